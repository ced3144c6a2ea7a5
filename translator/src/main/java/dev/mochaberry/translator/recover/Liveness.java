package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a place in structured code lies, and whether a local's value can still be asked for from
 * there on.
 */
final class Liveness {

  /** A list that encloses the place: what follows in it, and what may run again or instead. */
  private record Level(List<Stmt> rest, List<Stmt> again) {}

  private final List<Level> levels = new ArrayList<>();

  /** Goes into a list, at the statements that follow the place. */
  void enter(List<Stmt> rest, List<Stmt> again) {
    levels.add(new Level(rest, again));
  }

  void leave() {
    levels.remove(levels.size() - 1);
  }

  /** Whether no read can see the value the local has behind the place. */
  boolean isDead(Local local, List<Stmt> rest) {
    if (overwritten(local, rest) != Answer.OPEN) {
      return overwritten(local, rest) == Answer.DEAD;
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (overwritten(local, level.again()) == Answer.LIVE) {
        return false;
      }
      Answer answer = overwritten(local, level.rest());
      if (answer != Answer.OPEN) {
        return answer == Answer.DEAD;
      }
    }
    return true;
  }

  private enum Answer {
    LIVE,
    DEAD,
    OPEN
  }

  /** What comes first in a list: a read of the value, a new value, or the end. */
  private static Answer overwritten(Local local, List<Stmt> list) {
    boolean jumped = false;
    for (Stmt s : list) {
      if (s instanceof Stmt.Simple simple) {
        if (Effects.reads(simple).contains(local)) {
          return Answer.LIVE;
        }
        if (simple instanceof Stmt.Assign a && a.local().equals(local)) {
          return jumped ? Answer.OPEN : Answer.DEAD;
        }
        continue;
      }
      Mentions m = Mentions.in(s);
      Answer answer = m.reads.contains(local) ? compound(local, s) : Answer.OPEN;
      if (answer == Answer.LIVE) {
        return Answer.LIVE;
      } else if (answer == Answer.DEAD) {
        return jumped || m.jumps() ? Answer.OPEN : Answer.DEAD;
      }
      jumped |= m.jumps();
    }
    return Answer.OPEN;
  }

  /** The same for a statement with inner ones; a later round of a loop begins like the first. */
  private static Answer compound(Local local, Stmt s) {
    if (s instanceof Stmt.If x) {
      return reads(local, x.test())
          ? Answer.LIVE
          : either(overwritten(local, x.then()), overwritten(local, x.otherwise()));
    } else if (s instanceof Stmt.Loop x) {
      return overwritten(local, x.body());
    } else if (s instanceof Stmt.While x) {
      return reads(local, x.test()) ? Answer.LIVE : maybe(overwritten(local, x.body()));
    } else if (s instanceof Stmt.ForEach x) {
      return reads(local, x.iterable()) ? Answer.LIVE : round(local, x.local(), x.body());
    } else if (s instanceof Stmt.ForRange x) {
      return reads(local, x.from()) || reads(local, x.to())
          ? Answer.LIVE
          : round(local, x.local(), x.body());
    } else if (s instanceof Stmt.Labeled x) {
      return overwritten(local, x.body());
    } else if (s instanceof Stmt.Switch x) {
      Answer answer = reads(local, x.selector()) ? Answer.LIVE : overwritten(local, x.otherwise());
      for (Stmt.Case c : x.cases()) {
        answer = either(answer, overwritten(local, c.body()));
      }
      return answer;
    } else if (s instanceof Stmt.Try x) {
      Answer answer = overwritten(local, x.body());
      for (Stmt.Catch c : x.catches()) {
        answer = either(answer, overwritten(local, c.body()));
      }
      return x.finalBody() == null || x.finalBody().isEmpty()
          ? answer
          : either(answer, overwritten(local, x.finalBody()));
    }
    return Answer.LIVE;
  }

  private static boolean reads(Local local, Expr e) {
    return Effects.reads(e).contains(local);
  }

  private static Answer round(Local local, Local counter, List<Stmt> body) {
    return counter.equals(local) ? Answer.OPEN : maybe(overwritten(local, body));
  }

  /** A loop may have no round at all. */
  private static Answer maybe(Answer inside) {
    return inside == Answer.LIVE ? Answer.LIVE : Answer.OPEN;
  }

  private static Answer either(Answer a, Answer b) {
    if (a == Answer.LIVE || b == Answer.LIVE) {
      return Answer.LIVE;
    }
    return a == b ? a : Answer.OPEN;
  }
}
