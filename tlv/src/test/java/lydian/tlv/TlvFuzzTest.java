// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/**
 * Hostile bytes: refusing is done with the one declared exception; cursor, map and lenient reader agree on what is
 * well-formed; what is taken can be written again.
 */
class TlvFuzzTest {
    @FuzzTest
    void strictReadersAgree(byte[] input) {
        Bytes source = Bytes.of(input);
        MalformedTlvException walked = walk(source);
        MalformedTlvException mapped = null;
        TlvMap map = TlvMap.EMPTY;
        try {
            map = TlvMap.parse(source);
        } catch (MalformedTlvException refused) {
            mapped = refused;
        }
        if ((walked == null) != (mapped == null)) throw new AssertionError("cursor and map disagree");
        if (mapped != null) {
            if (mapped.offset() < 0 || mapped.offset() > input.length) throw new AssertionError("offset outside");
            return;
        }
        TlvMap read = map;
        Bytes again = TlvWriter.message(w -> {
            for (TlvElement element : read.elements()) w.put(element.tag(), element.value());
        });
        // Lengths get shorter where they were not the shortest; the meaning stays.
        if (!TlvMap.parse(again).elements().equals(TlvMap.parse(again).elements()))
            throw new AssertionError("unstable");
        if (TlvMap.parse(again).elements().size() != read.elements().size()) throw new AssertionError("lost elements");
    }

    /** Every level of it with one cursor; null if it is well-formed. */
    private static @org.jspecify.annotations.Nullable MalformedTlvException walk(Bytes source) {
        try {
            TlvCursor cursor = TlvCursor.over(source);
            while (true) {
                if (!cursor.next()) {
                    if (cursor.depth() == 0) return null;
                    cursor.leave();
                } else if (cursor.constructed()) {
                    cursor.descend();
                } else if (cursor.value().length() != cursor.length()) {
                    throw new AssertionError("length and value differ");
                }
            }
        } catch (MalformedTlvException refused) {
            return refused;
        }
    }

    @FuzzTest
    void lenientReaderTakesAnything(byte[] input) {
        Bytes source = Bytes.of(input);
        TlvReading reading = TlvReading.of(source);
        int before = 0;
        for (TlvDefect defect : reading.defects()) {
            if (defect.offset() < 0 || defect.offset() > input.length) throw new AssertionError("offset outside");
        }
        before += within(reading.elements(), 0, input.length);
        if (before > input.length) throw new AssertionError("more elements than bytes");
        boolean wellFormed = walk(source) == null;
        if (wellFormed != reading.defects().isEmpty()) throw new AssertionError("strict and lenient disagree");
    }

    private static int within(List<TlvNode> nodes, int from, int to) {
        int count = 0;
        for (TlvNode node : nodes) {
            if (node.offset() < from || node.offset() > to) throw new AssertionError("element outside its template");
            count += 1 + within(node.children(), node.offset(), to);
        }
        return count;
    }
}
