package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.ranges.FloatingRange;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lowers the expressions of one function. */
final class Expressions {
  static final PyExpr NONE = new PyExpr.Literal("None");
  static final Map<Type, String> TYPECODES =
      Map.of(
          Type.BYTE,
          "b",
          Type.SHORT,
          "h",
          Type.CHAR,
          "H",
          Type.INT,
          "i",
          Type.LONG,
          "q",
          Type.FLOAT,
          "f",
          Type.DOUBLE,
          "d");

  /** The integers that a float holds. */
  private static final Interval EXACT_IN_FLOATS = Interval.of(-(1L << 24), 1L << 24);

  /** The integers that a double holds, so that a float made of one is rounded once. */
  private static final Interval EXACT_IN_DOUBLES = Interval.of(-(1L << 53), 1L << 53);

  /** Types that say little of an object. */
  private static final Set<String> GENERAL =
      Set.of(
          "java/lang/Object",
          "java/lang/Comparable",
          "java/lang/Number",
          "java/lang/CharSequence",
          "java/io/Serializable");

  final Context context;
  final Scope scope;
  private final Arithmetic arithmetic;
  private final Calls calls;
  private final Lambdas lambdas;
  private final Casts casts;
  private final ArrayLowering arrays;
  private final Comparisons comparisons;
  private final Texts texts;
  private final ClassNames classNames;
  private final Characters characters;
  private final IndexGuards guards;
  private final NamedSums sums = new NamedSums();

  Expressions(Context context, Scope scope) {
    this.context = context;
    this.scope = scope;
    this.arithmetic = new Arithmetic(context, this);
    this.calls = new Calls(context, this);
    this.lambdas = new Lambdas(context, this);
    this.casts = new Casts(context, this);
    this.arrays = new ArrayLowering(context, this);
    this.comparisons = new Comparisons(context, this, arithmetic);
    this.texts = new Texts(context, this);
    this.classNames = new ClassNames(context, this);
    this.characters = new Characters(context, this);
    this.guards = new IndexGuards(context, this);
  }

  Lambdas lambdas() {
    return lambdas;
  }

  NamedSums sums() {
    return sums;
  }

  IndexGuards guards() {
    return guards;
  }

  ArrayLowering arrays() {
    return arrays;
  }

  Calls calls() {
    return calls;
  }

  Characters characters() {
    return characters;
  }

  Casts casts() {
    return casts;
  }

  /** The type of an expression: that of all objects it may mean, where the program tells. */
  Type typeOf(Expr e) {
    Type known = e.type();
    if (!(known instanceof Type.ClassType c) || !GENERAL.contains(c.internalName())) {
      return known;
    }
    return context.flow().flatMap(f -> f.type(e)).orElse(known);
  }

  /** A test: what Python finds true where Java's value is, not always a bool. */
  PyExpr test(Expr e) {
    if (e instanceof Expr.ShortCircuit s) {
      return JoinedTests.join(s.and(), test(s.left()), test(s.right()));
    } else if (e instanceof Expr.Not n
        && calls.library().idioms().emptied(n.operand()).isPresent()) {
      return value(calls.library().idioms().emptied(n.operand()).get());
    }
    return value(e);
  }

  /** The negation of a test. */
  PyExpr notTest(Expr e) {
    Optional<Expr> emptied = calls.library().idioms().emptied(e);
    return emptied.isPresent() ? value(emptied.get()) : not(e);
  }

  /** The same with its range. */
  Number unwrappedNumber(Expr e) {
    return arithmetic.number(e);
  }

  /** The choice of two integers before they are wrapped. */
  Number unwrappedChoice(Expr.Conditional c) {
    Number then = arithmetic.number(c.then());
    Number otherwise = arithmetic.number(c.otherwise());
    return new Number(
        conditional(c, then.py(), otherwise.py()), then.range().hull(otherwise.range()));
  }

  /** An integer before it is wrapped. */
  PyExpr unwrapped(Expr e) {
    return arithmetic.unwrapped(e);
  }

