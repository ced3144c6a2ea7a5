package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * MicroPython numbers a function's variables, those that functions inside share behind all others,
 * and keeps the numbers of the latter in a byte: beyond 255 it takes the wrong ones, and crashes.
 * Parameters come first. So in a function with that many variables the shared ones are parameters,
 * which nobody passes.
 */
final class CapturedVariables {
  /** Fewer than a byte counts: what the compiler adds is not known here. */
  private static final int MOST = 240;

  private static final PyExpr NONE = new PyExpr.Literal("None");

  private CapturedVariables() {}

  /** The function, with such parameters if it needs them. */
  static PyStmt.FunctionDef apply(PyStmt.FunctionDef function) {
    Set<String> locals = new LinkedHashSet<>(PyWalk.bound(function.body()));
    function.params().forEach(p -> locals.remove(p.name()));
    if (locals.size() + function.params().size() <= MOST) {
      return function;
    }
    Set<String> inside = new LinkedHashSet<>();
    Set<String> outer = new LinkedHashSet<>();
    PyWalk.visit(
        function.body(),
        s -> {
          if (s instanceof PyStmt.FunctionDef f) {
            inside.addAll(PyWalk.mentioned(List.of(f)));
          } else if (s instanceof PyStmt.Global g) {
            outer.addAll(g.names());
          } else if (s instanceof PyStmt.Nonlocal n) {
            outer.addAll(n.names());
          }
        },
        e -> {
          if (e instanceof PyExpr.Lambda || e instanceof PyExpr.ListComp) {
            inside.addAll(PyWalk.mentioned(List.of(new PyStmt.Expression(e, 0))));
          }
        });
    locals.retainAll(inside);
    locals.removeAll(outer);
    if (locals.isEmpty()) {
      return function;
    }
    List<PyExpr.PyParam> params = new ArrayList<>(function.params());
    int end = 0;
    while (end < params.size() && !params.get(end).name().startsWith("*")) {
      end++;
    }
    params.addAll(end, locals.stream().map(name -> new PyExpr.PyParam(name, NONE)).toList());
    return new PyStmt.FunctionDef(
        function.name(),
        params,
        function.body(),
        function.decorators(),
        function.docstring(),
        function.async(),
        function.origin(),
        function.line());
  }
}
