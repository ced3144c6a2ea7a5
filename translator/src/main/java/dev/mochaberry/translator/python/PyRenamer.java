package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a tree anew with other names for some of its variables. */
final class PyRenamer {
  private final Map<String, String> names;

  PyRenamer(Map<String, String> names) {
    this.names = names;
  }

  private String name(String id) {
    return id == null ? null : names.getOrDefault(id, id);
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

  private List<PyExpr.PyParam> params(List<PyExpr.PyParam> params) {
    return params.stream()
        .map(p -> new PyExpr.PyParam(name(p.name()), expr(p.defaultValue())))
        .toList();
  }

  private List<PyExpr> exprs(List<PyExpr> all) {
    return all.stream().map(this::expr).toList();
  }

  PyExpr expr(PyExpr e) {
    if (e instanceof PyExpr.Name x) {
      return new PyExpr.Name(name(x.id()));
    } else if (e instanceof PyExpr.Call x) {
      List<PyExpr.Keyword> keywords =
          x.keywords().stream().map(k -> new PyExpr.Keyword(k.name(), expr(k.value()))).toList();
      return new PyExpr.Call(expr(x.function()), exprs(x.args()), keywords);
    } else if (e instanceof PyExpr.Attribute x) {
      return new PyExpr.Attribute(expr(x.target()), x.name());
    } else if (e instanceof PyExpr.Index x) {
      return new PyExpr.Index(expr(x.target()), expr(x.index()));
    } else if (e instanceof PyExpr.Slice x) {
      return new PyExpr.Slice(expr(x.lower()), expr(x.upper()), expr(x.step()));
    } else if (e instanceof PyExpr.Binary x) {
      return new PyExpr.Binary(x.op(), expr(x.left()), expr(x.right()));
    } else if (e instanceof PyExpr.Unary x) {
      return new PyExpr.Unary(x.op(), expr(x.operand()));
    } else if (e instanceof PyExpr.Compare x) {
      return new PyExpr.Compare(expr(x.first()), x.ops(), exprs(x.rest()));
    } else if (e instanceof PyExpr.BoolOp x) {
      return new PyExpr.BoolOp(x.op(), exprs(x.operands()));
    } else if (e instanceof PyExpr.Conditional x) {
      return new PyExpr.Conditional(expr(x.test()), expr(x.then()), expr(x.otherwise()));
    } else if (e instanceof PyExpr.Lambda x) {
      return new PyExpr.Lambda(params(x.params()), expr(x.body()));
    } else if (e instanceof PyExpr.Await x) {
      return new PyExpr.Await(expr(x.operand()));
    } else if (e instanceof PyExpr.Walrus x) {
      return new PyExpr.Walrus(name(x.name()), expr(x.value()));
    } else if (e instanceof PyExpr.ListExpr x) {
      return new PyExpr.ListExpr(exprs(x.elements()));
    } else if (e instanceof PyExpr.TupleExpr x) {
      return new PyExpr.TupleExpr(exprs(x.elements()));
    } else if (e instanceof PyExpr.DictExpr x) {
      return new PyExpr.DictExpr(
          x.entries().stream().map(n -> new PyExpr.Entry(expr(n.key()), expr(n.value()))).toList());
    } else if (e instanceof PyExpr.Starred x) {
      return new PyExpr.Starred(expr(x.operand()));
    } else if (e instanceof PyExpr.FString x) {
      return new PyExpr.FString(
          x.parts().stream()
              .map(
                  p ->
                      p instanceof PyExpr.Part.Value v ? new PyExpr.Part.Value(expr(v.value())) : p)
              .toList());
    } else if (e instanceof PyExpr.ListComp x) {
      return new PyExpr.ListComp(expr(x.element()), name(x.var()), expr(x.iterable()));
    }
    return e;
  }
}
