package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;

/**
 * Casts to arrays that erasure put there, and others. A generic method's {@code T[]} is an array of
 * the bound in the class file; the cast to what the caller knows goes down from there and succeeds.
 */
public final class ArrayCasts {
  private final ClassPool pool;

  /** For the classes of a program. */
  public ArrayCasts(ClassPool pool) {
    this.pool = pool;
  }

  /**
   * Whether the author wrote the cast: no erasure goes there. What a variable holds, or is made on
   * the spot, has been given its type before.
   */
  public boolean isAuthors(Expr operand, Type.ArrayType to) {
    Type from = operand.type();
    if (from instanceof Type.ClassType c) {
      return c.equals(Type.OBJECT)
          || !c.internalName().equals("java/lang/Cloneable")
              && !c.internalName().equals("java/io/Serializable")
          || isVariable(operand);
    }
    boolean known =
        isVariable(operand)
            || operand instanceof Expr.NewArray
            || operand instanceof Expr.ArrayLiteral
            || isArrayOfObjects(operand);
    return from instanceof Type.ArrayType a
        && (known && !a.equals(to) || areApart(a.element(), to.element()));
  }

  private static boolean isVariable(Expr e) {
    return e instanceof Expr.Read r
        && (r.local().kind() == Local.Kind.VARIABLE || r.local().kind() == Local.Kind.PARAMETER);
  }

  /** Whether this is {@code c.toArray()}, which gives an {@code Object[]} whatever it holds. */
  public static boolean isArrayOfObjects(Expr e) {
    return e instanceof Expr.Call c
        && c.method().name().equals("toArray")
        && c.method().descriptor().equals("()[Ljava/lang/Object;");
  }

  private boolean areApart(Type from, Type to) {
    if (from instanceof Type.ArrayType x && to instanceof Type.ArrayType y) {
      return areApart(x.element(), y.element());
    } else if (from instanceof Type.ClassType x && to instanceof Type.ClassType y) {
      return !pool.isSubtype(y.internalName(), x.internalName());
    }
    boolean primitive = from instanceof Type.Primitive || to instanceof Type.Primitive;
    return primitive && !from.equals(to);
  }
}
