// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import lydian.tlv.Bytes;
import lydian.tlv.data.AdditionalTerminalCapabilities;
import lydian.tlv.data.Afl;
import lydian.tlv.data.Aid;
import lydian.tlv.data.Aip;
import lydian.tlv.data.Amount;
import lydian.tlv.data.ApplicationCapabilities;
import lydian.tlv.data.ApplicationName;
import lydian.tlv.data.ApplicationPriority;
import lydian.tlv.data.ApplicationUsageControl;
import lydian.tlv.data.Atc;
import lydian.tlv.data.CardholderIdType;
import lydian.tlv.data.CardholderName;
import lydian.tlv.data.Cid;
import lydian.tlv.data.CountryCode;
import lydian.tlv.data.CountryLetters;
import lydian.tlv.data.Ctq;
import lydian.tlv.data.CurrencyCode;
import lydian.tlv.data.CvmList;
import lydian.tlv.data.CvmResults;
import lydian.tlv.data.EmvDate;
import lydian.tlv.data.EmvTime;
import lydian.tlv.data.FormFactorIndicator;
import lydian.tlv.data.IssuerApplicationData;
import lydian.tlv.data.IssuerCodeTable;
import lydian.tlv.data.IssuerIdentifier;
import lydian.tlv.data.IssuerScriptResults;
import lydian.tlv.data.LanguagePreference;
import lydian.tlv.data.LogEntry;
import lydian.tlv.data.MobileCvmResults;
import lydian.tlv.data.Pan;
import lydian.tlv.data.PosEntryMode;
import lydian.tlv.data.ServiceCode;
import lydian.tlv.data.TerminalCapabilities;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.ThirdPartyData;
import lydian.tlv.data.Track1;
import lydian.tlv.data.Track2;
import lydian.tlv.data.TransactionLogFormat;
import lydian.tlv.data.TransactionType;
import lydian.tlv.data.Tsi;
import lydian.tlv.data.Ttq;
import lydian.tlv.data.Tvr;

/**
 * The data elements of the dictionary, each with the type of its value.
 *
 * <p>Made from {@code src/main/dictionary} by {@code DictionaryWriter}: change those files, not this one.
 */
public final class EmvData {
    /** Issuer Identification Number (IIN). */
    public static final DataElement<IssuerIdentifier> IIN = new DataElement<>(EmvTag.IIN);

    /** Application Dedicated File (ADF) Name. */
    public static final DataElement<Aid> ADF_NAME = new DataElement<>(EmvTag.ADF_NAME);

    /** Application Label. */
    public static final DataElement<ApplicationName> APPLICATION_LABEL = new DataElement<>(EmvTag.APPLICATION_LABEL);

    /** Track 1 Data. */
    public static final DataElement<Track1> TRACK1_DATA = new DataElement<>(EmvTag.TRACK1_DATA);

    /** Track 2 Equivalent Data. */
    public static final DataElement<Track2> TRACK2_EQUIVALENT_DATA = new DataElement<>(EmvTag.TRACK2_EQUIVALENT_DATA);

    /** Application Primary Account Number (PAN). */
    public static final DataElement<Pan> PAN = new DataElement<>(EmvTag.PAN);

    /** Application Template. */
    public static final DataElement<Bytes> APPLICATION_TEMPLATE = new DataElement<>(EmvTag.APPLICATION_TEMPLATE);

    /** Common Data Template. */
    public static final DataElement<Bytes> QR_COMMON_DATA_TEMPLATE = new DataElement<>(EmvTag.QR_COMMON_DATA_TEMPLATE);

    /** Application Specific Transparent Template. */
    public static final DataElement<Bytes> QR_APPLICATION_TRANSPARENT_TEMPLATE =
            new DataElement<>(EmvTag.QR_APPLICATION_TRANSPARENT_TEMPLATE);

    /** Common Data Transparent Template. */
    public static final DataElement<Bytes> QR_COMMON_TRANSPARENT_TEMPLATE =
            new DataElement<>(EmvTag.QR_COMMON_TRANSPARENT_TEMPLATE);

    /** File Control Information (FCI) Template. */
    public static final DataElement<Bytes> FCI_TEMPLATE = new DataElement<>(EmvTag.FCI_TEMPLATE);

    /** READ RECORD Response Message Template. */
    public static final DataElement<Bytes> DATA_TEMPLATE = new DataElement<>(EmvTag.DATA_TEMPLATE);

    /** Issuer Script Template 1. */
    public static final DataElement<Bytes> ISSUER_SCRIPT_TEMPLATE_1 =
            new DataElement<>(EmvTag.ISSUER_SCRIPT_TEMPLATE_1);

    /** Issuer Script Template 2. */
    public static final DataElement<Bytes> ISSUER_SCRIPT_TEMPLATE_2 =
            new DataElement<>(EmvTag.ISSUER_SCRIPT_TEMPLATE_2);

    /** Directory Discretionary Template. */
    public static final DataElement<Bytes> DIRECTORY_DISCRETIONARY_TEMPLATE =
            new DataElement<>(EmvTag.DIRECTORY_DISCRETIONARY_TEMPLATE);

    /** Response Message Template Format 2. */
    public static final DataElement<Bytes> RESPONSE_FORMAT_2 = new DataElement<>(EmvTag.RESPONSE_FORMAT_2);

    /** Response Message Template Format 1. */
    public static final DataElement<Bytes> RESPONSE_FORMAT_1 = new DataElement<>(EmvTag.RESPONSE_FORMAT_1);

    /** Amount, Authorised (Binary). */
    public static final DataElement<Amount> AMOUNT_AUTHORISED_BINARY =
            new DataElement<>(EmvTag.AMOUNT_AUTHORISED_BINARY);

    /** Biometric Type (in A1 BF4E). */
    public static final DataElement<Bytes> BIOMETRIC_TYPE = new DataElement<>(EmvTag.BIOMETRIC_TYPE, 1);

    /** Application Interchange Profile (AIP). */
    public static final DataElement<Aip> AIP = new DataElement<>(EmvTag.AIP);

    /** Biometric Subtype (in A1). */
    public static final DataElement<Bytes> BIOMETRIC_SUBTYPE = new DataElement<>(EmvTag.BIOMETRIC_SUBTYPE, 2);

    /** Command Template. */
    public static final DataElement<Bytes> COMMAND_TEMPLATE = new DataElement<>(EmvTag.COMMAND_TEMPLATE);

    /** Dedicated File (DF) Name. */
    public static final DataElement<Bytes> DF_NAME = new DataElement<>(EmvTag.DF_NAME);

    /** Payload Format Indicator. */
    public static final DataElement<Bytes> QR_PAYLOAD_FORMAT_INDICATOR =
            new DataElement<>(EmvTag.QR_PAYLOAD_FORMAT_INDICATOR);

    /** Issuer Script Command. */
    public static final DataElement<Bytes> ISSUER_SCRIPT_COMMAND = new DataElement<>(EmvTag.ISSUER_SCRIPT_COMMAND);

    /** Application Priority Indicator. */
    public static final DataElement<ApplicationPriority> APPLICATION_PRIORITY_INDICATOR =
            new DataElement<>(EmvTag.APPLICATION_PRIORITY_INDICATOR);

    /** Short File Identifier (SFI). */
    public static final DataElement<Integer> SFI = new DataElement<>(EmvTag.SFI);

    /** Authorisation Code. */
    public static final DataElement<Bytes> AUTHORISATION_CODE = new DataElement<>(EmvTag.AUTHORISATION_CODE);

    /** Authorisation Response Code. */
    public static final DataElement<Bytes> AUTHORISATION_RESPONSE_CODE =
            new DataElement<>(EmvTag.AUTHORISATION_RESPONSE_CODE);

    /** POI Information. */
    public static final DataElement<Bytes> POI_INFORMATION = new DataElement<>(EmvTag.POI_INFORMATION);

    /** Card Risk Management Data Object List 1 (CDOL1). */
    public static final DataElement<Bytes> CDOL1 = new DataElement<>(EmvTag.CDOL1);

    /** Card Risk Management Data Object List 2 (CDOL2). */
    public static final DataElement<Bytes> CDOL2 = new DataElement<>(EmvTag.CDOL2);

    /** Cardholder Verification Method (CVM) List. */
    public static final DataElement<CvmList> CVM_LIST = new DataElement<>(EmvTag.CVM_LIST);

    /** Certification Authority Public Key Index (ICC). */
    public static final DataElement<Integer> CA_PUBLIC_KEY_INDEX_ICC =
            new DataElement<>(EmvTag.CA_PUBLIC_KEY_INDEX_ICC);

    /** Issuer Public Key Certificate. */
    public static final DataElement<Bytes> ISSUER_PUBLIC_KEY_CERTIFICATE =
            new DataElement<>(EmvTag.ISSUER_PUBLIC_KEY_CERTIFICATE);

    /** Biometric Solution ID (in A1 BF4E). */
    public static final DataElement<Bytes> BIOMETRIC_SOLUTION_ID = new DataElement<>(EmvTag.BIOMETRIC_SOLUTION_ID, 1);

    /** Issuer Authentication Data. */
    public static final DataElement<Bytes> ISSUER_AUTHENTICATION_DATA =
            new DataElement<>(EmvTag.ISSUER_AUTHENTICATION_DATA);

    /** Issuer Public Key Remainder. */
    public static final DataElement<Bytes> ISSUER_PUBLIC_KEY_REMAINDER =
            new DataElement<>(EmvTag.ISSUER_PUBLIC_KEY_REMAINDER);

    /** Signed Static Application Data (SSAD). */
    public static final DataElement<Bytes> SSAD = new DataElement<>(EmvTag.SSAD);

    /** Application File Locator (AFL). */
    public static final DataElement<Afl> AFL = new DataElement<>(EmvTag.AFL);

    /** Terminal Verification Results (TVR). */
    public static final DataElement<Tvr> TVR = new DataElement<>(EmvTag.TVR);

    /** Kernel Identifier - Terminal. */
    public static final DataElement<Bytes> KERNEL_IDENTIFIER_TERMINAL =
            new DataElement<>(EmvTag.KERNEL_IDENTIFIER_TERMINAL);

    /** Transaction Certificate Data Object List (TDOL). */
    public static final DataElement<Bytes> TDOL = new DataElement<>(EmvTag.TDOL);

    /** Transaction Certificate (TC) Hash Value. */
    public static final DataElement<Bytes> TC_HASH_VALUE = new DataElement<>(EmvTag.TC_HASH_VALUE);

    /** Transaction Personal Identification Number (PIN) Data. */
    public static final DataElement<Bytes> TRANSACTION_PIN_DATA = new DataElement<>(EmvTag.TRANSACTION_PIN_DATA);

    /** Transaction Date. */
    public static final DataElement<EmvDate> TRANSACTION_DATE = new DataElement<>(EmvTag.TRANSACTION_DATE);

    /** Transaction Status Information (TSI). */
    public static final DataElement<Tsi> TSI = new DataElement<>(EmvTag.TSI);

