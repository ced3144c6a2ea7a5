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

    /**
     * One target of a switch with all its keys: Integers as class files have them, and what passes
     * make of them, Strings or the {@link FieldRef}s of enum constants.
     */
    record Arm(List<?> keys, int target) {}

    /**
     * @param value null for void
     */
    record Return(Expr value, int line) implements Terminator {}

    record Throw(Expr exception, int line) implements Terminator {}

    /** The end of a finally: goes on with what it came before; see {@link Handler}. */
    record Resume(int line) implements Terminator {}
  }

  /**
   * An exception table row: the first that fits wins.
   *
   * @param type what is caught, or null for everything
   * @param exception gets the exception before the target runs
   * @param isFinally whether the target starts code that runs whichever way control leaves the
   *     covered blocks, and that ends in {@link Terminator.Resume}; made by recover passes
   * @param resource what that code closes, if the covered blocks are those of a try-with-resources
   *     statement, so that what closing throws is added to what they throw; else null
   */
  public record Handler(
      Type.ClassType type, int target, Local exception, boolean isFinally, Local resource) {

    /** A row as class files have it. */
    public Handler(Type.ClassType type, int target, Local exception) {
      this(type, target, exception, false, null);
    }

    /** The same row leading elsewhere. */
    public Handler withTarget(int other) {
      return new Handler(type, other, exception, isFinally, resource);
    }
  }
}
