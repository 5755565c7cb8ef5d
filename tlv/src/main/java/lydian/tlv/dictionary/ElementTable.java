// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Meanings} reads: a text for each tag, a line for each of its meanings.
 *
 * <p>Made from {@code src/main/dictionary} by {@code DictionaryWriter}: change those files, not this one.
 */
final class ElementTable {
    private ElementTable() {}

    static @Nullable String text(int tag) {
        if ((tag & ~0xFF) == 0) return ofOneByte(tag);
        return (tag & ~0xFFFF) == 0 ? ofTwoBytes(tag) : ofMoreBytes(tag);
    }

    private static @Nullable String ofOneByte(int tag) {
        return switch (tag) {
            case 0x06 -> "vomObject Identifier (OID)|||||";
            case 0x41 -> "vomCountry code and national data|||||";
            case 0x42 -> "nohIssuer Identification Number (IIN)|3|c|73 BF0C|ce8|";
            case 0x43 -> "volCard service data|||||";
            case 0x44 -> "volInitial access data|||||";
            case 0x45 -> "volCard issuer's data|||||";
            case 0x46 -> "volPre-issuing data|||||";
            case 0x47 -> "volCard capabilities|||||";
            case 0x48 -> "volStatus information|||||";
            case 0x4D -> "volExtended header list|||||";
            case 0x4F -> "bohApplication Dedicated File (ADF) Name|5..16|c|61|ce2345678|";
            case 0x50 -> "sohApplication Label|1..16|c|61 A5|ce2345678|";
            case 0x51 -> "bomFile reference||c|||";
            case 0x52 -> "bomCommand to perform||c|||";
            case 0x53 -> "vomDiscretionary data|||||";
            case 0x56 -> "smhTrack 1 Data|0..76|c|70|25|";
            case 0x57 -> "bmhTrack 2 Equivalent Data|0..19|c|70 77|c2345678|";
            case 0x58 -> "bmlTrack 3 Equivalent Data||c|||";
            case 0x59 -> "volCard expiration date||c|||";
            case 0x5A -> "cmhApplication Primary Account Number (PAN)|0..10|c|70 77|c2345678|";
            case 0x5B -> "vmlName of an individual|||||";
            case 0x5C -> "volTag list|||||";
            case 0x5D -> "bolDirectory Definition File (DDF) Name (before EMV 96)||t|||";
            case 0x5E -> "volProprietary login data|||||";
            case 0x60 -> "tolDynamic Authentication template|||||";
            case 0x61 -> "tohApplication Template|0..252|c|70|ce2345678|";
            case 0x62 -> "tohCommon Data Template||c||q|\ntolFile Control Parameters (FCP) Template||c|||e";
            case 0x63 -> "tohApplication Specific Transparent Template||c|61|q|\ntolWrapper|||||e";
            case 0x64 -> "tohCommon Data Transparent Template||c|62|q|\ntolFile Management Data (FMD) Template|||||e";
            case 0x65 -> "tmlCardholder related data|||||";
            case 0x66 -> "tolCard data template|||||";
            case 0x67 -> "tolAuthentication data template|||||";
            case 0x68 -> "tolSpecial user requirements|||||";
            case 0x6A -> "tolLogin template|||||";
            case 0x6B -> "tolQualified name template|||||";
            case 0x6C -> "tmlCardholder image template|||||";
            case 0x6D -> "tolApplication image template|||||";
            case 0x6E -> "tolApplication related data|||||";
            case 0x6F -> "tohFile Control Information (FCI) Template|0..252|c||ce2345678|";
            case 0x70 -> "tohREAD RECORD Response Message Template|0..252|c||c2345678|";
            case 0x71 -> "tohIssuer Script Template 1|0..253|i||c35|";
            case 0x72 -> "tohIssuer Script Template 2|0..253|i||c35|";
            case 0x73 -> "tohDirectory Discretionary Template|0..252|c|61|c|";
            case 0x77 -> "tohResponse Message Template Format 2|0..253|c||c2345678|";
            case 0x78 -> "tolCompatible Tag Allocation Authority|||||";
            case 0x79 -> "tolCoexistent Tag Allocation Authority|||||";
            case 0x7A -> "tolSecurity Support (SS) Template|||||";
            case 0x7B -> "tolSecurity Environment (SE) Template|||||";
            case 0x7D -> "tolSecure Messaging (SM) Template|||||";
            case 0x7E -> "tolInterindustry data objects template|||||";
            case 0x80 ->
                "vohResponse Message Template Format 1|0..253|c||c234567|\nbomPatron Header Version|2|ct|A1|c234567|i";
            case 0x81 -> "bohAmount, Authorised (Binary)|4|t||c|\nbohBiometric Type||ct|A1 BF4E|c|i";
            case 0x82 ->
                "bohApplication Interchange Profile (AIP)|2|c|77 80|c234567|\nbomApplication Interchange Profile (AIP)|2|c|77|8|f\nbohBiometric Subtype|1|ct|A1|c234567|i";
            case 0x83 ->
                "bohCommand Template|0..253|t||c2345678|\nbomCreation Date and Time of Biometric Data||ct|A1|c2345678|i";
            case 0x84 -> "bohDedicated File (DF) Name|5..16|c|6F|ce2345678|";
            case 0x85 -> "sohPayload Format Indicator|5|c||q|\nbomValidity Period of Biometric Data||ct|A1|q|i";
            case 0x86 ->
                "bohIssuer Script Command|0..261|i|71 72|c35|\nbomCreator of Biometric Reference Data|2|ct|A1|c35|i";
            case 0x87 -> "bohApplication Priority Indicator|1|c|61 A5|ce2345678|\nbomFormat Owner|2|ct|A1|ce2345678|i";
            case 0x88 -> "bohShort File Identifier (SFI)|1|c|A5|c|\nbomFormat Type|2|ct|A1|c|i";
            case 0x89 -> "bohAuthorisation Code|6|i||c3|";
            case 0x8A -> "lohAuthorisation Response Code|2|it||c345|";
            case 0x8B -> "bomPOI Information|0..64|t||ce|";
            case 0x8C -> "bohCard Risk Management Data Object List 1 (CDOL1)|0..252|c|70 77|c24568|";
            case 0x8D -> "bohCard Risk Management Data Object List 2 (CDOL2)|0..252|c|70 77|c45|";
            case 0x8E -> "bohCardholder Verification Method (CVM) List|10..252/2|c|70 77|c2456|";
            case 0x8F -> "bohCertification Authority Public Key Index (ICC)|1|c|70 77|c2345678|";
            case 0x90 ->
                "bohIssuer Public Key Certificate|0..248|c|70 77|c2345678|\nbohBiometric Solution ID||ct|A1 BF4E|c2345678|i";
            case 0x91 -> "bohIssuer Authentication Data|8..16|i||c35|";
            case 0x92 -> "bohIssuer Public Key Remainder|0..255|c|70 77|c2345678|";
            case 0x93 -> "bohSigned Static Application Data (SSAD)|0..252|c|70 77|c34|";
            case 0x94 -> "vohApplication File Locator (AFL)|4..252/4|c|77 80|c2345678|";
            case 0x95 ->
                "bohTerminal Verification Results (TVR)|5|t||c34567|\nbohTerminal Verification Results (TVR)|5|t||2|f\nbohTerminal Verification Results (TVR), Kernel 8 Format|5|kc||8|f";
            case 0x96 -> "bomKernel Identifier - Terminal||t||e|";
            case 0x97 -> "bohTransaction Certificate Data Object List (TDOL)|0..252|c|70 77|c|";
            case 0x98 -> "bohTransaction Certificate (TC) Hash Value|20|t||c4|";
            case 0x99 -> "bshTransaction Personal Identification Number (PIN) Data||t||c|";
            case 0x9A -> "nohTransaction Date|3|t||c2345678|";
            case 0x9B -> "bohTransaction Status Information (TSI)|2|t||c34|";
            case 0x9C -> "nohTransaction Type|1|t||ce2345678|";
            case 0x9D -> "bohDirectory Definition File (DDF) Name|5..16|c|61|c|";
            case 0x9E -> "bohKernel Key Data|0..132|k||8|";
            case 0xA1 -> "tohBiometric Header Template (BHT)||ct|7F60|c|";
            case 0xA5 -> "tohFile Control Information (FCI) Proprietary Template|0..240|c|6F|ce2345678|";
            case 0xC1 -> "bolApplication Control|||||";
            case 0xC3 -> "bolCard Issuer Action Code - Decline||c|||";
            case 0xC4 -> "bomCard Issuer Action Code - Default||c|||";
            case 0xC5 -> "bolCard Issuer Action Code - Online||c|||";
            case 0xC6 -> "bolPIN Try Limit||c|||";
            case 0xC7 -> "bolCDOL 1 Related Data Length||c|||";
            case 0xC8 -> "bomCard risk management country code||c|||";
            case 0xC9 -> "bomCard risk management currency code||c|||";
            case 0xCA -> "bomLower cumulative offline transaction amount||c|||";
            case 0xCB -> "bomUpper cumulative offline transaction amount||c|||";
            case 0xCD -> "bomCard Issuer Action Code (PayPass) - Default||c|||";
            case 0xCE -> "bolCard Issuer Action Code (PayPass) - Online||c|||";
            case 0xCF -> "bolCard Issuer Action Code (PayPass) - Decline||c|||";
            case 0xD1 -> "bolCurrency conversion table||c|||";
            case 0xD2 -> "bohIntegrated Data Storage Directory (IDSD)|0..252|c||23|";
            case 0xD3 -> "bomAdditional check table||c|||";
            case 0xD4 -> "bolContactless PDOL Length|||||";
            case 0xD5 -> "bolApplication Control||c|||";
            case 0xD6 -> "bolDefault ARPC response code||c|||";
            case 0xD7 -> "bolApplication Control (PayPass)||c|||";
            case 0xD8 -> "bomAIP (PayPass)||c|||";
            case 0xD9 -> "bolAFL (PayPass)||c|||";
            case 0xDA -> "bslStatic CVC3 (Track1)||c|||\nbohEncrypted Record||c||8|f";
            case 0xDB -> "bslStatic CVC3 (Track2)||c|||";
            case 0xDC -> "bslIVCVC3 (Track1)||c|||";
            case 0xDD -> "bslIVCVC3 (Track2)||c|||";
            default -> null;
        };
    }

