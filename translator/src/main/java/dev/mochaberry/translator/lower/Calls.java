package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.EnumConstants;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers calls and constructions: by a library binding's template, or to the translated method. */
final class Calls {
  private final Context context;
  private final Expressions expressions;
  private final TextCalls text;

  Calls(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
    this.text = new TextCalls(context, expressions);
  }

  /** A method call; awaited when the method is async. */
  PyExpr call(Expr.Call c) {
    PyExpr call = unawaited(c);
    return context.isAsync(c.method()) && !awaitsItself(c.method()) ? new PyExpr.Await(call) : call;
  }

  /** Whether the library's template for the method contains the await. */
  private boolean awaitsItself(MethodRef m) {
    return context
        .pool
        .methodBinding(m)
        .map(MemberBinding::template)
        .filter(Calls::containsAwait)
        .isPresent();
  }

  /** The call without its await: for an async method, its coroutine. */
  PyExpr unawaited(Expr.Call c) {
    MethodRef m = c.method();
    if (m.owner().startsWith("[")) {
      return arrayMethod(c);
    }
    PyExpr character = text.provedChar(c);
    if (character != null) {
      return Expressions.call("ord", character);
    }
    PyExpr plain = text.withoutRegex(c);
    if (plain != null) {
      return plain;
    }
    if (c.kind() != Expr.CallKind.SPECIAL || !isThis(c.target())) {
      MethodRef narrowed = text.forStrings(c);
      Optional<MemberBinding> bound = context.pool.methodBinding(narrowed);
      if (bound.isPresent()) {
        return bound(new Expr.Call(c.kind(), c.target(), narrowed, c.arguments()), bound.get());
      }
    }
    if (c.kind() == Expr.CallKind.SPECIAL) {
      return special(c);
    }
    Optional<MethodModel> declared = context.pool.resolve(m);
    if (declared.isEmpty() || context.names.ofClass(declared.get().ref().owner()) == null) {
      return unsupported(m);
    }
    MethodRef target = declared.get().ref();
    List<PyExpr> arguments = expressions.values(c.arguments());
    String name = context.names.ofMethod(target);
    if (c.kind() == Expr.CallKind.STATIC) {
      return new PyExpr.Call(new PyExpr.Name(name), arguments, List.of());
    }
    PyExpr receiver = expressions.value(c.target());
    if (name.equals("__call__")) {
      return new PyExpr.Call(receiver, arguments, List.of());
    } else if (name.equals("__len__")) {
      return Expressions.call("len", receiver);
    } else if (name.equals("__getitem__")) {
      return new PyExpr.Index(receiver, arguments.get(0));
    }
    if (isNullTestedLast(c)) {
      List<PyExpr> all = new ArrayList<>(List.of(receiver, new PyExpr.Str(name)));
      all.addAll(arguments);
      return context.call("invoke", all.toArray(new PyExpr[0]));
    }
    return new PyExpr.Call(new PyExpr.Attribute(receiver, name), arguments, List.of());
  }

  /**
   * Java evaluates the arguments before it finds that the receiver is null (JLS 15.12.4). It can be
   * told only where arguments do something and the program goes on after such a fault.
   */
  private boolean isNullTestedLast(Expr.Call c) {
    boolean[] acts = {false};
    c.arguments()
        .forEach(
            a ->
                IrWalk.expression(
                    a,
                    e ->
                        acts[0] |=
                            e instanceof Expr.Call k
                                && context.pool.methodBinding(k.method()).isEmpty()));
    return acts[0]
        && context.catches("java/lang/NullPointerException")
        && !isSurelyNotNull(c.target())
        && !context.isAsync(c.method());
  }

  private PyExpr arrayMethod(Expr.Call c) {
    PyExpr array = expressions.value(c.target());
    if (c.method().name().equals("getClass")) {
      PyExpr name = new PyExpr.Str(c.method().owner().replace('/', '.'));
      return context.call("java_type", name);
    }
    return c.method().name().equals("clone")
        ? expressions.arrays().copy(c.target().type(), array)
        : context.call(c.method().name().equals("hashCode") ? "hash_code" : "text", array);
  }

  private static boolean isThis(Expr e) {
    return e instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS;
  }

