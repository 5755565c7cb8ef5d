// SPDX-License-Identifier: Apache-2.0
package lydian.benchmarks;

import lydian.tlv.Bytes;
import lydian.tlv.TlvWriter;

/** What is measured with: messages of the sizes that cards and hosts send. Test data, no one's card. */
final class Messages {
    /** The answer to SELECT: 13 elements in 111 bytes, two templates around the innermost. */
    static final Bytes FCI =
            Bytes.hex("6F6D8407A0000000031010A562500B56495341204352454449548701019F38189F66049F02069F03069F1A02"
                    + "95055F2A029A039C019F37045F2D046E6C656E9F1101019F120B5669736120437265646974BF0C1B9F4D020B0A9F0A08"
                    + "0001050100000000DF60080001020304050607");

    /** A record with an issuer's certificate: 8 elements in 247 bytes. */
    static final Bytes RECORD =
            Bytes.hex("7081F48F01929F3201039224DD191696E15E2EE293410D02454C5F9461A2249DEE6D57C75F264E"
                    + "AEB83A378282F3E9C69081B55B17FEE4350CC0BBF3E14B4AD8796539F035A9633A58368125226C8FA7CF1C2644EEA34B"
                    + "922934BE3BB1EACE243888235A04C985563C8956C35F6282C45EC6A84FD3C19AEE320A19976969F763C9AA8FF6A5BB5B"
                    + "67A54BBF45A4543ADA16C57D9B4DB0C2B320E010709D560CE343AA219205ECE4F2BC4FE204098990C4278A9181CE7087"
                    + "39CDD5411CC7BFD1AC4ABD2CB95D2D9C39B879EB58D871D7F84710B58F014E47B49B8AE49E143E9FF08C499F0AD7FD6E"
                    + "E45F280205289F4A01829F49039F3704");

    /** ICC data as a host gets them: 25 elements in 158 bytes, no template. */
    static final Bytes DE55 =
            Bytes.hex("5F2A0209785F34010182023C008407A0000000031010950500800480009A032611239C01009F0206"
                    + "0000000012509F03060000000000009F0607A00000000310109F090200969F100206019F1A0205289F1E084C59444941"
                    + "3030319F26086E41AD2D3F2E9B079F2701809F3303E0F8C89F34034103029F3501229F360201239F37041F2E3D4C9F41"
                    + "04000000429F5301529F6E04207000005F2403291231");

    private static final Bytes[] RECORDS = {
        record(
                "57134761739001010119D22122011143804400000F",
                "5F20104C594449414E2F544553542043415244",
                "9F1F1031313433383034343030303030303030",
                "5F2403291231",
                "5A084761739001010119",
                "5F340101"),
        record(
                "5F2503240101",
                "5F28020528",
                "9F0702FF80",
                "8E0C000000000000000041031E03",
                "9F0D05F040008800",
                "9F0E050010000000",
                "9F0F05F040009800",
                "9F42020978",
                "9F08020096",
                "5F30020201"),
        record(
                "8C159F02069F03069F1A0295055F2A029A039C019F3704",
                "8D178A029F02069F03069F1A0295055F2A029A039C019F3704",
                "9F4A0182",
                "9F440102"),
        record(
                "9F36020123",
                "9F270180",
                "9F13020100",
                "9F170103",
                "9F4F199A039F21039F02069F03069F1A025F2A029F4E149C019F3602",
                "940C080101001001030018010200")
    };

    /** Records one after the other: 4,096 bytes. */
    static final Bytes BLOB = blob(4096);

    private Messages() {}

    /** The message of a name that a benchmark has as its parameter. */
    static Bytes named(String name) {
        return switch (name) {
            case "fci" -> FCI;
            case "record" -> RECORD;
            case "de55" -> DE55;
            case "blob" -> BLOB;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Bytes record(String... elements) {
        return TlvWriter.template(0x70, w -> w.raw(Bytes.hex(String.join("", elements))));
    }

    private static Bytes blob(int size) {
        Bytes blob = Bytes.EMPTY;
        for (int i = 0; blob.length() + RECORDS[i % 4].length() <= size - 16; i++) blob = blob.then(RECORDS[i % 4]);
        Bytes rest = Bytes.of(new byte[size - blob.length() - 5]);
        return blob.then(TlvWriter.template(0x70, w -> w.put(0x9F10, rest)));
    }
}