    private static @Nullable String ofTwoBytes(int tag) {
        return switch (tag) {
            case 0x5F20 -> "smhCardholder Name|2..26|c|70 77|c2345678|";
            case 0x5F21 -> "vmlTrack 1 Data||c|||";
            case 0x5F22 -> "vmlTrack 2 Data||c|||";
            case 0x5F23 -> "vmlTrack 3 Data||c|||";
            case 0x5F24 -> "nohApplication Expiration Date|3|c|70 77|c2345678|";
            case 0x5F25 -> "nohApplication Effective Date|3|c|70 77|c2345678|";
            case 0x5F26 -> "volDate, Card Effective|||||";
            case 0x5F27 -> "volInterchange control|||||";
            case 0x5F28 -> "nohIssuer Country Code|2|c|70 77|c2345678|";
            case 0x5F29 -> "volInterchange profile|||||";
            case 0x5F2A -> "nohTransaction Currency Code|2|t||c2345678|";
            case 0x5F2B -> "vmlDate of birth|||||";
            case 0x5F2C -> "volCardholder nationality|||||";
            case 0x5F2D -> "lohLanguage Preference|2..8/2|c|A5|ce2345678|";
            case 0x5F2E -> "vslCardholder biometric data|||||";
            case 0x5F2F -> "volPIN usage policy|||||";
            case 0x5F30 -> "nohService Code|2|c|70 77|c2458|";
            case 0x5F32 -> "volTransaction counter|||||";
            case 0x5F33 -> "volDate, Transaction|||||";
            case 0x5F34 -> "nohApplication Primary Account Number (PAN) Sequence Number|1|c|70 77|c2345678|";
            case 0x5F35 -> "volSex (ISO 5218)|||||";
            case 0x5F36 -> "nohTransaction Currency Exponent|1|t||c2345678|";
            case 0x5F37 -> "volStatic internal authentication (one-step)|||||";
            case 0x5F38 -> "volStatic internal authentication - first associated data|||||";
            case 0x5F39 -> "volStatic internal authentication - second associated data|||||";
            case 0x5F3A -> "volDynamic internal authentication|||||";
            case 0x5F3B -> "volDynamic external authentication|||||";
            case 0x5F3C -> "bolTransaction Reference Currency Code||t|||";
            case 0x5F3D -> "nolTransaction Reference Currency Exponent||t|||";
            case 0x5F40 -> "vmlCardholder portrait image|||||";
            case 0x5F41 -> "volElement list|||||";
            case 0x5F42 -> "vmlAddress|||||";
            case 0x5F43 -> "vmlCardholder handwritten signature image|||||";
            case 0x5F44 -> "volApplication image|||||";
            case 0x5F45 -> "volDisplay message|||||";
            case 0x5F46 -> "volTimer|||||";
            case 0x5F47 -> "volMessage reference|||||";
            case 0x5F48 -> "vslCardholder private key|||||";
            case 0x5F49 -> "volCardholder public key|||||";
            case 0x5F4A -> "volPublic key of certification authority|||||";
            case 0x5F4B -> "volIntegrated circuit manufacturer identifier (deprecated)|||||";
            case 0x5F4C -> "volCertificate holder authorization|||||";
            case 0x5F4D -> "volIntegrated circuit manufacturer identifier|||||";
            case 0x5F4E -> "volCertificate content|||||";
            case 0x5F50 -> "sohIssuer URL||c|73 BF0C|c|";
            case 0x5F53 -> "vmhInternational Bank Account Number (IBAN)|0..34|c|73 BF0C|c|";
            case 0x5F54 -> "vohBank Identifier Code (BIC)|8..11/3|c|73 BF0C|c|";
            case 0x5F55 -> "aohIssuer Country Code (alpha2 format)|2|c|73 BF0C|ce|";
            case 0x5F56 -> "aohIssuer Country Code (alpha3 format)|3|c|73 BF0C|ce|";
            case 0x5F57 -> "nohAccount Type|1|t||c28|";
            case 0x7F20 -> "tolDisplay control template|||||";
            case 0x7F21 -> "tolCardholder certificate|||||";
            case 0x7F2E -> "tslBiometric data template|||||";
            case 0x7F49 -> "tolCardholder public key template|||||";
            case 0x7F4C -> "tolCertificate Holder Authorization template|||||";
            case 0x7F4E -> "tolCertificate body|||||";
            case 0x7F60 -> "tohBiometric Information Template (BIT)||ct|BF4A BF4B|c|";
            case 0x7F61 -> "tolBiometric information group template|||||";
            case 0x9F01 -> "nohAcquirer Identifier|6|t||c2345678|";
            case 0x9F02 -> "nohAmount, Authorised (Numeric)|6|t||ce2345678|";
            case 0x9F03 -> "nohAmount, Other (Numeric)|6|t||ce2345678|";
            case 0x9F04 -> "bohAmount, Other (Binary)|4|t||c|";
            case 0x9F05 -> "bohApplication Discretionary Data|1..32|c|70 77|c|";
            case 0x9F06 -> "bohApplication Identifier (AID) - Terminal|5..16|t||ce2345678|";
            case 0x9F07 -> "bohApplication Usage Control (AUC)|2|c|70 77|c2345678|";
            case 0x9F08 -> "bohApplication Version Number (ICC)|2|c|70 77|c2345678|";
            case 0x9F09 -> "bohApplication Version Number (Terminal)|2|t||c2345678|";
            case 0x9F0A -> "bohApplication Selection Registered Proprietary Data (ASRPD)|0..255|c|73 BF0C|ce2345678|";
            case 0x9F0B -> "smhCardholder Name Extended|27..45|c|70 77|c|";
            case 0x9F0C -> "nohIssuer Identification Number Extended (IINE)|3..4|c|73 BF0C|c8|";
            case 0x9F0D -> "bohIssuer Action Code - Default|5|c|70 77|c23456|";
            case 0x9F0E -> "bohIssuer Action Code - Denial|5|c|70 77|c23456|";
            case 0x9F0F -> "bohIssuer Action Code - Online|5|c|70 77|c23456|";
            case 0x9F10 -> "bohIssuer Application Data (IAD)|0..32|c|77 80|c2345678|";
            case 0x9F11 -> "nohIssuer Code Table Index|1|c|A5|ce2345678|";
            case 0x9F12 -> "sohApplication Preferred Name|1..16|c|61 A5|ce2345678|";
            case 0x9F13 -> "bohLast Online Application Transaction Counter (ATC) Register|2|c||c|";
            case 0x9F14 -> "bohLower Consecutive Offline Limit|1|c|70 77|c|";
            case 0x9F15 -> "nohMerchant Category Code|2|t||c2345678|";
            case 0x9F16 -> "sohMerchant Identifier|15|t||c2345678|";
            case 0x9F17 -> "bohPersonal Identification Number (PIN) Try Counter|1|c||c34|";
            case 0x9F18 -> "bohIssuer Script Identifier|4|i|71 72|c5|";
            case 0x9F19 -> "nohToken Requestor ID|6|c|70 77|c2345678|";
            case 0x9F1A -> "nohTerminal Country Code|2|t||c2345678|";
            case 0x9F1B -> "bohTerminal Floor Limit|4|t||c|";
            case 0x9F1C -> "lohTerminal Identification|8|t||c2345678|";
            case 0x9F1D -> "bohTerminal Risk Management Data|1..8|t||c258|";
            case 0x9F1E -> "lohInterface Device (IFD) Serial Number|8|t||c2345678|";
            case 0x9F1F -> "smhTrack 1 Discretionary Data|0..54|c|70 77|c258|";
            case 0x9F20 -> "cmhTrack 2 Discretionary Data|0..8|c|70 77|c28|";
            case 0x9F21 -> "nohTransaction Time|3|t||c2345678|";
            case 0x9F22 -> "bohCertification Authority Public Key Index (Terminal)|1|t||c234567|";
            case 0x9F23 -> "bohUpper Consecutive Offline Limit|1|c|70 77|c|";
            case 0x9F24 -> "lohPayment Account Reference (PAR)|29|c|70 77|c2345678|";
            case 0x9F25 -> "nohLast 4 Digits of PAN|2|c|70 77|c|";
            case 0x9F26 -> "bohApplication Cryptogram (AC)|8|c|77 80|c2345678p|";
            case 0x9F27 -> "bohCryptogram Information Data (CID)|1|c|77 80|c2345678|";
            case 0x9F28 -> "bolUnionPay Card Feature||c||7|";
            case 0x9F29 -> "bohExtended Selection|0..16|c|61|e2345678|";
            case 0x9F2A -> "bohKernel Identifier|1..8|c|61|e2345678|";
            case 0x9F2B -> "bohKernel Qualifier|8|k||8|";
            case 0x9F2C -> "bohCard Qualifier|7|c|6F A5|8|";
            case 0x9F2D ->
                "bohIntegrated Circuit Card (ICC) PIN Encipherment Public Key Certificate||c|70 77|c|\nbohIntegrated Circuit Card (ICC) Public Key Certificate for ODE||c|70 77||e";
            case 0x9F2E -> "bohIntegrated Circuit Card (ICC) PIN Encipherment Public Key Exponent|1..3/2|c|70 77|c|";
            case 0x9F2F -> "bohIntegrated Circuit Card (ICC) PIN Encipherment Public Key Remainder||c|70 77|c|";
            case 0x9F30 -> "bohBiometric Terminal Capabilities|3|t||c|";
            case 0x9F31 -> "bohCard BIT Group Template||c|70|c|";
            case 0x9F32 -> "bohIssuer Public Key Exponent|1..3|c|70 77|c2345678|";
            case 0x9F33 -> "bohTerminal Capabilities|3|t||c2345678|";
            case 0x9F34 -> "bohCardholder Verification Method (CVM) Results|3|t||c24568|";
            case 0x9F35 -> "nohTerminal Type|1|t||c2345678|";
            case 0x9F36 -> "bohApplication Transaction Counter (ATC)|2|c|77 80|c2345678|";
            case 0x9F37 -> "bohUnpredictable Number (UN)|4|t||c2345678|";
            case 0x9F38 -> "bohProcessing Options Data Object List (PDOL)|0..240|c|A5|ce2345678|";
            case 0x9F39 -> "nohPoint-of-Service (POS) Entry Mode|1|t||c2345678|";
            case 0x9F3A -> "bohAmount, Reference Currency|4|t||c|";
            case 0x9F3B -> "nohApplication Reference Currency|2..8/2|c|70 77|c|";
            case 0x9F3C -> "nohTransaction Reference Currency Code|2|t||c|";
            case 0x9F3D -> "nohTransaction Reference Currency Exponent|1|t||c|";
            case 0x9F3E -> "bomTerminal Categories Supported List||c|BF0C|ce|";
            case 0x9F3F -> "bomSelection Data Object List (SDOL)||c|BF0C|e|";
            case 0x9F40 -> "bohAdditional Terminal Capabilities|5|t||c2345678|";
            case 0x9F41 -> "nohTransaction Sequence Counter|2..4|t||c|";
            case 0x9F42 -> "nohApplication Currency Code|2|c|70 77|c248|";
            case 0x9F43 -> "nohApplication Reference Currency Exponent|1..4|c|70 77|c|";
            case 0x9F44 -> "nohApplication Currency Exponent|1|c|70 77|c248|";
            case 0x9F45 -> "bohData Authentication Code (DAC)|2|c||c34|";
            case 0x9F46 -> "bohIntegrated Circuit Card (ICC) Public Key Certificate|0..248|c|70 77|c2345678|";
            case 0x9F47 -> "bohIntegrated Circuit Card (ICC) Public Key Exponent|1..3|c|70 77|c2345678|";
            case 0x9F48 -> "bohIntegrated Circuit Card (ICC) Public Key Remainder|0..255|c|70 77|c2345678|";
            case 0x9F49 -> "bohDynamic Data Authentication Data Object List (DDOL)|0..252|c|70 77|c234567|";
            case 0x9F4A -> "bohStatic Data Authentication Tag List|0..250|c|70 77|c234567|";
            case 0x9F4B -> "bohSigned Dynamic Application Data (SDAD)|0..252|c|77 80|c234567|";
            case 0x9F4C -> "bohICC Dynamic Number|2..8|c||c23457|";
            case 0x9F4D -> "bohLog Entry|2|c|73 BF0C|c28|";
            case 0x9F4E -> "sohMerchant Name and Location|0..252|t||c2345678|";
            case 0x9F4F -> "bohLog Format||c||c|";
            case 0x9F50 -> "nohOffline Accumulator Balance|6|c||23|\nbohCardholder Verification Status|1|c||5|f";
            case 0x9F51 ->
                "nohApplication Currency Code|2|c|70 77|37p|\nbohData Recovery Data Object List (DRDOL)|0..250|c|70 77|2|f\nbohData Recovery Data Object List (DRDOL)|0..252|c|70 77|5|f";
            case 0x9F52 ->
                "bomApplication Default Action (ADA)|2..6/2|c||37p|\nbohTerminal Compatibility Indicator|1|kt||5|f";
            case 0x9F53 ->
                "bohConsecutive Transaction Counter International Limit (CTCIL)|1|c||37p|\nlohTransaction Category Code|1|t||2|f\nbohTerminal Interchange Profile|3|kt||5|f";
            case 0x9F54 ->
                "nohCumulative Total Transaction Amount Limit (CTTAL)|6|c||37p|\nbohDS ODS Card|0..160|c|77|2|f";
            case 0x9F55 -> "bomGeographic Indicator|1|c||3|";
            case 0x9F56 -> "bomIssuer Authentication Indicator|1|c||37p|";
            case 0x9F57 -> "nomIssuer Country Code|2|c||357p|";
            case 0x9F58 -> "bomConsecutive Transaction Counter Limit (CTCL)|1|c||37p|";
            case 0x9F59 -> "bomConsecutive Transaction Counter Upper Limit (CTCUL)|1|c||37p|";
            case 0x9F5A ->
                "bohApplication Program Identifier (Program ID)|1..16|c||23|\nbomMembership Product Identifier|1..8|c||4|f";
            case 0x9F5B ->
                "bohIssuer Script Results|5../5|t||c35|\nbohData Storage Data Object List (DSDOL)|0..250|c|70 77|2|f\nlmmProduct Membership Number|0..32|c||4|f";
            case 0x9F5C ->
                "nohCumulative Total Transaction Amount Upper Limit (CTTAUL)|6|c||37p|\nbohDS Requested Operator ID|8|t||2|f\nbohMag-stripe Data Object List (MDOL)|0..252|c||5|f";
            case 0x9F5D ->
                "nohAvailable Offline Spending Amount (AOSA)|6|c|70 77 BF0C|367|\nbohApplication Capabilities Information|3|c|70 77 BF0C|2|f";
            case 0x9F5E ->
                "bmhConsecutive Transaction International Upper Limit (CTIUL)|1|c|||\nbohConsecutive Transaction International Upper Limit (CTIUL)|1|c||3|f\nnmhData Storage Identifier (DS ID)|8..11|c|BF0C|2|f";
            case 0x9F5F -> "bohDS Slot Availability|1|c|77 BF0C|25|";
            case 0x9F60 -> "bohCVC3 (Track1)|2|c|77|2|\nbohIssuer Update Parameter|1|c||5|f";
            case 0x9F61 ->
                "bmhCVC3 (Track2)|2|c|77||\nbohCVC3 (Track2)|2|c|77|2|f\nlmmCardholder ID Number|1..40|c||7p|f";
            case 0x9F62 -> "bohPCVC3 (Track1)|6|c|70|2|\nnomCardholder ID Type|1|c||7p|f";
            case 0x9F63 ->
                "bolOffline Counter Initial Value||c||3|\nbohPUNATC (Track1)|6|c|70|2|f\nbohProduct Identification Information|16|c||7p|f";
            case 0x9F64 -> "bohNATC (Track1)|1|c|70|2|";
            case 0x9F65 -> "bohPCVC3 (Track2)|2|c|70|2|";
            case 0x9F66 -> "bohTerminal Transaction Qualifiers (TTQ)|4|t||e367p|\nbohPUNATC (Track2)|2|c|70|2|f";
            case 0x9F67 -> "bohMSD Offset|1|c||3|\nbohNATC (Track2)|1|c|70|2|f\nbolForm Factor Indicator||c||4|f";
            case 0x9F68 -> "bohCard Additional Processes|4|c||37p|\nbomMag-stripe CVM List||c|70|2|f";
            case 0x9F69 -> "bohCard Authentication Related Data|5..16|c|70 77|367p|\nbohUDOL|0..250|c|70|2|f";
            case 0x9F6A -> "nohUnpredictable Number (Numeric)|4|k||2|";
            case 0x9F6B -> "nmhCard CVM Limit|6|c|70||\nnohCard CVM Limit|6|c|70|37p|f\nbmhTrack 2 Data|0..19|c|70|2|f";
            case 0x9F6C ->
                "bohCard Transaction Qualifiers (CTQ)|2|c|70 77|367p|\nbohMag-stripe Application Version Number (Card)|2|c|70|2|f";
            case 0x9F6D ->
                "nohVLP Reset Threshold|6|c|||\nnohEC Reset Threshold|6|c||7p|f\nbohMag-stripe Application Version Number (Reader)|2|t||2|f\nbohContactless Reader Capabilities|1|t||4|f";
            case 0x9F6E ->
                "bohThird Party Data|5..32|c|70 77 BF0C|2|\nbohForm Factor Indicator (FFI)|4|c|70 77|3|f\nbohEnhanced Contactless Reader Capabilities|4|t||4|f\nbolDiscretionary Data of the FCI|8|c|BF0C|6|f";
            case 0x9F6F -> "bohDS Slot Management Control|1|c|77 BF0C|2|";
            case 0x9F70 ->
                "bohProtected Data Envelope 1|0..192|c||2|\nbomCard Interface and Payment Capabilities|2|c||4|f";
            case 0x9F71 ->
                "bohProtected Data Envelope 2|0..192|c||2|\nbohMobile CVM Results|3|c||4|f\nbomCard Processing Requirements (CPR)|2|c||6|f";
            case 0x9F72 ->
                "bohProtected Data Envelope 3|0..192|c||2|\nbomConsecutive Transaction Limit (International - Country)|1|c||7p|f";
            case 0x9F73 -> "bohProtected Data Envelope 4|0..192|c||2|\nbomCurrency Conversion Factor|4|c||7p|f";
            case 0x9F74 ->
                "bohProtected Data Envelope 5|0..192|c||2|\nsohEC Issuer Authorisation Code|6|c||7p|f\nsomVLP Issuer Authorisation Code|6|c||3|f";
            case 0x9F75 ->
                "bohUnprotected Data Envelope 1|0..192|c||2|\nnomCumulative Total Transaction Amount Limit (Dual Currency)|6|c||7p|f";
            case 0x9F76 ->
                "bohUnprotected Data Envelope 2|0..192|c||2|\nnomSecondary Application Currency Code|2|c||7p|f";
            case 0x9F77 ->
                "bohUnprotected Data Envelope 3|0..192|c||2|\nnohEC Balance Limit|6|c||7p|f\nbolApplication Related Data||c||4|f";
            case 0x9F78 -> "bohUnprotected Data Envelope 4|0..192|c||2|\nnohEC Single Transaction Limit|6|c||7p|f";
            case 0x9F79 -> "bohUnprotected Data Envelope 5|0..192|c||2|\nnohEC Balance|6|c||7p|f";
            case 0x9F7A -> "nomVLP Terminal Support Indicator|1|t||3|\nbohEC Terminal Support Indicator|1|t||7p|f";
            case 0x9F7B -> "nomVLP Terminal Transaction Limit|6|t|||\nnohEC Terminal Transaction Limit|6|t||7p|f";
            case 0x9F7C ->
                "bohCustomer Exclusive Data (CED)|0..32|c|70 77|3467|\nbomMerchant Custom Data|20|t||2|f\nbomPartner Discretionary Data|0..32|tc||5|f";
            case 0x9F7D -> "bohDS Summary 1|8..16/8|c|77 BF0C|2|";
            case 0x9F7E ->
                "bohMobile Support Indicator|1|t||2|\nbolDynamic CVV (DCVV)|3|c||6|f\nbohApplication Life Cycle Data|48|c|||rA000000151";
            case 0x9F7F ->
                "bohDS Unpredictable Number|4|c|77 BF0C|2|\nbohCard Production Life Cycle (CPLC) Data|42|c|||rA000000151";
            case 0xBF0C -> "tohFile Control Information (FCI) Issuer Discretionary Data|0..222|c|A5|ce2345678|";
            case 0xBF20 -> "tolProfile Template Contact|||||";
            case 0xBF2E -> "tolProfile Template Contactless|||||";
            case 0xBF4A -> "tohOffline BIT Group Template||c|9F31|c|";
            case 0xBF4B -> "tohOnline BIT Group Template||c|9F31|c|";
            case 0xBF4C -> "tohBiometric Try Counters Template||c||c|";
            case 0xBF4D -> "tohPreferred Attempts Template||c||c|";
            case 0xBF4E -> "tohBiometric Verification Data Template||t||c|";
            case 0xBF50 -> "tolVisa Fleet - CDO||c|||";
            case 0xBF60 -> "tohIntegrated Data Storage Record Update Template|0..253|t||3|";
            case 0xDF01 -> "bslEncrypted PIN Block in 9F62, ISO 9564-1 Format 0||c|||";
            case 0xDF02 -> "bolPEK Version Number||c|||";
            case 0xDF03 -> "bolPIN Try Limit||c|||";
            case 0xDF04 -> "bolPIN Try Counter (VSDC Application)||c|||";
            case 0xDF05 -> "bolAIP - For VISA Contactless||c|||";
            case 0xDF06 -> "bolProducts permitted||c|||";
            case 0xDF07 -> "bolOffline checks mandated||c|||";
            case 0xDF08 -> "bslUDKmac||c|||";
            case 0xDF09 -> "bslUDKenc||c|||";
            case 0xDF0B -> "bolRetries Permitted Limit||c|||";
            case 0xDF0C -> "bolScript Message Update||c|||";
            case 0xDF0D -> "bolFleet Issuer Action Code - Default||c|||";
            case 0xDF0E -> "bolFleet Issuer Action Code - Denial||c|||";
            case 0xDF0F -> "bolFleet Issuer Action Code - Online||c|||";
            case 0xDF11 -> "bolSecondary Currency 1 (Conversion Parameters)|||||";
            case 0xDF12 -> "bomVehicle Registration Number||c|||";
            case 0xDF13 -> "bomDDA Public Modulus||c|||";
            case 0xDF14 -> "bmmDriver Name||c|||";
            case 0xDF15 -> "bmmDriver ID||c|||";
            case 0xDF16 -> "bomMax Fill Volume||c|||";
            case 0xDF17 -> "bomDDA Public Modulus Length||c|||";
            case 0xDF18 -> "bomMileage||c|||";
            case 0xDF19 -> "bolUpper Cumulative Offline Transaction Amount (UCOTA) Limit|||||";
            case 0xDF1A -> "bolMaximum Single Transaction Amount (MTA) Limit|||||";
            case 0xDF1B -> "bolLower Consecutive Offline Limit (LCOL)|||||";
            case 0xDF1C -> "bolUpper Consecutive Offline Limit (UCOL)|||||";
            case 0xDF1D -> "bolIADOL 5|||||";
            case 0xDF1E -> "bolContact Derivation Key Index|||||";
            case 0xDF1F -> "bolContactless Derivation Key Index|||||";
            case 0xDF20 -> "bolIssuer Proprietary Bitmap (IPB)||c|||";
            case 0xDF21 -> "bolInternet Authentication Flag (IAF)||c|||";
            case 0xDF22 -> "bslEncrypted PEK - RFU||c|||";
            case 0xDF23 -> "bolPEK Key Check Value - RFU||c|||";
            case 0xDF24 -> "bolMDK - Key derivation Index||c|||";
            case 0xDF25 -> "bolVISA DPA - MDK - Key derivation Index||c|||";
            case 0xDF26 -> "bslEncrypted PIN Block, ISO 9564-1 Format 1||c|||";
            case 0xDF30 -> "bomATC Limit||c|||\nbomCard Action Code - Switch Interface|3|c||6|f";
            case 0xDF31 -> "bomEncrypted PIN Cryptography Failure Limit||c|||\nbomCard Action Code - Denial|3|c||6|f";
            case 0xDF32 -> "bomFailed MAC Limit||c|||\nbomCard Action Code - Online|3|c||6|f";
            case 0xDF33 -> "bomLifetime MAC Limit||c|||\nbomCard Action Code - Default|3|c||6|f";
            case 0xDF34 -> "bolSession MAC Limit|||||";
            case 0xDF3C -> "bomExtended Logging data||c|||\nbolExtended Logging Data||c||6|f";
            case 0xDF40 -> "bomqVSDC AIP||c|||";
            case 0xDF41 -> "bomVSDC AIP||c|||";
            case 0xDF42 -> "bslUDKac||c|||";
            case 0xDF43 -> "bslUDKmac||c|||";
            case 0xDF44 -> "bslUDKenc||c|||";
            case 0xDF47 -> "bslUDKcvc||c|||";
            case 0xDF48 -> "bolUDKac KCV||c|||";
            case 0xDF49 -> "bolUDKmac KCV||c|||";
            case 0xDF4A -> "bolUDKenc KCV||c|||";
            case 0xDF4B -> "bohPOS Cardholder Interaction Information|3|c|77|2|";
            case 0xDF4D -> "bomTransaction Log Settings||c|||\nbohLoad Log Entry|2|c||7p|f";
            case 0xDF4F -> "bomLoad Log Format|0..252|c||7p|";
            case 0xDF50 ->
                "bshEnciphered Biometric Key Seed||t|BF4E|c|\nbohFacial Try Counter|1|c|BF4C|c|i\nbohPreferred Facial Attempts|1|c|BF4D|c|i";
            case 0xDF51 ->
                "bshEnciphered Biometric Data||t|BF4E|c|\nbohFinger Try Counter|1|c|BF4C|c|i\nbohPreferred Finger Attempts|1|c|BF4D|c|i";
            case 0xDF52 ->
                "bohIris Try Counter|1|c|BF4C|c|\nbohPreferred Iris Attempts|1|c|BF4D|c|i\nbohMAC of Enciphered Biometric Data|8|t|BF4E|c|i";
            case 0xDF53 -> "bohPalm Try Counter|1|c|BF4C|c|\nbohPreferred Palm Attempts|1|c|BF4D|c|i";
            case 0xDF54 -> "bohVoice Try Counter|1|c|BF4C|c|\nbohPreferred Voice Attempts|1|c|BF4D|c|i";
            case 0xDF55 -> "bslGrand Parent ENC||c|||";
            case 0xDF56 -> "bslParent ENC or Terminal Action Code - Default||ct|||";
            case 0xDF57 -> "bolTerminal Action Code - Decline||t|||";
            case 0xDF60 ->
                "bohDS Input (Card)|8|k||2|\nbohCAPP Transaction Indicator|1|t||7p|f\nbolVisa Log Entry||c|||rA000000003";
            case 0xDF61 ->
                "bshDS Digest H|8|k|||\nbohDS Digest H|8|k||2|f\nbohSegmented-charge Application Identifier|1|c||7p|f\nbslDDA Component Q||c|||rA000000003";
            case 0xDF62 -> "bohDS ODS Info|1|t||2|\nnohSegmented-charge Deduct Limit|6|c||7p|f";
            case 0xDF63 ->
                "bshDS ODS Term|0..160|t|||\nbohDS ODS Term|0..160|t||2|f\nnohSegmented-charge Deducted Amount|6|c||7p|f\nbslDDA Component D2||c|||rA000000003";
            case 0xDF64 -> "bslDDA Component Q Minus 1 Mod P||c|||";
            case 0xDF65 -> "bslDDA Private Exponent||c|||";
            case 0xDF69 -> "bomSM Algorithm Support Indicator|1|t||7p|";
            case 0xDF6B -> "bolPayPass Contactless||c|||";
            case 0xDF71 -> "nomEC Second Currency Code|2|c||7p|";
            case 0xDF77 -> "nomEC Second Currency Balance Limit|6|c||7p|";
            case 0xDF78 -> "nomEC Second Currency Single Transaction Limit|6|c||7p|";
            case 0xDF79 -> "bsmDynamic Data Authentication Keys||c|||\nnohEC Second Currency Balance|6|c||7p|f";
            case 0xFF60 -> "tolVisa International||c|||";
            case 0xFF62 -> "tolVisa Magnetic Stripe||c|||";
            case 0xFF63 -> "tolVisa Quick VSDC||c|||";
            default -> null;
        };
    }