  private PyExpr special(Expr.Call c) {
    MethodRef m = c.method();
    List<PyExpr> arguments = expressions.values(c.arguments());
    PyExpr self = expressions.value(c.target());
    if (m.name().equals("<init>")) {
      return constructorCall(m, self, arguments, c.arguments());
    }
    Optional<MethodModel> declared = context.pool.resolve(m);
    if (declared.isPresent() && context.pool.isTranslated(declared.get().ref().owner())) {
      MethodRef target = declared.get().ref();
      List<PyExpr> all = new ArrayList<>(List.of(self));
      all.addAll(arguments);
      return new PyExpr.Call(
          new PyExpr.Attribute(
              new PyExpr.Name(context.names.ofClass(target.owner())),
              context.names.ofMethod(target)),
          all,
          List.of());
    }
    return superOfLibrary(m, self, arguments, c);
  }

  private PyExpr superOfLibrary(MethodRef m, PyExpr self, List<PyExpr> arguments, Expr.Call c) {
    Optional<MemberBinding> bound = context.pool.methodBinding(m);
    if (bound.isEmpty()) {
      return unsupported(m);
    }
    if (m.name().equals("getMessage") || m.name().equals("getLocalizedMessage")) {
      return context.call("base_message", self);
    }
    boolean library =
        !m.owner().equals("java/lang/Object")
            && !m.owner().equals("java/lang/Enum")
            && !m.owner().equals("java/lang/Record")
            && context.pool.binding(m.owner()).isPresent()
            && !context.pool.isSubtype(m.owner(), "java/lang/Throwable");
    if (library && isNative(m.owner()) && OF_OBJECT.containsKey(m.signature())) {
      PyExpr copy = Expressions.call("list", self);
      List<PyExpr> all = new ArrayList<>(List.of(copy));
      all.addAll(arguments);
      return context.call(OF_OBJECT.get(m.signature()).get(1), all.toArray(new PyExpr[0]));
    }
    if (library && OF_OBJECT.containsKey(m.signature())) {
      String name = OF_OBJECT.get(m.signature()).get(0);
      return new PyExpr.Call(
          new PyExpr.Attribute(Expressions.call("super"), name), arguments, List.of());
    }
    String helper =
        switch (m.signature()) {
          case "toString()" -> "default_text";
          case "equals(Ljava/lang/Object;)" -> null;
          case "hashCode()" -> "identity_hash";
          default -> "";
        };
    if (helper == null) {
      return new PyExpr.Compare(self, List.of("is"), arguments);
    } else if (helper.equals("identity_hash")) {
      return context.call("identity_hash", self);
    } else if (helper.equals("default_text")) {
      return context.pool.isSubtype(m.owner(), "java/lang/Throwable")
          ? context.call("throwable_text", self)
          : context.call("default_text", self);
    }
    if (m.signature().equals("clone()") && m.owner().equals("java/lang/Object")) {
      return clone(self);
    }
    boolean isNative = isNative(m.owner());
    if (bound.get().template() != null && (isNative || bound.get().override() == null)) {
      return bound(c, bound.get());
    }
    String name = bound.get().pythonName(m.name());
    return new PyExpr.Call(
        new PyExpr.Attribute(Expressions.call("super"), name), arguments, List.of());
  }

  /** What Object declares: the Python method, and the helper for a native Python object. */
  private static final Map<String, List<String>> OF_OBJECT =
      Map.of(
          "toString()", List.of("__str__", "text"),
          "equals(Ljava/lang/Object;)", List.of("__eq__", "equals"),
          "hashCode()", List.of("__hash__", "hash_code"));

  /** Whether Python's own class stands for the Java class, as {@code list} for ArrayList. */
  private boolean isNative(String internalName) {
    return context
        .pool
        .binding(internalName)
        .filter(b -> b.pythonName().equals("list"))
        .isPresent();
  }

