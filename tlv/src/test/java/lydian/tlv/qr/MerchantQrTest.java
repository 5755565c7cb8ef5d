// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import lydian.tlv.CardDataException;
import lydian.tlv.qr.QrProblem.Reason;
import lydian.tlv.qr.QrProblem.Severity;
import org.junit.jupiter.api.Test;

/** What codes in use say, and what they don't let out. */
class MerchantQrTest {
    private static final String BEIJING =
            "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678"
                    + "520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233"
                    + "030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A";
    private static final String PIX = "00020126830014br.gov.bcb.pix01364004901d-bd85-4769-8e52-cb4c42c506dc"
            + "0221Jornada pagador 57768520400005303986540573.625802BR5903Pix62080504oooo63048E87";
    private static final String VIENTIANE = "00020101021115312031041800520446JDBMSZZXE44BFS038680016A005266284662577"
            + "01083217041802030020325mchVKyozC3MbjS51h67qal4Os5204581253034185802LA5915JDBMSZZXE44BFS06009Vientiane63043F88";
    private static final String PROMPTPAY =
            "00020101021129370016A000000677010111011300660000000005802TH530376463048956";

    @Test
    void theExampleOfTheSpecificationSaysAllThis() {
        MerchantQr qr = MerchantQr.parse(BEIJING);
        assertThat(qr.problems()).isEmpty();
        assertThat(qr.text()).isEqualTo(BEIJING);
        assertThat(qr.pointOfInitiation()).contains(PointOfInitiation.DYNAMIC);
        assertThat(qr.merchantCategoryCode()).contains("4111");
        assertThat(qr.currency()).contains("156");
        assertThat(qr.amount()).contains(new BigDecimal("23.72"));
        assertThat(qr.convenienceFee()).contains(new ConvenienceFee.ConsumerTip());
        assertThat(qr.country()).contains("CN");
        assertThat(qr.merchantName()).contains("BEST TRANSPORT");
        assertThat(qr.merchantCity()).contains("BEIJING");
        assertThat(qr.postalCode()).isEmpty();
        assertThat(qr.localMerchant()).contains(new LocalMerchant("ZH", "最佳运输", "北京"));
        assertThat(qr.localMerchant().flatMap(LocalMerchant::city)).contains("北京");
        assertThat(qr.unreservedTemplates()).containsExactly(qr.object(91).orElseThrow());
        assertThat(qr.unreservedTemplates().get(0).guid()).contains(new GloballyUniqueId("A011223344998877"));
    }

    @Test
    void itsAccountsAreOfNetworksRegisteredInChina() {
        MerchantQr qr = MerchantQr.parse(BEIJING);
        assertThat(qr.accounts()).extracting(MerchantAccount::id).containsExactly(29, 31);
        MerchantAccount account = qr.accounts().get(1);
        assertThat(account.network()).isEmpty();
        assertThat(account.unionPay()).isEmpty();
        assertThat(account.guid().flatMap(GloballyUniqueId::countryOfRegistration))
                .contains("156");
        assertThat(account.object().child(3).map(QrObject::value)).contains("12345678");
        assertThat(account.object().child(4)).isEmpty();
    }

    @Test
    void itsAdditionalDataAskTheConsumer() {
        AdditionalDataTemplate additional = MerchantQr.parse(BEIJING).additionalData();
        assertThat(additional.value(AdditionalData.STORE_LABEL)).contains("1234");
        assertThat(additional.value(AdditionalData.CUSTOMER_LABEL)).contains(AdditionalData.PROMPT);
        assertThat(additional.value(AdditionalData.BILL_NUMBER)).isEmpty();
        assertThat(additional.prompts()).containsExactly(AdditionalData.CUSTOMER_LABEL);
        assertThat(additional.consumerDataRequests())
                .containsExactly(ConsumerDataRequest.MOBILE_NUMBER, ConsumerDataRequest.EMAIL_ADDRESS);
        assertThat(additional.systemTemplates()).isEmpty();
        assertThat(additional)
                .hasToString("[03 Store Label[4], 06 Customer Label[3], 07 Terminal Label[8], "
                        + "09 Additional Consumer Data Request[2]]");
    }

