package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Visits every statement and expression of a body, outer before inner, in order of evaluation. */
public final class IrWalk {
  private final Consumer<Expr> onExpression;
  private final Consumer<Stmt> onStatement;

  private final Consumer<List<? extends Stmt>> onList;

  private IrWalk(
      Consumer<Expr> onExpression,
      Consumer<Stmt> onStatement,
      Consumer<List<? extends Stmt>> onList) {
    this.onExpression = onExpression;
    this.onStatement = onStatement;
    this.onList = onList;
  }

  /** Visits the statements and all inside them. */
  public static void expressions(
      List<? extends Stmt> statements, Consumer<Expr> onExpression, Consumer<Stmt> onStatement) {
    new IrWalk(onExpression, onStatement, l -> {}).all(statements);
  }

  /** Whether an expression in the statements, however deep, is such. */
  public static boolean any(List<? extends Stmt> statements, Predicate<Expr> such) {
    boolean[] found = {false};
    expressions(statements, e -> found[0] = found[0] || such.test(e), s -> {});
    return found[0];
  }

  /** Visits the list of statements and the lists inside them. */
  public static void lists(List<? extends Stmt> statements, Consumer<List<? extends Stmt>> onList) {
    new IrWalk(e -> {}, s -> {}, onList).all(statements);
  }

  /** Visits the expressions, each with the line of its statement. */
  public static void withLines(
      List<? extends Stmt> statements, BiConsumer<Expr, Integer> onExpression) {
    int[] line = {0};
    expressions(
        statements,
        e -> onExpression.accept(e, line[0]),
        s -> line[0] = s.line() > 0 ? s.line() : line[0]);
  }

  /** Visits an expression and its operands. */
  public static void expression(Expr e, Consumer<Expr> onExpression) {
    new IrWalk(onExpression, s -> {}, l -> {}).walk(e);
  }

  private void all(List<? extends Stmt> statements) {
    onList.accept(statements);
    for (Stmt s : statements) {
      walk(s);
    }
  }

  private void walk(Stmt s) {
    onStatement.accept(s);
    if (s instanceof Stmt.Eval x) {
      walk(x.expr());
    } else if (s instanceof Stmt.Assign x) {
      walk(x.value());
    } else if (s instanceof Stmt.FieldWrite x) {
      walk(x.target());
      walk(x.value());
    } else if (s instanceof Stmt.ArrayWrite x) {
      walk(x.array());
      walk(x.index());
      walk(x.value());
    } else if (s instanceof Stmt.Monitor x) {
      walk(x.object());
    } else if (s instanceof Stmt.Return x) {
      walk(x.value());
    } else if (s instanceof Stmt.Throw x) {
      walk(x.exception());
    } else if (s instanceof Stmt.If x) {
      walk(x.test());
      all(x.then());
      all(x.otherwise());
    } else if (s instanceof Stmt.Loop x) {
      all(x.body());
    } else if (s instanceof Stmt.While x) {
      walk(x.test());
      all(x.body());
    } else if (s instanceof Stmt.ForEach x) {
      walk(x.iterable());
      all(x.body());
    } else if (s instanceof Stmt.ForRange x) {
      walk(x.from());
      walk(x.to());
      all(x.body());
    } else if (s instanceof Stmt.Labeled x) {
      all(x.body());
    } else if (s instanceof Stmt.Switch x) {
      walk(x.selector());
      x.cases().forEach(c -> all(c.body()));
      all(x.otherwise());
    } else if (s instanceof Stmt.Try x) {
      all(x.body());
      x.catches().forEach(c -> all(c.body()));
      all(x.finalBody());
    }
  }

  private void walk(Expr e) {
    if (e == null) {
      return;
    }
    onExpression.accept(e);
    if (e instanceof Expr.Read || e instanceof Expr.Const) {
      return; // most are
    } else if (e instanceof Expr.Call c) {
      walk(c.target());
      all(c.arguments());
    } else {
      all(operands(e));
    }
  }

  private void all(Iterable<Expr> expressions) {
    for (Expr e : expressions) {
      walk(e);
    }
  }

  /** The direct operands in order of evaluation. */
  public static List<Expr> operands(Expr e) {
    if (e instanceof Expr.FieldRead x) {
      return x.target() == null ? List.of() : List.of(x.target());
    } else if (e instanceof Expr.ArrayRead x) {
      return List.of(x.array(), x.index());
    } else if (e instanceof Expr.ArrayLength x) {
      return List.of(x.array());
    } else if (e instanceof Expr.Binary x) {
      return List.of(x.left(), x.right());
    } else if (e instanceof Expr.Negate x) {
      return List.of(x.operand());
    } else if (e instanceof Expr.Compare x) {
      return List.of(x.left(), x.right());
    } else if (e instanceof Expr.ThreeWay x) {
      return List.of(x.left(), x.right());
    } else if (e instanceof Expr.Not x) {
      return List.of(x.operand());
    } else if (e instanceof Expr.ShortCircuit x) {
      return List.of(x.left(), x.right());
    } else if (e instanceof Expr.Conditional x) {
      return List.of(x.test(), x.then(), x.otherwise());
    } else if (e instanceof Expr.Convert x) {
      return List.of(x.operand());
    } else if (e instanceof Expr.Cast x) {
      return List.of(x.operand());
    } else if (e instanceof Expr.InstanceOf x) {
      return List.of(x.operand());
    } else if (e instanceof Expr.New x) {
      return x.arguments();
    } else if (e instanceof Expr.NewArray x) {
      return x.sizes();
    } else if (e instanceof Expr.ArrayLiteral x) {
      return x.elements();
    } else if (e instanceof Expr.Call x) {
      if (x.target() == null) {
        return x.arguments();
      }
      List<Expr> all = new java.util.ArrayList<>();
      all.add(x.target());
      all.addAll(x.arguments());
      return all;
    } else if (e instanceof Expr.Lambda x) {
      return x.captured();
    } else if (e instanceof Expr.Concat x) {
      return x.parts();
    } else if (e instanceof Expr.Dynamic x) {
      return x.arguments();
    } else if (e instanceof Expr.AssignExpr x) {
      return List.of(x.value());
    }
    return List.of();
  }
}
