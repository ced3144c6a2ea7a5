package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of each local at one place of a method; nothing of those without a value yet. Tests
 * also tell of elements, fields and sums: that holds until anything of them may have changed.
 */
final class RangeState {
  private static final int MOST_TESTED = 8;

  /** What a test has told of an expression that is no local. */
  private record Tested(Expr expression, Interval range) {}

  /** The numbers of one method's locals, given as they are met. */
  static final class Slots {
    private final Map<Local, Integer> numbers = new HashMap<>();

    private int of(Local local) {
      Integer known = numbers.get(local);
      if (known == null) {
        known = numbers.size();
        numbers.put(local, known);
      }
      return known;
    }
  }

  private final Slots slots;
  private Fact[] facts;

  /** Never changed: states share it. */
  private List<Tested> tested;

  private RangeState(Slots slots, Fact[] facts, List<Tested> tested) {
    this.slots = slots;
    this.facts = facts;
    this.tested = tested;
  }

  static RangeState of(Slots slots, Map<Local, Fact> entry) {
    RangeState state = new RangeState(slots, new Fact[entry.size()], List.of());
    entry.forEach(state::put);
    return state;
  }

  RangeState copy() {
    return new RangeState(slots, facts.clone(), tested);
  }

  /** What is known of a local, or null while it has no value. */
  Fact get(Local local) {
    return at(slots.of(local));
  }

  private Fact at(int slot) {
    return slot < facts.length ? facts[slot] : null;
  }

  /** The local has a new value. */
  void put(Local local, Fact fact) {
    narrow(local, fact);
    if (!tested.isEmpty()) {
      tested = tested.stream().filter(t -> !reads(t.expression, local)).toList();
    }
  }

  /** More is known of the value that the local has. */
  void narrow(Local local, Fact fact) {
    int slot = slots.of(local);
    if (slot >= facts.length) {
      facts = Arrays.copyOf(facts, Math.max(slot + 1, slots.numbers.size()));
    }
    facts[slot] = fact;
  }

  private static boolean reads(Expr e, Local local) {
    boolean[] found = {false};
    IrWalk.expression(e, x -> found[0] |= x instanceof Expr.Read r && r.local().equals(local));
    return found[0];
  }

  /**
   * From now on these may have any value of their type, and elements and fields may have changed.
   */
  void forget(Iterable<Local> locals) {
    locals.forEach(local -> put(local, Fact.any(local.type())));
    forgetTests();
  }

  /** Code may have run that changes elements and fields. */
  void forgetTests() {
    tested = List.of();
  }

  /** What a test has told of the expression, or null. */
  Interval tested(Expr e) {
    for (Tested t : tested) {
      if (t.expression.equals(e)) {
        return t.range;
      }
    }
    return null;
  }

  /** A test has told this of the expression, which is the same whenever it is evaluated now. */
  void putTested(Expr e, Interval range) {
    List<Tested> all = new ArrayList<>();
    all.add(new Tested(e, range));
    tested.stream().filter(t -> !t.expression.equals(e)).limit(MOST_TESTED - 1).forEach(all::add);
    tested = List.copyOf(all);
  }

  /** What holds after either; null: no execution comes there. */
  static RangeState joined(RangeState a, RangeState b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Fact[] both = new Fact[Math.max(a.facts.length, b.facts.length)];
    for (int i = 0; i < both.length; i++) {
      both[i] = Fact.join(a.at(i), b.at(i));
    }
    return new RangeState(a.slots, both, bothTested(a, b));
  }

  private static List<Tested> bothTested(RangeState a, RangeState b) {
    if (a.tested.equals(b.tested)) {
      return a.tested;
    }
    List<Tested> both = new ArrayList<>();
    for (Tested t : a.tested) {
      Interval other = b.tested(t.expression);
      if (other != null) {
        both.add(new Tested(t.expression, t.range.hull(other)));
      }
    }
    return List.copyOf(both);
  }

  boolean same(RangeState other) {
    for (int i = 0; i < Math.max(facts.length, other.facts.length); i++) {
      if (!Objects.equals(at(i), other.at(i))) {
        return false;
      }
    }
    return true;
  }
}
