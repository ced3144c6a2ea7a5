package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.LambdaMethods;
import dev.mochaberry.translator.program.MethodReferences;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.SoleMethods;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lowers lambdas and method references to Python lambdas, or to local functions put before the
 * statement where one expression is not enough. What is captured is bound when the lambda is made,
 * as Java does.
 */
final class Lambdas {
  private static final String SERIALIZABLE = "java/io/Serializable";

  /** The helper classes of lambdas that are tested for what they are as objects. */
  private static final Map<String, String> OBJECTS =
      Map.of(
          "java/lang/Iterable", "FunctionalIterable",
          "java/lang/Comparable", "FunctionalComparable",
          "java/lang/AutoCloseable", "FunctionalAutoCloseable",
          "java/io/Closeable", "FunctionalCloseable");

  private final Context context;
  private final Expressions expressions;
  private final SoleMethods sole;

  Lambdas(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
    this.sole = new SoleMethods(context.pool, context.program);
  }

  /** The function object. */
  PyExpr function(Expr.Lambda l) {
    return function(l, 0);
  }

  /** The function object, for a caller that passes more arguments than Java does. */
  PyExpr function(Expr.Lambda l, int extraArguments) {
    SerialLambdas written = new SerialLambdas(context, expressions);
    return extraArguments == 0 && written.areWritten(l)
        ? written.function(l)
        : plain(l, extraArguments);
  }

  /** The function object, of which no object stream need know. */
  PyExpr plain(Expr.Lambda l, int extraArguments) {
    PyExpr callable = callable(l, false, extraArguments);
    String owner = l.sam().owner();
    if (context.pool.isTranslated(owner) && !context.callables.isCallable(owner)) {
      PyExpr own = new PyExpr.Name(context.names.ofClass(owner));
      List<PyExpr> all = new ArrayList<>(List.of(own));
      markers(l).filter(m -> !context.pool.isSubtype(owner, m)).forEach(m -> all.add(name(m)));
      PyExpr type =
          all.size() == 1
              ? own
              : Expressions.call(
                  "type",
                  new PyExpr.Str("Lambda"),
                  new PyExpr.TupleExpr(all),
                  new PyExpr.DictExpr(List.of()));
      List<PyExpr> names = names(l).map(n -> (PyExpr) new PyExpr.Str(n)).toList();
      return names.size() == 1
          ? context.call("lambda_object", type, names.get(0), callable)
          : context.call("lambda_of_names", type, new PyExpr.TupleExpr(names), callable);
    }
    if (!context.callables.isCallable(owner)) {
      return context.call(
          "lambda_object",
          context.helper(OBJECTS.getOrDefault(owner, "Functional")),
          new PyExpr.Str(libraryName(l.sam())),
          callable);
    }
    return marked(l, callable);
  }

  /** A function that is of further interfaces of the program is an object that can be called. */
  private PyExpr marked(Expr.Lambda l, PyExpr callable) {
    return context.functionKinds().named(l, callable, markers(l).map(this::name).toList());
  }

  /** The further interfaces of which the program can tell, by a test or by what they add. */
  private Stream<String> markers(Expr.Lambda l) {
    Set<String> interfaces = new LinkedHashSet<>();
    l.markers().forEach(m -> interfaces.add(m.internalName()));
    if (context.pool.isSubtype(l.sam().owner(), SERIALIZABLE)) {
      interfaces.add(SERIALIZABLE);
    }
    return interfaces.stream()
        .filter(m -> context.pool.isTranslated(m) || m.equals(SERIALIZABLE))
        .filter(m -> !context.callables.isCallable(m))
        .filter(m -> context.uses.tests(m) || addsMethods(m));
  }

  private boolean addsMethods(String type) {
    return context.pool.isTranslated(type)
        && context.pool.supertypes(type).stream()
            .flatMap(t -> context.pool.find(t).stream())
            .flatMap(c -> c.methods().stream())
            .anyMatch(m -> m.hasCode() && context.program.bodies().containsKey(m.ref()));
  }

  private PyExpr name(String type) {
    return expressions.classNames().className(type);
  }

  /** The name by which Python calls a method of a library interface. */
  private String libraryName(MethodRef m) {
    return context
        .pool
        .methodBinding(m)
        .map(b -> b.override() != null ? b.override() : b.pythonMethod())
        .orElse(m.name());
  }

  /** The attributes that hold the function: one for each name of the methods that it is. */
  private Stream<String> names(Expr.Lambda l) {
    Stream<String> others =
        LambdaMethods.besides(context.pool, l).stream()
            .map(context.names::ofMethod)
            .filter(n -> !n.equals("__call__"));
    return Stream.concat(Stream.of(samName(l)), others).distinct();
  }

