// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lydian.tlv.Bytes;

/**
 * CA public keys and the checksum that their list gives: SHA-1 over RID, index, modulus and exponent (EMV 4.4 Book 2,
 * 11.2.2 and 5.1).
 */
final class CapkKind implements Kind {
    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        Json inputs = vector.inputs();
        if (!startsWith(inputs.at("hash_algorithm"), "01"))
            return Verdict.notSupported("hash algorithm other than SHA-1");
        if (!startsWith(inputs.at("pk_algorithm"), "01")) return Verdict.notSupported("key algorithm other than RSA");
        if (!inputs.at("modulus").present()) return Verdict.notSupported("a key without a modulus");
        Bytes checksum = sha1(inputs.at("rid")
                .hex()
                .then(inputs.at("index").hex())
                .then(inputs.at("modulus").hex())
                .then(inputs.at("exponent").hex()));
        Json expected = vector.expected();
        Comparison comparison = new Comparison(expected).hex("checksum_sha1", checksum);
        wrongOnes(expected.at("published_checksums_that_do_not_match"), checksum, comparison);
        return published(expected, checksum, comparison).verdict();
    }

    /** A list that is wrong about a key must be seen to be wrong. */
    private static void wrongOnes(Json list, Bytes checksum, Comparison comparison) throws VectorException {
        if (!list.present()) return;
        for (Json wrong : list.list()) {
            if (wrong.at("checksum").hex().equals(checksum)) {
                comparison.differs(list.path(), "a checksum that does not match", "one that does");
            }
        }
    }

    /** Whether the key has a published checksum is the list's to say; whether one of them matches can be seen. */
    private static Comparison published(Json expected, Bytes checksum, Comparison comparison) throws VectorException {
        comparison.seen("checksum_published");
        Json matches = expected.at("checksum_matches_published");
        if (!matches.present()) return comparison;
        boolean same = expected.at("checksum_sha1").hex().equals(checksum);
        boolean wrongKnown =
                expected.at("published_checksums_that_do_not_match").present();
        if (matches.truth() ? !same : !wrongKnown) {
            comparison.differs("checksum_matches_published", String.valueOf(matches.truth()), String.valueOf(same));
        }
        return comparison;
    }

    private static boolean startsWith(Json text, String start) throws VectorException {
        return !text.present() || text.text().startsWith(start);
    }

    private static Bytes sha1(Bytes message) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-1").digest(message.toArray()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError("please report", everyJavaHasIt);
        }
    }
}
