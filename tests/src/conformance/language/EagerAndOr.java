import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** The operators of booleans that evaluate both sides, counters in fields, and counters beside a stream. */
public class EagerAndOr {
  static int calls;
  int count = 3;
  EagerAndOr next;

  static boolean odd(int i) {
    calls++;
    return i % 2 != 0;
  }

  static boolean fails() {
    throw new IllegalStateException("asked");
  }

  static void operators() {
    boolean any = true;
    boolean all = false;
    for (int i = 0; i < 4; i++) {
      any |= odd(i);
      all &= odd(i);
      all ^= odd(i);
    }
    int n = 5;
    System.out.println(any + " " + all + " " + calls + " " + (n > 3 | odd(n)) + (n < 3 & odd(n++)) + n + calls);
    System.out.println((odd(1) | odd(2)) + " " + (odd(2) & odd(1)) + " " + (any & !all | n == 6) + calls);
    boolean changed = false;
    boolean both = changed | (changed = true);
    System.out.println(both + " " + (changed & (changed = false)) + changed);
    try {
      System.out.println(any | fails());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  static boolean release(EagerAndOr a) {
    if (--a.count == 0) {
      a = new EagerAndOr();
      a.count = 10;
      return true;
    }
    return a.count == 1;
  }

  static int swapped(EagerAndOr a) {
    int first = a.count++;
    int second = ++a.next.count + a.count;
    return first * 100 + second;
  }

  static PrintStream other(PrintStream to) {
    System.setOut(to);
    return to;
  }

  public static void main(String[] args) {
    operators();
    EagerAndOr a = new EagerAndOr();
    System.out.println(release(a) + " " + release(a) + " " + release(a) + " " + a.count);
    a.next = a;
    System.out.println(swapped(a) + " " + a.count);
    PrintStream old = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    System.out.println(++i + (other(new PrintStream(bytes)) == old ? "same" : "other") + i++);
    System.out.printf("%d %d%n", i++, --i);
    System.out.flush();
    System.setOut(old);
    System.out.println(i++ + ": " + bytes.toString().trim());
    System.out.printf("%d %d%n", i++, ++i);
    String text = args.length > 0 ? null : "level";
    System.out.println(("level".indexOf('v') >= 0) + " " + (text.indexOf("el") != -1) + (text.indexOf('x') < 0) + (-1 == text.indexOf("x")));
    try {
      text = null;
      System.out.println(text.indexOf("e") > -1);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
