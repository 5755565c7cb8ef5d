// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dol;

import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import org.jspecify.annotations.Nullable;

/** Where the values for a data object list come from: the terminal's data, a message, a transaction's store. */
@FunctionalInterface
public interface DolSource {
    /**
     * The value of a data object.
     *
     * @param tag the tag as written
     * @return the value as it is, whatever length is asked for; null if this source has none
     */
    @Nullable
    Bytes valueOf(int tag);

    /**
     * What to call this source when a list is explained.
     *
     * @return a name for people
     */
    default String name() {
        return "source";
    }

    /**
     * The top level of a message as a source. A tag that occurs more than once counts the first time.
     *
     * @param name what to call it
     * @param values the data objects
     * @return a source that looks up without allocating
     */
    static DolSource of(String name, TlvMap values) {
        return new DolTable(name, values);
    }
}
