// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of issuer application data, one after the other, and what is none of them. */
class IssuerApplicationDataTest {
    private static final String CCD = "0FA501 A804000000 1122334455667788 0F 0102030405060708090A0B0C0D0E0F";
    private static final String VISA_2 = "1F2201 1120000000 03 0102030405060708090A0B0C0D0E0F1011121314151617";
    private static final String COUNTERS = "0102030405060708";

    @ParameterizedTest
    @CsvSource({
        // The common core definitions: 32 bytes, 0F twice, format code A.
        CCD + ", CCD",
        "0FA501A804000000 1122334455667788 0F 0102030405060708090A0B0C0D0E, UNKNOWN", // 31 bytes
        "0EA501A804000000 1122334455667788 0F 0102030405060708090A0B0C0D0E0F, UNKNOWN",
        "0FA501A804000000 1122334455667788 0E 0102030405060708090A0B0C0D0E0F, UNKNOWN",
        "0FB501A804000000 1122334455667788 0F 0102030405060708090A0B0C0D0E0F, UNKNOWN",
        "0FAF01A804000000 1122334455667788 0F 0102030405060708090A0B0C0D0E0F, CCD",
        // Visa's short form: the version number tells the format.
        "06010A03A00000, VISA_0",
        "06010F03A00000, VISA_0",
        "06011003A00000, VISA_1",
        "06011203A00000, VISA_1",
        "06012003A00000, UNKNOWN",
        "06013303A00000, VISA_3",
        "06014003A00000, UNKNOWN",
        "06010A04A00000, UNKNOWN",
        "06010A03A000, UNKNOWN", // 6 bytes
        "05010A03A000, UNKNOWN",
        "06010A03A00000 02 1122, VISA_0",
        "06010A03A00000 03 1122, VISA_0", // the length of the issuer's data is wrong
        // UnionPay and JCB: 07, and the length of the results.
        "07010103A0200201, UNIONPAY",
        "07010103A02002, UNKNOWN", // 7 bytes
        "0701010460040280, JCB",
        "0701010560040280, UNKNOWN",
        // M/Chip by length and the fixed bits of the version number.
        "0110A78005022000693800000001999300FF, MCHIP_4",
        "0111A78005022000693800000001999300FF, MCHIP_4",
        "0114A78005022000693800000001999300FF, MCHIP_4",
        "0115A78005022000693800000001999300FF, MCHIP_4",
        "0112A78005022000693800000001999300FF, UNKNOWN",
        "0118A78005022000693800000001999300FF, UNKNOWN",
        "0120A78005022000693800000001999300FF, UNKNOWN",
        "0100A78005022000693800000001999300FF, UNKNOWN",
        "0110A78005022000693800000001999300, UNKNOWN", // 17 bytes
        "0110A78005022000693800000001999300FF01, UNKNOWN", // 19 bytes
        "0110A78005022000693800000001999300FF0001, MCHIP_ADVANCE", // 20
        "0110A7800502200069380000000199930000000001999300FFFF, MCHIP_ADVANCE", // 26
        "0110A7800502200069380000000199930000000001999300FFFF01, UNKNOWN", // 27
        "0110A7800502200069380000000199930000000001999300FFFF0102, MCHIP_ADVANCE", // 28
        // Visa's long form.
        VISA_2 + ", VISA_2",
        "1F4201 1120000000 03 0102030405060708090A0B0C0D0E0F1011121314151617, VISA_4",
        "1F3201 1120000000 03 0102030405060708090A0B0C0D0E0F1011121314151617, UNKNOWN",
        "1F2201 1120000000 0F 0102030405060708090A0B0C0D0E0F1011121314151617, VISA_2",
        "1F2201 1120000000 10 0102030405060708090A0B0C0D0E0F1011121314151617, UNKNOWN",
        "1E2201 1120000000 03 0102030405060708090A0B0C0D0E0F1011121314151617, UNKNOWN",
        "1F2201 1120000000 03 0102030405060708090A0B0C0D0E0F10111213141516, UNKNOWN", // 31 bytes
        // Nothing that is known.
        "'', UNKNOWN",
        "06, UNKNOWN",
        "06011A23804004, UNKNOWN",
    })
    void theBytesTellTheForm(String value, IadFormat format) {
        assertThat(IadFormat.of(Bytes.hex(value))).isEqualTo(format);
        assertThat(iad(value).format()).isEqualTo(format);
        assertThat(iad(value).bytes()).isEqualTo(Bytes.hex(value));
    }

