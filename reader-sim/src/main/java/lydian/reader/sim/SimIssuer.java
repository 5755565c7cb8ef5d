// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lydian.kernel.Host;
import lydian.kernel.online.OnlineRequest;
import lydian.kernel.online.OnlineResponse;
import lydian.reader.sim.card.ApplicationProfile;
import lydian.reader.sim.card.CardProfile;
import lydian.reader.sim.issuer.CryptogramVersion;
import lydian.reader.sim.issuer.Cryptograms;
import lydian.reader.sim.issuer.MasterKeys;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.dictionary.EmvTag;

/**
 * The issuer of a software card: checks the cryptogram of an online request with the same test keys, and answers with a
 * proof of its own.
 *
 * <p>It approves what verifies, up to a limit, and declines the rest: response code 00 approved, 05 do not honour, 51 too
 * much, 14 no such card.
 */
public final class SimIssuer implements Host {
    private static final Bytes APPROVED = code("00");
    private static final Bytes DO_NOT_HONOUR = code("05");
    private static final Bytes NO_SUCH_CARD = code("14");
    private static final Bytes NOT_SUFFICIENT = code("51");
    private static final Bytes AUTHORISATION = Bytes.text("LYD001", StandardCharsets.US_ASCII);

    /** Card status update of ARPC method 2: bit "issuer approves the online transaction". EMV 4.4 Book 3, C10. */
    private static final Bytes UPDATE_APPROVED = Bytes.hex("00800000");

    private static final Bytes UPDATE_DECLINED = Bytes.hex("00000000");

    private final CardProfile profile;
    private final long limit;
    private final List<Bytes> scripts;

    /**
     * The issuer of a card.
     *
     * @param profile the card, with the issuer's test keys
     * @param limit the highest amount that is approved, in minor units
     * @param scripts templates 71 and 72 to send with every answer
     */
    public SimIssuer(CardProfile profile, long limit, List<Bytes> scripts) {
        this.profile = profile;
        this.limit = limit;
        this.scripts = List.copyOf(scripts);
    }

    private static Bytes code(String digits) {
        return Bytes.text(digits, StandardCharsets.US_ASCII);
    }

    @Override
    public OnlineResponse authorize(OnlineRequest request) {
        TlvMap data = request.data();
        Optional<ApplicationProfile> application = application(data);
        if (!application.isPresent()) return answer(false, NO_SUCH_CARD, Bytes.EMPTY);
        Optional<Bytes> sessionKey = verify(application.get(), data);
        if (!sessionKey.isPresent()) return answer(false, DO_NOT_HONOUR, Bytes.EMPTY);
        boolean enough = amount(data) <= limit;
        Bytes responseCode = enough ? APPROVED : NOT_SUFFICIENT;
        return answer(enough, responseCode, proof(application.get(), data, sessionKey.get(), responseCode));
    }

    private OnlineResponse answer(boolean approved, Bytes code, Bytes proof) {
        return new OnlineResponse.Answered(approved, code, proof, scripts, approved ? AUTHORISATION : Bytes.EMPTY);
    }

    private Optional<ApplicationProfile> application(TlvMap data) {
        Bytes name = data.find(EmvTag.DF_NAME).orElse(Bytes.EMPTY);
        for (ApplicationProfile application : profile.applications()) {
            if (application.aid().equals(name)) return Optional.of(application);
        }
        return Optional.empty();
    }

    private static long amount(TlvMap data) {
        return Long.parseLong(data.find(EmvTag.AMOUNT_AUTHORISED)
                .orElse(Bytes.of(new byte[6]))
                .hex());
    }

    /** The session key, if the cryptogram is the card's; empty if it is not. */
    private static Optional<Bytes> verify(ApplicationProfile application, TlvMap data) {
        Optional<Bytes> iad = data.find(EmvTag.ISSUER_APPLICATION_DATA);
        Optional<Bytes> cryptogram = data.find(EmvTag.APPLICATION_CRYPTOGRAM);
        if (!iad.isPresent() || !cryptogram.isPresent()) return Optional.empty();
        CryptogramVersion version = application.cryptogram();
        Bytes key = version.sessionKey(
                masterKey(application, data), value(data, EmvTag.ATC, 2), value(data, EmvTag.UNPREDICTABLE_NUMBER, 4));
        Bytes input = version.input(tag -> value(data, tag, length(tag)), iad.get());
        boolean good = Cryptograms.of(key, input, version.padding()).equals(cryptogram.get());
        return good ? Optional.of(key) : Optional.empty();
    }

    private static Bytes masterKey(ApplicationProfile application, TlvMap data) {
        String pan = value(data, EmvTag.PAN, 8).hex().replace("F", "");
        return MasterKeys.optionA(application.issuerKeys().cryptogram(), pan, application.sequenceNumber());
    }

    private static Bytes value(TlvMap data, int tag, int length) {
        return data.find(tag).orElseGet(() -> Bytes.of(new byte[length]));
    }

    private static int length(int tag) {
        return switch (tag) {
            case EmvTag.AMOUNT_AUTHORISED, EmvTag.AMOUNT_OTHER -> 6;
            case EmvTag.TVR -> 5;
            case EmvTag.UNPREDICTABLE_NUMBER -> 4;
            case EmvTag.TRANSACTION_DATE -> 3;
            case EmvTag.TRANSACTION_TYPE -> 1;
            default -> 2;
        };
    }

    private static Bytes proof(ApplicationProfile application, TlvMap data, Bytes sessionKey, Bytes responseCode) {
        Bytes arqc = value(data, EmvTag.APPLICATION_CRYPTOGRAM, 8);
        if (application.cryptogram().arpcMethod2()) {
            Bytes update = responseCode.equals(APPROVED) ? UPDATE_APPROVED : UPDATE_DECLINED;
            return Cryptograms.arpcMethod2(sessionKey, arqc, update, Bytes.EMPTY)
                    .then(update);
        }
        Bytes key = application.cryptogram().arpcUnderMasterKey() ? masterKey(application, data) : sessionKey;
        return Cryptograms.arpcMethod1(key, arqc, responseCode).then(responseCode);
    }
}
