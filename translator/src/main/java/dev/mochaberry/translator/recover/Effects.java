package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashSet;
import java.util.Set;

/** What expressions read, and whether it matters when they are evaluated. */
final class Effects {
  private Effects() {}

  /** The locals an expression reads. */
  static Set<Local> reads(Expr e) {
    Set<Local> found = new HashSet<>();
    new Rewriter() {
      @Override
      public Expr expr(Expr x) {
        if (x instanceof Expr.Read r) {
          found.add(r.local());
        }
        return operands(x);
      }
    }.expr(e);
    return found;
  }

  /** The locals a statement reads. */
  static Set<Local> reads(Stmt.Simple s) {
    Set<Local> found = new HashSet<>();
    new Rewriter() {
      @Override
      public Expr expr(Expr x) {
        if (x instanceof Expr.Read r) {
          found.add(r.local());
        }
        return operands(x);
      }
    }.simple(s);
    return found;
  }

  /** Whether the value depends on locals and constants only, and evaluating it cannot fail. */
  static boolean isPure(Expr e) {
    if (e instanceof Expr.Const || e instanceof Expr.Read) {
      return true;
    } else if (e instanceof Expr.Binary b) {
      boolean divides = b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM;
      boolean integer = b.type().isIntLike() || b.type() == Type.LONG;
      return (!divides || !integer) && isPure(b.left()) && isPure(b.right());
    } else if (e instanceof Expr.Negate n) {
      return isPure(n.operand());
    } else if (e instanceof Expr.Compare c) {
      return isPure(c.left()) && isPure(c.right());
    } else if (e instanceof Expr.Convert c) {
      return isPure(c.operand());
    } else if (e instanceof Expr.Not n) {
      return isPure(n.operand());
    } else if (e instanceof Expr.InstanceOf i) {
      return isPure(i.operand());
    } else if (e instanceof Expr.ShortCircuit s) {
      return isPure(s.left()) && isPure(s.right());
    } else if (e instanceof Expr.Conditional c) {
      return isPure(c.test()) && isPure(c.then()) && isPure(c.otherwise());
    }
    return false;
  }

  /** Whether it is one of the standard streams, which only a call can put another one for. */
  static boolean isStandardStream(Expr e) {
    return e instanceof Expr.FieldRead f
        && f.target() == null
        && f.field().owner().equals("java/lang/System");
  }

  /** Whether a statement may run code of some method or initialiser. */
  static boolean mayRunCode(Stmt.Simple s) {
    boolean[] found = {
      s instanceof Stmt.Monitor || s instanceof Stmt.FieldWrite w && w.target() == null
    };
    new Rewriter() {
      @Override
      public Expr expr(Expr x) {
        found[0] |=
            x instanceof Expr.Call c && !boxes(c)
                || x instanceof Expr.New
                || x instanceof Expr.Dynamic
                || x instanceof Expr.Concat
                || x instanceof Expr.FieldRead f && f.target() == null && !isStandardStream(f);
        return operands(x);
      }
    }.simple(s);
    return found[0];
  }

  private static boolean boxes(Expr.Call c) {
    return c.target() == null
        && c.method().name().equals("valueOf")
        && c.method().owner().matches("java/lang/(Integer|Long|Short|Byte|Character|Boolean)")
        && !c.method().parameters().get(0).isReference();
  }

  /**
   * Whether it makes no difference if something else is evaluated before it; it assigns no local.
   */
  static boolean isStill(Expr e) {
    return e instanceof Expr.Const || e instanceof Expr.Read;
  }
}