    /** Transaction Type. */
    public static final DataElement<TransactionType> TRANSACTION_TYPE = new DataElement<>(EmvTag.TRANSACTION_TYPE);

    /** Directory Definition File (DDF) Name. */
    public static final DataElement<Bytes> DDF_NAME = new DataElement<>(EmvTag.DDF_NAME);

    /** Kernel Key Data. */
    public static final DataElement<Bytes> KERNEL_KEY_DATA = new DataElement<>(EmvTag.KERNEL_KEY_DATA);

    /** Biometric Header Template (BHT). */
    public static final DataElement<Bytes> BIOMETRIC_HEADER_TEMPLATE =
            new DataElement<>(EmvTag.BIOMETRIC_HEADER_TEMPLATE);

    /** File Control Information (FCI) Proprietary Template. */
    public static final DataElement<Bytes> FCI_PROPRIETARY_TEMPLATE =
            new DataElement<>(EmvTag.FCI_PROPRIETARY_TEMPLATE);

    /** Integrated Data Storage Directory (IDSD). */
    public static final DataElement<Bytes> IDS_DIRECTORY = new DataElement<>(EmvTag.IDS_DIRECTORY);

    /** Encrypted Record (for C-8). */
    public static final DataElement<Bytes> ENCRYPTED_RECORD = new DataElement<>(EmvTag.ENCRYPTED_RECORD, 1);

    /** Cardholder Name. */
    public static final DataElement<CardholderName> CARDHOLDER_NAME = new DataElement<>(EmvTag.CARDHOLDER_NAME);

    /** Application Expiration Date. */
    public static final DataElement<EmvDate> APPLICATION_EXPIRATION_DATE =
            new DataElement<>(EmvTag.APPLICATION_EXPIRATION_DATE);

    /** Application Effective Date. */
    public static final DataElement<EmvDate> APPLICATION_EFFECTIVE_DATE =
            new DataElement<>(EmvTag.APPLICATION_EFFECTIVE_DATE);

    /** Issuer Country Code. */
    public static final DataElement<CountryCode> ISSUER_COUNTRY_CODE = new DataElement<>(EmvTag.ISSUER_COUNTRY_CODE);

    /** Transaction Currency Code. */
    public static final DataElement<CurrencyCode> TRANSACTION_CURRENCY_CODE =
            new DataElement<>(EmvTag.TRANSACTION_CURRENCY_CODE);

    /** Language Preference. */
    public static final DataElement<LanguagePreference> LANGUAGE_PREFERENCE =
            new DataElement<>(EmvTag.LANGUAGE_PREFERENCE);

    /** Service Code. */
    public static final DataElement<ServiceCode> SERVICE_CODE = new DataElement<>(EmvTag.SERVICE_CODE);

    /** Application Primary Account Number (PAN) Sequence Number. */
    public static final DataElement<Bytes> PAN_SEQUENCE_NUMBER = new DataElement<>(EmvTag.PAN_SEQUENCE_NUMBER);

    /** Transaction Currency Exponent. */
    public static final DataElement<Integer> TRANSACTION_CURRENCY_EXPONENT =
            new DataElement<>(EmvTag.TRANSACTION_CURRENCY_EXPONENT);

    /** Issuer URL. */
    public static final DataElement<Bytes> ISSUER_URL = new DataElement<>(EmvTag.ISSUER_URL);

    /** International Bank Account Number (IBAN). */
    public static final DataElement<Bytes> IBAN = new DataElement<>(EmvTag.IBAN);

    /** Bank Identifier Code (BIC). */
    public static final DataElement<Bytes> BIC = new DataElement<>(EmvTag.BIC);

    /** Issuer Country Code (alpha2 format). */
    public static final DataElement<CountryLetters> ISSUER_COUNTRY_CODE_ALPHA2 =
            new DataElement<>(EmvTag.ISSUER_COUNTRY_CODE_ALPHA2);

    /** Issuer Country Code (alpha3 format). */
    public static final DataElement<CountryLetters> ISSUER_COUNTRY_CODE_ALPHA3 =
            new DataElement<>(EmvTag.ISSUER_COUNTRY_CODE_ALPHA3);

    /** Account Type. */
    public static final DataElement<Bytes> ACCOUNT_TYPE = new DataElement<>(EmvTag.ACCOUNT_TYPE);

    /** Biometric Information Template (BIT). */
    public static final DataElement<Bytes> BIOMETRIC_INFORMATION_TEMPLATE =
            new DataElement<>(EmvTag.BIOMETRIC_INFORMATION_TEMPLATE);

    /** Acquirer Identifier. */
    public static final DataElement<Bytes> ACQUIRER_IDENTIFIER = new DataElement<>(EmvTag.ACQUIRER_IDENTIFIER);

    /** Amount, Authorised (Numeric). */
    public static final DataElement<Amount> AMOUNT_AUTHORISED = new DataElement<>(EmvTag.AMOUNT_AUTHORISED);

    /** Amount, Other (Numeric). */
    public static final DataElement<Amount> AMOUNT_OTHER = new DataElement<>(EmvTag.AMOUNT_OTHER);

    /** Amount, Other (Binary). */
    public static final DataElement<Amount> AMOUNT_OTHER_BINARY = new DataElement<>(EmvTag.AMOUNT_OTHER_BINARY);

    /** Application Discretionary Data. */
    public static final DataElement<Bytes> APPLICATION_DISCRETIONARY_DATA =
            new DataElement<>(EmvTag.APPLICATION_DISCRETIONARY_DATA);

    /** Application Identifier (AID) - Terminal. */
    public static final DataElement<Aid> AID_TERMINAL = new DataElement<>(EmvTag.AID_TERMINAL);

    /** Application Usage Control (AUC). */
    public static final DataElement<ApplicationUsageControl> APPLICATION_USAGE_CONTROL =
            new DataElement<>(EmvTag.APPLICATION_USAGE_CONTROL);

    /** Application Version Number (ICC). */
    public static final DataElement<Bytes> APPLICATION_VERSION_NUMBER_ICC =
            new DataElement<>(EmvTag.APPLICATION_VERSION_NUMBER_ICC);

    /** Application Version Number (Terminal). */
    public static final DataElement<Bytes> APPLICATION_VERSION_NUMBER_TERMINAL =
            new DataElement<>(EmvTag.APPLICATION_VERSION_NUMBER_TERMINAL);

    /** Application Selection Registered Proprietary Data (ASRPD). */
    public static final DataElement<Bytes> ASRPD = new DataElement<>(EmvTag.ASRPD);

    /** Cardholder Name Extended. */
    public static final DataElement<CardholderName> CARDHOLDER_NAME_EXTENDED =
            new DataElement<>(EmvTag.CARDHOLDER_NAME_EXTENDED);

    /** Issuer Identification Number Extended (IINE). */
    public static final DataElement<IssuerIdentifier> IIN_EXTENDED = new DataElement<>(EmvTag.IIN_EXTENDED);

    /** Issuer Action Code - Default. */
    public static final DataElement<Tvr> IAC_DEFAULT = new DataElement<>(EmvTag.IAC_DEFAULT);

    /** Issuer Action Code - Denial. */
    public static final DataElement<Tvr> IAC_DENIAL = new DataElement<>(EmvTag.IAC_DENIAL);

    /** Issuer Action Code - Online. */
    public static final DataElement<Tvr> IAC_ONLINE = new DataElement<>(EmvTag.IAC_ONLINE);

    /** Issuer Application Data (IAD). */
    public static final DataElement<IssuerApplicationData> ISSUER_APPLICATION_DATA =
            new DataElement<>(EmvTag.ISSUER_APPLICATION_DATA);

    /** Issuer Code Table Index. */
    public static final DataElement<IssuerCodeTable> ISSUER_CODE_TABLE_INDEX =
            new DataElement<>(EmvTag.ISSUER_CODE_TABLE_INDEX);

    /** Application Preferred Name. */
    public static final DataElement<ApplicationName> APPLICATION_PREFERRED_NAME =
            new DataElement<>(EmvTag.APPLICATION_PREFERRED_NAME);

    /** Last Online Application Transaction Counter (ATC) Register. */
    public static final DataElement<Atc> LAST_ONLINE_ATC_REGISTER = new DataElement<>(EmvTag.LAST_ONLINE_ATC_REGISTER);

    /** Lower Consecutive Offline Limit. */
    public static final DataElement<Integer> LOWER_CONSECUTIVE_OFFLINE_LIMIT =
            new DataElement<>(EmvTag.LOWER_CONSECUTIVE_OFFLINE_LIMIT);

    /** Merchant Category Code. */
    public static final DataElement<Bytes> MERCHANT_CATEGORY_CODE = new DataElement<>(EmvTag.MERCHANT_CATEGORY_CODE);

    /** Merchant Identifier. */
    public static final DataElement<Bytes> MERCHANT_IDENTIFIER = new DataElement<>(EmvTag.MERCHANT_IDENTIFIER);

    /** Personal Identification Number (PIN) Try Counter. */
    public static final DataElement<Integer> PIN_TRY_COUNTER = new DataElement<>(EmvTag.PIN_TRY_COUNTER);

    /** Issuer Script Identifier. */
    public static final DataElement<Bytes> ISSUER_SCRIPT_IDENTIFIER =
            new DataElement<>(EmvTag.ISSUER_SCRIPT_IDENTIFIER);

    /** Token Requestor ID. */
    public static final DataElement<Bytes> TOKEN_REQUESTOR_ID = new DataElement<>(EmvTag.TOKEN_REQUESTOR_ID);

    /** Terminal Country Code. */
    public static final DataElement<CountryCode> TERMINAL_COUNTRY_CODE =
            new DataElement<>(EmvTag.TERMINAL_COUNTRY_CODE);

    /** Terminal Floor Limit. */
    public static final DataElement<Amount> TERMINAL_FLOOR_LIMIT = new DataElement<>(EmvTag.TERMINAL_FLOOR_LIMIT);

    /** Terminal Identification. */
    public static final DataElement<Bytes> TERMINAL_IDENTIFICATION = new DataElement<>(EmvTag.TERMINAL_IDENTIFICATION);

    /** Terminal Risk Management Data. */
    public static final DataElement<Bytes> TERMINAL_RISK_MANAGEMENT_DATA =
            new DataElement<>(EmvTag.TERMINAL_RISK_MANAGEMENT_DATA);

    /** Interface Device (IFD) Serial Number. */
    public static final DataElement<Bytes> IFD_SERIAL_NUMBER = new DataElement<>(EmvTag.IFD_SERIAL_NUMBER);

    /** Track 1 Discretionary Data. */
    public static final DataElement<Bytes> TRACK1_DISCRETIONARY_DATA =
            new DataElement<>(EmvTag.TRACK1_DISCRETIONARY_DATA);

    /** Track 2 Discretionary Data. */
    public static final DataElement<Bytes> TRACK2_DISCRETIONARY_DATA =
            new DataElement<>(EmvTag.TRACK2_DISCRETIONARY_DATA);

    /** Transaction Time. */
    public static final DataElement<EmvTime> TRANSACTION_TIME = new DataElement<>(EmvTag.TRANSACTION_TIME);

