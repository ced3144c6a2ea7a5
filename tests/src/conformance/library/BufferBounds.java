import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;

/** What buffers say of places that they have not. */
public class BufferBounds {
  private static void show(String name, Runnable access) {
    try {
      access.run();
      System.out.println(name + " fine");
    } catch (RuntimeException e) {
      System.out.println(name + " " + e.getClass().getName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    ByteBuffer bytes = ByteBuffer.allocate(4);
    show("get", () -> bytes.get(4));
    show("get int", () -> bytes.getInt(1));
    show("negative", () -> bytes.get(-1));
    show("put", () -> bytes.put(9, (byte) 1));
    show("wrap", () -> ByteBuffer.wrap(new byte[4], 3, 2));
    show("wrap ints", () -> IntBuffer.wrap(new int[4], -1, 2));
    show("slice", () -> bytes.slice(2, 5));
    show("get many", () -> bytes.get(2, new byte[3]));
    show("put many", () -> bytes.put(3, new byte[2]));
    show("into", () -> bytes.get(new byte[2], 1, 2));
    show("under", () -> bytes.get(new byte[5]));
    show("limit", () -> bytes.limit(5));
    show("position", () -> bytes.position(-1));
    show("char", () -> CharBuffer.wrap("abc").get(3));
    show("char at", () -> CharBuffer.wrap("abc").charAt(3));
    Buffer some = IntBuffer.allocate(2);
    show("mark", some::reset);
  }
}
