package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Jumps in MicroPython's bytecode reach 16 KB: a loop, branch or try statement with more in it is
 * refused when the module is loaded ("bytecode overflow"). In a function with such a statement,
 * runs of statements move into functions inside it, which share its variables.
 *
 * <pre>
 * while i &lt; n:                      def part1():
 *     …                                nonlocal x, y
 *     … (a thousand lines)     =>      …
 *                                   while i &lt; n:
 *                                       part1()
 * </pre>
 *
 * Where such a run is left by a return, break or continue, it returns what is to be done then.
 * Functions that await, and calls of super, need the function they stand in, and stay.
 */
public final class LargeFunctions {
  /** Well below what a jump reaches: {@link CodeSize} is an estimate. */
  private static final int LARGEST_STATEMENT = 11_000;

  private static final int PART = 3_000;
  private static final int WORTH_A_PART = 200;

  private final PyStmt.FunctionDef function;
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> locals = new LinkedHashSet<>();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final List<Part> parts = new ArrayList<>();

  private record Part(String name, List<PyStmt> body, int line) {}

  private LargeFunctions(PyStmt.FunctionDef function) {
    this.function = function;
    PyWalk.visit(
        function.body(),
        s -> {
          if (s instanceof PyStmt.Global g) {
            globals.addAll(g.names());
          }
        },
        e -> {});
    mentioned.addAll(PyWalk.mentioned(function.body()));
    function.params().forEach(p -> locals.add(p.name()));
    locals.addAll(PyWalk.bound(function.body()));
    locals.removeAll(globals);
    mentioned.addAll(locals);
  }

  /** The module with such functions in parts. */
  public static PyModule apply(PyModule module) {
    return new PyModule(definitions(module.body()));
  }

  private static List<PyStmt> definitions(List<PyStmt> body) {
    return body.stream().map(LargeFunctions::definition).toList();
  }

  private static PyStmt definition(PyStmt s) {
    if (s instanceof PyStmt.ClassDef x) {
      return new PyStmt.ClassDef(
          x.name(), x.bases(), definitions(x.body()), x.docstring(), x.line());
    } else if (s instanceof PyStmt.InFile x) {
      return new PyStmt.InFile(x.javaFile(), x.origin(), definitions(x.body()), x.line());
    } else if (s instanceof PyStmt.Commented x) {
      return new PyStmt.Commented(definition(x.statement()), x.trailing(), x.line());
    } else if (s instanceof PyStmt.FunctionDef x && isLarge(x.body())) {
      return new LargeFunctions(x).split();
    }
    return s;
  }

  private static boolean isLarge(List<PyStmt> body) {
    return body.stream().anyMatch(s -> hasJumps(s) && CodeSize.of(s) > LARGEST_STATEMENT);
  }

  private static boolean hasJumps(PyStmt s) {
    return s instanceof PyStmt.If
        || s instanceof PyStmt.While
        || s instanceof PyStmt.For
        || s instanceof PyStmt.Try
        || s instanceof PyStmt.With
        || s instanceof PyStmt.Commented x && hasJumps(x.statement());
  }

  private PyStmt split() {
    List<PyStmt> rest = function.body().stream().map(this::inside).toList();
    List<PyStmt> body = new ArrayList<>();
    rest.stream().filter(s -> s instanceof PyStmt.Global).forEach(body::add);
    List<PyStmt> definitions = new ArrayList<>();
    Set<String> unbound = definitions(rest, definitions);
    unbound.removeAll(PyWalk.bound(rest));
    function.params().forEach(p -> unbound.remove(p.name()));
    for (String name : unbound) {
      PyExpr none = new PyExpr.Name("None");
      body.add(new PyStmt.Assign(new PyExpr.Name(name), none, function.line()));
    }
    body.addAll(definitions);
    rest.stream().filter(s -> !(s instanceof PyStmt.Global)).forEach(body::add);
    return new PyStmt.FunctionDef(
        function.name(),
        function.params(),
        body,
        function.decorators(),
        function.docstring(),
        function.async(),
        function.origin(),
        function.line());
  }

