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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The structured program does what the graph does, for random graphs and random outcomes. */
@Tag("slow")
class StructurerTest {
  private static final int GRAPHS = 2000;
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
      same(body, Structurer.raw(body, false), "raw graph " + seed);
      List<Stmt> structured = Structurer.structure(body);
      same(body, structured, "simplified graph " + seed);
      List<Stmt> last = MultiLevelJumps.apply(structured);
      same(body, last, "without far jumps, graph " + seed);
      onlyNearJumps(last);
      List<Stmt> written = Structurer.structureAsWritten(body);
      same(body, written, "written jumps, graph " + seed);
      List<Stmt> simplified = Structurer.simplify(written);
      same(body, simplified, "simplified again, graph " + seed);
      List<Stmt> searches = LoopElse.apply(simplified);
      same(body, searches, "loops with an else, graph " + seed);
      List<Stmt> all = MultiLevelJumps.apply(searches);
      same(body, all, "with an else and without far jumps, graph " + seed);
      onlyNearJumps(all);
    }
  }

  static void onlyNearJumps(List<Stmt> statements) {
    Deque<Label> loops = new ArrayDeque<>();
    Map<Label, Label> blocks = new HashMap<>(); // by the loop that is their first statement
    new Rewriter() {
      @Override
      public Stmt parts(Stmt statement) {
        if (statement instanceof Stmt.Labeled block) {
          assertTrue(LoopElse.isElse(block));
          blocks.put(block.body().get(0).loopLabel(), block.label());
        } else if (statement instanceof Stmt.Break b) {
          assertTrue(b.label().equals(loops.peek()) || b.label().equals(blocks.get(loops.peek())));
        } else if (statement instanceof Stmt.Continue c) {
          assertEquals(loops.peek(), c.label());
        }
        Label label = statement.loopLabel();
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
