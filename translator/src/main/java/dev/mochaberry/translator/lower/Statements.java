package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.Interval;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lowers the statements of one function. */
final class Statements {
  private static final PyExpr TRUE = new PyExpr.Literal("True");

  private final Context context;
  private final Scope scope;
  private final Expressions expressions;
  private final Updates updates;

  Statements(Context context, Scope scope) {
    this.context = context;
    this.scope = scope;
    this.expressions = new Expressions(context, scope);
    this.updates = new Updates(context, expressions);
  }

  /** A whole function body: without the closing return, with its global declarations. */
  List<PyStmt> body(List<Stmt> statements) {
    List<PyStmt> result = new ArrayList<>(all(statements));
    if (!result.isEmpty()
        && result.get(result.size() - 1) instanceof PyStmt.Return r
        && r.value() == null) {
      result.remove(result.size() - 1);
    }
    if (!scope.globals.isEmpty()) {
      result.add(0, new PyStmt.Global(List.copyOf(scope.globals), 0));
    }
    return result;
  }

  List<PyStmt> all(List<? extends Stmt> statements) {
    List<PyStmt> result = new ArrayList<>();
    for (Stmt s : statements) {
      if (s.line() > 0) {
        scope.line = s.line();
      }
      List<PyStmt> lowered = statement(s);
      result.addAll(scope.takeHoisted());
      result.addAll(lowered);
    }
    return result;
  }

  private List<PyStmt> statement(Stmt s) {
    int line = s.line();
    if (s instanceof Stmt.Eval e) {
      return evaluate(e);
    } else if (s instanceof Stmt.Assign a) {
      return assign(a);
    } else if (s instanceof Stmt.FieldWrite w) {
      return fieldWrite(w);
    } else if (s instanceof Stmt.ArrayWrite w) {
      return List.of(expressions.arrays().write(w));
    } else if (s instanceof Stmt.Monitor m) {
      return m.enter()
          ? List.of(
              new PyStmt.Expression(context.call("non_null", expressions.value(m.object())), line))
          : List.of();
    } else if (s instanceof Stmt.Return r) {
      return List.of(
          new PyStmt.Return(r.value() == null ? null : expressions.value(r.value()), line));
    } else if (s instanceof Stmt.Throw t) {
      return List.of(new PyStmt.Raise(thrown(t.exception()), line));
    } else if (s instanceof Stmt.If i) {
      PyExpr test = expressions.value(i.test());
      List<PyStmt> hoisted = scope.takeHoisted();
      List<PyStmt> then = all(i.then());
      List<PyStmt> otherwise = all(i.otherwise());
      List<PyStmt> result = new ArrayList<>(hoisted);
      if (then.isEmpty() && !otherwise.isEmpty()) {
        result.add(new PyStmt.If(expressions.not(i.test()), otherwise, List.of(), line));
      } else {
        result.add(new PyStmt.If(test, pass(then, line), otherwise, line));
      }
      return result;
    } else if (s instanceof Stmt.Loop l) {
      return loop(TRUE, l.body(), line);
    } else if (s instanceof Stmt.While w) {
      return loop(expressions.value(w.test()), w.body(), line);
    } else if (s instanceof Stmt.ForEach f) {
      return forEach(f);
    } else if (s instanceof Stmt.ForRange f) {
      return forRange(f);
    } else if (s instanceof Stmt.Labeled l) {
      return loopElse(l);
    } else if (s instanceof Stmt.Break) {
      return List.of(new PyStmt.Break(line));
    } else if (s instanceof Stmt.Continue) {
      return List.of(new PyStmt.Continue(line));
    } else if (s instanceof Stmt.Switch w) {
      return switchOver(w);
    } else if (s instanceof Stmt.Try t) {
      return attempt(t);
    }
    throw new IllegalStateException("not a statement: " + s);
  }

  private PyExpr thrown(Expr e) {
    PyExpr x = expressions.value(e);
    boolean sure = e instanceof Expr.Read || scope.isNotNull(e);
    return sure ? x : context.call("non_null", x);
  }

  private List<PyStmt> evaluate(Stmt.Eval e) {
    boolean objectInit =
        e.expr() instanceof Expr.Call c
            && c.method().name().equals("<init>")
            && (c.method().owner().equals("java/lang/Object")
                || c.method().owner().equals("java/lang/Record"));
    if (objectInit) {
      return List.of();
    }
    if (e.expr() instanceof Expr.Read || e.expr() instanceof Expr.Const) {
      return List.of();
    }
    return List.of(new PyStmt.Expression(expressions.value(e.expr()), e.line()));
  }