  /**
   * Writes the functions; what they share. A variable that only one part mentions is its own: Java
   * lets nobody read it before it is assigned (JLS 16), so no turn of a loop reads the last one's.
   */
  private Set<String> definitions(List<PyStmt> rest, List<PyStmt> definitions) {
    Map<String, Integer> users = new HashMap<>();
    PyWalk.mentioned(rest).forEach(name -> users.merge(name, 1, Integer::sum));
    function.params().forEach(p -> users.merge(p.name(), 1, Integer::sum));
    for (Part part : parts) {
      PyWalk.mentioned(part.body()).forEach(name -> users.merge(name, 1, Integer::sum));
    }
    Set<String> shared = new TreeSet<>();
    for (Part part : parts) {
      Set<String> bound = PyWalk.bound(part.body());
      List<String> outer =
          bound.stream().filter(n -> locals.contains(n) && users.get(n) > 1).sorted().toList();
      List<String> global = bound.stream().filter(globals::contains).sorted().toList();
      shared.addAll(outer);
      List<PyStmt> body = new ArrayList<>();
      if (!outer.isEmpty()) {
        body.add(new PyStmt.Nonlocal(outer, part.line()));
      }
      if (!global.isEmpty()) {
        body.add(new PyStmt.Global(global, part.line()));
      }
      body.addAll(part.body());
      definitions.add(
          new PyStmt.FunctionDef(
              part.name(),
              List.of(),
              body,
              List.of(),
              null,
              false,
              function.origin(),
              part.line()));
    }
    return shared;
  }

  /** The statement with smaller blocks. */
  private PyStmt inside(PyStmt s) {
    if (s instanceof PyStmt.If x) {
      return new PyStmt.If(x.test(), block(x.then()), block(x.otherwise()), x.line());
    } else if (s instanceof PyStmt.While x) {
      return new PyStmt.While(x.test(), block(x.body()), block(x.orElse()), x.line());
    } else if (s instanceof PyStmt.For x) {
      return new PyStmt.For(x.target(), x.iterable(), block(x.body()), block(x.orElse()), x.line());
    } else if (s instanceof PyStmt.Try x) {
      List<PyStmt.Handler> handlers =
          x.handlers().stream()
              .map(h -> new PyStmt.Handler(h.type(), h.name(), block(h.body())))
              .toList();
      return new PyStmt.Try(
          block(x.body()), handlers, block(x.orElse()), block(x.finalBody()), x.line());
    } else if (s instanceof PyStmt.With x) {
      return new PyStmt.With(x.context(), x.name(), block(x.body()), x.async(), x.line());
    } else if (s instanceof PyStmt.Commented x) {
      return new PyStmt.Commented(inside(x.statement()), x.trailing(), x.line());
    }
    return definition(s);
  }

  private List<PyStmt> block(List<PyStmt> statements) {
    List<PyStmt> all = statements.stream().map(this::inside).toList();
    if (CodeSize.of(all) <= PART) {
      return all;
    }
    List<PyStmt> result = new ArrayList<>();
    List<PyStmt> run = new ArrayList<>();
    for (PyStmt s : all) {
      if (!isMovable(s)) {
        flush(run, result);
        result.add(s);
      } else {
        run.add(s);
        if (CodeSize.of(run) > PART) {
          flush(run, result);
        }
      }
    }
    flush(run, result);
    return result;
  }

  private static boolean isMovable(PyStmt s) {
    boolean[] stays = {s instanceof PyStmt.Global || s instanceof PyStmt.Nonlocal};
    PyWalk.visit(
        List.of(s),
        x -> stays[0] |= x instanceof PyStmt.With w && w.async() || x instanceof PyStmt.Verbatim,
        e ->
            stays[0] |=
                e instanceof PyExpr.Await || e instanceof PyExpr.Name n && n.id().equals("super"));
    return !stays[0];
  }

  private void flush(List<PyStmt> run, List<PyStmt> result) {
    if (CodeSize.of(run) < WORTH_A_PART) {
      result.addAll(run);
    } else {
      result.addAll(part(run));
    }
    run.clear();
  }

