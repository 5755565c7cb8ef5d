// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Exit.DONE;
import static lydian.kernel.flow.Next.ask;
import static lydian.kernel.flow.Next.end;
import static lydian.kernel.flow.Next.leave;
import static lydian.kernel.flow.Next.send;

import java.util.ArrayList;
import java.util.List;
import lydian.kernel.Candidate;
import lydian.kernel.Choice;
import lydian.kernel.Confirmation;
import lydian.kernel.ErrorIndication;
import lydian.kernel.ErrorIndication.Cause;
import lydian.kernel.MagstripeFallback;
import lydian.kernel.Message;
import lydian.kernel.Request;
import lydian.kernel.card.ResponseApdu;
import lydian.kernel.card.StatusWord;
import lydian.kernel.command.Select;
import lydian.kernel.flow.Ending;
import lydian.kernel.flow.Next;
import lydian.kernel.flow.Step;
import lydian.kernel.selection.FileControlInformation;
import lydian.kernel.selection.ListedApplication;
import lydian.tlv.CardDataException;
import lydian.tlv.dictionary.EmvTag;

/** EMV 4.4 Book 1, 12.4: which application, and SELECT. */
final class FinalSelection implements Step<ContactData> {
    @Override
    public Next enter(ContactData tx) {
        List<Candidate> candidates = shown(tx);
        if (candidates.isEmpty()) return nothingLeft(tx);
        if (candidates.size() > 1) {
            return ask(new Request.ChooseApplication(candidates, tx.selectedBefore()), choice -> onChoice(tx, choice));
        }
        Candidate only = candidates.get(0);
        if (!only.needsConfirmation()) return select(tx, only);
        return ask(new Request.ConfirmApplication(only), answer -> onConfirmation(tx, only, answer));
    }

    /** What a person chooses from, in order of priority. */
    static List<Candidate> shown(ContactData tx) {
        List<Candidate> candidates = new ArrayList<>();
        for (ListedApplication application : tx.candidates().inOrder()) candidates.add(shown(application));
        return candidates;
    }

    private static Candidate shown(ListedApplication application) {
        return new Candidate(
                application.name(),
                application.label(),
                application.priority().priority(),
                application.priority().needsConfirmation());
    }

    private static Next nothingLeft(ContactData tx) {
        tx.show(Message.NOT_ACCEPTED);
        // EMV 4.4 Book 4, 12.3: no application in common is no reason to distrust the chip.
        if (!tx.selectedBefore()) tx.fallback(MagstripeFallback.yes("no application of the chip is supported"));
        else tx.fallback(MagstripeFallback.no("the chip has an application, and it was refused"));
        return end(
                Ending.terminated(ErrorIndication.of(Cause.EMPTY_CANDIDATE_LIST, "no application is left to choose")));
    }

    private Next onChoice(ContactData tx, Choice choice) {
        if (choice instanceof Choice.Chosen chosen) return select(tx, chosen.candidate());
        return end(choice instanceof Choice.TimedOut ? Ending.timedOut() : Ending.cancelled());
    }

    private Next onConfirmation(ContactData tx, Candidate candidate, Confirmation answer) {
        return switch (answer) {
            case CONFIRMED -> select(tx, candidate);
            // EMV 4.4 Book 1, 12.4: an application that needs confirmation and does not get it is not selected.
            case REFUSED, CANCELLED -> end(Ending.cancelled());
            case TIMED_OUT -> end(Ending.timedOut());
        };
    }

    private Next select(ContactData tx, Candidate candidate) {
        tx.select(tx.candidates().find(candidate.name()).orElseThrow(() -> new AssertionError("please report")));
        return send(Select.first(candidate.name().bytes()), reply -> onSelected(tx, reply));
    }

    private Next onSelected(ContactData tx, ResponseApdu reply) {
        if (reply.status().equals(StatusWord.FUNCTION_NOT_SUPPORTED)) return tx.cardBlocked(reply);
        // EMV 4.4 Book 1, 12.4: anything but 9000 takes the application off the list.
        if (!reply.isOk()) return again(tx);
        FileControlInformation fci = FileControlInformation.parse(reply.data());
        ListedApplication selected = tx.selected();
        if (!fci.name().equals(selected.name().bytes())) {
            throw new CardDataException(EmvTag.DF_NAME, "is not the name that was selected");
        }
        tx.begin(fci);
        return leave(DONE);
    }

    private Next again(ContactData tx) {
        tx.dropSelected();
        if (!tx.candidates().isEmpty()) tx.show(Message.TRY_AGAIN);
        return enter(tx);
    }

    @Override
    public Next onCardData(ContactData tx, CardDataException nonsense) {
        tx.note(() -> "not usable: " + nonsense.getMessage());
        return again(tx);
    }
}
