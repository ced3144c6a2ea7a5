package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      boolean list = pool.extendsPythonList(c);
      Set<String> supers = pool.supertypes(c);
      Map<String, List<MethodModel>> visible = new HashMap<>();
      for (String s : supers) {
        for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
          if (PackageSlots.isVirtual(m)) {
            List<MethodModel> below =
                visible.computeIfAbsent(m.ref().signature(), k -> new ArrayList<>());
            below.stream()
                .filter(b -> PackageSlots.overrides(m, b))
                .filter(b -> !onlyLookAlike(m, b))
                .filter(b -> !slots.isSplit(m.ref()) || slots.meet(m, b, c))
                .forEach(b -> join(of(pool, m, list), of(pool, b, list)));
            below.add(m);
          }
        }
      }
    }
    MethodsApart apart = new MethodsApart(pool, program, this::root);
    for (String c : program.classes()) {
      ClassModel model = pool.find(c).orElseThrow();
      for (MethodModel m : model.methods()) {
        if (m.isBridge()) {
          bridged(pool, model, m).ifPresent(t -> joinByBridge(m.ref(), t.ref(), apart));
        }
      }
    }
    if (!others.isEmpty()) {
      program.classes().forEach(c -> inheritOthers(pool, c));
    }
  }

  /**
   * A bridge and what it forwards to are one, unless objects of another class have two methods
   * there, as those of {@code class Both implements Left<X>, Right<Y>} where {@code Bottom}
   * overrides what Left and Right declare: what the bridge forwards to is then called by both
   * names.
   */
  private void joinByBridge(MethodRef bridge, MethodRef target, MethodsApart apart) {
    if (bridge.owner().equals(target.owner()) && apart.are(bridge, target)) {
      List<MethodRef> more = new ArrayList<>(others.getOrDefault(target, List.of()));
      more.add(bridge);
      others.put(target, more);
    } else {
      join(bridge, target);
    }
  }

  /** What overrides a method that is called by several names is so, too. */
  private void inheritOthers(ClassPool pool, String c) {
    for (MethodModel m : pool.find(c).orElseThrow().methods()) {
      if (!PackageSlots.isVirtual(m) || m.isBridge() || others.containsKey(m.ref())) {
        continue;
      }
      Set<MethodRef> more = new LinkedHashSet<>();
      for (String s : pool.supertypes(c)) {
        for (MethodModel above : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
          if (!s.equals(c) && above.ref().signature().equals(m.ref().signature())) {
            more.addAll(others.getOrDefault(above.ref(), List.of()));
          }
        }
      }
      if (!more.isEmpty()) {
        others.put(m.ref(), List.copyOf(more));
      }
    }
  }

  /**
   * Whether two methods with code only look as if one overrode the other: their results are of
   * different types. Where it does override it, a bridge leads from one to the other (JVMS 5.4.5).
   */
  private static boolean onlyLookAlike(MethodModel a, MethodModel b) {
    return a.hasCode() && b.hasCode() && !a.ref().result().equals(b.ref().result());
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
  static Optional<MethodModel> bridged(ClassPool pool, ClassModel model, MethodModel bridge) {
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
