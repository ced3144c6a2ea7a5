import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Numbers in arrays are exchanged by their values; checksums take what is left in a buffer. */
public class LargeNumbersInAtomicArrays {
  private static long scaled(int n) {
    return n * 10_000_000_000L;
  }

  public static void main(String[] args) {
    AtomicLongArray longs = new AtomicLongArray(new long[] {scaled(1), 2});
    System.out.println(longs.compareAndSet(0, scaled(1), scaled(2)) + " " + longs);
    System.out.println(longs.compareAndExchange(0, scaled(2), scaled(3)) + " " + longs);
    System.out.println(longs.compareAndSet(0, scaled(2), 0) + " " + longs);
    AtomicIntegerArray ints = new AtomicIntegerArray(new int[] {1_500_000_000, 300});
    int largest = Integer.MAX_VALUE - 647_483_647;
    System.out.println(ints.compareAndSet(0, largest, -largest) + " " + ints);
    System.out.println(ints.weakCompareAndSetPlain(1, 3 * largest / 15_000_000 - 99, 4));

    ByteBuffer buffer = ByteBuffer.wrap("what is left in a buffer".getBytes());
    for (Checksum sum : new Checksum[] {new CRC32(), new Adler32(), new CRC32C()}) {
      buffer.position(8);
      sum.update(buffer);
      System.out.println(sum.getValue() + " " + buffer.remaining());
    }
    CRC32 crc = new CRC32();
    buffer.position(0).limit(4);
    crc.update(buffer);
    System.out.println(Long.toHexString(crc.getValue()));
    System.out.println(new Semaphore(2, true).isFair() + " " + new Semaphore(1).isFair());
  }
}