  private List<PyStmt> assign(Stmt.Assign a) {
    PyExpr target = scope.variable(a.local());
    if (scope.isRaw(a.local())) {
      return List.of(new PyStmt.Assign(target, expressions.raw(a.value()), a.line()));
    }
    return updates.assign(target, a.value(), a.line(), new Expr.Read(a.local()));
  }

  private List<PyStmt> fieldWrite(Stmt.FieldWrite w) {
    FieldRef f = expressions.declared(w.field());
    if (context.names.ofClass(f.owner()) == null) {
      expressions.classNames().unsupportedClass(f.owner());
      return List.of();
    }
    PyExpr target = expressions.field(w.target(), f);
    if (w.target() == null) {
      scope.globals.add(((PyExpr.Name) target).id());
      Optional<String> first = context.initialisation.trigger(f.owner(), scope.method);
      if (first.isPresent()) {
        PyStmt run = new PyStmt.Expression(context.initialiserCall(first.get()), w.line());
        if (isPure(w.value())) {
          PyExpr value = expressions.value(w.value());
          return List.of(run, new PyStmt.Assign(target, value, w.line()));
        }
        PyExpr t = new PyExpr.Name(scope.fresh("t"));
        return List.of(
            new PyStmt.Assign(t, expressions.value(w.value()), w.line()),
            run,
            new PyStmt.Assign(target, t, w.line()));
      }
      return updates.assign(target, w.value(), w.line(), new Expr.FieldRead(null, w.field()));
    }
    if (!isPure(w.target()) && !isPure(w.value())) {
      String t = scope.fresh("t");
      return List.of(
          new PyStmt.Assign(new PyExpr.Name(t), expressions.value(w.target()), w.line()),
          new PyStmt.Assign(
              new PyExpr.Attribute(new PyExpr.Name(t), context.names.ofField(f)),
              expressions.value(w.value()),
              w.line()));
    }
    return updates.assign(target, w.value(), w.line(), new Expr.FieldRead(w.target(), w.field()));
  }

  private static boolean isPure(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.Const;
  }

  private List<PyStmt> loop(PyExpr test, List<Stmt> body, int line) {
    List<PyStmt> hoisted = scope.takeHoisted();
    List<PyStmt> result = new ArrayList<>(hoisted);
    result.add(new PyStmt.While(test, pass(all(body), line), List.of(), line));
    return result;
  }

  /** A loop and its else; see {@code LoopElse} of the flow. */
  private List<PyStmt> loopElse(Stmt.Labeled l) {
    List<PyStmt> result = new ArrayList<>(statement(l.body().get(0)));
    PyStmt loop = result.remove(result.size() - 1);
    List<PyStmt> otherwise = all(l.body().subList(1, l.body().size()));
    if (loop instanceof PyStmt.For f) {
      result.add(new PyStmt.For(f.target(), f.iterable(), f.body(), otherwise, f.line()));
    } else {
      PyStmt.While w = (PyStmt.While) loop;
      result.add(new PyStmt.While(w.test(), w.body(), otherwise, w.line()));
    }
    return result;
  }

  private List<PyStmt> forEach(Stmt.ForEach f) {
    PyExpr iterable = iterable(f);
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    PyExpr target = scope.variable(f.local());
    List<PyStmt> body = new ArrayList<>();
    expressions
        .casts()
        .elementCheck(f.local(), f.iterable().type())
        .ifPresent(check -> body.add(new PyStmt.Expression(check, f.line())));
    body.addAll(all(f.body()));
    result.add(new PyStmt.For(target, iterable, pass(body, f.line()), List.of(), f.line()));
    return result;
  }

  /** What Python's for statement goes through in Java's order, failing where Java does. */
  private PyExpr iterable(Stmt.ForEach f) {
    PyExpr x = expressions.value(f.iterable());
    if (!(f.iterable().type() instanceof Type.ClassType c)) {
      return x;
    }
    boolean own = context.pool.isTranslated(c.internalName());
    boolean collection = context.pool.isSubtype(c.internalName(), "java/util/Collection");
    if (!own && !collection) {
      return context.call("iterate", context.call("java_iterator", x));
    }
    boolean list = !own && !context.pool.isSubtype(c.internalName(), "java/util/Set");
    return list && context.changes().mayChange(f.iterable(), f.body(), scope.statements)
        ? context.call("each", x)
        : x;
  }

