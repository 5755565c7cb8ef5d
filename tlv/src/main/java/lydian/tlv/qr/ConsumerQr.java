// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.privacy.SensitiveAccess;
import lydian.tlv.qr.QrProblem.Severity;

/**
 * A code that a consumer shows to pay. EMV QR Code Specification for Payment Systems, Consumer-Presented Mode v1.1: BER-TLV
 * in Base64.
 *
 * <p>{@link #parse(String)} takes what follows the specification and refuses everything else; {@link #read(String)} takes
 * anything and says what is wrong with it. The code holds a PAN or a token, so that neither its text nor a value is printed.
 */
public final class ConsumerQr {
    /** The value of 85. */
    static final Bytes FORMAT = Bytes.text("CPV01", StandardCharsets.US_ASCII);

    private final String text;
    private final Bytes bytes;
    private final TlvMap objects;
    private final List<QrProblem> problems;

    ConsumerQr(String text, Bytes bytes, TlvMap objects, QrProblems problems) {
        this.text = text;
        this.bytes = bytes;
        this.objects = objects;
        this.problems = problems.list();
    }

    /**
     * Reads a code that follows the specification, within the default limits.
     *
     * @param text what the symbol says
     * @return the code, {@linkplain #conformant() conformant}
     * @throws MalformedQrException if it does not, with every problem
     */
    public static ConsumerQr parse(String text) {
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
    public static ConsumerQr parse(String text, QrLimits limits) {
        ConsumerQr qr = read(text, limits);
        QrProblems.throwIfAny(qr.problems);
        return qr;
    }

    /**
     * Reads what can be read of any text, within the default limits.
     *
     * @param text what the symbol says
     * @return what was read, and what is wrong with it
     */
    public static ConsumerQr read(String text) {
        return read(text, QrLimits.DEFAULT);
    }

    /**
     * Reads what can be read of any text.
     *
     * @param text what the symbol says
     * @param limits how much to read; of a longer text nothing is read
     * @return what was read, and what is wrong with it
     */
    public static ConsumerQr read(String text, QrLimits limits) {
        return new ConsumerQrReader(text, limits).read();
    }

    /**
     * A code to be made.
     *
     * @return an empty builder
     */
    public static ConsumerQrBuilder builder() {
        return new ConsumerQrBuilder();
    }

    /**
     * What the symbol says. It holds the PAN or token in clear.
     *
     * @param access the word that says that this is meant
     * @return Base64
     */
    public String text(SensitiveAccess access) {
        java.util.Objects.requireNonNull(access);
        return text;
    }

    /**
     * What the Base64 stands for.
     *
     * @return the bytes; none if the text is not Base64
     */
    public Bytes bytes() {
        return bytes;
    }

    /**
     * The data objects.
     *
     * @return the root; empty if the bytes are not BER-TLV from end to end
     */
    public TlvMap objects() {
        return objects;
    }

    /**
     * The version of the format.
     *
     * @return the value of 85, {@code CPV01} in a conformant code; anything in others, to be escaped before it is shown
     */
    public Optional<String> payloadFormatIndicator() {
        return objects.find(EmvTag.QR_PAYLOAD_FORMAT_INDICATOR).map(value -> value.text(StandardCharsets.ISO_8859_1));
    }

    /**
     * The applications that the consumer can pay with.
     *
     * @return the one that the consumer likes best first
     */
    public List<ConsumerApplication> applications() {
        TlvMap common = commonData();
        List<ConsumerApplication> applications = new ArrayList<>();
        for (TlvMap own : objects.templates(EmvTag.APPLICATION_TEMPLATE)) {
            applications.add(new ConsumerApplication(own, common));
        }
        return List.copyOf(applications);
    }

    /**
     * What all applications have in common.
     *
     * @return what is inside 62, empty if there is none
     */
    public TlvMap commonData() {
        return objects.template(EmvTag.QR_COMMON_DATA_TEMPLATE).orElse(TlvMap.EMPTY);
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
     * Whether the code is BER-TLV in Base64 from end to end, whatever it says.
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

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsumerQr qr && text.equals(qr.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Numbers only: a PAN does not leak by being printed. */
    @Override
    public String toString() {
        return "ConsumerQr[" + bytes.length() + " bytes, " + problems.size() + " problems]";
    }
}
