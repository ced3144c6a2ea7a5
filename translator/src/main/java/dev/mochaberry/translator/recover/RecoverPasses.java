package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** All recover passes in their order. */
public final class RecoverPasses {
  /**
   * On the graph, until nothing changes: each gives the others work. Blocks are joined first, so
   * that temporaries meet their uses; names go before inlining, which would tear {@code x = y = e}
   * apart.
   */
  private static final List<Predicate<BlockGraph>> ON_BLOCKS =
      List.of(
          ConstantBranches::apply,
          StraightLines::apply,
          ProvedCasts::apply,
          CopyNames::apply,
          RemoveCopies::apply,
          InlineTemporaries::apply,
          FieldTemporaries::apply,
          ShortCircuits::apply,
          ConditionalValues::apply);

  /**
   * On statements, once each: loops get their tests before for-each and range loops are looked for.
   */
  private static final List<BiFunction<List<Stmt>, WholeProgram, List<Stmt>>> ON_STATEMENTS =
      List.of(
          (s, program) -> ResultVariables.apply(s),
          (s, program) -> WhileLoops.apply(s),
          (s, program) -> ReadingLoops.apply(s),
          (s, program) -> CountdownLoops.apply(s),
          (s, program) -> ForEachLoops.apply(s),
          RangeLoops::apply,
          (s, program) -> ElementLoops.apply(s));

  private RecoverPasses() {}

  /** The method with values and conditions in one piece. */
  public static Body apply(Body body) {
    BlockGraph whole = new BlockGraph(body);
    FinallyBlocks.apply(whole); // while its copies are still alike
    JoinedCopies.apply(whole); // those of what jumps away
    Monitors.apply(whole);
    BlockGraph graph = new BlockGraph(SlotWebs.split(whole.body()));
    PatternSwitches.apply(graph); // while what restarts the switch still stands alone
    StringSwitches.apply(graph); // while the copy of the string is still there
    FallThrough.apply(graph); // once cases stand for what the author switched over
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Predicate<BlockGraph> pass : ON_BLOCKS) {
        changed |= pass.test(graph);
      }
      changed = changed || EarlyReturns.apply(graph); // once values are joined, what is left
    }
    return graph.body();
  }

  /** The statements as an author would write them. */
  public static List<Stmt> apply(List<Stmt> statements, WholeProgram program) {
    List<Stmt> result = statements;
    for (var pass : ON_STATEMENTS) {
      result = pass.apply(result, program);
    }
    return result;
  }
}
