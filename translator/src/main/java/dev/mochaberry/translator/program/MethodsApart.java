package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Methods of one name and number of parameters that run different code where they are called on
 * objects of some class, and so may not get one name because bridges of another class join them.
 */
final class MethodsApart {
  private final ClassPool pool;
  private final Reachable program;
  private final UnaryOperator<MethodRef> root;

  /** By name and number of parameters. */
  private final Map<String, Set<Pair>> apart = new HashMap<>();

  /** See {@link #ofFunctions}; null until somebody asks. */
  private Set<MethodRef> ofFunctions;

  private record Pair(MethodRef first, MethodRef second) {}

  /**
   * Looks through a program.
   *
   * @param root what stands for the methods that are one with a method, as far as is known; asked
   *     again later
   */
  MethodsApart(ClassPool pool, Reachable program, UnaryOperator<MethodRef> root) {
    this.pool = pool;
    this.program = program;
    this.root = root;
    Set<String> bridged =
        program.classes().stream()
            .flatMap(c -> pool.find(c).orElseThrow().methods().stream())
            .filter(MethodModel::isBridge)
            .map(m -> MethodFamilies.general(m.ref()))
            .collect(Collectors.toSet());
    program.classes().forEach(c -> note(c, bridged));
  }

  /** Whether the two have to keep names of their own; what a lambda stands for has one name. */
  boolean are(MethodRef one, MethodRef other) {
    MethodRef a = root.apply(one);
    MethodRef b = root.apply(other);
    return apart.getOrDefault(MethodFamilies.general(one), Set.of()).stream()
            .anyMatch(p -> root.apply(p.first()).equals(a) && root.apply(p.second()).equals(b))
        && ofFunctions().stream().map(root).noneMatch(r -> r.equals(a) || r.equals(b));
  }

  private void note(String c, Set<String> bridged) {
    Map<String, Map<MethodRef, MethodRef>> runs = new HashMap<>();
    for (String s : pool.supertypes(c)) {
      for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
        if (PackageSlots.isVirtual(m) && bridged.contains(MethodFamilies.general(m.ref()))) {
          run(m.ref().withOwner(c))
              .ifPresent(
                  r ->
                      runs.computeIfAbsent(MethodFamilies.general(m.ref()), k -> new HashMap<>())
                          .put(root.apply(m.ref()), r.ref()));
        }
      }
    }
    runs.forEach(this::notePairs);
  }

  private void notePairs(String general, Map<MethodRef, MethodRef> runs) {
    runs.forEach(
        (a, ofA) ->
            runs.forEach(
                (b, ofB) -> {
                  if (!ofA.equals(ofB)) {
                    apart.computeIfAbsent(general, k -> new HashSet<>()).add(new Pair(a, b));
                  }
                }));
  }

  /** The code that runs where a method is called: what bridges lead to. */
  private Optional<MethodModel> run(MethodRef called) {
    Optional<MethodModel> found = pool.resolve(called);
    while (found.filter(MethodModel::isBridge).isPresent()) {
      MethodModel bridge = found.get();
      found = OverrideFamilies.bridged(pool, pool.find(bridge.ref().owner()).orElseThrow(), bridge);
    }
    return found.filter(MethodModel::hasCode);
  }

  /** The methods of interfaces that lambdas or the library's functions may stand for. */
  private Set<MethodRef> ofFunctions() {
    if (ofFunctions == null) {
      Set<String> functions = new HashSet<>();
      Consumer<Expr> note =
          e -> {
            if (e instanceof Expr.Lambda l) {
              functions.addAll(pool.supertypes(l.sam().owner()));
            }
          };
      program.bodies().values().forEach(body -> IrWalk.expressions(body, note, s -> {}));
      for (String c : program.classes()) {
        pool.supertypes(c).stream()
            .filter(s -> !pool.isTranslated(s))
            .filter(s -> pool.singleAbstractMethod(s).isPresent())
            .forEach(functions::add);
      }
      ofFunctions =
          functions.stream()
              .flatMap(f -> pool.find(f).stream())
              .flatMap(c -> c.methods().stream())
              .map(MethodModel::ref)
              .collect(Collectors.toSet());
    }
    return ofFunctions;
  }
}
