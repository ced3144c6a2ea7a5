package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Methods of the program's interfaces that a class implements by what it inherits from a class of
 * the library, as {@code class Problem extends Exception implements HasMessage} does {@code
 * getMessage()} (JLS 8.1.5): in Python the class needs a method of the interface's name.
 */
final class LibraryImplementations {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;
  private static final int INTERFACE = 0x0200;

  private final ClassPool pool;
  private final Reachable program;

  /** By class: the interface's method, and the library's. */
  private final Map<String, Map<MethodRef, MethodRef>> found = new HashMap<>();

  LibraryImplementations(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
    for (String c : program.classes()) {
      boolean isClass = pool.find(c).filter(m -> (m.access() & INTERFACE) == 0).isPresent();
      if (isClass && program.instantiated().stream().anyMatch(i -> pool.isSubtype(i, c))) {
        find(c);
      }
    }
  }

  private void find(String c) {
    String parent = pool.find(c).map(ClassModel::superName).orElse("java/lang/Object");
    Set<String> above = pool.isTranslated(parent) ? pool.supertypes(parent) : Set.of();
    if (parent.equals("java/lang/Object") || parent.equals("java/lang/Record")) {
      return;
    }
    for (String s : pool.supertypes(c)) {
      if (above.contains(s) || !pool.isTranslated(s) || !isInterface(s)) {
        continue;
      }
      for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
        if ((m.access() & (STATIC | PRIVATE)) == 0 && program.bodies().containsKey(m.ref())) {
          implementation(c, m.ref())
              .ifPresent(i -> found.computeIfAbsent(c, k -> new LinkedHashMap<>()).put(m.ref(), i));
        }
      }
    }
  }

  /** The library's method that runs on objects of the class, if no translated one does. */
  private Optional<MethodRef> implementation(String c, MethodRef called) {
    for (String s : pool.supertypes(c)) {
      if (isInterface(s) || s.equals("java/lang/Object")) {
        return Optional.empty();
      }
      if (pool.isTranslated(s)) {
        if (isImplemented(s, called)) {
          return Optional.empty();
        }
        continue;
      }
      // A bridge leads to a method with a more special result or parameters.
      for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
        MethodRef ref = m.ref().withOwner(s);
        boolean fits =
            (m.access() & (STATIC | PRIVATE)) == 0
                && !m.isBridge()
                && ref.name().equals(called.name())
                && ref.parameters().size() == called.parameters().size()
                && (ref.descriptor().equals(called.descriptor()) || isBridged(c, called));
        if (fits && pool.methodBinding(ref).isPresent()) {
          return Optional.of(ref);
        }
      }
      if (pool.methodBinding(called.withOwner(s)).isPresent()) {
        return Optional.of(called.withOwner(s));
      }
    }
    return Optional.empty();
  }

  /** Whether the class has the method itself, or what a bridge of that name leads to. */
  private boolean isImplemented(String c, MethodRef called) {
    boolean bridged = isBridged(c, called);
    return pool.find(c).map(ClassModel::methods).orElse(List.of()).stream()
        .filter(m -> !m.isBridge() && m.ref().name().equals(called.name()))
        .anyMatch(
            m ->
                m.ref().descriptor().equals(called.descriptor())
                    || bridged && m.ref().parameters().size() == called.parameters().size());
  }

  private boolean isBridged(String c, MethodRef called) {
    return pool.declared(c, called.name(), called.descriptor())
        .filter(MethodModel::isBridge)
        .isPresent();
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  /** What a class itself must have: the interface's method, and the library's that it is. */
  Map<MethodRef, MethodRef> of(String internalName) {
    return found.getOrDefault(internalName, Map.of());
  }

  /** The classes that inherit their implementation of a method from the library. */
  List<String> classesWith(MethodRef method) {
    List<String> classes = new ArrayList<>();
    found.forEach(
        (c, methods) -> {
          if (methods.containsKey(method)) {
            classes.add(c);
          }
        });
    return classes;
  }
}
