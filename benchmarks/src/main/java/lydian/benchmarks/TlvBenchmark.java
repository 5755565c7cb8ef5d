// SPDX-License-Identifier: Apache-2.0
package lydian.benchmarks;

import com.payneteasy.tlv.BerTlvParser;
import com.payneteasy.tlv.BerTlvs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lydian.tlv.Bytes;
import lydian.tlv.TlvCursor;
import lydian.tlv.TlvMap;
import org.eclipse.keyple.core.util.BerTlvUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How fast is a message read: every element walked over, or the whole message kept? */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TlvBenchmark {
    /** Which message. */
    @Param({"fci", "record", "de55", "blob"})
    public String message = "fci";

    private final BerTlvParser berTlv = new BerTlvParser();
    private Bytes bytes = Bytes.EMPTY;
    private byte[] array = {};

    /** Takes the message. */
    @Setup
    public void prepare() {
        bytes = Messages.named(message);
        array = bytes.toArray();
    }

    /** The measure: a loop that only checks bounds. */
    @Benchmark
    public int bareLoop() {
        return BareLoop.walk(array, 0, array.length);
    }

    /** Ours, with one cursor. */
    @Benchmark
    public int cursor() {
        int sum = 0;
        TlvCursor cursor = TlvCursor.over(bytes);
        while (true) {
            if (cursor.next()) {
                sum += cursor.tag() ^ cursor.length();
                if (cursor.constructed()) cursor.descend();
            } else if (cursor.depth() > 0) {
                cursor.leave();
            } else {
                return sum;
            }
        }
    }

    /** Ours, with a cursor for each template. */
    @Benchmark
    public int cursorChildren() {
        return walk(TlvCursor.over(bytes));
    }

    private static int walk(TlvCursor cursor) {
        int sum = 0;
        while (cursor.next()) {
            sum += cursor.tag() ^ cursor.length();
            if (cursor.constructed()) sum += walk(cursor.children());
        }
        return sum;
    }

    /** The least that a tree of objects costs. */
    @Benchmark
    public List<MinimalTree> minimalTree() {
        return MinimalTree.parse(array, 0, array.length);
    }

    /** Ours, kept. */
    @Benchmark
    public TlvMap map() {
        return TlvMap.parse(bytes);
    }

    /** A peer. */
    @Benchmark
    public BerTlvs berTlv() {
        return berTlv.parse(array);
    }

    /** A peer. */
    @Benchmark
    public Map<Integer, List<byte[]>> keyple() {
        return BerTlvUtil.parse(array, false);
    }
}
