// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;
import lydian.tlv.dictionary.EmvTag;

/**
 * Makes a consumer-presented code: the format indicator, the applications in the order in which they were given, and what
 * they have in common. {@link #build()} refuses what the specification does not allow, once and with every problem.
 */
public final class ConsumerQrBuilder {
    private final List<Consumer<TlvWriter>> applications = new ArrayList<>();
    private final List<Consumer<TlvWriter>> common = new ArrayList<>();

    ConsumerQrBuilder() {}

    /**
     * An application that the consumer can pay with; the one liked best first.
     *
     * @param content writes what is inside 61, the ADF name first; it may be run more than once
     * @return this
     */
    public ConsumerQrBuilder application(Consumer<TlvWriter> content) {
        applications.add(content);
        return this;
    }

    /**
     * What all applications have in common.
     *
     * @param content writes into 62; it may be run more than once
     * @return this
     */
    public ConsumerQrBuilder common(Consumer<TlvWriter> content) {
        common.add(content);
        return this;
    }

    /**
     * The code.
     *
     * @return the code, {@linkplain ConsumerQr#conformant() conformant}
     * @throws IllegalArgumentException if the specification does not allow it, with every problem
     */
    public ConsumerQr build() {
        Bytes bytes = TlvWriter.message(this::write);
        ConsumerQr qr = ConsumerQr.read(QrBase64.encode(bytes));
        if (!qr.conformant()) throw new IllegalArgumentException(QrProblems.lines(qr.problems()));
        return qr;
    }

    private void write(TlvWriter writer) {
        writer.put(EmvTag.QR_PAYLOAD_FORMAT_INDICATOR, ConsumerQr.FORMAT);
        for (Consumer<TlvWriter> application : applications) {
            writer.put(EmvTag.APPLICATION_TEMPLATE, application);
        }
        if (common.isEmpty()) return;
        writer.put(EmvTag.QR_COMMON_DATA_TEMPLATE, inside -> {
            for (Consumer<TlvWriter> content : common) content.accept(inside);
        });
    }
}
