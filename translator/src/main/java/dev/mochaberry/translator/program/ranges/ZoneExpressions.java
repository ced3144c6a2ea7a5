package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows expressions with what is known of differences: their values, indexes and tests. */
final class ZoneExpressions {
  private static final long HIGHEST = Integer.MAX_VALUE;
  private static final long LONGEST = Fact.ANY_LENGTH.high().longValue();

  private final ZoneVariables variables;
  private final ZoneFlow.Program program;
  private final ZoneLists lists;
  private final MethodRef method;

  /** What holds here; null where nothing comes. */
  Zone state;

  /** Whether what is found counts. */
  boolean records;

  /** The least and the largest value of expressions. */
  final Map<Expr, long[]> facts = new IdentityHashMap<>();

  /** The operations that may leave their type. */
  final Map<Expr, Boolean> wraps = new IdentityHashMap<>();

  /** What is known of indexes and the lengths of their arrays. */
  final Map<Expr, RelativeBounds.Known> indexes = new IdentityHashMap<>();

  /** The lengths of the arrays and strings that calls gave just now. */
  private final Map<Expr, Zone.Bounds> given = new IdentityHashMap<>();

  /** The lengths of those arrays' rows. */
  private final Map<Expr, Zone.Bounds> givenRows = new IdentityHashMap<>();

  /**
   * @param method the method that is followed
   */
  ZoneExpressions(
      ZoneVariables variables, ZoneFlow.Program program, ZoneLists lists, MethodRef method) {
    this.variables = variables;
    this.program = program;
    this.lists = lists;
    this.method = method;
  }

  void forget(Zone zone, Local local) {
    variables.forget(zone, local);
  }

