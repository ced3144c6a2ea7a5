import java.io.*;
import java.util.zip.*;

public class ChecksumsOfOwn {
  static class Xor implements Checksum {
    private int x;

    @Override
    public void update(int b) {
      x ^= b;
    }

    @Override
    public void update(byte[] a, int off, int len) {
      for (int i = off; i < off + len; i++) update(a[i] & 255);
    }

    @Override
    public long getValue() {
      return x;
    }

    @Override
    public void reset() {
      x = 0;
    }
  }

  static long of(Checksum c, byte[] d) {
    c.update(d, 0, d.length);
    c.update(7);
    long v = c.getValue();
    c.reset();
    return v + c.getValue() * 1000;
  }

  public static void main(String[] args) throws IOException {
    byte[] d = "hello checksum".getBytes();
    for (Checksum c : new Checksum[] {new CRC32(), new Adler32(), new Xor()})
      System.out.println(of(c, d));
    Checksum k = new Xor();
    k.update(d);
    System.out.println(k.getValue());
    CheckedInputStream in = new CheckedInputStream(new ByteArrayInputStream(d), new CRC32());
    byte[] buf = new byte[5];
    int n, t = 0;
    while ((n = in.read(buf)) > 0) t += n;
    System.out.println(t + " " + Long.toHexString(in.getChecksum().getValue()));
    CheckedOutputStream out = new CheckedOutputStream(new ByteArrayOutputStream(), new Adler32());
    out.write(d);
    out.write(1);
    System.out.println(out.getChecksum().getValue());
  }
}
