import java.util.List;
import java.util.Scanner;

/** Methods that are missing from classes that are there: the message names those that are. */
public class NearAlternatives {
  public static void main(String[] args) throws Exception {
    Scanner in = new Scanner("1 2");
    System.out.println(in.nextInt() + in.nextByte(16));
    System.out.println(List.of(1).spliterator().estimateSize());
    Runtime.getRuntime().addShutdownHook(null);
    new java.io.RandomAccessFile("data.txt", "r").close();
  }
}
