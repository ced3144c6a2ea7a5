package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Fields that count, and parameters of recursive methods that do: where a value is the field's (or
 * the parameter's) and a small constant, it is at most so many steps from what is assigned
 * otherwise. A recursion is as deep as memory is large; a program that only computes takes no more
 * steps than somebody waits for. Programs that wait for time or devices may run for months: their
 * fields count as anybody's.
 */
final class Steps {
  /** More steps than a program takes, and than frames fit into memory. */
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(27);

  private final UnaryOperator<FieldRef> declared;
  private final Function<Expr, FieldRef> elements;
  private final Map<Expr, Object> values = new IdentityHashMap<>();
  private final Map<Object, Interval> growth = new HashMap<>();

  /** Fields that are moved behind a text that was found there: they stay in the one around. */
  private final Set<FieldRef> inText = new HashSet<>();

  /** What is written into arrays is a step from an element of one that may be the same. */
  private final Set<Stmt> writes = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Expr> behindText = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean waits;

  private record Parameter(MethodRef method, int index) {}

  private Steps(UnaryOperator<FieldRef> declared, Function<Expr, FieldRef> elements) {
    this.declared = declared;
    this.elements = elements;
  }

  /**
   * Looks through a whole program.
   *
   * @param declared gives a field by its declaration
   * @param elements gives the numbers of arrays that may be the same, as a field, or null
   */
  static Steps of(
      Reachable program,
      UnaryOperator<FieldRef> declared,
      Function<Expr, FieldRef> elements,
      Function<MethodRef, List<Local>> parameters) {
    Steps steps = new Steps(declared, elements);
    program
        .bodies()
        .forEach(
            (m, body) -> {
              Map<Local, Expr> once = assignedOnce(body, parameters.apply(m));
              IrWalk.expressions(
                  body,
                  e -> {
                    if (e instanceof Expr.Call c) {
                      steps.waits |= c.method().owner().startsWith("dev/mochaberry/");
                      if (c.method().equals(m)) {
                        steps.recursion(c, parameters.apply(m), once);
                      }
                    }
                  },
                  s -> {
                    if (s instanceof Stmt.FieldWrite w) {
                      steps.write(w, once);
                    } else if (s instanceof Stmt.ArrayWrite w) {
                      steps.write(w, once);
                    }
                  });
            });
    if (steps.waits) {
      steps.growth.keySet().removeIf(FieldRef.class::isInstance);
      steps.values.values().removeIf(FieldRef.class::isInstance);
      steps.writes.clear();
    }
    program.bodies().values().forEach(b -> IrWalk.lists(b, steps::texts));
    return steps;
  }

