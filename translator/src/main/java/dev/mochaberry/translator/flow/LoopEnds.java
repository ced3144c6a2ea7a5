package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a loop is left by its test alone, or otherwise only for good, the dominator tree has what
 * follows it inside: under the test. It goes back behind the loop.
 *
 * <pre>{@code
 * loop:                          block:
 *   if (!it.hasNext())             loop:
 *     throw fault                    if (!it.hasNext())
 *   …                                  break loop
 *   break loop                       …
 *                                    break block
 *                                  throw fault
 * }</pre>
 *
 * <p>Only where the author wrote it behind: its lines are later than the body's, or the test is
 * that of a for-each loop.
 */
final class LoopEnds extends Rewriter {
  private final Locals names;
  private final Completion completion = new Completion();

  private LoopEnds(Locals names) {
    this.names = names;
  }

  static List<Stmt> apply(List<Stmt> statements) {
    return new LoopEnds(Locals.of(statements)).block(statements);
  }

  @Override
  public List<Stmt> statement(Stmt statement) {
    Stmt done = parts(statement);
    if (!(done instanceof Stmt.Loop loop)
        || loop.body().isEmpty()
        || !(loop.body().get(0) instanceof Stmt.If test)) {
      return List.of(done);
    }
    List<Stmt> rest = loop.body().subList(1, loop.body().size());
    boolean then = !completion.of(test.then());
    boolean otherwise = !completion.of(test.otherwise());
    if (then && isEnd(test, test.then(), joined(test.otherwise(), rest), loop.label())) {
      return ended(loop, test.then(), new Arms(leave(loop), test.otherwise()));
    } else if (otherwise
        && isEnd(test, test.otherwise(), joined(test.then(), rest), loop.label())) {
      return ended(loop, test.otherwise(), new Arms(test.then(), leave(loop)));
    }
    return List.of(done);
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  private record Arms(List<Stmt> then, List<Stmt> otherwise) {}

  private static List<Stmt> leave(Stmt.Loop loop) {
    return List.of(new Stmt.Break(loop.label(), 0));
  }

  private static List<Stmt> joined(List<Stmt> first, List<Stmt> second) {
    List<Stmt> result = new ArrayList<>(first);
    result.addAll(second);
    return result;
  }

  private static boolean isEnd(Stmt.If test, List<Stmt> end, List<Stmt> body, Label loop) {
    return !Flow.continues(end, loop)
        && !Flow.breaks(end, loop)
        && !breaksFromInner(body, loop)
        && (isOfForEach(test.test()) || Collections.min(lines(end)) > Collections.max(lines(body)));
  }

  /** The condition is that of a for-each loop, as it was compiled. */
  private static boolean isOfForEach(Expr test) {
    Expr asked = test instanceof Expr.Not n ? n.operand() : test;
    if (asked instanceof Expr.Compare c) {
      return isHidden(c.left()) && isHidden(c.right());
    }
    return asked instanceof Expr.Call c
        && c.method().owner().equals("java/util/Iterator")
        && c.method().name().equals("hasNext")
        && isHidden(c.target());
  }

  private static boolean isHidden(Expr e) {
    return e instanceof Expr.Read r && r.local().name() == null;
  }

  private static boolean breaksFromInner(List<Stmt> body, Label loop) {
    boolean[] found = {false};
    new Rewriter() {
      @Override
      public Stmt parts(Stmt s) {
        found[0] |= s.loopLabel() != null && Flow.breaks(Flow.loopBody(s), loop);
        return super.parts(s);
      }

      @Override
      public Expr expr(Expr e) {
        return e;
      }
    }.block(body);
    return found[0];
  }

  /** The lines of what is not a jump; 0 alone if none is known. */
  private static List<Integer> lines(List<Stmt> list) {
    List<Integer> lines = new ArrayList<>();
    new Rewriter() {
      @Override
      public Stmt parts(Stmt s) {
        if (s.line() > 0 && !Flow.isJump(s)) {
          lines.add(s.line());
        }
        return super.parts(s);
      }

      @Override
      public Expr expr(Expr e) {
        return e;
      }
    }.block(list);
    return lines.isEmpty() ? List.of(0) : lines;
  }

  private List<Stmt> ended(Stmt.Loop loop, List<Stmt> end, Arms arms) {
    Stmt.If test = (Stmt.If) loop.body().get(0);
    List<Stmt> body = new ArrayList<>();
    Label block = names.label();
    Label label = loop.label();
    Rewriter outwards =
        new Rewriter() {
          @Override
          public List<Stmt> statement(Stmt s) {
            boolean leaves = s instanceof Stmt.Break b && b.label().equals(label);
            return List.of(leaves ? new Stmt.Break(block, s.line()) : parts(s));
          }

          @Override
          public Expr expr(Expr e) {
            return e;
          }
        };
    boolean leavesIfTrue = Flow.isBreak(arms.then(), label);
    body.add(
        new Stmt.If(
            test.test(),
            leavesIfTrue ? arms.then() : outwards.block(arms.then()),
            leavesIfTrue ? outwards.block(arms.otherwise()) : arms.otherwise(),
            test.line()));
    body.addAll(outwards.block(loop.body().subList(1, loop.body().size())));
    List<Stmt> all = new ArrayList<>();
    all.add(new Stmt.Loop(label, body, loop.line()));
    all.addAll(end);
    return List.of(new Stmt.Labeled(block, all, loop.line()));
  }
}
