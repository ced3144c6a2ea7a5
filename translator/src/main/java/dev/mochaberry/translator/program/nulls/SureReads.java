package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The reads of variables and fields in one function that come after a test for null, or after a use
 * that would have failed on null. What is known holds until the variable is assigned; of a field,
 * until anything is called that could assign it. A queue that was asked whether it is empty gives
 * an element as long as nothing is called.
 */
final class SureReads {
  private static final Set<String> GIVING =
      Set.of("poll", "pollFirst", "pollLast", "peek", "peekFirst", "peekLast");
  private static final Set<String> MEASURING = Set.of("isEmpty", "size");

  private final Set<Expr> sure = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Label, Set<Expr>> exits = new HashMap<>();

  /** What is known here: reads that are not null; null where nobody comes by. */
  private Set<Expr> known = new HashSet<>();

  SureReads(List<Stmt> body) {
    all(body);
  }

  /**
   * Whether the read, by identity, never finds null; of a call, whether the collection has an
   * element to give.
   */
  boolean contains(Expr read) {
    return sure.contains(read) && !unsure.contains(read);
  }

  private void all(List<? extends Stmt> statements) {
    for (Stmt s : statements) {
      if (known == null) {
        // Nobody comes by, but the same expression may stand elsewhere: nothing is to be said.
        known = new HashSet<>();
        statement(s);
        known = null;
      } else {
        statement(s);
      }
    }
  }

  private void statement(Stmt s) {
    if (s instanceof Stmt.Eval e) {
      value(e.expr());
    } else if (s instanceof Stmt.Assign a) {
      value(a.value());
      assign(a.local(), a.value());
    } else if (s instanceof Stmt.FieldWrite w) {
      write(w);
    } else if (s instanceof Stmt.ArrayWrite w) {
      value(w.array());
      value(w.index());
      value(w.value());
      used(w.array(), List.of(w.index(), w.value()));
    } else if (s instanceof Stmt.Monitor m) {
      value(m.object());
      used(m.object());
    } else if (s instanceof Stmt.Return r) {
      optional(r.value());
      known = null;
    } else if (s instanceof Stmt.Throw t) {
      value(t.exception());
      known = null;
    } else if (s instanceof Stmt.If i) {
      choice(i);
    } else if (s instanceof Stmt.Loop l) {
      loop(l.label(), l.body(), null, null, false);
    } else if (s instanceof Stmt.While w) {
      loop(w.label(), w.body(), w.test(), null, false);
    } else if (s instanceof Stmt.ForEach f) {
      value(f.iterable());
      used(f.iterable());
      loop(f.label(), f.body(), null, f.local(), true);
    } else if (s instanceof Stmt.ForRange f) {
      value(f.from());
      value(f.to());
      loop(f.label(), f.body(), null, f.local(), true);
    } else if (s instanceof Stmt.Labeled l) {
      all(l.body());
      known = joined(known, exits.remove(l.label()));
    } else if (s instanceof Stmt.Break b) {
      exits.merge(b.label(), known, SureReads::joined);
      known = null;
    } else if (s instanceof Stmt.Continue) {
      known = null;
    } else if (s instanceof Stmt.Switch w) {
      cases(w);
    } else if (s instanceof Stmt.Try t) {
      attempt(t);
    }
  }

  private void write(Stmt.FieldWrite w) {
    optional(w.target());
    value(w.value());
    Expr read = new Expr.FieldRead(w.target(), w.field());
    forgetField(w.field());
    boolean same = w.target() == null || !isThrough(w.target(), w.field());
    if (same && isMade(w.value()) && isPath(read)) {
      known.add(read);
    }
    if (same && w.target() != null) {
      used(w.target(), List.of(w.value()));
    }
  }

  private void choice(Stmt.If i) {
    value(i.test());
    Set<Expr> before = known;
    known = when(i.test(), true, before);
    all(i.then());
    Set<Expr> then = known;
    known = when(i.test(), false, before);
    all(i.otherwise());
    known = joined(then, known);
  }

  private void loop(Label label, List<Stmt> body, Expr test, Local variable, boolean ends) {
    forgetAssigned(body);
    if (test != null) {
      IrWalk.expression(test, this::forgetBy);
    }
    if (variable != null) {
      forget(variable);
    }
    Set<Expr> head = new HashSet<>(known);
    Set<Expr> exit = ends ? head : null;
    if (test != null) {
      value(test);
      exit = when(test, false, known);
      known = when(test, true, known);
    }
    all(body);
    known = joined(exit == null ? null : new HashSet<>(exit), exits.remove(label));
  }

