package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The methods of a program that override each other, with the bridges between them (JLS 8.4.8.1).
 */
final class OverrideFamilies {
  private static final int STATIC = 0x0008;
  private static final int PUBLIC = 0x0001;
  private static final int PRIVATE = 0x0002;
  private static final int PROTECTED = 0x0004;

  private final Map<MethodRef, MethodRef> parent = new HashMap<>();

  OverrideFamilies(ClassPool pool, Reachable program) {
    for (String c : program.classes()) {
      ClassModel model = pool.find(c).orElseThrow();
      Set<String> supers = pool.supertypes(c);
      Map<String, List<MethodModel>> visible = new HashMap<>();
      for (String s : supers) {
        for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
          if (isVirtual(m)) {
            List<MethodModel> below =
                visible.computeIfAbsent(m.ref().signature(), k -> new ArrayList<>());
            below.stream().filter(b -> overrides(m, b)).forEach(b -> join(m.ref(), b.ref()));
            below.add(m);
          }
        }
      }
      for (MethodModel m : model.methods()) {
        if (m.isBridge()) {
          bridged(pool, model, m).ifPresent(t -> join(m.ref(), t.ref()));
        }
      }
    }
  }

  /** The member that stands for the family of a method. */
  MethodRef root(MethodRef m) {
    MethodRef up = parent.getOrDefault(m, m);
    return up.equals(m) ? m : root(up);
  }

  private void join(MethodRef a, MethodRef b) {
    parent.put(root(a), root(b));
  }

  private static boolean isVirtual(MethodModel m) {
    return (m.access() & (STATIC | PRIVATE)) == 0 && !m.ref().name().startsWith("<");
  }

  /** Whether the method overrides the other of the same signature above it (JLS 8.4.8.1). */
  private static boolean overrides(MethodModel above, MethodModel below) {
    boolean everywhere = (above.access() & (PUBLIC | PROTECTED)) != 0;
    return everywhere || packageOf(above.ref().owner()).equals(packageOf(below.ref().owner()));
  }

  private static String packageOf(String internalName) {
    return internalName.substring(0, internalName.lastIndexOf('/') + 1);
  }

  /** The method a bridge forwards to: same name and count of parameters, not itself a bridge. */
  private static Optional<MethodModel> bridged(
      ClassPool pool, ClassModel model, MethodModel bridge) {
    int count = bridge.ref().parameters().size();
    List<MethodModel> fits =
        model.methods().stream()
            .filter(m -> !m.isBridge())
            .filter(m -> m.ref().name().equals(bridge.ref().name()))
            .filter(m -> m.ref().parameters().size() == count)
            .toList();
    if (fits.isEmpty()) {
      return BridgeTarget.inherited(pool, bridge);
    }
    return fits.size() == 1 ? Optional.of(fits.get(0)) : BridgeTarget.of(bridge, fits);
  }
}
