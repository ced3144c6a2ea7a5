import java.util.ArrayList;
import java.util.List;

/** Null dereferences, failed casts, instanceof. */
public class NullsAndCasts {
  static class Animal {
    String name = "animal";

    String noise() {
      return "...";
    }
  }

  static class Dog extends Animal {
    @Override
    String noise() {
      return "woof";
    }
  }

  interface Swims {
    int depth();
  }

  static class Fish extends Animal implements Swims {
    @Override
    public int depth() {
      return 3;
    }
  }

  static String attempt(int n) {
    Object o = null;
    String s = null;
    Animal a = null;
    Integer boxed = null;
    List<String> list = null;
    try {
      switch (n) {
        case 0:
          return "" + s.length();
        case 1:
          return a.name;
        case 2:
          return a.noise();
        case 3:
          return "" + (boxed + 1);
        case 4:
          return o.toString();
        case 5:
          a.name = "x";
          return "set";
        case 6:
          return "" + list.size();
        case 7:
          throw null;
        case 8:
          int plain = boxed;
          return "" + plain;
        case 9:
          for (String t : list) {
            return t;
          }
          return "empty";
        case 10:
          return "" + "abc".equals(s) + s + (o == s);
        default:
          return s + "!";
      }
    } catch (NullPointerException e) {
      return "NPE " + n;
    }
  }

  static String cast(Object o) {
    try {
      Dog d = (Dog) o;
      return d == null ? "null dog" : d.noise();
    } catch (ClassCastException e) {
      return "not a dog";
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 12; i++) {
      System.out.println(attempt(i));
    }
    Object[] things = {new Dog(), new Animal(), new Fish(), "text", 5, null, 'c', 2.0, 7L, new int[1]};
    for (Object o : things) {
      System.out.println(cast(o) + " " + (o instanceof Animal) + (o instanceof Swims)
          + (o instanceof String) + (o instanceof Integer) + (o instanceof Comparable)
          + (o instanceof Number) + (o instanceof int[]) + (o instanceof Character));
    }
    try {
      Integer i = (Integer) things[3];
      System.out.println(i);
    } catch (ClassCastException e) {
      System.out.println("not an Integer");
    }
    try {
      String s = (String) things[4];
      System.out.println(s);
    } catch (ClassCastException e) {
      System.out.println("not a String");
    }
    try {
      Swims s = (Swims) things[1];
      System.out.println(s.depth());
    } catch (ClassCastException e) {
      System.out.println("cannot swim");
    }
    Animal fish = (Animal) things[2];
    System.out.println(((Swims) fish).depth() + ((Animal) things[0]).noise());
    List<Object> mixed = new ArrayList<>();
    mixed.add("s");
    mixed.add(1);
    int strings = 0;
    for (Object o : mixed) {
      if (o instanceof String t && t.length() == 1) {
        strings++;
      }
    }
    System.out.println(strings);
  }
}
