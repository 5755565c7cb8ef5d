// SPDX-License-Identifier: Apache-2.0
package lydian.kernel;

import lydian.tlv.Bytes;
import lydian.tlv.data.Cid;

/**
 * What the card signed the transaction with. EMV 4.4 Book 3, 6.5.5.4.
 *
 * @param cid what kind of cryptogram it is (tag 9F27)
 * @param value the cryptogram (tag 9F26), 8 bytes
 * @param transactionCounter the card's counter (tag 9F36), 0 to 65,535
 * @param issuerApplicationData for the issuer (tag 9F10), empty if the card has none
 */
public record Cryptogram(Cid cid, Bytes value, int transactionCounter, Bytes issuerApplicationData) {}
