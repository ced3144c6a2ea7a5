package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.CharacterTexts;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers loops: while, for over what Java goes through, for over ranges, and their else. */
final class LoopLowering {
  private final Statements statements;
  private final Context context;
  private final Scope scope;
  private final Expressions expressions;
  private final EntryLoops entries;

  LoopLowering(Statements statements, Context context, Scope scope, Expressions expressions) {
    this.statements = statements;
    this.context = context;
    this.scope = scope;
    this.expressions = expressions;
    this.entries = new EntryLoops(statements, context, scope, expressions);
  }

  List<PyStmt> loop(Stmt.While w) {
    IndexGuards.Before before = expressions.guards().nothing();
    IndexGuards.LoopTest tested = expressions.guards().loopTest(w.test(), w.line(), before);
    List<PyExpr> tests = new ArrayList<>();
    tested.first().forEach(e -> tests.add(expressions.test(e)));
    tests.addAll(tested.holds());
    tested.rest().forEach(e -> tests.add(expressions.test(e)));
    before.end();
    PyExpr all = tests.size() == 1 ? tests.get(0) : new PyExpr.BoolOp("and", tests);
    return loop(all, w.body(), tested.faults(), w.line());
  }

  /**
   * @param after what follows the loop where its test ends it
   */
  List<PyStmt> loop(PyExpr test, List<Stmt> body, List<PyStmt> after, int line) {
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    List<PyStmt> turns = Statements.pass(statements.all(body), line);
    boolean behind = after.isEmpty() || !breaks(body);
    result.add(new PyStmt.While(test, turns, behind ? List.of() : after, line));
    result.addAll(behind ? after : List.of());
    return result;
  }

  /** Whether some statement leaves the loop whose body this is, or one around it. */
  private static boolean breaks(List<Stmt> body) {
    Set<Label> inner = new HashSet<>();
    Set<Label> left = new HashSet<>();
    IrWalk.expressions(
        body,
        e -> {},
        s -> {
          if (s instanceof Stmt.Break b) {
            left.add(b.label());
          } else if (s.isLoop()) {
            inner.add(s.loopLabel());
          }
        });
    return !inner.containsAll(left);
  }

  /** A loop and its else; see {@code LoopElse} of the flow. */
  List<PyStmt> loopElse(Stmt.Labeled l) {
    List<PyStmt> result = new ArrayList<>(statements.statement(l.body().get(0)));
    PyStmt loop = result.remove(result.size() - 1);
    List<PyStmt> otherwise = statements.all(l.body().subList(1, l.body().size()));
    if (loop instanceof PyStmt.For f) {
      result.add(new PyStmt.For(f.target(), f.iterable(), f.body(), otherwise, f.line()));
    } else {
      PyStmt.While w = (PyStmt.While) loop;
      List<PyStmt> after = new ArrayList<>(w.orElse());
      after.addAll(otherwise);
      result.add(new PyStmt.While(w.test(), w.body(), after, w.line()));
    }
    return result;
  }

  List<PyStmt> forEach(Stmt.ForEach f) {
    Optional<List<PyStmt>> pairs = entries.lower(f);
    if (pairs.isPresent()) {
      return pairs.get();
    }
    PyExpr iterable = iterable(f);
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    Optional<PyExpr> renamed = renamed(f);
    PyExpr target = renamed.orElseGet(() -> scope.variable(f.local()));
    List<PyStmt> body = new ArrayList<>();
    expressions
        .casts()
        .elementCheck(target, f.local().type(), f.iterable().type())
        .ifPresent(check -> body.add(new PyStmt.Expression(check, f.line())));
    List<Stmt> inside = renamed.isPresent() ? f.body().subList(1, f.body().size()) : f.body();
    body.addAll(statements.all(inside));
    result.add(
        new PyStmt.For(target, iterable, Statements.pass(body, f.line()), List.of(), f.line()));
    return result;
  }

  /** The variable that gets each element unboxed, where the plain value is the box. */
  private Optional<PyExpr> renamed(Stmt.ForEach f) {
    boolean copies =
        !f.body().isEmpty()
            && f.body().get(0) instanceof Stmt.Assign a
            && scope.readsOf(f.local()) == 1
            && Expressions.isPlainUnboxing(a.value())
            && ((Expr.Call) a.value()).target() instanceof Expr.Read r
            && r.local().equals(f.local())
            && scope.isNotNull(r);
    return copies
        ? Optional.of(scope.variable(((Stmt.Assign) f.body().get(0)).local()))
        : Optional.empty();
  }

  /** What Python's for statement goes through in Java's order, failing where Java does. */
  private PyExpr iterable(Stmt.ForEach f) {
    if (expressions.characters().isText(f.local())) {
      return expressions.value(CharacterTexts.spelled(f.iterable()));
    }
    Optional<PyExpr> spelled = spelled(f.iterable());
    if (spelled.isPresent()) {
      return spelled.get();
    }
    Optional<PyExpr> direct = expressions.calls().looped(f.iterable());
    if (direct.isPresent()) {
      return direct.get();
    }
    PyExpr x =
        context.enumLists.list(f.iterable()).orElseGet(() -> expressions.value(f.iterable()));
    if (!(f.iterable().type() instanceof Type.ClassType c)) {
      return x;
    }
    Optional<PyExpr> overridden = overriddenIterator(f.iterable(), c);
    if (overridden.isPresent()) {
      return overridden.get();
    }
    boolean own = context.pool.isTranslated(c.internalName());
    boolean collection = context.pool.isSubtype(c.internalName(), "java/util/Collection");
    if (!own && !collection) {
      return context.call("iterate", context.call("java_iterator", x));
    }
    if (context.hiddenChanges().isIterated(f.iterable())) {
      return context.call("iterate", context.call("counted_iterator", x));
    }
    boolean list = !own && !context.pool.isSubtype(c.internalName(), "java/util/Set");
    return list
            && context.changes().mayChange(f.iterable(), f.body(), scope.method, scope.statements)
        ? context.call("each", x)
        : x;
  }

