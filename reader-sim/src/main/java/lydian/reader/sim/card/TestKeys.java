// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lydian.reader.sim.json.PlainJson;
import lydian.tlv.Bytes;

/** The test key hierarchy: a certification authority of our own, issuers and cards. The private parts are public. */
public final class TestKeys {
    /** The registered application provider identifier of our test applications: F, which nobody is registered under, and LYDI. */
    public static final Bytes RID = Bytes.hex("F04C594449");

    private final Map<String, RsaKey> keys = new LinkedHashMap<>();

    private TestKeys() {}

    /**
     * The keys that come with the simulator.
     *
     * @return the keys
     */
    public static TestKeys load() {
        TestKeys loaded = new TestKeys();
        try (InputStream source = TestKeys.class.getResourceAsStream("test-keys.json")) {
            if (source == null) throw new AssertionError("the test keys are not in the jar; please report");
            Map<?, ?> names = (Map<?, ?>) PlainJson.read(source);
            if (names == null) throw new AssertionError("the test keys are empty; please report");
            for (Object name : names.keySet()) {
                ProfileNode node = new ProfileNode((String) name, names.get(name)).only(Set.of("p", "q", "exponent"));
                loaded.keys.put(
                        (String) name,
                        new RsaKey(
                                new BigInteger(node.text("p"), 16),
                                new BigInteger(node.text("q"), 16),
                                node.number("exponent", 3, 65_537, 3)));
            }
            return loaded;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * One key.
     *
     * @param name for example {@code issuer-1408}
     * @return the key
     * @throws ProfileException if there is none of that name
     */
    public RsaKey named(String name) {
        RsaKey key = keys.get(name);
        if (key == null) throw new ProfileException(name, "is no test key; there are " + keys.keySet());
        return key;
    }

    /**
     * The index under which a terminal finds an authority's key.
     *
     * @param authority its name
     * @return one byte, tag 8F: F1 for the first authority, F2 for the second
     */
    public int index(String authority) {
        int index = 0xF0;
        for (String name : keys.keySet()) {
            if (name.startsWith("authority")) index++;
            if (name.equals(authority)) return index;
        }
        throw new ProfileException(authority, "is no authority");
    }
}
