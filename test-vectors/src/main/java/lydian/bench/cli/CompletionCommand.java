// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

/** Prints what a shell needs to complete the words of this command. */
final class CompletionCommand implements Command {
    @Override
    public Usage usage() {
        return Usage.of("completion", "Prints a completion script for a shell.", "SHELL", "bash or zsh.")
                .withNotes(
                        "To use it, put these two lines into ~/.bashrc or ~/.zshrc:",
                        "  alias lydian='java -jar /where/it/is/lydian.jar'",
                        "  source <(lydian completion bash)");
    }

    @Override
    public int run(Words words, Screen screen) {
        if (words.operands().size() != 1) throw words.wrong("say which shell: bash or zsh");
        String shell = words.operands().get(0);
        // One script serves both: in zsh it loads bashcompinit first.
        if (!shell.equals("bash") && !shell.equals("zsh")) throw words.wrong("no completion for that shell");
        screen.trusted(Help.completion());
        return ExitCode.GOOD;
    }
}
