package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lowers static fields with their first values, and static initialisers. */
final class StaticFields {
  private static final int STATIC = 0x0008;

  private final Context context;
  private final String mainClass;

  /** Prepares it for a program; {@code mainClass} is null for a library. */
  StaticFields(Context context, String mainClass) {
    this.context = context;
    this.mainClass = mainClass;
  }

  /** Static fields with their first values, then the initialisers that can run now, in order. */
  List<PyStmt> lower() {
    List<PyStmt> result = new ArrayList<>();
    List<PyStmt> late = new ArrayList<>();
    for (String c : context.initialisation.eager()) {
      late.addAll(context.inFile(MethodRef.initialiserOf(c), initialiser(c)));
    }
    List<PyStmt> guarded = new ArrayList<>();
    for (String c : context.initialisation.lazy()) {
      guarded.addAll(context.inFile(MethodRef.initialiserOf(c), guardedInitialiser(c)));
    }
    if (mainClass != null) {
      for (String b : context.initialisation.before(mainClass)) {
        late.add(new PyStmt.Expression(context.initialiserCall(b), 0));
      }
      late.addAll(context.inFile(MethodRef.initialiserOf(mainClass), initialiser(mainClass)));
    }
    Set<String> assigned = new HashSet<>();
    Set<String> read = new HashSet<>();
    late.forEach(s -> firstAssignments(s, assigned, read));
    for (String c : context.program.classes()) {
      for (var f : context.pool.find(c).orElseThrow().fields()) {
        FieldRef ref = new FieldRef(c, f.name(), f.type());
        if ((f.access() & STATIC) == 0 || !context.program.fields().contains(ref)) {
          continue;
        }
        String name = context.names.ofField(ref);
        if (!assigned.contains(name) || context.initialisation.isReadEarly(ref)) {
          PyExpr value =
              f.constantValue() == null
                  ? defaultValue(context, ref)
                  : new Expressions(
                          context,
                          new Scope(context, new MethodRef(c, "<class>", "()V"), null, List.of()))
                      .characters()
                      .kept(
                          context.characters().isText(ref), constant(f.constantValue(), f.type()));
          result.addAll(
              context.inFile(
                  c,
                  context.commenting.field(
                      ref, new PyStmt.Assign(new PyExpr.Name(name), value, 0))));
        }
      }
    }
    result.addAll(guarded);
    result.addAll(late);
    return result;
  }

  private static Expr constant(Object value, Type type) {
    boolean truth = type == Type.BOOLEAN && value instanceof Integer;
    return new Expr.Const(truth ? (Object) (((Integer) value) != 0) : value, type);
  }

  /** Notes which globals get their first value before anything of the module's own reads them. */
  private static void firstAssignments(PyStmt s, Set<String> out, Set<String> read) {
    if (s instanceof PyStmt.InFile f) {
      f.body().forEach(x -> firstAssignments(x, out, read));
    } else if (s instanceof PyStmt.Commented c) {
      firstAssignments(c.statement(), out, read);
    } else if (s instanceof PyStmt.Expression e) {
      noteReads(e.expression(), read);
    } else if (s instanceof PyStmt.Assign a && a.target() instanceof PyExpr.Name n) {
      noteReads(a.value(), read);
      if (!read.contains(n.id())) {
        out.add(n.id());
      }
    } else if (s instanceof PyStmt.Assign a) {
      noteReads(a.value(), read);
      noteReads(a.target(), read);
    }
  }

  /** Whether an assignment gives a static field or an element its value, and no local. */
  private static boolean isGlobal(PyExpr target, Scope scope) {
    return target instanceof PyExpr.Name n
        ? scope.globals.contains(n.id())
        : target instanceof PyExpr.Index;
  }

  private static void noteReads(PyExpr value, Set<String> read) {
    Templates.any(
        value,
        e -> {
          if (e instanceof PyExpr.Name n) {
            read.add(n.id());
          }
          return false;
        });
  }

  private List<PyStmt> initialiser(String c) {
    MethodRef ref = MethodRef.initialiserOf(c);
    List<Stmt> statements = context.program.bodies().get(ref);
    if (statements == null) {
      return List.of();
    }
    Scope scope = new Scope(context, ref, null, statements);
    List<PyStmt> body = new Statements(context, scope).body(statements);
    boolean flat =
        body.stream()
            .allMatch(
                s ->
                    s instanceof PyStmt.Global
                        || s instanceof PyStmt.Expression
                        || s instanceof PyStmt.Assign a && isGlobal(a.target(), scope));
    if (flat) {
      List<PyStmt> own = body.stream().filter(s -> !(s instanceof PyStmt.Global)).toList();
      return context.voice.comments(c, own).stream().map(scope::named).toList();
    }
    String name = context.names.ofInitialiser(c);
    return List.of(
        scope.named(Functions.function(name, List.of(), body, null, false, ref)),
        new PyStmt.Expression(new PyExpr.Call(new PyExpr.Name(name), List.of(), List.of()), 0));
  }

