package dev.mochaberry.translator.python;

import java.util.List;
import java.util.Map;

/** Writes a tree anew with other names for some of its variables. */
final class PyRenamer extends PyStmtRewriter {
  private final Map<String, String> names;

  PyRenamer(Map<String, String> names) {
    this.names = names;
  }

  @Override
  String name(String id) {
    return id == null ? null : names.getOrDefault(id, id);
  }

  @Override
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
