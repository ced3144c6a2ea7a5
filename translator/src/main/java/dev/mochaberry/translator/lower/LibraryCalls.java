package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.EnumConstants;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lowers calls that a library binding tells of: by its template or under its Python name. */
final class LibraryCalls {
  private final Context context;
  private static final Type.ClassType SEQUENCE = new Type.ClassType("java/lang/CharSequence");
  private static final PyExpr THIS = new PyExpr.Placeholder("this");
  private static final PyExpr IS_IT =
      new PyExpr.Compare(THIS, List.of("is"), List.of(new PyExpr.Placeholder("0")));
  private static final PyExpr TEXT = new PyExpr.Name("text");

  /** What the plain value of a box is, if the box is there. */
  private static final PyExpr UNBOXED =
      new PyExpr.Call(
          new PyExpr.Name("non_null"), List.of(new PyExpr.Placeholder("this")), List.of());

  private final Expressions expressions;
  private final Calls calls;
  private static final PyExpr REQUIRE = new PyExpr.Name("require");
  private static final PyExpr SOUGHT = new PyExpr.Name("sought");
  private static final Interval CODE_POINTS = Interval.of(0, Character.MAX_CODE_POINT);

  /** Methods of builders and print streams that write a null text as "null". */
  private static final Set<String> SPELLING_NULLS = Set.of("print", "println", "append", "insert");

  private static final Set<String> FORMATS = Set.of("format", "formatted", "printf");
  private static final PyExpr PRINT = new PyExpr.Name("print");
  private static final MethodRef LIST_SORT =
      new MethodRef("java/util/List", "sort", "(Ljava/util/Comparator;)V");

  private final Idioms idioms;

  LibraryCalls(Context context, Expressions expressions, Calls calls) {
    this.context = context;
    this.expressions = expressions;
    this.calls = calls;
    this.idioms = new Idioms(context, expressions);
  }

  /** What is special about calls on the library's collections. */
  Idioms idioms() {
    return idioms;
  }

  /** A Vector has its own words for an index there is not, whatever its variable is called. */
  private Optional<MemberBinding> ofVector(Expr.Call c) {
    MethodRef m = c.method();
    boolean indexed =
        m.owner().equals("java/util/List")
            && (m.descriptor().startsWith("(I") || m.signature().equals("remove(I)"))
            && !m.name().equals("subList");
    return indexed && context.flow().filter(f -> f.isVector(c.target())).isPresent()
        ? context.pool.methodBinding(new MethodRef("java/util/Vector", m.name(), m.descriptor()))
        : Optional.empty();
  }

  /** {@code Collections.sort} has the list sort itself, where a list of the program does it. */
  private Optional<PyExpr> sortedByItself(Expr.Call c) {
    MethodRef m = c.method();
    boolean sort = m.owner().equals("java/util/Collections") && m.name().equals("sort");
    if (!sort || context.implementors.of(LIST_SORT).isEmpty()) {
      return Optional.empty();
    }
    Expr natural = new Expr.Const(null, Type.NULL);
    Expr order = c.arguments().size() == 1 ? natural : c.arguments().get(1);
    Expr.Call call =
        new Expr.Call(Expr.CallKind.VIRTUAL, c.arguments().get(0), LIST_SORT, List.of(order));
    return context.pool.methodBinding(LIST_SORT).map(b -> bound(call, b));
  }

