package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A temporary that several places give a value and one place behind them reads: a switch
 * expression, a value that leaves a try statement. The variable it is copied to takes its place;
 * what is returned is returned at once.
 */
final class ResultVariables {
  private final Map<Local, Integer> reads = new HashMap<>();

  private ResultVariables() {}

  static List<Stmt> apply(List<Stmt> statements) {
    ResultVariables pass = new ResultVariables();
    new Rewriter() {
      @Override
      public Expr expr(Expr e) {
        if (e instanceof Expr.Read r) {
          pass.reads.merge(r.local(), 1, Integer::sum);
        }
        return operands(e);
      }
    }.block(statements);
    return new Rewriter() {
      @Override
      public List<Stmt> block(List<Stmt> list) {
        return pass.list(super.block(list));
      }
    }.block(statements);
  }

  private List<Stmt> list(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>(statements);
    for (int i = 1; i < result.size(); i++) {
      Stmt giver = result.get(i - 1);
      Stmt taker = result.get(i);
      if (giver instanceof Stmt.Simple) {
        continue;
      }
      if (taker instanceof Stmt.Assign a && temporary(a.value()) != null) {
        Local t = temporary(a.value());
        Mentions m = Mentions.in(giver);
        boolean free =
            m.writes.contains(t)
                && !m.reads.contains(t)
                && !m.reads.contains(a.local())
                && !m.writes.contains(a.local())
                && a.local().type().equals(t.type());
        if (free) {
          result.set(i - 1, renamed(giver, t, a.local()));
          result.remove(i--);
        }
      } else if (taker instanceof Stmt.Return r && temporary(r.value()) != null) {
        Local t = temporary(r.value());
        Stmt returning = returning(giver, t);
        if (!returning.equals(giver) && !Mentions.in(returning).writes.contains(t)) {
          result.set(i - 1, returning);
          if (!canComplete(returning)) {
            result.remove(i--);
          }
        }
      }
    }
    return result;
  }

  private Local temporary(Expr e) {
    return e instanceof Expr.Read r
            && r.local().kind() == Local.Kind.TEMPORARY
            && reads.get(r.local()) == 1
        ? r.local()
        : null;
  }

  private static Stmt renamed(Stmt s, Local from, Local to) {
    return new Rewriter() {
      @Override
      public Local local(Local l) {
        return l.equals(from) ? to : l;
      }
    }.parts(s);
  }

  /**
   * The statement with every assignment at its end returned; any other assignment of the local
   * stays.
   */
  private static Stmt returning(Stmt s, Local t) {
    if (s instanceof Stmt.If x) {
      return new Stmt.If(x.test(), returning(x.then(), t), returning(x.otherwise(), t), x.line());
    } else if (s instanceof Stmt.Switch x) {
      List<Stmt.Case> cases = new ArrayList<>();
      x.cases().forEach(c -> cases.add(new Stmt.Case(c.keys(), returning(c.body(), t))));
      return new Stmt.Switch(x.selector(), cases, returning(x.otherwise(), t), x.line());
    } else if (s instanceof Stmt.Try x && (x.finalBody() == null || x.finalBody().isEmpty())) {
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch c : x.catches()) {
        catches.add(new Stmt.Catch(c.types(), c.exception(), returning(c.body(), t)));
      }
      return x.with(returning(x.body(), t), catches, x.finalBody());
    }
    return s;
  }

  private static List<Stmt> returning(List<Stmt> list, Local t) {
    if (list.isEmpty()) {
      return list;
    }
    List<Stmt> result = new ArrayList<>(list);
    int last = result.size() - 1;
    Stmt s = result.get(last);
    result.set(
        last,
        s instanceof Stmt.Assign a && a.local().equals(t)
            ? new Stmt.Return(a.value(), a.line())
            : returning(s, t));
    return result;
  }

  private static boolean canComplete(Stmt s) {
    if (s instanceof Stmt.If x) {
      return canComplete(x.then()) || canComplete(x.otherwise());
    } else if (s instanceof Stmt.Switch x) {
      return canComplete(x.otherwise()) || x.cases().stream().anyMatch(c -> canComplete(c.body()));
    } else if (s instanceof Stmt.Try x) {
      return canComplete(x.body()) || x.catches().stream().anyMatch(c -> canComplete(c.body()));
    } else if (s instanceof Stmt.Loop l) {
      return Mentions.in(s).breaks.contains(l.label());
    }
    return !(s instanceof Stmt.Return
        || s instanceof Stmt.Throw
        || s instanceof Stmt.Break
        || s instanceof Stmt.Continue);
  }

  /** Whether control can come to the end of the list. */
  static boolean canComplete(List<Stmt> list) {
    return list.isEmpty() || canComplete(list.get(list.size() - 1));
  }
}
