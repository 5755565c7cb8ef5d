// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/**
 * The tags of the dictionary as numbers, for {@code switch}.
 *
 * <p>Made from {@code src/main/dictionary} by {@code DictionaryWriter}: change those files, not this one.
 */
public final class EmvTag {
    /** Issuer Identification Number (IIN). */
    public static final int IIN = 0x42;

    /** Application Dedicated File (ADF) Name. */
    public static final int ADF_NAME = 0x4F;

    /** Application Label. */
    public static final int APPLICATION_LABEL = 0x50;

    /** Track 1 Data. */
    public static final int TRACK1_DATA = 0x56;

    /** Track 2 Equivalent Data. */
    public static final int TRACK2_EQUIVALENT_DATA = 0x57;

    /** Application Primary Account Number (PAN). */
    public static final int PAN = 0x5A;

    /** Application Template. */
    public static final int APPLICATION_TEMPLATE = 0x61;

    /** Common Data Template. */
    public static final int QR_COMMON_DATA_TEMPLATE = 0x62;

    /** Application Specific Transparent Template. */
    public static final int QR_APPLICATION_TRANSPARENT_TEMPLATE = 0x63;

    /** Common Data Transparent Template. */
    public static final int QR_COMMON_TRANSPARENT_TEMPLATE = 0x64;

    /** File Control Information (FCI) Template. */
    public static final int FCI_TEMPLATE = 0x6F;

    /** READ RECORD Response Message Template. */
    public static final int DATA_TEMPLATE = 0x70;

    /** Issuer Script Template 1. */
    public static final int ISSUER_SCRIPT_TEMPLATE_1 = 0x71;

    /** Issuer Script Template 2. */
    public static final int ISSUER_SCRIPT_TEMPLATE_2 = 0x72;

    /** Directory Discretionary Template. */
    public static final int DIRECTORY_DISCRETIONARY_TEMPLATE = 0x73;

    /** Response Message Template Format 2. */
    public static final int RESPONSE_FORMAT_2 = 0x77;

    /** Response Message Template Format 1. */
    public static final int RESPONSE_FORMAT_1 = 0x80;

    /** Amount, Authorised (Binary). */
    public static final int AMOUNT_AUTHORISED_BINARY = 0x81;

    /** Biometric Type (in A1 BF4E). */
    public static final int BIOMETRIC_TYPE = 0x81;

    /** Application Interchange Profile (AIP). */
    public static final int AIP = 0x82;

    /** Biometric Subtype (in A1). */
    public static final int BIOMETRIC_SUBTYPE = 0x82;

    /** Command Template. */
    public static final int COMMAND_TEMPLATE = 0x83;

    /** Dedicated File (DF) Name. */
    public static final int DF_NAME = 0x84;

    /** Payload Format Indicator. */
    public static final int QR_PAYLOAD_FORMAT_INDICATOR = 0x85;

    /** Issuer Script Command. */
    public static final int ISSUER_SCRIPT_COMMAND = 0x86;

    /** Application Priority Indicator. */
    public static final int APPLICATION_PRIORITY_INDICATOR = 0x87;

    /** Short File Identifier (SFI). */
    public static final int SFI = 0x88;

    /** Authorisation Code. */
    public static final int AUTHORISATION_CODE = 0x89;

    /** Authorisation Response Code. */
    public static final int AUTHORISATION_RESPONSE_CODE = 0x8A;

    /** POI Information. */
    public static final int POI_INFORMATION = 0x8B;

    /** Card Risk Management Data Object List 1 (CDOL1). */
    public static final int CDOL1 = 0x8C;

    /** Card Risk Management Data Object List 2 (CDOL2). */
    public static final int CDOL2 = 0x8D;

    /** Cardholder Verification Method (CVM) List. */
    public static final int CVM_LIST = 0x8E;

    /** Certification Authority Public Key Index (ICC). */
    public static final int CA_PUBLIC_KEY_INDEX_ICC = 0x8F;

    /** Issuer Public Key Certificate. */
    public static final int ISSUER_PUBLIC_KEY_CERTIFICATE = 0x90;

    /** Biometric Solution ID (in A1 BF4E). */
    public static final int BIOMETRIC_SOLUTION_ID = 0x90;

    /** Issuer Authentication Data. */
    public static final int ISSUER_AUTHENTICATION_DATA = 0x91;

    /** Issuer Public Key Remainder. */
    public static final int ISSUER_PUBLIC_KEY_REMAINDER = 0x92;

    /** Signed Static Application Data (SSAD). */
    public static final int SSAD = 0x93;

    /** Application File Locator (AFL). */
    public static final int AFL = 0x94;

    /** Terminal Verification Results (TVR). */
    public static final int TVR = 0x95;

    /** Kernel Identifier - Terminal. */
    public static final int KERNEL_IDENTIFIER_TERMINAL = 0x96;

    /** Transaction Certificate Data Object List (TDOL). */
    public static final int TDOL = 0x97;

    /** Transaction Certificate (TC) Hash Value. */
    public static final int TC_HASH_VALUE = 0x98;

    /** Transaction Personal Identification Number (PIN) Data. */
    public static final int TRANSACTION_PIN_DATA = 0x99;

    /** Transaction Date. */
    public static final int TRANSACTION_DATE = 0x9A;

    /** Transaction Status Information (TSI). */
    public static final int TSI = 0x9B;

    /** Transaction Type. */
    public static final int TRANSACTION_TYPE = 0x9C;

    /** Directory Definition File (DDF) Name. */
    public static final int DDF_NAME = 0x9D;

    /** Kernel Key Data. */
    public static final int KERNEL_KEY_DATA = 0x9E;

    /** Biometric Header Template (BHT). */
    public static final int BIOMETRIC_HEADER_TEMPLATE = 0xA1;

    /** File Control Information (FCI) Proprietary Template. */
    public static final int FCI_PROPRIETARY_TEMPLATE = 0xA5;

    /** Integrated Data Storage Directory (IDSD). */
    public static final int IDS_DIRECTORY = 0xD2;

    /** Encrypted Record (for C-8). */
    public static final int ENCRYPTED_RECORD = 0xDA;

    /** Cardholder Name. */
    public static final int CARDHOLDER_NAME = 0x5F20;

    /** Application Expiration Date. */
    public static final int APPLICATION_EXPIRATION_DATE = 0x5F24;

    /** Application Effective Date. */
    public static final int APPLICATION_EFFECTIVE_DATE = 0x5F25;

