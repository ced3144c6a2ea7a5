package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.program.NameForms;

/**
 * Casts that erasure put there, after a generic call or read (JLS 15.5): they fail only where heap
 * pollution did its work, which nobody does who is not out to catch it.
 */
final class ErasedCasts {
  private final Context context;

  ErasedCasts(Context context) {
    this.context = context;
  }

  /** Whether the cast, on a line of a class, is erasure's, and no fault of it is awaited. */
  boolean cannotFail(Expr.Cast c, String owner, int line) {
    boolean generic =
        c.operand() instanceof Expr.Call call && givesTypeVariable(call)
            || c.operand() instanceof Expr.FieldRead f && isTypeVariable(f.field());
    return generic
        && !context.voice.mayCast(
            owner, line, NameForms.simpleName(Expressions.javaName(c.type()).replace('.', '/')))
        && !context.watchesErasure();
  }

  private boolean givesTypeVariable(Expr.Call c) {
    if (context.pool.methodBinding(c.method()).isPresent()) {
      return c.method().result().isReference();
    }
    return context.pool.resolve(c.method()).filter(MethodModel::givesTypeVariable).isPresent();
  }

  private boolean isTypeVariable(FieldRef f) {
    String owner = context.pool.fieldOwner(f.owner(), f.name(), f.type());
    return context
        .pool
        .find(owner)
        .filter((ClassModel m) -> m.isTypeVariable(f.name()))
        .isPresent();
  }
}
