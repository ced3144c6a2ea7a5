import java.io.*;
import java.util.*;

/** Objects are written whose superclass, of the program, has nothing but a library class above. */
public class SerialOverLibrary {
  abstract static class Measured extends OutputStream {
    abstract long length();
  }

  static class Counted extends Measured implements Serializable {
    private static final long serialVersionUID = 1;
    int count;
    String name = "n";

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    long length() {
      return count;
    }
  }

  static class Base {
    int start = 5;
  }

  static class Plain extends Base implements Serializable {
    private static final long serialVersionUID = 2;
    List<String> words = new ArrayList<>(List.of("a"));
  }

  public static void main(String[] args) throws Exception {
    Counted c = new Counted();
    c.write(1);
    c.write(new byte[] {1, 2});
    Plain p = new Plain();
    p.start = 9;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(out);
    o.writeObject(c);
    o.writeObject(p);
    o.close();
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()));
    Counted d = (Counted) in.readObject();
    Plain q = (Plain) in.readObject();
    d.write(4);
    System.out.println(d.length() + d.name + q.start + q.words);
  }
}
