/** instanceof patterns: scope through negation, loops and conditions; casts of every kind. */
public class InstanceofPatterns {
  interface Animal {}

  static class Dog implements Animal {
    String bark() {
      return "woof";
    }
  }

  static class Puppy extends Dog {
    @Override
    String bark() {
      return "yip";
    }
  }

  static class Cat implements Animal {
    int lives = 9;
  }

  static String speak(Animal a) {
    if (!(a instanceof Dog d)) {
      return a instanceof Cat c && c.lives > 3 ? "cat" + c.lives : "quiet";
    }
    return d.bark() + (d instanceof Puppy ? "!" : "");
  }

  static int length(Object o) {
    while (!(o instanceof String s)) {
      if (o == null) {
        return -1;
      }
      o = o.toString();
    }
    return s.length();
  }

  static String describe(Object o) {
    if (o instanceof Integer i && i > 10) {
      return "big" + i;
    } else if (o instanceof Integer i) {
      return "int" + (i + 1);
    } else if (o instanceof Number n) {
      return "number" + n.intValue();
    } else if (o instanceof CharSequence cs && !(cs instanceof String)) {
      return "chars" + cs.length();
    } else if (o instanceof String s) {
      return "string" + s.toUpperCase();
    } else if (o instanceof Comparable<?>) {
      return "comparable";
    } else if (o instanceof Runnable r) {
      r.run();
      return "ran";
    }
    return "?";
  }

  static boolean same(Object a, Object b) {
    return a instanceof Integer x && b instanceof Integer y && x.intValue() == y || a == b;
  }

  static class Point {
    final int x, y;

    Point(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean equals(Object o) {
      return this == o || o instanceof Point p && x == p.x && y == p.y;
    }

    @Override
    public int hashCode() {
      return 31 * x + y;
    }
  }

  static class Old {
    final String k;

    Old(String k) {
      this.k = k;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) {
        return true;
      }
      if (o == null || getClass() != o.getClass()) {
        return false;
      }
      Old other = (Old) o;
      return k == null ? other.k == null : k.equals(other.k);
    }

    @Override
    public int hashCode() {
      return k == null ? 0 : k.hashCode();
    }
  }

  static class Older extends Old {
    Older(String k) {
      super(k);
    }
  }

  public static void main(String[] args) {
    Animal[] zoo = {new Dog(), new Puppy(), new Cat(), new Animal() {}};
    for (Animal a : zoo) {
      System.out.print(speak(a) + " ");
    }
    System.out.println(length(12345) + " " + length(null) + " " + length("abc"));
    Object[] all = {5, 50, 5L, 2.5, 'c', "s", new StringBuilder("sb"), true, (Runnable) () -> System.out.print("run "), new Object[0]};
    for (Object o : all) {
      System.out.print(describe(o) + " ");
    }
    System.out.println();
    System.out.println(same(1000, 1000) + " " + same("a", 1) + " " + same(null, null));
    System.out.println(new Point(1, 2).equals(new Point(1, 2)) + " " + new Point(1, 2).equals("p") + " " + new Point(1, 2).equals(null));
    System.out.println(new Old("a").equals(new Old("a")) + " " + new Old("a").equals(new Older("a")) + " " + new Old(null).equals(new Old(null)));
    Animal a = new Cat();
    try {
      Dog d = (Dog) a;
      System.out.println(d.bark());
    } catch (ClassCastException e) {
      System.out.println("not a dog");
    }
    try {
      Runnable r = (Runnable) a;
      r.run();
    } catch (ClassCastException e) {
      System.out.println("not runnable");
    }
    Object o = 3;
    try {
      Long l = (Long) o;
      System.out.println(l);
    } catch (ClassCastException e) {
      System.out.println("not a long");
    }
    System.out.println((Dog) null == null);
    long widened = (int) (Integer) o;
    double d = (Integer) o;
    System.out.println(widened + d);
  }
}
