// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lydian.tlv.qr.QrProblem.Severity;

/**
 * A code that a merchant shows to be paid. EMV QR Code Specification for Payment Systems, Merchant-Presented Mode v1.1.
 *
 * <p>{@link #parse(String)} takes what follows the specification and refuses everything else. {@link #read(String)} takes
 * anything and says what is wrong with it: codes in daily use leave out a city, ask for an amount of 0 or write a name in
 * their own script. {@link #intact()} is the least that a payment needs: read to the end, and the check value is right.
 */
public final class MerchantQr {
    /** The value of data object 00. */
    static final String FORMAT = "01";

    private final String text;
    private final List<QrObject> objects;
    private final MerchantCrc crc;
    private final boolean whole;
    private final List<QrProblem> problems;

    MerchantQr(String text, QrObjectReader.Part part, MerchantCrc crc, QrProblems problems) {
        this.text = text;
        this.objects = List.copyOf(part.objects());
        this.whole = part.whole();
        this.crc = crc;
        this.problems = problems.list();
    }

    /**
     * Reads a code that follows the specification, within the default limits.
     *
     * @param text what the symbol says
     * @return the code, {@linkplain #conformant() conformant}
     * @throws MalformedQrException if it does not, with every problem
     */
    public static MerchantQr parse(String text) {
        return parse(text, QrLimits.DEFAULT);
    }

    /**
     * Reads a code that follows the specification.
     *
     * @param text what the symbol says
     * @param limits how much to read
     * @return the code, {@linkplain #conformant() conformant}
     * @throws MalformedQrException if it does not, with every problem
     */
    public static MerchantQr parse(String text, QrLimits limits) {
        MerchantQr qr = read(text, limits);
        QrProblems.throwIfAny(qr.problems);
        return qr;
    }

    /**
     * Reads what can be read of any text, within the default limits.
     *
     * @param text what the symbol says
     * @return what was read, and what is wrong with it
     */
    public static MerchantQr read(String text) {
        return read(text, QrLimits.DEFAULT);
    }

    /**
     * Reads what can be read of any text.
     *
     * @param text what the symbol says
     * @param limits how much to read; of a longer text nothing is read
     * @return what was read, and what is wrong with it
     */
    public static MerchantQr read(String text, QrLimits limits) {
        return new MerchantQrReader(text, limits).read();
    }

    /**
     * A code to be made.
     *
     * @return an empty builder
     */
    public static MerchantQrBuilder builder() {
        return new MerchantQrBuilder();
    }

    /**
     * This code as a start for another one: the same data objects in the same order.
     *
     * @return a builder
     * @throws IllegalArgumentException if the code has a data object without a value, which cannot be written
     */
    public MerchantQrBuilder toBuilder() {
        MerchantQrBuilder builder = builder();
        for (QrObject object : objects) {
            boolean written = object.id() == MerchantQrId.PAYLOAD_FORMAT_INDICATOR || object.id() == MerchantQrId.CRC;
            if (!written) builder.field(new QrField(object.id(), object.value()));
        }
        return builder;
    }

    /**
     * What the symbol says.
     *
     * @return the whole text
     */
    public String text() {
        return text;
    }

    /**
     * The data objects at the root.
     *
     * @return in the order of the code; if it could not be read whole, those before the fault
     */
    public List<QrObject> objects() {
        return objects;
    }

    /**
     * A data object at the root.
     *
     * @param id an identifier of {@link MerchantQrId}
     * @return the first of that identifier
     */
    public Optional<QrObject> object(int id) {
        return QrObject.find(objects, id);
    }

    /**
     * Everything that is wrong.
     *
     * @return in the order in which it was found, at most a few for each data object
     */
    public List<QrProblem> problems() {
        return problems;
    }

    /**
     * Whether the text is data objects from end to end, whatever they say.
     *
     * @return false if a part of the text could not be read
     */
    public boolean whole() {
        return whole;
    }

    /**
     * Whether the code was read as it was made: data objects from end to end, and the check value at the end is right.
     *
     * @return true if no problem is fatal
     */
    public boolean intact() {
        return QrProblems.noneFrom(Severity.FATAL, problems);
    }

    /**
     * Whether the code follows the specification.
     *
     * @return true if all problems are warnings
     */
    public boolean conformant() {
        return QrProblems.noneFrom(Severity.ERROR, problems);
    }

