// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import java.time.LocalDate;
import lydian.tlv.Bytes;
import lydian.tlv.data.AdditionalTerminalCapabilities;
import lydian.tlv.data.ApplicationUsageControl;
import lydian.tlv.data.AucBit;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.EmvDate;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.TransactionType;
import org.jspecify.annotations.Nullable;

/** Whether the card's application may be used here, now and for this. EMV 4.4 Book 3, 10.4. */
public final class Restrictions {
    private Restrictions() {}

    /**
     * Where and for what a card is used.
     *
     * @param terminalType tag 9F35
     * @param additional tag 9F40: says whether the terminal hands out cash
     * @param country tag 9F1A
     * @param transactionType tag 9C
     * @param cashback whether there is a cashback amount (9F03 above zero, or transaction type 09)
     */
    public record Use(
            TerminalType terminalType,
            AdditionalTerminalCapabilities additional,
            CountryCode country,
            TransactionType transactionType,
            boolean cashback) {}

    /**
     * Compares the version numbers. EMV 4.4 Book 3, 10.4.1.
     *
     * @param card tag 9F08, or null if the card has none
     * @param terminal tag 9F09
     * @return true if both are there and differ
     */
    public static boolean versionsDiffer(@Nullable Bytes card, Bytes terminal) {
        // A card without a version number is taken to be of the terminal's.
        return card != null && !card.equals(terminal);
    }

    /**
     * Looks at the application usage control. EMV 4.4 Book 3, 10.4.2 and table 36.
     *
     * @param control tag 9F07, or null if the card has none
     * @param issuerCountry tag 5F28, or null if the card has none
     * @param use where and for what
     * @return true if the card is not for this
     */
    public static boolean serviceNotAllowed(
            @Nullable ApplicationUsageControl control, @Nullable CountryCode issuerCountry, Use use) {
        if (control == null) return false;
        boolean atm = use.terminalType().isAtm(use.additional());
        if (!control.has(atm ? AucBit.ATMS : AucBit.TERMINALS_OTHER_THAN_ATMS)) return true;
        // Without the issuer's country nobody can tell domestic from international, and the rest is not looked at.
        if (issuerCountry == null) return false;
        return !countryAllows(control, issuerCountry.equals(use.country()), use);
    }

    private static boolean countryAllows(ApplicationUsageControl control, boolean domestic, Use use) {
        if (isCash(use.transactionType())) {
            return control.has(domestic ? AucBit.DOMESTIC_CASH : AucBit.INTERNATIONAL_CASH);
        }
        if (isPurchase(use.transactionType())) {
            // The terminal cannot tell goods from services: one of the two is enough.
            boolean goods = control.has(domestic ? AucBit.DOMESTIC_GOODS : AucBit.INTERNATIONAL_GOODS);
            boolean services = control.has(domestic ? AucBit.DOMESTIC_SERVICES : AucBit.INTERNATIONAL_SERVICES);
            if (!goods && !services) return false;
        }
        // Assumption: the table has no row for refunds and the like, so nothing but cashback is asked of them.
        return !use.cashback() || control.has(domestic ? AucBit.DOMESTIC_CASHBACK : AucBit.INTERNATIONAL_CASHBACK);
    }

    private static boolean isCash(TransactionType type) {
        return type.equals(TransactionType.CASH) || type.equals(TransactionType.CASH_DISBURSEMENT);
    }

    private static boolean isPurchase(TransactionType type) {
        return type.equals(TransactionType.PURCHASE) || type.equals(TransactionType.PURCHASE_WITH_CASHBACK);
    }

    /**
     * Looks at the effective date. EMV 4.4 Book 3, 10.4.3.
     *
     * @param effective tag 5F25, or null if the card has none
     * @param today the transaction's date
     * @return true if the application is not yet to be used
     */
    public static boolean notYetEffective(@Nullable EmvDate effective, LocalDate today) {
        return effective != null && effective.isAfter(today);
    }

    /**
     * Looks at the expiration date. EMV 4.4 Book 3, 10.4.3.
     *
     * @param expiration tag 5F24
     * @param today the transaction's date
     * @return true if the application is no longer to be used; not on the very last day
     */
    public static boolean expired(EmvDate expiration, LocalDate today) {
        return expiration.isBefore(today);
    }
}
