package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The assignment that surely gave a local the value it has at an expression: the last one on the
 * straight way there. None where ways meet that assign it differently.
 */
final class LastAssignment {
  private final Local local;
  private final Expr use;
  private Expr found;
  private boolean unclear;

  private LastAssignment(Local local, Expr use) {
    this.local = local;
    this.use = use;
  }

  /** The assigned value, before the expression of which the local is a part. */
  static Optional<Expr> before(List<Stmt> body, Local local, Expr use) {
    LastAssignment search = new LastAssignment(local, use);
    search.in(body);
    return search.unclear ? Optional.empty() : Optional.ofNullable(search.found);
  }

  /** Whether the list holds the use; then what is known is noted. */
  private boolean in(List<Stmt> list) {
    int at = 0;
    while (at < list.size() && !holds(list.get(at))) {
      at++;
    }
    if (at == list.size()) {
      return false;
    }
    Stmt around = list.get(at);
    boolean within = children(around).stream().anyMatch(this::in);
    boolean again = !(around instanceof Stmt.If || around instanceof Stmt.Labeled);
    unclear |= found == null && (within ? again && assigns(around) : assigns(head(around)));
    for (int i = at - 1; i >= 0 && found == null && !unclear; i--) {
      if (list.get(i) instanceof Stmt.Assign a && a.local().equals(local)) {
        found = a.value();
      } else {
        unclear = assigns(list.get(i));
      }
    }
    return true;
  }

  private boolean holds(Stmt s) {
    boolean[] here = {false};
    IrWalk.expressions(List.of(s), e -> here[0] |= e == use, x -> {});
    return here[0];
  }

  /** A compound statement without the statements in it: an assignment in its condition counts. */
  private static Stmt head(Stmt s) {
    return s instanceof Stmt.If i
        ? new Stmt.Eval(i.test(), 0)
        : s instanceof Stmt.Switch w ? new Stmt.Eval(w.selector(), 0) : withoutTarget(s);
  }

  /** An assignment takes place after its value has been computed. */
  private static Stmt withoutTarget(Stmt s) {
    return s instanceof Stmt.Assign a ? new Stmt.Eval(a.value(), 0) : s;
  }

  private boolean assigns(Stmt s) {
    boolean[] does = {false};
    IrWalk.expressions(
        List.of(s),
        e -> does[0] |= e instanceof Expr.AssignExpr a && a.local().equals(local),
        x ->
            does[0] |=
                x instanceof Stmt.Assign a && a.local().equals(local)
                    || x instanceof Stmt.ForEach f && f.local().equals(local)
                    || x instanceof Stmt.ForRange r && r.local().equals(local));
    return does[0];
  }

  private static List<List<Stmt>> children(Stmt s) {
    if (s instanceof Stmt.If x) {
      return List.of(x.then(), x.otherwise());
    } else if (s instanceof Stmt.Loop x) {
      return List.of(x.body());
    } else if (s instanceof Stmt.While x) {
      return List.of(x.body());
    } else if (s instanceof Stmt.ForEach x) {
      return List.of(x.body());
    } else if (s instanceof Stmt.ForRange x) {
      return List.of(x.body());
    } else if (s instanceof Stmt.Labeled x) {
      return List.of(x.body());
    }
    List<List<Stmt>> all = new ArrayList<>();
    if (s instanceof Stmt.Switch x) {
      x.cases().forEach(c -> all.add(c.body()));
      all.add(x.otherwise());
    } else if (s instanceof Stmt.Try x) {
      all.add(x.body());
      x.catches().forEach(c -> all.add(c.body()));
      all.add(x.finalBody());
    }
    return all;
  }
}