    /** Issuer Country Code. */
    public static final int ISSUER_COUNTRY_CODE = 0x5F28;

    /** Transaction Currency Code. */
    public static final int TRANSACTION_CURRENCY_CODE = 0x5F2A;

    /** Language Preference. */
    public static final int LANGUAGE_PREFERENCE = 0x5F2D;

    /** Service Code. */
    public static final int SERVICE_CODE = 0x5F30;

    /** Application Primary Account Number (PAN) Sequence Number. */
    public static final int PAN_SEQUENCE_NUMBER = 0x5F34;

    /** Transaction Currency Exponent. */
    public static final int TRANSACTION_CURRENCY_EXPONENT = 0x5F36;

    /** Issuer URL. */
    public static final int ISSUER_URL = 0x5F50;

    /** International Bank Account Number (IBAN). */
    public static final int IBAN = 0x5F53;

    /** Bank Identifier Code (BIC). */
    public static final int BIC = 0x5F54;

    /** Issuer Country Code (alpha2 format). */
    public static final int ISSUER_COUNTRY_CODE_ALPHA2 = 0x5F55;

    /** Issuer Country Code (alpha3 format). */
    public static final int ISSUER_COUNTRY_CODE_ALPHA3 = 0x5F56;

    /** Account Type. */
    public static final int ACCOUNT_TYPE = 0x5F57;

    /** Biometric Information Template (BIT). */
    public static final int BIOMETRIC_INFORMATION_TEMPLATE = 0x7F60;

    /** Acquirer Identifier. */
    public static final int ACQUIRER_IDENTIFIER = 0x9F01;

    /** Amount, Authorised (Numeric). */
    public static final int AMOUNT_AUTHORISED = 0x9F02;

    /** Amount, Other (Numeric). */
    public static final int AMOUNT_OTHER = 0x9F03;

    /** Amount, Other (Binary). */
    public static final int AMOUNT_OTHER_BINARY = 0x9F04;

    /** Application Discretionary Data. */
    public static final int APPLICATION_DISCRETIONARY_DATA = 0x9F05;

    /** Application Identifier (AID) - Terminal. */
    public static final int AID_TERMINAL = 0x9F06;

    /** Application Usage Control (AUC). */
    public static final int APPLICATION_USAGE_CONTROL = 0x9F07;

    /** Application Version Number (ICC). */
    public static final int APPLICATION_VERSION_NUMBER_ICC = 0x9F08;

    /** Application Version Number (Terminal). */
    public static final int APPLICATION_VERSION_NUMBER_TERMINAL = 0x9F09;

    /** Application Selection Registered Proprietary Data (ASRPD). */
    public static final int ASRPD = 0x9F0A;

    /** Cardholder Name Extended. */
    public static final int CARDHOLDER_NAME_EXTENDED = 0x9F0B;

    /** Issuer Identification Number Extended (IINE). */
    public static final int IIN_EXTENDED = 0x9F0C;

    /** Issuer Action Code - Default. */
    public static final int IAC_DEFAULT = 0x9F0D;

    /** Issuer Action Code - Denial. */
    public static final int IAC_DENIAL = 0x9F0E;

    /** Issuer Action Code - Online. */
    public static final int IAC_ONLINE = 0x9F0F;

    /** Issuer Application Data (IAD). */
    public static final int ISSUER_APPLICATION_DATA = 0x9F10;

    /** Issuer Code Table Index. */
    public static final int ISSUER_CODE_TABLE_INDEX = 0x9F11;

    /** Application Preferred Name. */
    public static final int APPLICATION_PREFERRED_NAME = 0x9F12;

    /** Last Online Application Transaction Counter (ATC) Register. */
    public static final int LAST_ONLINE_ATC_REGISTER = 0x9F13;

    /** Lower Consecutive Offline Limit. */
    public static final int LOWER_CONSECUTIVE_OFFLINE_LIMIT = 0x9F14;

    /** Merchant Category Code. */
    public static final int MERCHANT_CATEGORY_CODE = 0x9F15;

    /** Merchant Identifier. */
    public static final int MERCHANT_IDENTIFIER = 0x9F16;

    /** Personal Identification Number (PIN) Try Counter. */
    public static final int PIN_TRY_COUNTER = 0x9F17;

    /** Issuer Script Identifier. */
    public static final int ISSUER_SCRIPT_IDENTIFIER = 0x9F18;

    /** Token Requestor ID. */
    public static final int TOKEN_REQUESTOR_ID = 0x9F19;

    /** Terminal Country Code. */
    public static final int TERMINAL_COUNTRY_CODE = 0x9F1A;

    /** Terminal Floor Limit. */
    public static final int TERMINAL_FLOOR_LIMIT = 0x9F1B;

    /** Terminal Identification. */
    public static final int TERMINAL_IDENTIFICATION = 0x9F1C;

    /** Terminal Risk Management Data. */
    public static final int TERMINAL_RISK_MANAGEMENT_DATA = 0x9F1D;

    /** Interface Device (IFD) Serial Number. */
    public static final int IFD_SERIAL_NUMBER = 0x9F1E;

    /** Track 1 Discretionary Data. */
    public static final int TRACK1_DISCRETIONARY_DATA = 0x9F1F;

    /** Track 2 Discretionary Data. */
    public static final int TRACK2_DISCRETIONARY_DATA = 0x9F20;

    /** Transaction Time. */
    public static final int TRANSACTION_TIME = 0x9F21;

    /** Certification Authority Public Key Index (Terminal). */
    public static final int CA_PUBLIC_KEY_INDEX_TERMINAL = 0x9F22;

    /** Upper Consecutive Offline Limit. */
    public static final int UPPER_CONSECUTIVE_OFFLINE_LIMIT = 0x9F23;

    /** Payment Account Reference (PAR). */
    public static final int PAYMENT_ACCOUNT_REFERENCE = 0x9F24;

    /** Last 4 Digits of PAN. */
    public static final int LAST_4_DIGITS_OF_PAN = 0x9F25;

    /** Application Cryptogram (AC). */
    public static final int APPLICATION_CRYPTOGRAM = 0x9F26;

    /** Cryptogram Information Data (CID). */
    public static final int CRYPTOGRAM_INFORMATION_DATA = 0x9F27;

    /** UnionPay Card Feature. */
    public static final int UNIONPAY_CARD_FEATURE = 0x9F28;

