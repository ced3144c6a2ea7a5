package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.Map;

/**
 * A variable of type {@code AbstractList} may hold an ArrayList, for which Python's list stands, as
 * well as a list that the program extends from AbstractList: its methods are called as those of
 * {@code List}.
 */
public final class InterfaceCalls {
  private static final Map<String, String> INTERFACES =
      Map.of(
          "java/util/AbstractCollection", "java/util/Collection",
          "java/util/AbstractList", "java/util/List",
          "java/util/AbstractSequentialList", "java/util/List",
          "java/util/AbstractSet", "java/util/Set",
          "java/util/AbstractQueue", "java/util/Queue",
          "java/util/AbstractMap", "java/util/Map");

  private final ClassPool pool;

  /** Looks into the pool for what the interfaces have. */
  public InterfaceCalls(ClassPool pool) {
    this.pool = pool;
  }

  /** Whether an object of the translated class may be one of a class that Python has. */
  public static boolean hasMappedSubclasses(String internalName) {
    return INTERFACES.containsKey(internalName);
  }

  /** The statements of a method of the program; the same list where nothing changes. */
  public List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, this::isSuch) ? new Renaming().block(statements) : statements;
  }

  private boolean isSuch(Expr e) {
    return e instanceof Expr.Call c
        && c.kind() == Expr.CallKind.VIRTUAL
        && INTERFACES.containsKey(c.method().owner())
        && pool.methodBinding(ofInterface(c.method())).isPresent();
  }

  private static MethodRef ofInterface(MethodRef m) {
    return m.withOwner(INTERFACES.get(m.owner()));
  }

  private final class Renaming extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      return isSuch(e) && e instanceof Expr.Call c
          ? new Expr.Call(c.kind(), c.target(), ofInterface(c.method()), c.arguments())
          : e;
    }
  }
}
