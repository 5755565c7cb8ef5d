// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.Bytes;

/**
 * How one line of a data object list was filled: where each byte came from.
 *
 * @param entry what was asked for
 * @param data what was given, as many bytes as were asked for
 * @param how what was done to the value
 * @param source which source had the value; empty if none had, or none was asked
 * @param valueLength how long the value is in its source; 0 without a source
 */
public record DolFill(DolEntry entry, Bytes data, How how, String source, int valueLength) {
    /** What was done to the value. EMV 4.4 Book 3, 5.4. */
    public enum How {
        /** The value has the length asked for. */
        AS_IT_IS("as it is"),
        /** A numeric value is longer: its leftmost bytes were left out. */
        CUT_LEFT("cut on the left"),
        /** Another value is longer: its rightmost bytes were left out. */
        CUT_RIGHT("cut on the right"),
        /** A numeric value is shorter: zeros were put before it. */
        ZEROS_LEFT("zeros on the left"),
        /** A compressed numeric value is shorter: FF was put behind it. */
        FF_RIGHT("FF on the right"),
        /** Another value is shorter: zeros were put behind it. */
        ZEROS_RIGHT("zeros on the right"),
        /** No source has a value: zeros. */
        ABSENT("absent, zeros"),
        /** The tag is a template's, which a list cannot ask for: zeros. */
        TEMPLATE("template, zeros");

        private final String text;

        How(String text) {
            this.text = text;
        }

        /**
         * The same in words.
         *
         * @return for example "cut on the left"
         */
        public String text() {
            return text;
        }
    }

    /**
     * How many bytes are the value's; the others are padding.
     *
     * @return 0 to the length asked for
     */
    public int fromValue() {
        return Math.min(valueLength, entry.length());
    }

    /** Tag, length, source and what was done; not the data. */
    @Override
    public String toString() {
        return entry + (source.isEmpty() ? " " : " " + source + "[" + valueLength + "] ") + how.text;
    }
}