    /** Certification Authority Public Key Index (Terminal). */
    public static final DataElement<Integer> CA_PUBLIC_KEY_INDEX_TERMINAL =
            new DataElement<>(EmvTag.CA_PUBLIC_KEY_INDEX_TERMINAL);

    /** Upper Consecutive Offline Limit. */
    public static final DataElement<Integer> UPPER_CONSECUTIVE_OFFLINE_LIMIT =
            new DataElement<>(EmvTag.UPPER_CONSECUTIVE_OFFLINE_LIMIT);

    /** Payment Account Reference (PAR). */
    public static final DataElement<Bytes> PAYMENT_ACCOUNT_REFERENCE =
            new DataElement<>(EmvTag.PAYMENT_ACCOUNT_REFERENCE);

    /** Last 4 Digits of PAN. */
    public static final DataElement<Bytes> LAST_4_DIGITS_OF_PAN = new DataElement<>(EmvTag.LAST_4_DIGITS_OF_PAN);

    /** Application Cryptogram (AC). */
    public static final DataElement<Bytes> APPLICATION_CRYPTOGRAM = new DataElement<>(EmvTag.APPLICATION_CRYPTOGRAM);

    /** Cryptogram Information Data (CID). */
    public static final DataElement<Cid> CRYPTOGRAM_INFORMATION_DATA =
            new DataElement<>(EmvTag.CRYPTOGRAM_INFORMATION_DATA);

    /** UnionPay Card Feature. */
    public static final DataElement<Bytes> UNIONPAY_CARD_FEATURE = new DataElement<>(EmvTag.UNIONPAY_CARD_FEATURE);

    /** Extended Selection. */
    public static final DataElement<Bytes> EXTENDED_SELECTION = new DataElement<>(EmvTag.EXTENDED_SELECTION);

    /** Kernel Identifier. */
    public static final DataElement<Bytes> KERNEL_IDENTIFIER = new DataElement<>(EmvTag.KERNEL_IDENTIFIER);

    /** Kernel Qualifier. */
    public static final DataElement<Bytes> KERNEL_QUALIFIER = new DataElement<>(EmvTag.KERNEL_QUALIFIER);

    /** Card Qualifier. */
    public static final DataElement<Bytes> CARD_QUALIFIER = new DataElement<>(EmvTag.CARD_QUALIFIER);

    /** Integrated Circuit Card (ICC) PIN Encipherment Public Key Certificate. */
    public static final DataElement<Bytes> ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_CERTIFICATE =
            new DataElement<>(EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_CERTIFICATE);

    /** Integrated Circuit Card (ICC) Public Key Certificate for ODE (else). */
    public static final DataElement<Bytes> ICC_PUBLIC_KEY_CERTIFICATE_FOR_ODE =
            new DataElement<>(EmvTag.ICC_PUBLIC_KEY_CERTIFICATE_FOR_ODE, 1);

    /** Integrated Circuit Card (ICC) PIN Encipherment Public Key Exponent. */
    public static final DataElement<Bytes> ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_EXPONENT =
            new DataElement<>(EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_EXPONENT);

    /** Integrated Circuit Card (ICC) PIN Encipherment Public Key Remainder. */
    public static final DataElement<Bytes> ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_REMAINDER =
            new DataElement<>(EmvTag.ICC_PIN_ENCIPHERMENT_PUBLIC_KEY_REMAINDER);

    /** Biometric Terminal Capabilities. */
    public static final DataElement<Bytes> BIOMETRIC_TERMINAL_CAPABILITIES =
            new DataElement<>(EmvTag.BIOMETRIC_TERMINAL_CAPABILITIES);

    /** Card BIT Group Template. */
    public static final DataElement<Bytes> CARD_BIT_GROUP_TEMPLATE = new DataElement<>(EmvTag.CARD_BIT_GROUP_TEMPLATE);

    /** Issuer Public Key Exponent. */
    public static final DataElement<Bytes> ISSUER_PUBLIC_KEY_EXPONENT =
            new DataElement<>(EmvTag.ISSUER_PUBLIC_KEY_EXPONENT);

    /** Terminal Capabilities. */
    public static final DataElement<TerminalCapabilities> TERMINAL_CAPABILITIES =
            new DataElement<>(EmvTag.TERMINAL_CAPABILITIES);

    /** Cardholder Verification Method (CVM) Results. */
    public static final DataElement<CvmResults> CVM_RESULTS = new DataElement<>(EmvTag.CVM_RESULTS);

    /** Terminal Type. */
    public static final DataElement<TerminalType> TERMINAL_TYPE = new DataElement<>(EmvTag.TERMINAL_TYPE);

    /** Application Transaction Counter (ATC). */
    public static final DataElement<Atc> ATC = new DataElement<>(EmvTag.ATC);

    /** Unpredictable Number (UN). */
    public static final DataElement<Bytes> UNPREDICTABLE_NUMBER = new DataElement<>(EmvTag.UNPREDICTABLE_NUMBER);

    /** Processing Options Data Object List (PDOL). */
    public static final DataElement<Bytes> PDOL = new DataElement<>(EmvTag.PDOL);

    /** Point-of-Service (POS) Entry Mode. */
    public static final DataElement<PosEntryMode> POS_ENTRY_MODE = new DataElement<>(EmvTag.POS_ENTRY_MODE);

    /** Amount, Reference Currency. */
    public static final DataElement<Amount> AMOUNT_REFERENCE_CURRENCY =
            new DataElement<>(EmvTag.AMOUNT_REFERENCE_CURRENCY);

    /** Application Reference Currency. */
    public static final DataElement<Bytes> APPLICATION_REFERENCE_CURRENCY =
            new DataElement<>(EmvTag.APPLICATION_REFERENCE_CURRENCY);

    /** Transaction Reference Currency Code. */
    public static final DataElement<CurrencyCode> TRANSACTION_REFERENCE_CURRENCY_CODE =
            new DataElement<>(EmvTag.TRANSACTION_REFERENCE_CURRENCY_CODE);

    /** Transaction Reference Currency Exponent. */
    public static final DataElement<Integer> TRANSACTION_REFERENCE_CURRENCY_EXPONENT =
            new DataElement<>(EmvTag.TRANSACTION_REFERENCE_CURRENCY_EXPONENT);

    /** Terminal Categories Supported List. */
    public static final DataElement<Bytes> TERMINAL_CATEGORIES_SUPPORTED_LIST =
            new DataElement<>(EmvTag.TERMINAL_CATEGORIES_SUPPORTED_LIST);

    /** Selection Data Object List (SDOL). */
    public static final DataElement<Bytes> SDOL = new DataElement<>(EmvTag.SDOL);

    /** Additional Terminal Capabilities. */
    public static final DataElement<AdditionalTerminalCapabilities> ADDITIONAL_TERMINAL_CAPABILITIES =
            new DataElement<>(EmvTag.ADDITIONAL_TERMINAL_CAPABILITIES);

    /** Transaction Sequence Counter. */
    public static final DataElement<Bytes> TRANSACTION_SEQUENCE_COUNTER =
            new DataElement<>(EmvTag.TRANSACTION_SEQUENCE_COUNTER);

    /** Application Currency Code. */
    public static final DataElement<CurrencyCode> APPLICATION_CURRENCY_CODE =
            new DataElement<>(EmvTag.APPLICATION_CURRENCY_CODE);

    /** Application Reference Currency Exponent. */
    public static final DataElement<Bytes> APPLICATION_REFERENCE_CURRENCY_EXPONENT =
            new DataElement<>(EmvTag.APPLICATION_REFERENCE_CURRENCY_EXPONENT);

    /** Application Currency Exponent. */
    public static final DataElement<Integer> APPLICATION_CURRENCY_EXPONENT =
            new DataElement<>(EmvTag.APPLICATION_CURRENCY_EXPONENT);

    /** Data Authentication Code (DAC). */
    public static final DataElement<Bytes> DATA_AUTHENTICATION_CODE =
            new DataElement<>(EmvTag.DATA_AUTHENTICATION_CODE);

    /** Integrated Circuit Card (ICC) Public Key Certificate. */
    public static final DataElement<Bytes> ICC_PUBLIC_KEY_CERTIFICATE =
            new DataElement<>(EmvTag.ICC_PUBLIC_KEY_CERTIFICATE);

    /** Integrated Circuit Card (ICC) Public Key Exponent. */
    public static final DataElement<Bytes> ICC_PUBLIC_KEY_EXPONENT = new DataElement<>(EmvTag.ICC_PUBLIC_KEY_EXPONENT);

    /** Integrated Circuit Card (ICC) Public Key Remainder. */
    public static final DataElement<Bytes> ICC_PUBLIC_KEY_REMAINDER =
            new DataElement<>(EmvTag.ICC_PUBLIC_KEY_REMAINDER);

    /** Dynamic Data Authentication Data Object List (DDOL). */
    public static final DataElement<Bytes> DDOL = new DataElement<>(EmvTag.DDOL);

    /** Static Data Authentication Tag List. */
    public static final DataElement<Bytes> SDA_TAG_LIST = new DataElement<>(EmvTag.SDA_TAG_LIST);

    /** Signed Dynamic Application Data (SDAD). */
    public static final DataElement<Bytes> SDAD = new DataElement<>(EmvTag.SDAD);

    /** ICC Dynamic Number. */
    public static final DataElement<Bytes> ICC_DYNAMIC_NUMBER = new DataElement<>(EmvTag.ICC_DYNAMIC_NUMBER);

    /** Log Entry. */
    public static final DataElement<LogEntry> LOG_ENTRY = new DataElement<>(EmvTag.LOG_ENTRY);

    /** Merchant Name and Location. */
    public static final DataElement<Bytes> MERCHANT_NAME_AND_LOCATION =
            new DataElement<>(EmvTag.MERCHANT_NAME_AND_LOCATION);

    /** Log Format. */
    public static final DataElement<TransactionLogFormat> LOG_FORMAT = new DataElement<>(EmvTag.LOG_FORMAT);

    /** Offline Accumulator Balance. */
    public static final DataElement<Amount> OFFLINE_ACCUMULATOR_BALANCE =
            new DataElement<>(EmvTag.OFFLINE_ACCUMULATOR_BALANCE);

    /** Cardholder Verification Status (for C-5). */
    public static final DataElement<Bytes> CARDHOLDER_VERIFICATION_STATUS =
            new DataElement<>(EmvTag.CARDHOLDER_VERIFICATION_STATUS, 1);

    /** Application Currency Code. */
    public static final DataElement<CurrencyCode> APPLICATION_CURRENCY_CODE_PROPRIETARY =
            new DataElement<>(EmvTag.APPLICATION_CURRENCY_CODE_PROPRIETARY);

    /** Data Recovery Data Object List (DRDOL) (for C-2). */
    public static final DataElement<Bytes> DRDOL = new DataElement<>(EmvTag.DRDOL, 1);

    /** Data Recovery Data Object List (DRDOL) (for C-5). */
    public static final DataElement<Bytes> DRDOL_C5 = new DataElement<>(EmvTag.DRDOL_C5, 2);

