// SPDX-License-Identifier: Apache-2.0
package lydian.bench.decode;

import lydian.kernel.card.CommandApdu;

/** What the parameters and the data of commands mean. EMV 4.4 Book 1, 11; Book 3, 6.5. */
final class CommandWords {
    private CommandWords() {}

    static String p1(String name, CommandApdu command) {
        int p1 = command.p1();
        return switch (name) {
            case "SELECT" -> p1 == 0x04 ? "by name" : "";
            case "READ RECORD" -> "record " + p1;
            case "GENERATE AC" -> cryptogram(p1);
            default -> "";
        };
    }

    static String p2(String name, CommandApdu command) {
        int p2 = command.p2();
        return switch (name) {
            case "SELECT" -> p2 == 0x00 ? "first or only occurrence" : p2 == 0x02 ? "next occurrence" : "";
            case "READ RECORD" -> (p2 & 0x07) == 0x04 ? "P1 is a record number, file " + (p2 >> 3) : "";
            case "VERIFY" -> p2 == 0x80 ? "plaintext PIN" : p2 == 0x88 ? "enciphered PIN" : "";
            case "PIN CHANGE/UNBLOCK" -> p2 == 0x00 ? "unblock" : p2 == 0x01 || p2 == 0x02 ? "change" : "";
            default -> "";
        };
    }

    private static String cryptogram(int p1) {
        String type = switch (p1 & 0xC0) {
            case 0x00 -> "AAC: decline";
            case 0x40 -> "TC: approve offline";
            case 0x80 -> "ARQC: go online";
            default -> "reserved";
        };
        return (p1 & 0x10) == 0 ? type : type + ", with CDA signature";
    }

    static String data(String name) {
        return switch (name) {
            case "SELECT" -> "(name of the application or environment)";
            case "GENERATE AC" -> "(what the CDOL asks for)";
            case "INTERNAL AUTHENTICATE" -> "(what the DDOL asks for)";
            case "EXTERNAL AUTHENTICATE" -> "(Issuer Authentication Data)";
            case "GET PROCESSING OPTIONS" -> "(what the PDOL asks for)";
            case "VERIFY" -> "(PIN)";
            default -> "";
        };
    }

    static boolean holdsTlv(String name) {
        return switch (name) {
            case "GET PROCESSING OPTIONS", "PUT DATA", "UPDATE RECORD" -> true;
            default -> false;
        };
    }
}
