package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.QuietMethods;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a null is found, before or behind what is evaluated next (JLS 15.7, 15.12.4). It can be told
 * only where that does something, and the program goes on after the fault.
 */
final class NullOrder {
  private final Context context;
  private Boolean goesOn;
  private QuietMethods quiet;

  /** Of each unboxing, what is evaluated behind it before its value is used. */
  private Map<Expr, List<Expr>> others;

  NullOrder(Context context) {
    this.context = context;
  }

  /** Whether the program may go on after a null has been met. */
  boolean goesOn() {
    if (goesOn == null) {
      goesOn =
          Stream.of("NullPointerException", "RuntimeException", "Exception", "Throwable")
              .anyMatch(name -> context.uses.catches("java/lang/" + name));
    }
    return goesOn;
  }

  /** Whether somebody may look at which fault of numbers and elements there was. */
  boolean tellsFaults() {
    return goesOn()
        || Stream.of(
                "ArithmeticException",
                "IndexOutOfBoundsException",
                "ArrayIndexOutOfBoundsException")
            .anyMatch(name -> context.uses.catches("java/lang/" + name));
  }

  /** Whether evaluating one of the expressions runs code of the program. */
  boolean act(List<Expr> expressions) {
    boolean[] acts = {false};
    for (Expr x : expressions) {
      IrWalk.expression(x, e -> acts[0] |= acts(e));
    }
    return acts[0];
  }

  private boolean acts(Expr e) {
    if (e instanceof Expr.Call k) {
      return context.pool.methodBinding(k.method()).isEmpty()
          && (quiet().isLoud(k) || k.target() == null && initialises(k.method().owner()));
    } else if (e instanceof Expr.New n) {
      String owner = n.constructor().owner();
      return context.pool.isTranslated(owner)
          && (quiet().isLoud(n.constructor()) || initialises(owner));
    }
    return e instanceof Expr.FieldRead f && f.target() == null && initialises(f.field().owner());
  }

  private boolean initialises(String owner) {
    return context.initialisation.trigger(owner).isPresent();
  }

  private QuietMethods quiet() {
    if (quiet == null) {
      quiet = new QuietMethods(context.pool, context.program);
    }
    return quiet;
  }

  /**
   * Whether evaluating one of the expressions may fail by itself: a division, an element, a cast.
   */
  boolean mayFail(List<Expr> expressions) {
    boolean[] fails = {false};
    for (Expr x : expressions) {
      IrWalk.expression(x, e -> fails[0] |= fails(e));
    }
    return fails[0];
  }

  /**
   * Whether evaluating one of the expressions fails where what it computes with is not as it should
   * be: an index, a divisor, a type.
   *
   * @param proved which elements are known to be there
   */
  boolean hangsOnValues(List<Expr> expressions, Predicate<Expr.ArrayRead> proved) {
    boolean[] hangs = {false};
    for (Expr x : expressions) {
      IrWalk.expression(
          x,
          e ->
              hangs[0] |=
                  divides(e)
                      || e instanceof Expr.ArrayRead r && !proved.test(r)
                      || e instanceof Expr.Cast c
                          && !c.proved()
                          && !(c.operand() instanceof Expr.Call)
                      || e instanceof Expr.Call c && isAtIndex(c));
    }
    return hangs[0];
  }

  /** Whether an element is taken of a text or list: at an index, or the next one. */
  private boolean isAtIndex(Expr.Call c) {
    MethodRef m = c.method();
    return c.kind() == Expr.CallKind.VIRTUAL
        && context.pool.methodBinding(m).isPresent()
        && (m.name().matches("charAt|codePointAt|substring|subSequence|subList|elementAt")
            || m.name().matches("get|set|remove") && m.descriptor().startsWith("(I")
            || m.name().matches("(get|remove)(First|Last)|next|element|pop")
                && m.parameters().isEmpty());
  }

  /** Whether evaluating one of the expressions calls what is there to fail where it has to. */
  boolean checks(List<Expr> expressions) {
    boolean[] checks = {false};
    for (Expr x : expressions) {
      IrWalk.expression(x, e -> checks[0] |= e instanceof Expr.Call c && checks(c.method()));
    }
    return checks[0];
  }

