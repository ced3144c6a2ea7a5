package dev.mochaberry.translator.ir;

import java.util.List;

/** A Java statement. {@code line} is the source line, 0 where unknown. */
public sealed interface Stmt {

  int line();

  /** Whether it goes round, in any of the forms of a loop. */
  default boolean isLoop() {
    return loopLabel() != null;
  }

  /** The label of a loop, or null for other statements. */
  default Label loopLabel() {
    if (this instanceof Loop s) {
      return s.label();
    } else if (this instanceof While s) {
      return s.label();
    } else if (this instanceof ForEach s) {
      return s.label();
    } else if (this instanceof ForRange s) {
      return s.label();
    }
    return null;
  }

  /** The statements that have no inner statements and no jump: what basic blocks hold. */
  sealed interface Simple extends Stmt {}

  record Eval(Expr expr, int line) implements Simple {}

  record Assign(Local local, Expr value, int line) implements Simple {}

  /**
   * @param target the object, or null for a static field
   */
  record FieldWrite(Expr target, FieldRef field, Expr value, int line) implements Simple {}

  record ArrayWrite(Expr array, Expr index, Expr value, int line) implements Simple {}

  /** monitorenter, monitorexit: no threads, only the null check stays. */
  record Monitor(Expr object, boolean enter, int line) implements Simple {}

  record Return(Expr value, int line) implements Stmt {}

  record Throw(Expr exception, int line) implements Stmt {}

  record If(Expr test, List<Stmt> then, List<Stmt> otherwise, int line) implements Stmt {}

  /** Repeats for ever; {@code Continue} and reaching the end start again, {@code Break} leaves. */
  record Loop(Label label, List<Stmt> body, int line) implements Stmt {}

  /** Made by recover passes from {@link Loop}. */
  record While(Label label, Expr test, List<Stmt> body, int line) implements Stmt {}

  /** {@code for (local : iterable)} over an array or Iterable. */
  record ForEach(Label label, Local local, Expr iterable, List<Stmt> body, int line)
      implements Stmt {}

  /**
   * {@code for local in range(from, to, step)}; local is not assigned in the body.
   *
   * @param to the end, itself outside; a constant added to another expression is added to the value
   *     that it has in Java, and the sum is not wrapped
   */
  record ForRange(Label label, Local local, Expr from, Expr to, int step, List<Stmt> body, int line)
      implements Stmt {}

  /** A block that {@code Break(label)} leaves. */
  record Labeled(Label label, List<Stmt> body, int line) implements Stmt {}

  record Break(Label label, int line) implements Stmt {}

  record Continue(Label label, int line) implements Stmt {}

  /** One case: its constants (see {@link Block.Terminator.Arm}); the body never falls through. */
  record Case(List<?> keys, List<Stmt> body) {}

  record Switch(Expr selector, List<Case> cases, List<Stmt> otherwise, int line) implements Stmt {}

  /**
   * A handler: what it catches (empty: everything), the local that gets the exception, the body.
   */
  record Catch(List<Type.ClassType> types, Local exception, List<Stmt> body) {}

  /**
   * @param resource what the final body closes: what that throws when the body has thrown already
   *     is added to what the body threw (JLS 14.20.3); null for other statements
   */
  record Try(List<Stmt> body, List<Catch> catches, List<Stmt> finalBody, Local resource, int line)
      implements Stmt {

    /** A try statement without a resource. */
    public Try(List<Stmt> body, List<Catch> catches, List<Stmt> finalBody, int line) {
      this(body, catches, finalBody, null, line);
    }

    /** The same statement with other inner ones. */
    public Try with(List<Stmt> newBody, List<Catch> newCatches, List<Stmt> newFinalBody) {
      return new Try(newBody, newCatches, newFinalBody, resource, line);
    }
  }
}
