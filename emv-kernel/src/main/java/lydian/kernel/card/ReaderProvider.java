// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.List;

/**
 * A source of readers, found through {@link java.util.ServiceLoader}: in {@code module-info} by {@code provides}, on the
 * class path by {@code META-INF/services}.
 */
public interface ReaderProvider {
    /**
     * The word before the colon in a reader's address: {@code pcsc} in {@code pcsc:0}.
     *
     * @return lower-case letters and digits
     */
    String scheme();

    /**
     * The readers there are now.
     *
     * @return their names, in a stable order, possibly none
     * @throws CardLostException if they cannot be listed
     */
    List<String> readers() throws CardLostException;

    /**
     * Opens one reader.
     *
     * @param selector what follows the colon in its address: a number, a name, whatever this provider understands; empty
     *     for the first or only one
     * @return the reader
     * @throws CardLostException if there is no such reader, or it cannot be had
     */
    CardReader open(String selector) throws CardLostException;
}
