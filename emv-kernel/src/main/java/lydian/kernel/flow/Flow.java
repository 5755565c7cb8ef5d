// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lydian.kernel.FlowLine;
import org.jspecify.annotations.Nullable;

/**
 * The order of steps, as data: in the order of the Book, except.
 *
 * <p>{@link Exit#DONE} leads to the next line of the enum. Every other exit that a node declares must have its exception;
 * {@link #problems()} tells whether that is so.
 *
 * @param <N> the table of contents
 * @param <T> the transaction the steps work on
 */
public final class Flow<N extends Enum<N> & Node<T>, T extends TransactionData> {
    private final Class<N> contents;
    private final List<N> order;
    private final Map<N, Map<Exit, N>> exceptions;
    private final N first;
    private final Set<N> steps;

    private Flow(Class<N> contents, Map<N, Map<Exit, N>> exceptions) {
        this(contents, exceptions, contents.getEnumConstants()[0], EnumSet.allOf(contents));
    }

    private Flow(Class<N> contents, Map<N, Map<Exit, N>> exceptions, N first, Set<N> steps) {
        this.contents = contents;
        this.order = List.of(contents.getEnumConstants());
        this.exceptions = exceptions;
        this.first = first;
        this.steps = steps;
    }

    /**
     * The order of the Book, and no exceptions.
     *
     * @param contents the table of contents, at least one step
     * @param <N> the table of contents
     * @param <T> the transaction the steps work on
     * @return the flow
     * @throws IllegalArgumentException if there are no steps
     */
    public static <N extends Enum<N> & Node<T>, T extends TransactionData> Flow<N, T> inOrder(Class<N> contents) {
        if (contents.getEnumConstants().length == 0) throw new IllegalArgumentException("a flow without steps");
        return new Flow<>(contents, Collections.emptyMap());
    }

    /**
     * The same flow with one more exception.
     *
     * @param from the step that leaves the order
     * @param exit by which exit
     * @param to where it leads
     * @return the flow
     * @throws IllegalArgumentException if that exit is {@link Exit#DONE}, or leads somewhere already
     */
    public Flow<N, T> except(N from, Exit exit, N to) {
        Objects.requireNonNull(to);
        if (exit == Exit.DONE) throw new IllegalArgumentException("DONE leads to the next step");
        Map<N, Map<Exit, N>> more = new EnumMap<>(contents);
        exceptions.forEach((node, exits) -> more.put(node, new LinkedHashMap<>(exits)));
        Map<Exit, N> exits = more.computeIfAbsent(from, node -> new LinkedHashMap<>());
        if (exits.containsKey(exit)) throw new IllegalArgumentException(from + " " + exit.name() + " is there already");
        exits.put(exit, to);
        return new Flow<>(contents, more, first, steps);
    }

    /**
     * A part of this flow: for those who look at a few steps alone. It ends when a step outside of it would be entered.
     *
     * @param from where it begins
     * @param last the last step of it, in the order of the Book
     * @return the part
     * @throws IllegalArgumentException if the last comes before the first
     */
    public Flow<N, T> between(N from, N last) {
        return new Flow<>(contents, exceptions, from, EnumSet.range(from, last));
    }

    /**
     * Whether a step belongs to this flow.
     *
     * @param node the step
     * @return false only for a {@linkplain #between part}, and a step outside of it
     */
    public boolean has(N node) {
        return steps.contains(node);
    }

    /**
     * Where a transaction begins.
     *
     * @return the first line of the table of contents, or of the part
     */
    public N first() {
        return first;
    }

    /**
     * Where an exit leads.
     *
     * @param node the step that is left
     * @param exit by which exit
     * @return the next step
     * @throws AssertionError if it leads nowhere: a mistake in the table, which {@link #problems()} would have told
     */
    public N after(N node, Exit exit) {
        N next = exit == Exit.DONE ? inOrderAfter(node) : exitsOf(node).get(exit);
        if (next == null) throw new AssertionError(node + " leaves by " + exit.name() + ", please report");
        return next;
    }

    private @Nullable N inOrderAfter(N node) {
        int after = order.indexOf(node) + 1;
        return after < order.size() ? order.get(after) : null;
    }

    private Map<Exit, N> exitsOf(N node) {
        return exceptions.getOrDefault(node, Collections.emptyMap());
    }

    /**
     * What is wrong with the table: exits that lead nowhere, exceptions for exits that no step declares, steps that cannot
     * be reached.
     *
     * @return nothing, if all is well
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (N node : order) {
            Set<? extends Exit> declared = node.exits();
            for (Exit exit : declared) {
                if (!exitsOf(node).containsKey(exit)) problems.add(node + " " + exit.name() + " leads nowhere");
            }
            for (Exit exit : exitsOf(node).keySet()) {
                if (!declared.contains(exit)) problems.add(node + " never leaves by " + exit.name());
            }
        }
        Set<N> unreachable = EnumSet.allOf(contents);
        unreachable.removeAll(reachable());
        for (N node : unreachable) problems.add(node + " cannot be reached");
        return problems;
    }

    private Set<N> reachable() {
        Set<N> seen = EnumSet.of(first());
        Deque<N> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            N node = open.remove();
            List<N> targets = new ArrayList<>(exitsOf(node).values());
            N next = node.leavesInOrder() ? inOrderAfter(node) : null;
            if (next != null) targets.add(next);
            for (N target : targets) {
                if (seen.add(target)) open.add(target);
            }
        }
        return seen;
    }

    /**
     * The table, for whoever draws it.
     *
     * @return one line a step, in order
     */
    public List<FlowLine> lines() {
        List<FlowLine> lines = new ArrayList<>();
        for (N node : order) {
            Map<String, String> exits = new LinkedHashMap<>();
            exitsOf(node).forEach((exit, to) -> exits.put(exit.name(), to.name()));
            lines.add(new FlowLine(node.name(), node.title(), node.section(), exits));
        }
        return Collections.unmodifiableList(lines);
    }
}
