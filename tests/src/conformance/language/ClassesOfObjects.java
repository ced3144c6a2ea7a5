import java.util.*;

public class ClassesOfObjects {
  static class Point {
    int x;

    Point(int x) {
      this.x = x;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) return true;
      if (o == null || getClass() != o.getClass()) return false;
      return x == ((Point) o).x;
    }

    @Override
    public int hashCode() {
      return x;
    }
  }

  static class Named extends Point {
    Named(int x) {
      super(x);
    }
  }

  interface Shape {
    default String title() {
      return getClass().getSimpleName();
    }
  }

  record Circle(double r) implements Shape {}

  enum Op implements Shape {
    ADD,
    SUB {
      void f() {}
    }
  }

  static <T> String kind(T t) {
    return t.getClass().getName();
  }

  public static void main(String[] args) {
    System.out.println(
        new Point(1).equals(new Point(1))
            + " "
            + new Point(1).equals(new Named(1))
            + " "
            + new Point(1).equals("x")
            + " "
            + new Point(1).equals(null));
    System.out.println(new Circle(1).title() + Op.ADD.title() + "|" + Op.SUB.title() + "|");
    System.out.println(
        kind("s")
            + kind(1)
            + kind(2.0)
            + kind('c')
            + kind(true)
            + kind(new Point(1))
            + kind(new Named(2))
            + kind(3L));
    Object o = new Named(3);
    System.out.println(o.getClass() == Named.class);
    System.out.println(o.getClass() == Point.class);
    System.out.println(o.getClass());

    Runnable r =
        new Runnable() {
          public void run() {
            System.out.println("[" + getClass().getSimpleName() + "] " + getClass().getName());
          }
        };
    r.run();
    Map<Class<?>, Integer> counts = new HashMap<>();
    for (Object x : List.of("a", 1, "b", 'c', 2.5)) counts.merge(x.getClass(), 1, Integer::sum);
    System.out.println(
        counts.get(String.class) + " " + counts.get(Integer.class) + " " + counts.size());
    EnumMap<Op, Integer> m = new EnumMap<>(Op.class);
    m.put(Op.SUB, 1);
    System.out.println(m + " " + Op.valueOf("ADD"));
    try {
      throw new IllegalStateException("x");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getName() + " " + e.getClass().getSimpleName());
    }
    assert args.length > 5 : "not";
    Object n = null;
    try {
      System.out.println(n.getClass() == Point.class);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    System.out.println(
        new Object().getClass().getName()
            + " "
            + new ArrayList<>().getClass().getSimpleName()
            + " "
            + new HashMap<>().getClass());
  }
}
