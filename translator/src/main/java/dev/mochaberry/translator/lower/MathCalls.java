package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ranges.FloatingRange;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Calls of {@code java.lang.Math} that are Python's own operations where the arguments are surely
 * none of those that Java treats otherwise: negative numbers for roots, the least number for
 * absolute values, zero for divisors.
 */
final class MathCalls {
  private static final PyExpr SQRT = new PyExpr.Attribute(new PyExpr.Name("math"), "sqrt");
  private static final PyExpr ABS = new PyExpr.Name("abs");

  private final Context context;
  private final Expressions expressions;

  MathCalls(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  Optional<PyExpr> lower(Expr.Call c) {
    if (!c.method().owner().equals("java/lang/Math")) {
      return Optional.empty();
    }
    return switch (c.method().signature()) {
      case "sqrt(D)" -> root(c.arguments().get(0));
      case "abs(I)", "abs(J)" -> absolute(c.arguments().get(0));
      case "floorMod(II)", "floorMod(JJ)" -> divided("%", c);
      case "floorDiv(II)", "floorDiv(JJ)" -> divided("//", c);
      default -> Optional.empty();
    };
  }

  private Optional<PyExpr> root(Expr of) {
    boolean interrupted = context.ranges.mayBeInterrupted();
    if (!FloatingRange.isNotNegative(of, expressions::range, interrupted)) {
      return Optional.empty();
    }
    context.imports.add("math");
    return Optional.of(new PyExpr.Call(SQRT, List.of(expressions.number(of)), List.of()));
  }

  private Optional<PyExpr> absolute(Expr of) {
    return hasLeast(of)
        ? Optional.empty()
        : Optional.of(new PyExpr.Call(ABS, List.of(expressions.value(of)), List.of()));
  }

  /** Java's floors are Python's; only the least number by -1 gives one more than there is. */
  private Optional<PyExpr> divided(String op, Expr.Call c) {
    Expr by = c.arguments().get(1);
    Interval divisor = expressions.range(by);
    boolean wraps = op.equals("//") && divisor.has(-1) && hasLeast(c.arguments().get(0));
    return divisor.has(0) || wraps
        ? Optional.empty()
        : Optional.of(
            new PyExpr.Binary(op, expressions.value(c.arguments().get(0)), expressions.value(by)));
  }

  private boolean hasLeast(Expr e) {
    Type type = e.type() == Type.LONG ? Type.LONG : Type.INT;
    BigInteger least = Interval.of(type).low();
    return expressions.range(e).low().compareTo(least) <= 0;
  }
}
