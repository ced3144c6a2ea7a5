import java.io.*;
import java.util.*;

public class OwnReadersAndWriters {

  public static void main(String[] x) throws IOException {
    StringReader sr = new StringReader("mark me");
    sr.mark(10);
    sr.skip(5);
    System.out.print((char) sr.read());
    sr.reset();
    System.out.println((char) sr.read());
    BufferedReader br = new BufferedReader(new StringReader("l1\nl2\nl3"));
    br.mark(100);
    System.out.println(br.readLine());
    br.reset();
    System.out.println(br.lines().toList());
    StringWriter sw = new StringWriter();
    PrintWriter pw = new PrintWriter(sw);
    pw.printf("%05.1f|%-4s|", 3.14159, "a");
    pw.println();
    pw.print(new char[] {'q'});
    pw.write("str", 1, 2);
    pw.flush();
    System.out.println(
        sw.toString().replace("\n", "\\n") + sw.getBuffer().length() + pw.checkError());
    InputStream is = new ByteArrayInputStream("transfer".getBytes());
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    System.out.println(is.transferTo(to) + to.toString());
    OutputStream custom =
        new OutputStream() {
          int sum;

          @Override
          public void write(int q) {
            sum += q & 0xff;
          }

          @Override
          public String toString() {
            return "sum" + sum;
          }
        };
    custom.write(new byte[] {-1, 1});
    PrintStream ps = new PrintStream(custom);
    ps.print("A");
    ps.flush();
    System.out.println(custom);
    PrintStream old = System.out;
    ByteArrayOutputStream cap = new ByteArrayOutputStream();
    System.setOut(new PrintStream(cap));
    System.out.println("captured");
    System.setOut(old);
    System.out.println("got " + cap.toString().trim());
    InputStream anon =
        new InputStream() {
          int k = 3;

          public int read() {
            return k-- > 0 ? 'a' + k : -1;
          }
        };
    System.out.println(new String(anon.readAllBytes()) + new String(anon.readNBytes(3)).length());
    Reader rd =
        new Reader() {
          int k = 0;

          public int read(char[] q, int off, int len) {
            if (k > 2) return -1;
            q[off] = (char) ('x' + k++);
            return 1;
          }

          public void close() {
            System.out.println("closed");
          }
        };
    try (BufferedReader bb = new BufferedReader(rd)) {
      System.out.println(bb.readLine());
    }
    Writer wr =
        new Writer() {
          StringBuilder q = new StringBuilder();

          public void write(char[] cb, int o, int l) {
            q.append(cb, o, l);
          }

          public void flush() {
            q.append('|');
          }

          public void close() {}

          public String toString() {
            return q.toString();
          }
        };
    wr.write("ab");
    wr.append('c').append("def", 1, 2);
    wr.flush();
    wr.write(65);
    System.out.println(wr);
    PrintWriter pw2 = new PrintWriter(wr, true);
    pw2.println(5);
    System.out.println(wr.toString().length());
  }
}