  /** Follows an expression; what is known of its value, null if it is no int. */
  Zone.Bounds value(Expr e) {
    if (e == null || state == null) {
      return null;
    }
    Zone.Bounds bounds = follow(e);
    bounds = bounds == null ? exactSum(e) : bounds;
    if (!ZoneVariables.isNumber(e.type()) || state == null) {
      return null;
    }
    boolean wrapped = bounds == null;
    if (wrapped) {
      Interval any = Interval.of(e.type());
      bounds = state.between(any.low().longValue(), any.high().longValue());
    }
    Optional<Interval> range = program.ranges().range(e);
    if (range.isPresent() && range.get().isIn(Interval.INT)) {
      bounds = state.within(bounds, range.get().low().longValue(), range.get().high().longValue());
    }
    int term = variables.terms().value(e);
    term = term < 0 && !wrapped ? variables.terms().exactSum(e) : term;
    if (term >= 0) {
      bounds = named(term, bounds);
      if (bounds == null) {
        return null;
      }
    }
    if (records && e instanceof Expr.Binary && wrapped) {
      wraps.put(e, true);
    }
    if (records) {
      long low = bounds.low();
      long high = bounds.high();
      facts.merge(
          e,
          new long[] {low, high},
          (a, b) -> new long[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
    }
    return bounds;
  }

  private Zone.Bounds follow(Expr e) {
    if (e instanceof Expr.Const c) {
      return c.value() instanceof Number n && ZoneVariables.isNumber(c.type())
          ? state.between(n.longValue(), n.longValue())
          : null;
    } else if (e instanceof Expr.Read r) {
      int x = variables.number(r.local());
      return x < 0 ? null : state.plus(x, 0);
    } else if (e instanceof Expr.ArrayLength a) {
      value(a.array());
      return state == null ? null : lengthOf(a.array());
    } else if (e instanceof Expr.ArrayRead a) {
      value(a.array());
      index(
          a.array(),
          a.index(),
          value(a.index()),
          assigns(a.index()) || runsOtherCode(a.index()) && !isLasting(a.array()));
      return null;
    } else if (e instanceof Expr.Binary b && ZoneVariables.isNumber(b.type())) {
      return binary(b);
    } else if (e instanceof Expr.Convert c && ZoneVariables.isNumber(c.operand().type())) {
      Zone.Bounds from = value(c.operand());
      Interval to = Interval.of(c.type());
      boolean fits =
          from != null
              && from.low() >= to.low().longValue()
              && from.high() <= to.high().longValue();
      return fits ? from : null;
    } else if (e instanceof Expr.Cast c) {
      value(c.operand());
      return null;
    } else if (e instanceof Expr.AssignExpr a) {
      return assign(a.local(), a.value());
    } else if (e instanceof Expr.Conditional c) {
      return conditional(c);
    } else if (e instanceof Expr.ShortCircuit || e instanceof Expr.Not) {
      Zone before = state.copy();
      assume(e, true);
      Zone yes = state;
      state = before;
      boolean recorded = records;
      records = false;
      assume(e, false);
      records = recorded;
      state = Zone.join(yes, state);
      return null;
    } else if (e instanceof Expr.Call c) {
      return call(c);
    } else if (e instanceof Expr.New n) {
      return called(n, n.constructor(), n.arguments());
    } else if (e instanceof Expr.FieldRead f) {
      return field(f);
    }
    IrWalk.operands(e).forEach(this::value);
    if (state != null && e instanceof Expr.Dynamic) {
      variables.terms().forgetHeap(state);
    }
    return null;
  }

  /** The first read of a class's field may run its initialiser. */
  private Zone.Bounds field(Expr.FieldRead f) {
    value(f.target());
    if (state != null && mayInitialise(f)) {
      variables.terms().forgetHeap(state);
    }
    return null;
  }

  private boolean mayInitialise(Expr.FieldRead f) {
    String owner = f.field().owner();
    return f.target() == null
        && !owner.equals(method.owner())
        && program.pool().isTranslated(owner);
  }

  /** What is known of the value of a term, by now and from before; null where it cannot be. */
  private Zone.Bounds named(int term, Zone.Bounds bounds) {
    if (!state.learnAll(term, bounds)) {
      state = null;
      return null;
    }
    return state.plus(term, 0);
  }

  /** Of a sum that may leave its type by its operands' bounds: what is known beside them. */
  private Zone.Bounds exactSum(Expr e) {
    int sum = variables.terms().exactSum(e);
    if (sum < 0 || state == null) {
      return null;
    }
    Zone.Bounds known = state.plus(sum, 0);
    return known.low() >= -HIGHEST - 1 && known.high() <= HIGHEST ? known : null;
  }

  private Zone.Bounds lengthOf(Expr array) {
    int x = variables.length(array);
    return x < 0 ? state.between(0, LONGEST) : state.plus(x, 0);
  }

  private Zone.Bounds conditional(Expr.Conditional c) {
    Zone before = state.copy();
    assume(c.test(), true);
    Zone.Bounds then = value(c.then());
    Zone afterThen = state;
    state = before;
    assume(c.test(), false);
    Zone.Bounds otherwise = value(c.otherwise());
    then = afterThen == null ? null : then;
    otherwise = state == null ? null : otherwise;
    state = Zone.join(afterThen, state);
    Zone.Bounds one =
        then == null
            ? otherwise
            : otherwise == null ? then : ZoneArithmetic.either(then, otherwise);
    return one == null || state == null ? null : settled(one, c);
  }

  private Zone.Bounds call(Expr.Call c) {
    String owner = c.method().owner();
    String name = c.method().name();
    if (owner.equals("java/lang/String") && c.target() != null) {
      value(c.target());
      if (state == null) {
        return null;
      }
      if (name.equals("length")) {
        return lengthOf(c.target());
      } else if (name.equals("charAt")) {
        Expr at = c.arguments().get(0);
        index(c.target(), at, value(at), changes(at));
        return null;
      }
      c.arguments().forEach(this::value);
      return null;
    }
    if (owner.equals("java/lang/Math") && c.method().descriptor().equals("(II)I")) {
      Zone.Bounds a = value(c.arguments().get(0));
      Zone.Bounds b = value(c.arguments().get(1));
      boolean known = a != null && b != null && state != null;
      if (known && (name.equals("min") || name.equals("max"))) {
        return ZoneArithmetic.extreme(settled(a, c.arguments().get(1)), b, name.equals("min"));
      }
      return null;
    }
    value(c.target());
    if (state != null && lists.isSize(c)) {
      return lengthOf(c.target());
    } else if (state != null && lists.isElement(c)) {
      element(c);
      return null;
    } else if (state != null && lists.isRemoval(c)) {
      element(c);
      if (state != null) {
        other(c);
      }
      return null;
    } else if (lists.isSwap(c)) {
      swap(c.arguments().get(0), c.arguments().get(1), c.arguments().get(2));
      return null;
    }
    return called(c, c.method(), c.arguments());
  }

  /** Reads, writes or removes an element of a list. */
  private void element(Expr.Call c) {
    Expr at = c.arguments().get(0);
    Zone.Bounds index = value(at);
    boolean changes = changes(at);
    for (Expr value : c.arguments().subList(1, c.arguments().size())) {
      value(value);
      changes |= changes(value);
      index = index == null ? null : settled(index, value);
    }
    index(c.target(), at, index, changes);
  }

  private void swap(Expr list, Expr first, Expr second) {
    value(list);
    Zone.Bounds one = value(first);
    Zone.Bounds other = value(second);
    index(
        list, first, one == null ? null : settled(one, second), changes(first) || changes(second));
    index(list, second, other, changes(second));
  }

  /** A call of what may be the program's own; what is known of the number, or length, it gives. */
  private Zone.Bounds called(Expr call, MethodRef called, List<Expr> operands) {
    boolean followed = program.calls().sees(called);
    List<ZoneCalls.Given> arguments = new ArrayList<>();
    for (Expr e : operands) {
      Zone.Bounds one = result(e);
      arguments.add(new ZoneCalls.Given(one, state == null || !followed ? null : rowSize(e)));
    }
    if (state == null) {
      return null;
    }
    if (!followed) {
      other(call);
      return null;
    }
    if (operands.stream().anyMatch(this::changes)) {
      arguments.replaceAll(g -> new ZoneCalls.Given(loose(g.value()), loose(g.rows())));
    }
    if (records) {
      program.calls().call(called, state, arguments);
    }
    boolean gives = call instanceof Expr.Call && ZoneVariables.isFollowed(call.type());
    if (gives && program.calls().neverReturns(method, called)) {
      state = null;
      return null;
    }
    ZoneCalls.Given result =
        gives
            ? program.calls().result(called, state, arguments, ZoneVariables.isNumber(call.type()))
            : new ZoneCalls.Given(null, null);
    if (gives && !ZoneVariables.isNumber(call.type())) {
      given.put(call, result.value());
      givenRows.put(call, result.rows());
    }
    other(call);
    return result.value();
  }

  /** Other code ran, by a call. */
  private void other(Expr call) {
    if (call instanceof Expr.Call c && lists.isPure(c)) {
      return;
    }
    int list = -1;
    Long growth = call instanceof Expr.Call c ? lists.growth(c) : null;
    if (growth != null) {
      list = variables.terms().length(((Expr.Call) call).target());
    }
    if (list >= 0) {
      state.assign(list, state.plus(list, growth));
      state = state.learn(Zone.ZERO, list, 0) ? state : null;
    }
    if (state != null) {
      variables.terms().forgetHeap(state, call, list);
    }
  }

  private Zone.Bounds loose(Zone.Bounds bounds) {
    return bounds == null ? null : state.between(bounds.low(), bounds.high());
  }

  private Zone.Bounds binary(Expr.Binary b) {
    Middle between = Middle.of(b);
    Zone.Bounds l = value(b.left());
    Zone.Bounds r = value(b.right());
    if (l == null || r == null || state == null) {
      return null;
    }
    l = settled(l, b.right());
    if (between != null && !changes(b)) {
      Zone.Bounds middle = middle(between);
      if (middle != null) {
        return middle;
      }
    }
    return switch (b.op()) {
      case ADD -> ZoneArithmetic.sum(l, r);
      case SUB -> ZoneArithmetic.difference(state, l, r);
      case MUL -> ZoneArithmetic.product(state, l, r);
      case SHL ->
          r.low() == r.high() && r.low() >= 0 && r.low() < 31
              ? ZoneArithmetic.product(state, l, state.between(1L << r.low(), 1L << r.low()))
              : null;
      case DIV ->
          r.low() == r.high() && r.low() > 0 ? ZoneArithmetic.part(state, l, r.low()) : null;
      case SHR, USHR ->
          r.low() == r.high() && r.low() >= 0 && r.low() < 31
              ? ZoneArithmetic.part(state, l, 1L << r.low())
              : null;
      case REM -> ZoneArithmetic.remainder(state, l, r);
      case AND -> ZoneArithmetic.common(state, l, r);
      default -> null;
    };
  }

  /** What stays known of a value while another expression assigns variables. */
  private Zone.Bounds settled(Zone.Bounds value, Expr after) {
    if (assigns(after)) {
      return state.between(value.low(), value.high());
    }
    return runsOtherCode(after) ? variables.terms().lasting(value, after) : value;
  }

  /** The middle of two values lies between them, if the first is not the larger one. */
  private Zone.Bounds middle(Middle m) {
    boolean recorded = records;
    records = false;
    Zone.Bounds low = value(m.low());
    Zone.Bounds high = value(m.high());
    records = recorded;
    if (low == null || high == null) {
      return null;
    }
    long most = low.high() - high.low();
    if (high.base() >= 0) {
      most = Math.min(most, Zone.plus(low.above()[high.base()], -high.constant()));
    }
    long more = m.up() ? 1 : 0;
    boolean unsigned = m.unsigned() && low.low() >= 0 && high.low() >= 0;
    boolean fits =
        m.added()
            ? unsigned || low.high() + high.high() + more <= HIGHEST && low.low() + high.low() >= 0
            : high.high() - low.low() + more <= HIGHEST;
    if (most > 0 || !fits) {
      return null;
    }
    long[] above = high.above().clone();
    long[] below = low.below().clone();
    long[] strict = m.up() ? below : above;
    for (int i = 0; most < 0 && i < strict.length; i++) {
      strict[i] = Zone.plus(strict[i], -1);
    }
    return new Zone.Bounds(above, below, -1, 0);
  }

  /** An access: whether it is proved, and that the index was right when it succeeded. */
  private void index(Expr array, Expr index, Zone.Bounds at, boolean changes) {
    if (at == null || state == null) {
      return;
    }
    // What the index or the value assigns may be what the array or the index is named by.
    int length = changes ? -1 : variables.length(array);
    boolean below = length >= 0 && at.above()[length] < 0 || isBelow(at, array);
    boolean proved = below && at.low() >= 0;
    if (records) {
      RelativeBounds.Known known =
          proved
              ? RelativeBounds.Known.INSIDE
              : below ? RelativeBounds.Known.BELOW : RelativeBounds.Known.NOTHING;
      indexes.merge(index, known, RelativeBounds.Known::weaker);
    }
    if (!proved && length >= 0 && at.base() > 0) {
      boolean possible =
          state.learn(at.base(), length, -1 - at.constant())
              && state.learn(Zone.ZERO, at.base(), at.constant());
      state = possible ? state : null;
    } else if (!proved && length >= 0 && at.base() == Zone.ZERO) {
      state = state.learn(Zone.ZERO, length, -1 - at.constant()) ? state : null;
    }
  }

  /** Whether the value is below every length that the array may have. */
  private boolean isBelow(Zone.Bounds at, Expr array) {
    return program.ranges().length(array).filter(l -> at.high() < l.low().longValue()).isPresent();
  }

  /** Whether other code cannot put another array there. */
  private boolean isLasting(Expr array) {
    return array instanceof Expr.Read || variables.terms().isLasting(array);
  }

  static boolean assigns(Expr e) {
    boolean[] found = {false};
    IrWalk.expression(e, x -> found[0] |= x instanceof Expr.AssignExpr);
    return found[0];
  }

  /** Whether evaluating it may give terms of the heap another value. */
  private boolean runsOtherCode(Expr e) {
    boolean[] found = {false};
    if (variables.terms().areOfHeap()) {
      IrWalk.expression(e, x -> found[0] |= mayRunOtherCode(x));
    }
    return found[0];
  }

  private boolean mayRunOtherCode(Expr e) {
    return e instanceof Expr.Call c && !isPure(c)
        || e instanceof Expr.New
        || e instanceof Expr.Dynamic
        || e instanceof Expr.FieldRead f && mayInitialise(f);
  }

  private boolean isPure(Expr.Call c) {
    return lists.isPure(c)
        || c.method().owner().equals("java/lang/Math")
        || c.method().owner().equals("java/lang/String")
            && c.method().name().matches("length|charAt");
  }

  /** Whether evaluating it may give any variable another value. */
  boolean changes(Expr e) {
    return assigns(e) || runsOtherCode(e);
  }

  /** Follows what gives a field a value. */
  void write(Stmt.FieldWrite w) {
    value(w.target());
    Zone.Bounds number = value(w.value());
    if (state == null) {
      return;
    }
    if (w.target() == null && !w.field().owner().equals(method.owner())) {
      variables.terms().forgetHeap(state);
    }
    int x = variables.terms().written(w.target(), w.field());
    int rows = variables.terms().writtenRows(w.target(), w.field());
    Zone.Bounds known = x < 0 ? null : number == null ? size(w.value()) : number;
    Zone.Bounds ofRows = rows < 0 ? null : rowSize(w.value());
    if (state == null) {
      return;
    }
    Set<Integer> assigned = new HashSet<>();
    if (known != null) {
      state.assign(x, known.without(rows));
      assigned.add(x);
    }
    if (ofRows != null) {
      state.assign(rows, ofRows.without(x));
      assigned.add(rows);
    }
    variables.terms().forgetField(state, w.field().name(), assigned);
  }

  void write(Stmt.ArrayWrite w) {
    value(w.array());
    Zone.Bounds at = value(w.index());
    value(w.value());
    if (state != null) {
      boolean assigns = assigns(w.index()) || assigns(w.value());
      boolean runs = runsOtherCode(w.index()) || runsOtherCode(w.value());
      Zone.Bounds then = at;
      if (at != null && assigns) {
        then = state.between(at.low(), at.high());
      } else if (at != null && runs) {
        then = variables.terms().lasting(variables.terms().lasting(at, w.index()), w.value());
      } else {
        // What the value's own accesses showed of the index holds for this one.
        then = value(w.index());
      }
      index(w.array(), w.index(), then, assigns || runs && !isLasting(w.array()));
    }
    if (state != null) {
      variables.terms().forgetElements(state);
    }
  }

  /** Follows an assignment; what is known of the value. */
  Zone.Bounds assign(Local local, Expr value) {
    Zone.Bounds bounds = value(value);
    if (state == null) {
      return bounds;
    }
    int x = variables.number(local);
    if (x >= 0) {
      if (bounds == null) {
        ZoneVariables.any(state, x, local.type());
      } else {
        state.assign(x, bounds);
      }
      // Only now: the bounds may name what hangs on the value before.
      boolean moves = bounds != null && bounds.base() == x;
      variables.forgetUses(state, local, moves ? bounds.constant() : null);
      return bounds;
    }
    int length = variables.lengthOf(local);
    if (length < 0) {
      int list = variables.terms().size(local);
      Zone.Bounds elements = list < 0 ? null : size(value);
      if (state != null) {
        variables.forgetUses(state, local);
        if (elements != null) {
          state.assign(list, elements);
        }
        relate(new Expr.Read(local));
      }
      return bounds;
    }
    Zone.Bounds size = size(value);
    if (state == null) {
      return bounds;
    }
    int rows = variables.rowsOf(local);
    Zone.Bounds rowSize = rows >= 0 ? rowSize(value) : null;
    variables.forget(state, local);
    state.assign(length, size == null ? state.between(0, LONGEST) : size.without(rows));
    variables.forgetUses(state, local);
    state.learn(Zone.ZERO, length, 0);
    state.learn(length, Zone.ZERO, LONGEST);
    if (rows >= 0) {
      ZoneVariables.any(state, rows, null);
    }
    if (rowSize != null) {
      state.assign(rows, rowSize.without(length));
      state.learn(Zone.ZERO, rows, 0);
      state.learn(rows, Zone.ZERO, LONGEST);
    }
    return bounds;
  }

  /** A size that an array was made with: a sum beyond the type would have been negative. */
  private Zone.Bounds created(Expr size) {
    if (changes(size)) {
      return null;
    }
    if (size instanceof Expr.Binary b
        && b.op() == Operator.ADD
        && b.right() instanceof Expr.Const c
        && c.value() instanceof Integer n
        && n > 0) {
      Zone.Bounds left = quietly(b.left());
      if (left != null && left.base() > 0) {
        state.learn(left.base(), Zone.ZERO, HIGHEST - n - left.constant());
      }
    }
    return quietly(size);
  }

  /** Follows what a method gives back; what is known of the number or its length. */
  Zone.Bounds result(Expr e) {
    Zone.Bounds number = value(e);
    boolean isLength =
        number == null && state != null && e != null && ZoneVariables.isFollowed(e.type());
    return isLength ? size(e) : number;
  }

  /** What is known of a value, without recording it. */
  Zone.Bounds quietly(Expr e) {
    boolean recorded = records;
    records = false;
    Zone.Bounds bounds = value(e);
    records = recorded;
    return bounds;
  }

  /** The length of a new array, or of one that has a name; null if nothing is known. */
  private Zone.Bounds size(Expr value) {
    if (value instanceof Expr.NewArray n) {
      return created(n.sizes().get(0));
    } else if (value instanceof Expr.ArrayLiteral a) {
      return state.between(a.elements().size(), a.elements().size());
    } else if (value instanceof Expr.Cast c) {
      return size(c.operand());
    } else if (value instanceof Expr.New n) {
      return ofNewList(n);
    } else if (value instanceof Expr.Call c && ArrayRows.isClone(c)) {
      return size(c.target());
    } else if (value instanceof Expr.Call c) {
      return given.get(c);
    }
    int x = variables.length(value);
    return x < 0 ? null : state.plus(x, 0);
  }

  /** A new list is empty, or as long as what it copies. */
  private Zone.Bounds ofNewList(Expr.New n) {
    if (!lists.isList(n.type())) {
      return null;
    }
    boolean copies = n.constructor().descriptor().equals("(Ljava/util/Collection;)V");
    return copies ? size(n.arguments().get(0)) : state.between(0, 0);
  }

  /** The same for the length of its rows. */
  Zone.Bounds resultRows(Expr e) {
    return e == null || state == null ? null : rowSize(e);
  }

  /** Adds what holds between the fields of an object in a variable. */
  void relate(Expr object) {
    boolean mayBe = object.type() instanceof Type.ClassType && !method.name().startsWith("<");
    if (mayBe && state != null) {
      String owner = ((Type.ClassType) object.type()).internalName();
      program.invariants().relate(method, owner, object, variables.terms(), state);
    }
  }

  /** The length of all rows of a new array, or of one that has a name; null if nothing is known. */
  private Zone.Bounds rowSize(Expr value) {
    if (value instanceof Expr.NewArray n && n.sizes().size() > 1) {
      return created(n.sizes().get(1));
    } else if (value instanceof Expr.ArrayLiteral a
        && variables.areEven(a.type())
        && a.elements().get(0) instanceof Expr.ArrayLiteral row) {
      return state.between(row.elements().size(), row.elements().size());
    } else if (value instanceof Expr.Call c && ArrayRows.isClone(c)) {
      return rowSize(c.target());
    } else if (value instanceof Expr.Cast c) {
      return rowSize(c.operand());
    } else if (value instanceof Expr.Call c) {
      return givenRows.get(c);
    }
    int x = variables.rowsOf(value);
    return x < 0 ? null : state.plus(x, 0);
  }

  /** The variable of a loop over an array, or another collection. */
  void element(Stmt.ForEach loop) {
    Local local = loop.local();
    Expr array = loop.iterable();
    forget(state, local);
    if (!(array.type() instanceof Type.ArrayType)) {
      variables.terms().forgetHeap(state, steps(loop), -1);
    }
    relate(new Expr.Read(local));
    int x = variables.lengthOf(local);
    int rows = variables.rowsOf(array);
    if (x >= 0 && rows >= 0) {
      state.assign(x, state.plus(rows, 0));
    }
  }

  /** What the loop runs of its iterable, again and again. */
  private final Map<Stmt, Stmt> steps = new IdentityHashMap<>();

  private Stmt steps(Stmt.ForEach loop) {
    return steps.computeIfAbsent(
        loop,
        l -> new Stmt.ForEach(loop.label(), loop.local(), loop.iterable(), List.of(), loop.line()));
  }

  /** Goes on where the test has this outcome. */
  void assume(Expr test, boolean outcome) {
    if (state == null) {
      return;
    }
    if (test instanceof Expr.Not n) {
      assume(n.operand(), !outcome);
    } else if (test instanceof Expr.ShortCircuit s) {
      if (s.and() == outcome) {
        assume(s.left(), outcome);
        assume(s.right(), outcome);
      } else {
        Zone before = state.copy();
        assume(s.left(), outcome);
        Zone first = state;
        state = before;
        boolean recorded = records;
        records = false;
        assume(s.left(), !outcome);
        records = recorded;
        assume(s.right(), outcome);
        state = Zone.join(first, state);
      }
    } else if (test instanceof Expr.Compare c && ZoneVariables.isNumber(c.left().type())) {
      Zone.Bounds l = value(c.left());
      Zone.Bounds r = value(c.right());
      if (l != null && r != null && state != null) {
        Relation relation = outcome ? c.relation() : c.relation().opposite();
        boolean possible = ZoneComparisons.learn(state, relation, settled(l, c.right()), r);
        state = possible ? state : null;
      }
    } else if (test instanceof Expr.Call c && lists.isEmpty(c)) {
      value(c.target());
      int list = state == null ? -1 : variables.length(c.target());
      boolean possible =
          list < 0
              || (outcome ? state.learn(list, Zone.ZERO, 0) : state.learn(Zone.ZERO, list, -1));
      state = possible ? state : null;
    } else {
      value(test);
    }
  }
}
