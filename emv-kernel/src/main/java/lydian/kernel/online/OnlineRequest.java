// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.online;

import java.util.Objects;
import java.util.Optional;
import lydian.kernel.card.PinResult;
import lydian.tlv.TlvMap;
import org.jspecify.annotations.Nullable;

/**
 * What the host is told: the data objects of the transaction, and the online PIN if there is one.
 *
 * <p>EMV 4.4 Book 4, 12.1. Which of them go into which field of which message is the business of whoever talks to the host.
 */
public final class OnlineRequest {
    private final TlvMap data;
    private final PinResult.@Nullable Online pin;

    private OnlineRequest(TlvMap data, PinResult.@Nullable Online pin) {
        this.data = Objects.requireNonNull(data);
        this.pin = pin;
    }

    /**
     * A request without an online PIN.
     *
     * @param data data objects of card and terminal, each once: cryptogram, what it was computed over, PAN, …
     * @return the request
     */
    public static OnlineRequest of(TlvMap data) {
        return new OnlineRequest(data, null);
    }

    /**
     * The same request with an online PIN.
     *
     * @param entered the enciphered block
     * @return the request
     */
    public OnlineRequest with(PinResult.Online entered) {
        return new OnlineRequest(data, Objects.requireNonNull(entered));
    }

    /**
     * The data objects.
     *
     * @return each once; the PAN (5A) and the track 2 equivalent data (57) among them in the clear
     */
    public TlvMap data() {
        return data;
    }

    /**
     * The online PIN.
     *
     * @return empty if none was entered
     */
    public Optional<PinResult.Online> pin() {
        return Optional.ofNullable(pin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlineRequest request && data.equals(request.data) && Objects.equals(pin, request.pin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, pin);
    }

    /** How much there is, no values. */
    @Override
    public String toString() {
        return "OnlineRequest[" + data.elements().size() + " data objects" + (pin == null ? "]" : ", online PIN]");
    }
}
