// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.privacy;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Function;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that nobody may see: a key, a PIN block.
 *
 * <p>A secret holds the only copy, lends it to a function for as long as that runs, and wipes it on {@link #close()}. It
 * compares in constant time, prints nothing of itself, and cannot be serialised.
 *
 * <pre>{@code
 * try (Secret key = Secret.take(bytes)) {
 *     return key.use(k -> encipher(k, block));
 * }
 * }</pre>
 *
 * <p>It belongs to one owner, who closes it; it is not made for two threads at once.
 */
public final class Secret implements AutoCloseable {
    /** Null once closed. */
    private byte @Nullable [] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes the bytes over and fills the array they came in with zeroes.
     *
     * @param bytes what nobody else may keep
     * @return the secret
     */
    public static Secret take(byte[] bytes) {
        byte[] own = bytes.clone();
        Arrays.fill(bytes, (byte) 0);
        return new Secret(own);
    }

    /**
     * A secret of bytes that stay where they are: nothing can be wiped there, so this is for what was never secret
     * before (a derived value, a test key).
     *
     * @param bytes what to copy
     * @return the secret
     */
    public static Secret copyOf(Bytes bytes) {
        return new Secret(bytes.toArray());
    }

    /**
     * Lends the bytes. The function gets an array of its own, which is wiped when it returns or throws: what it wants to
     * keep it must put into a secret again.
     *
     * <p>An array, and not {@link Bytes}, because that could not be wiped.
     *
     * @param <R> what the function makes of them
     * @param borrower the function
     * @return what it returned
     * @throws IllegalStateException if the secret is closed
     */
    public <R> R use(Function<? super byte[], ? extends R> borrower) {
        byte[] lent = open().clone();
        try {
            return borrower.apply(lent);
        } finally {
            Arrays.fill(lent, (byte) 0);
        }
    }

    /**
     * How many bytes there are.
     *
     * @return 0 or more
     * @throws IllegalStateException if the secret is closed
     */
    public int length() {
        return open().length;
    }

    /**
     * Whether the bytes are these, found out in a time that does not tell where they differ.
     *
     * @param other the other bytes
     * @return true if they are the same
     * @throws IllegalStateException if the secret is closed
     */
    public boolean matches(Bytes other) {
        return MessageDigest.isEqual(open(), other.toArray());
    }

    /**
     * Whether the secret has been wiped.
     *
     * @return true after {@link #close()}
     */
    public boolean isClosed() {
        return bytes == null;
    }

    /** Wipes the bytes. Closing again does nothing. */
    @Override
    public void close() {
        if (bytes == null) return;
        Arrays.fill(bytes, (byte) 0);
        bytes = null;
    }

    private byte[] open() {
        byte[] held = bytes;
        if (held == null) throw new IllegalStateException("the secret is closed");
        return held;
    }

    /**
     * Compares in constant time. A closed secret equals itself only.
     *
     * @param other the other one
     * @return true if both hold the same bytes
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) return true;
        if (!(other instanceof Secret secret) || bytes == null || secret.bytes == null) return false;
        return MessageDigest.isEqual(bytes, secret.bytes);
    }

    /** The same for all secrets: a hash would tell something about the bytes. */
    @Override
    public int hashCode() {
        return 1;
    }

    /** Tells nothing, not even the length. */
    @Override
    public String toString() {
        return "Secret[****]";
    }
}
