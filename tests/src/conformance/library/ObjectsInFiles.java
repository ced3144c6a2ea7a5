import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Objects that are kept in files, that write themselves, that lose what is transient. */
public class ObjectsInFiles {
  static class Account implements Serializable {
    private final String owner;
    private long cents;
    private transient List<String> log = new ArrayList<>();
    private transient boolean open = true;
    private static int made;

    Account(String owner, long cents) {
      this.owner = owner;
      this.cents = cents;
      made++;
    }

    void add(long more) {
      cents += more;
      if (log != null) {
        log.add("+" + more);
      }
    }

    @Override
    public String toString() {
      return owner + ": " + cents + " " + log + " " + open + " " + made;
    }
  }

  static class Savings extends Account {
    private double rate;
    private Account linked;

    Savings(String owner, long cents, double rate, Account linked) {
      super(owner, cents);
      this.rate = rate;
      this.linked = linked;
    }

    @Override
    public String toString() {
      return super.toString() + " at " + rate + " with [" + linked + "]";
    }
  }

  public static class Temperature implements Externalizable {
    private double celsius;
    private String place;

    public Temperature() {
      System.out.println("made");
      place = "nowhere";
    }

    Temperature(double celsius, String place) {
      this.celsius = celsius;
      this.place = place;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeDouble(celsius);
      out.writeObject(place);
      out.writeBoolean(true);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
      celsius = in.readDouble();
      place = (String) in.readObject();
      System.out.println(in.readBoolean());
    }

    @Override
    public String toString() {
      return place + " " + celsius;
    }
  }

  static class Node<T> implements Serializable {
    T value;
    Node<T> next;
    List<Node<T>> children = new ArrayList<>();

    Node(T value, Node<T> next) {
      this.value = value;
      this.next = next;
    }
  }

  interface Shape extends Serializable {
    double area();
  }

  static final class Circle implements Shape {
    final double r;

    Circle(double r) {
      this.r = r;
    }

    @Override
    public double area() {
      return Math.PI * r * r;
    }
  }

  record Box(Shape shape, DayOfWeek day, LocalDate date, List<Integer> sizes) implements Serializable {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    File file = new File("objects-in-files.tmp");
    Account ann = new Account("Ann", 100);
    ann.add(50);
    Savings bob = new Savings("Bob", 7, 0.5, ann);
    List<Account> accounts = new ArrayList<>(List.of(ann, bob));
    try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream(file))) {
      out.writeObject(accounts);
      out.writeInt(accounts.size());
      out.writeUTF("end");
      out.writeObject(new Temperature(21.5, "room"));
      out.writeLong(1L << 50);
      out.writeDouble(0.1);
      out.writeChar('z');
      out.writeBoolean(true);
      out.writeShort(-2);
      out.writeByte(200);
      out.writeFloat(1.5f);
    }
    System.out.println(file.length() > 0);
    try (ObjectInputStream in = new ObjectInputStream(new FileInputStream(file))) {
      @SuppressWarnings("unchecked")
      List<Account> read = (List<Account>) in.readObject();
      System.out.println(read);
      read.get(0).add(5);
      System.out.println(((Savings) read.get(1)).linked == read.get(0));
      System.out.println(read.get(0) + " | " + ann);
      System.out.println(in.readInt() + in.readUTF() + in.readObject());
      System.out.println(in.readLong() + " " + in.readDouble() + in.readChar() + in.readBoolean()
          + in.readShort() + " " + in.readByte() + " " + in.readFloat());
      in.readInt();
    } catch (IOException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
    System.out.println(file.delete());

    Node<String> chain = null;
    for (int i = 0; i < 30; i++) {
      chain = new Node<>("n" + i, chain);
    }
    chain.children.add(chain.next);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ObjectOutputStream out = new ObjectOutputStream(bytes);
    out.writeObject(chain);
    Box box = new Box(new Circle(2), DayOfWeek.FRIDAY, LocalDate.of(2024, 5, 7), new ArrayList<>(List.of(1, 2)));
    out.writeObject(box);
    Map<String, Shape> shapes = new TreeMap<>();
    shapes.put("b", new Circle(1));
    shapes.put("a", box.shape());
    out.writeObject(shapes);
    out.close();
    System.out.println(bytes.size() > 500);
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    @SuppressWarnings("unchecked")
    Node<String> copy = (Node<String>) in.readObject();
    int n = 0;
    for (Node<String> x = copy; x != null; x = x.next) {
      n++;
    }
    System.out.println(n + copy.value + (copy.children.get(0) == copy.next));
    Box other = (Box) in.readObject();
    System.out.println(other.day() + " " + other.date() + other.sizes() + other.shape().area()
        + (other.day() == DayOfWeek.FRIDAY) + other.date().equals(box.date()));
    @SuppressWarnings("unchecked")
    Map<String, Shape> read = (Map<String, Shape>) in.readObject();
    System.out.println(read.keySet() + " " + (read.get("a") == other.shape()));
    in.close();
  }
}
