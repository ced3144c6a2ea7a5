import java.util.List;
import java.util.Spliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the library's results was null. */
public class NullsOfTheLibrary {
  static void fails(Runnable r) {
    try {
      r.run();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    fails(
        () -> {
          int x = Integer.getInteger("no.such.number");
          System.out.println(x);
        });
    fails(() -> System.out.println(Long.getLong("no.such.number") + 1));
    fails(() -> System.out.println(System.getProperty("no.such.text").length()));
    Matcher m = Pattern.compile("a(b)?").matcher("a");
    System.out.println(m.matches());
    fails(() -> System.out.println(m.group(1).length()));
    Spliterator<String> one = List.of("x").spliterator();
    fails(() -> System.out.println(one.trySplit().estimateSize()));
    for (int j = 0; j < Integer.getInteger("count"); j++) {
      System.out.println(j);
    }
  }
}
