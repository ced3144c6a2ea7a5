package dev.mochaberry.translator.ir;

import java.util.ArrayList;
import java.util.List;

/** Rebuilds a tree bottom-up; subclasses override what they want to change or to see. */
public class Rewriter {

  /** Rewrites a statement list: each statement may become several. */
  public List<Stmt> block(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>(statements.size());
    for (Stmt statement : statements) {
      result.addAll(statement(statement));
    }
    return result;
  }

  /** Rewrites one statement; by default only its parts. */
  public List<Stmt> statement(Stmt statement) {
    return List.of(parts(statement));
  }

  /** Rewrites the parts of a statement. */
  public Stmt parts(Stmt statement) {
    if (statement instanceof Stmt.Simple s) {
      return simple(s);
    } else if (statement instanceof Stmt.Return s) {
      return new Stmt.Return(nullable(s.value()), s.line());
    } else if (statement instanceof Stmt.Throw s) {
      return new Stmt.Throw(expr(s.exception()), s.line());
    } else if (statement instanceof Stmt.If s) {
      return new Stmt.If(expr(s.test()), block(s.then()), block(s.otherwise()), s.line());
    } else if (statement instanceof Stmt.Loop s) {
      return new Stmt.Loop(s.label(), block(s.body()), s.line());
    } else if (statement instanceof Stmt.While s) {
      return new Stmt.While(s.label(), expr(s.test()), block(s.body()), s.line());
    } else if (statement instanceof Stmt.ForEach s) {
      return new Stmt.ForEach(
          s.label(), local(s.local()), expr(s.iterable()), block(s.body()), s.line());
    } else if (statement instanceof Stmt.ForRange s) {
      return new Stmt.ForRange(
          s.label(),
          local(s.local()),
          expr(s.from()),
          expr(s.to()),
          s.step(),
          block(s.body()),
          s.line());
    } else if (statement instanceof Stmt.Labeled s) {
      return new Stmt.Labeled(s.label(), block(s.body()), s.line());
    } else if (statement instanceof Stmt.Switch s) {
      Expr selector = expr(s.selector());
      List<Stmt.Case> cases = new ArrayList<>();
      for (Stmt.Case c : s.cases()) {
        cases.add(new Stmt.Case(c.keys(), block(c.body())));
      }
      return new Stmt.Switch(selector, cases, block(s.otherwise()), s.line());
    } else if (statement instanceof Stmt.Try s) {
      List<Stmt> body = block(s.body());
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch c : s.catches()) {
        Local exception = c.exception() == null ? null : local(c.exception());
        catches.add(new Stmt.Catch(c.types(), exception, block(c.body())));
      }
      List<Stmt> last = s.finalBody() == null ? null : block(s.finalBody());
      return s.with(body, catches, last);
    }
    return statement;
  }

  /** Rewrites the operands of a simple statement. */
  public Stmt.Simple simple(Stmt.Simple statement) {
    if (statement instanceof Stmt.Eval s) {
      return new Stmt.Eval(expr(s.expr()), s.line());
    } else if (statement instanceof Stmt.Assign s) {
      Expr value = expr(s.value());
      return new Stmt.Assign(local(s.local()), value, s.line());
    } else if (statement instanceof Stmt.FieldWrite s) {
      return new Stmt.FieldWrite(nullable(s.target()), s.field(), expr(s.value()), s.line());
    } else if (statement instanceof Stmt.ArrayWrite s) {
      return new Stmt.ArrayWrite(expr(s.array()), expr(s.index()), expr(s.value()), s.line());
    } else if (statement instanceof Stmt.Monitor s) {
      return new Stmt.Monitor(expr(s.object()), s.enter(), s.line());
    }
    return statement;
  }

  /** A local that is assigned or bound; reads go through {@link #expr}. */
  public Local local(Local local) {
    return local;
  }

  /** Rewrites an expression; by default only its operands. */
  public Expr expr(Expr expr) {
    return operands(expr);
  }

  private Expr nullable(Expr expr) {
    return expr == null ? null : expr(expr);
  }

  private List<Expr> all(List<Expr> list) {
    List<Expr> result = new ArrayList<>(list.size());
    for (Expr e : list) {
      result.add(expr(e));
    }
    return result;
  }

  /** Rewrites the operands of an expression, in evaluation order. */
  public Expr operands(Expr expr) {
    if (expr instanceof Expr.FieldRead e) {
      return new Expr.FieldRead(nullable(e.target()), e.field());
    } else if (expr instanceof Expr.ArrayRead e) {
      return new Expr.ArrayRead(expr(e.array()), expr(e.index()), e.type());
    } else if (expr instanceof Expr.ArrayLength e) {
      return new Expr.ArrayLength(expr(e.array()));
    } else if (expr instanceof Expr.Binary e) {
      return new Expr.Binary(e.op(), expr(e.left()), expr(e.right()), e.type());
    } else if (expr instanceof Expr.Negate e) {
      return new Expr.Negate(expr(e.operand()), e.type());
    } else if (expr instanceof Expr.Compare e) {
      return new Expr.Compare(e.relation(), expr(e.left()), expr(e.right()));
    } else if (expr instanceof Expr.ThreeWay e) {
      return new Expr.ThreeWay(expr(e.left()), expr(e.right()), e.nan());
    } else if (expr instanceof Expr.Not e) {
      return new Expr.Not(expr(e.operand()));
    } else if (expr instanceof Expr.ShortCircuit e) {
      return new Expr.ShortCircuit(e.and(), expr(e.left()), expr(e.right()));
    } else if (expr instanceof Expr.Conditional e) {
      return new Expr.Conditional(expr(e.test()), expr(e.then()), expr(e.otherwise()), e.type());
    } else if (expr instanceof Expr.Convert e) {
      return new Expr.Convert(expr(e.operand()), e.type());
    } else if (expr instanceof Expr.Cast e) {
      return new Expr.Cast(expr(e.operand()), e.type(), e.proved());
    } else if (expr instanceof Expr.InstanceOf e) {
      return new Expr.InstanceOf(expr(e.operand()), e.tested());
    } else if (expr instanceof Expr.New e) {
      return new Expr.New(e.constructor(), all(e.arguments()));
    } else if (expr instanceof Expr.NewArray e) {
      return new Expr.NewArray(e.type(), all(e.sizes()));
    } else if (expr instanceof Expr.ArrayLiteral e) {
      return new Expr.ArrayLiteral(e.type(), all(e.elements()));
    } else if (expr instanceof Expr.Call e) {
      return new Expr.Call(e.kind(), nullable(e.target()), e.method(), all(e.arguments()));
    } else if (expr instanceof Expr.Lambda e) {
      return e.capturing(all(e.captured()));
    } else if (expr instanceof Expr.Concat e) {
      return new Expr.Concat(all(e.parts()));
    } else if (expr instanceof Expr.Dynamic e) {
      return new Expr.Dynamic(
          e.bootstrap(), e.name(), e.descriptor(), e.constants(), all(e.arguments()));
    } else if (expr instanceof Expr.AssignExpr e) {
      Expr value = expr(e.value());
      return new Expr.AssignExpr(local(e.local()), value);
    }
    return expr;
  }
}
