import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Object streams: classes of the library by the JVM's bytes, and back; exceptions. */
public class ObjectsOfTheLibraryWritten {
  enum Color {
    RED,
    GREEN {
      @Override
      String tone() {
        return "mild";
      }
    },
    BLUE;

    String tone() {
      return "strong";
    }
  }

  static class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final int code;

    Refused(String message, int code, Throwable cause) {
      super(message + "!", cause);
      this.code = code;
    }
  }

  static class Node implements Serializable {
    private static final long serialVersionUID = 1;
    final AtomicReference<Node> next = new AtomicReference<>();
    final PriorityQueue<String> names = new PriorityQueue<>(Comparator.reverseOrder());
    final Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  }

  static byte[] written(Object x) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(x);
      out.writeObject(new Object[] {"then", x});
    }
    return bytes.toByteArray();
  }

  static Object read(byte[] data) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(data))) {
      Object first = in.readObject();
      System.out.print(((Object[]) in.readObject())[1] == first ? "" : "another! ");
      return first;
    }
  }

  static void show(Object x) throws Exception {
    byte[] data = written(x);
    Object y = read(data);
    System.out.println(data.length + " " + Arrays.hashCode(data) + " " + y.equals(x) + " " + y);
  }

  static void refuse(Object x) throws Exception {
    try {
      System.out.println(written(x).length);
    } catch (NotSerializableException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    for (String s : List.of("0", "1", "-1", "127", "128", "-256", "123456789012345678901")) {
      show(new BigInteger(s));
      show(new BigDecimal(new BigInteger(s), s.length() - 3));
    }
    show(new UUID(-1, 2));
    BitSet bits = new BitSet();
    show(bits);
    bits.set(3);
    bits.set(70, 75);
    show(bits);
    bits.clear(60, 80);
    show(bits);
    show(EnumSet.of(Color.BLUE, Color.GREEN));
    show(new EnumMap<>(Map.of(Color.GREEN, 1)));
    show(new AbstractMap.SimpleEntry<>("k", 5L));
    show(new AbstractMap.SimpleImmutableEntry<>('k', null));
    show(Arrays.asList("a", null));
    show(Collections.singletonList("one"));
    show(Collections.emptyList());
    show(Collections.unmodifiableList(new ArrayList<>(List.of(1, 2))));
    show(Collections.unmodifiableList(new LinkedList<>(List.of("x"))));
    show(Collections.unmodifiableSet(new HashSet<>(List.of(1, 2))));
    show(Collections.unmodifiableMap(new HashMap<>(Map.of("m", 1.5))));
    show(new CopyOnWriteArrayList<>(List.of(true, false)));
    for (Object o :
        List.of(
            new AtomicInteger(-7),
            new AtomicLong(1L << 40),
            new AtomicBoolean(true),
            new AtomicReference<>("held"),
            new PriorityQueue<>(List.of(5, 1, 3)),
            new PriorityQueue<>(Comparator.<Integer>reverseOrder()),
            Collections.unmodifiableCollection(new ArrayList<>(List.of(7))))) {
      byte[] data = written(o);
      System.out.println(data.length + " " + Arrays.hashCode(data) + " " + read(data));
    }
    Random random = new Random(5);
    random.nextGaussian();
    Random copy = (Random) read(written(random));
    System.out.println(copy.nextGaussian() == random.nextGaussian());
    System.out.println(copy.nextInt() == random.nextInt());
    Locale locale = (Locale) read(written(new Locale.Builder().setLanguageTag("de-CH").build()));
    System.out.println(locale + " " + locale.getCountry());
    Node node = new Node();
    node.next.set(node);
    node.names.addAll(List.of("a", "c", "b"));
    node.counts.put("Word", 2);
    Node other = (Node) read(written(node));
    System.out.println((other.next.get() == other) + " " + other.names + " " + other.names.poll());
    System.out.println(other.counts.get("wORD") + " " + Arrays.hashCode(written(other)));
    Refused refused = (Refused) read(written(new Refused("no", 7, new IOException("disk"))));
    System.out.println(refused + " " + refused.code + " " + refused.getCause());
    Exception outer = new IllegalStateException("outer");
    outer.addSuppressed(new RuntimeException());
    Exception again = (Exception) read(written(outer));
    System.out.println(again + " " + again.getCause() + " " + again.getSuppressed()[0]);
    try {
      throw (Exception) read(written(new Refused(null, 1, null)));
    } catch (Refused e) {
      System.out.println(e.getMessage() + e.code + e.getCause() + e.getSuppressed().length);
    }
    refuse(Optional.empty());
    refuse(new ArrayList<>(List.of(Optional.of(1))));
    refuse(new HashMap<>(Map.of(1, 2)).keySet());
    refuse(
        new Refused("in", 1, null) {
          private final Object held = new Object();
        });
  }
}