  /** Makes a function of the statements; what stands in their place. */
  private List<PyStmt> part(List<PyStmt> run) {
    String name = fresh("part");
    int line = run.get(0).line();
    Escapes escapes = new Escapes();
    parts.add(new Part(name, escapes.block(run, 0), line));
    PyExpr call = new PyExpr.Call(new PyExpr.Name(name), List.of());
    return escapes.found.isEmpty()
        ? List.of(new PyStmt.Expression(call, line))
        : escapes.follow(call, fresh("step"), line);
  }

  private String fresh(String stem) {
    int n = 1;
    while (!mentioned.add(stem + n)) {
      n++;
    }
    return stem + n;
  }

  /** The jumps that leave a run of statements: inside they return what is to be done outside. */
  private static final class Escapes {
    private static final String BREAK = "break";
    private static final String CONTINUE = "continue";
    private static final String RETURN = "return";

    private final Set<String> found = new LinkedHashSet<>();

    /**
     * @param loops how many loops of the run are around
     */
    List<PyStmt> block(List<PyStmt> statements, int loops) {
      return statements.stream().map(s -> statement(s, loops)).toList();
    }

    private PyStmt statement(PyStmt s, int loops) {
      if (s instanceof PyStmt.Return x) {
        found.add(RETURN);
        PyExpr value = x.value() == null ? new PyExpr.Name("None") : x.value();
        return new PyStmt.Return(new PyExpr.TupleExpr(List.of(value)), x.line());
      } else if (s instanceof PyStmt.Break && loops == 0) {
        found.add(BREAK);
        return new PyStmt.Return(new PyExpr.Str(BREAK), s.line());
      } else if (s instanceof PyStmt.Continue && loops == 0) {
        found.add(CONTINUE);
        return new PyStmt.Return(new PyExpr.Str(CONTINUE), s.line());
      } else if (s instanceof PyStmt.If x) {
        return new PyStmt.If(
            x.test(), block(x.then(), loops), block(x.otherwise(), loops), x.line());
      } else if (s instanceof PyStmt.While x) {
        return new PyStmt.While(
            x.test(), block(x.body(), loops + 1), block(x.orElse(), loops), x.line());
      } else if (s instanceof PyStmt.For x) {
        return new PyStmt.For(
            x.target(),
            x.iterable(),
            block(x.body(), loops + 1),
            block(x.orElse(), loops),
            x.line());
      } else if (s instanceof PyStmt.Try x) {
        List<PyStmt.Handler> handlers =
            x.handlers().stream()
                .map(h -> new PyStmt.Handler(h.type(), h.name(), block(h.body(), loops)))
                .toList();
        return new PyStmt.Try(
            block(x.body(), loops),
            handlers,
            block(x.orElse(), loops),
            block(x.finalBody(), loops),
            x.line());
      } else if (s instanceof PyStmt.With x) {
        return new PyStmt.With(x.context(), x.name(), block(x.body(), loops), x.async(), x.line());
      } else if (s instanceof PyStmt.Commented x) {
        return new PyStmt.Commented(statement(x.statement(), loops), x.trailing(), x.line());
      }
      return s;
    }

    List<PyStmt> follow(PyExpr call, String name, int line) {
      PyExpr step = new PyExpr.Name(name);
      List<PyStmt> result = new ArrayList<>();
      result.add(new PyStmt.Assign(step, call, line));
      if (found.contains(BREAK)) {
        result.add(when(step, BREAK, new PyStmt.Break(line), line));
      }
      if (found.contains(CONTINUE)) {
        result.add(when(step, CONTINUE, new PyStmt.Continue(line), line));
      }
      if (found.contains(RETURN)) {
        PyExpr returns = new PyExpr.Compare(step, "is not", new PyExpr.Name("None"));
        PyExpr value = new PyExpr.Index(step, new PyExpr.Literal("0"));
        result.add(
            new PyStmt.If(returns, List.of(new PyStmt.Return(value, line)), List.of(), line));
      }
      return result;
    }

    private static PyStmt when(PyExpr step, String jump, PyStmt then, int line) {
      PyExpr same = new PyExpr.Compare(step, "==", new PyExpr.Str(jump));
      return new PyStmt.If(same, List.of(then), List.of(), line);
    }
  }
}
