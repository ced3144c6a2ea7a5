package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The program's own methods that its loops call, by themselves or through other methods: what they
 * do, they do often. Methods that may override each other are not told apart.
 */
public final class CalledInLoops {
  private final ClassPool pool;

  /** The bodies of methods by name and parameters, and those that are called often. */
  private final Map<String, List<List<Stmt>>> bodies = new HashMap<>();

  private final Set<String> often = new HashSet<>();

  private CalledInLoops(ClassPool pool) {
    this.pool = pool;
  }

  /** Looks through a whole program. */
  public static CalledInLoops of(ClassPool pool, Reachable program) {
    CalledInLoops found = new CalledInLoops(pool);
    Deque<List<Stmt>> called = new ArrayDeque<>();
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (found.isOwn(m)) {
                found.bodies.computeIfAbsent(m.signature(), k -> new ArrayList<>()).add(body);
                IrWalk.expressions(
                    body,
                    e -> {},
                    s -> {
                      if (s.isLoop()) {
                        called.add(List.of(s));
                      }
                    });
              }
            });
    while (!called.isEmpty()) {
      IrWalk.expressions(called.pop(), e -> found.call(e, called), s -> {});
    }
    return found;
  }

  /** Whether a loop calls the method. */
  public boolean contains(MethodRef m) {
    return often.contains(m.signature()) && isOwn(m);
  }

  private boolean isOwn(MethodRef m) {
    return pool.isTranslated(m.owner()) && !pool.isTranslatedFromJdk(m.owner());
  }

  private void call(Expr e, Deque<List<Stmt>> called) {
    MethodRef m =
        e instanceof Expr.Call c
            ? c.method()
            : e instanceof Expr.New n
                ? n.constructor()
                : e instanceof Expr.Lambda l ? l.implementation() : null;
    if (m != null && often.add(m.signature())) {
      called.addAll(bodies.getOrDefault(m.signature(), List.of()));
    }
  }
}
