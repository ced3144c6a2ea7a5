package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.kinds.ToldIdentity;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lowers methods, constructors and static methods to functions. */
final class Functions {
  private static final PyExpr SELF = new PyExpr.Name("self");
  private static final int STATIC = 0x0008;

  private final Context context;

  Functions(Context context) {
    this.context = context;
  }

  PyStmt method(MethodModel m) {
    List<Stmt> statements = context.program.bodies().get(m.ref());
    Scope scope = new Scope(context, m.ref(), null, statements);
    List<String> params = parameters(m, scope);
    if (context.needsNoArguments(m.ref())) {
      params.subList(1, params.size()).clear(); // only the object is left
    }
    boolean constructor = m.ref().name().equals("<init>");
    List<PyStmt> body =
        new ArrayList<>(
            context.bridges.of(m, m.body().parameters(), new Expressions(context, scope)));
    body.addAll(new Statements(context, scope).body(statements));
    String name =
        constructor ? Constructors.name(context, m.ref()) : context.names.ofMethod(m.ref());
    if (constructor) {
      body = withFields(m, body);
      PyStmt last = body.isEmpty() ? null : body.get(body.size() - 1);
      boolean ends = last instanceof PyStmt.Return || last instanceof PyStmt.Raise;
      if (!name.equals("__init__") && !ends) {
        body = new ArrayList<>(body);
        body.add(new PyStmt.Return(new PyExpr.Name("self"), 0));
      }
    }
    return scope.named(
        withDefaults(
            m,
            function(
                name,
                params,
                commented(m, body),
                context.voice.methodDoc(m).orElse(null),
                context.isAsync(m.ref()),
                m.ref(),
                m.firstLine())));
  }

