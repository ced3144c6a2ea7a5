package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.NullMessages;
import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ConstructorLeaks;
import dev.mochaberry.translator.program.InitialisedByNew;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers the statements of one function. */
final class Statements {
  private static final PyExpr TRUE = new PyExpr.Literal("True");

  private final Context context;
  private final Scope scope;
  private final Expressions expressions;
  private final Updates updates;
  private final SumsBefore sums;
  private final JointAssignments joints;
  private final LoopLowering loops;
  private final SwitchLowering switches;
  private final TryLowering tries;
  private final LockLowering locks;

  Statements(Context context, Scope scope) {
    this.context = context;
    this.scope = scope;
    this.expressions = new Expressions(context, scope);
    this.updates = new Updates(context, expressions);
    this.sums = new SumsBefore(context, expressions, updates);
    this.joints = new JointAssignments(scope, expressions, updates);
    this.loops = new LoopLowering(this, context, scope, expressions);
    this.switches = new SwitchLowering(this, context, scope, expressions);
    this.tries = new TryLowering(this, context, scope, expressions);
    this.locks = new LockLowering(this, context, expressions);
  }

  /** A whole function body: without the closing return, with its global declarations. */
  List<PyStmt> body(List<Stmt> statements) {
    List<PyStmt> result = new ArrayList<>(all(statements));
    if (!result.isEmpty()
        && result.get(result.size() - 1) instanceof PyStmt.Return r
        && r.value() == null) {
      result.remove(result.size() - 1);
    }
    if (!scope.globals.isEmpty()) {
      result.add(0, new PyStmt.Global(List.copyOf(scope.globals), 0));
    }
    return result;
  }

  List<PyStmt> all(List<? extends Stmt> statements) {
    expressions.guards().enterBlock();
    List<PyStmt> result = block(statements);
    expressions.guards().leaveBlock();
    return result;
  }

