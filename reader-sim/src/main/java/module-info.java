// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** Cards, a reader, a PIN pad and an issuer made of software. */
@NullMarked
module lydian.reader.sim {
    requires static transitive org.jspecify;
    requires transitive lydian.kernel;
    requires com.fasterxml.jackson.core;

    exports lydian.reader.sim;
    exports lydian.reader.sim.card;
    exports lydian.reader.sim.issuer;
    exports lydian.reader.sim.json;

    provides lydian.kernel.card.ReaderProvider with
            lydian.reader.sim.SimProvider;
}
