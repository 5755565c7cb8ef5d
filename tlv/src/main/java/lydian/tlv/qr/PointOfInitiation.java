// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;

/** For how many payments a code is shown. EMV QR Code, Merchant-Presented Mode v1.1, data object 01. */
public enum PointOfInitiation {
    /** 11: the same code for many payments. */
    STATIC("11"),
    /** 12: a new code for each payment. */
    DYNAMIC("12");

    private final String value;

    PointOfInitiation(String value) {
        this.value = value;
    }

    /**
     * The method that a value stands for.
     *
     * @param value two digits
     * @return the method, nothing for other values
     */
    public static Optional<PointOfInitiation> of(String value) {
        for (PointOfInitiation method : values()) {
            if (method.value.equals(value)) return Optional.of(method);
        }
        return Optional.empty();
    }

    /**
     * The value of data object 01.
     *
     * @return two digits
     */
    public String value() {
        return value;
    }
}
