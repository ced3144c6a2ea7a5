import java.io.*;
import java.util.*;

/** Nulls on both sides of a comparison, formats that are null, marks that are negative. */
public class NullsComparedAndFormatted {
  static String none(int n) {
    return n > 5 ? "x" : null;
  }

  static Integer box(int n) {
    return n > 5 ? n : null;
  }

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " ran");
    } catch (NullPointerException e) {
      System.out.println(what + " null");
    } catch (RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  enum Level {
    LOW,
    HIGH
  }

  static Level level(int n) {
    return n > 5 ? Level.LOW : null;
  }

  public static void main(String[] args) throws Exception {
    run("text", () -> System.out.println(none(1).compareTo(none(2))));
    run("text 2", () -> System.out.println(none(1).compareTo(none(9))));
    run("text 3", () -> System.out.println(none(9).compareTo(none(1))));
    run("text 4", () -> System.out.println(none(1).compareToIgnoreCase(none(2))));
    run("text 5", () -> System.out.println(none(1).equalsIgnoreCase(none(2))));
    run("text 6", () -> System.out.println(none(1).equals(none(2))));
    run("text 7", () -> System.out.println(none(1).contentEquals(none(2))));
    run("box", () -> System.out.println(box(1).compareTo(box(2))));
    run("box 2", () -> System.out.println(box(1).equals(box(2))));
    run("enum", () -> System.out.println(level(1).compareTo(level(2))));
    run("enum 2", () -> System.out.println(level(1).equals(level(2))));
    run("integer", () -> System.out.println(Integer.compare(box(1), box(2))));
    run(
        "natural",
        () -> System.out.println(Comparator.<String>naturalOrder().compare(none(1), none(2))));
    run(
        "reverse",
        () -> System.out.println(Comparator.<String>reverseOrder().compare(none(1), none(2))));
    run("case", () -> System.out.println(String.CASE_INSENSITIVE_ORDER.compare(none(1), none(2))));
    run(
        "reference",
        () -> {
          Comparator<String> c = String::compareTo;
          System.out.println(c.compare(none(1), none(2)));
        });
    run(
        "comparing",
        () -> System.out.println(Comparator.comparing((Integer n) -> none(n)).compare(1, 2)));
    run(
        "thenComparing",
        () ->
            System.out.println(
                Comparator.comparing((Integer n) -> n / 9)
                    .thenComparing(n -> none(n))
                    .compare(1, 2)));
    run(
        "nulls first",
        () ->
            System.out.println(
                Comparator.nullsFirst(Comparator.<String>naturalOrder())
                    .compare(none(1), none(2))));
    run(
        "sort",
        () -> {
          String[] two = {null, null};
          Arrays.sort(two);
        });
    run(
        "list",
        () -> {
          List<String> two = Arrays.asList(null, null);
          Collections.sort(two);
        });
    run(
        "one",
        () -> {
          List<String> one = Arrays.asList((String) null);
          Collections.sort(one);
          Arrays.sort(new String[1]);
        });
    run("max", () -> System.out.println(Collections.max(Arrays.asList((String) null, null))));
    run("tree", () -> new TreeSet<String>().add(none(1)));
    run("tree map", () -> new TreeMap<String, String>().get(none(1)));
    run("tree map 2", () -> new TreeMap<>(Map.of("a", 1)).get(none(1)));
    run("search", () -> System.out.println(Arrays.binarySearch(new String[] {null}, none(1))));
    run("format", () -> System.out.println(String.format(none(1), 1)));
    run("printf", () -> System.out.printf(none(1), 1));
    run("formatted", () -> System.out.println(none(1).formatted(2)));
    run("printf 2", () -> System.out.printf(none(1)));
    run("format 2", () -> System.out.format(none(1), "a", "b"));
    run(
        "arrays",
        () -> System.out.println(Arrays.compare(new String[] {null}, new String[] {null})));
    run(
        "objects",
        () -> System.out.println(Objects.compare(none(1), none(2), Comparator.naturalOrder())));
    for (Reader r :
        List.of(
            new BufferedReader(new StringReader("abc")),
            new StringReader("abc"),
            new LineNumberReader(new StringReader("abc")),
            new CharArrayReader("abc".toCharArray()),
            new PushbackReader(new StringReader("abc")))) {
      try {
        r.mark(-1);
        System.out.println("marked");
      } catch (IllegalArgumentException | IOException e) {
        System.out.println(e);
      }
    }
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(new byte[5]));
    in.mark(-1);
    System.out.println(in.read());
  }
}
