// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

/** The {@code lydian} command. */
public final class Main {
    private Main() {}

    /**
     * Runs the command.
     *
     * @param args the words of the call
     */
    public static void main(String... args) {
        System.out.println("lydian " + args.length);
    }
}
