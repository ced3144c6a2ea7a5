import java.util.IllegalFormatException;

/** The sign for the argument before stands anywhere among the flags, and outdoes an index. */
public class FormatsOfTheArgumentBefore {
  private static void show(String format, Object... args) {
    try {
      System.out.println(String.format(format, args));
    } catch (IllegalFormatException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    System.out.println(String.format("%s %2$<s|%-<5s|%<-5s|", "first", "second"));
    System.out.println(String.format("%d %+<d %0<5d", 42, 43));
    show("%s %2$<s %s", "a", "b");
    show("%d %,<d %<,d", 123456);
    show("%-<5s", "x");
    show("%s %<<s", "x");
    show("%s %<-<8s", "x");
  }
}
