// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EMV 4.4 Book 3, 10.2. */
class AflTest {
    @Test
    void rangesInTheOrderOfReading() {
        Afl afl = afl("18010201 08010100");
        assertThat(afl.ranges()).containsExactly(new RecordRange(3, 1, 2, 1), new RecordRange(1, 1, 1, 0));
        assertThat(afl.recordCount()).isEqualTo(3);
        assertThat(afl.bytes()).isEqualTo(Bytes.hex("1801020108010100"));
    }

    @ParameterizedTest
    @CsvSource({
        "08010100, 1, 1, 1, 0", // SFI 1
        "F0010100, 30, 1, 1, 0", // SFI 30
        "08010101, 1, 1, 1, 1", // all of one
        "0801FFFF, 1, 1, 255, 255", // all of 255
        "08FFFF01, 1, 255, 255, 1",
        "10020503, 2, 2, 5, 3",
    })
    void theLimitsAreAllowed(String value, int sfi, int first, int last, int authenticated) {
        RecordRange range = afl(value).ranges().get(0);
        assertThat(range).isEqualTo(new RecordRange(sfi, first, last, authenticated));
        assertThat(range.bytes()).isEqualTo(Bytes.hex(value));
    }

    @ParameterizedTest
    @CsvSource({
        "'', no entry",
        "080101, 'length is 3, must be a multiple of 4, at most 252'",
        "0801010008, 'length is 5, must be a multiple of 4, at most 252'",
        "00010100, 'entry 1: SFI is 0, must be 1 to 30'",
        "F8010100, 'entry 1: SFI is 31, must be 1 to 30'",
        "09010100, entry 1: the lowest 3 bits of the SFI byte must be 0",
        "0A010100, entry 1: the lowest 3 bits of the SFI byte must be 0",
        "0C010100, entry 1: the lowest 3 bits of the SFI byte must be 0",
        "08000100, 'entry 1: first record is 0, must be at least 1'",
        "08020100, 'entry 1: last record 1 is before the first, 2'",
        "08010102, 'entry 1: 2 records for offline data authentication, but the range has 1'",
        "08020405, 'entry 1: 5 records for offline data authentication, but the range has 3'",
        "0801010008010100 08010102, 'entry 3: 2 records for offline data authentication, but the range has 1'",
    })
    void whatTheBookForbidsIsRefused(String value, String reason) {
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> afl(value))
                .withMessage(reason);
    }

    @Test
    void sixtyThreeRangesAreTheMost() {
        assertThat(afl(times("0801FF00", 63)).recordCount()).isEqualTo(63 * 255);
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> afl(times("0801FF00", 64)))
                .withMessage("length is 256, must be a multiple of 4, at most 252");
    }

    private static String times(String text, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) all.append(text);
        return all.toString();
    }

    @Test
    void tooManyRecordsAreRefusedOnRequest() {
        Afl afl = afl("08010300 10010200");
        assertThat(afl.requireAtMost(6)).isSameAs(afl);
        assertThat(afl.requireAtMost(5)).isSameAs(afl);
        assertThatExceptionOfType(CardDataException.class)
                .isThrownBy(() -> afl.requireAtMost(4))
                .withMessage("5 records, more than the limit of 4");
    }

    @Test
    void theFirstRecordsOfARangeAreAuthenticated() {
        RecordRange range = new RecordRange(1, 2, 5, 2);
        assertThat(range.count()).isEqualTo(4);
        assertThat(range.authenticates(1)).isFalse();
        assertThat(range.authenticates(2)).isTrue();
        assertThat(range.authenticates(3)).isTrue();
        assertThat(range.authenticates(4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,0", "31,1,1,0", "1,0,1,0", "1,2,1,0", "1,1,256,0", "1,1,1,-1", "1,1,1,2"})
    void aCallersRangeIsCheckedToo(int sfi, int first, int last, int authenticated) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordRange(sfi, first, last, authenticated));
    }

    @Test
    void equalWhenTheBytesAre() {
        assertThat(afl("08010100")).isEqualTo(afl("08010100")).hasSameHashCodeAs(afl("08010100"));
        assertThat(afl("08010100")).isNotEqualTo(afl("08010101")).isNotEqualTo("08010100");
        assertThat(afl("08010100").hashCode()).isNotEqualTo(afl("08010101").hashCode());
        assertThat(afl("08010100")).hasToString("AFL [RecordRange[sfi=1, first=1, last=1, authenticated=0]]");
    }

    private static Afl afl(String hex) {
        return Afl.parse(Bytes.hex(hex));
    }
}
