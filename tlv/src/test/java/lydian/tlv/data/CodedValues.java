// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import lydian.tlv.Bytes;

/** For tests: every type of coded value, as "parse it, then give the bytes back". */
final class CodedValues {
    /** By the name of the type. */
    static final Map<String, UnaryOperator<Bytes>> ROUND_TRIPS = roundTrips();

    private CodedValues() {}

    private static Map<String, UnaryOperator<Bytes>> roundTrips() {
        Map<String, UnaryOperator<Bytes>> all = new LinkedHashMap<>();
        all.put("Afl", value -> Afl.parse(value).bytes());
        all.put("Aid", value -> Aid.parse(value).bytes());
        all.put("Aip", value -> Aip.parse(value).bytes());
        all.put(
                "AdditionalTerminalCapabilities",
                value -> AdditionalTerminalCapabilities.parse(value).bytes());
        all.put(
                "ApplicationCapabilities",
                value -> ApplicationCapabilities.parse(value).bytes());
        all.put(
                "ApplicationUsageControl",
                value -> ApplicationUsageControl.parse(value).bytes());
        all.put("CcdCvr", value -> CcdCvr.parse(value).bytes());
        all.put("Cid", value -> Cid.parse(value).bytes());
        all.put("Ctq", value -> Ctq.parse(value).bytes());
        all.put("CvmList", value -> CvmList.parse(value).bytes());
        all.put("CvmResults", value -> CvmResults.parse(value).bytes());
        all.put("FormFactorIndicator", value -> FormFactorIndicator.parse(value).bytes());
        all.put(
                "IssuerApplicationData",
                value -> IssuerApplicationData.parse(value).bytes());
        all.put("IssuerIdentifier", value -> IssuerIdentifier.parse(value).bytes());
        all.put("IssuerScriptResults", value -> IssuerScriptResults.parse(value).bytes());
        all.put("MChipCvr", value -> MChipCvr.parse(value).bytes());
        all.put("MobileCvmResults", value -> MobileCvmResults.parse(value).bytes());
        all.put("PosEntryMode", value -> PosEntryMode.parse(value).bytes());
        all.put(
                "TerminalCapabilities",
                value -> TerminalCapabilities.parse(value).bytes());
        all.put("TerminalType", value -> TerminalType.parse(value).bytes());
        all.put("ThirdPartyData", value -> ThirdPartyData.parse(value).bytes());
        all.put("Tsi", value -> Tsi.parse(value).bytes());
        all.put("Ttq", value -> Ttq.parse(value).bytes());
        all.put("Tvr", value -> Tvr.parse(value).bytes());
        all.put("VisaCvr", value -> VisaCvr.parse(value).bytes());
        all.put("VisaExtendedCvr", value -> VisaExtendedCvr.parse(value).bytes());
        return all;
    }
}
