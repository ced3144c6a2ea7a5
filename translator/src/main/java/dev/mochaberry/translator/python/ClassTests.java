package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes helper classes that a program has not got out of its type tests: nothing is an instance of
 * them.
 */
public final class ClassTests extends PyStmtRewriter {
  private static final PyExpr TRUE = new PyExpr.Literal("True");
  private static final PyExpr FALSE = new PyExpr.Literal("False");

  private final Predicate<String> isMissing;

  private ClassTests(Predicate<String> isMissing) {
    this.isMissing = isMissing;
  }

  /**
   * The statements with shorter tests.
   *
   * @param isMissing whether a name is a helper class's that the module has not got
   */
  public static List<PyStmt> in(List<PyStmt> statements, Predicate<String> isMissing) {
    return new ClassTests(isMissing).all(statements);
  }

  @Override
  PyExpr expr(PyExpr original) {
    if (original == null) {
      return null;
    }
    PyExpr e = PyRewriter.parts(original, this::expr);
    if (e instanceof PyExpr.Call c
        && c.function().equals(new PyExpr.Name("isinstance"))
        && c.args().size() == 2) {
      return isInstance(c);
    } else if (e instanceof PyExpr.Compare c
        && c.ops().equals(List.of("is"))
        && isMissing(c.rest().get(0))
        && isTypeOf(c.first())) {
      return FALSE;
    } else if (e == original) {
      return e;
    } else if (e instanceof PyExpr.Unary u && u.op().equals("not")) {
      return u.operand().equals(TRUE) ? FALSE : u.operand().equals(FALSE) ? TRUE : e;
    } else if (e instanceof PyExpr.BoolOp b) {
      return b.op().equals("and") ? bool(b, TRUE, FALSE) : bool(b, FALSE, TRUE);
    } else if (e instanceof PyExpr.Conditional c) {
      return c.test().equals(TRUE) ? c.then() : c.test().equals(FALSE) ? c.otherwise() : e;
    }
    return e;
  }

  private boolean isMissing(PyExpr e) {
    return e instanceof PyExpr.Name n && isMissing.test(n.id());
  }

  private static boolean isTypeOf(PyExpr e) {
    return e instanceof PyExpr.Call c
        && c.function().equals(new PyExpr.Name("type"))
        && c.args().size() == 1
        && isPlain(c.args().get(0));
  }

  private PyExpr isInstance(PyExpr.Call c) {
    PyExpr x = c.args().get(0);
    PyExpr classes = c.args().get(1);
    if (!(classes instanceof PyExpr.TupleExpr t)) {
      return isMissing(classes) ? none(c.function(), x) : c;
    }
    List<PyExpr> kept = t.elements().stream().filter(k -> !isMissing(k)).toList();
    if (kept.isEmpty()) {
      return none(c.function(), x);
    } else if (kept.size() == t.elements().size()) {
      return c;
    }
    PyExpr left = kept.size() == 1 ? kept.get(0) : new PyExpr.TupleExpr(kept);
    return new PyExpr.Call(c.function(), List.of(x, left), List.of());
  }

  /** An instance of nothing; what is tested is still evaluated where that does something. */
  private static PyExpr none(PyExpr isinstance, PyExpr x) {
    return isPlain(x)
        ? FALSE
        : new PyExpr.Call(isinstance, List.of(x, new PyExpr.TupleExpr(List.of())), List.of());
  }

  private static boolean isPlain(PyExpr e) {
    return e instanceof PyExpr.Name || e instanceof PyExpr.Attribute a && isPlain(a.target());
  }

  private static boolean isTest(PyExpr e) {
    return e instanceof PyExpr.Call c
            && c.function().equals(new PyExpr.Name("isinstance"))
            && isPlain(c.args().get(0))
        || e instanceof PyExpr.Unary u && isTest(u.operand());
  }

  private static PyExpr bool(PyExpr.BoolOp b, PyExpr neutral, PyExpr decisive) {
    List<PyExpr> kept = new ArrayList<>();
    for (PyExpr operand : b.operands()) {
      if (operand.equals(decisive)) {
        // What stands before it is still evaluated where that may do something.
        if (kept.stream().allMatch(ClassTests::isTest)) {
          return decisive;
        }
        kept.add(operand);
        break;
      } else if (!operand.equals(neutral)) {
        kept.add(operand);
      }
    }
    return kept.isEmpty()
        ? neutral
        : kept.size() == 1 ? kept.get(0) : new PyExpr.BoolOp(b.op(), kept);
  }
}