    /** Extended Selection. */
    public static final int EXTENDED_SELECTION = 0x9F29;

    /** Kernel Identifier. */
    public static final int KERNEL_IDENTIFIER = 0x9F2A;

    /** Kernel Qualifier. */
    public static final int KERNEL_QUALIFIER = 0x9F2B;

    /** Card Qualifier. */
    public static final int CARD_QUALIFIER = 0x9F2C;

    /** Integrated Circuit Card (ICC) PIN Encipherment Public Key Certificate. */
    public static final int ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_CERTIFICATE = 0x9F2D;

    /** Integrated Circuit Card (ICC) Public Key Certificate for ODE (else). */
    public static final int ICC_PUBLIC_KEY_CERTIFICATE_FOR_ODE = 0x9F2D;

    /** Integrated Circuit Card (ICC) PIN Encipherment Public Key Exponent. */
    public static final int ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_EXPONENT = 0x9F2E;

    /** Integrated Circuit Card (ICC) PIN Encipherment Public Key Remainder. */
    public static final int ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_REMAINDER = 0x9F2F;

    /** Biometric Terminal Capabilities. */
    public static final int BIOMETRIC_TERMINAL_CAPABILITIES = 0x9F30;

    /** Card BIT Group Template. */
    public static final int CARD_BIT_GROUP_TEMPLATE = 0x9F31;

    /** Issuer Public Key Exponent. */
    public static final int ISSUER_PUBLIC_KEY_EXPONENT = 0x9F32;

    /** Terminal Capabilities. */
    public static final int TERMINAL_CAPABILITIES = 0x9F33;

    /** Cardholder Verification Method (CVM) Results. */
    public static final int CVM_RESULTS = 0x9F34;

    /** Terminal Type. */
    public static final int TERMINAL_TYPE = 0x9F35;

    /** Application Transaction Counter (ATC). */
    public static final int ATC = 0x9F36;

    /** Unpredictable Number (UN). */
    public static final int UNPREDICTABLE_NUMBER = 0x9F37;

    /** Processing Options Data Object List (PDOL). */
    public static final int PDOL = 0x9F38;

    /** Point-of-Service (POS) Entry Mode. */
    public static final int POS_ENTRY_MODE = 0x9F39;

    /** Amount, Reference Currency. */
    public static final int AMOUNT_REFERENCE_CURRENCY = 0x9F3A;

    /** Application Reference Currency. */
    public static final int APPLICATION_REFERENCE_CURRENCY = 0x9F3B;

    /** Transaction Reference Currency Code. */
    public static final int TRANSACTION_REFERENCE_CURRENCY_CODE = 0x9F3C;

    /** Transaction Reference Currency Exponent. */
    public static final int TRANSACTION_REFERENCE_CURRENCY_EXPONENT = 0x9F3D;

    /** Terminal Categories Supported List. */
    public static final int TERMINAL_CATEGORIES_SUPPORTED_LIST = 0x9F3E;

    /** Selection Data Object List (SDOL). */
    public static final int SDOL = 0x9F3F;

    /** Additional Terminal Capabilities. */
    public static final int ADDITIONAL_TERMINAL_CAPABILITIES = 0x9F40;

    /** Transaction Sequence Counter. */
    public static final int TRANSACTION_SEQUENCE_COUNTER = 0x9F41;

    /** Application Currency Code. */
    public static final int APPLICATION_CURRENCY_CODE = 0x9F42;

    /** Application Reference Currency Exponent. */
    public static final int APPLICATION_REFERENCE_CURRENCY_EXPONENT = 0x9F43;

    /** Application Currency Exponent. */
    public static final int APPLICATION_CURRENCY_EXPONENT = 0x9F44;

    /** Data Authentication Code (DAC). */
    public static final int DATA_AUTHENTICATION_CODE = 0x9F45;

    /** Integrated Circuit Card (ICC) Public Key Certificate. */
    public static final int ICC_PUBLIC_KEY_CERTIFICATE = 0x9F46;

    /** Integrated Circuit Card (ICC) Public Key Exponent. */
    public static final int ICC_PUBLIC_KEY_EXPONENT = 0x9F47;

    /** Integrated Circuit Card (ICC) Public Key Remainder. */
    public static final int ICC_PUBLIC_KEY_REMAINDER = 0x9F48;

    /** Dynamic Data Authentication Data Object List (DDOL). */
    public static final int DDOL = 0x9F49;

    /** Static Data Authentication Tag List. */
    public static final int SDA_TAG_LIST = 0x9F4A;

    /** Signed Dynamic Application Data (SDAD). */
    public static final int SDAD = 0x9F4B;

    /** ICC Dynamic Number. */
    public static final int ICC_DYNAMIC_NUMBER = 0x9F4C;

    /** Log Entry. */
    public static final int LOG_ENTRY = 0x9F4D;

    /** Merchant Name and Location. */
    public static final int MERCHANT_NAME_AND_LOCATION = 0x9F4E;

    /** Log Format. */
    public static final int LOG_FORMAT = 0x9F4F;

    /** Offline Accumulator Balance. */
    public static final int OFFLINE_ACCUMULATOR_BALANCE = 0x9F50;

    /** Cardholder Verification Status (for C-5). */
    public static final int CARDHOLDER_VERIFICATION_STATUS = 0x9F50;

    /** Application Currency Code. */
    public static final int APPLICATION_CURRENCY_CODE_PROPRIETARY = 0x9F51;

    /** Data Recovery Data Object List (DRDOL) (for C-2). */
    public static final int DRDOL = 0x9F51;

    /** Data Recovery Data Object List (DRDOL) (for C-5). */
    public static final int DRDOL_C5 = 0x9F51;

    /** Application Default Action (ADA). */
    public static final int APPLICATION_DEFAULT_ACTION = 0x9F52;

    /** Terminal Compatibility Indicator (for C-5). */
    public static final int TERMINAL_COMPATIBILITY_INDICATOR = 0x9F52;

    /** Consecutive Transaction Counter International Limit (CTCIL). */
    public static final int CTCIL = 0x9F53;

    /** Transaction Category Code (for C-2). */
    public static final int TRANSACTION_CATEGORY_CODE = 0x9F53;

    /** Terminal Interchange Profile (for C-5). */
    public static final int TERMINAL_INTERCHANGE_PROFILE = 0x9F53;

    /** Cumulative Total Transaction Amount Limit (CTTAL). */
    public static final int CTTAL = 0x9F54;

