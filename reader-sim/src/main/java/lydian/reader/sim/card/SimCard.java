// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import lydian.kernel.card.Atr;
import lydian.kernel.card.CardConnection;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;
import org.jspecify.annotations.Nullable;

/**
 * A card made of software: files, PIN, keys and counters of its own, and answers as EMV 4.4 Book 1, 11 and Book 3, 6 say.
 *
 * <p>Counters and the PIN outlive a reset, as on a real card; {@link #reset()} forgets what was selected. The card is as
 * deterministic as its source of random bytes.
 */
public final class SimCard implements CardConnection {
    private static final Bytes PSE_NAME = Bytes.text("1PAY.SYS.DDF01", StandardCharsets.US_ASCII);
    private static final int DIRECTORY_SFI = 1;

    private final CardProfile profile;
    private final List<SimApplication> applications = new ArrayList<>();
    private boolean pseSelected;
    private @Nullable SimApplication selected;
    private boolean blocked;

    /**
     * A card out of its box.
     *
     * @param profile what the card is
     * @param keys the test keys that its profile names
     * @param random gives so many random bytes: dynamic numbers and challenges
     */
    public SimCard(CardProfile profile, TestKeys keys, IntFunction<Bytes> random) {
        this.profile = profile;
        this.blocked = profile.blocked();
        for (ApplicationProfile application : profile.applications()) {
            applications.add(new SimApplication(application, keys, random));
        }
    }

    @Override
    public Atr atr() {
        return Atr.parse(profile.atr());
    }

    /** Forgets what was selected: the card was powered off and on. */
    public void reset() {
        pseSelected = false;
        selected = null;
        for (SimApplication application : applications) application.reset();
    }

    @Override
    public void close() {
        reset();
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) {
        if (command.ins() == 0xA4 && command.cla() == 0x00) return select(command);
        if (command.ins() == 0xB2 && pseSelected) return readDirectory(command);
        if (selected == null) return Answer.status(0x6985);
        ResponseApdu answer = selected.process(command);
        if (selected.cardBlocked()) blocked = true;
        return answer;
    }

    private ResponseApdu select(CommandApdu command) {
        if (blocked) return Answer.status(0x6A81);
        if (command.p1() != 0x04 || (command.p2() & 0xFC) != 0) return Answer.status(0x6A86);
        boolean next = (command.p2() & 0x03) == 0x02;
        if (!next && command.data().equals(PSE_NAME)) return selectPse();
        return selectApplication(command.data(), next);
    }

    private ResponseApdu selectPse() {
        if (!profile.pse()) return Answer.status(0x6A82);
        reset();
        pseSelected = true;
        return ResponseApdu.of(
                TlvWriter.template(
                        0x6F,
                        fci -> fci.put(0x84, PSE_NAME).put(0xA5, inner -> {
                            inner.put(0x88, Bytes.ofInts(DIRECTORY_SFI));
                            if (!profile.languages().isEmpty()) {
                                inner.put(0x5F2D, Bytes.text(profile.languages(), StandardCharsets.US_ASCII));
                            }
                        })),
                0x9000);
    }

    /** EMV 4.4 Book 1, 12.3.3 and annex B: a partial name finds every application that begins with it, one after another. */
    private ResponseApdu selectApplication(Bytes name, boolean next) {
        int from = next && selected != null ? applications.indexOf(selected) + 1 : 0;
        for (int i = from; i < applications.size(); i++) {
            if (!applications.get(i).aid().startsWith(name)) continue;
            reset();
            selected = applications.get(i);
            return applications.get(i).selected();
        }
        return Answer.status(0x6A82);
    }

    private ResponseApdu readDirectory(CommandApdu command) {
        if (command.p2() != (DIRECTORY_SFI << 3 | 4)) return Answer.status(0x6A82);
        if (command.p1() < 1 || command.p1() > applications.size()) return Answer.status(0x6A83);
        Bytes entry = applications.get(command.p1() - 1).directoryEntry();
        return ResponseApdu.of(TlvWriter.template(0x70, record -> record.raw(entry)), 0x9000);
    }
}
