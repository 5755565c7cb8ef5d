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
 * How the value of each meaning is read.
 *
 * <p>Made from {@code src/main/dictionary} by {@code DictionaryWriter}: change those files, not this one.
 */
final class ValueTable {
    private ValueTable() {}

    static Object read(int tag, int meaning, Bytes value) {
        return meaning == 0 ? first(tag, value) : other(tag, meaning, value);
    }

    private static Object first(int tag, Bytes value) {
        return switch (tag) {
            case 0x42 -> IssuerIdentifier.parse(value);
            case 0x4F -> Aid.parse(value);
            case 0x50 -> ApplicationName.parse(value);
            case 0x56 -> Track1.parse(value);
            case 0x57 -> Track2.parse(value);
            case 0x5A -> Pan.parse(value);
            case 0x81 -> Amount.parseBinary(value);
            case 0x82 -> Aip.parse(value);
            case 0x87 -> ApplicationPriority.parse(value);
            case 0x88 -> Unsigned.u8(value);
            case 0x8E -> CvmList.parse(value);
            case 0x8F -> Unsigned.u8(value);
            case 0x94 -> Afl.parse(value);
            case 0x95 -> Tvr.parse(value);
            case 0x9A -> EmvDate.parse(value);
            case 0x9B -> Tsi.parse(value);
            case 0x9C -> TransactionType.parse(value);
            case 0x5F20 -> CardholderName.parse(value);
            case 0x5F24 -> EmvDate.parse(value);
            case 0x5F25 -> EmvDate.parse(value);
            case 0x5F28 -> CountryCode.parse(value);
            case 0x5F2A -> CurrencyCode.parse(value);
            case 0x5F2D -> LanguagePreference.parse(value);
            case 0x5F30 -> ServiceCode.parse(value);
            case 0x5F36 -> Unsigned.u8(value);
            case 0x5F55 -> CountryLetters.parse(value);
            case 0x5F56 -> CountryLetters.parse(value);
            case 0x9F02 -> Amount.parseNumeric(value);
            case 0x9F03 -> Amount.parseNumeric(value);
            case 0x9F04 -> Amount.parseBinary(value);
            case 0x9F06 -> Aid.parse(value);
            case 0x9F07 -> ApplicationUsageControl.parse(value);
            case 0x9F0B -> CardholderName.parse(value);
            case 0x9F0C -> IssuerIdentifier.parse(value);
            case 0x9F0D -> Tvr.parse(value);
            case 0x9F0E -> Tvr.parse(value);
            case 0x9F0F -> Tvr.parse(value);
            case 0x9F10 -> IssuerApplicationData.parse(value);
            case 0x9F11 -> IssuerCodeTable.parse(value);
            case 0x9F12 -> ApplicationName.parse(value);
            case 0x9F13 -> Atc.parse(value);
            case 0x9F14 -> Unsigned.u8(value);
            case 0x9F17 -> Unsigned.u8(value);
            case 0x9F1A -> CountryCode.parse(value);
            case 0x9F1B -> Amount.parseBinary(value);
            case 0x9F21 -> EmvTime.parse(value);
            case 0x9F22 -> Unsigned.u8(value);
            case 0x9F23 -> Unsigned.u8(value);
            case 0x9F27 -> Cid.parse(value);
            case 0x9F33 -> TerminalCapabilities.parse(value);
            case 0x9F34 -> CvmResults.parse(value);
            case 0x9F35 -> TerminalType.parse(value);
            case 0x9F36 -> Atc.parse(value);
            case 0x9F39 -> PosEntryMode.parse(value);
            case 0x9F3A -> Amount.parseBinary(value);
            case 0x9F3C -> CurrencyCode.parse(value);
            case 0x9F3D -> Unsigned.u8(value);
            case 0x9F40 -> AdditionalTerminalCapabilities.parse(value);
            case 0x9F42 -> CurrencyCode.parse(value);
            case 0x9F44 -> Unsigned.u8(value);
            case 0x9F4D -> LogEntry.parse(value);
            case 0x9F4F -> TransactionLogFormat.parse(value);
            case 0x9F50 -> Amount.parseNumeric(value);
            case 0x9F51 -> CurrencyCode.parse(value);
            case 0x9F54 -> Amount.parseNumeric(value);
            case 0x9F57 -> CountryCode.parse(value);
            case 0x9F5B -> IssuerScriptResults.parse(value);
            case 0x9F5C -> Amount.parseNumeric(value);
            case 0x9F5D -> Amount.parseNumeric(value);
            case 0x9F66 -> Ttq.parse(value);
            case 0x9F6B -> Amount.parseNumeric(value);
            case 0x9F6C -> Ctq.parse(value);
            case 0x9F6D -> Amount.parseNumeric(value);
            case 0x9F6E -> ThirdPartyData.parse(value);
            case 0x9F7B -> Amount.parseNumeric(value);
            case 0xDF71 -> CurrencyCode.parse(value);
            case 0xDF77 -> Amount.parseNumeric(value);
            case 0xDF78 -> Amount.parseNumeric(value);
            case 0x9F8104 -> Tvr.parse(value);
            case 0x9F820B -> Tvr.parse(value);
            case 0x9F820C -> Tvr.parse(value);
            case 0x9F820D -> Amount.parseNumeric(value);
            case 0x9F820E -> Amount.parseNumeric(value);
            case 0x9F8212 -> Unsigned.u8(value);
            case 0x9F821A -> Tvr.parse(value);
            case 0xDF8104 -> Amount.parseNumeric(value);
            case 0xDF8105 -> Amount.parseNumeric(value);
            case 0xDF8120 -> Tvr.parse(value);
            case 0xDF8121 -> Tvr.parse(value);
            case 0xDF8122 -> Tvr.parse(value);
            case 0xDF8123 -> Amount.parseNumeric(value);
            case 0xDF8124 -> Amount.parseNumeric(value);
            case 0xDF8125 -> Amount.parseNumeric(value);
            case 0xDF8126 -> Amount.parseNumeric(value);
            case 0xDF8130 -> Unsigned.u8(value);
            case 0xDF8307 -> Unsigned.u8(value);
            default -> value;
        };
    }

    private static Object other(int tag, int meaning, Bytes value) {
        return switch (tag) {
            case 0x82 -> meaning == 1 ? Aip.parse(value) : value;
            case 0x95 -> Tvr.parse(value);
            case 0x9F5D -> ApplicationCapabilities.parse(value);
            case 0x9F62 -> CardholderIdType.parse(value);
            case 0x9F6B -> meaning == 1 ? Amount.parseNumeric(value) : Track2.parse(value);
            case 0x9F6D -> meaning == 1 ? Amount.parseNumeric(value) : value;
            case 0x9F6E -> meaning == 1 ? FormFactorIndicator.parse(value) : value;
            case 0x9F71 -> meaning == 1 ? MobileCvmResults.parse(value) : value;
            case 0x9F75 -> Amount.parseNumeric(value);
            case 0x9F76 -> CurrencyCode.parse(value);
            case 0x9F77 -> meaning == 1 ? Amount.parseNumeric(value) : value;
            case 0x9F78 -> Amount.parseNumeric(value);
            case 0x9F79 -> Amount.parseNumeric(value);
            case 0x9F7B -> Amount.parseNumeric(value);
            case 0xDF62 -> Amount.parseNumeric(value);
            case 0xDF63 -> meaning == 2 ? Amount.parseNumeric(value) : value;
            case 0xDF79 -> Amount.parseNumeric(value);
            default -> value;
        };
    }
}
