// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.privacy.Mask;
import lydian.tlv.privacy.SensitiveAccess;

/** Any bytes whatever: refused with the one declared exception, or a value that gives them back. */
class ValuesFuzzTest {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();

    /** A value read from the input gives it back, and one read from that is equal and prints the same. */
    private static <T> void roundTrip(Bytes input, Function<Bytes, T> parse, Function<T, Bytes> bytes) {
        T value;
        try {
            value = parse.apply(input);
        } catch (CardDataException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
            return;
        }
        assertThat(bytes.apply(value)).isEqualTo(input);
        assertThat(parse.apply(bytes.apply(value)))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @FuzzTest
    void encodedValues(byte[] data) {
        Bytes input = Bytes.of(data);
        roundTrip(input, Pan::parse, pan -> pan.bytes(CLEAR));
        roundTrip(input, Track1::parse, track -> track.bytes(CLEAR));
        roundTrip(input, Track2::parse, track -> track.bytes(CLEAR));
        roundTrip(input, CardholderName::parse, name -> name.bytes(CLEAR));
        roundTrip(input, Amount::parseNumeric, Amount::numeric);
        roundTrip(input, Amount::parseBinary, Amount::binary);
        roundTrip(input, EmvDate::parse, EmvDate::bytes);
        roundTrip(input, EmvTime::parse, EmvTime::bytes);
        roundTrip(input, ExpiryMonth::parseMmyy, ExpiryMonth::mmyy);
        roundTrip(input, ExpiryMonth::parseYymm, ExpiryMonth::yymm);
        roundTrip(input, ServiceCode::parse, ServiceCode::bytes);
        roundTrip(input, CountryCode::parse, CountryCode::bytes);
        roundTrip(input, CountryLetters::parse, CountryLetters::bytes);
        roundTrip(input, CurrencyCode::parse, CurrencyCode::bytes);
        roundTrip(input, IssuerCodeTable::parse, IssuerCodeTable::bytes);
        roundTrip(input, ApplicationName::parse, ApplicationName::bytes);
        roundTrip(input, ApplicationPriority::parse, ApplicationPriority::bytes);
        roundTrip(input, LanguagePreference::parse, LanguagePreference::bytes);
        roundTrip(input, LogEntry::parse, LogEntry::bytes);
        roundTrip(input, TransactionLogFormat::parse, TransactionLogFormat::bytes);
        roundTrip(input, TransactionType::parse, TransactionType::bytes);
        roundTrip(input, CardholderIdType::parse, CardholderIdType::bytes);
        roundTrip(input, Atc::parse, Atc::bytes);
    }

    @FuzzTest
    void formats(byte[] data) {
        Bytes input = Bytes.of(data);
        for (NumericFormat format : NumericFormat.values()) {
            roundTrip(input, format::decode, digits -> format.encode(digits, data.length));
        }
        for (CharacterFormat format : CharacterFormat.values()) {
            roundTrip(input, format::decode, text -> format.encode(text, data.length));
        }
    }

    @FuzzTest
    void text(byte[] data) {
        String text = new String(data, StandardCharsets.ISO_8859_1);
        assertThat(Mask.pan(text)).hasSameSizeAs(text);
        assertThat(Mask.track1(text)).hasSameSizeAs(text);
        assertThat(Mask.track2(text)).hasSameSizeAs(text);
        Bytes input = Bytes.of(data);
        roundTrip(input, ignored -> Pan.parseText(text), pan -> latin1(pan.digits(CLEAR)));
        roundTrip(input, ignored -> ServiceCode.parseText(text), code -> latin1(code.toString()));
        roundTrip(
                input,
                ignored -> ExpiryMonth.parseText(text),
                month -> latin1(month.yymm().hex()));
        // With its end sentinel, for the track itself may end like one.
        again(text, Track1::parseText, track -> track.bytes(CLEAR).text(StandardCharsets.US_ASCII) + '?');
        again(text, Track2::parseText, track -> track.text(CLEAR));
        again(text, amount -> Amount.parseText(amount, Currency.EUR), Amount::text);
    }

    /** What is read from a text is written so that the same is read again. */
    private static <T> void again(String input, Function<String, T> parse, Function<T, String> write) {
        T value;
        try {
            value = parse.apply(input);
        } catch (CardDataException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
            return;
        }
        assertThat(parse.apply(write.apply(value))).isEqualTo(value);
    }

    private static Bytes latin1(String text) {
        return Bytes.text(text, StandardCharsets.ISO_8859_1);
    }
}
