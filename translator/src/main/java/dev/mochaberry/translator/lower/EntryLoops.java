package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loops over the entries of a map that only ask them for their keys and values: {@code for key,
 * value in m.items()}. Java asks an entry for its value when it is wanted, so nothing in the loop
 * may change a value of the map.
 */
final class EntryLoops {
  private final Statements statements;
  private final Context context;
  private final Scope scope;
  private final Expressions expressions;

  EntryLoops(Statements statements, Context context, Scope scope, Expressions expressions) {
    this.statements = statements;
    this.context = context;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** The variables that stand for the parts of an entry; null for one that is not wanted. */
  record Pair(PyExpr key, PyExpr value) {}

  /** What stands for a call of an accessor of an entry that a loop takes apart, or null. */
  static PyExpr part(Expr.Call c, Map<Local, Pair> entries) {
    Pair pair = c.target() instanceof Expr.Read r ? entries.get(r.local()) : null;
    return pair == null ? null : c.method().name().equals("getKey") ? pair.key() : pair.value();
  }

  /** The loop, if its entries need not be there. */
  Optional<List<PyStmt>> lower(Stmt.ForEach f) {
    if (!(f.iterable() instanceof Expr.Call c)
        || c.kind() != Expr.CallKind.VIRTUAL
        || !c.method().signature().equals("entrySet()")
        || !context.pool.isSubtype(c.method().owner(), "java/util/Map")
        || !context.isOfLibraryAlone(c.method().owner())
        || !isTakenApart(f)
        || context.changes().mayChangeMap(c.target(), f.body(), scope.method, scope.statements)) {
      return Optional.empty();
    }
    PyExpr map = expressions.value(c.target());
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    List<Stmt> body = new ArrayList<>(f.body());
    PyExpr key = null;
    PyExpr value = null;
    List<PyExpr> invented = new ArrayList<>();
    boolean named = true;
    while (named && !body.isEmpty()) {
      named = false;
      if (key == null && isNamed(f, body.get(0), "getKey")) {
        key = scope.variable(((Stmt.Assign) body.remove(0)).local());
        named = true;
      } else if (value == null && isNamed(f, body.get(0), "getValue")) {
        value = scope.variable(((Stmt.Assign) body.remove(0)).local());
        named = true;
      }
    }
    if (key == null && uses(body, f.local(), "getKey") > 0) {
      key = new PyExpr.Name(scope.fresh("key"));
      invented.add(key);
    }
    if (value == null && uses(body, f.local(), "getValue") > 0) {
      value = new PyExpr.Name(scope.fresh("value"));
      invented.add(value);
    }
    expressions.entries.put(f.local(), new Pair(key, value));
    List<PyStmt> lowered = Statements.pass(statements.all(body), f.line());
    expressions.entries.remove(f.local());
    invented.forEach(scope::release);
    result.add(loop(map, key, value, lowered, f.line()));
    return Optional.of(result);
  }

  private PyStmt loop(PyExpr map, PyExpr key, PyExpr value, List<PyStmt> body, int line) {
    PyExpr target =
        value == null
            ? key == null ? new PyExpr.Name(scope.fresh("_")) : key
            : key == null ? value : new PyExpr.TupleExpr(List.of(key, value));
    PyExpr iterable =
        value == null
            ? map
            : new PyExpr.Call(
                context.attribute(map, key == null ? "values" : "items"), List.of(), List.of());
    return new PyStmt.For(target, iterable, body, List.of(), line);
  }

  /** Whether the entry is only asked for its parts. */
  private boolean isTakenApart(Stmt.ForEach f) {
    int[] reads = {0};
    boolean[] assigned = {false};
    IrWalk.expressions(
        f.body(),
        e -> {
          reads[0] += e instanceof Expr.Read r && r.local().equals(f.local()) ? 1 : 0;
          assigned[0] |= e instanceof Expr.AssignExpr a && a.local().equals(f.local());
        },
        s -> assigned[0] |= s instanceof Stmt.Assign a && a.local().equals(f.local()));
    return !assigned[0]
        && reads[0] == uses(f.body(), f.local(), "getKey") + uses(f.body(), f.local(), "getValue");
  }

  private static int uses(List<Stmt> body, Local entry, String accessor) {
    int[] found = {0};
    IrWalk.expressions(body, e -> found[0] += isPart(e, entry, accessor) ? 1 : 0, s -> {});
    return found[0];
  }

  private static boolean isPart(Expr e, Local entry, String accessor) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/util/Map$Entry")
        && c.method().signature().equals(accessor + "()")
        && c.target() instanceof Expr.Read r
        && r.local().equals(entry);
  }

  /** Whether the statement gives the part a name, and nobody asks for it again. */
  private boolean isNamed(Stmt.ForEach f, Stmt s, String accessor) {
    return s instanceof Stmt.Assign a
        && uses(f.body(), f.local(), accessor) == 1
        && isPart(plain(a.value()), f.local(), accessor);
  }

  /** Without what Python need not do: a cast to what is in the map, or unboxing what is there. */
  private Expr plain(Expr e) {
    if (e instanceof Expr.Cast c && expressions.casts().cannotFail(c)) {
      return plain(c.operand());
    } else if (Expressions.isPlainUnboxing(e) && scope.isNotNull(((Expr.Call) e).target())) {
      return plain(((Expr.Call) e).target());
    }
    return e;
  }
}
