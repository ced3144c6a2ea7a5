package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import java.util.Set;

/** Which types have objects that Python's {@code ==} and hash treat as Java does. */
final class IdentityTypes {
  private static final Set<String> OF_IDENTITY = Set.of("java/lang/Object", "java/lang/Enum");
  private static final int INTERFACE = 0x0200;

  private final ClassPool pool;
  private final Reachable program;

  IdentityTypes(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
  }

  /** Whether they are strings, integers, or objects of the program that equal only themselves. */
  boolean isPlain(String type) {
    if (type.equals("java/lang/String") || type.equals("java/lang/Integer")) {
      return true;
    }
    return pool.isTranslated(type)
        && program.instantiated().stream()
            .noneMatch(i -> pool.isSubtype(i, type) && mayEqualOthers(i));
  }

  /** Whether an object of just this class may equal another. */
  boolean mayEqualOthers(String internalName) {
    for (String c : pool.supertypes(internalName)) {
      boolean bound = !pool.isTranslated(c) && !isInterface(c);
      if (bound && !OF_IDENTITY.contains(c)) {
        return true;
      }
      boolean own =
          pool.declared(c, "equals", "(Ljava/lang/Object;)Z").isPresent()
              || pool.declared(c, "hashCode", "()I").isPresent();
      if (own && !bound && !isInterface(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }
}
