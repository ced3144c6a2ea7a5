package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers {@code new}, {@code super(…)} and {@code this(…)}. */
final class Constructions {
  private final Context context;
  private final Expressions expressions;
  private final Calls calls;

  Constructions(Context context, Expressions expressions, Calls calls) {
    this.context = context;
    this.expressions = expressions;
    this.calls = calls;
  }

  /** {@code new C(…)}; where traces are looked at, an exception knows where it was made. */
  PyExpr construct(Expr.New n) {
    MethodRef made = expressions.scope.method;
    Optional<String> file =
        context.uses.asksForTraces()
                && context.pool.isSubtype(n.constructor().owner(), "java/lang/Throwable")
            ? context.pool.find(made.owner()).map(ClassModel::sourceFile)
            : Optional.empty();
    return file.isEmpty()
        ? constructed(n)
        : context.call(
            "made_at",
            constructed(n),
            new PyExpr.Str(
                made.owner().replace('/', '.')
                    + "."
                    + made.name()
                    + "("
                    + file.get()
                    + ":"
                    + expressions.scope.line
                    + ")"));
  }

  /** {@code new C(…)} as Python has it. */
  PyExpr constructed(Expr.New n) {
    MethodRef m = n.constructor();
    Optional<ClassBinding> bound = context.pool.binding(m.owner());
    if (m.owner().startsWith("java/lang/StringBu") && context.uses.asksForCapacity()) {
      MemberBinding usual = bound.orElseThrow().constructor(m.descriptor()).orElseThrow();
      return measuredBuilder(m, calls.library().arguments(m, n.arguments(), usual));
    }
    if (context.shared().isMeasured(m.owner())) {
      return new PyExpr.Call(
          context.shared().measured(m.owner()), expressions.values(n.arguments()), List.of());
    }
    Optional<PyExpr> own = calls.library().idioms().construct(n);
    if (own.isPresent()) {
      return own.get();
    }
    if (m.owner().equals("java/util/ArrayDeque") && context.hiddenChanges().turnsDeques()) {
      return context.call("RingDeque", expressions.values(n.arguments()).toArray(PyExpr[]::new));
    }
    if (m.owner().equals("java/util/TreeMap")
        && !m.descriptor().equals("(Ljava/util/SortedMap;)V")
        && context.hearsOrders()) {
      return context.call("ShapedMap", expressions.values(n.arguments()).toArray(PyExpr[]::new));
    }
    if (bound.isPresent()) {
      context.libraryKinds();
      return context.shared().made(m.owner(), bound.get().pythonName(), ofLibrary(n, bound.get()));
    }
    if (context.names.ofClass(m.owner()) == null || isMissing(m)) {
      return calls.unsupported(m);
    }
    PyExpr type = new PyExpr.Name(context.names.ofClass(m.owner()));
    if (Constructors.allForward(context, m.owner())) {
      MethodRef ofLibrary = Constructors.forwards(context, m).orElseThrow();
      List<PyExpr> all = throwableArguments(ofLibrary, expressions.values(n.arguments()));
      return calls.initialised(m.owner(), new PyExpr.Call(type, all, List.of()));
    }
    List<PyExpr> arguments =
        expressions.characters().arguments(m, context.overloads.given(m, n.arguments()));
    String name = Constructors.name(context, m);
    PyExpr made =
        name.equals("__init__")
            ? new PyExpr.Call(type, arguments, List.of())
            : new PyExpr.Call(
                new PyExpr.Attribute(new PyExpr.Call(type, List.of(), List.of()), name),
                arguments,
                List.of());
    return calls.initialised(m.owner(), made);
  }

  /** Whether the class that is translated has no such constructor: one of the JDK's may lack it. */
  private boolean isMissing(MethodRef m) {
    return context.pool.isTranslated(m.owner())
        && context.pool.declared(m.owner(), m.name(), m.descriptor()).isEmpty();
  }

