import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character classes with and without UNICODE_CHARACTER_CLASS; groups by name before a match. */
public class ClassesOfUnicode {
  static final String[] TEXTS = {
    "é", "Ω", "7", "_", "\u00a0", " ", "\u0663", "ß", "Z", "«", "!", "\u3000"
  };
  static final String[] CLASSES = {
    "\\w",
    "\\W",
    "\\d",
    "\\s",
    "\\S",
    "\\p{Lower}",
    "\\p{Upper}",
    "\\p{Alpha}",
    "\\p{Alnum}",
    "\\p{Digit}",
    "[\\w-]",
    "\\p{Space}"
  };

  public static void main(String[] args) {
    for (String one : CLASSES) {
      StringBuilder line = new StringBuilder(one);
      for (String text : TEXTS) {
        line.append(Pattern.compile(one).matcher(text).matches() ? " 1" : " 0");
        line.append(
            Pattern.compile(one, Pattern.UNICODE_CHARACTER_CLASS).matcher(text).matches()
                ? "1"
                : "0");
        line.append(Pattern.matches("(?U)" + one, text) ? "1" : "0");
      }
      System.out.println(line);
    }
    Pattern both =
        Pattern.compile("É+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    System.out.println(both.matcher("éÉ").matches() + " " + both.flags());
    Matcher m = Pattern.compile("(?<year>\\d+)").matcher("in 1999");
    for (int i = 0; i < 3; i++) {
      try {
        System.out.println(m.group("year") + " " + m.start("year") + " " + m.group("month"));
      } catch (IllegalStateException | IllegalArgumentException e) {
        System.out.println(e);
      }
      System.out.println(m.find());
    }
    try {
      m.end("month");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
