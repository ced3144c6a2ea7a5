package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.program.nulls.Nullness;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expressions that may be evaluated once where Java evaluates them many times: they give the same
 * each time, and nobody can tell. They do not fail either, unless nobody could tell at what.
 */
final class PureValues {
  private static final Map<String, Set<String>> LIBRARY =
      Map.of(
          "java/lang/String",
          Set.of("length()", "isEmpty()", "toLowerCase()", "toUpperCase()", "trim()", "strip()"),
          "java/lang/Integer",
          Set.of("intValue()", "longValue()", "doubleValue()"),
          "java/lang/Long",
          Set.of("longValue()"),
          "java/lang/Double",
          Set.of("doubleValue()"),
          "java/lang/Character",
          Set.of("charValue()"),
          "java/lang/Boolean",
          Set.of("booleanValue()"),
          "java/util/Map$Entry",
          Set.of("getKey()", "getValue()"),
          "java/util/List",
          Set.of("size()", "isEmpty()"),
          "java/util/Collection",
          Set.of("size()", "isEmpty()"));
  private static final Set<String> OF_NUMBERS = Set.of("abs", "min", "max");
  private static final int DEEPEST = 4;

  private final Context context;
  private final MethodRef method;
  private final Nullness.Function nullness;
  private final Set<Local> known;
  private final boolean mayFail;
  private final int depth;

  /**
   * Looks at expressions of one method.
   *
   * @param known the variables that do not change, of which none is null
   * @param mayFail whether they may meet null or lie outside of an array, for nothing goes on then
   */
  PureValues(
      Context context, MethodRef method, List<Stmt> body, Set<Local> known, boolean mayFail) {
    this(context, method, body, known, mayFail, 0);
  }

  private PureValues(
      Context context,
      MethodRef method,
      List<Stmt> body,
      Set<Local> known,
      boolean mayFail,
      int depth) {
    this.context = context;
    this.method = method;
    this.nullness = context.nullness.in(method, body);
    this.known = known;
    this.mayFail = mayFail;
    this.depth = depth;
  }

  boolean isNotNull(Expr e) {
    return e instanceof Expr.Read r && known.contains(r.local()) || nullness.isNotNull(e);
  }

  boolean isPure(Expr e) {
    if (e instanceof Expr.Read r) {
      return known.contains(r.local()) || r.local().kind() == Local.Kind.THIS;
    } else if (e instanceof Expr.FieldRead f) {
      return context.pool.isTranslated(f.field().owner())
          && (f.target() == null ? f.field().owner().equals(method.owner()) : isThere(f.target()));
    } else if (e instanceof Expr.ArrayLength a) {
      return isThere(a.array());
    } else if (e instanceof Expr.ArrayRead a) {
      return mayFail && a.index() instanceof Expr.Const && isPure(a.array());
    } else if (e instanceof Expr.Binary b) {
      return isTotal(b) && isPure(b.left()) && isPure(b.right());
    } else if (e instanceof Expr.Negate n) {
      return isPure(n.operand());
    } else if (e instanceof Expr.Convert c) {
      return isPure(c.operand());
    } else if (e instanceof Expr.Cast c) {
      // Erasure's cast of what the library gives.
      return c.operand() instanceof Expr.Call call
          && !context.pool.isTranslated(call.method().owner())
          && isPure(call);
    } else if (e instanceof Expr.Call c) {
      return c.arguments().stream().allMatch(this::isPure)
          && (c.target() == null ? isPureFunction(c) : isThere(c.target()) && isPureMethod(c));
    }
    return e instanceof Expr.Const;
  }

  private static boolean isTotal(Expr.Binary b) {
    boolean divides = b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM;
    boolean integer = b.type().isIntLike() || b.type() == Type.LONG;
    return !divides
        || !integer
        || b.right() instanceof Expr.Const k && ((java.lang.Number) k.value()).longValue() != 0;
  }

  private boolean isThere(Expr e) {
    return isPure(e) && (mayFail || isNotNull(e));
  }

  private static boolean isPureFunction(Expr.Call c) {
    return CallShapes.unboxed(c) != c
        || c.method().owner().equals("java/lang/Math") && OF_NUMBERS.contains(c.method().name());
  }

  private boolean isPureMethod(Expr.Call c) {
    String owner = c.method().owner();
    String signature = c.method().signature();
    if (!context.pool.isTranslated(owner)) {
      return LIBRARY.getOrDefault(owner, Set.of()).contains(signature)
          && context.isOfLibraryAlone(owner);
    }
    return depth < DEEPEST
        && c.kind() == Expr.CallKind.VIRTUAL
        && !context.callables.isCallable(owner)
        && context.pool.isTranslated(new SoleMethods(context).declared(c.method()).owner())
        && context.program.bodies().entrySet().stream()
            .filter(m -> m.getKey().signature().equals(signature))
            .allMatch(m -> isPureBody(m.getKey(), m.getValue()));
  }

  private boolean isPureBody(MethodRef m, List<Stmt> body) {
    return body.isEmpty()
        || body.size() == 1
            && body.get(0) instanceof Stmt.Return r
            && r.value() != null
            && new PureValues(context, m, body, Set.of(), mayFail, depth + 1).isPure(r.value());
  }
}