    @Test
    void aCodeWithoutAdditionalDataTellsNone() {
        AdditionalDataTemplate additional = new MerchantText().read().additionalData();
        assertThat(additional.prompts()).isEmpty();
        assertThat(additional.consumerDataRequests()).isEmpty();
    }

    @Test
    void promptsAreForWhatConsumersKnow() {
        AdditionalDataTemplate additional = new MerchantText()
                .with(62, "0103***0803***0903***1003***1103***")
                .read()
                .additionalData();
        assertThat(additional.prompts())
                .containsExactly(AdditionalData.BILL_NUMBER, AdditionalData.PURPOSE_OF_TRANSACTION);
        assertThat(additional.consumerDataRequests()).isEmpty();
    }

    @Test
    void templatesOfPaymentSystemsAreKept() {
        AdditionalDataTemplate additional = new MerchantText()
                .with(62, "0101x50070003a.b99070003c.d")
                .read()
                .additionalData();
        assertThat(additional.systemTemplates()).extracting(QrObject::id).containsExactly(50, 99);
        assertThat(additional.systemTemplates().get(1).guid()).contains(new GloballyUniqueId("c.d"));
    }

    @Test
    void aPixCodeWithoutACityIsIntactButNotConformant() {
        MerchantQr qr = MerchantQr.read(PIX);
        assertThat(qr.intact()).isTrue();
        assertThat(qr.conformant()).isFalse();
        assertThat(qr.accounts().get(0).network()).contains(PaymentNetwork.PIX);
        assertThat(qr.accounts().get(0).guid().map(GloballyUniqueId::kind)).contains(GloballyUniqueId.Kind.DOMAIN);
        assertThat(qr.pointOfInitiation()).isEmpty();
        MalformedQrException refused = catchThrowableOfType(MalformedQrException.class, () -> MerchantQr.parse(PIX));
        assertThat(refused.reason()).isEqualTo(Reason.MISSING);
        assertThat(refused.path()).isEqualTo("60");
        assertThat(refused.offset()).isEqualTo(PIX.length());
        assertThat(refused.problems()).isEqualTo(qr.problems()).hasSize(1);
        assertThat(refused).hasMessage("ERROR 60 at " + PIX.length() + ": missing: Merchant City");
        assertThat(refused.tag()).isZero();
        assertThat(refused).isInstanceOf(CardDataException.class);
    }

    @Test
    void aUnionPayAccountHasItsParts() {
        MerchantQr qr = MerchantQr.read(VIENTIANE);
        assertThat(qr.conformant()).isTrue();
        MerchantAccount account = qr.accounts().get(0);
        assertThat(account.network()).contains(PaymentNetwork.UNIONPAY);
        assertThat(account.unionPay()).contains(new UnionPayAccount("20310418", "00520446", "JDBMSZZXE44BFS0"));
        assertThat(account.guid()).isEmpty();
        assertThat(qr.accounts().get(1).network()).isEmpty();
        assertThat(new MerchantText().with(15, "x").read().accounts().get(0).unionPay())
                .isEmpty();
        assertThat(new MerchantText()
                        .with(14, account.object().value())
                        .read()
                        .accounts()
                        .get(0)
                        .unionPay())
                .isEmpty();
    }

    @Test
    void aPromptPayCodeSaysLittle() {
        MerchantQr qr = MerchantQr.read(PROMPTPAY);
        assertThat(qr.intact()).isTrue();
        assertThat(qr.accounts().get(0).network()).contains(PaymentNetwork.PROMPTPAY);
        assertThat(qr.problems()).extracting(QrProblem::path).containsExactly("52", "59", "60");
        assertThat(qr.amount()).isEmpty();
        assertThat(qr.merchantName()).isEmpty();
        assertThat(qr.country()).contains("TH");
    }

