// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lydian.bench.Json;
import lydian.bench.VectorException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas fit what is published. As much of JSON Schema 2020-12 is checked as they use. */
class SchemaTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("lydian.root"), "test-vectors", "schemas");

    private final List<String> violations = new ArrayList<>();
    private @Nullable Json root;

    static List<Path> vectorFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of(System.getProperty("lydian.vectors")))) {
            all.filter(path -> path.toString().endsWith(".json")).sorted().forEach(files::add);
        }
        files.removeIf(path -> !Files.exists(SCHEMAS.resolve(kindOf(path) + ".json")));
        return files;
    }

    private static String kindOf(Path file) {
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }

    @ParameterizedTest
    @MethodSource("vectorFiles")
    void vectorFileFitsItsSchema(Path file) throws Exception {
        check(kindOf(file), Files.newInputStream(file));
    }

    @Test
    void everyKindThatCanBeRunHereHasASchema() {
        for (String kind : List.of("tlv-decode", "dol", "tag-values", "qr", "capk")) {
            assertThat(SCHEMAS.resolve(kind + ".json")).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("decodings")
    void outputOfDecodeFitsItsSchema(String input) throws Exception {
        check(
                "decode-output",
                text(Called.with("decode", "--json", "--lenient", input).out()));
    }

    static List<String> decodings() {
        return List.of(
                "6F1D8407A0000000038002A5125008424152434C4159538701005F2D02656E",
                "5A084761739001010119950500000080008E0A00000000000000001F03",
                "70819157",
                "00A4040007A0000000031010",
                "6A82",
                "3BF41300FF9101717C4100DEADBEEFE6",
                "9F02069F0306",
                "08010100",
                "00020101021129370016A000000677010111011300660000000005802TH530376463048957",
                "hello");
    }

    @Test
    void outputOfVerifyFitsItsSchema() throws Exception {
        String vectors = System.getProperty("lydian.vectors");
        check("verify-report", text(Called.with("verify", "--json", vectors).out()));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void check(String schema, InputStream document) throws Exception {
        Json published = Json.read(Files.newInputStream(SCHEMAS.resolve(schema + ".json")));
        root = published;
        check(Json.read(document), published);
        assertThat(violations).isEmpty();
    }

    private void check(Json value, Json schema) throws VectorException {
        if (schema.at("$ref").present()) {
            String name = schema.at("$ref").text().substring("#/$defs/".length());
            check(value, Objects.requireNonNull(root).at("$defs").at(name));
            return;
        }
        if (schema.at("anyOf").present()) {
            anyOf(value, schema.at("anyOf").list());
            return;
        }
        type(value, schema.at("type"));
        enumeration(value, schema);
        if (value.isText()) text(value, schema);
        if (value.isList()) list(value, schema);
        if (value.isObject()) object(value, schema);
    }

    private void anyOf(Json value, List<Json> alternatives) throws VectorException {
        for (Json alternative : alternatives) {
            int before = violations.size();
            check(value, alternative);
            if (violations.size() == before) return;
            while (violations.size() > before) violations.remove(violations.size() - 1);
        }
        violations.add(value.path() + " fits none of the alternatives");
    }

    private void type(Json value, Json type) throws VectorException {
        if (!type.present()) return;
        for (Json one : type.isList() ? type.list() : List.of(type)) {
            boolean fits = switch (one.text()) {
                case "object" -> value.isObject();
                case "array" -> value.isList();
                case "string" -> value.isText();
                case "boolean" -> value.isTruth();
                case "integer" -> value.isNumber();
                case "null" -> value.isNull();
                default -> false;
            };
            if (fits) return;
        }
        violations.add(value.path() + " has another type");
    }

    private void enumeration(Json value, Json schema) throws VectorException {
        Json constant = schema.at("const");
        if (constant.isText() && !(value.isText() && value.text().equals(constant.text()))) {
            violations.add(value.path() + " is another");
        }
        if (constant.isTruth() && !(value.isTruth() && value.truth() == constant.truth())) {
            violations.add(value.path() + " is another");
        }
        if (!schema.at("enum").present()) return;
        for (Json one : schema.at("enum").list()) {
            if (value.isText() && one.text().equals(value.text())) return;
        }
        violations.add(value.path() + " is none of the values");
    }

    private void text(Json value, Json schema) throws VectorException {
        Json pattern = schema.at("pattern");
        if (pattern.present()
                && !Pattern.compile(pattern.text()).matcher(value.text()).find()) {
            violations.add(value.path() + " has another pattern");
        }
    }

    private void list(Json value, Json schema) throws VectorException {
        List<Json> elements = value.list();
        Json least = schema.at("minItems");
        if (least.present() && elements.size() < least.number()) violations.add(value.path() + " is too short");
        Json most = schema.at("maxItems");
        if (most.present() && elements.size() > most.number()) violations.add(value.path() + " is too long");
        if (!schema.at("items").present()) return;
        for (Json element : elements) check(element, schema.at("items"));
    }

    private void object(Json value, Json schema) throws VectorException {
        if (schema.at("required").present()) {
            for (Json name : schema.at("required").list()) {
                Json member = value.at(name.text());
                if (!member.present() && !member.isNull()) violations.add(member.path() + " is missing");
            }
        }
        Json properties = schema.at("properties");
        Json others = schema.at("additionalProperties");
        for (String name : value.names()) {
            if (properties.at(name).present()) check(value.at(name), properties.at(name));
            else if (others.isObject()) check(value.at(name), others);
            else if (others.isTruth()) violations.add(value.at(name).path() + " is not foreseen");
        }
    }
}