  /** Object's own clone: a shallow copy, for objects of classes that are Cloneable. */
  private PyExpr clone(PyExpr self) {
    String owner = expressions.scope.method.owner();
    boolean always = context.pool.isSubtype(owner, "java/lang/Cloneable");
    List<PyExpr> cloneable =
        context.program.instantiated().stream()
            .filter(i -> context.pool.isSubtype(i, owner))
            .filter(i -> context.pool.isSubtype(i, "java/lang/Cloneable"))
            .map(expressions::className)
            .toList();
    return always
        ? context.call("shallow_copy", self)
        : context.call("cloned", self, new PyExpr.TupleExpr(cloneable));
  }

  /** {@code super(…)} or {@code this(…)}. */
  private PyExpr constructorCall(
      MethodRef m, PyExpr self, List<PyExpr> arguments, List<Expr> original) {
    if (context.pool.isTranslated(m.owner())) {
      String name = Constructors.name(context, m);
      if (name.equals("__init__")) {
        return new PyExpr.Call(
            new PyExpr.Attribute(Expressions.call("super"), name), arguments, List.of());
      }
      List<PyExpr> all = new ArrayList<>(List.of(self));
      all.addAll(arguments);
      return new PyExpr.Call(
          new PyExpr.Attribute(new PyExpr.Name(context.names.ofClass(m.owner())), name),
          all,
          List.of());
    }
    if (context
        .pool
        .binding(m.owner())
        .flatMap(b -> b.constructor(m.descriptor()))
        .filter(b -> b.unsupported() != null)
        .isPresent()) {
      return unsupported(m);
    }
    if (context.pool.isSubtype(m.owner(), "java/lang/Throwable")) {
      return new PyExpr.Call(
          new PyExpr.Attribute(Expressions.call("super"), "__init__"),
          throwableArguments(m, arguments),
          List.of());
    }
    return new PyExpr.Call(
        new PyExpr.Attribute(Expressions.call("super"), "__init__"), arguments, List.of());
  }

  /** (message), (message, cause), (cause): the last becomes (text of the cause, cause). */
  private List<PyExpr> throwableArguments(MethodRef m, List<PyExpr> arguments) {
    List<Type> types = m.parameters();
    if (types.size() == 1
        && !types.get(0).equals(Type.STRING)
        && types.get(0) instanceof Type.ClassType c
        && c.internalName().equals("java/lang/Throwable")) {
      PyExpr cause = arguments.get(0);
      return cause instanceof PyExpr.Name
          ? List.of(context.call("cause_text", cause), cause)
          : List.of(new PyExpr.Starred(context.call("cause_arguments", cause)));
    }
    return arguments.size() > 2 ? arguments.subList(0, 2) : arguments;
  }

  /** What is special about calls on strings. */
  TextCalls text() {
    return text;
  }

  private PyExpr measuredBuilder(MethodRef m, List<PyExpr> arguments) {
    if (m.parameters().equals(List.of(Type.INT))) {
      return context.call("MeasuredBuilder", new PyExpr.Str(""), arguments.get(0));
    }
    return arguments.isEmpty()
        ? context.call("MeasuredBuilder")
        : context.call("MeasuredBuilder", context.call("to_text", arguments.get(0)));
  }

  /** {@code new C(…)}. */
  PyExpr construct(Expr.New n) {
    MethodRef m = n.constructor();
    Optional<ClassBinding> bound = context.pool.binding(m.owner());
    if (m.owner().startsWith("java/lang/StringBu") && context.asksForCapacity()) {
      return measuredBuilder(m, expressions.values(n.arguments()));
    }
    if (bound.isPresent()) {
      Optional<MemberBinding> constructor = bound.get().constructor(m.descriptor());
      if (constructor.isEmpty() || constructor.get().unsupported() != null) {
        return unsupported(m);
      }
      if (constructor.get().template() != null) {
        return withRoom(
            template(
                onArgument(n.arguments(), constructor.get()),
                null,
                arguments(m, n.arguments(), constructor.get()),
                imports(bound.get(), constructor.get())));
      }
      return new PyExpr.Call(
          expressions.boundName(bound.get()), expressions.values(n.arguments()), List.of());
    }
    if (context.names.ofClass(m.owner()) == null) {
      return unsupported(m);
    }
    PyExpr type = new PyExpr.Name(context.names.ofClass(m.owner()));
    List<PyExpr> arguments = expressions.values(n.arguments());
    String name = Constructors.name(context, m);
    PyExpr made =
        name.equals("__init__")
            ? new PyExpr.Call(type, arguments, List.of())
            : new PyExpr.Call(
                new PyExpr.Attribute(new PyExpr.Call(type, List.of(), List.of()), name),
                arguments,
                List.of());
    return initialised(m.owner(), made);
  }

