package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tests for types of the library, made from what its Python classes and the program's classes are
 * in Java: {@code isinstance} of the topmost ones that are of the type, but of none below them that
 * are not. Classes of which the program has no objects are left out of the test when the module is
 * complete ({@code ClassTests}).
 */
final class LibraryTests {
  private static final PyExpr OBJECT_ARRAY = new PyExpr.Name("ObjectArray");
  private final Context context;
  private final LibraryKinds kinds;
  private final Map<Question, Answer> known = new HashMap<>();

  LibraryTests(Context context) {
    this.context = context;
    this.kinds = context.libraryKinds();
  }

  private record Question(String tested, Type from) {}

  /** An object of one of the first, but of none of the second, or of one of the third. */
  private record Answer(List<PyExpr> first, List<PyExpr> not, List<PyExpr> more) {}

  /** What is known of a Python class: its objects are all of the type, none is, or it has none. */
  private enum Verdict {
    YES,
    NO,
    BASE
  }

  /**
   * {@code x instanceof T}.
   *
   * @param from the static type of x
   */
  PyExpr of(PyExpr x, String tested, Type from, ClassNames names) {
    Question question = new Question(tested, from);
    Answer answer = known.get(question);
    if (answer == null) {
      answer = answer(tested, from, names);
      known.put(question, answer);
    }
    return joined(x, answer);
  }

  private Answer answer(String tested, Type from, ClassNames names) {
    Map<String, Verdict> verdicts = new HashMap<>();
    for (String python : kinds.classes()) {
      verdicts.put(python, verdict(python, tested, from));
    }
    Map<String, Set<String>> own = new HashMap<>();
    Set<String> ownYes = new TreeSet<>();
    Set<String> ownNo = new TreeSet<>();
    for (String c : new TreeSet<>(context.program.instantiated())) {
      if (context.callables.isCallable(c) || !mayBe(c, from)) {
        continue;
      }
      own.put(c, kinds.librarySupers(c));
      (context.pool.isSubtype(c, tested) ? ownYes : ownNo).add(c);
    }
    Set<String> in = whole(verdicts, own, ownNo);
    if (isMarker(tested)) {
      in.add(context.pool.binding(tested).orElseThrow().pythonName());
      ownYes.removeIf(c -> names(c, tested));
    }
    Set<String> out = below(in, verdicts, Verdict.NO);
    Set<String> again = below(out, verdicts, Verdict.YES);
    again.removeAll(topmost(in));
    List<PyExpr> first = classes(topmost(in));
    List<PyExpr> not = classes(topmost(out));
    List<PyExpr> more = classes(topmost(again));
    for (String c : topmostOwn(ownYes)) {
      boolean covered = own.get(c).stream().anyMatch(in::contains);
      boolean excepted = own.get(c).stream().anyMatch(out::contains);
      if (!covered || excepted) {
        (excepted ? more : first).add(names.className(c));
      }
    }
    for (String c : topmostOwn(ownNo)) {
      if (own.get(c).stream().anyMatch(in::contains)
          && own.get(c).stream().noneMatch(out::contains)) {
        not.add(names.className(c));
      }
    }
    boolean lists = in.contains("list");
    boolean arrays = context.pool.isSubtype("java/lang/Cloneable", tested) || isOfArrays(tested);
    if (lists && !arrays && context.arrays.told() && mayBe("java/lang/Cloneable", from)) {
      not.add(OBJECT_ARRAY);
    } else if (!lists && arrays && context.arrays.told()) {
      first.add(OBJECT_ARRAY);
    }
    if (arrays && from.equals(Type.OBJECT) && context.objectKinds().seesNumericArrays()) {
      context.imports.add("array");
      first.add(new PyExpr.Attribute(new PyExpr.Name("array"), "array"));
    }
    return new Answer(first, not, more);
  }

  private static boolean isOfArrays(String tested) {
    return tested.equals("java/lang/Cloneable") || tested.equals("java/io/Serializable");
  }

