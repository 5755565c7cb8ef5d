// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/**
 * The lengths that the value of a data element can have, in bytes.
 *
 * @param min the shortest, at least 0
 * @param max the longest; {@link Integer#MAX_VALUE} when the Book sets no limit
 * @param step from one length that is allowed to the next: 1 where every length between is, 4 for an AFL
 */
public record Lengths(int min, int max, int step) {
    /** Any length. */
    public static final Lengths ANY = new Lengths(0, Integer.MAX_VALUE, 1);

    /**
     * Checks the lengths.
     *
     * @param min the shortest
     * @param max the longest
     * @param step from one to the next
     * @throws IllegalArgumentException if one is negative, the step is 0, or max is below min
     */
    public Lengths {
        if (min < 0 || max < min || step < 1) {
            throw new IllegalArgumentException("lengths " + min + " to " + max + " by " + step);
        }
    }

    /** Reads what the tables have: nothing, 5, 0..252, 4..252/4, 5.., 5../5. */
    static Lengths parse(String text) {
        if (text.isEmpty()) return ANY;
        int dots = text.indexOf("..");
        if (dots < 0) return new Lengths(Integer.parseInt(text), Integer.parseInt(text), 1);
        int slash = text.indexOf('/');
        String max = text.substring(dots + 2, slash < 0 ? text.length() : slash);
        return new Lengths(
                Integer.parseInt(text.substring(0, dots)),
                max.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(max),
                slash < 0 ? 1 : Integer.parseInt(text.substring(slash + 1)));
    }

    /**
     * Whether a value may have a length.
     *
     * @param length in bytes
     * @return true if it is one of these
     */
    public boolean allow(int length) {
        return length >= min && length <= max && (length - min) % step == 0;
    }

    /**
     * Whether there is only one.
     *
     * @return true if every value has the same length
     */
    public boolean isFixed() {
        return min == max;
    }

    /** For people: 5, 0 to 252, 4 to 252 by 4, 5 or more. */
    @Override
    public String toString() {
        if (isFixed()) return Integer.toString(min);
        String range = max == Integer.MAX_VALUE ? min + " or more" : min + " to " + max;
        return step == 1 ? range : range + " by " + step;
    }
}