    @Test
    void feesAreRead() {
        assertThat(new MerchantText().with(55, "02").with(56, "1.50").read().convenienceFee())
                .contains(new ConvenienceFee.Fixed(new BigDecimal("1.50")));
        assertThat(new MerchantText().with(55, "03").with(57, "02.5").read().convenienceFee())
                .contains(new ConvenienceFee.Percentage(new BigDecimal("2.5")));
    }

    @Test
    void feesThatAreNotToldWellAreNone() {
        assertThat(new MerchantText().read().convenienceFee()).isEmpty();
        assertThat(new MerchantText().with(55, "02").read().convenienceFee()).isEmpty();
        assertThat(new MerchantText().with(55, "02").with(56, "x").read().convenienceFee())
                .isEmpty();
        assertThat(new MerchantText().with(55, "03").with(56, "1").read().convenienceFee())
                .isEmpty();
        assertThat(new MerchantText().with(55, "04").with(56, "1").read().convenienceFee())
                .isEmpty();
    }

    @Test
    void whatIsNotANumberIsNoAmount() {
        assertThat(new MerchantText().with(54, "1,50").read().amount()).isEmpty();
    }

    @Test
    void aPostalCodeIsTold() {
        assertThat(new MerchantText().with(61, "100 081").read().postalCode()).contains("100 081");
    }

