// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import lydian.kernel.oda.RecoveredLayout;
import lydian.kernel.oda.RecoveredLayout.Field;
import lydian.kernel.oda.RsaPublicKey;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/** Fields of recovered certificates and signatures, under the names of the cases. */
final class OdaFields {
    private OdaFields() {}

    static RecoveredLayout recovered(Json inputs) throws VectorException {
        RsaPublicKey key = new RsaPublicKey(
                inputs.at("modulus").hex(), inputs.at("exponent").hex());
        return RecoveredLayout.of(key, inputs.at("signed").hex());
    }

    static RecoveredLayout layout(Json inputs) throws VectorException {
        return RecoveredLayout.of(inputs.at("recovered").hex());
    }

    /** Puts the fields at the top; {@code whose} is what modulus and exponent are called after. */
    static Results put(Results results, RecoveredLayout layout, String whose) {
        named(layout, null, whose).forEach(results::put);
        return results;
    }

    /** The fields, and the key that was made of them, if one was. */
    static Map<String, @Nullable Object> named(RecoveredLayout layout, @Nullable RsaPublicKey key, String whose) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        named.put("recovered", layout.recovered().hex());
        layout.forEach((field, value) -> put(named, field, value));
        if (key != null) {
            named.put(whose + "_modulus", key.modulus().hex());
            named.put(whose + "_exponent", key.exponent().hex());
        }
        return named;
    }

    private static void put(Map<String, @Nullable Object> named, Field field, Bytes value) {
        switch (field) {
            case KEY_LENGTH -> named.put("pk_length", (long) value.u8(0));
            case EXPONENT_LENGTH -> named.put("pk_exp_length", (long) value.u8(0));
            case DYNAMIC_DATA -> {
                named.put("icc_dynamic_data_length", (long) value.length());
                named.put("icc_dynamic_data", value.hex());
            }
            case DATA_AUTHENTICATION_CODE -> {
                named.put("dac", value.hex());
                named.put("dac_9F45", value.hex());
            }
            default -> named.put(name(field), value.hex());
        }
    }

    private static String name(Field field) {
        return switch (field) {
            case ISSUER_IDENTIFIER -> "issuer_identifier";
            case PAN -> "pan";
            case EXPIRY -> "expiry_mmyy";
            case SERIAL -> "serial";
            case HASH_ALGORITHM -> "hash_alg";
            case KEY_ALGORITHM -> "pk_alg";
            case DYNAMIC_NUMBER -> "icc_dynamic_number";
            case CRYPTOGRAM_INFORMATION_DATA -> "cid";
            case APPLICATION_CRYPTOGRAM -> "ac";
            case TRANSACTION_DATA_HASH -> "transaction_data_hash";
            case HASH -> "hash";
            case FORMAT -> "format";
            default -> field.name();
        };
    }
}
