package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arrays of constants that a method makes and does nothing with but read their elements: as tuples
 * Python makes them once, when it compiles, and not in each call. Arrays of float are none: their
 * elements are rounded where they are put in.
 */
final class ConstantTables {
  /** The code holds a tuple for as long as the program runs; a larger array comes and goes. */
  private static final int MOST_ELEMENTS = 64;

  /** A value that a variable gets. */
  private record Flow(Expr value, Local to) {}

  private final Set<Expr> tables = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How often each array stands anywhere, and how often where its elements alone are asked for. */
  private final Map<Expr, Integer> places = new IdentityHashMap<>();

  private final Map<Expr, Integer> harmless = new IdentityHashMap<>();
  private final List<Flow> flows = new ArrayList<>();
  private final Map<Local, List<Expr>> arrays = new HashMap<>();

  private ConstantTables() {}

  /** Those that the method's statements make. */
  static ConstantTables of(List<Stmt> method) {
    ConstantTables found = new ConstantTables();
    boolean[] any = {false};
    IrWalk.expressions(method, e -> any[0] |= isTable(e), s -> {});
    if (any[0]) {
      IrWalk.expressions(method, found::visit, found::visit);
      found.find();
    }
    return found;
  }

  /** Whether the array, by identity, may be a tuple. */
  boolean contains(Expr.ArrayLiteral made) {
    return tables.contains(made);
  }

  private static boolean isTable(Expr e) {
    return e instanceof Expr.ArrayLiteral a
        && !a.elements().isEmpty()
        && a.elements().size() <= MOST_ELEMENTS
        && a.type().element() != Type.FLOAT
        && a.elements().stream().allMatch(x -> x instanceof Expr.Const || isTable(x));
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.Assign a && a.local() != null) {
      flow(a.value(), a.local());
    } else if (s instanceof Stmt.ForEach f) {
      onlyIndexed(f.iterable());
      if (f.local().type() instanceof Type.ArrayType) {
        // The rows come to the variable: what it does, the array does.
        flows.add(new Flow(f.iterable(), f.local()));
      }
    }
  }

  private void flow(Expr value, Local to) {
    if (value.type() instanceof Type.ArrayType && value.type().equals(to.type())) {
      onlyIndexed(value);
      flows.add(new Flow(value, to));
    }
  }

  private void onlyIndexed(Expr array) {
    harmless.merge(array, 1, Integer::sum);
  }

  private void visit(Expr e) {
    if (e instanceof Expr.ArrayRead r) {
      onlyIndexed(r.array());
    } else if (e instanceof Expr.ArrayLength l) {
      onlyIndexed(l.array());
    }
    if (e.type() instanceof Type.ArrayType) {
      places.merge(e, 1, Integer::sum);
      Local variable = variable(e);
      if (variable != null) {
        arrays.computeIfAbsent(variable, k -> new ArrayList<>()).add(e);
      }
    }
  }

  /** The variable that the array, or the one that it is a row of, is read from. */
  private static Local variable(Expr array) {
    return array instanceof Expr.Read r
        ? r.local()
        : array instanceof Expr.ArrayRead a ? variable(a.array()) : null;
  }

  /** Takes away what gets to somewhere else, until nothing is taken away any more. */
  private void find() {
    Set<Local> others = new HashSet<>();
    Set<Expr> written = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Flow f : flows) {
        changed |= others.contains(f.to()) && written.add(f.value());
      }
      for (Map.Entry<Local, List<Expr>> variable : arrays.entrySet()) {
        boolean stays =
            variable.getValue().stream().allMatch(e -> isHarmless(e) && !written.contains(e));
        changed |= !stays && others.add(variable.getKey());
      }
    }
    for (Expr e : places.keySet()) {
      if (isTable(e) && isHarmless(e) && !written.contains(e)) {
        add(e);
      }
    }
  }

  private boolean isHarmless(Expr array) {
    return places.get(array).equals(harmless.get(array));
  }

  /** The rows of a tuple are tuples. */
  private void add(Expr table) {
    tables.add(table);
    ((Expr.ArrayLiteral) table)
        .elements().stream().filter(ConstantTables::isTable).forEach(this::add);
  }
}
