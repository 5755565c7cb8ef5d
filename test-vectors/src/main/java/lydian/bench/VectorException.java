// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

/** A vector file, or a case in one, that is not what the format says. The message says where. */
public final class VectorException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A complaint.
     *
     * @param message where and what
     */
    public VectorException(String message) {
        super(message);
    }

    /** The message, which is never null. */
    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
