// SPDX-License-Identifier: Apache-2.0
package lydian.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private static final String GOOD = "{\"id\": \"good\", \"op\": \"decode\", \"inputs\": {\"hex\": \"9C00\"},"
            + " \"expected\": {\"tlvs\": [{\"tag\": \"9C\", \"length\": 0, \"value\": \"\"}]}}";
    private static final String WRONG = "{\"id\": \"wrong\", \"op\": \"decode\", \"inputs\": {\"hex\": \"9C00\"},"
            + " \"expected\": {\"tlvs\": [{\"tag\": \"9D\", \"length\": 0, \"value\": \"\"}]}}";
    private static final String STRANGE =
            "{\"id\": \"strange\", \"op\": \"transmogrify\", \"inputs\": {}, \"expected\": {}}";

    private String file(String name, String kind, String... cases) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "{\"kind\": \"" + kind + "\", \"cases\": [" + String.join(",", cases) + "]}")
                .toString();
    }

    private Called verifyFolder(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "verify";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.toString();
        return Called.with(args);
    }

    @Test
    void shippedVectorsOfTheKindsOfTheFoundationsPass() {
        Called called = Called.with(
                "verify",
                "--kind",
                "tlv-decode,dol,tag-values",
                "--kind=qr",
                "--kind",
                "capk",
                System.getProperty("lydian.vectors"));
        assertThat(called.out()).contains("tlv-decode", "capk").containsPattern("total +[1-9]\\d* +0 +0\n");
        assertThat(called.exitCode()).isZero();
    }

    @Test
    void everyFileBelowAFolderIsRun() throws IOException {
        file("a.json", "tlv-decode", GOOD);
        file("deep/er/b.json", "tlv-decode", GOOD, GOOD);
        Files.writeString(folder.resolve("README.md"), "not JSON");
        Called called = verifyFolder();
        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).containsPattern("tlv-decode +3 +0 +0").containsPattern("total +3 +0 +0");
    }

    @Test
    void failureIsShownWithItsIdAndFirstDifference() throws IOException {
        file("a.json", "tlv-decode", GOOD, WRONG);
        Called called = verifyFolder();
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.out())
                .contains("failed tlv-decode wrong (decode)")
                .contains("cases[1].expected.tlvs[0].tag: expected 9D, got 9C");
    }

    @Test
    void unknownOpAndUnknownKindFailUnlessAllowed() throws IOException {
        file("a.json", "tlv-decode", GOOD, STRANGE);
        file("b.json", "alchemy", STRANGE, STRANGE);
        Called called = verifyFolder();
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.out())
                .contains("not supported tlv-decode: op transmogrify (strange)")
                .contains("not supported alchemy: the kind is not supported (strange and 1 more)");
        assertThat(verifyFolder("--allow-unsupported").exitCode()).isZero();
        file("c.json", "tlv-decode", WRONG);
        assertThat(verifyFolder("--allow-unsupported").exitCode()).isEqualTo(1);
    }

    @Test
    void kindsCanBeChosen() throws IOException {
        file("a.json", "tlv-decode", WRONG);
        file("b.json", "dol");
        file("c.json", "qr", STRANGE);
        assertThat(verifyFolder("--kind", "tlv-decode").out()).doesNotContain("qr");
        assertThat(verifyFolder("--kind", "alchemy").exitCode()).isEqualTo(2);
    }

    @Test
    void interfacesCanBeChosen() throws IOException {
        String contact = GOOD.replace("\"id\"", "\"card_interface\": \"contact T=0\", \"id\"");
        String contactless = WRONG.replace("\"id\"", "\"card_interface\": \"contactless\", \"id\"");
        file("a.json", "tlv-decode", contact, contactless);
        assertThat(verifyFolder("--only", "contact").exitCode()).isZero();
        assertThat(verifyFolder("--only", "contactless").exitCode()).isEqualTo(1);
        assertThat(verifyFolder("--only", "contact,contactless").out()).containsPattern("total +1 +1");
        assertThat(verifyFolder("--only", "telepathy").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "[]",
                "7",
                "{}",
                "{\"kind\": \"dol\"}",
                "{\"cases\": []}",
                "{\"kind\": \"dol\", \"cases\": []}",
                "{\"kind\": \"dol\", \"cases\": {}}",
                "{\"kind\": \"dol\", \"cases\": [7]}",
                "{\"kind\": \"dol\", \"cases\": [{\"op\": \"parse\"}]}",
                "{\"kind\": 7, \"cases\": [{\"id\": \"a\"}]}",
                "{\"kind\": \"dol\", \"kind\": \"dol\", \"cases\": [{\"id\": \"a\"}]}",
                "{\"kind\": \"dol\", \"cases\": [{\"id\": \"a\"}]} x"
            })
    void malformedFileIsFiveAndTheOthersAreRunAllTheSame(String content) throws IOException {
        file("good.json", "tlv-decode", GOOD);
        Files.writeString(folder.resolve("bad.json"), content);
        Called called = verifyFolder();
        assertThat(called.exitCode()).isEqualTo(5);
        assertThat(called.err()).contains("bad.json: ").doesNotContain("Exception");
        assertThat(called.out()).containsPattern("tlv-decode +1 +0 +0");
        assertThat(Called.with("verify", folder.resolve("bad.json").toString()).exitCode())
                .isEqualTo(5);
    }

    @Test
    void deepFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000) + "]".repeat(100_000));
        Called called = verifyFolder();
        assertThat(called.exitCode()).isEqualTo(5);
        assertThat(called.err()).contains("deep.json", "nesting");
    }

    @Test
    void longTextIsRefused() throws IOException {
        file("long.json", "tlv-decode", GOOD.replace("9C00", "00".repeat(3 << 20)));
        assertThat(verifyFolder().exitCode()).isEqualTo(5);
    }

    @Test
    void hostileCasesAreFailuresAndNoCrashes() throws IOException {
        file(
                "a.json",
                "tlv-decode",
                "{\"id\": \"1\", \"op\": \"decode\"}",
                "{\"id\": \"2\", \"op\": \"decode\", \"inputs\": 7, \"expected\": []}",
                "{\"id\": \"3\", \"op\": \"decode\", \"inputs\": {\"hex\": 7}, \"expected\": {\"tlvs\": 7}}",
                "{\"id\": \"4\", \"op\": \"decode\", \"inputs\": {\"hex\": \"9C00\"}, \"expected\": {\"tlvs\": [7]}}",
                "{\"id\": \"5\", \"op\": \"decode\", \"inputs\": {\"hex\": \"XY\"}, \"expected\": {\"tlvs\": []}}",
                "{\"id\": \"6\", \"op\": \"encode\", \"inputs\": {\"tlvs\": [[]]}, \"expected\": {\"hex\": \"\"}}",
                "{\"id\": \"7\", \"op\": \"encode\", \"inputs\": {\"tlvs\": [[\"9C\"]]}, \"expected\": {\"hex\": \"\"}}",
                "{\"id\": \"8\", \"op\": \"decode\", \"inputs\": null, \"expected\": null}");
        file("b.json", "capk", "{\"id\": \"1\", \"inputs\": {\"rid\": [], \"modulus\": {}}, \"expected\": {}}");
        file(
                "c.json",
                "dol",
                "{\"id\": \"1\", \"op\": \"build\", \"inputs\": {\"dol\": \"9F0206\","
                        + " \"sources_in_priority_order\": [{\"ZZ\": \"00\"}]}, \"expected\": {}}");
        file("d.json", "qr", "{\"id\": \"1\", \"mode\": \"MPM\", \"inputs\": {\"payload\": []}, \"expected\": {}}");
        file(
                "e.json",
                "tag-values",
                "{\"id\": \"1\", \"op\": \"format-n\", \"inputs\": {\"text\": \"1\", \"length\": -1}, \"expected\": {\"hex\": \"\"}}",
                "{\"id\": \"2\", \"op\": \"tvr\", \"inputs\": {\"value\": \"00\"}, \"expected\": {\"bits_set\": []}}",
                "{\"id\": \"3\", \"op\": \"tvr\", \"inputs\": {\"value\": \"0000000000\"}, \"expected\": {\"bits_set\": [[1]]}}");
        Called called = verifyFolder();
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.out()).containsPattern("total +0 +14 +0").doesNotContain("a bug of ours: java.lang.Null");
    }

    @Test
    void nothingToRunIsAWrongCall() throws IOException {
        assertThat(verifyFolder().exitCode()).isEqualTo(2);
        assertThat(verifyFolder().err()).contains("no vector file");
        assertThat(Called.with("verify").exitCode()).isEqualTo(2);
        assertThat(Called.with("verify", folder.resolve("none").toString()).exitCode())
                .isEqualTo(2);
        assertThat(Called.with("verify", "a\0b").exitCode()).isEqualTo(2);
    }

    @Test
    void schemaIsPassedOver() throws IOException {
        file("a.json", "tlv-decode", GOOD);
        Files.writeString(
                folder.resolve("schema.json"), "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}");
        assertThat(verifyFolder().exitCode()).isZero();
    }

    @Test
    void whatWasNotComparedIsTold() throws IOException {
        file("a.json", "tlv-decode", GOOD.replace("\"expected\": {", "\"expected\": {\"smell\": \"roses\", "));
        Called called = verifyFolder();
        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).contains("not compared: smell");
    }

    @Test
    void jsonHasSumsAndWhatDidNotPass() throws IOException {
        file("a.json", "tlv-decode", GOOD, WRONG, STRANGE);
        Files.writeString(folder.resolve("bad.json"), "{");
        Called called = verifyFolder("--json");
        assertThat(called.exitCode()).isEqualTo(5);
        assertThat(called.out())
                .contains("\"tlv-decode\": {", "\"passed\": 1", "\"failed\": 1", "\"not_supported\": 1")
                .contains("\"id\": \"wrong\"", "\"id\": \"strange\"", "\"malformed_files\"")
                .doesNotContain("\"id\": \"good\"");
    }

    @Test
    void junitReportHasASuiteForEachKind() throws Exception {
        file("a.json", "tlv-decode", GOOD, WRONG, STRANGE);
        file("b.json", "dol", STRANGE.replace("strange", "<&\\\">'\\u00e4"));
        Files.writeString(folder.resolve("bad.json"), "{");
        Path xml = folder.resolve("report.xml");
        verifyFolder("--junit", xml.toString());
        assertThat(xml)
                .content()
                .contains("<testsuite name=\"tlv-decode\" tests=\"3\" failures=\"2\" errors=\"0\" skipped=\"0\">")
                .contains("<testcase classname=\"tlv-decode\" name=\"good\"/>")
                .contains("name=\"&lt;&amp;&quot;&gt;&apos;&#228;\"")
                .contains("errors=\"1\"");
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile());
        verifyFolder("--allow-unsupported", "--junit", xml.toString());
        assertThat(xml).content().contains("failures=\"1\" errors=\"0\" skipped=\"1\">", "<skipped message=");
    }

    @Test
    void reportThatCannotBeWrittenIsAWrongCall() throws IOException {
        file("a.json", "tlv-decode", GOOD);
        Called called =
                verifyFolder("--junit", folder.resolve("none/report.xml").toString());
        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.err()).contains("report.xml");
    }

    @Test
    void progressIsShownOnATerminalOnly() throws IOException {
        assertThat(Called.with("verify", System.getProperty("lydian.vectors")).err())
                .doesNotContain("\r");
    }
}
