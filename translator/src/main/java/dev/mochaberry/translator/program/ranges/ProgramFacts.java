package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is known across methods: what parameters, results and fields may be. One round reads what
 * the last one found and gathers anew.
 */
final class ProgramFacts {
  /** After so many rounds ranges that still grow take all they can. */
  private static final int SMALL_STEPS = 10;

  /** Until then nothing is widened; rounds in which more methods come back do not count. */
  private static final int EXACT_ROUNDS = 3;

  private static final List<Long> FAR_STEPS = List.of((1L << 31) - 1, Long.MAX_VALUE);

  private final ClassPool pool;
  private final EnumNumbers enums;
  private final Set<MethodRef> tracked;
  private final Set<FieldRef> constants;
  private final CallResults results;
  private final ArrayRows rows;
  private final List<Long> steps;
  private final Steps counting;
  private final BoxedNumbers boxes;
  private final ArrayGroups arrays;
  private int muted;
  private int rounds;
  private final Map<MethodRef, MethodRef> resolved = new HashMap<>();
  private final Map<FieldRef, FieldRef> owners = new HashMap<>();

  private Tables last = Tables.empty();
  private Tables next = Tables.empty();

  /** What the method that is followed now reads, and what it says of others. */
  private Set<Object> reads = new HashSet<>();

  private Tables says = Tables.empty();

  /** The methods that were seen to come back, and those that were first seen to in this round. */
  private final Set<MethodRef> returned = new HashSet<>();

  private final Set<MethodRef> returnedNow = new HashSet<>();

  /** The methods and fields of which the last round has found other results and values. */
  private final Set<Object> changed = new HashSet<>();

