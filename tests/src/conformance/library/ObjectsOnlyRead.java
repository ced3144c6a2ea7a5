import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.ObjectInputStream;
import java.io.StreamCorruptedException;

/** Streams of objects that a program reads and never writes. */
public class ObjectsOnlyRead {
  public static void main(String[] args) throws Exception {
    byte[] empty = {(byte) 0xac, (byte) 0xed, 0, 5};
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(empty))) {
      System.out.println(in.readObject());
    } catch (EOFException e) {
      System.out.println("end");
    }
    byte[] text = {(byte) 0xac, (byte) 0xed, 0, 5, 0x74, 0, 2, 'h', 'i'};
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(text))) {
      System.out.println(in.readObject());
    }
    try {
      new ObjectInputStream(new ByteArrayInputStream(new byte[5]));
    } catch (StreamCorruptedException e) {
      System.out.println(e.getMessage());
    }
  }
}
