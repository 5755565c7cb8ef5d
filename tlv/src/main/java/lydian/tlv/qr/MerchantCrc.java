// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.List;
import lydian.tlv.qr.QrProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The check value in a text and the one that it should be. EMV QR Code, Merchant-Presented Mode v1.1, data object 63.
 *
 * @param presented what data object 63 says, null if there is none
 * @param computed over everything before that, four upper-case digits
 */
record MerchantCrc(@Nullable String presented, String computed) {
    /** Identifier and length of data object 63, which the check value covers. */
    static final String HEADER = "6304";

    private static final int DIGITS = 4;
    private static final String PATH = "63";

    /** The check value of a text that was read whole. The last data object 63 counts. */
    static MerchantCrc of(String text, List<QrObject> root, QrProblems problems) {
        QrObject crc = null;
        for (QrObject object : root) {
            if (object.id() == MerchantQrId.CRC) crc = object;
        }
        if (crc == null) {
            problems.fatal(Reason.CRC_MISSING, text.length(), PATH, "no check value");
            return new MerchantCrc(null, compute(text + HEADER));
        }
        String computed = compute(text.substring(0, crc.offset() + QrObject.HEADER));
        if (root.get(root.size() - 1).id() != MerchantQrId.CRC) {
            problems.fatal(Reason.CRC_NOT_LAST, crc.offset(), PATH, "data objects follow the check value");
        }
        check(crc, computed, problems);
        return new MerchantCrc(crc.value(), computed);
    }

    /** The check value of a text that could not be read whole: where it would have to be, if it is there. */
    static MerchantCrc atEnd(String text) {
        if (text.endsWith(HEADER)) return new MerchantCrc(null, compute(text));
        int value = text.length() - DIGITS;
        if (value >= HEADER.length() && text.startsWith(HEADER, value - HEADER.length())) {
            return new MerchantCrc(text.substring(value), compute(text.substring(0, value)));
        }
        return new MerchantCrc(null, compute(text + HEADER));
    }

    private static String compute(String covered) {
        return QrCrc.print(QrCrc.of(covered));
    }

    private static void check(QrObject crc, String computed, QrProblems problems) {
        String presented = crc.value();
        if (!isFourDigits(presented)) {
            problems.fatal(Reason.CRC_MALFORMED, crc.offset(), PATH, "a check value is four hexadecimal digits");
        } else if (!presented.equalsIgnoreCase(computed)) {
            problems.fatal(Reason.CRC_WRONG, crc.offset(), PATH, "the check value should be " + computed);
        } else if (!presented.equals(computed)) {
            problems.warning(Reason.CRC_LOWER_CASE, crc.offset(), PATH, "a check value has upper-case digits");
        }
    }

    private static boolean isFourDigits(String value) {
        if (value.length() != DIGITS) return false;
        for (int i = 0; i < DIGITS; i++) {
            if (!GloballyUniqueId.isHexadecimal(value.charAt(i))) return false;
        }
        return true;
    }
}
