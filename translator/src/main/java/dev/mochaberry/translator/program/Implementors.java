package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which translated classes take a call on a class or interface of the library into their own hands:
 * a fact of the whole program, empty for most calls of most programs.
 */
public final class Implementors {
  private static final int ABSTRACT = 0x0400;

  private final ClassPool pool;
  private final Reachable program;
  private final Map<MethodRef, Map<String, MethodRef>> known = new HashMap<>();

  /** Prepares the facts of a program. */
  public Implementors(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
  }

  /**
   * The topmost translated classes whose objects run a translated method when the library's method
   * is called on them, with that method.
   */
  public Map<String, MethodRef> of(MethodRef library) {
    return known.computeIfAbsent(library, this::find);
  }

  private Map<String, MethodRef> find(MethodRef library) {
    Map<String, MethodRef> found = new LinkedHashMap<>();
    for (String c : program.instantiated()) {
      if (pool.isSubtype(c, library.owner())) {
        run(c, library)
            .filter(m -> pool.isTranslated(m.ref().owner()))
            .ifPresent(
                m -> found.put(pool.isInterface(m.ref().owner()) ? c : m.ref().owner(), m.ref()));
      }
    }
    Map<String, MethodRef> topmost = new LinkedHashMap<>(found);
    topmost
        .keySet()
        .removeIf(c -> found.keySet().stream().anyMatch(d -> !d.equals(c) && pool.isSubtype(c, d)));
    return topmost;
  }

  /** The method that runs on objects of just this class (JVMS 5.4.6). */
  private Optional<MethodModel> run(String internalName, MethodRef called) {
    for (String s : pool.supertypes(internalName)) {
      if (!s.equals("java/lang/Object") && pool.binding(s).isPresent() && !pool.isInterface(s)) {
        return Optional.empty();
      }
      Optional<MethodModel> declared =
          pool.declared(s, called.name(), called.descriptor())
              .filter(m -> (m.access() & ABSTRACT) == 0);
      if (declared.isPresent()) {
        return declared;
      }
    }
    return Optional.empty();
  }
}
