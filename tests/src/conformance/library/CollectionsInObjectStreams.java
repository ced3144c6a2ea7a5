import java.io.*;
import java.math.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.*;

/** Collections and values of the library come back from object streams as what they were. */
public class CollectionsInObjectStreams {
  enum Size { SMALL, LARGE }

  private static int shown;

  @SuppressWarnings("unchecked")
  static <T> T back(T o) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
      out.writeObject("end");
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      T found = (T) in.readObject();
      if (!in.readObject().equals("end")) {
        System.out.println("no end");
      }
      return found;
    }
  }

  static void show(Object o) {
    shown++;
    try {
      Object found = back(o);
      System.out.println(shown + " " + found + " " + found.equals(o));
    } catch (Exception e) {
      System.out.println(shown + " " + e);
    }
  }

  static void refuses(Runnable r) {
    try {
      r.run();
      System.out.println("changed");
    } catch (UnsupportedOperationException e) {
      System.out.println("refused");
    }
  }

  public static void main(String[] args) throws Exception {
    show(new Vector<>(List.of(1, 2)));
    Stack<String> stack = new Stack<>();
    stack.push("a");
    stack.push("b");
    show(stack);
    System.out.println(back(stack).pop());
    Hashtable<String, Integer> table = new Hashtable<>();
    for (int i = 0; i < 40; i++) {
      table.put("k" + i * i, i);
    }
    show(table);
    Properties properties = new Properties(new Properties());
    properties.setProperty("a", "b");
    properties.setProperty("c", "d");
    show(properties);
    System.out.println(back(properties).getProperty("c"));
    ConcurrentHashMap<String, Integer> concurrent = new ConcurrentHashMap<>();
    for (int i = 0; i < 40; i++) {
      concurrent.put("k" + i * i, i);
    }
    show(concurrent);
    System.out.println(back(new StringBuilder("abc")).append("x").reverse());
    System.out.println(back(new StringBuffer("a\u00e9c")).append("x").length());
    show(Collections.emptyList());
    show(Collections.emptySet());
    show(Collections.emptyMap());
    show(Collections.singletonList("x"));
    show(Collections.singleton("x"));
    show(Collections.singletonMap("x", 1));
    show(Collections.nCopies(3, "x"));
    show(Collections.nCopies(0, "x"));
    show(Collections.unmodifiableSortedSet(new TreeSet<>(List.of(3, 1))));
    show(Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(3, 1))));
    show(Collections.synchronizedList(new ArrayList<>(List.of(1))));
    show(Collections.newSetFromMap(new HashMap<>(Map.of("a", true))));
    refuses(() -> take(Collections.singleton(1)).add(2));
    refuses(() -> take(Collections.emptyMap()).put(1, 2));
    refuses(() -> take(Collections.nCopies(2, 1)).set(0, 2));
    refuses(() -> take(Collections.newSetFromMap(new HashMap<>())).add(1));
    refuses(() -> take(Collections.unmodifiableSortedSet(new TreeSet<>(List.of(1)))).add(2));
    show(new ArrayList<>(List.of(EnumSet.noneOf(Size.class), EnumSet.allOf(Size.class))));
    show(new EnumMap<>(Map.of(Size.LARGE, 1)));
    show(MathContext.DECIMAL32);
    show(new File("a/b"));
    show(Currency.getInstance("EUR"));
    System.out.println(back(Currency.getInstance("EUR")) == Currency.getInstance("EUR"));
    Pattern p = back(Pattern.compile("A+", Pattern.CASE_INSENSITIVE));
    System.out.println(p + " " + p.flags() + " " + p.matcher("xaab").replaceAll("-"));
    show(Optional.of(1));
    show(new ArrayList<>(List.of(new Object())));
    show(new ArrayList<>(List.of(1, 2)).subList(0, 1));
    show(new HashMap<>(Map.of(1, 2)).keySet());
    show(new HashMap<>(Map.of(1, 2)).entrySet().iterator().next());
  }

  static <T> T take(T o) {
    try {
      return back(o);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