  /** The expression with Java's exact value. */
  PyExpr value(Expr e) {
    boolean integer = e.type().isIntLike() && e.type() != Type.BOOLEAN || e.type() == Type.LONG;
    boolean computed =
        e instanceof Expr.Binary || e instanceof Expr.Negate || e instanceof Expr.Convert;
    return integer && computed ? arithmetic.exact(e) : plain(e);
  }

  /** The value where arithmetic takes it in: null is refused there anyway. */
  PyExpr operand(Expr e) {
    return isPlainUnboxing(e)
            && !context.nullOrder.isFirst(e, a -> isProvedIndex(a.array(), a.index()))
        ? value(((Expr.Call) e).target())
        : value(e);
  }

  /** Unboxing where the box is the plain Python value. */
  static boolean isPlainUnboxing(Expr e) {
    return e instanceof Expr.Call c
        && (c.method().owner().equals("java/lang/Integer") && c.method().name().equals("intValue")
            || c.method().owner().equals("java/lang/Double")
                && c.method().name().equals("doubleValue"));
  }

  /** A number where Python takes an int for a double, as it makes a float of it by itself. */
  PyExpr number(Expr e) {
    boolean whole =
        e instanceof Expr.Convert c && c.type() == Type.DOUBLE && c.operand().type().isIntLike();
    return value(whole ? ((Expr.Convert) e).operand() : e);
  }

  List<PyExpr> values(List<Expr> all) {
    return all.stream().map(this::value).toList();
  }

  /** Where a double surely lies, if that is known. */
  Optional<FloatingRange> floating(Expr e) {
    return FloatingRange.of(e, this::range);
  }

  /** What is known of an integer expression's value. */
  Interval range(Expr e) {
    if (e instanceof Expr.Const c && c.value() instanceof java.lang.Number n) {
      return Interval.of(n.longValue(), n.longValue());
    }
    Optional<Interval> proved = context.ranges.range(e);
    if (proved.isPresent()) {
      return proved.get();
    }
    Interval known = e instanceof Expr.Read r ? scope.rangeOf(r.local()) : null;
    if (known != null) {
      return known;
    }
    boolean size =
        e instanceof Expr.ArrayLength
            || e instanceof Expr.Call c
                && (c.method().name().equals("length") || c.method().name().equals("size"))
                && c.method().descriptor().equals("()I")
                && context.pool.methodBinding(c.method()).isPresent();
    return size ? Interval.of(0, Integer.MAX_VALUE) : Interval.of(e.type());
  }

  /** Every expression but integer arithmetic. */
  PyExpr plain(Expr e) {
    if (context.hiddenChanges().isAddedTo(e)) {
      return context.call("changed", asKept(e));
    } else if (context.hiddenChanges().isReordered(e)) {
      return context.call("reordered", asKept(e));
    }
    return characters.isKeptAsText(e) ? call("ord", asKept(e)) : asKept(e);
  }

  /** A way through a list that hears of its changes. */
  private PyExpr counted(Expr.Call c) {
    List<PyExpr> parts = new ArrayList<>(List.of(value(c.target())));
    parts.addAll(values(c.arguments()));
    String helper =
        switch (c.method().name()) {
          case "forEach" -> "counted_each";
          case "listIterator" -> "counted_list_iterator";
          case "descendingIterator" -> "counted_descending";
          default -> "counted_iterator";
        };
    Map<String, MethodRef> own = context.implementors.of(c.method());
    boolean asks =
        !own.isEmpty()
            && context.pool.methodBinding(c.method()).filter(b -> !b.runsOverrides()).isPresent();
    return asks
        ? call(
            context.dispatchers.of(c.method(), own, ofAny(helper, parts.size()), List.of()),
            parts.toArray(PyExpr[]::new))
        : context.call(helper, parts.toArray(PyExpr[]::new));
  }

  /** A helper's call as the expression of a declaration: of a receiver and its arguments. */
  private static PyExpr ofAny(String helper, int count) {
    List<PyExpr> all = new ArrayList<>(List.of(new PyExpr.Placeholder("this")));
    for (int i = 0; i < count - 1; i++) {
      all.add(new PyExpr.Placeholder(String.valueOf(i)));
    }
    return new PyExpr.Call(new PyExpr.Name(helper), all, List.of());
  }

