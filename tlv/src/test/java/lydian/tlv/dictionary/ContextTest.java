// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lydian.tlv.Bytes;
import lydian.tlv.TlvTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
    @ParameterizedTest
    @CsvSource({
        "9F66, C-2, PUNATC (Track2)",
        "9F66, C-3, Terminal Transaction Qualifiers (TTQ)",
        "9F66, entry-point, Terminal Transaction Qualifiers (TTQ)",
        "9F66, C-7, Terminal Transaction Qualifiers (TTQ)",
        "9F66, contact, Terminal Transaction Qualifiers (TTQ)",
        "9F6E, C-2, Third Party Data",
        "9F6E, C-3, Form Factor Indicator (FFI)",
        "9F6E, C-4, Enhanced Contactless Reader Capabilities",
        "9F6E, C-7, Third Party Data",
        "9F5D, C-2, Application Capabilities Information",
        "9F5D, C-3, Available Offline Spending Amount (AOSA)",
        "9F5D, C-7, Available Offline Spending Amount (AOSA)",
        "9F71, C-2, Protected Data Envelope 2",
        "9F71, C-4, Mobile CVM Results",
        "9F71, C-6, Card Processing Requirements (CPR)",
        "9F5B, contact, Issuer Script Results",
        "9F5B, C-2, Data Storage Data Object List (DSDOL)",
        "9F5B, C-4, Product Membership Number",
        "9F53, C-2, Transaction Category Code",
        "9F53, C-5, Terminal Interchange Profile",
        "9F53, PBOC, Consecutive Transaction Counter International Limit (CTCIL)",
        "9F69, C-2, UDOL",
        "9F69, C-3, Card Authentication Related Data",
        "9F6B, C-2, Track 2 Data",
        "9F6B, C-3, Card CVM Limit",
        "9F6D, C-4, Contactless Reader Capabilities",
        "9F6D, C-7, EC Reset Threshold",
        "9F50, C-5, Cardholder Verification Status",
        "9F63, C-7, Product Identification Information",
        "DF61, C-2, DS Digest H",
        "DF30, C-6, Card Action Code - Switch Interface",
        "DF8129, C-2, Outcome Parameter Set",
        "DF8101, C-2, DS Summary 2",
        "DF8101, C-8, DS Summary 2",
        "9F8111, C-8, Data Envelope 1",
        "95, C-8, 'Terminal Verification Results (TVR), Kernel 8 Format'",
        "95, contact, Terminal Verification Results (TVR)",
        "DA, C-8, Encrypted Record",
        "62, QR, Common Data Template",
        "82, contact, Application Interchange Profile (AIP)",
    })
    void aKernelGivesATagItsMeaning(String tag, String rules, String name) {
        Context context = Context.of(Rulebook.named(rules).orElseThrow());

        assertThat(Dictionary.find(TlvTag.parse(tag), context).orElseThrow().name())
                .isEqualTo(name);
        assertThat(Dictionary.element(TlvTag.parse(tag), context).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "9F66, A0000000041010, PUNATC (Track2)",
        "9F66, A0000000031010, Terminal Transaction Qualifiers (TTQ)",
        "9F66, A000000003, Terminal Transaction Qualifiers (TTQ)",
        "9F6E, A000000025010402, Enhanced Contactless Reader Capabilities",
        "9F6E, A0000000031010, Form Factor Indicator (FFI)",
        "9F53, A0000000651010, Terminal Interchange Profile",
        "9F71, A0000001523010, Card Processing Requirements (CPR)",
        "9F71, A0000003241010, Card Processing Requirements (CPR)",
        "9F74, A000000333010101, EC Issuer Authorisation Code",
        "9F51, A0000000050001, Data Recovery Data Object List (DRDOL)",
        "9F51, A0000000980840, Application Currency Code",
        "9F7F, A000000151000000, Card Production Life Cycle (CPLC) Data",
        "9F7F, A0000000041010, DS Unpredictable Number",
        "DF60, A0000000031010, Visa Log Entry",
        "9F66, A0000002771010, Terminal Transaction Qualifiers (TTQ)",
        "9F66, A00000, Terminal Transaction Qualifiers (TTQ)",
    })
    void aSchemeGivesATagItsMeaning(String tag, String aid, String name) {
        assertThat(Dictionary.element(TlvTag.parse(tag), Context.of(Bytes.hex(aid)))
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "82, A1, Biometric Subtype",
        "82, 77, Application Interchange Profile (AIP)",
        "81, A1, Biometric Type",
        "81, BF4E, Biometric Type",
        "90, BF4E, Biometric Solution ID",
        "90, 70, Issuer Public Key Certificate",
        "87, A1, Format Owner",
        "87, 61, Application Priority Indicator",
        "DF50, BF4C, Facial Try Counter",
        "DF50, BF4D, Preferred Facial Attempts",
        "DF50, BF4E, Enciphered Biometric Key Seed",
        "DF52, BF4E, MAC of Enciphered Biometric Data",
        "DF54, BF4C, Voice Try Counter",
        // The templates that a scheme puts its own meaning in say nothing about the scheme.
        "9F6E, BF0C, Third Party Data",
        "9F54, 77, Cumulative Total Transaction Amount Limit (CTTAL)",
    })
    void aTemplateGivesATagItsMeaning(String tag, String template, String name) {
        Context inside = Context.NONE.inside(TlvTag.parse(template));

        assertThat(Dictionary.element(TlvTag.parse(tag), inside).name()).isEqualTo(name);
        assertThat(Dictionary.element(TlvTag.parse(tag), inside.under(Rulebook.CONTACT))
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aTemplateCountsMoreThanAKernelAKernelMoreThanASchemeASchemeMoreThanALength() {
        Bytes mastercard = Bytes.hex("A0000000041010");

        assertThat(Dictionary.element(0x82, Context.of(Rulebook.C8).inside(0xA1))
                        .name())
                .isEqualTo("Biometric Subtype");
        assertThat(Dictionary.element(0x9F66, Context.of(Rulebook.C3).application(mastercard))
                        .name())
                .isEqualTo("Terminal Transaction Qualifiers (TTQ)");
        assertThat(Dictionary.element(0x9F5D, Context.of(mastercard).holding(6)).name())
                .isEqualTo("Application Capabilities Information");
    }

    @Test
    void underRulesThatDoNotKnowATagTheSchemeTells() {
        Context contact = Context.of(Rulebook.CONTACT);

        assertThat(Dictionary.element(0x9F51, contact.application(Bytes.hex("A0000000041010")))
                        .name())
                .isEqualTo("Data Recovery Data Object List (DRDOL)");
        assertThat(Dictionary.element(0x9F51, contact.application(Bytes.hex("A0000000031010")))
                        .name())
                .isEqualTo("Application Currency Code");
    }

    @ParameterizedTest
    @CsvSource({
        "9F66, 4, Terminal Transaction Qualifiers (TTQ)",
        "9F66, 2, PUNATC (Track2)",
        "9F66, 3, Terminal Transaction Qualifiers (TTQ)",
        "9F5D, 3, Application Capabilities Information",
        "9F5D, 6, Available Offline Spending Amount (AOSA)",
        "9F6B, 6, Card CVM Limit",
        "9F6B, 19, Track 2 Data",
        "9F7F, 42, Card Production Life Cycle (CPLC) Data",
        "9F7F, 4, DS Unpredictable Number",
        // It fits the first meaning, so no other is asked.
        "9F71, 3, Protected Data Envelope 2",
        // Form factor indicator or reader capabilities: nobody can tell.
        "9F6E, 4, Third Party Data",
        // A length does not make a biometric type of an amount.
        "81, 1, 'Amount, Authorised (Binary)'",
    })
    void aLengthTellsWhenOnlyOneOtherMeaningFits(String tag, int length, String name) {
        assertThat(Dictionary.element(TlvTag.parse(tag), Context.NONE.holding(length))
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aContextSaysWhatItWasTold() {
        Context context = Context.of(Rulebook.C2)
                .application(Bytes.hex("A0000000041010"))
                .inside(0x77)
                .holding(0);

        assertThat(context.rulebook()).contains(Rulebook.C2);
        assertThat(context.rid()).isEqualTo(Bytes.hex("A000000004"));
        assertThat(context.template()).isEqualTo(0x77);
        assertThat(context.length()).isZero();
        assertThat(Context.NONE.rulebook()).isEmpty();
        assertThat(Context.NONE.rid()).isEqualTo(Bytes.EMPTY);
        assertThat(Context.NONE.template()).isZero();
        assertThat(Context.NONE.length()).isEqualTo(-1);
    }

    @Test
    void lessThanFiveBytesAreNoScheme() {
        assertThat(Context.of(Bytes.hex("A0000000")).rid()).isEqualTo(Bytes.EMPTY);
        assertThat(Context.of(Bytes.hex("A000000004")).rid()).isEqualTo(Bytes.hex("A000000004"));
    }

    @Test
    void aLengthIsNotNegative() {
        assertThatThrownBy(() -> Context.NONE.holding(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contextsAreValues() {
        Context context = Context.of(Rulebook.C2)
                .application(Bytes.hex("A0000000041010"))
                .inside(0x77)
                .holding(5);

        assertThat(context)
                .isEqualTo(Context.of(Bytes.hex("A000000004"))
                        .holding(5)
                        .inside(0x77)
                        .under(Rulebook.C2))
                .hasSameHashCodeAs(Context.of(Bytes.hex("A000000004"))
                        .holding(5)
                        .inside(0x77)
                        .under(Rulebook.C2))
                .isNotEqualTo(context.under(Rulebook.C3))
                .isNotEqualTo(context.application(Bytes.hex("A000000003")))
                .isNotEqualTo(context.inside(0x70))
                .isNotEqualTo(context.holding(6))
                .isNotEqualTo(null)
                .isNotEqualTo("C-2");
        assertThat(context.hashCode()).isNotEqualTo(Context.NONE.hashCode());
    }
}
