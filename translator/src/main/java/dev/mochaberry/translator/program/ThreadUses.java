package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * What a program does with its thread, which others pay nothing for.
 *
 * @param interrupts whether it may interrupt it
 * @param handledMain the class whose main method starts it, if it handles what that does not catch
 */
public record ThreadUses(boolean interrupts, Optional<String> handledMain) {
  /** The uses in the program's own classes, one of which may be started. */
  public static ThreadUses in(List<ClassModel> classes, Optional<String> mainClass) {
    return new ThreadUses(
        classes.stream().anyMatch(InterruptedSleeps::mayBegin),
        mainClass.filter(m -> classes.stream().anyMatch(UncaughtFaults::areHandledBy)));
  }

  /** The statements of a method of the program's own, or of one of its library's. */
  public List<Stmt> apply(List<Stmt> statements, MethodModel method) {
    List<Stmt> sleeping = interrupts ? new InterruptedSleeps().apply(statements) : statements;
    MethodRef m = method.ref();
    boolean handled = handledMain.equals(Optional.of(m.owner())) && m.name().equals("main");
    return handled ? UncaughtFaults.handled(sleeping, method.body().parameters().size()) : sleeping;
  }
}
