import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trees whose comparisons a program hears, read from a stream of objects. */
public class TreesHeardInStreams {
  static class Loud implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compare(String a, String b) {
      System.out.println(a + " with " + b);
      return a.compareTo(b);
    }
  }

  static Object copied(Object o) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    TreeMap<String, Integer> map = new TreeMap<>(new Loud());
    map.put("b", 1);
    map.put("a", 2);
    map.put("c", 3);
    TreeMap<String, Integer> again = (TreeMap<String, Integer>) copied(map);
    System.out.println(again);
    System.out.println(again.get("c") + " " + again.ceilingKey("bb"));
    again.put("d", 4);
    System.out.println(again);
    TreeSet<String> set = new TreeSet<>(new Loud());
    set.add("y");
    set.add("x");
    System.out.println(copied(set));
  }
}
