// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.kernel.command.ReadRecord;
import lydian.kernel.command.Select;
import lydian.kernel.config.ApplicationConfig;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.selection.AidMatch;
import lydian.kernel.selection.CandidateList;
import lydian.kernel.selection.FileControlInformation;
import lydian.kernel.selection.ListedApplication;
import lydian.kernel.selection.PseDirectory;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;

/** EMV 4.4 Book 1, 12.3: the payment system environment, and where that gives nothing the list of AIDs. */
final class CandidateListCreation implements Step<ContactData> {
    private static final int LAST_RECORD = 255;

    private CandidateList candidates = CandidateList.EMPTY;
    private boolean byDirectory = true;

    /** Which of the terminal's AIDs is being tried. */
    private int tried;

    /** The names that this AID has found so far: a card that goes on giving the same one ends its own list. */
    private final Set<Bytes> found = new HashSet<>();

    @Override
    public Next enter(ContactData tx) {
        return send(Select.first(Select.PSE), reply -> onPse(tx, reply));
    }

    /** EMV 4.4 Book 1, 12.3.2. */
    private Next onPse(ContactData tx, ResponseApdu reply) {
        if (reply.status().equals(StatusWord.FUNCTION_NOT_SUPPORTED)) return tx.cardBlocked(reply);
        // No PSE (6A82), a blocked one (6283) or anything else: the list of AIDs.
        if (!reply.isOk()) return listOfAids(tx);
        return FileControlInformation.parse(reply.data())
                .directorySfi()
                .map(sfi -> readDirectory(tx, sfi, 1))
                .orElseGet(() -> listOfAids(tx));
    }

    private Next readDirectory(ContactData tx, int sfi, int number) {
        if (number > Math.min(tx.limits().records(), LAST_RECORD)) return endOfDirectory(tx);
        return send(ReadRecord.command(sfi, number), reply -> onDirectory(tx, sfi, number, reply));
    }

    private Next onDirectory(ContactData tx, int sfi, int number, ResponseApdu reply) {
        if (reply.status().equals(StatusWord.RECORD_NOT_FOUND)) return endOfDirectory(tx);
        // EMV 4.4 Book 1, 12.3.2: any other error empties the list.
        if (!reply.isOk()) return listOfAids(tx);
        for (ListedApplication application :
                PseDirectory.applications(reply.data(), tx.config().applications())) {
            add(tx, application);
        }
        return readDirectory(tx, sfi, number + 1);
    }

    private Next endOfDirectory(ContactData tx) {
        return candidates.isEmpty() ? listOfAids(tx) : done(tx);
    }

    /** EMV 4.4 Book 1, 12.3.3. */
    private Next listOfAids(ContactData tx) {
        byDirectory = false;
        candidates = CandidateList.EMPTY;
        tried = 0;
        return select(tx);
    }

    private Next select(ContactData tx) {
        if (tried >= tx.config().applications().size()) return done(tx);
        found.clear();
        return send(Select.first(application(tx).aid().bytes()), reply -> onAid(tx, reply));
    }

    private Next onAid(ContactData tx, ResponseApdu reply) {
        if (reply.status().equals(StatusWord.FUNCTION_NOT_SUPPORTED)) return tx.cardBlocked(reply);
        boolean there = reply.isOk() || reply.status().equals(StatusWord.SELECTED_FILE_INVALIDATED);
        return there ? onFound(tx, reply) : nextAid(tx);
    }

    /** Steps 3 to 7: what was found, and whether there is more under the same beginning of a name. */
    private Next onFound(ContactData tx, ResponseApdu reply) {
        FileControlInformation fci = FileControlInformation.parse(reply.data());
        ApplicationConfig application = application(tx);
        AidMatch match = AidMatch.of(application.aid().bytes(), fci.name());
        // A blocked application (6283) is not added, but there may be others after it.
        if (reply.isOk() && match.countsFor(application)) {
            add(tx, ListedApplication.of(fci.name(), fci.proprietary(), application));
        }
        boolean more = match == AidMatch.PARTIAL
                && found.add(fci.name())
                && found.size() < tx.limits().candidates();
        if (!more) return nextAid(tx);
        return send(Select.next(application.aid().bytes()), again -> onNext(tx, again));
    }

    private Next onNext(ContactData tx, ResponseApdu reply) {
        boolean there = reply.isOk() || reply.status().isWarning();
        return there ? onFound(tx, reply) : nextAid(tx);
    }

    private Next nextAid(ContactData tx) {
        tried++;
        return select(tx);
    }

    private ApplicationConfig application(ContactData tx) {
        List<ApplicationConfig> applications = tx.config().applications();
        return applications.get(tried);
    }

    private void add(ContactData tx, ListedApplication application) {
        if (candidates.size() < tx.limits().candidates()) candidates = candidates.with(application);
    }

    private Next done(ContactData tx) {
        tx.candidates(candidates);
        return leave(DONE);
    }

    /** Nonsense in the directory empties the list; nonsense about one application costs that application. */
    @Override
    public Next onCardData(ContactData tx, CardDataException nonsense) {
        tx.note(() -> "not usable: " + nonsense.getMessage());
        return byDirectory ? listOfAids(tx) : nextAid(tx);
    }
}
