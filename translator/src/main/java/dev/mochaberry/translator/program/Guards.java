package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a program needs the guards: what it uses of the library does harm, or less than Java
 * promises, on MicroPython where several tasks come together. A program whose streams are each one
 * method's own, and that sends what it writes, does not.
 */
public final class Guards {
  private final ClassPool pool;
  private final Reachable program;
  private final AsyncColours colours;
  private Set<MethodRef> calledInTasks;

  private Guards(ClassPool pool, Reachable program, AsyncColours colours) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
  }

  /** Whether it does, on the safe side. */
  public static boolean areNeeded(ClassPool pool, Reachable program, AsyncColours colours) {
    Guards guards = new Guards(pool, program, colours);
    return program.bodies().entrySet().stream().anyMatch(guards::needsThem);
  }

  private boolean needsThem(Map.Entry<MethodRef, List<Stmt>> method) {
    boolean[] found = {false};
    List<Expr> followed = new ArrayList<>();
    IrWalk.expressions(
        method.getValue(),
        e -> found[0] |= isGuardedUse(e, method.getKey(), followed) || shares(e),
        s -> found[0] |= shares(s));
    if (followed.isEmpty()) {
      return found[0];
    }
    return found[0] || followed.size() != sent(method.getValue());
  }

  private Optional<MemberBinding.Guard> guard(Expr e) {
    return e instanceof Expr.Call c
        ? pool.methodBinding(c.method()).map(MemberBinding::guard)
        : Optional.empty();
  }

  private boolean isGuardedUse(Expr e, MethodRef method, List<Expr> followed) {
    Optional<MemberBinding.Guard> guard = guard(e);
    if (guard.isEmpty()) {
      return false;
    }
    if (!guard.get().unlessFollowedBy().isEmpty()) {
      followed.add(e);
      return false;
    }
    return !guard.get().inTasks() || isCalledInTasks(method);
  }

  private boolean isCalledInTasks(MethodRef method) {
    if (calledInTasks == null) {
      Set<MethodRef> tasks =
          program.bodies().keySet().stream().filter(colours::isAsync).collect(Collectors.toSet());
      calledInTasks = CallGraph.reachable(pool, program, tasks);
    }
    return calledInTasks.contains(method);
  }

  /** How many of the calls that another must follow are followed by it. */
  private int sent(List<Stmt> statements) {
    int[] count = {0};
    IrWalk.lists(
        statements,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            if (isFollowed(block, i)) {
              count[0]++;
            }
          }
        });
    return count[0];
  }

  private boolean isFollowed(List<? extends Stmt> block, int index) {
    Optional<MemberBinding.Guard> guard = guard(called(block.get(index)));
    Local receiver = receiver(block.get(index));
    if (receiver == null || guard.isEmpty() || guard.get().unlessFollowedBy().isEmpty()) {
      return false;
    }
    for (int i = index + 1; i < block.size() && receiver.equals(receiver(block.get(i))); i++) {
      if (((Expr.Call) called(block.get(i)))
          .method()
          .name()
          .equals(guard.get().unlessFollowedBy())) {
        return true;
      }
    }
    return false;
  }

  private static Expr called(Stmt s) {
    return s instanceof Stmt.Eval e && e.expr() instanceof Expr.Call c ? c : null;
  }

  private static Local receiver(Stmt s) {
    return called(s) instanceof Expr.Call c && c.target() instanceof Expr.Read r ? r.local() : null;
  }

  private boolean isSingleWaiter(Expr e) {
    return e != null
        && e.type() instanceof Type.ClassType t
        && pool.binding(t.internalName()).filter(ClassBinding::isSingleWaiter).isPresent();
  }

  private boolean shares(Stmt s) {
    return s instanceof Stmt.FieldWrite f && isSingleWaiter(f.value())
        || s instanceof Stmt.ArrayWrite a && isSingleWaiter(a.value());
  }

  /** Who captures an object, or leaves it with the library, may share it with another task. */
  private boolean shares(Expr e) {
    if (e instanceof Expr.Lambda l) {
      return l.captured().stream().anyMatch(this::isSingleWaiter);
    } else if (e instanceof Expr.ArrayLiteral a) {
      return a.elements().stream().anyMatch(this::isSingleWaiter);
    } else if (e instanceof Expr.Call c && !isOfTheProgram(c.method())) {
      return c.arguments().stream().anyMatch(this::isSingleWaiter);
    }
    return e instanceof Expr.New n
        && !isOfTheProgram(n.constructor())
        && n.arguments().stream().anyMatch(this::isSingleWaiter);
  }

  private boolean isOfTheProgram(MethodRef m) {
    return pool.isTranslated(m.owner());
  }
}
