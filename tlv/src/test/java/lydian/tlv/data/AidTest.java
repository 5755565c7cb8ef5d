// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EMV 4.4 Book 1, 12.2.1 and 12.3.1. */
class AidTest {
    @Test
    void ridAndPix() {
        Aid aid = Aid.parse(Bytes.hex("A0000000031010"));
        assertThat(aid.rid()).isEqualTo(Bytes.hex("A000000003"));
        assertThat(aid.pix()).isEqualTo(Bytes.hex("1010"));
        assertThat(aid.bytes()).isEqualTo(Bytes.hex("A0000000031010"));
        assertThat(aid).hasToString("A0000000031010").isEqualTo(Aid.hex("a0 00 00 00 03 10 10"));
        assertThat(Aid.hex("A000000003").pix().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 15, 16})
    void fiveToSixteenBytes(int length) {
        assertThat(Aid.parse(Bytes.of(new byte[length])).bytes().length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 17})
    void otherLengthsAreRefused(int length) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> Aid.parse(Bytes.of(new byte[length])))
                .withMessage("length is " + length + ", must be 5 to 16");
    }

    @Test
    void writtenByHand() {
        assertThatIllegalArgumentException().isThrownBy(() -> Aid.hex("A00000000310x0"));
    }

    @ParameterizedTest
    @CsvSource({
        "A0000000031010, A0000000031010, true",
        "A000000003101001, A0000000031010, true",
        "A0000000031010, A000000003101001, false", // the terminal's is longer
        "A0000000031010, A0000000032010, false",
        "A0000000031010, A000000003, true",
    })
    void partialMatch(String card, String terminal, boolean matches) {
        assertThat(Aid.hex(card).startsWith(Aid.hex(terminal))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "A0000000031010,       Visa, credit/debit",
        "A000000003101001,     Visa, credit",
        "A0000000032010,       Visa, Electron",
        "A0000000032020,       Visa, V Pay",
        "A0000000038010,       Visa, Plus",
        "A0000000980840,       Visa, USA debit",
        "A0000000041010,       Mastercard, credit/debit",
        "A00000000410101213,   Mastercard, credit/debit", // longer than what is known
        "A0000000043060,       Mastercard, Maestro",
        "A0000000046000,       Mastercard, Cirrus",
        "A0000000042203,       Mastercard, USA debit",
        "A0000000050001,       Mastercard, Maestro UK",
        "A0000000050002,       Mastercard, Solo",
        "A000000025010402,     American Express, credit/debit",
        "A000000790010101,     American Express, China credit/debit",
        "A0000001523010,       Discover, card",
        "A0000001524010,       Discover, USA debit",
        "A0000003241010,       Discover, ZIP",
        "A0000000421010,       CB, credit/debit",
        "A0000000422010,       CB, debit",
        "A0000000651010,       JCB, credit",
        "A0000001214711,       Dankort, Visa/Dankort",
        "A0000001214712,       Dankort, J/Speedy",
        "A0000002771010,       Interac, debit",
        "A000000333010101,     UnionPay, debit",
        "A000000333010102,     UnionPay, credit",
        "A000000333010103,     UnionPay, quasi-credit",
        "A000000333010106,     UnionPay, electronic cash",
        "A000000333010108,     UnionPay, USA debit",
        "A000000337101000,     GIM-UEMOA, standard",
        "A000000337601001,     GIM-UEMOA, electronic wallet",
        "A0000003591010028001, Deutsche Kreditwirtschaft, girocard",
        "A00000038410,         eftpos Australia, savings",
        "A00000038420,         eftpos Australia, cheque",
        "A0000006581010,       Mir, credit",
        "A0000006582010,       Mir, debit",
        "A0000006723020,       TROY, debit",
    })
    void knownProducts(String aid, String scheme, String product) {
        CardProduct found = AidRegistry.find(Aid.hex(aid)).orElseThrow(AssertionError::new);
        assertThat(found.scheme()).isEqualTo(scheme);
        assertThat(found.product()).hasValue(product);
        assertThat(found).hasToString(scheme + " " + product);
    }

    @ParameterizedTest
    @CsvSource({
        "A0000000039999, Visa",
        "A0000003372020, GIM-UEMOA",
        "A0000003710001, Verve",
        "A0000005241010, RuPay",
        "A000000732100123, Meeza",
        "A000000065, JCB",
    })
    void productsUnknownOfAKnownScheme(String aid, String scheme) {
        CardProduct found = AidRegistry.find(Aid.hex(aid)).orElseThrow(AssertionError::new);
        assertThat(found.scheme()).isEqualTo(scheme);
        assertThat(found.product()).isEmpty();
        assertThat(found).hasToString(scheme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A0000099122345", "0000000000", "A000000185", "F0000000030002"})
    void unknownSchemes(String aid) {
        assertThat(AidRegistry.find(Aid.hex(aid))).isEmpty();
    }

    @Test
    void aLongerBeginningStandsAfterTheShorterOnes() {
        Set<String> before = new HashSet<>();
        for (String[] known : AidRegistry.KNOWN) {
            assertThat(known).hasSize(3);
            assertThat(Bytes.hex(known[0]).length()).isBetween(5, 16);
            assertThat(known[0]).matches("[0-9A-F]+");
            assertThat(known[1]).isNotBlank();
            assertThat(before).noneMatch(other -> other.startsWith(known[0]));
            before.add(known[0]);
        }
    }

    @Test
    void productsAreValues() {
        CardProduct product = new CardProduct("Visa", "Plus");
        assertThat(product)
                .isEqualTo(new CardProduct("Visa", "Plus"))
                .hasSameHashCodeAs(new CardProduct("Visa", "Plus"));
        assertThat(product).isNotEqualTo(new CardProduct("Visa", "")).isNotEqualTo(new CardProduct("X", "Plus"));
        assertThat(product).isNotEqualTo("Visa Plus");
        assertThat(product.hashCode()).isNotEqualTo(new CardProduct("Visa", "").hashCode());
    }
}
