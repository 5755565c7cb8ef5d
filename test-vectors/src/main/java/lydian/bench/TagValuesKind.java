// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** Values of data elements, read by what the library has for each. An op that ends in {@code -reject} wants a refusal. */
final class TagValuesKind implements Kind {
    private static final String REJECT = "-reject";

    /** How the value of one op is read and compared. */
    interface Reader {
        /**
         * Compares.
         *
         * @param value {@code inputs.value}
         * @param inputs all inputs
         * @throws CardDataException if the value is refused
         */
        Comparison read(Bytes value, Json inputs, Comparison comparison) throws VectorException;
    }

    private final Map<String, Reader> readers = new LinkedHashMap<>();

    TagValuesKind() {
        BitFieldReaders.addTo(readers);
        CodedValueReaders.addTo(readers);
        CardReaders.addTo(readers);
    }

    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        boolean reject = vector.op().endsWith(REJECT);
        String op = reject ? vector.op().substring(0, vector.op().length() - REJECT.length()) : vector.op();
        Reader reader = readers.get(op);
        if (reader == null) return Verdict.notSupported("op " + vector.op());
        Comparison comparison = new Comparison(vector.expected());
        if (reject) return refused(reader, vector, comparison);
        return reader.read(value(vector.inputs()), vector.inputs(), comparison).verdict();
    }

    private static Verdict refused(Reader reader, VectorCase vector, Comparison comparison) throws VectorException {
        try {
            reader.read(value(vector.inputs()), vector.inputs(), comparison);
            return Verdict.failed("expected a refusal, but it was read");
        } catch (CardDataException expected) {
            return comparison.seen("error").verdict();
        }
    }

    /** The bytes to read, whatever the op calls them. */
    private static Bytes value(Json inputs) throws VectorException {
        for (String name : new String[] {"value", "c_apdu", "r_apdu", "atr", "hex", "aid"}) {
            if (inputs.at(name).present()) return inputs.at(name).hex();
        }
        return Bytes.EMPTY;
    }
}
