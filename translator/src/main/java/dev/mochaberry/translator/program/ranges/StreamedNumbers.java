package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that lambdas get one by one from a stream, where the stream is written just there:
 * those of {@code IntStream.range(a, b)}, through steps that let numbers pass as they are.
 */
final class StreamedNumbers {
  private static final String STREAMS = "java/util/stream/";

  /** Steps that give each number on as it came. */
  private static final Set<String> PASSING =
      Set.of(
          "filter",
          "sorted",
          "distinct",
          "limit",
          "skip",
          "peek",
          "boxed",
          "parallel",
          "sequential",
          "unordered",
          "takeWhile",
          "dropWhile",
          "onClose");

  private record Parameter(MethodRef lambda, Local local) {}

  private final ClassPool pool;
  private final ValueRanges ranges;
  private final Map<Parameter, Interval> known = new HashMap<>();
  private boolean hasCharacters;

  StreamedNumbers(ClassPool pool, Reachable program, ValueRanges ranges) {
    this.pool = pool;
    this.ranges = ranges;
    program.bodies().values().forEach(body -> IrWalk.expressions(body, this::visit, s -> {}));
  }

  /** The numbers that the lambda's parameter may be, if it is known where they come from. */
  Optional<Interval> given(MethodRef lambda, Local parameter) {
    return Optional.ofNullable(known.get(new Parameter(lambda, parameter)));
  }

  /** Whether the program has streams of the characters of texts. */
  boolean hasCharacters() {
    return hasCharacters;
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Call c) {
      hasCharacters |= c.method().name().equals("chars");
      Interval source = c.method().owner().startsWith(STREAMS) ? source(c.target()) : null;
      if (source != null) {
        c.arguments().forEach(a -> give(a, source));
      }
    } else if (e instanceof Expr.Lambda l) {
      hasCharacters |= l.implementation().name().equals("chars");
    }
  }

  private void give(Expr function, Interval numbers) {
    if (function instanceof Expr.Lambda l && l.sam().parameters().size() == 1) {
      List<Local> parameters =
          pool.resolve(l.implementation())
              .filter(MethodModel::hasCode)
              .map(m -> m.body().parameters())
              .orElse(List.of());
      if (!parameters.isEmpty()) {
        Local last = parameters.get(parameters.size() - 1);
        known.merge(new Parameter(l.implementation(), last), numbers, Interval::hull);
      }
    }
  }

  /** The numbers of a stream, or null if nobody knows. */
  private Interval source(Expr stream) {
    if (!(stream instanceof Expr.Call c)) {
      return null;
    }
    MethodRef m = c.method();
    if (c.target() != null) {
      return m.owner().startsWith(STREAMS) && PASSING.contains(m.name())
          ? source(c.target())
          : null;
    }
    if (!m.owner().equals(STREAMS + "IntStream")) {
      return null;
    }
    return switch (m.name()) {
      case "range", "rangeClosed" -> hull(c.arguments());
      case "of" ->
          c.arguments().get(0) instanceof Expr.ArrayLiteral a
              ? hull(a.elements())
              : hull(c.arguments());
      default -> null;
    };
  }

  private Interval hull(List<Expr> ends) {
    Interval all = null;
    for (Expr e : ends) {
      Interval one = ranges.range(e).orElse(Interval.of(e.type()));
      all = all == null ? one : all.hull(one);
    }
    return all;
  }
}
