package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/** Questions about the flow of control in structured statements. */
public final class Flow {
  private Flow() {}

  /** Whether control can reach the end of the list. */
  public static boolean completes(List<Stmt> list) {
    for (Stmt statement : list) {
      if (!completes(statement)) {
        return false;
      }
    }
    return true;
  }

  /** Whether control can reach what follows the statement. */
  public static boolean completes(Stmt statement) {
    if (statement instanceof Stmt.Return
        || statement instanceof Stmt.Throw
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue) {
      return false;
    } else if (statement instanceof Stmt.If s) {
      return completes(s.then()) || completes(s.otherwise());
    } else if (statement instanceof Stmt.Loop s) {
      return breaks(s.body(), s.label());
    } else if (statement instanceof Stmt.Labeled s) {
      return completes(s.body()) || breaks(s.body(), s.label());
    } else if (statement instanceof Stmt.Switch s) {
      return completes(s.otherwise()) || s.cases().stream().anyMatch(c -> completes(c.body()));
    } else if (statement instanceof Stmt.Try s) {
      boolean end = s.finalBody() == null || completes(s.finalBody());
      return end
          && (completes(s.body()) || s.catches().stream().anyMatch(c -> completes(c.body())));
    }
    return true;
  }

  /** Whether the statements contain a break of the label. */
  public static boolean breaks(List<Stmt> list, Label label) {
    return contains(list, new Stmt.Break(label, 0));
  }

  /** Whether the statements contain a continue of the label. */
  public static boolean continues(List<Stmt> list, Label label) {
    return contains(list, new Stmt.Continue(label, 0));
  }

  private static boolean contains(List<Stmt> list, Stmt jump) {
    boolean[] found = {false};
    new Rewriter() {
      @Override
      public Stmt parts(Stmt statement) {
        if (found[0]) {
          return statement;
        }
        found[0] = jump.equals(withoutLine(statement));
        return statement instanceof Stmt.Simple ? statement : super.parts(statement);
      }

      @Override
      public dev.mochaberry.translator.ir.Expr expr(dev.mochaberry.translator.ir.Expr expr) {
        return expr;
      }
    }.block(list);
    return found[0];
  }

  /** A jump with line 0, so that equal jumps are equal records; other statements as they are. */
  static Stmt withoutLine(Stmt statement) {
    if (statement instanceof Stmt.Break s) {
      return new Stmt.Break(s.label(), 0);
    } else if (statement instanceof Stmt.Continue s) {
      return new Stmt.Continue(s.label(), 0);
    }
    return statement;
  }

  /** The label of a loop, or null for other statements. */
  public static Label loopLabel(Stmt statement) {
    if (statement instanceof Stmt.Loop s) {
      return s.label();
    } else if (statement instanceof Stmt.While s) {
      return s.label();
    } else if (statement instanceof Stmt.ForEach s) {
      return s.label();
    } else if (statement instanceof Stmt.ForRange s) {
      return s.label();
    }
    return null;
  }

  /** The body of a loop. */
  public static List<Stmt> loopBody(Stmt statement) {
    if (statement instanceof Stmt.Loop s) {
      return s.body();
    } else if (statement instanceof Stmt.While s) {
      return s.body();
    } else if (statement instanceof Stmt.ForEach s) {
      return s.body();
    }
    return ((Stmt.ForRange) statement).body();
  }

  /** The same loop with another body. */
  public static Stmt withBody(Stmt statement, List<Stmt> body) {
    if (statement instanceof Stmt.Loop s) {
      return new Stmt.Loop(s.label(), body, s.line());
    } else if (statement instanceof Stmt.While s) {
      return new Stmt.While(s.label(), s.test(), body, s.line());
    } else if (statement instanceof Stmt.ForEach s) {
      return new Stmt.ForEach(s.label(), s.local(), s.iterable(), body, s.line());
    }
    Stmt.ForRange s = (Stmt.ForRange) statement;
    return new Stmt.ForRange(s.label(), s.local(), s.from(), s.to(), s.step(), body, s.line());
  }
}
