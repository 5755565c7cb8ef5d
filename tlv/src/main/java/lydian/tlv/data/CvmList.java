// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/**
 * Cardholder Verification Method List: two amounts, then the rules in the order of the issuer's preference. EMV 4.4
 * Book 3, 10.5.
 */
public final class CvmList {
    /** The longest value the dictionary allows, in bytes. EMV 4.4 Book 3, Annex A. */
    public static final int MOST_BYTES = 252;

    private static final int AMOUNTS = 8;

    private final Bytes bytes;
    private final List<CvmRule> rules;

    private CvmList(Bytes bytes, List<CvmRule> rules) {
        this.bytes = bytes;
        this.rules = Collections.unmodifiableList(rules);
    }

    /**
     * Whether a value has the two amounts and no rule. The Book treats that like a list that is not there (10.5), not
     * like one that is malformed: ask before {@link #parse}.
     *
     * @param value the encoded value
     * @return true for 8 bytes
     */
    public static boolean hasNoRule(Bytes value) {
        return value.length() == AMOUNTS;
    }

    /**
     * Reads the value.
     *
     * @param value 10 to 252 bytes, an even number
     * @return the list
     * @throws CardDataException if an amount is cut short, there is no rule, half a rule, or too many
     */
    public static CvmList parse(Bytes value) {
        if (value.length() < AMOUNTS)
            throw new CardDataException("length is " + value.length() + ", shorter than 8 bytes");
        if (hasNoRule(value)) throw new CardDataException("no rule after the amounts");
        // EMV 4.4 Book 3, 10.5: an odd number of bytes is a format error, which ends the transaction.
        if (value.length() % 2 != 0 || value.length() > MOST_BYTES) {
            throw new CardDataException("length is " + value.length() + ", must be even, at most " + MOST_BYTES);
        }
        List<CvmRule> rules = new ArrayList<>((value.length() - AMOUNTS) / 2);
        for (int i = AMOUNTS; i < value.length(); i += 2) rules.add(new CvmRule(value.u8(i), value.u8(i + 1)));
        return new CvmList(value, rules);
    }

    /**
     * The amount X of the conditions, in the smallest unit of the application currency.
     *
     * @return 0 to 4,294,967,295
     */
    public long x() {
        return bytes.u32(0);
    }

    /**
     * The amount Y of the conditions, in the smallest unit of the application currency.
     *
     * @return 0 to 4,294,967,295
     */
    public long y() {
        return bytes.u32(4);
    }

    /**
     * The rules in the order in which they are tried.
     *
     * @return 1 to 122 rules
     */
    public List<CvmRule> rules() {
        return rules;
    }

    /**
     * The encoded value.
     *
     * @return 8 bytes and 2 for each rule
     */
    public Bytes bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CvmList list && bytes.equals(list.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    @Override
    public String toString() {
        return "CVM list X=" + x() + " Y=" + y() + " " + rules;
    }
}
