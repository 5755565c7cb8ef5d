// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Map;
import java.util.TreeMap;

/** A merchant's code that is right, to be made wrong in one place. */
final class MerchantText {
    private final Map<Integer, String> fields = new TreeMap<>();

    MerchantText() {
        with(0, "01").with(1, "12").with(29, "0012D156000000000510A93FO3230Q");
        with(52, "4111").with(53, "156").with(54, "23.72");
        with(58, "CN").with(59, "BEST TRANSPORT").with(60, "BEIJING");
    }

    MerchantText with(int id, String value) {
        fields.put(id, value);
        return this;
    }

    MerchantText without(int id) {
        fields.remove(id);
        return this;
    }

    /** The data objects in the order of their identifiers, without a check value. */
    String body() {
        StringBuilder text = new StringBuilder();
        fields.forEach((id, value) -> text.append(field(id, value)));
        return text.toString();
    }

    String text() {
        return checked(body());
    }

    MerchantQr read() {
        return MerchantQr.read(text());
    }

    static String field(int id, String value) {
        return QrObject.twoDigits(id) + QrObject.twoDigits(value.codePointCount(0, value.length())) + value;
    }

    /** A text with its check value. */
    static String checked(String body) {
        String covered = body + "6304";
        return covered + QrCrc.print(QrCrc.of(covered));
    }
}
