package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;

/** The direct operands of an expression. */
public final class PyParts {
  private PyParts() {}

  /** The operands, in the order in which they are written; parts left out are not in it. */
  public static List<PyExpr> of(PyExpr e) {
    List<PyExpr> parts = new ArrayList<>();
    if (e instanceof PyExpr.Call c) {
      parts.add(c.function());
      parts.addAll(c.args());
      c.keywords().forEach(k -> parts.add(k.value()));
    } else if (e instanceof PyExpr.Attribute a) {
      parts.add(a.target());
    } else if (e instanceof PyExpr.Index x) {
      parts.add(x.target());
      parts.add(x.index());
    } else if (e instanceof PyExpr.Slice s) {
      parts.add(s.lower());
      parts.add(s.upper());
      parts.add(s.step());
    } else if (e instanceof PyExpr.Binary b) {
      parts.add(b.left());
      parts.add(b.right());
    } else if (e instanceof PyExpr.Unary u) {
      parts.add(u.operand());
    } else if (e instanceof PyExpr.Compare c) {
      parts.add(c.first());
      parts.addAll(c.rest());
    } else if (e instanceof PyExpr.BoolOp b) {
      parts.addAll(b.operands());
    } else if (e instanceof PyExpr.Conditional c) {
      parts.add(c.then());
      parts.add(c.test());
      parts.add(c.otherwise());
    } else if (e instanceof PyExpr.Await a) {
      parts.add(a.operand());
    } else if (e instanceof PyExpr.ListExpr l) {
      parts.addAll(l.elements());
    } else if (e instanceof PyExpr.TupleExpr t) {
      parts.addAll(t.elements());
    } else if (e instanceof PyExpr.DictExpr d) {
      d.entries()
          .forEach(
              x -> {
                parts.add(x.key());
                parts.add(x.value());
              });
    } else if (e instanceof PyExpr.Starred s) {
      parts.add(s.operand());
    } else if (e instanceof PyExpr.FString f) {
      f.parts()
          .forEach(
              p -> {
                if (p instanceof PyExpr.Part.Value v) {
                  parts.add(v.value());
                }
              });
    } else if (e instanceof PyExpr.Walrus w) {
      parts.add(w.value());
    } else if (e instanceof PyExpr.Lambda l) {
      l.params().forEach(p -> parts.add(p.defaultValue()));
      parts.add(l.body());
    } else if (e instanceof PyExpr.ListComp c) {
      parts.add(c.element());
      parts.add(c.iterable());
    }
    parts.removeIf(p -> p == null);
    return parts;
  }
}
