// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import lydian.kernel.card.CommandApdu;
import lydian.kernel.card.ResponseApdu;
import lydian.reader.sim.card.ApplicationProfile.Decision;
import lydian.reader.sim.issuer.CryptogramVersion;
import lydian.reader.sim.issuer.Cryptograms;
import lydian.reader.sim.issuer.MasterKeys;
import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;

/** GENERATE AC and EXTERNAL AUTHENTICATE, with the counters. EMV 4.4 Book 3, 6.5.4 and 6.5.5; Book 2, 6.6 and 8. */
final class SimCryptogram {
    private static final int TYPE = 0xC0;
    private static final int AAC = 0x00;
    private static final int TC = 0x40;
    private static final int ARQC = 0x80;
    private static final int CDA_REQUEST = 0x10;

    private final ApplicationProfile profile;
    private final Personalisation personalisation;
    private final RsaKey key;
    private final IntFunction<Bytes> random;
    private final Bytes masterKey;

    private int atc;
    private int lastOnlineAtc;

    private Bytes pdolData = Bytes.EMPTY;
    private Bytes cdol1Data = Bytes.EMPTY;
    private Map<Integer, Bytes> terminal = new LinkedHashMap<>();
    private int generated;
    private int firstType;
    private Bytes lastCryptogram = Bytes.EMPTY;
    private Bytes sessionKey = Bytes.EMPTY;
    private boolean pinTried;
    private boolean pinGood;
    private boolean issuerAsked;
    private boolean issuerGood;

    SimCryptogram(ApplicationProfile profile, Personalisation personalisation, RsaKey key, IntFunction<Bytes> random) {
        this.profile = profile;
        this.personalisation = personalisation;
        this.key = key;
        this.random = random;
        this.atc = profile.atc();
        this.lastOnlineAtc = profile.lastOnlineAtc();
        this.masterKey = MasterKeys.optionA(
                profile.issuerKeys().cryptogram(), digits(personalisation.value(0x5A)), profile.sequenceNumber());
    }

    private static String digits(Bytes pan) {
        return pan.hex().replace("F", "");
    }

    void reset() {
        generated = 0;
        terminal = new LinkedHashMap<>();
        lastCryptogram = Bytes.EMPTY;
        pinTried = false;
        pinGood = false;
        issuerAsked = false;
        issuerGood = false;
    }

    /** A transaction begins with GET PROCESSING OPTIONS; so the counter goes on there. EMV 4.4 Book 3, 6.5.8. */
    void begin(Bytes values) {
        atc = Math.min(atc + 1, 0xFFFF);
        pdolData = values;
        terminal.putAll(new SimDol(personalisation.value(0x9F38)).values(values));
    }

    void pinVerified(boolean good) {
        pinTried = true;
        pinGood = good;
    }

    int atc() {
        return atc;
    }

    int lastOnlineAtc() {
        return lastOnlineAtc;
    }

    Bytes lastCryptogram() {
        return lastCryptogram;
    }

    /** EMV 4.4 Book 3, 6.5.5: two times in a transaction, not a third. */
    ResponseApdu generate(CommandApdu command) {
        if (generated == 2 || (generated == 1 && firstType != ARQC)) return Answer.status(0x6985);
        int list = generated == 0 ? 0x8C : 0x8D;
        SimDol dol = new SimDol(personalisation.value(list));
        if (command.data().length() != dol.length()) return Answer.status(0x6700);
        if ((command.p1() & TYPE) == TYPE) return Answer.status(0x6A86);
        generated++;
        terminal.putAll(dol.values(command.data()));
        if (terminal.containsKey(0x91) && !issuerAsked && generated == 2) checkIssuer(terminal.get(0x91));
        int type = decide(command.p1() & TYPE);
        if (generated == 1) {
            firstType = type;
            cdol1Data = command.data();
        } else if (issuerGood) {
            lastOnlineAtc = atc;
        }
        boolean signed = (command.p1() & CDA_REQUEST) != 0 && type != AAC;
        return answer(type, signed, generated == 1 ? Bytes.EMPTY : command.data());
    }

    private int decide(int asked) {
        Decision decision = generated == 1 ? profile.first() : profile.second();
        // An issuer that could not prove itself is not obeyed.
        if (generated == 2 && issuerAsked && !issuerGood) return AAC;
        return switch (decision) {
            case AS_ASKED -> generated == 2 && asked == ARQC ? AAC : asked;
            case TC -> TC;
            case ARQC -> asked == AAC ? AAC : ARQC;
            case AAC -> AAC;
        };
    }

