package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.MethodRef;

/**
 * How constructors appear: {@code __init__} where a class has just one, methods beside an empty one
 * otherwise.
 */
final class Constructors {
  private Constructors() {}

  /** The Python method for a constructor of a translated class. */
  static String name(Context context, MethodRef constructor) {
    return isSingle(context, constructor.owner())
        ? "__init__"
        : context.names.ofMethod(constructor);
  }

  /** Whether just one constructor of the class is in use. */
  static boolean isSingle(Context context, String owner) {
    return context.program.bodies().keySet().stream()
            .filter(m -> m.owner().equals(owner) && m.name().equals("<init>"))
            .count()
        <= 1;
  }
}
