package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tests for interfaces of the library. Most are told by a method that Python objects of the kind
 * have; a class of the program may have such a method and not be of the interface, as one with a
 * {@code clone} that is not Cloneable, or be of it without one. The test then names these classes.
 */
final class LibraryTests {
  private static final PyExpr TESTED = new PyExpr.Placeholder("0");
  private final Context context;
  private final ClassNames names;

  LibraryTests(Context context, ClassNames names) {
    this.context = context;
    this.names = names;
  }

  /** The binding's test, right for the classes of the program too. */
  PyExpr of(String internalName, ClassBinding bound) {
    PyExpr test = bound.test();
    boolean isInterface =
        context.pool.find(internalName).filter(c -> (c.access() & 0x0200) != 0).isPresent();
    if (!isInterface || bound.base() != null || bound.callable()) {
      return test;
    }
    Set<String> marks = marks(test);
    List<PyExpr> wrong = new ArrayList<>();
    List<PyExpr> missed = new ArrayList<>();
    for (String c : new TreeSet<>(context.program.instantiated())) {
      boolean is = context.pool.isSubtype(c, internalName);
      boolean passes = marks.stream().anyMatch(m -> has(c, m));
      if (context.callables.isCallable(c) || is == passes) {
        continue;
      }
      (is ? missed : wrong).add(names.className(c));
    }
    if (!wrong.isEmpty()) {
      test = new PyExpr.BoolOp("and", List.of(test, new PyExpr.Unary("not", isOne(wrong))));
    }
    return missed.isEmpty() ? test : new PyExpr.BoolOp("or", List.of(test, isOne(missed)));
  }

  private static PyExpr isOne(List<PyExpr> classes) {
    PyExpr type = classes.size() == 1 ? classes.get(0) : new PyExpr.TupleExpr(classes);
    return Expressions.call("isinstance", TESTED, type);
  }

  /** The attributes the test asks for. */
  private static Set<String> marks(PyExpr test) {
    Set<String> marks = new TreeSet<>();
    Templates.any(
        test,
        e -> {
          if (e instanceof PyExpr.Call c
              && c.function().equals(new PyExpr.Name("hasattr"))
              && c.args().get(1) instanceof PyExpr.Str s) {
            marks.add(s.value());
          }
          return false;
        });
    return marks;
  }

  private boolean has(String owner, String method) {
    return context.pool.supertypes(owner).stream()
        .filter(context.pool::isTranslated)
        .flatMap(s -> context.pool.find(s).map(ClassModel::methods).orElse(List.of()).stream())
        .anyMatch(
            m -> m.ref().name().equals(method) && context.program.bodies().containsKey(m.ref()));
  }
}
