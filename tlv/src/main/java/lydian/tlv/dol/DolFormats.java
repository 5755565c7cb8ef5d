// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.dictionary.Context;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dictionary.Format;

/** What a filler has to know of the dictionary: the format, which says how a value is brought to another length. */
@FunctionalInterface
public interface DolFormats {
    /**
     * The format of a data object.
     *
     * @param tag the tag as written
     * @return the format; of a tag that is not known, binary or constructed
     */
    Format of(int tag);

    /**
     * The formats that tags have in one kernel or application.
     *
     * @param context which
     * @return a function of the tag
     */
    static DolFormats in(Context context) {
        return tag -> Dictionary.element(tag, context).format();
    }
}
