package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;

/** Writes statements anew, with other expressions or names in them. */
abstract class PyStmtRewriter {
  /** What stands for an expression; null for none. */
  abstract PyExpr expr(PyExpr e);

  /** What stands for the name of a variable or function; null for none. */
  String name(String id) {
    return id;
  }

  List<PyStmt> all(List<PyStmt> statements) {
    return statements.stream().map(this::statement).toList();
  }

  PyStmt statement(PyStmt s) {
    if (s instanceof PyStmt.Expression x) {
      return new PyStmt.Expression(expr(x.expression()), x.line());
    } else if (s instanceof PyStmt.Assign x) {
      return new PyStmt.Assign(expr(x.target()), expr(x.value()), x.line());
    } else if (s instanceof PyStmt.AugAssign x) {
      return new PyStmt.AugAssign(expr(x.target()), x.op(), expr(x.value()), x.line());
    } else if (s instanceof PyStmt.Return x) {
      return new PyStmt.Return(expr(x.value()), x.line());
    } else if (s instanceof PyStmt.Raise x) {
      return new PyStmt.Raise(expr(x.value()), x.line());
    } else if (s instanceof PyStmt.Nonlocal x) {
      return new PyStmt.Nonlocal(x.names().stream().map(this::name).toList(), x.line());
    } else if (s instanceof PyStmt.Delete x) {
      return new PyStmt.Delete(expr(x.target()), x.line());
    } else if (s instanceof PyStmt.If x) {
      return new PyStmt.If(expr(x.test()), all(x.then()), all(x.otherwise()), x.line());
    } else if (s instanceof PyStmt.While x) {
      return new PyStmt.While(expr(x.test()), all(x.body()), all(x.orElse()), x.line());
    } else if (s instanceof PyStmt.For x) {
      return new PyStmt.For(
          expr(x.target()), expr(x.iterable()), all(x.body()), all(x.orElse()), x.line());
    } else if (s instanceof PyStmt.Try x) {
      List<PyStmt.Handler> handlers = new ArrayList<>();
      for (PyStmt.Handler h : x.handlers()) {
        handlers.add(new PyStmt.Handler(expr(h.type()), name(h.name()), all(h.body())));
      }
      return new PyStmt.Try(all(x.body()), handlers, all(x.orElse()), all(x.finalBody()), x.line());
    } else if (s instanceof PyStmt.With x) {
      return new PyStmt.With(expr(x.context()), name(x.name()), all(x.body()), x.async(), x.line());
    } else if (s instanceof PyStmt.FunctionDef x) {
      return new PyStmt.FunctionDef(
          name(x.name()),
          params(x.params()),
          all(x.body()),
          exprs(x.decorators()),
          x.docstring(),
          x.async(),
          x.origin(),
          x.line());
    } else if (s instanceof PyStmt.ClassDef x) {
      return new PyStmt.ClassDef(
          x.name(), exprs(x.bases()), all(x.body()), x.docstring(), x.line());
    } else if (s instanceof PyStmt.Commented x) {
      return new PyStmt.Commented(statement(x.statement()), x.trailing(), x.line());
    } else if (s instanceof PyStmt.InFile x) {
      return new PyStmt.InFile(x.javaFile(), x.origin(), all(x.body()), x.line());
    }
    return s;
  }

  List<PyExpr.PyParam> params(List<PyExpr.PyParam> params) {
    return params.stream()
        .map(p -> new PyExpr.PyParam(name(p.name()), expr(p.defaultValue())))
        .toList();
  }

  List<PyExpr> exprs(List<PyExpr> all) {
    return all.stream().map(this::expr).toList();
  }
}
