package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Methods that compare two of their parameters by identity for callers of whom some pass one object
 * twice and others equal ones that were made apart, as tests do: {@code same(a, b)}. Such a caller
 * says what it knows.
 */
public final class ToldIdentity {
  /** The Python parameter by which a caller says whether equal arguments are one object. */
  public static final String PARAMETER = "are_one";

  /** Two parameters of a method, counted without the receiver. */
  private record Pair(int first, int second) {}

  private final ClassPool pool;
  private final Reachable program;
  private final Supplier<Origins> origins;
  private final Map<MethodRef, Pair> pairs = new HashMap<>();

  /** Looks through a program of which all calls are seen. */
  public ToldIdentity(ClassPool pool, Reachable program, Supplier<Origins> origins) {
    this.pool = pool;
    this.program = program;
    this.origins = origins;
    Map<MethodRef, Pair> comparing = new HashMap<>();
    program.bodies().forEach((m, body) -> pair(m, body).ifPresent(p -> comparing.put(m, p)));
    if (comparing.isEmpty()) {
      return;
    }
    Map<MethodRef, Set<Optional<Boolean>>> said = new HashMap<>();
    program
        .bodies()
        .forEach(
            (caller, body) ->
                IrWalk.expressions(
                    body,
                    e -> {
                      if (e instanceof Expr.Call c && comparing.containsKey(target(c))) {
                        MethodRef m = target(c);
                        said.computeIfAbsent(m, k -> new HashSet<>())
                            .add(known(caller, c, comparing.get(m)));
                      }
                    },
                    s -> {}));
    said.forEach(
        (m, answers) -> {
          if (answers.size() > 1) {
            pairs.put(m, comparing.get(m));
          }
        });
  }

  private MethodRef target(Expr.Call c) {
    return pool.resolve(c.method()).map(MethodModel::ref).orElse(c.method());
  }

  /** The first two parameters that the body compares and never assigns. */
  private Optional<Pair> pair(MethodRef m, List<Stmt> body) {
    if (m.parameters().size() < 2 || m.name().matches("lambda\\$.*|<init>")) {
      return Optional.empty();
    }
    List<Local> parameters =
        pool.declared(m.owner(), m.name(), m.descriptor())
            .filter(MethodModel::hasCode)
            .map(d -> d.body().parameters())
            .orElse(List.of());
    int receiver = parameters.size() - m.parameters().size();
    Set<Local> assigned = new HashSet<>();
    Pair[] found = {null};
    IrWalk.expressions(
        body,
        e -> {
          int first = e instanceof Expr.Compare c ? indexOf(parameters, c.left()) : -1;
          int second = e instanceof Expr.Compare c ? indexOf(parameters, c.right()) : -1;
          if (found[0] == null && first >= receiver && second >= receiver && first != second) {
            found[0] = new Pair(first - receiver, second - receiver);
          } else if (e instanceof Expr.AssignExpr a) {
            assigned.add(a.local());
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            assigned.add(a.local());
          }
        });
    return Optional.ofNullable(found[0])
        .filter(p -> isAlone(m))
        .filter(p -> !assigned.contains(parameters.get(p.first() + receiver)))
        .filter(p -> !assigned.contains(parameters.get(p.second() + receiver)))
        .filter(p -> parameters.stream().noneMatch(x -> PARAMETER.equals(x.name())));
  }

  /** Whether no other method of the program may run where this one is called. */
  private boolean isAlone(MethodRef m) {
    return program.bodies().keySet().stream()
        .noneMatch(x -> !x.equals(m) && x.signature().equals(m.signature()));
  }

  private static int indexOf(List<Local> parameters, Expr e) {
    return e instanceof Expr.Read r && e.type().isReference() ? parameters.indexOf(r.local()) : -1;
  }

  private Optional<Boolean> known(MethodRef caller, Expr.Call c, Pair pair) {
    Expr first = c.arguments().get(pair.first());
    Expr second = c.arguments().get(pair.second());
    if (origins.get().areApart(caller, first, second)) {
      return Optional.of(false);
    }
    return origins.get().areOne(caller, first, second) ? Optional.of(true) : Optional.empty();
  }

  /** Whether callers of the method say what they know. */
  public boolean isTold(MethodRef method) {
    return pairs.containsKey(method);
  }

  /** Whether the comparison is that of the parameters that callers know of. */
  public boolean isTold(MethodRef method, Expr.Compare c) {
    Pair pair = pairs.get(method);
    if (pair == null) {
      return false;
    }
    List<Local> parameters =
        pool.declared(method.owner(), method.name(), method.descriptor())
            .map(d -> d.body().parameters())
            .orElse(List.of());
    int receiver = parameters.size() - method.parameters().size();
    return indexOf(parameters, c.left()) == pair.first() + receiver
        && indexOf(parameters, c.right()) == pair.second() + receiver;
  }

  /** What the caller says: whether equal arguments are one object, if it knows. */
  public Optional<Boolean> says(MethodRef caller, Expr.Call c) {
    Pair pair = pairs.get(target(c));
    return pair == null ? Optional.empty() : known(caller, c, pair);
  }
}
