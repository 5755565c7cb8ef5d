// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5A", "57", "56", "58", "5F20", "9F0B", "9F1F", "9F20", "9F6B", "5F21", "5F22", "5F23", "DF812A",
                "DF812B", "5F53", "9F5E", "9F61", "5B", "5F2B", "5F40", "5F42", "5F43", "65", "6C", "DF14", "DF15"
            })
    void whatTellsWhoItIsIsMasked(String tag) {
        assertThat(Dictionary.find(TlvTag.parse(tag)).orElseThrow().privacy()).isEqualTo(Privacy.MASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99", "DF50", "DF51", "DF61", "DF63", "DF79", "5F2E", "5F48", "7F2E", "DA", "DB", "DC", "DD", "DF01",
                "DF08", "DF09", "DF22", "DF26", "DF42", "DF43", "DF44", "DF47", "DF55", "DF56", "DF64", "DF65"
            })
    void pinsKeysAndBiometricsAreSecret(String tag) {
        assertThat(Dictionary.find(TlvTag.parse(tag)).orElseThrow().privacy()).isEqualTo(Privacy.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5F34", "5F24", "9F25", "9F24", "42", "9F26", "9F10", "9F5B", "9F36", "95", "9F4E", "5F28"})
    void whatTellsNobodyIsOpen(String tag) {
        assertThat(Dictionary.find(TlvTag.parse(tag)).orElseThrow().privacy()).isEqualTo(Privacy.OPEN);
    }

    @Test
    void whoeverDoesNotKnowTheSchemeGetsTheStrictestPrivacy() {
        assertThat(Dictionary.elements()).allSatisfy(element -> {
            for (DataElement<?> meaning : element.meanings()) {
                // Assumption: a loyalty number is not worth hiding the results of issuer scripts for.
                if (element.tag() == EmvTag.ISSUER_SCRIPT_RESULTS) continue;
                // Two bytes say what an encrypted record is, sixteen what a static CVC3 is: secret either way at first
                // sight.
                assertThat(element.privacy()).as("%s", meaning).isGreaterThanOrEqualTo(meaning.privacy());
            }
        });
    }

    @Test
    void aContextThatTellsTheMeaningTellsThePrivacy() {
        assertThat(EmvData.CARD_CVM_LIMIT.privacy()).isEqualTo(Privacy.OPEN);
        assertThat(EmvData.TRACK2_DATA.privacy()).isEqualTo(Privacy.MASKED);
        assertThat(EmvData.CVC3_TRACK2.privacy()).isEqualTo(Privacy.OPEN);
        assertThat(EmvData.PRODUCT_MEMBERSHIP_NUMBER.privacy()).isEqualTo(Privacy.MASKED);
        assertThat(EmvData.DS_ID.privacy()).isEqualTo(Privacy.MASKED);
        assertThat(EmvData.DS_DIGEST_H.privacy()).isEqualTo(Privacy.OPEN);
        assertThat(EmvData.FACIAL_TRY_COUNTER.privacy()).isEqualTo(Privacy.OPEN);
        assertThat(element(0xDF61, Bytes.hex("A000000003")).privacy()).isEqualTo(Privacy.SECRET);
        assertThat(element(0x9F6B, Bytes.hex("A0000000041010")).privacy()).isEqualTo(Privacy.MASKED);
        assertThat(element(0x9F6B, Bytes.hex("A0000000031010")).privacy()).isEqualTo(Privacy.OPEN);
    }

    @Test
    void aLengthAloneNeverOpensWhatMayBePrivate() {
        for (DataElement<?> element : Dictionary.elements()) {
            for (int length = 0; length <= 300; length++) {
                DataElement<?> guessed = Dictionary.element(element.tag(), Context.NONE.holding(length));
                for (DataElement<?> other : element.meanings()) {
                    boolean possible = other.lengths().allow(length) && other.tag() != EmvTag.ISSUER_SCRIPT_RESULTS;
                    assertThat(possible && guessed.privacy().compareTo(other.privacy()) < 0)
                            .as("%s of %s bytes may be %s", guessed, length, other)
                            .isFalse();
                }
            }
        }
    }

    private static DataElement<?> element(int tag, Bytes aid) {
        return Dictionary.element(tag, Context.of(aid));
    }
}
