package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/** Questions about the flow of control in structured statements. */
public final class Flow {
  private Flow() {}

  /** Whether the statements contain a break of the label. */
  public static boolean breaks(List<Stmt> list, Label label) {
    return contains(list, new Stmt.Break(label, 0));
  }

  /** Whether the statements contain a continue of the label. */
  public static boolean continues(List<Stmt> list, Label label) {
    return contains(list, new Stmt.Continue(label, 0));
  }

  private static boolean contains(List<Stmt> list, Stmt jump) {
    for (Stmt s : list) {
      if (contains(s, jump)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Stmt statement, Stmt jump) {
    if (isJump(statement)) {
      return jump.equals(withoutLine(statement));
    } else if (statement.loopLabel() != null) {
      return contains(loopBody(statement), jump);
    } else if (statement instanceof Stmt.Labeled s) {
      return contains(s.body(), jump);
    } else if (statement instanceof Stmt.If s) {
      return contains(s.then(), jump) || contains(s.otherwise(), jump);
    } else if (statement instanceof Stmt.Switch s) {
      return contains(s.otherwise(), jump)
          || s.cases().stream().anyMatch(c -> contains(c.body(), jump));
    } else if (statement instanceof Stmt.Try s) {
      return contains(s.body(), jump)
          || s.catches().stream().anyMatch(c -> contains(c.body(), jump))
          || s.finalBody() != null && contains(s.finalBody(), jump);
    }
    return false;
  }

  /** Whether the statements are nothing but a break of the label. */
  static boolean isBreak(List<Stmt> list, Label label) {
    return list.size() == 1 && list.get(0) instanceof Stmt.Break b && b.label().equals(label);
  }

  /** Whether it is a break or continue. */
  static boolean isJump(Stmt statement) {
    return statement instanceof Stmt.Break || statement instanceof Stmt.Continue;
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