  private PyExpr asKept(Expr e) {
    PyExpr.Name row = guards.held(e);
    if (row != null) {
      return row;
    } else if (e instanceof Expr.Const c) {
      return constant(c);
    } else if (e instanceof Expr.Read r) {
      return scope.variable(r.local());
    } else if (e instanceof Expr.FieldRead f) {
      return fieldRead(f);
    } else if (e instanceof Expr.ArrayRead a) {
      return arrayRead(a);
    } else if (e instanceof Expr.ArrayLength a) {
      return call("len", context.enumLists.list(a.array()).orElseGet(() -> raw(a.array())));
    } else if (e instanceof Expr.Binary b) {
      return binary(b);
    } else if (e instanceof Expr.Negate n) {
      return new PyExpr.Unary("-", value(n.operand()));
    } else if (e instanceof Expr.Compare c) {
      return comparisons.compare(c);
    } else if (e instanceof Expr.ThreeWay t) {
      String helper = t.left().type() == Type.LONG ? "cmp" : t.nan() < 0 ? "cmpl" : "cmpg";
      return context.call(helper, value(t.left()), value(t.right()));
    } else if (e instanceof Expr.Not n) {
      return not(n.operand());
    } else if (e instanceof Expr.ShortCircuit s) {
      return JoinedTests.join(s.and(), value(s.left()), value(s.right()));
    } else if (e instanceof Expr.Conditional c) {
      return conditional(c);
    } else if (e instanceof Expr.Convert c) {
      return convert(c);
    } else if (e instanceof Expr.Cast c) {
      return casts.cast(c);
    } else if (e instanceof Expr.InstanceOf i) {
      return casts.test(i);
    } else if (e instanceof Expr.New n) {
      return calls.constructions().construct(n);
    } else if (e instanceof Expr.NewArray n) {
      return arrays.newArray(n);
    } else if (e instanceof Expr.ArrayLiteral a) {
      return arrays.literal(a);
    } else if (e instanceof Expr.Call c && characters.isOfBox(c)) {
      return characters.ofBox(c);
    } else if (e instanceof Expr.Call c && isProvedChar(c)) {
      return call("ord", new PyExpr.Index(value(c.target()), value(c.arguments().get(0))));
    } else if (Texts.isValueOf(e)) {
      return texts.text(calls.builders().asText(((Expr.Call) e).arguments().get(0)));
    } else if (context.enumLists.constants(e).isPresent()) {
      return value(context.enumLists.constants(e).get());
    } else if (e instanceof Expr.Call c && context.hiddenChanges().isTold(c)) {
      return counted(c);
    } else if (e instanceof Expr.Call c) {
      return RawLocals.isRawResult(c, context.pool)
          ? byteArray(calls.call(c))
          : JoinedTests.variableFirst(c, arrays.typed(c.type(), calls.call(c), c));
    } else if (e instanceof Expr.Lambda l) {
      return lambdas.function(l);
    } else if (e instanceof Expr.Concat c) {
      return texts.concat(c);
    } else if (e instanceof Expr.Dynamic d) {
      return new Dynamics(context, this).lower(d);
    } else if (e instanceof Expr.AssignExpr a) {
      PyExpr target = scope.variable(a.local());
      return new PyExpr.Walrus(
          ((PyExpr.Name) target).id(), characters.kept(characters.isText(a.local()), a.value()));
    }
    throw new IllegalStateException("not an expression: " + e);
  }

  private PyExpr conditional(Expr.Conditional c) {
    PyExpr name = sums.take(c);
    return name != null ? name : conditional(c, value(c.then()), value(c.otherwise()));
  }

  /** What is chosen where something is empty comes last: {@code text if text else "nothing"}. */
  private PyExpr conditional(Expr.Conditional c, PyExpr then, PyExpr otherwise) {
    return calls.library().idioms().emptied(c.test()).isPresent()
        ? new PyExpr.Conditional(notTest(c.test()), otherwise, then)
        : new PyExpr.Conditional(test(c.test()), then, otherwise);
  }

