import java.util.*;

/**
 * A class with the method of an interface is not of the interface, and one of it may lack the
 * method.
 */
public class KindsByTheirMethods {
  static class Copies {
    public Copies clone() {
      return new Copies();
    }
  }

  static class Marked implements Cloneable {}

  static class Both implements Cloneable {
    @Override
    public Both clone() {
      return this;
    }
  }

  static class Closes {
    boolean open = true;

    void close() {
      open = false;
    }
  }

  static class Resource implements AutoCloseable {
    @Override
    public void close() {
      System.out.print("closed ");
    }
  }

  static class Compares {
    int compareTo(Compares o) {
      return 1;
    }
  }

  static class Ordered implements Comparable<Ordered> {
    @Override
    public int compareTo(Ordered o) {
      return 0;
    }
  }

  static class Appends {
    String s = "";

    void append(String t) {
      s += t;
    }
  }

  static class Text implements CharSequence {
    public int length() {
      return 2;
    }

    public char charAt(int i) {
      return (char) ('a' + i);
    }

    public CharSequence subSequence(int from, int to) {
      return this;
    }

    @Override
    public String toString() {
      return "ab";
    }
  }

  static class Loops {
    Iterator<String> iterator() {
      return List.of("x").iterator();
    }

    boolean hasNext() {
      return false;
    }
  }

  static class Runs {
    void run() {}
  }

  static String kinds(Object o) {
    return (o instanceof Cloneable ? "C" : "-")
        + (o instanceof AutoCloseable ? "A" : "-")
        + (o instanceof Comparable ? "O" : "-")
        + (o instanceof CharSequence ? "T" : "-")
        + (o instanceof Iterable ? "I" : "-")
        + (o instanceof Iterator ? "i" : "-")
        + (o instanceof Runnable ? "R" : "-");
  }

  public static void main(String[] args) {
    Object[] all = {
      new Copies(),
      new Marked(),
      new Both(),
      new Closes(),
      new Resource(),
      new Compares(),
      new Ordered(),
      new Appends(),
      new Text(),
      new Loops(),
      new Runs(),
      "s",
      1,
      new ArrayList<>()
    };
    for (Object o : all) System.out.print(kinds(o) + " ");
    System.out.println();
    ((Closes) all[3]).close();
    ((Appends) all[7]).append("q");
    System.out.println(((Copies) all[0]).clone() != all[0] && ((Both) all[2]).clone() == all[2]);
    System.out.println(
        ((Compares) all[5]).compareTo(null)
            + ((Appends) all[7]).s
            + ((Loops) all[9]).iterator().next()
            + ((Loops) all[9]).hasNext());
    ((Runs) all[10]).run();
    for (Object o : all)
      if (o instanceof AutoCloseable c) {
        try (c) {
          System.out.print("try ");
        } catch (Exception e) {
          System.out.print("never");
        }
      }
    CharSequence cs = (CharSequence) all[8];
    System.out.println(
        cs.length()
            + cs.toString()
            + cs.charAt(1)
            + String.join(",", cs, "z")
            + new StringBuilder(cs).append(cs).append(cs, 0, 1)
            + "xab".contains(cs)
            + cs.isEmpty());
    try {
      Object o = all[5];
      Comparable<?> c = (Comparable<?>) o;
      System.out.println("never");
    } catch (ClassCastException e) {
      System.out.println("not Comparable");
    }
  }
}
