package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a program gets to its methods: for each the shortest way from where the program starts, by
 * calls, lambdas, static initialisers, and the library's calls of what an object's class overrides.
 */
public final class CallChains {
  private static final int STATIC = 0x0008;
  private static final int BRIDGE = 0x0040;
  private static final int MOST_SHOWN = 8;

  /** Ways from a method to another. */
  private enum Way {
    CALLS("called by"),
    MAKES_LAMBDA("made by"),
    INITIALISES("its class is first used by"),
    MAKES_OBJECT("called by the library on an object made by");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  private record Step(MethodRef from, int line, Way way) {}

  private record Edge(MethodRef to, int line, Way way) {}

  private final ClassPool pool;
  private final Reachable program;
  private final Map<MethodRef, Step> steps = new LinkedHashMap<>();
  private final Map<String, List<MethodRef>> bySignature = new HashMap<>();

  /**
   * Finds the ways of a program.
   *
   * @param roots where it starts
   */
  public CallChains(ClassPool pool, Reachable program, Collection<MethodRef> roots) {
    this.pool = pool;
    this.program = program;
    for (MethodRef m : program.bodies().keySet()) {
      bySignature.computeIfAbsent(m.signature(), k -> new ArrayList<>()).add(m);
    }
    follow(roots);
  }

  /** The calls that lead to a method, the nearest first, one line of words each. */
  public List<String> to(MethodRef method) {
    List<String> lines = new ArrayList<>();
    Step step = steps.get(method);
    while (step != null && step.from() != null) {
      if (lines.size() == MOST_SHOWN) {
        lines.add("…");
        break;
      }
      if (!isBridge(step.from())) {
        lines.add(step.way().words + " " + Spelling.of(step.from()) + place(step));
      }
      step = steps.get(step.from());
    }
    return lines;
  }

  /** A method that only the compiler knows. */
  private boolean isBridge(MethodRef method) {
    return pool.declared(method.owner(), method.name(), method.descriptor())
        .filter(m -> (m.access() & BRIDGE) != 0)
        .isPresent();
  }

  /** Whether the program may get to the method. */
  public boolean reaches(MethodRef method) {
    return steps.containsKey(method);
  }

  private String place(Step step) {
    String file = pool.find(step.from().owner()).map(ClassModel::sourceFile).orElse(null);
    if (step.line() <= 0) {
      return "";
    }
    return file == null ? " at line " + step.line() : " at " + file + ":" + step.line();
  }

  /** Breadth first, so that the first way found is a shortest one. */
  private void follow(Collection<MethodRef> roots) {
    Deque<MethodRef> work = new ArrayDeque<>();
    for (MethodRef root : roots) {
      steps.put(root, new Step(null, 0, Way.CALLS));
      work.add(root);
    }
    while (!work.isEmpty()) {
      MethodRef from = work.poll();
      for (Edge e : edges(from)) {
        if (program.bodies().containsKey(e.to())
            && steps.putIfAbsent(e.to(), new Step(from, e.line(), e.way())) == null) {
          work.add(e.to());
        }
      }
    }
  }

  private List<Edge> edges(MethodRef from) {
    List<Edge> edges = new ArrayList<>();
    // The start of a class with a main method runs its initialiser.
    pool.declared(from.owner(), from.name(), from.descriptor())
        .filter(m -> (m.access() & STATIC) != 0)
        .ifPresent(m -> initialises(from.owner(), m.firstLine(), edges));
    IrWalk.withLines(program.bodies().get(from), (e, line) -> visit(e, line, edges));
    return edges;
  }

  private void visit(Expr e, int line, List<Edge> edges) {
    if (e instanceof Expr.Call c) {
      edges.add(new Edge(resolved(c.method()), line, Way.CALLS));
      if (c.kind() == Expr.CallKind.VIRTUAL) {
        overriders(c.method()).forEach(m -> edges.add(new Edge(m, line, Way.CALLS)));
      } else if (c.kind() == Expr.CallKind.STATIC) {
        initialises(c.method().owner(), line, edges);
      }
    } else if (e instanceof Expr.New n) {
      edges.add(new Edge(n.constructor(), line, Way.CALLS));
      initialises(n.constructor().owner(), line, edges);
      libraryOverrides(n.constructor().owner())
          .forEach(m -> edges.add(new Edge(m, line, Way.MAKES_OBJECT)));
    } else if (e instanceof Expr.Lambda l) {
      edges.add(new Edge(resolved(l.implementation()), line, Way.MAKES_LAMBDA));
    } else if (e instanceof Expr.FieldRead f && f.target() == null) {
      initialises(pool.fieldOwner(f.field().owner(), f.field().name(), f.type()), line, edges);
    }
  }

  private void initialises(String owner, int line, List<Edge> edges) {
    edges.add(new Edge(MethodRef.initialiserOf(owner), line, Way.INITIALISES));
  }

  private MethodRef resolved(MethodRef m) {
    return pool.resolve(m).map(MethodModel::ref).orElse(m);
  }

  private List<MethodRef> overriders(MethodRef called) {
    return bySignature.getOrDefault(called.signature(), List.of()).stream()
        .filter(m -> pool.isSubtype(m.owner(), called.owner()))
        .toList();
  }

  /** What the library may call on an object of the class. */
  private List<MethodRef> libraryOverrides(String owner) {
    return program.bodies().keySet().stream()
        .filter(m -> m.owner().equals(owner) && !m.name().startsWith("<"))
        .filter(m -> pool.supertypes(owner).stream().anyMatch(s -> declaresInLibrary(s, m)))
        .toList();
  }

  private boolean declaresInLibrary(String type, MethodRef m) {
    return !pool.isTranslated(type)
        && pool.find(type).stream()
            .flatMap(c -> c.methods().stream())
            .anyMatch(o -> o.ref().signature().equals(m.signature()));
  }
}
