// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Which answers to a cold reset EMV takes. EMV Level 1 Contact Interface Specification v1.0, 8.3. */
final class EmvAtrRules {
    private static final int T0 = 0;
    private static final int T1 = 1;
    private static final int GLOBAL = 15;

    private final Atr atr;
    private final int protocol;
    private final List<String> problems = new ArrayList<>();

    private EmvAtrRules(Atr atr) {
        this.atr = atr;
        // 8.3.3.4: without TD1 the card speaks T=0.
        this.protocol = atr.td(1).orElse(T0) & 0x0F;
    }

    static List<String> problems(Atr atr) {
        EmvAtrRules rules = new EmvAtrRules(atr);
        rules.firstGroup();
        rules.secondGroup();
        if (rules.protocol == T1) rules.thirdGroupOfT1();
        if (rules.protocol == T0) rules.thirdGroupOfT0();
        rules.checkCharacter();
        return List.copyOf(rules.problems);
    }

    private void firstGroup() {
        if (atr.ta(1).isPresent()) rate(atr.ta(1).getAsInt());
        // 8.3.3.2: after a cold reset only TB1 = 00, no programming voltage.
        if (atr.tb(1).orElse(-1) != 0) refuse("TB1", atr.tb(1), "must be 00");
        // 8.3.3.3.
        int guard = atr.tc(1).orElse(0);
        if (guard != 0x00 && guard != 0xFF) refuse("TC1", atr.tc(1), "must be 00 or FF");
        // 8.3.3.4.
        if (protocol != T0 && protocol != T1) refuse("TD1", atr.td(1), "must announce T=0 or T=1");
    }

    /** 8.3.3.1. */
    private void rate(int ta1) {
        if (atr.ta(2).isPresent()) {
            // The card insists on these parameters: those of rate 1, 2 and 4 are known to every terminal.
            if (ta1 < 0x11 || ta1 > 0x13) refuse("TA1", atr.ta(1), "must be 11 to 13 in the specific mode");
        } else if (ta1 >> 4 == 0 || (ta1 & 0x0F) < 3) {
            // A card that offers to negotiate must be able to run at 5 MHz and at least four times the basic rate.
            refuse("TA1", atr.ta(1), "must offer 5 MHz and rate 4 in the negotiable mode");
        }
    }

    private void secondGroup() {
        // 8.3.3.5: the specific mode, with the first protocol, and parameters from the interface characters (b5 = 0).
        int mode = atr.ta(2).orElse(protocol);
        if ((mode & 0x0F) != protocol) refuse("TA2", atr.ta(2), "names another protocol than TD1");
        if ((mode & 0x10) != 0) refuse("TA2", atr.ta(2), "relies on parameters that are not in the ATR");
        // 8.3.3.6.
        if (atr.tb(2).isPresent()) refuse("TB2", atr.tb(2), "must be absent");
        // 8.3.3.7.
        if (atr.tc(2).isPresent() && (protocol != T0 || atr.tc(2).getAsInt() != 0x0A)) {
            refuse("TC2", atr.tc(2), "must be 0A, and only for T=0");
        }
        // 8.3.3.8: after T=0 only global characters may follow, after T=1 those of T=1.
        int due = protocol == T1 ? T1 : GLOBAL;
        if (atr.td(2).isPresent() && (atr.td(2).getAsInt() & 0x0F) != due) {
            refuse("TD2", atr.td(2), "must announce T=" + due);
        }
    }

    private void thirdGroupOfT1() {
        // 8.3.3.9: the size of a block that the card takes.
        int size = atr.ta(3).orElse(0x20);
        if (size < 0x10 || size == 0xFF) refuse("TA3", atr.ta(3), "must be 10 to FE");
        // 8.3.3.10.
        if (atr.tb(3).isPresent()) waitingTimes(atr.tb(3).getAsInt());
        else refuse("TB3", atr.tb(3), "must be there for T=1");
        // 8.3.3.11: the check of a block is the LRC.
        if (atr.tc(3).orElse(0) != 0) refuse("TC3", atr.tc(3), "must be 00");
    }

    /** 8.3.3.10: block and character waiting time, and the guard time that must fit into the latter. */
    private void waitingTimes(int tb3) {
        int cwi = tb3 & 0x0F;
        if (tb3 >> 4 > 4) refuse("TB3", atr.tb(3), "BWI must be 0 to 4");
        if (cwi > 5) refuse("TB3", atr.tb(3), "CWI must be 0 to 5");
        int guard = atr.tc(1).orElse(0);
        int n = guard == 0xFF ? -1 : guard;
        if (1 << cwi <= n + 1) refuse("TB3", atr.tb(3), "CWI leaves no room for the guard time of TC1");
    }

    /** ISO/IEC 7816-3:2006, 8.3: the classes A, B and C, alone or next to each other. */
    private void thirdGroupOfT0() {
        if (!atr.ta(3).isPresent()) return;
        int classes = atr.ta(3).getAsInt() & 0x3F;
        if (classes == 0 || classes == 5 || classes > 7) refuse("TA3", atr.ta(3), "names no known class of voltage");
    }

    /** 8.3.4. */
    private void checkCharacter() {
        if (atr.needsCheck() && !atr.isCheckRight()) problems.add("TCK: absent or wrong");
        if (!atr.needsCheck() && !atr.trailer().isEmpty()) problems.add("TCK: must be absent for T=0 alone");
    }

    private void refuse(String name, OptionalInt value, String why) {
        String what = value.isPresent() ? String.format(Locale.ROOT, "%s = %02X", name, value.getAsInt()) : name;
        problems.add(what + ": " + why);
    }
}
