package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Calls that ask a queue or a stack for an element where it surely has one: behind a test that it
 * is not empty, or behind an addition, and nothing in between takes anything out. Whatever may run
 * code that is not seen here, or jumps, ends what is known.
 */
final class FilledQueues {
  private static final Set<String> OWNERS =
      Set.of(
          "java/util/Queue",
          "java/util/Deque",
          "java/util/ArrayDeque",
          "java/util/LinkedList",
          "java/util/Stack");
  private static final Set<String> ADDS =
      Set.of("add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push");
  private static final Set<String> LOOKS =
      Set.of("peek", "peekFirst", "peekLast", "element", "getFirst", "getLast");
  private static final Set<String> TAKES =
      Set.of("pop", "poll", "pollFirst", "pollLast", "remove", "removeFirst", "removeLast");
  private static final Set<String> MEASURES = Set.of("size", "isEmpty", "empty");

  /** Library classes whose methods with plain arguments run no code of the program. */
  private static final Set<String> PLAIN =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/Math",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Character",
          "java/lang/Double",
          "java/lang/Boolean",
          "java/io/PrintStream",
          "java/util/ArrayList",
          "java/util/List",
          "java/util/Set",
          "java/util/HashSet",
          "java/util/Map",
          "java/util/HashMap");

  private final ClassPool pool;
  private final ObjectFlow flow;

  /** The receivers of the calls, as written there, and whether there surely is an element. */
  private final Map<Expr, Boolean> filled = new IdentityHashMap<>();

  FilledQueues(ClassPool pool, Reachable program, ObjectFlow flow) {
    this.pool = pool;
    this.flow = flow;
    program.bodies().values().forEach(body -> all(body, Set.of()));
  }

  boolean contains(Expr.Call c) {
    return filled.getOrDefault(c.target(), false);
  }

  /** What is known of the queues when a test was true, and when it was false. */
  private record Outcome(Set<Expr> yes, Set<Expr> no) {
    Outcome turned() {
      return new Outcome(no, yes);
    }

    Set<Expr> either() {
      return both(yes, no);
    }
  }

  // ---- statements

  /** What is known behind the statements; null if nothing comes behind them. */
  private Set<Expr> all(List<Stmt> statements, Set<Expr> before) {
    Set<Expr> known = before;
    for (Stmt s : statements) {
      known = statement(s, known == null ? Set.of() : known);
    }
    return known;
  }

  private Set<Expr> statement(Stmt s, Set<Expr> known) {
    if (s instanceof Stmt.Eval e) {
      return value(e.expr(), known);
    } else if (s instanceof Stmt.Assign a) {
      return without(value(a.value(), known), a.local());
    } else if (s instanceof Stmt.FieldWrite w) {
      Set<Expr> after = value(w.value(), value(w.target(), known));
      return only(after, k -> !(k instanceof Expr.FieldRead f) || !f.field().equals(w.field()));
    } else if (s instanceof Stmt.ArrayWrite w) {
      return value(w.value(), value(w.index(), value(w.array(), known)));
    } else if (s instanceof Stmt.If i) {
      Outcome test = test(i.test(), known);
      Set<Expr> then = all(i.then(), test.yes());
      Set<Expr> otherwise = all(i.otherwise(), test.no());
      return then == null ? otherwise : otherwise == null ? then : both(then, otherwise);
    } else if (s instanceof Stmt.Return r) {
      value(r.value(), known);
      return null;
    } else if (s instanceof Stmt.Throw t) {
      value(t.exception(), known);
      return null;
    } else if (s instanceof Stmt.Break || s instanceof Stmt.Continue) {
      return null;
    }
    inside(s, known);
    return Set.of();
  }

  /** Statements behind which nothing is known. */
  private void inside(Stmt s, Set<Expr> known) {
    if (s instanceof Stmt.While w) {
      all(w.body(), test(w.test(), Set.of()).yes());
    } else if (s instanceof Stmt.Loop l) {
      all(l.body(), Set.of());
    } else if (s instanceof Stmt.ForEach f) {
      value(f.iterable(), known);
      all(f.body(), Set.of());
    } else if (s instanceof Stmt.ForRange f) {
      value(f.to(), value(f.from(), known));
      all(f.body(), Set.of());
    } else if (s instanceof Stmt.Labeled l) {
      all(l.body(), known);
    } else if (s instanceof Stmt.Switch w) {
      Set<Expr> selected = value(w.selector(), known);
      w.cases().forEach(c -> all(c.body(), selected));
      all(w.otherwise(), selected);
    } else if (s instanceof Stmt.Try t) {
      all(t.body(), known);
      t.catches().forEach(c -> all(c.body(), Set.of()));
      all(t.finalBody(), Set.of());
    }
  }

  // ---- expressions, in order of evaluation

  private Outcome test(Expr e, Set<Expr> known) {
    if (e instanceof Expr.Not n) {
      return test(n.operand(), known).turned();
    } else if (e instanceof Expr.ShortCircuit s) {
      Outcome left = test(s.left(), known);
      Outcome right = test(s.right(), s.and() ? left.yes() : left.no());
      return s.and()
          ? new Outcome(right.yes(), both(left.no(), right.no()))
          : new Outcome(both(left.yes(), right.yes()), right.no());
    } else if (e instanceof Expr.Call c && isMeasure(c) && !c.method().name().equals("size")) {
      return new Outcome(known, with(known, c.target()));
    } else if (e instanceof Expr.Compare c
        && c.left() instanceof Expr.Call size
        && isMeasure(size)
        && c.right() instanceof Expr.Const n
        && n.value() instanceof Integer i) {
      Set<Expr> filled = with(known, size.target());
      return switch (c.relation()) {
        case GT -> new Outcome(i >= 0 ? filled : known, known);
        case GE -> new Outcome(i >= 1 ? filled : known, known);
        case LT -> new Outcome(known, i >= 1 ? filled : known);
        case LE -> new Outcome(known, i >= 0 ? filled : known);
        case EQ -> new Outcome(i >= 1 ? filled : known, i == 0 ? filled : known);
        case NE -> new Outcome(i == 0 ? filled : known, i >= 1 ? filled : known);
      };
    }
    Set<Expr> after = value(e, known);
    return new Outcome(after, after);
  }

  private Set<Expr> value(Expr e, Set<Expr> known) {
    if (e == null) {
      return known;
    } else if (e instanceof Expr.Not || e instanceof Expr.ShortCircuit) {
      return test(e, known).either();
    } else if (e instanceof Expr.Conditional c) {
      Outcome test = test(c.test(), known);
      return both(value(c.then(), test.yes()), value(c.otherwise(), test.no()));
    } else if (e instanceof Expr.AssignExpr a) {
      return without(value(a.value(), known), a.local());
    }
    Set<Expr> after = known;
    for (Expr x : IrWalk.operands(e)) {
      after = value(x, after);
    }
    if (e instanceof Expr.Call c) {
      return call(c, after);
    }
    boolean made = e instanceof Expr.New n && pool.isTranslated(n.constructor().owner());
    return made || e instanceof Expr.Dynamic ? Set.of() : after;
  }

  private Set<Expr> call(Expr.Call c, Set<Expr> known) {
    String name = c.method().name();
    if (!isOfQueue(c)) {
      return runsNothing(c) ? known : Set.of();
    } else if (MEASURES.contains(name)) {
      return known;
    }
    boolean takes = TAKES.contains(name) && c.arguments().isEmpty();
    if (takes || LOOKS.contains(name)) {
      filled.merge(c.target(), known.contains(c.target()), Boolean::logicalAnd);
    }
    if (LOOKS.contains(name)) {
      return known;
    } else if (ADDS.contains(name) && c.arguments().size() == 1) {
      return with(known, c.target());
    } else if (!takes) {
      return Set.of();
    }
    Optional<FlowNode> group = flow.group(c.target());
    return group.isEmpty() ? Set.of() : only(known, k -> !flow.group(k).equals(group));
  }

  /** Whether the library does it without asking the program anything. */
  private boolean runsNothing(Expr.Call c) {
    return pool.methodBinding(c.method()).isPresent()
        && PLAIN.contains(c.method().owner())
        && c.arguments().stream().allMatch(a -> isPlain(a.type()));
  }

  private static boolean isPlain(Type t) {
    return !t.isReference()
        || t.equals(Type.STRING)
        || t instanceof Type.ClassType c && PLAIN.contains(c.internalName());
  }

  private boolean isMeasure(Expr.Call c) {
    return isOfQueue(c) && MEASURES.contains(c.method().name());
  }

  private static boolean isOfQueue(Expr.Call c) {
    return c.target() != null
        && c.kind() == Expr.CallKind.VIRTUAL
        && (OWNERS.contains(c.method().owner()) || isMeasureOfStack(c));
  }

  /** The compiler may name the class that declares a method, or that of the variable. */
  private static boolean isMeasureOfStack(Expr.Call c) {
    return c.target().type() instanceof Type.ClassType t
        && OWNERS.contains(t.internalName())
        && MEASURES.contains(c.method().name());
  }

  // ---- what is known

  private Set<Expr> with(Set<Expr> known, Expr queue) {
    boolean named =
        queue instanceof Expr.Read
            || queue instanceof Expr.FieldRead f
                && (f.target() == null
                    || f.target() instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS);
    if (!named || flow.group(queue).isEmpty()) {
      return known;
    }
    Set<Expr> all = new HashSet<>(known);
    all.add(queue);
    return all;
  }

  private static Set<Expr> both(Set<Expr> a, Set<Expr> b) {
    return only(a, b::contains);
  }

  private static Set<Expr> without(Set<Expr> known, Local assigned) {
    return only(known, k -> !(k instanceof Expr.Read r) || !r.local().equals(assigned));
  }

  private static Set<Expr> only(Set<Expr> known, Predicate<Expr> which) {
    if (known.stream().allMatch(which)) {
      return known;
    }
    Set<Expr> rest = new HashSet<>(known);
    rest.removeIf(which.negate());
    return rest;
  }
}
