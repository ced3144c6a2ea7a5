package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods without a modifier that a class of another package hides without overriding them, as
 * {@code two.Second.m} does {@code one.Base.m} (JVMS 5.4.5). A method below may override both: it
 * fills several slots, each named by the method that overrides nothing.
 */
final class PackageSlots {
  private static final int STATIC = 0x0008;
  private static final int PUBLIC = 0x0001;
  private static final int PRIVATE = 0x0002;
  private static final int PROTECTED = 0x0004;

  private final ClassPool pool;
  private final Map<MethodRef, Set<MethodRef>> slots = new HashMap<>();

  /** The signatures of which some class has two methods that are none of each other's. */
  private final Set<String> split = new LinkedHashSet<>();

  PackageSlots(ClassPool pool, Reachable program) {
    this.pool = pool;
    for (String c : program.classes()) {
      List<MethodModel> above = new ArrayList<>();
      for (String s : pool.supertypes(c)) {
        if (pool.isTranslated(s)) {
          pool.find(s).orElseThrow().methods().stream()
              .filter(m -> isVirtual(m) && !isOpen(m))
              .forEach(above::add);
        }
      }
      if (!above.isEmpty()) {
        for (MethodModel m : pool.find(c).orElseThrow().methods()) {
          above.stream()
              .filter(a -> a.ref().signature().equals(m.ref().signature()) && isVirtual(m))
              .filter(a -> !inOnePackage(a, m))
              .forEach(a -> split.add(m.ref().signature()));
        }
      }
    }
  }

  /** Whether methods of this signature are told apart by {@link #of}. */
  boolean isSplit(MethodRef m) {
    return split.contains(m.signature());
  }

  /** The slots of classes that a method fills, the nearest one first. */
  Set<MethodRef> of(MethodModel m) {
    Set<MethodRef> known = slots.get(m.ref());
    if (known != null) {
      return known;
    }
    Set<MethodRef> found = new LinkedHashSet<>();
    for (String s : pool.supertypes(m.ref().owner())) {
      if (!s.equals(m.ref().owner()) && !pool.isInterface(s)) {
        pool.declared(s, m.ref().name(), m.ref().descriptor())
            .filter(above -> isVirtual(above) && overrides(above, m))
            .ifPresent(above -> found.addAll(of(above)));
      }
    }
    if (found.isEmpty()) {
      found.add(m.ref());
    }
    slots.put(m.ref(), found);
    return found;
  }

  /**
   * Whether an interface of the class declares one of them, and the other, if a class does, is what
   * objects of that class do.
   */
  boolean meet(MethodModel a, MethodModel b, String inClass) {
    boolean first = pool.isInterface(a.ref().owner());
    boolean second = pool.isInterface(b.ref().owner());
    return first && second
        || first != second
            && pool.resolve((first ? b : a).ref().withOwner(inClass))
                .filter(m -> m.ref().equals((first ? b : a).ref()))
                .isPresent();
  }

  static boolean isVirtual(MethodModel m) {
    return (m.access() & (STATIC | PRIVATE)) == 0 && !m.ref().name().startsWith("<");
  }

  /** Whether the method overrides the other of the same signature above it (JLS 8.4.8.1). */
  static boolean overrides(MethodModel above, MethodModel below) {
    return isOpen(above) || inOnePackage(above, below);
  }

  private static boolean isOpen(MethodModel m) {
    return (m.access() & (PUBLIC | PROTECTED)) != 0;
  }

  private static boolean inOnePackage(MethodModel a, MethodModel b) {
    return packageOf(a.ref().owner()).equals(packageOf(b.ref().owner()));
  }

  private static String packageOf(String internalName) {
    return internalName.substring(0, internalName.lastIndexOf('/') + 1);
  }
}