  private List<PyStmt> guardedInitialiser(String c) {
    MethodRef ref = MethodRef.initialiserOf(c);
    List<Stmt> statements = context.program.bodies().getOrDefault(ref, List.of());
    Scope scope = new Scope(context, ref, null, statements);
    String ready = context.names.fresh("ready_" + context.names.ofClass(c));
    scope.globals.add(ready);
    List<PyStmt> lowered = new Statements(context, scope).body(statements);
    List<PyStmt> body = new ArrayList<>();
    body.add(lowered.get(0));
    PyExpr flag = new PyExpr.Name(ready);
    body.add(new PyStmt.If(flag, List.of(new PyStmt.Return(null, 0)), List.of(), 0));
    body.add(new PyStmt.Assign(flag, new PyExpr.Literal("True"), 0));
    List<PyStmt> work = new ArrayList<>();
    List<String> before = context.initialisation.before(c);
    before.forEach(b -> work.add(new PyStmt.Expression(context.initialiserCall(b), 0)));
    work.addAll(lowered.subList(1, lowered.size()));
    if (!before.isEmpty() || mayFail(statements, ref)) {
      String fault = context.names.fresh("fault_" + context.names.ofClass(c));
      PyExpr name = new PyExpr.Name(fault);
      body.set(0, withName((PyStmt.Global) lowered.get(0), fault));
      body.set(
          1,
          new PyStmt.If(
              flag,
              List.of(
                  new PyStmt.If(
                      new PyExpr.Compare(
                          name, List.of("is not"), List.of(new PyExpr.Literal("None"))),
                      List.of(raiseFault(name)),
                      List.of(),
                      0),
                  new PyStmt.Return(null, 0)),
              List.of(),
              0));
      PyExpr made =
          context.call(
              "InitializerFault", new PyExpr.Str(c.replace('/', '.')), new PyExpr.Name("ex"));
      PyStmt.Handler handler =
          new PyStmt.Handler(
              new PyExpr.Name("BaseException"),
              "ex",
              List.of(new PyStmt.Assign(name, made, 0), raiseFault(name)));
      body.add(new PyStmt.Try(work, List.of(handler), List.of(), List.of(), 0));
      return List.of(
          new PyStmt.Assign(flag, new PyExpr.Literal("False"), 0),
          new PyStmt.Assign(name, new PyExpr.Literal("None"), 0),
          scope.named(
              Functions.function(
                  context.names.ofInitialiser(c), List.of(), body, null, false, ref)));
    }
    body.addAll(work);
    return List.of(
        new PyStmt.Assign(flag, new PyExpr.Literal("False"), 0),
        scope.named(
            Functions.function(context.names.ofInitialiser(c), List.of(), body, null, false, ref)));
  }

  private static PyStmt.Global withName(PyStmt.Global g, String name) {
    List<String> names = new ArrayList<>(g.names());
    names.add(name);
    return new PyStmt.Global(names, g.line());
  }

  private static PyStmt raiseFault(PyExpr fault) {
    PyExpr call = new PyExpr.Call(new PyExpr.Attribute(fault, "throw"), List.of(), List.of());
    return new PyStmt.Expression(call, 0);
  }

  /** Whether anything in an initialiser but printing may throw. */
  private boolean mayFail(List<Stmt> body, MethodRef initialiser) {
    boolean[] stores = {false};
    IrWalk.expressions(
        body,
        e -> {},
        s ->
            stores[0] |=
                s instanceof Stmt.Throw
                    || s instanceof Stmt.ArrayWrite
                    || s instanceof Stmt.FieldWrite w
                        && (w.target() != null || initialises(w.field(), initialiser)));
    return stores[0] || IrWalk.any(body, e -> mayFail(e, initialiser));
  }

  private boolean mayFail(Expr e, MethodRef initialiser) {
    return e instanceof Expr.Call c && !c.method().owner().equals("java/io/PrintStream")
        || e instanceof Expr.New
        || e instanceof Expr.NewArray
        || e instanceof Expr.ArrayLength
        || e instanceof Expr.FieldRead f
            && (f.target() != null || initialises(f.field(), initialiser))
        || e instanceof Expr.Cast
        || e instanceof Expr.ArrayRead
        || e instanceof Expr.Binary b
            && (b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM)
            && !(b.right() instanceof Expr.Const c
                && ((java.lang.Number) c.value()).longValue() != 0);
  }

  /** Whether a static field's class may be initialised where the field is used, and fail. */
  private boolean initialises(FieldRef f, MethodRef from) {
    return context.initialisation.trigger(context.pool.declared(f).owner(), from).isPresent();
  }

  static PyExpr defaultValue(Context context, FieldRef f) {
    Type t = f.type();
    if (context.characters().isText(f)) {
      return Characters.key(0);
    }
    if (t == Type.BOOLEAN) {
      return new PyExpr.Literal("False");
    } else if (t == Type.FLOAT || t == Type.DOUBLE) {
      return new PyExpr.Literal("0.0");
    }
    return t.isReference() ? Expressions.NONE : new PyExpr.Literal("0");
  }
}
