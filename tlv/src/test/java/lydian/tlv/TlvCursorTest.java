// SPDX-License-Identifier: Apache-2.0
package lydian.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import lydian.tlv.MalformedTlvException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlvCursorTest {
    /** Behind two bytes and before one that are not part of the message: nothing may be counted from the storage. */
    private static Bytes inside(String hex) {
        return Bytes.hex("5A5A" + hex + "5A").slice(2, hex.replace(" ", "").length() / 2);
    }

    @Test
    void standsOnNothingBeforeTheFirstAndBehindTheLast() {
        TlvCursor cursor = TlvCursor.over(inside("9C01AA"));
        assertNothing(cursor, 0);
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.tag()).isEqualTo(0x9C);
        assertThat(cursor.length()).isOne();
        assertThat(cursor.value()).isEqualTo(Bytes.hex("AA"));
        assertThat(cursor.offset()).isZero();
        assertThat(cursor.constructed()).isFalse();
        assertThat(cursor.next()).isFalse();
        assertNothing(cursor, 3);
        assertThat(cursor.next()).isFalse();
    }

    private static void assertNothing(TlvCursor cursor, int offset) {
        assertThat(cursor.tag()).isZero();
        assertThat(cursor.length()).isZero();
        assertThat(cursor.value().isEmpty()).isTrue();
        assertThat(cursor.constructed()).isFalse();
        assertThat(cursor.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource({
        "9C01AA, 9C, 1", "9C8101AA, 9C, 1", "9C820001AA, 9C, 1", "9C83000001AA, 9C, 1", "9C8400000001AA, 9C, 1",
        "9C8400000000, 9C, 0", "9F0000, 9F00, 0", "9F800100, 9F8001, 0", "DF85E37101AA, DF85E371, 1",
                "DF812901AA, DF8129, 1"
    })
    void everyFormOfTagAndLengthIsTaken(String hex, String tag, int length) {
        TlvCursor cursor = TlvCursor.over(inside(hex));
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.tag()).isEqualTo(TlvTag.parse(tag));
        assertThat(cursor.length()).isEqualTo(length);
        assertThat(cursor.value().hex()).isEqualTo(length == 1 ? "AA" : "");
        assertThat(cursor.next()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "9F, TAG_INCOMPLETE, 0, 9F",
        "9FF0, TAG_INCOMPLETE, 0, 9FF0",
        "9F8181, TAG_INCOMPLETE, 0, 9F8181",
        "9F81818101, TAG_TOO_LONG, 0, 9F818181",
        "9C, LENGTH_MISSING, 1, 9C",
        "9F26, LENGTH_MISSING, 2, 9F26",
        "DF8129, LENGTH_MISSING, 3, DF8129",
        "9C81, LENGTH_INCOMPLETE, 2, 9C",
        "9C8200, LENGTH_INCOMPLETE, 2, 9C",
        "9C830000, LENGTH_INCOMPLETE, 2, 9C",
        "9C84000000, LENGTH_INCOMPLETE, 2, 9C",
        "9C80, LENGTH_INDEFINITE, 1, 9C",
        "E0800000, LENGTH_INDEFINITE, 1, E0",
        "9C8401000000, LENGTH_TOO_LONG, 1, 9C",
        "9C850000000000, LENGTH_TOO_LONG, 1, 9C",
        "9CFF, LENGTH_TOO_LONG, 1, 9C",
        "9C01, VALUE_TRUNCATED, 2, 9C",
        "9C0200, VALUE_TRUNCATED, 2, 9C",
        "9C8101, VALUE_TRUNCATED, 3, 9C",
        "9C83FFFFFF, VALUE_TRUNCATED, 5, 9C",
        "00, PADDING_NOT_ALLOWED, 0, ''",
        "9C00 0000, PADDING_NOT_ALLOWED, 2, ''",
        "E0019F0001FF, TAG_INCOMPLETE, 2, E09F",
        "E0019C01FF, LENGTH_MISSING, 3, E09C",
        "E0039C8201FF, LENGTH_INCOMPLETE, 4, E09C",
        "E0049C810200C001FF, VALUE_TRUNCATED, 5, E09C",
        "E100 E006 9C00 E202 9C01, VALUE_TRUNCATED, 10, E0E29C",
        "E00A 0000 DF8129 01AA 0000 9F, TAG_INCOMPLETE, 11, E09F",
        "6F0E 8400 A50A 5000 BF0C 81 04 9F4D0201, VALUE_TRUNCATED, 15, 6FA5BF0C9F4D"
    })
    void whatIsMalformedIsRefusedWithPlaceWayAndReason(String hex, Reason reason, int offset, String path) {
        MalformedTlvException walked = catchThrowableOfType(MalformedTlvException.class, () -> walk(inside(hex)));
        assertRefusal(walked, reason, offset, path);
        MalformedTlvException recursed =
                catchThrowableOfType(MalformedTlvException.class, () -> recurse(TlvCursor.over(inside(hex))));
        assertRefusal(recursed, reason, offset, path);
        MalformedTlvException mapped =
                catchThrowableOfType(MalformedTlvException.class, () -> TlvMap.parse(inside(hex)));
        assertRefusal(mapped, reason, offset, path);
        TlvDefect defect = TlvReading.of(inside(hex)).defects().get(0);
        assertThat(defect.reason()).isEqualTo(reason);
        assertThat(defect.offset()).isEqualTo(offset);
        assertThat(defect.path().hex()).isEqualTo(path);
        assertThat(defect).hasToString(walked.getMessage());
    }

    private static void assertRefusal(MalformedTlvException refused, Reason reason, int offset, String path) {
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.offset()).isEqualTo(offset);
        assertThat(refused.path().hex()).isEqualTo(path);
    }

    private static int walk(Bytes source) {
        int count = 0;
        TlvCursor cursor = TlvCursor.over(source);
        while (true) {
            if (cursor.next()) {
                count++;
                if (cursor.constructed()) cursor.descend();
            } else if (cursor.depth() > 0) {
                cursor.leave();
            } else {
                return count;
            }
        }
    }

    private static int recurse(TlvCursor cursor) {
        int count = 0;
        while (cursor.next()) count += 1 + (cursor.constructed() ? recurse(cursor.children()) : 0);
        return count;
    }

    @Test
    void refusedOnceIsRefusedAgain() {
        TlvCursor cursor = TlvCursor.over(Bytes.hex("9C00 9C05"));
        assertThat(cursor.next()).isTrue();
        for (int i = 0; i < 2; i++) {
            MalformedTlvException refused = catchThrowableOfType(MalformedTlvException.class, cursor::next);
            assertThat(refused.offset()).isEqualTo(4);
            assertNothing(cursor, 2);
        }
    }

    @Test
    void paddingInsideTemplatesIsPassedOver() {
        TlvCursor cursor =
                TlvCursor.over(inside("E009 0000 9C00 00 9A00 0000 9F0200").slice(0, 11));
        assertThat(cursor.next()).isTrue();
        cursor.descend();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.offset()).isEqualTo(4);
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.tag()).isEqualTo(0x9A);
        assertThat(cursor.offset()).isEqualTo(7);
        assertThat(cursor.next()).isFalse();
        assertThat(cursor.next()).isFalse();
        cursor.leave();
        assertThat(cursor.next()).isFalse();
    }

    @Test
    void paddingIsAllowedAtOnceInsideATemplateThatWasTakenOff() {
        TlvCursor cursor = TlvCursor.inTemplate(Bytes.hex("00 9C00 00"), TlvLimits.DEFAULT);
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.offset()).isOne();
        assertThat(cursor.next()).isFalse();
    }

    @Test
    void descendAndLeaveComeBackToTheSameLevel() {
        TlvCursor cursor = TlvCursor.over(inside("E006 9C00 E202 9A00 9F0200"));
        assertThat(cursor.depth()).isZero();
        cursor.next();
        cursor.descend();
        assertNothing(cursor, 2);
        assertThat(cursor.depth()).isOne();
        cursor.next();
        cursor.next();
        assertThat(cursor.constructed()).isTrue();
        cursor.descend();
        assertThat(cursor.depth()).isEqualTo(2);
        cursor.leave();
        assertNothing(cursor, 8);
        assertThat(cursor.next()).isFalse();
        cursor.leave();
        assertThat(cursor.depth()).isZero();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.tag()).isEqualTo(0x9F02);
    }

    @Test
    void leavingEarlyPassesOverChildrenUnchecked() {
        TlvCursor cursor = TlvCursor.over(Bytes.hex("E003 9C05FF 9A00"));
        cursor.next();
        cursor.descend();
        cursor.leave();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.tag()).isEqualTo(0x9A);
    }

    @Test
    void childrenHaveACursorOfTheirOwn() {
        TlvCursor cursor = TlvCursor.over(inside("E004 00 9C01AA 9A00"));
        cursor.next();
        TlvCursor children = cursor.children();
        assertNothing(children, 2);
        assertThat(children.depth()).isOne();
        assertThat(children.next()).isTrue();
        assertThat(children.offset()).isEqualTo(3);
        assertThat(children.next()).isFalse();
        assertThatIllegalStateException().isThrownBy(children::leave).withMessage("leave without descend");
        assertThat(cursor.tag()).isEqualTo(0xE0);
        assertThat(cursor.next()).isTrue();
    }

    @Test
    void onlyTemplatesAreEntered() {
        TlvCursor cursor = TlvCursor.over(Bytes.hex("9C0282005A00"));
        assertThatIllegalStateException().isThrownBy(cursor::descend).withMessage("not on a template");
        cursor.next();
        assertThatIllegalStateException().isThrownBy(cursor::descend);
        assertThatIllegalStateException().isThrownBy(cursor::children);
        assertThatIllegalStateException().isThrownBy(cursor::leave);
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "5", "8", "9", "12", "13", "40"})
    void endsOfAnyDepthAreKept(int levels) {
        Bytes message = nested(levels);
        TlvLimits limits = new TlvLimits(message.length(), 3 * levels, levels);
        TlvCursor cursor = TlvCursor.over(message, limits);
        for (int level = 0; level < levels; level++) {
            assertThat(cursor.next()).isTrue();
            assertThat(cursor.tag()).isEqualTo(0xE1);
            cursor.descend();
        }
        for (int level = levels; level > 0; level--) {
            assertThat(cursor.depth()).isEqualTo(level);
            assertThat(cursor.next()).isEqualTo(level < levels);
            assertThat(cursor.tag()).isEqualTo(level < levels ? 0x9C : 0);
            assertThat(cursor.next()).isFalse();
            cursor.leave();
        }
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.next()).isFalse();
        MalformedTlvException refused = catchThrowableOfType(
                MalformedTlvException.class,
                () -> TlvMap.parse(message, new TlvLimits(message.length(), 3 * levels, levels - 1)));
        assertThat(refused.reason()).isEqualTo(Reason.NESTED_TOO_DEEPLY);
        assertThatCode(() -> TlvMap.parse(message, limits)).doesNotThrowAnyException();
    }

    /** Templates within templates, each followed by an element. */
    private static Bytes nested(int levels) {
        Bytes message = Bytes.EMPTY;
        for (int level = 0; level < levels; level++) {
            Bytes inside = message;
            message = TlvWriter.message(
                    w -> w.put(0xE1, template -> template.raw(inside)).put(0x9C, Bytes.EMPTY));
        }
        return message;
    }

    @Test
    void endsAreKeptInAMessageThatSixteenBitsDoNotMeasure() {
        Bytes filler = Bytes.of(new byte[66_000]);
        Bytes message = TlvWriter.message(w -> w.put(0x04, filler)
                .put(
                        0xE1,
                        one -> one.put(0xE2, two -> two.put(0x9C, Bytes.EMPTY)).put(0x9A, Bytes.EMPTY))
                .put(0x9F02, Bytes.EMPTY));
        TlvCursor cursor = TlvCursor.over(message, new TlvLimits(message.length(), 6, 2));
        cursor.next();
        cursor.next();
        cursor.descend();
        cursor.next();
        cursor.descend();
        cursor.next();
        assertThat(cursor.tag()).isEqualTo(0x9C);
        assertThat(cursor.next()).isFalse();
        cursor.leave();
        cursor.next();
        assertThat(cursor.tag()).isEqualTo(0x9A);
        assertThat(cursor.next()).isFalse();
        cursor.leave();
        cursor.next();
        assertThat(cursor.tag()).isEqualTo(0x9F02);
        assertThat(TlvMap.parse(message, new TlvLimits(message.length(), 6, 2)).find(0xE1, 0xE2, 0x9C))
                .isPresent();
    }

    @Test
    void theLongestMeasuredMessageAndOneMoreAgree() {
        for (int length : new int[] {0xFFFF, 0x10000}) {
            Bytes filler = Bytes.of(new byte[length - 11]);
            Bytes message = TlvWriter.message(
                    w -> w.put(0xE1, one -> one.put(0x04, filler).put(0xE2, two -> {})));
            Bytes all = message.then(Bytes.hex("9C00").slice(0, length - message.length() > 1 ? 2 : 0));
            TlvCursor cursor = TlvCursor.over(all, new TlvLimits(0x10000, 9, 2));
            cursor.next();
            cursor.descend();
            cursor.next();
            cursor.next();
            cursor.descend();
            assertThat(cursor.next()).isFalse();
            cursor.leave();
            assertThat(cursor.next()).isFalse();
            cursor.leave();
            assertThat(cursor.offset()).isEqualTo(message.length());
        }
    }

    @Test
    void limitsAreExact() {
        Bytes message = Bytes.hex("E102 9C00 9A00");
        assertThat(walkWithin(message, new TlvLimits(6, 3, 1))).isEqualTo(3);
        assertLimit(message, new TlvLimits(5, 3, 1), Reason.MESSAGE_TOO_LONG, 5, "");
        assertLimit(message, new TlvLimits(6, 2, 1), Reason.TOO_MANY_ELEMENTS, 4, "9A");
        assertLimit(message, new TlvLimits(6, 1, 1), Reason.TOO_MANY_ELEMENTS, 2, "E19C");
        assertLimit(message, new TlvLimits(6, 0, 1), Reason.TOO_MANY_ELEMENTS, 0, "E1");
        assertLimit(message, new TlvLimits(6, 3, 0), Reason.NESTED_TOO_DEEPLY, 0, "E1");
        assertThat(walkWithin(Bytes.EMPTY, new TlvLimits(0, 0, 0))).isZero();
    }

    private static void assertLimit(Bytes message, TlvLimits limits, Reason reason, int offset, String path) {
        assertRefusal(
                catchThrowableOfType(MalformedTlvException.class, () -> walkWithin(message, limits)),
                reason,
                offset,
                path);
        assertRefusal(
                catchThrowableOfType(MalformedTlvException.class, () -> TlvMap.parse(message, limits)),
                reason,
                offset,
                path);
        TlvDefect defect = TlvReading.of(message, limits).defects().get(0);
        assertThat(defect.reason()).isEqualTo(reason);
        assertThat(defect.offset()).isEqualTo(offset);
    }

    private static int walkWithin(Bytes message, TlvLimits limits) {
        int count = 0;
        TlvCursor cursor = TlvCursor.over(message, limits);
        while (true) {
            if (cursor.next()) {
                count++;
                if (cursor.constructed()) cursor.descend();
            } else if (cursor.depth() > 0) {
                cursor.leave();
            } else {
                return count;
            }
        }
    }
}
