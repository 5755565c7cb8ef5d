// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import lydian.tlv.Bytes;

/**
 * Date, time and chance: all that a transaction takes from its surroundings without asking.
 *
 * <p>An ambient serves one transaction. The same configuration, the same ambient and the same answers give the same turns,
 * byte for byte.
 */
public interface Ambient {
    /** What random bytes are for. Each use has a stream of its own, so that a recording does not depend on the order. */
    enum Draw {
        /** The unpredictable number (tag 9F37). EMV 4.4 Book 4, 6.5.6. */
        UNPREDICTABLE_NUMBER,
        /** Random transaction selection. EMV 4.4 Book 3, 10.6.2. */
        SELECTION,
        /** An ephemeral key. */
        KEY
    }

    /**
     * The date of the transaction.
     *
     * @return the local date
     */
    LocalDate date();

    /**
     * The time of the transaction.
     *
     * @return the local time
     */
    LocalTime time();

    /**
     * Random bytes.
     *
     * @param use what for
     * @param count how many
     * @return that many bytes
     * @throws IllegalStateException if this is a recording and it has no more
     */
    Bytes random(Draw use, int count);

    /**
     * A new unpredictable number.
     *
     * @return four bytes
     * @throws IllegalStateException if this is a recording and it has no more
     */
    default Bytes unpredictableNumber() {
        return random(Draw.UNPREDICTABLE_NUMBER, 4);
    }

    /**
     * Now, here, and the strongest chance that the platform has.
     *
     * @return an ambient for one transaction
     */
    static Ambient now() {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        SecureRandom chance = new SecureRandom();
        return new Ambient() {
            @Override
            public LocalDate date() {
                return now.toLocalDate();
            }

            @Override
            public LocalTime time() {
                return now.toLocalTime();
            }

            @Override
            public Bytes random(Draw use, int count) {
                byte[] bytes = new byte[count];
                chance.nextBytes(bytes);
                return Bytes.of(bytes);
            }
        };
    }

    /**
     * A recording, played once: for tests and replays.
     *
     * @param when date and time
     * @param streams the random bytes of each use, handed out from the first on; uses that are not named have none
     * @return an ambient for one transaction
     */
    static Ambient recorded(LocalDateTime when, Map<Draw, Bytes> streams) {
        Map<Draw, Bytes> rest = new EnumMap<>(Draw.class);
        rest.putAll(streams);
        return new Ambient() {
            @Override
            public LocalDate date() {
                return when.toLocalDate();
            }

            @Override
            public LocalTime time() {
                return when.toLocalTime();
            }

            @Override
            public Bytes random(Draw use, int count) {
                Bytes left = rest.getOrDefault(use, Bytes.EMPTY);
                if (left.length() < count) throw new IllegalStateException("no more random bytes recorded for " + use);
                rest.put(use, left.from(count));
                return left.slice(0, count);
            }
        };
    }
}
