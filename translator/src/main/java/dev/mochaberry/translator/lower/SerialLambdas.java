package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.LibraryUses;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lambdas that an object stream may write: beside the function they know what Java's {@code
 * SerializedLambda} holds, and how another is made of what they captured.
 */
final class SerialLambdas {
  private final Context context;
  private final Expressions expressions;

  SerialLambdas(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Whether the program may write the lambda. */
  boolean areWritten(Expr.Lambda l) {
    return context.uses.writesObjects()
        && LibraryUses.isSerializable(l)
        && !context.isAsync(l.sam());
  }

  /** The function object, made of its captured values by a function that reading calls again. */
  PyExpr function(Expr.Lambda l) {
    Scope scope = new Scope(context, expressions.scope.method, expressions.scope, List.of());
    scope.line = expressions.scope.line;
    List<PyExpr.PyParam> params = new ArrayList<>();
    List<Expr> again = new ArrayList<>();
    List<PyExpr> values = new ArrayList<>();
    StringBuilder kinds = new StringBuilder();
    for (Expr captured : l.captured()) {
      Local local = new Local(-1 - again.size(), captured.type(), "captured", Local.Kind.PARAMETER);
      params.add(new PyExpr.PyParam(scope.declare(local, "captured"), null));
      again.add(new Expr.Read(local));
      values.add(expressions.value(captured));
      kinds.append(captured.type() instanceof Type.Primitive p ? p.descriptor() : "L");
    }
    Lambdas lambdas = new Lambdas(context, new Expressions(context, scope));
    PyExpr function = lambdas.plain(l.capturing(again), 0);
    List<PyStmt> hoisted = scope.takeHoisted();
    PyExpr make = new PyExpr.Lambda(params, function);
    if (!hoisted.isEmpty()) {
      String name = expressions.scope.fresh("make");
      List<PyStmt> body = new ArrayList<>(hoisted);
      body.add(new PyStmt.Return(function, scope.line));
      expressions.scope.hoist(
          new PyStmt.FunctionDef(name, params, body, List.of(), null, false, "", scope.line));
      make = new PyExpr.Name(name);
    }
    return context.call(
        "serial_lambda",
        make,
        form(l),
        new PyExpr.Str(kinds.toString()),
        new PyExpr.TupleExpr(values));
  }

  /** The fields of Java's form in their order, but for the captured values. */
  private PyExpr form(Expr.Lambda l) {
    MethodRef sam = l.sam();
    MethodRef code = l.implementation();
    List<PyExpr> all = new ArrayList<>(List.of(new PyExpr.Literal(String.valueOf(l.tag()))));
    Stream.of(
            expressions.scope.method.owner().replace('/', '.'),
            sam.owner(),
            sam.name(),
            sam.descriptor(),
            code.owner(),
            code.name(),
            code.descriptor(),
            l.instantiated())
        .forEach(s -> all.add(new PyExpr.Str(s)));
    return new PyExpr.TupleExpr(all);
  }
}
