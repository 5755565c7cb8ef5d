// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.IssuerScriptResults.Outcome;
import lydian.tlv.data.IssuerScriptResults.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Script results, entry mode, issuer identifier. */
class TerminalValuesTest {
    private static final Bytes NAME = Bytes.hex("01020304");

    @Test
    void oneResultForEachScript() {
        IssuerScriptResults results = IssuerScriptResults.parse(Bytes.hex("2001020304 1F00000000 0001020304"));
        assertThat(results.results())
                .containsExactly(
                        new Result(Outcome.SUCCESSFUL, 0, NAME),
                        new Result(Outcome.FAILED, 15, Bytes.hex("00000000")),
                        new Result(Outcome.NOT_PERFORMED, 0, NAME));
        assertThat(results.bytes()).isEqualTo(Bytes.hex("20010203041F000000000001020304"));
        assertThat(IssuerScriptResults.of(results.results())).isEqualTo(results).hasSameHashCodeAs(results);
        assertThat(results)
                .isNotEqualTo(IssuerScriptResults.parse(Bytes.hex("2001020304")))
                .isNotEqualTo("20");
        assertThat(results.hashCode())
                .isNotEqualTo(IssuerScriptResults.parse(Bytes.hex("2001020304")).hashCode());
        assertThat(results).hasToString("script results 20010203041F000000000001020304");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'length is 0, must be a multiple of 5'",
        "20010203, 'length is 4, must be a multiple of 5'",
        "200102030420, 'length is 6, must be a multiple of 5'",
        "3001020304, script result 3 is not defined",
        "2001020304F001020304, script result 15 is not defined",
    })
    void badScriptResultsAreRefused(String value, String reason) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> IssuerScriptResults.parse(Bytes.hex(value)))
                .withMessage(reason);
    }

    @Test
    void aCallersScriptResultsAreCheckedToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> IssuerScriptResults.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Result(Outcome.FAILED, 16, NAME));
        assertThatIllegalArgumentException().isThrownBy(() -> new Result(Outcome.FAILED, -1, NAME));
        assertThatIllegalArgumentException().isThrownBy(() -> new Result(Outcome.FAILED, 1, Bytes.hex("010203")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Result(Outcome.FAILED, 1, Bytes.hex("0102030405")));
        assertThat(new Result(Outcome.FAILED, 1, NAME).bytes()).isEqualTo(Bytes.hex("1101020304"));
    }

    @Test
    void scriptOutcomesOfTheBook() {
        assertThat(Outcome.values())
                .extracting(Outcome::title)
                .containsExactly("Script not performed", "Script processing failed", "Script processing successful");
    }

    @ParameterizedTest
    @CsvSource({
        "00, Unknown",
        "01, Manual PAN entry",
        "02, Magnetic stripe",
        "03, Optical code",
        "04, Optical character recognition",
        "05, 'Integrated circuit card, CVV can be checked'",
        "07, Contactless EMV",
        "10, Credentials on file",
        "80, Fallback from integrated circuit card to magnetic stripe",
        "81, Electronic commerce",
        "90, 'Magnetic stripe, full track, CVV can be checked'",
        "91, Contactless magnetic stripe",
        "95, 'Integrated circuit card, CVV may not be checked'",
        "99, Same as original transaction",
        "06, ",
        "98, ",
    })
    void entryModes(String value, String title) {
        PosEntryMode mode = PosEntryMode.parse(Bytes.hex(value));
        assertThat(mode.title().orElse(null)).isEqualTo(title);
        assertThat(mode.digits()).isEqualTo(Integer.parseInt(value));
        assertThat(mode.bytes()).isEqualTo(Bytes.hex(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0505", "0A", "A0", "FF"})
    void entryModeIsTwoDigits(String value) {
        assertThatExceptionOfType(CardDataException.class).isThrownBy(() -> PosEntryMode.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void aCallersEntryModeIsCheckedToo(int digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PosEntryMode(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "476173, 476173",
        "47617300, 47617300",
        "4761730F, 4761730", // an odd number of digits
        "476FFFFF, 476",
        "476FFF, 476",
    })
    void issuerIdentifier(String value, String digits) {
        IssuerIdentifier identifier = IssuerIdentifier.parse(Bytes.hex(value));
        assertThat(identifier.digits()).isEqualTo(digits);
        assertThat(identifier.bytes()).isEqualTo(Bytes.hex(value));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'length is 0, must be 3 or 4'",
        "4761, 'length is 2, must be 3 or 4'",
        "4761730000, 'length is 5, must be 3 or 4'",
        "47FFFFFF, '2 digits, must be at least 3'",
        "FFFFFF, '0 digits, must be at least 3'",
        "47F173, not a digit at position 2",
        "476A73, not a digit at position 3",
    })
    void badIssuerIdentifiersAreRefused(String value, String reason) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> IssuerIdentifier.parse(Bytes.hex(value)))
                .withMessage(reason);
    }
}
