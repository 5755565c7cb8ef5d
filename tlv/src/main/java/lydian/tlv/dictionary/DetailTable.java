// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

/**
 * What {@link Details} reads: bits and notes.
 *
 * <p>Made from {@code src/main/dictionary} by {@code DictionaryWriter}: change those files, not this one.
 */
final class DetailTable {
    private DetailTable() {}

    static String text(int tag, int meaning) {
        return meaning == 0 ? ofFirst(tag) : ofOther(tag, meaning);
    }

    private static String ofFirst(int tag) {
        return switch (tag) {
            case 0x57 ->
                "#PAN, D, expiry YYMM, service code of three digits, discretionary data, F if the number of digits is odd.";
            case 0x61 -> "#A directory entry; in an EMV QR code, one application.";
            case 0x80 -> "#Primitive: the values alone, without tags and lengths.";
            case 0x82 ->
                "1.8 XDA supported\n1.7 SDA supported\n1.6 DDA supported\n1.5 Cardholder verification is supported\n1.4 Terminal risk management is to be performed\n1.3 Issuer authentication is supported\n1.2 On device cardholder verification is supported\n1.1 CDA supported\n2.8 EMV mode is supported\n2.7 Mobile phone\n2.6 Contactless transaction\n2.1 Relay resistance protocol is supported\n#Byte 1 bit 2 and byte 2 belong to the contactless specifications; XDA came with EMV 4.4.";
            case 0x83 -> "#Around the data of GET PROCESSING OPTIONS and SEND POI INFORMATION.";
            case 0x85 -> "#CPV01: consumer-presented mode, version 1.";
            case 0x86 -> "#A whole command APDU.";
            case 0x87 ->
                "1.8 Application cannot be selected without confirmation by the cardholder\n1.0F Priority\n=00 none assigned\n=01 highest\n=0F lowest";
            case 0x88 -> "1.1F File";
            case 0x8A ->
                "1-2.FFFF Code\n=3030 00: approved\n=3031 01: refer to issuer\n=3032 02: refer to issuer\n=3035 05: declined\n=3130 10: approved in part\n=3131 11: approved\n=5931 Y1: offline approved\n=5933 Y3: unable to go online, offline approved\n=5A31 Z1: offline declined\n=5A33 Z3: unable to go online, offline declined";
            case 0x8B ->
                "#A list of identifier (2 bytes), length (1 byte) and value; identifier 0001 is the terminal category.";
            case 0x8E -> "#Amounts X and Y, 4 bytes each, then rules of 2 bytes, method and condition.";
            case 0x91 ->
                "#Method 1: ARPC 8 bytes and response code 2. Method 2: ARPC 4, card status update 4, then up to 8 of the issuer.";
            case 0x94 ->
                "#Four bytes an entry: file, first record, last record, how many of them are authenticated offline.";
            case 0x95 ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 CA ECC key missing\n5.2 ECC key recovery failed\n5.1 Relay resistance not performed\n#XDA, biometrics and ECC came with EMV 4.4. Byte 5 bits 4 and 1 are reserved for contactless.";
            case 0x96 ->
                "1.8 Kernel 8 supported by the reader\n1.7 Kernel 8 supported for this transaction\n#Built at kernel activation; a PDOL may ask for it. The bits are those of kernel 8, their scope is uncertain.";
            case 0x9B ->
                "1.8 Offline data authentication was performed\n1.7 Cardholder verification was performed\n1.6 Card risk management was performed\n1.5 Issuer authentication was performed\n1.4 Terminal risk management was performed\n1.3 Script processing was performed";
            case 0x9C ->
                "1.FF Type\n=00 purchase of goods and services\n=01 cash\n=02 adjustment\n=09 purchase with cashback\n=17 cash disbursement\n=20 refund\n=21 deposit\n=30 available funds inquiry\n=31 balance inquiry\n=40 transfer between accounts\n=50 payment\n#The first two digits of the processing code of ISO 8583.";
            case 0x9E -> "#The x and y of the kernel's ephemeral public key.";
            case 0x5F30 ->
                "1.0F Interchange\n=01 international\n=02 international, use the chip where feasible\n=05 national\n=06 national, use the chip where feasible\n=07 private\n=09 test\n2.F0 Authorisation\n=00 normal\n=20 by the issuer, online\n=40 by the issuer, online, unless agreed otherwise\n2.0F Services and PIN\n=00 no restrictions, PIN required\n=01 no restrictions\n=02 goods and services only\n=03 ATM only, PIN required\n=04 cash only\n=05 goods and services only, PIN required\n=06 no restrictions, PIN where feasible\n=07 goods and services only, PIN where feasible";
            case 0x5F57 -> "1.FF Account\n=00 default\n=10 savings\n=20 cheque or debit\n=30 credit";
            case 0x9F07 ->
                "1.8 Valid for domestic cash transactions\n1.7 Valid for international cash transactions\n1.6 Valid for domestic goods\n1.5 Valid for international goods\n1.4 Valid for domestic services\n1.3 Valid for international services\n1.2 Valid at ATMs\n1.1 Valid at terminals other than ATMs\n2.8 Domestic cashback allowed\n2.7 International cashback allowed";
            case 0x9F0D ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 CA ECC key missing\n5.2 ECC key recovery failed\n5.1 Relay resistance not performed";
            case 0x9F0E ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 CA ECC key missing\n5.2 ECC key recovery failed\n5.1 Relay resistance not performed";
            case 0x9F0F ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 CA ECC key missing\n5.2 ECC key recovery failed\n5.1 Relay resistance not performed";
            case 0x9F10 -> "#The layout is the scheme's: Visa formats 0 to 4, M/Chip, CCD, UnionPay.";
            case 0x9F11 ->
                "1.FF Code table\n=01 ISO/IEC 8859-1\n=02 ISO/IEC 8859-2\n=03 ISO/IEC 8859-3\n=04 ISO/IEC 8859-4\n=05 ISO/IEC 8859-5\n=06 ISO/IEC 8859-6\n=07 ISO/IEC 8859-7\n=08 ISO/IEC 8859-8\n=09 ISO/IEC 8859-9\n=10 ISO/IEC 8859-10";
            case 0x9F1D ->
                "1.8 Restart supported\n1.7 Enciphered PIN verified online (contactless)\n1.6 Signature (contactless)\n1.5 Enciphered PIN verification performed by ICC (contactless)\n1.4 No CVM required (contactless)\n1.3 CDCVM (contactless)\n1.2 Plaintext PIN verification performed by ICC (contactless)\n1.1 Present and hold supported\n2.8 CVM limit exceeded\n2.7 Enciphered PIN verified online (contact)\n2.6 Signature (contact)\n2.5 Enciphered PIN verification performed by ICC (contact)\n2.4 No CVM required (contact)\n2.3 CDCVM (contact)\n2.2 Plaintext PIN verification performed by ICC (contact)\n3.8 Mag-stripe mode contactless transactions not supported\n3.7 EMV mode contactless transactions not supported\n3.6 CDCVM without CDA supported\n4.8 CDCVM bypass requested\n4.7 SCA exempt";
            case 0x9F27 ->
                "1.C0 Cryptogram type\n=00 AAC\n=40 TC\n=80 ARQC\n=C0 RFU (AAR before EMV 4.1)\n1.30 Payment system-specific cryptogram\n1.4 Advice required\n1.07 Reason/advice code\n=00 no information given\n=01 service not allowed\n=02 PIN Try Limit exceeded\n=03 issuer authentication failed";
            case 0x9F28 ->
                "#A flag in the FCI that announces offline data authentication for online transactions; the tag itself is uncertain.";
            case 0x9F29 -> "#Appended to the ADF name in SELECT, when both sides support it.";
            case 0x9F2A ->
                "1.C0 Type of kernel\n=00 international\n=40 RFU\n=80 domestic, EMVCo format\n=C0 domestic, proprietary format\n1.3F Short kernel identifier\n=02 Mastercard\n=03 Visa\n=04 American Express\n=05 JCB\n=06 Discover\n=07 UnionPay\n=08 Kernel 8";
            case 0x9F2B ->
                "1.FF Version\n=02 Kernel 8\n2.8 Local authentication enabled\n3.FF Suite chosen for the secure channel\n=00 P-256, AES-128, SHA-256\n4-6.FFFFFF Suites for card certificates\n=0110FF RSA and ECC\n=10FFFF ECC only";
            case 0x9F2C ->
                "1.FF Version\n=00 not usable\n2.FF Suite for the secure channel, first choice\n=00 P-256, AES-128, SHA-256\n3.FF Suite for the secure channel, second choice\n=00 P-256, AES-128, SHA-256\n4.FF Suite for the secure channel, third choice\n=00 P-256, AES-128, SHA-256\n5.8 Field-off detection supported";
            case 0x9F2D -> "#RSA or, since EMV 4.4, ECC: the certificate format byte tells.";
            case 0x9F2F -> "#Its length is that of the key, less that of the issuer's key, plus 42.";
            case 0x9F30 ->
                "1.8 Facial biometric for offline verification\n1.7 Finger biometric for offline verification\n1.6 Iris biometric for offline verification\n1.5 Palm biometric for offline verification\n1.4 Voice biometric for offline verification\n2.8 Facial biometric for online verification\n2.7 Finger biometric for online verification\n2.6 Iris biometric for online verification\n2.5 Palm biometric for online verification\n2.4 Voice biometric for online verification";
            case 0x9F31 -> "#The tag is primitive although the value is a list of data objects.";
            case 0x9F33 ->
                "1.8 Manual key entry\n1.7 Magnetic stripe\n1.6 IC with contacts\n2.8 Plaintext PIN for ICC verification\n2.7 Enciphered PIN for online verification\n2.6 Signature\n2.5 Enciphered PIN for offline verification (RSA ODE)\n2.4 No CVM required\n2.3 Online Biometric\n2.2 Offline Biometric\n2.1 Enciphered PIN for offline verification (ECC ODE)\n3.8 SDA\n3.7 DDA\n3.6 Card capture\n3.4 CDA\n3.3 XDA\n#Biometrics, ECC and XDA came with EMV 4.4.";
            case 0x9F34 ->
                "1.3F CVM performed\n=00 fail CVM processing\n=01 plaintext PIN verification performed by ICC\n=02 enciphered PIN verified online\n=03 plaintext PIN verification performed by ICC and signature\n=04 enciphered PIN verification performed by ICC\n=05 enciphered PIN verification performed by ICC and signature\n=06 facial biometric verified offline\n=07 facial biometric verified online\n=08 finger biometric verified offline\n=09 finger biometric verified online\n=0A palm biometric verified offline\n=0B palm biometric verified online\n=0C iris biometric verified offline\n=0D iris biometric verified online\n=0E voice biometric verified offline\n=0F voice biometric verified online\n=1E signature\n=1F no CVM required\n=3F no CVM performed\n1.7 Apply succeeding rule if this CVM is unsuccessful\n2.FF CVM condition\n=00 always\n=01 if unattended cash\n=02 if not unattended cash, not manual cash, not purchase with cashback\n=03 if terminal supports the CVM\n=04 if manual cash\n=05 if purchase with cashback\n=06 if in the application currency and under X\n=07 if in the application currency and over X\n=08 if in the application currency and under Y\n=09 if in the application currency and over Y\n3.FF CVM result\n=00 unknown\n=01 failed\n=02 successful";
            case 0x9F35 ->
                "1.F0 Operational control\n=10 financial institution\n=20 merchant\n=30 cardholder\n1.0F Environment\n=01 attended, online only\n=02 attended, offline with online capability\n=03 attended, offline only\n=04 unattended, online only\n=05 unattended, offline with online capability\n=06 unattended, offline only";
            case 0x9F38 -> "#When it is absent, GET PROCESSING OPTIONS carries 83 00.";
            case 0x9F39 ->
                "1.FF Entry mode\n=00 unknown\n=01 manual\n=02 magnetic stripe\n=03 bar code or QR code\n=04 optical character recognition\n=05 chip\n=07 contactless chip\n=10 credential on file\n=80 chip failed, magnetic stripe read instead\n=81 electronic commerce\n=90 magnetic stripe, whole track\n=91 contactless magnetic stripe data\n=95 chip, data unreliable\n#The first two digits of the entry mode of ISO 8583:1987.";
            case 0x9F3B -> "#One to four currency codes.";
            case 0x9F3E -> "#The categories that the card knows, 2 bytes each: 0001 transit gate, 0002 loyalty.";
            case 0x9F3F -> "#What the card wants to know in SEND POI INFORMATION.";
            case 0x9F40 ->
                "1.8 Cash\n1.7 Goods\n1.6 Services\n1.5 Cashback\n1.4 Inquiry\n1.3 Transfer\n1.2 Payment\n1.1 Administrative\n2.8 Cash Deposit\n3.8 Numeric keys\n3.7 Alphabetic and special characters keys\n3.6 Command keys\n3.5 Function keys\n4.8 Print, attendant\n4.7 Print, cardholder\n4.6 Display, attendant\n4.5 Display, cardholder\n4.2 Code table 10\n4.1 Code table 9\n5.8 Code table 8\n5.7 Code table 7\n5.6 Code table 6\n5.5 Code table 5\n5.4 Code table 4\n5.3 Code table 3\n5.2 Code table 2\n5.1 Code table 1";
            case 0x9F43 -> "#One digit for each Application Reference Currency.";
            case 0x9F4A -> "#May name the AIP (82) only; anything else makes offline data authentication fail.";
            case 0x9F4D -> "1.FF File of the log\n2.FF Number of records";
            case 0x9F4F -> "#Tags and lengths of what a log record holds.";
            case 0x9F50 ->
                "#Read with GET DATA before and after GENERATE AC, when Application Capabilities Information allows it.";
            case 0x9F52 -> "#Of 2 bytes in early Visa cards, 4 or 6 later.";
            case 0x9F58 -> "#PBOC calls it Lower Consecutive Offline Limit.";
            case 0x9F5A -> "#Chooses the dynamic reader limits.";
            case 0x9F5B ->
                "#Five bytes for each script: result and number of the last command, then the script identifier.";
            case 0x9F5E -> "#Masked because a Mastercard data storage identifier holds the PAN.";
            case 0x9F61 -> "#Masked because PBOC holds the number of an identity document here.";
            case 0x9F66 ->
                "1.8 Contactless magnetic stripe (mag-stripe) mode supported\n1.7 Contactless VSDC supported (full PBOC; no longer used)\n1.6 Contactless EMV mode supported\n1.5 EMV contact chip supported\n1.4 Offline-only reader\n1.3 Online PIN supported\n1.2 Signature supported\n1.1 Offline Data Authentication for Online Authorizations supported\n2.8 Online cryptogram required\n2.7 CVM required\n2.6 (Contact chip) offline PIN supported\n2.4 Fast mode supported\n2.3 Transit reader\n3.8 Issuer update processing supported\n3.7 Consumer device CVM supported\n3.6 Consumer device CVM for transit merchants supported\n3.4 Consumer device CVM required\n4.8 fDDA version 01 supported\n#Pre-processing sets byte 2 bits 8 and 7. Byte 1 bit 7 is UnionPay's; byte 2 bits 4 and 3, byte 3 bits 6 and 4 Discover's; fDDA is Visa's and UnionPay's.";
            case 0x9F68 ->
                "1.8 Low value check supported\n1.7 Low value and CTTA check supported\n1.6 Count qVSDC online transactions\n1.5 Streamlined qVSDC supported\n1.4 PIN tries exceeded check supported\n1.3 Offline international transactions allowed\n1.2 Card prefers contact chip\n1.1 Return available offline spending amount\n2.8 Include country code in determination\n2.7 International transaction not allowed";
            case 0x9F69 ->
                "1.FF fDDA version\n=00 00\n=01 01\n#Version of fDDA, unpredictable number of the card (4 bytes), a copy of the CTQ (2 bytes), then the issuer's own data.";
            case 0x9F6B -> "#Masked because Mastercard has track 2 data here.";
            case 0x9F6C ->
                "1.8 Online PIN required\n1.7 Signature required\n1.6 Go online if offline data authentication fails and reader is online capable\n1.5 Switch interface if offline data authentication fails and reader supports contact chip\n1.4 Go online if application expired\n1.3 Switch interface for cash transactions\n1.2 Switch interface for cashback transactions\n1.1 Not valid for contactless ATM transactions\n2.8 Consumer device CVM performed\n2.7 Card supports issuer update processing at the POS";
            case 0x9F6D -> "#Visa's low-value payment is gone; PBOC took over its objects for electronic cash.";
            case 0x9F6E ->
                "#Country code and unique identifier, 2 bytes each; a device type of 2 unless the identifier's first bit is set; the party's own data.";
            case 0x9F6F ->
                "1.8 Permanent slot type\n1.7 Volatile slot type\n1.6 Low volatility\n1.5 Locked slot\n1.1 Deactivated slot";
            case 0x9F7E -> "1.2 On-device CVM required\n1.1 Mobile supported";
            case 0xDF4B ->
                "2.5 OD-CVM verification successful\n2.4 Context is conflicting\n2.3 Offline change PIN required\n2.2 ACK required\n2.1 OD-CVM required\n3.1 Wallet requires second tap";
            case 0xDF61 -> "#Secret because Visa personalisation has a part of a private key here.";
            case 0xDF62 ->
                "1.8 Permanent slot type\n1.7 Volatile slot type\n1.6 Low volatility\n1.4 Decline payment transaction in case of data storage error";
            case 0xDF63 -> "#Secret because Visa personalisation has a part of a private key here.";
            case 0xDF69 -> "1.1 SM algorithms supported";
            case 0xDF78 -> "#Some sources call it a reset threshold.";
            case 0x9F8102 ->
                "1.FF Decision\n=00 no CVM\n=01 signature\n=02 online PIN\n=03 CDCVM\n=0F not applicable\n=FF cardholder verification failed";
            case 0x9F8103 -> "#The blinded public key (x) and the encrypted blinding factor, one half each.";
            case 0x9F8104 ->
                "1.8 Local authentication was not performed\n1.3 Local authentication failed\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n3.8 Cardholder verification was not successful\n3.3 Online CVM captured\n4.8 Transaction exceeds floor limit\n5.8 Kernel 8 format of the TVR\n5.7 AID mismatch\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0x9F8108 ->
                "1.F0 Action\n=20 restart at B\n=30 try another interface\n1.0F Alternate interface\n=01 contact chip\n=02 magnetic stripe\n=0F N/A\n2.FF Message identifier\n=03 approved\n=07 declined\n=17 card read OK\n=18 try another interface or card\n=1A approved, please sign\n=1B authorising, please wait\n=1C insert, swipe or try another card\n=1D insert card\n=1E clear display\n=20 see phone\n=21 present card again\n=FF N/A";
            case 0x9F8204 ->
                "1.FF Level 1\n=00 OK\n=01 timeout\n=02 transmission error\n=03 protocol error\n2.FF Level 2\n=00 OK\n=01 card data missing\n=03 status bytes\n=04 parsing error\n=06 card data error\n=0F terminal data error\n=10 decryption failed\n=12 IAD MAC failed\n=13 EDA MAC failed\n3.FF Level 3\n=00 OK\n=01 timeout\n=02 stop\n=03 transaction data missing\n4-5.FFFF Status word\n6.FF Message on error\n=03 approved\n=07 declined\n=17 card read OK\n=18 try another interface or card\n=1A approved, please sign\n=1B authorising, please wait\n=1C insert, swipe or try another card\n=1D insert card\n=1E clear display\n=20 see phone\n=21 present card again\n=FF N/A";
            case 0x9F8205 ->
                "1.FF Message identifier\n=03 approved\n=07 declined\n=17 card read OK\n=18 try another interface or card\n=1A approved, please sign\n=1B authorising, please wait\n=1C insert, swipe or try another card\n=1D insert card\n=1E clear display\n=20 see phone\n=21 present card again\n=FF N/A\n2.FF Status\n=00 not ready\n=01 idle\n=02 ready to read\n=03 processing\n=04 card read successfully\n=05 processing error\n=FF N/A";
            case 0x9F8207 ->
                "1.8 Plaintext PIN for ICC verification\n1.7 Enciphered PIN for online verification\n1.6 Signature\n1.5 Enciphered PIN for offline verification\n1.4 No CVM required\n1.2 CDCVM\n#Bit 2 is uncertain.";
            case 0x9F8208 ->
                "1.8 Plaintext PIN for ICC verification\n1.7 Enciphered PIN for online verification\n1.6 Signature\n1.5 Enciphered PIN for offline verification\n1.4 No CVM required\n1.2 CDCVM\n#Bit 2 is uncertain.";
            case 0x9F8209 ->
                "1.6 RSA certificates supported\n1.5 RRP supported\n1.4 Report local authentication failed in TVR";
            case 0x9F820A -> "1.6 Card capture\n1.5 Local authentication";
            case 0x9F820B ->
                "1.8 Local authentication was not performed\n1.3 Local authentication failed\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n3.8 Cardholder verification was not successful\n3.3 Online CVM captured\n4.8 Transaction exceeds floor limit\n5.8 Kernel 8 format of the TVR\n5.7 AID mismatch\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0x9F820C ->
                "1.8 Local authentication was not performed\n1.3 Local authentication failed\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n3.8 Cardholder verification was not successful\n3.3 Online CVM captured\n4.8 Transaction exceeds floor limit\n5.8 Kernel 8 format of the TVR\n5.7 AID mismatch\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0x9F8210 ->
                "1.FF Status\n=10 approved\n=20 declined\n=30 online request\n=40 end application\n=50 select next\n=60 try another interface\n=70 try again\n=F0 N/A\n2.FF Start\n=00 A\n=10 B\n=20 C\n=30 D\n=F0 N/A\n3.FF Online response data\n=F0 N/A\n4.FF CVM\n=00 no CVM\n=10 obtain signature\n=20 online PIN\n=30 confirmation code verified\n=F0 N/A\n5.8 UI request on outcome present\n5.7 UI request on restart present\n5.6 Data record present\n5.5 Discretionary data present\n5.4 Receipt\n6.FF Alternate interface preference\n=10 contact chip\n=20 magnetic stripe\n=F0 N/A\n7.FF Field off request (units of 100 ms)\n=FF N/A\n8.FF Removal timeout (units of 100 ms)\n=00 none";
            case 0x9F8218 ->
                "#A percentage. Two readings of the Book say 2 bytes, one says 1, as in kernel 2: both lengths are taken.";
            case 0x9F8219 ->
                "1.FF Message identifier\n=03 approved\n=07 declined\n=17 card read OK\n=18 try another interface or card\n=1A approved, please sign\n=1B authorising, please wait\n=1C insert, swipe or try another card\n=1D insert card\n=1E clear display\n=20 see phone\n=21 present card again\n=FF N/A\n2.FF Status\n=00 not ready\n=01 idle\n=02 ready to read\n=03 processing\n=04 card read successfully\n=05 processing error\n=FF N/A";
            case 0x9F821A ->
                "1.8 Local authentication was not performed\n1.3 Local authentication failed\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n3.8 Cardholder verification was not successful\n3.3 Online CVM captured\n4.8 Transaction exceeds floor limit\n5.8 Kernel 8 format of the TVR\n5.7 AID mismatch\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0x9F821B -> "1.8 Completed";
            case 0x9F821C -> "1.8 Completed";
            case 0xDF8108 -> "1.C0 AC type\n=00 AAC\n=40 TC\n=80 ARQC";
            case 0xDF810A ->
                "1.8 Usable for TC\n1.7 Usable for ARQC\n1.6 Usable for AAC\n1.3 Stop if no DS ODS Term\n1.2 Stop if write failed";
            case 0xDF810B -> "1.8 Successful read\n1.7 Successful write";
            case 0xDF810E -> "1.8 Completed";
            case 0xDF810F -> "1.8 Completed";
            case 0xDF8114 -> "1.C0 AC type requested\n=00 AAC\n=40 TC\n=80 ARQC\n1.5 CDA signature requested";
            case 0xDF8115 ->
                "1.FF Level 1\n=00 OK\n=01 timeout\n=02 transmission error\n=03 protocol error\n2.FF Level 2\n=00 OK\n=01 card data missing\n=02 CAM failed\n=03 status bytes\n=04 parsing error\n=05 max limit exceeded\n=06 card data error\n=07 magstripe not supported\n=08 no PPSE\n=09 PPSE fault\n=0A empty candidate list\n=0B IDS read error\n=0C IDS write error\n=0D IDS data error\n=0E IDS no matching AC\n=0F terminal data error\n3.FF Level 3\n=00 OK\n=01 timeout\n=02 stop\n=03 amount not present\n4-5.FFFF Status word\n6.FF Message on error\n=03 approved\n=07 declined\n=17 card read OK\n=18 try another interface or card\n=1A approved, please sign\n=1B authorising, please wait\n=1C insert, swipe or try another card\n=1D insert card\n=1E clear display\n=20 see phone\n=21 present card again\n=FF N/A";
            case 0xDF8116 ->
                "1.FF Message identifier\n=03 approved\n=07 declined\n=17 card read OK\n=18 try another interface or card\n=1A approved, please sign\n=1B authorising, please wait\n=1C insert, swipe or try another card\n=1D insert card\n=1E clear display\n=20 see phone\n=21 present card again\n=FF N/A\n2.FF Status\n=00 not ready\n=01 idle\n=02 ready to read\n=03 processing\n=04 card read successfully\n=05 processing error\n=FF N/A";
            case 0xDF8117 -> "1.8 Manual key entry\n1.7 Magnetic stripe\n1.6 IC with contacts";
            case 0xDF8118 ->
                "1.8 Plaintext PIN for ICC verification\n1.7 Enciphered PIN for online verification\n1.6 Signature\n1.5 Enciphered PIN for offline verification\n1.4 No CVM required";
            case 0xDF8119 ->
                "1.8 Plaintext PIN for ICC verification\n1.7 Enciphered PIN for online verification\n1.6 Signature\n1.5 Enciphered PIN for offline verification\n1.4 No CVM required";
            case 0xDF811B ->
                "1.8 Mag-stripe mode contactless transactions not supported\n1.7 EMV mode contactless transactions not supported\n1.6 On-device cardholder verification supported\n1.5 Relay resistance protocol supported\n1.4 Reserved for payment system\n1.3 Read all records even when no CDA";
            case 0xDF811E -> "1.F0 Mag-stripe CVM\n=00 no CVM\n=10 obtain signature\n=20 online PIN\n=F0 N/A";
            case 0xDF811F -> "1.8 SDA\n1.7 DDA\n1.6 Card capture\n1.4 CDA";
            case 0xDF8120 ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0xDF8121 ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0xDF8122 ->
                "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0xDF8128 -> "1.8 Read\n1.7 Write";
            case 0xDF8129 ->
                "1.FF Status\n=10 approved\n=20 declined\n=30 online request\n=40 end application\n=50 select next\n=60 try another interface\n=70 try again\n=F0 N/A\n2.FF Start\n=00 A\n=10 B\n=20 C\n=30 D\n=F0 N/A\n3.FF Online response data\n=F0 N/A\n4.FF CVM\n=00 no CVM\n=10 obtain signature\n=20 online PIN\n=30 confirmation code verified\n=F0 N/A\n5.8 UI request on outcome present\n5.7 UI request on restart present\n5.6 Data record present\n5.5 Discretionary data present\n5.4 Receipt\n6.FF Alternate interface preference\n=10 contact chip\n=20 magnetic stripe\n=F0 N/A\n7.FF Field off request (units of 100 ms)\n=FF N/A\n8.FF Removal timeout (units of 100 ms)\n=00 none";
            case 0xDF812B -> "#Whether 11 are digits or bytes is not settled; the wider reading is kept.";
            case 0xDF812C -> "1.F0 Mag-stripe CVM\n=00 no CVM\n=10 obtain signature\n=20 online PIN\n=F0 N/A";
            default -> "";
        };
    }

