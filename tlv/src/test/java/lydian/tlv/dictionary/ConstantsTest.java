// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link EmvTag} and {@link EmvData}. */
class ConstantsTest {
    /** Values for types that do not take zeroes, by the name of the type. */
    private static final Map<String, String> SAMPLES = Map.of(
            "Pan", "4761739001010119",
            "Track1", "42343736313733393030313031303131395E445543462F4A4F484E5E3331313232303131",
            "Track2", "4761739001010119D31122011",
            "EmvDate", "240229",
            "CvmList", "00000000000000001F00",
            "Afl", "08010100",
            "LogEntry", "0B0A",
            "TransactionLogFormat", "9F0206",
            "CardholderName", "444F452F4A4F484E",
            "TerminalType", "22");

    static Stream<Field> data() {
        return Stream.of(EmvData.class.getFields());
    }

    @Test
    void everyTagConstantHasItsElementAndTheOtherWayRound() throws IllegalAccessException {
        Map<String, Integer> tags = new TreeMap<>();
        for (Field field : EmvTag.class.getFields()) tags.put(field.getName(), field.getInt(null));
        Map<String, Integer> elements = new TreeMap<>();
        for (Field field : EmvData.class.getFields()) {
            elements.put(field.getName(), ((DataElement<?>) field.get(null)).tag());
        }

        assertThat(elements).isEqualTo(tags);
        assertThat(tags.values())
                .allSatisfy(tag -> assertThat(Dictionary.find(tag)).isPresent());
        assertThat(tags.keySet()).allSatisfy(name -> assertThat(name).matches("[A-Z][A-Z0-9_]*"));
    }

    @Test
    void everyElementThatAReaderUsesHasAConstant() throws IllegalAccessException {
        List<Integer> tags = new ArrayList<>();
        for (Field field : EmvTag.class.getFields()) tags.add(field.getInt(null));

        assertThat(Dictionary.elements().stream()
                        .filter(element -> element.meanings().stream()
                                .anyMatch(meaning -> !meaning.rulebooks().isEmpty()))
                        .map(DataElement::tag))
                .allSatisfy(tag -> assertThat(tags).contains(tag));
    }

    @Test
    void noTwoConstantsAreTheSameMeaning() throws IllegalAccessException {
        List<Object> elements = new ArrayList<>();
        for (Field field : EmvData.class.getFields()) elements.add(field.get(null));

        assertThat(elements).doesNotHaveDuplicates();
    }

    @Test
    void tagsCanBeCases() {
        // The point is that it compiles: the constants are known at compile time.
        String name = switch (EmvData.AFL.tag()) {
            case EmvTag.AFL -> "AFL";
            case EmvTag.C8_DATA_RECORD -> "data record";
            default -> "another";
        };
        assertThat(name).isEqualTo("AFL");
    }

    @ParameterizedTest
    @MethodSource("data")
    void aConstantReadsTheTypeThatItPromises(Field field) throws IllegalAccessException {
        DataElement<?> element = (DataElement<?>) field.get(null);
        Class<?> promised = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];

        assertThat(sample(element, promised)).isInstanceOf(promised);
    }

    private static Object sample(DataElement<?> element, Class<?> promised) {
        String sample = SAMPLES.get(promised.getSimpleName());
        if (sample != null) return element.read(Bytes.hex(sample.length() % 2 == 0 ? sample : sample + "F"));
        // Letters or digits do for the others, of the shortest length that is taken.
        for (int length = 1; length < 40; length++) {
            for (int filling : new int[] {0x00, 0x01, 'a'}) {
                byte[] value = new byte[length];
                java.util.Arrays.fill(value, (byte) filling);
                try {
                    return element.read(Bytes.of(value));
                } catch (CardDataException refused) {
                    assertThat(refused.tag()).isEqualTo(element.tag());
                }
            }
        }
        throw new AssertionError("no value suits " + element);
    }
}
