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
import java.util.stream.Collectors;

/**
 * The methods of a program that override each other, with the bridges between them (JLS 8.4.8.1).
 */
final class OverrideFamilies {
  private final Map<MethodRef, MethodRef> parent = new HashMap<>();
  private final Map<MethodRef, List<MethodRef>> others = new HashMap<>();

  OverrideFamilies(ClassPool pool, Reachable program) {
    PackageSlots slots = new PackageSlots(pool, program);
    for (String c : program.classes()) {
      for (MethodModel m : pool.find(c).orElseThrow().methods()) {
        if (PackageSlots.isVirtual(m) && slots.isSplit(m.ref()) && !m.isBridge()) {
          List<MethodRef> filled = List.copyOf(slots.of(m));
          if (!filled.get(0).equals(m.ref())) {
            parent.put(m.ref(), filled.get(0));
          }
          others.put(m.ref(), filled.subList(1, filled.size()));
        }
      }
    }
    for (String c : program.classes()) {
      ClassModel model = pool.find(c).orElseThrow();
      boolean list = pool.extendsPythonList(c);
      Set<String> supers = pool.supertypes(c);
      Set<String> bridges = bridges(pool, supers);
      Map<String, List<MethodModel>> visible = new HashMap<>();
      for (String s : supers) {
        for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
          if (PackageSlots.isVirtual(m)) {
            List<MethodModel> below =
                visible.computeIfAbsent(m.ref().signature(), k -> new ArrayList<>());
            below.stream()
                .filter(b -> PackageSlots.overrides(m, b))
                .filter(b -> !areApart(m, b, bridges))
                .filter(b -> !slots.isSplit(m.ref()) || slots.meet(m, b, c))
                .forEach(b -> join(of(pool, m, list), of(pool, b, list)));
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

  private static Set<String> bridges(ClassPool pool, Set<String> classes) {
    return classes.stream()
        .filter(pool::isTranslated)
        .flatMap(c -> pool.find(c).stream())
        .flatMap(c -> c.methods().stream())
        .filter(MethodModel::isBridge)
        .map(OverrideFamilies::described)
        .collect(Collectors.toSet());
  }

  private static String described(MethodModel m) {
    return m.ref().name() + m.ref().descriptor();
  }

  /**
   * Whether two methods with code only look as if one overrode the other: their results are of
   * different types, and no bridge leads from one to the other (JVMS 5.4.5).
   */
  private static boolean areApart(MethodModel a, MethodModel b, Set<String> bridges) {
    return a.hasCode()
        && b.hasCode()
        && !a.ref().result().equals(b.ref().result())
        && !bridges.contains(described(a))
        && !bridges.contains(described(b));
  }

  /**
   * What a class that stands on Python's list inherits from the library is a family of its own: its
   * {@code get} must not become what helpers index lists with, as that of another collection is.
   */
  private static MethodRef of(ClassPool pool, MethodModel m, boolean list) {
    MethodRef ref = m.ref();
    boolean own = pool.isTranslated(ref.owner()) && !pool.isTranslatedFromJdk(ref.owner());
    return list && !own ? ref.withOwner("<list>" + ref.owner()) : ref;
  }

  /** The member that stands for the family of a method. */
  MethodRef root(MethodRef m) {
    MethodRef up = parent.getOrDefault(m, m);
    return up.equals(m) ? m : root(up);
  }

  /** The members that stand for the other families of a method: it overrides methods of several. */
  List<MethodRef> others(MethodRef m) {
    return others.getOrDefault(m, List.of()).stream().map(this::root).distinct().toList();
  }

  private void join(MethodRef a, MethodRef b) {
    parent.put(root(a), root(b));
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
