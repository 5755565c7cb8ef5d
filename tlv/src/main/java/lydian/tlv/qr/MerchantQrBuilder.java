// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a merchant-presented code: data objects in the order in which they were given, with 00 in front and the check
 * value at the end. {@link #build()} refuses what the specification does not allow, once and with every problem.
 */
public final class MerchantQrBuilder {
    private final List<QrField> fields = new ArrayList<>();
    private final List<QrField> additional = new ArrayList<>();

    MerchantQrBuilder() {}

    /**
     * Any data object.
     *
     * @param field the data object at the root; neither 00 nor 63, which {@link #build()} writes
     * @return this
     * @throws IllegalArgumentException for 00 and 63
     */
    public MerchantQrBuilder field(QrField field) {
        if (field.id() == MerchantQrId.PAYLOAD_FORMAT_INDICATOR || field.id() == MerchantQrId.CRC) {
            throw new IllegalArgumentException(field + " is written by build()");
        }
        fields.add(field);
        return this;
    }

    /**
     * Any data object.
     *
     * @param id an identifier of {@link MerchantQrId}; neither 00 nor 63, which {@link #build()} writes
     * @param value 1 to 99 characters
     * @return this
     * @throws IllegalArgumentException if it cannot be written
     */
    public MerchantQrBuilder field(int id, String value) {
        return field(new QrField(id, value));
    }

    /**
     * For how many payments the code is shown.
     *
     * @param method the method
     * @return this
     */
    public MerchantQrBuilder pointOfInitiation(PointOfInitiation method) {
        return field(MerchantQrId.POINT_OF_INITIATION_METHOD, method.value());
    }

    /**
     * An account in a template of a network's own, or a template for anyone's use.
     *
     * @param id 26 to 51, or 80 to 99
     * @param guid whose it is
     * @param inside what that network wants to know
     * @return this
     * @throws IllegalArgumentException if there is no such template, or it cannot be written
     */
    public MerchantQrBuilder template(int id, GloballyUniqueId guid, QrField... inside) {
        if (!MerchantQrId.isAccountTemplate(id) && !MerchantQrId.isUnreservedTemplate(id)) {
            throw new IllegalArgumentException(id + " is no template of a network's");
        }
        QrField[] all = new QrField[inside.length + 1];
        all[0] = new QrField(0, guid.text());
        System.arraycopy(inside, 0, all, 1, inside.length);
        return field(QrField.template(id, all));
    }

    /**
     * An account with UnionPay.
     *
     * @param account the account
     * @return this
     */
    public MerchantQrBuilder unionPay(UnionPayAccount account) {
        return field(15, account.value());
    }

    /**
     * The amount; left out if the consumer is to enter it.
     *
     * @param amount in units of the currency, with its decimals
     * @return this
     * @throws IllegalArgumentException if it cannot be written in 99 characters
     */
    public MerchantQrBuilder amount(BigDecimal amount) {
        return field(MerchantQrId.TRANSACTION_AMOUNT, plain(amount));
    }

    /**
     * What comes on top of the amount.
     *
     * @param fee a tip or a fee
     * @return this
     * @throws IllegalArgumentException if it cannot be written in 99 characters
     */
    public MerchantQrBuilder convenienceFee(ConvenienceFee fee) {
        if (fee instanceof ConvenienceFee.Fixed fixed) {
            field(MerchantQrId.TIP_OR_CONVENIENCE_INDICATOR, Convenience.FIXED_FEE);
            return field(MerchantQrId.CONVENIENCE_FEE_FIXED, plain(fixed.amount()));
        }
        if (fee instanceof ConvenienceFee.Percentage share) {
            field(MerchantQrId.TIP_OR_CONVENIENCE_INDICATOR, Convenience.PERCENTAGE_FEE);
            return field(MerchantQrId.CONVENIENCE_FEE_PERCENTAGE, plain(share.percent()));
        }
        return field(MerchantQrId.TIP_OR_CONVENIENCE_INDICATOR, Convenience.TIP);
    }

    /**
     * What the merchant sells, in which currency, and where.
     *
     * @param categoryCode ISO 18245, four digits, 0000 if not known
     * @param currency ISO 4217 numeric, three digits
     * @param country ISO 3166-1 alpha-2, two capitals
     * @return this
     */
    public MerchantQrBuilder trade(String categoryCode, String currency, String country) {
        field(MerchantQrId.MERCHANT_CATEGORY_CODE, categoryCode);
        field(MerchantQrId.TRANSACTION_CURRENCY, currency);
        return field(MerchantQrId.COUNTRY_CODE, country);
    }

    /**
     * Who the merchant is.
     *
     * @param name up to 25 characters of ASCII
     * @param city up to 15 characters of ASCII
     * @return this
     */
    public MerchantQrBuilder merchant(String name, String city) {
        field(MerchantQrId.MERCHANT_NAME, name);
        return field(MerchantQrId.MERCHANT_CITY, city);
    }

    /**
     * Who the merchant is in its own language.
     *
     * @param merchant language, name and perhaps city
     * @return this
     */
    public MerchantQrBuilder localMerchant(LocalMerchant merchant) {
        List<QrField> inside = new ArrayList<>();
        inside.add(new QrField(0, merchant.language()));
        inside.add(new QrField(1, merchant.name()));
        merchant.city().ifPresent(city -> inside.add(new QrField(2, city)));
        return field(QrField.template(MerchantQrId.LANGUAGE_TEMPLATE, inside.toArray(new QrField[0])));
    }

    /**
     * Something beside the payment itself. All of these go into one template, after the other data objects.
     *
     * @param what which
     * @param value its value
     * @return this
     */
    public MerchantQrBuilder additionalData(AdditionalData what, String value) {
        additional.add(new QrField(what.id(), value));
        return this;
    }

    /**
     * Asks the consumer for something.
     *
     * @param what one that {@linkplain AdditionalData#canPrompt() can be asked for}
     * @return this
     * @throws IllegalArgumentException if the consumer cannot be asked for it
     */
    public MerchantQrBuilder ask(AdditionalData what) {
        if (!what.canPrompt()) throw new IllegalArgumentException(what + " is not for the consumer to enter");
        return additionalData(what, AdditionalData.PROMPT);
    }

    /**
     * The code.
     *
     * @return the code, {@linkplain MerchantQr#conformant() conformant}
     * @throws IllegalArgumentException if the specification does not allow it, with every problem
     */
    public MerchantQr build() {
        StringBuilder text = new StringBuilder();
        new QrField(MerchantQrId.PAYLOAD_FORMAT_INDICATOR, MerchantQr.FORMAT).writeTo(text);
        for (QrField field : fields) field.writeTo(text);
        if (!additional.isEmpty()) {
            QrField.template(MerchantQrId.ADDITIONAL_DATA, additional.toArray(new QrField[0]))
                    .writeTo(text);
        }
        text.append(MerchantCrc.HEADER);
        text.append(QrCrc.print(QrCrc.of(text.toString())));
        MerchantQr qr = MerchantQr.read(text.toString());
        if (!qr.conformant()) throw new IllegalArgumentException(QrProblems.lines(qr.problems()));
        return qr;
    }

    private static String plain(BigDecimal number) {
        // 1E+999999999 is a small BigDecimal and a long text.
        boolean fits = number.scale() <= QrElement.MOST && number.precision() - number.scale() <= QrElement.MOST;
        if (!fits) throw new IllegalArgumentException("a number of more than " + QrElement.MOST + " digits");
        return number.toPlainString();
    }
}
