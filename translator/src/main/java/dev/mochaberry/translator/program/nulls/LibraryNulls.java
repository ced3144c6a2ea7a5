package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the library does with null: which methods give it, which keep what they are given and hand
 * it out again as an element.
 */
final class LibraryNulls {
  /** Methods whose result is an element that the program has put in. */
  private static final Set<String> ELEMENT_ACCESSORS =
      Set.of(
          "get(I)",
          "set(ILjava/lang/Object;)",
          "remove(I)",
          "getFirst()",
          "getLast()",
          "removeFirst()",
          "removeLast()",
          "next()",
          "previous()",
          "getKey()",
          "getValue()",
          "element()",
          "pop()",
          "remove()",
          "firstKey()",
          "lastKey()",
          "firstElement()",
          "lastElement()",
          "elementAt(I)",
          "nextElement()",
          "first()",
          "last()",
          "orElseThrow()",
          "orElseThrow(Ljava/util/function/Supplier;)",
          "orElseGet(Ljava/util/function/Supplier;)",
          "collect(Ljava/util/stream/Collector;)",
          "computeIfAbsent(Ljava/lang/Object;Ljava/util/function/Function;)",
          "merge(Ljava/lang/Object;Ljava/lang/Object;Ljava/util/function/BiFunction;)",
          "max(Ljava/util/Collection;)",
          "min(Ljava/util/Collection;)",
          "max(Ljava/util/Collection;Ljava/util/Comparator;)",
          "min(Ljava/util/Collection;Ljava/util/Comparator;)");

  private static final Set<String> WITH_DEFAULT =
      Set.of("getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)", "orElse(Ljava/lang/Object;)");

  /** Methods that only look at what they are given. */
  private static final Set<String> LOOKING =
      Set.of(
          "equals",
          "deepEquals",
          "contains",
          "containsKey",
          "containsValue",
          "indexOf",
          "lastIndexOf",
          "search",
          "isNull",
          "nonNull",
          "requireNonNull",
          "toString",
          "deepToString",
          "hash",
          "hashCode",
          "ofNullable",
          "orElse",
          "getOrDefault",
          "parseInt",
          "compare",
          "compareTo",
          "format",
          "isInstance",
          "cast");

  /** Classes whose collections refuse null. */
  private static final Set<String> REFUSING =
      Set.of("java/util/ArrayDeque", "java/util/PriorityQueue");

  private final ClassPool pool;
  private final NullBeliefs beliefs;
  private boolean computes;

  LibraryNulls(ClassPool pool, NullBeliefs beliefs) {
    this.pool = pool;
    this.beliefs = beliefs;
  }

  /** Whether the program uses something of the library that holds nulls by itself. */
  boolean keepsNulls(Reachable program) {
    boolean[] found = {false};
    program
        .bodies()
        .values()
        .forEach(
            b ->
                IrWalk.expressions(
                    b,
                    e -> {
                      if (e instanceof Expr.Call c) {
                        found[0] |= holdsNulls(c.method()) || gathersVoid(c);
                        computes |= c.method().name().equals("compute");
                      } else if (e instanceof Expr.New n) {
                        found[0] |= holdsNulls(n.constructor());
                      } else if (e instanceof Expr.Lambda l) {
                        computes |= l.implementation().name().equals("compute");
                      }
                    },
                    s -> {}));
    return found[0];
  }

  private boolean holdsNulls(MethodRef m) {
    return m.owner().startsWith("java/util/concurrent/atomic/AtomicReference")
        || m.owner().startsWith("java/lang/ThreadLocal")
        || m.owner().equals("java/util/Vector") && m.name().equals("setSize");
  }

  /** Whether it is a list of the results of tasks some of which have none. */
  private boolean gathersVoid(Expr.Call c) {
    boolean gathers =
        c.method().result().isReference()
            && pool.methodBinding(c.method())
                .filter(b -> !b.coroutineParameters().isEmpty())
                .isPresent();
    return gathers
        && c.arguments().stream()
            .flatMap(a -> a instanceof Expr.ArrayLiteral l ? l.elements().stream() : Stream.of(a))
            .anyMatch(a -> !(a instanceof Expr.Lambda l) || l.sam().result() == Type.VOID);
  }

