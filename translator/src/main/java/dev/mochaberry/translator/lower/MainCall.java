package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;

/** The call of the main method that ends the module, or what stands in that method. */
final class MainCall {
  private final Context context;
  private final EntryPoint entry;

  MainCall(Context context, EntryPoint entry) {
    this.context = context;
    this.entry = entry;
  }

  List<PyStmt> lower() {
    MethodRef ref = entry.method().ref();
    if (isInline()) {
      List<Stmt> statements = context.program.bodies().get(ref);
      Scope scope = new Scope(context, ref, null, statements);
      List<PyStmt> body = new Statements(context, scope).body(statements);
      return context.inFile(
          ref, context.voice.comments(ref.owner(), body).stream().map(scope::named).toList());
    }
    List<PyExpr> arguments = new ArrayList<>();
    if (entry.takesArguments() && !context.needsNoArguments(ref)) {
      context.imports.add("sys");
      PyExpr given =
          new PyExpr.Index(
              new PyExpr.Attribute(new PyExpr.Name("sys"), "argv"),
              new PyExpr.Slice(new PyExpr.Literal("1"), null, null));
      Scope scope = new Scope(context, ref, null, List.of());
      arguments.add(
          new Expressions(context, scope).arrays().typed(new Type.ArrayType(Type.STRING), given));
    }
    PyExpr main = new PyExpr.Name(context.names.ofMethod(ref));
    if (entry.constructor().isPresent()) {
      Scope scope = new Scope(context, ref, null, List.of());
      Expr made = new Expr.New(entry.constructor().get().ref(), List.of());
      main =
          new PyExpr.Attribute(
              new Expressions(context, scope).value(made), context.names.ofMethod(ref));
    }
    return List.of(new PyStmt.Expression(new PyExpr.Call(main, arguments, List.of()), 0));
  }

  /** A main of a few plain calls, without variables, stands at the end of the module as it is. */
  boolean isInline() {
    MethodModel main = entry.method();
    List<Stmt> body = context.program.bodies().get(main.ref());
    boolean[] plain = {body.size() <= 6 && entry.constructor().isEmpty()};
    for (Stmt s : body) {
      plain[0] &= s instanceof Stmt.Eval || s instanceof Stmt.Return;
    }
    boolean[] called = {false};
    IrWalk.expressions(body, e -> plain[0] &= !(e instanceof Expr.Read), s -> {});
    context
        .program
        .bodies()
        .values()
        .forEach(
            b ->
                IrWalk.expressions(
                    b,
                    e ->
                        called[0] |=
                            e instanceof Expr.Call c && isMain(c.method())
                                || e instanceof Expr.Lambda l && isMain(l.implementation()),
                    s -> {}));
    return plain[0] && !called[0];
  }

  private boolean isMain(MethodRef called) {
    MethodRef main = entry.method().ref();
    return called.signature().equals(main.signature())
        && context.pool.resolve(called).filter(m -> m.ref().equals(main)).isPresent();
  }
}
