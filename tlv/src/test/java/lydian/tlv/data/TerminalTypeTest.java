// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.data.TerminalType.Environment;
import lydian.tlv.data.TerminalType.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EMV 4.4 Book 4, Annex A1. */
class TerminalTypeTest {
    @ParameterizedTest
    @CsvSource({
        // value, operator, environment, attended, online, offline
        "11, FINANCIAL_INSTITUTION, ATTENDED_ONLINE_ONLY, true, true, false",
        "12, FINANCIAL_INSTITUTION, ATTENDED_OFFLINE_WITH_ONLINE, true, true, true",
        "13, FINANCIAL_INSTITUTION, ATTENDED_OFFLINE_ONLY, true, false, true",
        "14, FINANCIAL_INSTITUTION, UNATTENDED_ONLINE_ONLY, false, true, false",
        "15, FINANCIAL_INSTITUTION, UNATTENDED_OFFLINE_WITH_ONLINE, false, true, true",
        "16, FINANCIAL_INSTITUTION, UNATTENDED_OFFLINE_ONLY, false, false, true",
        "21, MERCHANT, ATTENDED_ONLINE_ONLY, true, true, false",
        "22, MERCHANT, ATTENDED_OFFLINE_WITH_ONLINE, true, true, true",
        "23, MERCHANT, ATTENDED_OFFLINE_ONLY, true, false, true",
        "24, MERCHANT, UNATTENDED_ONLINE_ONLY, false, true, false",
        "25, MERCHANT, UNATTENDED_OFFLINE_WITH_ONLINE, false, true, true",
        "26, MERCHANT, UNATTENDED_OFFLINE_ONLY, false, false, true",
        "34, CARDHOLDER, UNATTENDED_ONLINE_ONLY, false, true, false",
        "35, CARDHOLDER, UNATTENDED_OFFLINE_WITH_ONLINE, false, true, true",
        "36, CARDHOLDER, UNATTENDED_OFFLINE_ONLY, false, false, true",
    })
    void theFifteenTypes(
            String value,
            Operator operator,
            Environment environment,
            boolean attended,
            boolean online,
            boolean offline) {
        TerminalType type = TerminalType.parse(Bytes.hex(value));
        assertThat(type).isEqualTo(new TerminalType(operator, environment));
        assertThat(type.attended()).isEqualTo(attended);
        assertThat(type.onlineCapable()).isEqualTo(online);
        assertThat(type.offlineCapable()).isEqualTo(offline);
        assertThat(type.bytes()).isEqualTo(Bytes.hex(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00", "01", "04", "10", "17", "1A", "20", "27", "30", "31", "32", "33", "37", "41", "44", "FF"})
    void noOtherTypes(String value) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> TerminalType.parse(Bytes.hex(value)))
                .withMessage(value + " is no terminal type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2222"})
    void oneByteOnly(String value) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> TerminalType.parse(Bytes.hex(value)))
                .withMessage("length is " + value.length() / 2 + ", must be 1");
    }

    @ParameterizedTest
    @EnumSource(Environment.class)
    void nobodyAttendsACardholdersTerminal(Environment environment) {
        if (environment.attended()) {
            assertThatIllegalArgumentException().isThrownBy(() -> new TerminalType(Operator.CARDHOLDER, environment));
        } else {
            assertThat(new TerminalType(Operator.CARDHOLDER, environment).attended())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "14, true, true",
        "15, true, true",
        "16, true, true",
        "14, false, false",
        "13, true, false",
        "24, true, false",
        "34, true, false",
    })
    void anAtmIsABanksUnattendedTerminalWithCash(String value, boolean cash, boolean atm) {
        AdditionalTerminalCapabilities capabilities = cash
                ? AdditionalTerminalCapabilities.of(AdditionalTerminalCapabilityBit.CASH)
                : AdditionalTerminalCapabilities.of(AdditionalTerminalCapabilityBit.GOODS);
        assertThat(TerminalType.parse(Bytes.hex(value)).isAtm(capabilities)).isEqualTo(atm);
    }

    @Test
    void titlesOfTheBook() {
        assertThat(Operator.values())
                .extracting(Operator::title)
                .containsExactly("Financial institution", "Merchant", "Cardholder");
        assertThat(Environment.values())
                .extracting(Environment::title)
                .containsExactly(
                        "Attended, online only",
                        "Attended, offline with online capability",
                        "Attended, offline only",
                        "Unattended, online only",
                        "Unattended, offline with online capability",
                        "Unattended, offline only");
    }
}