  private List<PyStmt> block(List<? extends Stmt> statements) {
    List<PyStmt> result = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      if (s.line() > 0) {
        scope.line = s.line();
      }
      IndexGuards.Before tested = expressions.guards().before(s);
      result.addAll(tested.tests());
      Optional<PyStmt> joint = joints.at(statements, i);
      Stmt next = i + 1 < statements.size() ? statements.get(i + 1) : null;
      Optional<PyStmt> with =
          next == null
              ? Optional.empty()
              : tries.resources().with(s, next).or(() -> locks.with(s, next));
      List<PyStmt> lowered;
      if (joint.isPresent()) {
        lowered = List.of(joint.get());
        i += JointAssignments.LENGTH - 1;
      } else if (with.isPresent()) {
        lowered = List.of(with.get());
        i++;
      } else {
        lowered = withSums(s);
      }
      tested.end();
      List<PyStmt> hoisted = scope.takeHoisted();
      result.addAll(hoisted);
      boolean alone = tested.tests().isEmpty() && hoisted.isEmpty() && lowered.size() == 1;
      Optional<PyStmt> inPlace =
          alone && i > 0 && !result.isEmpty()
              ? inPlace(statements.get(i - 1), result.get(result.size() - 1), s, lowered.get(0))
              : Optional.empty();
      if (inPlace.isPresent()) {
        result.set(result.size() - 1, inPlace.get());
      } else {
        result.addAll(lowered);
      }
    }
    return result;
  }

  private List<PyStmt> withSums(Stmt s) {
    sums.begin(s);
    List<PyStmt> lowered = statement(s);
    if (sums.end()) {
      return lowered;
    }
    scope.takeHoisted();
    return withSums(s);
  }

  /**
   * {@code t = m[r]; t[k] += x} is {@code m[r][k] += x}, and {@code t = i % n; a[t] += x} is {@code
   * a[i % n] += x}: Python looks for row and index once and first, too.
   */
  private Optional<PyStmt> inPlace(Stmt first, PyStmt kept, Stmt update, PyStmt lowered) {
    if (!(first instanceof Stmt.Assign t
        && t.local() != null
        && t.local().name() == null
        && scope.readsOf(t.local()) == 2
        && update instanceof Stmt.ArrayWrite w
        && kept instanceof PyStmt.Assign a
        && lowered instanceof PyStmt.AugAssign u
        && u.target() instanceof PyExpr.Index i)) {
      return Optional.empty();
    }
    Expr.Read named = new Expr.Read(t.local());
    PyExpr element =
        w.array().equals(named)
                && i.target().equals(a.target())
                && a.value() instanceof PyExpr.Index
            ? new PyExpr.Index(a.value(), i.index())
            : w.index().equals(named)
                    && i.index().equals(a.target())
                    && isSettled(w.array(), t.value())
                ? new PyExpr.Index(i.target(), a.value())
                : null;
    return element == null
        ? Optional.empty()
        : Optional.of(new PyStmt.AugAssign(element, u.op(), u.value(), u.line()));
  }

  /** Whether the array is the same one before and after its index is evaluated. */
  private boolean isSettled(Expr array, Expr index) {
    return array instanceof Expr.Read r
        ? !Assignments.in(index).contains(r.local())
        : array instanceof Expr.FieldRead f
            && (f.target() == null || ConstructorLeaks.isThis(f.target()))
            && expressions.isSettled(f.field());
  }

  List<PyStmt> statement(Stmt s) {
    if (!s.isLoop()) {
      return lowered(s);
    }
    scope.enterLoop();
    List<Expr> kept = expressions.guards().enter(s);
    List<PyStmt> result = lowered(s);
    List<PyStmt> whole = new ArrayList<>(expressions.guards().leave(kept, s.line()));
    scope.leaveLoop();
    whole.addAll(result);
    return whole;
  }

  private List<PyStmt> lowered(Stmt s) {
    int line = s.line();
    if (s instanceof Stmt.Eval e) {
      return evaluate(e);
    } else if (s instanceof Stmt.Assign a) {
      return assign(a);
    } else if (s instanceof Stmt.FieldWrite w) {
      return fieldWrite(w);
    } else if (s instanceof Stmt.ArrayWrite w) {
      return expressions.arrays().write(w, updates);
    } else if (s instanceof Stmt.Monitor m) {
      return m.enter() && !isThere(m.object())
          ? List.of(
              new PyStmt.Expression(context.call("non_null", expressions.value(m.object())), line))
          : List.of();
    } else if (s instanceof Stmt.Return r) {
      PyExpr value = r.value() == null ? resultOfConstructor() : result(r.value());
      return List.of(new PyStmt.Return(value, line));
    } else if (s instanceof Stmt.Throw t) {
      return List.of(new PyStmt.Raise(thrown(t.exception()), line));
    } else if (s instanceof Stmt.If i && isTestedAdd(i)) {
      return testedAdd(i);
    } else if (s instanceof Stmt.If i) {
      PyExpr test = expressions.test(i.test());
      List<PyStmt> hoisted = scope.takeHoisted();
      List<PyStmt> then = all(i.then());
      List<PyStmt> otherwise = all(ElseChains.restored(i.otherwise()));
      List<PyStmt> result = new ArrayList<>(hoisted);
      if (then.isEmpty() && !otherwise.isEmpty()) {
        result.add(new PyStmt.If(expressions.notTest(i.test()), otherwise, List.of(), line));
      } else {
        result.add(new PyStmt.If(test, pass(then, line), otherwise, line));
      }
      return result;
    } else if (s instanceof Stmt.Loop l) {
      return loops.loop(TRUE, l.body(), List.of(), line);
    } else if (s instanceof Stmt.While w) {
      return loops.loop(w);
    } else if (s instanceof Stmt.ForEach f) {
      return loops.forEach(f);
    } else if (s instanceof Stmt.ForRange f) {
      return loops.forRange(f);
    } else if (s instanceof Stmt.Labeled l) {
      return loops.loopElse(l);
    } else if (s instanceof Stmt.Break) {
      return List.of(new PyStmt.Break(line));
    } else if (s instanceof Stmt.Continue) {
      return List.of(new PyStmt.Continue(line));
    } else if (s instanceof Stmt.Switch w) {
      return switches.lower(w);
    } else if (s instanceof Stmt.Try t) {
      return tries.lower(t);
    }
    throw new IllegalStateException("not a statement: " + s);
  }

  private boolean isTestedAdd(Stmt.If i) {
    return expressions.calls().library().idioms().hashes().isTestedAdd(i.test());
  }

  /** {@code if (set.add(x))}: Python's sets do not say whether there was news. */
  private List<PyStmt> testedAdd(Stmt.If i) {
    Expr.Call add = CallShapes.testedAdd(i.test());
    PlainHashes hashes = expressions.calls().library().idioms().hashes();
    boolean negated = i.test() instanceof Expr.Not;
    List<PyStmt> news = new ArrayList<>(hashes.statement(add, i.line()).stream().toList());
    news.addAll(all(negated ? i.otherwise() : i.then()));
    List<PyStmt> known = all(negated ? i.then() : i.otherwise());
    if (negated && !known.isEmpty() && !goesOn(known)) {
      List<PyStmt> both = new ArrayList<>();
      both.add(new PyStmt.If(hashes.contains(add, true), known, List.of(), i.line()));
      both.addAll(news);
      return both;
    }
    return List.of(
        known.isEmpty() || !negated
            ? new PyStmt.If(hashes.contains(add, false), news, known, i.line())
            : new PyStmt.If(hashes.contains(add, true), known, news, i.line()));
  }

  /** Whether there is an object, and looking for it does nothing. */
  private boolean isThere(Expr e) {
    boolean quiet = isPure(e) || e instanceof Expr.FieldRead f && f.target() instanceof Expr.Read;
    return quiet && scope.isNotNull(e);
  }

  private PyExpr result(Expr value) {
    return expressions.characters().kept(context.characters().isTextResult(scope.method), value);
  }

  /** A constructor that is called by its name gives the object, however it ends. */
  private PyExpr resultOfConstructor() {
    boolean named =
        scope.outer == null
            && scope.method.name().equals("<init>")
            && !Constructors.name(context, scope.method).equals("__init__");
    return named ? new PyExpr.Name("self") : null;
  }

  private PyExpr thrown(Expr e) {
    if (Expressions.isNull(e) || e instanceof Expr.Cast c && Expressions.isNull(c.operand())) {
      return context.call("NullPointerException", new PyExpr.Str(NullMessages.OF_THROWN_NULL));
    }
    if (e instanceof Expr.New n) {
      return expressions.calls().constructions().constructed(n); // its trace begins here anyway
    }
    PyExpr x = expressions.value(e);
    boolean sure = e instanceof Expr.Read || scope.isNotNull(e);
    return sure ? x : context.call("non_null", x);
  }

  private List<PyStmt> evaluate(Stmt.Eval e) {
    if (InitialisedByNew.isNote(e)) {
      return context
          .initialisation
          .trigger(InitialisedByNew.initialised(e), scope.method)
          .<PyStmt>map(c -> new PyStmt.Expression(context.initialiserCall(c), e.line()))
          .stream()
          .toList();
    }
    boolean nothing =
        e.expr() instanceof Expr.Call c
            && c.method().name().equals("<init>")
            && Constructors.doesNothing(context, c.method());
    if (nothing) {
      return List.of();
    }
    if (e.expr() instanceof Expr.Read
        || e.expr() instanceof Expr.Const
        || isNeedlessCheck(e.expr())) {
      return List.of();
    }
    if (e.expr() instanceof Expr.Call c) {
      Optional<List<PyStmt>> growing = expressions.calls().builders().statements(c, e.line());
      if (growing.isPresent()) {
        return growing.get();
      }
      Optional<PyStmt> idiom = expressions.calls().library().statement(c, e.line());
      if (idiom.isPresent()) {
        return List.of(idiom.get());
      }
    }
    return List.of(new PyStmt.Expression(expressions.value(e.expr()), e.line()));
  }

  /** What javac checks before it makes an inner object or a method reference may be there. */
  private boolean isNeedlessCheck(Expr e) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/util/Objects")
        && c.method().signature().equals("requireNonNull(Ljava/lang/Object;)")
        && isPure(c.arguments().get(0))
        && scope.isNotNull(c.arguments().get(0));
  }

  /** A function that takes a few statements gets the name of the variable right away. */
  private List<PyStmt> assignFunction(PyExpr target, Expr.Lambda l, int line) {
    PyExpr value = expressions.value(l);
    List<PyStmt> before = scope.takeHoisted();
    int last = before.size() - 1;
    boolean defined =
        last >= 0
            && before.get(last) instanceof PyStmt.FunctionDef d
            && value.equals(new PyExpr.Name(d.name()));
    if (!defined) {
      before.forEach(scope::hoist);
      return List.of(new PyStmt.Assign(target, value, line));
    }
    PyStmt.FunctionDef d = (PyStmt.FunctionDef) before.get(last);
    before.subList(0, last).forEach(scope::hoist);
    return List.of(
        new PyStmt.FunctionDef(
            ((PyExpr.Name) target).id(),
            d.params(),
            d.body(),
            d.decorators(),
            d.docstring(),
            d.async(),
            d.origin(),
            d.line()));
  }

  private List<PyStmt> assign(Stmt.Assign a) {
    PyExpr target = scope.variable(a.local());
    if (a.value() instanceof Expr.Lambda l && scope.isStable(a.local())) {
      return assignFunction(target, l, a.line());
    }
    if (scope.isGrowing(a.local())) {
      PyExpr parts = expressions.calls().builders().begun((Expr.New) a.value());
      return List.of(new PyStmt.Assign(target, parts, a.line()));
    }
    if (scope.isRaw(a.local())) {
      return List.of(new PyStmt.Assign(target, expressions.raw(a.value()), a.line()));
    }
    if (expressions.characters().isText(a.local())) {
      PyExpr text = expressions.characters().text(a.value());
      return List.of(new PyStmt.Assign(target, text, a.line()));
    }
    return updates.assign(target, a.value(), a.line(), new Expr.Read(a.local()));
  }

  private List<PyStmt> fieldWrite(Stmt.FieldWrite w) {
    FieldRef f = expressions.declared(w.field());
    Optional<PyExpr> refused =
        isAttribute(f) ? Optional.empty() : expressions.withoutField(w.field(), f);
    if (refused.isPresent()) {
      return List.of(new PyStmt.Expression(refused.get(), w.line()));
    }
    PyExpr target = expressions.field(w.target(), f);
    boolean text = context.characters().isText(f);
    if (w.target() == null) {
      scope.globals.add(((PyExpr.Name) target).id());
      Optional<String> first = context.initialisation.trigger(f.owner(), scope.method);
      if (first.isPresent()) {
        PyStmt run = new PyStmt.Expression(context.initialiserCall(first.get()), w.line());
        if (isPure(w.value())) {
          PyExpr value = expressions.characters().kept(text, w.value());
          return List.of(run, new PyStmt.Assign(target, value, w.line()));
        }
        PyExpr t = new PyExpr.Name(scope.fresh("t"));
        return List.of(
            new PyStmt.Assign(t, expressions.characters().kept(text, w.value()), w.line()),
            run,
            new PyStmt.Assign(target, t, w.line()));
      }
      return text
          ? List.of(new PyStmt.Assign(target, expressions.characters().text(w.value()), w.line()))
          : updates.assign(target, w.value(), w.line(), new Expr.FieldRead(null, w.field()));
    }
    if (!isPure(w.target()) && !isPure(w.value()) && !mayComeLast(w.target(), w.value())) {
      String t = scope.fresh("t");
      return List.of(
          new PyStmt.Assign(new PyExpr.Name(t), expressions.value(w.target()), w.line()),
          new PyStmt.Assign(
              new PyExpr.Attribute(new PyExpr.Name(t), context.names.ofField(f)),
              expressions.characters().kept(text, w.value()),
              w.line()));
    }
    if (text) {
      return List.of(new PyStmt.Assign(target, expressions.characters().text(w.value()), w.line()));
    }
    return updates.assign(target, w.value(), w.line(), new Expr.FieldRead(w.target(), w.field()));
  }

  /** Whether it is a field of a library's object that is called in Python as in Java. */
  private boolean isAttribute(FieldRef f) {
    return context
        .pool
        .binding(f.owner())
        .flatMap(b -> b.field(f.name()))
        .filter(b -> f.name().equals(b.attribute()))
        .isPresent();
  }

  /** Whether an object that a field holds is the same once the value has been evaluated. */
  private boolean mayComeLast(Expr target, Expr value) {
    if (!(target instanceof Expr.FieldRead f)
        || !isPure(f.target())
        || !scope.isNotNull(f.target())) {
      return false;
    }
    boolean[] calm = {true};
    IrWalk.expression(
        value,
        e ->
            calm[0] &=
                !(e instanceof Expr.Call
                    || e instanceof Expr.New
                    || e instanceof Expr.Concat
                    || e instanceof Expr.Dynamic
                    || e instanceof Expr.AssignExpr
                    || e instanceof Expr.FieldRead r && r.target() == null));
    return calm[0];
  }

  private static boolean isPure(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.Const;
  }

  /** Whether control can come to the end of the list. */
  static boolean goesOn(List<PyStmt> body) {
    PyStmt last = body.get(body.size() - 1);
    if (last instanceof PyStmt.If i) {
      return i.otherwise().isEmpty() || goesOn(i.then()) || goesOn(i.otherwise());
    }
    return !(last instanceof PyStmt.Return
        || last instanceof PyStmt.Raise
        || last instanceof PyStmt.Break
        || last instanceof PyStmt.Continue);
  }

  static List<PyStmt> pass(List<PyStmt> body, int line) {
    return body.isEmpty() ? List.of(new PyStmt.Pass(line)) : body;
  }
}
