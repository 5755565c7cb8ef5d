// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.ask;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import java.util.OptionalInt;
import lydian.kernel.Ambient;
import lydian.kernel.LoggedAmount;
import lydian.kernel.Request;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.command.GetData;
import lydian.kernel.config.ApplicationConfig.RandomSelectionTargets;
import lydian.kernel.config.TerminalConfig.ExceptionEntry;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.risk.FloorLimit;
import lydian.kernel.risk.RandomSelection;
import lydian.kernel.risk.Velocity;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TypedTag;
import lydian.tlv.data.Atc;
import lydian.tlv.data.Pan;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 3, 10.6: performed whatever the AIP says. */
final class TerminalRiskManagement implements Step<ContactData> {
    private static final int PERCENT = 99;

    private OptionalInt atc = OptionalInt.empty();

    @Override
    public Next enter(ContactData tx) {
        tx.set(TsiBit.TERMINAL_RISK_MANAGEMENT_PERFORMED);
        if (tx.transaction().isForcedOnline()) tx.set(TvrBit.MERCHANT_FORCED_ONLINE);
        Pan pan = tx.store().need(EmvData.PAN);
        Bytes sequenceNumber = tx.store().find(EmvTag.PAN_SEQUENCE_NUMBER).orElse(Bytes.EMPTY);
        if (listed(tx, pan, sequenceNumber)) return onExceptionFile(tx, pan, sequenceNumber, true);
        return ask(
                new Request.OnExceptionFile(pan, sequenceNumber),
                listed -> onExceptionFile(tx, pan, sequenceNumber, listed));
    }

    private static boolean listed(ContactData tx, Pan pan, Bytes sequenceNumber) {
        for (ExceptionEntry entry : tx.config().exceptionFile()) {
            boolean any = entry.sequenceNumber().isEmpty();
            boolean same = any || entry.sequenceNumber().equals(sequenceNumber);
            if (same && Pan.parse(entry.pan()).equals(pan)) return true;
        }
        return false;
    }

    private Next onExceptionFile(ContactData tx, Pan pan, Bytes sequenceNumber, boolean listed) {
        if (listed) tx.set(TvrBit.ON_EXCEPTION_FILE);
        return ask(new Request.PreviousAmount(pan, sequenceNumber), previous -> onPreviousAmount(tx, previous));
    }

    /** EMV 4.4 Book 3, 10.6.1 and 10.6.2. */
    private Next onPreviousAmount(ContactData tx, LoggedAmount previous) {
        long amount = tx.transaction().amount().minorUnits();
        long limit = tx.application().floorLimit();
        if (FloorLimit.exceeded(amount, previous.minorUnits(), limit)) tx.set(TvrBit.FLOOR_LIMIT_EXCEEDED);
        RandomSelectionTargets targets = tx.application().selection();
        // EMV 4.4 Book 3, 10.6.2: for terminals that can do both, offline and online.
        boolean both = tx.config().type().offlineCapable() && tx.config().type().onlineCapable();
        if (targets != null && both && amount < limit) select(tx, targets, amount, limit);
        return velocity(tx);
    }

    private static void select(ContactData tx, RandomSelectionTargets targets, long amount, long limit) {
        int drawn = (int) (tx.ambient().random(Ambient.Draw.SELECTION, 4).u32(0) % PERCENT) + 1;
        RandomSelection rule = new RandomSelection(targets.target(), targets.maxTarget(), targets.threshold());
        boolean selected = rule.selected(amount, limit, drawn);
        tx.note(() -> "random selection: drew " + drawn + (selected ? ", selected" : ", not selected"));
        if (selected) tx.set(TvrBit.SELECTED_RANDOMLY);
    }

    /** EMV 4.4 Book 3, 10.6.3: only if the card has both limits. */
    private Next velocity(ContactData tx) {
        boolean both = tx.store().has(EmvData.LOWER_CONSECUTIVE_OFFLINE_LIMIT)
                && tx.store().has(EmvData.UPPER_CONSECUTIVE_OFFLINE_LIMIT);
        if (!both) return leave(DONE);
        return send(GetData.command(EmvData.ATC), reply -> {
            atc = counter(tx, EmvData.ATC, reply);
            return send(GetData.command(EmvData.LAST_ONLINE_ATC_REGISTER), last -> onCounters(tx, last));
        });
    }

    private Next onCounters(ContactData tx, ResponseApdu reply) {
        OptionalInt lastOnline = counter(tx, EmvData.LAST_ONLINE_ATC_REGISTER, reply);
        // EMV 4.4 Book 3, 7.5: counters that velocity checking needs and the card does not give are missing data.
        if (!atc.isPresent() || !lastOnline.isPresent()) tx.set(TvrBit.ICC_DATA_MISSING);
        Velocity velocity = new Velocity(
                tx.store().need(EmvData.LOWER_CONSECUTIVE_OFFLINE_LIMIT),
                tx.store().need(EmvData.UPPER_CONSECUTIVE_OFFLINE_LIMIT));
        tx.results(velocity.check(atc, lastOnline, tx.tvr()));
        return leave(DONE);
    }

    private static OptionalInt counter(ContactData tx, TypedTag<Atc> element, ResponseApdu reply) {
        if (!reply.isOk()) return OptionalInt.empty();
        try {
            Atc value = GetData.parse(element, reply.data());
            tx.store().card(element, value.bytes());
            return OptionalInt.of(value.count());
        } catch (CardDataException unreadable) {
            // Assumption: a counter that cannot be read is one that the card did not return.
            return OptionalInt.empty();
        }
    }
}
