// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import lydian.kernel.FlowLine;
import lydian.kernel.flow.TinyStep.TinyExit;
import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void doneLeadsToTheNextLine() {
        assertThat(TinyStep.FLOW.first()).isEqualTo(TinyStep.CHOOSE);
        assertThat(TinyStep.FLOW.after(TinyStep.CHOOSE, Exit.DONE)).isEqualTo(TinyStep.READ_RECORDS);
        assertThat(TinyStep.FLOW.after(TinyStep.GO_ONLINE, Exit.DONE)).isEqualTo(TinyStep.COMPLETE);
    }

    @Test
    void otherExitsLeadWhereTheTableSays() {
        assertThat(TinyStep.FLOW.after(TinyStep.READ_RECORDS, TinyExit.AGAIN)).isEqualTo(TinyStep.CHOOSE);
        assertThat(TinyStep.FLOW.after(TinyStep.GO_ONLINE, TinyExit.UNABLE)).isEqualTo(TinyStep.COMPLETE);
    }

    @Test
    void anExitThatLeadsNowhereIsOurMistake() {
        assertThatThrownBy(() -> TinyStep.FLOW.after(TinyStep.COMPLETE, Exit.DONE))
                .isInstanceOf(AssertionError.class)
                .hasMessage("COMPLETE leaves by DONE, please report");
        assertThatThrownBy(() -> TinyStep.FLOW.after(TinyStep.CHOOSE, TinyExit.UNABLE))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> TinyStep.FLOW.after(TinyStep.READ_RECORDS, TinyExit.UNABLE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aGoodTableHasNoProblems() {
        assertThat(TinyStep.FLOW.problems()).isEmpty();
    }

    @Test
    void aTableThatForgetsExitsSaysSo() {
        Flow<TinyStep, TinyTransaction> forgetful = Flow.inOrder(TinyStep.class);
        assertThat(forgetful.problems())
                .containsExactly("READ_RECORDS AGAIN leads nowhere", "GO_ONLINE UNABLE leads nowhere");
        assertThat(TinyStep.FLOW
                        .except(TinyStep.VERIFY, TinyExit.UNABLE, TinyStep.COMPLETE)
                        .problems())
                .containsExactly("VERIFY never leaves by UNABLE");
    }

    private enum Island implements Node<TinyTransaction> {
        FIRST,
        SKIPPED,
        LAST;

        @Override
        public String section() {
            return "";
        }

        @Override
        public Step<TinyTransaction> open() {
            return tx -> Next.end(Ending.approved());
        }

        @Override
        public Set<TinyExit> exits() {
            return this == FIRST ? Set.of(TinyExit.AGAIN) : Set.of();
        }

        @Override
        public boolean leavesInOrder() {
            return this != FIRST;
        }
    }

    @Test
    void aStepThatCannotBeReachedIsToldOf() {
        Flow<Island, TinyTransaction> flow =
                Flow.<Island, TinyTransaction>inOrder(Island.class).except(Island.FIRST, TinyExit.AGAIN, Island.LAST);
        assertThat(flow.problems()).containsExactly("SKIPPED cannot be reached");
    }

    private enum Nothing implements Node<TinyTransaction> {
        ;

        @Override
        public String section() {
            return "";
        }

        @Override
        public Step<TinyTransaction> open() {
            throw new AssertionError();
        }
    }

    @Test
    void aFlowHasSteps() {
        assertThatThrownBy(() -> Flow.<Nothing, TinyTransaction>inOrder(Nothing.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exceptionsAreMadeOnce() {
        assertThatThrownBy(() -> TinyStep.FLOW.except(TinyStep.GO_ONLINE, TinyExit.UNABLE, TinyStep.CHOOSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GO_ONLINE UNABLE is there already");
        assertThatThrownBy(() -> TinyStep.FLOW.except(TinyStep.CHOOSE, Exit.DONE, TinyStep.COMPLETE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TinyStep.FLOW.problems()).isEmpty();
    }

    @Test
    void theTableThatRunsIsTheTableThatIsDrawn() {
        assertThat(TinyStep.FLOW.lines())
                .containsExactly(
                        new FlowLine("CHOOSE", "Choose", "EMV 4.4 Book 1, 12.4", Map.of()),
                        new FlowLine("READ_RECORDS", "Read Records", "EMV 4.4 Book 3, 10.2", Map.of("AGAIN", "CHOOSE")),
                        new FlowLine("VERIFY", "Verify", "EMV 4.4 Book 3, 10.5", Map.of()),
                        new FlowLine("GO_ONLINE", "Go Online", "EMV 4.4 Book 3, 10.9", Map.of("UNABLE", "COMPLETE")),
                        new FlowLine("COMPLETE", "Complete", "EMV 4.4 Book 3, 10.11", Map.of()));
    }

    @Test
    void aNodeLeavesInOrderAndByNoOtherExitUnlessItSaysSo() {
        Node<TinyTransaction> plain = new Node<>() {
            @Override
            public String name() {
                return "PLAIN_STEP";
            }

            @Override
            public String section() {
                return "";
            }

            @Override
            public Step<TinyTransaction> open() {
                return tx -> Next.leave(Exit.DONE);
            }
        };
        assertThat(plain.leavesInOrder()).isTrue();
        assertThat(plain.exits()).isEmpty();
        assertThat(plain.title()).isEqualTo("Plain Step");
    }

    @Test
    void doneHasAName() {
        assertThat(Exit.DONE.name()).isEqualTo("DONE");
        assertThat(Exit.DONE).hasToString("DONE");
    }
}
