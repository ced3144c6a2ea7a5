// stdin: 3 10 20 30\n-7 12345\nabc
import java.io.*;
import java.util.*;

/** The console behind a buffer of its own, read byte by byte as contests do. */
public class BufferedConsole {
  static class Reader {
    private static final int SIZE = 1 << 16;
    private final DataInputStream din;
    private final byte[] buffer = new byte[SIZE];
    private int ptr, n;

    Reader() {
      din = new DataInputStream(System.in);
    }

    private byte read() throws IOException {
      if (ptr == n) {
        n = din.read(buffer, ptr = 0, SIZE);
        if (n == -1) buffer[0] = -1;
      }
      return buffer[ptr++];
    }

    int nextInt() throws IOException {
      int r = 0;
      byte b = read();
      while (b <= ' ') b = read();
      boolean neg = b == '-';
      if (neg) b = read();
      do {
        r = r * 10 + b - '0';
      } while ((b = read()) >= '0' && b <= '9');
      return neg ? -r : r;
    }
  }

  static InputStream is = new BufferedInputStream(System.in, 1 << 16);

  public static void main(String[] args) throws IOException {
    int c, sum = 0, lines = 0;
    StringBuilder sb = new StringBuilder();
    is.mark(100);
    System.out.println((char) is.read());
    is.reset();
    while ((c = is.read()) != -1) {
      if (c == '\n') lines++;
      sum += c;
      sb.append((char) c);
    }
    System.out.println(sum + " " + lines + sb.length());
    Reader r = new Reader();
    System.out.println(r.read());
    BufferedReader br =
        new BufferedReader(
            new InputStreamReader(
                new BufferedInputStream(new ByteArrayInputStream(sb.toString().getBytes()))));
    StringTokenizer st = new StringTokenizer(br.readLine());
    while (st.hasMoreTokens()) System.out.print(Integer.parseInt(st.nextToken()) + ";");
    System.out.println(br.lines().toList());
  }
}
