// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No clock, random, thread, I/O, environment or logging, so that the same answers give the same turns: a class may
 * neither know such a type nor call such a method.
 */
final class Purity {
    private static final Pattern AMBIENT_TYPE = Pattern.compile("java\\.time\\.(Clock|InstantSource)"
            + "|java\\.util\\.(Random|SplittableRandom|Timer|TimerTask|Scanner|HexFormat|random\\..*|logging\\..*)"
            + "|java\\.util\\.concurrent\\..*"
            + "|java\\.security\\.SecureRandom"
            + "|java\\.lang\\.(Thread|ThreadGroup|ThreadLocal|Runtime|Process|ProcessBuilder)"
            + "|java\\.lang\\.(System\\$Logger.*|ref\\..*)"
            + "|java\\.(io|net|nio\\.file|nio\\.channels)\\..*");

    /** In memory, or a mere mark. */
    private static final Set<String> HARMLESS = Set.of("java.io.Serializable", "java.io.ByteArrayOutputStream");

    private static final Pattern AMBIENT_MEMBER =
            Pattern.compile("java\\.lang\\.System\\.(?!arraycopy|identityHashCode|lineSeparator).*"
                    + "|java\\.lang\\.Math\\.random\\(.*"
                    + "|java\\.lang\\.Object\\.(wait|notify|notifyAll)\\(.*"
                    + "|java\\.lang\\.Class(Loader)?\\.getResource.*"
                    + "|java\\.time\\..*\\.(now|systemDefault\\w*)\\(.*"
                    + "|java\\.util\\.UUID\\.randomUUID\\(.*"
                    + "|java\\.util\\.Collections\\.shuffle\\(.*"
                    + "|java\\.util\\.(Calendar\\.getInstance|Date\\.<init>)\\(.*"
                    + "|java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*"
                    // These two ask for the default locale: not everybody's digits are ASCII.
                    + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)"
                    + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*");

    private Purity() {}

    static ArchCondition<JavaClass> nothingAmbient() {
        return new ArchCondition<>("neither know nor call anything ambient") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isExempt(type)) return;
                checkTypes(type, events);
                checkMembers(type, events);
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.SYNCHRONIZED)) {
                        events.add(SimpleConditionEvent.violated(type, method.getDescription() + " is synchronized"));
                    }
                }
            }
        };
    }

    private static void checkTypes(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String known = dependency.getTargetClass().getBaseComponentType().getName();
            boolean ambient = AMBIENT_TYPE.matcher(known).matches() && !HARMLESS.contains(known);
            if (topLevelName(type).equals("lydian.kernel.Ambient") && known.equals(SecureRandom.class.getName()))
                continue;
            if (ambient) events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
        }
    }

    private static void checkMembers(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (AMBIENT_MEMBER.matcher(access.getTarget().getFullName()).matches() && !isAmbientNow(access)) {
                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
            }
        }
    }

    /** By name: who drives turns may wait, signals come from other threads, the journal and the link are made of I/O. */
    private static boolean isExempt(JavaClass type) {
        return topLevelName(type).equals("lydian.kernel.Drive")
                || topLevelName(type).equals("lydian.kernel.Mailbox")
                || type.getPackageName().equals("lydian.kernel.online.journal")
                || type.getPackageName().equals("lydian.kernel.online.link");
    }

    /** The one place where the clock is read and dice are thrown: {@code Ambient.now}. */
    private static boolean isAmbientNow(JavaAccess<?> access) {
        return topLevelName(access.getOriginOwner()).equals("lydian.kernel.Ambient")
                && access.getOrigin().getName().equals("now");
    }

    private static String topLevelName(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