  /** Parameters and results by method, fields by declaration; absent: no value yet. */
  private record Tables(
      Map<Parameter, Fact> parameters, Map<MethodRef, Fact> results, Map<FieldRef, Fact> fields) {
    static Tables empty() {
      return new Tables(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void join(Tables others) {
      others.parameters.forEach((k, fact) -> parameters.merge(k, fact, Fact::join));
      others.results.forEach((k, fact) -> results.merge(k, fact, Fact::join));
      others.fields.forEach((k, fact) -> fields.merge(k, fact, Fact::join));
    }
  }

  /**
   * What following a method gave.
   *
   * @param entry what it started with
   * @param reads the methods and fields of which it has read results and values
   * @param expressions what is known of its expressions
   */
  record Followed(
      Map<Local, Fact> entry, Set<Object> reads, Tables says, Map<Expr, Fact> expressions) {}

  /** A parameter: what calls give it, or those of its own method that count it on. */
  private record Parameter(MethodRef method, int index, boolean counted) {}

  /**
   * @param tracked the methods of which every call is seen
   * @param constants the fields with values nobody is seen to write
   * @param rows what becomes of the rows of arrays
   * @param steps where growing ranges stop, in ascending order
   * @param counting what counts, step by step
   * @param boxes where numbers in boxes come from
   * @param arrays which arrays of numbers may be the same
   */
  ProgramFacts(
      ClassPool pool,
      Set<MethodRef> tracked,
      Set<FieldRef> constants,
      CallResults results,
      ArrayRows rows,
      List<Long> steps,
      Steps counting,
      BoxedNumbers boxes,
      ArrayGroups arrays) {
    this.pool = pool;
    this.enums = new EnumNumbers(pool);
    this.tracked = tracked;
    this.constants = constants;
    this.results = results;
    this.rows = rows;
    this.steps = steps;
    this.counting = counting;
    this.boxes = boxes;
    this.arrays = arrays;
  }

  Set<MethodRef> tracked() {
    return tracked;
  }

  boolean rowsStay(Type row) {
    return rows.stay(row);
  }

  /** Until {@link #unmute}, what is found does not count. */
  void mute() {
    muted++;
  }

  void unmute() {
    muted--;
  }

  /** Follows a method, if anything it depends on is other than the last time. */
  Followed follow(
      Map<Local, Fact> entry, Followed before, Consumer<Map<Expr, Fact>> recordingFlow) {
    Followed now = before;
    if (before == null || !before.entry.equals(entry) || !areSame(before.reads)) {
      reads = new HashSet<>();
      says = Tables.empty();
      Map<Expr, Fact> record = new IdentityHashMap<>();
      recordingFlow.accept(record);
      now = new Followed(entry, reads, says, record);
    }
    next.join(now.says);
    return now;
  }

  private boolean areSame(Set<Object> read) {
    return changed.isEmpty() || read.stream().noneMatch(changed::contains);
  }

  private Fact lastField(FieldRef field) {
    reads.add(field);
    return last.fields.get(field);
  }

  private Fact lastResult(MethodRef method) {
    reads.add(method);
    return last.results.get(method);
  }

  /** Starts a round; whether the one that ends found anything new. */
  boolean turn(boolean narrow) {
    boolean fresh = !returnedNow.isEmpty();
    rounds += fresh ? 0 : 1;
    changed.clear();
    boolean grew = !narrow && (grows(!fresh && rounds > EXACT_ROUNDS) | fresh);
    changed.addAll(returnedNow);
    returnedNow.clear();
    if (narrow) {
      differ(last.results, next.results);
      differ(last.fields, next.fields);
      last = next;
    }
    next = Tables.empty();
    return grew;
  }

  /** Notes for what there is another fact now, or one at all, or none any more. */
  private <K> void differ(Map<K, Fact> before, Map<K, Fact> found) {
    before.forEach((key, fact) -> note(key, !fact.equals(found.get(key))));
    found.forEach((key, fact) -> note(key, !fact.equals(before.get(key))));
  }

  private void note(Object key, boolean differs) {
    if (differs) {
      changed.add(key);
    }
  }

  private boolean grows(boolean widen) {
    return grows(last.parameters, next.parameters, widen)
        | grows(last.results, next.results, widen)
        | grows(last.fields, next.fields, widen);
  }

  private <K> boolean grows(Map<K, Fact> before, Map<K, Fact> found, boolean widen) {
    boolean grew = false;
    for (var entry : found.entrySet()) {
      Fact old = before.get(entry.getKey());
      Fact both = Fact.join(old, entry.getValue());
      if (!both.equals(old)) {
        before.put(
            entry.getKey(),
            widen ? both.widened(old, rounds < SMALL_STEPS ? steps : FAR_STEPS) : both);
        changed.add(entry.getKey());
        grew = true;
      }
    }
    return grew;
  }

  /** What a method starts with, or null while nothing calls it. */
  Map<Local, Fact> entry(MethodRef method, List<Local> parameters) {
    Map<Local, Fact> state = new HashMap<>();
    int index = 0;
    for (Local p : parameters) {
      if (p.kind() == Local.Kind.THIS) {
        continue;
      }
      Fact fact = Fact.any(p.type());
      if (tracked.contains(method)) {
        fact = parameter(method, index);
        if (fact == null) {
          return null;
        }
      }
      state.put(p, found(method, p, fact));
      index++;
    }
    return state;
  }

  /** What is found step by step, and no more than so many steps can make of what it starts with. */
  private Fact parameter(MethodRef method, int index) {
    Fact start = last.parameters.get(new Parameter(method, index, false));
    Fact steps = last.parameters.get(new Parameter(method, index, true));
    if (start == null || steps == null) {
      return start;
    }
    Fact most = counting.grown(method, index, start);
    Fact found = Fact.join(start, steps);
    if (found.number() == null || most.number() == null) {
      return most;
    }
    Interval both = found.number().meet(most.number());
    return both == null ? most : Fact.of(both);
  }

  void passes(MethodRef method, List<Expr> given, List<Fact> arguments) {
    MethodRef target = resolve(method);
    if (muted == 0 && tracked.contains(target)) {
      for (int i = 0; i < arguments.size(); i++) {
        Fact fact = arguments.get(i);
        Fact known = fact == null ? Fact.any(target.parameters().get(i)) : fact;
        Parameter parameter = new Parameter(target, i, counting.isStep(given.get(i)));
        says.parameters.merge(parameter, known, Fact::join);
      }
    }
  }

  /** The method that a reference means. */
  MethodRef resolve(MethodRef method) {
    return resolved.computeIfAbsent(
        method, m -> pool.resolve(m).map(found -> found.ref()).orElse(m));
  }

  void returns(MethodRef method, Fact fact) {
    if (muted > 0) {
      return;
    }
    if (returned.add(method)) {
      returnedNow.add(method);
    }
    if (fact != null) {
      says.results.merge(method, fact, Fact::join);
    }
  }

  /** Whether the call runs a method that gives something, but was not seen to come back so far. */
  boolean isUnfinished(Expr.Call c) {
    MethodRef target = resolve(c.method());
    if (target.result() == Type.VOID || !tracked.contains(target)) {
      return false;
    }
    reads.add(target);
    return !returned.contains(target);
  }

  /** What a call of the program's own code gives; null: nothing is known. */
  Fact result(Expr.Call c) {
    MethodRef target = resolve(c.method());
    if (c.kind() != Expr.CallKind.VIRTUAL) {
      return lastResult(target);
    }
    Fact fact = null;
    for (MethodRef m : results.of(target)) {
      fact = Fact.join(fact, lastResult(m));
    }
    return fact;
  }

  /** Whether some class of the program has a method of its own for one of the library. */
  boolean isOverridden(MethodRef method) {
    return !pool.isTranslated(method.owner())
        && results.methods(method.signature()).stream()
            .anyMatch(m -> pool.isSubtype(m.owner(), method.owner()));
  }

  void writes(FieldRef field, Expr value, Fact fact) {
    if (!counting.isStep(value)) {
      put(declared(field), fact);
    }
  }

  private void put(FieldRef field, Fact fact) {
    if (muted == 0) {
      says.fields.merge(field, fact == null ? Fact.any(field.type()) : fact, Fact::join);
    }
  }

  /** A field has its type's zero before anybody writes it. */
  Fact field(FieldRef field) {
    FieldRef declared = declared(field);
    if (constants.contains(declared) || !pool.isTranslated(declared.owner())) {
      return null;
    }
    Fact written = lastField(declared);
    Fact any = Fact.any(field.type());
    return any.number() == null
        ? written
        : counting.grown(declared, Fact.join(Fact.of(Interval.of(0, 0)), written));
  }

  /** Notes the number that the call puts into a box, if it does. */
  void boxes(Expr.Call c, List<Fact> arguments) {
    FieldRef numbers = boxes.putInto(c);
    if (numbers != null) {
      put(numbers, arguments.get(0));
    }
  }

  /**
   * What a call finds in a box, or the number of an enum's constants tells of it; null: nothing is
   * known.
   */
  Fact told(Expr.Call c) {
    FieldRef numbers = boxes.readFrom(c);
    if (numbers == null) {
      return enums.result(c);
    }
    return Fact.join(Fact.of(Interval.of(0, 0)), lastField(numbers));
  }

  /** Notes the number that is put into the array, or into rows of one that is made. */
  void fills(Expr array, Fact number) {
    FieldRef numbers = arrays.numbers(array);
    if (numbers != null) {
      Interval known = number == null ? null : number.number();
      boolean fits = known != null && known.isIn(Interval.of(numbers.type()));
      put(numbers, fits ? number : null);
    }
  }

  /** Notes the lengths of an array that is made, and of rows that are made with it. */
  void makes(Expr array, Fact made) {
    for (int depth = 0; depth == 0 || depth < made.lengths().size(); depth++) {
      FieldRef lengths = arrays.lengths(array, depth);
      if (lengths != null) {
        int known = made.lengths().size();
        put(lengths, Fact.of(made.lengths().subList(Math.min(depth, known), known)));
      }
    }
  }

  /** What is known of an array that comes out of another or of an object; or of the fact alone. */
  Fact found(Expr array, Fact known) {
    return withLengths(arrays.lengths(array, 0), known);
  }

  /** The same of a local of the method. */
  Fact found(MethodRef method, Local local, Fact known) {
    return withLengths(arrays.lengths(method, local), known);
  }

  private Fact withLengths(FieldRef lengths, Fact known) {
    boolean wanted = lengths != null && (known == null || known.lengths().isEmpty());
    Fact made = wanted ? lastField(lengths) : null;
    return made == null ? known : made;
  }

  void fills(Stmt.ArrayWrite w, Fact number) {
    if (!counting.isStep(w)) {
      fills(w.array(), number);
    }
  }

  /** What an element of an array may be; null: nothing is known. */
  Fact element(Expr array) {
    FieldRef numbers = arrays.numbers(array);
    if (numbers == null) {
      return null;
    }
    Fact filled = lastField(numbers);
    // Nobody reads an element of arrays that have none.
    return counting.grown(numbers, filled == null ? Fact.of(Interval.of(0, 0)) : filled);
  }

  /** Whether other code may run between any two expressions, as that of interrupts does. */
  boolean mayBeInterrupted() {
    return counting.waits();
  }

  /** Whether the expression has the same value when it is evaluated again at once. */
  boolean isSame(Expr e) {
    return RangeConditions.isSame(e, mayBeInterrupted());
  }

  /** Whether the sum is surely a position in some text. */
  boolean isInText(Expr.Binary sum) {
    return counting.isInText(sum);
  }

  private FieldRef declared(FieldRef f) {
    return owners.computeIfAbsent(f, pool::declared);
  }
}
