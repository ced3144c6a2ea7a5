package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import java.util.Optional;

/**
 * The enum a library call is about, where its Python expression names all constants of one: by a
 * class literal, or by the type of the first argument.
 */
public final class EnumConstants {
  private EnumConstants() {}

  /** Whether the binding's expression names the function that gives an enum's constants. */
  public static boolean areWanted(MemberBinding b) {
    return b.template() != null && b.wantsEnumConstants();
  }

  /** The static method {@code values()} of the enum. */
  public static Optional<MethodRef> of(Expr.Call c, ClassPool pool) {
    Expr first = c.arguments().isEmpty() ? c.target() : c.arguments().get(0);
    if (first == null) {
      return Optional.empty();
    }
    Object type = first instanceof Expr.Const k ? k.value() : first.type();
    return type instanceof Type.ClassType t && pool.isTranslated(t.internalName())
        ? Optional.of(new MethodRef(t.internalName(), "values", "()[L" + t.internalName() + ";"))
            .filter(m -> pool.resolve(m).isPresent())
        : Optional.empty();
  }
}