  private PyExpr constant(Expr.Const c) {
    Object v = c.value();
    Optional<PyExpr> named = context.constants.name(c, scope);
    if (named.isPresent()) {
      return named.get();
    }
    if (v == null) {
      return NONE;
    } else if (v instanceof String s) {
      return new PyExpr.Str(s);
    } else if (v instanceof Boolean b) {
      return new PyExpr.Literal(b ? "True" : "False");
    } else if (v instanceof Double || v instanceof Float) {
      return floating(((java.lang.Number) v).doubleValue(), v instanceof Float);
    } else if (v instanceof Type t) {
      return classNames.classLiteral(t);
    }
    return new PyExpr.Literal(spelling((java.lang.Number) v).orElse(v.toString()));
  }

  /** How the author wrote the number. */
  private Optional<String> spelling(java.lang.Number n) {
    return context.voice.literal(scope.method.owner(), scope.line, n);
  }

  private PyExpr floating(double d, boolean single) {
    if (Double.isNaN(d)) {
      return call("float", new PyExpr.Str("nan"));
    } else if (Double.isInfinite(d)) {
      return call("float", new PyExpr.Str(d > 0 ? "inf" : "-inf"));
    } else if (!FloatLiteral.isExact(d)) {
      PyExpr constant = new PyExpr.Name(context.floatConstant(Math.abs(d), single));
      return d < 0 ? new PyExpr.Unary("-", constant) : constant;
    }
    Optional<String> spelled = single ? Optional.empty() : spelling(d);
    return new PyExpr.Literal(spelled.orElse(Double.toString(d).replace("E", "e")));
  }

  private PyExpr fieldRead(Expr.FieldRead f) {
    FieldRef declared = declared(f.field());
    Optional<MemberBinding> bound =
        context.pool.binding(declared.owner()).flatMap(b -> b.field(declared.name()));
    if (bound.isPresent()) {
      return calls.library().boundField(f, bound.get());
    }
    Optional<PyExpr> refused = withoutField(f.field(), declared);
    if (refused.isPresent()) {
      return refused.get();
    }
    PyExpr read = field(f.target(), declared);
    return f.target() == null ? calls.initialised(declared.owner(), read) : read;
  }

  /**
   * What stands for a field that the object has not: that of a class which is mapped, or lies above
   * a mapped one ({@code AbstractList.modCount} of an {@code ArrayList}, a list of Python's).
   */
  Optional<PyExpr> withoutField(FieldRef f, FieldRef declared) {
    String owner = declared.owner();
    if (context.names.ofClass(owner) == null && context.pool.binding(owner).isEmpty()) {
      return Optional.of(classNames.unsupportedClass(owner));
    }
    boolean mapped =
        context.pool.supertypes(f.owner()).stream()
            .filter(s -> context.pool.isSubtype(s, owner))
            .anyMatch(s -> context.pool.binding(s).isPresent());
    return mapped ? Optional.of(new Refusals(context, scope).field(declared)) : Optional.empty();
  }

  FieldRef declared(FieldRef f) {
    return context.pool.declared(f);
  }

  PyExpr field(Expr target, FieldRef declared) {
    String name = context.names.ofField(declared);
    return target == null ? new PyExpr.Name(name) : new PyExpr.Attribute(value(target), name);
  }

  private PyExpr arrayRead(Expr.ArrayRead a) {
    Optional<PyExpr> constants = context.enumLists.list(a.array());
    if (constants.isPresent()) {
      return isProvedIndex(a.array(), a.index())
          ? new PyExpr.Index(constants.get(), value(a.index()))
          : context.call("at", constants.get(), value(a.index()));
    }
    if (isProvedIndex(a.array(), a.index())) {
      return new PyExpr.Index(value(a.array()), value(a.index()));
    }
    return context.call("at", value(a.array()), value(a.index()));
  }

  /** Whether a loop is around in a function that is short enough to hurry. */
  boolean hurries() {
    return scope.isInLoop() && context.ranges.known() && !scope.isLong();
  }

  /** Whether a field keeps its value while this method runs. */
  boolean isSettled(FieldRef field) {
    return scope.method != null
        && !scope.method.name().startsWith("<")
        && context.ranges.isSettled(declared(field));
  }

