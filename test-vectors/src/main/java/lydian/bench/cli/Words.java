// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a call, taken apart as a {@link Usage} says.
 *
 * <p>By hand: a library for this takes four times as long to load as everything else that the command does. It reads
 * {@code --name value}, {@code --name=value}, {@code -v}, {@code -vv}, and takes everything after {@code --} as it is.
 */
final class Words {
    private final Usage usage;
    private final List<Option> given = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();

    private Words(Usage usage) {
        this.usage = usage;
    }

    /**
     * Takes the words apart.
     *
     * @param from the index of the first word that belongs to the command
     * @throws Ending with exit code 2 if a word is unknown, or lacks its value, or has one too many
     */
    static Words parse(Usage usage, String[] args, int from) {
        Words words = new Words(usage);
        int i = from;
        while (i < args.length) {
            String word = args[i++];
            if (word.equals("--")) {
                while (i < args.length) words.operands.add(args[i++]);
            } else if (word.length() < 2 || word.charAt(0) != '-') {
                words.operands.add(word);
            } else {
                i = words.option(word, args, i);
            }
        }
        return words;
    }

    private int option(String word, String[] args, int next) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = find(name);
        if (option == null) {
            if (equals < 0 && cluster(word)) return next;
            throw wrong("unknown option " + named(name));
        }
        if (option.value() == null) {
            if (equals >= 0) throw wrong(option.name() + " takes no value");
            note(option, "");
            return next;
        }
        if (equals >= 0) {
            note(option, word.substring(equals + 1));
            return next;
        }
        if (next == args.length) throw wrong(option.name() + " needs a value: " + option.value());
        note(option, args[next]);
        return next + 1;
    }

    /** Several one-letter flags in one word, as in {@code -vv}. */
    private boolean cluster(String word) {
        if (word.charAt(1) == '-') return false;
        List<Option> flags = new ArrayList<>();
        for (int i = 1; i < word.length(); i++) {
            Option flag = find("-" + word.charAt(i));
            if (flag == null || flag.value() != null) return false;
            flags.add(flag);
        }
        for (int i = 0; i < flags.size(); i++) note(flags.get(i), "");
        return true;
    }

    private void note(Option option, String value) {
        given.add(option);
        values.add(value);
    }

    private @Nullable Option find(String name) {
        for (int i = 0; i < usage.options().size(); i++) {
            if (usage.options().get(i).isCalled(name)) return usage.options().get(i);
        }
        return null;
    }

    /** Whether an option was given. */
    boolean has(Option option) {
        return value(option) != null;
    }

    /** How often an option was given. */
    int count(Option option) {
        int count = 0;
        for (int i = 0; i < given.size(); i++) {
            if (option.isCalled(given.get(i).name())) count++;
        }
        return count;
    }

    /** The value of an option, the last one if it was given more than once; null if it was not given. */
    @Nullable
    String value(Option option) {
        for (int i = given.size() - 1; i >= 0; i--) {
            if (option.isCalled(given.get(i).name())) return values.get(i);
        }
        return null;
    }

    /** All values of an option, those in one word separated by commas counted one by one. */
    List<String> all(Option option) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (option.isCalled(given.get(i).name())) split(values.get(i), all);
        }
        return all;
    }

    private static void split(String value, List<String> into) {
        int from = 0;
        for (int comma = value.indexOf(','); comma >= 0; comma = value.indexOf(',', from)) {
            into.add(value.substring(from, comma));
            from = comma + 1;
        }
        into.add(value.substring(from));
    }

    /** The words without a hyphen, in order. */
    List<String> operands() {
        return operands;
    }

    /** A complaint about this call, exit code 2. */
    Ending wrong(String message) {
        return Ending.usage(usage.name(), message);
    }

    /** A word for a message; only if it looks like a word: people paste card data into the wrong place. */
    static String named(String word) {
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) | 0x20;
            if (word.charAt(i) != '-' && (letter < 'a' || letter > 'z')) return "(not shown)";
        }
        return word.length() <= 40 ? word : "(not shown)";
    }
}
