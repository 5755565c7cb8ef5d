// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.data.Afl;
import lydian.tlv.data.Pan;
import org.junit.jupiter.api.Test;

class DataElementTest {
    @Test
    void aMessageIsAskedWithAnElement() {
        TlvMap message = TlvMap.parse(Bytes.hex("9404080101009F170103"));

        Afl afl = message.need(EmvData.AFL);
        Integer triesLeft = message.need(EmvData.PIN_TRY_COUNTER);

        assertThat(afl.bytes()).isEqualTo(Bytes.hex("08010100"));
        assertThat(triesLeft).isEqualTo(3);
        assertThat(message.get(EmvData.PAN)).isEmpty();
    }

    @Test
    void aRefusalNamesTheElementAndNotItsValue() {
        assertThatThrownBy(() -> EmvData.PAN.read(Bytes.hex("4761739A01010119")))
                .isInstanceOfSatisfying(
                        CardDataException.class,
                        refused -> assertThat(refused.tag()).isEqualTo(EmvTag.PAN))
                .hasMessageContaining("5A")
                .hasMessageContaining("Application Primary Account Number (PAN)")
                .hasMessageNotContaining("4761");
    }

    @Test
    void anElementFoundByItsTagReadsTheSame() {
        Bytes value = Bytes.hex("4761739001010119");

        assertThat(Dictionary.find(EmvTag.PAN).orElseThrow().read(value))
                .isInstanceOf(Pan.class)
                .isEqualTo(EmvData.PAN.read(value));
    }

    @Test
    void aValueWithoutATypeIsTakenAsItIs() {
        assertThat(EmvData.UNPREDICTABLE_NUMBER.read(Bytes.hex("0102"))).isEqualTo(Bytes.hex("0102"));
        assertThat(EmvData.UNPREDICTABLE_NUMBER.lengths().allow(2)).isFalse();
        assertThat(EmvData.UNPREDICTABLE_NUMBER.lengths().allow(4)).isTrue();
    }

    @Test
    void anotherMeaningIsReadAsItsOwnType() {
        assertThat(EmvData.APPLICATION_CAPABILITIES_INFORMATION
                        .read(Bytes.hex("020105"))
                        .dataStorageVersion())
                .isEqualTo(2);
        assertThat(EmvData.AVAILABLE_OFFLINE_SPENDING_AMOUNT
                        .read(Bytes.hex("000000012345"))
                        .minorUnits())
                .isEqualTo(12345);
        assertThat(Dictionary.element(EmvTag.PUNATC_TRACK2, Context.of(Rulebook.C2))
                        .read(Bytes.hex("000E")))
                .isEqualTo(Bytes.hex("000E"));
    }

    @Test
    void aMeaningWithoutAConstantIsReadAsItsTypeToo() {
        Bytes tvr = Bytes.hex("0000008001");
        Bytes limit = Bytes.hex("000000005000");

        assertThat(Dictionary.element(EmvTag.TVR, Context.of(Rulebook.C2)).read(tvr))
                .isEqualTo(EmvData.TVR.read(tvr));
        assertThat(Dictionary.element(EmvTag.CARD_CVM_LIMIT, Context.NONE).read(limit))
                .isEqualTo(EmvData.CARD_CVM_LIMIT.read(limit));
    }

    @Test
    void aNumberOfOneByteHasOneByte() {
        assertThat(EmvData.PIN_TRY_COUNTER.read(Bytes.hex("FF"))).isEqualTo(255);
        assertThatThrownBy(() -> EmvData.PIN_TRY_COUNTER.read(Bytes.EMPTY)).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> EmvData.PIN_TRY_COUNTER.read(Bytes.hex("0102")))
                .isInstanceOf(CardDataException.class)
                .hasMessageContaining("length is 2, must be 1");
    }

    @Test
    void aSourceLeadsToItsShelf() {
        assertThat(EmvData.PAN.comesFrom(Source.CARD)).isTrue();
        assertThat(EmvData.PAN.comesFrom(Source.TERMINAL)).isFalse();
        assertThat(EmvData.PAN.belongsOn(Shelf.CARD)).isTrue();
        assertThat(EmvData.PAN.belongsOn(Shelf.TERMINAL)).isFalse();
        assertThat(EmvData.AUTHORISATION_RESPONSE_CODE.sources()).containsExactly(Source.TERMINAL, Source.ISSUER);
        assertThat(EmvData.AUTHORISATION_RESPONSE_CODE.belongsOn(Shelf.ISSUER)).isTrue();
        assertThat(EmvData.AUTHORISATION_RESPONSE_CODE.belongsOn(Shelf.TERMINAL))
                .isTrue();
        assertThat(EmvData.AUTHORISATION_RESPONSE_CODE.belongsOn(Shelf.CARD)).isFalse();
        assertThat(EmvData.TAC_ONLINE.sources()).containsExactly(Source.KERNEL, Source.CONFIGURATION);
        assertThat(EmvData.TAC_ONLINE.belongsOn(Shelf.TERMINAL)).isTrue();
        assertThat(EmvData.DS_AC_TYPE.sources()).containsExactly(Source.DATA_EXCHANGE);
    }

    @Test
    void whatItHandsOutCannotBeChanged() {
        assertThatThrownBy(() -> EmvData.PAN.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> EmvData.PAN.rulebooks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> EmvData.PAN.templates().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> EmvData.PAN.meanings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> EmvData.TVR.bits().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theMeaningsOfATagKnowOneAnother() {
        assertThat(EmvData.PUNATC_TRACK2.meanings()).containsExactly(EmvData.TTQ, EmvData.PUNATC_TRACK2);
        assertThat(EmvData.PAN.meanings()).containsExactly(EmvData.PAN);
        assertThat(EmvData.BIOMETRIC_SUBTYPE.rulebooks()).isEqualTo(EmvData.AIP.rulebooks());
    }

    @Test
    void elementsAreEqualWhenTagAndMeaningAre() {
        assertThat(EmvData.TTQ)
                .isEqualTo(Dictionary.find(EmvTag.TTQ).orElseThrow())
                .hasSameHashCodeAs(Dictionary.find(EmvTag.TTQ).orElseThrow())
                .isNotEqualTo(EmvData.PUNATC_TRACK2)
                .isNotEqualTo(EmvData.CTQ)
                .isNotEqualTo(null)
                .isNotEqualTo("9F66");
        assertThat(EmvData.TTQ.hashCode())
                .isNotEqualTo(EmvData.PUNATC_TRACK2.hashCode())
                .isNotEqualTo(EmvData.CTQ.hashCode());
        assertThat(Dictionary.element(0x9F7001, Context.NONE)).isEqualTo(Dictionary.element(0x9F7001, Context.NONE));
    }

    @Test
    void itPrintsAsTagAndName() {
        assertThat(EmvData.AFL).hasToString("94 Application File Locator (AFL)");
        assertThat(EmvData.PUNATC_TRACK2).hasToString("9F66 PUNATC (Track2)");
    }
}
