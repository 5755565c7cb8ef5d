// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kinds that can be checked, and how. A new kind is a class and a line here. */
final class Kinds {
    private static final Map<String, Supplier<Kind>> ALL = all();

    private Kinds() {}

    private static Map<String, Supplier<Kind>> all() {
        Map<String, Supplier<Kind>> all = new LinkedHashMap<>();
        all.put("tlv-decode", TlvDecodeKind::new);
        all.put("dol", DolKind::new);
        all.put("tag-values", TagValuesKind::new);
        all.put("qr", QrKind::new);
        all.put("capk", CapkKind::new);
        all.put("ac-crypto", AcCryptoKind::new);
        all.put("transcripts", TranscriptsKind::new);
        all.put("oda", OdaKind::new);
        all.put("contact-logic", ContactLogicKind::new);
        all.put("kernel-logic", ContactLogicKind::new);
        return all;
    }

    /** The names of all. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** How a kind is checked, or null if that is not known. */
    static @Nullable Kind named(String name) {
        Supplier<Kind> kind = ALL.get(name);
        return kind == null ? null : kind.get();
    }
}
