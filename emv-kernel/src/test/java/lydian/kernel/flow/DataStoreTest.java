// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.Context;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dictionary.Rulebook;
import lydian.tlv.dictionary.Shelf;
import lydian.tlv.dol.Dol;
import lydian.tlv.dol.DolFiller;
import org.junit.jupiter.api.Test;

class DataStoreTest {
    private final DataStore store = new DataStore();

    private static TlvMap tlv(String hex) {
        return TlvMap.parse(Bytes.hex(hex));
    }

    @Test
    void aCardCannotShadowTheTerminal() {
        store.terminal(EmvData.AMOUNT_AUTHORISED, Bytes.hex("000000001250"));
        assertThat(store.fromRecord(tlv("9F0206000000000001 5F340101 95050000000000")))
                .containsExactly(0x9F02, 0x95);
        assertThat(store.find(EmvTag.AMOUNT_AUTHORISED)).contains(Bytes.hex("000000001250"));
        assertThat(store.find(EmvTag.PAN_SEQUENCE_NUMBER)).contains(Bytes.hex("01"));
        assertThat(store.find(EmvTag.TVR)).isEmpty();
    }

    @Test
    void anIssuerCannotShadowTheCard() {
        store.fromCard(tlv("5F340101"), EmvTag.DATA_TEMPLATE);
        assertThat(store.fromIssuer(tlv("5F340102 8A023030 7100 910A01020304050607083030")))
                .containsExactly(0x5F34);
        assertThat(store.find(EmvTag.PAN_SEQUENCE_NUMBER)).contains(Bytes.hex("01"));
        assertThat(store.find(EmvTag.AUTHORISATION_RESPONSE_CODE)).contains(Bytes.hex("3030"));
        assertThat(store.find(EmvTag.ISSUER_SCRIPT_TEMPLATE_1)).isEmpty();
    }

    @Test
    void theHostHasTheLastWordWhereTwoMaySpeak() {
        store.terminal(EmvData.AUTHORISATION_RESPONSE_CODE, Bytes.hex("5931"));
        store.fromIssuer(tlv("8A023030"));
        assertThat(store.find(EmvTag.AUTHORISATION_RESPONSE_CODE)).contains(Bytes.hex("3030"));
        assertThat(store.all().all(EmvTag.AUTHORISATION_RESPONSE_CODE)).containsExactly(Bytes.hex("3030"));
        assertThat(store.on(Shelf.TERMINAL).find(EmvTag.AUTHORISATION_RESPONSE_CODE))
                .contains(Bytes.hex("5931"));
    }

    @Test
    void whatBelongsIntoAnotherTemplateIsIgnored() {
        assertThat(store.fromRecord(tlv("5F2D02656E 9F38039F1A02 5A084761739001010119")))
                .containsExactly(0x5F2D, 0x9F38);
        assertThat(store.fromCard(tlv("5F2D02656E"), EmvTag.FCI_PROPRIETARY_TEMPLATE))
                .isEmpty();
        assertThat(store.has(EmvData.LANGUAGE_PREFERENCE)).isTrue();
        assertThat(store.has(EmvData.PDOL)).isFalse();
    }

    @Test
    void outsideAnyTemplateEverythingMayBeAndSomeThingsMayBeInAny() {
        assertThat(store.fromCard(tlv("9F170103 9F38039F1A02"), 0)).isEmpty();
        assertThat(store.has(EmvData.PDOL)).isTrue();
        assertThat(store.fromRecord(tlv("9F4502AABB"))).isEmpty();
        assertThat(store.has(EmvData.DATA_AUTHENTICATION_CODE)).isTrue();
    }