  /** Whether the index surely lies in the array. */
  boolean isProvedIndex(Expr array, Expr index) {
    Interval at = range(index);
    Optional<Interval> length = length(array);
    boolean below =
        length.isPresent() && at.high().compareTo(length.get().low()) < 0
            || context.ranges.isBelowLength(index);
    boolean inside = at.isNonNegative() && below;
    return inside
        || isCounterOf(array, index)
        || context.ranges.isInside(index)
        || guards.isGuarded(index);
  }

  private Optional<Interval> length(Expr array) {
    boolean known =
        array instanceof Expr.Const c
            && c.value() instanceof String s
            && s.chars().noneMatch(x -> Character.isSurrogate((char) x));
    if (!known) {
      return context.ranges.length(array);
    }
    int length = ((String) ((Expr.Const) array).value()).length();
    return Optional.of(Interval.of(length, length));
  }

  /** Whether this is {@code s.charAt(i)} in a loop over the indices of this very string. */
  private boolean isProvedChar(Expr.Call c) {
    return c.method().owner().equals("java/lang/String")
        && c.method().name().equals("charAt")
        && isProvedIndex(c.target(), c.arguments().get(0));
  }

  /** Whether the index is a loop variable that goes up to the length of this very array. */
  private boolean isCounterOf(Expr array, Expr index) {
    return index instanceof Expr.Read i && array.equals(provedIn.get(i.local()));
  }

  /** For the counters of loops that run up to a length: what has that length. */
  final Map<Local, Expr> provedIn = new java.util.HashMap<>();

  /** For the entries that loops take apart: the variables of key and value. */
  final Map<Local, EntryLoops.Pair> entries = new java.util.HashMap<>();

  /** Whether nobody can tell if a boolean is computed, or when. */
  private static boolean mayBeLeftOut(Expr e) {
    return e instanceof Expr.Const
        || e instanceof Expr.Read
        || e instanceof Expr.Not n && mayBeLeftOut(n.operand())
        || e instanceof Expr.Compare c
            && !c.left().type().isReference()
            && mayBeLeftOut(c.left())
            && mayBeLeftOut(c.right());
  }

  private static boolean assignsLocals(Expr e) {
    boolean[] found = {false};
    new dev.mochaberry.translator.ir.Rewriter() {
      @Override
      public Expr expr(Expr x) {
        found[0] |= x instanceof Expr.AssignExpr;
        return operands(x);
      }
    }.expr(e);
    return found[0];
  }

  private PyExpr binary(Expr.Binary b) {
    if (b.type() == Type.BOOLEAN) {
      String op =
          switch (b.op()) {
            case AND -> "&";
            case OR -> "|";
            default -> "^";
          };
      if (b.op() == Expr.Operator.XOR && b.right() instanceof Expr.Const c) {
        boolean turns = Boolean.TRUE.equals(c.value()) || Integer.valueOf(1).equals(c.value());
        return turns ? not(b.left()) : value(b.left());
      }
      if (b.op() == Expr.Operator.XOR) {
        return new PyExpr.Compare(value(b.left()), List.of("!="), List.of(value(b.right())));
      }
      String word = b.op() == Expr.Operator.AND ? "and" : "or";
      if (mayBeLeftOut(b.right())) {
        return new PyExpr.BoolOp(word, List.of(value(b.left()), value(b.right())));
      }
      return mayBeLeftOut(b.left()) && !assignsLocals(b.right())
          ? new PyExpr.BoolOp(word, List.of(value(b.right()), value(b.left())))
          : call("bool", new PyExpr.Binary(op, value(b.left()), value(b.right())));
    }
    boolean single = b.type() == Type.FLOAT;
    boolean mixed = isMixed(b.left(), b);
    PyExpr l = mixed ? value(((Expr.Convert) b.left()).operand()) : operand(b.left());
    boolean mixes = (!mixed || b.op() == Expr.Operator.DIV) && isMixed(b.right(), b);
    PyExpr r = mixes ? value(((Expr.Convert) b.right()).operand()) : operand(b.right());
    context.helper("x87_precision");
    PyExpr result =
        switch (b.op()) {
          case ADD -> new PyExpr.Binary("+", l, r);
          case SUB -> new PyExpr.Binary("-", l, r);
          case MUL -> new PyExpr.Binary("*", l, r);
          case DIV ->
              isNotZero(b.right())
                  ? new PyExpr.Binary("/", l, r)
                  : FloatQuotients.quotient(l, r, this, context);
          case REM -> context.call("drem", l, r);
          default -> throw new IllegalStateException("no such operation on floats: " + b.op());
        };
    return single ? context.call("f32", result) : result;
  }

