// SPDX-License-Identifier: Apache-2.0
package lydian.kernel.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lydian.tlv.Bytes;
import lydian.tlv.CardDataException;
import lydian.tlv.TlvElement;
import lydian.tlv.TlvMap;
import lydian.tlv.TlvTag;
import lydian.tlv.TlvWriter;
import lydian.tlv.TypedTag;
import lydian.tlv.dictionary.Context;
import lydian.tlv.dictionary.DataElement;
import lydian.tlv.dictionary.Dictionary;
import lydian.tlv.dictionary.EmvTag;
import lydian.tlv.dictionary.Privacy;
import lydian.tlv.dictionary.Shelf;
import lydian.tlv.dol.DolSource;
import org.jspecify.annotations.Nullable;

/**
 * The data objects of one transaction, each on the shelf of who may say it: card, terminal or issuer.
 *
 * <p>A card cannot shadow what the terminal knows, nor the host what the card said: what arrives from one of them goes on its
 * shelf if the dictionary says that it may come from there, and nowhere otherwise. Only primitive data objects are kept.
 */
public final class DataStore implements DolSource {
    /** Who is believed first, where more than one may say a thing: a host has the last word, a card the least. */
    private static final Shelf[] IN_ORDER = {Shelf.ISSUER, Shelf.TERMINAL, Shelf.CARD};

    private final Map<Shelf, ShelfTable> shelves = new EnumMap<>(Shelf.class);
    private final Set<Integer> fromRecords = new HashSet<>();
    private Context context = Context.NONE;

    /** An empty store. */
    public DataStore() {
        for (Shelf shelf : Shelf.values()) shelves.put(shelf, new ShelfTable());
    }

    /**
     * Says under which rules, and in whose application, tags are to be understood from now on.
     *
     * @param place what is known about the place
     */
    public void understand(Context place) {
        context = Objects.requireNonNull(place);
    }

    /**
     * Keeps what the card sent in a template. What the card may not say is ignored, and so is what belongs into other
     * templates (EMV 4.4 Book 3, Annex A1); a new value takes the place of an old one.
     *
     * @param objects the content of the template
     * @param template the tag of the template, 0 if there is none
     * @return the tags that were ignored, as written
     */
    public List<Integer> fromCard(TlvMap objects, int template) {
        List<Integer> ignored = new ArrayList<>();
        for (TlvElement object : objects.elements()) {
            if (object.constructed()) continue;
            if (!accept(Shelf.CARD, object.tag(), object.value(), template)) ignored.add(object.tag());
        }
        return ignored;
    }

    /**
     * Keeps what the card sent in a record of the AFL: as {@link #fromCard}, but nothing may be said twice.
     *
     * @param objects the content of a template 70
     * @return the tags that were ignored, as written
     * @throws CardDataException if a data object was in a record before
     */
    public List<Integer> fromRecord(TlvMap objects) {
        for (TlvElement object : objects.elements()) {
            // EMV 4.4 Book 3, 10.2: a primitive data object occurring more than once ends the transaction.
            // Assumption: even when both values are the same, and for data objects that nobody knows.
            if (!object.constructed() && !fromRecords.add(object.tag())) {
                throw new CardDataException(object.tag(), "occurs twice in the records");
            }
        }
        return fromCard(objects, EmvTag.DATA_TEMPLATE);
    }

    /**
     * Keeps what the issuer sent. What an issuer may not say is ignored.
     *
     * @param objects data objects of the host's answer
     * @return the tags that were ignored, as written
     */
    public List<Integer> fromIssuer(TlvMap objects) {
        List<Integer> ignored = new ArrayList<>();
        for (TlvElement object : objects.elements()) {
            if (object.constructed()) continue;
            if (!accept(Shelf.ISSUER, object.tag(), object.value(), 0)) ignored.add(object.tag());
        }
        return ignored;
    }

    private boolean accept(Shelf shelf, int tag, Bytes value, int template) {
        DataElement<?> element =
                Dictionary.element(tag, context.inside(template).holding(value.length()));
        // What nobody knows is kept for whoever looks at it later; no data object list finds it.
        boolean right = !element.isKnown() || (element.belongsOn(shelf) && mayBeIn(element, template));
        if (right) shelf(shelf).put(tag, value);
        return right;
    }

    private static boolean mayBeIn(DataElement<?> element, int template) {
        List<Integer> templates = element.templates();
        return template == 0 || templates.isEmpty() || templates.contains(template);
    }

    /**
     * Keeps one thing that the card said, outside any template or worked out from what it signed.
     *
     * @param element which
     * @param value the value
     */
    public void card(TypedTag<?> element, Bytes value) {
        shelf(Shelf.CARD).put(element.tag(), Objects.requireNonNull(value));
    }

    /**
     * Keeps one thing that the terminal, its configuration or the kernel knows.
     *
     * @param element which
     * @param value the value
     */
    public void terminal(TypedTag<?> element, Bytes value) {
        terminal(element.tag(), value);
    }

