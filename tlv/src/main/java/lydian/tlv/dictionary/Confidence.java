// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/** How far the facts about a data element can be trusted. */
public enum Confidence {
    /** The Book, or several witnesses that agree. Good enough to decide on. */
    HIGH,
    /** One witness, or a length that is not settled. */
    MEDIUM,
    /** A name that somebody has seen. Good enough to show. */
    LOW;

    /** The confidence that the tables write as one letter. */
    static Confidence ofCode(char code) {
        return code == 'h' ? HIGH : code == 'm' ? MEDIUM : LOW;
    }
}
