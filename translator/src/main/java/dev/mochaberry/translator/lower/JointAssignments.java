package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;

/**
 * Three assignments in which Java needs a variable to keep a value meanwhile are one in Python:
 * {@code t = a; a = b; b = t} is {@code a, b = b, a}; the same with elements of an array.
 */
final class JointAssignments {
  /** How many statements become one. */
  static final int LENGTH = 3;

  private final Scope scope;
  private final Expressions expressions;
  private final Updates updates;

  JointAssignments(Scope scope, Expressions expressions, Updates updates) {
    this.scope = scope;
    this.expressions = expressions;
    this.updates = updates;
  }

  /** The one statement for those that start at the index. */
  Optional<PyStmt> at(List<? extends Stmt> list, int index) {
    boolean kept =
        index + LENGTH <= list.size()
            && list.get(index) instanceof Stmt.Assign t
            && scope.isOnlyKept(t.local())
            && !scope.isRaw(t.local())
            && t.local().type() != Type.CHAR;
    if (!kept) {
      return Optional.empty();
    }
    Stmt.Assign t = (Stmt.Assign) list.get(index);
    Expr last = new Expr.Read(t.local());
    if (list.get(index + 1) instanceof Stmt.Assign a
        && list.get(index + 2) instanceof Stmt.Assign b
        && b.value().equals(last)) {
      return variables(t, a, b.local());
    } else if (list.get(index + 1) instanceof Stmt.ArrayWrite a
        && list.get(index + 2) instanceof Stmt.ArrayWrite b
        && b.value().equals(last)) {
      return elements(t, a, b);
    } else if (set(list.get(index + 1)) != null && set(list.get(index + 2)) != null) {
      return elements(t, set(list.get(index + 1)), set(list.get(index + 2)));
    }
    return Optional.empty();
  }

  /** The call that writes an element of a list, if that is all the statement does; else null. */
  private Expr.Call set(Stmt s) {
    return s instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.arguments().size() == 2
            && expressions.calls().library().idioms().isElement(c)
        ? c
        : null;
  }

  /** {@code t = x.get(i); x.set(i, x.get(j)); x.set(j, t)}, all of which are surely there. */
  private Optional<PyStmt> elements(Stmt.Assign t, Expr.Call a, Expr.Call b) {
    boolean fits =
        got(t.value()) instanceof Expr.Call i
            && got(a.arguments().get(1)) instanceof Expr.Call j
            && CallShapes.unboxed(b.arguments().get(1)).equals(new Expr.Read(t.local()))
            && i.target().equals(j.target())
            && i.target().equals(a.target())
            && i.target().equals(b.target())
            && isElementAt(i, a.arguments().get(0))
            && isElementAt(j, b.arguments().get(0));
    if (!fits) {
      return Optional.empty();
    }
    PyExpr first = expressions.value(got(t.value()));
    PyExpr second = expressions.value(got(a.arguments().get(1)));
    return Optional.of(swap(first, second, second, first, t.line()));
  }

  /** Whether the call gives the element at an index that is proved and short, there and again. */
  private boolean isElementAt(Expr.Call get, Expr again) {
    Expr index = get.arguments().get(0);
    return index.equals(again)
        && isStill(get.target(), Type.OBJECT)
        && isStill(index, Type.OBJECT)
        && isShort(expressions.value(index))
        && expressions.isProvedIndex(get.target(), index)
        && expressions.isProvedIndex(get.target(), again);
  }

  /** The call that gives an element of a list as it is; else null. */
  private Expr got(Expr e) {
    if (e instanceof Expr.Cast c && expressions.casts().cannotFail(c)) {
      return got(c.operand());
    } else if (Expressions.isPlainUnboxing(e) && scope.isNotNull(((Expr.Call) e).target())) {
      return got(((Expr.Call) e).target());
    }
    return e instanceof Expr.Call c
            && c.arguments().size() == 1
            && expressions.calls().library().idioms().isElement(c)
        ? c
        : null;
  }

