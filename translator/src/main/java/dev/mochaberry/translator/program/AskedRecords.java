package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which records the library may ask for their text, or whether they equal another: the methods that
 * the compiler gave a record (JLS 8.10.3) are part of a program only where somebody may. What may
 * ask is judged by the static types of what library methods are given; unknown ones ask everything.
 */
final class AskedRecords {
  private static final String OBJECT_METHODS = "java/lang/runtime/ObjectMethods";

  /** Classes whose methods never compare or hash objects, but for those of {@link #EQUALITY}. */
  private static final Set<String> NOT_COMPARING =
      Set.of(
          "java/lang/Object",
          "java/lang/Record",
          "java/lang/Enum",
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/lang/Math",
          "java/lang/System",
          "java/lang/Iterable",
          "java/io/PrintStream",
          "java/io/PrintWriter",
          "java/util/List",
          "java/util/ArrayList",
          "java/util/LinkedList",
          "java/util/ArrayDeque",
          "java/util/Deque",
          "java/util/Queue",
          "java/util/PriorityQueue",
          "java/util/Stack",
          "java/util/Vector",
          "java/util/Iterator",
          "java/util/ListIterator",
          "java/util/Arrays",
          "java/util/Collections",
          "java/util/Optional",
          "java/util/Comparator",
          "java/util/stream/Stream",
          "java/util/stream/IntStream",
          "java/util/stream/LongStream",
          "java/util/stream/DoubleStream");

  private static final Set<String> EQUALITY =
      Set.of(
          "equals",
          "hashCode",
          "contains",
          "containsAll",
          "indexOf",
          "lastIndexOf",
          "remove",
          "removeAll",
          "retainAll",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "frequency",
          "disjoint",
          "replaceAll",
          "indexOfSubList",
          "lastIndexOfSubList",
          "newSetFromMap",
          "deepEquals",
          "deepHashCode",
          "mismatch");

  /** Methods that ask what the receiver holds. */
  private static final Set<String> EQUALITY_OF_CONTENTS =
      Set.of("equals", "hashCode", "distinct", "toSet", "toUnmodifiableSet", "teeing");

  /** Methods of streams after which the elements are of the same type. */
  private static final Set<String> KEEPING =
      Set.of("filter", "sorted", "limit", "skip", "peek", "distinct", "takeWhile", "dropWhile");

  /** Methods of maps that hash their first argument only. */
  private static final Set<String> BY_KEY =
      Set.of(
          "put",
          "putIfAbsent",
          "get",
          "getOrDefault",
          "containsKey",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent");

  /** Collectors that hash what the first of their functions gives. */
  private static final Set<String> HASHING_COLLECTORS =
      Set.of("groupingBy", "groupingByConcurrent", "toMap", "toConcurrentMap", "toUnmodifiableMap");

  /** Collectors that may hash whatever they are given; the others hash nothing by themselves. */
  private static final Set<String> UNKNOWN_COLLECTORS = Set.of("toCollection", "collectingAndThen");

  private static final Set<String> TEXT =
      Set.of(
          "print",
          "println",
          "printf",
          "format",
          "formatted",
          "append",
          "insert",
          "valueOf",
          "toString",
          "deepToString");

  private static final Set<String> NO_CONTAINERS =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/lang/CharSequence",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Class",
          "java/lang/Runnable",
          "java/util/Comparator",
          "java/util/Locale",
          "java/util/Random",
          "java/util/Scanner");

  /** What may be asked: everything, or the objects of some types. */
  private final class Question {
    private boolean anything;
    private final Set<String> types = new HashSet<>();

    void ask(Type type) {
      if (type instanceof Type.ArrayType a) {
        ask(a.element());
      } else if (type instanceof Type.ClassType c) {
        if (c.equals(Type.OBJECT) || !pool.isTranslated(c.internalName()) && mayHold(c)) {
          anything = true;
        } else {
          types.add(c.internalName());
        }
      }
    }

    boolean concerns(String record) {
      return anything || types.stream().anyMatch(t -> pool.isSubtype(record, t));
    }
  }

  private final ClassPool pool;
  private final Question equality = new Question();
  private final Question text = new Question();

  AskedRecords(ClassPool pool) {
    this.pool = pool;
  }