  boolean givesNoNull(Expr.Call c, Nullness.Function in) {
    MethodRef m = c.method();
    if (WITH_DEFAULT.contains(m.signature())) {
      return beliefs.elementsAreNoNulls()
          && in.isNotNull(c.arguments().get(c.arguments().size() - 1));
    } else if (m.name().equals("requireNonNull")) {
      return true;
    }
    return givesNoNull(m);
  }

  /** Whether the result of the library's method is never null. */
  boolean givesNoNull(MethodRef m) {
    Optional<MemberBinding> bound = pool.methodBinding(m);
    if (bound.isEmpty()) {
      return false;
    }
    if (isElementAccessor(m)) {
      return beliefs.elementsAreNoNulls();
    }
    if (m.name().equals("getMessage") || m.name().equals("getLocalizedMessage")) {
      return false;
    }
    return !bound.get().mayReturnNull() && !m.result().equals(Type.OBJECT);
  }

  private static boolean isElementAccessor(MethodRef m) {
    if (!m.owner().startsWith("java/util/")) {
      return false;
    }
    return ELEMENT_ACCESSORS.contains(m.signature())
        || m.signature().equals("peek()") && m.owner().equals("java/util/Stack")
        || m.signature().equals("get()") && m.owner().equals("java/util/Optional")
        || m.owner().startsWith("java/util/function/") && m.result().isReference();
  }

  /** Whether the method may keep the argument, or what is in it, and give it out again. */
  boolean keeps(MethodRef m, int parameter) {
    if (!m.owner().startsWith("java/util/")
        && !m.owner().equals("java/lang/System")
        && !m.owner().startsWith("dev/mochaberry/")) {
      return false;
    } else if (m.owner().startsWith("java/util/function/") && !m.result().isReference()) {
      return false; // the function of the program that is meant knows what it is given
    } else if (refuses(m)) {
      return false;
    }
    Type t = m.parameters().get(parameter);
    boolean element =
        t.equals(Type.OBJECT)
            || t instanceof Type.ArrayType a && a.element().isReference()
            || t instanceof Type.ClassType c
                && Set.of("java/lang/Enum", "java/lang/Comparable").contains(c.internalName())
            || t.equals(Type.STRING);
    boolean byKey =
        m.parameters().size() == 1 && (m.name().equals("get") || m.name().equals("remove"));
    return element && !LOOKING.contains(m.name()) && !byKey;
  }

  /** Whether the method fails on null, so that it keeps none. */
  private static boolean refuses(MethodRef m) {
    return REFUSING.contains(m.owner()) && !m.name().equals("<init>")
        || m.owner().matches("java/util/(Optional|List|Set|Map)") && m.name().equals("of");
  }

  /** Whether the method fills an array up with null. */
  boolean makesNullElements(MethodRef m) {
    return m.owner().equals("java/util/Arrays") && m.name().startsWith("copyOf")
        || m.name().equals("toArray")
            && m.parameters().size() == 1
            && !beliefs.elementsAreNoNulls();
  }

  /**
   * Whether the library calls such a method only with elements of collections. {@code Map.compute}
   * alone gives null for what is not there; that is a BiFunction's business.
   */
  boolean passesElements(MethodRef m) {
    if (m.name().equals("equals") && m.parameters().size() == 1) {
      return false;
    }
    return m.name().equals("compareTo") || isOfUtil(m);
  }

  private boolean isOfUtil(MethodRef m) {
    return pool.supertypes(m.owner()).stream()
        .filter(s -> !pool.isTranslated(s) && !s.equals("java/lang/Object"))
        .filter(s -> pool.declared(s, m.name(), m.descriptor()).isPresent() || s.equals(m.owner()))
        .allMatch(
            s ->
                s.startsWith("java/util/")
                    && !(computes && s.equals("java/util/function/BiFunction")));
  }
}
