package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lowers try statements: which Python types a handler catches, and how it gets Java's exception.
 */
final class TryLowering {
  private final Statements statements;
  private final Context context;
  private final Scope scope;
  private final Expressions expressions;
  private final ResourceLowering resources;

  TryLowering(Statements statements, Context context, Scope scope, Expressions expressions) {
    this.statements = statements;
    this.context = context;
    this.scope = scope;
    this.expressions = expressions;
    this.resources = new ResourceLowering(statements, this, context, scope, expressions);
  }

  ResourceLowering resources() {
    return resources;
  }

  List<PyStmt> lower(Stmt.Try t) {
    if (t.resource() != null) {
      return resources.lower(t);
    }
    List<PyStmt> body = withJavaFaces(t, statements.all(t.body()));
    List<PyStmt.Handler> handlers = new ArrayList<>();
    for (Stmt.Catch c : t.catches()) {
      PyStmt.Handler h = handler(c, t.line());
      if (h.type().equals(new PyExpr.Name("BaseException"))) {
        handlers.addAll(handlersOfAll(h.name(), h.body()));
      } else {
        handlers.add(h);
      }
    }
    List<PyStmt> last =
        t.finalBody() == null ? List.of() : unlessExited(statements.all(t.finalBody()));
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
    return List.of(
        new PyStmt.Try(Statements.pass(body, t.line()), handlers, List.of(), last, t.line()));
  }

  /**
   * A clause that means some of Python's exceptions of one class cannot tell them apart; Java's own
   * classes can.
   */
  private List<PyStmt> withJavaFaces(Stmt.Try t, List<PyStmt> body) {
    Set<PyExpr> some = new LinkedHashSet<>();
    for (Stmt.Catch c : t.catches()) {
      for (Type.ClassType type : c.types()) {
        context
            .pool
            .binding(type.internalName())
            .filter(ClassBinding::catchesSome)
            .ifPresent(b -> b.catches().forEach(n -> some.add(new PyExpr.Name(n))));
      }
    }
    if (some.isEmpty()) {
      return body;
    }
    String name = scope.fresh("ex");
    PyExpr java = context.call("java_exception", new PyExpr.Name(name));
    List<PyStmt.Handler> handlers = new ArrayList<>();
    for (PyExpr type : some) {
      handlers.add(new PyStmt.Handler(type, name, List.of(new PyStmt.Raise(java, 0))));
    }
    return List.of(
        new PyStmt.Try(Statements.pass(body, t.line()), handlers, List.of(), List.of(), t.line()));
  }

  /** The handler of everything; but the end of a program by {@code System.exit} is no exception. */
  List<PyStmt.Handler> handlersOfAll(String name, List<PyStmt> body) {
    PyStmt.Handler all = new PyStmt.Handler(new PyExpr.Name("BaseException"), name, body);
    List<PyStmt> again = List.of(new PyStmt.Raise(null, 0));
    return context.uses.exits()
        ? List.of(new PyStmt.Handler(new PyExpr.Name("SystemExit"), null, again), all)
        : List.of(all);
  }

  /** The end of a program by {@code System.exit} runs no finally (JLS 12.8), Python's does. */
  List<PyStmt> unlessExited(List<PyStmt> last) {
    return last.isEmpty() || !context.uses.exits()
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
          && !context.uses.catches("java/lang/OutOfMemoryError")) {
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
        natives.values().stream().filter(n -> !types.contains(n)).forEach(types::add);
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
      return new PyStmt.Handler(type, null, Statements.pass(statements.all(inner), line));
    }
    PyExpr variable = scope.variable(local);
    boolean own = isOnlyReadIn(inner, local);
    String name = own ? ((PyExpr.Name) variable).id() : scope.fresh("ex");
    PyExpr caught = new PyExpr.Name(name);
    PyExpr value =
        convert && !isOnlyThrown(local, inner)
            ? context.call(
                natives.containsKey("RuntimeError") && !catchesOverflow(c)
                    ? "state_exception"
                    : conversion(natives.keySet(), all || exception),
                caught)
            : caught;
    List<PyStmt> body = new ArrayList<>();
    if (!value.equals(variable)) {
      body.add(new PyStmt.Assign(variable, value, 0));
    }
    body.addAll(statements.all(inner));
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

  /** A RuntimeError may be the end of the stack: then the clause may not be meant. */
  private boolean catchesOverflow(Stmt.Catch c) {
    return c.types().isEmpty()
        || c.types().stream()
            .anyMatch(
                t -> context.pool.isSubtype("java/lang/StackOverflowError", t.internalName()));
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
      boolean raised = b.catchesWhere().isEmpty() || context.usesModule(b.catchesWhere());
      if (raised
          && !b.catches().isEmpty()
          && !b.catchesSome()
          && context.pool.isSubtype(b.internalName(), caught)) {
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
}
