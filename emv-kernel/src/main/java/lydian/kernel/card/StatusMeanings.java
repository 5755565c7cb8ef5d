// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What status words mean: in general, by their first byte, and to single commands. */
final class StatusMeanings {
    /** ISO/IEC 7816-4:2020, 5.6, tables 5 and 6. */
    private static final Map<Integer, String> GENERAL = table(
            "9000 done",
            "6200 warning, no further information",
            "6281 part of the returned data may be corrupted",
            "6282 end of file or record before all expected bytes",
            "6283 selected file invalidated",
            "6284 file control information not formatted as it should be",
            "6285 selected file is in its termination state",
            "6286 no input from a sensor of the card",
            "6300 warning, the card's memory has changed",
            "6381 file filled up by the last write",
            "6400 not carried out, memory unchanged",
            "6401 the card wants an answer at once",
            "6500 not carried out, memory changed",
            "6581 memory failure",
            "6600 a security problem",
            "6700 wrong length",
            "6800 function of the class byte not supported",
            "6881 logical channel not supported",
            "6882 secure messaging not supported",
            "6883 last command of the chain expected",
            "6884 command chaining not supported",
            "6900 command not allowed",
            "6981 command does not fit the file structure",
            "6982 security status not satisfied",
            "6983 authentication method blocked",
            "6984 referenced data invalidated",
            "6985 conditions of use not satisfied",
            "6986 command not allowed, no current file",
            "6987 secure messaging data object missing",
            "6988 secure messaging data object wrong",
            "6A00 wrong parameters",
            "6A80 wrong data",
            "6A81 function not supported",
            "6A82 file or application not found",
            "6A83 record not found",
            "6A84 not enough memory",
            "6A85 length does not fit the TLV structure",
            "6A86 wrong P1 or P2",
            "6A87 length does not fit P1 and P2",
            "6A88 referenced data not found",
            "6A89 file already exists",
            "6A8A name already exists",
            "6B00 wrong P1 or P2",
            "6D00 instruction not supported or invalid",
            "6E00 class not supported",
            "6F00 no precise diagnosis");

    /** By the first byte, where the second one says nothing or is a number. */
    private static final Map<Integer, String> CLASSES = table(
            "61 bytes wait for GET RESPONSE",
            "62 warning, memory unchanged",
            "63 warning, memory changed",
            "64 not carried out, memory unchanged",
            "65 not carried out, memory changed",
            "66 a security problem",
            "67 wrong length",
            "68 function of the class byte not supported",
            "69 command not allowed",
            "6A wrong parameters",
            "6B wrong P1 or P2",
            "6C the card wants the command again with another Le",
            "6D instruction not supported or invalid",
            "6E class not supported",
            "6F no precise diagnosis",
            "90 done, with a remark of the application");

    /** Instruction and status word. EMV 4.4 Book 1, 11.2 and 11.3; Book 3, 6.5. */
    private static final Map<Integer, String> BY_COMMAND = table(
            "A46283 application blocked", // Book 1, 12.3 and 12.4
            "A46A81 card blocked, or SELECT not supported",
            "A46A82 no such application, or no further one",
            "B26A83 no such record: the end of the file",
            "A86985 application does not accept this transaction: choose another one",
            "206983 PIN try limit was exceeded before",
            "206984 PIN blocked",
            "826300 issuer authentication failed",
            "826985 EXTERNAL AUTHENTICATE was already done in this transaction",
            "AE6985 no further cryptogram in this transaction",
            "886985 INTERNAL AUTHENTICATE refused in this state",
            "CA6A81 data object not supported",
            "CA6A88 data object not found",
            "246983 PIN CHANGE/UNBLOCK refused: blocked",
            "1E6283 application already blocked");

    private StatusMeanings() {}

    static String of(int status) {
        @Nullable String exact = GENERAL.get(status);
        if (exact != null) return exact;
        if ((status & 0xFFF0) == 0x63C0) return "counter at " + (status & 0xF);
        @Nullable String byClass = CLASSES.get(status >> 8);
        return byClass != null ? byClass : "not assigned by ISO/IEC 7816-4";
    }

    static String of(int status, int ins) {
        @Nullable String special = BY_COMMAND.get(ins << 16 | status);
        if (special != null) return special;
        // EMV 4.4 Book 3, 6.5.12.5: VERIFY counts the tries left in the last digit.
        if (ins == 0x20 && (status & 0xFFF0) == 0x63C0) return "wrong PIN, tries left: " + (status & 0xF);
        return of(status);
    }

    /** Each line a number in hexadecimal, a space, and what it means. */
    private static Map<Integer, String> table(String... lines) {
        Map<Integer, String> table = new TreeMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            table.put(Integer.parseInt(line.substring(0, space), 16), line.substring(space + 1));
        }
        return table;
    }
}
