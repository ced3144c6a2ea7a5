package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.kinds.Origins;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Strings and boxes as keys of maps that compare by identity: Python does not tell equal ones
 * apart, so the call says which expression of the program made the key, where it is known not to be
 * a constant.
 */
final class IdentityKeys {
  private static final Set<String> KEYED =
      Set.of(
          "put",
          "get",
          "containsKey",
          "remove",
          "putIfAbsent",
          "getOrDefault",
          "merge",
          "add",
          "contains");

  private final Context context;
  private final Expressions expressions;

  IdentityKeys(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The arguments of a call, of which the first may be such a key. */
  List<PyExpr> told(Expr.Call c, List<PyExpr> arguments) {
    boolean keyed =
        c.target() != null
            && KEYED.contains(c.method().name())
            && c.target().type() instanceof Type.ClassType t
            && t.internalName().matches("java/util/(IdentityHash)?(Map|Set|Collection)")
            && context.shared().made().contains("java/util/IdentityHashMap")
            && context.origins().isIdentityMap(expressions.scope.method, c.target());
    Optional<Origins.Maker> maker =
        keyed
            ? context.origins().maker(expressions.scope.method, c.arguments().get(0))
            : Optional.empty();
    if (maker.isEmpty()) {
      return arguments;
    }
    int place = maker.get() instanceof Origins.Maker.There t ? t.number() : 0;
    PyExpr number = new PyExpr.Literal(made(c.arguments().get(0)) ? "0" : String.valueOf(place));
    String helper = made(c.arguments().get(0)) ? "OwnObject" : "own_object";
    List<PyExpr> told = new ArrayList<>(arguments);
    told.set(0, context.call(helper, told.get(0), number));
    return told;
  }

  /** Whether {@code new} made it here: then it is no box of the cache either. */
  private static boolean made(Expr e) {
    return e instanceof Expr.Cast c ? made(c.operand()) : e instanceof Expr.New;
  }
}
