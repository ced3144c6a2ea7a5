package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ConstructorLeaks;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.CharacterTexts;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Elements of arrays and lists and characters of strings in loops, where the index is not proved to
 * be right: a helper's call for each takes ten times as long as the element. The length of an array
 * that a loop does not change stands in a variable before the loop; a statement before the one with
 * the element compares the index with that, and fails as Java does. Only what a statement surely
 * evaluates, before anything that fails or can be seen, is tested so early.
 */
final class IndexGuards {
  /** An index of more parts is computed once. */
  private static final int LARGEST_INDEX = 5;

  private static final PyExpr ZERO = new PyExpr.Literal("0");

  /**
   * An array that stays the same in a loop, and the variable of its length once it is asked for; of
   * a row that stays the same also what it is, and its own variable. What may be null has length 0
   * then.
   */
  private static final class Kept {
    private String length;
    private final PyExpr row;
    private PyExpr.Name name;

    Kept(PyExpr row) {
      this.row = row;
    }
  }

  /**
   * An element of which the index is tested first.
   *
   * @param writes whether it is set in a list, which may refuse that at any index
   */
  private record Access(Expr array, Expr index, boolean writes) {}

  private final Context context;
  private final Expressions expressions;
  private final Map<Expr, Kept> kept = new LinkedHashMap<>();

  /** The arrays of which lengths are known to the rest of the statements around, and in them. */
  private final Deque<List<Expr>> blocks = new ArrayDeque<>();

  private final Set<Expr> guarded = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Rows and elements that are indexes, by identity, that a variable before the statement holds.
   */
  private final Map<Expr, PyExpr.Name> held = new IdentityHashMap<>();

  private final Rows rows;

  /** The names for the first index of any statement, the second… */
  private final Map<Integer, PyExpr.Name> indexes = new HashMap<>();

  /** Whether what is being looked at is a statement, before which rows may be held. */
  private boolean holds;

  IndexGuards(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
    this.rows = new Rows(context, expressions, this);
  }

  /** Whether a test before the statement says that the index, by identity, is right. */
  boolean isGuarded(Expr index) {
    return guarded.contains(index);
  }

  /** The variable that holds the row or the index, by identity; null if none does. */
  PyExpr.Name held(Expr element) {
    return held.get(element);
  }

  /** Begins a list of statements: what is kept before a loop of it is known to those behind. */
  void enterBlock() {
    blocks.push(new ArrayList<>());
  }

  void leaveBlock() {
    blocks.pop().forEach(kept::remove);
  }

  /** Begins a loop; {@link #leave} ends it. */
  List<Expr> enter(Stmt loop) {
    List<Expr> added = new ArrayList<>();
    if (!isOn()) {
      return added;
    }
    Set<Expr> arrays = new LinkedHashSet<>();
    IrWalk.expressions(
        List.of(loop),
        e -> {
          if (e instanceof Expr.ArrayRead r && !expressions.isProvedIndex(r.array(), r.index())) {
            arrays.add(r.array());
          } else if (isElementCall(e) && !isProved((Expr.Call) e)) {
            arrays.add(((Expr.Call) e).target());
          }
        },
        s -> {
          if (s instanceof Stmt.ArrayWrite w && !expressions.isProvedIndex(w.array(), w.index())) {
            arrays.add(w.array());
          }
        });
    Set<Local> assigned = Assignments.in(List.of(loop));
    for (Expr array : arrays) {
      if (kept.containsKey(array)) {
        continue;
      } else if (rows.isRow(array)) {
        if (mayBeKept(array) && rows.isSame(array, assigned, loop)) {
          kept.put(array, new Kept(expressions.value(array)));
          added.add(array);
        }
      } else if (stays(array, assigned) && keepsLength(array, loop)) {
        kept.put(array, new Kept(null));
        added.add(array);
      }
    }
    return added;
  }

  boolean isElementCall(Expr e) {
    return CharacterTexts.isCharAt(e)
        || e instanceof Expr.Call c && expressions.calls().library().idioms().isElement(c);
  }

  private boolean isProved(Expr.Call element) {
    return expressions.isProvedIndex(element.target(), element.arguments().get(0));
  }

  private boolean keepsLength(Expr array, Stmt loop) {
    return !isList(array)
        || !context
            .changes()
            .mayChange(
                array, List.of(loop), expressions.scope.method, expressions.scope.statements);
  }