    private static @Nullable String ofMoreBytes(int tag) {
        return switch (tag) {
            case 0x9F8102 -> "bohCardholder Verification Decision|1|c|77|8|";
            case 0x9F8103 -> "bohCard Key Data|64..132/68|c|77|8|";
            case 0x9F8104 -> "bohCard TVR|5|c||8|";
            case 0x9F8105 -> "bohEnhanced Data Authentication MAC|8|c||8|";
            case 0x9F8106 -> "bohAuthenticated Application Data|0..128|c||8|";
            case 0x9F8107 -> "bohIAD MAC Offset|1|c||8|";
            case 0x9F8108 -> "bohRestart Indicator|2..5|c||8|";
            case 0x9F8109 -> "bohIssuer Application Data MAC|8|k||8|";
            case 0x9F810A -> "bohExtended SDA Tag List|0..255|c||8|";
            case 0x9F810B -> "bohICC ECC Public Key (for RSA Certificates)|32..66/34|c|70|8|";
            case 0x9F810C -> "bohRelay Resistance Time Excess|2|k||8|";
            case 0x9F810D -> "bohCard Capabilities Information|2|c||8|";
            case 0x9F8111 -> "bohData Envelope 1|0..243|c||8|";
            case 0x9F8112 -> "bohData Envelope 2|0..243|c||8|";
            case 0x9F8113 -> "bohData Envelope 3|0..243|c||8|";
            case 0x9F8114 -> "bohData Envelope 4|0..243|c||8|";
            case 0x9F8115 -> "bohData Envelope 5|0..243|c||8|";
            case 0x9F8116 -> "bohData Envelope 6|0..243|c||8|";
            case 0x9F8117 -> "bohData Envelope 7|0..243|c||8|";
            case 0x9F8118 -> "bohData Envelope 8|0..243|c||8|";
            case 0x9F8119 -> "bohData Envelope 9|0..243|c||8|";
            case 0x9F811A -> "bohData Envelope 10|0..243|c||8|";
            case 0x9F8201 -> "bohData Needed||kt||8|";
            case 0x9F8202 -> "bohProceed To First Write Flag|1|kt||8|";
            case 0x9F8203 -> "bohTags To Read||kt||8|";
            case 0x9F8204 -> "bohError Indication|6|kt||8|";
            case 0x9F8205 -> "bohUser Interface Request Data 1|13|kt||8|";
            case 0x9F8206 -> "bohCard Data Input Capability|1|kt||8|";
            case 0x9F8207 -> "bohCVM Capability - CVM Required|1|kt||8|";
            case 0x9F8208 -> "bohCVM Capability - No CVM Required|1|kt||8|";
            case 0x9F8209 -> "bohKernel Configuration|2|kt||8|";
            case 0x9F820A -> "bohSecurity Capability|1|kt||8|";
            case 0x9F820B -> "bohTerminal Action Code - Denial|5|kt||8|";
            case 0x9F820C -> "bohTerminal Action Code - Online|5|kt||8|";
            case 0x9F820D -> "nohReader Contactless Floor Limit|6|kt||8|";
            case 0x9F820E -> "nohReader CVM Required Limit|6|kt||8|";
            case 0x9F820F -> "bohTimeout Value|2|kt||8|";
            case 0x9F8210 -> "bohOutcome Parameter Set|8|kt||8|";
            case 0x9F8211 -> "nohMessage Hold Time|3|kt||8|";
            case 0x9F8212 -> "bohHold Time Value|1|kt||8|";
            case 0x9F8213 -> "bohMinimum Relay Resistance Grace Period|2|kt||8|";
            case 0x9F8214 -> "bohMaximum Relay Resistance Grace Period|2|kt||8|";
            case 0x9F8215 -> "bohTerminal Expected Transmission Time For Relay Resistance C-APDU|2|kt||8|";
            case 0x9F8216 -> "bohTerminal Expected Transmission Time For Relay Resistance R-APDU|2|kt||8|";
            case 0x9F8217 -> "bohRelay Resistance Accuracy Threshold|2|kt||8|";
            case 0x9F8218 -> "bohRelay Resistance Transmission Time Mismatch Threshold|1..2|kt||8|";
            case 0x9F8219 -> "bohUser Interface Request Data 2|13|kt||8|";
            case 0x9F821A -> "bohKernel Reserved TVR Mask|5|kt||8|";
            case 0x9F821B -> "bohWrite Data Status|1|kt||8|";
            case 0x9F821C -> "bohRead Data Status|1|kt||8|";
            case 0x9F821D -> "bohMessage Identifiers On Restart|0..32|kt||8|";
            case 0x9F821E -> "bohDefault IAD MAC Offset|1|kt||8|";
            case 0x9F821F -> "bohDiscretionary Data Tag List||kt||8|";
            case 0x9F8220 -> "bohDefault CDOL1|0..250|kt||8|";
            case 0x9F8221 -> "bohTag Mapping List||kt||8|";
            case 0xBF8101 -> "tohData To Send||kt||8|";
            case 0xBF8102 -> "tohData Record||kt||8|";
            case 0xBF8103 -> "tohDiscretionary Data||kt||8|";
            case 0xBF8104 -> "tohData Envelopes To Write||kt||8|";
            case 0xDF8101 -> "bohDS Summary 2|8..16/8|c||2|";
            case 0xDF8102 -> "bohDS Summary 3|8..16/8|c||2|";
            case 0xDF8104 -> "nohBalance Read Before Gen AC|6|k||2|";
            case 0xDF8105 -> "nohBalance Read After Gen AC|6|k||2|";
            case 0xDF8106 -> "bohData Needed|0..255|k||2|";
            case 0xDF8107 -> "bohCDOL1 Related Data|0..252|k||2|";
            case 0xDF8108 -> "bohDS AC Type|1|x||2|";
            case 0xDF8109 -> "bohDS Input (Term)|8|x||2|";
            case 0xDF810A -> "bohDS ODS Info For Reader|1|x||2|";
            case 0xDF810B -> "bohDS Summary Status|1|k||2|";
            case 0xDF810C -> "bohKernel ID|1|kt||2|";
            case 0xDF810D -> "bohDSVN Term|0..252|x||2|";
            case 0xDF810E -> "bohPost-Gen AC Put Data Status|1|k||2|";
            case 0xDF810F -> "bohPre-Gen AC Put Data Status|1|k||2|";
            case 0xDF8110 -> "bohProceed To First Write Flag|1|x||2|";
            case 0xDF8111 -> "bohPDOL Related Data|0..255|k||2|";
            case 0xDF8112 -> "bohTags To Read|0..255|x||2|";
            case 0xDF8113 -> "bohDRDOL Related Data|0..255|k||2|";
            case 0xDF8114 -> "bohReference Control Parameter|1|k||2|";
            case 0xDF8115 -> "bohError Indication|6|k||2|";
            case 0xDF8116 -> "bohUser Interface Request Data|22|k||2|";
            case 0xDF8117 -> "bohCard Data Input Capability|1|gk||2|";
            case 0xDF8118 -> "bohCVM Capability - CVM Required|1|gk||2|";
            case 0xDF8119 -> "bohCVM Capability - No CVM Required|1|gk||2|";
            case 0xDF811A -> "bohDefault UDOL|3|gk||2|";
            case 0xDF811B -> "bohKernel Configuration|1|gk||2|";
            case 0xDF811C -> "bohMax Lifetime of Torn Transaction Log Record|2|gk||2|";
            case 0xDF811D -> "bohMax Number of Torn Transaction Log Records|1|gk||2|";
            case 0xDF811E -> "bohMag-stripe CVM Capability - CVM Required|1|gk||2|";
            case 0xDF811F -> "bohSecurity Capability|1|gk||2|";
            case 0xDF8120 -> "bohTerminal Action Code - Default|5|gk||2|";
            case 0xDF8121 -> "bohTerminal Action Code - Denial|5|gk||2|";
            case 0xDF8122 -> "bohTerminal Action Code - Online|5|gk||2|";
            case 0xDF8123 -> "nohReader Contactless Floor Limit|6|gk||2|";
            case 0xDF8124 -> "nohReader Contactless Transaction Limit (No On-device CVM)|6|gk||2|";
            case 0xDF8125 -> "nohReader Contactless Transaction Limit (On-device CVM)|6|gk||2|";
            case 0xDF8126 -> "nohReader CVM Required Limit|6|gk||2|";
            case 0xDF8127 -> "bohTime Out Value|2|gk||2|";
            case 0xDF8128 -> "bohIDS Status|1|k||2|";
            case 0xDF8129 -> "bohOutcome Parameter Set|8|k||2|";
            case 0xDF812A -> "smhDD Card (Track1)|0..56|k||2|";
            case 0xDF812B -> "cmhDD Card (Track2)|0..11|k||2|";
            case 0xDF812C -> "bohMag-stripe CVM Capability - No CVM Required|1|gk||2|";
            case 0xDF812D -> "nohMessage Hold Time|3|gk||2|";
            case 0xDF8130 -> "bohHold Time Value|1|g||2|";
            case 0xDF8131 -> "bohPhone Message Table|0..255|g||2|";
            case 0xDF8132 -> "bomMinimum Relay Resistance Grace Period|2|g||2|";
            case 0xDF8133 -> "bomMaximum Relay Resistance Grace Period|2|g||2|";
            case 0xDF8134 -> "bomTerminal Expected Transmission Time For Relay Resistance C-APDU|2|g||2|";
            case 0xDF8135 -> "bomTerminal Expected Transmission Time For Relay Resistance R-APDU|2|g||2|";
            case 0xDF8136 -> "bomRelay Resistance Accuracy Threshold|2|g||2|";
            case 0xDF8137 -> "bomRelay Resistance Transmission Time Mismatch Threshold|1|g||2|";
            case 0xDF8301 -> "bomTerminal Relay Resistance Entropy|4|k||2|";
            case 0xDF8302 -> "bomDevice Relay Resistance Entropy|4|c||2|";
            case 0xDF8303 -> "bomMin Time For Processing Relay Resistance APDU|2|c||2|";
            case 0xDF8304 -> "bomMax Time For Processing Relay Resistance APDU|2|c||2|";
            case 0xDF8305 -> "bomDevice Estimated Transmission Time|2|c||2|";
            case 0xDF8306 -> "bomMeasured Relay Resistance Processing Time|2|k||2|";
            case 0xDF8307 -> "bomRRP Counter|1|k||2|";
            case 0xFF8101 -> "tohTorn Record|0..255|k||2|";
            case 0xFF8102 -> "tohTags To Write Before Gen AC|0..255|k||2|";
            case 0xFF8103 -> "tohTags To Write After Gen AC|0..255|k||2|";
            case 0xFF8104 -> "tohData To Send|0..255|k||2|";
            case 0xFF8105 -> "tohData Record|0..255|k||2|";
            case 0xFF8106 -> "tohDiscretionary Data|0..255|k||2|";
            default -> null;
        };
    }

