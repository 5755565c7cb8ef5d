// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;

import java.time.LocalDate;
import lydian.kernel.flow.DataStore;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.risk.Restrictions;
import lydian.tlv.data.TransactionType;
import lydian.tlv.data.TvrBit;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 3, 10.4. */
final class ProcessingRestrictions implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        DataStore store = tx.store();
        LocalDate today = tx.ambient().date();
        if (Restrictions.versionsDiffer(
                store.find(EmvTag.APPLICATION_VERSION_NUMBER_ICC).orElse(null),
                tx.application().version())) {
            tx.set(TvrBit.DIFFERENT_APPLICATION_VERSIONS);
        }
        if (Restrictions.serviceNotAllowed(
                store.get(EmvData.APPLICATION_USAGE_CONTROL).orElse(null),
                store.get(EmvData.ISSUER_COUNTRY_CODE).orElse(null),
                use(tx))) {
            tx.set(TvrBit.SERVICE_NOT_ALLOWED);
        }
        if (Restrictions.notYetEffective(
                store.get(EmvData.APPLICATION_EFFECTIVE_DATE).orElse(null), today)) {
            tx.set(TvrBit.APPLICATION_NOT_YET_EFFECTIVE);
        }
        if (Restrictions.expired(store.need(EmvData.APPLICATION_EXPIRATION_DATE), today)) {
            tx.set(TvrBit.EXPIRED_APPLICATION);
        }
        return leave(DONE);
    }

    private static Restrictions.Use use(ContactData tx) {
        TransactionType type = tx.transaction().type();
        boolean cashback = type.equals(TransactionType.PURCHASE_WITH_CASHBACK)
                || !tx.transaction().cashback().isZero();
        return new Restrictions.Use(
                tx.config().type(),
                tx.config().additionalCapabilities(),
                tx.config().country(),
                type,
                cashback);
    }
}
