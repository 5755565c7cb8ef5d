// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.List;
import lydian.tlv.Bytes;

/** What the card remembers and reports to its issuer, inside {@link IssuerApplicationData}; each scheme has its own. */
public sealed interface CardVerificationResults permits VisaCvr, VisaExtendedCvr, MChipCvr, CcdCvr {
    /**
     * The encoded value.
     *
     * @return as many bytes as the scheme uses
     */
    Bytes bytes();

    /**
     * Everything the value says, for people: the bits that are 1, and the numbers between them.
     *
     * @return one sentence each, in the order of the value
     */
    List<String> meanings();
}
