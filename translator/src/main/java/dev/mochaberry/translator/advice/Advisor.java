package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Gives all the advice there is about a program. */
public final class Advisor {

  /**
   * What the program will run on.
   *
   * @param singlePrecision whether its floats are known to be of single precision
   * @param smallStack whether it may be a board, whose stack is small
   * @param board whether it is one for sure
   */
  public record Machine(boolean singlePrecision, boolean smallStack, boolean board) {}

  private Advisor() {}

  /**
   * Reports the warnings.
   *
   * @param own whether a class, by internal name, is the author's to change
   */
  public static void advise(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      ValueRanges ranges,
      Machine machine,
      Predicate<String> own,
      Reporter reporter) {
    AsyncCode async = new AsyncCode(pool, program, colours);
    List<Advice> all = new ArrayList<>();
    if (async.exists()) {
      all.add(new BlockingCalls(async, program, reporter));
      all.add(new NestedRuns(async, reporter));
      all.add(new UnawaitedTasks(async, program, reporter));
      all.add(new EndlessLoops(async, reporter));
      all.add(new SwallowedCancellation(async, pool, reporter));
      all.add(new WaitsInMonitor(async, pool, reporter));
    }
    if (machine.singlePrecision()) {
      all.add(new SinglePrecision(reporter));
    }
    if (machine.smallStack()) {
      all.add(new DeepRecursion(pool, program, ranges, machine.board(), reporter));
    }
    all.add(new GrowingStrings(ranges, reporter));
    program
        .bodies()
        .forEach(
            (method, body) -> {
              if (own.test(method.owner())) {
                all.forEach(a -> a.check(method, body));
              }
            });
  }

  /** The place of a method's line, as reporters want it. */
  static Place place(MethodRef method, int line, Place.Construct construct, String word) {
    return new Place(method.owner(), Spelling.of(method), line, construct, word);
  }
}
