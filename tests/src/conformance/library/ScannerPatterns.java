// stdin: abc def\n  12xyz\nk=v;k2=v2;\n1 2\n\n3\n
import java.util.*;
import java.util.regex.Pattern;
public class ScannerPatterns {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    System.out.println(in.findInLine(".").charAt(0) + in.findInLine("[a-z]+ "));
    System.out.println(in.findInLine("\\d") + "|" + in.nextLine() + "|");
    in.skip("\\s*\\d+");
    System.out.println(in.nextLine());
    Scanner kv = new Scanner(in.nextLine()).useDelimiter(Pattern.compile("[=;]"));
    Map<String, String> m = new TreeMap<>();
    while (kv.hasNext()) m.put(kv.next(), kv.next());
    System.out.println(m);
    int sum = 0;
    while (in.hasNextInt()) sum += in.nextInt();
    System.out.println(sum + " " + in.hasNext());
    Scanner w = new Scanner("x=1, y=2");
    w.useDelimiter("[^0-9]+");
    while (w.hasNextInt()) System.out.println(w.nextInt());
    Scanner d = new Scanner("3.5 1e3 -0.25 abc 7");
    double t = 0; while (d.hasNext()) { if (d.hasNextDouble()) t += d.nextDouble(); else System.out.println("skip " + d.next()); } System.out.println(t);
    Scanner b = new Scanner("TRUE false 0x10 12 200"); System.out.println(b.nextBoolean() + " " + b.nextBoolean() + " " + b.hasNextInt() + b.next() + b.nextByte()); try { b.nextByte(); } catch (InputMismatchException e) { System.out.println(e.getMessage()); }
    System.out.println(new Scanner("ff").nextInt(16));
    try {
      new Scanner("ff").nextInt(37);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    String s = "a\nb\r\nc"; Scanner l = new Scanner(s); StringBuilder sb = new StringBuilder(); while (l.hasNextLine()) sb.append("[").append(l.nextLine()).append("]"); System.out.println(sb);
    try (Scanner e = new Scanner("")) { System.out.println(e.hasNext() + " " + e.hasNextLine()); e.nextInt(); } catch (NoSuchElementException e) { System.out.println(e.getClass().getSimpleName() + e.getMessage()); }
  }
}