  private PyExpr ofLibrary(Expr.New n, ClassBinding bound) {
    MethodRef m = n.constructor();
    Optional<MemberBinding> constructor =
        bound.constructor(m.descriptor()).filter(c -> bound.unsupported() == null);
    if (constructor.isEmpty() || constructor.get().unsupported() != null) {
      return calls.unsupported(m);
    }
    MemberBinding c =
        constructor.get().idiom() != null
                && n.arguments().stream().allMatch(this::isUsual)
                && calls.library().idioms().hasUsualNumbers(m, n.arguments(), constructor.get())
            ? constructor.get().idiomatic()
            : constructor.get();
    if (c.template() != null) {
      return withRoom(
          calls.template(
              calls
                  .library()
                  .withTextsOf(calls.library().onArgument(n.arguments(), c), n.arguments()),
              null,
              calls.library().arguments(m, n.arguments(), c),
              calls.library().imports(bound, c)));
    }
    return new PyExpr.Call(
        expressions.classNames().boundName(bound), expressions.values(n.arguments()), List.of());
  }

  /** Whether the argument may be one of an idiom's, which leaves out what is not asked for. */
  private boolean isUsual(Expr argument) {
    return argument.type() instanceof Type.ClassType t
        ? context.isOfLibraryAlone(t.internalName())
        : argument instanceof Expr.Const || argument instanceof Expr.Read;
  }

  /** Python's own exceptions cannot take up a cause or suppressed exceptions later. */
  private PyExpr withRoom(PyExpr made) {
    if (made instanceof PyExpr.Call c
        && c.function() instanceof PyExpr.Name n
        && (n.id().equals("Exception") || n.id().equals("BaseException"))
        && context.uses.completesExceptions()) {
      String name = n.id().equals("Exception") ? "JavaException" : "JavaThrowable";
      return new PyExpr.Call(context.helper(name), c.args(), c.keywords());
    }
    return made;
  }

  private PyExpr measuredBuilder(MethodRef m, List<PyExpr> arguments) {
    if (m.parameters().equals(List.of(Type.INT))) {
      return context.call("MeasuredBuilder", new PyExpr.Str(""), arguments.get(0));
    }
    return arguments.isEmpty()
        ? context.call("MeasuredBuilder")
        : context.call("MeasuredBuilder", context.call("to_text", arguments.get(0)));
  }

