package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the variables of a function, and of the functions inside it, the names that were wanted.
 * They come with names that are unique in the whole function and hide nothing at all; once the code
 * is there it shows what a name may hide: whatever the code does not mention.
 */
public final class LocalNames {
  private final Map<String, String> wanted;
  private final Map<String, String> chosen = new HashMap<>();

  private LocalNames(Map<String, String> wanted) {
    this.wanted = wanted;
  }

  /**
   * The statement with better names for variables.
   *
   * @param wanted by unique name, the name that a variable should have
   */
  public static PyStmt in(PyStmt statement, Map<String, String> wanted) {
    LocalNames names = new LocalNames(wanted);
    Region region = new Region();
    region.statement(statement);
    region.inner.forEach(names::choose);
    PyStmt renamed = new PyRenamer(names.chosen).statement(statement);
    // A method's own name is no variable: one of its variables may have been called the same.
    return statement instanceof PyStmt.FunctionDef f && renamed instanceof PyStmt.FunctionDef r
        ? r.called(f.name())
        : renamed;
  }

  /** All names that the statements read, whatever they belong to. */
  public static Set<String> read(List<PyStmt> statements) {
    Region region = new Region();
    region.all(statements);
    return region.allRead();
  }

  /** What one function names: its own variables, all it mentions, the functions inside it. */
  private static final class Region {
    final Set<String> own = new LinkedHashSet<>();
    final Set<String> globals = new HashSet<>();
    final Set<String> mentioned = new LinkedHashSet<>();
    final Set<String> read = new HashSet<>();
    final List<Region> inner = new ArrayList<>();

    void all(List<PyStmt> statements) {
      statements.forEach(this::statement);
    }

    void statement(PyStmt s) {
      if (s instanceof PyStmt.Assign x) {
        target(x.target());
        expr(x.value());
      } else if (s instanceof PyStmt.AugAssign x) {
        target(x.target());
        expr(x.value());
      } else if (s instanceof PyStmt.Expression x) {
        expr(x.expression());
      } else if (s instanceof PyStmt.Return x) {
        expr(x.value());
      } else if (s instanceof PyStmt.Raise x) {
        expr(x.value());
      } else if (s instanceof PyStmt.Global x) {
        globals.addAll(x.names());
        mentioned.addAll(x.names());
      } else if (s instanceof PyStmt.Nonlocal x) {
        globals.addAll(x.names());
        mentioned.addAll(x.names());
      } else if (s instanceof PyStmt.Delete x) {
        target(x.target());
      } else if (s instanceof PyStmt.If x) {
        expr(x.test());
        all(x.then());
        all(x.otherwise());
      } else if (s instanceof PyStmt.While x) {
        expr(x.test());
        all(x.body());
        all(x.orElse());
      } else if (s instanceof PyStmt.For x) {
        target(x.target());
        expr(x.iterable());
        all(x.body());
        all(x.orElse());
      } else if (s instanceof PyStmt.Try x) {
        all(x.body());
        for (PyStmt.Handler h : x.handlers()) {
          expr(h.type());
          owns(h.name());
          all(h.body());
        }
        all(x.orElse());
        all(x.finalBody());
      } else if (s instanceof PyStmt.With x) {
        expr(x.context());
        owns(x.name());
        all(x.body());
      } else if (s instanceof PyStmt.FunctionDef x) {
        owns(x.name());
        x.decorators().forEach(this::expr);
        Region function = region(x.params());
        function.all(x.body());
      } else if (s instanceof PyStmt.ClassDef x) {
        owns(x.name());
        x.bases().forEach(this::expr);
        all(x.body());
      } else if (s instanceof PyStmt.Commented x) {
        statement(x.statement());
      } else if (s instanceof PyStmt.InFile x) {
        all(x.body());
      }
    }

    private Region region(List<PyExpr.PyParam> params) {
      Region region = new Region();
      inner.add(region);
      for (PyExpr.PyParam p : params) {
        region.owns(p.name());
        expr(p.defaultValue());
      }
      return region;
    }

    private void owns(String name) {
      if (name != null) {
        own.add(name);
        mentioned.add(name);
      }
    }

    private void target(PyExpr e) {
      if (e instanceof PyExpr.Name n) {
        owns(n.id());
      } else if (e instanceof PyExpr.TupleExpr t) {
        t.elements().forEach(this::target);
      } else {
        expr(e);
      }
    }

    private void expr(PyExpr e) {
      if (e == null) {
        return;
      }
      if (e instanceof PyExpr.Name n) {
        mentioned.add(n.id());
        read.add(n.id());
      } else if (e instanceof PyExpr.Lambda l) {
        region(l.params()).expr(l.body());
      } else if (e instanceof PyExpr.ListComp c) {
        expr(c.iterable());
        region(List.of(new PyExpr.PyParam(c.var()))).expr(c.element());
      } else if (e instanceof PyExpr.Walrus w) {
        owns(w.name());
        expr(w.value());
      } else {
        PyParts.of(e).forEach(this::expr);
      }
    }

    /** All names it reads, or its inner functions. */
    Set<String> allRead() {
      Set<String> result = new HashSet<>(read);
      inner.forEach(r -> result.addAll(r.allRead()));
      return result;
    }

    /** All names in it that are not its own or its inner functions'. */
    Set<String> fromOutside() {
      Set<String> result = new HashSet<>(mentioned);
      inner.forEach(r -> result.addAll(r.fromOutside()));
      result.removeAll(own);
      result.addAll(globals);
      return result;
    }
  }

  private void choose(Region region) {
    Set<String> taken = new HashSet<>();
    region.fromOutside().forEach(n -> taken.add(chosen.getOrDefault(n, n)));
    region.own.removeAll(region.globals);
    region.own.stream().filter(n -> !wanted.containsKey(n)).forEach(taken::add);
    for (String name : region.own) {
      if (wanted.containsKey(name)) {
        String best = best(wanted.get(name), taken);
        chosen.put(name, best);
        taken.add(best);
      }
    }
    region.inner.forEach(this::choose);
  }

  private static String best(String wish, Set<String> taken) {
    if (!taken.contains(wish) && !PyNames.isReserved(wish)) {
      return wish;
    }
    String name = wish + "_";
    for (int i = 2; taken.contains(name) || PyNames.isReserved(name); i++) {
      name = wish + i;
    }
    return name;
  }
}
