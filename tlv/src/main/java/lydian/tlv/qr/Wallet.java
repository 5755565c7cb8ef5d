// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

/**
 * Wallets whose payment codes can be told apart by their first two digits and their length.
 *
 * <p>There are others, and their numbers are not public or known from one place only; they are not recognised. The rules
 * change when a wallet runs out of numbers: an acquirer's own list comes first.
 */
public enum Wallet {
    /** 18 digits, 10 to 15 in front. */
    WECHAT_PAY(10, 15, 18, 18, Confidence.OPERATOR),
    /** 16 to 24 digits, 25 to 30 in front; Alipay+ uses the same numbers. */
    ALIPAY(25, 30, 16, 24, Confidence.OPERATOR),
    /** 19 digits, 62 in front. A UnionPay PAN of 19 digits looks the same: only what was scanned from a phone is a code. */
    UNIONPAY(62, 62, 19, 19, Confidence.INTEGRATORS);

    /** How well a rule is known. */
    public enum Confidence {
        /** The wallet's operator says so in its public documentation for merchants. */
        OPERATOR,
        /** Several integrators use it independently of one another. */
        INTEGRATORS
    }

    private final int firstPrefix;
    private final int lastPrefix;
    private final int shortest;
    private final int longest;
    private final Confidence confidence;

    Wallet(int firstPrefix, int lastPrefix, int shortest, int longest, Confidence confidence) {
        this.firstPrefix = firstPrefix;
        this.lastPrefix = lastPrefix;
        this.shortest = shortest;
        this.longest = longest;
        this.confidence = confidence;
    }

    boolean issues(int prefix, int length) {
        return prefix >= firstPrefix && prefix <= lastPrefix && length >= shortest && length <= longest;
    }

    /**
     * How well the rule for this wallet is known.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }
}