    /**
     * The check value in the code.
     *
     * @return the value of data object 63 as it stands; nothing if there is none
     */
    public Optional<String> crcPresented() {
        return Optional.ofNullable(crc.presented());
    }

    /**
     * The check value that the code should have.
     *
     * @return four upper-case digits; empty if the text is empty, too long or not Unicode
     */
    public String crcComputed() {
        return crc.computed();
    }

    /**
     * For how many payments the code is shown.
     *
     * @return the method, nothing if the code doesn't say
     */
    public Optional<PointOfInitiation> pointOfInitiation() {
        return value(MerchantQrId.POINT_OF_INITIATION_METHOD).flatMap(PointOfInitiation::of);
    }

    /**
     * The ways to pay the merchant.
     *
     * @return in the order of the code
     */
    public List<MerchantAccount> accounts() {
        List<MerchantAccount> accounts = new ArrayList<>();
        for (QrObject object : objects) {
            if (MerchantQrId.isAccount(object.id())) accounts.add(new MerchantAccount(object));
        }
        return List.copyOf(accounts);
    }

    /**
     * What the merchant sells.
     *
     * @return ISO 18245, four digits in a conformant code
     */
    public Optional<String> merchantCategoryCode() {
        return value(MerchantQrId.MERCHANT_CATEGORY_CODE);
    }

    /**
     * The currency.
     *
     * @return ISO 4217 numeric, three digits in a conformant code
     */
    public Optional<String> currency() {
        return value(MerchantQrId.TRANSACTION_CURRENCY);
    }

    /**
     * The amount.
     *
     * @return in units of the currency, 23.72 is 23 yuan and 72 fen; nothing if the consumer is to enter it, or if it is
     *     not a number
     */
    public Optional<BigDecimal> amount() {
        return value(MerchantQrId.TRANSACTION_AMOUNT).flatMap(QrFormat.AMOUNT::number);
    }

    /**
     * What comes on top of the amount.
     *
     * @return a tip or a fee; nothing if the code tells of none, or not well enough
     */
    public Optional<ConvenienceFee> convenienceFee() {
        return Convenience.in(objects);
    }

    /**
     * The merchant's country.
     *
     * @return ISO 3166-1 alpha-2, two letters in a conformant code
     */
    public Optional<String> country() {
        return value(MerchantQrId.COUNTRY_CODE);
    }

    /**
     * The merchant's name.
     *
     * @return the name
     */
    public Optional<String> merchantName() {
        return value(MerchantQrId.MERCHANT_NAME);
    }

    /**
     * The merchant's city.
     *
     * @return the city
     */
    public Optional<String> merchantCity() {
        return value(MerchantQrId.MERCHANT_CITY);
    }

    /**
     * The merchant's postal code.
     *
     * @return the postal code
     */
    public Optional<String> postalCode() {
        return value(MerchantQrId.POSTAL_CODE);
    }

    /**
     * The merchant in its own language.
     *
     * @return nothing if the code doesn't say, or not with language and name
     */
    public Optional<LocalMerchant> localMerchant() {
        return object(MerchantQrId.LANGUAGE_TEMPLATE).flatMap(LocalMerchant::of);
    }

    /**
     * What is told beside the payment itself.
     *
     * @return the content of template 62, empty if there is none
     */
    public AdditionalDataTemplate additionalData() {
        return new AdditionalDataTemplate(
                object(MerchantQrId.ADDITIONAL_DATA).map(QrObject::children).orElse(List.of()));
    }

    /**
     * The templates for anyone's use, 80 to 99.
     *
     * @return in the order of the code; {@link QrObject#guid()} tells whose they are
     */
    public List<QrObject> unreservedTemplates() {
        List<QrObject> templates = new ArrayList<>();
        for (QrObject object : objects) {
            if (MerchantQrId.isUnreservedTemplate(object.id())) templates.add(object);
        }
        return List.copyOf(templates);
    }

    private Optional<String> value(int id) {
        return object(id).map(QrObject::value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MerchantQr qr && text.equals(qr.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** Numbers only: neither a stranger's text nor an account number gets into a log. */
    @Override
    public String toString() {
        return "MerchantQr[" + objects.size() + " data objects, " + problems.size() + " problems]";
    }
}