  /** Whether it is a list; the type of an array in a variable of several uses may be any object. */
  private boolean isList(Expr e) {
    return e.type() instanceof Type.ClassType c
        && context.pool.isSubtype(c.internalName(), "java/util/List");
  }

  private boolean isOn() {
    return context.ranges.known()
        && !context.checks.fewer()
        && expressions.scope.method != null
        && !expressions.scope.method.name().equals("<clinit>")
        && !expressions.scope.isLong();
  }

  boolean stays(Expr array, Set<Local> assigned) {
    if (array instanceof Expr.Read r) {
      return !assigned.contains(r.local())
          && mayBeKept(array)
          && expressions.scope.variable(r.local()) instanceof PyExpr.Name;
    }
    return array instanceof Expr.FieldRead f
        && (f.target() == null || ConstructorLeaks.isThis(f.target()))
        && expressions.isSettled(f.field())
        && mayBeKept(f)
        && isPlain(expressions.value(f));
  }

  static boolean isPlain(PyExpr e) {
    return e instanceof PyExpr.Name || e instanceof PyExpr.Attribute a && isPlain(a.target());
  }

  /** The statements to stand before the loop that ends here. */
  List<PyStmt> leave(List<Expr> added, int line) {
    List<PyStmt> before = new ArrayList<>();
    for (Expr array : added) {
      Kept k = kept.get(array);
      if (k.name != null) {
        before.add(new PyStmt.Assign(k.name, k.row, line));
      }
      if (k.length != null) {
        PyExpr kept = k.name != null ? k.name : expressions.value(array);
        PyExpr length = Expressions.call("len", kept);
        if (!isNeverNull(array)) {
          length = new PyExpr.Conditional(isNone(kept), ZERO, length);
        }
        before.add(new PyStmt.Assign(new PyExpr.Name(k.length), length, line));
      }
      if (k.length != null && k.row == null && !blocks.isEmpty() && isTheSame(array)) {
        blocks.peek().add(array);
      } else {
        kept.remove(array);
      }
    }
    return before;
  }

  /** Whether it has one length all through the function. */
  private boolean isTheSame(Expr array) {
    return !isList(array)
        && (!(array instanceof Expr.Read r) || expressions.scope.isStable(r.local()));
  }

  /** What is tested before a statement, and from then on known to be right. */
  final class Before {
    private final List<PyStmt> tests = new ArrayList<>();
    private final List<Expr> marked = new ArrayList<>();
    private final List<Expr> holding = new ArrayList<>();

    List<PyStmt> tests() {
      return tests;
    }

    /** The statement is lowered. */
    void end() {
      guarded.removeAll(marked);
      holding.forEach(held::remove);
    }
  }

  /** Tests what the statement evaluates first; {@link Before#end} when it is lowered. */
  Before before(Stmt s) {
    Before before = new Before();
    if (!expressions.scope.isHot() || !isOn()) {
      return before;
    }
    List<Access> found = new ArrayList<>();
    holds = true;
    if (s instanceof Stmt.Assign a) {
      collect(a.value(), found);
    } else if (s instanceof Stmt.Eval e) {
      collect(e.expr(), found);
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      collect(r.value(), found);
    } else if (s instanceof Stmt.If i) {
      collect(i.test(), found);
    } else if (s instanceof Stmt.Switch w) {
      collect(w.selector(), found);
    } else if (s instanceof Stmt.ForEach f) {
      collect(f.iterable(), found);
    } else if (s instanceof Stmt.FieldWrite w
        && (w.target() == null || collect(w.target(), found))) {
      collect(w.value(), found);
    } else if (s instanceof Stmt.ArrayWrite w
        && collect(w.array(), found)
        && collect(w.index(), found)
        && collect(w.value(), found)) {
      access(w.array(), w.index(), false, found);
    }
    holds = false;
    Set<Access> tested = new HashSet<>();
    Set<Expr> there = new HashSet<>(); // what is not null behind its first test
    Map<Expr, PyExpr.Name> named = new HashMap<>();
    for (Access a : found) {
      if (rows.mayBeHeld(a.array()) && !isKeptField(a.array())) {
        Kept k = kept.get(a.array());
        PyExpr.Name name = k == null ? named.get(a.array()) : k.name;
        if (name == null) {
          name = rows.variable(a.array());
          if (k == null) {
            before.tests.add(new PyStmt.Assign(name, expressions.value(a.array()), s.line()));
            named.put(a.array(), name);
          } else {
            k.name = name;
          }
        }
        held.put(a.array(), name);
        before.holding.add(a.array());
      }
      if (tested.add(a)) {
        if (isElement(a.index())) {
          PyExpr.Name name = indexes.computeIfAbsent(before.holding.size(), k -> freshIndex());
          before.tests.add(new PyStmt.Assign(name, expressions.value(a.index()), s.line()));
          held.put(a.index(), name);
          before.holding.add(a.index());
        }
        PyStmt fault = new PyStmt.Raise(fault(a), s.line());
        PyExpr wrong = there.add(a.array()) ? test(a, false) : indexTest(a, false);
        before.tests.add(new PyStmt.If(wrong, List.of(fault), List.of(), s.line()));
      }
      mark(List.of(a), before);
    }
    return before;
  }

