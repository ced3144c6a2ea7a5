import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Classes that read themselves and are written as usual, among others in one stream. */
public class ReadersOfPlainFields {
  static class Meter implements Serializable {
    private static final long serialVersionUID = 3L;
    int raw = 4;
    transient int scaled = 40;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      scaled = raw * 100;
    }
  }

  static class Gauge extends Meter {
    private static final long serialVersionUID = 4L;
    String unit = "bar";
    transient List<String> seen = new ArrayList<>();

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      seen = new ArrayList<>(List.of("read"));
    }
  }

  static class Greedy implements Serializable {
    private static final long serialVersionUID = 5L;
    int kept = 1;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      in.readInt();
    }
  }

  static byte[] written(Object... all) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object o : all) {
        out.writeObject(o);
      }
      out.writeInt(7);
    }
    return bytes.toByteArray();
  }

  public static void main(String[] args) throws Exception {
    byte[] all = written(new Meter(), new Gauge(), "end");
    System.out.println(all.length);
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(all));
    Meter meter = (Meter) in.readObject();
    Gauge gauge = (Gauge) in.readObject();
    System.out.println(meter.raw + " " + meter.scaled + " " + gauge.scaled + gauge.unit + gauge.seen);
    System.out.println(in.readObject() + " " + in.readInt());
    in = new ObjectInputStream(new ByteArrayInputStream(written(new Greedy())));
    try {
      System.out.println(((Greedy) in.readObject()).kept);
    } catch (IOException e) {
      System.out.println(e);
    }
  }
}