    /** Application Default Action (ADA). */
    public static final DataElement<Bytes> APPLICATION_DEFAULT_ACTION =
            new DataElement<>(EmvTag.APPLICATION_DEFAULT_ACTION);

    /** Terminal Compatibility Indicator (for C-5). */
    public static final DataElement<Bytes> TERMINAL_COMPATIBILITY_INDICATOR =
            new DataElement<>(EmvTag.TERMINAL_COMPATIBILITY_INDICATOR, 1);

    /** Consecutive Transaction Counter International Limit (CTCIL). */
    public static final DataElement<Bytes> CTCIL = new DataElement<>(EmvTag.CTCIL);

    /** Transaction Category Code (for C-2). */
    public static final DataElement<Bytes> TRANSACTION_CATEGORY_CODE =
            new DataElement<>(EmvTag.TRANSACTION_CATEGORY_CODE, 1);

    /** Terminal Interchange Profile (for C-5). */
    public static final DataElement<Bytes> TERMINAL_INTERCHANGE_PROFILE =
            new DataElement<>(EmvTag.TERMINAL_INTERCHANGE_PROFILE, 2);

    /** Cumulative Total Transaction Amount Limit (CTTAL). */
    public static final DataElement<Amount> CTTAL = new DataElement<>(EmvTag.CTTAL);

    /** DS ODS Card (for C-2). */
    public static final DataElement<Bytes> DS_ODS_CARD = new DataElement<>(EmvTag.DS_ODS_CARD, 1);

    /** Geographic Indicator. */
    public static final DataElement<Bytes> GEOGRAPHIC_INDICATOR = new DataElement<>(EmvTag.GEOGRAPHIC_INDICATOR);

    /** Issuer Authentication Indicator. */
    public static final DataElement<Bytes> ISSUER_AUTHENTICATION_INDICATOR =
            new DataElement<>(EmvTag.ISSUER_AUTHENTICATION_INDICATOR);

    /** Issuer Country Code. */
    public static final DataElement<CountryCode> ISSUER_COUNTRY_CODE_PROPRIETARY =
            new DataElement<>(EmvTag.ISSUER_COUNTRY_CODE_PROPRIETARY);

    /** Consecutive Transaction Counter Limit (CTCL). */
    public static final DataElement<Bytes> CTCL = new DataElement<>(EmvTag.CTCL);

    /** Consecutive Transaction Counter Upper Limit (CTCUL). */
    public static final DataElement<Bytes> CTCUL = new DataElement<>(EmvTag.CTCUL);

    /** Application Program Identifier (Program ID). */
    public static final DataElement<Bytes> APPLICATION_PROGRAM_IDENTIFIER =
            new DataElement<>(EmvTag.APPLICATION_PROGRAM_IDENTIFIER);

    /** Membership Product Identifier (for C-4). */
    public static final DataElement<Bytes> MEMBERSHIP_PRODUCT_IDENTIFIER =
            new DataElement<>(EmvTag.MEMBERSHIP_PRODUCT_IDENTIFIER, 1);

    /** Issuer Script Results. */
    public static final DataElement<IssuerScriptResults> ISSUER_SCRIPT_RESULTS =
            new DataElement<>(EmvTag.ISSUER_SCRIPT_RESULTS);

    /** Data Storage Data Object List (DSDOL) (for C-2). */
    public static final DataElement<Bytes> DSDOL = new DataElement<>(EmvTag.DSDOL, 1);

    /** Product Membership Number (for C-4). */
    public static final DataElement<Bytes> PRODUCT_MEMBERSHIP_NUMBER =
            new DataElement<>(EmvTag.PRODUCT_MEMBERSHIP_NUMBER, 2);

    /** Cumulative Total Transaction Amount Upper Limit (CTTAUL). */
    public static final DataElement<Amount> CTTAUL = new DataElement<>(EmvTag.CTTAUL);

    /** DS Requested Operator ID (for C-2). */
    public static final DataElement<Bytes> DS_REQUESTED_OPERATOR_ID =
            new DataElement<>(EmvTag.DS_REQUESTED_OPERATOR_ID, 1);

    /** Mag-stripe Data Object List (MDOL) (for C-5). */
    public static final DataElement<Bytes> MDOL = new DataElement<>(EmvTag.MDOL, 2);

    /** Available Offline Spending Amount (AOSA). */
    public static final DataElement<Amount> AVAILABLE_OFFLINE_SPENDING_AMOUNT =
            new DataElement<>(EmvTag.AVAILABLE_OFFLINE_SPENDING_AMOUNT);

    /** Application Capabilities Information (for C-2). */
    public static final DataElement<ApplicationCapabilities> APPLICATION_CAPABILITIES_INFORMATION =
            new DataElement<>(EmvTag.APPLICATION_CAPABILITIES_INFORMATION, 1);

    /** Consecutive Transaction International Upper Limit (CTIUL) (for C-3). */
    public static final DataElement<Bytes> CTIUL = new DataElement<>(EmvTag.CTIUL, 1);

    /** Data Storage Identifier (DS ID) (for C-2). */
    public static final DataElement<Bytes> DS_ID = new DataElement<>(EmvTag.DS_ID, 2);

    /** DS Slot Availability. */
    public static final DataElement<Bytes> DS_SLOT_AVAILABILITY = new DataElement<>(EmvTag.DS_SLOT_AVAILABILITY);

    /** CVC3 (Track1). */
    public static final DataElement<Bytes> CVC3_TRACK1 = new DataElement<>(EmvTag.CVC3_TRACK1);

    /** Issuer Update Parameter (for C-5). */
    public static final DataElement<Bytes> ISSUER_UPDATE_PARAMETER =
            new DataElement<>(EmvTag.ISSUER_UPDATE_PARAMETER, 1);

    /** CVC3 (Track2) (for C-2). */
    public static final DataElement<Bytes> CVC3_TRACK2 = new DataElement<>(EmvTag.CVC3_TRACK2, 1);

    /** Cardholder ID Number (for C-7 PBOC). */
    public static final DataElement<Bytes> CARDHOLDER_ID_NUMBER = new DataElement<>(EmvTag.CARDHOLDER_ID_NUMBER, 2);

    /** PCVC3 (Track1). */
    public static final DataElement<Bytes> PCVC3_TRACK1 = new DataElement<>(EmvTag.PCVC3_TRACK1);

    /** Cardholder ID Type (for C-7 PBOC). */
    public static final DataElement<CardholderIdType> CARDHOLDER_ID_TYPE =
            new DataElement<>(EmvTag.CARDHOLDER_ID_TYPE, 1);

    /** Offline Counter Initial Value. */
    public static final DataElement<Bytes> OFFLINE_COUNTER_INITIAL_VALUE =
            new DataElement<>(EmvTag.OFFLINE_COUNTER_INITIAL_VALUE);

    /** PUNATC (Track1) (for C-2). */
    public static final DataElement<Bytes> PUNATC_TRACK1 = new DataElement<>(EmvTag.PUNATC_TRACK1, 1);

    /** Product Identification Information (for C-7 PBOC). */
    public static final DataElement<Bytes> PRODUCT_IDENTIFICATION_INFORMATION =
            new DataElement<>(EmvTag.PRODUCT_IDENTIFICATION_INFORMATION, 2);

    /** NATC (Track1). */
    public static final DataElement<Bytes> NATC_TRACK1 = new DataElement<>(EmvTag.NATC_TRACK1);

    /** PCVC3 (Track2). */
    public static final DataElement<Bytes> PCVC3_TRACK2 = new DataElement<>(EmvTag.PCVC3_TRACK2);

    /** Terminal Transaction Qualifiers (TTQ). */
    public static final DataElement<Ttq> TTQ = new DataElement<>(EmvTag.TTQ);

    /** PUNATC (Track2) (for C-2). */
    public static final DataElement<Bytes> PUNATC_TRACK2 = new DataElement<>(EmvTag.PUNATC_TRACK2, 1);

    /** MSD Offset. */
    public static final DataElement<Bytes> MSD_OFFSET = new DataElement<>(EmvTag.MSD_OFFSET);

    /** NATC (Track2) (for C-2). */
    public static final DataElement<Bytes> NATC_TRACK2 = new DataElement<>(EmvTag.NATC_TRACK2, 1);

    /** Card Additional Processes. */
    public static final DataElement<Bytes> CARD_ADDITIONAL_PROCESSES =
            new DataElement<>(EmvTag.CARD_ADDITIONAL_PROCESSES);

    /** Card Authentication Related Data. */
    public static final DataElement<Bytes> CARD_AUTHENTICATION_RELATED_DATA =
            new DataElement<>(EmvTag.CARD_AUTHENTICATION_RELATED_DATA);

    /** UDOL (for C-2). */
    public static final DataElement<Bytes> UDOL = new DataElement<>(EmvTag.UDOL, 1);

    /** Unpredictable Number (Numeric). */
    public static final DataElement<Bytes> UNPREDICTABLE_NUMBER_NUMERIC =
            new DataElement<>(EmvTag.UNPREDICTABLE_NUMBER_NUMERIC);

    /** Card CVM Limit (for C-3 C-7 PBOC). */
    public static final DataElement<Amount> CARD_CVM_LIMIT = new DataElement<>(EmvTag.CARD_CVM_LIMIT, 1);

    /** Track 2 Data (for C-2). */
    public static final DataElement<Track2> TRACK2_DATA = new DataElement<>(EmvTag.TRACK2_DATA, 2);

    /** Card Transaction Qualifiers (CTQ). */
    public static final DataElement<Ctq> CTQ = new DataElement<>(EmvTag.CTQ);

    /** Mag-stripe Application Version Number (Card) (for C-2). */
    public static final DataElement<Bytes> MAG_STRIPE_APPLICATION_VERSION_NUMBER_CARD =
            new DataElement<>(EmvTag.MAG_STRIPE_APPLICATION_VERSION_NUMBER_CARD, 1);

    /** VLP Reset Threshold. */
    public static final DataElement<Amount> VLP_RESET_THRESHOLD = new DataElement<>(EmvTag.VLP_RESET_THRESHOLD);

    /** EC Reset Threshold (for C-7 PBOC). */
    public static final DataElement<Amount> EC_RESET_THRESHOLD = new DataElement<>(EmvTag.EC_RESET_THRESHOLD, 1);

    /** Mag-stripe Application Version Number (Reader) (for C-2). */
    public static final DataElement<Bytes> MAG_STRIPE_APPLICATION_VERSION_NUMBER_READER =
            new DataElement<>(EmvTag.MAG_STRIPE_APPLICATION_VERSION_NUMBER_READER, 2);

    /** Contactless Reader Capabilities (for C-4). */
    public static final DataElement<Bytes> CONTACTLESS_READER_CAPABILITIES =
            new DataElement<>(EmvTag.CONTACTLESS_READER_CAPABILITIES, 3);

    /** Third Party Data. */
    public static final DataElement<ThirdPartyData> THIRD_PARTY_DATA = new DataElement<>(EmvTag.THIRD_PARTY_DATA);

