package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.library.MemberBinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which methods may suspend: those marked {@code @Async}, and the bodies of async lambdas. */
public final class AsyncColours {
  private final ClassPool pool;
  private final Set<MethodRef> lambdas = new HashSet<>();
  private final Map<MethodRef, Boolean> known = new HashMap<>();

  /** Reads the colours of a program. */
  public AsyncColours(ClassPool pool, Reachable program) {
    this.pool = pool;
    program
        .bodies()
        .values()
        .forEach(
            body ->
                IrWalk.expressions(
                    body,
                    e -> {
                      if (e instanceof Expr.Lambda l
                          && l.implementation().name().startsWith("lambda$")
                          && isAsync(l.sam())) {
                        lambdas.add(l.implementation());
                      }
                    },
                    s -> {}));
  }

  /** Whether a call of this method awaits. */
  public boolean isAsync(MethodRef ref) {
    return lambdas.contains(ref) || known.computeIfAbsent(ref, this::declaredAsync);
  }

  /** Whether other tasks may run while the statements do. */
  public boolean waits(List<Stmt> part) {
    boolean[] found = {false};
    IrWalk.expressions(
        part, e -> found[0] |= e instanceof Expr.Call c && isAsync(c.method()), s -> {});
    return found[0];
  }

  private boolean declaredAsync(MethodRef ref) {
    Optional<MemberBinding> bound = pool.methodBinding(ref);
    if (bound.isPresent()) {
      return bound.get().async();
    }
    for (String c : pool.supertypes(ref.owner())) {
      for (MethodModel m : pool.find(c).map(ClassModel::methods).orElse(java.util.List.of())) {
        if (m.async() && m.ref().signature().equals(ref.signature())) {
          return true;
        }
      }
    }
    return false;
  }
}
