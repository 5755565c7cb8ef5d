// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * Who may know whom, what may be called where, and how things are named. Each rule comes with an offence: code that
 * breaks it, so that a rule that has gone blind is noticed.
 */
@SuppressWarnings("ImmutableEnumChecker") // ArchRule is an interface that promises nothing; these are never changed.
enum HouseRule {
    TLV_KNOWS_NOBODY(
            classes()
                    .that()
                    .resideInAPackage("lydian.tlv..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("lydian.tlv..", "java..", "org.jspecify.."),
            "package lydian.tlv; class Wrong { lydian.kernel.Stub stub; }",
            "package lydian.kernel; public class Stub { }"),

    TLV_HAS_STOREYS(
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("bytes")
                    .definedBy("lydian.tlv")
                    .layer("privacy")
                    .definedBy("lydian.tlv.privacy..")
                    .layer("values")
                    .definedBy("lydian.tlv.data..")
                    .layer("dictionary")
                    .definedBy("lydian.tlv.dictionary..")
                    .layer("lists")
                    .definedBy("lydian.tlv.dol..")
                    .layer("codes")
                    .definedBy("lydian.tlv.qr..")
                    .whereLayer("privacy")
                    .mayOnlyBeAccessedByLayers("values", "dictionary", "lists", "codes")
                    .whereLayer("values")
                    .mayOnlyBeAccessedByLayers("dictionary", "lists", "codes")
                    .whereLayer("dictionary")
                    .mayOnlyBeAccessedByLayers("lists", "codes")
                    .whereLayer("lists")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("codes")
                    .mayNotBeAccessedByAnyLayer()
                    .withOptionalLayers(true),
            "package lydian.tlv.data; class Wrong { lydian.tlv.dictionary.Stub stub; }",
            "package lydian.tlv.dictionary; public class Stub { }"),

    KERNEL_KNOWS_NO_READER(
            classes()
                    .that()
                    .resideInAPackage("lydian.kernel..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "lydian.tlv..",
                            "lydian.kernel..",
                            "java..",
                            "javax.crypto..",
                            "org.bouncycastle..",
                            "org.jspecify.."),
            "package lydian.kernel; class Wrong { lydian.reader.sim.Stub stub; }",
            "package lydian.reader.sim; public class Stub { }"),

    SIMULATOR_KNOWS_NO_HARDWARE_AND_NO_BENCH(
            noClasses()
                    .that()
                    .resideInAPackage("lydian.reader.sim..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("lydian.reader.pcsc..", "lydian.bench.."),
            "package lydian.reader.sim; class Wrong { lydian.bench.Stub stub; }",
            "package lydian.bench; public class Stub { }"),

    HARDWARE_KNOWS_NO_SIMULATOR_AND_NO_BENCH(
            noClasses()
                    .that()
                    .resideInAPackage("lydian.reader.pcsc..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("lydian.reader.sim..", "lydian.bench..")
                    // Its first class is still to come.
                    .allowEmptyShould(true),
            "package lydian.reader.pcsc; class Wrong { lydian.reader.sim.Stub stub; }",
            "package lydian.reader.sim; public class Stub { }"),

    SMART_CARD_IO_IS_FOR_THE_PCSC_READER(
            noClasses()
                    .that()
                    .resideOutsideOfPackage("lydian.reader.pcsc..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javax.smartcardio.."),
            "package lydian.reader.sim; class Wrong { javax.smartcardio.CardTerminal terminal; }"),

    PACKAGES_FORM_NO_CYCLE(
            slices().matching("lydian.(**)").should().beFreeOfCycles(),
            "package lydian.tlv; public class Wrong { lydian.tlv.data.Stub stub; }",
            "package lydian.tlv.data; public class Stub { lydian.tlv.Wrong wrong; }"),

    NOTHING_AMBIENT(
            classes()
                    .that()
                    .resideInAnyPackage("lydian.tlv..", "lydian.kernel..")
                    .should(Purity.nothingAmbient()),
            "package lydian.kernel; class Wrong { long now() { return System.nanoTime(); } }"),

    NO_STATIC_STATE(
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("lydian.tlv..", "lydian.kernel..")
                    .should()
                    .beFinal(),
            "package lydian.kernel; class Wrong { static int turns; }"),

    PURE_RULES_KNOW_NO_CARD_AND_NO_FLOW(
            noClasses().that().resideInAnyPackage(Packages.PURE).should().dependOnClassesThat(Packages.TALK_OR_ACT),
            "package lydian.kernel.risk; class Wrong { lydian.kernel.card.CardChannel channel; }",
            "package lydian.kernel.card; public interface CardChannel { }"),

    TRANSACTIONS_DO_NOT_KNOW_WHAT_SURROUNDS_GOING_ONLINE(
            noClasses()
                    .that()
                    .resideInAnyPackage("lydian.kernel", "lydian.kernel.contact..", "lydian.kernel.contactless..")
                    .or()
                    .resideInAnyPackage(Packages.PURE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "lydian.kernel.online.session..",
                            "lydian.kernel.online.journal..",
                            "lydian.kernel.online.settlement..",
                            "lydian.kernel.online.link.."),
            "package lydian.kernel.contact; class Wrong { lydian.kernel.online.journal.Stub stub; }",
            "package lydian.kernel.online.journal; public class Stub { }"),

    BRAND_KERNELS_ARE_KNOWN_TO_NOBODY(
            classes().that().resideInAPackage("lydian..").should(Packages.knowNoBrandKernelButTheirOwn()),
            "package lydian.kernel.contactless; class Wrong { lydian.kernel.contactless.c2.Stub stub; }",
            "package lydian.kernel.contactless.c2; public class Stub { }"),

    BOUNCY_CASTLE_IS_NEVER_A_PROVIDER(
            noClasses()
                    .that()
                    .resideInAPackage("lydian..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.bouncycastle.jce..", "org.bouncycastle.jcajce..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.security.Security"),
            "package lydian.kernel.oda; class Wrong { Object all = java.security.Security.getProviders(); }"),

    EXCEPTIONS_ARE_OF_THE_CLOSED_SORT(
            classes()
                    .that()
                    .resideInAnyPackage("lydian.tlv..", "lydian.kernel..")
                    .should(Packages.throwOnly(
                            "lydian.tlv.CardDataException",
                            "lydian.tlv.MalformedTlvException",
                            "lydian.tlv.qr.MalformedQrException",
                            "lydian.kernel.card.CardLostException",
                            "lydian.kernel.config.ConfigurationException",
                            "java.lang.IllegalArgumentException",
                            "java.lang.IllegalStateException",
                            "java.lang.NullPointerException",
                            "java.lang.IndexOutOfBoundsException",
                            "java.lang.ArithmeticException",
                            "java.lang.AssertionError",
                            // What the compiler adds to a switch over all constants of an enum.
                            "java.lang.IncompatibleClassChangeError")),
            "package lydian.kernel; class Wrong { void run() { throw new UnsupportedOperationException(); } }"),

    TYPES_ARE_NAMED_FOR_WHAT_THEY_ARE(
            classes().that().resideInAPackage("lydian..").should(Names.sayWhatTheTypeIs()),
            "package lydian.bench; class CardDataManager { }"),

    ACCESSORS_HAVE_NO_GET(
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("lydian..")
                    .should()
                    .haveNameNotMatching("get[A-Z].*"),
            "package lydian.tlv; class Wrong { public int getLength() { return 0; } }"),

    OPTIONAL_IS_A_RETURN_TYPE(
            classes().that().resideInAPackage("lydian..").should(Names.useOptionalAsReturnTypeOnly()),
            "package lydian.tlv; class Wrong { void show(java.util.Optional<String> text) { } }"),

    ARRAYS_STAY_INSIDE(
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("lydian.tlv..", "lydian.kernel..")
                    .and()
                    // The first is what the name says; the second comes with every enum.
                    .haveNameNotMatching("toArray|values")
                    .should(Names.returnNoArray()),
            "package lydian.tlv; public class Wrong { public byte[] value() { return new byte[0]; } }");

    private final ArchRule rule;
    private final List<String> offence;

    HouseRule(ArchRule rule, String... offence) {
        this.rule = rule;
        this.offence = List.of(offence);
    }

    ArchRule rule() {
        return rule;
    }

    /** Sources of classes of which the first breaks the rule; the others are what it needs to be compiled. */
    List<String> offence() {
        return offence;
    }
}
