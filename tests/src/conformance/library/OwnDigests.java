import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Digests of the program's own. */
public class OwnDigests {
  static class Sum extends MessageDigest {
    private int sum;

    Sum() {
      super("SUM");
    }

    @Override
    protected void engineUpdate(byte b) {
      sum += b & 255;
    }

    @Override
    protected void engineUpdate(byte[] data, int start, int count) {
      System.out.print("<" + count + ">");
      for (int i = 0; i < count; i++) {
        engineUpdate(data[start + i]);
      }
    }

    @Override
    protected byte[] engineDigest() {
      byte[] out = {(byte) (sum >> 8), (byte) sum};
      engineReset();
      return out;
    }

    @Override
    protected void engineReset() {
      sum = 0;
    }
  }

  static class Sized extends Sum {
    @Override
    protected int engineGetDigestLength() {
      return 2;
    }
  }

  public static void main(String[] args) throws IOException {
    for (MessageDigest d : new MessageDigest[] {new Sum(), new Sized()}) {
      d.update("hello".getBytes());
      d.update((byte) -3);
      d.update(new byte[] {1, 2, 3, 4}, 1, 2);
      System.out.println(Arrays.toString(d.digest()) + d.getAlgorithm() + d.getDigestLength());
      System.out.println(Arrays.toString(d.digest(new byte[] {1, 2})));
      d.update((byte) 9);
      d.reset();
      System.out.println(Arrays.toString(d.digest()));
      try {
        d.update(new byte[2], 1, 2);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
      try (DigestInputStream in =
          new DigestInputStream(new ByteArrayInputStream(new byte[] {7, 8, 9}), d)) {
        System.out.println(in.read() + " " + in.read(new byte[5]));
      }
      System.out.println(Arrays.toString(d.digest()));
    }
  }
}