  /** Names the parameters; a class file without debug information leaves that to the source. */
  private List<String> parameters(MethodModel m, Scope scope) {
    List<Local> all = m.body().parameters();
    boolean unnamed = all.stream().anyMatch(p -> isUnnamed(p));
    List<String> told = unnamed ? context.voice.parameterNames(m) : List.of();
    int receiver = all.isEmpty() || all.get(0).kind() != Local.Kind.THIS ? 0 : 1;
    boolean fits = told.size() == all.size() - receiver;
    List<String> result = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Local p = all.get(i);
      boolean named = fits && i >= receiver && isUnnamed(p);
      result.add(named ? scope.declare(p, told.get(i - receiver)) : scope.declare(p));
    }
    return result;
  }

  private static boolean isUnnamed(Local p) {
    return p.kind() == Local.Kind.PARAMETER && p.name() != null && p.name().matches("p\\d+");
  }

  private List<PyStmt> commented(MethodModel m, List<PyStmt> body) {
    List<PyStmt> result = context.voice.comments(m.ref().owner(), body);
    return m.ref().name().equals("<init>")
        ? context.commenting.fields(m.ref().owner(), result)
        : result;
  }

  /** Java gives every field its default before the constructor runs. */
  private List<PyStmt> withFields(MethodModel m, List<PyStmt> body) {
    ClassModel model = context.pool.find(m.ref().owner()).orElseThrow();
    if (!body.isEmpty() && body.get(0) instanceof PyStmt.Global) {
      List<PyStmt> after = withFields(m, body.subList(1, body.size()));
      return Stream.concat(Stream.of(body.get(0)), after.stream()).toList();
    }
    List<PyStmt> result = new ArrayList<>();
    boolean delegates =
        context.program.bodies().get(m.ref()).stream()
            .anyMatch(
                s ->
                    s instanceof Stmt.Eval e
                        && e.expr() instanceof Expr.Call c
                        && c.method().name().equals("<init>")
                        && c.target() instanceof Expr.Read r
                        && r.local().kind() == Local.Kind.THIS
                        && c.method().owner().equals(m.ref().owner()));
    if (delegates) {
      return body;
    }
    for (var f : model.fields()) {
      FieldRef ref = new FieldRef(m.ref().owner(), f.name(), f.type());
      if ((f.access() & STATIC) != 0 || !context.program.fields().contains(ref)) {
        continue;
      }
      PyExpr target = new PyExpr.Attribute(new PyExpr.Name("self"), context.names.ofField(ref));
      if (!context.firstWrites.isWrittenFirst(ref) && !isSetFirst(target, body)) {
        result.add(new PyStmt.Assign(target, StaticFields.defaultValue(context, ref), 0));
      }
    }
    result.addAll(withoutOverwritten(body));
    return result;
  }

  /** Without the constants that an initialiser gives a field and the constructor overwrites. */
  private static List<PyStmt> withoutOverwritten(List<PyStmt> body) {
    List<PyStmt> result = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      boolean constant =
          body.get(i) instanceof PyStmt.Assign a
              && a.target() instanceof PyExpr.Attribute t
              && t.target().equals(SELF)
              && (a.value() instanceof PyExpr.Literal || a.value() instanceof PyExpr.Str);
      if (!constant
          || !isSetFirst(
              ((PyStmt.Assign) body.get(i)).target(), body.subList(i + 1, body.size()))) {
        result.add(body.get(i));
      }
    }
    return result;
  }

  /**
   * Whether the body starts with assignments, this field's among them, that nobody can watch: what
   * they call does not get the object.
   */
  private static boolean isSetFirst(PyExpr target, List<PyStmt> body) {
    for (PyStmt s : body) {
      if (!(s instanceof PyStmt.Assign a)
          || Templates.any(a.value(), e -> e instanceof PyExpr.Call)
              && Templates.any(a.value(), SELF::equals)
          || Templates.any(a.value(), target::equals)) {
        return s instanceof PyStmt.Assign a2
            && a2.target().equals(target)
            && !Templates.any(a2.value(), SELF::equals);
      }
      if (a.target().equals(target)) {
        return true;
      }
    }
    return false;
  }

  /** Default values for what overloads left out. */
  private PyStmt withDefaults(MethodModel m, PyStmt function) {
    PyStmt.FunctionDef f = (PyStmt.FunctionDef) function;
    Expressions expressions =
        new Expressions(
            context,
            new Scope(context, new MethodRef(m.ref().owner(), "<class>", "()V"), null, List.of()));
    int first = f.params().size() - m.ref().parameters().size();
    List<PyExpr.PyParam> params = new ArrayList<>();
    for (int i = 0; i < f.params().size(); i++) {
      PyExpr.PyParam p = f.params().get(i);
      Expr.Const value = i < first ? null : context.overloads.defaultOf(m.ref(), i - first);
      params.add(
          value == null
              ? p
              : new PyExpr.PyParam(
                  p.name(),
                  expressions
                      .characters()
                      .kept(context.characters().isTextParameter(m.ref(), i - first), value)));
    }
    if (context.toldIdentity().filter(t -> t.isTold(m.ref())).isPresent()) {
      params.add(new PyExpr.PyParam(ToldIdentity.PARAMETER, Expressions.NONE));
    }
    return new PyStmt.FunctionDef(
        f.name(), params, f.body(), f.decorators(), f.docstring(), f.async(), f.origin(), f.line());
  }

  /** A function that is a Java method. */
  static PyStmt function(
      String name,
      List<String> params,
      List<PyStmt> body,
      String doc,
      boolean async,
      MethodRef method) {
    int line = body.stream().mapToInt(PyStmt::line).filter(l -> l > 0).findFirst().orElse(0);
    return function(name, params, body, doc, async, method, line);
  }

  private static PyStmt function(
      String name,
      List<String> params,
      List<PyStmt> body,
      String doc,
      boolean async,
      MethodRef method,
      int line) {
    List<PyExpr.PyParam> list = new ArrayList<>();
    params.forEach(p -> list.add(new PyExpr.PyParam(p, null)));
    return new PyStmt.FunctionDef(
        name, list, body, List.of(), doc, async, Context.origin(method), line);
  }

  PyStmt staticMethod(MethodModel m) {
    List<Stmt> statements = context.program.bodies().get(m.ref());
    Scope scope = new Scope(context, m.ref(), null, statements);
    List<String> params = parameters(m, scope);
    if (context.needsNoArguments(m.ref())) {
      params.clear();
    }
    List<PyStmt> body = new ArrayList<>(new Statements(context, scope).body(statements));
    Optional<String> first = context.initialisation.trigger(m.ref().owner());
    if (first.isPresent()) {
      int at = !body.isEmpty() && body.get(0) instanceof PyStmt.Global ? 1 : 0;
      PyStmt call = new PyStmt.Expression(context.initialiserCall(first.get()), 0);
      // In Java the class is initialised before the method has a frame.
      body.addAll(at, context.inFile(m.ref().owner(), List.of(call)));
    }
    return scope.named(
        withDefaults(
            m,
            function(
                context.names.ofMethod(m.ref()),
                params,
                context.voice.comments(m.ref().owner(), body),
                context.voice.methodDoc(m).orElse(null),
                context.isAsync(m.ref()),
                m.ref(),
                m.firstLine())));
  }
}