    @Test
    void aLengthThatFitsIsBetterEvidenceThanMChipsVersionNumber() {
        // 18 bytes whose second byte could be an M/Chip version number: a Visa key index of 10.
        assertThat(IadFormat.of(Bytes.hex("06100A03A00000 0A 00000000000000000000")))
                .isEqualTo(IadFormat.VISA_0);
        assertThat(IadFormat.of(Bytes.hex("06100A03A00000 0B 00000000000000000000")))
                .isEqualTo(IadFormat.MCHIP_4);
    }

    @Test
    void visaShort() {
        IssuerApplicationData data = iad("06010A03A4B8000F112233445566778899AABBCCDDEEFF");
        assertThat(data.derivationKeyIndex()).hasValue(1);
        assertThat(data.cryptogramVersion()).hasValue(10);
        assertThat(data.cvr()).hasValue(Bytes.hex("03A4B800"));
        assertThat(data.discretionary()).hasValue(Bytes.hex("112233445566778899AABBCCDDEEFF"));
        assertThat(data.counters()).isEmpty();
        assertThat(data.dacOrIccDynamicNumber()).isEmpty();
        assertThat(data.verificationResults()).hasValue(VisaCvr.parse(Bytes.hex("03A4B800")));
        assertParts(
                data,
                "0 Length 06",
                "1 Derivation key index 01",
                "2 Cryptogram version number 0A",
                "3 Card verification results 03A4B800",
                "7 Length of issuer discretionary data 0F",
                "8 Issuer discretionary data 112233445566778899AABBCCDDEEFF");
    }

    @Test
    void visaShortWithoutDiscretionaryData() {
        assertThat(iad("06010A03A00000").discretionary()).isEmpty();
        IssuerApplicationData lengthZero = iad("06010A03A0000000");
        assertThat(lengthZero.discretionary()).isEmpty();
        assertThat(lengthZero.parts()).hasSize(5);
    }

    @Test
    void discretionaryDataWithAWrongLengthStayWhole() {
        IssuerApplicationData data = iad("06010A03A00000 05 1122");
        assertThat(data.discretionary()).hasValue(Bytes.hex("051122"));
    }

    @ParameterizedTest
    @CsvSource({"06011203A00000, VISA_1", "06013303A00000, VISA_3", "07010103A0200201, UNIONPAY"})
    void resultsLikeVisas(String value, IadFormat format) {
        assertThat(iad(value).format()).isEqualTo(format);
        assertThat(iad(value).verificationResults())
                .hasValue(VisaCvr.parse(Bytes.hex(value).slice(3, 4)));
    }

    @Test
    void unionPayNamesTheAlgorithm() {
        IssuerApplicationData data = iad("07020103A0200204 02 AABB");
        assertThat(data.discretionary()).hasValue(Bytes.hex("AABB"));
        assertParts(
                data,
                "0 Length 07",
                "1 Derivation key index 02",
                "2 Cryptogram version number 01",
                "3 Card verification results 03A02002",
                "7 Algorithm 04",
                "8 Length of issuer discretionary data 02",
                "9 Issuer discretionary data AABB");
    }

    @Test
    void jcb() {
        IssuerApplicationData data = iad("0701020460040280");
        assertThat(data.derivationKeyIndex()).hasValue(1);
        assertThat(data.cryptogramVersion()).hasValue(2);
        assertThat(data.cvr()).hasValue(Bytes.hex("0460040280"));
        assertThat(data.verificationResults()).isEmpty();
        assertThat(data.discretionary()).isEmpty();
    }

    @Test
    void mChip4() {
        IssuerApplicationData data = iad("0110 A78005022000 6938 00000001999300FF");
        assertThat(data.derivationKeyIndex()).hasValue(1);
        assertThat(data.cryptogramVersion()).hasValue(0x10);
        assertThat(data.cvr()).hasValue(Bytes.hex("A78005022000"));
        assertThat(data.dacOrIccDynamicNumber()).hasValue(Bytes.hex("6938"));
        assertThat(data.counters()).hasValue(Bytes.hex("00000001999300FF"));
        assertThat(data.discretionary()).isEmpty();
        assertThat(data.verificationResults()).hasValue(MChipCvr.parse(Bytes.hex("A78005022000")));
        assertThat(data.parts()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        COUNTERS + ", ''",
        COUNTERS + ", 0009",
        COUNTERS + COUNTERS + ", ''",
        COUNTERS + COUNTERS + ", 0009",
    })
    void mChipAdvanceHasMore(String counters, String lastOnlineAtc) {
        IssuerApplicationData data = iad("0114 A78005022000 6938" + counters + lastOnlineAtc);
        assertThat(data.counters()).hasValue(Bytes.hex(counters));
        assertThat(data.verificationResults()).hasValue(MChipCvr.parse(Bytes.hex("A78005022000")));
        assertThat(data.parts()).hasSize(lastOnlineAtc.isEmpty() ? 5 : 6);
    }

