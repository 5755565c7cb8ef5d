// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a merchant asks to be told about the consumer, by a letter each. EMV QR Code, Merchant-Presented Mode v1.1, 62-09. */
public enum ConsumerDataRequest {
    /** A. */
    ADDRESS('A'),
    /** M. */
    MOBILE_NUMBER('M'),
    /** E. */
    EMAIL_ADDRESS('E');

    private final char letter;

    ConsumerDataRequest(char letter) {
        this.letter = letter;
    }

    /** The requests in a value; letters that stand for nothing are passed over. */
    static Set<ConsumerDataRequest> in(String value) {
        Set<ConsumerDataRequest> requests = EnumSet.noneOf(ConsumerDataRequest.class);
        for (ConsumerDataRequest request : values()) {
            if (value.indexOf(request.letter) >= 0) requests.add(request);
        }
        return Collections.unmodifiableSet(requests);
    }

    /** Whether every letter stands for something, and none twice. */
    static boolean wellFormed(String value) {
        return in(value).size() == value.length();
    }
}
