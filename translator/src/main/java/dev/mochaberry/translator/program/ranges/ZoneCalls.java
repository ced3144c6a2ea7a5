package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What holds between the numbers and lengths that methods are called with, and between those and
 * the number, or the length, that they give back: joined from all calls and all returns until
 * nothing new comes.
 */
final class ZoneCalls {
  /** Where a result stands among a method's variables, and the length of its rows. */
  private static final int RESULT = 1;

  private static final int RESULT_ROWS = 2;

  /** Parameters follow, each with the length of its rows. */
  private static final int FIRST = 3;

  /**
   * What is known of something that is handed over.
   *
   * @param value of the number, or the length; null if nothing is known
   * @param rows of the length of all rows; null if nothing is known
   */
  record Given(Zone.Bounds value, Zone.Bounds rows) {}

  /** A method whose calls are all seen. */
  private static final class Callee {
    final List<Local> parameters;
    Zone entry;
    Zone result;
    int entryJoins;
    int resultJoins;
    boolean due;

    Callee(List<Local> parameters) {
      this.parameters = parameters;
    }

    int size() {
      return FIRST + 2 * parameters.size();
    }

    Local parameter(int slot) {
      return parameters.get((slot - FIRST) / 2);
    }
  }

  private final UnaryOperator<MethodRef> declared;
  private final Map<MethodRef, Callee> callees = new HashMap<>();

  /** Who has asked for a method's result. */
  private final Map<MethodRef, Set<MethodRef>> callers = new HashMap<>();

  /** Methods of which not every call is seen, that are to be followed again. */
  private final Set<MethodRef> due = new HashSet<>();

  /**
   * @param methods those of which every call is seen
   * @param parameters a method's parameters but the receiver
   * @param declared the method that a reference means
   */
  ZoneCalls(
      Set<MethodRef> methods,
      Function<MethodRef, List<Local>> parameters,
      UnaryOperator<MethodRef> declared) {
    this.declared = declared;
    for (MethodRef m : methods) {
      callees.put(m, new Callee(parameters.apply(m)));
    }
  }

  /** Whether the method is still to be followed; not until something calls it. */
  boolean isDue(MethodRef method, boolean wasFollowed) {
    Callee callee = callees.get(method);
    return callee == null ? !wasFollowed || due.contains(method) : callee.due;
  }

  /** The method is followed now, with what is known. */
  void follows(MethodRef method) {
    due.remove(method);
    Callee callee = callees.get(method);
    if (callee != null) {
      callee.due = false;
    }
  }

  /** Whether all calls of what the reference means are seen. */
  boolean sees(MethodRef reference) {
    return callees.containsKey(declared.apply(reference));
  }

  /** Adds what holds when the method starts. */
  void enter(MethodRef method, ZoneVariables variables, Zone state) {
    Callee callee = callees.get(method);
    if (callee == null) {
      return;
    }
    int[] here = places(callee, variables);
    for (int i = 0; i < callee.size(); i++) {
      for (int j = 0; j < callee.size(); j++) {
        long most = callee.entry.most(i, j);
        if (here[i] >= 0 && here[j] >= 0 && here[i] != here[j] && most < Zone.NONE) {
          state.learn(here[i], here[j], most);
        }
      }
    }
  }

  /** The variables of a method's parameters in its own zones; -1 for none. */
  private static int[] places(Callee callee, ZoneVariables variables) {
    int[] here = new int[callee.size()];
    here[RESULT] = -1;
    here[RESULT_ROWS] = -1;
    for (int i = FIRST; i < here.length; i += 2) {
      Local p = callee.parameter(i);
      here[i] = Math.max(variables.number(p), variables.lengthOf(p));
      here[i + 1] = variables.rowsOf(p);
    }
    return here;
  }

  /**
   * Notes a call.
   *
   * @param arguments what is known of the numbers, and of the lengths of the arrays and strings,
   *     that it hands over
   */
  void call(MethodRef reference, Zone state, List<Given> arguments) {
    Callee callee = callees.get(declared.apply(reference));
    if (callee == null) {
      return;
    }
    List<Zone.Bounds> all = slots(arguments);
    Zone given = Zone.of(callee.size());
    for (int i = 0; i < all.size(); i++) {
      Zone.Bounds a = all.get(i);
      if (a != null) {
        given.learn(FIRST + i, Zone.ZERO, a.high());
        given.learn(Zone.ZERO, FIRST + i, -a.low());
        for (int j = 0; j < all.size(); j++) {
          Zone.Bounds b = all.get(j);
          if (j != i && b != null) {
            given.learn(FIRST + i, FIRST + j, difference(a, b));
          }
        }
      }
    }
    Zone joined = Zone.joined(callee.entry, given, callee.entryJoins);
    if (callee.entry == null || !joined.holds(callee.entry)) {
      callee.entry = joined;
      callee.entryJoins++;
      callee.due = true;
    }
  }

