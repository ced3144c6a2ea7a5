package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Follows the evaluation of expressions in one method with what is known of its locals. */
final class RangeExpressions {
  private final ProgramFacts program;
  private final String owner;

  /** The locals' facts; null where no execution comes. */
  private RangeState state;

  /** What the latest evaluation of each expression gave. */
  private final Map<Expr, Fact> latest = new IdentityHashMap<>();

  /** Which conditions assign something, and which change nothing. */
  private final Map<Expr, Boolean> assigning = new IdentityHashMap<>();

  private final Map<Expr, Boolean> calm = new IdentityHashMap<>();

  /** Where facts of every expression are gathered, or null. */
  private Map<Expr, Fact> record;

  private static final Fact ZERO = Fact.of(Interval.of(0, 0));

  /** The places of the longest array or text. */
  private static final Interval PLACES =
      new Interval(BigInteger.ZERO, Fact.ANY_LENGTH.high().subtract(BigInteger.ONE));

  /** More than any sum may be. */
  private static final Interval UNKNOWN = Interval.symmetric(BigInteger.ONE.shiftLeft(65));

  /** Of the loops around, the inner ones first. */
  private final Deque<Map<Expr, Interval>> sums = new ArrayDeque<>();

  private final Map<Expr, Interval> exact = new IdentityHashMap<>();

  /**
   * @param owner the class whose code it is
   */
  RangeExpressions(ProgramFacts program, String owner) {
    this.program = program;
    this.owner = owner;
  }

  RangeState state() {
    return state;
  }

  void setState(RangeState state) {
    this.state = state;
  }

  boolean isReached() {
    return state != null;
  }

  /** From now on facts go there; returns where they went before. */
  Map<Expr, Fact> recordIn(Map<Expr, Fact> target) {
    Map<Expr, Fact> before = record;
    record = target;
    return before;
  }

  void assign(Local local, Fact value) {
    if (state != null) {
      state.put(local, value == null ? Fact.any(local.type()) : typed(value, local.type()));
    }
  }

  /**
   * The local has just got the value: where that is a part of another local that is not negative,
   * some of its bits, a remainder or a fraction, the other less this one is not negative either.
   */
  void noteRest(Local local, Expr value) {
    if (state != null
        && value instanceof Expr.Binary b
        && b.left() instanceof Expr.Read whole
        && !whole.local().equals(local)
        && (b.type() == Type.INT || b.type() == Type.LONG)
        && isPart(b)) {
      Interval of = latest(b.left());
      if (of.isNonNegative()) {
        Expr rest = new Expr.Binary(Expr.Operator.SUB, b.left(), new Expr.Read(local), b.type());
        state.putTested(rest, new Interval(BigInteger.ZERO, of.high()));
      }
    }
  }

  private boolean isPart(Expr.Binary b) {
    return switch (b.op()) {
      case AND, REM, SHR, USHR -> true;
      case DIV -> latest(b.right()).isPositive();
      default -> false;
    };
  }

  private static Fact typed(Fact value, Type type) {
    boolean integer = type.isIntLike() || type == Type.LONG;
    if (!integer) {
      return value;
    }
    return value.number() == null || !value.number().isIn(Interval.of(type))
        ? Fact.any(type)
        : value;
  }

  /** The state where the condition, evaluated just now, has the outcome. */
  RangeState when(Expr condition, boolean outcome) {
    if (state == null) {
      return null;
    }
    RangeState narrowed = state.copy();
    boolean assigns = assigning.computeIfAbsent(condition, e -> !Assignments.in(e).isEmpty());
    boolean simple =
        condition instanceof Expr.Compare c
            && c.left() instanceof Expr.AssignExpr
            && c.right() instanceof Expr.Const;
    if (assigns && !simple) {
      return narrowed;
    }
    boolean possible = conditions(condition).narrow(condition, outcome, narrowed);
    return possible ? narrowed : null;
  }

  /** For what has just been evaluated. */
  private RangeConditions conditions(Expr evaluated) {
    boolean stays =
        !program.mayBeInterrupted()
            && calm.computeIfAbsent(evaluated, c -> RangeConditions.isCalm(c, owner));
    return new RangeConditions(
        e -> {
          Fact fact = latest.get(e);
          return fact == null ? null : fact.number();
        },
        stays);
  }

  /** What the index, evaluated just now, has found is there: it is none of a negative place. */
  void found(Expr index) {
    if (state != null && (index instanceof Expr.Read || index instanceof Expr.Binary)) {
      RangeState narrowed = state.copy();
      if (conditions(index).narrow(index, PLACES, narrowed)) {
        state = narrowed;
      }
    }
  }

  /** Evaluates an expression: what is known of its value. */
  Fact value(Expr e) {
    if (e == null) {
      return null;
    }
    Fact fact = evaluated(e);
    if (fact == null && !isNull(e)) {
      fact = Fact.any(e.type());
    }
    if (state != null) {
      fact = tested(e, fact);
    }
    latest.put(e, fact);
    if (record != null && fact != null && state != null) {
      record.merge(e, fact, Fact::join);
    }
    return fact;
  }

