package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which expressions are surely not null, for a whole program: a local that only gets values that
 * are not null, a method that only returns such. Starts from the belief that nothing is null and
 * takes back what a definition refutes, so that loops and recursion do not hide what holds.
 */
public final class Nullness {
  private final ClassPool pool;
  private final Map<String, Set<MethodRef>> bySignature = new HashMap<>();
  private final Set<MethodRef> mayReturnNull = new HashSet<>();

  /** Analyses the methods of a program. */
  public Nullness(ClassPool pool, Reachable program) {
    this.pool = pool;
    Map<MethodRef, Function> functions = new HashMap<>();
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (m.result().isReference()) {
                bySignature.computeIfAbsent(m.signature(), k -> new HashSet<>()).add(m);
                functions.put(m, new Function(body));
              }
            });
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var f : functions.entrySet()) {
        f.getValue().forget();
        if (!mayReturnNull.contains(f.getKey()) && !f.getValue().returnsNoNull()) {
          changed = mayReturnNull.add(f.getKey());
        }
      }
    }
  }

  /** What is known inside one function. */
  public Function in(List<Stmt> body) {
    return new Function(body);
  }

  /** Whether a call of the program's own method never gives null, whatever overrides it. */
  private boolean callGivesNoNull(MethodRef m) {
    Set<MethodRef> targets = bySignature.getOrDefault(m.signature(), Set.of());
    return !targets.isEmpty()
        && pool.resolve(m).filter(d -> pool.isTranslated(d.ref().owner())).isPresent()
        && targets.stream().noneMatch(mayReturnNull::contains);
  }

  /** The facts about the locals of one function. */
  public final class Function {
    private final Definitions definitions;
    private final List<Stmt> body;
    private final Map<Local, Boolean> known = new HashMap<>();

    private Function(List<Stmt> body) {
      this.body = body;
      this.definitions = new Definitions(body);
    }

    private void forget() {
      known.clear();
    }

    private boolean returnsNoNull() {
      return !definitions.returned().isEmpty()
          && definitions.returned().stream().allMatch(this::isNotNull);
    }

    /** Whether the expression's value is never null. */
    public boolean isNotNull(Expr e) {
      if (e instanceof Expr.Const c) {
        return c.value() != null;
      } else if (e instanceof Expr.Concat
          || e instanceof Expr.New
          || e instanceof Expr.NewArray
          || e instanceof Expr.ArrayLiteral
          || e instanceof Expr.Lambda) {
        return true;
      } else if (e instanceof Expr.Conditional c) {
        return isNotNull(c.then()) && isNotNull(c.otherwise());
      } else if (e instanceof Expr.Cast c) {
        return isNotNull(c.operand());
      } else if (e instanceof Expr.AssignExpr a) {
        return isNotNull(a.value());
      } else if (e instanceof Expr.Read r) {
        return isNotNull(r.local());
      } else if (e instanceof Expr.Call c) {
        return givesNoNull(c);
      }
      return false;
    }

    private boolean givesNoNull(Expr.Call c) {
      Optional<MemberBinding> bound = pool.methodBinding(c.method());
      if (bound.isEmpty()) {
        return callGivesNoNull(c.method());
      }
      return c.method().result().equals(Type.STRING)
          && !bound.get().mayReturnNull()
          && !c.method().name().equals("getMessage");
    }

    private boolean isNotNull(Local local) {
      if (local.kind() == Local.Kind.THIS) {
        return true;
      } else if (local.kind() == Local.Kind.PARAMETER) {
        return false;
      }
      Boolean answer = known.get(local);
      if (answer == null) {
        known.put(local, true);
        answer =
            definitions.values(local).stream().allMatch(this::isNotNull)
                && definitions.iterated(local).stream().allMatch(this::hasNoNulls)
                && isDefined(local);
        known.put(local, answer);
        if (!answer) {
          // What was concluded from the belief has to be looked at again.
          known.values().removeIf(v -> v);
        }
      }
      return answer;
    }

    private boolean isDefined(Local local) {
      return definitions.isCaught(local)
          || !definitions.values(local).isEmpty()
          || !definitions.iterated(local).isEmpty();
    }

    /** Whether no element is null, now or later: nobody but this function has the list. */
    private boolean hasNoNulls(Expr iterable) {
      if (iterable instanceof Expr.Read r && r.local().kind() != Local.Kind.PARAMETER) {
        List<Expr> all = definitions.values(r.local());
        return !all.isEmpty()
            && all.stream().allMatch(this::hasNoNulls)
            && definitions.reads(r.local()) == iterations(r.local());
      } else if (iterable instanceof Expr.Cast c) {
        return hasNoNulls(c.operand());
      } else if (iterable instanceof Expr.ArrayLiteral a) {
        return a.elements().stream().allMatch(this::isNotNull);
      }
      return iterable instanceof Expr.Call c && gathersNoNulls(c);
    }

    private int iterations(Local local) {
      int[] count = {0};
      IrWalk.expressions(
          body,
          e -> {},
          s -> {
            if (s instanceof Stmt.ForEach f
                && f.iterable() instanceof Expr.Read r
                && r.local().equals(local)) {
              count[0]++;
            }
          });
      return count[0];
    }

    /** A list of the results of coroutines, none of which gives null. */
    private boolean gathersNoNulls(Expr.Call c) {
      boolean gathers =
          pool.methodBinding(c.method())
              .filter(b -> b.coroutineParameters().contains(0))
              .isPresent();
      return gathers
          && c.arguments().size() == 1
          && c.arguments().get(0) instanceof Expr.ArrayLiteral jobs
          && jobs.elements().stream()
              .allMatch(j -> j instanceof Expr.Lambda l && callGivesNoNull(l.implementation()));
    }
  }
}
