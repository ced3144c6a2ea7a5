package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.python.PyExpr;
import java.util.stream.Stream;

/**
 * Quotients of floats whose divisor may be zero, by which Python does not divide (JLS 15.17.2).
 * Round a loop the test of the divisor costs less than the call of the helper that makes it.
 */
final class FloatQuotients {
  /** A dividend is written twice: of so many names, numbers and operations at most. */
  private static final int LARGEST_DIVIDEND = 5;

  private static final int LARGEST_DIVISOR = 16;

  private FloatQuotients() {}

  static PyExpr quotient(
      PyExpr dividend, PyExpr divisor, Expressions expressions, Context context) {
    boolean tests =
        expressions.hurries()
            && size(dividend) <= LARGEST_DIVIDEND
            && size(divisor) <= LARGEST_DIVISOR;
    if (!tests) {
      return context.call("ddiv", dividend, divisor);
    }
    PyExpr.Name name = divisor instanceof PyExpr.Name n ? n : expressions.scope.passing();
    PyExpr tested = name.equals(divisor) ? name : new PyExpr.Walrus(name.id(), divisor);
    return new PyExpr.Conditional(
        tested, new PyExpr.Binary("/", dividend, name), context.call("ddiv", dividend, name));
  }

  /** How large an operand is; larger than all where its order among the others may matter. */
  private static int size(PyExpr e) {
    if (e instanceof PyExpr.Name || e instanceof PyExpr.Literal) {
      return 1;
    } else if (e instanceof PyExpr.Binary b) {
      return sum(b.left(), b.right());
    } else if (e instanceof PyExpr.Unary u) {
      return sum(u.operand());
    } else if (e instanceof PyExpr.Index i) {
      return sum(i.target(), i.index());
    } else if (e instanceof PyExpr.Attribute a
        && a.target() instanceof PyExpr.Name n
        && n.id().equals("self")) {
      return 1;
    }
    return LARGEST_DIVISOR + 1;
  }

  private static int sum(PyExpr... parts) {
    return 1 + Stream.of(parts).mapToInt(FloatQuotients::size).sum();
  }
}
