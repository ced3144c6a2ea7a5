package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.flow.MultiLevelJumps;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/** All recover passes in their order. */
public final class RecoverPasses {
  private RecoverPasses() {}

  /** The statements as an author would write them, ready for lowering. */
  public static List<Stmt> apply(List<Stmt> statements) {
    return MultiLevelJumps.apply(statements);
  }
}
