import java.util.*;
public class LabelledLoops {
  static String a(int[][] g, int w) {
    StringBuilder sb = new StringBuilder();
    outer:
    for (int i = 0; i < g.length; i++) {
      for (int j = 0; j < g[i].length; j++) {
        if (g[i][j] == w) { sb.append("found ").append(i).append(j); break outer; }
        if (g[i][j] < 0) continue outer;
        if (g[i][j] == 77) break;
        sb.append(g[i][j]).append(' ');
      }
      sb.append("| ");
    }
    return sb.toString();
  }
  static int three(int n) {
    int c = 0;
    top:
    for (int i = 0; i < n; i++) {
      mid:
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c++;
          if (i * j * k == 12) break top;
          if (i + j + k == 7) continue mid;
          if (i == j && k > 2) continue top;
          if (k == 4) break mid;
        }
        c += 100;
      }
      c += 10000;
    }
    return c;
  }
  static int three2(int n) {
    int c = 0;
    top:
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c++;
          if (i * j * k == 12) break top;
        }
        c += 100;
      }
      c += 10000;
    }
    return c;
  }
  static boolean subset(int[] a, int[] b) {
    next:
    for (int x : a) {
      for (int y : b) if (x == y) continue next;
      return false;
    }
    return true;
  }
  static int block(int x) {
    int r = 0;
    blk: {
      if (x == 0) break blk;
      r = 1;
      for (int i = 0; i < x; i++) { if (i == 3) break blk; r += i; }
      r = -r;
    }
    return r * 2;
  }
  static String whiles(int n) {
    String s = "";
    int i = 0;
    again:
    while (i < n) {
      i++;
      int j = 0;
      while (j < i) {
        if ((i + j) % 4 == 3) continue again;
        if (j == 5) break again;
        j++;
      }
      s += i + ",";
    }
    return s;
  }
  static String dowh(int n) {
    String s = "";
    o:
    do {
      n--;
      for (int k = n; k > 0; k -= 2) {
        if (k == 4) continue o;
        if (k == 1 && n > 6) break o;
      }
      s += n;
    } while (n > 0);
    return s;
  }
  static String lists(List<String> words, Map<String, Integer> m) {
    String r = "";
    words:
    for (String w : words) {
      if (w.isEmpty()) continue;
      for (char c : w.toCharArray()) if (c == 'x') continue words;
      Iterator<Map.Entry<String, Integer>> it = m.entrySet().iterator();
      while (it.hasNext()) {
        Map.Entry<String, Integer> e = it.next();
        if (e.getKey().equals(w)) { r += e.getValue(); break words; }
      }
      r += w;
    }
    return r;
  }
  static int tries(int n) {
    int c = 0;
    o:
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        try {
          if (j == 2) continue o;
          if (i == 3) break o;
          c += 10 / (j - 1);
        } catch (ArithmeticException e) {
          c += 1000;
          if (i == 1) continue;
        } finally {
          c++;
          if (c > 4000) break o;
        }
        c += 7;
      }
      c += 50000;
    }
    return c;
  }
  static void guards(int n) {
    if (n < 0) return;
    if (n == 0) { System.out.println("zero"); return; }
    for (int i = 0; i < n; i++) {
      if (i % 2 == 0) continue;
      if (i > 5) return;
      System.out.print(i + " ");
    }
    if (n > 4) { System.out.println(); } else { return; }
    System.out.println("end");
  }
  static int conts(int n) {
    int s = 0, i = 0;
    while (true) {
      i++;
      if (i > n) break;
      if (i % 3 == 0) continue;
      if (i % 5 == 0) { s += 100; continue; }
      switch (i % 4) { case 0: continue; case 1: s++; break; default: s += 2; }
      s += 1000;
    }
    return s;
  }
  static int pos(List<Integer> xs) {
    int at = 0;
    for (int x : xs) {
      if (x < 0) {
        for (int y : xs) { if (y == -x) return at * 100 + y; }
      } else {
        if (x == 9) continue;
        at++;
      }
    }
    return -1;
  }
  static boolean prime(int n) { for (int d = 2; d * d <= n; d++) if (n % d == 0) return false; return n > 1; }
  public static void main(String[] args) {
    int[][] g = {{1, 2, 3}, {4, -1, 5}, {6, 77, 8}, {9, 10}};
    for (int w = 0; w < 12; w++) System.out.println(a(g, w));
    for (int n = 0; n < 8; n++) System.out.println(three(n) + " " + three2(n) + " " + block(n) + " " + whiles(n) + " " + dowh(n + 1) + " " + tries(n) + " " + conts(n * 7));
    System.out.println(subset(new int[] {1, 2}, new int[] {2, 1, 3}) + " " + subset(new int[] {1, 4}, new int[] {2, 1, 3}) + subset(new int[0], new int[0]));
    Map<String, Integer> m = new TreeMap<>(); m.put("k", 5);
    System.out.println(lists(List.of("a", "", "xx", "b", "k", "z"), m) + lists(List.of("q"), m));
    for (int n = -1; n < 9; n++) guards(n);
    System.out.println(pos(List.of(1, 9, 2, -2, 3)) + " " + pos(List.of(-3)) + " " + prime(97) + prime(91));
  }
}
