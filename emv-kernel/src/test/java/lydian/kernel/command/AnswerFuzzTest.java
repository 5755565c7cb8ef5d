// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.function.Consumer;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.dictionary.EmvData;

/** Any answer of a card to any command: understood or refused. */
class AnswerFuzzTest {
    private static final List<Consumer<Bytes>> PARSERS = List.of(
            answer -> assertThat(
                            GetProcessingOptions.parse(answer).aip().bytes().length())
                    .isEqualTo(2),
            answer -> GetProcessingOptions.parse(answer)
                    .afl()
                    .ifPresent(afl -> assertThat(afl.recordCount()).isPositive()),
            answer -> assertThat(
                            GenerateAc.parse(answer).issuerApplicationData().length())
                    .isLessThanOrEqualTo(32),
            answer -> assertThat(InternalAuthenticate.parse(answer).signature().isEmpty())
                    .isFalse(),
            answer -> assertThat(ReadRecord.parse(answer).bytes().length()).isLessThan(answer.length()),
            answer -> assertThat(GetData.parse(EmvData.ATC, answer).count()).isBetween(0, 0xFFFF));

    @FuzzTest
    void understoodOrRefused(byte[] data) {
        Bytes answer = Bytes.of(data);
        for (Consumer<Bytes> parser : PARSERS) {
            try {
                parser.accept(answer);
            } catch (CardDataException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }
}