  /** The attribute that holds the function; {@code __call__} itself is looked up in the class. */
  private String samName(Expr.Lambda l) {
    MethodRef declared = context.pool.resolve(l.sam()).map(MethodModel::ref).orElse(l.sam());
    String name = context.names.ofMethod(declared);
    return name.equals("__call__") ? declared.name() : name;
  }

  /** The coroutine of an async lambda: its function called, but not awaited. */
  PyExpr coroutine(Expr.Lambda l) {
    return callable(l, true, 0);
  }

  private PyExpr callable(Expr.Lambda l, boolean coroutine, int extraArguments) {
    boolean async = context.isAsync(l.sam());
    List<PyExpr.PyParam> params = new ArrayList<>();
    List<PyExpr.PyParam> bound = new ArrayList<>();
    boolean body =
        l.implementation().name().startsWith("lambda$")
            && context.program.bodies().containsKey(l.implementation());
    List<Stmt> statements;
    List<Local> parameters;
    if (body) {
      MethodModel m =
          context
              .pool
              .declared(
                  l.implementation().owner(),
                  l.implementation().name(),
                  l.implementation().descriptor())
              .orElseThrow();
      statements = context.program.bodies().get(l.implementation());
      parameters = m.body().parameters();
    } else {
      parameters = new ArrayList<>();
      statements =
          MethodReferences.code(
              l, context.pool, parameters, context.rareFeatures()::boxes, expressions.scope.line);
    }
    MethodRef method = body ? l.implementation() : expressions.scope.method;
    Scope inner = new Scope(context, method, expressions.scope, statements);
    inner.line = expressions.scope.line;
    for (int i = 0; i < parameters.size(); i++) {
      Local p = parameters.get(i);
      if (i < l.captured().size()) {
        capture(l.captured().get(i), p, inner, bound, coroutine);
        if (expressions.scope.isNotNull(l.captured().get(i))) {
          inner.isGiven(p);
        }
      } else {
        if (!body && context.nullness.givesNoNull(l.sam(), i - l.captured().size())) {
          inner.isGiven(p);
        }
        params.add(new PyExpr.PyParam(inner.declare(p), null));
      }
    }
    for (int i = 0; i < extraArguments; i++) {
      params.add(new PyExpr.PyParam(inner.fresh("_"), null));
    }
    params.addAll(bound);
    List<PyStmt> checks = context.bridges.of(l, parameters, new Expressions(context, inner));
    Optional<Expr> single = checks.isEmpty() ? single(statements) : Optional.empty();
    single = single.filter(e -> !expressions.calls().library().idioms().hashes().isAssignment(e));
    if (single.isPresent() && async && coroutine && params.isEmpty()) {
      Optional<PyExpr> direct = direct(single.get(), inner);
      if (direct.isPresent()) {
        return direct.get();
      }
    }
    if (single.isPresent() && !async) {
      PyExpr value = new Expressions(context, inner).value(single.get());
      List<PyStmt> hoisted = inner.takeHoisted();
      if (hoisted.isEmpty()) {
        return method(l, params, value, extraArguments).orElseGet(() -> simplified(params, value));
      }
      List<PyStmt> all = new ArrayList<>(hoisted);
      all.add(new PyStmt.Return(value, inner.line));
      return define(params, all, false, coroutine, l);
    }
    if (checks.isEmpty() && !async && !coroutine && doesNothing(statements)) {
      return method(l, params, Expressions.NONE, extraArguments)
          .orElseGet(() -> simplified(params, Expressions.NONE));
    }
    Statements lowering = new Statements(context, inner);
    List<PyStmt> lowered = new ArrayList<>(checks);
    lowered.addAll(lowering.body(statements));
    return define(params, lowered, async, coroutine, l);
  }

  private static boolean doesNothing(List<Stmt> statements) {
    return statements.isEmpty()
        || statements.size() == 1
            && statements.get(0) instanceof Stmt.Return r
            && r.value() == null;
  }

  /**
   * The coroutine that an expression waits for and whose result it is, boxed or not; only where its
   * arguments may be evaluated before it starts.
   */
  private Optional<PyExpr> direct(Expr e, Scope inner) {
    if (!(CallShapes.unboxed(e) instanceof Expr.Call c)
        || !context.isAsync(c.method())
        || !context.pool.methodBinding(c.method()).map(MemberBinding::coroutine).orElse(true)
        || !c.arguments().stream()
            .allMatch(a -> a instanceof Expr.Const || a instanceof Expr.Read)) {
      return Optional.empty();
    }
    return new Expressions(context, inner).value(e) instanceof PyExpr.Await a
            && !Calls.containsAwait(a.operand())
        ? Optional.of(a.operand())
        : Optional.empty();
  }

