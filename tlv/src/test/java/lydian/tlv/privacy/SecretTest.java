// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicReference;
import lydian.tlv.Bytes;
import org.junit.jupiter.api.Test;

class SecretTest {
    private static final Bytes KEY = Bytes.hex("0123456789ABCDEF");

    private static Secret key() {
        return Secret.take(KEY.toArray());
    }

    @Test
    void takesOverAndWipesTheArrayItWasMadeFrom() {
        byte[] handedOver = KEY.toArray();
        try (Secret secret = Secret.take(handedOver)) {
            assertThat(handedOver).containsOnly(0);
            assertThat(secret.matches(KEY)).isTrue();
            assertThat(secret.length()).isEqualTo(8);
        }
    }

    @Test
    void lendsItsBytesForAsLongAsTheFunctionRuns() {
        AtomicReference<byte[]> kept = new AtomicReference<>(new byte[0]);
        try (Secret secret = key()) {
            Bytes seen = secret.use(lent -> {
                kept.set(lent);
                return Bytes.of(lent);
            });
            assertThat(seen).isEqualTo(KEY);
            assertThat(kept.get()).hasSize(8).containsOnly(0);
        }
    }

    @Test
    void whatIsLentIsWipedAlsoWhenTheFunctionFails() {
        AtomicReference<byte[]> kept = new AtomicReference<>(new byte[0]);
        try (Secret secret = key()) {
            assertThatThrownBy(() -> secret.use(lent -> {
                        kept.set(lent);
                        throw new IllegalArgumentException("refused");
                    }))
                    .hasMessage("refused");
            assertThat(kept.get()).hasSize(8).containsOnly(0);
        }
    }

    @Test
    void theBorrowerCannotChangeIt() {
        try (Secret secret = key()) {
            secret.use(lent -> lent[0] = 0x55);
            assertThat(secret.matches(KEY)).isTrue();
        }
    }

    @Test
    void useAfterCloseIsRefused() {
        Secret secret = key();
        assertThat(secret.isClosed()).isFalse();
        secret.close();
        assertThat(secret.isClosed()).isTrue();
        assertThatThrownBy(() -> secret.use(Bytes::of))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(secret::length).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secret.matches(KEY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingWipesWhatItHeld() throws Exception {
        Field field = Secret.class.getDeclaredField("bytes");
        field.setAccessible(true);
        Secret secret = key();
        byte[] held = (byte[]) field.get(secret);
        assertThat(held).isEqualTo(KEY.toArray());
        secret.close();
        assertThat(held).containsOnly(0);
    }

    @Test
    void closingTwiceIsHarmless() {
        Secret secret = key();
        secret.close();
        secret.close();
        assertThat(secret.isClosed()).isTrue();
    }

    @Test
    void aCopyLeavesItsSourceAlone() {
        Bytes source = Bytes.hex("0102");
        try (Secret secret = Secret.copyOf(source)) {
            assertThat(secret.matches(source)).isTrue();
        }
        assertThat(source).isEqualTo(Bytes.hex("0102"));
    }

    @Test
    void equalWhenTheBytesAre() {
        try (Secret one = key();
                Secret same = key();
                Secret other = Secret.take(new byte[8]);
                Secret shorter = Secret.take(new byte[7])) {
            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(one).isNotEqualTo(other).isNotEqualTo(shorter).isNotEqualTo("Secret[****]");
            assertThat(one.hashCode()).isEqualTo(other.hashCode());
            assertThat(one.matches(Bytes.EMPTY)).isFalse();
        }
    }

    @Test
    void aClosedOneEqualsItselfOnly() {
        Secret closed = key();
        Secret alsoClosed = key();
        closed.close();
        alsoClosed.close();
        try (Secret open = key()) {
            Object itself = closed;
            assertThat(closed.equals(itself)).isTrue();
            assertThat(closed).isNotEqualTo(alsoClosed).isNotEqualTo(open);
            assertThat(open).isNotEqualTo(closed);
        }
    }

    @Test
    void printsNothingNotEvenItsLength() {
        try (Secret secret = key();
                Secret empty = Secret.take(new byte[0])) {
            assertThat(secret).hasToString("Secret[****]");
            assertThat(empty).hasToString("Secret[****]");
        }
    }

    @Test
    void cannotBeSerialised() throws Exception {
        try (Secret secret = key();
                ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(secret)).isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void thereIsOneWayToSensitiveAccess() {
        assertThat(SensitiveAccess.deliberately()).isNotNull().isSameAs(SensitiveAccess.deliberately());
        assertThat(SensitiveAccess.class.getConstructors()).isEmpty();
    }
}
