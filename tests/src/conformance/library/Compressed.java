import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Data that is compressed, byte by byte as zlib does, and back. */
public class Compressed {
  static byte[] deflate(byte[] data, int level, boolean bare) {
    Deflater d = new Deflater(level, bare);
    d.setInput(data);
    d.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[100];
    while (!d.finished()) {
      out.write(buffer, 0, d.deflate(buffer));
    }
    System.out.print(d.getTotalIn() + " to " + d.getTotalOut() + " adler " + d.getAdler() + "; ");
    d.end();
    return out.toByteArray();
  }

  static byte[] inflate(byte[] data, boolean bare) throws DataFormatException {
    Inflater i = new Inflater(bare);
    i.setInput(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[64];
    while (!i.finished()) {
      out.write(buffer, 0, i.inflate(buffer));
    }
    System.out.print(i.getRemaining() + " left; ");
    i.end();
    return out.toByteArray();
  }

  public static void main(String[] args) throws IOException, DataFormatException {
    Random random = new Random(3);
    byte[] noise = new byte[600];
    random.nextBytes(noise);
    StringBuilder words = new StringBuilder();
    String[] some = {"the ", "quick ", "brown ", "fox ", "jumps ", "over\n"};
    for (int i = 0; i < 500; i++) {
      words.append(some[random.nextInt(some.length)]);
    }
    byte[][] all = {
      new byte[0], "a".getBytes(), "hello hello hello hello".getBytes(), new byte[1000], noise,
      words.toString().getBytes(StandardCharsets.UTF_8)
    };
    for (byte[] data : all) {
      for (int level : new int[] {-1, 1, 5, 9}) {
        byte[] small = deflate(data, level, level == 5);
        System.out.println(level + " " + small.length + " " + Arrays.hashCode(small) + " "
            + Arrays.equals(inflate(small, level == 5), data));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(all[5], 0, 100);
      zip.write(all[5], 100, all[5].length - 100);
      zip.write('!');
    }
    byte[] zipped = out.toByteArray();
    System.out.println(zipped.length + " " + Arrays.hashCode(zipped) + " " + Arrays.toString(Arrays.copyOf(zipped, 12)));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      byte[] back = in.readAllBytes();
      System.out.println(back.length + " " + (char) back[back.length - 1] + " " + in.read());
    }
    try {
      new GZIPInputStream(new ByteArrayInputStream("no zip".getBytes()));
    } catch (ZipException e) {
      System.out.println(e.getMessage());
    }
    out.reset();
    try (DeflaterOutputStream d = new DeflaterOutputStream(out)) {
      for (int i = 0; i < 300; i++) {
        d.write(i % 7);
      }
    }
    System.out.println(out.size());
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      int sum = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        sum += b;
      }
      System.out.println(sum);
    }
    try {
      new Inflater().inflate(new byte[1]);
      Inflater wrong = new Inflater();
      wrong.setInput(new byte[] {1, 2, 3, 4});
      wrong.inflate(new byte[10]);
    } catch (DataFormatException e) {
      System.out.println(e.getMessage());
    }
  }
}
