package dev.mochaberry.translator.recover;

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
      if (m.reads.contains(local)) {
        return Answer.LIVE;
      }
      jumped |= m.jumps();
    }
    return Answer.OPEN;
  }
}
