// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lydian.tlv.data.Aid;

/** The applications that both sides support. Immutable: every change is a new list. EMV 4.4 Book 1, 12.3 and 12.4. */
public final class CandidateList {
    /** None. */
    public static final CandidateList EMPTY = new CandidateList(Collections.emptyList());

    /** Applications without a priority come after all that have one. */
    private static final int NO_PRIORITY = 16;

    private final List<ListedApplication> applications;

    private CandidateList(List<ListedApplication> applications) {
        this.applications = Collections.unmodifiableList(applications);
    }

    /**
     * The list with one more application, unless one of that name is there already.
     *
     * @param application what to add
     * @return the list
     */
    public CandidateList with(ListedApplication application) {
        for (ListedApplication each : applications) {
            if (each.name().equals(application.name())) return this;
        }
        List<ListedApplication> more = new ArrayList<>(applications);
        more.add(application);
        return new CandidateList(more);
    }

    /**
     * The list without an application.
     *
     * @param name which
     * @return the list
     */
    public CandidateList without(Aid name) {
        List<ListedApplication> rest = new ArrayList<>(applications);
        rest.removeIf(each -> each.name().equals(name));
        return new CandidateList(rest);
    }

    /**
     * The applications as a person is to see them.
     *
     * @return by priority, 1 first, those without one last; else in the order of the card
     */
    public List<ListedApplication> inOrder() {
        List<ListedApplication> ordered = new ArrayList<>(applications);
        ordered.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return Collections.unmodifiableList(ordered);
    }

    private static int rank(ListedApplication application) {
        int priority = application.priority().priority();
        return priority == 0 ? NO_PRIORITY : priority;
    }

    /**
     * One application.
     *
     * @param name its whole name
     * @return what is known of it, empty if it is not on the list
     */
    public Optional<ListedApplication> find(Aid name) {
        for (ListedApplication each : applications) {
            if (each.name().equals(name)) return Optional.of(each);
        }
        return Optional.empty();
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return applications.size();
    }

    /**
     * Whether there are none.
     *
     * @return true for no application
     */
    public boolean isEmpty() {
        return applications.isEmpty();
    }

    @Override
    public String toString() {
        return inOrder().toString();
    }
}
