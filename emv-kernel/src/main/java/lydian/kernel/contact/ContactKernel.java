// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.contact;

import java.util.List;
import lydian.kernel.Ambient;
import lydian.kernel.FlowLine;
import lydian.kernel.Kernel;
import lydian.kernel.Trace;
import lydian.kernel.Transaction;
import lydian.kernel.Turn;
import lydian.kernel.config.TerminalConfig;
import lydian.kernel.flow.FlowRun;

/**
 * The kernel for cards with contacts. It keeps nothing from one transaction to the next.
 *
 * <pre>{@code
 * Turn first = ContactKernel.of(config).start(Transaction.purchase(Amount.of(12_50, EUR)), Ambient.now());
 * Outcome outcome = Drive.blocking(first, terminal);
 * }</pre>
 */
public final class ContactKernel implements Kernel {
    private final TerminalConfig config;

    private ContactKernel(TerminalConfig config) {
        this.config = config;
    }

    /**
     * A kernel for a terminal.
     *
     * @param config what the terminal is
     * @return the kernel
     */
    public static ContactKernel of(TerminalConfig config) {
        return new ContactKernel(config);
    }

    @Override
    public Turn start(Transaction transaction, Ambient ambient, Trace.Observer observer) {
        return FlowRun.start(ContactFlow.FLOW, new ContactData(config, transaction, ambient, observer));
    }

    @Override
    public List<FlowLine> flow() {
        return ContactFlow.FLOW.lines();
    }
}