  private PyExpr define(
      List<PyExpr.PyParam> params,
      List<PyStmt> body,
      boolean async,
      boolean coroutine,
      Expr.Lambda l) {
    String name = expressions.scope.fresh(async ? "job" : NameForms.identifier(l.sam().name()));
    expressions.scope.hoist(
        new PyStmt.FunctionDef(
            name, params, body, List.of(), null, async, origin(l), expressions.scope.line));
    PyExpr function = new PyExpr.Name(name);
    return coroutine ? new PyExpr.Call(function, List.of(), List.of()) : function;
  }

  /** A method reference has no frame in Java's stack traces. */
  private static String origin(Expr.Lambda l) {
    return l.implementation().name().startsWith("lambda$")
        ? Context.origin(l.implementation())
        : "";
  }

  /**
   * {@code x::m} is the bound method, and {@code T::m} the function in the class, where nothing
   * overrides it and the object is there.
   */
  private Optional<PyExpr> method(
      Expr.Lambda l, List<PyExpr.PyParam> params, PyExpr body, int extraArguments) {
    boolean call =
        body instanceof PyExpr.Call c
            && c.keywords().isEmpty()
            && c.function() instanceof PyExpr.Attribute;
    if (!call || extraArguments > 0 || isLambda(l)) {
      return Optional.empty();
    }
    PyExpr.Call c = (PyExpr.Call) body;
    PyExpr.Attribute a = (PyExpr.Attribute) c.function();
    List<PyExpr> names = new ArrayList<>();
    for (PyExpr.PyParam p : params) {
      if (p.defaultValue() == null) {
        names.add(new PyExpr.Name(p.name()));
      }
    }
    boolean bound = l.captured().size() == 1 && c.args().equals(names);
    if (bound && params.size() == names.size() && !names.contains(a.target())) {
      return a.target() instanceof PyExpr.Name ? Optional.of(a) : Optional.empty();
    } else if (bound
        && params.size() == names.size() + 1
        && a.target().equals(new PyExpr.Name(params.get(names.size()).name()))) {
      return Optional.of(new PyExpr.Attribute(params.get(names.size()).defaultValue(), a.name()));
    }
    List<PyExpr> all = new ArrayList<>(List.of(a.target()));
    all.addAll(c.args());
    boolean unbound = l.captured().isEmpty() && params.size() == names.size() && all.equals(names);
    String owner = sole.declared(l.implementation()).owner();
    return unbound
            && context.nullness.givesNoNull(l.sam(), 0)
            && sole.isOnly(l.implementation())
            && mayHaveObjects(owner)
        ? Optional.of(new PyExpr.Attribute(new PyExpr.Name(context.names.ofClass(owner)), a.name()))
        : Optional.empty();
  }

  /** A class of which no object can exist may not be one in Python. */
  private boolean mayHaveObjects(String type) {
    return context.program.instantiated().stream().anyMatch(i -> context.pool.isSubtype(i, type));
  }

  private static boolean isLambda(Expr.Lambda l) {
    return l.implementation().name().startsWith("lambda$");
  }

  /** {@code lambda x: f(x)} is f. */
  private static PyExpr simplified(List<PyExpr.PyParam> params, PyExpr body) {
    if (body instanceof PyExpr.Call c
        && c.keywords().isEmpty()
        && c.function() instanceof PyExpr.Name
        && c.args().size() == params.size()) {
      boolean same = true;
      for (int i = 0; i < params.size(); i++) {
        same &=
            params.get(i).defaultValue() == null
                && c.args().get(i) instanceof PyExpr.Name n
                && n.id().equals(params.get(i).name());
      }
      if (same && !params.isEmpty()) {
        return c.function();
      }
    }
    return new PyExpr.Lambda(params, body);
  }

  private void capture(
      Expr value, Local parameter, Scope inner, List<PyExpr.PyParam> bound, boolean coroutine) {
    boolean direct =
        value instanceof Expr.Const
            || value instanceof Expr.Read r
                && (expressions.scope.isStable(r.local()) || r.local().kind() == Local.Kind.THIS);
    boolean library =
        value instanceof Expr.FieldRead f
            && f.target() == null
            && !context.pool.isTranslated(f.field().owner());
    if (library) {
      return;
    }
    boolean text = context.characters().isText(inner.method, parameter);
    if (direct) {
      inner.bind(parameter, expressions.characters().kept(text, value));
      return;
    }
    String name =
        inner.fresh(parameter.name() == null ? "c" : NameForms.identifier(parameter.name()));
    inner.bind(parameter, new PyExpr.Name(name));
    bound.add(new PyExpr.PyParam(name, expressions.characters().kept(text, value)));
  }

  private static Optional<Expr> single(List<Stmt> statements) {
    if (statements.size() == 1
        || statements.size() == 2
            && statements.get(1) instanceof Stmt.Return r
            && r.value() == null) {
      if (statements.get(0) instanceof Stmt.Return r && r.value() != null) {
        return Optional.of(r.value());
      } else if (statements.get(0) instanceof Stmt.Eval e) {
        return Optional.of(e.expr());
      }
    }
    return Optional.empty();
  }
}