  /** What tests have told of an expression; one that runs other code ends that. */
  private Fact tested(Expr e, Fact fact) {
    if (e instanceof Expr.Call c && !RangeConditions.isCalm(c)
        || e instanceof Expr.New
        || e instanceof Expr.Dynamic
        || e instanceof Expr.Concat
        || e instanceof Expr.FieldRead f
            && f.target() == null
            && !f.field().owner().equals(owner)) {
      state.forgetTests();
      return fact;
    }
    boolean may = RangeConditions.isRemembered(e);
    Interval known = may && fact != null && fact.number() != null ? state.tested(e) : null;
    Fact narrower = known == null ? null : fact.within(known);
    return narrower == null ? fact : narrower;
  }

  private static boolean isNull(Expr e) {
    return e instanceof Expr.Const c && c.value() == null;
  }

  /** The latest range of an expression. */
  Interval latest(Expr e) {
    Fact fact = latest.get(e);
    return fact == null || fact.number() == null ? Interval.of(e.type()) : fact.number();
  }

  private Interval number(Expr e) {
    Fact fact = value(e);
    return fact == null || fact.number() == null ? Interval.of(e.type()) : fact.number();
  }

  private Fact evaluated(Expr e) {
    if (e instanceof Expr.Const c) {
      return constant(c);
    } else if (e instanceof Expr.Read r) {
      return state == null ? null : state.get(r.local());
    } else if (e instanceof Expr.AssignExpr a) {
      Fact fact = value(a.value());
      assign(a.local(), fact);
      return state == null ? fact : state.get(a.local());
    } else if (e instanceof Expr.ShortCircuit s) {
      value(s.left());
      RangeState skipped = when(s.left(), !s.and());
      state = when(s.left(), s.and());
      value(s.right());
      state = RangeState.joined(state, skipped);
      return null;
    } else if (e instanceof Expr.Conditional c) {
      value(c.test());
      RangeState otherwise = when(c.test(), false);
      state = when(c.test(), true);
      Fact then = state == null ? null : value(c.then());
      RangeState afterThen = state;
      state = otherwise;
      Fact other = state == null ? null : value(c.otherwise());
      state = RangeState.joined(afterThen, state);
      Fact result = Fact.join(then, other);
      return result == null ? null : typed(result, c.type());
    } else if (e instanceof Expr.Binary b) {
      return binary(b);
    } else if (e instanceof Expr.Negate n) {
      Interval range = number(n.operand());
      boolean integer = n.type() == Type.INT || n.type() == Type.LONG;
      return integer ? Fact.of(IntegerOperations.fitted(range.negated(), n.type())) : null;
    } else if (e instanceof Expr.Convert c) {
      return converted(c);
    } else if (e instanceof Expr.ThreeWay t) {
      value(t.left());
      value(t.right());
      return Fact.of(Interval.of(-1, 1));
    } else if (e instanceof Expr.Cast c) {
      return program.found(c, value(c.operand()));
    } else if (e instanceof Expr.ArrayLength a) {
      Fact array = value(a.array());
      return Fact.of(array == null ? Fact.ANY_LENGTH : array.length());
    } else if (e instanceof Expr.ArrayRead a) {
      Fact array = value(a.array());
      value(a.index());
      found(a.index());
      if (!a.type().isReference()) {
        return program.element(a.array());
      }
      boolean inner = array != null && program.rowsStay(a.type());
      return program.found(a, inner ? array.element(a.type()) : null);
    } else if (e instanceof Expr.FieldRead f) {
      value(f.target());
      return program.field(f.field());
    } else if (e instanceof Expr.NewArray n) {
      Fact made = Fact.of(n.sizes().stream().map(s -> size(number(s))).toList());
      if (state != null) {
        program.fills(n, ZERO);
        program.makes(n, made);
      }
      return made;
    } else if (e instanceof Expr.ArrayLiteral a) {
      return literal(a);
    } else if (e instanceof Expr.New n) {
      passes(n.constructor(), n.arguments(), values(n.arguments()));
      return null;
    } else if (e instanceof Expr.Call c) {
      value(c.target());
      List<Fact> arguments = values(c.arguments());
      passes(c.method(), c.arguments(), arguments);
      if (state != null) {
        program.boxes(c, arguments);
        written(c, arguments);
      }
      if (c.method().name().equals("charAt")
          && RangeConditions.TEXTS.contains(c.method().owner())) {
        found(c.arguments().get(0));
      }
      Fact told = program.told(c);
      Fact known =
          told != null || program.isOverridden(c.method())
              ? told
              : LibraryRanges.result(c.method(), arguments);
      if (known == null && program.isUnfinished(c)) {
        state = null; // until it is seen to come back, nothing is behind it
      }
      return known != null ? known : program.result(c);
    }
    IrWalk.operands(e).forEach(this::value);
    return null;
  }

