// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.QrElement.MOST;
import static lydian.tlv.qr.QrElement.RESERVED;
import static lydian.tlv.qr.QrElement.exactly;
import static lydian.tlv.qr.QrElement.upTo;

import java.util.List;

/**
 * The identifiers of a merchant-presented code's data objects at the root, as bare numbers. EMV QR Code,
 * Merchant-Presented Mode v1.1, data objects under the root.
 */
public final class MerchantQrId {
    /** 00: the version of the format, 01. The first data object. */
    public static final int PAYLOAD_FORMAT_INDICATOR = 0;
    /** 01: whether the code is shown for one payment or for many. */
    public static final int POINT_OF_INITIATION_METHOD = 1;
    /** 02: the first merchant account. */
    public static final int FIRST_ACCOUNT = 2;
    /** 26: the first merchant account that is a template. */
    public static final int FIRST_ACCOUNT_TEMPLATE = 26;
    /** 51: the last merchant account. */
    public static final int LAST_ACCOUNT = 51;
    /** 52: what the merchant sells, ISO 18245. */
    public static final int MERCHANT_CATEGORY_CODE = 52;
    /** 53: the currency, ISO 4217 numeric. */
    public static final int TRANSACTION_CURRENCY = 53;
    /** 54: the amount; absent if the consumer enters it. */
    public static final int TRANSACTION_AMOUNT = 54;
    /** 55: whether the consumer is asked for a tip or pays a fee. */
    public static final int TIP_OR_CONVENIENCE_INDICATOR = 55;
    /** 56: a fixed fee. */
    public static final int CONVENIENCE_FEE_FIXED = 56;
    /** 57: a fee in percent of the amount. */
    public static final int CONVENIENCE_FEE_PERCENTAGE = 57;
    /** 58: the merchant's country, ISO 3166-1 alpha-2. */
    public static final int COUNTRY_CODE = 58;
    /** 59: the merchant's name. */
    public static final int MERCHANT_NAME = 59;
    /** 60: the merchant's city. */
    public static final int MERCHANT_CITY = 60;
    /** 61: the merchant's postal code. */
    public static final int POSTAL_CODE = 61;
    /** 62: a template of further data, see {@link AdditionalData}. */
    public static final int ADDITIONAL_DATA = 62;
    /** 63: the check value, see {@link QrCrc}. The last data object. */
    public static final int CRC = 63;
    /** 64: a template with name and city in the merchant's own language. */
    public static final int LANGUAGE_TEMPLATE = 64;
    /** 80: the first template for anyone's use. */
    public static final int FIRST_UNRESERVED = 80;
    /** 99: the last identifier that there can be. */
    public static final int LAST = 99;
    /** 50, inside 62: the first template of a payment system. */
    public static final int FIRST_SYSTEM_TEMPLATE = 50;

    /** What every code has, beside an account and the check value. */
    static final List<Integer> MANDATORY = List.of(
            PAYLOAD_FORMAT_INDICATOR,
            MERCHANT_CATEGORY_CODE,
            TRANSACTION_CURRENCY,
            COUNTRY_CODE,
            MERCHANT_NAME,
            MERCHANT_CITY);

    private MerchantQrId() {}

    /**
     * Whether an identifier is a merchant account.
     *
     * @param id the identifier
     * @return true for 02 to 51
     */
    public static boolean isAccount(int id) {
        return id >= FIRST_ACCOUNT && id <= LAST_ACCOUNT;
    }

    /**
     * Whether an identifier is a merchant account in a template.
     *
     * @param id the identifier
     * @return true for 26 to 51
     */
    public static boolean isAccountTemplate(int id) {
        return id >= FIRST_ACCOUNT_TEMPLATE && id <= LAST_ACCOUNT;
    }

    /**
     * Whether an identifier is a template for anyone's use.
     *
     * @param id the identifier
     * @return true for 80 to 99
     */
    public static boolean isUnreservedTemplate(int id) {
        return id >= FIRST_UNRESERVED && id <= LAST;
    }

    /** What an identifier means at the root. */
    static QrElement element(int id) {
        if (isAccount(id)) return account(id);
        if (isUnreservedTemplate(id)) return upTo(MOST, "Unreserved Template", QrFormat.STRING);
        return switch (id) {
            case PAYLOAD_FORMAT_INDICATOR ->
                exactly(2, "Payload Format Indicator", QrFormat.NUMERIC).where(MerchantQr.FORMAT::equals);
            case POINT_OF_INITIATION_METHOD ->
                exactly(2, "Point of Initiation Method", QrFormat.NUMERIC)
                        .where(value -> PointOfInitiation.of(value).isPresent());
            case MERCHANT_CATEGORY_CODE -> exactly(4, "Merchant Category Code", QrFormat.NUMERIC);
            case TRANSACTION_CURRENCY -> exactly(3, "Transaction Currency", QrFormat.NUMERIC);
            case TRANSACTION_AMOUNT -> amount("Transaction Amount");
            case COUNTRY_CODE -> exactly(2, "Country Code", QrFormat.COUNTRY);
            case MERCHANT_NAME -> upTo(25, "Merchant Name", QrFormat.ANS);
            case MERCHANT_CITY -> upTo(15, "Merchant City", QrFormat.ANS);
            case POSTAL_CODE -> upTo(10, "Postal Code", QrFormat.ANS);
            case ADDITIONAL_DATA -> upTo(MOST, "Additional Data Field Template", QrFormat.STRING);
            // Its length and format are looked at with the check value itself, see MerchantCrc.
            case CRC -> new QrElement("CRC", 0, MOST, QrFormat.STRING, value -> true, false);
            case LANGUAGE_TEMPLATE -> upTo(MOST, "Merchant Information, Language Template", QrFormat.STRING);
            default -> convenience(id);
        };
    }

    private static QrElement convenience(int id) {
        return switch (id) {
            case TIP_OR_CONVENIENCE_INDICATOR ->
                exactly(2, "Tip or Convenience Indicator", QrFormat.NUMERIC).where(Convenience.INDICATORS::contains);
            case CONVENIENCE_FEE_FIXED -> amount("Value of Convenience Fee Fixed");
            case CONVENIENCE_FEE_PERCENTAGE ->
                upTo(5, "Value of Convenience Fee Percentage", QrFormat.PERCENTAGE)
                        .where(value -> isPositive(QrFormat.PERCENTAGE, value));
            default -> RESERVED;
        };
    }

    private static QrElement amount(String name) {
        // Assumption: "not zero-filled" rules out an amount of nothing as well. Who wants the consumer to enter the
        // amount leaves it out.
        return upTo(13, name, QrFormat.AMOUNT).where(value -> isPositive(QrFormat.AMOUNT, value));
    }

    private static boolean isPositive(QrFormat format, String value) {
        return format.number(value).filter(number -> number.signum() > 0).isPresent();
    }

    private static QrElement account(int id) {
        // The facts call 02 to 51 ANS as a whole, but what is inside the templates 26 to 51 S. The inner rule decides:
        // messages in the payer's language are everyday there.
        QrFormat format = isAccountTemplate(id) ? QrFormat.STRING : QrFormat.ANS;
        QrElement account = upTo(MOST, "Merchant Account Information", format);
        return isAccountTemplate(id) || PaymentNetwork.ofId(id).isPresent() ? account : account.asReserved();
    }
}
