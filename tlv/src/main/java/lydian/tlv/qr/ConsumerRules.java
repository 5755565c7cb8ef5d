// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static lydian.tlv.qr.ConsumerTag.APPLICATION_TEMPLATE;
import static lydian.tlv.qr.ConsumerTag.APPLICATION_TRANSPARENT_TEMPLATE;
import static lydian.tlv.qr.ConsumerTag.COMMON_DATA_TEMPLATE;
import static lydian.tlv.qr.ConsumerTag.COMMON_TRANSPARENT_TEMPLATE;
import static lydian.tlv.qr.ConsumerTag.PAYLOAD_FORMAT_INDICATOR;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lydian.tlv.Bytes;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.qr.QrProblem.Reason;

/**
 * What a consumer-presented code that can be read must look like. EMV QR Code, Consumer-Presented Mode v1.1: the format
 * indicator, then one or more applications, then perhaps what they have in common.
 */
final class ConsumerRules {
    private final QrProblems problems;

    ConsumerRules(QrProblems problems) {
        this.problems = problems;
    }

    /** Checks the data objects of a code, from the root inwards. */
    void check(TlvMap root) {
        checkRoot(root.elements());
        int end = root.bytes().length();
        if (!root.contains(PAYLOAD_FORMAT_INDICATOR)) missing(end, "", PAYLOAD_FORMAT_INDICATOR);
        if (!root.contains(APPLICATION_TEMPLATE)) missing(end, "", APPLICATION_TEMPLATE);
        TlvMap common = root.template(COMMON_DATA_TEMPLATE).orElse(TlvMap.EMPTY);
        for (TlvElement element : root.elements()) {
            if (element.tag() == APPLICATION_TEMPLATE) checkApplication(element, common);
            if (element.tag() == COMMON_DATA_TEMPLATE) checkTemplate(element, COMMON_TRANSPARENT_TEMPLATE);
        }
    }

    private void checkRoot(List<TlvElement> elements) {
        boolean[] seen = new boolean[PAYLOAD_FORMAT_INDICATOR + 1];
        for (int i = 0; i < elements.size(); i++) {
            TlvElement element = elements.get(i);
            switch (element.tag()) {
                case PAYLOAD_FORMAT_INDICATOR -> {
                    once(element, "", seen[PAYLOAD_FORMAT_INDICATOR]);
                    checkIndicator(element, i);
                }
                case APPLICATION_TEMPLATE -> {
                    if (seen[COMMON_DATA_TEMPLATE])
                        error(Reason.WRONG_ORDER, element, "", "stands after the common data");
                }
                case COMMON_DATA_TEMPLATE -> once(element, "", seen[COMMON_DATA_TEMPLATE]);
                default -> reserved(element, "");
            }
            if (element.tag() > 0 && element.tag() < seen.length) seen[element.tag()] = true;
        }
    }

    private void checkIndicator(TlvElement indicator, int position) {
        if (position > 0) error(Reason.WRONG_ORDER, indicator, "", "this data object comes first");
        if (!indicator.value().equals(ConsumerQr.FORMAT)) {
            error(Reason.VALUE_NOT_ALLOWED, indicator, "", "another version than CPV01");
        }
    }

    private void checkApplication(TlvElement application, TlvMap common) {
        checkTemplate(application, APPLICATION_TRANSPARENT_TEMPLATE);
        TlvMap inside = application.children();
        String path = TlvTag.hex(APPLICATION_TEMPLATE);
        if (!inside.contains(ConsumerTag.ADF_NAME.tag()))
            missing(application.offset(), path, ConsumerTag.ADF_NAME.tag());
        boolean account = names(inside) || names(common);
        if (!account) {
            // Assumption: a warning. Acquirers ask for one of the two; a token may be all in the transparent template.
            problems.warning(Reason.MISSING, at(application.offset()), path, "neither PAN nor track 2, nor in common");
        }
        for (TlvElement element : inside.elements()) {
            if (common.contains(element.tag())) {
                // Assumption: a warning, and the application's own value counts.
                String own = QrProblems.path(path, TlvTag.hex(element.tag()));
                problems.warning(Reason.OCCURS_TWICE, at(element.offset()), own, "is in the common data as well");
            }
        }
    }

    private static boolean names(TlvMap data) {
        return data.contains(ConsumerTag.PAN.tag()) || data.contains(ConsumerTag.TRACK_2.tag());
    }

    /** Checks a template's data objects; it may have one template inside, of the tag given. */
    private void checkTemplate(TlvElement template, int transparent) {
        String path = TlvTag.hex(template.tag());
        Set<Integer> seen = new HashSet<>();
        for (TlvElement element : template.children().elements()) {
            once(element, path, !seen.add(element.tag()));
            if (element.tag() == transparent) {
                checkTransparent(element, QrProblems.path(path, TlvTag.hex(transparent)));
            } else if (isStructure(element.tag())) {
                error(Reason.NOT_EXPECTED, element, path, "has no place in this template");
            } else {
                checkLength(element, path);
            }
        }
    }

    private void checkTransparent(TlvElement template, String path) {
        Set<Integer> seen = new HashSet<>();
        for (TlvElement element : template.children().elements()) {
            once(element, path, !seen.add(element.tag()));
            if (isStructure(element.tag())) {
                error(Reason.NOT_EXPECTED, element, path, "has no place in this template");
            } else {
                checkLength(element, path);
            }
        }
    }

    private static boolean isStructure(int tag) {
        return tag == PAYLOAD_FORMAT_INDICATOR || (tag >= APPLICATION_TEMPLATE && tag <= COMMON_TRANSPARENT_TEMPLATE);
    }

    private void checkLength(TlvElement element, String path) {
        Optional<ConsumerTag> known = ConsumerTag.of(element.tag());
        if (!known.isPresent()) return;
        Bytes value = element.value();
        if (!known.get().fits(value.length())) {
            String message = value.length() + " bytes, not " + known.get().bounds();
            error(Reason.LENGTH_OUT_OF_RANGE, element, path, message);
            return;
        }
        known.get().complaint(value).ifPresent(why -> error(Reason.FORMAT_WRONG, element, path, why));
    }

    private void once(TlvElement element, String path, boolean seen) {
        if (seen) error(Reason.OCCURS_TWICE, element, path, "occurs more than once");
    }

    private void reserved(TlvElement element, String path) {
        String own = QrProblems.path(path, TlvTag.hex(element.tag()));
        problems.warning(Reason.RESERVED, at(element.offset()), own, "not known at this place");
    }

    private void missing(int offset, String path, int tag) {
        problems.error(Reason.MISSING, at(offset), QrProblems.path(path, TlvTag.hex(tag)), "missing");
    }

    private void error(Reason reason, TlvElement element, String path, String message) {
        String own = QrProblems.path(path, TlvTag.hex(element.tag()));
        problems.error(reason, at(element.offset()), own, message);
    }

    private static int at(int byteOffset) {
        return QrBase64.characterOf(byteOffset);
    }
}
