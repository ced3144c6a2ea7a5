package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves only what Python can say: break and continue of the innermost loop. A labelled block
 * becomes a loop that runs once, but for those that {@link LoopElse} made; a jump over several
 * loops sets a flag that is tested behind them. No exceptions: they are slow and would cross the
 * program's own handlers.
 */
public final class MultiLevelJumps {
  private final Locals names;
  private final Completion completion = new Completion();
  private final Map<Stmt, Local> flags = new HashMap<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  private static final class Frame {
    final Label label;

    /** The block of the loop and its else, or null. */
    final Label both;

    final Set<Stmt> pending = new LinkedHashSet<>();

    Frame(Label label, Label both) {
      this.label = label;
      this.both = both;
    }

    boolean isReachedBy(Stmt jump) {
      return label.equals(target(jump)) || target(jump).equals(both);
    }
  }

  private MultiLevelJumps(Locals names) {
    this.names = names;
  }

  /**
   * The statements without labelled blocks, but for those of loops with an else, and without jumps
   * over loops.
   */
  public static List<Stmt> apply(List<Stmt> statements) {
    MultiLevelJumps pass = new MultiLevelJumps(Locals.of(statements));
    return pass.rewriter.block(statements);
  }

  private final Rewriter rewriter =
      new Rewriter() {
        @Override
        public List<Stmt> statement(Stmt statement) {
          if (statement instanceof Stmt.Labeled s && LoopElse.isElse(s)) {
            return List.of(loopElse(s));
          } else if (statement instanceof Stmt.Labeled s) {
            if (!Flow.breaks(s.body(), s.label())) {
              return block(s.body());
            }
            List<Stmt> body = new ArrayList<>(s.body());
            if (completion.of(body)) {
              body.add(new Stmt.Break(s.label(), 0));
            }
            return loop(new Stmt.Loop(s.label(), body, s.line()));
          } else if (statement.loopLabel() != null) {
            return loop(statement);
          } else if (statement instanceof Stmt.Break || statement instanceof Stmt.Continue) {
            Stmt jump = Flow.withoutLine(statement);
            return leave(jump, true);
          } else if (statement instanceof Stmt.Try t) {
            return List.of(UndoneJumps.takenBack((Stmt.Try) parts(t), flags.values()));
          }
          return List.of(parts(statement));
        }

        @Override
        public Expr expr(Expr expr) {
          return expr;
        }
      };

  private static Label target(Stmt jump) {
    return jump instanceof Stmt.Break b ? b.label() : ((Stmt.Continue) jump).label();
  }

  private Local flag(Stmt jump) {
    return flags.computeIfAbsent(jump, j -> names.temporary(Type.BOOLEAN));
  }

  static Stmt set(Local flag, boolean value) {
    return new Stmt.Assign(flag, new Expr.Const(value, Type.BOOLEAN), 0);
  }

  /** One step towards the target of a jump. */
  private List<Stmt> leave(Stmt jump, boolean first) {
    Frame innermost = frames.peek();
    if (innermost.isReachedBy(jump)) {
      return List.of(jump);
    }
    innermost.pending.add(jump);
    Stmt out = new Stmt.Break(innermost.label, 0);
    return first ? List.of(set(flag(jump), true), out) : List.of(out);
  }

  /** Nothing but its own break leaves the loop, so that nothing is left to be done behind it. */
  private Stmt loopElse(Stmt.Labeled block) {
    Stmt loop = block.body().get(0);
    frames.push(new Frame(loop.loopLabel(), block.label()));
    List<Stmt> body = new ArrayList<>();
    body.add(rewriter.parts(loop));
    frames.pop();
    body.addAll(rewriter.block(block.body().subList(1, block.body().size())));
    return new Stmt.Labeled(block.label(), body, block.line());
  }

  private List<Stmt> loop(Stmt original) {
    Stmt loop = original;
    Stmt only = loop instanceof Stmt.Loop ? onlyExit((Stmt.Loop) loop) : null;
    if (only != null) {
      Stmt out = new Stmt.Break(loop.loopLabel(), 0);
      loop = Flow.withBody(loop, replace(Flow.loopBody(loop), only, out));
    }
    Frame frame = new Frame(loop.loopLabel(), null);
    frames.push(frame);
    Stmt done = rewriter.parts(loop);
    frames.pop();
    List<Stmt> result = new ArrayList<>();
    List<Stmt> after = new ArrayList<>();
    for (Stmt jump : frame.pending) {
      if (frames.peek().isReachedBy(jump)) {
        result.add(set(flag(jump), false));
      }
      after.add(new Stmt.If(new Expr.Read(flag(jump)), leave(jump, false), List.of(), 0));
    }
    result.add(done);
    result.addAll(after);
    if (only != null) {
      result.addAll(rewriter.statement(only));
    }
    return result;
  }

  /** The only jump out of an endless loop that nothing else leaves, if it is not a break of it. */
  private static Stmt onlyExit(Stmt.Loop loop) {
    Set<Stmt> jumps = new LinkedHashSet<>();
    Set<Label> inside = new LinkedHashSet<>();
    new Rewriter() {
      @Override
      public Stmt parts(Stmt s) {
        if (s instanceof Stmt.Break || s instanceof Stmt.Continue) {
          jumps.add(Flow.withoutLine(s));
        } else if (s instanceof Stmt.Labeled l) {
          inside.add(l.label());
        } else if (s.loopLabel() != null) {
          inside.add(s.loopLabel());
        }
        return super.parts(s);
      }
    }.block(loop.body());
    jumps.removeIf(j -> inside.contains(target(j)));
    jumps.remove(new Stmt.Continue(loop.label(), 0));
    Stmt only = jumps.size() == 1 ? jumps.iterator().next() : null;
    return only == null || target(only).equals(loop.label()) ? null : only;
  }

  private static List<Stmt> replace(List<Stmt> body, Stmt jump, Stmt replacement) {
    return new Rewriter() {
      @Override
      public List<Stmt> statement(Stmt statement) {
        return Flow.withoutLine(statement).equals(jump)
            ? List.of(replacement)
            : List.of(parts(statement));
      }
    }.block(body);
  }
}