  private void cases(Stmt.Switch w) {
    value(w.selector());
    used(w.selector());
    Set<Expr> before = known;
    Set<Expr> after = null;
    for (Stmt.Case c : w.cases()) {
      known = new HashSet<>(before);
      all(c.body());
      after = joined(after, known);
    }
    known = new HashSet<>(before);
    all(w.otherwise());
    known = joined(after, known);
  }

  private void attempt(Stmt.Try t) {
    Set<Expr> before = new HashSet<>(known);
    all(t.body());
    Set<Expr> after = known;
    known = before;
    forgetAssigned(t.body());
    Set<Expr> failed = new HashSet<>(known);
    for (Stmt.Catch c : t.catches()) {
      known = new HashSet<>(failed);
      all(c.body());
      after = joined(after, known);
      known = new HashSet<>(failed);
      forgetAssigned(c.body());
      failed = known;
    }
    if (t.finalBody() == null || t.finalBody().isEmpty()) {
      known = after;
      return;
    }
    for (Set<Expr> exit : exits.values()) {
      known = exit;
      forgetAssigned(t.finalBody());
    }
    known = failed;
    all(t.finalBody());
    known = after == null ? null : known;
  }

  /** Evaluates the expression, noting each read and what is known behind it. */
  private void value(Expr e) {
    if (e instanceof Expr.ShortCircuit s) {
      value(s.left());
      aside(s.right(), when(s.left(), s.and(), known));
      return;
    } else if (e instanceof Expr.Conditional c) {
      value(c.test());
      Set<Expr> before = known;
      aside(c.then(), when(c.test(), true, before));
      aside(c.otherwise(), when(c.test(), false, before));
      return;
    }
    IrWalk.operands(e).forEach(this::value);
    if (e instanceof Expr.Read || e instanceof Expr.FieldRead) {
      (known.contains(e) ? sure : unsure).add(e);
    } else if (e instanceof Expr.Call c && isOfCollection(c, GIVING)) {
      (known.contains(filled(c.target())) ? sure : unsure).add(e);
    }
    forgetBy(e);
    if (e instanceof Expr.Call c && c.target() != null) {
      if (c.target() instanceof Expr.Read || isOfLibrary(c.method())) {
        used(c.target(), c.arguments());
      }
    } else if (e instanceof Expr.FieldRead f && f.target() != null) {
      used(f.target());
    } else if (e instanceof Expr.ArrayRead a) {
      used(a.array(), List.of(a.index()));
    } else if (e instanceof Expr.ArrayLength a) {
      used(a.array());
    } else if (e instanceof Expr.AssignExpr a && isMade(a.value())) {
      known.add(new Expr.Read(a.local()));
    }
  }

  /**
   * A part that is evaluated only sometimes: what it proves holds there, what it changes behind.
   */
  private void aside(Expr e, Set<Expr> there) {
    Set<Expr> before = known;
    known = there;
    value(e);
    known = before;
    IrWalk.expression(e, this::forgetBy);
  }

  private void optional(Expr e) {
    if (e != null) {
      value(e);
    }
  }

  private void assign(Local local, Expr value) {
    forget(local);
    if (isMade(value)) {
      known.add(new Expr.Read(local));
    }
  }

  private static boolean isMade(Expr e) {
    return e instanceof Expr.New
        || e instanceof Expr.NewArray
        || e instanceof Expr.ArrayLiteral
        || e instanceof Expr.Concat
        || e instanceof Expr.Lambda
        || e instanceof Expr.Const c && c.value() != null;
  }

  /** The object was there: it has been used. */
  private void used(Expr e) {
    if (isPath(e)) {
      known.add(e);
    }
  }

  /** The same, if what was evaluated since then changes nothing of where it was found. */
  private void used(Expr e, List<Expr> since) {
    if (since.stream().noneMatch(s -> mayChange(s, e))) {
      used(e);
    }
  }

  /** Whether the method runs no code of the program that could set the field it was called on. */
  private static boolean isOfLibrary(MethodRef m) {
    return m.owner().startsWith("java/lang/String")
        || m.owner().startsWith("java/util/") && !m.owner().startsWith("java/util/function/");
  }

  private static boolean isPath(Expr e) {
    return e instanceof Expr.Read
        || e instanceof Expr.FieldRead f && (f.target() == null || isPath(f.target()));
  }

  /** The knowledge that the collection of a path is not empty. */
  private static Expr filled(Expr path) {
    return new Expr.ArrayLength(path);
  }

  private static boolean isOfCollection(Expr.Call c, Set<String> names) {
    return c.target() != null
        && isPath(c.target())
        && c.arguments().isEmpty()
        && c.method().owner().startsWith("java/util/")
        && names.contains(c.method().name());
  }