  PyExpr bound(Expr.Call c, MemberBinding usual) {
    if (usual.unsupported() != null) {
      return calls.unsupported(c.method());
    }
    Optional<PyExpr> sorted = sortedByItself(c);
    if (sorted.isPresent()) {
      return sorted.get();
    }
    Optional<PyExpr> idiom = idioms.expression(c);
    if (idiom.isPresent()) {
      return idiom.get();
    }
    if (isHashOfArray(c)) {
      return context.call("array_hash", expressions.value(c.arguments().get(0)));
    }
    Optional<PyExpr> maths = new MathCalls(context, expressions).lower(c);
    if (maths.isPresent()) {
      return maths.get();
    }
    Optional<PyExpr> keyed = new KeyedSorts(context, expressions).sort(c);
    if (keyed.isPresent()) {
      return keyed.get();
    }
    boolean usualOperands =
        context.isOfLibraryAlone(c.method().owner())
            && idioms.hasUsualNumbers(c.method(), c.arguments(), usual)
            && !context.rareFeatures().holds(usual.idiomUnless());
    MemberBinding b = ofVector(c).orElse(usualOperands ? usual.idiomatic() : usual);
    Optional<PyExpr> formatted = new FormatStrings(context, expressions).lower(c);
    if (formatted.isPresent()) {
      return formatted.get();
    }
    MethodRef m = c.method();
    List<String> imports = imports(m.owner(), b);
    if (isPrintOfObject(c)) {
      MethodRef ofText = new MethodRef(m.owner(), m.name(), "(Ljava/lang/String;)V");
      Optional<MemberBinding> prints = context.pool.methodBinding(ofText);
      if (prints.isPresent()) {
        return calls.template(
            prints.get().onReceiver().get(dotted((Expr.FieldRead) c.target())),
            Expressions.NONE,
            List.of(expressions.value(c.arguments().get(0))),
            imports);
      }
    }
    Optional<PyExpr> fill = expressions.arrays().fill(c);
    if (fill.isPresent()) {
      return fill.get();
    }
    List<PyExpr> arguments = arguments(c, b);
    if (c.target() instanceof Expr.FieldRead f && f.target() == null) {
      boolean asObject =
          context.uses.redirects()
              || context.uses.chainsPrints() && m.descriptor().endsWith(")Ljava/io/PrintStream;");
      PyExpr special = asObject ? null : b.onReceiver().get(dotted(f));
      if (special != null) {
        PyExpr template = withTextsOf(special, c.arguments());
        return calls.template(template, Expressions.NONE, arguments, imports);
      }
    }
    if (m.owner().equals("java/lang/Enum") && m.name().equals("valueOf")) {
      return enumValue(c);
    }
    PyExpr receiver = c.target() == null ? null : expressions.value(c.target());
    if (receiver != null && b.template() != null) {
      String declaring = context.pool.resolve(m).map(d -> d.ref().owner()).orElse(m.owner());
      receiver = asFunction(c.target(), new Type.ClassType(declaring), receiver);
    }
    boolean mayBeArray =
        c.target() != null
            && (c.target().type().equals(Type.OBJECT)
                || c.target().type() instanceof Type.ArrayType);
    if (m.signature().equals("getClass()") && mayBeArray && context.arrays.classesOfArrays()) {
      return context.call("class_of_any", receiver);
    }
    if (m.signature().equals("getClass()") && mayHaveRoom(c.target().type())) {
      return context.call("class_of_exception", receiver);
    }
    if (m.signature().equals("equals(Ljava/lang/Object;)")
        && c.target().type() instanceof Type.ArrayType) {
      return calls.isNullTestedLast(c)
          ? withNullLast(c, IS_IT, arguments, imports)
          : calls.template(withNullTested(IS_IT), receiver, arguments, imports);
    }
    if (m.owner().equals("java/lang/String")
        && m.signature().equals("equals(Ljava/lang/Object;)")
        && context.equalsStrings(c.arguments().get(0).type())) {
      return context.call("equals_string", receiver, arguments.get(0));
    }
    if (m.signature().equals("getClass()") && calls.isSurelyNotNull(c.target())) {
      return Expressions.call("type", receiver);
    }
    if (b.attribute() != null) {
      return context.attribute(receiver, b.attribute());
    }
    if (c.kind() == Expr.CallKind.VIRTUAL && b.template() != null) {
      Map<String, MethodRef> own = new LinkedHashMap<>(context.implementors.of(m));
      if (b.runsOverrides()) {
        own.keySet().removeIf(o -> !context.pool.extendsPythonList(o));
      }
      if (!own.isEmpty()
          && !(b.runsOverrides() && SuperCalls.OF_OBJECT.containsKey(m.signature()))) {
        List<PyExpr> all = new ArrayList<>(List.of(receiver));
        all.addAll(arguments);
        return new PyExpr.Call(
            new PyExpr.Name(context.dispatchers.of(m, own, b.template(), imports)), all, List.of());
      }
    }
    if (EnumConstants.areWanted(b)) {
      return ofEnum(c, b, arguments, imports);
    }
    if (b.template() == null) {
      String name = b.pythonName(m.name());
      if (context.callables.isCall(m.owner(), m)) {
        return context.callables.isShared(m.owner())
            ? invoke(m, receiver, arguments)
            : new PyExpr.Call(receiver, arguments, List.of());
      }
      return calls.method(c, receiver, name, arguments);
    }
    PyExpr template = withTextsOf(onArgument(c.arguments(), b), asSequences(m, c.arguments()));
    if (receiver != null && takesNull(b.template()) && !calls.isSurelyNotNull(c.target())) {
      receiver = context.call("non_null", receiver);
    }
    if (receiver != null && failsAtFirst(template) && calls.isNullTestedLast(c)) {
      return withNullLast(c, template, arguments, imports);
    }
    if (template.equals(UNBOXED) && calls.isSurelyNotNull(c.target())) {
      return receiver;
    }
    return calls.template(template, receiver, arguments, imports);
  }

