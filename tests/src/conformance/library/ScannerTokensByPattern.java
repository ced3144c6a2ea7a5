// java: 21
import java.math.*;
import java.util.*;
import java.util.regex.*;

public class ScannerTokensByPattern {
  public static void main(String[] a) {
    Scanner s =
        new Scanner(
            "ff 17 1.5e3 abc123 99999999999999999999 3.14159265358979323846 -12 true\n"
                + "Key: value; k2 : v2\n"
                + "10,20;30");
    System.out.println(
        s.nextInt(16)
            + " "
            + s.hasNextInt(8)
            + s.nextInt(8)
            + " "
            + s.hasNextBigDecimal()
            + s.nextBigDecimal()
            + " "
            + s.hasNext("[a-z]+\\d+")
            + s.next("[a-z]+\\d+")
            + " "
            + s.hasNextBigInteger()
            + s.nextBigInteger()
            + " "
            + s.nextBigDecimal()
            + " "
            + s.hasNextLong()
            + s.nextLong()
            + s.nextBoolean());
    System.out.println(s.nextLine().length());
    System.out.println(
        s.findInLine(Pattern.compile("(\\w+)\\s*:\\s*(\\w+)"))
            + s.match().group(1)
            + s.match().group(2));
    System.out.println(s.findInLine("(\\w+) : (\\w+)"));
    s.nextLine();
    s.useDelimiter(Pattern.compile("[,;]"));
    System.out.println(s.delimiter() + " " + s.nextInt() + s.nextInt() + s.nextInt());
    try {
      new Scanner("x1").next("\\d");
    } catch (InputMismatchException e) {
      System.out.println("IME " + e.getMessage());
    }
    try {
      new Scanner("abc").nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Scanner("99999999999").nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Scanner("").next();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    Scanner r = new Scanner("a1b2c3");
    r.useDelimiter("");
    StringBuilder sb = new StringBuilder();
    while (r.hasNext()) sb.append(r.next()).append('_');
    System.out.println(sb);
    Scanner k = new Scanner("skip=5");
    k.skip("skip=");
    System.out.println(k.nextInt());
    System.out.println(new Scanner("a,b,,c").useDelimiter(",").tokens().toList());
    System.out.println(
        new Scanner("one 2 three 4").findAll("\\d").map(MatchResult::group).toList());
    Scanner w = new Scanner("find me here");
    System.out.println(w.findWithinHorizon("me", 0) + w.next());
    Scanner l = new Scanner("1,234 5");
    System.out.println(l.nextInt() + l.nextInt());
    System.out.println(new Scanner("1 2\n3").nextLine());
    Scanner b = new Scanner("12 300 70000");
    System.out.println(
        b.hasNextByte()
            + ""
            + b.nextByte()
            + b.hasNextByte()
            + b.hasNextShort()
            + b.nextShort()
            + b.hasNextShort()
            + b.nextFloat());
    b.close();
    try {
      b.nextInt();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
