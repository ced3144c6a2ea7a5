package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
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
 * says what it knows; one that only hands on two parameters of its own says what it was told.
 */
public final class ToldIdentity {
  /** The Python parameter by which a caller says whether equal arguments are one object. */
  public static final String PARAMETER = "are_one";

  private static final int NEVER_OVERRIDDEN = 0x0008 | 0x0002; // static, private

  /** Two parameters of a method, counted without the receiver. */
  private record Pair(int first, int second) {}

  private final ClassPool pool;
  private final Reachable program;
  private final Supplier<Origins> origins;
  private final Map<MethodRef, Pair> pairs = new HashMap<>();
  private final Map<MethodRef, Pair> comparing = new HashMap<>();

  /** Which methods hand their pair on to which. */
  private final Map<MethodRef, Set<MethodRef>> forwarding = new HashMap<>();

  /** Looks through a program of which all calls are seen. */
  public ToldIdentity(ClassPool pool, Reachable program, Supplier<Origins> origins) {
    this.pool = pool;
    this.program = program;
    this.origins = origins;
    program.bodies().forEach((m, body) -> pair(m, body).ifPresent(p -> comparing.put(m, p)));
    if (comparing.isEmpty()) {
      return;
    }
    findForwarding();
    Map<MethodRef, Set<Optional<Boolean>>> said = new HashMap<>();
    program
        .bodies()
        .forEach(
            (caller, body) ->
                IrWalk.expressions(
                    body,
                    e -> {
                      if (e instanceof Expr.Call c
                          && comparing.containsKey(target(c))
                          && !handsOn(caller, c)) {
                        MethodRef m = target(c);
                        said.computeIfAbsent(m, k -> new HashSet<>())
                            .add(known(caller, c, comparing.get(m)));
                      }
                    },
                    s -> {}));
    comparing
        .keySet()
        .forEach(
            m -> {
              if (answers(m, said, new HashSet<>()).size() > 1) {
                tell(m);
              }
            });
  }

  /** Methods that hand two parameters on to one that compares them, or hands them on. */
  private void findForwarding() {
    int before;
    do {
      before = comparing.size();
      program
          .bodies()
          .forEach(
              (m, body) ->
                  IrWalk.expressions(
                      body,
                      e -> {
                        if (e instanceof Expr.Call c && comparing.containsKey(target(c))) {
                          comparing.computeIfAbsent(m, k -> handedOn(m, body, c).orElse(null));
                          if (handsOn(m, c)) {
                            forwarding.computeIfAbsent(m, k -> new HashSet<>()).add(target(c));
                          }
                        }
                      },
                      s -> {}));
    } while (comparing.size() > before);
  }

  /** The parameters of a method that are the compared arguments of a call. */
  private Optional<Pair> handedOn(MethodRef m, List<Stmt> body, Expr.Call c) {
    Pair pair = comparing.get(target(c));
    return pair(m, body, c.arguments().get(pair.first()), c.arguments().get(pair.second()));
  }

  /** Whether the call's compared arguments are those of its caller. */
  private boolean handsOn(MethodRef caller, Expr.Call c) {
    Pair given = comparing.get(caller);
    Pair pair = comparing.get(target(c));
    if (given == null || pair == null || target(c).equals(caller)) {
      return false;
    }
    List<Local> parameters = parameters(caller);
    int receiver = parameters.size() - caller.parameters().size();
    int first = indexOf(parameters, c.arguments().get(pair.first())) - receiver;
    int second = indexOf(parameters, c.arguments().get(pair.second())) - receiver;
    return first == given.first() && second == given.second()
        || first == given.second() && second == given.first();
  }

  /** What is said to the method, by whoever begins. */
  private Set<Optional<Boolean>> answers(
      MethodRef m, Map<MethodRef, Set<Optional<Boolean>>> said, Set<MethodRef> seen) {
    Set<Optional<Boolean>> all = new HashSet<>(said.getOrDefault(m, Set.of()));
    if (seen.add(m)) {
      forwarding.forEach(
          (from, to) -> {
            if (to.contains(m)) {
              all.addAll(answers(from, said, seen));
            }
          });
    }
    return all;
  }

  /** The method is told, and so are those that hand on to it. */
  private void tell(MethodRef m) {
    if (pairs.put(m, comparing.get(m)) == null) {
      forwarding.forEach(
          (from, to) -> {
            if (to.contains(m)) {
              tell(from);
            }
          });
    }
  }

  private MethodRef target(Expr.Call c) {
    return pool.resolve(c.method()).map(MethodModel::ref).orElse(c.method());
  }

  /** The first two parameters that the body compares and never assigns. */
  private Optional<Pair> pair(MethodRef m, List<Stmt> body) {
    if (m.parameters().size() < 2) {
      return Optional.empty();
    }
    List<Optional<Pair>> found = new ArrayList<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Compare c) {
            found.add(pair(m, body, c.left(), c.right()));
          }
        },
        s -> {});
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  /** The two parameters that the expressions are, if the method never assigns them. */
  private Optional<Pair> pair(MethodRef m, List<Stmt> body, Expr one, Expr other) {
    List<Local> parameters = parameters(m);
    int receiver = parameters.size() - m.parameters().size();
    int first = indexOf(parameters, one);
    int second = indexOf(parameters, other);
    if (m.name().matches("lambda\\$.*|<init>")
        || first < receiver
        || second < receiver
        || first == second
        || !isAlone(m)
        || parameters.stream().anyMatch(x -> PARAMETER.equals(x.name()))) {
      return Optional.empty();
    }
    Set<Local> assigned = new HashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            assigned.add(a.local());
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            assigned.add(a.local());
          }
        });
    return assigned.contains(parameters.get(first)) || assigned.contains(parameters.get(second))
        ? Optional.empty()
        : Optional.of(new Pair(first - receiver, second - receiver));
  }

  private List<Local> parameters(MethodRef m) {
    return pool.declared(m.owner(), m.name(), m.descriptor())
        .filter(MethodModel::hasCode)
        .map(d -> d.body().parameters())
        .orElse(List.of());
  }

  /** Whether no other method of the program may run where this one is called. */
  private boolean isAlone(MethodRef m) {
    boolean direct =
        pool.declared(m.owner(), m.name(), m.descriptor())
            .filter(d -> (d.access() & NEVER_OVERRIDDEN) != 0)
            .isPresent();
    return direct
        || program.bodies().keySet().stream()
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
    List<Local> parameters = parameters(method);
    int receiver = parameters.size() - method.parameters().size();
    return indexOf(parameters, c.left()) == pair.first() + receiver
        && indexOf(parameters, c.right()) == pair.second() + receiver;
  }

  /** Whether the caller says what it was told itself. */
  public boolean repeats(MethodRef caller, Expr.Call c) {
    return pairs.containsKey(target(c)) && pairs.containsKey(caller) && handsOn(caller, c);
  }

  /** What the caller says: whether equal arguments are one object, if it knows. */
  public Optional<Boolean> says(MethodRef caller, Expr.Call c) {
    Pair pair = pairs.get(target(c));
    return pair == null ? Optional.empty() : known(caller, c, pair);
  }
}
