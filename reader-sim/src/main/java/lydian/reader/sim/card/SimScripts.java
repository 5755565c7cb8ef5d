// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.reader.sim.issuer.MasterKeys;
import lydian.reader.sim.issuer.PinBlocks;
import lydian.reader.sim.issuer.SecureMessaging;
import lydian.reader.sim.issuer.SessionKeys;
import lydian.tlv.Bytes;

/** Commands from the issuer with secure messaging. EMV 4.4 Book 3, 6.5.1 to 6.5.3, 6.5.10; Book 2, 9. */
final class SimScripts {
    private static final int MAC = 8;

    private final ApplicationProfile profile;
    private final SimPin pin;
    private final Bytes integrityMaster;
    private final Bytes confidentialityMaster;
    private final Bytes cryptogramMaster;
    private boolean applicationBlocked;
    private boolean cardBlocked;
    private Bytes transaction = Bytes.EMPTY;

    SimScripts(ApplicationProfile profile, Personalisation personalisation, SimPin pin) {
        this.profile = profile;
        this.pin = pin;
        String digits = personalisation.value(0x5A).hex().replace("F", "");
        String number = profile.sequenceNumber();
        this.integrityMaster = MasterKeys.optionA(profile.issuerKeys().integrity(), digits, number);
        this.confidentialityMaster = MasterKeys.optionA(profile.issuerKeys().confidentiality(), digits, number);
        this.cryptogramMaster = MasterKeys.optionA(profile.issuerKeys().cryptogram(), digits, number);
    }

    void reset() {
        transaction = Bytes.EMPTY;
    }

    /** The first cryptogram of a transaction ties the issuer's commands to it. */
    void follow(int atc, Bytes cryptogram) {
        if (transaction.isEmpty()) transaction = Answer.u16(atc).then(cryptogram);
    }

    boolean applicationBlocked() {
        return applicationBlocked;
    }

    boolean cardBlocked() {
        return cardBlocked;
    }

    ResponseApdu process(CommandApdu command) {
        if (transaction.isEmpty()) return Answer.status(0x6985);
        if (command.data().length() < MAC) return Answer.status(0x6987);
        Bytes content = command.data().slice(0, command.data().length() - MAC);
        Bytes header = Bytes.ofInts(
                command.cla(),
                command.ins(),
                command.p1(),
                command.p2(),
                command.data().length());
        Bytes mac = SecureMessaging.mac(session(integrityMaster), header, transaction, content);
        if (!command.data().from(content.length()).equals(mac)) return Answer.status(0x6988);
        return switch (command.ins()) {
            case 0x1E -> applicationBlocked(true);
            case 0x18 -> applicationBlocked(false);
            case 0x16 -> cardIsBlocked();
            case 0x24 -> pinChange(command, content);
            default -> Answer.status(0x6D00);
        };
    }

    private ResponseApdu applicationBlocked(boolean now) {
        applicationBlocked = now;
        return Answer.status(0x9000);
    }

    private ResponseApdu cardIsBlocked() {
        cardBlocked = true;
        return Answer.status(0x9000);
    }

    /** P2 = 00 unblocks, 02 brings a new PIN. */
    private ResponseApdu pinChange(CommandApdu command, Bytes content) {
        if (command.p2() == 0x00 && content.isEmpty()) {
            pin.unblock();
            return Answer.status(0x9000);
        }
        if (command.p2() != 0x02) return Answer.status(0x6A86);
        String digits = profile.cryptogram().isMchip() ? mastercardPin(content) : visaPin(content);
        if (digits.isEmpty()) return Answer.status(0x6A80);
        pin.change(digits);
        return Answer.status(0x9000);
    }

    private String visaPin(Bytes content) {
        Bytes clear = SecureMessaging.decipher(session(confidentialityMaster), content);
        return clear.length() < 9 ? "" : PinBlocks.readVisa(cryptogramMaster, clear.slice(1, 8));
    }

    private String mastercardPin(Bytes content) {
        if (content.length() != 8) return "";
        return PinBlocks.readFormat2(SecureMessaging.decipher(session(confidentialityMaster), content));
    }

    private Bytes session(Bytes master) {
        if (profile.cryptogram().visaSecureMessaging()) {
            return SessionKeys.visaSecureMessaging(master, transaction.slice(0, 2));
        }
        return SessionKeys.common(master, transaction.from(2));
    }
}
