package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which kinds of objects a program handles without a static type that tells: those that helpers for
 * any object may meet. Helpers test them by guards, names in capitals, so that a program without
 * such objects gets none of the code for them.
 */
public final class ObjectKinds {
  private static final String[] GUARDS = {
    "ARRAYS", "BOOLEANS", "CLASSES", "FLOATS", "LISTS", "PLAIN_OBJECTS", "THROWABLES"
  };
  private static final int INTERFACE = 0x0200;

  private final ClassPool pool;
  private final Reachable program;
  private final TypeFlow flow;
  private final Set<Type> seen;

  /** Looks through a whole program. */
  public ObjectKinds(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
    this.flow = new TypeFlow(pool, program);
    this.seen = flow.seenAsObject();
  }

  /** What the guards mean for a library, of whose callers nothing is known. */
  public static Map<String, Boolean> unknown() {
    Map<String, Boolean> all = new TreeMap<>();
    for (String guard : GUARDS) {
      all.put(guard, true);
    }
    return all;
  }

  /** What the guards mean for the program. */
  public Map<String, Boolean> guards() {
    Map<String, Boolean> found = unknown();
    found.replaceAll((guard, value) -> holds(guard));
    return found;
  }

  private boolean holds(String guard) {
    return switch (guard) {
      case "ARRAYS" -> seen.stream().anyMatch(t -> t instanceof Type.ArrayType a && isNumeric(a));
      case "BOOLEANS" -> seesClass("java/lang/Boolean") || flow.mentions("Boolean");
      case "CLASSES" -> seesClass("java/lang/Class") || flow.hands("java/lang/Class");
      case "FLOATS" -> seesClass("java/lang/Double") || flow.mentions("Double");
      case "LISTS" ->
          seen.stream().anyMatch(t -> t instanceof Type.ArrayType a && !isNumeric(a))
              || seesSubtypeOf("java/lang/Iterable")
              || flow.mentions("List")
              || flow.mentions("Collection");
      case "PLAIN_OBJECTS" -> seen.stream().anyMatch(this::mayLackText);
      case "THROWABLES" ->
          seesSubtypeOf("java/lang/Throwable") || flow.hands("java/lang/Throwable");
      default -> true;
    };
  }

  private static boolean isNumeric(Type.ArrayType a) {
    return !a.element().isReference() && a.element() != Type.BOOLEAN;
  }

  private boolean seesClass(String internalName) {
    return seen.contains(new Type.ClassType(internalName));
  }

  private boolean seesSubtypeOf(String internalName) {
    return seen.stream()
        .anyMatch(
            t ->
                t instanceof Type.ClassType c
                    && (pool.isSubtype(c.internalName(), internalName)
                        || isTranslated(c) && hasInstanceBelow(c, internalName)));
  }

  private boolean isTranslated(Type.ClassType c) {
    return pool.isTranslated(c.internalName());
  }

  private boolean hasInstanceBelow(Type.ClassType c, String of) {
    return program.instantiated().stream()
        .anyMatch(i -> pool.isSubtype(i, c.internalName()) && pool.isSubtype(i, of));
  }

  /** Whether an object of the type may have no text but its class's name and its hash code. */
  private boolean mayLackText(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      return false;
    }
    String name = c.internalName();
    if (isTranslated(c)) {
      return flow.lambdas().contains(name)
          || program.instantiated().stream().anyMatch(i -> pool.isSubtype(i, name) && !hasText(i));
    }
    return flow.lambdas().contains(name)
        || !isInterface(name) && !name.equals("java/lang/Object") && !isTextOfLibrary(name);
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  private boolean hasText(String internalName) {
    for (String c : pool.supertypes(internalName)) {
      boolean own =
          pool.declared(c, "toString", "()Ljava/lang/String;")
              .filter(MethodModel::hasCode)
              .isPresent();
      if (own && !c.equals("java/lang/Object")) {
        return true;
      }
    }
    return false;
  }

  /** Of the library's classes the JDK's own say whether they have a text. */
  private boolean isTextOfLibrary(String name) {
    return hasText(name);
  }
}