  /** The name of the method of Object that the body of a record's method is, if it is one. */
  static Optional<String> givenMethod(List<Stmt> body) {
    String[] name = {null};
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Dynamic d && d.bootstrap().owner().equals(OBJECT_METHODS)) {
            name[0] = d.name();
          }
        },
        s -> {});
    return Optional.ofNullable(name[0]);
  }

  /** Whether the library may call the given method of a record. */
  boolean mayAsk(String record, String method) {
    return (method.equals("toString") ? text : equality).concerns(record);
  }

  /** Takes note of what an expression of the program does. */
  void note(Expr e) {
    if (e instanceof Expr.Call c) {
      if (!pool.isTranslated(c.method().owner())) {
        library(c.method(), c.target(), c.arguments());
      }
    } else if (e instanceof Expr.New n) {
      if (!pool.isTranslated(n.constructor().owner())) {
        library(n.constructor(), null, n.arguments());
      }
    } else if (e instanceof Expr.Concat c) {
      c.parts().forEach(p -> asked(text, p));
    } else if (e instanceof Expr.Lambda l) {
      reference(l);
    } else if (e instanceof Expr.Dynamic d && d.bootstrap().owner().equals(OBJECT_METHODS)) {
      Question question = d.name().equals("toString") ? text : equality;
      d.constants().stream()
          .filter(FieldRef.class::isInstance)
          .forEach(f -> question.ask(((FieldRef) f).type()));
    }
  }

  private void library(MethodRef m, Expr target, List<Expr> arguments) {
    boolean contents = target != null && !pool.isTranslated(m.owner());
    if (contents && m.name().equals("toString")) {
      asked(text, target);
    } else if (showsText(m)) {
      arguments.forEach(a -> asked(text, a));
    }
    if (EQUALITY_OF_CONTENTS.contains(m.name())) {
      if (target == null) {
        equality.anything = true;
      } else {
        equality.ask(elements(target));
      }
    }
    if (!comparesNothing(m)) {
      boolean byKey =
          HASHING_COLLECTORS.contains(m.name())
              || BY_KEY.contains(m.name()) && pool.isSubtype(m.owner(), "java/util/Map");
      (byKey ? arguments.subList(0, 1) : arguments).forEach(a -> asked(equality, a));
    }
  }

  /** What a stream holds, as far as the calls that made it tell; else its own type. */
  private static Type elements(Expr stream) {
    Expr made = stream;
    while (made instanceof Expr.Call c
        && c.target() != null
        && KEEPING.contains(c.method().name())) {
      made = c.target();
    }
    boolean mapped =
        made instanceof Expr.Call c
            && c.method().owner().startsWith("java/util/stream/")
            && c.method().name().matches("map|mapToObj")
            && c.arguments().get(0) instanceof Expr.Lambda;
    return mapped
        ? new MethodRef(
                "", "", ((Expr.Lambda) ((Expr.Call) made).arguments().get(0)).instantiated())
            .result()
        : stream.type();
  }

  /** A library method that is handed on: it is given what its interface says. */
  private void reference(Expr.Lambda l) {
    MethodRef m = l.implementation();
    if (pool.isTranslated(m.owner())) {
      return;
    }
    List<Type> given = new MethodRef("", "", l.instantiated()).parameters();
    if (showsText(m)) {
      given.forEach(text::ask);
      l.captured().forEach(c -> asked(text, c));
    }
    if (EQUALITY_OF_CONTENTS.contains(m.name()) || !comparesNothing(m)) {
      given.forEach(equality::ask);
      l.captured().forEach(c -> asked(equality, c));
    }
  }

  private static boolean showsText(MethodRef m) {
    return TEXT.contains(m.name())
        || !m.owner().startsWith("java/util/") && !m.owner().equals("java/lang/Object");
  }

  private static boolean comparesNothing(MethodRef m) {
    boolean collector = m.owner().equals("java/util/stream/Collectors");
    return collector
            && !HASHING_COLLECTORS.contains(m.name())
            && !UNKNOWN_COLLECTORS.contains(m.name())
        || m.owner().equals("java/util/stream/Stream") && m.name().equals("collect")
        || m.owner().equals("java/util/Objects") && m.name().startsWith("requireNonNull")
        || NOT_COMPARING.contains(m.owner()) && !comparesHere(m);
  }

  private static boolean comparesHere(MethodRef m) {
    return EQUALITY.contains(m.name())
        || m.owner().equals("java/util/Collections") && m.name().equals("addAll");
  }

  private void asked(Question question, Expr e) {
    if (e instanceof Expr.ArrayLiteral a) {
      a.elements().forEach(x -> asked(question, x));
    } else if (e instanceof Expr.Lambda l) {
      question.ask(new MethodRef("", "", l.instantiated()).result());
    } else {
      question.ask(e.type());
    }
  }

  /** Whether an object of a library type may hold others that are asked when it is. */
  private boolean mayHold(Type.ClassType c) {
    Predicate<String> is = t -> pool.isSubtype(c.internalName(), t);
    return !NO_CONTAINERS.contains(c.internalName())
        && !c.internalName().startsWith("java/io/")
        && !c.internalName().startsWith("java/time/")
        && !is.test("java/lang/Number")
        && !is.test("java/lang/Throwable");
  }
}
