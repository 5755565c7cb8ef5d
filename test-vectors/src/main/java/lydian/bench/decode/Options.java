// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import lydian.tlv.dictionary.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * How to decode.
 *
 * @param shape what to take the input for, or null to find out
 * @param tag whose value the input is, if the shape is {@link Shape#VALUE}; otherwise 0
 * @param rulebook whose meaning of a tag counts, or null if nobody said
 * @param lenient whether to go on after the first defect
 * @param clear whether to show what is masked otherwise
 */
public record Options(
        @Nullable Shape shape, int tag, @Nullable Rulebook rulebook, boolean lenient, boolean clear) {
    /** Find out what it is, strictly, and mask. */
    public static final Options DEFAULT = new Options(null, 0, null, false, false);
}
