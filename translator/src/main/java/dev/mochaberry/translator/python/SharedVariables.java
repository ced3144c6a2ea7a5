package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps a function's variables in one object, as its attributes: MicroPython numbers the variables
 * that functions inside share by a byte, and without a word takes the wrong ones beyond 255.
 */
final class SharedVariables {
  private final PyStmt.FunctionDef function;
  private final Set<String> stay = new HashSet<>();

  private SharedVariables(PyStmt.FunctionDef function) {
    this.function = function;
    function.params().forEach(p -> stay.add(p.name()));
    PyWalk.visit(function.body(), this::statement, this::expression);
  }

  /** The function with all its variables in an object, but those that only a name can hold. */
  static PyStmt.FunctionDef apply(PyStmt.FunctionDef function) {
    return new SharedVariables(function).moved();
  }

  private void statement(PyStmt s) {
    if (s instanceof PyStmt.Global g) {
      stay.addAll(g.names());
    } else if (s instanceof PyStmt.Nonlocal n) {
      stay.addAll(n.names());
    } else if (s instanceof PyStmt.Try t) {
      t.handlers().forEach(h -> stay.add(h.name()));
    } else if (s instanceof PyStmt.With w) {
      stay.add(w.name());
    } else if (s instanceof PyStmt.FunctionDef f) {
      stay.add(f.name());
      f.params().forEach(p -> stay.add(p.name()));
      stay.addAll(PyWalk.bound(f.body()));
      PyWalk.visit(f.body(), this::statement, this::expression);
    } else if (s instanceof PyStmt.ClassDef || s instanceof PyStmt.Verbatim) {
      stay.addAll(PyWalk.mentioned(List.of(s)));
    } else if (s instanceof PyStmt.Import || s instanceof PyStmt.ImportFrom) {
      stay.addAll(PyWalk.bound(List.of(s)));
    }
  }

  private void expression(PyExpr e) {
    if (e instanceof PyExpr.Walrus w) {
      stay.add(w.name());
    } else if (e instanceof PyExpr.Lambda l) {
      l.params().forEach(p -> stay.add(p.name()));
      PyWalk.visit(List.of(new PyStmt.Expression(l.body(), 0)), this::statement, this::expression);
    } else if (e instanceof PyExpr.ListComp c) {
      stay.add(c.var());
    }
  }

  private PyStmt.FunctionDef moved() {
    Set<String> names = PyWalk.bound(function.body());
    names.removeAll(stay);
    Set<String> mentioned = PyWalk.mentioned(function.body());
    String holder = "shared";
    while (mentioned.contains(holder) || stay.contains(holder)) {
      holder += "_";
    }
    PyExpr object = new PyExpr.Name(holder);
    List<PyStmt> body = new ArrayList<>();
    List<PyStmt> nothing = List.of(new PyStmt.Pass(function.line()));
    body.add(new PyStmt.ClassDef(holder, List.of(), nothing, null, function.line()));
    body.addAll(
        new PyStmtRewriter() {
          @Override
          PyExpr expr(PyExpr e) {
            if (e instanceof PyExpr.Name n && names.contains(n.id())) {
              return new PyExpr.Attribute(object, n.id());
            } else if (e instanceof PyExpr.Lambda l) {
              return new PyExpr.Lambda(params(l.params()), expr(l.body()));
            }
            return e == null ? null : PyRewriter.parts(e, this::expr);
          }
        }.all(function.body()));
    return new PyStmt.FunctionDef(
        function.name(),
        function.params(),
        body,
        function.decorators(),
        function.docstring(),
        function.async(),
        function.origin(),
        function.line());
  }
}