    /** DS ODS Card (for C-2). */
    public static final int DS_ODS_CARD = 0x9F54;

    /** Geographic Indicator. */
    public static final int GEOGRAPHIC_INDICATOR = 0x9F55;

    /** Issuer Authentication Indicator. */
    public static final int ISSUER_AUTHENTICATION_INDICATOR = 0x9F56;

    /** Issuer Country Code. */
    public static final int ISSUER_COUNTRY_CODE_PROPRIETARY = 0x9F57;

    /** Consecutive Transaction Counter Limit (CTCL). */
    public static final int CTCL = 0x9F58;

    /** Consecutive Transaction Counter Upper Limit (CTCUL). */
    public static final int CTCUL = 0x9F59;

    /** Application Program Identifier (Program ID). */
    public static final int APPLICATION_PROGRAM_IDENTIFIER = 0x9F5A;

    /** Membership Product Identifier (for C-4). */
    public static final int MEMBERSHIP_PRODUCT_IDENTIFIER = 0x9F5A;

    /** Issuer Script Results. */
    public static final int ISSUER_SCRIPT_RESULTS = 0x9F5B;

    /** Data Storage Data Object List (DSDOL) (for C-2). */
    public static final int DSDOL = 0x9F5B;

    /** Product Membership Number (for C-4). */
    public static final int PRODUCT_MEMBERSHIP_NUMBER = 0x9F5B;

    /** Cumulative Total Transaction Amount Upper Limit (CTTAUL). */
    public static final int CTTAUL = 0x9F5C;

    /** DS Requested Operator ID (for C-2). */
    public static final int DS_REQUESTED_OPERATOR_ID = 0x9F5C;

    /** Mag-stripe Data Object List (MDOL) (for C-5). */
    public static final int MDOL = 0x9F5C;

    /** Available Offline Spending Amount (AOSA). */
    public static final int AVAILABLE_OFFLINE_SPENDING_AMOUNT = 0x9F5D;

    /** Application Capabilities Information (for C-2). */
    public static final int APPLICATION_CAPABILITIES_INFORMATION = 0x9F5D;

    /** Consecutive Transaction International Upper Limit (CTIUL) (for C-3). */
    public static final int CTIUL = 0x9F5E;

    /** Data Storage Identifier (DS ID) (for C-2). */
    public static final int DS_ID = 0x9F5E;

    /** DS Slot Availability. */
    public static final int DS_SLOT_AVAILABILITY = 0x9F5F;

    /** CVC3 (Track1). */
    public static final int CVC3_TRACK1 = 0x9F60;

    /** Issuer Update Parameter (for C-5). */
    public static final int ISSUER_UPDATE_PARAMETER = 0x9F60;

    /** CVC3 (Track2) (for C-2). */
    public static final int CVC3_TRACK2 = 0x9F61;

    /** Cardholder ID Number (for C-7 PBOC). */
    public static final int CARDHOLDER_ID_NUMBER = 0x9F61;

    /** PCVC3 (Track1). */
    public static final int PCVC3_TRACK1 = 0x9F62;

    /** Cardholder ID Type (for C-7 PBOC). */
    public static final int CARDHOLDER_ID_TYPE = 0x9F62;

    /** Offline Counter Initial Value. */
    public static final int OFFLINE_COUNTER_INITIAL_VALUE = 0x9F63;

    /** PUNATC (Track1) (for C-2). */
    public static final int PUNATC_TRACK1 = 0x9F63;

    /** Product Identification Information (for C-7 PBOC). */
    public static final int PRODUCT_IDENTIFICATION_INFORMATION = 0x9F63;

    /** NATC (Track1). */
    public static final int NATC_TRACK1 = 0x9F64;

    /** PCVC3 (Track2). */
    public static final int PCVC3_TRACK2 = 0x9F65;

    /** Terminal Transaction Qualifiers (TTQ). */
    public static final int TTQ = 0x9F66;

    /** PUNATC (Track2) (for C-2). */
    public static final int PUNATC_TRACK2 = 0x9F66;

    /** MSD Offset. */
    public static final int MSD_OFFSET = 0x9F67;

    /** NATC (Track2) (for C-2). */
    public static final int NATC_TRACK2 = 0x9F67;

    /** Card Additional Processes. */
    public static final int CARD_ADDITIONAL_PROCESSES = 0x9F68;

    /** Card Authentication Related Data. */
    public static final int CARD_AUTHENTICATION_RELATED_DATA = 0x9F69;

    /** UDOL (for C-2). */
    public static final int UDOL = 0x9F69;

    /** Unpredictable Number (Numeric). */
    public static final int UNPREDICTABLE_NUMBER_NUMERIC = 0x9F6A;

    /** Card CVM Limit (for C-3 C-7 PBOC). */
    public static final int CARD_CVM_LIMIT = 0x9F6B;

    /** Track 2 Data (for C-2). */
    public static final int TRACK2_DATA = 0x9F6B;

    /** Card Transaction Qualifiers (CTQ). */
    public static final int CTQ = 0x9F6C;

    /** Mag-stripe Application Version Number (Card) (for C-2). */
    public static final int MAG_STRIPE_APPLICATION_VERSION_NUMBER_CARD = 0x9F6C;

    /** VLP Reset Threshold. */
    public static final int VLP_RESET_THRESHOLD = 0x9F6D;

    /** EC Reset Threshold (for C-7 PBOC). */
    public static final int EC_RESET_THRESHOLD = 0x9F6D;

    /** Mag-stripe Application Version Number (Reader) (for C-2). */
    public static final int MAG_STRIPE_APPLICATION_VERSION_NUMBER_READER = 0x9F6D;

    /** Contactless Reader Capabilities (for C-4). */
    public static final int CONTACTLESS_READER_CAPABILITIES = 0x9F6D;

    /** Third Party Data. */
    public static final int THIRD_PARTY_DATA = 0x9F6E;

    /** Form Factor Indicator (FFI) (for C-3). */
    public static final int FORM_FACTOR_INDICATOR = 0x9F6E;

    /** Enhanced Contactless Reader Capabilities (for C-4). */
    public static final int ENHANCED_CONTACTLESS_READER_CAPABILITIES = 0x9F6E;

    /** DS Slot Management Control. */
    public static final int DS_SLOT_MANAGEMENT_CONTROL = 0x9F6F;

    /** Protected Data Envelope 1. */
    public static final int PROTECTED_DATA_ENVELOPE_1 = 0x9F70;

