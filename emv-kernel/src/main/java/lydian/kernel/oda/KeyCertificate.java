// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import lydian.kernel.oda.OdaProblem.Reason;
import lydian.kernel.oda.OdaProblem.Stage;
import lydian.tlv.Bytes;

/**
 * A public key certificate as the card gives it: the certificate and what did not fit into it.
 *
 * @param certificate tag 90, 9F46 or 9F2D
 * @param remainder tag 92, 9F48 or 9F2F; empty if absent
 * @param exponent tag 9F32, 9F47 or 9F2E
 */
public record KeyCertificate(Bytes certificate, Bytes remainder, Bytes exponent) {
    private static final int ISSUER_FORMAT = 0x02;
    private static final int CARD_FORMAT = 0x04;
    private static final int RSA = 0x01;
    private static final int ISSUER_IDENTIFIER_LENGTH = 4;
    private static final int ISSUER_IDENTIFIER_DIGITS = 3;
    private static final int PAN_LENGTH = 10;

    /** After format and subject: expiry 2, serial 3, hash algorithm, key algorithm, key length, exponent length. */
    private static final int AFTER_SUBJECT = 9;

    /**
     * Recovers the issuer's key. EMV 4.4 Book 2, 5.3 (6.3 says the same).
     *
     * @param authority the certification authority's key for the RID and index that the card names
     * @param pan tag 5A as the card gave it
     * @param today the transaction's date
     * @param revoked whether the certificate with a serial number (3 bytes) is on the revocation list
     * @return the key, or what is wrong first
     */
    public Verdict<RsaPublicKey> issuerKey(
            RsaPublicKey authority, Bytes pan, LocalDate today, Predicate<Bytes> revoked) {
        Stage stage = Stage.ISSUER_CERTIFICATE;
        int subject = ISSUER_IDENTIFIER_LENGTH;
        return RecoveredBlock.recover(stage, authority, certificate, ISSUER_FORMAT, 1 + subject + AFTER_SUBJECT)
                .then(block -> hashed(stage, block, subject, Bytes.EMPTY))
                .then(block -> {
                    Bytes body = block.body();
                    if (!Digits.beginsWith(pan, body.slice(1, subject), ISSUER_IDENTIFIER_DIGITS)) {
                        return Verdict.failed(stage, Reason.ISSUER_IDENTIFIER);
                    }
                    Optional<Reason> date = dateProblem(body.slice(1 + subject, 2), today);
                    if (date.isPresent()) return Verdict.failed(stage, date.get());
                    if (revoked.test(body.slice(3 + subject, 3))) return Verdict.failed(stage, Reason.REVOKED);
                    return key(stage, authority, body, subject);
                });
    }

    /**
     * Recovers the card's key. EMV 4.4 Book 2, 6.4; for the PIN encipherment key 7.1.
     *
     * @param stage {@link Stage#ICC_CERTIFICATE} or {@link Stage#PIN_CERTIFICATE}
     * @param issuer the issuer's key
     * @param pan tag 5A as the card gave it
     * @param today the transaction's date
     * @param staticData the static data to be authenticated; empty for a PIN encipherment key
     * @return the key, or what is wrong first
     */
    public Verdict<RsaPublicKey> cardKey(
            Stage stage, RsaPublicKey issuer, Bytes pan, LocalDate today, Bytes staticData) {
        int subject = PAN_LENGTH;
        return RecoveredBlock.recover(stage, issuer, certificate, CARD_FORMAT, 1 + subject + AFTER_SUBJECT)
                .then(block -> hashed(stage, block, subject, staticData))
                .then(block -> {
                    Bytes body = block.body();
                    if (!Digits.samePan(pan, body.slice(1, subject))) return Verdict.failed(stage, Reason.PAN);
                    Optional<Reason> date = dateProblem(body.slice(1 + subject, 2), today);
                    if (date.isPresent()) return Verdict.failed(stage, date.get());
                    return key(stage, issuer, body, subject);
                });
    }

    private Verdict<RecoveredBlock> hashed(Stage stage, RecoveredBlock block, int subject, Bytes staticData) {
        return block.hashed(stage, 1 + subject + 5, remainder, exponent, staticData);
    }

    private static Optional<Reason> dateProblem(Bytes mmyy, LocalDate today) {
        Optional<LocalDate> last = Digits.lastDay(mmyy);
        if (!last.isPresent()) return Optional.of(Reason.EXPIRY_DATE);
        // The date is good up to and including the last day of the month.
        return today.isAfter(last.get()) ? Optional.of(Reason.EXPIRED) : Optional.empty();
    }

    /** The last steps: algorithm, then the modulus from its leftmost digits and the remainder. */
    private Verdict<RsaPublicKey> key(Stage stage, RsaPublicKey signer, Bytes body, int subject) {
        if (body.u8(1 + subject + 6) != RSA) return Verdict.failed(stage, Reason.KEY_ALGORITHM);
        int length = body.u8(1 + subject + 7);
        // EMV 4.4 Book 2, 5.1 and 6.1: N_I <= N_CA, N_IC <= N_I.
        if (length <= RecoveredBlock.OVERHEAD || length > signer.modulus().length()) {
            return Verdict.failed(stage, Reason.KEY_LENGTH);
        }
        Bytes leftmost = body.from(1 + subject + AFTER_SUBJECT);
        int missing = Math.max(0, length - leftmost.length());
        if (missing > 0 && remainder.isEmpty()) return Verdict.failed(stage, Reason.REMAINDER_MISSING);
        if (remainder.length() != missing) return Verdict.failed(stage, Reason.REMAINDER_LENGTH);
        RsaPublicKey key = new RsaPublicKey(leftmost.slice(0, length - missing).then(remainder), exponent);
        if (!key.exponentAllowed()) return Verdict.failed(stage, Reason.EXPONENT);
        return key.modulusPossible() ? Verdict.passed(key) : Verdict.failed(stage, Reason.KEY_LENGTH);
    }
}