  /** Python's own exceptions cannot take up a cause or suppressed exceptions later. */
  private PyExpr withRoom(PyExpr made) {
    if (made instanceof PyExpr.Call c
        && c.function() instanceof PyExpr.Name n
        && (n.id().equals("Exception") || n.id().equals("BaseException"))
        && context.completesExceptions()) {
      String name = n.id().equals("Exception") ? "JavaException" : "JavaThrowable";
      return new PyExpr.Call(context.helper(name), c.args(), c.keywords());
    }
    return made;
  }

  /** Runs the class's static initialiser before the expression, where that is not long done. */
  PyExpr initialised(String owner, PyExpr then) {
    return context
        .initialisation
        .trigger(owner, expressions.scope.method)
        .<PyExpr>map(c -> new PyExpr.BoolOp("or", List.of(context.initialiserCall(c), then)))
        .orElse(then);
  }

  private PyExpr unsupported(MethodRef m) {
    return new Refusals(context, expressions.scope).method(m);
  }

  /** A static field of the library. */
  PyExpr boundField(Expr.FieldRead f, MemberBinding b) {
    PyExpr receiver = f.target() == null ? null : expressions.value(f.target());
    if (b.unsupported() != null) {
      context.reporter.error(
          "MB0302",
          f.field().owner().replace('/', '.') + "." + f.field().name() + " is not available",
          b.unsupported().why() + "; use " + b.unsupported().instead(),
          expressions.scope.method.owner(),
          expressions.scope.line,
          f.field().name());
      return Expressions.NONE;
    }
    if (b.attribute() != null) {
      return new PyExpr.Attribute(receiver, b.attribute());
    }
    return template(b.template(), receiver, List.of(), b.imports());
  }

  private List<String> imports(ClassBinding c, MemberBinding b) {
    List<String> all = new ArrayList<>(c.imports());
    all.addAll(b.imports());
    return all;
  }

