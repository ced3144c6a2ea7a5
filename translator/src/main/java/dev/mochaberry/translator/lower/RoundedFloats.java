package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Floats are rounded after each operation, by an array's element that holds no more than a float.
 * Round a loop the helper that does so, {@code f32}, costs more than the operation: its two
 * statements stand there instead.
 */
final class RoundedFloats {
  private static final String HELPER = "f32";
  private static final PyExpr FIRST = new PyExpr.Literal("0");

  private final Context context;
  private final Updates updates;
  private final int line;
  private final List<PyStmt> statements = new ArrayList<>();
  private int temporaries;

  /** How many operands so far may have changed something. */
  private int acts;

  private RoundedFloats(Context context, Updates updates, int line) {
    this.context = context;
    this.updates = updates;
    this.line = line;
  }

  /** The assignment without calls of the helper; empty where that may change an order. */
  static Optional<List<PyStmt>> assign(
      PyExpr target, PyExpr value, int line, Context context, Updates updates) {
    if (!isRounding(value)) {
      return Optional.empty();
    }
    RoundedFloats floats = new RoundedFloats(context, updates, line);
    PyExpr last = floats.unfolded(((PyExpr.Call) value).args().get(0));
    if (last == null) {
      return Optional.empty();
    }
    floats.round(last);
    floats.statements.add(new PyStmt.Assign(target, floats.rounded(), line));
    return Optional.of(floats.statements);
  }

  /** The number before it is rounded, if it is. */
  static PyExpr unrounded(PyExpr e) {
    return isRounding(e) ? ((PyExpr.Call) e).args().get(0) : e;
  }

  private static boolean isRounding(PyExpr e) {
    return e instanceof PyExpr.Call c
        && c.function() instanceof PyExpr.Name n
        && n.id().equals(HELPER);
  }

  /** What is left of the operation once the statements before it have run, or null. */
  private PyExpr unfolded(PyExpr e) {
    if (isRounding(e)) {
      PyExpr inner = unfolded(((PyExpr.Call) e).args().get(0));
      if (inner == null) {
        return null;
      }
      round(inner);
      return rounded();
    }
    if (e instanceof PyExpr.Unary u) {
      PyExpr operand = unfolded(u.operand());
      return operand == null ? null : new PyExpr.Unary(u.op(), operand);
    }
    if (e instanceof PyExpr.Binary b) {
      PyExpr left = unfolded(b.left());
      if (left != null && hasRounding(b.left()) && hasRounding(b.right())) {
        PyExpr name = updates.name(temporaries++);
        statements.add(new PyStmt.Assign(name, left, line));
        left = name;
      }
      int before = statements.size();
      int actsBefore = acts;
      PyExpr right = unfolded(b.right());
      boolean keepsOrder =
          statements.size() == before || isStill(left) && (acts == actsBefore || isNumber(left));
      return left == null || right == null || !keepsOrder
          ? null
          : new PyExpr.Binary(b.op(), left, right);
    }
    acts += isStill(e) || isElement(e) ? 0 : 1;
    return e;
  }

  private static boolean hasRounding(PyExpr e) {
    return isRounding(e)
        || e instanceof PyExpr.Unary u && hasRounding(u.operand())
        || e instanceof PyExpr.Binary b && (hasRounding(b.left()) || hasRounding(b.right()));
  }

  /** Whether it is the same later, unless what is evaluated before it assigns variables. */
  private static boolean isStill(PyExpr e) {
    return e instanceof PyExpr.Name || isNumber(e);
  }

  private static boolean isNumber(PyExpr e) {
    return e instanceof PyExpr.Literal;
  }

  private static boolean isElement(PyExpr e) {
    return e instanceof PyExpr.Attribute a && isStill(a.target())
        || e instanceof PyExpr.Index i && isStill(i.target()) && isStill(i.index());
  }

  private void round(PyExpr number) {
    statements.add(new PyStmt.Assign(rounded(), number, line));
  }

  private PyExpr rounded() {
    return new PyExpr.Index(context.helper("ROUNDED"), FIRST);
  }
}
