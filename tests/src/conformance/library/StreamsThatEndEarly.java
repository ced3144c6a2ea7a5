import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Bytes that do not suffice, come in parts, or are no text; places that are not there. */
public class StreamsThatEndEarly {
  static void show(Callable<?> read) throws Exception {
    try {
      System.out.println(read.call());
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      System.out.println(e);
    }
  }

  static DataInputStream data(int... bytes) {
    byte[] b = new byte[bytes.length];
    for (int i = 0; i < b.length; i++) {
      b[i] = (byte) bytes[i];
    }
    return new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(b), 4));
  }

  static InputStream parts() {
    byte[] first = {1, 2};
    byte[] second = {3, -4, 5};
    return new SequenceInputStream(
        new ByteArrayInputStream(first), new ByteArrayInputStream(second));
  }

  public static void main(String[] args) throws Exception {
    show(() -> data(0, 3, 'a', 0xc3, 0xa9).readUTF());
    show(() -> data(0, 5, 'a').readUTF());
    show(() -> data(0).readUTF());
    show(() -> data(0, 2, 'a', 0x80).readUTF());
    show(() -> data(0, 2, 'a', 0xc3).readUTF());
    show(() -> data(0, 3, 'a', 0xc3, 'b').readUTF());
    show(() -> data(0, 4, 'a', 0xe2, 0x82, 'b').readUTF());
    show(() -> data(0, 4, 0xf0, 0x9f, 0x98, 0x80).readUTF());
    show(() -> data(0, 2, 0xc0, 0x80).readUTF().length());
    for (int count : new int[] {0, 3, 5, 7}) {
      byte[] target = new byte[8];
      show(() -> parts().readNBytes(target, 1, count) + Arrays.toString(target));
    }
    show(() -> parts().readNBytes(new byte[2], 1, 2));
    show(() -> parts().readNBytes(-1));
    show(() -> parts().skip(-1) + " " + parts().skip(9));
    for (Reader r :
        new Reader[] {new StringReader("text"), new BufferedReader(new StringReader("text"))}) {
      show(() -> r.read(new char[3], 2, 5));
      show(() -> r.read(new char[3], -1, 2));
      show(() -> r.read(new char[3], 1, 2));
    }
  }
}