  private List<PyStmt> forRange(Stmt.ForRange f) {
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
      if (from.isNonNegative()
          && counted(f.to()) instanceof Expr.Read r
          && !Assignments.in(f.body()).contains(r.local())) {
        expressions.provedIn.put(f.local(), r.local());
      } else if (from.isNonNegative() && TextCalls.measured(f.to()) instanceof Expr.Read r) {
        expressions.provedIn.put(f.local(), r.local());
      }
    }
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    PyExpr target = scope.variable(f.local());
    PyExpr range = new PyExpr.Call(new PyExpr.Name("range"), arguments, List.of());
    result.add(new PyStmt.For(target, range, pass(all(f.body()), f.line()), List.of(), f.line()));
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

  /** The array or string of which this is the length, or null. */
  private static Expr counted(Expr length) {
    if (length instanceof Expr.ArrayLength a) {
      return a.array();
    }
    boolean text =
        length instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("length");
    return text ? ((Expr.Call) length).target() : null;
  }

  private List<PyStmt> switchOver(Stmt.Switch w) {
    PyExpr selector = expressions.value(w.selector());
    boolean mayBeNull = w.selector().type().isReference() && !scope.isNotNull(w.selector());
    PyExpr checked = mayBeNull ? context.call("non_null", selector) : selector;
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    if (selector instanceof PyExpr.Name && mayBeNull) {
      result.add(new PyStmt.Expression(checked, w.line()));
    } else if (!(selector instanceof PyExpr.Name)) {
      selector = new PyExpr.Name(scope.fresh("s"));
      result.add(new PyStmt.Assign(selector, checked, w.line()));
    }
    List<PyStmt> otherwise = all(w.otherwise());
    for (int i = w.cases().size() - 1; i >= 0; i--) {
      Stmt.Case c = w.cases().get(i);
      List<PyExpr> keys = new ArrayList<>();
      for (Object k : c.keys()) {
        keys.add(
            k instanceof String s
                ? new PyExpr.Str(s)
                : k instanceof FieldRef f
                    ? expressions.field(null, f)
                    : new PyExpr.Literal(k.toString()));
      }
      boolean constants = c.keys().stream().allMatch(FieldRef.class::isInstance);
      PyExpr test =
          keys.size() == 1
              ? new PyExpr.Compare(selector, List.of(constants ? "is" : "=="), keys)
              : new PyExpr.Compare(selector, List.of("in"), List.of(new PyExpr.TupleExpr(keys)));
      otherwise = List.of(new PyStmt.If(test, pass(all(c.body()), w.line()), otherwise, w.line()));
    }
    result.addAll(otherwise);
    return result;
  }

  private List<PyStmt> attempt(Stmt.Try t) {
    List<PyStmt> body = all(t.body());
    List<PyStmt.Handler> handlers = new ArrayList<>();
    for (Stmt.Catch c : t.catches()) {
      PyStmt.Handler h = handler(c, t.line());
      if (context.exits() && h.type().equals(new PyExpr.Name("BaseException"))) {
        List<PyStmt> again = List.of(new PyStmt.Raise(null, 0));
        handlers.add(new PyStmt.Handler(new PyExpr.Name("SystemExit"), null, again));
      }
      handlers.add(h);
    }
    List<PyStmt> last = t.finalBody() == null ? List.of() : unlessExited(all(t.finalBody()));
    if (handlers.isEmpty() && last.isEmpty()) {
      return body;
    }
    boolean joins =
        handlers.isEmpty()
            && body.size() == 1
            && body.get(0) instanceof PyStmt.Try inner
            && inner.finalBody().isEmpty();
    if (joins) {
      PyStmt.Try inner = (PyStmt.Try) body.get(0);
      return List.of(new PyStmt.Try(inner.body(), inner.handlers(), List.of(), last, inner.line()));
    }
    return List.of(new PyStmt.Try(pass(body, t.line()), handlers, List.of(), last, t.line()));
  }

  /** The end of a program by {@code System.exit} runs no finally (JLS 12.8), Python's does. */
  private List<PyStmt> unlessExited(List<PyStmt> last) {
    return last.isEmpty() || !context.exits()
        ? last
        : List.of(
            new PyStmt.If(new PyExpr.Unary("not", context.helper("EXITED")), last, List.of(), 0));
  }

