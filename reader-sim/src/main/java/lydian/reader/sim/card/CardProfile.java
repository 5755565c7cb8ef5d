// SPDX-License-Identifier: Apache-2.0
package lydian.reader.sim.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lydian.reader.sim.json.PlainJson;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A card, as data.
 *
 * @param description what the card is for, in one line
 * @param atr answer to reset
 * @param pse whether there is a payment system environment
 * @param languages language preference (5F2D) of the PSE, empty for none
 * @param blocked whether SELECT answers 6A81 to everything
 * @param applications in the order of the directory
 */
public record CardProfile(
        String description,
        Bytes atr,
        boolean pse,
        String languages,
        boolean blocked,
        List<ApplicationProfile> applications) {

    /** The profiles that come with the simulator. */
    public static final List<String> NAMES = List.of("credit");

    /**
     * A profile that comes with the simulator.
     *
     * @param name one of {@link #NAMES}
     * @return the profile, empty if there is none of that name
     */
    public static Optional<CardProfile> named(String name) {
        if (!NAMES.contains(name)) return Optional.empty();
        try (InputStream source = CardProfile.class.getResourceAsStream("profiles/" + name + ".json")) {
            if (source == null) throw new AssertionError("the profile " + name + " is not in the jar; please report");
            return Optional.of(from(PlainJson.read(source)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a profile from plain values.
     *
     * @param value a map, as a JSON file has it
     * @return the profile
     * @throws ProfileException with the path to the first thing that is wrong
     */
    public static CardProfile from(@Nullable Object value) {
        ProfileNode node = new ProfileNode("$", value)
                .only(Set.of("description", "atr", "pse", "languages", "blocked", "applications"));
        List<ApplicationProfile> applications = new ArrayList<>();
        for (ProfileNode application : node.objects("applications"))
            applications.add(ApplicationProfile.from(application));
        return new CardProfile(
                node.text("description", ""),
                node.hex("atr", 2, 33),
                node.flag("pse", true),
                node.text("languages", ""),
                node.flag("blocked", false),
                List.copyOf(applications));
    }
}
