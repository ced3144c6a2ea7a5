package dev.mochaberry.translator.python;

import java.util.function.Supplier;

/** Keeps a part that an expression has several times under a name where it is first evaluated. */
public final class EvaluatedOnce {
  private final PyExpr part;
  private final String name;
  private boolean met;

  private EvaluatedOnce(PyExpr part, String name) {
    this.part = part;
    this.name = name;
  }

  /**
   * The expression with its part, the very object, evaluated once.
   *
   * @param name gives the name, where there is need of one
   */
  public static PyExpr in(PyExpr e, PyExpr part, Supplier<String> name) {
    return count(e, part) < 2 ? e : new EvaluatedOnce(part, name.get()).rewrite(e);
  }

  private static int count(PyExpr e, PyExpr part) {
    int[] found = {0};
    PyRewriter.parts(
        e,
        p -> {
          found[0] += p == part ? 1 : count(p, part);
          return p;
        });
    return found[0];
  }

  private PyExpr rewrite(PyExpr e) {
    if (e != part) {
      return PyRewriter.parts(e, this::rewrite);
    } else if (met) {
      return new PyExpr.Name(name);
    }
    met = true;
    return new PyExpr.Walrus(name, e);
  }
}