  /**
   * Python goes through a list of the program's own class by itself, and through a map's keys, and
   * not by its iterator.
   */
  private Optional<PyExpr> overriddenIterator(Expr iterable, Type.ClassType type) {
    MethodRef iterator = new MethodRef(type.internalName(), "iterator", "()Ljava/util/Iterator;");
    boolean byItself =
        context.implementors.of(iterator).keySet().stream()
            .anyMatch(
                c ->
                    context.pool.extendsPythonList(c)
                        || context.pool.isSubtype(c, "java/util/Map"));
    return byItself
        ? Optional.of(
            context.call(
                "iterate",
                expressions.value(
                    new Expr.Call(Expr.CallKind.VIRTUAL, iterable, iterator, List.of()))))
        : Optional.empty();
  }

  /** What only this loop goes through, and is written in it, is a list of Python's. */
  private Optional<PyExpr> spelled(Expr iterable) {
    if (iterable instanceof Expr.ArrayLiteral a && a.type().element() != Type.FLOAT) {
      return Optional.of(new PyExpr.ListExpr(expressions.values(a.elements())));
    }
    if (!(iterable instanceof Expr.Call c) || c.kind() != Expr.CallKind.STATIC) {
      return Optional.empty();
    }
    boolean varargs =
        c.method().parameters().size() == 1
            && c.method().parameters().get(0) instanceof Type.ArrayType
            && c.arguments().get(0) instanceof Expr.ArrayLiteral;
    List<Expr> elements =
        varargs ? ((Expr.ArrayLiteral) c.arguments().get(0)).elements() : c.arguments();
    boolean asList =
        varargs
            && c.method().owner().equals("java/util/Arrays")
            && c.method().name().equals("asList");
    boolean listOf =
        c.method().owner().equals("java/util/List")
            && c.method().name().equals("of")
            && (varargs || c.method().parameters().stream().allMatch(Type.OBJECT::equals))
            && elements.stream().allMatch(expressions.scope::isNotNull);
    return asList || listOf
        ? Optional.of(new PyExpr.ListExpr(expressions.values(elements)))
        : Optional.empty();
  }

  List<PyStmt> forRange(Stmt.ForRange f) {
    List<PyExpr> arguments = new ArrayList<>();
    boolean zero = f.from() instanceof Expr.Const c && Integer.valueOf(0).equals(c.value());
    if (!zero || f.step() != 1) {
      arguments.add(expressions.value(f.from()));
    }
    arguments.add(end(f.to()));
    if (f.step() != 1) {
      arguments.add(new PyExpr.Literal(String.valueOf(f.step())));
    }
    if (f.step() > 0) {
      Interval from = expressions.range(f.from());
      Interval to = expressions.range(f.to());
      scope.setRange(f.local(), new Interval(from.low(), to.high().subtract(BigInteger.ONE)));
      Expr measured = counted(f.to());
      if (from.isNonNegative() && measured != null) {
        // It is made of what does not change in the loop.
        expressions.provedIn.put(f.local(), measured);
      }
    }
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    PyExpr target = scope.variable(f.local());
    PyExpr range = new PyExpr.Call(new PyExpr.Name("range"), arguments, List.of());
    result.add(
        new PyStmt.For(
            target,
            range,
            Statements.pass(statements.all(f.body()), f.line()),
            List.of(),
            f.line()));
    scope.setRange(f.local(), null);
    expressions.provedIn.remove(f.local());
    return result;
  }

  /** The end of a range: a sum with a constant may lie beyond int, and is not wrapped. */
  private PyExpr end(Expr to) {
    boolean moved =
        to instanceof Expr.Binary b
            && b.op() == Expr.Operator.ADD
            && b.right() instanceof Expr.Const;
    return moved
        ? moved(
            expressions.value(((Expr.Binary) to).left()),
            (Integer) ((Expr.Const) ((Expr.Binary) to).right()).value())
        : expressions.value(to);
  }

  /** The sum with a constant, made one with a constant that is added already. */
  private static PyExpr moved(PyExpr x, int by) {
    int sum = by;
    PyExpr rest = x;
    if (x instanceof PyExpr.Binary b
        && (b.op().equals("+") || b.op().equals("-"))
        && b.right() instanceof PyExpr.Literal l
        && l.text().matches("[0-9]{1,5}")) {
      sum += (b.op().equals("+") ? 1 : -1) * Integer.parseInt(l.text());
      rest = b.left();
    }
    PyExpr distance = new PyExpr.Literal(String.valueOf(Math.abs(sum)));
    return sum == 0 ? rest : new PyExpr.Binary(sum > 0 ? "+" : "-", rest, distance);
  }

  /** The array, string or list of which this is the length, or null. */
  private Expr counted(Expr length) {
    if (length instanceof Expr.ArrayLength a) {
      return a.array();
    }
    boolean text =
        length instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("length");
    boolean list =
        length instanceof Expr.Call c
            && c.method().signature().equals("size()")
            && context.pool.isSubtype(c.method().owner(), "java/util/List")
            && context.isOfLibraryAlone(c.method().owner());
    return text || list ? ((Expr.Call) length).target() : null;
  }
}