    /** Form Factor Indicator (FFI) (for C-3). */
    public static final DataElement<FormFactorIndicator> FORM_FACTOR_INDICATOR =
            new DataElement<>(EmvTag.FORM_FACTOR_INDICATOR, 1);

    /** Enhanced Contactless Reader Capabilities (for C-4). */
    public static final DataElement<Bytes> ENHANCED_CONTACTLESS_READER_CAPABILITIES =
            new DataElement<>(EmvTag.ENHANCED_CONTACTLESS_READER_CAPABILITIES, 2);

    /** DS Slot Management Control. */
    public static final DataElement<Bytes> DS_SLOT_MANAGEMENT_CONTROL =
            new DataElement<>(EmvTag.DS_SLOT_MANAGEMENT_CONTROL);

    /** Protected Data Envelope 1. */
    public static final DataElement<Bytes> PROTECTED_DATA_ENVELOPE_1 =
            new DataElement<>(EmvTag.PROTECTED_DATA_ENVELOPE_1);

    /** Card Interface and Payment Capabilities (for C-4). */
    public static final DataElement<Bytes> CARD_INTERFACE_AND_PAYMENT_CAPABILITIES =
            new DataElement<>(EmvTag.CARD_INTERFACE_AND_PAYMENT_CAPABILITIES, 1);

    /** Protected Data Envelope 2. */
    public static final DataElement<Bytes> PROTECTED_DATA_ENVELOPE_2 =
            new DataElement<>(EmvTag.PROTECTED_DATA_ENVELOPE_2);

    /** Mobile CVM Results (for C-4). */
    public static final DataElement<MobileCvmResults> MOBILE_CVM_RESULTS =
            new DataElement<>(EmvTag.MOBILE_CVM_RESULTS, 1);

    /** Card Processing Requirements (CPR) (for C-6). */
    public static final DataElement<Bytes> CARD_PROCESSING_REQUIREMENTS =
            new DataElement<>(EmvTag.CARD_PROCESSING_REQUIREMENTS, 2);

    /** Protected Data Envelope 3. */
    public static final DataElement<Bytes> PROTECTED_DATA_ENVELOPE_3 =
            new DataElement<>(EmvTag.PROTECTED_DATA_ENVELOPE_3);

    /** Consecutive Transaction Limit (International - Country) (for C-7 PBOC). */
    public static final DataElement<Bytes> CTLI_COUNTRY = new DataElement<>(EmvTag.CTLI_COUNTRY, 1);

    /** Protected Data Envelope 4. */
    public static final DataElement<Bytes> PROTECTED_DATA_ENVELOPE_4 =
            new DataElement<>(EmvTag.PROTECTED_DATA_ENVELOPE_4);

    /** Currency Conversion Factor (for C-7 PBOC). */
    public static final DataElement<Bytes> CURRENCY_CONVERSION_FACTOR =
            new DataElement<>(EmvTag.CURRENCY_CONVERSION_FACTOR, 1);

    /** Protected Data Envelope 5. */
    public static final DataElement<Bytes> PROTECTED_DATA_ENVELOPE_5 =
            new DataElement<>(EmvTag.PROTECTED_DATA_ENVELOPE_5);

    /** EC Issuer Authorisation Code (for C-7 PBOC). */
    public static final DataElement<Bytes> EC_ISSUER_AUTHORISATION_CODE =
            new DataElement<>(EmvTag.EC_ISSUER_AUTHORISATION_CODE, 1);

    /** VLP Issuer Authorisation Code (for C-3). */
    public static final DataElement<Bytes> VLP_ISSUER_AUTHORISATION_CODE =
            new DataElement<>(EmvTag.VLP_ISSUER_AUTHORISATION_CODE, 2);

    /** Unprotected Data Envelope 1. */
    public static final DataElement<Bytes> UNPROTECTED_DATA_ENVELOPE_1 =
            new DataElement<>(EmvTag.UNPROTECTED_DATA_ENVELOPE_1);

    /** Cumulative Total Transaction Amount Limit (Dual Currency) (for C-7 PBOC). */
    public static final DataElement<Amount> CTTAL_DUAL_CURRENCY = new DataElement<>(EmvTag.CTTAL_DUAL_CURRENCY, 1);

    /** Unprotected Data Envelope 2. */
    public static final DataElement<Bytes> UNPROTECTED_DATA_ENVELOPE_2 =
            new DataElement<>(EmvTag.UNPROTECTED_DATA_ENVELOPE_2);

    /** Secondary Application Currency Code (for C-7 PBOC). */
    public static final DataElement<CurrencyCode> SECONDARY_APPLICATION_CURRENCY_CODE =
            new DataElement<>(EmvTag.SECONDARY_APPLICATION_CURRENCY_CODE, 1);

    /** Unprotected Data Envelope 3. */
    public static final DataElement<Bytes> UNPROTECTED_DATA_ENVELOPE_3 =
            new DataElement<>(EmvTag.UNPROTECTED_DATA_ENVELOPE_3);

    /** EC Balance Limit (for C-7 PBOC). */
    public static final DataElement<Amount> EC_BALANCE_LIMIT = new DataElement<>(EmvTag.EC_BALANCE_LIMIT, 1);

    /** Unprotected Data Envelope 4. */
    public static final DataElement<Bytes> UNPROTECTED_DATA_ENVELOPE_4 =
            new DataElement<>(EmvTag.UNPROTECTED_DATA_ENVELOPE_4);

    /** EC Single Transaction Limit (for C-7 PBOC). */
    public static final DataElement<Amount> EC_SINGLE_TRANSACTION_LIMIT =
            new DataElement<>(EmvTag.EC_SINGLE_TRANSACTION_LIMIT, 1);

    /** Unprotected Data Envelope 5. */
    public static final DataElement<Bytes> UNPROTECTED_DATA_ENVELOPE_5 =
            new DataElement<>(EmvTag.UNPROTECTED_DATA_ENVELOPE_5);

    /** EC Balance (for C-7 PBOC). */
    public static final DataElement<Amount> EC_BALANCE = new DataElement<>(EmvTag.EC_BALANCE, 1);

    /** VLP Terminal Support Indicator. */
    public static final DataElement<Bytes> VLP_TERMINAL_SUPPORT_INDICATOR =
            new DataElement<>(EmvTag.VLP_TERMINAL_SUPPORT_INDICATOR);

    /** EC Terminal Support Indicator (for C-7 PBOC). */
    public static final DataElement<Bytes> EC_TERMINAL_SUPPORT_INDICATOR =
            new DataElement<>(EmvTag.EC_TERMINAL_SUPPORT_INDICATOR, 1);

    /** VLP Terminal Transaction Limit. */
    public static final DataElement<Amount> VLP_TERMINAL_TRANSACTION_LIMIT =
            new DataElement<>(EmvTag.VLP_TERMINAL_TRANSACTION_LIMIT);

    /** EC Terminal Transaction Limit (for C-7 PBOC). */
    public static final DataElement<Amount> EC_TERMINAL_TRANSACTION_LIMIT =
            new DataElement<>(EmvTag.EC_TERMINAL_TRANSACTION_LIMIT, 1);

    /** Customer Exclusive Data (CED). */
    public static final DataElement<Bytes> CUSTOMER_EXCLUSIVE_DATA = new DataElement<>(EmvTag.CUSTOMER_EXCLUSIVE_DATA);

    /** Merchant Custom Data (for C-2). */
    public static final DataElement<Bytes> MERCHANT_CUSTOM_DATA = new DataElement<>(EmvTag.MERCHANT_CUSTOM_DATA, 1);

    /** Partner Discretionary Data (for C-5). */
    public static final DataElement<Bytes> PARTNER_DISCRETIONARY_DATA =
            new DataElement<>(EmvTag.PARTNER_DISCRETIONARY_DATA, 2);

    /** DS Summary 1. */
    public static final DataElement<Bytes> DS_SUMMARY_1 = new DataElement<>(EmvTag.DS_SUMMARY_1);

    /** Mobile Support Indicator. */
    public static final DataElement<Bytes> MOBILE_SUPPORT_INDICATOR =
            new DataElement<>(EmvTag.MOBILE_SUPPORT_INDICATOR);

    /** Dynamic CVV (DCVV) (for C-6). */
    public static final DataElement<Bytes> DYNAMIC_CVV = new DataElement<>(EmvTag.DYNAMIC_CVV, 1);

    /** Application Life Cycle Data (by A000000151). */
    public static final DataElement<Bytes> APPLICATION_LIFE_CYCLE_DATA =
            new DataElement<>(EmvTag.APPLICATION_LIFE_CYCLE_DATA, 2);

    /** DS Unpredictable Number. */
    public static final DataElement<Bytes> DS_UNPREDICTABLE_NUMBER = new DataElement<>(EmvTag.DS_UNPREDICTABLE_NUMBER);

    /** Card Production Life Cycle (CPLC) Data (by A000000151). */
    public static final DataElement<Bytes> CARD_PRODUCTION_LIFE_CYCLE =
            new DataElement<>(EmvTag.CARD_PRODUCTION_LIFE_CYCLE, 1);

    /** File Control Information (FCI) Issuer Discretionary Data. */
    public static final DataElement<Bytes> FCI_ISSUER_DISCRETIONARY_DATA =
            new DataElement<>(EmvTag.FCI_ISSUER_DISCRETIONARY_DATA);

    /** Offline BIT Group Template. */
    public static final DataElement<Bytes> OFFLINE_BIT_GROUP_TEMPLATE =
            new DataElement<>(EmvTag.OFFLINE_BIT_GROUP_TEMPLATE);

    /** Online BIT Group Template. */
    public static final DataElement<Bytes> ONLINE_BIT_GROUP_TEMPLATE =
            new DataElement<>(EmvTag.ONLINE_BIT_GROUP_TEMPLATE);

    /** Biometric Try Counters Template. */
    public static final DataElement<Bytes> BIOMETRIC_TRY_COUNTERS_TEMPLATE =
            new DataElement<>(EmvTag.BIOMETRIC_TRY_COUNTERS_TEMPLATE);

    /** Preferred Attempts Template. */
    public static final DataElement<Bytes> PREFERRED_ATTEMPTS_TEMPLATE =
            new DataElement<>(EmvTag.PREFERRED_ATTEMPTS_TEMPLATE);

    /** Biometric Verification Data Template. */
    public static final DataElement<Bytes> BIOMETRIC_VERIFICATION_DATA_TEMPLATE =
            new DataElement<>(EmvTag.BIOMETRIC_VERIFICATION_DATA_TEMPLATE);

    /** Integrated Data Storage Record Update Template. */
    public static final DataElement<Bytes> IDS_RECORD_UPDATE_TEMPLATE =
            new DataElement<>(EmvTag.IDS_RECORD_UPDATE_TEMPLATE);

    /** Card Action Code - Switch Interface (for C-6). */
    public static final DataElement<Bytes> CARD_ACTION_CODE_SWITCH_INTERFACE =
            new DataElement<>(EmvTag.CARD_ACTION_CODE_SWITCH_INTERFACE, 1);