  /** Whether a floating divisor is a number that Python divides by. */
  private boolean isNotZero(Expr divisor) {
    return divisor instanceof Expr.Const k
        ? ((java.lang.Number) k.value()).doubleValue() != 0
        : divisor instanceof Expr.Convert c
                && (c.operand().type().isIntLike() || c.operand().type() == Type.LONG)
                && !range(c.operand()).has(0)
            || floating(divisor)
                .filter(r -> r.isNumber() && (r.low() > 0 || r.high() < 0))
                .isPresent();
  }

  /** An int that Python makes a float of itself: the other operand is one, or the quotient. */
  private boolean isMixed(Expr operand, Expr.Binary b) {
    return operand instanceof Expr.Convert c
        && c.operand().type().isIntLike()
        && (b.type() == Type.DOUBLE || isExactFloat(c))
        && (b.op() == Expr.Operator.ADD
            || b.op() == Expr.Operator.SUB
            || b.op() == Expr.Operator.MUL
            || b.op() == Expr.Operator.DIV && isNotZero(b.right()));
  }

  private PyExpr convert(Expr.Convert c) {
    PyExpr x = value(c.operand());
    boolean fromFloating = c.operand().type() == Type.DOUBLE || c.operand().type() == Type.FLOAT;
    if (c.type() == Type.DOUBLE) {
      return fromFloating ? x : call("float", x);
    }
    if (c.operand().type() == Type.LONG && !range(c.operand()).isIn(EXACT_IN_DOUBLES)) {
      return context.call("long_to_float", x);
    }
    PyExpr asFloat = fromFloating ? x : call("float", x);
    return isExactFloat(c) ? asFloat : context.call("f32", asFloat);
  }

  /** Whether an integer is surely one of those that a float holds. */
  private boolean isExactFloat(Expr.Convert c) {
    Type from = c.operand().type();
    return (from.isIntLike() || from == Type.LONG) && range(c.operand()).isIn(EXACT_IN_FLOATS);
  }

  static boolean isNull(Expr e) {
    return e instanceof Expr.Const c && c.value() == null;
  }

  /** The negation; comparisons of floats are not turned round, for NaN's sake. */
  PyExpr not(Expr e) {
    return comparisons.not(e);
  }

  /** The text Java's string conversion gives (JLS 5.1.11). */
  PyExpr text(Expr e) {
    return texts.text(e);
  }

  /** The conversion of values to text. */
  Texts texts() {
    return texts;
  }

  ClassNames classNames() {
    return classNames;
  }

  static String javaName(Type t) {
    return (t instanceof Type.ClassType c ? c.internalName() : t.descriptor()).replace('/', '.');
  }

  /** {@code x instanceof T} as a Python expression. */
  PyExpr typeTest(PyExpr x, Type tested) {
    return casts.test(x, tested);
  }

  /** The value where any bytes-like object will do. */
  PyExpr raw(Expr e) {
    return RawLocals.isRawResult(e, context.pool) ? calls.call((Expr.Call) e) : value(e);
  }

  /** Whether {@link #raw} gives a bytes object. */
  boolean isRaw(Expr e) {
    return RawLocals.isRawResult(e, context.pool)
        || e instanceof Expr.Read r && scope.isRaw(r.local());
  }

  /** A library method's bytes object as the array of signed elements that Java knows. */
  private PyExpr byteArray(PyExpr bytes) {
    context.imports.add("array");
    return new PyExpr.Call(
        new PyExpr.Attribute(new PyExpr.Name("array"), "array"),
        List.of(new PyExpr.Str("b"), bytes),
        List.of());
  }

  static PyExpr call(String builtin, PyExpr... arguments) {
    return new PyExpr.Call(new PyExpr.Name(builtin), List.of(arguments), List.of());
  }
}
