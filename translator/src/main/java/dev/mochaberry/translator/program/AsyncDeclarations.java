package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods may be {@code @Async}: not main, and those that override each other all or none. It
 * takes only declarations to tell.
 */
public final class AsyncDeclarations {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;
  private static final int SYNTHETIC = 0x1000;
  private static final String MAIN = "main([Ljava/lang/String;)";

  private final ClassPool pool;
  private final AsyncColours colours;
  private final Reporter reporter;

  AsyncDeclarations(ClassPool pool, AsyncColours colours, Reporter reporter) {
    this.pool = pool;
    this.colours = colours;
    this.reporter = reporter;
  }

  /** Checks all methods of a class without looking at any code. */
  public static void check(ClassPool pool, ClassModel declared, Reporter reporter) {
    Reachable nothing = new Reachable(Map.of(), Set.of(), Set.of(), Set.of());
    AsyncDeclarations rules =
        new AsyncDeclarations(pool, new AsyncColours(pool, nothing), reporter);
    declared.methods().forEach(m -> rules.check(m.ref()));
  }

  /** Reports what is wrong about the colour of a method. */
  void check(MethodRef ref) {
    Optional<MethodModel> found = pool.declared(ref.owner(), ref.name(), ref.descriptor());
    if (found.isEmpty()) {
      return;
    }
    MethodModel m = found.get();
    if (m.async() && ref.signature().equals(MAIN) && (m.access() & STATIC) != 0) {
      reporter.report(
          Code.MB0403,
          "main(String[]) cannot be @Async",
          "the JVM calls it, and does not wait",
          "call EventLoop.run(() -> …) in it",
          declaration(m));
    }
    boolean overrides =
        (m.access() & (STATIC | PRIVATE)) == 0
            && (m.isBridge() || (m.access() & SYNTHETIC) == 0)
            && !ref.name().startsWith("<");
    if (overrides) {
      checkFamily(m, m.isBridge() ? bridged(m) : m);
    }
  }

  /** The method that a bridge, which overrides one of another erasure, stands before. */
  private MethodModel bridged(MethodModel bridge) {
    MethodRef ref = bridge.ref();
    return pool.find(ref.owner()).stream()
        .flatMap(c -> c.methods().stream())
        .filter(m -> !m.isBridge() && m.ref().name().equals(ref.name()))
        .filter(m -> m.ref().parameters().size() == ref.parameters().size())
        .findFirst()
        .orElse(bridge);
  }

  /**
   * Compares a method with the one it overrides.
   *
   * @param declared the method as its author wrote it
   */
  private void checkFamily(MethodModel m, MethodModel declared) {
    MethodRef ref = m.ref();
    for (String s : pool.supertypes(ref.owner())) {
      Optional<Boolean> above = s.equals(ref.owner()) ? Optional.empty() : colourIn(s, ref);
      if (above.isPresent() && above.get() != declared.async()) {
        String own = Spelling.of(declared.ref());
        String overridden = NameForms.simpleName(s) + "." + ref.name() + "()";
        reporter.report(
            Code.MB0402,
            declared.async()
                ? own + " is @Async, and " + overridden + " that it overrides is not"
                : own + " is not @Async, and " + overridden + " that it overrides is",
            "who calls the one may call the other, and must know whether to wait",
            "mark both @Async, or neither",
            declaration(declared));
        return;
      }
    }
  }

  private static Place declaration(MethodModel m) {
    MethodRef ref = m.ref();
    return new Place(
        ref.owner(), Spelling.of(ref), m.firstLine(), Place.Construct.DECLARATION, ref.name());
  }

  /** Whether the class declares the method async; empty where it does not declare it. */
  private Optional<Boolean> colourIn(String owner, MethodRef ref) {
    for (MethodModel m : pool.find(owner).map(ClassModel::methods).orElse(List.of())) {
      boolean overridden =
          m.ref().signature().equals(ref.signature()) && (m.access() & (STATIC | PRIVATE)) == 0;
      if (overridden) {
        return Optional.of(pool.isTranslated(owner) ? m.async() : colours.isAsync(m.ref()));
      }
    }
    return Optional.empty();
  }
}
