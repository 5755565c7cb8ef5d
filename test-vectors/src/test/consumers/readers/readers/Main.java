// SPDX-License-Identifier: Apache-2.0
package readers;

import java.util.ServiceLoader;
import lydian.kernel.card.ReaderProvider;

public final class Main {
    public static void main(String[] args) {
        ServiceLoader.load(ReaderProvider.class).stream()
                .map(provider -> provider.get().getClass().getName())
                .sorted()
                .forEach(System.out::println);
    }
}
