import java.util.Date;
import java.util.function.Function;

/** Constructors that the board's own versions of JDK classes do not have. */
public class MissingConstructors {
  static class Meeting extends Date {
    Meeting(String when) {
      super(when);
    }
  }

  public static void main(String[] args) {
    Function<String, Date> read = Date::new;
    System.out.println(
        new Date("1 Jan 2020") + " " + new Meeting("2 Jan 2020") + read.apply("3 Jan 2020"));
  }
}