  /** A call that is about the constants of an enum. */
  private PyExpr ofEnum(
      Expr.Call c, MemberBinding b, List<PyExpr> arguments, List<String> imports) {
    Expr subject = EnumTables.subject(c);
    List<PyExpr> own = new ArrayList<>(arguments);
    PyExpr value = subject == null ? null : expressions.value(subject);
    boolean bound = context.enums.isAsked(c) && context.nullOrder.act(List.of(subject));
    String name = bound ? expressions.scope.fresh("t") : null;
    PyExpr read = bound ? new PyExpr.Name(name) : value;
    Optional<PyExpr> values = context.enums.values(c, read, expressions.scope);
    if (values.isEmpty()) {
      return calls.unsupported(c.method());
    }
    if (c.arguments().stream().anyMatch(a -> a.type().equals(EnumTables.CLASS))) {
      own.clear();
    } else if (bound && !own.isEmpty()) {
      own.set(0, read);
    }
    PyExpr filled =
        new Templates(context, expressions.scope, imports)
            .withValues(values.get())
            .fill(b.template(), null, own);
    return bound
        ? new PyExpr.Index(
            new PyExpr.TupleExpr(List.of(new PyExpr.Walrus(name, value), filled)),
            new PyExpr.Literal("1"))
        : filled;
  }

  /**
   * A template that asks for the text of an argument asks the helper for just its type, and does
   * not ask for an object that is surely there, or whether a code point is one.
   */
  PyExpr withTextsOf(PyExpr template, List<Expr> arguments) {
    if (!(template instanceof PyExpr.Call c)) {
      return template;
    }
    if (c.args().size() == 1
        && c.args().get(0) instanceof PyExpr.Placeholder p
        && p.name().matches("[0-9]+")) {
      Expr argument = arguments.get(Integer.parseInt(p.name()));
      if (c.function().equals(TEXT)) {
        return new PyExpr.Call(new PyExpr.Name(expressions.texts().converter(argument)), c.args());
      } else if (c.function().equals(REQUIRE) && calls.isSurelyNotNull(argument)
          || c.function().equals(SOUGHT) && isCodePoint(argument)) {
        return p;
      }
    }
    List<PyExpr> args = c.args().stream().map(a -> withTextsOf(a, arguments)).toList();
    boolean prints = c.function().equals(PRINT);
    return new PyExpr.Call(
        c.function(),
        prints ? args.stream().map(LibraryCalls::unconverted).toList() : args,
        c.keywords());
  }

  private boolean isCodePoint(Expr e) {
    boolean constant =
        e instanceof Expr.Const k
            && k.value() instanceof Integer n
            && Character.isValidCodePoint(n);
    return constant
        || e.type() == Type.CHAR
        || context.ranges.range(e).filter(r -> r.isIn(CODE_POINTS)).isPresent();
  }

  /** Python's print converts by itself. */
  private static PyExpr unconverted(PyExpr e) {
    boolean converted =
        e instanceof PyExpr.Call c
            && c.function().equals(new PyExpr.Name("str"))
            && c.args().size() == 1;
    return converted ? ((PyExpr.Call) e).args().get(0) : e;
  }

  /** A static field of the library. */
  PyExpr boundField(Expr.FieldRead f, MemberBinding b) {
    PyExpr receiver = f.target() == null ? null : expressions.value(f.target());
    if (b.unsupported() != null) {
      return new Refusals(context, expressions.scope).field(f.field(), b.unsupported());
    }
    if (b.attribute() != null) {
      return context.attribute(receiver, b.attribute());
    }
    return calls.template(b.template(), receiver, List.of(), b.imports());
  }

  private List<String> imports(String owner, MemberBinding b) {
    List<String> imports = new ArrayList<>(b.imports());
    for (String s : context.pool.supertypes(owner)) {
      context.pool.binding(s).ifPresent(x -> imports.addAll(x.imports()));
    }
    return imports;
  }

