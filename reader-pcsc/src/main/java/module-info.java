// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** Card readers through PC/SC. */
@NullMarked
module lydian.reader.pcsc {
    requires static transitive org.jspecify;
    requires transitive lydian.kernel;
    requires java.smartcardio;
}