    private static String ofOther(int tag, int meaning) {
        return switch (tag) {
            case 0x82 ->
                meaning == 1
                        ? "1.1 Local authentication supported\n2.06 Copy IAD MAC in IAD\n=00 no\n=02 at the Default IAD MAC Offset\n=04 at the IAD MAC Offset\n2.1 Relay resistance protocol is supported"
                        : "";
            case 0x95 ->
                meaning == 1
                        ? "1.8 Offline data authentication was not performed\n1.7 SDA failed\n1.6 ICC data missing\n1.5 Card appears on terminal exception file\n1.4 DDA failed\n1.3 CDA failed\n1.2 SDA selected\n1.1 XDA selected\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n2.4 New card\n2.2 Biometric performed and successful\n2.1 Biometric template format not supported\n3.8 Cardholder verification was not successful\n3.7 Unrecognised CVM\n3.6 PIN Try Limit exceeded\n3.5 PIN entry required and PIN pad not present or not working\n3.4 PIN entry required, PIN pad present, but PIN was not entered\n3.3 Online CVM captured\n3.2 Biometric required but Biometric capture device not working\n3.1 Biometric required, Biometric capture device present, but Biometric Subtype entry was bypassed\n4.8 Transaction exceeds floor limit\n4.7 Lower consecutive offline limit exceeded\n4.6 Upper consecutive offline limit exceeded\n4.5 Transaction selected randomly for online processing\n4.4 Merchant forced transaction online\n4.3 Biometric Try Limit exceeded\n4.2 A selected Biometric Type not supported\n4.1 XDA signature verification failed\n5.8 Default TDOL used\n5.7 Issuer authentication failed\n5.6 Script processing failed before final GENERATE AC\n5.5 Script processing failed after final GENERATE AC\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed"
                        : "1.8 Local authentication was not performed\n1.3 Local authentication failed\n2.8 ICC and terminal have different application versions\n2.7 Expired application\n2.6 Application not yet effective\n2.5 Requested service not allowed for card product\n3.8 Cardholder verification was not successful\n3.3 Online CVM captured\n4.8 Transaction exceeds floor limit\n5.8 Kernel 8 format of the TVR\n5.7 AID mismatch\n5.4 Relay resistance threshold exceeded\n5.3 Relay resistance time limits exceeded\n5.2 Relay resistance performed\n5.1 Relay resistance not performed";
            case 0xDA -> "#A record as ciphertext and MAC.";
            case 0x9F2D -> "#The elliptic curve certificate for offline data encipherment.";
            case 0x9F50 -> "1.F0 Method\n=00 no CVM\n=10 signature\n=20 online PIN\n=30 on-device CVM";
            case 0x9F52 -> "1.2 EMV mode supported\n1.1 Mag-stripe mode supported";
            case 0x9F53 ->
                meaning == 1
                        ? ""
                        : "1.8 CVM required by reader\n1.7 Signature supported\n1.6 Online PIN supported\n1.5 On-device CVM supported\n1.3 Transit reader\n1.2 EMV contact chip supported\n1.1 Offline PIN supported (contact chip)\n2.8 Issuer update supported";
            case 0x9F5C ->
                meaning == 1 ? "" : "#When absent: 9F02 06, 9F1A 02, 5F2A 02, 9A 03, 9C 01, 9F53 03, 9F4E 14.";
            case 0x9F5D ->
                "1.F0 Version\n=00 0\n1.0F Data storage\n=00 not supported\n=01 version 1\n=02 version 2\n2.3 Support for field off detection\n2.1 CDA supported over TC, ARQC and AAC\n3.FF Standalone data storage\n=00 undefined\n=01 10 tags of 32 bytes\n=02 10 tags of 48 bytes\n=03 10 tags of 64 bytes\n=04 10 tags of 96 bytes\n=05 10 tags of 128 bytes\n=06 10 tags of 160 bytes\n=07 10 tags of 192 bytes\n=08 10 tags of 32 bytes, 9F78 of 64";
            case 0x9F5E -> meaning == 1 ? "" : "#The PAN and its sequence number.";
            case 0x9F60 -> "1.03 Issuer update\n=00 not supported\n=01 present and hold\n=02 two presentments";
            case 0x9F63 -> meaning == 1 ? "" : "#PBOC 3.0 wants it in every online message.";
            case 0x9F6D ->
                meaning == 1
                        ? ""
                        : meaning == 2
                                ? ""
                                : "1.C0 Modes\n=00 deprecated\n=40 mag-stripe\n=80 deprecated\n=C0 EMV and mag-stripe\n1.4 CVM required";
            case 0x9F6E ->
                meaning == 1
                        ? "1.E0 Version\n=20 1\n1.1F Form factor\n=00 card\n=01 mini-card\n=02 not a card\n=03 mobile phone\n=04 worn on the wrist\n2.8 Passcode capable\n2.7 Signature panel\n2.6 Hologram\n2.5 CVV2\n2.4 Two-way messaging\n2.3 Cloud based payment credentials\n2.2 Biometric cardholder verification capable\n4.0F Payment technology\n=00 contactless, ISO/IEC 14443"
                        : meaning == 2
                                ? "1.8 Contact mode supported\n1.7 Contactless mag-stripe mode supported\n1.6 Contactless EMV full online mode supported\n1.5 Contactless EMV partial online mode supported\n1.4 Contactless mobile supported\n1.3 Try another interface after a decline\n2.8 Mobile CVM supported\n2.7 Online PIN supported\n2.6 Signature supported\n2.5 Plaintext offline PIN supported\n3.8 Reader is offline only\n3.7 CVM required\n4.8 Terminal exempt from no-CVM checks\n4.7 Delayed authorisation terminal\n4.6 Transit terminal\n4.07 Kernel version\n=01 2.2 and 2.3\n=02 2.4 to 2.6\n=03 2.7 or later"
                                : "";
            case 0x9F71 ->
                meaning == 1
                        ? "1.FF Mobile CVM\n=01 performed\n=3F not performed\n2.FF Condition\n=00 not required\n=03 terminal required CVM\n3.FF Result\n=00 unknown or no CVM\n=01 failed\n=02 successful\n=03 blocked"
                        : "";
            case 0x9F74 -> meaning == 1 ? "#Begins with ECC." : "";
            case 0x9F79 -> "#Read with GET DATA.";
            case 0x9F7A -> "1.1 Electronic cash supported";
            default -> "";
        };
    }
}