    /** Card Interface and Payment Capabilities (for C-4). */
    public static final int CARD_INTERFACE_AND_PAYMENT_CAPABILITIES = 0x9F70;

    /** Protected Data Envelope 2. */
    public static final int PROTECTED_DATA_ENVELOPE_2 = 0x9F71;

    /** Mobile CVM Results (for C-4). */
    public static final int MOBILE_CVM_RESULTS = 0x9F71;

    /** Card Processing Requirements (CPR) (for C-6). */
    public static final int CARD_PROCESSING_REQUIREMENTS = 0x9F71;

    /** Protected Data Envelope 3. */
    public static final int PROTECTED_DATA_ENVELOPE_3 = 0x9F72;

    /** Consecutive Transaction Limit (International - Country) (for C-7 PBOC). */
    public static final int CTLI_COUNTRY = 0x9F72;

    /** Protected Data Envelope 4. */
    public static final int PROTECTED_DATA_ENVELOPE_4 = 0x9F73;

    /** Currency Conversion Factor (for C-7 PBOC). */
    public static final int CURRENCY_CONVERSION_FACTOR = 0x9F73;

    /** Protected Data Envelope 5. */
    public static final int PROTECTED_DATA_ENVELOPE_5 = 0x9F74;

    /** EC Issuer Authorisation Code (for C-7 PBOC). */
    public static final int EC_ISSUER_AUTHORISATION_CODE = 0x9F74;

    /** VLP Issuer Authorisation Code (for C-3). */
    public static final int VLP_ISSUER_AUTHORISATION_CODE = 0x9F74;

    /** Unprotected Data Envelope 1. */
    public static final int UNPROTECTED_DATA_ENVELOPE_1 = 0x9F75;

    /** Cumulative Total Transaction Amount Limit (Dual Currency) (for C-7 PBOC). */
    public static final int CTTAL_DUAL_CURRENCY = 0x9F75;

    /** Unprotected Data Envelope 2. */
    public static final int UNPROTECTED_DATA_ENVELOPE_2 = 0x9F76;

    /** Secondary Application Currency Code (for C-7 PBOC). */
    public static final int SECONDARY_APPLICATION_CURRENCY_CODE = 0x9F76;

    /** Unprotected Data Envelope 3. */
    public static final int UNPROTECTED_DATA_ENVELOPE_3 = 0x9F77;

    /** EC Balance Limit (for C-7 PBOC). */
    public static final int EC_BALANCE_LIMIT = 0x9F77;

    /** Unprotected Data Envelope 4. */
    public static final int UNPROTECTED_DATA_ENVELOPE_4 = 0x9F78;

    /** EC Single Transaction Limit (for C-7 PBOC). */
    public static final int EC_SINGLE_TRANSACTION_LIMIT = 0x9F78;

    /** Unprotected Data Envelope 5. */
    public static final int UNPROTECTED_DATA_ENVELOPE_5 = 0x9F79;

    /** EC Balance (for C-7 PBOC). */
    public static final int EC_BALANCE = 0x9F79;

    /** VLP Terminal Support Indicator. */
    public static final int VLP_TERMINAL_SUPPORT_INDICATOR = 0x9F7A;

    /** EC Terminal Support Indicator (for C-7 PBOC). */
    public static final int EC_TERMINAL_SUPPORT_INDICATOR = 0x9F7A;

    /** VLP Terminal Transaction Limit. */
    public static final int VLP_TERMINAL_TRANSACTION_LIMIT = 0x9F7B;

    /** EC Terminal Transaction Limit (for C-7 PBOC). */
    public static final int EC_TERMINAL_TRANSACTION_LIMIT = 0x9F7B;

    /** Customer Exclusive Data (CED). */
    public static final int CUSTOMER_EXCLUSIVE_DATA = 0x9F7C;

    /** Merchant Custom Data (for C-2). */
    public static final int MERCHANT_CUSTOM_DATA = 0x9F7C;

    /** Partner Discretionary Data (for C-5). */
    public static final int PARTNER_DISCRETIONARY_DATA = 0x9F7C;

    /** DS Summary 1. */
    public static final int DS_SUMMARY_1 = 0x9F7D;

    /** Mobile Support Indicator. */
    public static final int MOBILE_SUPPORT_INDICATOR = 0x9F7E;

    /** Dynamic CVV (DCVV) (for C-6). */
    public static final int DYNAMIC_CVV = 0x9F7E;

    /** Application Life Cycle Data (by A000000151). */
    public static final int APPLICATION_LIFE_CYCLE_DATA = 0x9F7E;

    /** DS Unpredictable Number. */
    public static final int DS_UNPREDICTABLE_NUMBER = 0x9F7F;

    /** Card Production Life Cycle (CPLC) Data (by A000000151). */
    public static final int CARD_PRODUCTION_LIFE_CYCLE = 0x9F7F;

    /** File Control Information (FCI) Issuer Discretionary Data. */
    public static final int FCI_ISSUER_DISCRETIONARY_DATA = 0xBF0C;

    /** Offline BIT Group Template. */
    public static final int OFFLINE_BIT_GROUP_TEMPLATE = 0xBF4A;

    /** Online BIT Group Template. */
    public static final int ONLINE_BIT_GROUP_TEMPLATE = 0xBF4B;

    /** Biometric Try Counters Template. */
    public static final int BIOMETRIC_TRY_COUNTERS_TEMPLATE = 0xBF4C;

    /** Preferred Attempts Template. */
    public static final int PREFERRED_ATTEMPTS_TEMPLATE = 0xBF4D;

    /** Biometric Verification Data Template. */
    public static final int BIOMETRIC_VERIFICATION_DATA_TEMPLATE = 0xBF4E;

    /** Integrated Data Storage Record Update Template. */
    public static final int IDS_RECORD_UPDATE_TEMPLATE = 0xBF60;

    /** Card Action Code - Switch Interface (for C-6). */
    public static final int CARD_ACTION_CODE_SWITCH_INTERFACE = 0xDF30;

    /** Card Action Code - Denial (for C-6). */
    public static final int CARD_ACTION_CODE_DENIAL = 0xDF31;

    /** Card Action Code - Online (for C-6). */
    public static final int CARD_ACTION_CODE_ONLINE = 0xDF32;

    /** Card Action Code - Default (for C-6). */
    public static final int CARD_ACTION_CODE_DEFAULT = 0xDF33;

    /** Extended Logging Data (for C-6). */
    public static final int EXTENDED_LOGGING_DATA = 0xDF3C;