  private void mark(List<Access> found, Before before) {
    for (Access a : found) {
      if (guarded.add(a.index())) {
        before.marked.add(a.index());
      }
    }
  }

  private static Set<Access> distinct(List<Access> found) {
    return new LinkedHashSet<>(found);
  }

  /**
   * A test of a loop with its indexes tested before their elements.
   *
   * @param first what stands before all that
   * @param holds the indexes' tests
   * @param rest the expressions behind
   * @param faults what fails behind the loop if one of these is why it ended
   */
  record LoopTest(List<Expr> first, List<PyExpr> holds, List<Expr> rest, List<PyStmt> faults) {}

  /**
   * The tests for the first elements in a loop's test; {@code before} marks them. What is true
   * before these are evaluated is asked again where the loop has ended, so it must be short, and
   * the test must not assign what is asked.
   */
  LoopTest loopTest(Expr test, int line, Before before) {
    List<Expr> all = new ArrayList<>();
    addConditions(test, all);
    List<Access> found = new ArrayList<>();
    int first = 0;
    boolean mayBeAskedAgain = isOn() && Assignments.in(test).isEmpty();
    for (; mayBeAskedAgain && first < all.size(); first++) {
      collect(all.get(first), found);
      if (!found.isEmpty() || !isShortTest(all.get(first))) {
        break;
      }
    }
    if (found.isEmpty()) {
      return new LoopTest(List.of(), List.of(), List.of(test), List.of());
    }
    List<PyExpr> holds = new ArrayList<>();
    List<PyStmt> faults = new ArrayList<>();
    for (Access a : distinct(found)) {
      holds.add(test(a, true));
      List<PyExpr> wrong = new ArrayList<>();
      all.subList(0, first).forEach(c -> wrong.add(expressions.test(c)));
      wrong.add(test(a, false));
      PyExpr when = wrong.size() == 1 ? wrong.get(0) : new PyExpr.BoolOp("and", wrong);
      PyStmt fault = new PyStmt.Raise(fault(a), line);
      faults.add(new PyStmt.If(when, List.of(fault), List.of(), line));
    }
    mark(found, before);
    return new LoopTest(all.subList(0, first), holds, all.subList(first, all.size()), faults);
  }

  private static void addConditions(Expr test, List<Expr> all) {
    if (test instanceof Expr.ShortCircuit s && s.and()) {
      addConditions(s.left(), all);
      addConditions(s.right(), all);
    } else {
      all.add(test);
    }
  }

  /** Whether it compares two variables, constants or lengths. */
  private static boolean isShortTest(Expr e) {
    return e instanceof Expr.Compare c
        && !c.left().type().isReference()
        && isShortOperand(c.left())
        && isShortOperand(c.right());
  }

  private static boolean isShortOperand(Expr e) {
    return isPart(e)
        || e instanceof Expr.ArrayLength a && a.array() instanceof Expr.Read
        || e instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("length")
            && c.target() instanceof Expr.Read;
  }

  /** Nothing is tested yet. */
  Before nothing() {
    return new Before();
  }

  private PyExpr fault(Access a) {
    String helper =
        !expressions.scope.isNotNull(a.array())
            ? "no_element"
            : isList(a.array())
                ? a.writes() ? "write_fault" : "index_fault"
                : a.array().type().equals(Type.STRING) ? "text_outside" : "outside";
    return context.call(helper, expressions.value(a.array()), expressions.value(a.index()));
  }

