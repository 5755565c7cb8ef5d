// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.data.Country;
import lydian.tlv.data.Currency;
import lydian.tlv.qr.ConsumerQr;
import lydian.tlv.qr.MerchantQr;
import lydian.tlv.qr.MerchantQrId;
import lydian.tlv.qr.PaymentNetwork;
import lydian.tlv.qr.QrLimits;
import lydian.tlv.qr.QrObject;
import lydian.tlv.qr.QrProblem;

/** EMV QR codes as parts. What breaks the specification without breaking the code is a remark, not a defect. */
final class QrDecoder {
    /** 02 to 25: account numbers as the networks write them, a PAN among them. */
    private static final int FIRST_ACCOUNT = 2;

    private static final int LAST_PLAIN_ACCOUNT = 25;

    private final ElementDecoder elements;
    private final boolean lenient;
    private final List<Part> parts = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private final List<Defect> remarks = new ArrayList<>();

    QrDecoder(ElementDecoder elements, boolean lenient) {
        this.elements = elements;
        this.lenient = lenient;
    }

    List<Part> parts() {
        return parts;
    }

    List<Defect> defects() {
        return defects;
    }

    List<Defect> remarks() {
        return remarks;
    }

    QrDecoder merchant(String text) {
        MerchantQr qr = MerchantQr.read(text);
        List<QrObject> objects = qr.objects();
        for (int i = 0; i < objects.size(); i++) parts.add(part(objects.get(i), true));
        problems(qr.problems());
        return this;
    }

    private Part part(QrObject object, boolean root) {
        Part part = Part.field(object.idText(), object.name()).at(object.offset(), -1);
        if (!object.children().isEmpty()) {
            for (int i = 0; i < object.children().size(); i++) {
                part.add(part(object.children().get(i), false));
            }
            return part;
        }
        boolean account = root && object.id() >= FIRST_ACCOUNT && object.id() <= LAST_PLAIN_ACCOUNT;
        String shown = account ? elements.redaction().text(object.value()) : object.value();
        if (!shown.equals(object.value())) return part.masked(shown);
        part.text(shown);
        return root ? part.meaning(meaning(object)) : part;
    }

    /** What codes at the root stand for. */
    private static String meaning(QrObject object) {
        String value = object.value();
        return switch (object.id()) {
            case MerchantQrId.POINT_OF_INITIATION_METHOD ->
                value.equals("11") ? "for many payments" : value.equals("12") ? "for one payment" : "";
            case MerchantQrId.TRANSACTION_CURRENCY -> {
                Optional<Currency> currency = Currency.ofNumber(number(value));
                yield currency.isPresent()
                        ? currency.get().code() + " " + currency.get().name()
                        : "";
            }
            case MerchantQrId.COUNTRY_CODE -> {
                Optional<Country> country = Country.ofAlpha2(value);
                yield country.isPresent() ? country.get().name() : "";
            }
            default -> {
                Optional<PaymentNetwork> network = PaymentNetwork.ofId(object.id());
                yield network.isPresent() ? network.get().toString() : "";
            }
        };
    }

    /** Three digits, or a number that is none's. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i == 3) return 0;
            number = 10 * number + c - '0';
        }
        return number;
    }

    QrDecoder consumer(String text) {
        return consumer(ConsumerQr.read(text));
    }

    QrDecoder consumer(Bytes bytes) {
        int limit = QrLimits.DEFAULT.characters();
        Bytes some = bytes.length() > limit ? bytes.slice(0, limit + 1) : bytes;
        return consumer(ConsumerQr.read(Base64.getEncoder().encodeToString(some.toArray())));
    }

    private QrDecoder consumer(ConsumerQr qr) {
        TlvDecoder inside = new TlvDecoder(elements, lenient).decode(qr.bytes(), 0, 0);
        parts.addAll(inside.parts());
        problems(qr.problems());
        return this;
    }

    private void problems(List<QrProblem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            QrProblem problem = problems.get(i);
            boolean fatal = problem.severity() == QrProblem.Severity.FATAL;
            String where = problem.path().isEmpty() ? "" : problem.path() + ": ";
            Defect defect = new Defect(problem.offset(), problem.reason().name(), where + problem.message());
            if (fatal) defects.add(defect);
            else remarks.add(defect);
        }
    }
}
