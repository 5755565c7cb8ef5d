// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

/** A card profile that cannot be a card. The message begins with the path to the spot, for example {@code $.applications[0].aid}. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProfileException(String path, String message) {
        super(path + ": " + message);
    }
}
