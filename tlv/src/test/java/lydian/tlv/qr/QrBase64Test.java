// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.QrProblem.Reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Objects;
import lydian.tlv.Bytes;
import lydian.tlv.qr.QrProblem.Severity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 4648, section 4. */
class QrBase64Test {
    private final QrProblems problems = new QrProblems();

    @ParameterizedTest
    @CsvSource({
        "'', ''", "Zg==, 66", "Zm8=, 666F", "Zm9v, 666F6F", "Zm9vYg==, 666F6F62", "Zm9vYmE=, 666F6F6261",
        "Zm9vYmFy, 666F6F626172", "+/+/, FBFFBF", "AAAA, 000000", "////, FFFFFF", "azAZ, 6B3019", "z9Aa, CFD01A"
    })
    void standardTextIsRead(String text, String hex) {
        assertThat(decode(text).hex()).isEqualTo(hex);
        assertThat(problems.list()).isEmpty();
        assertThat(QrBase64.encode(Bytes.hex(hex))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Zg, 66, 2",
        "Zm8, 666F, 3",
        "Zm9vYg, 666F6F62, 6",
        "Zh==, 66, 1",
        "Zm9=, 666F, 2",
        "-_-_, FBFFBF, 0",
        "-/-/, FBFFBF, 0",
        "+_+_, FBFFBF, 0"
    })
    void irregularTextIsReadAndTold(String text, String hex, int offset) {
        assertThat(decode(text).hex()).isEqualTo(hex);
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.reason()).isEqualTo(Reason.BASE64_IRREGULAR);
            assertThat(problem.offset()).isEqualTo(offset);
        });
    }

    @Test
    void allIrregularitiesAreTold() {
        assertThat(decode("-h").hex()).isEqualTo("FA");
        assertThat(problems.list()).extracting(QrProblem::offset).containsExactly(0, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Z, 0, one character over",
        "Zm9vZ, 4, one character over",
        "Z===, 1, a character",
        "Zg=, 2, padding of the wrong length",
        "Zm8==, 3, padding of the wrong length",
        "Zm9v=, 4, padding of the wrong",
        "Zm9v==, 4, padding of the wrong",
        "=, 0, padding of the wrong",
        "==, 0, padding of the wrong",
        "Zm9v====, 4, a character",
        "Zg=g, 2, a character",
        "Zg==Zg==, 2, a character",
        "'Zm 9', 2, a character",
        "'Zm9v\n', 4, one character over",
        "Zm9!, 3, a character",
        "Zm9@, 3, a character",
        "Zm9[, 3, a character",
        "Zm9`, 3, a character",
        "Zm9{, 3, a character",
        "Zm9:, 3, a character",
        "Zm9., 3, a character",
        "Zm9é, 3, a character",
        "Zm9١, 3, a character"
    })
    void whatStandsForNoBytesIsFatal(String text, int offset, String message) {
        assertThat(new QrBase64(text, problems).decode()).isNull();
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.FATAL);
            assertThat(problem.reason()).isEqualTo(Reason.BASE64_MALFORMED);
            assertThat(problem.offset()).isEqualTo(offset);
            assertThat(problem.message()).startsWith(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 4", "4, 5", "6, 8", "300000000, 400000000"})
    void aByteBeginsInACharacter(int index, int character) {
        assertThat(QrBase64.characterOf(index)).isEqualTo(character);
    }

    @Property
    void isWhatTheJdkReads(@ForAll byte[] bytes) {
        String text = Base64.getEncoder().encodeToString(bytes);
        assertThat(decode(text)).isEqualTo(Bytes.of(bytes));
        String bare = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThat(decode(bare)).isEqualTo(Bytes.of(bytes));
    }

    private Bytes decode(String text) {
        return Objects.requireNonNull(new QrBase64(text, problems).decode());
    }
}