  /**
   * The locals with one value, and what is assigned; null for those with more, and for parameters,
   * which come with one.
   */
  private static Map<Local, Expr> assignedOnce(List<Stmt> body, List<Local> parameters) {
    Map<Local, Expr> once = new HashMap<>();
    Set<Local> seen = new HashSet<>(parameters);
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            once.put(a.local(), seen.add(a.local()) ? a.value() : null);
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            once.put(a.local(), seen.add(a.local()) ? a.value() : null);
          } else if (s instanceof Stmt.ForRange f) {
            seen.add(f.local());
            once.put(f.local(), null);
          } else if (s instanceof Stmt.ForEach f) {
            seen.add(f.local());
            once.put(f.local(), null);
          }
        });
    return once;
  }

  private void write(Stmt.FieldWrite w, Map<Local, Expr> once) {
    boolean number = w.field().type() == Type.INT || w.field().type() == Type.LONG;
    FieldRef field = declared.apply(w.field());
    Expr value = resolved(w.value(), once);
    Interval step = number ? step(value) : null;
    if (step != null
        && resolved(((Expr.Binary) value).left(), once) instanceof Expr.FieldRead f
        && declared.apply(f.field()).equals(field)) {
      grows(w.value(), field, step);
    }
  }

  private void write(Stmt.ArrayWrite w, Map<Local, Expr> once) {
    FieldRef numbers = w.value().type().isReference() ? null : elements.apply(w.array());
    Interval step = numbers == null ? null : step(w.value(), numbers, once);
    if (step != null && step.isIn(largest(numbers.type()))) {
      writes.add(w);
      grows(numbers, step);
    }
  }

  /** How far the value is from the elements of an array that it is made of, or null. */
  private Interval step(Expr value, FieldRef numbers, Map<Local, Expr> once) {
    Expr e = resolved(value, once);
    if (e instanceof Expr.ArrayRead a) {
      return numbers.equals(elements.apply(a.array())) ? Interval.of(0, 0) : null;
    } else if (e instanceof Expr.Conditional c) {
      return joined(step(c.then(), numbers, once), step(c.otherwise(), numbers, once));
    } else if (e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/Math")
        && c.method().name().matches("min|max")) {
      return joined(
          step(c.arguments().get(0), numbers, once), step(c.arguments().get(1), numbers, once));
    } else if (e instanceof Expr.Binary b && b.op() == Operator.ADD) {
      Interval left = small(b.left());
      Interval right = small(b.right());
      if (left == null && right == null) {
        return null;
      }
      Interval from = step(right == null ? b.right() : b.left(), numbers, once);
      return from == null ? null : from.plus(right == null ? left : right);
    } else if (e instanceof Expr.Binary b && b.op() == Operator.SUB && small(b.right()) != null) {
      Interval from = step(b.left(), numbers, once);
      return from == null ? null : from.minus(small(b.right()));
    }
    return null;
  }

  private static Interval joined(Interval a, Interval b) {
    return a == null || b == null ? null : a.hull(b);
  }

  /**
   * Behind {@code text.startsWith(word, position)} the position may go on by the word's length: it
   * is still one of the text.
   */
  private void texts(List<? extends Stmt> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Stmt.If f) {
        if (f.test() instanceof Expr.Not n && leaves(f.then()) && i + 1 < list.size()) {
          text(n.operand(), list.get(i + 1));
        } else if (!f.then().isEmpty()) {
          text(f.test(), f.then().get(0));
        }
      }
    }
  }

  private static boolean leaves(List<Stmt> then) {
    return !then.isEmpty()
        && (then.get(then.size() - 1) instanceof Stmt.Throw
            || then.get(then.size() - 1) instanceof Stmt.Return);
  }

  private void text(Expr test, Stmt next) {
    if (test instanceof Expr.Call c
        && c.method().owner().equals("java/lang/String")
        && c.method().signature().equals("startsWith(Ljava/lang/String;I)")
        && c.arguments().get(1) instanceof Expr.FieldRead position
        && next instanceof Stmt.FieldWrite w
        && w.value() instanceof Expr.Binary sum
        && sum.op() == Operator.ADD
        && sum.left().equals(position)
        && sum.right() instanceof Expr.Call length
        && length.method().owner().equals("java/lang/String")
        && length.method().name().equals("length")
        && c.arguments().get(0).equals(length.target())
        && w.target() != null
        && w.target().equals(position.target())
        && declared.apply(w.field()).equals(declared.apply(position.field()))) {
      behindText.add(w.value());
      inText.add(declared.apply(w.field()));
    }
  }

  private void recursion(Expr.Call c, List<Local> parameters, Map<Local, Expr> once) {
    for (int i = 0; i < c.arguments().size() && parameters.size() == c.arguments().size(); i++) {
      Local p = parameters.get(i);
      Expr given = c.arguments().get(i);
      Expr same = given instanceof Expr.Binary b && step(given) != null ? b.left() : given;
      if (same instanceof Expr.Read r && r.local().equals(p) && !once.containsKey(p)) {
        grows(given, new Parameter(c.method(), i), same == given ? Interval.of(0, 0) : step(given));
      }
    }
  }

  private void grows(Expr value, Object what, Interval step) {
    values.put(value, what);
    grows(what, step);
  }

  private void grows(Object what, Interval step) {
    Interval all = step.times(new Interval(MOST, MOST)).hull(Interval.of(0, 0));
    growth.merge(what, all, Interval::hull);
  }

  private static Expr resolved(Expr e, Map<Local, Expr> once) {
    Expr only = e instanceof Expr.Read r ? once.get(r.local()) : null;
    return only == null ? e : only;
  }

  /** The little that a sum adds, or null. */
  private static Interval step(Expr e) {
    boolean sum = e instanceof Expr.Binary b && (b.op() == Operator.ADD || b.op() == Operator.SUB);
    Interval by = sum ? small(((Expr.Binary) e).right()) : null;
    return by == null ? null : ((Expr.Binary) e).op() == Operator.ADD ? by : by.negated();
  }

  /** What is small for its type whatever the variables are, or null. */
  private static Interval small(Expr e) {
    Interval all = null;
    if (e instanceof Expr.Const k && (k.value() instanceof Integer || k.value() instanceof Long)) {
      long n = ((Number) k.value()).longValue();
      all = Interval.of(n, n);
    } else if (e instanceof Expr.Convert c
        && c.type() == Type.LONG
        && c.operand().type().isIntLike()) {
      all = Interval.of(c.operand().type());
    }
    return all != null && all.isIn(largest(e.type())) ? all : null;
  }

  private static Interval largest(Type type) {
    return type == Type.LONG ? Accumulators.LONG_STEP : Accumulators.STEP;
  }

  /** Whether the value, by identity, is a step from what it is assigned to. */
  boolean isStep(Expr value) {
    return values.containsKey(value) || behindText.contains(value);
  }

  /** Whether the program waits for time or devices: those may interrupt it anywhere. */
  boolean waits() {
    return waits;
  }

  /** Whether what is written is a step from an element of an array that may be the same. */
  boolean isStep(Stmt.ArrayWrite w) {
    return writes.contains(w);
  }

  /** Whether the sum, by identity, is a position in a text behind a word that was found there. */
  boolean isInText(Expr sum) {
    return behindText.contains(sum);
  }

  /** What a field may hold if this is all that is assigned otherwise. */
  Fact grown(FieldRef field, Fact others) {
    return grown((Object) field, others, field.type());
  }

  /** What a parameter may hold if this is all that it is given otherwise. */
  Fact grown(MethodRef method, int index, Fact others) {
    return grown(new Parameter(method, index), others, method.parameters().get(index));
  }

  private Fact grown(Object what, Fact others, Type type) {
    Interval growth = this.growth.get(what);
    boolean text = what instanceof FieldRef && inText.contains(what);
    if (growth == null && !text || others == null || others.number() == null) {
      return others;
    }
    Interval start = text ? others.number().hull(Fact.ANY_LENGTH) : others.number();
    Interval all = growth == null ? start : start.plus(growth);
    return all.isIn(Interval.of(type)) ? Fact.of(all) : Fact.any(type);
  }
}
