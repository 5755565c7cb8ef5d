// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lydian.reader.sim.issuer.CryptogramVersion;
import lydian.tlv.Bytes;

/**
 * One application of a card, as data.
 *
 * @param aid DF name
 * @param directory data objects of the entry in the PSE's directory, by tag, besides the AID
 * @param proprietary data objects of the FCI's proprietary template (A5), by tag; the PDOL (9F38) is one of them
 * @param aip application interchange profile, 2 bytes
 * @param records what READ RECORD gives
 * @param format77 answers GET PROCESSING OPTIONS, INTERNAL AUTHENTICATE and GENERATE AC in format 2
 * @param sequenceNumber PAN sequence number in two digits, "00" for none
 * @param authority name of the certification authority's test key
 * @param issuer name of the issuer's test key
 * @param card name of the card's test key
 * @param pinKey name of the card's test key for PIN encipherment; empty if it has none of its own
 * @param cryptogram how cryptograms are made
 * @param keyIndex derivation key index in the issuer application data
 * @param issuerKeys the issuer's master keys
 * @param pin the test PIN; empty if there is none
 * @param pinTries tries at the beginning
 * @param atc the counter before the first transaction
 * @param lastOnlineAtc the counter at the last transaction that went online
 * @param first how the first GENERATE AC is answered
 * @param second how the second GENERATE AC is answered
 * @param blocked whether SELECT answers 6283
 */
public record ApplicationProfile(
        Bytes aid,
        Map<Integer, String> directory,
        Map<Integer, String> proprietary,
        Bytes aip,
        List<RecordProfile> records,
        boolean format77,
        String sequenceNumber,
        String authority,
        String issuer,
        String card,
        String pinKey,
        CryptogramVersion cryptogram,
        int keyIndex,
        IssuerMasterKeys issuerKeys,
        String pin,
        int pinTries,
        int atc,
        int lastOnlineAtc,
        Decision first,
        Decision second,
        boolean blocked) {

    private static final Set<String> NAMES = Set.of(
            "aid",
            "directory",
            "proprietary",
            "aip",
            "records",
            "format77",
            "sequenceNumber",
            "authority",
            "issuer",
            "card",
            "pinKey",
            "cryptogram",
            "keyIndex",
            "issuerKeys",
            "pin",
            "pinTries",
            "atc",
            "lastOnlineAtc",
            "first",
            "second",
            "blocked");

    /** What a card answers to GENERATE AC. */
    public enum Decision {
        /** What the terminal asks for. */
        AS_ASKED,
        /** TC, whatever was asked for: more than a card may. */
        TC,
        /** ARQC where TC or ARQC is asked for. */
        ARQC,
        /** AAC. */
        AAC
    }

    /**
     * A record.
     *
     * @param sfi short file identifier, 1 to 30
     * @param number record number, from 1
     * @param authenticated part of the static data to be authenticated
     * @param objects data objects in template 70, by tag
     */
    public record RecordProfile(int sfi, int number, boolean authenticated, Map<Integer, String> objects) {}

    /**
     * Test master keys of an issuer, 16 bytes each.
     *
     * @param cryptogram for application cryptograms
     * @param integrity for the MAC of secure messaging
     * @param confidentiality for its encipherment
     */
    public record IssuerMasterKeys(Bytes cryptogram, Bytes integrity, Bytes confidentiality) {}

    static ApplicationProfile from(ProfileNode node) {
        node.only(NAMES);
        ProfileNode keys = node.object("issuerKeys").only(Set.of("cryptogram", "integrity", "confidentiality"));
        return new ApplicationProfile(
                node.hex("aid", 5, 16),
                node.dataObjects("directory"),
                node.dataObjects("proprietary"),
                node.hex("aip", 2, 2),
                records(node),
                node.flag("format77", true),
                node.text("sequenceNumber", "00"),
                node.text("authority"),
                node.text("issuer"),
                node.text("card"),
                node.text("pinKey", ""),
                node.oneOf("cryptogram", CryptogramVersion.class, CryptogramVersion.VISA_18),
                node.number("keyIndex", 0, 255, 1),
                new IssuerMasterKeys(
                        keys.hex("cryptogram", 16, 16),
                        keys.hex("integrity", 16, 16),
                        keys.hex("confidentiality", 16, 16)),
                node.text("pin", ""),
                node.number("pinTries", 0, 15, 3),
                node.number("atc", 0, 0xFFFF, 0),
                node.number("lastOnlineAtc", 0, 0xFFFF, 0),
                node.oneOf("first", Decision.class, Decision.AS_ASKED),
                node.oneOf("second", Decision.class, Decision.AS_ASKED),
                node.flag("blocked", false));
    }

    private static List<RecordProfile> records(ProfileNode node) {
        List<RecordProfile> records = new ArrayList<>();
        for (ProfileNode record : node.objects("records")) {
            record.only(Set.of("sfi", "number", "authenticated", "objects"));
            records.add(new RecordProfile(
                    record.number("sfi", 1, 30, 0),
                    record.number("number", 1, 255, 0),
                    record.flag("authenticated", false),
                    record.dataObjects("objects")));
        }
        return records;
    }

    /** Tells the AID only: the rest has a PAN, a PIN and keys in it, if only for tests. */
    @Override
    public String toString() {
        return "ApplicationProfile[" + aid.hex() + "]";
    }
}
