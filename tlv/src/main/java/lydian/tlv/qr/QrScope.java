// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.QrElement.MOST;
import static lydian.tlv.qr.QrElement.RESERVED;
import static lydian.tlv.qr.QrElement.exactly;
import static lydian.tlv.qr.QrElement.upTo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a data object of a merchant-presented code stands: the same identifier means something else at the root and
 * inside each template. EMV QR Code, Merchant-Presented Mode v1.1, the tables of data objects.
 */
enum QrScope {
    /** The code itself. */
    ROOT {
        @Override
        QrElement element(int id) {
            return MerchantQrId.element(id);
        }

        @Override
        @Nullable
        QrScope inside(int id) {
            if (MerchantQrId.isAccountTemplate(id) || MerchantQrId.isUnreservedTemplate(id)) return NETWORK;
            if (id == MerchantQrId.ADDITIONAL_DATA) return ADDITIONAL_DATA;
            return id == MerchantQrId.LANGUAGE_TEMPLATE ? LANGUAGE : null;
        }
    },
    /** A template that says in 00 whose it is: 26 to 51, 80 to 99, and 50 to 99 inside 62. */
    NETWORK {
        @Override
        QrElement element(int id) {
            return id == 0 ? upTo(32, GUID, QrFormat.ANS) : upTo(MOST, "Network Specific", QrFormat.STRING);
        }
    },
    /** 62. */
    ADDITIONAL_DATA {
        @Override
        QrElement element(int id) {
            if (id >= MerchantQrId.FIRST_SYSTEM_TEMPLATE) {
                return upTo(MOST, "Payment System Specific Template", QrFormat.STRING);
            }
            return AdditionalData.of(id).map(AdditionalData::element).orElse(RESERVED);
        }

        @Override
        @Nullable
        QrScope inside(int id) {
            return id >= MerchantQrId.FIRST_SYSTEM_TEMPLATE ? NETWORK : null;
        }
    },
    /** 64. */
    LANGUAGE {
        @Override
        QrElement element(int id) {
            if (id == 0) return exactly(2, "Language Preference", QrFormat.LANGUAGE);
            if (id == 1) return upTo(25, "Merchant Name, Alternate Language", QrFormat.STRING);
            return id == 2 ? upTo(15, "Merchant City, Alternate Language", QrFormat.STRING) : RESERVED;
        }
    };

    static final String GUID = "Globally Unique Identifier";

    /** What an identifier means here. */
    abstract QrElement element(int id);

    /** What is inside an identifier's value; null if that is no template. */
    @Nullable
    QrScope inside(int id) {
        return null;
    }

    /** The identifiers that must occur here; merchant account and check value are looked after elsewhere. */
    List<Integer> mandatory() {
        return switch (this) {
            case ROOT -> MerchantQrId.MANDATORY;
            case NETWORK -> List.of(0);
            case LANGUAGE -> List.of(0, 1);
            case ADDITIONAL_DATA -> List.of();
        };
    }
}
