// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lydian.tlv.data.CvmCondition;
import lydian.tlv.data.CvmMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(Wording.same("Offline-only reader", "offline only READER!")).isTrue();
        assertThat(Wording.same("reader only", "only reader")).isFalse();
    }

    @Test
    void everyWordOfSenseMustBeThere() {
        assertThat(Wording.within("contact EMV", "EMV contact chip supported")).isTrue();
        assertThat(Wording.within("the CVM is required", "CVM required")).isTrue();
        assertThat(Wording.within("CVM required", "CVM not supported")).isFalse();
        assertThat(Wording.within("the", "anything")).as("no sense, no match").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "enciphered PIN online, ENCIPHERED_PIN_ONLINE",
        "signature, SIGNATURE",
        "signature (paper), SIGNATURE",
        "no CVM required, NO_CVM_REQUIRED",
        "plaintext PIN by ICC, PLAINTEXT_PIN",
        "plaintext PIN by ICC and signature, PLAINTEXT_PIN_AND_SIGNATURE",
        "enciphered PIN by ICC, ENCIPHERED_PIN",
        "fail CVM, FAIL"
    })
    void methodIsTheOneThatWasMeant(String words, CvmMethod meant) {
        List<String> all = new ArrayList<>();
        for (CvmMethod method : CvmMethod.values()) all.add(method.title());
        for (CvmMethod method : CvmMethod.values()) {
            assertThat(Wording.means(words, method.title(), all))
                    .as(method.title())
                    .isEqualTo(method == meant);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "always, ALWAYS",
        "if transaction in application currency and >= X, OVER_X",
        "if transaction in application currency and < X, UNDER_X",
        "if transaction in application currency and over Y, OVER_Y",
        "if terminal supports the CVM, TERMINAL_SUPPORTS_CVM",
        "if manual cash, MANUAL_CASH",
        "if unattended cash, UNATTENDED_CASH",
        "if purchase with cashback, PURCHASE_WITH_CASHBACK"
    })
    void conditionIsTheOneThatWasMeant(String words, CvmCondition meant) {
        List<String> all = new ArrayList<>();
        for (CvmCondition condition : CvmCondition.values()) all.add(condition.title());
        for (CvmCondition condition : CvmCondition.values()) {
            assertThat(Wording.means(words, condition.title(), all))
                    .as(condition.title())
                    .isEqualTo(condition == meant);
        }
    }

    @Test
    void nothingInCommonIsNotMeant() {
        assertThat(Wording.means("xyzzy", "signature", List.of("signature"))).isFalse();
    }
}
