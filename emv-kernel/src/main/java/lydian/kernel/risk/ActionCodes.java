// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import lydian.tlv.Bytes;
import lydian.tlv.data.Tvr;
import org.jspecify.annotations.Nullable;

/**
 * Three masks over the TVR: what declines, what goes online, what declines when there is no going online. EMV 4.4 Book 3,
 * 10.7.
 *
 * @param denial TAC or IAC, Denial
 * @param online TAC or IAC, Online
 * @param defaults TAC or IAC, Default
 */
public record ActionCodes(Tvr denial, Tvr online, Tvr defaults) {
    /**
     * The issuer's codes.
     *
     * @param denial tag 9F0E; absent (null) is all zeroes
     * @param online tag 9F0F; absent (null) is all ones
     * @param defaults tag 9F0D; absent (null) is all ones
     * @return the codes
     */
    public static ActionCodes issuer(@Nullable Tvr denial, @Nullable Tvr online, @Nullable Tvr defaults) {
        return new ActionCodes(or(denial, Tvr.NONE), or(online, Tvr.ALL), or(defaults, Tvr.ALL));
    }

    /**
     * The acquirer's codes. What is absent (null) is all zeroes.
     *
     * @param denial TAC-Denial
     * @param online TAC-Online
     * @param defaults TAC-Default
     * @return the codes
     */
    public static ActionCodes terminal(@Nullable Tvr denial, @Nullable Tvr online, @Nullable Tvr defaults) {
        return new ActionCodes(or(denial, Tvr.NONE), or(online, Tvr.NONE), or(defaults, Tvr.NONE));
    }

    /**
     * Both parties' codes at once: a bit counts if one of the two has it.
     *
     * @param other the other party's codes
     * @return the codes to compare the TVR with
     */
    public ActionCodes or(ActionCodes other) {
        return new ActionCodes(both(denial, other.denial), both(online, other.online), both(defaults, other.defaults));
    }

    private static Tvr or(@Nullable Tvr code, Tvr absent) {
        return code == null ? absent : code;
    }

    private static Tvr both(Tvr a, Tvr b) {
        byte[] both = a.bytes().toArray();
        for (int i = 0; i < both.length; i++) both[i] |= (byte) b.bytes().u8(i);
        return Tvr.parse(Bytes.of(both));
    }
}
