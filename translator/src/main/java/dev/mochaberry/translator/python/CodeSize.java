package dev.mochaberry.translator.python;

import java.util.List;

/**
 * About how many bytes of bytecode MicroPython makes of statements, rather too many than too few.
 */
final class CodeSize {
  private static final int TESTED = 3;
  private static final int HANDLER = 16;

  private CodeSize() {}

  static int of(List<PyStmt> statements) {
    return statements.stream().mapToInt(CodeSize::of).sum();
  }

  static int of(PyStmt s) {
    if (s instanceof PyStmt.Expression x) {
      return of(x.expression()) + 1;
    } else if (s instanceof PyStmt.Assign x) {
      return of(x.target()) + of(x.value());
    } else if (s instanceof PyStmt.AugAssign x) {
      return of(x.target()) * 2 + of(x.value()) + 1;
    } else if (s instanceof PyStmt.Return x) {
      return of(x.value()) + 1;
    } else if (s instanceof PyStmt.Raise x) {
      return of(x.value()) + 1;
    } else if (s instanceof PyStmt.Break || s instanceof PyStmt.Continue) {
      return 6;
    } else if (s instanceof PyStmt.Delete x) {
      return of(x.target());
    } else if (s instanceof PyStmt.If x) {
      return of(x.test()) + 2 * TESTED + of(x.then()) + of(x.otherwise());
    } else if (s instanceof PyStmt.While x) {
      return of(x.test()) * 2 + 2 * TESTED + of(x.body()) + of(x.orElse());
    } else if (s instanceof PyStmt.For x) {
      return of(x.target()) + of(x.iterable()) + 24 + of(x.body()) + of(x.orElse());
    } else if (s instanceof PyStmt.Try x) {
      int handlers =
          x.handlers().stream().mapToInt(h -> HANDLER + of(h.type()) + of(h.body())).sum();
      return HANDLER + of(x.body()) + handlers + of(x.orElse()) + of(x.finalBody());
    } else if (s instanceof PyStmt.With x) {
      return of(x.context()) + 2 * HANDLER + of(x.body());
    } else if (s instanceof PyStmt.FunctionDef x) {
      return 12 + x.params().size() * 3;
    } else if (s instanceof PyStmt.Commented x) {
      return of(x.statement());
    } else if (s instanceof PyStmt.InFile x) {
      return of(x.body());
    } else if (s instanceof PyStmt.ClassDef || s instanceof PyStmt.ImportFrom) {
      return 20;
    } else if (s instanceof PyStmt.Import || s instanceof PyStmt.Verbatim) {
      return 10;
    }
    return 0;
  }

  private static int all(List<PyExpr> expressions) {
    return expressions.stream().mapToInt(CodeSize::of).sum();
  }

  static int of(PyExpr e) {
    if (e == null) {
      return 1;
    } else if (e instanceof PyExpr.Literal x) {
      return x.text().length() <= 2 ? 2 : 5;
    } else if (e instanceof PyExpr.Call x) {
      int keywords = x.keywords().stream().mapToInt(k -> 3 + of(k.value())).sum();
      return of(x.function()) + all(x.args()) + keywords + 3;
    } else if (e instanceof PyExpr.Attribute x) {
      return of(x.target()) + 3;
    } else if (e instanceof PyExpr.Index x) {
      return of(x.target()) + of(x.index()) + 1;
    } else if (e instanceof PyExpr.Slice x) {
      return of(x.lower()) + of(x.upper()) + of(x.step()) + 2;
    } else if (e instanceof PyExpr.Binary x) {
      return of(x.left()) + of(x.right()) + 1;
    } else if (e instanceof PyExpr.Unary x) {
      return of(x.operand()) + 1;
    } else if (e instanceof PyExpr.Compare x) {
      return of(x.first()) + all(x.rest()) + 6 * x.ops().size();
    } else if (e instanceof PyExpr.BoolOp x) {
      return all(x.operands()) + TESTED * x.operands().size();
    } else if (e instanceof PyExpr.Conditional x) {
      return of(x.test()) + of(x.then()) + of(x.otherwise()) + 2 * TESTED;
    } else if (e instanceof PyExpr.Await x) {
      return of(x.operand()) + 4;
    } else if (e instanceof PyExpr.Walrus x) {
      return of(x.value()) + 4;
    } else if (e instanceof PyExpr.ListExpr x) {
      return all(x.elements()) + 2;
    } else if (e instanceof PyExpr.TupleExpr x) {
      return all(x.elements()) + 2;
    } else if (e instanceof PyExpr.DictExpr x) {
      return x.entries().stream().mapToInt(n -> of(n.key()) + of(n.value()) + 1).sum() + 3;
    } else if (e instanceof PyExpr.Starred x) {
      return of(x.operand()) + 4;
    } else if (e instanceof PyExpr.FString x) {
      return 8
          + x.parts().stream()
              .mapToInt(p -> p instanceof PyExpr.Part.Value v ? of(v.value()) + 1 : 1)
              .sum();
    } else if (e instanceof PyExpr.Lambda || e instanceof PyExpr.ListComp) {
      return 16;
    }
    return 3;
  }
}
