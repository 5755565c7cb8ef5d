// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a check came to: a value that is now proven, or the problem that was met first.
 *
 * @param <T> what is proven
 */
public sealed interface Verdict<T> {
    /**
     * The check passed.
     *
     * @param value what is proven by it
     * @param <T> its type
     */
    record Passed<T>(T value) implements Verdict<T> {}

    /**
     * The check failed.
     *
     * @param problem the first thing wrong, in the order of the Book
     * @param <T> what would have been proven
     */
    record Failed<T>(OdaProblem problem) implements Verdict<T> {}

    /**
     * A passed check.
     *
     * @param value what is proven
     * @param <T> its type
     * @return the verdict
     */
    static <T> Verdict<T> passed(T value) {
        return new Passed<>(value);
    }

    /**
     * A failed check.
     *
     * @param stage what was checked
     * @param reason what is wrong with it
     * @param <T> what would have been proven
     * @return the verdict
     */
    static <T> Verdict<T> failed(OdaProblem.Stage stage, OdaProblem.Reason reason) {
        return new Failed<>(new OdaProblem(stage, reason));
    }

    /**
     * Goes on with a value that is proven, or keeps the problem.
     *
     * @param next the next check
     * @param <R> what that proves
     * @return its verdict, or this problem
     */
    default <R> Verdict<R> then(Function<T, Verdict<R>> next) {
        if (this instanceof Passed<T> passed) return next.apply(passed.value());
        return new Failed<>(((Failed<T>) this).problem());
    }

    /**
     * The value, if the check passed.
     *
     * @return the value
     */
    default Optional<T> proven() {
        return this instanceof Passed<T> passed ? Optional.of(passed.value()) : Optional.empty();
    }

    /**
     * The problem, if the check failed.
     *
     * @return the problem
     */
    default Optional<OdaProblem> refusal() {
        return this instanceof Failed<T> failed ? Optional.of(failed.problem()) : Optional.empty();
    }
}
