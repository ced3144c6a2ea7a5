package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Set;

/**
 * Keys that may fail in any way, for the comparator has its way then: {@code near(non_null(x))} is
 * {@code near(x)}, and {@code at(a, 0)} is {@code a[0]}.
 */
final class UncheckedKeys {
  private static final Set<String> CHECKING = Set.of("near", "plain", "ordered");

  private UncheckedKeys() {}

  static PyExpr value(PyExpr e) {
    if (e instanceof PyExpr.Unary u) {
      return new PyExpr.Unary(u.op(), value(u.operand()));
    } else if (e instanceof PyExpr.Call c && c.function() instanceof PyExpr.Name f) {
      if (CHECKING.contains(f.id())) {
        PyExpr inside = value(c.args().get(0));
        boolean nonNull =
            inside instanceof PyExpr.Call n
                && n.function().equals(new PyExpr.Name("non_null"))
                && !f.id().equals("plain");
        return new PyExpr.Call(
            f, nonNull ? ((PyExpr.Call) inside).args() : List.of(inside), List.of());
      } else if (f.id().equals("at")
          && c.args().get(1) instanceof PyExpr.Literal i
          && i.text().matches("[0-9]+")) {
        return new PyExpr.Index(c.args().get(0), i);
      }
    }
    return e;
  }
}
