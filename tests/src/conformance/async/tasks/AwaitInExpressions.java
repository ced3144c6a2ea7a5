// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Awaits in every position of an expression, in Java's order of evaluation. */
public class AwaitInExpressions {
  static List<String> log = new ArrayList<>();
  @Async static int v(int n) { log.add("v" + n); EventLoop.sleepMs(0); return n; }
  @Async static boolean b(boolean x) { log.add("b" + x); EventLoop.sleepMs(0); return x; }
  static int three(int a, int b, int c) { return a * 100 + b * 10 + c; }
  record P(int x, int y) {}
  @Async
  static void program() {
    int[] a = new int[5];
    a[v(1)] += v(2);
    a[v(1)]++;
    int x = b(true) && b(false) || b(true) ? v(3) : v(4);
    String s = "a" + v(5) + (b(false) ? "yes" : "no" + v(6));
    P p = new P(v(7), v(8));
    int y = three(v(1), v(2), v(3)) + v(4) * v(5);
    switch (v(2)) { case 1: s += "one"; break; case 2: s += "two"; default: s += "fall"; }
    int z = switch (v(3)) { case 3 -> { int q = v(9); yield q + 1; } default -> v(0); };
    for (int i = v(0); i < v(2); i += v(1)) { s += i; }
    while (!b(true)) { s += "never"; }
    do { x++; } while (b(x < 5));
    long l = (long) v(6) << v(2);
    Object o = v(4);
    if (o instanceof Integer i && b(i == 4)) { s += "inst"; }
    int[][] m = {{v(1), v(2)}, {v(3)}};
    a[a[v(1)]] = a[v(1)] = v(4);
    System.out.println(Arrays.toString(a) + x + s + p + y + " " + z + l + m[1][0]);
    System.out.println(log);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
