// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lydian.tlv.data.Country;
import lydian.tlv.data.Currency;
import lydian.tlv.qr.QrProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant-presented code that can be read must look like. EMV QR Code, Merchant-Presented Mode v1.1: the tables of
 * data objects and the requirements below them.
 */
final class MerchantRules {

    private final QrProblems problems;

    MerchantRules(QrProblems problems) {
        this.problems = problems;
    }

    /** Checks the data objects of a code, from the root inwards. */
    void check(List<QrObject> root, int endOfText) {
        checkOrder(root);
        checkScope(QrScope.ROOT, root, "", endOfText);
        if (root.stream().noneMatch(object -> MerchantQrId.isAccount(object.id()))) {
            problems.error(Reason.MISSING, endOfText, "", "no merchant account, 02 to 51");
        }
        checkConvenience(root, endOfText);
        checkCurrency(root);
        QrObject.find(root, MerchantQrId.COUNTRY_CODE)
                .filter(country -> country.length() == 2 && QrFormat.COUNTRY.accepts(country.value()))
                .filter(country -> !Country.ofAlpha2(country.value()).isPresent())
                .ifPresent(country -> unknown(country, "no country of ISO 3166-1 that is known here"));
    }

    /** Lists of countries and currencies change: what is not known here is told, and no more. */
    private void checkCurrency(List<QrObject> root) {
        Optional<QrObject> object = QrObject.find(root, MerchantQrId.TRANSACTION_CURRENCY);
        if (!object.isPresent() || !QrFormat.isNumber(object.get().value(), 3)) return;
        Optional<Currency> currency =
                Currency.ofNumber(Integer.parseInt(object.get().value()));
        if (!currency.isPresent()) {
            unknown(object.get(), "no currency of ISO 4217 that is known here");
            return;
        }
        int exponent = currency.get().exponent();
        for (int id : new int[] {MerchantQrId.TRANSACTION_AMOUNT, MerchantQrId.CONVENIENCE_FEE_FIXED}) {
            QrObject.find(root, id)
                    .filter(amount -> decimals(amount) > exponent)
                    .ifPresent(amount -> unknown(amount, "more decimals than the currency has"));
        }
    }

    private static int decimals(QrObject amount) {
        return QrFormat.AMOUNT.number(amount.value()).map(BigDecimal::scale).orElse(0);
    }

    private void unknown(QrObject object, String message) {
        problems.warning(Reason.VALUE_NOT_ALLOWED, object.offset(), object.idText(), message);
    }

    private void checkOrder(List<QrObject> root) {
        for (int i = 1; i < root.size(); i++) {
            QrObject object = root.get(i);
            if (object.id() == MerchantQrId.PAYLOAD_FORMAT_INDICATOR) {
                problems.error(Reason.WRONG_ORDER, object.offset(), object.idText(), "this data object comes first");
            }
        }
    }

    private void checkScope(QrScope scope, List<QrObject> objects, String path, int end) {
        boolean[] seen = new boolean[MerchantQrId.LAST + 1];
        for (QrObject object : objects) {
            String here = QrProblems.path(path, object.idText());
            if (seen[object.id()]) {
                problems.error(Reason.OCCURS_TWICE, object.offset(), here, "occurs more than once");
            }
            seen[object.id()] = true;
            checkElement(scope.element(object.id()), object, here);
            checkTemplate(scope.inside(object.id()), object, here);
        }
        for (int id : scope.mandatory()) {
            if (seen[id]) continue;
            String missing = QrProblems.path(path, QrObject.twoDigits(id));
            problems.error(
                    Reason.MISSING,
                    end,
                    missing,
                    "missing: " + scope.element(id).name());
        }
    }

    /** What is inside a template; nothing if it could not be read, which has been told already, or is empty. */
    private void checkTemplate(@Nullable QrScope inside, QrObject object, String path) {
        if (inside == null || object.children().isEmpty()) return;
        int end = object.offset() + QrObject.HEADER + object.value().length();
        checkScope(inside, object.children(), path, end);
        object.guid().ifPresent(guid -> checkGuid(guid, object.children().get(0), path));
    }

    private void checkGuid(GloballyUniqueId guid, QrObject first, String path) {
        if (first.id() != 0) {
            problems.warning(Reason.WRONG_ORDER, first.offset(), path, "the globally unique identifier comes first");
        }
        if (guid.kind() == GloballyUniqueId.Kind.OTHER) {
            String message = "neither an AID nor a UUID nor a domain name";
            problems.warning(Reason.FORMAT_WRONG, first.offset(), QrProblems.path(path, "00"), message);
        }
    }

    private void checkElement(QrElement element, QrObject object, String path) {
        int offset = object.offset();
        if (element.reserved()) {
            problems.warning(Reason.RESERVED, offset, path, "reserved for future use");
        }
        int length = object.length();
        if (length < element.least() || length > element.most()) {
            String message = element.name() + " of " + length + " characters, not " + element.bounds();
            problems.error(Reason.LENGTH_OUT_OF_RANGE, offset, path, message);
        } else if (!element.format().accepts(object.value())) {
            String message = element.name() + " is " + element.format().title();
            problems.error(Reason.FORMAT_WRONG, offset, path, message);
        } else if (!element.allowed().test(object.value())) {
            problems.error(Reason.VALUE_NOT_ALLOWED, offset, path, element.name() + " has no such value");
        }
    }

    /** 56 with 55 = 02 and only then, 57 with 55 = 03 and only then. */
    private void checkConvenience(List<QrObject> root, int endOfText) {
        String indicator = QrObject.find(root, MerchantQrId.TIP_OR_CONVENIENCE_INDICATOR)
                .map(QrObject::value)
                .orElse("");
        checkFee(root, MerchantQrId.CONVENIENCE_FEE_FIXED, indicator.equals(Convenience.FIXED_FEE), endOfText);
        checkFee(
                root, MerchantQrId.CONVENIENCE_FEE_PERCENTAGE, indicator.equals(Convenience.PERCENTAGE_FEE), endOfText);
    }

    private void checkFee(List<QrObject> root, int id, boolean called, int endOfText) {
        Optional<QrObject> fee = QrObject.find(root, id);
        String path = QrObject.twoDigits(id);
        if (called && !fee.isPresent()) {
            problems.error(Reason.MISSING, endOfText, path, "missing: 55 says that there is such a fee");
        }
        if (!called && fee.isPresent()) {
            problems.error(Reason.NOT_EXPECTED, fee.get().offset(), path, "55 does not say that there is such a fee");
        }
    }
}
