package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which types have objects whose parts are worth following. */
final class FlowTypes {
  private static final Set<String> SIMPLE_OF_LIBRARY =
      Set.of(
          "java/lang/String",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Class",
          "java/lang/Math",
          "java/lang/System",
          "java/lang/Enum",
          "java/lang/Record",
          "java/math/BigInteger",
          "java/math/BigDecimal",
          "java/io/PrintStream",
          "java/util/Random",
          "java/util/Scanner",
          "java/util/Locale",
          "java/util/BitSet");

  /** Interfaces that objects without parts implement as well, and through which nobody calls. */
  private static final Set<String> GENERAL =
      Set.of(
          "java/lang/Object",
          "java/lang/Comparable",
          "java/lang/Number",
          "java/lang/CharSequence",
          "java/lang/Cloneable",
          "java/lang/constant/Constable",
          "java/io/Serializable");

  private final ClassPool pool;
  private final Map<String, Boolean> known = new HashMap<>();

  FlowTypes(ClassPool pool) {
    this.pool = pool;
  }

  /**
   * Whether the type alone says all: its objects are no collections, functions or the like, and
   * what their fields hold is followed field by field.
   */
  boolean isSimple(Type type) {
    if (type instanceof Type.ArrayType a) {
      return a.element() instanceof Type.Primitive;
    }
    return !(type instanceof Type.ClassType c)
        || known.computeIfAbsent(c.internalName(), this::isSimple);
  }

  private boolean isSimple(String name) {
    if (SIMPLE_OF_LIBRARY.contains(name)) {
      return true;
    } else if (!pool.isTranslated(name)) {
      return pool.isSubtype(name, "java/lang/Throwable");
    }
    return pool.supertypes(name).stream()
        .filter(s -> !pool.isTranslated(s))
        .allMatch(
            s ->
                GENERAL.contains(s)
                    || SIMPLE_OF_LIBRARY.contains(s)
                    || pool.isSubtype(s, "java/lang/Throwable")
                    || s.equals("java/lang/AutoCloseable")
                    || s.equals("java/io/Closeable")
                    || s.equals("java/lang/Iterable"));
  }

  /** Whether objects of the type are called by the library's methods. */
  boolean isOfLibrary(Type type) {
    return type instanceof Type.ClassType c
        && !pool.isTranslated(c.internalName())
        && !isGeneral(c);
  }

  /** Whether objects of all kinds are of the type. */
  boolean isGeneral(Type.ClassType type) {
    return GENERAL.contains(type.internalName());
  }
}
