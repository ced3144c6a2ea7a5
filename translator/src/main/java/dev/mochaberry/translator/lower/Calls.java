package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.kinds.ToldIdentity;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers calls and constructions: by a library binding's template, or to the translated method. */
final class Calls {
  private final Context context;
  private final Expressions expressions;
  private final TextCalls text;
  private final LibraryCalls library;
  private final SuperCalls superCalls;
  private final Constructions constructions;
  private final GrowingBuilders builders;

  Calls(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
    this.text = new TextCalls(context, expressions);
    this.library = new LibraryCalls(context, expressions, this);
    this.superCalls = new SuperCalls(context, expressions, this);
    this.constructions = new Constructions(context, expressions, this);
    this.builders = new GrowingBuilders(expressions);
  }

  GrowingBuilders builders() {
    return builders;
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

  /** What a loop over the call's result may go through instead, see {@link MemberBinding#loop}. */
  Optional<PyExpr> looped(Expr e) {
    if (!(e instanceof Expr.Call c) || c.kind() != Expr.CallKind.VIRTUAL) {
      return Optional.empty();
    }
    return context
        .pool
        .methodBinding(c.method())
        .filter(b -> b.loop() != null && context.implementors.of(c.method()).isEmpty())
        .map(
            b ->
                template(
                    b.loop(),
                    expressions.value(c.target()),
                    expressions.values(c.arguments()),
                    b.imports()));
  }

  /** The call without its await: for an async method, its coroutine. */
  PyExpr unawaited(Expr.Call call) {
    Expr.Call c = builders.withText(call);
    MethodRef m = c.method();
    if (m.owner().startsWith("[")) {
      return arrayMethod(c);
    }
    Optional<PyExpr> built = builders.text(c);
    if (built.isPresent()) {
      return built.get();
    }
    PyExpr part = EntryLoops.part(c, expressions.entries);
    if (part != null) {
      return part;
    }
    PyExpr character = text.provedChar(c);
    if (character != null) {
      return Expressions.call("ord", character);
    }
    PyExpr plain = text.withoutRegex(c);
    if (plain != null) {
      return plain;
    }
    Optional<PyExpr> clone = new Clones(context, expressions).refusable(c);
    if (clone.isPresent()) {
      return clone.get();
    }
    if (c.kind() != Expr.CallKind.SPECIAL) {
      MethodRef narrowed = isOfObject(c) ? m.withOwner("java/lang/Object") : text.forStrings(c);
      Optional<MemberBinding> bound = context.pool.methodBinding(narrowed);
      if (bound.isPresent()) {
        return library.bound(
            new Expr.Call(c.kind(), c.target(), narrowed, c.arguments()), bound.get());
      }
    }
    if (c.kind() == Expr.CallKind.SPECIAL) {
      return superCalls.special(c);
    }
    Optional<MethodModel> declared = context.pool.resolve(m);
    if (declared.isEmpty() || context.names.ofClass(declared.get().ref().owner()) == null) {
      return unsupported(m);
    }
    MethodRef target = declared.get().ref();
    Optional<FieldRef> component = context.accessors.field(target);
    if (component.isPresent()) {
      return new PyExpr.Attribute(
          expressions.value(c.target()), context.names.ofField(component.get()));
    }
    List<PyExpr> arguments = expressions.characters().arguments(c.method(), given(c));
    String name = context.names.ofMethod(target);
    if (c.kind() == Expr.CallKind.STATIC) {
      return new PyExpr.Call(new PyExpr.Name(name), arguments, said(c));
    }
    PyExpr receiver = expressions.value(c.target());
    if (name.equals("__call__")) {
      return new PyExpr.Call(receiver, arguments, List.of());
    } else if (name.equals("__len__")) {
      return Expressions.call("len", receiver);
    } else if (name.equals("__getitem__")) {
      return new PyExpr.Index(receiver, arguments.get(0));
    }
    return method(c, receiver, name, arguments);
  }

  /** {@code receiver.name(arguments)}, in Java's order. */
  PyExpr method(Expr.Call c, PyExpr receiver, String name, List<PyExpr> arguments) {
    if (isNullTestedLast(c)) {
      List<PyExpr> all = new ArrayList<>(List.of(receiver, new PyExpr.Str(name)));
      all.addAll(arguments);
      context.attributes.add(name);
      return context.call("call_method", all.toArray(new PyExpr[0]));
    }
    boolean library = context.pool.methodBinding(c.method()).isPresent();
    PyExpr function =
        library ? context.attribute(receiver, name) : new PyExpr.Attribute(receiver, name);
    return new PyExpr.Call(function, arguments, library ? List.of() : said(c));
  }

  /** What a method that compares its arguments by identity is told of them. */
  private List<PyExpr.Keyword> said(Expr.Call c) {
    MethodRef caller = expressions.scope.method;
    return context
        .toldIdentity()
        .flatMap(
            t ->
                t.repeats(caller, c)
                    ? Optional.of(new PyExpr.Name(ToldIdentity.PARAMETER))
                    : t.says(caller, c).map(one -> new PyExpr.Literal(one ? "True" : "False")))
        .map(one -> List.of(new PyExpr.Keyword(ToldIdentity.PARAMETER, one)))
        .orElse(List.of());
  }

  /** Whether an interface but repeats a method of Object (JLS 9.2): a lambda has it from Object. */
  private boolean isOfObject(Expr.Call c) {
    return SuperCalls.OF_OBJECT.containsKey(c.method().signature())
        && c.kind() == Expr.CallKind.VIRTUAL
        && context
            .pool
            .resolve(c.method())
            .filter(d -> context.callables.isCallable(d.ref().owner()))
            .isPresent();
  }

  /** The arguments that a call does not leave to the method's defaults. */
  List<Expr> given(Expr.Call c) {
    MethodRef declared = context.pool.resolve(c.method()).map(MethodModel::ref).orElse(c.method());
    return context.overloads.given(declared, c.arguments());
  }

  /** Java evaluates the arguments before it finds that the receiver is null (JLS 15.12.4). */
  boolean isNullTestedLast(Expr.Call c) {
    NullOrder order = context.nullOrder;
    List<Expr> given = c.arguments();
    return mayMeetNull(c)
        && (order.act(given)
            || order.checks(given)
            || order.hangsOnValues(given, a -> expressions.isProvedIndex(a.array(), a.index()))
            || order.mayFail(given) && isGivenNull(c.target()));
  }

  private boolean mayMeetNull(Expr.Call c) {
    return context.nullOrder.goesOn()
        && !isSurelyNotNull(c.target())
        && !context.isAsync(c.method());
  }

  private boolean isGivenNull(Expr e) {
    return context.nullOrder.isGivenNull(
        e, context.program.bodies().getOrDefault(expressions.scope.method, List.of()));
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

  /** What is special about calls on strings. */
  TextCalls text() {
    return text;
  }

  LibraryCalls library() {
    return library;
  }

  Constructions constructions() {
    return constructions;
  }

  /** Runs the class's static initialiser before the expression, where that is not long done. */
  PyExpr initialised(String owner, PyExpr then) {
    return context
        .initialisation
        .trigger(owner, expressions.scope.method)
        .<PyExpr>map(c -> new PyExpr.BoolOp("or", List.of(context.initialiserCall(c), then)))
        .orElse(then);
  }

  PyExpr unsupported(MethodRef m) {
    return new Refusals(context, expressions.scope).method(m);
  }

  boolean isSurelyNotNull(Expr e) {
    return expressions.scope.isNotNull(e);
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
