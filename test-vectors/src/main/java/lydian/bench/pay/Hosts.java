// SPDX-License-Identifier: Apache-2.0
package lydian.bench.pay;

import java.nio.charset.StandardCharsets;
import lydian.kernel.Host;
import lydian.kernel.online.OnlineResponse;
import lydian.tlv.Bytes;

/** Hosts that do not look at what they are asked. */
public final class Hosts {
    /** Approves everything, and proves nothing to the card. */
    public static final Host APPROVES = request -> OnlineResponse.Answered.of(true, code("00"));

    /** Declines everything. */
    public static final Host DECLINES = request -> OnlineResponse.Answered.of(false, code("05"));

    /** Cannot be reached. */
    public static final Host UNREACHABLE = request -> new OnlineResponse.NotSent();

    private Hosts() {}

    private static Bytes code(String digits) {
        return Bytes.text(digits, StandardCharsets.US_ASCII);
    }
}