    /** Card Action Code - Denial (for C-6). */
    public static final DataElement<Bytes> CARD_ACTION_CODE_DENIAL =
            new DataElement<>(EmvTag.CARD_ACTION_CODE_DENIAL, 1);

    /** Card Action Code - Online (for C-6). */
    public static final DataElement<Bytes> CARD_ACTION_CODE_ONLINE =
            new DataElement<>(EmvTag.CARD_ACTION_CODE_ONLINE, 1);

    /** Card Action Code - Default (for C-6). */
    public static final DataElement<Bytes> CARD_ACTION_CODE_DEFAULT =
            new DataElement<>(EmvTag.CARD_ACTION_CODE_DEFAULT, 1);

    /** Extended Logging Data (for C-6). */
    public static final DataElement<Bytes> EXTENDED_LOGGING_DATA = new DataElement<>(EmvTag.EXTENDED_LOGGING_DATA, 1);

    /** POS Cardholder Interaction Information. */
    public static final DataElement<Bytes> POS_CARDHOLDER_INTERACTION_INFORMATION =
            new DataElement<>(EmvTag.POS_CARDHOLDER_INTERACTION_INFORMATION);

    /** Load Log Entry (for C-7 PBOC). */
    public static final DataElement<Bytes> LOAD_LOG_ENTRY = new DataElement<>(EmvTag.LOAD_LOG_ENTRY, 1);

    /** Load Log Format. */
    public static final DataElement<Bytes> LOAD_LOG_FORMAT = new DataElement<>(EmvTag.LOAD_LOG_FORMAT);

    /** Enciphered Biometric Key Seed. */
    public static final DataElement<Bytes> ENCIPHERED_BIOMETRIC_KEY_SEED =
            new DataElement<>(EmvTag.ENCIPHERED_BIOMETRIC_KEY_SEED);

    /** Facial Try Counter (in BF4C). */
    public static final DataElement<Bytes> FACIAL_TRY_COUNTER = new DataElement<>(EmvTag.FACIAL_TRY_COUNTER, 1);

    /** Preferred Facial Attempts (in BF4D). */
    public static final DataElement<Bytes> PREFERRED_FACIAL_ATTEMPTS =
            new DataElement<>(EmvTag.PREFERRED_FACIAL_ATTEMPTS, 2);

    /** Enciphered Biometric Data. */
    public static final DataElement<Bytes> ENCIPHERED_BIOMETRIC_DATA =
            new DataElement<>(EmvTag.ENCIPHERED_BIOMETRIC_DATA);

    /** Finger Try Counter (in BF4C). */
    public static final DataElement<Bytes> FINGER_TRY_COUNTER = new DataElement<>(EmvTag.FINGER_TRY_COUNTER, 1);

    /** Preferred Finger Attempts (in BF4D). */
    public static final DataElement<Bytes> PREFERRED_FINGER_ATTEMPTS =
            new DataElement<>(EmvTag.PREFERRED_FINGER_ATTEMPTS, 2);

    /** Iris Try Counter. */
    public static final DataElement<Bytes> IRIS_TRY_COUNTER = new DataElement<>(EmvTag.IRIS_TRY_COUNTER);

    /** Preferred Iris Attempts (in BF4D). */
    public static final DataElement<Bytes> PREFERRED_IRIS_ATTEMPTS =
            new DataElement<>(EmvTag.PREFERRED_IRIS_ATTEMPTS, 1);

    /** MAC of Enciphered Biometric Data (in BF4E). */
    public static final DataElement<Bytes> BIOMETRIC_DATA_MAC = new DataElement<>(EmvTag.BIOMETRIC_DATA_MAC, 2);

    /** Palm Try Counter. */
    public static final DataElement<Bytes> PALM_TRY_COUNTER = new DataElement<>(EmvTag.PALM_TRY_COUNTER);

    /** Preferred Palm Attempts (in BF4D). */
    public static final DataElement<Bytes> PREFERRED_PALM_ATTEMPTS =
            new DataElement<>(EmvTag.PREFERRED_PALM_ATTEMPTS, 1);

    /** Voice Try Counter. */
    public static final DataElement<Bytes> VOICE_TRY_COUNTER = new DataElement<>(EmvTag.VOICE_TRY_COUNTER);

    /** Preferred Voice Attempts (in BF4D). */
    public static final DataElement<Bytes> PREFERRED_VOICE_ATTEMPTS =
            new DataElement<>(EmvTag.PREFERRED_VOICE_ATTEMPTS, 1);

    /** DS Input (Card). */
    public static final DataElement<Bytes> DS_INPUT_CARD = new DataElement<>(EmvTag.DS_INPUT_CARD);

    /** CAPP Transaction Indicator (for C-7 PBOC). */
    public static final DataElement<Bytes> CAPP_TRANSACTION_INDICATOR =
            new DataElement<>(EmvTag.CAPP_TRANSACTION_INDICATOR, 1);

    /** DS Digest H (for C-2). */
    public static final DataElement<Bytes> DS_DIGEST_H = new DataElement<>(EmvTag.DS_DIGEST_H, 1);

    /** Segmented-charge Application Identifier (for C-7 PBOC). */
    public static final DataElement<Bytes> SEGMENTED_CHARGE_APPLICATION_IDENTIFIER =
            new DataElement<>(EmvTag.SEGMENTED_CHARGE_APPLICATION_IDENTIFIER, 2);

    /** DS ODS Info. */
    public static final DataElement<Bytes> DS_ODS_INFO = new DataElement<>(EmvTag.DS_ODS_INFO);

    /** Segmented-charge Deduct Limit (for C-7 PBOC). */
    public static final DataElement<Amount> SEGMENTED_CHARGE_DEDUCT_LIMIT =
            new DataElement<>(EmvTag.SEGMENTED_CHARGE_DEDUCT_LIMIT, 1);

    /** DS ODS Term (for C-2). */
    public static final DataElement<Bytes> DS_ODS_TERM = new DataElement<>(EmvTag.DS_ODS_TERM, 1);

    /** Segmented-charge Deducted Amount (for C-7 PBOC). */
    public static final DataElement<Amount> SEGMENTED_CHARGE_DEDUCTED_AMOUNT =
            new DataElement<>(EmvTag.SEGMENTED_CHARGE_DEDUCTED_AMOUNT, 2);

    /** SM Algorithm Support Indicator. */
    public static final DataElement<Bytes> SM_ALGORITHM_SUPPORT_INDICATOR =
            new DataElement<>(EmvTag.SM_ALGORITHM_SUPPORT_INDICATOR);

    /** EC Second Currency Code. */
    public static final DataElement<CurrencyCode> EC_SECOND_CURRENCY_CODE =
            new DataElement<>(EmvTag.EC_SECOND_CURRENCY_CODE);

    /** EC Second Currency Balance Limit. */
    public static final DataElement<Amount> EC_SECOND_CURRENCY_BALANCE_LIMIT =
            new DataElement<>(EmvTag.EC_SECOND_CURRENCY_BALANCE_LIMIT);

    /** EC Second Currency Single Transaction Limit. */
    public static final DataElement<Amount> EC_SECOND_CURRENCY_SINGLE_TRANSACTION_LIMIT =
            new DataElement<>(EmvTag.EC_SECOND_CURRENCY_SINGLE_TRANSACTION_LIMIT);

    /** EC Second Currency Balance (for C-7 PBOC). */
    public static final DataElement<Amount> EC_SECOND_CURRENCY_BALANCE =
            new DataElement<>(EmvTag.EC_SECOND_CURRENCY_BALANCE, 1);

    /** Cardholder Verification Decision. */
    public static final DataElement<Bytes> CARDHOLDER_VERIFICATION_DECISION =
            new DataElement<>(EmvTag.CARDHOLDER_VERIFICATION_DECISION);

    /** Card Key Data. */
    public static final DataElement<Bytes> CARD_KEY_DATA = new DataElement<>(EmvTag.CARD_KEY_DATA);

    /** Card TVR. */
    public static final DataElement<Tvr> CARD_TVR = new DataElement<>(EmvTag.CARD_TVR);

    /** Enhanced Data Authentication MAC. */
    public static final DataElement<Bytes> EDA_MAC = new DataElement<>(EmvTag.EDA_MAC);

    /** Authenticated Application Data. */
    public static final DataElement<Bytes> AUTHENTICATED_APPLICATION_DATA =
            new DataElement<>(EmvTag.AUTHENTICATED_APPLICATION_DATA);

    /** IAD MAC Offset. */
    public static final DataElement<Bytes> IAD_MAC_OFFSET = new DataElement<>(EmvTag.IAD_MAC_OFFSET);

    /** Restart Indicator. */
    public static final DataElement<Bytes> RESTART_INDICATOR = new DataElement<>(EmvTag.RESTART_INDICATOR);

    /** Issuer Application Data MAC. */
    public static final DataElement<Bytes> IAD_MAC = new DataElement<>(EmvTag.IAD_MAC);

    /** Extended SDA Tag List. */
    public static final DataElement<Bytes> EXTENDED_SDA_TAG_LIST = new DataElement<>(EmvTag.EXTENDED_SDA_TAG_LIST);

    /** ICC ECC Public Key (for RSA Certificates). */
    public static final DataElement<Bytes> ICC_ECC_PUBLIC_KEY = new DataElement<>(EmvTag.ICC_ECC_PUBLIC_KEY);

    /** Relay Resistance Time Excess. */
    public static final DataElement<Bytes> RR_TIME_EXCESS = new DataElement<>(EmvTag.RR_TIME_EXCESS);

    /** Card Capabilities Information. */
    public static final DataElement<Bytes> CARD_CAPABILITIES_INFORMATION =
            new DataElement<>(EmvTag.CARD_CAPABILITIES_INFORMATION);

    /** Data Envelope 1. */
    public static final DataElement<Bytes> DATA_ENVELOPE_1 = new DataElement<>(EmvTag.DATA_ENVELOPE_1);

    /** Data Envelope 2. */
    public static final DataElement<Bytes> DATA_ENVELOPE_2 = new DataElement<>(EmvTag.DATA_ENVELOPE_2);

    /** Data Envelope 3. */
    public static final DataElement<Bytes> DATA_ENVELOPE_3 = new DataElement<>(EmvTag.DATA_ENVELOPE_3);

    /** Data Envelope 4. */
    public static final DataElement<Bytes> DATA_ENVELOPE_4 = new DataElement<>(EmvTag.DATA_ENVELOPE_4);

    /** Data Envelope 5. */
    public static final DataElement<Bytes> DATA_ENVELOPE_5 = new DataElement<>(EmvTag.DATA_ENVELOPE_5);

    /** Data Envelope 6. */
    public static final DataElement<Bytes> DATA_ENVELOPE_6 = new DataElement<>(EmvTag.DATA_ENVELOPE_6);

    /** Data Envelope 7. */
    public static final DataElement<Bytes> DATA_ENVELOPE_7 = new DataElement<>(EmvTag.DATA_ENVELOPE_7);

