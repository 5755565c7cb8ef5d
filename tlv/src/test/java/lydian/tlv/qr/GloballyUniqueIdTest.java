// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.GloballyUniqueId.Kind.AID;
import static lydian.tlv.qr.GloballyUniqueId.Kind.DOMAIN;
import static lydian.tlv.qr.GloballyUniqueId.Kind.OTHER;
import static lydian.tlv.qr.GloballyUniqueId.Kind.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GloballyUniqueIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A000000003",
                "a000000677010111",
                "D15600000000",
                "A0000000041010",
                "012345678901234567890123456789"
            })
    void fiveToFifteenBytesAreAnAid(String text) {
        assertThat(new GloballyUniqueId(text).kind()).isEqualTo(AID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"581b314e257f41bfbbdc6384daa31d16", "581B314E257F41BFBBDC6384DAA31D16"})
    void sixteenBytesAreAUuid(String text) {
        assertThat(new GloballyUniqueId(text).kind()).isEqualTo(UUID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BR.GOV.BCB.PIX", "br.gov.bcb.pix", "com.merchant-name.0", "a.b", "z.9", "A.Z", "0.a"})
    void labelsWithPointsBetweenAreADomain(String text) {
        assertThat(new GloballyUniqueId(text).kind()).isEqualTo(DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A0000000",
                "A00000000",
                "A0000000031",
                "hoge",
                "A000000003101000000000000000001",
                "581b314e257f41bfbbdc6384daa31d1600",
                ".a",
                "a.",
                "a..b",
                "a b.c",
                "a_b.c",
                "G000000003",
                "@000000003",
                "/000000003",
                "a.:",
                "a.[",
                "a.{",
                "a.`",
                "ä.ö"
            })
    void everythingElseIsOther(String text) {
        assertThat(new GloballyUniqueId(text).kind()).isEqualTo(OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "a000000677010111, A000000677, ", "D15600000001, D156000000, 156", "DA5600000001, DA56000000, ",
        "A156000000, A156000000, ", "581b314e257f41bfbbdc6384daa31d16, , ", "br.gov.bcb.pix, , "
    })
    void anAidBeginsWithAProviderRegisteredSomewhere(String text, String rid, String country) {
        GloballyUniqueId guid = new GloballyUniqueId(text);
        assertThat(guid.rid()).isEqualTo(Optional.ofNullable(rid));
        assertThat(guid.countryOfRegistration()).isEqualTo(Optional.ofNullable(country));
    }

    @Test
    void nothingIsNoIdentifier() {
        assertThatThrownBy(() -> new GloballyUniqueId("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A0000000031010, VISA", "A0000000041010, MASTERCARD", "A0000001523010, DISCOVER",
                "A00000002501, AMERICAN_EXPRESS",
        "A0000000651010, JCB", "A000000333010102, UNIONPAY", "a000000333010102, UNIONPAY", "BR.GOV.BCB.PIX, PIX",
        "br.gov.bcb.pix, PIX", "A000000677010111, PROMPTPAY", "A000000677010112, PROMPTPAY"
    })
    void networksAreKnownByProviderOrName(String text, PaymentNetwork network) {
        assertThat(PaymentNetwork.of(new GloballyUniqueId(text))).contains(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D15600000000", "br.com.outro", "A0000000", "hoge"})
    void othersAreNot(String text) {
        assertThat(PaymentNetwork.of(new GloballyUniqueId(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, VISA",
        "3, VISA",
        "4, MASTERCARD",
        "5, MASTERCARD",
        "9, DISCOVER",
        "10, DISCOVER",
        "11, AMERICAN_EXPRESS",
        "12, AMERICAN_EXPRESS",
        "13, JCB",
        "14, JCB",
        "15, UNIONPAY",
        "16, UNIONPAY"
    })
    void someIdentifiersBelongToANetwork(int id, PaymentNetwork network) {
        assertThat(PaymentNetwork.ofId(id)).contains(network);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 6, 7, 8, 17, 25, 26, 51, 99})
    void theOthersDoNot(int id) {
        assertThat(PaymentNetwork.ofId(id)).isEmpty();
    }
}
