package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
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
          "java/util/PriorityQueue",
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
    program.bodies().values().forEach(body -> all(body, Map.of()));
  }

  boolean contains(Expr.Call c) {
    return filled.getOrDefault(c.target(), false);
  }

  /** What is known of the queues when a test was true, and when it was false. */
  private record Outcome(Map<Expr, Integer> yes, Map<Expr, Integer> no) {
    Outcome turned() {
      return new Outcome(no, yes);
    }

    Map<Expr, Integer> either() {
      return both(yes, no);
    }
  }

  // ---- statements

  /** What is known behind the statements; null if nothing comes behind them. */
  private Map<Expr, Integer> all(List<Stmt> statements, Map<Expr, Integer> before) {
    Map<Expr, Integer> known = before;
    for (Stmt s : statements) {
      known = statement(s, known == null ? Map.of() : known);
    }
    return known;
  }

  private Map<Expr, Integer> statement(Stmt s, Map<Expr, Integer> known) {
    if (s instanceof Stmt.Eval e) {
      return value(e.expr(), known);
    } else if (s instanceof Stmt.Assign a) {
      return without(value(a.value(), known), a.local());
    } else if (s instanceof Stmt.FieldWrite w) {
      Map<Expr, Integer> after = value(w.value(), value(w.target(), known));
      return only(after, k -> !(k instanceof Expr.FieldRead f) || !f.field().equals(w.field()));
    } else if (s instanceof Stmt.ArrayWrite w) {
      return value(w.value(), value(w.index(), value(w.array(), known)));
    } else if (s instanceof Stmt.If i) {
      Outcome test = test(i.test(), known);
      Map<Expr, Integer> then = all(i.then(), test.yes());
      Map<Expr, Integer> otherwise = all(i.otherwise(), test.no());
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
    return Map.of();
  }

  /** Statements behind which nothing is known. */
  private void inside(Stmt s, Map<Expr, Integer> known) {
    if (s instanceof Stmt.While w) {
      all(w.body(), test(w.test(), Map.of()).yes());
    } else if (s instanceof Stmt.Loop l) {
      all(l.body(), Map.of());
    } else if (s instanceof Stmt.ForEach f) {
      value(f.iterable(), known);
      all(f.body(), Map.of());
    } else if (s instanceof Stmt.ForRange f) {
      value(f.to(), value(f.from(), known));
      all(f.body(), Map.of());
    } else if (s instanceof Stmt.Labeled l) {
      all(l.body(), known);
    } else if (s instanceof Stmt.Switch w) {
      Map<Expr, Integer> selected = value(w.selector(), known);
      w.cases().forEach(c -> all(c.body(), selected));
      all(w.otherwise(), selected);
    } else if (s instanceof Stmt.Try t) {
      all(t.body(), known);
      t.catches().forEach(c -> all(c.body(), Map.of()));
      all(t.finalBody(), Map.of());
    }
  }

  // ---- expressions, in order of evaluation

  private Outcome test(Expr e, Map<Expr, Integer> known) {
    if (e instanceof Expr.Not n) {
      return test(n.operand(), known).turned();
    } else if (e instanceof Expr.ShortCircuit s) {
      Outcome left = test(s.left(), known);
      Outcome right = test(s.right(), s.and() ? left.yes() : left.no());
      return s.and()
          ? new Outcome(right.yes(), both(left.no(), right.no()))
          : new Outcome(both(left.yes(), right.yes()), right.no());
    } else if (e instanceof Expr.Call c && isMeasure(c) && !c.method().name().equals("size")) {
      return new Outcome(known, with(known, c.target(), 1));
    } else if (e instanceof Expr.Compare c
        && c.left() instanceof Expr.Call size
        && isMeasure(size)
        && c.right() instanceof Expr.Const n
        && n.value() instanceof Integer i) {
      Expr queue = size.target();
      return switch (c.relation()) {
        case GT -> new Outcome(with(known, queue, i + 1), known);
        case GE -> new Outcome(with(known, queue, i), known);
        case LT -> new Outcome(known, with(known, queue, i));
        case LE -> new Outcome(known, with(known, queue, i + 1));
        case EQ -> new Outcome(with(known, queue, i), with(known, queue, i == 0 ? 1 : 0));
        case NE -> new Outcome(with(known, queue, i == 0 ? 1 : 0), with(known, queue, i));
      };
    }
    Map<Expr, Integer> after = value(e, known);
    return new Outcome(after, after);
  }

  private Map<Expr, Integer> value(Expr e, Map<Expr, Integer> known) {
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
    Map<Expr, Integer> after = known;
    for (Expr x : IrWalk.operands(e)) {
      after = value(x, after);
    }
    if (e instanceof Expr.Call c) {
      return call(c, after);
    }
    boolean made = e instanceof Expr.New n && pool.isTranslated(n.constructor().owner());
    return made || e instanceof Expr.Dynamic ? Map.of() : after;
  }

  private Map<Expr, Integer> call(Expr.Call c, Map<Expr, Integer> known) {
    String name = c.method().name();
    if (!isOfQueue(c)) {
      return runsNothing(c) ? known : Map.of();
    } else if (MEASURES.contains(name)) {
      return known;
    }
    boolean takes = TAKES.contains(name) && c.arguments().isEmpty();
    if (takes || LOOKS.contains(name)) {
      filled.merge(c.target(), known.containsKey(c.target()), Boolean::logicalAnd);
    }
    if (LOOKS.contains(name)) {
      return known;
    } else if (ADDS.contains(name) && c.arguments().size() == 1) {
      return with(known, c.target(), known.getOrDefault(c.target(), 0) + 1);
    } else if (!takes) {
      return Map.of();
    }
    Optional<FlowNode> group = flow.group(c.target());
    Map<Expr, Integer> left = new HashMap<>(known);
    left.replaceAll((queue, n) -> flow.group(queue).equals(group) ? n - 1 : n);
    left.values().removeIf(n -> n == 0);
    return group.isEmpty() ? Map.of() : left;
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

  /** What is known, and that the queue has so many elements or more. */
  private Map<Expr, Integer> with(Map<Expr, Integer> known, Expr queue, int elements) {
    boolean named =
        queue instanceof Expr.Read
            || queue instanceof Expr.FieldRead f
                && (f.target() == null
                    || f.target() instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS);
    if (elements <= 0 || !named || flow.group(queue).isEmpty()) {
      return known;
    }
    Map<Expr, Integer> all = new HashMap<>(known);
    all.merge(queue, elements, Math::max);
    return all;
  }

  private static Map<Expr, Integer> both(Map<Expr, Integer> a, Map<Expr, Integer> b) {
    Map<Expr, Integer> all = new HashMap<>();
    a.forEach(
        (queue, n) -> {
          if (b.containsKey(queue)) {
            all.put(queue, Math.min(n, b.get(queue)));
          }
        });
    return all;
  }

  private static Map<Expr, Integer> without(Map<Expr, Integer> known, Local assigned) {
    return only(known, k -> !(k instanceof Expr.Read r) || !r.local().equals(assigned));
  }

  private static Map<Expr, Integer> only(Map<Expr, Integer> known, Predicate<Expr> which) {
    if (known.keySet().stream().allMatch(which)) {
      return known;
    }
    Map<Expr, Integer> rest = new HashMap<>(known);
    rest.keySet().removeIf(which.negate());
    return rest;
  }
}
