// java: 25
import java.util.*;
import java.util.function.*;

/** Record patterns, nested, generic, with guards and unnamed parts (JLS 14.30; Java 22). */
public class RecordPatternDepths {
  record Box<T>(T value) {}

  record Pair<A, B>(A first, B second) {}

  record Point(int x, int y) {
    static int asked;

    public int x() {
      asked++;
      return x;
    }
  }

  sealed interface Expr permits Num, Add, Mul, Neg {}

  record Num(int v) implements Expr {}

  record Add(Expr l, Expr r) implements Expr {}

  record Mul(Expr l, Expr r) implements Expr {}

  record Neg(Expr e) implements Expr {}

  static Expr simplify(Expr e) {
    return switch (e) {
      case Add(Num(var a), Num(var b)) -> new Num(a + b);
      case Add(Num(int a), var r) when a == 0 -> simplify(r);
      case Add(var l, Num(int b)) when b == 0 -> simplify(l);
      case Mul(Num(int a), _) when a == 0 -> new Num(0);
      case Mul(_, Num(int b)) when b == 0 -> new Num(0);
      case Mul(Num(int a), Expr r) when a == 1 -> simplify(r);
      case Neg(Neg(Expr x)) -> simplify(x);
      case Neg(Num(int v)) -> new Num(-v);
      case Add(Expr l, Expr r) -> new Add(simplify(l), simplify(r));
      case Mul(Expr l, Expr r) -> new Mul(simplify(l), simplify(r));
      case Neg _ -> e;
      case Num _ -> e;
    };
  }

  static String gen(Box<? extends Object> b) {
    return switch (b) {
      case Box(String s) when s.length() > 3 -> "long " + s;
      case Box(String _) -> "short";
      case Box(Integer i) -> "int " + (i + 1);
      case Box(Box(Box(var deep))) -> "deep " + deep;
      case Box(Box(var in)) -> "in " + in;
      case Box(Pair<?, ?>(Point(var x, var _), Point(int _, int y))) -> "pts " + x + y;
      case Box(var o) -> "any " + o;
    };
  }

  static String unnamed(Object o) {
    if (o instanceof Pair<?, ?>(Integer _, Integer b) && b > 5) return "ints " + b;
    if (!(o instanceof Pair<?, ?>(var a, String s))) return "no";
    return a + s;
  }

  static int count(List<?> all) {
    int n = 0;
    for (Object _ : all) n++;
    return n;
  }

  record Bad(int v) {
    public int v() {
      throw new IllegalStateException("accessor");
    }
  }

  public static void main(String[] args) {
    System.out.println(simplify(new Add(new Num(2), new Num(3))));
    System.out.println(
        simplify(new Add(new Num(0), new Mul(new Num(1), new Neg(new Neg(new Num(4)))))));
    System.out.println(simplify(new Mul(new Add(new Num(1), new Num(1)), new Num(0))));
    System.out.println(simplify(new Mul(new Add(new Num(1), new Num(1)), new Neg(new Num(7)))));
    System.out.println(simplify(new Neg(new Add(new Num(1), new Num(1)))));
    System.out.println(
        gen(new Box<>("hello"))
            + gen(new Box<>("hi"))
            + gen(new Box<>(4))
            + gen(new Box<>(new Box<>(new Box<>(1))))
            + gen(new Box<>(new Box<>(2)))
            + gen(new Box<>(null))
            + gen(new Box<>(new Pair<>(new Point(1, 2), new Point(3, 4)))));
    System.out.println("asked " + Point.asked);
    System.out.println(
        unnamed(new Pair<>(1, 9))
            + unnamed(new Pair<>(1, 2))
            + unnamed(new Pair<>(null, "s"))
            + unnamed(new Pair<>("s", null))
            + unnamed(null));
    System.out.println(count(List.of(1, 2, 3)));
    try {
      switch ((Object) new Bad(1)) {
        case Bad(int v) -> System.out.println(v);
        default -> System.out.println("d");
      }
    } catch (MatchException e) {
      System.out.println(e.getMessage() + " / " + e.getCause());
    }
    try {
      if ((Object) new Bad(1) instanceof Bad(var q)) System.out.println(q);
    } catch (MatchException e) {
      System.out.println(e.getCause().getMessage());
    }
    try {
      int _ = Integer.parseInt("x");
    } catch (NumberFormatException _) {
      System.out.println("caught");
    }
    BiFunction<Integer, Integer, Integer> f = (a, _) -> a * 2;
    BiConsumer<String, Object> g = (_, _) -> System.out.print("both ");
    g.accept("", 1);
    System.out.println(f.apply(4, 5));
    Expr none = null;
    try {
      simplify(none);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    for (int i = 0, _ = 5; i < 2; i++) System.out.print(i);
    try (var _ = open("r")) {
      System.out.println(" body");
    }
    Pair<Box<Integer>, Box<Integer>> p = new Pair<>(new Box<>(1), null);
    System.out.println(
        p instanceof Pair<Box<Integer>, Box<Integer>>(Box<Integer>(var a), Box<Integer>(var b))
            ? "yes" + a + b
            : "inner null");
    System.out.println(
        p instanceof Pair<Box<Integer>, Box<Integer>>(Box<Integer>(var a), var b) && a == 1
            ? "yes " + b
            : "no");
  }

  static AutoCloseable2 open(String s) {
    return () -> System.out.println("closed " + s);
  }

  interface AutoCloseable2 extends AutoCloseable {
    void close();
  }
}