    @Test
    void parsingRefusesTheWorstFirst() {
        String text = new MerchantText().without(60).body() + "63040000";
        assertThatThrownBy(() -> MerchantQr.parse(text)).isInstanceOfSatisfying(MalformedQrException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.CRC_WRONG);
            assertThat(refused.problems())
                    .extracting(QrProblem::severity)
                    .containsExactly(Severity.FATAL, Severity.ERROR);
        });
        String twice = new MerchantText().without(60).body();
        assertThatThrownBy(() -> MerchantQr.parse(MerchantText.checked(twice + "6107")))
                .isInstanceOfSatisfying(
                        MalformedQrException.class,
                        refused -> assertThat(refused.problems()).hasSize(1));
    }

    @Test
    void parsingPrefersWhatIsFatalToWhatWasFoundBefore() {
        // The template is an error, found while reading; the check value is fatal, found after that.
        String text = new MerchantText().with(26, "x").body() + "63040000";
        assertThatThrownBy(() -> MerchantQr.parse(text))
                .isInstanceOfSatisfying(
                        MalformedQrException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CRC_WRONG));
    }

    @Test
    void parsingKeepsToLimits() {
        assertThatThrownBy(() -> MerchantQr.parse(BEIJING, new QrLimits(10, 512)))
                .isInstanceOf(MalformedQrException.class);
        assertThat(MerchantQr.parse(BEIJING, new QrLimits(BEIJING.length(), 512)))
                .isEqualTo(MerchantQr.parse(BEIJING));
    }

    @Test
    void parsingTakesWarnings() {
        MerchantQr qr = MerchantQr.parse(new MerchantText().with(65, "xy").text());
        assertThat(qr.problems()).hasSize(1);
        assertThat(qr.conformant()).isTrue();
    }

    @Test
    void theRefusalCanBeSerialized() throws Exception {
        MalformedQrException refused = catchThrowableOfType(MalformedQrException.class, () -> MerchantQr.parse(PIX));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            MalformedQrException read = (MalformedQrException) in.readObject();
            assertThat(read.reason()).isEqualTo(Reason.MISSING);
            assertThat(read.path()).isEqualTo("60");
            assertThat(read.offset()).isEqualTo(refused.offset());
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void nothingOfACodeIsPrinted() {
        MerchantQr qr = new MerchantText()
                .with(2, "4761739001010119")
                .with(59, "\u001B[31mPWNED")
                .read();
        assertThat(qr).hasToString("MerchantQr[10 data objects, 1 problems]".replace("10", "11"));
        assertThat(qr.object(2).orElseThrow()).hasToString("02 Merchant Account Information[16]");
        assertThat(qr.accounts().get(0)).asString().doesNotContain("4761739001010119");
        assertThat(qr.problems()).asString().doesNotContain("PWNED");
        assertThat(new QrField(2, "4761739001010119")).hasToString("02[16]");
    }

    @Test
    void aProblemIsOneLine() {
        assertThat(new QrProblem(Severity.ERROR, Reason.MISSING, 7, "", "no text"))
                .hasToString("ERROR at 7: no text");
        assertThat(new QrProblem(Severity.WARNING, Reason.RESERVED, 7, "62>12", "reserved"))
                .hasToString("WARNING 62>12 at 7: reserved");
    }

    @Test
    void codesAreEqualByTheirText() {
        assertThat(MerchantQr.read(PIX)).isEqualTo(MerchantQr.read(PIX)).hasSameHashCodeAs(MerchantQr.read(PIX));
        assertThat(MerchantQr.read(PIX)).isNotEqualTo(MerchantQr.read(BEIJING)).isNotEqualTo(PIX);
        assertThat(MerchantQr.read(PIX).hashCode())
                .isNotEqualTo(MerchantQr.read(BEIJING).hashCode());
    }

    @Test
    void dataObjectsAreEqualByIdentifierAndValue() {
        QrObject here = MerchantQr.read("5802CN").objects().get(0);
        QrObject there = MerchantQr.read("0002015802CN").objects().get(1);
        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here.offset()).isNotEqualTo(there.offset());
        assertThat(here).isNotEqualTo(MerchantQr.read("5802DE").objects().get(0));
        assertThat(here).isNotEqualTo(MerchantQr.read("5902CN").objects().get(0));
        assertThat(here).isNotEqualTo("5802CN");
        assertThat(here.hashCode())
                .isNotEqualTo(MerchantQr.read("5802DE").objects().get(0).hashCode());
    }

    @Test
    void identifiersHaveTheirNames() {
        String all = "1111";
        StringBuilder names = new StringBuilder();
        for (int id :
                new int[] {0, 1, 2, 25, 26, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 79, 80, 99}) {
            MerchantQr qr = MerchantQr.read(MerchantText.field(id, all));
            names.append(qr.objects().get(0).name()).append('\n');
        }
        assertThat(names.toString().lines())
                .containsExactly(
                        "Payload Format Indicator",
                        "Point of Initiation Method",
                        "Merchant Account Information",
                        "Merchant Account Information",
                        "Merchant Account Information",
                        "Merchant Account Information",
                        "Merchant Category Code",
                        "Transaction Currency",
                        "Transaction Amount",
                        "Tip or Convenience Indicator",
                        "Value of Convenience Fee Fixed",
                        "Value of Convenience Fee Percentage",
                        "Country Code",
                        "Merchant Name",
                        "Merchant City",
                        "Postal Code",
                        "Additional Data Field Template",
                        "CRC",
                        "Merchant Information, Language Template",
                        "Reserved for Future Use",
                        "Reserved for Future Use",
                        "Unreserved Template",
                        "Unreserved Template");
    }

    @Test
    void identifiersInsideTemplatesHaveTheirs() {
        MerchantQr qr = new MerchantText()
                .with(62, "0101x11010" + "1234567")
                .with(64, "0002ZH0101x0201y")
                .read();
        assertThat(qr.object(64).orElseThrow().children())
                .extracting(QrObject::name)
                .containsExactly(
                        "Language Preference",
                        "Merchant Name, Alternate Language",
                        "Merchant City, Alternate Language");
        assertThat(qr.object(64).orElseThrow().guid()).isEmpty();
        assertThat(qr.object(29).orElseThrow().children())
                .extracting(QrObject::name)
                .containsExactly("Globally Unique Identifier", "Network Specific");
        for (AdditionalData what : AdditionalData.values()) {
            assertThat(AdditionalData.of(what.id())).contains(what);
            assertThat(what.title()).isNotEmpty();
        }
        assertThat(AdditionalData.of(0)).isEmpty();
        assertThat(AdditionalData.of(12)).isEmpty();
    }
}