    /**
     * Keeps one thing that the terminal knows, by tag: for what a configuration adds and the dictionary may not have.
     *
     * @param tag the tag as written, of a primitive data object
     * @param value the value
     * @throws IllegalArgumentException if it is the tag of a template
     */
    public void terminal(int tag, Bytes value) {
        if (TlvTag.isConstructed(tag)) throw new IllegalArgumentException("a template: " + TlvTag.hex(tag));
        shelf(Shelf.TERMINAL).put(tag, Objects.requireNonNull(value));
    }

    /**
     * The value of a data object, from the first shelf that has it: issuer, terminal, card. What the card said and nobody
     * knows is not found: a data object list gets zeroes for it (EMV 4.4 Book 3, 5.4).
     */
    @Override
    public @Nullable Bytes valueOf(int tag) {
        for (Shelf shelf : IN_ORDER) {
            Bytes value = shelf(shelf).get(tag);
            if (value != null)
                return shelf == Shelf.CARD && !Dictionary.find(tag).isPresent() ? null : value;
        }
        return null;
    }

    /** Forgets what the card said: another application was selected, and nothing of the last one counts any more. */
    public void forgetCard() {
        shelves.put(Shelf.CARD, new ShelfTable());
        fromRecords.clear();
    }

    /** Whether a shelf before this one has the tag, too. */
    private boolean isShadowed(Shelf shelf, int tag) {
        for (int i = 0; IN_ORDER[i] != shelf; i++) {
            if (shelf(IN_ORDER[i]).get(tag) != null) return true;
        }
        return false;
    }

    @Override
    public String name() {
        return "transaction";
    }

    /**
     * The value of a data object.
     *
     * @param tag the tag as written
     * @return as {@link #valueOf}; empty if no shelf has it
     */
    public Optional<Bytes> find(int tag) {
        return Optional.ofNullable(valueOf(tag));
    }

    /**
     * Whether a data object is there.
     *
     * @param element which
     * @return true if some shelf has it
     */
    public boolean has(TypedTag<?> element) {
        return valueOf(element.tag()) != null;
    }

    /**
     * The value of a data object, read as what it is.
     *
     * @param element which
     * @param <T> what it is read as
     * @return empty if no shelf has it
     * @throws CardDataException if its format is wrong
     */
    public <T> Optional<T> get(TypedTag<T> element) {
        Bytes value = valueOf(element.tag());
        return value == null ? Optional.empty() : Optional.of(element.read(value));
    }

    /**
     * The value of a data object that has to be there.
     *
     * @param element which
     * @param <T> what it is read as
     * @return the value
     * @throws CardDataException if no shelf has it, or its format is wrong
     */
    public <T> T need(TypedTag<T> element) {
        Bytes value = valueOf(element.tag());
        if (value == null) throw new CardDataException(element.tag(), element.name() + " is missing");
        return element.read(value);
    }

    /**
     * The value of a data object whose wrong format is no reason to end the transaction.
     *
     * @param element which
     * @param <T> what it is read as
     * @return empty if no shelf has it, or its format is wrong
     */
    public <T> Optional<T> sound(TypedTag<T> element) {
        try {
            return get(element);
        } catch (CardDataException wrong) {
            // EMV 4.4 Book 3, 7.5: treated as if it were absent.
            return Optional.empty();
        }
    }

    /**
     * What is on one shelf, unknown data objects too.
     *
     * @param shelf which
     * @return in the order in which it came
     */
    public TlvMap on(Shelf shelf) {
        ShelfTable table = shelf(shelf);
        return TlvMap.parse(TlvWriter.message(writer -> {
            for (int i = 0; i < table.size(); i++) writer.put(table.tag(i), table.value(i));
        }));
    }

    /**
     * Everything, each data object once, unknown ones too: first the card's, then the terminal's, then the issuer's.
     *
     * @return the data objects
     */
    public TlvMap all() {
        return TlvMap.parse(TlvWriter.message(writer -> {
            for (Shelf shelf : Shelf.values()) {
                ShelfTable table = shelf(shelf);
                for (int i = 0; i < table.size(); i++) {
                    if (!isShadowed(shelf, table.tag(i))) writer.put(table.tag(i), table.value(i));
                }
            }
        }));
    }

    private ShelfTable shelf(Shelf shelf) {
        return Objects.requireNonNull(shelves.get(shelf));
    }

    /** Tags and names with their lengths; values of open elements alone. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Shelf shelf : Shelf.values()) {
            ShelfTable table = shelf(shelf);
            for (int i = 0; i < table.size(); i++) {
                DataElement<?> element = Dictionary.element(table.tag(i), context);
                text.append(shelf).append(' ').append(element).append(": ");
                boolean open = element.isKnown() && element.privacy() == Privacy.OPEN;
                text.append(open ? table.value(i).hex() : table.value(i).length() + " bytes")
                        .append('\n');
            }
        }
        return text.toString();
    }
}