    @Test
    void templatesAreNotKept() {
        assertThat(store.fromCard(tlv("BF0C055F2D02656E"), EmvTag.FCI_PROPRIETARY_TEMPLATE))
                .isEmpty();
        assertThat(store.all().isEmpty()).isTrue();
        assertThatThrownBy(() -> store.terminal(0xBF0C, Bytes.EMPTY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingMayBeSaidTwiceInRecords() {
        store.fromCard(tlv("5F340101"), EmvTag.RESPONSE_FORMAT_2);
        store.fromRecord(tlv("5F340101"));
        assertThatThrownBy(() -> store.fromRecord(tlv("5F340101")))
                .isInstanceOfSatisfying(
                        CardDataException.class,
                        twice -> assertThat(twice.tag()).isEqualTo(0x5F34));
        assertThatThrownBy(() -> store.fromRecord(tlv("DF7E01AA DF7E01AA"))).isInstanceOf(CardDataException.class);
    }

    @Test
    void templatesInRecordsMayRepeat() {
        assertThat(store.fromRecord(tlv("6100 6100"))).isEmpty();
    }

    @Test
    void aNewValueTakesThePlaceOfTheOldOne() {
        store.card(EmvData.ATC, Bytes.hex("0001"));
        store.fromCard(tlv("9F36020002"), EmvTag.RESPONSE_FORMAT_2);
        assertThat(store.need(EmvData.ATC).count()).isEqualTo(2);
    }

    @Test
    void unknownDataOfTheCardAreKeptButNoListFindsThem() {
        assertThat(store.fromRecord(tlv("DFA00002AABB"))).isEmpty();
        assertThat(store.find(0xDFA000)).isEmpty();
        assertThat(store.on(Shelf.CARD).find(0xDFA000)).contains(Bytes.hex("AABB"));
        assertThat(store.all().contains(0xDFA000)).isTrue();
        assertThat(DolFiller.from(store).fill(Dol.parse(Bytes.hex("DFA00002")))).isEqualTo(Bytes.hex("0000"));
    }

    @Test
    void unknownDataOfTheTerminalAreFound() {
        store.terminal(0xDFA000, Bytes.hex("AABB"));
        assertThat(DolFiller.from(store).fill(Dol.parse(Bytes.hex("DFA00002")))).isEqualTo(Bytes.hex("AABB"));
    }

    @Test
    void valuesHaveTypes() {
        store.fromRecord(tlv("5A084761739001010119 5F2001FF"));
        assertThat(store.get(EmvData.PAN).orElseThrow().lastFour()).isEqualTo("0119");
        assertThat(store.get(EmvData.ATC)).isEmpty();
        assertThatThrownBy(() -> store.need(EmvData.ATC))
                .isInstanceOf(CardDataException.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void aWrongFormatIsRefusedOrForgiven() {
        store.card(EmvData.ATC, Bytes.hex("01"));
        assertThatThrownBy(() -> store.get(EmvData.ATC)).isInstanceOf(CardDataException.class);
        assertThatThrownBy(() -> store.need(EmvData.ATC)).isInstanceOf(CardDataException.class);
        assertThat(store.sound(EmvData.ATC)).isEmpty();
        assertThat(store.sound(EmvData.AIP)).isEmpty();
        store.card(EmvData.ATC, Bytes.hex("0001"));
        assertThat(store.sound(EmvData.ATC)).isPresent();
    }

    @Test
    void theContextTellsMeaningsApart() {
        store.understand(Context.of(Rulebook.CONTACT));
        store.terminal(EmvData.ISSUER_SCRIPT_RESULTS, Bytes.hex("2000000000"));
        assertThat(store.find(EmvTag.ISSUER_SCRIPT_RESULTS)).isPresent();
        assertThat(store.toString()).contains("Issuer Script Results");
    }

    @Test
    void anotherApplicationStartsWithAnEmptyShelf() {
        store.terminal(EmvData.TRANSACTION_TYPE, Bytes.hex("00"));
        store.fromRecord(tlv("5F340101"));
        store.forgetCard();
        assertThat(store.all().bytes()).isEqualTo(Bytes.hex("9C0100"));
        assertThat(store.fromRecord(tlv("5F340102"))).isEmpty();
    }

    @Test
    void everythingIsThereOnceInOrder() {
        store.terminal(EmvData.TRANSACTION_TYPE, Bytes.hex("00"));
        store.fromIssuer(tlv("8A023030"));
        store.fromRecord(tlv("5F340101 DFA00001AA"));
        assertThat(store.all().bytes()).isEqualTo(Bytes.hex("5F340101 DFA00001AA 9C0100 8A023030"));
        assertThat(store.name()).isEqualTo("transaction");
    }

    @Test
    void printingShowsNoSecrets() {
        store.fromRecord(tlv("5A084761739001010119 5F340101 DFA00002CAFE"));
        assertThat(store.toString())
                .doesNotContain("4761739001010119")
                .doesNotContain("CAFE")
                .contains("5F34")
                .contains(": 01");
    }
}
