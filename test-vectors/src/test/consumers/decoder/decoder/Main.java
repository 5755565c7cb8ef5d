// SPDX-License-Identifier: Apache-2.0
package decoder;

import lydian.tlv.Bytes;
import lydian.tlv.MalformedTlvException;
import lydian.tlv.TlvCursor;

public final class Main {
    public static void main(String[] args) {
        for (TlvCursor cursor = TlvCursor.over(Bytes.hex("5A084761739001010119 9F2701 80")); cursor.next(); ) {
            System.out.printf("%X of %d%n", cursor.tag(), cursor.length());
        }
        try {
            TlvCursor.over(Bytes.hex("5A0847")).next();
        } catch (MalformedTlvException cut) {
            System.out.println(cut.reason());
        }
    }
}
