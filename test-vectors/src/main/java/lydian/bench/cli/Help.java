// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help pages and shell completion, laid out by picocli from the same {@link Usage} that the words are parsed by. */
final class Help {
    private static final int WIDTH = 100;

    private Help() {}

    /** Prints the help of a command, or of all when the name is empty. */
    static int of(String name, Screen screen) {
        CommandLine root = new CommandLine(root(name));
        CommandLine page = name.isEmpty() ? root : root.getSubcommands().get(name);
        if (page == null) throw Ending.usage("", "there is no command " + Words.named(name));
        StringWriter text = new StringWriter();
        page.usage(new PrintWriter(text), screen.colour() ? Ansi.ON : Ansi.OFF);
        screen.trusted(text.toString().replace("\r\n", "\n"));
        return ExitCode.GOOD;
    }

    /** The completion script for bash and zsh. */
    static String completion() {
        return AutoComplete.bash("lydian", new CommandLine(root("")));
    }

    /** The command with its subcommands; with one of them only, when only one is asked for. */
    private static CommandSpec root(String only) {
        CommandSpec root = CommandSpec.create().name("lydian");
        root.addOption(flag(Option.HELP));
        root.addOption(flag(Option.flag("--version", "-V", "Shows the version.")));
        UsageMessageSpec usage = root.usageMessage().width(WIDTH).synopsisHeading("Usage: ");
        usage.description(escaped("EMV for people: what bytes mean, and whether vectors hold."));
        usage.commandListHeading("%nCommands:%n");
        usage.footerHeading("%nExit codes:%n").footer(escaped(indented(ExitCode.table())));
        for (String name : Commands.names()) {
            if (!only.isEmpty() && !only.equals(name)) continue;
            Command command = Commands.named(name);
            if (command != null) root.addSubcommand(name, spec(command.usage()));
        }
        return root;
    }

    private static CommandSpec spec(Usage usage) {
        CommandSpec spec = CommandSpec.create();
        for (Option option : usage.options()) spec.addOption(option.value() == null ? flag(option) : with(option));
        if (!usage.operands().isEmpty()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .paramLabel(usage.operands())
                    .arity("1..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(escaped(usage.operandsHelp()))
                    .build());
        }
        UsageMessageSpec message = spec.usageMessage().width(WIDTH).sortOptions(false);
        message.description(escaped(usage.summary()));
        message.footer(escaped(notes(usage.notes())));
        return spec;
    }

    private static OptionSpec flag(Option option) {
        return OptionSpec.builder(option.name(), others(option))
                .type(boolean.class)
                .description(escaped(option.help()))
                .build();
    }

    private static OptionSpec with(Option option) {
        return OptionSpec.builder(option.name(), others(option))
                .paramLabel(String.valueOf(option.value()))
                .type(String.class)
                .description(escaped(option.help()))
                .build();
    }

    private static String[] others(Option option) {
        String other = option.other();
        return other == null ? new String[0] : new String[] {other};
    }

    private static String[] notes(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!paragraph.startsWith("  ")) lines.add("");
            lines.add(paragraph);
        }
        return lines.toArray(new String[0]);
    }

    private static String[] indented(String[] lines) {
        String[] result = new String[lines.length];
        for (int i = 0; i < lines.length; i++) result[i] = "  " + lines[i];
        return result;
    }

    /** Picocli formats what it is given: a percent sign is one only when written twice. */
    private static String[] escaped(String... lines) {
        String[] result = new String[lines.length];
        for (int i = 0; i < lines.length; i++) result[i] = lines[i].replace("%", "%%");
        return result;
    }
}
