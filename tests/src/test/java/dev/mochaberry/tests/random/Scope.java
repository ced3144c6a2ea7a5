package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The variables in sight, and what a statement may do where it stands. */
final class Scope {

  /**
   * @param assignable whether statements may give it another value
   * @param fixed whether it never changes: what lambdas may capture
   */
  record Variable(String name, Kind kind, boolean assignable, boolean fixed) {}

  private final Scope outer;
  private final boolean captures;
  private final List<Variable> own = new ArrayList<>();

  private Scope(Scope outer, boolean captures) {
    this.outer = outer;
    this.captures = captures;
  }

  static Scope empty() {
    return new Scope(null, false);
  }

  Scope inner() {
    return new Scope(this, false);
  }

  /** The scope of a lambda's or a local class's body: what is assigned is out of reach. */
  Scope capturing() {
    return new Scope(this, true);
  }

  void add(String name, Kind kind, boolean assignable) {
    own.add(new Variable(name, kind, assignable, !assignable));
  }

  /** A field: statements assign it, lambdas see it. */
  void field(String name, Kind kind) {
    own.add(new Variable(name, kind, true, true));
  }

  /** A loop's counter: only the loop itself changes it. */
  void counter(String name) {
    own.add(new Variable(name, Kind.INT, false, false));
  }

  List<Variable> all(Kind kind) {
    List<Variable> found = new ArrayList<>();
    collect(kind, false, found);
    return found;
  }

  private void collect(Kind kind, boolean fixedOnly, List<Variable> found) {
    for (Variable v : own) {
      if (v.kind() == kind && (!fixedOnly || v.fixed())) {
        found.add(v);
      }
    }
    if (outer != null) {
      outer.collect(kind, fixedOnly || captures, found);
    }
  }

  Optional<String> any(Kind kind, Choice choice) {
    List<Variable> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(choice.of(all).name());
  }

  Optional<String> assignable(Kind kind, Choice choice) {
    List<Variable> all = all(kind).stream().filter(Variable::assignable).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(choice.of(all).name());
  }
}
