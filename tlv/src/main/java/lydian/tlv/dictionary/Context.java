// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.dictionary;

import java.util.Objects;
import java.util.Optional;
import lydian.tlv.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the place where a tag was found, for tags that mean different things in different places.
 *
 * <p>Everything is optional. What is told counts in this order: the template around the tag, the rules in force, the
 * scheme of the application, the length of the value.
 */
public final class Context {
    /** Nothing is known. */
    public static final Context NONE = new Context(null, Bytes.EMPTY, 0, -1);

    private static final int RID_LENGTH = 5;

    private final @Nullable Rulebook rulebook;
    private final Bytes rid;
    private final int template;
    private final int length;

    private Context(@Nullable Rulebook rulebook, Bytes rid, int template, int length) {
        this.rulebook = rulebook;
        this.rid = rid;
        this.template = template;
        this.length = length;
    }

    /**
     * Under the rules of a kernel.
     *
     * @param rulebook whose rules are in force
     * @return the context
     */
    public static Context of(Rulebook rulebook) {
        return NONE.under(rulebook);
    }

    /**
     * In an application.
     *
     * @param aid its identifier, or its RID alone
     * @return the context
     */
    public static Context of(Bytes aid) {
        return NONE.application(aid);
    }

    /**
     * The same place under the rules of a kernel.
     *
     * @param rules whose rules are in force
     * @return another context
     */
    public Context under(Rulebook rules) {
        return new Context(Objects.requireNonNull(rules, "rules"), rid, template, length);
    }

    /**
     * The same place in an application.
     *
     * @param aid its identifier, or its RID alone; less than five bytes tell nothing
     * @return another context
     */
    public Context application(Bytes aid) {
        return new Context(
                rulebook, aid.length() < RID_LENGTH ? Bytes.EMPTY : aid.slice(0, RID_LENGTH), template, length);
    }

    /**
     * Inside a template.
     *
     * @param tag the template directly around; 0 for none
     * @return another context
     */
    public Context inside(int tag) {
        return new Context(rulebook, rid, tag, length);
    }

    /**
     * With a value of a length.
     *
     * @param bytes the length, at least 0
     * @return another context
     * @throws IllegalArgumentException if it is negative
     */
    public Context holding(int bytes) {
        if (bytes < 0) throw new IllegalArgumentException("a length below 0");
        return new Context(rulebook, rid, template, bytes);
    }

    /**
     * Whose rules are in force.
     *
     * @return empty if nobody said
     */
    public Optional<Rulebook> rulebook() {
        return Optional.ofNullable(rulebook);
    }

    @Nullable
    Rulebook rules() {
        return rulebook;
    }

    /**
     * The scheme of the application.
     *
     * @return a RID of five bytes, empty if nobody said
     */
    public Bytes rid() {
        return rid;
    }

    /**
     * The template directly around.
     *
     * @return its tag, 0 if there is none
     */
    public int template() {
        return template;
    }

    /**
     * How long the value is.
     *
     * @return -1 if nobody said
     */
    public int length() {
        return length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context context
                && rulebook == context.rulebook
                && rid.equals(context.rid)
                && template == context.template
                && length == context.length;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rulebook, rid, template, length);
    }
}
