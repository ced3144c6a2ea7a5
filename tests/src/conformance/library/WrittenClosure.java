import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The only lambda of a program is written, with what it captured. */
public class WrittenClosure {
  interface Times extends Serializable {
    int of(int i);
  }

  static Object again(Object o) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ObjectOutputStream out = new ObjectOutputStream(bytes);
    out.writeObject(o);
    out.close();
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  public static void main(String[] args) throws Exception {
    int factor = args.length + 3;
    Times times = i -> i * factor;
    System.out.println(((Times) again(times)).of(4));
    System.out.println(times.of(5));
  }
}