  /** A call whose result nobody wants, where the library has a way of its own for that. */
  Optional<PyStmt> statement(Expr.Call c, int line) {
    MethodRef m = c.method();
    Optional<MemberBinding> bound =
        context.pool.methodBinding(m).filter(b -> b.unsupported() == null);
    Optional<PyStmt> own = c.target() == null ? Optional.empty() : idioms.ownStatement(c, line);
    own = own.or(() -> idioms.swap(c, line));
    if (own.isPresent()) {
      return own;
    }
    boolean fits = c.kind() == Expr.CallKind.VIRTUAL && context.isOfLibraryAlone(m.owner());
    if (bound.isEmpty() || !fits) {
      return Optional.empty();
    }
    Optional<PyStmt> special = idioms.statement(c, line);
    MemberBinding.Idiom idiom = bound.get().idiom();
    if (special.isPresent() || idiom == null || idiom.statement() == null) {
      return special;
    }
    List<String> imports = imports(m.owner(), bound.get());
    MemberBinding.Statement statement = idiom.statement();
    if (statement.target() == null) {
      PyExpr call = onReceiver(c, statement.value(), arguments(c, bound.get()), imports);
      return Optional.of(new PyStmt.Expression(call, line));
    }
    int last = c.arguments().size() - 1;
    List<Expr> places = new ArrayList<>(List.of(c.target()));
    places.addAll(c.arguments().subList(0, last));
    if (!ArrayOrder.mayValueComeFirst(places, c.arguments().get(last), context)) {
      return Optional.empty();
    }
    PyExpr receiver = expressions.value(c.target());
    List<PyExpr> arguments = arguments(c, bound.get());
    List<PyExpr> none = new ArrayList<>(arguments);
    none.set(last, Expressions.NONE);
    PyExpr target = calls.template(statement.target(), receiver, none, imports);
    none.replaceAll(a -> Expressions.NONE);
    none.set(last, arguments.get(last));
    PyExpr value = calls.template(statement.value(), null, none, imports);
    return Optional.of(new PyStmt.Assign(target, value, line));
  }

  List<String> imports(ClassBinding c, MemberBinding b) {
    List<String> all = new ArrayList<>(c.imports());
    all.addAll(b.imports());
    return all;
  }

  /**
   * What the library calls for an object that may be of a class that can be called for another
   * interface too.
   */
  private PyExpr asFunction(Expr given, Type wanted, PyExpr value) {
    boolean ambiguous =
        wanted instanceof Type.ClassType t
            && context.callables.isCallable(t.internalName())
            && context.callables.isShared(t.internalName())
            && !(given instanceof Expr.Lambda)
            && !(given instanceof Expr.Const);
    // One with several such methods, as Stream.Builder, is asked for each by its name.
    return (ambiguous
            ? context.pool.singleAbstractMethod(((Type.ClassType) wanted).internalName())
            : Optional.<MethodRef>empty())
        .map(sam -> context.call("function_of", value, new PyExpr.Str(context.names.ofMethod(sam))))
        .orElse(value);
  }

  /** The object may be a function, or of a class that can be called for another interface too. */
  private PyExpr invoke(MethodRef m, PyExpr receiver, List<PyExpr> arguments) {
    MethodRef declared = context.pool.resolve(m).map(MethodModel::ref).orElse(m);
    List<PyExpr> all = new ArrayList<>();
    all.add(receiver);
    all.add(new PyExpr.Str(context.names.ofMethod(declared)));
    all.addAll(arguments);
    return new PyExpr.Call(context.helper("invoke"), all, List.of());
  }

  /** Whether such an object may be of the class that {@link Constructions} has for an exception. */
  private boolean mayHaveRoom(Type type) {
    return type instanceof Type.ClassType c
        && context.uses.completesExceptions()
        && Stream.of("java/lang/Exception", "java/lang/Throwable")
            .anyMatch(e -> context.pool.isSubtype(e, c.internalName()) && context.uses.names(e));
  }

