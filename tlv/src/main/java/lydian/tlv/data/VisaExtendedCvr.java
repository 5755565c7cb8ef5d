// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;

/**
 * Visa's Card Verification Results of five bytes, which a mobile device or a newer card sends: formats 2 and 4 of the
 * issuer application data.
 */
public final class VisaExtendedCvr extends BitField<VisaExtendedCvrBit, VisaExtendedCvr>
        implements CardVerificationResults {
    /** How many bytes the value has. */
    public static final int LENGTH = 5;

    private static final VisaExtendedCvrBit[] NAMES = VisaExtendedCvrBit.values();

    // Assumption: these two tables are known from public tools only; Visa does not publish them.
    private static final String[] VERIFIERS = {
        "",
        "Visa mobile payment application",
        "MG",
        "co-residing application of the secure element",
        "application of the trusted execution environment",
        "mobile application",
        "terminal",
        "cloud",
        "operating system of the mobile device",
    };
    private static final String[] METHODS = {
        "",
        "passcode",
        "finger biometric",
        "mobile device pattern",
        "facial biometric",
        "iris biometric",
        "voice biometric",
        "palm biometric",
        "",
        "",
        "",
        "",
        "",
        "signature",
        "online PIN",
    };

    private VisaExtendedCvr(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 5 bytes
     * @return the results
     * @throws lydian.tlv.CardDataException if the length is not 5
     */
    public static VisaExtendedCvr parse(Bytes value) {
        return new VisaExtendedCvr(value);
    }

    /**
     * Who verified the cardholder.
     *
     * @return empty if nobody did, or for a code without a name
     */
    public Optional<String> verifier() {
        return name(VERIFIERS, bytes().u8(0) >> 4);
    }

    /**
     * How the cardholder was verified.
     *
     * @return empty if not at all, or for a code without a name
     */
    public Optional<String> method() {
        return name(METHODS, bytes().u8(0) & 0xF);
    }

    /**
     * How many issuer script commands were processed on the last transaction.
     *
     * @return 0 to 15
     */
    public int scriptCommands() {
        return bytes().u8(3) >> 4;
    }

    @Override
    public List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        if (bytes().u8(0) == 0) meanings.add("No CDCVM");
        verifier().ifPresent(who -> meanings.add("Cardholder verified by: " + who));
        method().ifPresent(how -> meanings.add("Cardholder verified with: " + how));
        meanings.add(CryptogramsReturned.second(bytes().u8(1)));
        meanings.add(CryptogramsReturned.first(bytes().u8(1), "GPO/first GENERATE AC"));
        meanings.addAll(titles(2, 3));
        meanings.add("Issuer script commands processed on last transaction = " + scriptCommands());
        meanings.addAll(titles(4, 5));
        return meanings;
    }

    private static Optional<String> name(String[] names, int code) {
        return code >= names.length || names[code].isEmpty() ? Optional.empty() : Optional.of(names[code]);
    }

    @Override
    VisaExtendedCvrBit[] names() {
        return NAMES;
    }

    @Override
    VisaExtendedCvr of(Bytes changed) {
        return new VisaExtendedCvr(changed);
    }
}