  private static PyExpr joined(PyExpr x, Answer answer) {
    PyExpr test = isOne(x, answer.first());
    if (!answer.not().isEmpty()) {
      PyExpr none = new PyExpr.Unary("not", isOne(x, answer.not()));
      test = new PyExpr.BoolOp("and", List.of(test, none));
    }
    return answer.more().isEmpty()
        ? test
        : new PyExpr.BoolOp("or", List.of(test, isOne(x, answer.more())));
  }

  private static PyExpr isOne(PyExpr x, List<PyExpr> classes) {
    PyExpr type = classes.size() == 1 ? classes.get(0) : new PyExpr.TupleExpr(classes);
    return Expressions.call("isinstance", x, type);
  }

  private Verdict verdict(String python, String tested, Type from) {
    Set<String> java = new TreeSet<>(kinds.of(python));
    java.removeIf(j -> !mayBe(j, from));
    if (java.isEmpty()) {
      return Verdict.BASE;
    }
    return java.stream().anyMatch(j -> context.pool.isSubtype(j, tested))
        ? Verdict.YES
        : Verdict.NO;
  }

  private boolean mayBe(String java, Type from) {
    return !(from instanceof Type.ClassType f) || context.pool.isSubtype(java, f.internalName());
  }

  /** The classes of the type, and the mere bases from which only such inherit, and some do. */
  private Set<String> whole(
      Map<String, Verdict> verdicts, Map<String, Set<String>> own, Set<String> ownNo) {
    Set<String> in = new TreeSet<>();
    Set<String> out = new HashSet<>();
    verdicts.forEach(
        (python, v) -> {
          if (v == Verdict.YES) {
            in.add(python);
          }
          if (v != Verdict.BASE) {
            (v == Verdict.YES ? in : out).addAll(kinds.ancestors(python));
          }
        });
    own.forEach((c, supers) -> (ownNo.contains(c) ? out : in).addAll(supers));
    in.removeIf(
        python -> {
          Verdict v = verdicts.get(python);
          return v == null || v == Verdict.NO || v == Verdict.BASE && out.contains(python);
        });
    return in;
  }

  private Set<String> below(Set<String> bases, Map<String, Verdict> verdicts, Verdict verdict) {
    Set<String> found = new LinkedHashSet<>();
    verdicts.forEach(
        (python, v) -> {
          if (v == verdict && bases.stream().anyMatch(b -> kinds.inherits(python, b))) {
            found.add(python);
          }
        });
    return found;
  }

  private Set<String> topmost(Set<String> classes) {
    Set<String> top = new TreeSet<>(classes);
    top.removeIf(c -> classes.stream().anyMatch(b -> kinds.inherits(c, b)));
    return top;
  }

  private Set<String> topmostOwn(Set<String> classes) {
    Set<String> top = new TreeSet<>(classes);
    top.removeIf(c -> classes.stream().anyMatch(b -> !b.equals(c) && context.pool.isSubtype(c, b)));
    return top;
  }

  /** Whether the program's own classes of the type say so by a class of their own in Python. */
  private boolean isMarker(String tested) {
    return context.pool.find(tested).filter(c -> c.methods().isEmpty()).isPresent()
        && context
            .pool
            .binding(tested)
            .filter(b -> context.library.helpers().isClass(b.pythonName()))
            .isPresent();
  }

  /** Whether the class or one it extends is declared to implement the interface. */
  private boolean names(String c, String marker) {
    return context.pool.supertypes(c).stream()
        .filter(context.pool::isTranslated)
        .flatMap(s -> context.pool.find(s).stream())
        .anyMatch(m -> m.interfaces().contains(marker));
  }

  private static List<PyExpr> classes(Set<String> pythonNames) {
    List<PyExpr> all = new ArrayList<>();
    for (String n : pythonNames) {
      all.add(new PyExpr.Name(n));
    }
    // Python's own classes, which have small names, stand first.
    all.sort(Comparator.comparing(e -> ((PyExpr.Name) e).id(), Comparator.reverseOrder()));
    return all;
  }
}