    /** POS Cardholder Interaction Information. */
    public static final int POS_CARDHOLDER_INTERACTION_INFORMATION = 0xDF4B;

    /** Load Log Entry (for C-7 PBOC). */
    public static final int LOAD_LOG_ENTRY = 0xDF4D;

    /** Load Log Format. */
    public static final int LOAD_LOG_FORMAT = 0xDF4F;

    /** Enciphered Biometric Key Seed. */
    public static final int ENCIPHERED_BIOMETRIC_KEY_SEED = 0xDF50;

    /** Facial Try Counter (in BF4C). */
    public static final int FACIAL_TRY_COUNTER = 0xDF50;

    /** Preferred Facial Attempts (in BF4D). */
    public static final int PREFERRED_FACIAL_ATTEMPTS = 0xDF50;

    /** Enciphered Biometric Data. */
    public static final int ENCIPHERED_BIOMETRIC_DATA = 0xDF51;

    /** Finger Try Counter (in BF4C). */
    public static final int FINGER_TRY_COUNTER = 0xDF51;

    /** Preferred Finger Attempts (in BF4D). */
    public static final int PREFERRED_FINGER_ATTEMPTS = 0xDF51;

    /** Iris Try Counter. */
    public static final int IRIS_TRY_COUNTER = 0xDF52;

    /** Preferred Iris Attempts (in BF4D). */
    public static final int PREFERRED_IRIS_ATTEMPTS = 0xDF52;

    /** MAC of Enciphered Biometric Data (in BF4E). */
    public static final int BIOMETRIC_DATA_MAC = 0xDF52;

    /** Palm Try Counter. */
    public static final int PALM_TRY_COUNTER = 0xDF53;

    /** Preferred Palm Attempts (in BF4D). */
    public static final int PREFERRED_PALM_ATTEMPTS = 0xDF53;

    /** Voice Try Counter. */
    public static final int VOICE_TRY_COUNTER = 0xDF54;

    /** Preferred Voice Attempts (in BF4D). */
    public static final int PREFERRED_VOICE_ATTEMPTS = 0xDF54;

    /** DS Input (Card). */
    public static final int DS_INPUT_CARD = 0xDF60;

    /** CAPP Transaction Indicator (for C-7 PBOC). */
    public static final int CAPP_TRANSACTION_INDICATOR = 0xDF60;

    /** DS Digest H (for C-2). */
    public static final int DS_DIGEST_H = 0xDF61;

    /** Segmented-charge Application Identifier (for C-7 PBOC). */
    public static final int SEGMENTED_CHARGE_APPLICATION_IDENTIFIER = 0xDF61;

    /** DS ODS Info. */
    public static final int DS_ODS_INFO = 0xDF62;

    /** Segmented-charge Deduct Limit (for C-7 PBOC). */
    public static final int SEGMENTED_CHARGE_DEDUCT_LIMIT = 0xDF62;

    /** DS ODS Term (for C-2). */
    public static final int DS_ODS_TERM = 0xDF63;

    /** Segmented-charge Deducted Amount (for C-7 PBOC). */
    public static final int SEGMENTED_CHARGE_DEDUCTED_AMOUNT = 0xDF63;

    /** SM Algorithm Support Indicator. */
    public static final int SM_ALGORITHM_SUPPORT_INDICATOR = 0xDF69;

    /** EC Second Currency Code. */
    public static final int EC_SECOND_CURRENCY_CODE = 0xDF71;

    /** EC Second Currency Balance Limit. */
    public static final int EC_SECOND_CURRENCY_BALANCE_LIMIT = 0xDF77;

    /** EC Second Currency Single Transaction Limit. */
    public static final int EC_SECOND_CURRENCY_SINGLE_TRANSACTION_LIMIT = 0xDF78;

    /** EC Second Currency Balance (for C-7 PBOC). */
    public static final int EC_SECOND_CURRENCY_BALANCE = 0xDF79;

    /** Cardholder Verification Decision. */
    public static final int CARDHOLDER_VERIFICATION_DECISION = 0x9F8102;

    /** Card Key Data. */
    public static final int CARD_KEY_DATA = 0x9F8103;

    /** Card TVR. */
    public static final int CARD_TVR = 0x9F8104;

    /** Enhanced Data Authentication MAC. */
    public static final int EDA_MAC = 0x9F8105;

    /** Authenticated Application Data. */
    public static final int AUTHENTICATED_APPLICATION_DATA = 0x9F8106;

    /** IAD MAC Offset. */
    public static final int IAD_MAC_OFFSET = 0x9F8107;

    /** Restart Indicator. */
    public static final int RESTART_INDICATOR = 0x9F8108;

    /** Issuer Application Data MAC. */
    public static final int IAD_MAC = 0x9F8109;

    /** Extended SDA Tag List. */
    public static final int EXTENDED_SDA_TAG_LIST = 0x9F810A;

    /** ICC ECC Public Key (for RSA Certificates). */
    public static final int ICC_ECC_PUBLIC_KEY = 0x9F810B;

    /** Relay Resistance Time Excess. */
    public static final int RR_TIME_EXCESS = 0x9F810C;

    /** Card Capabilities Information. */
    public static final int CARD_CAPABILITIES_INFORMATION = 0x9F810D;

    /** Data Envelope 1. */
    public static final int DATA_ENVELOPE_1 = 0x9F8111;

    /** Data Envelope 2. */
    public static final int DATA_ENVELOPE_2 = 0x9F8112;

    /** Data Envelope 3. */
    public static final int DATA_ENVELOPE_3 = 0x9F8113;

    /** Data Envelope 4. */
    public static final int DATA_ENVELOPE_4 = 0x9F8114;

    /** Data Envelope 5. */
    public static final int DATA_ENVELOPE_5 = 0x9F8115;

    /** Data Envelope 6. */
    public static final int DATA_ENVELOPE_6 = 0x9F8116;

    /** Data Envelope 7. */
    public static final int DATA_ENVELOPE_7 = 0x9F8117;

    /** Data Envelope 8. */
    public static final int DATA_ENVELOPE_8 = 0x9F8118;

    /** Data Envelope 9. */
    public static final int DATA_ENVELOPE_9 = 0x9F8119;

    /** Data Envelope 10. */
    public static final int DATA_ENVELOPE_10 = 0x9F811A;

    /** Data Needed. */
    public static final int C8_DATA_NEEDED = 0x9F8201;

