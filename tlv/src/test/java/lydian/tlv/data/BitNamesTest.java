// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import static org.assertj.core.api.Assertions.assertThat;

import lydian.tlv.Bytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bit alone, for every bit field: which bit of the value it is, and what the Books call it. */
class BitNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000000000 | ODA_NOT_PERFORMED | Offline data authentication was not performed
                4000000000 | SDA_FAILED | SDA failed
                2000000000 | ICC_DATA_MISSING | ICC data missing
                1000000000 | ON_EXCEPTION_FILE | Card appears on terminal exception file
                0800000000 | DDA_FAILED | DDA failed
                0400000000 | CDA_FAILED | CDA failed
                0200000000 | SDA_SELECTED | SDA selected
                0100000000 | XDA_SELECTED | XDA selected
                0080000000 | DIFFERENT_APPLICATION_VERSIONS | ICC and terminal have different application versions
                0040000000 | EXPIRED_APPLICATION | Expired application
                0020000000 | APPLICATION_NOT_YET_EFFECTIVE | Application not yet effective
                0010000000 | SERVICE_NOT_ALLOWED | Requested service not allowed for card product
                0008000000 | NEW_CARD | New card
                0002000000 | BIOMETRIC_SUCCESSFUL | Biometric performed and successful
                0001000000 | BIOMETRIC_TEMPLATE_FORMAT_NOT_SUPPORTED | Biometric template format not supported
                0000800000 | CARDHOLDER_VERIFICATION_NOT_SUCCESSFUL | Cardholder verification was not successful
                0000400000 | UNRECOGNISED_CVM | Unrecognised CVM
                0000200000 | PIN_TRY_LIMIT_EXCEEDED | PIN Try Limit exceeded
                0000100000 | PIN_PAD_ABSENT | PIN entry required and PIN pad not present or not working
                0000080000 | PIN_NOT_ENTERED | PIN entry required, PIN pad present, but PIN was not entered
                0000040000 | ONLINE_CVM_CAPTURED | Online CVM captured
                0000020000 | BIOMETRIC_CAPTURE_DEVICE_NOT_WORKING | Biometric required but Biometric capture device not working
                0000010000 | BIOMETRIC_BYPASSED | Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed
                0000008000 | FLOOR_LIMIT_EXCEEDED | Transaction exceeds floor limit
                0000004000 | LOWER_OFFLINE_LIMIT_EXCEEDED | Lower consecutive offline limit exceeded
                0000002000 | UPPER_OFFLINE_LIMIT_EXCEEDED | Upper consecutive offline limit exceeded
                0000001000 | SELECTED_RANDOMLY | Transaction selected randomly for online processing
                0000000800 | MERCHANT_FORCED_ONLINE | Merchant forced transaction online
                0000000400 | BIOMETRIC_TRY_LIMIT_EXCEEDED | Biometric Try Limit exceeded
                0000000200 | BIOMETRIC_TYPE_NOT_SUPPORTED | A selected Biometric Type not supported
                0000000100 | XDA_FAILED | XDA signature verification failed
                0000000080 | DEFAULT_TDOL_USED | Default TDOL used
                0000000040 | ISSUER_AUTHENTICATION_FAILED | Issuer authentication failed
                0000000020 | SCRIPT_FAILED_BEFORE_FINAL_AC | Script processing failed before final GENERATE AC
                0000000010 | SCRIPT_FAILED_AFTER_FINAL_AC | Script processing failed after final GENERATE AC
                0000000004 | CA_ECC_KEY_MISSING | CA ECC key missing
                0000000002 | ECC_KEY_RECOVERY_FAILED | ECC key recovery failed
                """)
    void tvrBit(String value, TvrBit bit, String title) {
        assertOnly(bit, title, Tvr.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                0000000008 | RELAY_RESISTANCE_THRESHOLD_EXCEEDED | Relay resistance threshold exceeded
                0000000004 | RELAY_RESISTANCE_TIME_LIMITS_EXCEEDED | Relay resistance time limits exceeded
                0000000002 | RELAY_RESISTANCE_PERFORMED | Relay resistance performed
                0000000001 | RELAY_RESISTANCE_NOT_PERFORMED | Relay resistance not performed
                """)
    void relayResistanceBit(String value, RelayResistanceBit bit, String title) {
        Tvr tvr = Tvr.parse(Bytes.hex(value));
        assertThat(tvr.has(bit)).isTrue();
        assertThat(Tvr.of(bit)).isEqualTo(tvr);
        assertThat(bit.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000000000 | LOCAL_AUTHENTICATION_NOT_PERFORMED | Local authentication was not performed
                0400000000 | LOCAL_AUTHENTICATION_FAILED | Local authentication failed
                0000000080 | KERNEL_8_FORMAT | Kernel 8 format of the TVR
                0000000040 | AID_MISMATCH | AID mismatch
                """)
    void kernel8TvrBit(String value, Kernel8TvrBit bit, String title) {
        Tvr tvr = Tvr.parse(Bytes.hex(value));
        assertThat(tvr.has(bit)).isTrue();
        assertThat(Tvr.of(bit)).isEqualTo(tvr);
        assertThat(bit.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000 | ODA_PERFORMED | Offline data authentication was performed
                4000 | CARDHOLDER_VERIFICATION_PERFORMED | Cardholder verification was performed
                2000 | CARD_RISK_MANAGEMENT_PERFORMED | Card risk management was performed
                1000 | ISSUER_AUTHENTICATION_PERFORMED | Issuer authentication was performed
                0800 | TERMINAL_RISK_MANAGEMENT_PERFORMED | Terminal risk management was performed
                0400 | SCRIPT_PROCESSING_PERFORMED | Script processing was performed
                """)
    void tsiBit(String value, TsiBit bit, String title) {
        assertOnly(bit, title, Tsi.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000 | XDA_SUPPORTED | XDA supported
                4000 | SDA_SUPPORTED | SDA supported
                2000 | DDA_SUPPORTED | DDA supported
                1000 | CARDHOLDER_VERIFICATION_SUPPORTED | Cardholder verification is supported
                0800 | TERMINAL_RISK_MANAGEMENT_TO_BE_PERFORMED | Terminal risk management is to be performed
                0400 | ISSUER_AUTHENTICATION_SUPPORTED | Issuer authentication is supported
                0200 | ON_DEVICE_CARDHOLDER_VERIFICATION_SUPPORTED | On device cardholder verification is supported
                0100 | CDA_SUPPORTED | CDA supported
                0080 | EMV_MODE_SUPPORTED | EMV mode is supported
                0040 | MOBILE_PHONE | Mobile phone
                0020 | CONTACTLESS_TRANSACTION | Contactless transaction
                0001 | RELAY_RESISTANCE_PROTOCOL_SUPPORTED | Relay resistance protocol is supported
                """)
    void aipBit(String value, AipBit bit, String title) {
        assertOnly(bit, title, Aip.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000 | DOMESTIC_CASH | Valid for domestic cash transactions
                4000 | INTERNATIONAL_CASH | Valid for international cash transactions
                2000 | DOMESTIC_GOODS | Valid for domestic goods
                1000 | INTERNATIONAL_GOODS | Valid for international goods
                0800 | DOMESTIC_SERVICES | Valid for domestic services
                0400 | INTERNATIONAL_SERVICES | Valid for international services
                0200 | ATMS | Valid at ATMs
                0100 | TERMINALS_OTHER_THAN_ATMS | Valid at terminals other than ATMs
                0080 | DOMESTIC_CASHBACK | Domestic cashback allowed
                0040 | INTERNATIONAL_CASHBACK | International cashback allowed
                """)
    void aucBit(String value, AucBit bit, String title) {
        assertOnly(bit, title, ApplicationUsageControl.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                800000 | MANUAL_KEY_ENTRY | Manual key entry
                400000 | MAGNETIC_STRIPE | Magnetic stripe
                200000 | IC_WITH_CONTACTS | IC with contacts
                008000 | PLAINTEXT_PIN | Plaintext PIN for ICC verification
                004000 | ENCIPHERED_PIN_ONLINE | Enciphered PIN for online verification
                002000 | SIGNATURE | Signature
                001000 | ENCIPHERED_PIN_OFFLINE_RSA | Enciphered PIN for offline verification (RSA ODE)
                000800 | NO_CVM_REQUIRED | No CVM required
                000400 | ONLINE_BIOMETRIC | Online Biometric
                000200 | OFFLINE_BIOMETRIC | Offline Biometric
                000100 | ENCIPHERED_PIN_OFFLINE_ECC | Enciphered PIN for offline verification (ECC ODE)
                000080 | SDA | SDA
                000040 | DDA | DDA
                000020 | CARD_CAPTURE | Card capture
                000008 | CDA | CDA
                000004 | XDA | XDA
                """)
    void terminalCapabilityBit(String value, TerminalCapabilityBit bit, String title) {
        assertOnly(bit, title, TerminalCapabilities.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000000000 | CASH | Cash
                4000000000 | GOODS | Goods
                2000000000 | SERVICES | Services
                1000000000 | CASHBACK | Cashback
                0800000000 | INQUIRY | Inquiry
                0400000000 | TRANSFER | Transfer
                0200000000 | PAYMENT | Payment
                0100000000 | ADMINISTRATIVE | Administrative
                0080000000 | CASH_DEPOSIT | Cash Deposit
                0000800000 | NUMERIC_KEYS | Numeric keys
                0000400000 | ALPHABETIC_AND_SPECIAL_CHARACTERS_KEYS | Alphabetic and special characters keys
                0000200000 | COMMAND_KEYS | Command keys
                0000100000 | FUNCTION_KEYS | Function keys
                0000008000 | PRINT_ATTENDANT | Print, attendant
                0000004000 | PRINT_CARDHOLDER | Print, cardholder
                0000002000 | DISPLAY_ATTENDANT | Display, attendant
                0000001000 | DISPLAY_CARDHOLDER | Display, cardholder
                0000000200 | CODE_TABLE_10 | Code table 10
                0000000100 | CODE_TABLE_9 | Code table 9
                0000000080 | CODE_TABLE_8 | Code table 8
                0000000040 | CODE_TABLE_7 | Code table 7
                0000000020 | CODE_TABLE_6 | Code table 6
                0000000010 | CODE_TABLE_5 | Code table 5
                0000000008 | CODE_TABLE_4 | Code table 4
                0000000004 | CODE_TABLE_3 | Code table 3
                0000000002 | CODE_TABLE_2 | Code table 2
                0000000001 | CODE_TABLE_1 | Code table 1
                """)
    void additionalTerminalCapabilityBit(String value, AdditionalTerminalCapabilityBit bit, String title) {
        assertOnly(bit, title, AdditionalTerminalCapabilities.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                80000000 | MAGNETIC_STRIPE_MODE | Contactless magnetic stripe (mag-stripe) mode supported
                40000000 | FULL_VSDC | Contactless VSDC supported (full PBOC; no longer used)
                20000000 | EMV_MODE | Contactless EMV mode supported
                10000000 | CONTACT_CHIP | EMV contact chip supported
                08000000 | OFFLINE_ONLY_READER | Offline-only reader
                04000000 | ONLINE_PIN | Online PIN supported
                02000000 | SIGNATURE | Signature supported
                01000000 | ODA_FOR_ONLINE_AUTHORISATIONS | Offline Data Authentication for Online Authorizations supported
                00800000 | ONLINE_CRYPTOGRAM_REQUIRED | Online cryptogram required
                00400000 | CVM_REQUIRED | CVM required
                00200000 | OFFLINE_PIN | (Contact chip) offline PIN supported
                00080000 | FAST_MODE | Fast mode supported
                00040000 | TRANSIT_READER | Transit reader
                00008000 | ISSUER_UPDATE_PROCESSING | Issuer update processing supported
                00004000 | CONSUMER_DEVICE_CVM | Consumer device CVM supported
                00002000 | CONSUMER_DEVICE_CVM_FOR_TRANSIT | Consumer device CVM for transit merchants supported
                00000800 | CONSUMER_DEVICE_CVM_REQUIRED | Consumer device CVM required
                00000080 | FDDA_VERSION_1 | fDDA version 01 supported
                """)
    void ttqBit(String value, TtqBit bit, String title) {
        assertOnly(bit, title, Ttq.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                8000 | ONLINE_PIN_REQUIRED | Online PIN required
                4000 | SIGNATURE_REQUIRED | Signature required
                2000 | ONLINE_IF_ODA_FAILS | Go online if offline data authentication fails and reader is online capable
                1000 | SWITCH_INTERFACE_IF_ODA_FAILS | Switch interface if offline data authentication fails and reader supports contact chip
                0800 | ONLINE_IF_EXPIRED | Go online if application expired
                0400 | SWITCH_INTERFACE_FOR_CASH | Switch interface for cash transactions
                0200 | SWITCH_INTERFACE_FOR_CASHBACK | Switch interface for cashback transactions
                0100 | NOT_VALID_AT_CONTACTLESS_ATMS | Not valid for contactless ATM transactions
                0080 | CONSUMER_DEVICE_CVM_PERFORMED | Consumer device CVM performed
                0040 | ISSUER_UPDATE_PROCESSING_SUPPORTED | Card supports issuer update processing at the POS
                """)
    void ctqBit(String value, CtqBit bit, String title) {
        assertOnly(bit, title, Ctq.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                00080000 | ISSUER_AUTHENTICATION_FAILED | Issuer authentication performed and failed
                00040000 | OFFLINE_PIN_PERFORMED | Offline PIN verification performed
                00020000 | OFFLINE_PIN_FAILED | Offline PIN verification failed
                00010000 | UNABLE_TO_GO_ONLINE | Unable to go online
                00008000 | LAST_ONLINE_NOT_COMPLETED | Last online transaction not completed
                00004000 | PIN_TRY_LIMIT_EXCEEDED | PIN Try Limit exceeded
                00002000 | VELOCITY_EXCEEDED | Exceeded velocity checking counters
                00001000 | NEW_CARD | New card
                00000800 | LAST_ISSUER_AUTHENTICATION_FAILED | Issuer authentication failure on last online transaction
                00000400 | ISSUER_AUTHENTICATION_NOT_PERFORMED | Issuer authentication not performed after online authorization
                00000200 | APPLICATION_BLOCKED | Application blocked by card because PIN Try Limit exceeded
                00000100 | LAST_SDA_FAILED | Offline static data authentication failed on last transaction and transaction declined offline
                00000008 | SCRIPT_FAILED | Issuer script processing failed on last transaction
                00000004 | LAST_DDA_FAILED | Offline dynamic data authentication failed on last transaction and transaction declined offline
                00000002 | DDA_PERFORMED | Offline dynamic data authentication performed
                00000001 | PIN_COMMAND_NOT_RECEIVED | PIN verification command not received for a PIN-expecting card
                """)
    void visaCvrBit(String value, VisaCvrBit bit, String title) {
        assertOnly(bit, title, VisaCvr.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                0008000000 | ISSUER_AUTHENTICATION_FAILED | Issuer authentication performed and failed
                0004000000 | CDCVM_PERFORMED | CDCVM successfully performed
                0001000000 | UNABLE_TO_GO_ONLINE | Unable to go online
                0000800000 | LAST_ONLINE_NOT_COMPLETED | Last online transaction not completed
                0000400000 | PIN_TRY_LIMIT_EXCEEDED | PIN Try Limit exceeded
                0000200000 | VELOCITY_EXCEEDED | Exceeded velocity checking counters
                0000100000 | NEW_CARD | New card
                0000080000 | LAST_ISSUER_AUTHENTICATION_FAILED | Issuer authentication failure on last online transaction
                0000040000 | ISSUER_AUTHENTICATION_NOT_PERFORMED | Issuer authentication not performed after online authorization
                0000020000 | APPLICATION_BLOCKED | Application blocked by card because PIN Try Limit exceeded
                0000010000 | LAST_SDA_FAILED | Offline static data authentication failed on last transaction and transaction declined offline
                0000000800 | SCRIPT_FAILED | Issuer script processing failed on last transaction
                0000000400 | LAST_DDA_FAILED | Offline dynamic data authentication failed on last transaction and transaction declined offline
                0000000200 | DDA_PERFORMED | Offline dynamic data authentication performed
                0000000100 | PIN_COMMAND_NOT_RECEIVED | PIN verification command not received for a PIN-expecting card
                0000000080 | NOT_IN_DEBUG_MODE | Consumer device is not in debug mode
                0000000040 | NOT_ROOTED | Consumer device is not a rooted device
                0000000020 | NOT_HOOKED | Mobile application is not hooked
                0000000010 | INTEGRITY_INTACT | Mobile application integrity is intact
                0000000008 | DATA_CONNECTIVITY | Consumer device has data connectivity
                0000000004 | GENUINE | Consumer device is genuine
                0000000002 | DEVICE_CVM_PERFORMED | CDCVM successfully performed by the consumer device
                0000000001 | EMV_SESSION_KEY | Secure messaging uses EMV session key-based derivation
                """)
    void visaExtendedCvrBit(String value, VisaExtendedCvrBit bit, String title) {
        assertOnly(bit, title, VisaExtendedCvr.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                080000000000 | DATE_CHECK_FAILED | Date check failed
                040000000000 | OFFLINE_PIN_PERFORMED | Offline PIN verification performed
                020000000000 | OFFLINE_ENCIPHERED_PIN_PERFORMED | Offline encrypted PIN verification performed
                010000000000 | OFFLINE_PIN_SUCCESSFUL | Offline PIN verification successful
                008000000000 | DDA_RETURNED | DDA returned
                004000000000 | CDA_IN_FIRST_AC | Combined DDA/AC generation returned in first GENERATE AC
                002000000000 | CDA_IN_SECOND_AC | Combined DDA/AC generation returned in second GENERATE AC
                001000000000 | ISSUER_AUTHENTICATION_PERFORMED | Issuer authentication performed
                000800000000 | CIAC_DEFAULT_SKIPPED | CIAC-Default skipped on CAT3
                000400000000 | OFFLINE_PIN_CHANGED | Offline change PIN result successful
                000000800000 | LAST_ONLINE_NOT_COMPLETED | Last online transaction not completed
                000000400000 | UNABLE_TO_GO_ONLINE | Unable to go online indicated
                000000200000 | OFFLINE_PIN_NOT_PERFORMED | Offline PIN verification not performed
                000000100000 | OFFLINE_PIN_FAILED | Offline PIN verification failed
                000000080000 | PIN_TRY_LIMIT_EXCEEDED | PTL exceeded
                000000040000 | INTERNATIONAL | International transaction
                000000020000 | DOMESTIC | Domestic transaction
                000000010000 | OFFLINE_PIN_WRONGLY_OK | Terminal erroneously considers offline PIN OK
                000000008000 | LOWER_CONSECUTIVE_LIMIT_EXCEEDED | Lower consecutive offline limit exceeded
                000000004000 | UPPER_CONSECUTIVE_LIMIT_EXCEEDED | Upper consecutive offline limit exceeded
                000000002000 | LOWER_CUMULATIVE_LIMIT_EXCEEDED | Lower cumulative offline limit exceeded
                000000001000 | UPPER_CUMULATIVE_LIMIT_EXCEEDED | Upper cumulative offline limit exceeded
                000000000800 | GO_ONLINE_NEXT | Go online on next transaction was set
                000000000400 | ISSUER_AUTHENTICATION_FAILED | Issuer authentication failed
                000000000200 | SCRIPT_RECEIVED | Script received
                000000000100 | SCRIPT_FAILED | Script failed
                000000000080 | LOWER_CONSECUTIVE_LIMIT_2_EXCEEDED | Lower consecutive counter 2 limit exceeded
                000000000040 | UPPER_CONSECUTIVE_LIMIT_2_EXCEEDED | Upper consecutive counter 2 limit exceeded
                000000000020 | LOWER_CUMULATIVE_LIMIT_2_EXCEEDED | Lower cumulative accumulator 2 limit exceeded
                000000000010 | UPPER_CUMULATIVE_LIMIT_2_EXCEEDED | Upper cumulative accumulator 2 limit exceeded
                000000000008 | TRANSACTION_AMOUNT_LIMIT_EXCEEDED | MTA limit exceeded
                000000000004 | DAYS_OFFLINE_LIMIT_EXCEEDED | Number of days offline limit exceeded
                000000000002 | MATCH_IN_CHECK_TABLE | Match found in additional check table
                000000000001 | NO_MATCH_IN_CHECK_TABLE | No match found in additional check table
                """)
    void mChipCvrBit(String value, MChipCvrBit bit, String title) {
        assertOnly(bit, title, MChipCvr.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                0800000000 | CDA_PERFORMED | CDA performed
                0400000000 | DDA_PERFORMED | Offline DDA performed
                0200000000 | ISSUER_AUTHENTICATION_NOT_PERFORMED | Issuer authentication not performed
                0100000000 | ISSUER_AUTHENTICATION_FAILED | Issuer authentication failed
                0008000000 | OFFLINE_PIN_PERFORMED | Offline PIN verification performed
                0004000000 | OFFLINE_PIN_FAILED | Offline PIN verification performed and PIN not successfully verified
                0002000000 | PIN_TRY_LIMIT_EXCEEDED | PIN Try Limit exceeded
                0001000000 | LAST_ONLINE_NOT_COMPLETED | Last online transaction not completed
                0000800000 | LOWER_COUNT_LIMIT_EXCEEDED | Lower offline transaction count limit exceeded
                0000400000 | UPPER_COUNT_LIMIT_EXCEEDED | Upper offline transaction count limit exceeded
                0000200000 | LOWER_AMOUNT_LIMIT_EXCEEDED | Lower cumulative offline amount limit exceeded
                0000100000 | UPPER_AMOUNT_LIMIT_EXCEEDED | Upper cumulative offline amount limit exceeded
                0000080000 | ISSUER_DISCRETIONARY_1 | Issuer-discretionary bit 1
                0000040000 | ISSUER_DISCRETIONARY_2 | Issuer-discretionary bit 2
                0000020000 | ISSUER_DISCRETIONARY_3 | Issuer-discretionary bit 3
                0000010000 | ISSUER_DISCRETIONARY_4 | Issuer-discretionary bit 4
                0000000800 | SCRIPT_FAILED | Issuer script processing failed
                0000000400 | LAST_ODA_FAILED | Offline data authentication failed on previous transaction
                0000000200 | GO_ONLINE_NEXT | Go online on next transaction was set
                0000000100 | UNABLE_TO_GO_ONLINE | Unable to go online
                """)
    void ccdCvrBit(String value, CcdCvrBit bit, String title) {
        assertOnly(bit, title, CcdCvr.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                00800000 | PASSCODE | Passcode capable
                00400000 | SIGNATURE_PANEL | Signature panel
                00200000 | HOLOGRAM | Hologram
                00100000 | CVV2 | CVV2
                00080000 | TWO_WAY_MESSAGING | Two-way messaging
                00040000 | CLOUD_CREDENTIALS | Cloud based payment credentials
                00020000 | BIOMETRIC | Biometric cardholder verification capable
                """)
    void formFactorBit(String value, FormFactorBit bit, String title) {
        assertOnly(bit, title, FormFactorIndicator.parse(Bytes.hex(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                000400 | FIELD_OFF_DETECTION | Support for field off detection
                000100 | CDA_OVER_ALL | CDA supported over TC, ARQC and AAC
                """)
    void applicationCapabilityBit(String value, ApplicationCapabilityBit bit, String title) {
        assertOnly(bit, title, ApplicationCapabilities.parse(Bytes.hex(value)));
    }

    private static <B extends NamedBit, F extends BitField<B, F>> void assertOnly(B bit, String title, F field) {
        assertThat(field.bits()).containsExactly(bit);
        assertThat(field.has(bit)).isTrue();
        assertThat(field.unnamed().toArray()).containsOnly(0);
        assertThat(bit.title()).isEqualTo(title);
    }
}
