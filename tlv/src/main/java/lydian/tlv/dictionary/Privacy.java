// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/** Who may see the value of a data element. From the mildest to the strictest. */
public enum Privacy {
    /** Everybody. */
    OPEN,
    /** Shown in part: PAN, track data, the name of the cardholder and what else tells who it is. */
    MASKED,
    /** Nobody: PIN data, keys, biometric data. */
    SECRET;

    /** The privacy that the tables write as one letter. */
    static Privacy ofCode(char code) {
        return code == 'o' ? OPEN : code == 'm' ? MASKED : SECRET;
    }
}
