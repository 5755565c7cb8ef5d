// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.cvm;

import java.util.Optional;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.CvmCondition;
import lydian.tlv.data.CvmList;
import lydian.tlv.data.CvmMethod;
import lydian.tlv.data.CvmRule;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalCapabilityBit;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.TransactionType;
import org.jspecify.annotations.Nullable;

/**
 * Where and for what a cardholder is to be verified, as far as a CVM list asks.
 *
 * @param capabilities tag 9F33
 * @param terminalType tag 9F35
 * @param transactionType tag 9C
 * @param amount Amount, Authorised (with cashback) in minor units
 * @param currency tag 5F2A
 * @param applicationCurrency tag 9F42, or null if the card has none
 */
public record CvmUse(
        TerminalCapabilities capabilities,
        TerminalType terminalType,
        TransactionType transactionType,
        long amount,
        CurrencyCode currency,
        @Nullable CurrencyCode applicationCurrency) {

    /** Whether the terminal supports a method. EMV 4.4 Book 3, Annex A2 and 10.5. */
    boolean supports(CvmMethod method) {
        return switch (method) {
            case FAIL -> true;
            case PLAINTEXT_PIN -> has(TerminalCapabilityBit.PLAINTEXT_PIN);
            case ENCIPHERED_PIN -> enciphersOffline();
            case PLAINTEXT_PIN_AND_SIGNATURE ->
                has(TerminalCapabilityBit.PLAINTEXT_PIN) && has(TerminalCapabilityBit.SIGNATURE);
            case ENCIPHERED_PIN_AND_SIGNATURE -> enciphersOffline() && has(TerminalCapabilityBit.SIGNATURE);
            case ENCIPHERED_PIN_ONLINE -> has(TerminalCapabilityBit.ENCIPHERED_PIN_ONLINE);
            case SIGNATURE -> has(TerminalCapabilityBit.SIGNATURE);
            case NO_CVM_REQUIRED -> has(TerminalCapabilityBit.NO_CVM_REQUIRED);
            // No biometric capture device is known to this kernel.
            default -> false;
        };
    }

    /** Whether it supports some form of offline PIN. */
    boolean supportsOfflinePin() {
        return has(TerminalCapabilityBit.PLAINTEXT_PIN) || enciphersOffline();
    }

    private boolean enciphersOffline() {
        return has(TerminalCapabilityBit.ENCIPHERED_PIN_OFFLINE_RSA)
                || has(TerminalCapabilityBit.ENCIPHERED_PIN_OFFLINE_ECC);
    }

    private boolean has(TerminalCapabilityBit bit) {
        return capabilities.has(bit);
    }

    /** Whether a rule's condition holds. A condition that is not known, or misses a datum, does not. Table 40. */
    boolean meets(CvmRule rule, CvmList list) {
        Optional<CvmCondition> condition = rule.condition();
        if (!condition.isPresent()) return false;
        boolean attended = terminalType.attended();
        return switch (condition.get()) {
            case ALWAYS -> true;
            case UNATTENDED_CASH -> cash() && !attended;
            case NOT_CASH_NOR_CASHBACK -> !cash() && !cashback();
            case TERMINAL_SUPPORTS_CVM ->
                rule.method().isPresent() && supports(rule.method().get());
            case MANUAL_CASH -> cash() && attended;
            case PURCHASE_WITH_CASHBACK -> cashback();
            // Strictly under, strictly over: an amount equal to X or Y is neither.
            case UNDER_X -> inApplicationCurrency() && amount < list.x();
            case OVER_X -> inApplicationCurrency() && amount > list.x();
            case UNDER_Y -> inApplicationCurrency() && amount < list.y();
            case OVER_Y -> inApplicationCurrency() && amount > list.y();
        };
    }

    private boolean cash() {
        return transactionType.equals(TransactionType.CASH)
                || transactionType.equals(TransactionType.CASH_DISBURSEMENT);
    }

    private boolean cashback() {
        return transactionType.equals(TransactionType.PURCHASE_WITH_CASHBACK);
    }

    private boolean inApplicationCurrency() {
        return applicationCurrency != null && applicationCurrency.equals(currency);
    }
}
