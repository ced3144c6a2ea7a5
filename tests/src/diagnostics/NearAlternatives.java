import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/** Methods that are missing from classes that are there: the message names those that are. */
public class NearAlternatives {
  public static void main(String[] args) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(ByteBuffer.wrap(new byte[3]));
    System.out.println(List.of(1).spliterator().estimateSize());
    Runtime.getRuntime().addShutdownHook(null);
    new java.io.RandomAccessFile("data.txt", "r").close();
  }
}
