// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lydian.tlv.Bytes;

/**
 * Terminal Verification Results: what the terminal found. EMV 4.4 Book 3, Annex C5. Terminal and issuer action codes
 * have the same form and are of this type too.
 *
 * <p>{@link #bits()} uses the names of a contact transaction. Kernels 2 and 8 call some bits otherwise: see
 * {@link RelayResistanceBit} and {@link Kernel8TvrBit}, which {@link #has}, {@link #with} and {@link #without} take too.
 */
public final class Tvr extends BitField<Tvr.Bit, Tvr> {
    /** A bit of the Terminal Verification Results, in one of its namings. */
    public sealed interface Bit extends NamedBit permits TvrBit, RelayResistanceBit, Kernel8TvrBit {}

    /** How many bytes the value has. */
    public static final int LENGTH = 5;

    /** No bit set. */
    public static final Tvr NONE = new Tvr(Bytes.of(new byte[LENGTH]));

    /** Every bit set: what an absent issuer action code for going online, or for the default, counts as. */
    public static final Tvr ALL = new Tvr(Bytes.ofInts(0xFF, 0xFF, 0xFF, 0xFF, 0xFF));

    private static final TvrBit[] NAMES = TvrBit.values();

    private Tvr(Bytes value) {
        super(value, LENGTH);
    }

    /**
     * Reads the value.
     *
     * @param value 5 bytes
     * @return the bits
     * @throws lydian.tlv.CardDataException if the length is not 5
     */
    public static Tvr parse(Bytes value) {
        return new Tvr(value);
    }

    /**
     * A value made of bits.
     *
     * @param bits those that are 1
     * @return the value
     */
    public static Tvr of(Bit... bits) {
        return NONE.with(bits);
    }

    /**
     * The names of the bits in kernel 2.
     *
     * @return those of a contact transaction except byte 5 bits 4 to 1, then {@link RelayResistanceBit}
     */
    public static List<Bit> namesInKernel2() {
        List<Bit> names = new ArrayList<>();
        for (TvrBit bit : NAMES) {
            if (!inRelayResistanceField(bit)) names.add(bit);
        }
        Collections.addAll(names, RelayResistanceBit.values());
        return Collections.unmodifiableList(names);
    }

    /**
     * The names of the bits in kernel 8.
     *
     * @return those that the kernel sets, in their order in the value
     */
    public static List<Bit> namesInKernel8() {
        return List.of(
                Kernel8TvrBit.LOCAL_AUTHENTICATION_NOT_PERFORMED,
                Kernel8TvrBit.LOCAL_AUTHENTICATION_FAILED,
                TvrBit.DIFFERENT_APPLICATION_VERSIONS,
                TvrBit.EXPIRED_APPLICATION,
                TvrBit.APPLICATION_NOT_YET_EFFECTIVE,
                TvrBit.SERVICE_NOT_ALLOWED,
                TvrBit.CARDHOLDER_VERIFICATION_NOT_SUCCESSFUL,
                TvrBit.ONLINE_CVM_CAPTURED,
                TvrBit.FLOOR_LIMIT_EXCEEDED,
                Kernel8TvrBit.KERNEL_8_FORMAT,
                Kernel8TvrBit.AID_MISMATCH,
                RelayResistanceBit.RELAY_RESISTANCE_THRESHOLD_EXCEEDED,
                RelayResistanceBit.RELAY_RESISTANCE_TIME_LIMITS_EXCEEDED,
                RelayResistanceBit.RELAY_RESISTANCE_PERFORMED,
                RelayResistanceBit.RELAY_RESISTANCE_NOT_PERFORMED);
    }

    private static boolean inRelayResistanceField(TvrBit bit) {
        return bit.byteNumber() == 5 && bit.bit() <= 4;
    }

    @Override
    Bit[] names() {
        return NAMES;
    }

    @Override
    Tvr of(Bytes changed) {
        return new Tvr(changed);
    }
}
