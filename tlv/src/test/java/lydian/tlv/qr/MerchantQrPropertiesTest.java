// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** What holds for every code, and for every text. */
class MerchantQrPropertiesTest {
    @Property(tries = 200)
    void whatWasBuiltIsParsedAndBuiltAgain(@ForAll("codes") MerchantQr qr) {
        MerchantQr parsed = MerchantQr.parse(qr.text());
        assertThat(parsed).isEqualTo(qr);
        assertThat(parsed.objects()).isEqualTo(qr.objects());
        assertThat(parsed.toBuilder().build().text()).isEqualTo(qr.text());
    }

    @Property
    void dataObjectsAreReadAsTheyWereWritten(@ForAll("fields") List<QrField> fields) {
        StringBuilder body = new StringBuilder();
        for (QrField field : fields) field.writeTo(body);
        MerchantQr qr = MerchantQr.read(MerchantText.checked(body.toString()));
        assertThat(qr.intact()).isTrue();
        List<QrField> read = new ArrayList<>();
        for (QrObject object : qr.objects()) read.add(new QrField(object.id(), object.value()));
        assertThat(read.subList(0, read.size() - 1)).isEqualTo(fields);
    }

    @Property
    void everyTextIsReadOrRefused(@ForAll String text) {
        MerchantQr qr = MerchantQr.read(text);
        assertThat(qr.text()).isEqualTo(text);
        assertThat(qr.conformant()).isFalse();
        for (QrProblem problem : qr.problems()) assertThat(problem.offset()).isBetween(0, text.length());
    }

    @Provide
    Arbitrary<List<QrField>> fields() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 99);
        Arbitrary<String> values = unicode().ofMinLength(1).ofMaxLength(40);
        return Combinators.combine(ids, values).as(QrField::new).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<MerchantQr> codes() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.longs().between(1, 999_999_999_999L).map(minor -> BigDecimal.valueOf(minor, 2));
        Arbitrary<String> names = ascii(25);
        Arbitrary<String> cities = ascii(15);
        Arbitrary<QrField> others = Combinators.combine(Arbitraries.integers().between(2, 16), ascii(99))
                .as(QrField::new)
                .filter(field -> field.id() < 6 || field.id() > 8);
        return Combinators.combine(amounts, names, cities, others, local(), ascii(25))
                .as((amount, name, city, other, local, additional) -> MerchantQr.builder()
                        .template(26, new GloballyUniqueId("BR.GOV.BCB.PIX"), new QrField(1, local.name()))
                        .field(other)
                        .trade("0000", "986", "BR")
                        .amount(amount)
                        .merchant(name, city)
                        .localMerchant(local)
                        .additionalData(AdditionalData.REFERENCE_LABEL, additional)
                        .ask(AdditionalData.MOBILE_NUMBER)
                        .build());
    }

    private static Arbitrary<LocalMerchant> local() {
        Arbitrary<String> languages =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(2);
        Arbitrary<String> names = unicode().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> cities = unicode().ofMinLength(1).ofMaxLength(7).injectNull(0.2);
        return Combinators.combine(languages, names, cities).as(LocalMerchant::new);
    }

    private static Arbitrary<String> ascii(int most) {
        return Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(most);
    }

    /** Text without halves of pairs: each of the letters is a whole character. */
    private static StringArbitrary unicode() {
        return Arbitraries.strings().withChars("aZ09 ~é北京最ñ\u0000\n\u202E");
    }
}
