package dev.mochaberry.translator.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The structured program does what the graph does, for random graphs and random outcomes. */
class StructurerTest {
  private static final int GRAPHS = 4000;
  private static final int RUNS = 12;

  private static void same(Body body, List<Stmt> statements, String what) {
    for (int run = 0; run < RUNS; run++) {
      Execution expected = new Execution(run, 120);
      expected.run(body);
      Execution actual = new Execution(run, 120);
      actual.run(statements);
      if (!expected.log.equals(actual.log)) {
        fail(what + " run " + run);
      }
    }
  }

  @Test
  void structuringKeepsTheMeaning() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Body body = RandomGraphs.make(seed);
      same(body, Structurer.raw(body), "raw graph " + seed);
      List<Stmt> structured = Structurer.structure(body);
      same(body, structured, "simplified graph " + seed);
      List<Stmt> last = MultiLevelJumps.apply(structured);
      same(body, last, "without far jumps, graph " + seed);
      onlyNearJumps(last);
    }
  }

  static void onlyNearJumps(List<Stmt> statements) {
    Deque<Label> loops = new ArrayDeque<>();
    new Rewriter() {
      @Override
      public Stmt parts(Stmt statement) {
        assertTrue(!(statement instanceof Stmt.Labeled));
        if (statement instanceof Stmt.Break b) {
          assertEquals(loops.peek(), b.label());
        } else if (statement instanceof Stmt.Continue c) {
          assertEquals(loops.peek(), c.label());
        }
        Label label = Flow.loopLabel(statement);
        if (label != null) {
          loops.push(label);
        }
        Stmt result = super.parts(statement);
        if (label != null) {
          loops.pop();
        }
        return result;
      }

      @Override
      public Expr expr(Expr expr) {
        return expr;
      }
    }.block(statements);
  }
}
