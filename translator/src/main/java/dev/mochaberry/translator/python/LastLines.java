package dev.mochaberry.translator.python;

import java.util.List;

/**
 * MicroPython compiles the test of a {@code while} behind its body, and names the body's last line
 * where the test fails. A last line that cannot fail itself stands for the test.
 */
final class LastLines {
  private LastLines() {}

  /** Whether a failure in the last line of the loop's body is one of the loop's test. */
  static boolean areOfTest(PyStmt.While loop) {
    return isHarmlessAtEnd(loop.body());
  }

  private static boolean isHarmlessAtEnd(List<PyStmt> body) {
    PyStmt last = body.isEmpty() ? null : body.get(body.size() - 1);
    while (last instanceof PyStmt.Commented c) {
      last = c.statement();
    }
    if (last instanceof PyStmt.If branch) {
      return isHarmlessAtEnd(branch.otherwise().isEmpty() ? branch.then() : branch.otherwise());
    } else if (last instanceof PyStmt.Assign a) {
      return a.target() instanceof PyExpr.Name && isHarmless(a.value());
    } else if (last instanceof PyStmt.AugAssign a) {
      return a.target() instanceof PyExpr.Name && isSum(a.op()) && isHarmless(a.value());
    }
    return last instanceof PyStmt.Pass
        || last instanceof PyStmt.Continue
        || last instanceof PyStmt.Break;
  }

  private static boolean isSum(String op) {
    return op.equals("+") || op.equals("-") || op.equals("*") || op.equals("&") || op.equals("|");
  }

  private static boolean isHarmless(PyExpr e) {
    return e instanceof PyExpr.Name
        || e instanceof PyExpr.Literal
        || e instanceof PyExpr.Str
        || e instanceof PyExpr.Binary b
            && isSum(b.op())
            && isHarmless(b.left())
            && isHarmless(b.right());
  }
}
