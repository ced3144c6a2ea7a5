// stdin: 3 4\nhello world\n  5 x 2.5\n\nlast line\ntrue 9999999999 abc\n1,234\n
// stdin: tail without end
import java.util.*;
public class ScannerInput {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    int a = in.nextInt(), b = in.nextInt();
    System.out.println(a + b);
    System.out.println("[" + in.nextLine() + "]");
    System.out.println("[" + in.nextLine() + "]");
    System.out.println(in.hasNextInt() + " " + in.nextInt());
    System.out.println(in.hasNextInt() + " " + in.hasNextDouble());
    try { in.nextInt(); } catch (InputMismatchException e) { System.out.println("IME " + e.getMessage()); }
    System.out.println(in.next());
    System.out.println(in.nextDouble());
    System.out.println(in.hasNext());
    System.out.println("[" + in.nextLine() + "]");
    System.out.println("[" + in.nextLine() + "]");
    System.out.println("[" + in.nextLine() + "]");
    System.out.println(in.nextBoolean());
    try { in.nextInt(); } catch (InputMismatchException e) { System.out.println("IME " + e.getMessage()); }
    System.out.println(in.nextLong());
    System.out.println(in.next().charAt(1));
    System.out.println(in.nextInt());
    while (in.hasNextLine()) System.out.println("line " + in.nextLine());
    System.out.println(in.hasNext());
    try { in.nextLine(); } catch (NoSuchElementException e) { System.out.println("NSE " + e.getMessage()); }
    try { in.next(); } catch (NoSuchElementException e) { System.out.println("NSE " + e.getMessage()); }
    in.close();
    try { in.next(); } catch (IllegalStateException e) { System.out.println("ISE " + e.getMessage()); }
    Scanner s = new Scanner("a,b,,c d");
    s.useDelimiter(",");
    while (s.hasNext()) System.out.print("<" + s.next() + ">");
    System.out.println();
    Scanner t = new Scanner("10 , 20,30").useDelimiter("\\s*,\\s*");
    int sum = 0;
    while (t.hasNextInt()) sum += t.nextInt();
    System.out.println(sum);
    Scanner lines = new Scanner("x y\nz\n");
    int n = 0;
    while (lines.hasNextLine()) { String l = lines.nextLine(); n += l.split(" ").length; }
    System.out.println(n);
  }
}
