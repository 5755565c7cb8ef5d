// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** The EMV transaction as turns: it asks for what it needs and knows no reader. */
@NullMarked
@SuppressWarnings("module") // The modules of the qualified exports are built later.
module lydian.kernel {
    requires static transitive org.jspecify;
    requires transitive lydian.tlv;
    requires org.bouncycastle.provider;

    exports lydian.kernel;
    exports lydian.kernel.card;
    exports lydian.kernel.config;
    exports lydian.kernel.contact;
    exports lydian.kernel.online;
    exports lydian.kernel.oda to
            lydian.bench,
            lydian.reader.sim;
}