  private static boolean checks(MethodRef m) {
    return m.owner().startsWith("java/lang/") && m.name().matches(".*Exact|parse.+|decode")
        || m.owner().equals("java/util/Objects") && m.name().matches("require.+|check.+");
  }

  /** Whether it is a method of Math that divides. */
  private static boolean dividesWithin(Expr e) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/Math")
        && c.method().name().matches("floor(Div|Mod)");
  }

  static boolean divides(Expr e) {
    return e instanceof Expr.Binary b
        && (b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM)
        && (b.type() == Type.INT || b.type() == Type.LONG)
        && !(b.right() instanceof Expr.Const);
  }

  private static boolean fails(Expr e) {
    return divides(e)
        || e instanceof Expr.ArrayRead
        || e instanceof Expr.NewArray
        || e instanceof Expr.Cast c && c.operand().type().equals(Type.OBJECT)
        || e instanceof Expr.Call;
  }

  /** Whether the method is seen to give the value, or the variable, null; or what it calls. */
  boolean isGivenNull(Expr e, List<Stmt> body) {
    return isGivenNull(e, body, true);
  }

  /**
   * @param follow whether what a method returns counts: those that it calls in turn do not, it may
   *     be among them
   */
  private boolean isGivenNull(Expr e, List<Stmt> body, boolean follow) {
    if (e instanceof Expr.Cast c) {
      return isGivenNull(c.operand(), body, follow);
    } else if (e instanceof Expr.Conditional c) {
      return isGivenNull(c.then(), body, follow) || isGivenNull(c.otherwise(), body, follow);
    } else if (e instanceof Expr.Read r && r.local().kind() != Local.Kind.PARAMETER) {
      return any(
          body,
          s -> s instanceof Stmt.Assign a && r.local().equals(a.local()) && isNullHere(a.value()));
    } else if (e instanceof Expr.Call k && k.kind() == Expr.CallKind.STATIC) {
      return follow && returnsNull(k.method());
    }
    return Expressions.isNull(e);
  }

  private static Expr uncast(Expr e) {
    return e instanceof Expr.Cast c ? uncast(c.operand()) : e;
  }

  private boolean returnsNull(MethodRef method) {
    MethodRef called = context.pool.resolve(method).map(MethodModel::ref).orElse(method);
    List<Stmt> its = context.program.bodies().getOrDefault(called, List.of());
    return any(
        its,
        s -> s instanceof Stmt.Return r && r.value() != null && isGivenNull(r.value(), its, false));
  }

  private static boolean isNullHere(Expr e) {
    Expr plain = uncast(e);
    return plain instanceof Expr.Conditional c
        ? isNullHere(c.then()) || isNullHere(c.otherwise())
        : Expressions.isNull(plain);
  }

  private static boolean any(List<Stmt> body, Predicate<Stmt> test) {
    boolean[] found = {false};
    IrWalk.expressions(body, x -> {}, s -> found[0] |= test.test(s));
    return found[0];
  }

  /**
   * Whether an unboxing has to fail before the other operand is evaluated, which may fail too.
   *
   * @param proved which elements are known to be there
   */
  boolean isFirst(Expr unboxing, Predicate<Expr.ArrayRead> proved) {
    if (others == null) {
      others = new IdentityHashMap<>();
      if (goesOn()) {
        for (List<Stmt> body : context.program.bodies().values()) {
          IrWalk.expressions(body, this::note, s -> {});
        }
      }
    }
    for (Expr other : others.getOrDefault(unboxing, List.of())) {
      List<Expr> next = List.of(other);
      if (act(next) || dividesWithin(other) || checks(next) || hangsOnValues(next, proved)) {
        return true;
      }
    }
    return false;
  }

  private void note(Expr e) {
    if (e instanceof Expr.Binary b) {
      note(b.left(), b.right());
    } else if (e instanceof Expr.Compare c) {
      note(c.left(), c.right());
    }
  }

  private void note(Expr left, Expr right) {
    if (right instanceof Expr.Const || right instanceof Expr.Read) {
      return;
    }
    IrWalk.expression(
        left,
        e -> {
          if (Expressions.isPlainUnboxing(e)) {
            others.computeIfAbsent(e, k -> new ArrayList<>()).add(right);
          }
        });
  }
}
