package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;

/**
 * Assertions are off unless somebody asks for them, and javac asks a synthetic field at each one
 * (JLS 14.10). What can never run is not emitted.
 */
public final class Assertions {
  private static final String DISABLED = "$assertionsDisabled";

  private Assertions() {}

  /** The statements without assertions. */
  public static List<Stmt> remove(List<Stmt> statements) {
    return new Rewriter() {
      @Override
      public List<Stmt> statement(Stmt s) {
        if (s instanceof Stmt.FieldWrite w && w.field().name().equals(DISABLED)) {
          return List.of();
        }
        Stmt parts = parts(s);
        if (parts instanceof Stmt.If i && i.test() instanceof Expr.Const k) {
          return Boolean.TRUE.equals(k.value()) ? i.then() : i.otherwise();
        }
        return List.of(parts);
      }

      @Override
      public Expr expr(Expr e) {
        if (e instanceof Expr.FieldRead f
            && f.target() == null
            && f.field().name().equals(DISABLED)) {
          return new Expr.Const(true, Type.BOOLEAN);
        }
        if (e instanceof Expr.Call c && c.method().name().equals("desiredAssertionStatus")) {
          return new Expr.Const(false, Type.BOOLEAN);
        }
        Expr parts = operands(e);
        if (parts instanceof Expr.Not n && n.operand() instanceof Expr.Const k) {
          return new Expr.Const(!Boolean.TRUE.equals(k.value()), Type.BOOLEAN);
        } else if (parts instanceof Expr.ShortCircuit s && s.left() instanceof Expr.Const k) {
          return Boolean.TRUE.equals(k.value()) == s.and() ? s.right() : s.left();
        }
        return parts;
      }
    }.block(statements);
  }
}
