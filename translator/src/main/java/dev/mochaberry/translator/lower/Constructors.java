package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;

/**
 * How constructors appear: {@code __init__} where a class has just one, nothing at all where Python
 * does the same without, methods beside an empty {@code __init__} otherwise.
 */
final class Constructors {
  private static final int STATIC = 0x0008;

  private Constructors() {}

  /** The Python method for a constructor of a translated class. */
  static String name(Context context, MethodRef constructor) {
    String owner = constructor.owner();
    return isSingle(context, owner) || allForward(context, owner)
        ? "__init__"
        : context.names.ofMethod(constructor);
  }

  /** Whether just one constructor of the class is in use. */
  static boolean isSingle(Context context, String owner) {
    return inUse(context, owner).size() <= 1;
  }

  private static List<MethodRef> inUse(Context context, String owner) {
    return context.constructors(owner);
  }

  /** Whether the constructor does nothing for anybody. */
  static boolean doesNothing(Context context, MethodRef constructor) {
    String owner = constructor.owner();
    if (owner.equals("java/lang/Object") || owner.equals("java/lang/Record")) {
      return true;
    }
    List<Stmt> body = context.program.bodies().get(constructor);
    return body != null
        && constructor.parameters().isEmpty()
        && isSingle(context, owner)
        && !hasFields(context, owner)
        && superCall(body).filter(c -> doesNothing(context, c.method())).isPresent();
  }

  /** Whether the constructor without parameters does what the superclass's does, and no more. */
  static boolean isSupers(Context context, MethodRef constructor) {
    List<Stmt> body = context.program.bodies().get(constructor);
    return body != null
        && constructor.parameters().isEmpty()
        && !hasFields(context, constructor.owner())
        && superCall(body).filter(c -> c.arguments().isEmpty()).isPresent();
  }

  /**
   * Whether all the exception's constructors but give the library's what they get: then it needs
   * none of its own.
   */
  static boolean allForward(Context context, String owner) {
    if (!context.pool.isTranslated(owner)
        || !context.pool.isSubtype(owner, "java/lang/Throwable")) {
      return false;
    }
    List<MethodRef> all = inUse(context, owner);
    return all.size() > 1 && all.stream().allMatch(m -> forwards(context, m).isPresent());
  }

  /** The library's constructor of which an exception's does no more than to call it. */
  static Optional<MethodRef> forwards(Context context, MethodRef constructor) {
    String owner = constructor.owner();
    if (!context.pool.isTranslated(owner)) {
      return Optional.of(constructor);
    }
    List<Stmt> body = context.program.bodies().get(constructor);
    Optional<MethodModel> model =
        context.pool.declared(owner, constructor.name(), constructor.descriptor());
    if (body == null || model.isEmpty() || hasFields(context, owner)) {
      return Optional.empty();
    }
    List<Expr> parameters =
        model.get().body().parameters().stream()
            .filter(p -> p.kind() == Local.Kind.PARAMETER)
            .<Expr>map(Expr.Read::new)
            .toList();
    return superCall(body)
        .filter(c -> !c.method().owner().equals(owner) && c.arguments().equals(parameters))
        .filter(
            c ->
                !context.pool.isTranslated(c.method().owner())
                    || allForward(context, c.method().owner()))
        .flatMap(c -> forwards(context, c.method()));
  }

  /** The call of another constructor, if that is all there is. */
  private static Optional<Expr.Call> superCall(List<Stmt> body) {
    List<Stmt> done = body.stream().filter(s -> !(s instanceof Stmt.Return)).toList();
    return done.size() == 1
            && done.get(0) instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.method().name().equals("<init>")
        ? Optional.of(c)
        : Optional.empty();
  }

  private static boolean hasFields(Context context, String owner) {
    ClassModel model = context.pool.find(owner).orElseThrow();
    return context.program.fields().stream()
        .filter(f -> f.owner().equals(owner))
        .anyMatch(
            f ->
                model.fields().stream()
                    .anyMatch(x -> x.name().equals(f.name()) && (x.access() & STATIC) == 0));
  }

  /** Whether a class without this {@code __init__} is the same: it inherits what is called. */
  static boolean isInherited(PyStmt function) {
    if (!(function instanceof PyStmt.FunctionDef f)
        || !f.name().equals("__init__")
        || f.docstring() != null) {
      return false;
    }
    List<PyStmt> done = f.body().stream().filter(s -> !(s instanceof PyStmt.Pass)).toList();
    if (done.isEmpty()) {
      return f.params().size() == 1;
    }
    List<PyExpr> parameters =
        f.params().stream().skip(1).<PyExpr>map(p -> new PyExpr.Name(p.name())).toList();
    return done.size() == 1
        && f.params().stream().allMatch(p -> p.defaultValue() == null)
        && done.get(0) instanceof PyStmt.Expression e
        && e.expression() instanceof PyExpr.Call c
        && c.function() instanceof PyExpr.Attribute a
        && a.name().equals("__init__")
        && a.target().equals(Expressions.call("super"))
        && c.args().equals(parameters)
        && c.keywords().isEmpty();
  }
}