  /** {@code Enum.valueOf(E.class, name)} looks through E's values. */
  private PyExpr enumValue(Expr.Call c) {
    Expr type = c.arguments().get(0);
    PyExpr name = expressions.value(c.arguments().get(1));
    Optional<MethodRef> values = EnumConstants.of(c, context.pool);
    if (type instanceof Expr.Const k
        && k.value() instanceof Type.ClassType t
        && values.isPresent()) {
      PyExpr all =
          context.initialisation.callsWithin(t.internalName(), expressions.scope.method)
              ? context.call(
                  "made_constants",
                  new PyExpr.Name(context.names.ofMethod(values.get())),
                  new PyExpr.Str(t.internalName().replace('/', '.')))
              : calls.call(new Expr.Call(Expr.CallKind.STATIC, null, values.get(), List.of()));
      return context.call(
          "enum_value_of", all, name, new PyExpr.Str(NameForms.canonicalName(t.internalName())));
    }
    PyExpr asked = expressions.value(type);
    boolean bound = context.enums.isAsked(c) && context.nullOrder.act(List.of(type));
    String kept = bound ? expressions.scope.fresh("t") : null;
    PyExpr again = bound ? new PyExpr.Name(kept) : asked;
    PyExpr first = bound ? new PyExpr.Walrus(kept, asked) : asked;
    return context
        .enums
        .values(c, first, expressions.scope)
        .map(v -> new PyExpr.Call(v, List.of(), List.of()))
        .map(v -> context.call("enum_value_in", v, name, again))
        .orElseGet(() -> calls.unsupported(c.method()));
  }

  /** Objects.hash of an array that is there already, or is not: there are no values to spread. */
  private static boolean isHashOfArray(Expr.Call c) {
    return c.method().owner().equals("java/util/Objects")
        && c.method().name().equals("hash")
        && !(c.arguments().get(0) instanceof Expr.ArrayLiteral);
  }

  /** Whether Python's print writes the object as Java does. */
  private boolean isPrintOfObject(Expr.Call c) {
    return c.method().owner().equals("java/io/PrintStream")
        && c.method().name().startsWith("print")
        && c.method().descriptor().equals("(Ljava/lang/Object;)V")
        && c.target() instanceof Expr.FieldRead f
        && f.target() == null
        && f.field().owner().equals("java/lang/System")
        && !context.uses.redirects()
        && expressions.texts().isPlainObject(c.arguments().get(0));
  }

  /** Whether Python computes something from a receiver that is None instead of failing. */
  private static boolean takesNull(PyExpr template) {
    return template instanceof PyExpr.Compare k
            && k.first() instanceof PyExpr.Placeholder p
            && p.name().equals("this")
        || template instanceof PyExpr.Call c && c.function().equals(new PyExpr.Name("str"));
  }

  /** A template that asks the receiver: a null there fails behind the arguments. */
  PyExpr onReceiver(Expr.Call c, PyExpr template, List<PyExpr> arguments, List<String> imports) {
    return failsAtFirst(template) && calls.isNullTestedLast(c)
        ? withNullLast(c, template, arguments, imports)
        : calls.template(template, expressions.value(c.target()), arguments, imports);
  }

  /** The call with all arguments before a null is met in the receiver's place. */
  private PyExpr withNullLast(
      Expr.Call c, PyExpr template, List<PyExpr> arguments, List<String> imports) {
    return new Templates(context, expressions.scope, imports)
        .withOperandsFirst()
        .fill(
            context.checks.template(withNullTested(template)),
            expressions.value(c.target()),
            arguments);
  }

  /** Whether Python finds that the receiver is None before it evaluates the arguments. */
  private static boolean failsAtFirst(PyExpr template) {
    return takesNull(template)
        || Templates.any(template, e -> e instanceof PyExpr.Attribute a && a.target().equals(THIS));
  }

  private static PyExpr withNullTested(PyExpr template) {
    return template instanceof PyExpr.Compare k
        ? new PyExpr.Compare(Expressions.call("non_null", THIS), k.ops(), k.rest())
        : template;
  }

  private List<PyExpr> arguments(Expr.Call c, MemberBinding b) {
    return new IdentityKeys(context, expressions).told(c, arguments(c.method(), c.arguments(), b));
  }