  /** {@code super(…)} or {@code this(…)}. */
  PyExpr constructorCall(MethodRef called, PyExpr self, List<PyExpr> arguments) {
    boolean forwards = Constructors.allForward(context, called.owner());
    MethodRef m = forwards ? Constructors.forwards(context, called).orElseThrow() : called;
    if (isMissing(m)) {
      return calls.unsupported(m);
    }
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
        .filter(
            b ->
                b.unsupported() != null
                    || b.constructor(m.descriptor())
                        .filter(c -> c.unsupported() != null)
                        .isPresent())
        .isPresent()) {
      return calls.unsupported(m);
    }
    if (context.pool.isSubtype(m.owner(), "java/lang/Throwable")) {
      return new PyExpr.Call(
          new PyExpr.Attribute(Expressions.call("super"), "__init__"),
          throwableArguments(m, arguments),
          List.of());
    }
    Optional<PyExpr.Call> made = classCall(m, arguments);
    Optional<PyExpr> otherwise = made.isEmpty() ? madeOtherwise(m, arguments) : Optional.empty();
    if (otherwise.isPresent()) {
      return context.call("adopt", self, otherwise.get());
    }
    return new PyExpr.Call(
        new PyExpr.Attribute(Expressions.call("super"), "__init__"),
        made.map(PyExpr.Call::args).orElseGet(() -> mappedArguments(m, arguments)),
        made.map(PyExpr.Call::keywords).orElse(List.of()));
  }

  /** The object that a function of the library makes where the class alone does not. */
  private Optional<PyExpr> madeOtherwise(MethodRef m, List<PyExpr> arguments) {
    return context
        .pool
        .binding(m.owner())
        .filter(b -> !b.isPythonList())
        .flatMap(b -> b.constructor(m.descriptor()))
        .filter(b -> b.template() instanceof PyExpr.Call)
        .map(b -> calls.template(b.template(), null, arguments, b.imports()));
  }

  /**
   * What the initialiser of a mapped class takes: of a list, what its template makes; of a class
   * that hands its first argument through, that alone.
   */
  private List<PyExpr> mappedArguments(MethodRef m, List<PyExpr> arguments) {
    Optional<ClassBinding> owner = context.pool.binding(m.owner());
    Optional<MemberBinding> templated =
        owner.flatMap(b -> b.constructor(m.descriptor())).filter(b -> b.template() != null);
    Optional<MemberBinding> ofList = templated.filter(b -> owner.get().pythonName().equals("list"));
    if (arguments.isEmpty() || templated.isEmpty()) {
      return arguments;
    }
    if (ofList.isEmpty()) {
      return arguments.subList(0, 1);
    }
    if (m.parameters().get(0).equals(Type.INT)
        && arguments.get(0) instanceof PyExpr.Literal n
        && !n.text().startsWith("-")) {
      return List.of();
    }
    MemberBinding b = ofList.get();
    return List.of(calls.template(b.template(), null, arguments, b.imports()));
  }

  /** (message), (message, cause), (cause): the last becomes (text of the cause, cause). */
  private List<PyExpr> throwableArguments(MethodRef m, List<PyExpr> arguments) {
    List<Type> types = m.parameters();
    if (types.size() == 1
        && !types.get(0).equals(Type.STRING)
        && types.get(0) instanceof Type.ClassType c
        && c.internalName().equals("java/lang/Throwable")
        && !hasNoText(m)) {
      PyExpr cause = arguments.get(0);
      return cause instanceof PyExpr.Name
          ? List.of(context.call("cause_text", cause), cause)
          : List.of(new PyExpr.Starred(context.call("cause_arguments", cause)));
    }
    if (!m.descriptor().startsWith("(Ljava/lang/String;Ljava/lang/Throwable;ZZ)")) {
      return madeArguments(m, arguments);
    }
    PyExpr keeping = context.call("Keeping", arguments.get(2), arguments.get(3));
    return List.of(arguments.get(0), arguments.get(1), keeping);
  }

  /** How the library's constructor calls the class, if that is what its template does. */
  private Optional<PyExpr.Call> classCall(MethodRef m, List<PyExpr> arguments) {
    Optional<ClassBinding> owner = context.pool.binding(m.owner());
    PyExpr name = new PyExpr.Name(owner.map(ClassBinding::pythonName).orElse(""));
    return owner
        .flatMap(b -> b.constructor(m.descriptor()))
        .filter(b -> b.template() instanceof PyExpr.Call c && c.function().equals(name))
        .map(b -> calls.template(b.template(), null, arguments, b.imports()))
        .flatMap(
            made ->
                made instanceof PyExpr.Call c && c.function().equals(name)
                    ? Optional.of(c)
                    : Optional.empty());
  }

  /** What the library's constructor makes of its arguments, as a message of an index. */
  private List<PyExpr> madeArguments(MethodRef m, List<PyExpr> arguments) {
    Optional<MemberBinding> bound =
        context
            .pool
            .binding(m.owner())
            .flatMap(b -> b.constructor(m.descriptor()))
            .filter(b -> b.template() instanceof PyExpr.Call);
    if (arguments.isEmpty() || bound.isEmpty()) {
      return arguments;
    }
    MemberBinding b = bound.get();
    return classCall(m, arguments)
        .map(PyExpr.Call::args)
        .orElseGet(
            () -> {
              PyExpr made = calls.template(b.template(), null, arguments, b.imports());
              return List.of(new PyExpr.Starred(new PyExpr.Attribute(made, "args")));
            });
  }

  /** Whether the library's constructor takes a cause, and no message from it. */
  private boolean hasNoText(MethodRef m) {
    return context
        .pool
        .binding(m.owner())
        .flatMap(b -> b.constructor(m.descriptor()))
        .filter(
            b ->
                b.template() instanceof PyExpr.Call c
                    && !c.args().isEmpty()
                    && c.args().get(0).equals(Expressions.NONE))
        .isPresent();
  }
}
