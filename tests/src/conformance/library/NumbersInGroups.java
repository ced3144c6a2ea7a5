import java.util.*;

/** Numbers as scanners read them: commas stand only between groups of three digits. */
public class NumbersInGroups {
  static final String[] TOKENS = {
    "1,234", "2,5", "12,345,678", "1234,567", "0,123", "-1,234", "+9,999", "1,23", ",123", "1,", "1,,234", "1,234.5",
    "1.234,5", "1,234e2", "1,2e3", "-1,234.5e-1", "007", "1,000,00", "1,0000", "-,123", "a,bcd", "1,abc", "999,999,999,999"
  };

  public static void main(String[] args) {
    for (String token : TOKENS) {
      Scanner s = new Scanner(token).useLocale(Locale.US);
      StringBuilder b = new StringBuilder(token + ":");
      b.append(' ').append(s.hasNextInt()).append(' ').append(s.hasNextLong()).append(' ').append(s.hasNextShort());
      b.append(' ').append(s.hasNextDouble()).append(' ').append(s.hasNextInt(16)).append(' ').append(s.hasNextBigInteger());
      b.append(' ').append(s.hasNextBigDecimal());
      if (s.hasNextInt(16)) {
        b.append(" hex ").append(s.nextInt(16));
      } else if (s.hasNextDouble()) {
        b.append(" double ").append(s.nextDouble());
      }
      System.out.println(b);
    }
    Scanner s = new Scanner("1,234 5,6 7").useLocale(Locale.US);
    System.out.println(s.nextInt());
    try {
      s.nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(s.next() + s.nextInt());
  }
}