    /** Data Envelope 8. */
    public static final DataElement<Bytes> DATA_ENVELOPE_8 = new DataElement<>(EmvTag.DATA_ENVELOPE_8);

    /** Data Envelope 9. */
    public static final DataElement<Bytes> DATA_ENVELOPE_9 = new DataElement<>(EmvTag.DATA_ENVELOPE_9);

    /** Data Envelope 10. */
    public static final DataElement<Bytes> DATA_ENVELOPE_10 = new DataElement<>(EmvTag.DATA_ENVELOPE_10);

    /** Data Needed. */
    public static final DataElement<Bytes> C8_DATA_NEEDED = new DataElement<>(EmvTag.C8_DATA_NEEDED);

    /** Proceed To First Write Flag. */
    public static final DataElement<Bytes> C8_PROCEED_TO_FIRST_WRITE_FLAG =
            new DataElement<>(EmvTag.C8_PROCEED_TO_FIRST_WRITE_FLAG);

    /** Tags To Read. */
    public static final DataElement<Bytes> C8_TAGS_TO_READ = new DataElement<>(EmvTag.C8_TAGS_TO_READ);

    /** Error Indication. */
    public static final DataElement<Bytes> C8_ERROR_INDICATION = new DataElement<>(EmvTag.C8_ERROR_INDICATION);

    /** User Interface Request Data 1. */
    public static final DataElement<Bytes> USER_INTERFACE_REQUEST_DATA_1 =
            new DataElement<>(EmvTag.USER_INTERFACE_REQUEST_DATA_1);

    /** Card Data Input Capability. */
    public static final DataElement<Bytes> C8_CARD_DATA_INPUT_CAPABILITY =
            new DataElement<>(EmvTag.C8_CARD_DATA_INPUT_CAPABILITY);

    /** CVM Capability - CVM Required. */
    public static final DataElement<Bytes> C8_CVM_CAPABILITY_CVM_REQUIRED =
            new DataElement<>(EmvTag.C8_CVM_CAPABILITY_CVM_REQUIRED);

    /** CVM Capability - No CVM Required. */
    public static final DataElement<Bytes> C8_CVM_CAPABILITY_NO_CVM_REQUIRED =
            new DataElement<>(EmvTag.C8_CVM_CAPABILITY_NO_CVM_REQUIRED);

    /** Kernel Configuration. */
    public static final DataElement<Bytes> C8_KERNEL_CONFIGURATION = new DataElement<>(EmvTag.C8_KERNEL_CONFIGURATION);

    /** Security Capability. */
    public static final DataElement<Bytes> C8_SECURITY_CAPABILITY = new DataElement<>(EmvTag.C8_SECURITY_CAPABILITY);

    /** Terminal Action Code - Denial. */
    public static final DataElement<Tvr> C8_TAC_DENIAL = new DataElement<>(EmvTag.C8_TAC_DENIAL);

    /** Terminal Action Code - Online. */
    public static final DataElement<Tvr> C8_TAC_ONLINE = new DataElement<>(EmvTag.C8_TAC_ONLINE);

    /** Reader Contactless Floor Limit. */
    public static final DataElement<Amount> C8_READER_CONTACTLESS_FLOOR_LIMIT =
            new DataElement<>(EmvTag.C8_READER_CONTACTLESS_FLOOR_LIMIT);

    /** Reader CVM Required Limit. */
    public static final DataElement<Amount> C8_READER_CVM_REQUIRED_LIMIT =
            new DataElement<>(EmvTag.C8_READER_CVM_REQUIRED_LIMIT);

    /** Timeout Value. */
    public static final DataElement<Bytes> C8_TIMEOUT_VALUE = new DataElement<>(EmvTag.C8_TIMEOUT_VALUE);

    /** Outcome Parameter Set. */
    public static final DataElement<Bytes> C8_OUTCOME_PARAMETER_SET =
            new DataElement<>(EmvTag.C8_OUTCOME_PARAMETER_SET);

    /** Message Hold Time. */
    public static final DataElement<Bytes> C8_MESSAGE_HOLD_TIME = new DataElement<>(EmvTag.C8_MESSAGE_HOLD_TIME);

    /** Hold Time Value. */
    public static final DataElement<Integer> C8_HOLD_TIME_VALUE = new DataElement<>(EmvTag.C8_HOLD_TIME_VALUE);

    /** Minimum Relay Resistance Grace Period. */
    public static final DataElement<Bytes> C8_MINIMUM_RR_GRACE_PERIOD =
            new DataElement<>(EmvTag.C8_MINIMUM_RR_GRACE_PERIOD);

    /** Maximum Relay Resistance Grace Period. */
    public static final DataElement<Bytes> C8_MAXIMUM_RR_GRACE_PERIOD =
            new DataElement<>(EmvTag.C8_MAXIMUM_RR_GRACE_PERIOD);

    /** Terminal Expected Transmission Time For Relay Resistance C-APDU. */
    public static final DataElement<Bytes> C8_TERMINAL_EXPECTED_TIME_FOR_RR_CAPDU =
            new DataElement<>(EmvTag.C8_TERMINAL_EXPECTED_TIME_FOR_RR_CAPDU);

    /** Terminal Expected Transmission Time For Relay Resistance R-APDU. */
    public static final DataElement<Bytes> C8_TERMINAL_EXPECTED_TIME_FOR_RR_RAPDU =
            new DataElement<>(EmvTag.C8_TERMINAL_EXPECTED_TIME_FOR_RR_RAPDU);

    /** Relay Resistance Accuracy Threshold. */
    public static final DataElement<Bytes> C8_RR_ACCURACY_THRESHOLD =
            new DataElement<>(EmvTag.C8_RR_ACCURACY_THRESHOLD);

    /** Relay Resistance Transmission Time Mismatch Threshold. */
    public static final DataElement<Bytes> C8_RR_TRANSMISSION_TIME_MISMATCH_THRESHOLD =
            new DataElement<>(EmvTag.C8_RR_TRANSMISSION_TIME_MISMATCH_THRESHOLD);

    /** User Interface Request Data 2. */
    public static final DataElement<Bytes> USER_INTERFACE_REQUEST_DATA_2 =
            new DataElement<>(EmvTag.USER_INTERFACE_REQUEST_DATA_2);

    /** Kernel Reserved TVR Mask. */
    public static final DataElement<Tvr> KERNEL_RESERVED_TVR_MASK = new DataElement<>(EmvTag.KERNEL_RESERVED_TVR_MASK);

    /** Write Data Status. */
    public static final DataElement<Bytes> WRITE_DATA_STATUS = new DataElement<>(EmvTag.WRITE_DATA_STATUS);

    /** Read Data Status. */
    public static final DataElement<Bytes> READ_DATA_STATUS = new DataElement<>(EmvTag.READ_DATA_STATUS);

    /** Message Identifiers On Restart. */
    public static final DataElement<Bytes> MESSAGE_IDENTIFIERS_ON_RESTART =
            new DataElement<>(EmvTag.MESSAGE_IDENTIFIERS_ON_RESTART);

    /** Default IAD MAC Offset. */
    public static final DataElement<Bytes> DEFAULT_IAD_MAC_OFFSET = new DataElement<>(EmvTag.DEFAULT_IAD_MAC_OFFSET);

    /** Discretionary Data Tag List. */
    public static final DataElement<Bytes> DISCRETIONARY_DATA_TAG_LIST =
            new DataElement<>(EmvTag.DISCRETIONARY_DATA_TAG_LIST);

    /** Default CDOL1. */
    public static final DataElement<Bytes> DEFAULT_CDOL1 = new DataElement<>(EmvTag.DEFAULT_CDOL1);

    /** Tag Mapping List. */
    public static final DataElement<Bytes> TAG_MAPPING_LIST = new DataElement<>(EmvTag.TAG_MAPPING_LIST);

    /** Data To Send. */
    public static final DataElement<Bytes> C8_DATA_TO_SEND = new DataElement<>(EmvTag.C8_DATA_TO_SEND);

    /** Data Record. */
    public static final DataElement<Bytes> C8_DATA_RECORD = new DataElement<>(EmvTag.C8_DATA_RECORD);

    /** Discretionary Data. */
    public static final DataElement<Bytes> C8_DISCRETIONARY_DATA = new DataElement<>(EmvTag.C8_DISCRETIONARY_DATA);

    /** Data Envelopes To Write. */
    public static final DataElement<Bytes> C8_DATA_ENVELOPES_TO_WRITE =
            new DataElement<>(EmvTag.C8_DATA_ENVELOPES_TO_WRITE);

    /** DS Summary 2. */
    public static final DataElement<Bytes> DS_SUMMARY_2 = new DataElement<>(EmvTag.DS_SUMMARY_2);

    /** DS Summary 3. */
    public static final DataElement<Bytes> DS_SUMMARY_3 = new DataElement<>(EmvTag.DS_SUMMARY_3);

    /** Balance Read Before Gen AC. */
    public static final DataElement<Amount> BALANCE_READ_BEFORE_GEN_AC =
            new DataElement<>(EmvTag.BALANCE_READ_BEFORE_GEN_AC);

    /** Balance Read After Gen AC. */
    public static final DataElement<Amount> BALANCE_READ_AFTER_GEN_AC =
            new DataElement<>(EmvTag.BALANCE_READ_AFTER_GEN_AC);

    /** Data Needed. */
    public static final DataElement<Bytes> DATA_NEEDED = new DataElement<>(EmvTag.DATA_NEEDED);

    /** CDOL1 Related Data. */
    public static final DataElement<Bytes> CDOL1_RELATED_DATA = new DataElement<>(EmvTag.CDOL1_RELATED_DATA);

    /** DS AC Type. */
    public static final DataElement<Bytes> DS_AC_TYPE = new DataElement<>(EmvTag.DS_AC_TYPE);

    /** DS Input (Term). */
    public static final DataElement<Bytes> DS_INPUT_TERM = new DataElement<>(EmvTag.DS_INPUT_TERM);

    /** DS ODS Info For Reader. */
    public static final DataElement<Bytes> DS_ODS_INFO_FOR_READER = new DataElement<>(EmvTag.DS_ODS_INFO_FOR_READER);

    /** DS Summary Status. */
    public static final DataElement<Bytes> DS_SUMMARY_STATUS = new DataElement<>(EmvTag.DS_SUMMARY_STATUS);

    /** Kernel ID. */
    public static final DataElement<Bytes> KERNEL_ID = new DataElement<>(EmvTag.KERNEL_ID);

    /** DSVN Term. */
    public static final DataElement<Bytes> DSVN_TERM = new DataElement<>(EmvTag.DSVN_TERM);

    /** Post-Gen AC Put Data Status. */
    public static final DataElement<Bytes> POST_GEN_AC_PUT_DATA_STATUS =
            new DataElement<>(EmvTag.POST_GEN_AC_PUT_DATA_STATUS);

    /** Pre-Gen AC Put Data Status. */
    public static final DataElement<Bytes> PRE_GEN_AC_PUT_DATA_STATUS =
            new DataElement<>(EmvTag.PRE_GEN_AC_PUT_DATA_STATUS);

