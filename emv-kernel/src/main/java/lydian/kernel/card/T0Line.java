// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import lydian.tlv.Bytes;

/** A wire that carries single bytes to a T=0 card and back. Parity, repetition and waiting times are its own business. */
public interface T0Line {
    /**
     * Sends bytes.
     *
     * @param bytes a header of five bytes, or data
     * @throws CardLostException if they do not arrive
     */
    void send(Bytes bytes) throws CardLostException;

    /**
     * Waits for one byte.
     *
     * @return 0 to 255
     * @throws CardLostException if none comes in time
     */
    int receive() throws CardLostException;
}
