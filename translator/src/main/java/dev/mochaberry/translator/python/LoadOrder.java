package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must stand before what, because Python looks it up while it loads a module: the bases of a
 * class, decorators, default values, and all that a plain statement runs.
 */
final class LoadOrder {
  private final Map<String, List<HelperLibrary.Unit>> defining = new HashMap<>();
  private final Set<HelperLibrary.Unit> placed = new LinkedHashSet<>();

  LoadOrder(List<HelperLibrary.Unit> units) {
    index(units);
  }

  private void index(List<HelperLibrary.Unit> some) {
    for (HelperLibrary.Unit unit : some) {
      for (String name : unit.defines()) {
        defining.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
      }
    }
  }

  /** The units in their order, but each behind what it needs. */
  static List<HelperLibrary.Unit> of(List<HelperLibrary.Unit> units) {
    LoadOrder order = new LoadOrder(units);
    units.forEach(unit -> order.place(unit, new HashSet<>()));
    return List.copyOf(order.placed);
  }

  /** The units that must stand before a program's classes and functions. */
  Set<HelperLibrary.Unit> before(PyModule program) {
    defining.values().forEach(l -> l.stream().filter(u -> u.isImport()).forEach(placed::add));
    List<LogicalLine> loaded = lines(withoutBodies(program.body()));
    Set<String> own = new HashSet<>(HelperNames.defines(loaded));
    for (LogicalLine line : loaded) {
      Set<String> names = new LinkedHashSet<>();
      HelperNames.mentions(List.of(line), names, new HashSet<>());
      boolean runs = !line.isFunction() && !line.startsWith("class") && !line.startsWith("@");
      if (runs && calls(line) && names.stream().anyMatch(own::contains)) {
        index(HelperFile.units("", lines(program.body()))); // what it runs of the program runs more
        own.clear();
      }
      for (String name : names) {
        for (HelperLibrary.Unit needed : defining(name)) {
          if (runs) {
            placeAll(needed, new HashSet<>(), new HashSet<>());
          }
          place(needed, new HashSet<>());
        }
      }
    }
    return placed;
  }

  private static List<LogicalLine> lines(List<PyStmt> statements) {
    return LogicalLine.of(PyPrinter.print(new PyModule(statements)).text());
  }

  /** The statements as far as they run while the module loads. */
  private static List<PyStmt> withoutBodies(List<PyStmt> statements) {
    return statements.stream().map(LoadOrder::withoutBody).toList();
  }

  private static PyStmt withoutBody(PyStmt s) {
    if (s instanceof PyStmt.FunctionDef f) {
      List<PyStmt> pass = List.of(new PyStmt.Pass(0));
      return new PyStmt.FunctionDef(
          f.name(), f.params(), pass, f.decorators(), null, f.async(), f.origin(), 0);
    } else if (s instanceof PyStmt.ClassDef c) {
      return new PyStmt.ClassDef(c.name(), c.bases(), withoutBodies(c.body()), null, 0);
    } else if (s instanceof PyStmt.InFile x) {
      return new PyStmt.InFile(x.javaFile(), x.origin(), withoutBodies(x.body()), x.line());
    } else if (s instanceof PyStmt.Commented x) {
      return withoutBody(x.statement());
    }
    return s;
  }

  private static boolean calls(LogicalLine line) {
    return line.tokens().stream().anyMatch(token -> token.is("("));
  }

  private List<HelperLibrary.Unit> defining(String name) {
    return defining.getOrDefault(name, List.of());
  }

  private void place(HelperLibrary.Unit unit, Set<HelperLibrary.Unit> underWay) {
    if (placed.contains(unit) || !underWay.add(unit)) {
      return;
    }
    for (String name : unit.needsFirst()) {
      for (HelperLibrary.Unit needed : defining(name)) {
        if (unit.runsAtOnce()) {
          placeAll(needed, underWay, new HashSet<>());
        }
        place(needed, underWay);
      }
    }
    placed.add(unit);
  }

  private void placeAll(
      HelperLibrary.Unit unit, Set<HelperLibrary.Unit> underWay, Set<HelperLibrary.Unit> seen) {
    if (!seen.add(unit)) {
      return;
    }
    for (String name : unit.mentions()) {
      for (HelperLibrary.Unit needed : defining(name)) {
        placeAll(needed, underWay, seen);
        place(needed, underWay);
      }
    }
  }
}
