import java.util.*;

/** Whoever formats itself is asked by each %s, whatever it is known as: a lambda too. */
public class FormattedLambda {
  static class Level implements Formattable, Comparable<Level> {
    final int value;

    Level(int value) {
      this.value = value;
    }

    @Override
    public void formatTo(Formatter out, int flags, int width, int precision) {
      out.format("level %d %d", value, width);
    }

    @Override
    public int compareTo(Level other) {
      return value - other.value;
    }

    @Override
    public String toString() {
      return "no level";
    }
  }

  static String of(Formattable f) {
    return String.format("%s", f);
  }

  static String any(Object o) {
    return String.format("<%s>", o);
  }

  static String ordered(Comparable<?> c) {
    return String.format("%s!", c);
  }

  public static void main(String[] args) {
    Formattable f =
        (out, flags, width, precision) -> out.format("<%d %d %d>", flags, width, precision);
    System.out.println(String.format("%s|%-8.3S|%#s", f, f, f));
    System.out.println(of(f) + of(new Level(3)) + any(f) + any(new Level(4)) + any("s") + any(5));
    System.out.println(ordered(new Level(1)) + ordered("o") + new Level(2));
    System.out.printf("%s %s %s%n", new Level(7), "t", 1.5);
  }
}