    /** Proceed To First Write Flag. */
    public static final int C8_PROCEED_TO_FIRST_WRITE_FLAG = 0x9F8202;

    /** Tags To Read. */
    public static final int C8_TAGS_TO_READ = 0x9F8203;

    /** Error Indication. */
    public static final int C8_ERROR_INDICATION = 0x9F8204;

    /** User Interface Request Data 1. */
    public static final int USER_INTERFACE_REQUEST_DATA_1 = 0x9F8205;

    /** Card Data Input Capability. */
    public static final int C8_CARD_DATA_INPUT_CAPABILITY = 0x9F8206;

    /** CVM Capability - CVM Required. */
    public static final int C8_CVM_CAPABILITY_CVM_REQUIRED = 0x9F8207;

    /** CVM Capability - No CVM Required. */
    public static final int C8_CVM_CAPABILITY_NO_CVM_REQUIRED = 0x9F8208;

    /** Kernel Configuration. */
    public static final int C8_KERNEL_CONFIGURATION = 0x9F8209;

    /** Security Capability. */
    public static final int C8_SECURITY_CAPABILITY = 0x9F820A;

    /** Terminal Action Code - Denial. */
    public static final int C8_TAC_DENIAL = 0x9F820B;

    /** Terminal Action Code - Online. */
    public static final int C8_TAC_ONLINE = 0x9F820C;

    /** Reader Contactless Floor Limit. */
    public static final int C8_READER_CONTACTLESS_FLOOR_LIMIT = 0x9F820D;

    /** Reader CVM Required Limit. */
    public static final int C8_READER_CVM_REQUIRED_LIMIT = 0x9F820E;

    /** Timeout Value. */
    public static final int C8_TIMEOUT_VALUE = 0x9F820F;

    /** Outcome Parameter Set. */
    public static final int C8_OUTCOME_PARAMETER_SET = 0x9F8210;

    /** Message Hold Time. */
    public static final int C8_MESSAGE_HOLD_TIME = 0x9F8211;

    /** Hold Time Value. */
    public static final int C8_HOLD_TIME_VALUE = 0x9F8212;

    /** Minimum Relay Resistance Grace Period. */
    public static final int C8_MINIMUM_RR_GRACE_PERIOD = 0x9F8213;

    /** Maximum Relay Resistance Grace Period. */
    public static final int C8_MAXIMUM_RR_GRACE_PERIOD = 0x9F8214;

    /** Terminal Expected Transmission Time For Relay Resistance C-APDU. */
    public static final int C8_TERMINAL_EXPECTED_TIME_FOR_RR_CAPDU = 0x9F8215;

    /** Terminal Expected Transmission Time For Relay Resistance R-APDU. */
    public static final int C8_TERMINAL_EXPECTED_TIME_FOR_RR_RAPDU = 0x9F8216;

    /** Relay Resistance Accuracy Threshold. */
    public static final int C8_RR_ACCURACY_THRESHOLD = 0x9F8217;

    /** Relay Resistance Transmission Time Mismatch Threshold. */
    public static final int C8_RR_TRANSMISSION_TIME_MISMATCH_THRESHOLD = 0x9F8218;

    /** User Interface Request Data 2. */
    public static final int USER_INTERFACE_REQUEST_DATA_2 = 0x9F8219;

    /** Kernel Reserved TVR Mask. */
    public static final int KERNEL_RESERVED_TVR_MASK = 0x9F821A;

    /** Write Data Status. */
    public static final int WRITE_DATA_STATUS = 0x9F821B;

    /** Read Data Status. */
    public static final int READ_DATA_STATUS = 0x9F821C;

    /** Message Identifiers On Restart. */
    public static final int MESSAGE_IDENTIFIERS_ON_RESTART = 0x9F821D;

    /** Default IAD MAC Offset. */
    public static final int DEFAULT_IAD_MAC_OFFSET = 0x9F821E;

    /** Discretionary Data Tag List. */
    public static final int DISCRETIONARY_DATA_TAG_LIST = 0x9F821F;

    /** Default CDOL1. */
    public static final int DEFAULT_CDOL1 = 0x9F8220;

    /** Tag Mapping List. */
    public static final int TAG_MAPPING_LIST = 0x9F8221;

    /** Data To Send. */
    public static final int C8_DATA_TO_SEND = 0xBF8101;

    /** Data Record. */
    public static final int C8_DATA_RECORD = 0xBF8102;

    /** Discretionary Data. */
    public static final int C8_DISCRETIONARY_DATA = 0xBF8103;

    /** Data Envelopes To Write. */
    public static final int C8_DATA_ENVELOPES_TO_WRITE = 0xBF8104;

    /** DS Summary 2. */
    public static final int DS_SUMMARY_2 = 0xDF8101;

    /** DS Summary 3. */
    public static final int DS_SUMMARY_3 = 0xDF8102;

    /** Balance Read Before Gen AC. */
    public static final int BALANCE_READ_BEFORE_GEN_AC = 0xDF8104;

    /** Balance Read After Gen AC. */
    public static final int BALANCE_READ_AFTER_GEN_AC = 0xDF8105;

    /** Data Needed. */
    public static final int DATA_NEEDED = 0xDF8106;

    /** CDOL1 Related Data. */
    public static final int CDOL1_RELATED_DATA = 0xDF8107;

    /** DS AC Type. */
    public static final int DS_AC_TYPE = 0xDF8108;

    /** DS Input (Term). */
    public static final int DS_INPUT_TERM = 0xDF8109;

    /** DS ODS Info For Reader. */
    public static final int DS_ODS_INFO_FOR_READER = 0xDF810A;

    /** DS Summary Status. */
    public static final int DS_SUMMARY_STATUS = 0xDF810B;

    /** Kernel ID. */
    public static final int KERNEL_ID = 0xDF810C;

    /** DSVN Term. */
    public static final int DSVN_TERM = 0xDF810D;

    /** Post-Gen AC Put Data Status. */
    public static final int POST_GEN_AC_PUT_DATA_STATUS = 0xDF810E;

    /** Pre-Gen AC Put Data Status. */
    public static final int PRE_GEN_AC_PUT_DATA_STATUS = 0xDF810F;

    /** Proceed To First Write Flag. */
    public static final int PROCEED_TO_FIRST_WRITE_FLAG = 0xDF8110;

    /** PDOL Related Data. */
    public static final int PDOL_RELATED_DATA = 0xDF8111;