  /** {@code t = f(a); a = b; b = t}: without the variable, a would be lost. */
  private Optional<PyStmt> variables(Stmt.Assign t, Stmt.Assign a, Local b) {
    boolean fits =
        a.value() instanceof Expr.Read
            && !a.local().equals(b)
            && mentions(t.value(), a.local())
            && t.local().type().equals(b.type())
            && !scope.isRaw(a.local())
            && !scope.isRaw(b);
    if (!fits) {
      return Optional.empty();
    }
    PyExpr second = scope.variable(b);
    List<PyStmt> stored = updates.assign(second, t.value(), t.line(), new Expr.Read(t.local()));
    if (stored.size() != 1 || !(stored.get(0) instanceof PyStmt.Assign plain)) {
      return Optional.empty();
    }
    PyExpr targets = new PyExpr.TupleExpr(List.of(scope.variable(a.local()), second));
    PyExpr values = new PyExpr.TupleExpr(List.of(expressions.value(a.value()), plain.value()));
    return Optional.of(new PyStmt.Assign(targets, values, t.line()));
  }

  private static boolean mentions(Expr e, Local local) {
    boolean[] found = {false};
    IrWalk.expression(e, x -> found[0] |= x.equals(new Expr.Read(local)));
    return found[0];
  }

  /**
   * {@code t = x[i]; x[i] = x[j]; x[j] = t}: the elements are read in Java's order, after which the
   * indices are known to be good.
   */
  private Optional<PyStmt> elements(Stmt.Assign t, Stmt.ArrayWrite a, Stmt.ArrayWrite b) {
    boolean fits =
        t.value() instanceof Expr.ArrayRead i
            && a.value() instanceof Expr.ArrayRead j
            && i.array().equals(a.array())
            && i.index().equals(a.index())
            && j.array().equals(b.array())
            && j.index().equals(b.index())
            && i.array().equals(j.array())
            && isStill(i.array(), i.type())
            && isStill(i.index(), i.type())
            && isStill(j.index(), i.type());
    if (!fits) {
      return Optional.empty();
    }
    PyExpr.Index first = place(a);
    PyExpr.Index second = place(b);
    if (!isShort(first.index()) || !isShort(second.index())) {
      return Optional.empty(); // each would be computed twice
    }
    PyExpr firstValue = expressions.value(t.value());
    PyExpr secondValue = expressions.value(a.value());
    // Where a read may fail, the reads must stand in Java's order. Behind it the index is known.
    boolean proved = firstValue instanceof PyExpr.Index && secondValue instanceof PyExpr.Index;
    return Optional.of(
        proved
            ? swap(first, second, secondValue, firstValue, t.line())
            : swap(second, first, firstValue, secondValue, t.line()));
  }

  private static PyStmt swap(PyExpr a, PyExpr b, PyExpr x, PyExpr y, int line) {
    return new PyStmt.Assign(
        new PyExpr.TupleExpr(List.of(a, b)), new PyExpr.TupleExpr(List.of(x, y)), line);
  }

  private PyExpr.Index place(Stmt.ArrayWrite w) {
    return new PyExpr.Index(expressions.value(w.array()), expressions.value(w.index()));
  }

  static boolean isShort(PyExpr e) {
    return e instanceof PyExpr.Name
        || e instanceof PyExpr.Literal
        || e instanceof PyExpr.Attribute
        || e instanceof PyExpr.Call c && c.function().equals(new PyExpr.Name("len"))
        || e instanceof PyExpr.Binary b && isShort(b.left()) && isShort(b.right());
  }

  /** Whether it has no effect, and the same value after an element of the type has been written. */
  private static boolean isStill(Expr e, Type element) {
    boolean[] still = {true};
    IrWalk.expression(
        e,
        x ->
            still[0] &=
                x instanceof Expr.Read
                    || x instanceof Expr.Const
                    || x instanceof Expr.FieldRead
                    || x instanceof Expr.ArrayLength
                    || x instanceof Expr.ArrayRead && !element.isReference()
                    || x instanceof Expr.Binary b
                        && b.op() != Expr.Operator.DIV
                        && b.op() != Expr.Operator.REM);
    return still[0] && !(e instanceof Expr.ArrayRead r && !r.type().isReference());
  }
}
