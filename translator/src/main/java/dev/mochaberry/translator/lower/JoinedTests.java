package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code and} and {@code or} of comparisons as Python has them: {@code 0 <= x and x < n} is {@code
 * 0 <= x < n}, and {@code x == 1 or x == 2 or x == 3} is {@code x in (1, 2, 3)}. Two are not worth
 * a tuple: it takes MicroPython longer.
 */
final class JoinedTests {
  private static final int ENOUGH = 3;
  private static final Map<String, String> TURNED =
      Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==");

  private JoinedTests() {}

  /** {@code "a".equals(s)} asks whether {@code s == "a"}; both are strings. */
  static PyExpr variableFirst(Expr.Call call, PyExpr py) {
    boolean turned =
        py instanceof PyExpr.Compare c
            && c.first() instanceof PyExpr.Str
            && c.ops().equals(List.of("=="))
            && call.arguments().get(0).type().equals(Type.STRING);
    return turned
        ? new PyExpr.Compare(
            ((PyExpr.Compare) py).rest().get(0),
            List.of("=="),
            List.of(((PyExpr.Compare) py).first()))
        : py;
  }

  /** Both or one of two tests. */
  static PyExpr join(boolean and, PyExpr left, PyExpr right) {
    String op = and ? "and" : "or";
    List<PyExpr> all = new ArrayList<>();
    add(op, left, all);
    add(op, right, all);
    if (and) {
      chain(all);
    }
    collect(all, and ? "!=" : "==", and ? "not in" : "in");
    return all.size() == 1 ? all.get(0) : new PyExpr.BoolOp(op, all);
  }

  private static void add(String op, PyExpr e, List<PyExpr> all) {
    if (e instanceof PyExpr.BoolOp b && b.op().equals(op)) {
      all.addAll(b.operands());
    } else {
      all.add(e);
    }
  }

  // ---- a <= x and x < b

  private static void chain(List<PyExpr> all) {
    for (int i = all.size() - 1; i > 0; i--) {
      Optional<PyExpr> one = chained(all.get(i - 1), all.get(i));
      if (one.isPresent()) {
        all.set(i - 1, one.get());
        all.remove(i);
      }
    }
  }

  private static Optional<PyExpr> chained(PyExpr a, PyExpr b) {
    if (!(a instanceof PyExpr.Compare x)
        || !(b instanceof PyExpr.Compare y)
        || x.ops().size() != 1
        || y.ops().size() != 1) {
      return Optional.empty();
    }
    for (PyExpr.Compare first : ways(x)) {
      for (PyExpr.Compare second : ways(y)) {
        boolean fits =
            isPlain(second.first())
                && first.rest().get(0).equals(second.first())
                && !isConstant(second.first())
                && goOn(first.ops().get(0), second.ops().get(0));
        if (fits) {
          List<String> ops = List.of(first.ops().get(0), second.ops().get(0));
          List<PyExpr> rest = List.of(first.rest().get(0), second.rest().get(0));
          return Optional.of(new PyExpr.Compare(first.first(), ops, rest));
        }
      }
    }
    return Optional.empty();
  }

  /** The comparison, and turned round where it does not matter what is evaluated first. */
  private static List<PyExpr.Compare> ways(PyExpr.Compare c) {
    String turned = TURNED.get(c.ops().get(0));
    PyExpr right = c.rest().get(0);
    if (turned == null) {
      return List.of();
    }
    PyExpr.Compare other = new PyExpr.Compare(right, List.of(turned), List.of(c.first()));
    if (!isPlain(c.first()) || !isPlain(right)) {
      return List.of(c);
    }
    // Upwards reads best.
    return c.ops().get(0).startsWith(">") ? List.of(other, c) : List.of(c, other);
  }

  private static boolean goOn(String first, String second) {
    return first.charAt(0) == second.charAt(0);
  }

  // ---- x == 1 or x == 2 or …

  private static void collect(List<PyExpr> all, String equality, String membership) {
    for (int i = 0; i < all.size(); i++) {
      List<PyExpr> values = new ArrayList<>();
      PyExpr tested = tested(all.get(i));
      int end = i;
      while (tested != null
          && end < all.size()
          && tested.equals(tested(all.get(end)))
          && addValues(all.get(end), equality, membership, values)) {
        end++;
      }
      if (values.size() >= ENOUGH) {
        List<PyExpr> several = all.subList(i, end);
        several.clear();
        several.add(
            new PyExpr.Compare(tested, List.of(membership), List.of(new PyExpr.TupleExpr(values))));
      }
    }
  }

  private static PyExpr tested(PyExpr e) {
    return e instanceof PyExpr.Compare c && c.ops().size() == 1 && c.first() instanceof PyExpr.Name
        ? c.first()
        : null;
  }

  private static boolean addValues(
      PyExpr e, String equality, String membership, List<PyExpr> values) {
    PyExpr.Compare c = (PyExpr.Compare) e;
    PyExpr value = c.rest().get(0);
    if (c.ops().get(0).equals(equality) && isConstant(value)) {
      values.add(value);
      return true;
    } else if (c.ops().get(0).equals(membership) && value instanceof PyExpr.TupleExpr t) {
      values.addAll(t.elements());
      return t.elements().stream().allMatch(JoinedTests::isConstant);
    }
    return false;
  }

  /** A whole number or a text: those are in a tuple exactly if they are equal to an element. */
  private static boolean isConstant(PyExpr e) {
    return e instanceof PyExpr.Str
        || e instanceof PyExpr.Literal l && l.text().matches("-?[0-9]+|-?0x[0-9a-fA-F]+");
  }

  /** Whether it has no effect and may be evaluated once or twice, sooner or later. */
  private static boolean isPlain(PyExpr e) {
    return e instanceof PyExpr.Name
        || e instanceof PyExpr.Literal
        || e instanceof PyExpr.Str
        || e instanceof PyExpr.Attribute a
            && a.target() instanceof PyExpr.Name n
            && n.id().equals("self");
  }
}
