// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Issuer Script Results: five bytes for each script that the terminal was given. EMV 4.4 Book 4, A5. */
public final class IssuerScriptResults {
    /** What became of a script. */
    public enum Outcome {
        /** 0: not performed. */
        NOT_PERFORMED(0, "Script not performed"),

        /** 1: a command failed. */
        FAILED(1, "Script processing failed"),

        /** 2: all commands succeeded. */
        SUCCESSFUL(2, "Script processing successful");

        private static final Outcome[] BY_CODE = values();

        private final int code;
        private final String title;

        Outcome(int code, String title) {
            this.code = code;
            this.title = title;
        }

        /**
         * What the Book calls it.
         *
         * @return a few words
         */
        public String title() {
            return title;
        }
    }

    /**
     * The result of one script.
     *
     * @param outcome what became of it
     * @param command the number of the command that failed: 1 to 14, 15 for the fifteenth or a later one, 0 not given
     * @param identifier the 4 bytes with which the issuer named the script; zeroes if it gave no name
     */
    public record Result(Outcome outcome, int command, Bytes identifier) {
        /** How many bytes a result has. */
        private static final int LENGTH = 5;

        /**
         * Checks the ranges.
         *
         * @param outcome what became of it
         * @param command 0 to 15
         * @param identifier 4 bytes
         * @throws IllegalArgumentException if one is out of range
         */
        public Result {
            if (command < 0 || command > 15) throw new IllegalArgumentException("command number " + command);
            if (identifier.length() != LENGTH - 1) throw new IllegalArgumentException("identifier of " + identifier);
        }

        private static Result parse(Bytes result) {
            int outcome = result.u8(0) >> 4;
            if (outcome >= Outcome.BY_CODE.length)
                throw new CardDataException("script result " + outcome + " is not defined");
            return new Result(Outcome.BY_CODE[outcome], result.u8(0) & 0xF, result.from(1));
        }

        /**
         * The encoded result.
         *
         * @return 5 bytes
         */
        public Bytes bytes() {
            return Bytes.ofInts(outcome.code << 4 | command).then(identifier);
        }
    }

    private final List<Result> results;

    private IssuerScriptResults(List<Result> results) {
        this.results = results;
    }

    /**
     * The results of some scripts.
     *
     * @param results in the order in which the scripts came, at least one
     * @return the value
     * @throws IllegalArgumentException if there is none
     */
    public static IssuerScriptResults of(List<Result> results) {
        if (results.isEmpty()) throw new IllegalArgumentException("no script, no results");
        return new IssuerScriptResults(List.copyOf(results));
    }

    /**
     * Reads the value.
     *
     * @param value 5 bytes for each script, at least one
     * @return the results
     * @throws CardDataException if there is none, if one is cut short, or for a result that the Book does not define
     */
    public static IssuerScriptResults parse(Bytes value) {
        if (value.isEmpty() || value.length() % Result.LENGTH != 0) {
            throw new CardDataException("length is " + value.length() + ", must be a multiple of 5");
        }
        List<Result> results = new ArrayList<>(value.length() / Result.LENGTH);
        for (int i = 0; i < value.length(); i += Result.LENGTH)
            results.add(Result.parse(value.slice(i, Result.LENGTH)));
        return new IssuerScriptResults(Collections.unmodifiableList(results));
    }

    /**
     * One result for each script.
     *
     * @return in the order in which the scripts came
     */
    public List<Result> results() {
        return results;
    }

    /**
     * The encoded value.
     *
     * @return 5 bytes for each script
     */
    public Bytes bytes() {
        byte[] all = new byte[results.size() * Result.LENGTH];
        int at = 0;
        for (Result result : results) at = result.bytes().copyTo(all, at);
        return Bytes.of(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuerScriptResults that && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return results.hashCode();
    }

    @Override
    public String toString() {
        return "script results " + bytes().hex();
    }
}