    /** Tags To Read. */
    public static final int TAGS_TO_READ = 0xDF8112;

    /** DRDOL Related Data. */
    public static final int DRDOL_RELATED_DATA = 0xDF8113;

    /** Reference Control Parameter. */
    public static final int REFERENCE_CONTROL_PARAMETER = 0xDF8114;

    /** Error Indication. */
    public static final int ERROR_INDICATION = 0xDF8115;

    /** User Interface Request Data. */
    public static final int USER_INTERFACE_REQUEST_DATA = 0xDF8116;

    /** Card Data Input Capability. */
    public static final int CARD_DATA_INPUT_CAPABILITY = 0xDF8117;

    /** CVM Capability - CVM Required. */
    public static final int CVM_CAPABILITY_CVM_REQUIRED = 0xDF8118;

    /** CVM Capability - No CVM Required. */
    public static final int CVM_CAPABILITY_NO_CVM_REQUIRED = 0xDF8119;

    /** Default UDOL. */
    public static final int DEFAULT_UDOL = 0xDF811A;

    /** Kernel Configuration. */
    public static final int KERNEL_CONFIGURATION = 0xDF811B;

    /** Max Lifetime of Torn Transaction Log Record. */
    public static final int MAX_LIFETIME_OF_TORN_TRANSACTION_LOG_RECORD = 0xDF811C;

    /** Max Number of Torn Transaction Log Records. */
    public static final int MAX_NUMBER_OF_TORN_TRANSACTION_LOG_RECORDS = 0xDF811D;

    /** Mag-stripe CVM Capability - CVM Required. */
    public static final int MAG_STRIPE_CVM_CAPABILITY_CVM_REQUIRED = 0xDF811E;

    /** Security Capability. */
    public static final int SECURITY_CAPABILITY = 0xDF811F;

    /** Terminal Action Code - Default. */
    public static final int TAC_DEFAULT = 0xDF8120;

    /** Terminal Action Code - Denial. */
    public static final int TAC_DENIAL = 0xDF8121;

    /** Terminal Action Code - Online. */
    public static final int TAC_ONLINE = 0xDF8122;

    /** Reader Contactless Floor Limit. */
    public static final int READER_CONTACTLESS_FLOOR_LIMIT = 0xDF8123;

    /** Reader Contactless Transaction Limit (No On-device CVM). */
    public static final int READER_CONTACTLESS_TRANSACTION_LIMIT_NO_ON_DEVICE_CVM = 0xDF8124;

    /** Reader Contactless Transaction Limit (On-device CVM). */
    public static final int READER_CONTACTLESS_TRANSACTION_LIMIT_ON_DEVICE_CVM = 0xDF8125;

    /** Reader CVM Required Limit. */
    public static final int READER_CVM_REQUIRED_LIMIT = 0xDF8126;

    /** Time Out Value. */
    public static final int TIME_OUT_VALUE = 0xDF8127;

    /** IDS Status. */
    public static final int IDS_STATUS = 0xDF8128;

    /** Outcome Parameter Set. */
    public static final int OUTCOME_PARAMETER_SET = 0xDF8129;

    /** DD Card (Track1). */
    public static final int DD_CARD_TRACK1 = 0xDF812A;

    /** DD Card (Track2). */
    public static final int DD_CARD_TRACK2 = 0xDF812B;

    /** Mag-stripe CVM Capability - No CVM Required. */
    public static final int MAG_STRIPE_CVM_CAPABILITY_NO_CVM_REQUIRED = 0xDF812C;

    /** Message Hold Time. */
    public static final int MESSAGE_HOLD_TIME = 0xDF812D;

    /** Hold Time Value. */
    public static final int HOLD_TIME_VALUE = 0xDF8130;

    /** Phone Message Table. */
    public static final int PHONE_MESSAGE_TABLE = 0xDF8131;

    /** Minimum Relay Resistance Grace Period. */
    public static final int MINIMUM_RR_GRACE_PERIOD = 0xDF8132;

    /** Maximum Relay Resistance Grace Period. */
    public static final int MAXIMUM_RR_GRACE_PERIOD = 0xDF8133;

    /** Terminal Expected Transmission Time For Relay Resistance C-APDU. */
    public static final int TERMINAL_EXPECTED_TIME_FOR_RR_CAPDU = 0xDF8134;

    /** Terminal Expected Transmission Time For Relay Resistance R-APDU. */
    public static final int TERMINAL_EXPECTED_TIME_FOR_RR_RAPDU = 0xDF8135;

    /** Relay Resistance Accuracy Threshold. */
    public static final int RR_ACCURACY_THRESHOLD = 0xDF8136;

    /** Relay Resistance Transmission Time Mismatch Threshold. */
    public static final int RR_TRANSMISSION_TIME_MISMATCH_THRESHOLD = 0xDF8137;

    /** Terminal Relay Resistance Entropy. */
    public static final int TERMINAL_RR_ENTROPY = 0xDF8301;

    /** Device Relay Resistance Entropy. */
    public static final int DEVICE_RR_ENTROPY = 0xDF8302;

    /** Min Time For Processing Relay Resistance APDU. */
    public static final int MIN_TIME_FOR_PROCESSING_RR_APDU = 0xDF8303;

    /** Max Time For Processing Relay Resistance APDU. */
    public static final int MAX_TIME_FOR_PROCESSING_RR_APDU = 0xDF8304;

    /** Device Estimated Transmission Time. */
    public static final int DEVICE_ESTIMATED_TRANSMISSION_TIME = 0xDF8305;

    /** Measured Relay Resistance Processing Time. */
    public static final int MEASURED_RR_PROCESSING_TIME = 0xDF8306;

    /** RRP Counter. */
    public static final int RRP_COUNTER = 0xDF8307;

    /** Torn Record. */
    public static final int TORN_RECORD = 0xFF8101;

    /** Tags To Write Before Gen AC. */
    public static final int TAGS_TO_WRITE_BEFORE_GEN_AC = 0xFF8102;

    /** Tags To Write After Gen AC. */
    public static final int TAGS_TO_WRITE_AFTER_GEN_AC = 0xFF8103;

    /** Data To Send. */
    public static final int DATA_TO_SEND = 0xFF8104;

    /** Data Record. */
    public static final int DATA_RECORD = 0xFF8105;

    /** Discretionary Data. */
    public static final int DISCRETIONARY_DATA = 0xFF8106;

    private EmvTag() {}
}
