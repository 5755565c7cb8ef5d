// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lydian.kernel.card.Atr;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import lydian.tlv.data.Aid;
import lydian.tlv.data.AidRegistry;
import lydian.tlv.data.CardProduct;
import lydian.tlv.data.CardholderName;
import lydian.tlv.data.ExpiryMonth;
import lydian.tlv.data.Pan;
import lydian.tlv.data.ServiceCode;
import lydian.tlv.data.Track1;
import lydian.tlv.data.Track2;
import lydian.tlv.privacy.SensitiveAccess;
import org.jspecify.annotations.Nullable;

/** What a card says of itself: tracks, names, commands, answers. Vectors hold test data, so they are read in clear. */
final class CardReaders {
    private static final SensitiveAccess CLEAR = SensitiveAccess.deliberately();

    private CardReaders() {}

    static void addTo(Map<String, TagValuesKind.Reader> readers) {
        readers.put("track1", CardReaders::track1);
        readers.put("track2", CardReaders::track2);
        readers.put(
                "pan",
                (value, inputs, comparison) -> comparison
                        .text("pan", Pan.parse(value).digits(CLEAR))
                        .truth("luhn", Pan.parse(value).hasCheckDigit()));
        readers.put("aid-info", CardReaders::product);
        readers.put("atr", CardReaders::atr);
        readers.put("c-apdu", CardReaders::command);
        readers.put("r-apdu", CardReaders::response);
    }

    private static Comparison track1(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        Track1 track = Track1.parse(value);
        common(
                comparison,
                track.pan(),
                track.expiry().orElse(null),
                track.serviceCode().orElse(null));
        String name = track.name().map(CardReaders::name).orElse(null);
        return comparison.text("name", name).text("discretionary", track.discretionary(CLEAR));
    }

    private static String name(CardholderName name) {
        return name.text(CLEAR);
    }

    private static Comparison track2(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        Track2 track = Track2.parse(value);
        return common(
                        comparison,
                        track.pan(),
                        track.expiry().orElse(null),
                        track.serviceCode().orElse(null))
                .text("discretionary", track.discretionary(CLEAR));
    }

    private static Comparison common(
            Comparison comparison, Pan pan, @Nullable ExpiryMonth expiry, @Nullable ServiceCode serviceCode)
            throws VectorException {
        return comparison
                .text("pan", pan.digits(CLEAR))
                .text("expiry_yymm", expiry == null ? null : expiry.yymm().hex())
                .text("service_code", serviceCode == null ? null : serviceCode.toString());
    }

    private static Comparison product(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        Optional<CardProduct> known = AidRegistry.find(Aid.parse(value));
        return comparison
                .name("scheme", known.map(CardProduct::scheme).orElse(null))
                .name("product", known.flatMap(CardProduct::product).orElse(null));
    }

    private static Comparison atr(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        boolean valid;
        try {
            valid = Atr.parse(value).isEmv();
        } catch (lydian.tlv.CardDataException unreadable) {
            valid = false;
        }
        return comparison.truth("emv_valid", valid).seen("error");
    }

    private static Comparison command(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        CommandApdu command = CommandApdu.parse(value);
        String instruction = hex(command.ins());
        comparison
                .among("ins", List.of(command.name().orElse(instruction), instruction))
                .text("cla", hex(command.cla()))
                .text("p1", hex(command.p1()))
                .text("p2", hex(command.p2()))
                .hex("data", command.data().isEmpty() ? null : command.data());
        comparison.number(
                "lc",
                command.data().isEmpty() ? null : (Long) (long) command.data().length());
        // A vector may count Le as the byte that stands there: 0 for as many as there are.
        return comparison.expects("le") && command.expected() == CommandApdu.ANY && comparison.wantsZero("le")
                ? comparison.seen("le")
                : comparison.number("le", command.expected() == 0 ? null : (Long) (long) command.expected());
    }

    private static Comparison response(Bytes value, Json inputs, Comparison comparison) throws VectorException {
        ResponseApdu response = ResponseApdu.parse(value, 0);
        comparison
                .text("sw", response.status().toString())
                .text("sw1", hex(response.status().sw1()))
                .text("sw2", hex(response.status().sw2()))
                .hex("data", response.data().isEmpty() ? null : response.data());
        return BitFieldReaders.said(comparison, List.of(response.status().meaning()));
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "%02X", value);
    }
}
