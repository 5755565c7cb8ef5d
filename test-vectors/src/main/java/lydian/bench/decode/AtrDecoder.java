// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lydian.kernel.card.Atr;
import lydian.tlv.Bytes;

/** An answer to reset as parts. ISO/IEC 7816-3:2006, 8.2; what EMV would say to it stands below. */
final class AtrDecoder {
    /** F by its code in TA1 (ISO/IEC 7816-3:2006, table 7); 0 is reserved. */
    private static final int[] CLOCK = {372, 372, 558, 744, 1116, 1488, 1860, 0, 0, 512, 768, 1024, 1536, 2048, 0, 0};
    /** D by its code in TA1 (ISO/IEC 7816-3:2006, table 8); 0 is reserved. */
    private static final int[] BIT_RATE = {0, 1, 2, 4, 8, 16, 32, 64, 12, 20, 0, 0, 0, 0, 0, 0};

    private AtrDecoder() {}

    static List<Part> parts(Atr atr) {
        Bytes bytes = atr.bytes();
        List<Part> parts = new ArrayList<>();
        parts.add(character("TS", 0, bytes.u8(0), atr.isInverse() ? "inverse convention" : "direct convention"));
        int historical = bytes.u8(1) & 0x0F;
        parts.add(character("T0", 1, bytes.u8(1), PartWords.bytes(historical) + " of history"));
        int at = 2;
        for (int group = 1; at < bytes.length() - historical && anyOf(atr, group); group++) {
            at = add(
                    parts,
                    "TA" + group,
                    at,
                    atr.ta(group),
                    ta(group, atr.ta(group).orElse(0)));
            at = add(parts, "TB" + group, at, atr.tb(group), "");
            at = add(
                    parts,
                    "TC" + group,
                    at,
                    atr.tc(group),
                    tc(group, atr.tc(group).orElse(0)));
            at = add(
                    parts,
                    "TD" + group,
                    at,
                    atr.td(group),
                    "T=" + (atr.td(group).orElse(0) & 0x0F));
        }
        if (historical > 0) {
            Part history = Part.field("", "Historical bytes")
                    .at(at, historical)
                    .value(atr.historical().hex());
            if (TypedValues.looksLikeText(atr.historical()))
                history.text(atr.historical().text(US_ASCII));
            parts.add(history);
        }
        if (!atr.trailer().isEmpty()) parts.add(check(atr, at + historical));
        parts.add(verdict(atr));
        return parts;
    }

    /** What can be shown of an answer that ends too early: its bytes. */
    static Part readablePart(Bytes bytes, Redaction redaction) {
        return redaction.showUnread(Part.field("", "Answer to reset").at(0, bytes.length()), bytes);
    }

    private static boolean anyOf(Atr atr, int group) {
        return atr.ta(group).isPresent()
                || atr.tb(group).isPresent()
                || atr.tc(group).isPresent()
                || atr.td(group).isPresent();
    }

    private static int add(List<Part> parts, String label, int at, OptionalInt value, String meaning) {
        if (!value.isPresent()) return at;
        parts.add(character(label, at, value.getAsInt(), meaning));
        return at + 1;
    }

    private static Part character(String label, int at, int value, String meaning) {
        return Part.field(label, "").at(at, -1).value(PartWords.hex(value)).meaning(meaning);
    }

    private static String ta(int group, int value) {
        if (group == 1) return "F = " + known(CLOCK[value >> 4]) + ", D = " + known(BIT_RATE[value & 0x0F]);
        return group == 2 ? "specific mode" : "";
    }

    private static String known(int value) {
        return value == 0 ? "reserved" : Integer.toString(value);
    }

    private static String tc(int group, int value) {
        if (group == 1) return "extra guard time " + value;
        return group == 2 ? "work waiting time " + value : "";
    }

    private static Part check(Atr atr, int at) {
        Part part = Part.field("TCK", "")
                .at(at, -1)
                .value(atr.trailer().hex())
                .meaning(atr.isCheckRight() ? "check character, right" : "check character");
        return atr.isCheckRight() || !atr.needsCheck() ? part : part.complain("does not fit the other characters");
    }

    private static Part verdict(Atr atr) {
        if (atr.contactless().isPresent()) {
            return Part.field("", "Made up by a reader for a contactless card")
                    .meaning(atr.contactless().get().kind().toString());
        }
        List<String> problems = atr.emvProblems();
        if (problems.isEmpty()) return Part.field("", "EMV takes it");
        Part part = Part.field("", "EMV refuses it after a cold reset");
        for (int i = 0; i < problems.size(); i++) part.complain(problems.get(i));
        return part;
    }
}
