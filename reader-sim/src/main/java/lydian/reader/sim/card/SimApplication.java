// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.Map;
import java.util.function.IntFunction;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;

/** One application of a card: its files, and the commands of EMV 4.4 Book 3, 6.5. */
final class SimApplication {
    private final ApplicationProfile profile;
    private final TestKeys keys;
    private final IntFunction<Bytes> random;
    private final Personalisation personalisation;
    private final Map<Integer, Bytes> records;
    private final SimPin pin;
    private final SimCryptogram cryptogram;
    private final SimScripts scripts;
    private boolean blocked;

    /** What the terminal sent with GET PROCESSING OPTIONS; null before. */
    private @org.jspecify.annotations.Nullable Bytes pdolData;

    SimApplication(ApplicationProfile profile, TestKeys keys, IntFunction<Bytes> random) {
        this.profile = profile;
        this.keys = keys;
        this.random = random;
        this.personalisation = new Personalisation(profile, keys);
        this.records = personalisation.records();
        this.blocked = profile.blocked();
        String pinKey = profile.pinKey().isEmpty() ? profile.card() : profile.pinKey();
        this.pin = new SimPin(profile.pin(), profile.pinTries(), keys.named(pinKey), random);
        this.cryptogram = new SimCryptogram(profile, personalisation, keys.named(profile.card()), random);
        this.scripts = new SimScripts(profile, personalisation, pin);
    }

    Bytes aid() {
        return profile.aid();
    }

    void reset() {
        pdolData = null;
        pin.reset();
        cryptogram.reset();
        scripts.reset();
    }

    boolean cardBlocked() {
        return scripts.cardBlocked();
    }

    /** EMV 4.4 Book 1, 11.3.4: the FCI; 6283 with it for a blocked application. */
    ResponseApdu selected() {
        Bytes proprietary = personalisation.written(profile.proprietary());
        Bytes fci =
                TlvWriter.template(0x6F, w -> w.put(0x84, profile.aid()).put(0xA5, inner -> inner.raw(proprietary)));
        return ResponseApdu.of(fci, blocked || scripts.applicationBlocked() ? 0x6283 : 0x9000);
    }

    /** EMV 4.4 Book 1, 12.2.3: this application's entry in the directory. */
    Bytes directoryEntry() {
        Bytes others = personalisation.written(profile.directory());
        return TlvWriter.template(0x61, entry -> entry.put(0x4F, profile.aid()).raw(others));
    }

    ResponseApdu process(CommandApdu command) {
        return switch (command.cla() << 8 | command.ins()) {
            case 0x80A8 -> processingOptions(command);
            case 0x00B2 -> record(command);
            case 0x80CA -> data(command);
            case 0x0088 -> internalAuthenticate(command);
            case 0x0084 -> pin.challenge();
            case 0x0020 -> pdolData == null ? Answer.status(0x6985) : verify(command);
            case 0x80AE -> generateAc(command);
            case 0x0082 -> cryptogram.externalAuthenticate(command.data());
            default -> command.cla() == 0x84 ? script(command) : Answer.status(0x6D00);
        };
    }

    private ResponseApdu processingOptions(CommandApdu command) {
        if (pdolData != null || blocked || scripts.applicationBlocked()) return Answer.status(0x6985);
        Bytes data = command.data();
        int expected = new SimDol(personalisation.value(0x9F38)).length();
        boolean template = data.length() == expected + 2 && data.u8(0) == 0x83 && data.u8(1) == expected;
        if (!template) return Answer.status(0x6700);
        Bytes values = data.from(2);
        pdolData = values;
        cryptogram.begin(values);
        Bytes afl = personalisation.afl();
        if (!profile.format77())
            return Answer.ok(TlvWriter.element(0x80, profile.aip().then(afl)));
        return Answer.ok(
                TlvWriter.template(0x77, w -> w.put(0x82, profile.aip()).put(0x94, afl)));
    }

    private ResponseApdu record(CommandApdu command) {
        if ((command.p2() & 0x07) != 0x04) return Answer.status(0x6A86);
        if (pdolData == null) return Answer.status(0x6985);
        Bytes record = records.get(Personalisation.key(command.p2() >> 3, command.p1()));
        return record == null ? Answer.status(0x6A83) : Answer.ok(record);
    }

    /** EMV 4.4 Book 3, 6.5.7: four counters can be asked for. */
    private ResponseApdu data(CommandApdu command) {
        int tag = command.p1() << 8 | command.p2();
        return switch (tag) {
            case 0x9F36 -> Answer.ok(TlvWriter.element(tag, Answer.u16(cryptogram.atc())));
            case 0x9F13 -> Answer.ok(TlvWriter.element(tag, Answer.u16(cryptogram.lastOnlineAtc())));
            case 0x9F17 -> Answer.ok(TlvWriter.element(tag, Bytes.ofInts(pin.triesLeft())));
            default -> Answer.status(0x6A88);
        };
    }

    private ResponseApdu internalAuthenticate(CommandApdu command) {
        if (pdolData == null || (profile.aip().u8(0) & 0x20) == 0) return Answer.status(0x6985);
        Bytes number = random.apply(8);
        Bytes signed = RsaCertificates.dynamicData(
                keys.named(profile.card()), Bytes.ofInts(number.length()).then(number), command.data());
        if (!profile.format77()) return Answer.ok(TlvWriter.element(0x80, signed));
        return Answer.ok(TlvWriter.template(0x77, w -> w.put(0x9F4B, signed)));
    }

    private ResponseApdu verify(CommandApdu command) {
        ResponseApdu answer = pin.verify(command);
        cryptogram.pinVerified(answer.isOk());
        return answer;
    }

    private ResponseApdu generateAc(CommandApdu command) {
        if (pdolData == null) return Answer.status(0x6985);
        ResponseApdu answer = cryptogram.generate(command);
        if (answer.isOk()) scripts.follow(cryptogram.atc(), cryptogram.lastCryptogram());
        return answer;
    }

    private ResponseApdu script(CommandApdu command) {
        return scripts.process(command);
    }
}
