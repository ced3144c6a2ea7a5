package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which functional interfaces have plain Python callables for objects, and so a class that
 * implements one a {@code __call__}.
 *
 * <p>The library's functional interfaces say so themselves. An interface of the program is one if
 * only lambdas implement it: then nothing can tell its objects from functions. A class may have but
 * one {@code __call__}: where it implements several such interfaces its methods keep names of their
 * own, and calls through those interfaces look for the name first.
 */
public final class Callables {
  private static final int STATIC = 0x0008;
  private static final int ABSTRACT = 0x0400;

  private final ClassPool pool;
  private final Set<String> plain = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  /** Looks through the classes of which the program makes objects. */
  public Callables(ClassPool pool, Reachable program) {
    this.pool = pool;
    Set<String> tested = new HashSet<>();
    program.bodies().values().forEach(body -> tested(body, tested));
    for (String c : program.classes()) {
      if (isFunction(c) && !tested.contains(c) && onlyFunctionsBelow(c, program)) {
        plain.add(c);
      }
    }
    // Objects of an interface are those of the ones above it as well: asked for by their method.
    while (plain.removeIf(c -> aboveIt(c).anyMatch(s -> isOfObjects(s, program, tested)))) {}
    Set<String> objects = new TreeSet<>(program.instantiated());
    objects.removeIf(pool::isInterface);
    // Lambdas are objects of interfaces that have several such methods, too.
    program.classes().stream().filter(this::hasLambdas).forEach(objects::add);
    for (String c : objects) {
      if (callMethods(c).size() > 1) {
        pool.supertypes(c).stream().filter(this::isCallable).forEach(shared::add);
      }
    }
  }

  /** Whether instances of the interface are plain Python callables. */
  public boolean isCallable(String interfaceName) {
    Optional<ClassBinding> bound = pool.binding(interfaceName);
    return bound.isPresent() ? bound.get().callable() : plain.contains(interfaceName);
  }

  /** Whether it is the one method of an interface whose instances are Python callables. */
  public boolean isCall(String interfaceName, MethodRef method) {
    return callMethods(interfaceName).contains(method.signature());
  }

  /**
   * Whether a class implements another such interface as well, so that calling it is not enough.
   */
  public boolean isShared(String interfaceName) {
    return pool.supertypes(interfaceName).stream().anyMatch(shared::contains);
  }

  /** The signatures of the methods for which the class's objects are called, in a fixed order. */
  public Set<String> callMethods(String internalName) {
    Set<String> signatures = new TreeSet<>();
    for (String s : pool.supertypes(internalName)) {
      if (isCallable(s)) {
        pool.singleAbstractMethod(s).map(MethodRef::signature).ifPresent(signatures::add);
      }
    }
    return signatures;
  }

  private Stream<String> aboveIt(String name) {
    return pool.supertypes(name).stream().filter(s -> !s.equals(name) && pool.isInterface(s));
  }

  /** Whether the program's interface needs objects of its own, which those below it are too. */
  private boolean isOfObjects(String name, Reachable program, Set<String> tested) {
    return pool.isTranslated(name)
        && (tested.contains(name) || hasLambdas(name) && program.classes().contains(name))
        && !plain.contains(name);
  }

  private boolean isFunction(String name) {
    return pool.isTranslated(name)
        && pool.isInterface(name)
        && pool.singleAbstractMethod(name).isPresent()
        && pool.supertypes(name).stream().noneMatch(this::isOtherwiseCalled)
        && pool.supertypes(name).stream()
            .filter(pool::isTranslated)
            .flatMap(c -> pool.find(c).orElseThrow().methods().stream())
            .allMatch(m -> (m.access() & (ABSTRACT | STATIC)) != 0);
  }

  /** Whether the library has a method of the interface called by its name, as {@code close}. */
  private boolean isOtherwiseCalled(String name) {
    return !pool.isTranslated(name)
        && pool.isInterface(name)
        && pool.singleAbstractMethod(name).isPresent()
        && pool.binding(name).filter(ClassBinding::callable).isEmpty();
  }

  private boolean onlyFunctionsBelow(String name, Reachable program) {
    return program.instantiated().stream()
        .filter(c -> pool.isSubtype(c, name))
        .allMatch(this::isFunction);
  }

  private boolean hasLambdas(String name) {
    return pool.isTranslated(name)
        && pool.isInterface(name)
        && pool.singleAbstractMethod(name).isPresent();
  }

  private static void tested(List<Stmt> body, Set<String> out) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.InstanceOf i && i.tested() instanceof Type.ClassType t) {
            out.add(t.internalName());
          } else if (e instanceof Expr.Const k && k.value() instanceof Type.ClassType t) {
            out.add(t.internalName());
          } else if (e instanceof Expr.Dynamic d) {
            for (Object constant : d.constants()) {
              if (constant instanceof Type.ClassType t) {
                out.add(t.internalName());
              }
            }
          }
        },
        s -> {});
  }
}
