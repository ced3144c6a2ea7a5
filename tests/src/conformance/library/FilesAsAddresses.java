import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Base64;
import java.util.BitSet;
import java.util.Scanner;
import java.util.concurrent.Callable;

/** Files as URIs and back; what else takes buffers and channels. */
public class FilesAsAddresses {
  static void attempt(Callable<Object> what) {
    try {
      System.out.println(what.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws IOException {
    File file = new File("/no/such file/ä.txt");
    System.out.println(file.toURI() + " " + file.toPath().toUri());
    System.out.println(new File("/tmp").toURI() + " " + Path.of("/tmp").toUri());
    System.out.println(new File(file.toURI()) + " " + new File(URI.create("file:/tmp/")).getName());
    System.out.println(Path.of(URI.create("file:///tmp/a%20b")) + " " + Paths.get(file.toURI()));
    System.out.println(file.toURI().toURL() + " " + Files.exists(Paths.get(new File("/tmp").toURI())));
    for (String bad :
        new String[] {"tmp/x", "file:x", "http:/a", "file://host/a", "file:/a#b", "file:/a?b"}) {
      attempt(() -> new File(URI.create(bad)));
    }
    attempt(() -> Path.of(URI.create("tmp/x")));
    ByteBuffer data = ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}, 1, 3);
    ByteBuffer text = Base64.getEncoder().encode(data);
    System.out.println(data + " " + new String(text.array()) + " " + Base64.getDecoder().decode(text));
    ByteBuffer bits = ByteBuffer.wrap(new byte[] {5, -128});
    System.out.println(BitSet.valueOf(bits) + " " + bits.position());
    System.out.println(BitSet.valueOf(LongBuffer.wrap(new long[] {1L << 40})));
    Scanner in = new Scanner(Channels.newChannel(new ByteArrayInputStream("7 up".getBytes())));
    System.out.println(in.nextInt() + in.next());
  }
}
