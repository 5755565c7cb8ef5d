// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cards of the schemes remember, in words. */
class CardVerificationResultsTest {
    @Test
    void visa() {
        assertThat(visa("03A4B800").meanings())
                .containsExactly(
                        "Second GENERATE AC not requested",
                        "ARQC returned in GPO/first GENERATE AC",
                        "Offline PIN verification performed",
                        "Last online transaction not completed",
                        "Exceeded velocity checking counters",
                        "New card",
                        "Issuer authentication failure on last online transaction",
                        "Issuer script commands processed on last transaction = 0");
    }

    @ParameterizedTest
    @CsvSource({"00000000, 0", "00000010, 1", "00000020, 2", "000000F0, 15", "FFFFFF0F, 0"})
    void visaCountsScriptCommands(String value, int count) {
        assertThat(visa(value).scriptCommands()).isEqualTo(count);
        assertThat(visa(value).meanings()).contains("Issuer script commands processed on last transaction = " + count);
    }

    @ParameterizedTest
    @CsvSource({
        "03000000, AAC returned in second GENERATE AC, AAC returned in GPO/first GENERATE AC",
        "03500000, TC returned in second GENERATE AC, TC returned in GPO/first GENERATE AC",
        "03A00000, Second GENERATE AC not requested, ARQC returned in GPO/first GENERATE AC",
        "03F00000, Second GENERATE AC: reserved value, GPO/first GENERATE AC: reserved value",
    })
    void theCryptogramsReturned(String value, String second, String first) {
        assertThat(visa(value).meanings()).startsWith(second, first);
        String mChip = "" + value.charAt(2) + "00000000000";
        assertThat(MChipCvr.parse(Bytes.hex(mChip)).meanings()).startsWith(second, first.replace("GPO/", ""));
        assertThat(CcdCvr.parse(Bytes.hex(mChip.substring(2))).meanings()).isNotEmpty();
    }

    @Test
    void visaSaysAllThatIsSet() {
        assertThat(visa("03FFFFFF").meanings()).hasSize(2 + VisaCvrBit.values().length + 1);
        assertThat(visa("0300001F").meanings())
                .endsWith(
                        "Issuer script commands processed on last transaction = 1",
                        "Issuer script processing failed on last transaction",
                        "Offline dynamic data authentication failed on last transaction"
                                + " and transaction declined offline",
                        "Offline dynamic data authentication performed",
                        "PIN verification command not received for a PIN-expecting card");
    }

    @Test
    void visaExtended() {
        VisaExtendedCvr results = extended("12A4B81F02");
        assertThat(results.verifier()).hasValue("Visa mobile payment application");
        assertThat(results.method()).hasValue("finger biometric");
        assertThat(results.scriptCommands()).isEqualTo(1);
        assertThat(results.meanings())
                .startsWith(
                        "Cardholder verified by: Visa mobile payment application",
                        "Cardholder verified with: finger biometric",
                        "Second GENERATE AC not requested",
                        "ARQC returned in GPO/first GENERATE AC",
                        "CDCVM successfully performed",
                        "Last online transaction not completed")
                .endsWith(
                        "PIN verification command not received for a PIN-expecting card",
                        "CDCVM successfully performed by the consumer device")
                .contains("Issuer script commands processed on last transaction = 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 | | passcode",
                "23 | MG | mobile device pattern",
                "34 | co-residing application of the secure element | facial biometric",
                "45 | application of the trusted execution environment | iris biometric",
                "56 | mobile application | voice biometric",
                "67 | terminal | palm biometric",
                "7D | cloud | signature",
                "8E | operating system of the mobile device | online PIN",
                "9F | | ",
                "F8 | | ",
                "FC | | ",
                "00 | | ",
            })
    void howADeviceVerifiedTheCardholder(String value, String verifier, String method) {
        VisaExtendedCvr results = extended(value + "00000000");
        assertThat(results.verifier().orElse(null)).isEqualTo(verifier);
        assertThat(results.method().orElse(null)).isEqualTo(method);
        assertThat(results.meanings().contains("No CDCVM")).isEqualTo(value.equals("00"));
    }

    @Test
    void mChip() {
        MChipCvr results = MChipCvr.parse(Bytes.hex("A78005022000"));
        assertThat(results.scriptCounter()).isZero();
        assertThat(results.pinTryCounter()).isEqualTo(5);
        assertThat(results.meanings())
                .containsExactly(
                        "Second GENERATE AC not requested",
                        "ARQC returned in first GENERATE AC",
                        "Offline PIN verification performed",
                        "Offline encrypted PIN verification performed",
                        "Offline PIN verification successful",
                        "DDA returned",
                        "Script counter = 0",
                        "PIN try counter = 5",
                        "Domestic transaction",
                        "Lower cumulative offline limit exceeded");
        MChipCvr counted = MChipCvr.parse(Bytes.hex("0000F3000001"));
        assertThat(counted.scriptCounter()).isEqualTo(15);
        assertThat(counted.pinTryCounter()).isEqualTo(3);
        assertThat(counted.meanings()).endsWith("No match found in additional check table");
        assertThat(MChipCvr.parse(Bytes.hex("FFFFFFFFFFFF")).meanings()).hasSize(2 + MChipCvrBit.values().length + 2);
    }

    @Test
    void commonCoreDefinitions() {
        CcdCvr results = CcdCvr.parse(Bytes.hex("A834801200"));
        assertThat(results.pinTryCounter()).isEqualTo(3);
        assertThat(results.scriptCommands()).isEqualTo(1);
        assertThat(results.meanings())
                .containsExactly(
                        "Second GENERATE AC not requested",
                        "ARQC returned in first GENERATE AC",
                        "CDA performed",
                        "PIN try counter = 3",
                        "Offline PIN verification performed and PIN not successfully verified",
                        "Lower offline transaction count limit exceeded",
                        "Issuer script commands with secure messaging processed successfully = 1",
                        "Go online on next transaction was set");
        assertThat(CcdCvr.parse(Bytes.hex("FFFFFFFFFF")).meanings()).hasSize(2 + CcdCvrBit.values().length + 2);
    }

    @Test
    void bitsAreSetAndCleared() {
        assertThat(visa("03A00000").with(VisaCvrBit.NEW_CARD).bytes()).isEqualTo(Bytes.hex("03A01000"));
        assertThat(extended("00A0000000").with(VisaExtendedCvrBit.GENUINE).bytes())
                .isEqualTo(Bytes.hex("00A0000004"));
        assertThat(MChipCvr.parse(Bytes.hex("A50000000000"))
                        .without(MChipCvrBit.OFFLINE_PIN_PERFORMED)
                        .bytes())
                .isEqualTo(Bytes.hex("A10000000000"));
        assertThat(CcdCvr.parse(Bytes.hex("A800000000"))
                        .without(CcdCvrBit.CDA_PERFORMED)
                        .bytes())
                .isEqualTo(Bytes.hex("A000000000"));
    }

    private static VisaCvr visa(String hex) {
        return VisaCvr.parse(Bytes.hex(hex));
    }

    private static VisaExtendedCvr extended(String hex) {
        return VisaExtendedCvr.parse(Bytes.hex(hex));
    }
}
