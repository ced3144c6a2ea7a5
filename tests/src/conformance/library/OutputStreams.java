import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
public class OutputStreams {
  static class Count extends OutputStream {
    int n;
    @Override public void write(int b) { n++; }
  }
  static class Upper extends Writer {
    final StringBuilder sb = new StringBuilder();
    @Override public void write(char[] c, int off, int len) { sb.append(new String(c, off, len).toUpperCase()); }
    @Override public void flush() { sb.append("!"); }
    @Override public void close() { sb.append("."); }
  }
  static void show(PrintStream out) { out.println("shown"); out.printf("%d-%s%n", 3, "x"); out.print('c'); out.print(1.5); out.print(true); out.println(); }
  public static void main(String[] args) throws IOException {
    StringWriter sw = new StringWriter();
    PrintWriter pw = new PrintWriter(sw);
    pw.println("a"); pw.printf("%05d|", 42); pw.print(2L); pw.print((Object) null); pw.append('z').append("yy"); pw.write("w"); pw.write(65); pw.println(new char[] {'q'}); pw.flush();
    System.out.println(sw.toString() + sw.getBuffer().length());
    PrintWriter out = new PrintWriter(System.out);
    out.println("buffered"); out.print(1.0f); out.println(); out.flush();
    PrintWriter auto = new PrintWriter(System.out, true);
    auto.println("auto");
    BufferedWriter bw = new BufferedWriter(new OutputStreamWriter(System.out));
    bw.write("bw"); bw.newLine(); bw.write("héé", 1, 2); bw.write('\n'); bw.flush();
    ByteArrayOutputStream bo = new ByteArrayOutputStream();
    PrintStream ps = new PrintStream(bo);
    show(ps);
    ps.flush();
    System.out.print(bo.toString());
    System.out.println(bo.size() + " " + bo.toByteArray().length + " " + bo.toString(StandardCharsets.UTF_8).length());
    PrintStream old = System.out;
    System.setOut(ps);
    System.out.println("captured");
    System.out.printf("%s", "f");
    List.of(1, 2).forEach(System.out::print);
    System.setOut(old);
    System.out.println("[" + bo.toString().substring(bo.size() - 12) + "]");
    show(System.out);
    Count c = new Count();
    PrintStream cs = new PrintStream(c);
    cs.print("hello"); cs.println("é"); cs.flush();
    System.out.println(c.n);
    Upper u = new Upper();
    try (PrintWriter up = new PrintWriter(u)) { up.print("abc"); up.write("de"); up.flush(); }
    System.out.println(u.sb);
    ByteArrayOutputStream b2 = new ByteArrayOutputStream();
    b2.write(200); b2.write(new byte[] {1, 2, 3}); b2.write(new byte[] {7, 8, 9}, 1, 1);
    System.out.println(Arrays.toString(b2.toByteArray()));
    b2.reset();
    System.out.println(b2.size());
    System.out.println("ünïcödé ✓ " + (char) 233);
    System.out.write('W'); System.out.write('\n'); System.out.flush();
    System.out.println(System.lineSeparator().length());
    System.out.append("app").append('\n');
    StringWriter t = new StringWriter();
    t.write("x"); t.append("y", 0, 1).append('z'); t.write(new char[] {'p', 'q'}); t.getBuffer().setLength(2);
    System.out.println(t);
    String s = null;
    System.out.println(s); System.out.print(s); System.out.println((Object) null);
    char[] cs2 = {'o', 'k'};
    System.out.println(cs2);
    System.out.println(String.valueOf(cs2));
  }
}