    @Test
    void commonCoreDefinitions() {
        IssuerApplicationData data = iad(CCD);
        assertThat(data.derivationKeyIndex()).hasValue(1);
        assertThat(data.cryptogramVersion()).hasValue(0xA5);
        assertThat(data.cvr()).hasValue(Bytes.hex("A804000000"));
        assertThat(data.counters()).hasValue(Bytes.hex("1122334455667788"));
        assertThat(data.discretionary()).hasValue(Bytes.hex("0102030405060708090A0B0C0D0E0F"));
        assertThat(data.verificationResults()).hasValue(CcdCvr.parse(Bytes.hex("A804000000")));
        assertParts(
                data,
                "0 Length 0F",
                "1 Common core identifier A5",
                "2 Derivation key index 01",
                "3 Card verification results A804000000",
                "8 Counters 1122334455667788",
                "16 Length 0F",
                "17 Issuer discretionary data 0102030405060708090A0B0C0D0E0F");
    }

    @Test
    void visaLong() {
        IssuerApplicationData data = iad(VISA_2);
        assertThat(data.derivationKeyIndex()).hasValue(1);
        assertThat(data.cryptogramVersion()).hasValue(0x22);
        assertThat(data.cvr()).hasValue(Bytes.hex("1120000000"));
        assertThat(data.verificationResults()).hasValue(VisaExtendedCvr.parse(Bytes.hex("1120000000")));
        assertThat(iad("1F4201" + VISA_2.substring(6)).verificationResults()).isEqualTo(data.verificationResults());
        assertThat(data.discretionary()).map(Bytes::length).hasValue(23);
        assertThat(data.parts().get(4))
                .isEqualTo(new IssuerApplicationData.Part("Issuer discretionary data option", 8, Bytes.hex("03")));
    }

    @Test
    void anUnknownFormIsOnePart() {
        IssuerApplicationData data = iad("06011A23804004");
        assertThat(data.derivationKeyIndex()).isEmpty();
        assertThat(data.cryptogramVersion()).isEmpty();
        assertThat(data.cvr()).isEmpty();
        assertThat(data.verificationResults()).isEmpty();
        assertThat(data.counters()).isEmpty();
        assertParts(data, "0 Unknown format 06011A23804004");
        assertThat(iad("").parts()).isEmpty();
    }

    @Test
    void atMost32Bytes() {
        assertThat(IssuerApplicationData.parse(Bytes.of(new byte[32])).format()).isEqualTo(IadFormat.UNKNOWN);
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> IssuerApplicationData.parse(Bytes.of(new byte[33])))
                .withMessage("length is 33, must be at most 32");
    }

    @ParameterizedTest
    @CsvSource({
        "CCD, EMV, CCD version 4.1",
        "MCHIP_4, Mastercard, M/Chip 4",
        "MCHIP_ADVANCE, Mastercard, M/Chip Advance",
        "VISA_0, Visa, Visa format 0",
        "VISA_1, Visa, Visa format 1",
        "VISA_2, Visa, Visa format 2",
        "VISA_3, Visa, Visa format 3",
        "VISA_4, Visa, Visa format 4",
        "UNIONPAY, UnionPay, UnionPay",
        "JCB, JCB, JCB",
        "UNKNOWN, Unknown, Unknown format",
    })
    void formsHaveNames(IadFormat format, String scheme, String title) {
        assertThat(format.scheme()).isEqualTo(scheme);
        assertThat(format.title()).isEqualTo(title);
    }

    @Test
    void equalWhenTheBytesAre() {
        IssuerApplicationData data = iad("06010A03A00000");
        assertThat(data).isEqualTo(iad("06010A03A00000")).hasSameHashCodeAs(iad("06010A03A00000"));
        assertThat(data).isNotEqualTo(iad("06010A03A00001")).isNotEqualTo("06");
        assertThat(data.hashCode()).isNotEqualTo(iad("06010A03A00001").hashCode());
        assertThat(data).hasToString("Visa format 0 06010A03A00000");
    }

    private static void assertParts(IssuerApplicationData data, String... expected) {
        List<String> found = new ArrayList<>();
        for (IssuerApplicationData.Part part : data.parts()) {
            found.add(part.offset() + " " + part.title() + " " + part.value().hex());
        }
        assertThat(found).containsExactly(expected);
    }

    private static IssuerApplicationData iad(String hex) {
        return IssuerApplicationData.parse(Bytes.hex(hex));
    }
}
