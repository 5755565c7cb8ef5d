// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Signals for a transaction that a driver is playing, left by any thread: a cancel key, a timer. */
public final class Mailbox implements Signals {
    private final Queue<Signal> waiting = new ConcurrentLinkedQueue<>();

    /** An empty mailbox. */
    public Mailbox() {}

    /**
     * Leaves a signal.
     *
     * @param signal what has happened
     */
    public void post(Signal signal) {
        waiting.add(Objects.requireNonNull(signal));
    }

    @Override
    public Optional<Signal> poll() {
        return Optional.ofNullable(waiting.poll());
    }
}
