// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvMap;

/** Hostile lists and hostile data for them: one declared exception, and lengths that add up. */
class DolFuzzTest {
    @FuzzTest
    void listsAndTheirData(byte[] input) {
        int cut = input.length == 0 ? 0 : (input[0] & 0xFF) % (input.length + 1);
        Bytes list = Bytes.copyOf(input, 0, cut);
        Bytes rest = Bytes.copyOf(input, cut, input.length - cut);
        Dol dol;
        try {
            dol = Dol.parse(list);
        } catch (MalformedTlvException refused) {
            if (refused.offset() < 0 || refused.offset() > cut) throw new AssertionError("offset outside");
            return;
        }
        if (!dol.bytes().equals(list)) throw new AssertionError("the list does not come back");
        DolFiller filler = DolFiller.from(DolSource.of("card", values(rest)));
        Bytes data = filler.fill(dol);
        if (data.length() != dol.dataLength()) throw new AssertionError("filled with another length");
        Bytes explained = Bytes.EMPTY;
        for (DolFill part : filler.explain(dol)) explained = explained.then(part.data());
        if (!explained.equals(data)) throw new AssertionError("explained otherwise than filled");
        List<DolValue> split = dol.split(data);
        if (split.size() != dol.entries().size()) throw new AssertionError("split into another number");
        splitHostile(dol, rest);
    }

    private static TlvMap values(Bytes bytes) {
        try {
            return TlvMap.parse(bytes);
        } catch (MalformedTlvException none) {
            return TlvMap.EMPTY;
        }
    }

    private static void splitHostile(Dol dol, Bytes data) {
        try {
            dol.split(data);
            if (data.length() != dol.dataLength()) throw new AssertionError("took data of a wrong length");
        } catch (CardDataException refused) {
            if (data.length() == dol.dataLength())
                throw new AssertionError("refused data of the right length", refused);
        }
    }
}
