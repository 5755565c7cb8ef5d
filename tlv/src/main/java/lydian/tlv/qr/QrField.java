// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

/**
 * A data object to be written into a merchant-presented code.
 *
 * @param id the identifier, 0 to 99
 * @param value 1 to 99 characters
 */
public record QrField(int id, String value) {
    /**
     * Checks that the data object can be written.
     *
     * @param id the identifier
     * @param value the value
     * @throws IllegalArgumentException if there is no such identifier, or the value is empty or too long
     */
    public QrField {
        if (id < 0 || id > MerchantQrId.LAST) throw new IllegalArgumentException("identifier " + id);
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > QrElement.MOST) {
            throw new IllegalArgumentException(QrObject.twoDigits(id) + ": " + length + " characters");
        }
    }

    /**
     * A template.
     *
     * @param id the identifier
     * @param fields what is inside, in that order
     * @return the data object
     * @throws IllegalArgumentException if what is inside has no or more than 99 characters
     */
    public static QrField template(int id, QrField... fields) {
        StringBuilder inside = new StringBuilder();
        for (QrField field : fields) field.writeTo(inside);
        return new QrField(id, inside.toString());
    }

    void writeTo(StringBuilder text) {
        int length = value.codePointCount(0, value.length());
        text.append(QrObject.twoDigits(id)).append(QrObject.twoDigits(length)).append(value);
    }

    /** Identifier and length only: a merchant's account number does not leak by being printed. */
    @Override
    public String toString() {
        return QrObject.twoDigits(id) + "[" + value.codePointCount(0, value.length()) + "]";
    }
}