  /** Whether there is an array and the index is right, or is wrong. */
  private PyExpr test(Access a, boolean right) {
    PyExpr test = indexTest(a, right);
    if (expressions.scope.isNotNull(a.array()) || isLengthKept(a.array())) {
      return test;
    }
    PyExpr none = isNone(expressions.value(a.array()));
    return right
        ? new PyExpr.BoolOp("and", List.of(new PyExpr.Unary("not", none), test))
        : new PyExpr.BoolOp("or", List.of(none, test));
  }

  private static PyExpr isNone(PyExpr array) {
    return new PyExpr.Compare(array, List.of("is"), List.of(Expressions.NONE));
  }

  /** Whether a variable has the length; it is 0 where there is no array. */
  private boolean isLengthKept(Expr array) {
    Kept k = kept.get(array);
    return k != null && k.length != null;
  }

  private PyExpr indexTest(Access a, boolean right) {
    PyExpr index = expressions.value(a.index());
    boolean notNegative = expressions.range(a.index()).isNonNegative();
    boolean below =
        context.ranges.isBelowLength(a.index()) && expressions.scope.isNotNull(a.array());
    if (below || notNegative) {
      String op = below ? (right ? ">=" : "<") : right ? "<" : ">=";
      return new PyExpr.Compare(index, List.of(op), List.of(below ? ZERO : length(a.array())));
    }
    PyExpr inside = new PyExpr.Compare(ZERO, List.of("<=", "<"), List.of(index, length(a.array())));
    return right ? inside : new PyExpr.Unary("not", inside);
  }

  private PyExpr length(Expr array) {
    Optional<Interval> known = context.ranges.length(array).filter(Interval::isSingle);
    if (known.isPresent() && expressions.scope.isNotNull(array)) {
      return new PyExpr.Literal(known.get().low().toString());
    }
    Kept k = kept.get(array);
    if (k == null) {
      return Expressions.call("len", expressions.value(array));
    } else if (k.length == null) {
      k.length = expressions.scope.fresh(name(array) + "_len");
    }
    return new PyExpr.Name(k.length);
  }

  String name(Expr array) {
    PyExpr name = expressions.value(array);
    String id =
        name instanceof PyExpr.Attribute a
            ? a.name()
            : name instanceof PyExpr.Name n ? n.id() : "its";
    return id.replaceAll("_+$", "");
  }

  /**
   * Adds an access that is to be tested first, or needs no test; false if neither can be. A row
   * stands in a variable then; a constant's test by itself would be longer than the helper's call.
   */
  private boolean access(Expr array, Expr index, boolean writes, List<Access> found) {
    if (expressions.isProvedIndex(array, index)) {
      return expressions.scope.isNotNull(array);
    }
    boolean held =
        holds
            && !(index instanceof Expr.Const)
            && (isVariable(array) || rows.mayBeHeld(array))
            && mayBeTested(array);
    boolean once = isShort(index) || holds && isElement(index);
    boolean mayBeTested = once && (kept.containsKey(array) || held);
    if (mayBeTested) {
      found.add(new Access(array, index, writes));
    }
    return mayBeTested;
  }

  /** Whether null is no matter, or can be tested for: what a null stands for tells its message. */
  private boolean mayBeTested(Expr array) {
    return array.type() instanceof Type.ArrayType || expressions.scope.isNotNull(array);
  }

  /** Whether it is a number in an array: as an index it stands in a variable first. */
  private static boolean isElement(Expr index) {
    return index instanceof Expr.ArrayRead;
  }

  private PyExpr.Name freshIndex() {
    return new PyExpr.Name(expressions.scope.fresh("t"));
  }

  /** The same before a loop, where what the loop finds out of it is not known yet. */
  private boolean mayBeKept(Expr array) {
    return array.type() instanceof Type.ArrayType || isNeverNull(array);
  }

  private boolean isNeverNull(Expr array) {
    return expressions.scope.isNotNull(elsewhere(array));
  }

  /** The same value, of which nothing is known from where it is evaluated. */
  private static Expr elsewhere(Expr e) {
    if (e instanceof Expr.Read r) {
      return new Expr.Read(r.local());
    } else if (e instanceof Expr.FieldRead f) {
      return new Expr.FieldRead(f.target(), f.field());
    } else if (e instanceof Expr.Cast c) {
      return new Expr.Cast(elsewhere(c.operand()), c.type(), c.proved());
    } else if (e instanceof Expr.Call c) {
      return new Expr.Call(c.kind(), c.target(), c.method(), c.arguments());
    }
    return e;
  }

