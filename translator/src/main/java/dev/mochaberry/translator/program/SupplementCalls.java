package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls of methods that the library has in Java and not in Python (see {@code Supplements}): {@code
 * vector.capacity()} becomes {@code VectorMethods.capacity(vector)}, and so do constructors: {@code
 * new BigDecimal(chars, 0, 3)} is {@code BigDecimalMethods.construct(chars, 0, 3)}.
 */
public final class SupplementCalls {
  private final ClassPool pool;

  /** Looks for the methods in the pool's library. */
  public SupplementCalls(ClassPool pool) {
    this.pool = pool;
  }

  /** The statements with such calls; the same list where there are none. */
  public List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, e -> instead(e).isPresent())
        ? new Redirection().block(statements)
        : statements;
  }

  private Optional<MethodRef> instead(Expr e) {
    if (e instanceof Expr.New n) {
      return pool.supplementOfConstructor(
          n.constructor(), n.arguments().stream().anyMatch(this::mayBeOwn));
    } else if (e instanceof Expr.Call c && c.kind() == Expr.CallKind.SPECIAL) {
      return pool.supplementOfDefault(c.method()).or(() -> pool.supplement(c.method(), false));
    } else if (e instanceof Expr.Call c) {
      return pool.supplement(c.method(), c.kind() == Expr.CallKind.STATIC);
    } else if (e instanceof Expr.Lambda l) {
      return l.makesObject()
          ? pool.supplementOfConstructor(l.implementation(), false)
          : pool.supplement(l.implementation(), l.isStatic());
    }
    return Optional.empty();
  }

  /**
   * Whether it may be an object of the program's own that inherits from no class of the library.
   */
  private boolean mayBeOwn(Expr e) {
    if (!(e.type() instanceof Type.ClassType t)) {
      return false;
    }
    String c = t.internalName();
    return pool.isTranslated(c)
        ? pool.supertypes(c).stream()
            .filter(s -> !pool.isInterface(s) && !s.equals("java/lang/Object"))
            .allMatch(pool::isTranslated)
        : pool.binding(c).filter(b -> b.base() != null).isPresent();
  }

  private final class Redirection extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      Optional<MethodRef> method = instead(e);
      if (method.isEmpty()) {
        return e;
      } else if (e instanceof Expr.Lambda l) {
        return new Expr.Lambda(
            l.sam(),
            Expr.Lambda.REF_INVOKE_STATIC,
            method.get(),
            l.captured(),
            l.instantiated(),
            l.markers(),
            l.bridges());
      }
      if (e instanceof Expr.New n) {
        return new Expr.Call(Expr.CallKind.STATIC, null, method.get(), n.arguments());
      }
      Expr.Call c = (Expr.Call) e;
      List<Expr> arguments = new ArrayList<>(c.arguments());
      if (c.target() != null) {
        arguments.add(0, c.target());
      }
      return new Expr.Call(Expr.CallKind.STATIC, null, method.get(), arguments);
    }
  }
}
