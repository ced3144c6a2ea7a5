package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ranges of a program's integers and the lengths of its arrays: what conditions, loops, calls
 * and fields prove. Arithmetic that cannot leave its type needs no wrap, an index that lies in its
 * array no check.
 */
public final class ValueRanges {
  private static final int NARROWING_ROUNDS = 2;
  private static final int MOST_STEPS = 40;

  private final ClassPool pool;
  private final boolean known;
  private final Map<Expr, Fact> facts = new IdentityHashMap<>();

  /** Sums that stay in their type, method by method, and all together. */
  private final Map<MethodRef, Map<Expr, Interval>> sumsOf = new HashMap<>();

  private final Map<Expr, Interval> sums = new IdentityHashMap<>();
  private boolean interrupted = true;
  private RelativeBounds relative;
  private Set<FieldRef> settled = Set.of();
  private ArrayGroups arrays;

  private ValueRanges(ClassPool pool, boolean known) {
    this.pool = pool;
    this.known = known;
  }

  /** Nothing is known. */
  public static ValueRanges none(ClassPool pool) {
    return new ValueRanges(pool, false);
  }

  /**
   * Follows a whole program that starts at its main method.
   *
   * @param pool where classes are looked up
   * @param sizes who may change how many elements lists have
   */
  public static ValueRanges of(ClassPool pool, Reachable program, ListSizes sizes) {
    ValueRanges ranges = new ValueRanges(pool, true);
    ArrayRows rows = ArrayRows.of(pool, program);
    ProgramFacts found = ranges.facts(program, rows);
    Map<MethodRef, ProgramFacts.Followed> followed = new HashMap<>();
    do {
      ranges.follow(program, found, followed);
    } while (found.turn(false));
    for (int i = 0; i < NARROWING_ROUNDS; i++) {
      ranges.follow(program, found, followed);
      found.turn(true);
    }
    ranges.follow(program, found, followed);
    ranges.interrupted = found.mayBeInterrupted();
    followed.values().forEach(f -> ranges.facts.putAll(f.expressions()));
    ranges.sumsOf.values().forEach(ranges.sums::putAll);
    ranges.relative = RelativeBounds.of(program, ranges.zones(program, rows, sizes, found));
    return ranges;
  }

  private ZoneFlow.Program zones(
      Reachable program, ArrayRows rows, ListSizes sizes, ProgramFacts found) {
    ZoneCalls calls = new ZoneCalls(found.tracked(), this::parameters, found::resolve);
    settled = SettledFields.of(pool, program);
    ZoneInvariants invariants = new ZoneInvariants(pool, program, settled);
    return new ZoneFlow.Program(
        this, rows, calls, invariants, settled, new ZoneLists.Program(pool, program, sizes), pool);
  }

  private void follow(
      Reachable program, ProgramFacts found, Map<MethodRef, ProgramFacts.Followed> followed) {
    program
        .bodies()
        .forEach(
            (method, body) -> {
              if (body.isEmpty()) {
                return; // abstract
              }
              List<Local> parameters =
                  pool.resolve(method).map(m -> m.body().parameters()).orElse(List.of());
              Map<Local, Fact> entry = found.entry(method, parameters);
              if (entry != null) {
                followed.compute(
                    method,
                    (m, before) ->
                        found.follow(
                            entry,
                            before,
                            record ->
                                sumsOf.put(
                                    method,
                                    new RangeFlow(found, method).run(body, entry, record))));
              }
            });
  }

  /** Whether other code may run between any two expressions, as that of interrupts does. */
  public boolean mayBeInterrupted() {
    return interrupted;
  }

  /** Whether the program was followed at all. */
  public boolean known() {
    return known;
  }

  /** The range of an expression, by identity, if one is known. */
  public Optional<Interval> range(Expr e) {
    Optional<Interval> absolute = Optional.ofNullable(facts.get(e)).map(Fact::number);
    Optional<Interval> other = relative == null ? Optional.empty() : relative.value(e);
    if (absolute.isEmpty() || other.isEmpty()) {
      return absolute.isPresent() ? absolute : other;
    }
    Interval both = absolute.get().meet(other.get());
    return both == null ? absolute : Optional.of(both);
  }

