// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** The bench: vectors, the runner that replays them, and the {@code lydian} command. */
@NullMarked
module lydian.bench {
    requires static transitive org.jspecify;
    requires lydian.tlv;
    requires lydian.kernel;
    requires lydian.reader.pcsc;
    requires lydian.reader.sim;
    requires com.fasterxml.jackson.core;
    requires info.picocli;

    uses lydian.kernel.card.ReaderProvider;
}
