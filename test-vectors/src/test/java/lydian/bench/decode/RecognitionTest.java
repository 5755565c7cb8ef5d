// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranking that {@code decode --help} documents. */
class RecognitionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 1: QR codes, by how they begin
                "00020101021102 | QR",
                "000201 not hexadecimal | QR",
                "hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8= | QR",
                "8505435056303161004F00 | QR, TLV",
                // 2: answers to reset, complete and with a right check character
                "3B600000 | ATR",
                "3BE000FF81317C4192 | ATR",
                "3BE000FF81317C4193 | TLV",
                "3B6E00000031C071C66510B0010383009000 | ATR, RESPONSE",
                "3B6000 | TLV",
                "3F00 | ATR",
                // 3: commands that are known, with lengths that add up
                "00A404000E315041592E5359532E444446303100 | COMMAND",
                "00B2010C00 | COMMAND",
                "80CA9F1700 | COMMAND",
                "80A8000002830000 | COMMAND",
                "80AE800004DEADBEEF00 | COMMAND",
                "00A40400FF00 | TLV",
                // 4: responses
                "9000 | RESPONSE, TLV",
                "6A82 | RESPONSE",
                "6E00 | RESPONSE, TLV",
                "6E01 | TLV",
                "6100 | RESPONSE, TLV",
                "63C2 | RESPONSE",
                "6F0284009000 | RESPONSE, TLV",
                "6F0284006283 | RESPONSE",
                "9F170103 9000 | RESPONSE, TLV",
                // 5: TLV whose first tag is known, 6: lists
                "9F3704DEADBEEF | TLV",
                "9F37049F0206 | DOL",
                "9F02069F37049505 | DOL",
                "8A029505 | TLV, DOL",
                "9F3704 | DOL",
                "9F3703 | TLV",
                "9F370495059F | TLV",
                "8407 | DOL",
                // 7: locators
                "08010100 | AFL",
                "0801010010010501 | AFL",
                "08020100 | TLV",
                // 8: TLV with unknown tags
                "02011E0C0141 | TLV",
                // 9: anything else before 9000
                "1122334455667788 9000 | RESPONSE",
                // 10: nothing of it
                "DEADBEEF | TLV",
                "6F10 | TLV"
            })
    void likeliestComesFirst(String input, String ranking) {
        List<Shape> wanted =
                Arrays.stream(ranking.split(", ", -1)).map(Shape::valueOf).collect(Collectors.toList());
        assertThat(Recognition.of(Input.ofText(input))).isEqualTo(wanted);
    }

    @Test
    void thereIsAlwaysSomething() {
        assertThat(Recognition.of(Input.ofText(""))).containsExactly(Shape.TLV);
        assertThat(Recognition.of(Input.ofText("zz"))).containsExactly(Shape.TLV);
    }
}
