// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandNameTest {
    @ParameterizedTest
    @CsvSource({
        "00, A4, SELECT",
        "00, B2, READ RECORD",
        "00, 20, VERIFY",
        "00, 82, EXTERNAL AUTHENTICATE",
        "00, 84, GET CHALLENGE",
        "00, 88, INTERNAL AUTHENTICATE",
        "00, C0, GET RESPONSE",
        "80, A8, GET PROCESSING OPTIONS",
        "80, AE, GENERATE AC",
        "80, CA, GET DATA",
        "84, 1E, APPLICATION BLOCK",
        "8C, 18, APPLICATION UNBLOCK",
        "84, 16, CARD BLOCK",
        "84, 24, PIN CHANGE/UNBLOCK",
        "00, 24, CHANGE REFERENCE DATA",
        "04, DA, PUT DATA",
        "04, DC, UPDATE RECORD",
        "80, 2A, COMPUTE CRYPTOGRAPHIC CHECKSUM",
        "80, D0, RECOVER AC",
        "80, EA, EXCHANGE RELAY RESISTANCE DATA",
        "84, 32, READ DATA",
        "84, 34, WRITE DATA"
    })
    void classAndInstructionHaveTheNameOfTheBooks(String cla, String ins, String name) {
        assertThat(command(cla, ins).name()).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"00, A8", "80, A4", "00, 00", "90, A4", "40, A4", "FF, CA"})
    void anotherClassIsAnotherCommand(String cla, String ins) {
        assertThat(command(cla, ins).name()).isEmpty();
    }

    private static CommandApdu command(String cla, String ins) {
        return CommandApdu.of(Integer.parseInt(cla, 16), Integer.parseInt(ins, 16), 0, 0);
    }
}
