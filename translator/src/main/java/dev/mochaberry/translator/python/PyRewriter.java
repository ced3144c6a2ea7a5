package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts other expressions in the place of an expression's direct parts. */
final class PyRewriter {
  private PyRewriter() {}

  /** The expression with each direct part replaced; the same object where no part changes. */
  static PyExpr parts(PyExpr e, UnaryOperator<PyExpr> f) {
    PyExpr changed = changed(e, f);
    return changed.equals(e) ? e : changed;
  }

  private static PyExpr changed(PyExpr e, UnaryOperator<PyExpr> f) {
    if (e instanceof PyExpr.Call c) {
      List<PyExpr.Keyword> keywords =
          c.keywords().isEmpty()
              ? List.of()
              : c.keywords().stream()
                  .map(k -> new PyExpr.Keyword(k.name(), f.apply(k.value())))
                  .toList();
      return new PyExpr.Call(f.apply(c.function()), all(c.args(), f), keywords);
    } else if (e instanceof PyExpr.Attribute a) {
      return new PyExpr.Attribute(f.apply(a.target()), a.name());
    } else if (e instanceof PyExpr.Index x) {
      return new PyExpr.Index(f.apply(x.target()), f.apply(x.index()));
    } else if (e instanceof PyExpr.Slice s) {
      return new PyExpr.Slice(orNull(s.lower(), f), orNull(s.upper(), f), orNull(s.step(), f));
    } else if (e instanceof PyExpr.Binary b) {
      return new PyExpr.Binary(b.op(), f.apply(b.left()), f.apply(b.right()));
    } else if (e instanceof PyExpr.Unary u) {
      return new PyExpr.Unary(u.op(), f.apply(u.operand()));
    } else if (e instanceof PyExpr.Compare c) {
      return new PyExpr.Compare(f.apply(c.first()), c.ops(), all(c.rest(), f));
    } else if (e instanceof PyExpr.BoolOp b) {
      return new PyExpr.BoolOp(b.op(), all(b.operands(), f));
    } else if (e instanceof PyExpr.Conditional c) {
      return new PyExpr.Conditional(f.apply(c.test()), f.apply(c.then()), f.apply(c.otherwise()));
    } else if (e instanceof PyExpr.Lambda l) {
      return new PyExpr.Lambda(l.params(), f.apply(l.body()));
    } else if (e instanceof PyExpr.Await a) {
      return new PyExpr.Await(f.apply(a.operand()));
    } else if (e instanceof PyExpr.Walrus w) {
      return new PyExpr.Walrus(w.name(), f.apply(w.value()));
    } else if (e instanceof PyExpr.ListExpr l) {
      return new PyExpr.ListExpr(all(l.elements(), f));
    } else if (e instanceof PyExpr.TupleExpr t) {
      return new PyExpr.TupleExpr(all(t.elements(), f));
    } else if (e instanceof PyExpr.DictExpr d) {
      return new PyExpr.DictExpr(
          d.entries().stream()
              .map(x -> new PyExpr.Entry(f.apply(x.key()), f.apply(x.value())))
              .toList());
    } else if (e instanceof PyExpr.Starred s) {
      return new PyExpr.Starred(f.apply(s.operand()));
    } else if (e instanceof PyExpr.FString s) {
      return new PyExpr.FString(
          s.parts().stream()
              .map(
                  p ->
                      p instanceof PyExpr.Part.Value v
                          ? new PyExpr.Part.Value(f.apply(v.value()))
                          : p)
              .toList());
    } else if (e instanceof PyExpr.ListComp c) {
      return new PyExpr.ListComp(f.apply(c.element()), c.var(), f.apply(c.iterable()));
    }
    return e;
  }

  private static PyExpr orNull(PyExpr e, UnaryOperator<PyExpr> f) {
    return e == null ? null : f.apply(e);
  }

  private static List<PyExpr> all(List<PyExpr> list, UnaryOperator<PyExpr> f) {
    List<PyExpr> changed = new ArrayList<>(list.size());
    for (PyExpr e : list) {
      changed.add(f.apply(e));
    }
    return Collections.unmodifiableList(changed);
  }
}