    private ResponseApdu answer(int type, boolean signed, Bytes cdol2Data) {
        Bytes counter = Answer.u16(atc);
        Bytes iad = issuerApplicationData(type);
        CryptogramVersion version = profile.cryptogram();
        sessionKey = version.sessionKey(masterKey, counter, valueOf(0x9F37, 4));
        Bytes input = version.input(tag -> inputValue(tag, counter), iad);
        lastCryptogram = Cryptograms.of(sessionKey, input, version.padding());
        Bytes cid = Bytes.ofInts(type);
        if (signed) return combined(type, counter, iad, cdol2Data);
        if (!profile.format77()) {
            return Answer.ok(TlvWriter.element(
                    0x80, cid.then(counter).then(lastCryptogram).then(iad)));
        }
        Bytes cryptogram = lastCryptogram;
        return Answer.ok(TlvWriter.template(
                0x77,
                w -> w.put(0x9F27, cid)
                        .put(0x9F36, counter)
                        .put(0x9F26, cryptogram)
                        .put(0x9F10, iad)));
    }

    /** EMV 4.4 Book 2, 6.6.1: the cryptogram goes into the signature, and a hash over everything that was said. */
    private ResponseApdu combined(int type, Bytes counter, Bytes iad, Bytes cdol2Data) {
        Bytes open = TlvWriter.message(
                w -> w.put(0x9F27, Bytes.ofInts(type)).put(0x9F36, counter).put(0x9F10, iad));
        Bytes said = pdolData.then(cdol1Data).then(cdol2Data).then(open);
        Bytes number = random.apply(8);
        Bytes dynamic = Bytes.ofInts(number.length())
                .then(number)
                .then(Bytes.ofInts(type))
                .then(lastCryptogram)
                .then(RsaCertificates.sha1(said));
        Bytes signature = RsaCertificates.dynamicData(key, dynamic, valueOf(0x9F37, 4));
        return Answer.ok(TlvWriter.template(0x77, w -> w.raw(open).put(0x9F4B, signature)));
    }

    private Bytes inputValue(int tag, Bytes counter) {
        return switch (tag) {
            case 0x82 -> profile.aip();
            case 0x9F36 -> counter;
            case 0x9F02, 0x9F03 -> valueOf(tag, 6);
            case 0x95 -> valueOf(tag, 5);
            case 0x9A -> valueOf(tag, 3);
            case 0x9C -> valueOf(tag, 1);
            case 0x9F37 -> valueOf(tag, 4);
            default -> valueOf(tag, 2);
        };
    }

    private Bytes valueOf(int tag, int length) {
        Bytes value = terminal.get(tag);
        return value == null ? Bytes.of(new byte[length]) : value;
    }

    /** Length, key index, version and results: the form of Visa's format 0 and, for M/Chip, its own. */
    private Bytes issuerApplicationData(int type) {
        int results = generated == 1 ? 0x80 | bits(type) << 4 : bits(type) << 6 | bits(firstType) << 4;
        if (issuerAsked && !issuerGood) results |= 0x08;
        if (pinTried) results |= 0x04;
        if (pinTried && !pinGood) results |= 0x02;
        int version = profile.cryptogram().number();
        if (profile.cryptogram().isMchip()) {
            Bytes dynamic = Bytes.ofInts(0, 0).then(Bytes.of(new byte[8]));
            return Bytes.ofInts(profile.keyIndex(), version, results, 0, 0, 0, 0, 0)
                    .then(dynamic);
        }
        return Bytes.ofInts(0x06, profile.keyIndex(), version, 0x03, results, 0x00, 0x00);
    }

    private static int bits(int type) {
        return type >> 6;
    }

    /** EMV 4.4 Book 3, 6.5.4: once in a transaction, after an ARQC. */
    ResponseApdu externalAuthenticate(Bytes data) {
        if (generated != 1 || firstType != ARQC || issuerAsked) return Answer.status(0x6985);
        if (data.length() < 8 || data.length() > 16) return Answer.status(0x6700);
        checkIssuer(data);
        return Answer.status(issuerGood ? 0x9000 : 0x6300);
    }

    private void checkIssuer(Bytes data) {
        if (data.length() < 8) return;
        issuerAsked = true;
        if (profile.cryptogram().arpcMethod2()) {
            Bytes update = data.slice(4, 4);
            Bytes expected = Cryptograms.arpcMethod2(sessionKey, lastCryptogram, update, data.from(8));
            issuerGood = data.startsWith(expected);
        } else if (data.length() >= 10) {
            Bytes key1 = profile.cryptogram().arpcUnderMasterKey() ? masterKey : sessionKey;
            issuerGood = data.startsWith(Cryptograms.arpcMethod1(key1, lastCryptogram, data.slice(8, 2)));
        }
    }
}
