package dev.mochaberry.translator.program.overloads;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That one overload does what another one does with certain arguments.
 *
 * @param target the other one
 * @param parameters what the first one is given
 * @param arguments what the other one gets: parameters of the first, widened ones, and constants
 */
record Delegation(MethodRef target, List<Local> parameters, List<Expr> arguments) {

  /** What the body calls, if a call with parameters and constants is all there is in it. */
  static Optional<Delegation> of(MethodRef from, List<Local> parameters, List<Stmt> body) {
    List<Stmt> done = withoutLastReturn(body);
    if (done.size() != 1) {
      return Optional.empty();
    }
    Expr only =
        done.get(0) instanceof Stmt.Eval e
            ? e.expr()
            : done.get(0) instanceof Stmt.Return r ? r.value() : null;
    boolean other =
        only instanceof Expr.Call c
            && c.method().owner().equals(from.owner())
            && c.method().name().equals(from.name())
            && c.method().result().equals(from.result())
            && !c.method().equals(from)
            && (c.target() == null || isThis(c.target()))
            && c.arguments().stream().allMatch(a -> isSimple(a));
    return other
        ? Optional.of(
            new Delegation(((Expr.Call) only).method(), parameters, ((Expr.Call) only).arguments()))
        : Optional.empty();
  }

  /**
   * What can be evaluated in the caller's place: a constant, a parameter, a parameter made wider or
   * a field of it.
   */
  static boolean isSimple(Expr e) {
    boolean ofParameter =
        e instanceof Expr.Convert c && isParameter(c.operand())
            || e instanceof Expr.FieldRead f && f.target() != null && isParameter(f.target());
    return e instanceof Expr.Const || isParameter(e) || ofParameter;
  }

  static boolean isParameter(Expr e) {
    return e instanceof Expr.Read r && r.local().kind() == Local.Kind.PARAMETER;
  }

  static boolean isThis(Expr e) {
    return e instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS;
  }

  static List<Stmt> withoutLastReturn(List<Stmt> body) {
    boolean returns =
        !body.isEmpty() && body.get(body.size() - 1) instanceof Stmt.Return r && r.value() == null;
    return returns ? body.subList(0, body.size() - 1) : body;
  }

  /** Whether every parameter is passed on once, in the order of the parameters. */
  boolean keepsOrder() {
    return parameters.equals(passedOn());
  }

  /** Whether constants only follow what is passed on. */
  boolean fixesTheLast() {
    return arguments.size() >= parameters.size()
        && arguments
            .subList(0, parameters.size())
            .equals(parameters.stream().map(Expr.Read::new).toList())
        && arguments.stream().skip(parameters.size()).allMatch(a -> a instanceof Expr.Const);
  }

  private List<Local> passedOn() {
    return arguments.stream()
        .filter(a -> !(a instanceof Expr.Const))
        .map(a -> ((Expr.Read) parameter(a)).local())
        .toList();
  }

  /** The parameter that a simple expression is about. */
  private static Expr parameter(Expr simple) {
    if (simple instanceof Expr.Convert c) {
      return c.operand();
    }
    return simple instanceof Expr.FieldRead f ? f.target() : simple;
  }

  /** The arguments of the other one where the first is called with these. */
  List<Expr> with(List<Expr> given) {
    List<Expr> result = new ArrayList<>();
    for (Expr a : arguments) {
      if (a instanceof Expr.Convert c) {
        result.add(converted(given(c.operand(), given), c.type()));
      } else if (a instanceof Expr.FieldRead f) {
        result.add(new Expr.FieldRead(given(f.target(), given), f.field()));
      } else {
        result.add(a instanceof Expr.Read ? given(a, given) : a);
      }
    }
    return result;
  }

  private static Expr converted(Expr e, Type type) {
    if (e instanceof Expr.Const k && k.value() instanceof Integer i && type == Type.DOUBLE) {
      return new Expr.Const(i.doubleValue(), type);
    } else if (e instanceof Expr.Const k && k.value() instanceof Integer i && type == Type.LONG) {
      return new Expr.Const(i.longValue(), type);
    }
    return new Expr.Convert(e, type);
  }

  private Expr given(Expr parameter, List<Expr> given) {
    return given.get(parameters.indexOf(((Expr.Read) parameter).local()));
  }

  Delegation withArguments(List<Expr> others) {
    return new Delegation(target, parameters, List.copyOf(others));
  }
}
