package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code a[i] = v}: Java evaluates array, index and value in this order, Python the value first.
 * Nobody can tell the difference where the value changes nothing that array and index are made of.
 */
final class ArrayOrder {
  private static final Set<String> OF_TEXT_FAILING = Set.of("substring", "repeat");

  private ArrayOrder() {}

  /**
   * Whether the value may be evaluated before array and index.
   *
   * @param fixed whether a field never changes while the method runs
   */
  static boolean mayValueComeFirst(Stmt.ArrayWrite w, Predicate<FieldRef> fixed) {
    return mayValueComeFirst(List.of(w.array(), w.index()), w.value(), fixed, c -> false);
  }

  /** Whether a value may be evaluated before what says where it goes. */
  static boolean mayValueComeFirst(List<Expr> places, Expr value, Context context) {
    return mayValueComeFirst(
        places, value, context.pool::isFinal, c -> isMeasuring(c, context) || isOfText(c));
  }

  /**
   * The same.
   *
   * @param fixed whether a field never changes
   * @param quietCall which calls change nothing, beside those that never do
   */
  private static boolean mayValueComeFirst(
      List<Expr> places, Expr value, Predicate<FieldRef> fixed, Predicate<Expr.Call> quietCall) {
    boolean textsFail = mayFail(value) || places.stream().anyMatch(ArrayOrder::mayFail);
    if (textsFail && !isSafe(value) && !places.stream().allMatch(ArrayOrder::isSafe)) {
      return false; // it would show which of two failures comes first
    }
    Predicate<Expr> hasEffect =
        e -> hasEffect(e) && !(e instanceof Expr.Call c && quietCall.test(c));
    boolean[] local = {true};
    boolean[] pure = {true};
    Set<Local> read = new HashSet<>();
    for (Expr place : places) {
      IrWalk.expression(
          place,
          e -> {
            pure[0] &= !hasEffect.test(e);
            local[0] &=
                !(e instanceof Expr.FieldRead f && !fixed.test(f.field())
                    || e instanceof Expr.ArrayRead
                    || e instanceof Expr.Call c && isSize(c));
            if (e instanceof Expr.Read r) {
              read.add(r.local());
            }
          });
    }
    boolean[] quiet = {true};
    boolean[] keeps = {true};
    IrWalk.expression(
        value,
        e -> {
          quiet[0] &= !hasEffect.test(e);
          keeps[0] &= !(e instanceof Expr.AssignExpr a && read.contains(a.local()));
        });
    return pure[0] && keeps[0] && (quiet[0] || local[0]) || isStill(value, places);
  }

  /** Whether the value is there before, and evaluating the places leaves it as it is. */
  private static boolean isStill(Expr value, List<Expr> places) {
    boolean[] still = {value instanceof Expr.Const || value instanceof Expr.Read};
    for (Expr place : places) {
      IrWalk.expression(
          place,
          e ->
              still[0] &=
                  !(e instanceof Expr.AssignExpr a
                      && value instanceof Expr.Read r
                      && r.local().equals(a.local())));
    }
    return still[0];
  }

  private static boolean hasEffect(Expr e) {
    return e instanceof Expr.Call c && !isPure(c)
        || e instanceof Expr.New
        || e instanceof Expr.AssignExpr
        || e instanceof Expr.Dynamic;
  }

  /** How many there are: nothing changes, but others may change it. */
  private static boolean isSize(Expr.Call c) {
    return c.method().name().matches("size|isEmpty|length") && c.arguments().isEmpty();
  }

  private static boolean isMeasuring(Expr.Call c, Context context) {
    String owner = c.method().owner();
    return isSize(c)
        && c.target() != null
        && owner.startsWith("java/util/")
        && !context.pool.isTranslated(owner)
        && context.isOfLibraryAlone(owner);
  }

  /** A method of strings that asks no other object; some of them fail. */
  private static boolean isOfText(Expr.Call c) {
    return c.method().owner().equals("java/lang/String")
        && c.target() != null
        && (c.method().name().matches("trim|strip|toLowerCase|toUpperCase|isEmpty|isBlank")
            || OF_TEXT_FAILING.contains(c.method().name()));
  }

  /** Whether evaluating it cannot fail, if no object is missing. */
  private static boolean isSafe(Expr value) {
    boolean[] safe = {true};
    IrWalk.expression(
        value,
        e ->
            safe[0] &=
                e instanceof Expr.Const
                    || e instanceof Expr.Read
                    || e instanceof Expr.FieldRead
                    || e instanceof Expr.Call c && (isSize(c) || isPure(c) && c.target() == null));
    return safe[0];
  }

  /** Whether a call on a text that may fail is in it. */
  private static boolean mayFail(Expr value) {
    boolean[] found = {false};
    IrWalk.expression(
        value,
        e ->
            found[0] |=
                e instanceof Expr.Call c
                    && c.method().owner().equals("java/lang/String")
                    && OF_TEXT_FAILING.contains(c.method().name()));
    return found[0];
  }

  private static boolean isPure(Expr.Call c) {
    return switch (c.method().owner()) {
      case "java/lang/Integer", "java/lang/Character", "java/lang/Long", "java/lang/Double" ->
          c.method().name().equals("valueOf") && !c.method().parameters().contains(Type.STRING);
      case "java/lang/Math" -> !c.method().name().equals("random");
      case "java/lang/String" -> c.method().name().matches("charAt|length");
      default -> false;
    };
  }
}
