// SPDX-License-Identifier: Apache-2.0
package lydian.bench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static JavaClasses everything;

    @BeforeAll
    static void importAllModules() {
        everything = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("lydian");
    }

    /** Rules over nothing hold always. */
    @Test
    void seesEveryModuleThatHasClasses() {
        assertThat(everything)
                .extracting(type -> type.getPackageName())
                .contains("lydian.tlv", "lydian.kernel.card", "lydian.reader.sim.issuer", "lydian.bench.cli");
    }

    @ParameterizedTest
    @EnumSource
    void ruleHolds(HouseRule rule) {
        rule.rule().check(everything);
    }

    @ParameterizedTest
    @EnumSource
    void ruleBites(HouseRule rule, @TempDir Path folder) throws IOException {
        JavaClasses offence = new ClassFileImporter().importPath(Fixture.compile(folder, rule.offence()));
        EvaluationResult result = rule.rule().allowEmptyShould(true).evaluate(offence);
        assertThat(result.hasViolation())
                .as("the offence against %s is seen", rule)
                .isTrue();
        assertThat(result.getFailureReport().getDetails()).hasSizeBetween(1, 3);
    }
}
