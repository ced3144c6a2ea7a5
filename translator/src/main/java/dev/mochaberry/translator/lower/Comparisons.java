package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.program.kinds.ToldIdentity;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lowers comparisons of numbers and references, and what is their negation (JLS 15.20, 15.21). */
final class Comparisons {
  private static final Set<String> SOLE =
      Set.of(
          "java/util/Collection",
          "java/util/List",
          "java/util/Set",
          "java/util/SortedSet",
          "java/util/NavigableSet",
          "java/util/Map",
          "java/util/SortedMap",
          "java/util/NavigableMap",
          "java/util/Optional",
          "java/util/OptionalInt",
          "java/util/OptionalLong",
          "java/util/OptionalDouble");

  private static final Map<Expr.Relation, String> RELATIONS =
      Map.of(
          Expr.Relation.EQ, "==",
          Expr.Relation.NE, "!=",
          Expr.Relation.LT, "<",
          Expr.Relation.GE, ">=",
          Expr.Relation.GT, ">",
          Expr.Relation.LE, "<=");

  /** What comparisons of a position with a number say of the text that was sought. */
  private static final Map<String, String> FOUND =
      Map.of(
          "GE 0", "in",
          "GT -1", "in",
          "NE -1", "in",
          "LT 0", "not in",
          "LE -1", "not in",
          "EQ -1", "not in");

  /** Numbers that are zero once they are wrapped only if they are zero before. */
  private static final Interval BELOW_TURN = belowTurn(32);

  private static final Interval BELOW_TURN_OF_LONG = belowTurn(64);

