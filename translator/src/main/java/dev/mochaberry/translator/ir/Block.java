package dev.mochaberry.translator.ir;

import java.util.List;

/** A basic block: simple statements, then one terminator; one handler list covers all of it. */
public record Block(int id, List<Stmt.Simple> statements, Terminator end, List<Handler> handlers) {

  /** How a block ends; targets are block ids. */
  public sealed interface Terminator {
    int line();

    record Goto(int target, int line) implements Terminator {}

    record Branch(Expr test, int then, int otherwise, int line) implements Terminator {}

    record Switch(Expr selector, List<Arm> arms, int otherwise, int line) implements Terminator {}

    /** One target of a switch with all its keys. */
    record Arm(List<Integer> keys, int target) {}

    /**
     * @param value null for void
     */
    record Return(Expr value, int line) implements Terminator {}

    record Throw(Expr exception, int line) implements Terminator {}
  }

  /**
   * An exception table row: the first that fits wins.
   *
   * @param type what is caught, or null for everything
   * @param exception gets the exception before the target runs
   */
  public record Handler(Type.ClassType type, int target, Local exception) {}
}