  private PyExpr bound(Expr.Call c, MemberBinding b) {
    if (b.unsupported() != null) {
      return unsupported(c.method());
    }
    Optional<PyExpr> formatted = new FormatStrings(context, expressions).lower(c);
    if (formatted.isPresent()) {
      return formatted.get();
    }
    MethodRef m = c.method();
    List<String> imports = new ArrayList<>(b.imports());
    for (String s : context.pool.supertypes(m.owner())) {
      context.pool.binding(s).ifPresent(x -> imports.addAll(x.imports()));
    }
    List<PyExpr> arguments = arguments(m, c.arguments(), b);
    if (c.target() instanceof Expr.FieldRead f && f.target() == null) {
      PyExpr special = context.redirects() ? null : b.onReceiver().get(dotted(f));
      if (special != null) {
        return template(special, Expressions.NONE, arguments, imports);
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
    if (m.signature().equals("equals(Ljava/lang/Object;)")
        && c.target().type() instanceof Type.ArrayType) {
      return new PyExpr.Compare(
          context.call("non_null", receiver), List.of("is"), List.of(arguments.get(0)));
    }
    if (m.signature().equals("getClass()") && isSurelyNotNull(c.target())) {
      return Expressions.call("type", receiver);
    }
    if (b.attribute() != null) {
      return new PyExpr.Attribute(receiver, b.attribute());
    }
    if (c.kind() == Expr.CallKind.VIRTUAL && b.template() != null) {
      Map<String, MethodRef> own = new LinkedHashMap<>(context.implementors.of(m));
      if (b.runsOverrides()) {
        own.keySet().removeIf(o -> !context.pool.extendsPythonList(o));
      }
      if (!own.isEmpty() && !(b.runsOverrides() && OF_OBJECT.containsKey(m.signature()))) {
        List<PyExpr> all = new ArrayList<>(List.of(receiver));
        all.addAll(arguments);
        return new PyExpr.Call(
            new PyExpr.Name(context.dispatchers.of(m, own, b.template(), imports)), all, List.of());
      }
    }
    if (EnumConstants.areWanted(b)) {
      Optional<MethodRef> values = EnumConstants.of(c, context.pool);
      return values.isEmpty()
          ? unsupported(m)
          : new Templates(context, expressions.scope, imports)
              .withValues(new PyExpr.Name(context.names.ofMethod(values.get())))
              .fill(b.template(), receiver, arguments);
    }
    if (b.template() == null) {
      String name = b.pythonName(m.name());
      if (context.callables.isCall(m.owner(), m)) {
        return context.callables.isShared(m.owner())
            ? invoke(m, receiver, arguments)
            : new PyExpr.Call(receiver, arguments, List.of());
      }
      return new PyExpr.Call(new PyExpr.Attribute(receiver, name), arguments, List.of());
    }
    if (receiver != null && takesNull(b.template()) && !isSurelyNotNull(c.target())) {
      receiver = context.call("non_null", receiver);
    }
    return template(onArgument(c.arguments(), b), receiver, arguments, imports);
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
    if (!ambiguous) {
      return value;
    }
    MethodRef sam =
        context.pool.singleAbstractMethod(((Type.ClassType) wanted).internalName()).orElseThrow();
    return context.call("function_of", value, new PyExpr.Str(context.names.ofMethod(sam)));
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

  /** {@code Enum.valueOf(E.class, name)} looks through E's values. */
  private PyExpr enumValue(Expr.Call c) {
    boolean known =
        c.arguments().get(0) instanceof Expr.Const k
            && k.value() instanceof Type.ClassType t
            && context.pool.isTranslated(t.internalName());
    if (!known) {
      return unsupported(c.method());
    }
    String name = ((Type.ClassType) ((Expr.Const) c.arguments().get(0)).value()).internalName();
    MethodRef values = new MethodRef(name, "values", "()[L" + name + ";");
    return context.call(
        "enum_value_of",
        call(new Expr.Call(Expr.CallKind.STATIC, null, values, List.of())),
        expressions.value(c.arguments().get(1)),
        new PyExpr.Str(name.replace('/', '.').replace('$', '.')));
  }

  /** Whether Python computes something from a receiver that is None instead of failing. */
  private static boolean takesNull(PyExpr template) {
    return template instanceof PyExpr.Compare k
            && k.first() instanceof PyExpr.Placeholder p
            && p.name().equals("this")
        || template instanceof PyExpr.Call c && c.function().equals(new PyExpr.Name("str"));
  }

  private boolean isSurelyNotNull(Expr e) {
    return expressions.scope.isNotNull(e);
  }

  /** The arguments as the binding wants them: coroutines called, null texts spelled out. */
  private List<PyExpr> arguments(MethodRef m, List<Expr> arguments, MemberBinding b) {
    boolean prints =
        !m.name().equals("<init>")
            && (m.owner().equals("java/io/PrintStream")
                || m.owner().equals("java/io/PrintWriter")
                || m.owner().startsWith("java/lang/StringBu"));
    List<PyExpr> result = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      if (b.coroutineParameters().contains(i)) {
        result.add(coroutines(a));
      } else if (prints && a.type().isReference() && m.parameters().get(i).equals(Type.STRING)) {
        result.add(expressions.text(a));
      } else if (b.rawBytesParameters().contains(i)) {
        result.add(expressions.raw(a));
      } else {
        result.add(asFunction(a, m.parameters().get(i), expressions.value(a)));
      }
    }
    return result;
  }

  /** The template for an argument that is literally a static field, where the binding has one. */
  private PyExpr onArgument(List<Expr> arguments, MemberBinding b) {
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

  /** Fills a template; evaluation order is Java's even where the template's is not. */
  PyExpr template(PyExpr template, PyExpr receiver, List<PyExpr> arguments, List<String> imports) {
    Templates t = new Templates(context, expressions.scope, imports);
    return t.fill(context.checks.template(template), receiver, arguments);
  }

  static boolean containsAwait(PyExpr e) {
    return Templates.any(e, x -> x instanceof PyExpr.Await);
  }

  /** Whether the receiver's class declares the field itself. */
  FieldRef declared(FieldRef f) {
    return expressions.declared(f);
  }
}
