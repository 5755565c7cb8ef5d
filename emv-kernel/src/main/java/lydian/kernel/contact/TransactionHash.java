// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dol.Dol;

/** The TC hash value, for cards that ask for it: SHA-1 over the data of the TDOL. EMV 4.4 Book 3, 9.2.2. */
final class TransactionHash {
    private TransactionHash() {}

    static void compute(ContactData tx) {
        Optional<Bytes> list = tx.store().find(EmvTag.TDOL);
        if (!list.isPresent()) tx.set(TvrBit.DEFAULT_TDOL_USED);
        Dol tdol = list.isPresent() ? Dol.parse(list.get()) : tx.application().defaultTdol();
        tx.store().terminal(EmvData.TC_HASH_VALUE, sha1(tx.fill("TDOL", tdol)));
    }

    private static Bytes sha1(Bytes data) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-1").digest(data.toArray()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-1; please report", impossible);
        }
    }
}