  private void passes(MethodRef method, List<Expr> given, List<Fact> arguments) {
    if (state != null) {
      program.passes(method, given, arguments);
    }
  }

  /** What calls of {@code Arrays.fill} and {@code Arrays.copyOf} write. */
  private void written(Expr.Call c, List<Fact> arguments) {
    if (c.method().owner().equals("java/util/Arrays")) {
      int last = arguments.size() - 1;
      if (c.method().name().equals("fill") && !c.arguments().get(last).type().isReference()) {
        program.fills(c.arguments().get(0), arguments.get(last));
      } else if (c.method().name().startsWith("copyOf")) {
        program.fills(c, ZERO);
        program.makes(c, Fact.of(List.of()));
      }
    }
  }

  private List<Fact> values(List<Expr> all) {
    List<Fact> result = new ArrayList<>();
    for (Expr e : all) {
      result.add(value(e));
    }
    return result;
  }

  /** An array that exists has a length that was not refused. */
  private static Interval size(Interval asked) {
    Interval length = asked.meet(Fact.ANY_LENGTH);
    return length == null ? Fact.ANY_LENGTH : length;
  }

  private Fact literal(Expr.ArrayLiteral a) {
    Fact rows = null;
    for (Expr e : a.elements()) {
      rows = Fact.join(rows, value(e));
    }
    List<Interval> lengths = new ArrayList<>();
    lengths.add(Interval.of(a.elements().size(), a.elements().size()));
    if (rows != null && a.type().element() instanceof Type.ArrayType) {
      lengths.addAll(rows.lengths());
    } else if (rows != null && state != null) {
      program.fills(a, rows);
    }
    Fact made = Fact.of(lengths);
    if (state != null) {
      program.makes(a, made);
    }
    return made;
  }

  private static Fact constant(Expr.Const c) {
    if (c.value() instanceof Boolean b) {
      return Fact.of(b ? Interval.of(1, 1) : Interval.of(0, 0));
    }
    boolean integer = c.value() instanceof Integer || c.value() instanceof Long;
    if (!integer) {
      return null;
    }
    long n = ((Number) c.value()).longValue();
    return Fact.of(Interval.of(n, n));
  }

  private Fact binary(Expr.Binary b) {
    Interval l = number(b.left());
    Interval r = number(b.right());
    boolean integer = b.type() == Type.INT || b.type() == Type.LONG;
    if (!integer) {
      return null;
    }
    Interval range = IntegerOperations.binary(b.op(), l, r, b.type());
    if (isRest(b)) {
      range = met(l.hull(Interval.of(0, 0)), range);
    }
    Interval limit = program.isInText(b) ? Fact.ANY_LENGTH : null;
    for (Map<Expr, Interval> loop : sums) {
      Interval here = loop.get(b);
      limit = here == null ? limit : limit == null ? here : met(limit, here);
    }
    if (record != null) {
      exact.merge(b, limit == null ? UNKNOWN : limit, Interval::hull);
    }
    return Fact.of(limit == null ? range : met(limit, range));
  }

  /**
   * {@code x - x / n} and {@code x - x % n}, which lie between zero and {@code x}, for a positive
   * {@code n}.
   */
  private boolean isRest(Expr.Binary b) {
    return b.op() == Expr.Operator.SUB
        && b.right() instanceof Expr.Binary part
        && (part.op() == Expr.Operator.DIV && latest(part.right()).isPositive()
            || part.op() == Expr.Operator.REM)
        && part.left().equals(b.left())
        && program.isSame(b.left());
  }

  private static Interval met(Interval known, Interval more) {
    Interval both = known.meet(more);
    return both == null ? known : both;
  }

  /** From now on sums are in a loop in which some surely come to this, without any wrap. */
  void enterLoop(Map<Expr, Interval> known) {
    sums.push(known);
  }

  void leaveLoop() {
    sums.pop();
  }

  /** The sums that surely stayed in their type whenever they were recorded. */
  Map<Expr, Interval> exactSums() {
    exact.values().removeIf(i -> !i.isIn(Interval.LONG));
    return exact;
  }

  private Fact converted(Expr.Convert c) {
    Type from = c.operand().type();
    Interval range = number(c.operand());
    if (from == Type.DOUBLE && (c.type() == Type.INT || c.type() == Type.LONG)) {
      return FloatingRange.of(c.operand(), this::latest)
          .map(r -> Fact.of(r.truncated(c.type())))
          .orElse(null);
    }
    boolean integers =
        (from.isIntLike() || from == Type.LONG) && (c.type().isIntLike() || c.type() == Type.LONG);
    return integers ? Fact.of(IntegerOperations.fitted(range, c.type())) : null;
  }
}
