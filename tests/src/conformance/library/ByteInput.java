// stdin: 12 -7 45\nrest
import java.io.*;
public class ByteInput {
  static final byte[] buf = new byte[8];
  static int len, at;
  static int next() throws IOException {
    if (at == len) { len = System.in.read(buf, 0, buf.length); at = 0; if (len <= 0) return -1; }
    return buf[at++];
  }
  static int readInt() throws IOException {
    int c = next();
    while (c <= ' ') c = next();
    boolean neg = c == '-';
    if (neg) c = next();
    int r = 0;
    while (c >= '0' && c <= '9') { r = r * 10 + c - '0'; c = next(); }
    return neg ? -r : r;
  }
  public static void main(String[] args) throws IOException {
    System.out.println(readInt() + readInt() + readInt());
    int c;
    StringBuilder sb = new StringBuilder();
    while ((c = next()) != -1) sb.append((char) c);
    System.out.println(sb);
    System.out.println(System.in.read());
  }
}
