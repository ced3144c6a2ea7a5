package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/**
 * What initialisers of the JDK's classes hand to other parts of the JDK, so that those get at what
 * is private: nobody else is there to take it.
 */
public final class JdkSecrets {
  private static final String SECRETS = "jdk/internal/access/SharedSecrets";

  private JdkSecrets() {}

  /** The statements of a method, without such. */
  public static List<Stmt> without(List<Stmt> statements) {
    return statements.stream().anyMatch(JdkSecrets::isHandedOver)
        ? statements.stream().filter(s -> !isHandedOver(s)).toList()
        : statements;
  }

  private static boolean isHandedOver(Stmt s) {
    return s instanceof Stmt.Eval e
        && e.expr() instanceof Expr.Call c
        && c.method().owner().equals(SECRETS)
        && c.method().name().startsWith("set");
  }
}
