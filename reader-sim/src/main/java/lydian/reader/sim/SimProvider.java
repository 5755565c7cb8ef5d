// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.IntFunction;
import lydian.kernel.card.CardFault;
import lydian.kernel.card.CardLostException;
import lydian.kernel.card.CardReader;
import lydian.kernel.card.ReaderProvider;
import lydian.reader.sim.card.CardProfile;
import lydian.reader.sim.card.SimCard;
import lydian.reader.sim.card.TestKeys;
import lydian.tlv.Bytes;

/** Readers {@code sim:credit} and so on: one for each card profile that comes with the simulator. */
public final class SimProvider implements ReaderProvider {
    private static final String DEFAULT = "credit";

    /** For the service loader. */
    public SimProvider() {}

    @Override
    public String scheme() {
        return "sim";
    }

    @Override
    public List<String> readers() {
        return CardProfile.NAMES;
    }

    @Override
    public CardReader open(String selector) throws CardLostException {
        String name = selector.isEmpty() ? DEFAULT : selector;
        CardProfile profile = CardProfile.named(name)
                .orElseThrow(() -> new CardLostException(
                        CardFault.NO_READER, "no card profile of that name; there are " + CardProfile.NAMES, null));
        SecureRandom source = new SecureRandom();
        IntFunction<Bytes> random = count -> {
            byte[] bytes = new byte[count];
            source.nextBytes(bytes);
            return Bytes.of(bytes);
        };
        return new SimReader("sim:" + name, new SimCard(profile, TestKeys.load(), random), null);
    }
}
