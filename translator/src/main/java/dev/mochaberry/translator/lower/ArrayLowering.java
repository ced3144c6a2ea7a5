package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.ArrayKinds;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers the making of arrays and what is done to whole arrays. Numbers are in arrays of Python's
 * module {@code array}, all else is in lists: plain ones, or {@code ObjectArray}s, which know their
 * type, in programs that can tell (see {@link ArrayKinds}).
 */
final class ArrayLowering {
  /** Sizes up to this are no matter of Java's limits. */
  private static final int LARGE = 0x0fffffff;

  /** How many doubles may be objects of their own: each takes as much again as in an array. */
  private static final BigInteger FEW = BigInteger.valueOf(512);

  /** How many bytes an element takes. */
  private static final Map<Type, Integer> WIDTHS =
      Map.of(
          Type.BYTE, 1,
          Type.SHORT, 2,
          Type.CHAR, 2,
          Type.INT, 4,
          Type.FLOAT, 4,
          Type.LONG, 8,
          Type.DOUBLE, 8);

  private final Context context;
  private final Expressions expressions;

  ArrayLowering(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  PyExpr newArray(Expr.NewArray n) {
    Type element = ((Type.ArrayType) n.type()).element();
    List<PyExpr> sizes = expressions.values(n.sizes());
    if (sizes.size() > 1) {
      Type leaf = n.type();
      for (int i = 0; i < sizes.size(); i++) {
        leaf = ((Type.ArrayType) leaf).element();
      }
      PyExpr dimensions = new PyExpr.TupleExpr(sizes);
      PyExpr first = isPlainList(n, leaf) ? zero(leaf) : leaf(leaf);
      return context.arrays.told()
          ? context.call("typed_multi_array", kind(n.type()), dimensions, first)
          : context.call("multi_array", dimensions, first);
    }
    boolean fits = expressions.range(n.sizes().get(0)).isIn(Interval.of(0, LARGE));
    if (isPlainList(n, element)) {
      PyExpr zero = zero(element);
      return fits ? listOf(sizes.get(0), zero) : context.call("new_array", sizes.get(0), zero);
    }
    String code = Expressions.TYPECODES.get(element);
    if (code != null) {
      return fits
          ? numeric(code, zeroes(sizes.get(0), WIDTHS.get(element)))
          : context.call("new_numeric_array", new PyExpr.Str(code), sizes.get(0));
    }
    PyExpr leaf = leaf(element);
    return typed(
        n.type(),
        fits ? listOf(sizes.get(0), leaf) : context.call("new_array", sizes.get(0), leaf));
  }

  /**
   * Whether an array of longs, or of a few doubles, may be a list: it is read in a third of the
   * time that an array of Python's takes to make an object of a number of 64 bits.
   */
  private boolean isPlainList(Expr made, Type element) {
    return (element == Type.LONG || element == Type.DOUBLE && most(made).compareTo(FEW) <= 0)
        && context.ranges.isOnlyIndexed(made);
  }

  /** How many elements there are at most. */
  private BigInteger most(Expr made) {
    if (made instanceof Expr.ArrayLiteral a) {
      return BigInteger.valueOf(a.elements().size());
    }
    BigInteger most = BigInteger.ONE;
    for (Expr size : ((Expr.NewArray) made).sizes()) {
      most = most.multiply(expressions.range(size).high());
    }
    return most;
  }

  private static PyExpr zero(Type element) {
    return new PyExpr.Literal(element == Type.DOUBLE ? "0.0" : "0");
  }

  private static PyExpr listOf(PyExpr size, PyExpr value) {
    return size instanceof PyExpr.Literal l && l.text().equals("0")
        ? new PyExpr.ListExpr(List.of())
        : new PyExpr.Binary("*", new PyExpr.ListExpr(List.of(value)), size);
  }

  private static PyExpr leaf(Type t) {
    String code = Expressions.TYPECODES.get(t);
    return code != null
        ? new PyExpr.Str(code)
        : t == Type.BOOLEAN ? new PyExpr.Literal("False") : Expressions.NONE;
  }

  PyExpr literal(Expr.ArrayLiteral a) {
    if (context.ranges.known() && expressions.scope.isTable(a)) {
      return new PyExpr.TupleExpr(expressions.values(a.elements()));
    }
    Type element = a.type().element();
    PyExpr list =
        new PyExpr.ListExpr(
            cuts(element)
                ? a.elements().stream().map(e -> stored(e, element)).toList()
                : expressions.values(a.elements()));
    String code = Expressions.TYPECODES.get(element);
    if (code == null) {
      return typed(a.type(), list);
    } else if (isPlainList(a, element)) {
      return list;
    }
    return numeric(code, list);
  }

  private PyExpr numeric(String code, PyExpr content) {
    context.imports.add("array");
    return new PyExpr.Call(
        new PyExpr.Attribute(new PyExpr.Name("array"), "array"),
        List.of(new PyExpr.Str(code), content),
        List.of());
  }

  /** The bytes of so many elements, from which an array is made faster than from a list. */
  private static PyExpr zeroes(PyExpr size, int width) {
    if (size instanceof PyExpr.Literal l && l.text().equals("0")) {
      return new PyExpr.ListExpr(List.of());
    }
    PyExpr bytes =
        width == 1 ? size : new PyExpr.Binary("*", size, new PyExpr.Literal(String.valueOf(width)));
    return Expressions.call("bytearray", bytes);
  }

  /** A list as an array that knows its type, where that can be told. */
  PyExpr typed(Type type, PyExpr list) {
    return context.arrays.told() && ArrayKinds.isList(type)
        ? context.call("typed", kind(type), list)
        : list;
  }

  /** What the library gives as an array is a plain list at first. */
  PyExpr typed(Type type, PyExpr result, Expr.Call call) {
    boolean library = context.pool.methodBinding(call.method()).isPresent();
    return library ? typed(type, result) : result;
  }

  private static PyExpr kind(Type type) {
    return new PyExpr.Str(type.descriptor().replace('/', '.'));
  }

  /** {@code array.clone()}. */
  PyExpr copy(Type type, PyExpr array) {
    PyExpr all = new PyExpr.Index(array, new PyExpr.Slice(null, null, null));
    return context.arrays.told() && ArrayKinds.isList(type)
        ? context.call("typed_copy", array)
        : all;
  }

  /** {@code x instanceof T[]}. */
  PyExpr test(PyExpr x, Type.ArrayType tested) {
    String code = Expressions.TYPECODES.get(tested.element());
    if (code != null) {
      return context.call("is_array", x, new PyExpr.Str(code));
    }
    List<PyExpr> kinds = new ArrayList<>();
    for (String s : context.arrays.instancesOf(tested)) {
      kinds.add(new PyExpr.Str(s.replace('/', '.')));
    }
    return context.call("is_typed", x, new PyExpr.TupleExpr(kinds));
  }

  /** The test of a type that lists have and arrays have not. */
  PyExpr butNoArray(PyExpr x, String tested, PyExpr test) {
    boolean lists = context.arrays.told() && context.pool.isSubtype("java/util/ArrayList", tested);
    boolean arrays = tested.equals("java/lang/Cloneable") || tested.equals("java/io/Serializable");
    return lists && !arrays
        ? new PyExpr.BoolOp(
            "and", List.of(test, new PyExpr.Unary("not", context.call("is_object_array", x))))
        : test;
  }

  /** Which elements arrays of more special types take, by these types. */
  private PyExpr tests(Set<Type> behind) {
    List<PyExpr> tests = new ArrayList<>();
    for (Type element : behind) {
      String x = expressions.scope.fresh("x");
      PyExpr test =
          isReached(element)
              ? expressions.typeTest(new PyExpr.Name(x), element)
              : new PyExpr.Name("False");
      tests.add(
          new PyExpr.TupleExpr(
              List.of(
                  kind(new Type.ArrayType(element)),
                  new PyExpr.Lambda(List.of(new PyExpr.PyParam(x, null)), test))));
    }
    return new PyExpr.TupleExpr(tests);
  }

  /** Whether the program has the class of elements; if not, there are no objects of it. */
  private boolean isReached(Type element) {
    return !(element instanceof Type.ClassType c)
        || !context.pool.isTranslated(c.internalName())
        || context.names.ofClass(c.internalName()) != null;
  }

  /** A call of the library that fills an array which may not take all it is given. */
  Optional<PyExpr> fill(Expr.Call c) {
    Set<Type> behind = context.arrays.filledBy(c);
    if (behind.isEmpty() && isCopyOfUnlike(c) && !context.checks.fewer()) {
      List<PyExpr> arguments = expressions.values(c.arguments());
      return Optional.of(context.call("copy_between", arguments.toArray(new PyExpr[0])));
    }
    if (behind.isEmpty() || context.checks.fewer()) {
      return Optional.empty();
    }
    List<PyExpr> arguments = new ArrayList<>();
    if (c.target() != null) {
      arguments.add(expressions.value(c.target()));
    }
    arguments.addAll(expressions.values(c.arguments()));
    arguments.add(tests(behind));
    String helper =
        switch (c.method().name()) {
          case "arraycopy" -> isCopyOfUnlike(c) ? "copy_between_checked" : "copy_checked";
          case "setAll", "parallelSetAll" -> "set_all_checked";
          case "asList" -> "CheckedView";
          case "copyOf" -> "copy_as_checked";
          case "copyOfRange" -> "copy_range_as_checked";
          case "toArray" ->
              c.method().owner().equals("java/util/stream/Stream")
                  ? "stream_array_checked"
                  : c.arguments().get(0).type() instanceof Type.ArrayType
                      ? "to_array_checked"
                      : "to_new_array_checked";
          default -> arguments.size() > 3 ? "fill_part_checked" : "fill_checked";
        };
    return Optional.of(context.call(helper, arguments.toArray(new PyExpr[0])));
  }

  /** Whether a call of System.arraycopy is not seen to be given two arrays of one kind. */
  private static boolean isCopyOfUnlike(Expr.Call c) {
    if (!c.method().name().equals("arraycopy") || !c.method().owner().equals("java/lang/System")) {
      return false;
    }
    Type from = c.arguments().get(0).type();
    Type to = c.arguments().get(2).type();
    boolean objects =
        from instanceof Type.ArrayType f
            && f.element().isReference()
            && to instanceof Type.ArrayType t
            && t.element().isReference();
    return !objects && !(from instanceof Type.ArrayType && from.equals(to));
  }

  List<PyStmt> write(Stmt.ArrayWrite w, Updates updates) {
    PyExpr array = expressions.value(w.array());
    PyExpr index = expressions.value(w.index());
    Type declared = w.array().type() instanceof Type.ArrayType a ? a.element() : Type.OBJECT;
    Set<Type> behind = w.value().type().isReference() ? context.arrays.behind(declared) : Set.of();
    if (!behind.isEmpty() && !Expressions.isNull(w.value())) {
      PyExpr value = expressions.value(w.value());
      return List.of(
          new PyStmt.Expression(
              context.call("store", array, index, value, tests(behind)), w.line()));
    }
    boolean proved = expressions.isProvedIndex(w.array(), w.index());
    if (context.checks.fewer()
        || proved
            && ArrayOrder.mayValueComeFirst(w, expressions::isSettled)
            && !isOrderOfFaultsSeen(w)) {
      PyExpr target = new PyExpr.Index(array, index);
      List<PyStmt> all = new ArrayList<>();
      boolean cuts = cuts(declared);
      Optional<PyExpr> wrapped =
          cuts ? Optional.empty() : updates.wrapped(w.value(), w.line(), all);
      PyExpr value = wrapped.orElseGet(() -> stored(w.value(), declared));
      Expr whole = cuts ? uncut(w.value(), declared) : w.value();
      Expr read =
          whole instanceof Expr.Binary j
                  && j.left() instanceof Expr.ArrayRead r
                  && r.array().equals(w.array())
                  && r.index().equals(w.index())
              ? r
              : null;
      all.add(Updates.stored(target, value, whole, w.line(), read));
      return all;
    }
    PyExpr value = stored(w.value(), declared);
    return List.of(new PyStmt.Expression(context.call("put", array, index, value), w.line()));
  }

  /** The value for an element; an array of floats rounds what it takes. */
  private PyExpr stored(Expr value, Type element) {
    if (cuts(element)) {
      Expr whole = uncut(value, element);
      return Expressions.isPlainUnboxing(whole)
          ? expressions.value(whole)
          : expressions.unwrappedNumber(whole).py();
    }
    PyExpr py = expressions.value(value);
    return element == Type.FLOAT ? RoundedFloats.unrounded(py) : py;
  }

  /**
   * Whether an array of such elements takes the lowest bits of any integer, as Java's conversions
   * do: MicroPython's do, from 1.25 to 1.29. Those of longs may be lists.
   */
  private static boolean cuts(Type element) {
    return element != Type.BOOLEAN && element.isIntLike();
  }

  /** The integer of which an array of such elements takes the lowest bits. */
  private static Expr uncut(Expr value, Type element) {
    Expr e = value;
    while (e instanceof Expr.Convert c
        && bits(c.type()) >= bits(element)
        && bits(c.operand().type()) > 0) {
      e = c.operand();
    }
    return e;
  }

  /** How many bits an integer of the type has; 0 of another type. */
  private static int bits(Type type) {
    return type == Type.BYTE
        ? 8
        : type == Type.SHORT || type == Type.CHAR
            ? 16
            : type == Type.INT ? 32 : type == Type.LONG ? 64 : 0;
  }

  /**
   * Whether both what says where the value goes and the value may fail, and somebody may look at
   * which of them did. Where the value starts with the element itself, that fails first in any
   * case.
   */
  private boolean isOrderOfFaultsSeen(Stmt.ArrayWrite w) {
    Expr.ArrayRead first =
        w.value() instanceof Expr.Binary b && b.left() instanceof Expr.ArrayRead r ? r : null;
    boolean ownIndex = first != null && first.index().equals(w.index());
    boolean own = ownIndex && first.array().equals(w.array());
    return context.nullOrder.tellsFaults()
        && (!own && mayFail(w.array()) || !ownIndex && mayFail(w.index()))
        && mayFail(w.value());
  }

  /** Whether evaluating it divides, or takes an element or of a row that may not be there. */
  boolean mayFail(Expr whole) {
    boolean[] fails = {false};
    IrWalk.expression(
        whole,
        e ->
            fails[0] |=
                NullOrder.divides(e)
                    || e instanceof Expr.ArrayRead r
                        && (!expressions.isProvedIndex(r.array(), r.index())
                            || !expressions.scope.isNotNull(r.array())));
    return fails[0];
  }
}