    /** Proceed To First Write Flag. */
    public static final DataElement<Bytes> PROCEED_TO_FIRST_WRITE_FLAG =
            new DataElement<>(EmvTag.PROCEED_TO_FIRST_WRITE_FLAG);

    /** PDOL Related Data. */
    public static final DataElement<Bytes> PDOL_RELATED_DATA = new DataElement<>(EmvTag.PDOL_RELATED_DATA);

    /** Tags To Read. */
    public static final DataElement<Bytes> TAGS_TO_READ = new DataElement<>(EmvTag.TAGS_TO_READ);

    /** DRDOL Related Data. */
    public static final DataElement<Bytes> DRDOL_RELATED_DATA = new DataElement<>(EmvTag.DRDOL_RELATED_DATA);

    /** Reference Control Parameter. */
    public static final DataElement<Bytes> REFERENCE_CONTROL_PARAMETER =
            new DataElement<>(EmvTag.REFERENCE_CONTROL_PARAMETER);

    /** Error Indication. */
    public static final DataElement<Bytes> ERROR_INDICATION = new DataElement<>(EmvTag.ERROR_INDICATION);

    /** User Interface Request Data. */
    public static final DataElement<Bytes> USER_INTERFACE_REQUEST_DATA =
            new DataElement<>(EmvTag.USER_INTERFACE_REQUEST_DATA);

    /** Card Data Input Capability. */
    public static final DataElement<Bytes> CARD_DATA_INPUT_CAPABILITY =
            new DataElement<>(EmvTag.CARD_DATA_INPUT_CAPABILITY);

    /** CVM Capability - CVM Required. */
    public static final DataElement<Bytes> CVM_CAPABILITY_CVM_REQUIRED =
            new DataElement<>(EmvTag.CVM_CAPABILITY_CVM_REQUIRED);

    /** CVM Capability - No CVM Required. */
    public static final DataElement<Bytes> CVM_CAPABILITY_NO_CVM_REQUIRED =
            new DataElement<>(EmvTag.CVM_CAPABILITY_NO_CVM_REQUIRED);

    /** Default UDOL. */
    public static final DataElement<Bytes> DEFAULT_UDOL = new DataElement<>(EmvTag.DEFAULT_UDOL);

    /** Kernel Configuration. */
    public static final DataElement<Bytes> KERNEL_CONFIGURATION = new DataElement<>(EmvTag.KERNEL_CONFIGURATION);

    /** Max Lifetime of Torn Transaction Log Record. */
    public static final DataElement<Bytes> MAX_LIFETIME_OF_TORN_TRANSACTION_LOG_RECORD =
            new DataElement<>(EmvTag.MAX_LIFETIME_OF_TORN_TRANSACTION_LOG_RECORD);

    /** Max Number of Torn Transaction Log Records. */
    public static final DataElement<Bytes> MAX_NUMBER_OF_TORN_TRANSACTION_LOG_RECORDS =
            new DataElement<>(EmvTag.MAX_NUMBER_OF_TORN_TRANSACTION_LOG_RECORDS);

    /** Mag-stripe CVM Capability - CVM Required. */
    public static final DataElement<Bytes> MAG_STRIPE_CVM_CAPABILITY_CVM_REQUIRED =
            new DataElement<>(EmvTag.MAG_STRIPE_CVM_CAPABILITY_CVM_REQUIRED);

    /** Security Capability. */
    public static final DataElement<Bytes> SECURITY_CAPABILITY = new DataElement<>(EmvTag.SECURITY_CAPABILITY);

    /** Terminal Action Code - Default. */
    public static final DataElement<Tvr> TAC_DEFAULT = new DataElement<>(EmvTag.TAC_DEFAULT);

    /** Terminal Action Code - Denial. */
    public static final DataElement<Tvr> TAC_DENIAL = new DataElement<>(EmvTag.TAC_DENIAL);

    /** Terminal Action Code - Online. */
    public static final DataElement<Tvr> TAC_ONLINE = new DataElement<>(EmvTag.TAC_ONLINE);

    /** Reader Contactless Floor Limit. */
    public static final DataElement<Amount> READER_CONTACTLESS_FLOOR_LIMIT =
            new DataElement<>(EmvTag.READER_CONTACTLESS_FLOOR_LIMIT);

    /** Reader Contactless Transaction Limit (No On-device CVM). */
    public static final DataElement<Amount> READER_CONTACTLESS_TRANSACTION_LIMIT_NO_ON_DEVICE_CVM =
            new DataElement<>(EmvTag.READER_CONTACTLESS_TRANSACTION_LIMIT_NO_ON_DEVICE_CVM);

    /** Reader Contactless Transaction Limit (On-device CVM). */
    public static final DataElement<Amount> READER_CONTACTLESS_TRANSACTION_LIMIT_ON_DEVICE_CVM =
            new DataElement<>(EmvTag.READER_CONTACTLESS_TRANSACTION_LIMIT_ON_DEVICE_CVM);

    /** Reader CVM Required Limit. */
    public static final DataElement<Amount> READER_CVM_REQUIRED_LIMIT =
            new DataElement<>(EmvTag.READER_CVM_REQUIRED_LIMIT);

    /** Time Out Value. */
    public static final DataElement<Bytes> TIME_OUT_VALUE = new DataElement<>(EmvTag.TIME_OUT_VALUE);

    /** IDS Status. */
    public static final DataElement<Bytes> IDS_STATUS = new DataElement<>(EmvTag.IDS_STATUS);

    /** Outcome Parameter Set. */
    public static final DataElement<Bytes> OUTCOME_PARAMETER_SET = new DataElement<>(EmvTag.OUTCOME_PARAMETER_SET);

    /** DD Card (Track1). */
    public static final DataElement<Bytes> DD_CARD_TRACK1 = new DataElement<>(EmvTag.DD_CARD_TRACK1);

    /** DD Card (Track2). */
    public static final DataElement<Bytes> DD_CARD_TRACK2 = new DataElement<>(EmvTag.DD_CARD_TRACK2);

    /** Mag-stripe CVM Capability - No CVM Required. */
    public static final DataElement<Bytes> MAG_STRIPE_CVM_CAPABILITY_NO_CVM_REQUIRED =
            new DataElement<>(EmvTag.MAG_STRIPE_CVM_CAPABILITY_NO_CVM_REQUIRED);

    /** Message Hold Time. */
    public static final DataElement<Bytes> MESSAGE_HOLD_TIME = new DataElement<>(EmvTag.MESSAGE_HOLD_TIME);

    /** Hold Time Value. */
    public static final DataElement<Integer> HOLD_TIME_VALUE = new DataElement<>(EmvTag.HOLD_TIME_VALUE);

    /** Phone Message Table. */
    public static final DataElement<Bytes> PHONE_MESSAGE_TABLE = new DataElement<>(EmvTag.PHONE_MESSAGE_TABLE);

    /** Minimum Relay Resistance Grace Period. */
    public static final DataElement<Bytes> MINIMUM_RR_GRACE_PERIOD = new DataElement<>(EmvTag.MINIMUM_RR_GRACE_PERIOD);

    /** Maximum Relay Resistance Grace Period. */
    public static final DataElement<Bytes> MAXIMUM_RR_GRACE_PERIOD = new DataElement<>(EmvTag.MAXIMUM_RR_GRACE_PERIOD);

    /** Terminal Expected Transmission Time For Relay Resistance C-APDU. */
    public static final DataElement<Bytes> TERMINAL_EXPECTED_TIME_FOR_RR_CAPDU =
            new DataElement<>(EmvTag.TERMINAL_EXPECTED_TIME_FOR_RR_CAPDU);

    /** Terminal Expected Transmission Time For Relay Resistance R-APDU. */
    public static final DataElement<Bytes> TERMINAL_EXPECTED_TIME_FOR_RR_RAPDU =
            new DataElement<>(EmvTag.TERMINAL_EXPECTED_TIME_FOR_RR_RAPDU);

    /** Relay Resistance Accuracy Threshold. */
    public static final DataElement<Bytes> RR_ACCURACY_THRESHOLD = new DataElement<>(EmvTag.RR_ACCURACY_THRESHOLD);

    /** Relay Resistance Transmission Time Mismatch Threshold. */
    public static final DataElement<Bytes> RR_TRANSMISSION_TIME_MISMATCH_THRESHOLD =
            new DataElement<>(EmvTag.RR_TRANSMISSION_TIME_MISMATCH_THRESHOLD);

    /** Terminal Relay Resistance Entropy. */
    public static final DataElement<Bytes> TERMINAL_RR_ENTROPY = new DataElement<>(EmvTag.TERMINAL_RR_ENTROPY);

    /** Device Relay Resistance Entropy. */
    public static final DataElement<Bytes> DEVICE_RR_ENTROPY = new DataElement<>(EmvTag.DEVICE_RR_ENTROPY);

    /** Min Time For Processing Relay Resistance APDU. */
    public static final DataElement<Bytes> MIN_TIME_FOR_PROCESSING_RR_APDU =
            new DataElement<>(EmvTag.MIN_TIME_FOR_PROCESSING_RR_APDU);

    /** Max Time For Processing Relay Resistance APDU. */
    public static final DataElement<Bytes> MAX_TIME_FOR_PROCESSING_RR_APDU =
            new DataElement<>(EmvTag.MAX_TIME_FOR_PROCESSING_RR_APDU);

    /** Device Estimated Transmission Time. */
    public static final DataElement<Bytes> DEVICE_ESTIMATED_TRANSMISSION_TIME =
            new DataElement<>(EmvTag.DEVICE_ESTIMATED_TRANSMISSION_TIME);

    /** Measured Relay Resistance Processing Time. */
    public static final DataElement<Bytes> MEASURED_RR_PROCESSING_TIME =
            new DataElement<>(EmvTag.MEASURED_RR_PROCESSING_TIME);

    /** RRP Counter. */
    public static final DataElement<Integer> RRP_COUNTER = new DataElement<>(EmvTag.RRP_COUNTER);

    /** Torn Record. */
    public static final DataElement<Bytes> TORN_RECORD = new DataElement<>(EmvTag.TORN_RECORD);

    /** Tags To Write Before Gen AC. */
    public static final DataElement<Bytes> TAGS_TO_WRITE_BEFORE_GEN_AC =
            new DataElement<>(EmvTag.TAGS_TO_WRITE_BEFORE_GEN_AC);

    /** Tags To Write After Gen AC. */
    public static final DataElement<Bytes> TAGS_TO_WRITE_AFTER_GEN_AC =
            new DataElement<>(EmvTag.TAGS_TO_WRITE_AFTER_GEN_AC);

    /** Data To Send. */
    public static final DataElement<Bytes> DATA_TO_SEND = new DataElement<>(EmvTag.DATA_TO_SEND);

    /** Data Record. */
    public static final DataElement<Bytes> DATA_RECORD = new DataElement<>(EmvTag.DATA_RECORD);

    /** Discretionary Data. */
    public static final DataElement<Bytes> DISCRETIONARY_DATA = new DataElement<>(EmvTag.DISCRETIONARY_DATA);

    private EmvData() {}
}
