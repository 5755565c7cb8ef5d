// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

/**
 * What came of a case.
 *
 * @param result which of the three
 * @param detail the first difference, or why it is not supported, or what was not compared; foreign text may be in it
 */
public record Verdict(Result result, String detail) {
    /** The three things that can come of a case. */
    public enum Result {
        /** Everything that is expected came out. */
        PASSED("passed"),
        /** Something else came out. */
        FAILED("failed"),
        /** The case asks for something that is not there. */
        NOT_SUPPORTED("not supported");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        /**
         * The result as people say it.
         *
         * @return one or two words
         */
        public String words() {
            return words;
        }
    }

    static final Verdict PASSED = new Verdict(Result.PASSED, "");

    static Verdict failed(String difference) {
        return new Verdict(Result.FAILED, difference);
    }

    static Verdict notSupported(String why) {
        return new Verdict(Result.NOT_SUPPORTED, why);
    }
}
