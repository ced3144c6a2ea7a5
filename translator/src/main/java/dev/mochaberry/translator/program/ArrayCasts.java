package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Type;

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

  /** Whether the author wrote the cast, from the operand's type alone: no erasure goes there. */
  public boolean isAuthors(Type from, Type.ArrayType to) {
    if (from instanceof Type.ClassType c) {
      return c.equals(Type.OBJECT)
          || !c.internalName().equals("java/lang/Cloneable")
              && !c.internalName().equals("java/io/Serializable");
    }
    return from instanceof Type.ArrayType a && areApart(a.element(), to.element());
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