    static int[] tags() {
        return new int[] {
            0x06, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x4D, 0x4F, 0x50, 0x51, 0x52, 0x53, 0x56, 0x57, 0x58,
            0x59, 0x5A, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x6A, 0x6B, 0x6C,
            0x6D, 0x6E, 0x6F, 0x70, 0x71, 0x72, 0x73, 0x77, 0x78, 0x79, 0x7A, 0x7B, 0x7D, 0x7E, 0x80, 0x81, 0x82, 0x83,
            0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
            0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0xA1, 0xA5, 0xC1, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8,
            0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xD9, 0xDA, 0xDB, 0xDC,
            0xDD, 0x5F20, 0x5F21, 0x5F22, 0x5F23, 0x5F24, 0x5F25, 0x5F26, 0x5F27, 0x5F28, 0x5F29, 0x5F2A, 0x5F2B,
            0x5F2C, 0x5F2D, 0x5F2E, 0x5F2F, 0x5F30, 0x5F32, 0x5F33, 0x5F34, 0x5F35, 0x5F36, 0x5F37, 0x5F38, 0x5F39,
            0x5F3A, 0x5F3B, 0x5F3C, 0x5F3D, 0x5F40, 0x5F41, 0x5F42, 0x5F43, 0x5F44, 0x5F45, 0x5F46, 0x5F47, 0x5F48,
            0x5F49, 0x5F4A, 0x5F4B, 0x5F4C, 0x5F4D, 0x5F4E, 0x5F50, 0x5F53, 0x5F54, 0x5F55, 0x5F56, 0x5F57, 0x7F20,
            0x7F21, 0x7F2E, 0x7F49, 0x7F4C, 0x7F4E, 0x7F60, 0x7F61, 0x9F01, 0x9F02, 0x9F03, 0x9F04, 0x9F05, 0x9F06,
            0x9F07, 0x9F08, 0x9F09, 0x9F0A, 0x9F0B, 0x9F0C, 0x9F0D, 0x9F0E, 0x9F0F, 0x9F10, 0x9F11, 0x9F12, 0x9F13,
            0x9F14, 0x9F15, 0x9F16, 0x9F17, 0x9F18, 0x9F19, 0x9F1A, 0x9F1B, 0x9F1C, 0x9F1D, 0x9F1E, 0x9F1F, 0x9F20,
            0x9F21, 0x9F22, 0x9F23, 0x9F24, 0x9F25, 0x9F26, 0x9F27, 0x9F28, 0x9F29, 0x9F2A, 0x9F2B, 0x9F2C, 0x9F2D,
            0x9F2E, 0x9F2F, 0x9F30, 0x9F31, 0x9F32, 0x9F33, 0x9F34, 0x9F35, 0x9F36, 0x9F37, 0x9F38, 0x9F39, 0x9F3A,
            0x9F3B, 0x9F3C, 0x9F3D, 0x9F3E, 0x9F3F, 0x9F40, 0x9F41, 0x9F42, 0x9F43, 0x9F44, 0x9F45, 0x9F46, 0x9F47,
            0x9F48, 0x9F49, 0x9F4A, 0x9F4B, 0x9F4C, 0x9F4D, 0x9F4E, 0x9F4F, 0x9F50, 0x9F51, 0x9F52, 0x9F53, 0x9F54,
            0x9F55, 0x9F56, 0x9F57, 0x9F58, 0x9F59, 0x9F5A, 0x9F5B, 0x9F5C, 0x9F5D, 0x9F5E, 0x9F5F, 0x9F60, 0x9F61,
            0x9F62, 0x9F63, 0x9F64, 0x9F65, 0x9F66, 0x9F67, 0x9F68, 0x9F69, 0x9F6A, 0x9F6B, 0x9F6C, 0x9F6D, 0x9F6E,
            0x9F6F, 0x9F70, 0x9F71, 0x9F72, 0x9F73, 0x9F74, 0x9F75, 0x9F76, 0x9F77, 0x9F78, 0x9F79, 0x9F7A, 0x9F7B,
            0x9F7C, 0x9F7D, 0x9F7E, 0x9F7F, 0xBF0C, 0xBF20, 0xBF2E, 0xBF4A, 0xBF4B, 0xBF4C, 0xBF4D, 0xBF4E, 0xBF50,
            0xBF60, 0xDF01, 0xDF02, 0xDF03, 0xDF04, 0xDF05, 0xDF06, 0xDF07, 0xDF08, 0xDF09, 0xDF0B, 0xDF0C, 0xDF0D,
            0xDF0E, 0xDF0F, 0xDF11, 0xDF12, 0xDF13, 0xDF14, 0xDF15, 0xDF16, 0xDF17, 0xDF18, 0xDF19, 0xDF1A, 0xDF1B,
            0xDF1C, 0xDF1D, 0xDF1E, 0xDF1F, 0xDF20, 0xDF21, 0xDF22, 0xDF23, 0xDF24, 0xDF25, 0xDF26, 0xDF30, 0xDF31,
            0xDF32, 0xDF33, 0xDF34, 0xDF3C, 0xDF40, 0xDF41, 0xDF42, 0xDF43, 0xDF44, 0xDF47, 0xDF48, 0xDF49, 0xDF4A,
            0xDF4B, 0xDF4D, 0xDF4F, 0xDF50, 0xDF51, 0xDF52, 0xDF53, 0xDF54, 0xDF55, 0xDF56, 0xDF57, 0xDF60, 0xDF61,
            0xDF62, 0xDF63, 0xDF64, 0xDF65, 0xDF69, 0xDF6B, 0xDF71, 0xDF77, 0xDF78, 0xDF79, 0xFF60, 0xFF62, 0xFF63,
            0x9F8102, 0x9F8103, 0x9F8104, 0x9F8105, 0x9F8106, 0x9F8107, 0x9F8108, 0x9F8109, 0x9F810A, 0x9F810B,
            0x9F810C, 0x9F810D, 0x9F8111, 0x9F8112, 0x9F8113, 0x9F8114, 0x9F8115, 0x9F8116, 0x9F8117, 0x9F8118,
            0x9F8119, 0x9F811A, 0x9F8201, 0x9F8202, 0x9F8203, 0x9F8204, 0x9F8205, 0x9F8206, 0x9F8207, 0x9F8208,
            0x9F8209, 0x9F820A, 0x9F820B, 0x9F820C, 0x9F820D, 0x9F820E, 0x9F820F, 0x9F8210, 0x9F8211, 0x9F8212,
            0x9F8213, 0x9F8214, 0x9F8215, 0x9F8216, 0x9F8217, 0x9F8218, 0x9F8219, 0x9F821A, 0x9F821B, 0x9F821C,
            0x9F821D, 0x9F821E, 0x9F821F, 0x9F8220, 0x9F8221, 0xBF8101, 0xBF8102, 0xBF8103, 0xBF8104, 0xDF8101,
            0xDF8102, 0xDF8104, 0xDF8105, 0xDF8106, 0xDF8107, 0xDF8108, 0xDF8109, 0xDF810A, 0xDF810B, 0xDF810C,
            0xDF810D, 0xDF810E, 0xDF810F, 0xDF8110, 0xDF8111, 0xDF8112, 0xDF8113, 0xDF8114, 0xDF8115, 0xDF8116,
            0xDF8117, 0xDF8118, 0xDF8119, 0xDF811A, 0xDF811B, 0xDF811C, 0xDF811D, 0xDF811E, 0xDF811F, 0xDF8120,
            0xDF8121, 0xDF8122, 0xDF8123, 0xDF8124, 0xDF8125, 0xDF8126, 0xDF8127, 0xDF8128, 0xDF8129, 0xDF812A,
            0xDF812B, 0xDF812C, 0xDF812D, 0xDF8130, 0xDF8131, 0xDF8132, 0xDF8133, 0xDF8134, 0xDF8135, 0xDF8136,
            0xDF8137, 0xDF8301, 0xDF8302, 0xDF8303, 0xDF8304, 0xDF8305, 0xDF8306, 0xDF8307, 0xFF8101, 0xFF8102,
            0xFF8103, 0xFF8104, 0xFF8105, 0xFF8106
        };
    }
}
