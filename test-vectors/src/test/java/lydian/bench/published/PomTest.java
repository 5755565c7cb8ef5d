// SPDX-License-Identifier: Apache-2.0
package lydian.bench.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PomTest {
    @Test
    void takesWhatComesAlongAndNothingElse() {
        Pom pom = Pom.parse("""
                <project>
                  <dependencyManagement><dependencies><dependency><groupId>a</groupId></dependency></dependencies></dependencyManagement>
                  <dependencies>
                    <dependency><groupId>g</groupId><artifactId>compile</artifactId><version>1</version></dependency>
                    <dependency><groupId>g</groupId><artifactId>runtime</artifactId><version>2</version>
                      <scope>runtime</scope><exclusions><exclusion><groupId>x</groupId></exclusion></exclusions></dependency>
                    <dependency><groupId>g</groupId><artifactId>test</artifactId><scope>test</scope></dependency>
                    <dependency><groupId>g</groupId><artifactId>if-you-like</artifactId><optional>true</optional></dependency>
                  </dependencies>
                  <build><plugins><plugin><dependencies><dependency/></dependencies></plugin></plugins></build>
                </project>
                """);
        assertThat(pom.dependencies())
                .containsExactly(new Pom.Dependency("g", "compile", "1"), new Pom.Dependency("g", "runtime", "2"));
    }

    @Test
    void aVersionThatStandsElsewhereIsNotGuessed() {
        String managed = "<dependency><groupId>g</groupId><artifactId>a</artifactId></dependency>";
        assertThatThrownBy(() -> Pom.parse(managed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("<version>");
        String property =
                "<dependency><groupId>g</groupId><artifactId>a</artifactId><version>${v}</version></dependency>";
        assertThatThrownBy(() -> Pom.parse(property))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("${v}");
    }
}
