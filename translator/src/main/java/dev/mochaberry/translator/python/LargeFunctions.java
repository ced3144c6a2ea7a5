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
 * Where such a run is left by a return, break or continue, it returns what is to be done then. A
 * run that awaits becomes an async function and is awaited; one that calls super names the class
 * and the object.
 */
public final class LargeFunctions {
  /** Well below what a jump reaches: {@link CodeSize} is an estimate. */
  private static final int LARGEST_STATEMENT = 11_000;

  private static final int PART = 3_000;
  private static final int WORTH_A_PART = 200;

  /** A function can take no more than 255 variables of the functions around it. */
  private static final int MOST_SHARED = 150;

  private static final PyExpr SUPER = new PyExpr.Call(new PyExpr.Name("super"), List.of());

  private final PyStmt.FunctionDef function;

  /** The class that it is a method of, or null. */
  private final String owner;

  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> locals = new LinkedHashSet<>();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final List<Part> parts = new ArrayList<>();

  private record Part(String name, List<PyStmt> body, boolean async, int line) {}

  private LargeFunctions(PyStmt.FunctionDef function, String owner) {
    this.function = function;
    this.owner = owner;
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
    return new PyModule(members(module.body(), null));
  }

  private static List<PyStmt> members(List<PyStmt> body, String owner) {
    return body.stream().map(s -> definition(s, owner)).toList();
  }

  private static PyStmt definition(PyStmt s, String owner) {
    if (s instanceof PyStmt.ClassDef x) {
      return new PyStmt.ClassDef(
          x.name(), x.bases(), members(x.body(), x.name()), x.docstring(), x.line());
    } else if (s instanceof PyStmt.InFile x) {
      return new PyStmt.InFile(x.javaFile(), x.origin(), members(x.body(), owner), x.line());
    } else if (s instanceof PyStmt.Commented x) {
      return new PyStmt.Commented(definition(x.statement(), owner), x.trailing(), x.line());
    } else if (s instanceof PyStmt.FunctionDef x) {
      return CapturedVariables.apply(isLarge(x.body()) ? new LargeFunctions(x, owner).split() : x);
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

  private PyStmt.FunctionDef split() {
    List<PyStmt> rest = function.body().stream().map(this::inside).toList();
    if (sharesTooMany(rest)) {
      return new LargeFunctions(SharedVariables.apply(function), owner).split();
    }
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
    Map<String, Integer> users = users(rest);
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
              part.async(),
              function.origin(),
              part.line()));
    }
    return shared;
  }

  /** How many of the functions mention a name. */
  private Map<String, Integer> users(List<PyStmt> rest) {
    Map<String, Integer> users = new HashMap<>();
    PyWalk.mentioned(rest).forEach(name -> users.merge(name, 1, Integer::sum));
    function.params().forEach(p -> users.merge(p.name(), 1, Integer::sum));
    for (Part part : parts) {
      PyWalk.mentioned(part.body()).forEach(name -> users.merge(name, 1, Integer::sum));
    }
    return users;
  }

  private boolean sharesTooMany(List<PyStmt> rest) {
    boolean once = function.body().stream().noneMatch(s -> s instanceof PyStmt.ClassDef);
    Map<String, Integer> users = users(rest);
    return once && locals.stream().filter(n -> users.getOrDefault(n, 0) > 1).count() > MOST_SHARED;
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
    return definition(s, null);
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
        if (sharedBy(run, s) > MOST_SHARED) {
          flush(run, result);
        }
        run.add(s);
        if (CodeSize.of(run) > PART) {
          flush(run, result);
        }
      }
    }
    flush(run, result);
    return result;
  }

  /** How many of the function's variables a run mentions with one more statement. */
  private long sharedBy(List<PyStmt> run, PyStmt more) {
    List<PyStmt> all = new ArrayList<>(run);
    all.add(more);
    return PyWalk.mentioned(all).stream().filter(locals::contains).count();
  }

  private boolean isMovable(PyStmt s) {
    boolean[] stays = {s instanceof PyStmt.Global || s instanceof PyStmt.Nonlocal};
    PyWalk.visit(
        List.of(s),
        x -> stays[0] |= x instanceof PyStmt.Verbatim,
        e -> stays[0] |= e.equals(SUPER) && owner == null);
    return !stays[0];
  }

  private static boolean awaits(List<PyStmt> run) {
    boolean[] found = {false};
    PyWalk.visit(
        run,
        s -> found[0] |= s instanceof PyStmt.With w && w.async(),
        e -> found[0] |= e instanceof PyExpr.Await);
    return found[0];
  }

  /** A function inside knows neither the class nor the object that super() looks for. */
  private List<PyStmt> withPlainSuper(List<PyStmt> run) {
    if (owner == null || function.params().isEmpty()) {
      return run;
    }
    PyExpr object = new PyExpr.Name(function.params().get(0).name());
    PyExpr plain =
        new PyExpr.Call(new PyExpr.Name("super"), List.of(new PyExpr.Name(owner), object));
    return new PyStmtRewriter() {
      @Override
      PyExpr expr(PyExpr e) {
        return e == null ? null : e.equals(SUPER) ? plain : PyRewriter.parts(e, this::expr);
      }
    }.all(run);
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
    boolean async = awaits(run);
    parts.add(new Part(name, withPlainSuper(escapes.block(run, 0)), async, line));
    PyExpr called = new PyExpr.Call(new PyExpr.Name(name), List.of());
    PyExpr call = async ? new PyExpr.Await(called) : called;
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
