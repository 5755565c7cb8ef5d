// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantQrBuilderTest {
    private static MerchantQrBuilder least() {
        return MerchantQr.builder()
                .template(29, new GloballyUniqueId("A000000677010111"), new QrField(1, "0066000000000"))
                .trade("0000", "764", "TH")
                .merchant("SOMCHAI", "BANGKOK");
    }

    @Test
    void writesWhatItIsGivenInThatOrder() {
        MerchantQr qr = least().build();
        assertThat(qr.text())
                .isEqualTo(MerchantText.checked("00020129370016A000000677010111011300660000000005204000053037645802TH"
                        + "5907SOMCHAI6007BANGKOK"));
        assertThat(qr.problems()).isEmpty();
    }

    @Test
    void writesTheExampleOfTheSpecification() {
        MerchantQr qr = MerchantQr.builder()
                .pointOfInitiation(PointOfInitiation.DYNAMIC)
                .template(29, new GloballyUniqueId("D15600000000"), new QrField(5, "A93FO3230Q"))
                .template(31, new GloballyUniqueId("D15600000001"), new QrField(3, "12345678"))
                .field(MerchantQrId.MERCHANT_CATEGORY_CODE, "4111")
                .field(MerchantQrId.COUNTRY_CODE, "CN")
                .merchant("BEST TRANSPORT", "BEIJING")
                .localMerchant(new LocalMerchant("ZH", "最佳运输", "北京"))
                .amount(new BigDecimal("23.72"))
                .field(MerchantQrId.TRANSACTION_CURRENCY, "156")
                .convenienceFee(new ConvenienceFee.ConsumerTip())
                .field(QrField.template(
                        62,
                        new QrField(3, "1234"),
                        new QrField(6, "***"),
                        new QrField(7, "A6008667"),
                        new QrField(9, "ME")))
                .template(91, new GloballyUniqueId("A011223344998877"), new QrField(7, "12345678"))
                .build();
        assertThat(qr.crcPresented()).contains("A13A");
    }

    @Test
    void writesAdditionalDataIntoOneTemplate() {
        MerchantQr qr = least().additionalData(AdditionalData.STORE_LABEL, "7")
                .ask(AdditionalData.BILL_NUMBER)
                .pointOfInitiation(PointOfInitiation.STATIC)
                .build();
        assertThat(qr.text()).contains("010211" + "6212030170103***" + "6304");
        assertThat(qr.additionalData().prompts()).containsExactly(AdditionalData.BILL_NUMBER);
        assertThat(qr.pointOfInitiation()).contains(PointOfInitiation.STATIC);
    }

    @Test
    void writesAUnionPayAccount() {
        UnionPayAccount account = new UnionPayAccount("20310418", "00520446", "JDBMSZZXE44BFS0");
        assertThat(least().unionPay(account).build().accounts().get(1).unionPay())
                .contains(account);
    }

    @Test
    void writesALocalMerchantWithoutACity() {
        LocalMerchant merchant = new LocalMerchant("TH", "สมชาย", null);
        assertThat(least().localMerchant(merchant).build().localMerchant()).contains(merchant);
        assertThat(merchant.city()).isEmpty();
    }

    @Test
    void writesFees() {
        ConvenienceFee fixed = new ConvenienceFee.Fixed(new BigDecimal("0.50"));
        ConvenienceFee share = new ConvenienceFee.Percentage(new BigDecimal("2.5"));
        assertThat(least().convenienceFee(fixed).build().convenienceFee()).contains(fixed);
        assertThat(least().convenienceFee(share).build().convenienceFee()).contains(share);
        assertThat(least().convenienceFee(fixed).build().text()).contains("55020256040.50");
        assertThat(least().convenienceFee(share).build().text()).contains("55020357032.5");
    }

    @Test
    void writesPlainNumbers() {
        assertThat(least().amount(new BigDecimal("1E+3")).build().text()).contains("54041000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+99", "1E-100"})
    void doesNotWriteNumbersOfManyDigits(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().amount(new BigDecimal(number)))
                .withMessageContaining("99 digits");
    }

    @Test
    void leavesNumbersOf99DigitsToTheRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().amount(new BigDecimal("1E+98")).build())
                .withMessageContaining("ERROR 54 at ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().amount(new BigDecimal("1E-97")).build())
                .withMessageContaining("ERROR 54 at ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().amount(new BigDecimal("1E-99")))
                .withMessage("54: 101 characters");
    }

    @Test
    void refusesWhatTheSpecificationDoesNotAllowWithEveryProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MerchantQr.builder().trade("41", "156", "CN").build())
                .withMessage("ERROR 52 at 6: Merchant Category Code of 2 characters, not 4; "
                        + "ERROR 59 at 33: missing: Merchant Name; ERROR 60 at 33: missing: Merchant City; "
                        + "ERROR at 33: no merchant account, 02 to 51");
    }

    @Test
    void refusesHalfAPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().field(26, "0003a.b0101\uD83D").build())
                .withMessageContaining("surrogate");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63})
    void writesSomeItself(int id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().field(id, "01"))
                .withMessageContaining("is written by build()");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 25, 52, 62, 64, 79})
    void templatesAreAtTheirPlaces(int id) {
        GloballyUniqueId guid = new GloballyUniqueId("a.b");
        assertThatIllegalArgumentException().isThrownBy(() -> least().template(id, guid));
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 51, 80, 99})
    void atTheirPlacesTheyAreWritten(int id) {
        MerchantQr qr = least().template(id, new GloballyUniqueId("a.b")).build();
        assertThat(qr.object(id).orElseThrow().guid()).contains(new GloballyUniqueId("a.b"));
    }

    @ParameterizedTest
    @CsvSource({"CONSUMER_DATA_REQUEST", "MERCHANT_TAX_ID", "MERCHANT_CHANNEL"})
    void consumersAreAskedForWhatTheyKnow(AdditionalData what) {
        assertThatIllegalArgumentException().isThrownBy(() -> least().ask(what));
    }

    @Test
    void consumersAreAskedForTheOthers() {
        assertThat(least().ask(AdditionalData.PURPOSE_OF_TRANSACTION)
                        .build()
                        .additionalData()
                        .prompts())
                .containsExactly(AdditionalData.PURPOSE_OF_TRANSACTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void identifiersHaveTwoDigits(int id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QrField(id, "x"));
    }

    @Test
    void valuesHave1To99Characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QrField(1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new QrField(1, "北".repeat(100)));
        assertThat(new QrField(0, "\uD83D\uDE00".repeat(99))).hasToString("00[99]");
        assertThat(new QrField(99, "x").id()).isEqualTo(99);
        assertThatIllegalArgumentException().isThrownBy(() -> QrField.template(62));
    }

    @Test
    void aCodeCanBeWrittenAgain() {
        MerchantQr qr = least().additionalData(AdditionalData.STORE_LABEL, "7").build();
        assertThat(qr.toBuilder().build()).isEqualTo(qr);
        MerchantQr withAmount = qr.toBuilder().amount(new BigDecimal("5")).build();
        assertThat(withAmount.amount()).contains(new BigDecimal("5"));
    }

    @Test
    void aCodeWithAnEmptyValueCannot() {
        MerchantQr qr = MerchantQr.read(MerchantText.checked("0002016100"));
        assertThatIllegalArgumentException().isThrownBy(qr::toBuilder);
    }
}
