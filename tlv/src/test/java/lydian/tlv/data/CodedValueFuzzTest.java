// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.function.UnaryOperator;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Any bytes, given to every type of coded value: card data that is refused, or a value that gives its bytes back. */
class CodedValueFuzzTest {
    @FuzzTest
    void parsedOrRefused(byte[] data) {
        Bytes value = Bytes.of(data);
        for (Map.Entry<String, UnaryOperator<Bytes>> type : CodedValues.ROUND_TRIPS.entrySet()) {
            Bytes back;
            try {
                back = type.getValue().apply(value);
            } catch (CardDataException refused) {
                assertThat(refused).as(type.getKey()).hasMessageMatching(".+");
                continue;
            }
            assertThat(back).as(type.getKey()).isEqualTo(value);
        }
    }

    @FuzzTest
    void everythingCanBeAsked(byte[] data) {
        Bytes value = Bytes.copyOf(data, 0, Math.min(data.length, IssuerApplicationData.MOST_BYTES));
        IssuerApplicationData issuerData = IssuerApplicationData.parse(value);
        int length = 0;
        for (IssuerApplicationData.Part part : issuerData.parts())
            length += part.value().length();
        assertThat(length).isEqualTo(value.length());
        issuerData
                .verificationResults()
                .ifPresent(results -> assertThat(results.meanings()).isNotEmpty());
        if (value.length() >= 5 && value.length() <= 16) {
            AidRegistry.find(Aid.parse(value))
                    .ifPresent(product -> assertThat(product.scheme()).isNotEmpty());
        }
    }
}