  private void forgetBy(Expr e) {
    if (e instanceof Expr.AssignExpr a) {
      forget(a.local());
    } else if (e instanceof Expr.Call || e instanceof Expr.New) {
      boolean looks = e instanceof Expr.Call c && isOfCollection(c, MEASURING);
      known.removeIf(k -> k instanceof Expr.FieldRead || k instanceof Expr.ArrayLength && !looks);
    }
  }

  private void forget(Local local) {
    known.removeIf(k -> mentions(k, local));
  }

  private static boolean mentions(Expr path, Local local) {
    return path instanceof Expr.Read r && r.local().equals(local)
        || path instanceof Expr.ArrayLength l && mentions(l.array(), local)
        || path instanceof Expr.FieldRead f && f.target() != null && mentions(f.target(), local);
  }

  private void forgetField(FieldRef field) {
    known.removeIf(k -> isThrough(k, field));
  }

  private static boolean isThrough(Expr path, FieldRef field) {
    return path instanceof Expr.ArrayLength l && isThrough(l.array(), field)
        || path instanceof Expr.FieldRead f
            && (f.field().name().equals(field.name())
                || f.target() != null && isThrough(f.target(), field));
  }

  private void forgetAssigned(List<Stmt> body) {
    Consumer<Stmt> onStatement =
        s -> {
          if (s instanceof Stmt.Assign a) {
            forget(a.local());
          } else if (s instanceof Stmt.ForEach f) {
            forget(f.local());
          } else if (s instanceof Stmt.ForRange f) {
            forget(f.local());
          } else if (s instanceof Stmt.FieldWrite w) {
            forgetField(w.field());
          } else if (s instanceof Stmt.Try t) {
            t.catches().stream()
                .filter(c -> c.exception() != null)
                .forEach(c -> forget(c.exception()));
          }
        };
    IrWalk.expressions(body, this::forgetBy, onStatement);
  }

  /** What is known where the test came out so. */
  private static Set<Expr> when(Expr test, boolean outcome, Set<Expr> before) {
    Set<Expr> after = new HashSet<>(before);
    learn(test, outcome, after);
    return after;
  }

  private static void learn(Expr test, boolean outcome, Set<Expr> out) {
    if (test instanceof Expr.Not n) {
      learn(n.operand(), !outcome, out);
    } else if (test instanceof Expr.ShortCircuit s && s.and() == outcome) {
      Set<Expr> left = new HashSet<>();
      learn(s.left(), outcome, left);
      left.stream().filter(k -> !mayChange(s.right(), k)).forEach(out::add);
      learn(s.right(), outcome, out);
    } else if (test instanceof Expr.InstanceOf i && outcome && isPath(i.operand())) {
      out.add(i.operand());
    } else if (test instanceof Expr.Call c && !outcome && isOfCollection(c, Set.of("isEmpty"))) {
      out.add(filled(c.target()));
    } else if (test instanceof Expr.Compare c && counts(c, outcome)) {
      out.add(filled(((Expr.Call) c.left()).target()));
    } else if (test instanceof Expr.Compare c) {
      boolean differs = c.relation() == (outcome ? Expr.Relation.NE : Expr.Relation.EQ);
      if (differs && isNull(c.right()) && isPath(subject(c.left()))) {
        out.add(subject(c.left()));
      } else if (differs && isNull(c.left()) && isPath(subject(c.right()))) {
        out.add(subject(c.right()));
      }
    }
  }

  /** {@code q.size() > 0}, or what is as good. */
  private static boolean counts(Expr.Compare c, boolean outcome) {
    Expr.Relation relation = outcome ? c.relation() : c.relation().opposite();
    return c.left() instanceof Expr.Call k
        && isOfCollection(k, Set.of("size"))
        && c.right() instanceof Expr.Const n
        && n.value() instanceof Integer i
        && (relation == Expr.Relation.GT && i >= 0
            || relation == Expr.Relation.GE && i > 0
            || relation == Expr.Relation.NE && i == 0);
  }

  /** {@code (x = y) != null} says it of x. */
  private static Expr subject(Expr e) {
    return e instanceof Expr.AssignExpr a ? new Expr.Read(a.local()) : e;
  }

  private static boolean mayChange(Expr e, Expr path) {
    boolean[] found = {false};
    IrWalk.expression(
        e,
        x ->
            found[0] |=
                x instanceof Expr.AssignExpr a && mentions(path, a.local())
                    || (path instanceof Expr.FieldRead || path instanceof Expr.ArrayLength)
                        && (x instanceof Expr.Call || x instanceof Expr.New));
    return found[0];
  }

  private static boolean isNull(Expr e) {
    return e instanceof Expr.Const c && c.value() == null;
  }

  /** What is known where two ways meet; null is a way nobody takes. */
  private static Set<Expr> joined(Set<Expr> a, Set<Expr> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Set<Expr> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
