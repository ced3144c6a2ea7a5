// stdin: 2\n5 3\n1 2 3 4 5\n1 3\n2 4\n5 5\n3 1\n-1 0 1\n1 3\n
import java.io.*;
import java.util.*;
public class ContestReader {
  static class FastReader {
    BufferedReader br; StringTokenizer st;
    FastReader() { br = new BufferedReader(new InputStreamReader(System.in)); }
    String next() { while (st == null || !st.hasMoreElements()) { try { st = new StringTokenizer(br.readLine()); } catch (IOException e) { e.printStackTrace(); } } return st.nextToken(); }
    int nextInt() { return Integer.parseInt(next()); }
    long nextLong() { return Long.parseLong(next()); }
  }
  public static void main(String[] args) {
    FastReader in = new FastReader();
    PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)));
    int t = in.nextInt();
    while (t-- > 0) {
      int n = in.nextInt(), q = in.nextInt();
      long[] pre = new long[n + 1];
      for (int i = 1; i <= n; i++) pre[i] = pre[i - 1] + in.nextLong();
      StringBuilder sb = new StringBuilder();
      for (int i = 0; i < q; i++) { int l = in.nextInt(), r = in.nextInt(); sb.append(pre[r] - pre[l - 1]).append(i == q - 1 ? "\n" : " "); }
      out.print(sb);
    }
    out.flush();
    out.close();
  }
}
