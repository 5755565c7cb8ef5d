// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import lydian.tlv.Bytes;

/**
 * The fields of what a signature or certificate holds once it is recovered, to be looked at. Nothing is verified here.
 * EMV 4.4 Book 2, tables 6, 7, 14, 15, 17, 20.
 */
public final class RecoveredLayout {
    private static final int ISSUER = 0x02;
    private static final int STATIC = 0x03;
    private static final int CARD = 0x04;
    private static final int DYNAMIC = 0x05;
    private static final int HASH = 20;
    private static final int CRYPTOGRAM = 8;
    /** Header, format, hash and trailer. */
    private static final int LEAST = 3 + HASH;

    private final Bytes recovered;
    private final Map<Field, Bytes> fields = new LinkedHashMap<>();

    /** What may be in it. */
    public enum Field {
        /** 02 and 04 certificates, 03 static, 05 dynamic data. */
        FORMAT,
        /** Leftmost digits of the PAN, with F behind. */
        ISSUER_IDENTIFIER,
        /** The PAN, with F behind. */
        PAN,
        /** MMYY. */
        EXPIRY,
        /** Three bytes that the authority or the issuer chose. */
        SERIAL,
        /** 01 for SHA-1. */
        HASH_ALGORITHM,
        /** 01 for RSA. */
        KEY_ALGORITHM,
        /** In bytes. */
        KEY_LENGTH,
        /** In bytes. */
        EXPONENT_LENGTH,
        /** The key, or as much of it as has room, with BB behind. */
        KEY,
        /** Data Authentication Code. */
        DATA_AUTHENTICATION_CODE,
        /** ICC Dynamic Data, without their length. */
        DYNAMIC_DATA,
        /** ICC Dynamic Number, the first of them. */
        DYNAMIC_NUMBER,
        /** Cryptogram Information Data of CDA. */
        CRYPTOGRAM_INFORMATION_DATA,
        /** The cryptogram of CDA. */
        APPLICATION_CRYPTOGRAM,
        /** Transaction Data Hash Code of CDA. */
        TRANSACTION_DATA_HASH,
        /** The hash of it all. */
        HASH
    }

    private RecoveredLayout(Bytes recovered) {
        this.recovered = recovered;
    }

    /**
     * Recovers, without looking for anything wrong.
     *
     * @param key of the signer
     * @param signed a certificate or signature
     * @return its fields; none if it is not as long as the key
     */
    public static RecoveredLayout of(RsaPublicKey key, Bytes signed) {
        boolean fits = signed.length() == key.modulus().length() && key.modulusPossible();
        return of(fits ? key.recover(signed) : Bytes.EMPTY);
    }

    /**
     * Divides what has been recovered.
     *
     * @param recovered all of it, from the header to the trailer
     * @return its fields; those that do not fit, and those of formats that are not known, are left out
     */
    public static RecoveredLayout of(Bytes recovered) {
        RecoveredLayout layout = new RecoveredLayout(recovered);
        if (recovered.length() >= LEAST) layout.divide();
        return layout;
    }

    private void divide() {
        fields.put(Field.FORMAT, recovered.slice(1, 1));
        Bytes body = recovered.slice(2, recovered.length() - LEAST);
        switch (recovered.u8(1)) {
            case ISSUER -> certificate(new Cut(body).take(Field.ISSUER_IDENTIFIER, 4));
            case CARD -> certificate(new Cut(body).take(Field.PAN, 10));
            case STATIC -> new Cut(body).take(Field.HASH_ALGORITHM, 1).take(Field.DATA_AUTHENTICATION_CODE, 2);
            case DYNAMIC -> dynamic(body);
            default -> {}
        }
        fields.put(Field.HASH, recovered.slice(recovered.length() - 1 - HASH, HASH));
    }

    private static void certificate(Cut cut) {
        cut.take(Field.EXPIRY, 2)
                .take(Field.SERIAL, 3)
                .take(Field.HASH_ALGORITHM, 1)
                .take(Field.KEY_ALGORITHM, 1)
                .take(Field.KEY_LENGTH, 1)
                .take(Field.EXPONENT_LENGTH, 1)
                .rest(Field.KEY);
    }

    private void dynamic(Bytes body) {
        Cut cut = new Cut(body).take(Field.HASH_ALGORITHM, 1);
        if (body.length() < 2 || body.u8(1) > body.length() - 2) return;
        Bytes data = body.slice(2, body.u8(1));
        cut.put(Field.DYNAMIC_DATA, data);
        if (data.isEmpty() || data.u8(0) >= data.length()) return;
        int number = data.u8(0);
        cut.put(Field.DYNAMIC_NUMBER, data.slice(1, number));
        Bytes more = data.from(1 + number);
        if (more.length() < 1 + CRYPTOGRAM + HASH) return;
        new Cut(more)
                .take(Field.CRYPTOGRAM_INFORMATION_DATA, 1)
                .take(Field.APPLICATION_CRYPTOGRAM, CRYPTOGRAM)
                .take(Field.TRANSACTION_DATA_HASH, HASH);
    }

    /** Takes one field after the other from the left; what does not fit is left out. */
    private final class Cut {
        private Bytes left;

        Cut(Bytes whole) {
            this.left = whole;
        }

        Cut take(Field field, int length) {
            boolean fits = left.length() >= length;
            if (fits) fields.put(field, left.slice(0, length));
            left = fits ? left.from(length) : Bytes.EMPTY;
            return this;
        }

        void rest(Field field) {
            fields.put(field, left);
        }

        void put(Field field, Bytes value) {
            fields.put(field, value);
        }
    }

    /**
     * All of it.
     *
     * @return from the header to the trailer; empty if it could not be recovered
     */
    public Bytes recovered() {
        return recovered;
    }

    /**
     * One field.
     *
     * @param field which
     * @return empty if it is not there
     */
    public Bytes field(Field field) {
        return fields.getOrDefault(field, Bytes.EMPTY);
    }

    /**
     * Every field that is there.
     *
     * @param each is told, in order
     */
    public void forEach(BiConsumer<? super Field, ? super Bytes> each) {
        fields.forEach(each);
    }
}
