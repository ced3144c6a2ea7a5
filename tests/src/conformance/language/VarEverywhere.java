// java: 17
import java.util.*;
import java.util.function.*;

/** Local variable type inference, also of types that have no name (JLS 14.4.1). */
public class VarEverywhere {
  static <T> T id(T t) {
    return t;
  }

  static <A, B> Map.Entry<A, B> pair(A a, B b) {
    return Map.entry(a, b);
  }

  public static void main(String[] args) throws Exception {
    var i = 5;
    var l = 5L;
    var c = 'c';
    var d = 1 / 2.0;
    var s = "s" + i;
    var arr = new int[][] {{1}, {2, 3}};
    var list = new ArrayList<Map<String, List<Integer>>>();
    list.add(new TreeMap<>(Map.of("k", List.of(1, 2))));
    i += 1.7;
    System.out.println(i + l + c + d + s + arr[1].length + list);
    for (var m : list)
      for (var e : m.entrySet()) for (var v : e.getValue()) System.out.print(e.getKey() + v + " ");
    for (var k = 0; k < 3; k++) System.out.print(k);
    System.out.println();
    var anon =
        new Object() {
          int n = 2;

          int sq() {
            return n * n;
          }
        };
    anon.n = 7;
    System.out.println(anon.sq());
    BiFunction<Integer, Integer, Integer> f = (var x, var y) -> x * y;
    System.out.println(f.apply(3, 4));
    try (var r =
        new AutoCloseable() {
          boolean open = true;

          public void close() {
            open = false;
            System.out.println("closed");
          }
        }) {
      System.out.println(r.open);
    }
    var p = pair("a", 1);
    var both = true ? 1 : "x";
    var cmp = id(pair(2, List.of('q')));
    System.out.println(p.getKey().length() + p.getValue() + " " + both + cmp.getValue().get(0));
    var mixed = List.of(1, 2.5, "z");
    for (var o : mixed) System.out.print(o.getClass().getSimpleName() + " ");
    var lam = (Supplier<String> & java.io.Serializable) () -> "lam";
    System.out.println(lam.get());
    var var = "var";
    System.out.println(var.length());
    class Local {
      int q = 9;
    }
    var loc = new Local();
    var locs = List.of(loc, new Local());
    System.out.println(locs.get(1).q + loc.q);
    var ref = new int[] {1};
    Runnable inc = () -> ref[0]++;
    inc.run();
    inc.run();
    System.out.println(ref[0]);
    var chars = "hello".toCharArray();
    Arrays.sort(chars);
    System.out.println(new String(chars));
    var sum = 0;
    for (var x : new byte[] {100, 100}) sum += x;
    System.out.println(sum);
  }
}
