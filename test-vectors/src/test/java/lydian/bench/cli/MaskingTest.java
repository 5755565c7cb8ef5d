// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without {@code --clear}, what must not be seen is on neither stream, in neither form. */
class MaskingTest {
    private static final String PAN = "4761739001010119";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5A084761739001010119",
                "70185A084761739001010119" + "5F200A434152444C59202F4152",
                "57134761739001010119D22122011143804400000F",
                "700A5A084761739001010119" + "9000",
                "DF3108" + "4761739001010119",
                "C1084761739001010119",
                "5A084761739001010119FF",
                "5A0A4761739001010119",
                "5713476173900101011",
                "6F20" + "5A084761739001010119",
                "00DA00000A5A084761739001010119",
                "00B2010C00" + "4761739001010119",
                "4761739001010119",
                "4761739001010119" + "9000",
                "8C125A084761739001010119",
                "61124F07A00000000310105A084761739001010119",
            })
    void panIsNeverSeenWhole(String input) {
        for (String option : new String[] {"--json", "-v", "--lenient", "--color=always"}) {
            assertThat(Called.with("decode", option, input).everything()).doesNotContain(PAN);
        }
        for (String as : new String[] {"tlv", "dol", "apdu", "atr", "afl", "qr", "auto", "5A", "57", "56", "DF01"}) {
            assertThat(Called.with("decode", "--as", as, input).everything()).doesNotContain(PAN);
        }
    }

    @Test
    void maskedPanShowsFirstSixAndLastFour() {
        assertThat(Called.with("decode", "5A084761739001010119").out())
                .contains("476173******0119")
                .contains("masked");
    }

    @Test
    void jsonSaysThatItIsMasked() {
        assertThat(Called.with("decode", "--json", "5A084761739001010119").out())
                .contains("\"value\": \"476173******0119\"")
                .contains("\"masked\": true");
    }

    @Test
    void cardholderNameIsNeitherTextNorDigits() {
        String out = Called.with("decode", "5F200C534D4954482F4A4F484E204D").everything();
        assertThat(out).doesNotContain("SMITH").doesNotContain("534D495448").contains("masked");
    }

    @Test
    void trackOneIsMasked() {
        String track =
                "42343736313733393030313031303131395E534D4954482F4A4F484E5E3232313232303131313433383034343030303030";
        String out = Called.with("decode", "5631" + track).everything();
        assertThat(out).doesNotContain("SMITH").doesNotContain(PAN).doesNotContain("34373631373339303031");
    }

    @Test
    void pinOfVerifyIsMasked() {
        assertThat(Called.with("decode", "0020008008241234FFFFFFFFFF").everything())
                .doesNotContain("241234")
                .contains("****************");
    }

    @Test
    void accountNumberInAMerchantsCodeIsMasked() {
        String code = "00020101021102164761739001010119520441115303156540523.725802CN5904NAME6004CITY6304";
        Called called = Called.with("decode", code);
        assertThat(called.everything()).doesNotContain(PAN).contains("476173******0119");
    }

    @Test
    void clearShowsItAfterAWarning() {
        Called called = Called.with("decode", "--clear", "5A0847617390010101195F2004534D4954");
        assertThat(called.out()).contains(PAN).contains("\"SMIT\"").doesNotContain("masked");
        assertThat(called.err()).startsWith("Warning: ");
        assertThat(Called.with("decode", "--clear", "0020008008241234FFFFFFFFFF")
                        .out())
                .contains("241234FFFFFFFFFF");
    }

    @Test
    void messagesAboutWrongWordsDoNotRepeatThem() {
        assertThat(Called.with(PAN).everything()).doesNotContain(PAN);
        assertThat(Called.with("decode", "--" + PAN).everything()).doesNotContain(PAN);
        assertThat(Called.with("decode", "--as", PAN, "00").everything()).doesNotContain(PAN);
        assertThat(Called.with("decode", "--kernel", PAN, "00").everything()).doesNotContain(PAN);
        assertThat(Called.with("verify", "--kind", PAN, ".").everything()).doesNotContain(PAN);
    }
}
