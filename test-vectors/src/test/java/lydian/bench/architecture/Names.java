// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions on names and signatures. */
final class Names {
    /** Words that say that the right name has not been found yet. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Adapter", "Processor", "Info");

    private Names() {}

    static ArchCondition<JavaClass> sayWhatTheTypeIs() {
        return new ArchCondition<>("have a name that says what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                boolean empty = Stream.of(words(name)).anyMatch(EMPTY_WORDS::contains) || saysNotWhich(type);
                if (empty)
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has an empty word in its name"));
            }
        };
    }

    /** Inside another type, the other says which data. */
    private static boolean saysNotWhich(JavaClass type) {
        return type.isTopLevelClass() && type.getSimpleName().equals("Data");
    }

    private static String[] words(String camelCase) {
        return camelCase.split("(?<=[a-z0-9])(?=[A-Z])", -1);
    }

    static ArchCondition<JavaClass> useOptionalAsReturnTypeOnly() {
        return new ArchCondition<>("use Optional as a return type only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isOptional(field.getRawType())) {
                        events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is an Optional"));
                    }
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (!isSynthetic(unit)
                            && unit.getRawParameterTypes().stream().anyMatch(Names::isOptional)) {
                        events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " takes an Optional"));
                    }
                }
            }
        };
    }

    private static boolean isOptional(JavaClass type) {
        return type.isEquivalentTo(Optional.class);
    }

    private static boolean isSynthetic(JavaCodeUnit unit) {
        return unit.getName().startsWith("lambda$");
    }

    static ArchCondition<JavaMethod> returnNoArray() {
        return new ArchCondition<>("return no array") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getRawReturnType().isArray()) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " returns an array"));
                }
            }
        };
    }
}
