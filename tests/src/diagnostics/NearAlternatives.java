import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/** Methods that are missing from classes that are there: the message names those that are. */
public class NearAlternatives {
  public static void main(String[] args) throws Exception {
    Base64.Encoder encoder = Base64.getEncoder();
    System.out.println(encoder.encode(ByteBuffer.wrap(new byte[3])));
    System.out.println(List.of(1).spliterator().estimateSize());
    Runtime.getRuntime().addShutdownHook(null);
    new java.io.RandomAccessFile("data.txt", "r").close();
  }
}
