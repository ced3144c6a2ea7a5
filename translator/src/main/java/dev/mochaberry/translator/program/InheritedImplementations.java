package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods by which a class implements an interface that the class which declares them knows nothing
 * of, as {@code class Length extends Mapping implements Function} does with {@code Mapping.apply}
 * (JLS 8.1.5): they are called as the interface wants it.
 */
final class InheritedImplementations {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;
  private static final int INTERFACE = 0x0200;

  private final ClassPool pool;
  private final Map<MethodRef, Set<String>> interfaces = new HashMap<>();

  InheritedImplementations(ClassPool pool, Reachable program) {
    this.pool = pool;
    for (String c : program.classes()) {
      ClassModel model = pool.find(c).orElseThrow();
      if (!model.interfaces().isEmpty() && pool.isTranslated(String.valueOf(model.superName()))) {
        find(c, model.superName());
      }
    }
  }

  private void find(String c, String parent) {
    Set<String> known = pool.supertypes(parent);
    for (String s : pool.supertypes(c)) {
      if (known.contains(s) || s.equals(c) || !isInterface(s)) {
        continue;
      }
      for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
        if ((m.access() & (STATIC | PRIVATE)) == 0) {
          pool.resolve(m.ref().withOwner(c))
              .map(MethodModel::ref)
              .filter(r -> known.contains(r.owner()) && pool.isTranslated(r.owner()))
              .ifPresent(r -> interfaces.computeIfAbsent(r, k -> new LinkedHashSet<>()).add(s));
        }
      }
    }
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  /** The supertypes of the class that declares a method, and what a subclass makes it implement. */
  Set<String> typesOf(MethodRef m) {
    Set<String> own = pool.supertypes(m.owner());
    Set<String> more = interfaces.getOrDefault(m, Set.of());
    if (more.isEmpty()) {
      return own;
    }
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(more);
    return all;
  }
}
