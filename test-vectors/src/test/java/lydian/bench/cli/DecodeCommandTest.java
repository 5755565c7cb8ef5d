// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeCommandTest {
    private static final String FCI = "6F1D8407A0000000038002A5125008424152434C4159538701005F2D02656E";

    @Test
    void treeHasNamesFormatsValuesAndMeanings() {
        Called called = Called.with("decode", FCI);
        assertThat(called.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("Taken for BER-TLV data objects, 31 bytes")
                .contains("6F File Control Information (FCI) Template · 29 bytes")
                .contains("├─ 84 Dedicated File (DF) Name · b · 7 bytes")
                .contains("A0000000038002  Visa dynamic passcode authentication")
                .contains("\"BARCLAYS\"")
                .contains("   └─ 5F2D Language Preference · an · 2 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6f1d8407a0000000038002a5125008424152434c4159538701005f2d02656e",
                "6F 1D 84 07 A0 00 00 00 03 80 02 A5 12 50 08 42 41 52 43 4C 41 59 53 87 01 00 5F 2D 02 65 6E",
                "6F:1D:84:07:A0:00:00:00:03:80:02:A5:12:50:08:42:41:52:43:4C:41:59:53:87:01:00:5F:2D:02:65:6E",
                "0x6F1D8407A0000000038002A5125008424152434C4159538701005F2D02656E",
                "0x6F, 0x1D, 0x84, 0x07 A0000000038002 A5125008-424152434C415953\t870100\n5F2D02656E\r\n"
            })
    void digitsMayBeWrittenInManyWays(String digits) {
        assertThat(Called.with("decode", digits).out())
                .isEqualTo(Called.with("decode", FCI).out());
    }

    @Test
    void severalWordsAreOneInput() {
        assertThat(Called.with("decode", "6F1D", "8407A0000000038002", "A512 5008424152434C415953", "8701005F2D02656E")
                        .out())
                .isEqualTo(Called.with("decode", FCI).out());
    }

    @Test
    void readsAFileOfDigitsAndAFileOfBytes(@TempDir Path folder) throws Exception {
        Path digits = Files.writeString(folder.resolve("digits.txt"), "\uFEFF" + FCI + "\n");
        Path bytes = Files.write(folder.resolve("bytes.bin"), Bytes.hex(FCI).toArray());
        String wanted = Called.with("decode", FCI).out();
        assertThat(Called.with("decode", "@" + digits).out()).isEqualTo(wanted);
        assertThat(Called.with("decode", "@" + bytes).out()).isEqualTo(wanted);
    }

    @Test
    void readsStandardInput() {
        byte[] input = (FCI + "\n").getBytes(StandardCharsets.US_ASCII);
        assertThat(Called.given(input, "decode", "-").out())
                .isEqualTo(Called.with("decode", FCI).out());
        assertThat(Called.given(Bytes.hex(FCI).toArray(), "decode", "-").out())
                .isEqualTo(Called.with("decode", FCI).out());
    }

    @ParameterizedTest
    @CsvSource({
        "tlv, 9F3704DEADBEEF, 9F37 Unpredictable Number (UN)",
        "dol, 9F02069F3704, asks for 10 bytes",
        "apdu, 80CA9F1700, GET DATA",
        "apdu, 9F1701039000, 9F17 Personal Identification Number (PIN) Try Counter",
        "apdu, 6A82, file or application not found",
        "atr, 3B600000, TS  3B  direct convention",
        "afl, 0801010010010501, 'records 1 to 5, the first of them authenticated offline'",
        "95, 8000008000, byte 4 b8 1  Transaction exceeds floor limit",
        "9F10, 06010A03A0A100, Visa format 0",
        "70, 5A084761739001010119, 5A Application Primary Account Number (PAN)",
        "qr, 85054350563031, 85 Payload Format Indicator",
        "auto, 9A03251231, 2025-12-31"
    })
    void takesTheInputForWhatItIsToldToBe(String as, String input, String shown) {
        Called called = Called.with("decode", "--as", as, input);
        assertThat(called.out()).contains(shown);
        assertThat(called.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(Called.with("decode", "--as=" + as, input).out()).isEqualTo(called.out());
    }

    @Test
    void merchantsCodeShowsItsObjectsAndWhatIsNotAllowed() {
        Called called =
                Called.with("decode", "00020101021129370016A000000677010111011300660000000005802TH530376463048956");
        assertThat(called.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(called.out())
                .contains("Taken for an EMV QR code")
                .contains("└─ 01 Network Specific  \"0066000000000\"")
                .contains("53 Transaction Currency  \"764\"  THB Thai Baht")
                .contains("58 Country Code  \"TH\"  Thailand")
                .contains("Not allowed at");
    }

    @Test
    void kernelDecidesWhoseMeaningCounts() {
        assertThat(Called.with("decode", "--kernel", "c2", "9F6604F0F0F0F0").out())
                .isNotEqualTo(Called.with("decode", "--kernel", "c3", "9F6604F0F0F0F0")
                        .out());
        assertThat(Called.with("decode", "--kernel=C-3", "9F6604F0F0F0F0").out())
                .contains("Qualifiers (TTQ)");
    }

    @Test
    void amountHasItsCurrencyWhenTheMessageTellsIt() {
        assertThat(Called.with("decode", "9F02060000000012505F2A020978").out()).contains("12.50 EUR");
        assertThat(Called.with("decode", "9F02060000000012505F2A020392").out()).contains("1250 JPY");
        assertThat(Called.with("decode", "9F0206000000001250").out()).contains("1250 in the smallest unit");
    }

    @Test
    void preferredNameIsReadInItsAlphabet() {
        assertThat(Called.with("decode", "9F1103BFC0C19F1101059F1204BFD8E240").out())
                .isNotNull();
        assertThat(Called.with("decode", "9F1101059F1203B2D8D7").out()).contains("\"Виз\"");
    }

    @Test
    void verboseTellsOffsetsAndBitsThatAreNotSet() {
        String out = Called.with("decode", "-v", "820240009505000000000000").out();
        assertThat(out)
                .contains("82 Application Interchange Profile (AIP) · b · 2 bytes · at 0")
                .contains("byte 1 b7 1  SDA supported")
                .contains("byte 1 b6 0  DDA supported");
        assertThat(Called.with("decode", "82024000").out()).doesNotContain("DDA supported");
    }

    @Test
    void reservedBitsAreNotPassedOver() {
        assertThat(Called.with("decode", "9B020100").out()).contains("byte 1 b1 1  reserved");
    }

    @Test
    void unknownTagIsShownAndNoError() {
        Called called = Called.with("decode", "DFAE0102CAFE");
        assertThat(called.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(called.out()).contains("DFAE01 not in the dictionary").contains("CAFE");
    }

    @Test
    void valueThatIsNotWhatItsFormatSaysIsComplainedAbout() {
        Called inTlv = Called.with("decode", "9404FF010100");
        assertThat(inTlv.out()).contains("!");
        assertThat(inTlv.exitCode()).as("the structure is good").isEqualTo(ExitCode.GOOD);
        Called alone = Called.with("decode", "--as", "94", "FF010100");
        assertThat(alone.exitCode()).isEqualTo(ExitCode.MALFORMED);
        assertThat(alone.out()).contains("Malformed at 0");
    }

    @Test
    void asciiTerminalGetsAsciiAndNothingElse() {
        String out = Called.inAscii("decode", FCI, "50", "03", "C4", "D6", "DC").out();
        assertThat(out).contains("+- 84").contains("`- A5").contains("\\u{C4}\\u{D6}\\u{DC}");
        assertThat(out.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
    }

    @Test
    void hugeInputIsRefusedPolitely() {
        byte[] endless = new byte[4 << 20];
        java.util.Arrays.fill(endless, (byte) '0');
        Called called = Called.given(endless, "decode", "-");
        assertThat(called.exitCode()).isEqualTo(ExitCode.MALFORMED);
        assertThat(called.err()).contains("longer than");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void deepNestingIsADefectAndNotACrash() {
        StringBuilder hex = new StringBuilder();
        Bytes message = Bytes.EMPTY;
        for (int i = 0; i < 2_000; i++) {
            int length = message.length();
            Bytes header =
                    length < 128 ? Bytes.ofInts(0xE1, length) : Bytes.ofInts(0xE1, 0x82, length >> 8, length & 0xFF);
            message = header.then(message);
        }
        hex.append(message.hex());
        Called called = Called.with("decode", hex.toString());
        assertThat(called.exitCode()).isEqualTo(ExitCode.MALFORMED);
        assertThat(called.out()).contains("nest");
    }
}
