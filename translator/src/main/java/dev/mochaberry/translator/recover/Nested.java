package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Walks statement lists from the inside out, and knows at each what may run afterwards. */
abstract class Nested {
  final Liveness liveness = new Liveness();

  /** Rewrites one list, whose inner lists are done. */
  abstract List<Stmt> list(List<Stmt> statements);

  final List<Stmt> all(List<Stmt> statements) {
    List<Stmt> inner = new ArrayList<>(statements);
    for (int i = 0; i < inner.size(); i++) {
      Stmt s = inner.get(i);
      if (!(s instanceof Stmt.Simple)) {
        inner.set(i, inside(s, inner.subList(i + 1, inner.size())));
      }
    }
    return list(inner);
  }

  private List<Stmt> in(List<Stmt> body, List<Stmt> rest, List<Stmt> again) {
    liveness.enter(List.copyOf(rest), again);
    List<Stmt> result = all(body);
    liveness.leave();
    return result;
  }

  private Stmt inside(Stmt s, List<Stmt> rest) {
    if (s instanceof Stmt.If x) {
      return new Stmt.If(
          x.test(), in(x.then(), rest, List.of()), in(x.otherwise(), rest, List.of()), x.line());
    } else if (s instanceof Stmt.Loop x) {
      return new Stmt.Loop(x.label(), in(x.body(), rest, x.body()), x.line());
    } else if (s instanceof Stmt.While x) {
      List<Stmt> again = new ArrayList<>(x.body());
      again.add(0, new Stmt.Eval(x.test(), x.line()));
      return new Stmt.While(x.label(), x.test(), in(x.body(), rest, again), x.line());
    } else if (s instanceof Stmt.ForEach x) {
      return new Stmt.ForEach(
          x.label(), x.local(), x.iterable(), in(x.body(), rest, x.body()), x.line());
    } else if (s instanceof Stmt.ForRange x) {
      return new Stmt.ForRange(
          x.label(), x.local(), x.from(), x.to(), x.step(), in(x.body(), rest, x.body()), x.line());
    } else if (s instanceof Stmt.Labeled x) {
      return new Stmt.Labeled(x.label(), in(x.body(), rest, List.of()), x.line());
    } else if (s instanceof Stmt.Switch x) {
      List<Stmt.Case> cases = new ArrayList<>();
      for (Stmt.Case c : x.cases()) {
        cases.add(new Stmt.Case(c.keys(), in(c.body(), rest, List.of())));
      }
      return new Stmt.Switch(x.selector(), cases, in(x.otherwise(), rest, List.of()), x.line());
    } else if (s instanceof Stmt.Try x) {
      List<Stmt> instead = new ArrayList<>();
      x.catches().forEach(c -> instead.add(new Stmt.Labeled(null, c.body(), 0)));
      if (x.finalBody() != null) {
        instead.add(new Stmt.Labeled(null, x.finalBody(), 0));
      }
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch c : x.catches()) {
        catches.add(new Stmt.Catch(c.types(), c.exception(), in(c.body(), rest, List.of())));
      }
      List<Stmt> last = x.finalBody() == null ? null : in(x.finalBody(), rest, List.of());
      return x.with(in(x.body(), rest, instead), catches, last);
    }
    return s;
  }
}
