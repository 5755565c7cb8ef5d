// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.oda;

/**
 * Why offline data authentication did not come to a good end: which thing was looked at, and what is wrong with it.
 *
 * @param stage what was looked at
 * @param reason what is wrong
 */
public record OdaProblem(Stage stage, Reason reason) {

    /** What was looked at, in the order in which a chain is checked. */
    public enum Stage {
        /** The certification authority's key that the card names. */
        CA_KEY,
        /** Tag 90 with 92 and 9F32. */
        ISSUER_CERTIFICATE,
        /** Tag 9F46 with 9F47 and 9F48. */
        ICC_CERTIFICATE,
        /** Tag 9F2D with 9F2E and 9F2F. */
        PIN_CERTIFICATE,
        /** The static data to be authenticated. */
        STATIC_DATA,
        /** Tag 93. */
        SIGNED_STATIC_DATA,
        /** Tag 9F4B. */
        SIGNED_DYNAMIC_DATA
    }

    /** What is wrong. The names are stable: reports and vectors use them. */
    public enum Reason {
        /** The data object is not on the card. */
        MISSING("is missing"),
        /** The terminal has no key for this RID and index. */
        NO_CA_KEY("is not known to the terminal"),
        /** The terminal's key is past its own date. */
        CA_KEY_EXPIRED("has expired"),
        /** Not as long as the key that signed it. */
        LENGTH("is not as long as the key that signed it"),
        /** The last byte recovered is not BC. */
        TRAILER("does not end with BC when recovered"),
        /** The first byte recovered is not 6A. */
        HEADER("does not begin with 6A when recovered"),
        /** The format byte is another than that of this object. */
        FORMAT("has another format byte"),
        /** The hash algorithm is not known. */
        HASH_ALGORITHM("names an unknown hash algorithm"),
        /** The hash inside is not that of the data. */
        HASH("carries the hash of other data"),
        /** The issuer identifier is not how the PAN begins. */
        ISSUER_IDENTIFIER("is for an issuer that the PAN does not begin with"),
        /** The PAN inside is not the card's. */
        PAN("is for another PAN"),
        /** The expiry date is no date. */
        EXPIRY_DATE("has no valid expiry date"),
        /** The certificate is past its date. */
        EXPIRED("has expired"),
        /** The certificate is on the revocation list. */
        REVOKED("has been revoked"),
        /** The public key algorithm is not known. */
        KEY_ALGORITHM("names an unknown public key algorithm"),
        /** The key is longer than the one that signed it, or too short to carry anything. */
        KEY_LENGTH("holds a key of an impossible length"),
        /** The modulus does not fit into the certificate and there is no remainder. */
        REMAINDER_MISSING("needs a remainder that is missing"),
        /** The remainder is not what is left of the modulus. */
        REMAINDER_LENGTH("has a remainder of the wrong length"),
        /** The exponent is not 3 or 65537. */
        EXPONENT("has an exponent other than 3 and 65537"),
        /** The length of the dynamic data does not fit. */
        DYNAMIC_DATA_LENGTH("holds dynamic data of an impossible length"),
        /** The dynamic number is not of 2 to 8 bytes. */
        DYNAMIC_NUMBER_LENGTH("holds a dynamic number that is not of 2 to 8 bytes"),
        /** The DDOL does not ask for the unpredictable number. */
        UNPREDICTABLE_NUMBER_NOT_IN_DDOL("was made without the unpredictable number"),
        /** The card answered INTERNAL AUTHENTICATE with an error or with nonsense. */
        CARD_REFUSED("was not given by the card"),
        /** The cryptogram information data inside are not those outside. */
        CID("has other cryptogram information data inside than outside"),
        /** The hash of the transaction's data is another. */
        TRANSACTION_DATA_HASH("was made over other transaction data"),
        /** The tag list names something else than the AIP. */
        TAG_LIST("has a tag list with something else than the AIP"),
        /** A record to be authenticated is no template 70. */
        RECORD_FORMAT("has a record that is not in a template 70");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /**
         * The reason as the end of a sentence.
         *
         * @return for example "has expired"
         */
        public String words() {
            return words;
        }
    }

    /** A sentence for people: what, and what is wrong. */
    @Override
    public String toString() {
        return stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + reason.words();
    }
}
