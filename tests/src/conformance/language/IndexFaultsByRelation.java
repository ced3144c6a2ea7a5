// args: 6
import java.util.function.*;
/** Loops over arrays whose bounds hang together, right ones and ones off by one: the faults must stay. */
public class IndexFaultsByRelation {
  static int n;
  interface Body { int run(int[] a, int n); }
  static void show(String name, Body b) {
    int[] a = new int[n];
    for (int i = 0; i < n; i++) a[i] = (i * 7 + 3) % 11;
    try { System.out.println(name + " " + b.run(a, n)); }
    catch (RuntimeException e) { System.out.println(name + " " + e.getClass().getSimpleName() + " " + e.getMessage()); }
  }
  static int off1(int[] a, int n) { int s = 0; for (int i = 0; i <= a.length; i++) s += a[i]; return s; }
  static int off2(int[] a, int n) { int s = 0; for (int i = 0; i < a.length; i++) s += a[i + 1]; return s; }
  static int off3(int[] a, int n) { int s = 0; for (int i = a.length; i >= 0; i--) s += a[i]; return s; }
  static int off4(int[] a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i - 1]; return s; }
  static int off5(int[] a, int n) { int[] p = new int[n]; for (int i = 1; i <= n; i++) p[i] = p[i - 1] + a[i - 1]; return p[n - 1]; }
  static int off6(int[] a, int n) { int lo = 0, hi = a.length; while (lo <= hi) { int mid = (lo + hi) / 2; if (a[mid] < 100) lo = mid + 1; else hi = mid - 1; } return lo; }
  static int ok6(int[] a, int n) { int lo = 0, hi = a.length; while (lo < hi) { int mid = (lo + hi) >>> 1; if (a[mid] < 100) lo = mid + 1; else hi = mid; } return lo; }
  static int ok6b(int[] a, int n) { int lo = 0, hi = a.length - 1; while (lo < hi) { int mid = lo + (hi - lo + 1) / 2; if (a[mid] > 5) hi = mid - 1; else lo = mid; } return a[lo]; }
  static int off7(int[] a, int n) { int i = 0, j = a.length; int s = 0; while (i < j) { s += a[i] * a[j]; i++; j--; } return s; }
  static int off8(int[] a, int n) { int i = 0; int s = 0; while (true) { s += a[i]; i++; if (i > a.length) break; } return s; }
  static int change(int[] a, int n) { int s = 0; for (int i = 0; i < a.length; i++) { if (i == 2) a = new int[2]; s += a[i]; } return s; }
  static int swap(int[] a, int n) { int[] b = new int[n / 2]; int s = 0; for (int i = 0; i < a.length; i++) { int[] t = a; if (i == 4) { t = b; } s += t[i]; } return s; }
  static int inner(int[] a, int n) { int s = 0; for (int i = 0; i < n; i++) { int j = i; while (j < n) { s += a[j]; j += 2; } s += a[j - 2]; } return s; }
  static int neg(int[] a, int n) { int j = n - 1; while (a[j] >= 0) j--; return j; }
  static int rows(int[] a, int n) { int[][] m = new int[n][n + 1]; for (int i = 0; i < n; i++) for (int j = 0; j <= n; j++) m[i][j] = i * j; int s = 0; for (int i = 0; i <= n; i++) for (int j = 0; j < n; j++) s += m[j][i] + m[i][j]; return s; }
  static int jagged(int[] a, int n) { int[][] m = new int[n][]; for (int i = 0; i < n; i++) m[i] = new int[i]; int s = 0; for (int i = 0; i < n; i++) { for (int j = 0; j < m[i].length; j++) s += m[i][j] + 1; } for (int i = 0; i < n; i++) { for (int j = 0; j < m[i].length; j++) s += m[i - 1][j]; } return s; }
  static int rowSwap(int[] a, int n) { int[][] m = new int[3][n]; m[1] = new int[1]; int s = 0; for (int i = 0; i < 3; i++) for (int j = 0; j < n; j++) s += ++m[i][j]; return s; }
  static int wrap(int[] a, int n) { int i = Integer.MAX_VALUE - 1; int s = 0; while (i > 0) { i += n; s++; } try { return a[i + Integer.MAX_VALUE]; } catch (ArrayIndexOutOfBoundsException e) { return -s; } }
  static int ternary(int[] a, int n) { int s = 0; for (int i = 0; i < n; i++) { int k = i > 2 ? i - 3 : i + 4; s += a[k]; } return s; }
  static int minmax(int[] a, int n) { int s = 0; for (int i = -3; i < n + 3; i++) s += a[Math.max(0, Math.min(i, n - 1))]; for (int i = 0; i < n; i++) s += a[Math.min(i + 1, n)]; return s; }
  static int rem(int[] a, int n) { int s = 0; for (int i = 0; i < 20; i++) s += a[i % n] + a[i % a.length]; for (int i = -2; i < 3; i++) s += a[i % n]; return s; }
  static int tryIt(int[] a, int n) { int i = 0; int s = 0; try { while (true) { s += a[i++]; } } catch (ArrayIndexOutOfBoundsException e) { s += i * 100; } finally { i = n; } try { s += a[i]; } catch (ArrayIndexOutOfBoundsException e) { s += 5000; } return s; }
  static int fin(int[] a, int n) { int i = 0, s = 0; while (i < a.length) { try { if (a[i] == 3) { continue; } s += a[i]; } finally { i++; } s += i < a.length ? a[i] : -1; } for (i = 0; i < a.length; i++) { try { if (i == 3) break; } finally { i = a.length; } } return s + a[i]; }
  static int label(int[] a, int n) { int s = 0; outer: for (int i = 0; i < n; i++) { for (int j = i; ; j++) { if (j >= n) continue outer; if (a[j] == 6) break outer; s += a[j]; } } return s; }
  static int post(int[] a, int n) { int i = 0; int s = 0; while (i < n) s += a[i++]; return s + a[--i] + a[i++] + a[i]; }
  static int assign(int[] a, int n) { int i = 0, s = 0, k; while ((k = i * 2) < n) { s += a[k]; i++; } int[] b; s += (b = new int[3])[n - 4]; return s + b[(i = 2)] + a[i] + a[i = n]; }
  static int empty(int[] a, int n) { int[] e = new int[0]; int s = 0; for (int i = 0; i < e.length; i++) s += e[i]; for (int i = 0; i < e.length + 1; i++) s += e[i]; return s; }
  static int text(int[] a, int n) { String s = "abcdef"; int c = 0; for (int i = 1; i < s.length(); i++) c += s.charAt(i) - s.charAt(i - 1); for (int i = 0; i < s.length(); i++) c += s.charAt(i + 1); return c; }
  static int dp(int[] a, int n) { long[] f = new long[n + 1]; f[0] = 1; f[1] = 1; for (int i = 2; i <= n; i++) f[i] = f[i - 1] + f[i - 2]; return (int) f[n] + (int) f[n + 1 - 1] + (int) f[n + 1]; }
  static int down(int[] a, int n) { int s = 0; for (int i = n - 1; i > 0; i -= 2) s += a[i] - a[i - 1]; for (int i = n - 1; i >= 0; i -= 2) s += a[i - 1]; return s; }
  static int twoArrays(int[] a, int n) { int[] b = new int[a.length]; int[] c = new int[a.length - 1]; int s = 0; for (int i = 0; i < a.length; i++) { b[i] = a[i]; s += b[i]; } for (int i = 0; i < b.length; i++) c[i] = b[i]; return s; }
  static int stack(int[] a, int n) { int[] st = new int[n]; int top = 0; for (int x : a) { st[top++] = x; } while (top > 0) { top--; if (st[top] == 6) { break; } } st[top++] = 1; st[top] = 2; while (top < 100) st[top++] = 3; return top; }
  static int copy(int[] a, int n) { int[] b = a.clone(); int s = 0; for (int i = 0; i < a.length; i++) s += b[i]; int[] d = a; a = new int[1]; for (int i = 0; i < d.length; i++) s += d[i] + a[i]; return s; }
  static int chars(int[] a, int n) { int[] count = new int[26]; for (char ch : "hello{".toCharArray()) count[ch - 'a']++; return count[0]; }
  static int bytes(int[] a, int n) { byte b = 0; int[] big = new int[200]; int s = 0; while (b < 200) { s += big[b]; b++; } return s; }
  public static void main(String[] args) {
    n = Integer.parseInt(args[0]);
    show("off1", IndexFaultsByRelation::off1); show("off2", IndexFaultsByRelation::off2); show("off3", IndexFaultsByRelation::off3);
    show("off4", IndexFaultsByRelation::off4); show("off5", IndexFaultsByRelation::off5); show("off6", IndexFaultsByRelation::off6);
    show("ok6", IndexFaultsByRelation::ok6); show("ok6b", IndexFaultsByRelation::ok6b);
    show("off7", IndexFaultsByRelation::off7); show("off8", IndexFaultsByRelation::off8); show("change", IndexFaultsByRelation::change);
    show("swap", IndexFaultsByRelation::swap); show("inner", IndexFaultsByRelation::inner); show("neg", IndexFaultsByRelation::neg);
    show("rows", IndexFaultsByRelation::rows); show("jagged", IndexFaultsByRelation::jagged); show("rowSwap", IndexFaultsByRelation::rowSwap);
    show("wrap", IndexFaultsByRelation::wrap); show("ternary", IndexFaultsByRelation::ternary); show("minmax", IndexFaultsByRelation::minmax);
    show("rem", IndexFaultsByRelation::rem); show("tryIt", IndexFaultsByRelation::tryIt); show("fin", IndexFaultsByRelation::fin);
    show("label", IndexFaultsByRelation::label); show("post", IndexFaultsByRelation::post); show("assign", IndexFaultsByRelation::assign);
    show("empty", IndexFaultsByRelation::empty); show("text", IndexFaultsByRelation::text); show("dp", IndexFaultsByRelation::dp);
    show("down", IndexFaultsByRelation::down); show("two", IndexFaultsByRelation::twoArrays); show("stack", IndexFaultsByRelation::stack);
    show("copy", IndexFaultsByRelation::copy); show("chars", IndexFaultsByRelation::chars); show("bytes", IndexFaultsByRelation::bytes);
    for (int k : new int[] {1, 2, 0}) { n = k; show("off5", IndexFaultsByRelation::off5); show("dp", IndexFaultsByRelation::dp); show("ok6b", IndexFaultsByRelation::ok6b); show("ok6", IndexFaultsByRelation::ok6); show("rem", IndexFaultsByRelation::rem); show("fin", IndexFaultsByRelation::fin); show("down", IndexFaultsByRelation::down); }
  }
}
