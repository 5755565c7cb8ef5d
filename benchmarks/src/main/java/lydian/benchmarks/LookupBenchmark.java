// SPDX-License-Identifier: Apache-2.0
package lydian.benchmarks;

import com.payneteasy.tlv.BerTag;
import com.payneteasy.tlv.BerTlvParser;
import com.payneteasy.tlv.BerTlvs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import org.eclipse.keyple.core.util.BerTlvUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a host does with ICC data: read the message and look five elements up. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {
    private static final BerTag[] BER_TAGS = {
        new BerTag(0x9F, 0x26), new BerTag(0x9F, 0x36), new BerTag(0x95), new BerTag(0x9F, 0x10), new BerTag(0x9F, 0x02)
    };

    private final BerTlvParser berTlv = new BerTlvParser();
    private final Bytes bytes = Messages.DE55;
    private final byte[] array = bytes.toArray();
    private int cryptogram = 0x9F26;
    private int counter = 0x9F36;
    private int results = 0x95;
    private int issuerData = 0x9F10;
    private int amount = 0x9F02;

    /** The measure: the message walked over, nothing looked up. */
    @Benchmark
    public int bareLoop() {
        return BareLoop.walk(array, 0, array.length);
    }

    /** Ours. */
    @Benchmark
    public void map(Blackhole hole) {
        TlvMap map = TlvMap.parse(bytes);
        hole.consume(map.find(cryptogram).orElse(Bytes.EMPTY));
        hole.consume(map.find(counter).orElse(Bytes.EMPTY));
        hole.consume(map.find(results).orElse(Bytes.EMPTY));
        hole.consume(map.find(issuerData).orElse(Bytes.EMPTY));
        hole.consume(map.find(amount).orElse(Bytes.EMPTY));
    }

    /** The least that a tree of objects costs. */
    @Benchmark
    public void minimalTree(Blackhole hole) {
        List<MinimalTree> tree = MinimalTree.parse(array, 0, array.length);
        hole.consume(MinimalTree.find(tree, cryptogram));
        hole.consume(MinimalTree.find(tree, counter));
        hole.consume(MinimalTree.find(tree, results));
        hole.consume(MinimalTree.find(tree, issuerData));
        hole.consume(MinimalTree.find(tree, amount));
    }

    /** A peer. */
    @Benchmark
    public void berTlv(Blackhole hole) {
        BerTlvs tlvs = berTlv.parse(array);
        for (BerTag tag : BER_TAGS) hole.consume(tlvs.find(tag).getBytesValue());
    }

    /** A peer. */
    @Benchmark
    public void keyple(Blackhole hole) {
        Map<Integer, List<byte[]>> tlvs = BerTlvUtil.parse(array, false);
        hole.consume(Objects.requireNonNull(tlvs.get(cryptogram)).get(0));
        hole.consume(Objects.requireNonNull(tlvs.get(counter)).get(0));
        hole.consume(Objects.requireNonNull(tlvs.get(results)).get(0));
        hole.consume(Objects.requireNonNull(tlvs.get(issuerData)).get(0));
        hole.consume(Objects.requireNonNull(tlvs.get(amount)).get(0));
    }
}