  /** The arguments as the binding wants them: coroutines called, null texts spelled out. */
  List<PyExpr> arguments(MethodRef m, List<Expr> arguments, MemberBinding b) {
    boolean prints =
        SPELLING_NULLS.contains(m.name())
            && (m.owner().equals("java/io/PrintStream")
                || m.owner().equals("java/io/PrintWriter")
                || m.owner().startsWith("java/lang/StringBu"));
    List<PyExpr> result = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      if (b.coroutineParameters().contains(i)) {
        result.add(coroutines(a));
      } else if (b.nonNullParameters().contains(i) && !expressions.scope.isNotNull(a)) {
        result.add(
            context.call("non_null", asFunction(a, m.parameters().get(i), expressions.value(a))));
      } else if (isArgumentsOfFormat(m, i) && !expressions.scope.isNotNull(a)) {
        result.add(context.call("given_arguments", expressions.value(a)));
      } else if (prints && a.type().isReference() && m.parameters().get(i).equals(Type.STRING)) {
        result.add(expressions.text(a));
      } else if (b.rawBytesParameters().contains(i)) {
        result.add(expressions.raw(a));
      } else if (b.extraArguments().containsKey(i)) {
        result.add(takingMore(a, m.parameters().get(i), b.extraArguments().get(i)));
      } else if (m.owner().startsWith("java/lang/StringBu") && isOwnSequence(m, i, a)) {
        String charAt = context.names.ofMethod(ownCharAt().values().iterator().next());
        result.add(context.call("sequence_text", expressions.value(a), new PyExpr.Str(charAt)));
      } else {
        result.add(asFunction(a, m.parameters().get(i), expressions.value(a)));
      }
    }
    return result;
  }

  /** Whether it is the array of a format's arguments: for a null one each argument is null. */
  private static boolean isArgumentsOfFormat(MethodRef m, int index) {
    return FORMATS.contains(m.name())
        && index == m.parameters().size() - 1
        && m.parameters().get(index) instanceof Type.ArrayType;
  }

  /** Whether a builder may be given a sequence of the program's own: it asks for its characters. */
  private boolean isOwnSequence(MethodRef m, int index, Expr argument) {
    return m.parameters().get(index).equals(SEQUENCE)
        && !argument.type().equals(Type.STRING)
        && !ownCharAt().isEmpty();
  }

  /** The arguments of a builder, where its own characters are what is left of a sequence. */
  private List<Expr> asSequences(MethodRef m, List<Expr> arguments) {
    if (!m.owner().startsWith("java/lang/StringBu")) {
      return arguments;
    }
    List<Expr> all = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      all.add(isOwnSequence(m, i, a) ? new Expr.Cast(a, SEQUENCE, true) : a);
    }
    return all;
  }

  private Map<String, MethodRef> ownCharAt() {
    return context.implementors.of(new MethodRef(SEQUENCE.internalName(), "charAt", "(I)C"));
  }

  /** A function for a caller that passes more arguments than Java does. */
  private PyExpr takingMore(Expr function, Type type, int more) {
    if (function instanceof Expr.Lambda l) {
      return expressions.lambdas().function(l, more);
    }
    String owner = ((Type.ClassType) type).internalName();
    int own = context.pool.singleAbstractMethod(owner).orElseThrow().parameters().size();
    List<PyExpr.PyParam> params = new ArrayList<>();
    List<PyExpr> passed = new ArrayList<>();
    for (int i = 0; i < own + more; i++) {
      String name = expressions.scope.fresh(i < own ? "x" : "_");
      params.add(new PyExpr.PyParam(name, null));
      if (i < own) {
        passed.add(new PyExpr.Name(name));
      }
    }
    String f = expressions.scope.fresh("f");
    params.add(new PyExpr.PyParam(f, asFunction(function, type, expressions.value(function))));
    return new PyExpr.Lambda(params, new PyExpr.Call(new PyExpr.Name(f), passed, List.of()));
  }

  /** The template for an argument that is literally a static field, where the binding has one. */
  PyExpr onArgument(List<Expr> arguments, MemberBinding b) {
    boolean raw =
        b.rawBytesParameters().stream().allMatch(i -> expressions.isRaw(arguments.get(i)));
    for (Expr a : arguments) {
      if (raw && a instanceof Expr.FieldRead f && f.target() == null) {
        PyExpr special = b.onArgument().get(dotted(f));
        if (special != null) {
          return special;
        }
      }
    }
    return b.template();
  }

  private static String dotted(Expr.FieldRead f) {
    return f.field().owner().replace('/', '.') + "." + f.field().name();
  }

  private PyExpr coroutines(Expr e) {
    if (e instanceof Expr.ArrayLiteral a) {
      List<PyExpr> all = new ArrayList<>();
      for (Expr x : a.elements()) {
        all.add(coroutines(x));
      }
      return new PyExpr.ListExpr(all);
    }
    if (e.type() instanceof Type.ArrayType) {
      String f = expressions.scope.fresh("f");
      return new PyExpr.ListComp(
          new PyExpr.Call(new PyExpr.Name(f), List.of(), List.of()), f, expressions.value(e));
    }
    return e instanceof Expr.Lambda l
        ? expressions.lambdas().coroutine(l)
        : new PyExpr.Call(expressions.value(e), List.of(), List.of());
  }
}
