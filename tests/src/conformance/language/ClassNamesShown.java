import java.util.*;
import java.util.function.*;

/** getClass().getName and getSimpleName of every kind of class. */
public class ClassNamesShown {
  static class Nested {
    class Inner {}
  }

  interface Face {}

  enum En {
    A {},
    B
  }

  record Rec<T>(T t) {}

  abstract static class Abs {}

  static Object anon = new Object() {};

  static class Gen<T> {
    T[] arr;
  }

  public static void main(String[] args) {
    class Local {}
    Object o2 =
        new Object() {
          Object in = new Object() {};

          Object get() {
            return in;
          }
        };
    Object[] all = {
      new Nested(),
      new Nested().new Inner(),
      new Face() {},
      En.A,
      En.B,
      new Rec<>(1),
      new Abs() {},
      anon,
      new Local(),
      1,
      "s",
      'c',
      2L,
      1.5,
      1f,
      true,
      (byte) 1,
      (short) 1,
      new int[0],
      new String[0][0],
      new Object[0],
      new Nested[0],
      new boolean[0],
      new ArrayList<>(),
      new HashMap<>(),
      new LinkedList<>(),
      new TreeMap<>(),
      new RuntimeException(),
      new Error(),
      new StringBuilder(),
      new Object(),
      Optional.empty(),
      new ArrayDeque<>(),
      new Random(1)
    };
    for (Object o : all)
      System.out.println(
          o.getClass().getName()
              + " | "
              + o.getClass().getSimpleName()
              + " | "
              + o.getClass().isArray()
              + o.getClass().isInterface()
              + o.getClass().isEnum()
              + o.getClass().isRecord());
    System.out.println(
        int.class.getName()
            + Integer.class.getName()
            + int[].class.getName()
            + Face.class.isInterface()
            + Nested.class
            + Face.class
            + long.class
            + String[].class
            + En.A.getDeclaringClass().getName()
            + new Nested().getClass().equals(Nested.class)
            + (new Rec<>("a").getClass() == new Rec<>(1).getClass())
            + Abs.class.isInstance(new Abs() {})
            + Nested.class.getSimpleName().length()
            + Map.Entry.class.getSimpleName()
            + Map.Entry.class.getName());
  }
}
