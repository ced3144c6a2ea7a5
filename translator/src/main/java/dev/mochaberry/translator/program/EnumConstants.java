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

  /** Whether the call asks for the constants of an enum that is only known when it runs. */
  public static boolean ofAny(Expr.Call c, ClassPool pool) {
    boolean byName =
        c.method().owner().equals("java/lang/Enum") && c.method().name().equals("valueOf");
    return (byName || pool.methodBinding(c.method()).filter(EnumConstants::areWanted).isPresent())
        && of(c, pool).isEmpty();
  }

  /** The static method {@code values()} of a class of the program, if it is an enum. */
  public static Optional<MethodRef> values(String internalName, ClassPool pool) {
    boolean isEnum =
        pool.isTranslated(internalName)
            && pool.find(internalName)
                .filter(c -> "java/lang/Enum".equals(c.superName()))
                .isPresent();
    return isEnum
        ? Optional.of(new MethodRef(internalName, "values", "()[L" + internalName + ";"))
        : Optional.empty();
  }

  private static boolean isThere(MethodRef values, ClassPool pool) {
    return pool.isTranslated(values.owner())
        ? pool.resolve(values).isPresent()
        : pool.methodBinding(values).filter(b -> b.template() != null).isPresent();
  }

  /** The static method {@code values()} of the enum, be it of the program or of the library. */
  public static Optional<MethodRef> of(Expr.Call c, ClassPool pool) {
    Expr first = c.arguments().isEmpty() ? c.target() : c.arguments().get(0);
    if (first == null) {
      return Optional.empty();
    }
    Object type = first instanceof Expr.Const k ? k.value() : first.type();
    return type instanceof Type.ClassType t
        ? Optional.of(new MethodRef(t.internalName(), "values", "()[L" + t.internalName() + ";"))
            .filter(m -> isThere(m, pool))
        : Optional.empty();
  }
}
