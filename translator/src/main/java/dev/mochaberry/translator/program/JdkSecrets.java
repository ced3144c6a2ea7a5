package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;

/**
 * What the JDK's classes do for the rest of the JDK: initialisers hand over what is private, and
 * nobody else is there to take it; messages of exceptions leave out what is secret, and nothing is.
 */
public final class JdkSecrets {
  private static final String SECRETS = "jdk/internal/access/SharedSecrets";
  private static final String EXCEPTIONS = "jdk/internal/util/Exceptions";
  private static final String TEXT = "Ljava/lang/String;";

  private JdkSecrets() {}

  /** The statements of a method of the JDK, without such; the same list where there are none. */
  public static List<Stmt> without(List<Stmt> statements) {
    List<Stmt> kept =
        statements.stream().anyMatch(JdkSecrets::isHandedOver)
            ? statements.stream().filter(s -> !isHandedOver(s)).toList()
            : statements;
    boolean[] filtered = {false};
    IrWalk.expressions(kept, e -> filtered[0] |= isOfExceptions(e), s -> {});
    return filtered[0] ? new Unfiltered().block(kept) : kept;
  }

  private static boolean isHandedOver(Stmt s) {
    return s instanceof Stmt.Eval e
        && e.expr() instanceof Expr.Call c
        && c.method().owner().equals(SECRETS)
        && c.method().name().startsWith("set");
  }

  private static boolean isOfExceptions(Expr e) {
    return e instanceof Expr.Call c && c.method().owner().equals(EXCEPTIONS);
  }

  private static final class Unfiltered extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      if (!isOfExceptions(e)) {
        return e;
      }
      Expr.Call c = (Expr.Call) e;
      if (c.method().name().startsWith("filter")) {
        return c.arguments().get(0);
      } else if (c.method().name().startsWith("enhanced")) {
        return new Expr.Const(1, Type.BOOLEAN);
      } else if (c.arguments().size() == 2
          && c.arguments().get(1) instanceof Expr.ArrayLiteral parts) {
        Type.ArrayType objects = new Type.ArrayType(Type.OBJECT);
        MethodRef format =
            new MethodRef("java/lang/String", "format", "(" + TEXT + "[Ljava/lang/Object;)" + TEXT);
        return new Expr.Call(
            Expr.CallKind.STATIC,
            null,
            format,
            List.of(c.arguments().get(0), new Expr.ArrayLiteral(objects, parts.elements())));
      }
      return c.arguments().size() == 1 ? c.arguments().get(0) : e;
    }
  }
}
