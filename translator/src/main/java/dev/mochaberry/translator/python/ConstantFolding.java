package dev.mochaberry.translator.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what helpers compute of constants: sums and comparisons of numbers, tests of texts. */
final class ConstantFolding {
  private ConstantFolding() {}

  /** The expression, or the constant that it is. */
  static PyExpr of(PyExpr e) {
    if (e instanceof PyExpr.Compare c && c.ops().size() == 1) {
      Optional<BigDecimal> a = number(c.first());
      Optional<BigDecimal> b = number(c.rest().get(0));
      return a.isPresent() && b.isPresent()
          ? compared(c.ops().get(0), a.get().compareTo(b.get()), e)
          : e;
    } else if (e instanceof PyExpr.Compare c && c.ops().size() == 2 && isSure(c)) {
      PyExpr rest = c.rest().get(0);
      return of(new PyExpr.Compare(rest, c.ops().subList(1, 2), c.rest().subList(1, 2)));
    } else if (e instanceof PyExpr.Binary b) {
      return sum(b);
    } else if (e instanceof PyExpr.Slice s) {
      PyExpr lower = bound(s.lower());
      boolean fromStart =
          s.step() == null && number(lower).filter(n -> n.signum() == 0).isPresent();
      PyExpr upper = bound(s.upper());
      return lower == s.lower() && upper == s.upper() && !fromStart
          ? e
          : new PyExpr.Slice(fromStart ? null : lower, upper, s.step());
    }
    return e;
  }

  /** Whether of {@code a <= b < c} the first half holds anyway. */
  private static boolean isSure(PyExpr.Compare c) {
    PyExpr first = of(new PyExpr.Compare(c.first(), c.ops().subList(0, 1), c.rest().subList(0, 1)));
    return first.equals(bool(true));
  }

  private static PyExpr compared(String op, int order, PyExpr otherwise) {
    return switch (op) {
      case "<" -> bool(order < 0);
      case "<=" -> bool(order <= 0);
      case ">" -> bool(order > 0);
      case ">=" -> bool(order >= 0);
      case "==" -> bool(order == 0);
      case "!=" -> bool(order != 0);
      default -> otherwise;
    };
  }

  private static PyExpr bool(boolean value) {
    return new PyExpr.Literal(value ? "True" : "False");
  }

  private static PyExpr sum(PyExpr.Binary b) {
    Optional<BigInteger> left = integer(b.left());
    Optional<BigInteger> right = integer(b.right());
    if (left.isEmpty() || right.isEmpty() || !(b.op().equals("+") || b.op().equals("-"))) {
      return b;
    }
    BigInteger sum =
        b.op().equals("+") ? left.get().add(right.get()) : left.get().subtract(right.get());
    return new PyExpr.Literal(sum.toString());
  }

  /** Where a slice begins or ends there is no need to add nothing. */
  private static PyExpr bound(PyExpr e) {
    if (e instanceof PyExpr.Binary b && (b.op().equals("+") || b.op().equals("-"))) {
      if (integer(b.right()).filter(n -> n.signum() == 0).isPresent()) {
        return b.left();
      } else if (b.op().equals("+") && integer(b.left()).filter(n -> n.signum() == 0).isPresent()) {
        return b.right();
      }
    }
    return e;
  }

  /** The number that a constant is. */
  static Optional<BigDecimal> number(PyExpr e) {
    if (e instanceof PyExpr.Literal l && l.text().matches("[0-9]+\\.[0-9]+")) {
      return Optional.of(new BigDecimal(l.text()));
    }
    return integer(e).map(BigDecimal::new);
  }

  private static Optional<BigInteger> integer(PyExpr e) {
    if (!(e instanceof PyExpr.Literal l)) {
      return Optional.empty();
    } else if (l.text().matches("-?[0-9]+")) {
      return Optional.of(new BigInteger(l.text()));
    }
    return l.text().matches("0x[0-9A-Fa-f]+")
        ? Optional.of(new BigInteger(l.text().substring(2), 16))
        : Optional.empty();
  }

  /**
   * What a comparison of texts says where names stand for constants; the comparison itself where
   * that is not known.
   */
  static PyExpr ofTexts(PyExpr.Compare c, Map<String, PyExpr> constants) {
    String left = text(c.first(), constants);
    if (left == null || c.ops().size() != 1) {
      return c;
    }
    String op = c.ops().get(0);
    if (op.endsWith("in") && c.rest().get(0) instanceof PyExpr.TupleExpr t) {
      List<String> texts = t.elements().stream().map(x -> text(x, constants)).toList();
      return texts.contains(null) ? c : bool(texts.contains(left) == op.equals("in"));
    }
    String right = text(c.rest().get(0), constants);
    return right == null || !(op.equals("==") || op.equals("!="))
        ? c
        : bool(left.equals(right) == op.equals("=="));
  }

  private static String text(PyExpr e, Map<String, PyExpr> constants) {
    if (e instanceof PyExpr.Str s) {
      return s.value();
    } else if (e instanceof PyExpr.Name n) {
      return constants.get(n.id()) instanceof PyExpr.Str s ? s.value() : null;
    } else if (e instanceof PyExpr.Index x
        && x.index() instanceof PyExpr.Slice s
        && s.lower() == null
        && s.step() == null
        && integer(s.upper()).filter(n -> n.signum() >= 0).isPresent()) {
      String whole = text(x.target(), constants);
      int end = integer(s.upper()).get().intValue();
      return whole == null ? null : whole.substring(0, Math.min(end, whole.length()));
    }
    return null;
  }
}
