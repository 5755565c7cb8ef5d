// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.risk;

import lydian.tlv.data.CryptogramType;
import lydian.tlv.data.TerminalType;
import lydian.tlv.data.Tvr;

/** Which cryptogram the terminal asks for. EMV 4.4 Book 3, 10.7; Book 4, 6.3.6. */
public final class ActionAnalysis {
    private ActionAnalysis() {}

    /**
     * What the terminal knows about its connection when it asks for the first cryptogram.
     */
    public enum Connection {
        /** It can try. */
        POSSIBLE,
        /** It knows beforehand that it cannot go online now. */
        KNOWN_TO_FAIL
    }

    /**
     * The cryptogram of the first GENERATE AC.
     *
     * @param tvr the results so far
     * @param codes both parties' codes
     * @param terminal tag 9F35
     * @param connection what is known of the connection
     * @return AAC, ARQC or TC
     */
    public static CryptogramType first(Tvr tvr, ActionCodes codes, TerminalType terminal, Connection connection) {
        if (tvr.intersects(codes.denial())) return CryptogramType.AAC;
        if (!terminal.onlineCapable()) return tvr.intersects(codes.defaults()) ? CryptogramType.AAC : CryptogramType.TC;
        // An online-only terminal asks the host whatever the codes say.
        boolean online = !terminal.offlineCapable() || tvr.intersects(codes.online());
        if (!online) return CryptogramType.TC;
        if (connection == Connection.KNOWN_TO_FAIL) return unableToGoOnline(tvr, codes, terminal);
        return CryptogramType.ARQC;
    }

    /**
     * The cryptogram that is asked for when the terminal could not go online.
     *
     * @param tvr the results so far
     * @param codes both parties' codes
     * @param terminal tag 9F35
     * @return AAC or TC
     */
    public static CryptogramType unableToGoOnline(Tvr tvr, ActionCodes codes, TerminalType terminal) {
        // A terminal that has no offline capability does not approve offline. EMV 4.4 Book 3, 10.7.
        if (!terminal.offlineCapable()) return CryptogramType.AAC;
        return tvr.intersects(codes.defaults()) ? CryptogramType.AAC : CryptogramType.TC;
    }
}
