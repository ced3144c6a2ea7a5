package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.bytecode.NullsGiven;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the library's own code says of a null argument. */
final class NullArgumentWords {
  private static final int DEEPEST = 4;

  /** The class that most often stands behind an interface. */
  private static final Map<String, String> USUAL =
      Map.of(
          "java/lang/Iterable", "java/util/ArrayList",
          "java/util/Collection", "java/util/ArrayList",
          "java/util/List", "java/util/ArrayList",
          "java/util/Set", "java/util/HashSet",
          "java/util/Queue", "java/util/ArrayDeque",
          "java/util/Deque", "java/util/ArrayDeque",
          "java/util/Map", "java/util/HashMap",
          "java/util/SortedMap", "java/util/TreeMap",
          "java/util/NavigableMap", "java/util/TreeMap");

  /** The argument of a call by its place. */
  private record Argument(MethodRef called, int parameter) {}

  private final ClassPool pool;
  private final Map<Argument, Optional<String>> known = new HashMap<>();

  NullArgumentWords(ClassPool pool) {
    this.pool = pool;
  }

  /**
   * What a call of the library says of its null argument: empty words for an exception without any;
   * nothing where it takes null, or where that cannot be told.
   */
  Optional<String> message(NullsGiven.Given given) {
    Argument argument = new Argument(given.called(), given.parameter());
    return known.computeIfAbsent(
        argument,
        a ->
            pool.methodBinding(a.called()).isPresent()
                ? message(a.called(), a.parameter(), DEEPEST)
                : Optional.empty());
  }

  private Optional<String> message(MethodRef called, int parameter, int depth) {
    Optional<MethodModel> method = implementation(called);
    if (method.isEmpty() || depth == 0) {
      return Optional.empty();
    }
    for (NullsGiven.Event e : method.get().eventsOfNull(parameter)) {
      Optional<String> words = Optional.empty();
      if (e instanceof NullsGiven.Fault f) {
        words = Optional.of(f.message() == null ? "" : f.message());
      } else if (e instanceof NullsGiven.Passed p) {
        words = message(p.called(), p.parameter(), depth - 1);
      }
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private Optional<MethodModel> implementation(MethodRef called) {
    String owner = USUAL.getOrDefault(called.owner(), called.owner());
    for (String c = owner; c != null; ) {
      Optional<MethodModel> own =
          pool.declared(c, called.name(), called.descriptor()).filter(MethodModel::hasCode);
      if (own.isPresent()) {
        return own;
      }
      c = pool.find(c).map(ClassModel::superName).orElse(null);
    }
    return pool.resolve(called.withOwner(owner));
  }
}
