// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.List;
import lydian.tlv.qr.ConsumerQr;
import lydian.tlv.qr.MerchantQr;
import lydian.tlv.qr.QrObject;

/**
 * EMV QR codes. What a vector calls valid is {@link MerchantQr#intact()}: read from end to end, and the check value is
 * right; codes in daily use break other rules.
 */
final class QrKind implements Kind {
    @Override
    public Verdict check(VectorCase vector) throws VectorException {
        return switch (vector.op()) {
            case "MPM" -> merchant(vector);
            case "CPM" -> consumer(vector);
            default -> Verdict.notSupported("mode " + vector.op());
        };
    }

    private static Verdict merchant(VectorCase vector) throws VectorException {
        MerchantQr qr = MerchantQr.read(vector.inputs().at("payload").text());
        Comparison comparison = new Comparison(vector.expected())
                .truth("valid", qr.intact())
                .truth("crc_present", qr.crcPresented().isPresent())
                .text("crc_in_payload", qr.crcPresented().orElse(null))
                .text("crc_computed", qr.crcComputed())
                .seen("error");
        if (vector.expected().at("fields").isNull()) {
            if (qr.whole()) comparison.differs("fields", "none", qr.objects().size() + " data objects");
            return comparison.seen("fields").verdict();
        }
        return fields(comparison, "fields", qr.objects()).verdict();
    }

    private static Comparison fields(Comparison comparison, String name, List<QrObject> objects)
            throws VectorException {
        return comparison.list(name, objects.size(), (i, field) -> {
            QrObject object = objects.get(i);
            field.text("id", object.idText()).text("value", object.value());
            boolean wanted = field.expects("sub");
            if (wanted) fields(field, "sub", object.children());
            else if (!object.children().isEmpty()) field.differs("sub", "none", "data objects inside");
        });
    }

    private static Verdict consumer(VectorCase vector) throws VectorException {
        ConsumerQr qr = ConsumerQr.read(vector.inputs().at("base64").text());
        Json expected = vector.expected();
        boolean wanted = !expected.at("valid").present() || expected.at("valid").truth();
        Comparison comparison =
                new Comparison(expected).truth("valid", qr.intact()).seen("error");
        if (!qr.intact()) {
            return wanted ? comparison.differs("valid", "true", "false").verdict() : comparison.verdict();
        }
        comparison
                .hex("hex", qr.bytes())
                .text("payload_format_indicator", qr.payloadFormatIndicator().orElse(null));
        if (!expected.at("tlvs").present()) return comparison.verdict();
        String difference = TlvTree.difference(TlvTree.read(qr.bytes()), expected.at("tlvs"));
        return difference == null ? comparison.seen("tlvs").verdict() : Verdict.failed(difference);
    }
}
