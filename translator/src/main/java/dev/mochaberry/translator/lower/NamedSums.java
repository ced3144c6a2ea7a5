package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.python.PyExpr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums of the current statement that are evaluated before it, and the names that have them. */
final class NamedSums {
  private final Map<Expr, PyExpr> names = new IdentityHashMap<>();
  private final Set<Expr> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  void clear() {
    names.clear();
    taken.clear();
  }

  int size() {
    return names.size();
  }

  void put(Expr sum, PyExpr name) {
    names.put(sum, name);
  }

  /** The name that has the value of the sum, by identity, or null. */
  PyExpr take(Expr sum) {
    PyExpr name = names.get(sum);
    if (name != null) {
      taken.add(sum);
    }
    return name;
  }

  /** The sums that nobody has asked for. */
  List<Expr> left() {
    return names.keySet().stream().filter(e -> !taken.contains(e)).toList();
  }
}