  private static List<Zone.Bounds> slots(List<Given> arguments) {
    List<Zone.Bounds> all = new ArrayList<>();
    for (Given g : arguments) {
      all.add(g.value());
      all.add(g.rows());
    }
    return all;
  }

  /** Notes that a method is called with anything. */
  void callAnyhow(MethodRef reference) {
    Callee callee = callees.get(declared.apply(reference));
    if (callee != null) {
      call(reference, null, List.of());
    }
  }

  /** The largest value of {@code a - b}. */
  private static long difference(Zone.Bounds a, Zone.Bounds b) {
    long most = b.low() <= -Zone.NONE ? Zone.NONE : Zone.plus(a.high(), -b.low());
    if (b.base() >= 0) {
      most = Math.min(most, Zone.plus(a.above()[b.base()], -b.constant()));
    }
    if (a.base() >= 0) {
      most = Math.min(most, Zone.plus(b.below()[a.base()], a.constant()));
    }
    return most;
  }

  /**
   * Notes that a method returns.
   *
   * @param value what is known of the number or length it gives
   * @param assigned the locals that are other than at its start
   */
  void returns(MethodRef method, ZoneVariables variables, Given value, Set<Local> assigned) {
    Callee callee = callees.get(method);
    if (callee == null) {
      return;
    }
    Zone given = Zone.of(callee.size());
    int[] here = places(callee, variables);
    for (int i = 0; i < callee.size(); i++) {
      boolean same = i == Zone.ZERO || i >= FIRST && !assigned.contains(callee.parameter(i));
      if (same && here[i] >= 0) {
        learn(given, RESULT, i, value.value(), here[i]);
        learn(given, RESULT_ROWS, i, value.rows(), here[i]);
      }
    }
    Zone joined = Zone.joined(callee.result, given, callee.resultJoins);
    if (callee.result == null || !joined.holds(callee.result)) {
      callee.result = joined;
      callee.resultJoins++;
      again(method);
    }
  }

  private static void learn(Zone zone, int slot, int other, Zone.Bounds value, int place) {
    if (value != null) {
      zone.learn(slot, other, value.above()[place]);
      zone.learn(other, slot, value.below()[place]);
    }
  }

  /** Notes that a method may return anything. */
  void returnsAnyhow(MethodRef method) {
    Callee callee = callees.get(method);
    if (callee != null && (callee.result == null || !callee.result.holds(Zone.of(callee.size())))) {
      callee.result = Zone.of(callee.size());
      again(method);
    }
  }

  private void again(MethodRef method) {
    for (MethodRef caller : callers.getOrDefault(method, Set.of())) {
      Callee known = callees.get(caller);
      if (known == null) {
        due.add(caller);
      } else {
        known.due = true;
      }
    }
  }

  /** Whether nothing is known to come back from the call yet. */
  boolean neverReturns(MethodRef caller, MethodRef reference) {
    MethodRef target = declared.apply(reference);
    Callee callee = callees.get(target);
    if (callee == null) {
      return false;
    }
    callers.computeIfAbsent(target, k -> new HashSet<>()).add(caller);
    return callee.result == null;
  }

  /** What is known of what a call gives back. */
  Given result(MethodRef reference, Zone state, List<Given> arguments, boolean isNumber) {
    Callee callee = callees.get(declared.apply(reference));
    if (callee == null || callee.result == null) {
      return new Given(null, null);
    }
    List<Zone.Bounds> all = slots(arguments);
    Interval any = isNumber ? Interval.INT : Fact.ANY_LENGTH;
    Zone.Bounds value = known(callee.result, RESULT, state, all, any);
    return new Given(
        value, isNumber ? null : known(callee.result, RESULT_ROWS, state, all, Fact.ANY_LENGTH));
  }

  private static Zone.Bounds known(
      Zone result, int slot, Zone state, List<Zone.Bounds> arguments, Interval any) {
    Zone.Bounds known = state.between(any.low().longValue(), any.high().longValue());
    known = state.within(known, -result.most(Zone.ZERO, slot), result.most(slot, Zone.ZERO));
    long[] above = known.above().clone();
    long[] below = known.below().clone();
    for (int p = 0; p < arguments.size(); p++) {
      Zone.Bounds a = arguments.get(p);
      for (int i = 0; a != null && i < above.length; i++) {
        above[i] = Math.min(above[i], Zone.plus(a.above()[i], result.most(slot, FIRST + p)));
        below[i] = Math.min(below[i], Zone.plus(a.below()[i], result.most(FIRST + p, slot)));
      }
    }
    return new Zone.Bounds(above, below, -1, 0);
  }
}
