// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import static lydian.kernel.flow.Next.send;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lydian.kernel.flow.Next;
import lydian.kernel.issuer.IssuerScript;
import lydian.tlv.Bytes;
import lydian.tlv.TlvCursor;
import lydian.tlv.data.TsiBit;
import lydian.tlv.data.TvrBit;

/** Runs the issuer's scripts of one kind, one after the other. EMV 4.4 Book 3, 10.10. */
final class ScriptRun {
    private final ContactData tx;
    private final TvrBit failure;
    private final Supplier<Next> then;
    private final List<IssuerScript> scripts = new ArrayList<>();
    private int script;
    private int command;

    ScriptRun(ContactData tx, int template, TvrBit failure, Supplier<Next> then) {
        this.tx = tx;
        this.failure = failure;
        this.then = then;
        for (Bytes whole : tx.scripts()) {
            for (TlvCursor cursor = TlvCursor.over(whole); cursor.next(); ) {
                if (cursor.tag() == template) scripts.add(IssuerScript.parse(cursor.value()));
            }
        }
    }

    Next begin() {
        if (!scripts.isEmpty()) tx.set(TsiBit.SCRIPT_PROCESSING_PERFORMED);
        return next();
    }

    private Next next() {
        if (script >= scripts.size()) return then.get();
        IssuerScript current = scripts.get(script);
        if (!current.performable()) {
            tx.set(failure);
            tx.scriptResult(current.notPerformed());
            return nextScript();
        }
        if (command >= current.commands().size()) {
            tx.scriptResult(current.successful());
            return nextScript();
        }
        return send(current.commands().get(command), reply -> {
            if (IssuerScript.goesOn(reply.status())) {
                command++;
                return next();
            }
            // The rest of this script is left out; the next one has its own chance.
            tx.set(failure);
            tx.scriptResult(current.failedAt(command));
            return nextScript();
        });
    }

    private Next nextScript() {
        script++;
        command = 0;
        return next();
    }
}
