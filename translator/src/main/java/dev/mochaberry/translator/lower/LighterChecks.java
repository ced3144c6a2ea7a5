package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Optional;

/**
 * With {@code --checks=fewer}, what stands instead of the helpers that only check: elements by
 * Python's own index, the operand of a cast or a null check itself.
 */
final class LighterChecks {
  private final boolean wanted;

  LighterChecks(boolean wanted) {
    this.wanted = wanted;
  }

  /** What the call of a helper becomes; empty where the helper stays. */
  Optional<PyExpr> instead(String helper, List<PyExpr> arguments) {
    if (!wanted) {
      return Optional.empty();
    }
    return switch (helper) {
      case "at", "at_list" -> Optional.of(new PyExpr.Index(arguments.get(0), arguments.get(1)));
      case "non_null", "cast" -> Optional.of(arguments.get(0));
      default -> Optional.empty();
    };
  }

  /** The same for a binding's template. */
  PyExpr template(PyExpr template) {
    return template instanceof PyExpr.Call c && c.function() instanceof PyExpr.Name n
        ? instead(n.id(), c.args()).orElse(template)
        : template;
  }

  /** Whether bounds and casts go unchecked. */
  boolean fewer() {
    return wanted;
  }
}
