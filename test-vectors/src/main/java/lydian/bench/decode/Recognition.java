// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.card.Atr;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvCursor;
import lydian.tlv.TlvTag;
import lydian.tlv.data.Afl;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dol.Dol;
import lydian.tlv.dol.DolEntry;

/**
 * Finds out what an input is. Many inputs fit several shapes; the ranking is fixed, and the likeliest comes first:
 *
 * <ol>
 *   <li>a QR code: text that begins with 000201, Base64 that begins with hQVDUFY, or bytes that begin with 85 05 "CPV";
 *   <li>an answer to reset: 3B or 3F, all characters that it announces and no more, a right check character;
 *   <li>a command: a class and instruction that EMV or ISO/IEC 7816-4 has, and lengths that add up;
 *   <li>a response: nothing or well-formed TLV, then a status word;
 *   <li>well-formed TLV whose first tag is in the dictionary;
 *   <li>a data object list of tags in the dictionary with lengths that they can have;
 *   <li>an application file locator;
 *   <li>other well-formed TLV;
 *   <li>a response with other data, if it ends with 9000;
 *   <li>TLV that is not well-formed.
 * </ol>
 */
final class Recognition {
    private static final String MERCHANT = "000201";
    private static final String CONSUMER = "hQVDUFY";
    /** Bytes of an entry of an application file locator. */
    private static final int RANGE = 4;

    private static final Bytes CONSUMER_BYTES = Bytes.ofInts(0x85, 0x05, 'C', 'P', 'V');

    private final Bytes bytes;
    private final List<Shape> fitting = new ArrayList<>();

    private Recognition(Bytes bytes) {
        this.bytes = bytes;
    }

    /** What the input can be, the likeliest first; at least one. */
    static List<Shape> of(Input input) {
        String text = input.text();
        if (text.startsWith(CONSUMER)) return List.of(Shape.QR);
        Recognition recognition = new Recognition(input.bytes());
        if (text.startsWith(MERCHANT) || input.bytes().startsWith(CONSUMER_BYTES)) recognition.fitting.add(Shape.QR);
        if (input.isBytes()) recognition.rank();
        if (recognition.fitting.isEmpty()) recognition.fitting.add(Shape.TLV);
        return recognition.fitting;
    }

    private void rank() {
        boolean tlv = isTlv(bytes);
        boolean known = tlv && isKnown(bytes);
        if (isAtr()) fitting.add(Shape.ATR);
        if (isCommand()) fitting.add(Shape.COMMAND);
        boolean response = isResponse();
        if (response) fitting.add(Shape.RESPONSE);
        if (known) fitting.add(Shape.TLV);
        if (isDol()) fitting.add(Shape.DOL);
        if (isAfl()) fitting.add(Shape.AFL);
        if (tlv && !known) fitting.add(Shape.TLV);
        if (!response && endsWith9000()) fitting.add(Shape.RESPONSE);
    }

    private boolean isAtr() {
        if (bytes.isEmpty() || (bytes.u8(0) != 0x3B && bytes.u8(0) != 0x3F)) return false;
        try {
            Atr atr = Atr.parse(bytes);
            return atr.needsCheck() ? atr.isCheckRight() : atr.trailer().isEmpty();
        } catch (CardDataException no) {
            return false;
        }
    }

    private boolean isCommand() {
        // Four bytes are the least, and few others begin with 00 or 80.
        if (bytes.length() < 4 || (bytes.u8(0) & 0x70) != 0) return false;
        try {
            return CommandApdu.parse(bytes).name().isPresent();
        } catch (CardDataException no) {
            return false;
        }
    }

    private boolean isResponse() {
        if (bytes.length() < 2) return false;
        Bytes data = bytes.slice(0, bytes.length() - 2);
        int status = bytes.u16(bytes.length() - 2);
        return isStatusWord(status, data.isEmpty()) && (data.isEmpty() || isTlv(data));
    }

    /** With data before it, only what a card says beside data. */
    private static boolean isStatusWord(int status, boolean alone) {
        if (status == StatusWord.OK.value()) return true;
        int sw1 = status >> 8;
        if (!alone) return sw1 == 0x61 || sw1 == 0x62 || sw1 == 0x63;
        boolean saysNoMore = sw1 >= 0x6D && sw1 <= 0x6F;
        return saysNoMore ? (status & 0xFF) == 0 : sw1 >= 0x61 && sw1 < 0x6D;
    }

    private boolean endsWith9000() {
        return bytes.length() >= 2 && ResponseApdu.parse(bytes, 0).isOk();
    }

    private static boolean isTlv(Bytes bytes) {
        if (bytes.isEmpty()) return false;
        try {
            walk(TlvCursor.over(bytes, TlvDecoder.LIMITS));
            return true;
        } catch (MalformedTlvException no) {
            return false;
        }
    }

    private static void walk(TlvCursor cursor) {
        while (true) {
            if (cursor.next()) {
                if (cursor.constructed()) cursor.descend();
            } else if (cursor.depth() > 0) {
                cursor.leave();
            } else {
                return;
            }
        }
    }

    private static boolean isKnown(Bytes tlv) {
        return Dictionary.find(TlvTag.read(tlv, 0)).isPresent();
    }

    private boolean isDol() {
        if (bytes.length() < 2) return false;
        try {
            // Most messages begin with a template: that is seen without taking the rest apart.
            int first = TlvTag.read(bytes, 0);
            if (TlvTag.isConstructed(first) || !Dictionary.find(first).isPresent()) return false;
            List<DolEntry> entries = Dol.parse(bytes).entries();
            for (int i = 0; i < entries.size(); i++) {
                if (!isPlausible(entries.get(i))) return false;
            }
            return true;
        } catch (CardDataException no) {
            return false;
        }
    }

    private static boolean isPlausible(DolEntry entry) {
        if (TlvTag.isConstructed(entry.tag()) || entry.length() == 0) return false;
        if (!Dictionary.find(entry.tag()).isPresent()) return false;
        List<DataElement<?>> meanings = Dictionary.find(entry.tag()).get().meanings();
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).lengths().allow(entry.length())) return true;
        }
        return false;
    }

    private boolean isAfl() {
        if (bytes.isEmpty() || bytes.length() % RANGE != 0) return false;
        try {
            return !Afl.parse(bytes).ranges().isEmpty();
        } catch (CardDataException no) {
            return false;
        }
    }

    /** Whether a tag is a template that responses have at the top. */
    static boolean isResponseTemplate(String tag) {
        return switch (tag) {
            case "6F", "70", "77", "80", "61", "73" -> true;
            default -> false;
        };
    }
}
