// java: 21
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sealed interfaces as algebraic data: an expression language with simplifier, printer, evaluator, derivative. */
public class SealedHierarchies {
  sealed interface Expr {
    record Num(double v) implements Expr {}

    record Var(String name) implements Expr {}

    sealed interface Bin extends Expr {
      Expr l();

      Expr r();
    }

    record Add(Expr l, Expr r) implements Bin {}

    record Mul(Expr l, Expr r) implements Bin {}

    record Neg(Expr e) implements Expr {}

    record Call(String f, List<Expr> args) implements Expr {}
  }

  static Expr simplify(Expr e) {
    return switch (e) {
      case Expr.Add(Expr.Num(var a), Expr.Num(var b)) -> new Expr.Num(a + b);
      case Expr.Add(Expr.Num(var a), var r) when a == 0 -> simplify(r);
      case Expr.Add(var l, Expr.Num(var b)) when b == 0 -> simplify(l);
      case Expr.Mul(Expr.Num(var a), var r) when a == 0 -> new Expr.Num(0);
      case Expr.Mul(Expr.Num(var a), var r) when a == 1 -> simplify(r);
      case Expr.Mul(var l, Expr.Num n) when !(l instanceof Expr.Num) -> simplify(new Expr.Mul(n, l));
      case Expr.Mul(Expr.Num(var a), Expr.Num(var b)) -> new Expr.Num(a * b);
      case Expr.Neg(Expr.Neg(var inner)) -> simplify(inner);
      case Expr.Neg(Expr.Num(var v)) -> new Expr.Num(-v);
      case Expr.Add(var l, var r) -> {
        Expr a = simplify(l);
        Expr b = simplify(r);
        yield a.equals(l) && b.equals(r) ? e : simplify(new Expr.Add(a, b));
      }
      case Expr.Mul(var l, var r) -> {
        Expr a = simplify(l), b = simplify(r);
        yield a.equals(l) && b.equals(r) ? e : simplify(new Expr.Mul(a, b));
      }
      case Expr.Neg n -> new Expr.Neg(simplify(n.e()));
      case Expr.Call c -> {
        List<Expr> args = new ArrayList<>();
        c.args().forEach(a -> args.add(simplify(a)));
        yield new Expr.Call(c.f(), args);
      }
      case Expr.Num n -> n;
      case Expr.Var v -> v;
    };
  }

  static Expr derive(Expr e, String x) {
    return switch (e) {
      case Expr.Num n -> new Expr.Num(0);
      case Expr.Var(String name) when name.equals(x) -> new Expr.Num(1);
      case Expr.Var v -> new Expr.Num(0);
      case Expr.Add(Expr l, Expr r) -> new Expr.Add(derive(l, x), derive(r, x));
      case Expr.Mul(Expr l, Expr r) ->
          new Expr.Add(new Expr.Mul(derive(l, x), r), new Expr.Mul(l, derive(r, x)));
      case Expr.Neg(Expr i) -> new Expr.Neg(derive(i, x));
      case Expr.Call c -> throw new UnsupportedOperationException(c.f());
    };
  }

  static String show(Expr e) {
    if (e instanceof Expr.Bin b && b.l() instanceof Expr.Num(double v) && v < 0) {
      return "(" + show(b.l()) + ")" + (b instanceof Expr.Add ? "+" : "*") + show(b.r());
    }
    return switch (e) {
      case Expr.Num(double v) when v == Math.rint(v) -> String.valueOf((long) v);
      case Expr.Num(double v) -> String.valueOf(v);
      case Expr.Var(var n) -> n;
      case Expr.Mul(Expr.Add a, var r) -> "(" + show(a) + ")*" + show(r);
      case Expr.Mul(var l, Expr.Add a) -> show(l) + "*(" + show(a) + ")";
      case Expr.Bin b -> show(b.l()) + (b instanceof Expr.Add ? "+" : "*") + show(b.r());
      case Expr.Neg(var i) -> "-" + show(i);
      case Expr.Call(var f, var args) -> f + args.stream().map(SealedHierarchies::show).toList();
    };
  }

  static double eval(Expr e, Map<String, Double> env) {
    return switch (e) {
      case Expr.Num(double v) -> v;
      case Expr.Var(String n) -> {
        Double v = env.get(n);
        if (v == null) {
          throw new IllegalArgumentException("unbound " + n);
        }
        yield v;
      }
      case Expr.Add a -> eval(a.l(), env) + eval(a.r(), env);
      case Expr.Mul m -> eval(m.l(), env) * eval(m.r(), env);
      case Expr.Neg n -> -eval(n.e(), env);
      case Expr.Call(String f, List<Expr> args) ->
          switch (f) {
            case "max" -> Math.max(eval(args.get(0), env), eval(args.get(1), env));
            case "sq" -> {
              double d = eval(args.get(0), env);
              yield d * d;
            }
            default -> throw new IllegalArgumentException(f);
          };
    };
  }

  public static void main(String[] args) {
    Expr x = new Expr.Var("x");
    Expr e = new Expr.Add(new Expr.Mul(new Expr.Num(3), new Expr.Mul(x, x)), new Expr.Add(new Expr.Num(0), new Expr.Neg(new Expr.Neg(x))));
    System.out.println(show(e) + " = " + show(simplify(e)));
    Expr d = simplify(derive(e, "x"));
    System.out.println(show(d));
    Map<String, Double> env = new TreeMap<>();
    env.put("x", 2.5);
    System.out.println(eval(e, env) + " " + eval(d, env));
    Expr c = new Expr.Call("max", List.of(new Expr.Call("sq", List.of(x)), new Expr.Num(-7.5)));
    System.out.println(eval(c, env) + " " + show(c));
    try {
      eval(new Expr.Var("y"), env);
    } catch (IllegalArgumentException ex) {
      System.out.println(ex.getMessage());
    }
    try {
      derive(c, "x");
    } catch (UnsupportedOperationException ex) {
      System.out.println(ex.getMessage());
    }
    System.out.println(simplify(new Expr.Mul(x, new Expr.Num(0))));
    System.out.println(e.equals(new Expr.Add(new Expr.Mul(new Expr.Num(3), new Expr.Mul(x, x)), new Expr.Add(new Expr.Num(0), new Expr.Neg(new Expr.Neg(x))))));
  }
}