  /** The values of a sum or difference that is known not to leave its type. */
  public Optional<Interval> exact(Expr.Binary sum) {
    Interval counted = sums.get(sum);
    return counted != null || relative == null ? Optional.ofNullable(counted) : relative.value(sum);
  }

  /** Whether the index, by identity, is surely one of the array it is used with. */
  public boolean isInside(Expr index) {
    return relative != null && relative.isInside(index);
  }

  /** Whether the index, by identity, is surely below the length of the array it is used with. */
  public boolean isBelowLength(Expr index) {
    return relative != null && relative.isBelow(index);
  }

  /** Whether a field, named by its declaration, is written by its class's own initialisers only. */
  public boolean isSettled(FieldRef field) {
    return settled.contains(field);
  }

  /**
   * Whether of the array of numbers that is made here, by identity, and of all that it may be
   * elsewhere, the program only wants elements and lengths.
   */
  public boolean isOnlyIndexed(Expr made) {
    return arrays != null && arrays.areOnlyIndexed(made);
  }

  /** The length of an array has this range; nothing if nothing is known. */
  public Optional<Interval> length(Expr array) {
    return Optional.ofNullable(facts.get(array)).map(Fact::length);
  }

  private ProgramFacts facts(Reachable program, ArrayRows rows) {
    Set<MethodRef> tracked = new HashSet<>();
    Set<MethodRef> indirect = new HashSet<>();
    Set<Long> numbers = new TreeSet<>(Interval.STEPS);
    MethodFamilies families = new MethodFamilies(pool, program);
    CallResults results = new CallResults(pool, program, families);
    DirectMethods direct = new DirectMethods(pool, program, families);
    arrays = ArrayGroups.of(pool, program, families);
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (direct.contains(m)) {
                tracked.add(m);
              }
              IrWalk.expressions(
                  body,
                  e -> {
                    mentioned(e, indirect);
                    results.note(e);
                    boolean number = e instanceof Expr.Const c && c.value() instanceof Integer;
                    if (number && numbers.size() < MOST_STEPS) {
                      numbers.add(Math.abs(((Integer) ((Expr.Const) e).value()).longValue()));
                    }
                  },
                  s -> {});
            });
    tracked.removeAll(indirect);
    return new ProgramFacts(
        pool,
        tracked,
        constants(program),
        results,
        rows,
        List.copyOf(numbers),
        Steps.of(program, pool::declared, arrays::numbers, this::parameters),
        BoxedNumbers.of(pool, program),
        arrays);
  }

  private List<Local> parameters(MethodRef method) {
    return pool
        .resolve(method)
        .filter(MethodModel::hasCode)
        .map(m -> m.body().parameters())
        .orElse(List.of())
        .stream()
        .filter(p -> p.kind() != Local.Kind.THIS)
        .toList();
  }

  private void mentioned(Expr e, Set<MethodRef> indirect) {
    if (e instanceof Expr.Lambda l) {
      indirect.add(l.implementation());
      pool.resolve(l.implementation()).ifPresent(m -> indirect.add(m.ref()));
    } else if (e instanceof Expr.Dynamic d) {
      for (Object constant : d.constants()) {
        if (constant instanceof MethodRef m) {
          indirect.add(m);
        }
      }
    }
  }

  private Set<FieldRef> constants(Reachable program) {
    Set<FieldRef> constants = new HashSet<>();
    for (FieldRef f : program.fields()) {
      boolean constant =
          pool.find(f.owner()).map(ClassModel::fields).orElse(List.of()).stream()
              .anyMatch(m -> m.name().equals(f.name()) && m.constantValue() != null);
      if (constant) {
        constants.add(f);
      }
    }
    return constants;
  }
}
