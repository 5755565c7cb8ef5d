// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/** Where a transaction keeps a data element, by where it comes from. What is on one shelf cannot shadow another. */
public enum Shelf {
    /** What the card sent. */
    CARD,
    /** What the terminal, its configuration or the kernel itself knows. */
    TERMINAL,
    /** What the issuer sent. */
    ISSUER
}
