import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies of whole graphs of objects, through streams in memory; the streams' bytes are Java's. */
public class DeepCopies {
  enum Color { RED, GREEN { @Override public String toString() { return "green!"; } } }

  record Point(int x, double y, String label) implements Serializable {}

  static class Base {
    int fromBase = 7;
    Base() { System.out.println("Base()"); fromBase = 8; }
  }

  static class Person extends Base implements Serializable {
    private static final long serialVersionUID = 42L;
    String name;
    int age;
    long id = 1L << 40;
    double size = 1.75;
    float weight = 2.5f;
    char letter = 'x';
    boolean on = true;
    byte b = -3;
    short s = 300;
    transient String secret = "secret";
    transient int count = 5;
    Person friend;
    List<String> tags = new ArrayList<>();
    int[] numbers = {1, 2, 3};
    String[] words = {"a", null, "c"};
    Color color = Color.GREEN;
    Integer boxed = 12;
    Point point = new Point(1, 2.5, "p");

    Person(String name, int age) { this.name = name; this.age = age; }
  }

  static class Employee extends Person {
    private String job;
    Employee(String name, String job) { super(name, 30); this.job = job; }
    @Override public String toString() { return name + " the " + job + " " + age; }
  }

  static class Custom implements Serializable {
    private transient int doubled;
    private final String text;
    Custom(String text, int n) { this.text = text; this.doubled = n * 2; }
    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeInt(doubled / 2);
      out.writeUTF("more");
      out.writeObject(List.of().isEmpty() ? "extra" : null);
    }
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      doubled = in.readInt() * 2;
      System.out.println(in.readUTF() + " " + in.readObject());
      if (doubled < 0) { throw new InvalidObjectException("negative"); }
    }
    @Override public String toString() { return text + doubled; }
  }

  static class Single implements Serializable {
    static final Single ONE = new Single();
    private Object readResolve() { return ONE; }
  }

  static class Plain { int v = 1; }

  static class Holder implements Serializable { Plain plain = new Plain(); }

  static byte[] write(Object... all) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object o : all) { out.writeObject(o); }
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T x) throws IOException, ClassNotFoundException {
    byte[] bytes = write(x);
    System.out.println(bytes.length + " bytes, " + Arrays.hashCode(bytes));
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (T) in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    Person p = new Person("Ann", 30);
    p.tags.add("x");
    p.tags.add("y");
    p.friend = p;
    p.fromBase = 99;
    Person q = copy(p);
    System.out.println(q.name + q.age + q.id + q.size + q.weight + q.letter + q.on + q.b + q.s);
    System.out.println(q.secret + " " + q.count + " " + (q.friend == q) + (q != p) + " " + q.tags
        + (q.tags != p.tags) + Arrays.toString(q.numbers) + Arrays.toString(q.words) + q.color
        + (q.color == Color.GREEN) + q.boxed + q.point + " " + q.fromBase);
    p.numbers[0] = 100;
    System.out.println(q.numbers[0]);
    Employee e = copy(new Employee("Bob", "cook"));
    System.out.println(e);
    System.out.println(copy(new Custom("c", 21)));
    System.out.println(copy(Single.ONE) == Single.ONE);
    System.out.println(copy(new Point(3, 4, null)).equals(new Point(3, 4, null)));
    List<Object> list = new ArrayList<>(List.of(1, 2L, 3.5, 'c', true, "text", 2.5f, (short) 3, (byte) 4));
    list.add(list.get(0));
    list.add(null);
    list.add(200);
    System.out.println(copy(list));
    Map<String, List<Integer>> map = new HashMap<>();
    for (int i = 0; i < 20; i++) { map.computeIfAbsent("key" + i % 7, k -> new ArrayList<>()).add(i); }
    System.out.println(copy(map).equals(map) + " " + copy(map));
    Map<String, Integer> linked = new LinkedHashMap<>();
    linked.put("one", 1);
    System.out.println(copy(linked));
    Set<Integer> many = new HashSet<>();
    for (int i = 0; i < 12; i++) { many.add(i * 37); }
    System.out.println(copy(many) + " " + many);
    System.out.println(copy(new HashMap<>()) + " " + copy(new HashSet<>()));
    System.out.println(copy(new TreeMap<>(map)));
    System.out.println(copy(new HashSet<>(List.of("a", "b", "c"))));
    System.out.println(copy(new LinkedHashSet<>(List.of(3, 1, 2))));
    System.out.println(copy(new TreeSet<>(Set.of(5, 4, 6))));
    System.out.println(copy(new LinkedList<>(List.of("x", "y"))));
    System.out.println(copy(new ArrayDeque<>(List.of(1, 2))));
    int[][] grid = {{1, 2}, {3}};
    int[][] other = copy(grid);
    grid[0][0] = 9;
    System.out.println(Arrays.deepToString(other));
    System.out.println(Arrays.toString(copy(new String[] {"s", "t"})) + Arrays.toString(copy(new long[] {1, -1}))
        + Arrays.toString(copy(new boolean[] {true, false})) + Arrays.toString(copy(new char[] {'q'})));
    System.out.println(Arrays.toString(copy(Color.values())));
    System.out.println(copy("just text") + copy(77) + copy((Object) null));
    try {
      copy(new Holder());
    } catch (NotSerializableException x) {
      System.out.println(x.getMessage());
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write("a", 1, Color.RED)))) {
      System.out.println(in.readObject() + " " + in.readObject() + " " + in.readObject());
      in.readObject();
    } catch (java.io.EOFException x) {
      System.out.println("end");
    }
    try {
      new ObjectInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));
    } catch (java.io.StreamCorruptedException x) {
      System.out.println(x.getMessage());
    }
  }
}