  private static Interval belowTurn(int bits) {
    return Interval.symmetric(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }

  private final Context context;
  private final Expressions expressions;
  private final Arithmetic arithmetic;

  Comparisons(Context context, Expressions expressions, Arithmetic arithmetic) {
    this.context = context;
    this.expressions = expressions;
    this.arithmetic = arithmetic;
  }

  PyExpr compare(Expr.Compare c) {
    String op = RELATIONS.get(c.relation());
    Type left = c.left().type();
    Type right = c.right().type();
    if (left.isReference() || right.isReference()) {
      return compareReferences(c);
    }
    if (left == Type.BOOLEAN
        && c.right() instanceof Expr.Const k
        && k.value() instanceof Boolean b) {
      boolean same = c.relation() == Expr.Relation.EQ;
      return same == b ? expressions.value(c.left()) : not(c.left());
    }
    PyExpr sought = sought(c);
    if (sought != null) {
      return sought;
    }
    if (expressions.characters().areTexts(c.left(), c.right())) {
      return new PyExpr.Compare(
          expressions.characters().text(c.left()),
          List.of(op),
          List.of(expressions.characters().text(c.right())));
    }
    boolean characters =
        expressions.calls().text().provedChar(c.left()) != null
            || expressions.calls().text().provedChar(c.right()) != null;
    PyExpr first = characters ? expressions.calls().text().charOrConstant(c.left()) : null;
    PyExpr second = characters ? expressions.calls().text().charOrConstant(c.right()) : null;
    if (first != null && second != null) {
      return new PyExpr.Compare(first, List.of(op), List.of(second));
    }
    boolean equality = op.equals("==") || op.equals("!=");
    if (equality && isZero(c.right()) && isRemainder(c.left())) {
      return new PyExpr.Compare(
          arithmetic.remainderOrZero((Expr.Binary) c.left()),
          List.of(op),
          List.of(expressions.value(c.right())));
    }
    if (equality && isZero(c.right()) && (left == Type.INT || left == Type.LONG)) {
      Number bits = expressions.unwrappedNumber(c.left());
      if (bits.range().isIn(left == Type.LONG ? BELOW_TURN_OF_LONG : BELOW_TURN)) {
        return new PyExpr.Compare(bits.py(), List.of(op), List.of(expressions.value(c.right())));
      }
    }
    return new PyExpr.Compare(
        compared(c.left(), equality), List.of(op), List.of(compared(c.right(), equality)));
  }

  /** A number to compare: null is refused by Python's order, but equal to nothing. */
  private PyExpr compared(Expr e, boolean equality) {
    PyExpr sum = sum(e);
    if (sum != null) {
      return sum;
    }
    return equality || e instanceof Expr.Convert ? expressions.number(e) : expressions.operand(e);
  }

  /**
   * A sum that may leave its type, round a loop: most do not, and a test costs less than the call
   * of a helper. Null for all else.
   */
  private PyExpr sum(Expr e) {
    if (!expressions.hurries() || !Updates.isSum(e)) {
      return null;
    }
    Number number = expressions.unwrappedNumber(e);
    if (number.range().isIn(Interval.of(e.type()))) {
      return null;
    }
    PyExpr.Name sum = expressions.scope.passing();
    PyExpr named = new PyExpr.Walrus(sum.id(), number.py());
    PyExpr wrapped = context.wrapped(sum, e.type());
    return new PyExpr.Conditional(Updates.mayBeOut(named, number.range(), e.type()), wrapped, sum);
  }

  /** {@code s.indexOf(x) >= 0} and its like: whether a text is part of another; null for others. */
  private PyExpr sought(Expr.Compare c) {
    boolean asks =
        c.left() instanceof Expr.Call call
            && call.method().owner().equals("java/lang/String")
            && call.method().name().equals("indexOf")
            && call.arguments().size() == 1
            && c.right() instanceof Expr.Const k
            && k.value() instanceof Integer;
    String found = asks ? FOUND.get(c.relation() + " " + ((Expr.Const) c.right()).value()) : null;
    if (found == null) {
      return null;
    }
    Expr.Call call = (Expr.Call) c.left();
    boolean anyOrder = isStill(call.target()) || isStill(call.arguments().get(0));
    boolean plain =
        anyOrder
            && expressions.value(call) instanceof PyExpr.Call py
            && py.function() instanceof PyExpr.Attribute a
            && a.name().equals("find")
            && py.args().size() == 1;
    if (!plain) {
      return null;
    }
    PyExpr.Call find = (PyExpr.Call) expressions.value(call);
    PyExpr text = ((PyExpr.Attribute) find.function()).target();
    return new PyExpr.Compare(find.args().get(0), List.of(found), List.of(text));
  }

  private static boolean isStill(Expr e) {
    return e instanceof Expr.Const
        || e instanceof Expr.Read
        || e instanceof Expr.Convert v && isStill(v.operand());
  }

  private static boolean isZero(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof java.lang.Number n
        && n.doubleValue() == 0;
  }

  private static boolean isRemainder(Expr e) {
    return e instanceof Expr.Binary b
        && b.op() == Expr.Operator.REM
        && (b.type() == Type.INT || b.type() == Type.LONG)
        && b.right() instanceof Expr.Const
        && !isZero(b.right());
  }

  private PyExpr compareReferences(Expr.Compare c) {
    boolean equal = c.relation() == Expr.Relation.EQ;
    PyExpr l = expressions.value(c.left());
    PyExpr r = expressions.value(c.right());
    if (Expressions.isNull(c.left()) || Expressions.isNull(c.right())) {
      return new PyExpr.Compare(l, List.of(equal ? "is" : "is not"), List.of(r));
    }
    boolean strings = c.left().type().equals(Type.STRING) && c.right().type().equals(Type.STRING);
    boolean boxes = isBox(c.left().type()) && isBox(c.right().type());
    if (makesTruth(c.left()) || makesTruth(c.right())) {
      return apart(c, l, r);
    }
    boolean wide = isWide(c.left().type()) && isWide(c.right().type());
    if (areTexts(c)) {
      return new PyExpr.Compare(l, List.of(equal ? "==" : "!="), List.of(r));
    }
    if ((boxes || wide)
        && context.toldIdentity().filter(t -> t.isTold(expressions.scope.method, c)).isPresent()) {
      PyExpr unless = context.helper(boxes ? "same_boxed" : "same_object");
      PyExpr told = new PyExpr.Name(ToldIdentity.PARAMETER);
      PyExpr same = context.call("same_told", l, r, told, unless);
      return equal ? same : new PyExpr.Unary("not", same);
    }
    if (boxes && expressions.scope.areOne(c.left(), c.right())) {
      return new PyExpr.Compare(l, List.of(equal ? "==" : "!="), List.of(r));
    } else if (wide && expressions.scope.areApart(c.left(), c.right())) {
      return apart(c, l, r);
    } else if (boxes || wide && !strings) {
      boolean found =
          context.origins().areLookedUp(c.left(), c.right())
              && !expressions.scope.areOne(c.left(), c.right());
      PyExpr one = found ? sameElement(c) : null;
      PyExpr same =
          one != null
              ? context.call("same_found", l, r, one)
              : context.call(boxes ? "same_boxed" : found ? "same_found" : "same_object", l, r);
      return equal ? same : new PyExpr.Unary("not", same);
    }
    if (mayBeSole(c.left().type()) && mayBeSole(c.right().type())) {
      PyExpr same = context.call("same_of_library", l, r);
      return equal ? same : new PyExpr.Unary("not", same);
    }
    String op = strings ? (equal ? "==" : "!=") : (equal ? "is" : "is not");
    return new PyExpr.Compare(l, List.of(op), List.of(r));
  }

  /** Whether two elements of a list, which are looked up by plain indices, are one; or null. */
  private PyExpr sameElement(Expr.Compare c) {
    return elementOf(c.left()) instanceof Expr.Call a
            && elementOf(c.right()) instanceof Expr.Call b
            && (isStill(a.target()) || isPlainField(a.target()))
            && a.target().equals(b.target())
        ? new PyExpr.Compare(
            expressions.value(a.arguments().get(0)),
            List.of("=="),
            List.of(expressions.value(b.arguments().get(0))))
        : null;
  }

  private static boolean isPlainField(Expr e) {
    return e instanceof Expr.FieldRead f && (f.target() == null || isStill(f.target()));
  }

  private static Expr elementOf(Expr e) {
    return e instanceof Expr.Cast c
        ? elementOf(c.operand())
        : e instanceof Expr.Call k
                && k.method().signature().equals("get(I)")
                && k.target() != null
                && isPlainIndex(k.arguments().get(0))
            ? k
            : null;
  }

  private static boolean isPlainIndex(Expr e) {
    return isStill(e)
        || e instanceof Expr.Binary b
            && b.op() != Expr.Operator.DIV
            && b.op() != Expr.Operator.REM
            && isPlainIndex(b.left())
            && isPlainIndex(b.right());
  }

  /** Whether both are boxes of characters that are texts, of which each has one object. */
  private boolean areTexts(Expr.Compare c) {
    return context.boxesAreTexts()
        && Stream.of(c.left(), c.right())
            .allMatch(e -> CharacterBoxes.isCharacter(context.flow().orElseThrow(), e));
  }

  /** Whether the library has one object for some values of the type, where helpers make several. */
  private static boolean mayBeSole(Type t) {
    return t instanceof Type.ClassType c && SOLE.contains(c.internalName());
  }

  /** What was made apart is one object only if it is null, or a box of the cache (JLS 5.1.7). */
  private PyExpr apart(Expr.Compare c, PyExpr l, PyExpr r) {
    boolean equal = c.relation() == Expr.Relation.EQ;
    boolean cached =
        expressions.scope.mayBeCached(c.left()) && expressions.scope.mayBeCached(c.right());
    boolean present =
        expressions.scope.isNotNull(c.left()) || expressions.scope.isNotNull(c.right());
    if (!cached && present) {
      PyExpr apart = context.call("made_apart", l, r);
      return equal ? new PyExpr.Unary("not", apart) : apart;
    }
    PyExpr same = context.call(cached ? "boxed_apart" : "both_null", l, r);
    return equal ? same : new PyExpr.Unary("not", same);
  }

  /**
   * Whether {@code new} makes a boxed boolean there, which is none of the two that all others are.
   */
  private static boolean makesTruth(Expr e) {
    return e instanceof Expr.New n && n.constructor().owner().equals("java/lang/Boolean");
  }

  private static boolean isBox(Type t) {
    return t instanceof Type.ClassType c
        && c.internalName().matches("java/lang/(Integer|Long|Short|Byte|Character|Float|Double)");
  }

  /** Whether a value of the type may be a boxed one or a string, whose identity is not Python's. */
  private static boolean isWide(Type t) {
    return isBox(t)
        || t instanceof Type.ClassType c
            && c.internalName()
                .matches(
                    "java/lang/(Object|Number|Comparable|CharSequence|String)|java/io/Serializable");
  }

  /** The negation; comparisons of floats are not turned round, for NaN's sake. */
  PyExpr not(Expr e) {
    if (e instanceof Expr.Not n) {
      return expressions.value(n.operand());
    }
    Optional<Expr> emptied = expressions.calls().library().idioms().emptied(e);
    if (emptied.isPresent()) {
      return new PyExpr.Compare(
          Expressions.call("len", expressions.value(emptied.get())),
          List.of("!="),
          List.of(new PyExpr.Literal("0")));
    }
    PyExpr py = expressions.value(e);
    if (py instanceof PyExpr.Compare c && c.ops().size() == 1) {
      String op = c.ops().get(0);
      boolean floating =
          e instanceof Expr.Compare k
              && (k.left().type() == Type.DOUBLE || k.left().type() == Type.FLOAT);
      String turned =
          switch (op) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "is" -> "is not";
            case "is not" -> "is";
            case "in" -> "not in";
            case "not in" -> "in";
            case "<" -> floating ? null : ">=";
            case ">=" -> floating ? null : "<";
            case ">" -> floating ? null : "<=";
            case "<=" -> floating ? null : ">";
            default -> null;
          };
      if (turned != null) {
        return new PyExpr.Compare(c.first(), List.of(turned), c.rest());
      }
    }
    return new PyExpr.Unary("not", py);
  }
}
