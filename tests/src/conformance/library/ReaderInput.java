// stdin: 3\n1 2 3\r\nabc\n\nünï\nend
import java.io.*;
import java.util.*;
import java.util.stream.*;
public class ReaderInput {
  public static void main(String[] args) throws IOException {
    BufferedReader br = new BufferedReader(new InputStreamReader(System.in));
    int n = Integer.parseInt(br.readLine().trim());
    StringTokenizer st = new StringTokenizer(br.readLine());
    long sum = 0;
    for (int i = 0; i < n; i++) sum += Long.parseLong(st.nextToken());
    System.out.println(sum + " " + st.hasMoreTokens() + st.countTokens());
    System.out.println((char) br.read());
    System.out.println(br.readLine());
    String line;
    while ((line = br.readLine()) != null) System.out.println(line.length() + ":" + line);
    System.out.println(br.readLine() + " " + br.read());
    br.close();
    try { br.readLine(); } catch (IOException e) { System.out.println(e.getMessage()); }
    BufferedReader sr = new BufferedReader(new StringReader("one\ntwo\rthree\r\nfour"));
    System.out.println(sr.lines().map(String::toUpperCase).collect(Collectors.toList()));
    try (StringReader r = new StringReader("xyz")) {
      int c;
      while ((c = r.read()) != -1) System.out.print((char) c + ".");
      System.out.println();
    }
    char[] buf = new char[4];
    StringReader r2 = new StringReader("abcdef");
    int got = r2.read(buf);
    System.out.println(got + new String(buf, 0, got));
    got = r2.read(buf, 1, 3);
    System.out.println(got + new String(buf));
    StringTokenizer tk = new StringTokenizer("a+b-c", "+-", true);
    while (tk.hasMoreTokens()) System.out.print(tk.nextToken() + " ");
    System.out.println();
    try { tk.nextToken(); } catch (NoSuchElementException e) { System.out.println("NSE"); }
    StreamTokenizer x = new StreamTokenizer(new StringReader("12 -3.5 foo 'q' +"));
    while (x.nextToken() != StreamTokenizer.TT_EOF) {
      if (x.ttype == StreamTokenizer.TT_NUMBER) System.out.println(x.nval);
      else if (x.ttype == StreamTokenizer.TT_WORD) System.out.println(x.sval);
      else System.out.println("other " + x.ttype + " " + x.sval);
    }
    ByteArrayInputStream bin = new ByteArrayInputStream(new byte[] {1, -2, 3});
    System.out.println(bin.read() + " " + bin.read() + " " + bin.available());
    byte[] two = new byte[2];
    System.out.println(bin.read(two) + " " + two[0] + " " + bin.read(two));
  }
}