  /** Whether it is in a field that stays the same in a loop around, and needs no variable. */
  private boolean isKeptField(Expr array) {
    return array instanceof Expr.FieldRead && kept.containsKey(array);
  }

  private boolean isVariable(Expr array) {
    return array instanceof Expr.Read r
        && expressions.scope.variable(r.local()) instanceof PyExpr.Name;
  }

  /** Whether the index may be computed twice. */
  private boolean isShort(Expr index) {
    boolean[] plain = {true};
    int[] parts = {0};
    IrWalk.expression(
        index,
        e -> {
          parts[0]++;
          plain[0] &=
              isPart(e) || isPlainField(e) || e instanceof Expr.Binary b && b.type() == Type.INT;
        });
    return plain[0]
        && parts[0] <= LARGEST_INDEX
        && expressions.unwrappedNumber(index).range().isIn(Interval.INT)
        && isShort(expressions.value(index));
  }

  private static boolean isShort(PyExpr e) {
    return isPlain(e)
        || e instanceof PyExpr.Literal
        || e instanceof PyExpr.Binary b && isShort(b.left()) && isShort(b.right());
  }

  private static boolean isPart(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.Const;
  }

  /** Whether it reads the field of an object that is there. */
  private boolean isPlainField(Expr e) {
    return e instanceof Expr.FieldRead f
        && f.target() instanceof Expr.Read
        && expressions.scope.isNotNull(f.target())
        && isPlain(expressions.value(f));
  }

  /**
   * Goes through an expression in the order of its evaluation and adds the elements that are to be
   * tested first; false where something comes that may fail or be seen, or may not be evaluated.
   */
  private boolean collect(Expr e, List<Access> found) {
    if (e instanceof Expr.Const || e instanceof Expr.Read) {
      return true;
    } else if (e instanceof Expr.ArrayRead r) {
      return collect(r.array(), found)
          && collect(r.index(), found)
          && access(r.array(), r.index(), false, found);
    } else if (e instanceof Expr.Binary b) {
      return collect(b.left(), found) && collect(b.right(), found) && !NullOrder.divides(b);
    } else if (e instanceof Expr.Compare c) {
      return collect(c.left(), found) && collect(c.right(), found);
    } else if (e instanceof Expr.ThreeWay t) {
      return collect(t.left(), found) && collect(t.right(), found);
    } else if (e instanceof Expr.Not n) {
      return collect(n.operand(), found);
    } else if (e instanceof Expr.Negate n) {
      return collect(n.operand(), found);
    } else if (e instanceof Expr.Convert c) {
      return collect(c.operand(), found);
    } else if (e instanceof Expr.ArrayLength a) {
      return collect(a.array(), found) && expressions.scope.isNotNull(a.array());
    } else if (e instanceof Expr.FieldRead f) {
      return f.target() != null && ConstructorLeaks.isThis(f.target())
          || isPlain(expressions.value(f));
    } else if (e instanceof Expr.ShortCircuit s) {
      collect(s.left(), found);
    } else if (e instanceof Expr.Conditional c) {
      collect(c.test(), found);
    } else if (isElementCall(e)) {
      Expr.Call c = (Expr.Call) e;
      Expr index = c.arguments().get(0);
      boolean writes = c.arguments().size() > 1;
      boolean tested =
          collect(c.target(), found)
              && c.arguments().stream().allMatch(a -> collect(a, found))
              && access(c.target(), index, writes, found);
      return tested && !writes; // what writes can be seen
    } else if (e instanceof Expr.Cast c) {
      return collect(c.operand(), found) && expressions.casts().cannotFail(c);
    } else if (Expressions.isPlainUnboxing(e)) {
      Expr box = ((Expr.Call) e).target();
      return collect(box, found) && expressions.scope.isNotNull(box);
    } else if (e instanceof Expr.Call c) {
      boolean operands = c.target() == null || collect(c.target(), found);
      for (Expr x : c.arguments()) {
        operands = operands && collect(x, found);
      }
      return operands && isMinOrMax(c);
    }
    return false;
  }

  static boolean isMinOrMax(Expr.Call c) {
    return c.method().owner().equals("java/lang/Math") && c.method().name().matches("min|max|abs");
  }
}