  private PyStmt.Handler handler(Stmt.Catch c, int line) {
    List<PyExpr> types = new ArrayList<>();
    Map<String, PyExpr> natives = new LinkedHashMap<>();
    for (Type.ClassType t : c.types()) {
      types.add(expressions.classNames().className(t.internalName()));
      natives.putAll(nativesOf(t.internalName()));
      if (t.internalName().equals("java/lang/StackOverflowError")
          && !context.catches("java/lang/OutOfMemoryError")) {
        // Larger frames live in the heap: calls without end may fill it before the stack.
        natives.put("MemoryError", new PyExpr.Name("MemoryError"));
      }
    }
    boolean all =
        c.types().isEmpty()
            || c.types().stream().anyMatch(t -> t.internalName().equals("java/lang/Throwable"));
    boolean exception =
        c.types().stream().anyMatch(t -> t.internalName().equals("java/lang/Exception"));
    PyExpr type;
    if (all) {
      type = new PyExpr.Name("BaseException");
    } else {
      if (!exception) {
        types.addAll(natives.values());
      }
      type = types.size() == 1 ? types.get(0) : new PyExpr.TupleExpr(types);
    }
    boolean convert = all || exception || !natives.isEmpty();
    Local local = c.exception();
    List<Stmt> inner = c.body();
    boolean renamed =
        !inner.isEmpty()
            && inner.get(0) instanceof Stmt.Assign a
            && a.value() instanceof Expr.Read r
            && r.local().equals(local)
            && scope.readsOf(local) == 1;
    if (renamed) {
      local = ((Stmt.Assign) inner.get(0)).local();
      inner = inner.subList(1, inner.size());
    }
    if (local == null || scope.readsOf(local) == 0) {
      return new PyStmt.Handler(type, null, pass(all(inner), line));
    }
    PyExpr variable = scope.variable(local);
    boolean own = isOnlyReadIn(inner, local);
    String name = own ? ((PyExpr.Name) variable).id() : scope.fresh("ex");
    PyExpr caught = new PyExpr.Name(name);
    PyExpr value =
        convert && !isOnlyThrown(local, inner)
            ? context.call(conversion(natives.keySet(), all || exception), caught)
            : caught;
    List<PyStmt> body = new ArrayList<>();
    if (!value.equals(variable)) {
      body.add(new PyStmt.Assign(variable, value, 0));
    }
    body.addAll(all(inner));
    return new PyStmt.Handler(type, name, body);
  }

  /**
   * Whether Python's own variable of the clause will do: it is gone behind the clause, and a lambda
   * may outlive it.
   */
  private boolean isOnlyReadIn(List<Stmt> clause, Local local) {
    int[] reads = {0};
    boolean[] captured = {false};
    IrWalk.expressions(
        clause,
        e -> {
          reads[0] += e instanceof Expr.Read r && r.local().equals(local) ? 1 : 0;
          captured[0] |= e instanceof Expr.Lambda l && l.captured().contains(new Expr.Read(local));
        },
        s -> {});
    return !captured[0] && reads[0] == scope.readsOf(local);
  }

  /** What is thrown on as it came needs no Java face. */
  private boolean isOnlyThrown(Local local, List<Stmt> body) {
    int[] thrown = {0};
    IrWalk.expressions(
        body,
        e -> {},
        s -> {
          if (s instanceof Stmt.Throw t && t.exception().equals(new Expr.Read(local))) {
            thrown[0]++;
          }
        });
    return thrown[0] == scope.readsOf(local);
  }

  /** The helper that turns what the handler may catch into Java's exception. */
  private static String conversion(Set<String> natives, boolean anything) {
    if (anything) {
      return "told_exception";
    } else if (natives.equals(Set.of("ZeroDivisionError"))) {
      return "arithmetic_exception";
    } else if (natives.equals(Set.of("IndexError"))) {
      return "index_exception";
    } else if (natives.equals(Set.of("AttributeError", "TypeError"))) {
      return "told_null_exception";
    } else if (natives.equals(Set.of("MemoryError", "OverflowError"))) {
      return "memory_error";
    } else if (natives.equals(Set.of("RuntimeError"))) {
      return "stack_error";
    }
    if (natives.equals(Set.of("RuntimeError", "MemoryError"))) {
      return "stack_error";
    }
    return natives.contains("TypeError") ? "told_exception" : "java_exception";
  }

  /** What MicroPython itself raises for the caught class or one below it. */
  private Map<String, PyExpr> nativesOf(String caught) {
    Map<String, PyExpr> result = new LinkedHashMap<>();
    for (ClassBinding b : context.library.bindings()) {
      if (!b.catches().isEmpty() && context.pool.isSubtype(b.internalName(), caught)) {
        for (String n : b.catches()) {
          int dot = n.indexOf('.');
          if (dot > 0) {
            context.imports.add(n.substring(0, dot));
          }
          result.put(
              n,
              dot > 0
                  ? new PyExpr.Attribute(new PyExpr.Name(n.substring(0, dot)), n.substring(dot + 1))
                  : new PyExpr.Name(n));
        }
      }
    }
    return result;
  }

  private static List<PyStmt> pass(List<PyStmt> body, int line) {
    return body.isEmpty() ? List.of(new PyStmt.Pass(line)) : body;
  }
}
