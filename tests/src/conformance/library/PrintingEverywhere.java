import java.io.*;
import java.util.*;
public class PrintingEverywhere {
  static class Table { private final PrintStream out; Table(PrintStream out) { this.out = out; } void row(Object... cells) { for (Object c : cells) out.printf("%-8s|", c); out.println(); } }
  static class Indenter extends PrintWriter { int depth; Indenter(Writer w) { super(w); } void line(String s) { for (int i = 0; i < depth; i++) print("  "); println(s); } }
  static class Tee extends OutputStream { final OutputStream a, b; Tee(OutputStream a, OutputStream b) { this.a = a; this.b = b; } @Override public void write(int x) throws IOException { a.write(x); b.write(x); } @Override public void flush() throws IOException { a.flush(); } }
  static String render(Throwable t) { StringWriter sw = new StringWriter(); t.printStackTrace(new PrintWriter(sw)); return sw.toString().split("\n")[0]; }
  static String cat(Reader r) throws IOException { StringBuilder sb = new StringBuilder(); int c; while ((c = r.read()) >= 0) sb.append((char) c); return sb.toString(); }
  static List<String> csv(BufferedReader r) throws IOException { List<String> out = new ArrayList<>(); for (String l; (l = r.readLine()) != null; ) out.add(String.join("/", l.split(","))); return out; }
  public static void main(String[] args) throws IOException {
    new Table(System.out).row("a", 1, 2.5, true, null, 'c');
    StringWriter sw = new StringWriter(); Indenter in = new Indenter(sw); in.line("root"); in.depth++; in.line("kid"); in.flush(); System.out.print(sw);
    ByteArrayOutputStream x = new ByteArrayOutputStream(), y = new ByteArrayOutputStream(); PrintStream tee = new PrintStream(new Tee(x, y), true); tee.print("dup"); tee.println(7); System.out.print(x + "" + y);
    System.out.println(render(new IllegalStateException("bad")));
    System.out.println(cat(new StringReader("héllo\nx")) + csv(new BufferedReader(new StringReader("a,b\nc,d,e\n"))));
    try (PrintStream ps = new PrintStream(new ByteArrayOutputStream())) { ps.println("x"); } 
    System.out.println(new String(new ByteArrayInputStream("bytes".getBytes()).readAllBytes()));
    BufferedReader br = new BufferedReader(new InputStreamReader(new ByteArrayInputStream("l1\nl2".getBytes("UTF-8")), "UTF-8")); System.out.println(br.readLine() + br.readLine() + br.readLine());
    DataInputStream dis = new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2})); System.out.println(dis.read() + dis.read() + dis.read());
    System.out.printf("%5d|%-5d|%05d|%x|%o|%e|%.3f|%10.2f|%s|%c|%b|%%|%n", 42, 42, 42, 255, 8, 12345.678, Math.PI, Math.E, "s", 'c', true);
    System.out.println(String.format("%,d %+d %(d %08.3f %S %h", 1234567, 5, -3, 3.14159, "up", "hi"));
    System.out.print(1); System.out.print(2L); System.out.print('3'); System.out.print("4"); System.out.print(5.0f); System.out.print(6.0); System.out.print(true); System.out.print((Object) "o"); System.out.print(new char[] {'x'}); System.out.println();
    PrintStream out = System.out; out.println("via var"); Optional.of("ref").ifPresent(System.out::println); Optional.of("ref2").ifPresent(out::println); List.of(1, 2).forEach(out::print); out.println();
    StringBuilder log = new StringBuilder(); Appendable ap = log; ap.append("app").append('c'); System.out.println(log);
    Writer w = new StringWriter(); w.write("abc"); w.append('d'); w.close(); System.out.println(w);
    System.err.println("to err"); System.out.flush(); System.err.printf("%d%n", 1);
    int c = 0; Scanner s = new Scanner("1 2 3\n4"); while (s.hasNextInt()) c += s.nextInt(); System.out.println(c);
    System.out.println(System.lineSeparator().equals("\n") + " " + Objects.requireNonNullElse(System.getenv("UNSET_X"), "unset"));
  }
}
