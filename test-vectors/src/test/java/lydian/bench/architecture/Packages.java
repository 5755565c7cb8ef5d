// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions on what a class may know and throw. */
final class Packages {
    /** Functions from values to values: no card, no clock, no flow. */
    static final String[] PURE = {
        "lydian.kernel.oda..",
        "lydian.kernel.cvm..",
        "lydian.kernel.risk..",
        "lydian.kernel.cryptogram..",
        "lydian.kernel.issuer..",
        "lydian.kernel.selection.."
    };

    /** What a function from values to values must not know. Commands, answers and status words are values too. */
    static final DescribedPredicate<JavaClass> TALK_OR_ACT = resideInAnyPackage(
                    "lydian.kernel",
                    "lydian.kernel.card..",
                    "lydian.kernel.command..",
                    "lydian.kernel.flow..",
                    "lydian.kernel.contact..",
                    "lydian.kernel.contactless..",
                    "lydian.kernel.online..")
            .and(not(belongToTheValuesOf("lydian.kernel.card.", "CommandApdu", "ResponseApdu", "StatusWord")))
            .as("talk to a card or act in a transaction");

    private static final Pattern BRAND_KERNEL = Pattern.compile("(lydian\\.kernel\\.contactless\\.c[2-7])(\\..*)?");

    private Packages() {}

    /** Who lacks a scheme's agreement leaves its package out, and everything else still compiles. */
    static ArchCondition<JavaClass> knowNoBrandKernelButTheirOwn() {
        return new ArchCondition<>("know no brand kernel but their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Matcher brand =
                            BRAND_KERNEL.matcher(dependency.getTargetClass().getPackageName());
                    boolean foreign =
                            brand.matches() && !(type.getPackageName() + ".").startsWith(brand.group(1) + ".");
                    if (foreign) events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        };
    }

    /** Looks at each throwable that is made, whether it is thrown there or not. */
    static ArchCondition<JavaClass> throwOnly(String... names) {
        Set<String> closed = Set.of(names);
        return new ArchCondition<>("make no throwable but " + String.join(", ", names)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
                    JavaClass made = call.getTargetOwner();
                    boolean refused = made.isAssignableTo(Throwable.class)
                            && !closed.contains(made.getName())
                            && !isCallOfSuper(call);
                    if (refused) events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> belongToTheValuesOf(String packageName, String... types) {
        Set<String> names = Set.of(types);
        return DescribedPredicate.describe(
                "are values", type -> type.getName().startsWith(packageName) && names.contains(type.getSimpleName()));
    }

    private static boolean isCallOfSuper(JavaConstructorCall call) {
        JavaClass origin = call.getOriginOwner();
        return call.getOrigin().isConstructor()
                && origin.getRawSuperclass()
                        .filter(call.getTargetOwner()::equals)
                        .isPresent();
    }
}
