package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Local;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What is known of each local at one place of a method; nothing of those without a value yet. */
final class RangeState {

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

  private RangeState(Slots slots, Fact[] facts) {
    this.slots = slots;
    this.facts = facts;
  }

  static RangeState of(Slots slots, Map<Local, Fact> entry) {
    RangeState state = new RangeState(slots, new Fact[entry.size()]);
    entry.forEach(state::put);
    return state;
  }

  RangeState copy() {
    return new RangeState(slots, facts.clone());
  }

  /** What is known of a local, or null while it has no value. */
  Fact get(Local local) {
    return at(slots.of(local));
  }

  private Fact at(int slot) {
    return slot < facts.length ? facts[slot] : null;
  }

  void put(Local local, Fact fact) {
    int slot = slots.of(local);
    if (slot >= facts.length) {
      facts = Arrays.copyOf(facts, Math.max(slot + 1, slots.numbers.size()));
    }
    facts[slot] = fact;
  }

  /** From now on these may have any value of their type. */
  void forget(Iterable<Local> locals) {
    locals.forEach(local -> put(local, Fact.any(local.type())));
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
    return new RangeState(a.slots, both);
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
