package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Python's {@code for … else}: what follows a loop only runs if the loop was not left early. A
 * search that goes on with the outer loop when it has found something is
 *
 * <pre>{@code
 * for d in …:                    for d in …:
 *     if test:                       if test:
 *         continue outer                 break
 * rest                           else:
 *                                    rest
 * }</pre>
 *
 * and one that leaves the outer loop ends its else with {@code continue}, with the outer loop's
 * {@code break} behind it. The result is a labelled block whose first statement is the loop, with
 * the rest as the else: a break of the block, always inside this very loop, is the break that
 * leaves both out.
 */
public final class LoopElse {
  private static final int METHOD_END = 0;

  private final Locals names;
  private final Completion completion = new Completion();
  private final Map<Stmt, Integer> places = new HashMap<>();
  private int lastPlace;

  /** The innermost loop: its label, where it starts and what follows it. */
  private record Around(Label loop, int start, int after) {}

  private LoopElse(Locals names) {
    this.names = names;
  }

  /** The statements with an else for the loops where it saves a jump out of two. */
  public static List<Stmt> apply(List<Stmt> statements) {
    LoopElse pass = new LoopElse(Locals.of(statements));
    return pass.list(statements, METHOD_END, new Around(null, -1, -1));
  }

  /** Whether a labelled block is a loop and its else. */
  public static boolean isElse(Stmt.Labeled block) {
    Stmt first = block.body().isEmpty() ? null : block.body().get(0);
    return first != null
        && first.loopLabel() != null
        && Flow.breaks(Flow.loopBody(first), block.label())
        && !Flow.breaks(block.body().subList(1, block.body().size()), block.label())
        && !Flow.breaks(Flow.loopBody(first), first.loopLabel())
        && leaves(first).equals(Optional.of(new Stmt.Break(block.label(), 0)));
  }

  private List<Stmt> list(List<Stmt> in, int end, Around around) {
    List<Stmt> out = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      List<Stmt> rest = in.subList(i + 1, in.size());
      int after = rest.isEmpty() ? end : placeOf(rest.get(0));
      Stmt statement = inside(in.get(i), after, around);
      Optional<Stmt> jump = statement.loopLabel() == null ? Optional.empty() : leaves(statement);
      if (jump.isPresent()) {
        List<Stmt> joined = joined(statement, jump.get(), list(rest, end, around), end, around);
        if (!joined.isEmpty()) {
          out.addAll(joined);
          return out;
        }
      }
      out.add(statement);
    }
    return out;
  }

  private int placeOf(Stmt statement) {
    Integer known = Flow.isJump(statement) ? places.get(Flow.withoutLine(statement)) : null;
    return known == null ? ++lastPlace : known;
  }

  private Stmt inside(Stmt statement, int after, Around around) {
    if (statement instanceof Stmt.If s) {
      List<Stmt> then = list(s.then(), after, around);
      return new Stmt.If(s.test(), then, list(s.otherwise(), after, around), s.line());
    } else if (statement instanceof Stmt.Labeled s) {
      places.put(new Stmt.Break(s.label(), 0), after);
      return new Stmt.Labeled(s.label(), list(s.body(), after, around), s.line());
    } else if (statement.loopLabel() != null) {
      Label label = statement.loopLabel();
      int start = ++lastPlace;
      places.put(new Stmt.Break(label, 0), after);
      places.put(new Stmt.Continue(label, 0), start);
      List<Stmt> body = Flow.loopBody(statement);
      return Flow.withBody(statement, list(body, start, new Around(label, start, after)));
    } else if (statement instanceof Stmt.Switch s) {
      List<Stmt.Case> cases = new ArrayList<>();
      s.cases().forEach(c -> cases.add(new Stmt.Case(c.keys(), list(c.body(), after, around))));
      List<Stmt> otherwise = list(s.otherwise(), after, around);
      return new Stmt.Switch(s.selector(), cases, otherwise, s.line());
    } else if (statement instanceof Stmt.Try s) {
      List<Stmt> body = list(s.body(), after, around);
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch c : s.catches()) {
        catches.add(new Stmt.Catch(c.types(), c.exception(), list(c.body(), after, around)));
      }
      List<Stmt> last = s.finalBody() == null ? null : list(s.finalBody(), ++lastPlace, around);
      return s.with(body, catches, last);
    }
    return statement;
  }

  /** The loop with what follows as its else, then the jump if it still leads elsewhere; or none. */
  private List<Stmt> joined(Stmt loop, Stmt jump, List<Stmt> rest, int end, Around around) {
    int place = places.getOrDefault(jump, -1);
    boolean onwards = place == end;
    if (onwards && rest.isEmpty()) {
      return List.of();
    }
    List<Stmt> body = new ArrayList<>(rest);
    if (!onwards && completion.of(rest)) {
      if (end == around.start()) {
        body.add(new Stmt.Continue(around.loop(), 0));
      } else if (end == around.after()) {
        body.add(new Stmt.Break(around.loop(), 0));
      } else {
        return List.of();
      }
    }
    Label label = names.label();
    body.add(0, Flow.withBody(loop, replaced(Flow.loopBody(loop), jump, label)));
    Stmt joined = new Stmt.Labeled(label, body, loop.line());
    return onwards ? List.of(joined) : List.of(joined, jump);
  }

  private static List<Stmt> replaced(List<Stmt> body, Stmt jump, Label label) {
    return new Rewriter() {
      @Override
      public List<Stmt> statement(Stmt s) {
        return Flow.withoutLine(s).equals(jump)
            ? List.of(new Stmt.Break(label, s.line()))
            : List.of(parts(s));
      }

      @Override
      public Expr expr(Expr e) {
        return e;
      }
    }.block(body);
  }

  /**
   * The one jump, without a line, that leaves a loop which otherwise ends by itself; empty if there
   * is another way out, or it lies in a loop inside.
   */
  private static Optional<Stmt> leaves(Stmt loop) {
    if (loop instanceof Stmt.Loop || Flow.breaks(Flow.loopBody(loop), loop.loopLabel())) {
      return Optional.empty();
    }
    Leaving leaving = new Leaving();
    leaving.inner.add(loop.loopLabel());
    leaving.block(Flow.loopBody(loop));
    return leaving.jumps.size() == 1 && !leaving.deep
        ? Optional.of(leaving.jumps.iterator().next())
        : Optional.empty();
  }

  private static final class Leaving extends Rewriter {
    private final Set<Label> inner = new HashSet<>();
    private final Set<Stmt> jumps = new HashSet<>();
    private int depth;
    private boolean deep;

    @Override
    public Stmt parts(Stmt s) {
      if (s instanceof Stmt.Break || s instanceof Stmt.Continue) {
        Label target = s instanceof Stmt.Break b ? b.label() : ((Stmt.Continue) s).label();
        if (!inner.contains(target)) {
          jumps.add(Flow.withoutLine(s));
          deep |= depth > 0;
        }
        return s;
      }
      if (s instanceof Stmt.Labeled l) {
        inner.add(l.label());
      }
      boolean loop = s.loopLabel() != null;
      if (loop) {
        inner.add(s.loopLabel());
        depth++;
      }
      Stmt result = super.parts(s);
      depth -= loop ? 1 : 0;
      return result;
    }

    @Override
    public Expr expr(Expr e) {
      return e;
    }
  }
}
