// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.HashSet;
import java.util.Set;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.dictionary.Context;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.qr.QrProblem.Reason;

/**
 * What a consumer-presented code that can be read must look like. EMV QR Code, Consumer-Presented Mode v1.1: the format
 * indicator, then one or more applications, then perhaps what they have in common.
 */
final class ConsumerRules {
    /** Inside a transparent template there is no further one. */
    private static final int NONE = 0;

    private final TlvMap root;
    private final TlvMap common;
    private final Set<Integer> commonTags = new HashSet<>();
    private final QrProblems problems;

    ConsumerRules(TlvMap root, QrProblems problems) {
        this.root = root;
        this.common = root.template(EmvTag.QR_COMMON_DATA_TEMPLATE).orElse(TlvMap.EMPTY);
        this.problems = problems;
        for (TlvElement element : common.elements()) commonTags.add(element.tag());
    }

    /** Checks the data objects of a code, from the root inwards. */
    void check() {
        Set<Integer> seen = new HashSet<>();
        for (TlvElement element : root.elements()) {
            checkPlace(element, seen);
            seen.add(element.tag());
            if (element.tag() == EmvTag.APPLICATION_TEMPLATE) checkApplication(element);
            if (element.tag() == EmvTag.QR_COMMON_DATA_TEMPLATE)
                checkInside(element, "", EmvTag.QR_COMMON_TRANSPARENT_TEMPLATE);
        }
        int end = root.bytes().length();
        if (!seen.contains(EmvTag.QR_PAYLOAD_FORMAT_INDICATOR)) missing(end, "", EmvTag.QR_PAYLOAD_FORMAT_INDICATOR);
        if (!seen.contains(EmvTag.APPLICATION_TEMPLATE)) missing(end, "", EmvTag.APPLICATION_TEMPLATE);
    }

    private void checkPlace(TlvElement element, Set<Integer> seen) {
        switch (element.tag()) {
            case EmvTag.QR_PAYLOAD_FORMAT_INDICATOR -> checkIndicator(element, seen);
            case EmvTag.APPLICATION_TEMPLATE -> {
                boolean late = seen.contains(EmvTag.QR_COMMON_DATA_TEMPLATE);
                if (late) error(Reason.WRONG_ORDER, element, "", "stands after the common data");
            }
            case EmvTag.QR_COMMON_DATA_TEMPLATE -> once(element, "", seen);
            default -> warning(Reason.RESERVED, element, "", "not known at this place");
        }
    }

    private void checkIndicator(TlvElement indicator, Set<Integer> seen) {
        once(indicator, "", seen);
        if (!seen.isEmpty()) error(Reason.WRONG_ORDER, indicator, "", "this data object comes first");
        if (!indicator.value().equals(ConsumerQr.FORMAT)) {
            error(Reason.VALUE_NOT_ALLOWED, indicator, "", "another version than CPV01");
        }
    }

    private void checkApplication(TlvElement template) {
        checkInside(template, "", EmvTag.QR_APPLICATION_TRANSPARENT_TEMPLATE);
        ConsumerApplication application = new ConsumerApplication(template.children(), common);
        String path = TlvTag.hex(EmvTag.APPLICATION_TEMPLATE);
        if (!application.data().contains(EmvTag.ADF_NAME)) {
            missing(template.offset(), path, EmvTag.ADF_NAME);
        }
        if (!hasAccount(application)) {
            // Assumption: a warning. It is acquirers who ask for one of the two.
            warning(Reason.MISSING, template, "", "neither PAN nor track 2, nor in the common data");
        }
        for (TlvElement element : template.children().elements()) {
            // Assumption: a warning, and the application's own value counts.
            boolean shared = commonTags.contains(element.tag());
            if (shared) warning(Reason.OCCURS_TWICE, element, path, "is in the common data as well");
        }
    }

    private static boolean hasAccount(ConsumerApplication application) {
        return application.find(EmvTag.PAN).isPresent()
                || application.find(EmvTag.TRACK2_EQUIVALENT_DATA).isPresent();
    }

    /** Checks a template's data objects; one of them may be a transparent template, with no further one inside. */
    private void checkInside(TlvElement template, String outer, int transparent) {
        String path = QrProblems.path(outer, TlvTag.hex(template.tag()));
        Set<Integer> seen = new HashSet<>();
        for (TlvElement element : template.children().elements()) {
            once(element, path, seen);
            seen.add(element.tag());
            if (element.tag() == transparent) {
                checkInside(element, path, NONE);
            } else if (isStructure(element.tag())) {
                error(Reason.NOT_EXPECTED, element, path, "has no place in this template");
            } else {
                checkValue(element, path);
            }
        }
    }

    private static boolean isStructure(int tag) {
        return tag == EmvTag.QR_PAYLOAD_FORMAT_INDICATOR
                || (tag >= EmvTag.APPLICATION_TEMPLATE && tag <= EmvTag.QR_COMMON_TRANSPARENT_TEMPLATE);
    }

    /** Checks a value by the dictionary. What a tag of several meanings means here, only its scheme knows. */
    private void checkValue(TlvElement element, String path) {
        DataElement<?> known = Dictionary.element(element.tag(), Context.NONE);
        if (!known.isKnown() || known.meanings().size() > 1) return;
        int length = element.value().length();
        if (!known.lengths().allow(length)) {
            error(Reason.LENGTH_OUT_OF_RANGE, element, path, length + " bytes, not " + known.lengths());
            return;
        }
        try {
            known.read(element.value());
        } catch (CardDataException refused) {
            error(Reason.FORMAT_WRONG, element, path, String.valueOf(refused.getMessage()));
        }
    }

    private void once(TlvElement element, String path, Set<Integer> seen) {
        if (seen.contains(element.tag())) error(Reason.OCCURS_TWICE, element, path, "occurs more than once");
    }

    private void missing(int offset, String path, int tag) {
        problems.error(Reason.MISSING, at(offset), QrProblems.path(path, TlvTag.hex(tag)), "missing");
    }

    private void error(Reason reason, TlvElement element, String path, String message) {
        String own = QrProblems.path(path, TlvTag.hex(element.tag()));
        problems.error(reason, at(element.offset()), own, message);
    }

    private void warning(Reason reason, TlvElement element, String path, String message) {
        String own = QrProblems.path(path, TlvTag.hex(element.tag()));
        problems.warning(reason, at(element.offset()), own, message);
    }

    private static int at(int byteOffset) {
        return QrBase64.characterOf(byteOffset);
    }
}
