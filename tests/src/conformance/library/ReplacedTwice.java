import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What writeReplace gives is asked for once, though the object is written twice. */
public class ReplacedTwice {
  static int asked;

  static class Whole implements Serializable {
    private static final long serialVersionUID = 1;
    int a = 3;

    Object writeReplace() {
      asked++;
      return new Part(a);
    }
  }

  static class Part implements Serializable {
    private static final long serialVersionUID = 2;
    int b;

    Part(int b) {
      this.b = b;
    }

    Object readResolve() {
      return "part " + b;
    }
  }

  static class Itself implements Serializable {
    private static final long serialVersionUID = 3;
    int n;

    Itself(int n) {
      this.n = n;
    }

    Object writeReplace() {
      asked++;
      return new Itself(n + 1);
    }
  }

  static class Gone implements Serializable {
    private static final long serialVersionUID = 4;

    Object writeReplace() {
      asked++;
      return null;
    }
  }

  public static void main(String[] args) throws Exception {
    Object[] all = {new Whole(), new Itself(7), new Gone()};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object o : all) {
        out.writeObject(o);
        out.writeObject(o);
      }
      out.reset();
      out.writeObject(all);
    }
    System.out.println(bytes.size() + " " + asked);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (int i = 0; i < 3; i++) {
        Object first = in.readObject();
        System.out.println(first instanceof Itself it ? "itself " + it.n : first);
        System.out.println(first == in.readObject());
      }
      System.out.println(((Object[]) in.readObject())[0]);
    }
  }
}
