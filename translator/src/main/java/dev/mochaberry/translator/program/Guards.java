package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which guards a program needs: what it uses of the library does harm, or less than Java promises,
 * on MicroPython alone. A program whose streams are each one method's own, that sends what it
 * writes, and that waits for times known to be short, needs none.
 */
public final class Guards {
  private final ClassPool pool;
  private final Reachable program;
  private final AsyncColours colours;
  private final Function<Expr, Optional<BigInteger>> largest;
  private final Set<String> needed = new TreeSet<>();

  /** Calls that what follows makes harmless. */
  private final Set<Expr> excused = Collections.newSetFromMap(new IdentityHashMap<>());

  private Set<MethodRef> calledInTasks;

  private Guards(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Function<Expr, Optional<BigInteger>> largest) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
    this.largest = largest;
  }

  /**
   * The names of the guards, on the safe side.
   *
   * @param largest the largest value of an integer expression, if one is known
   */
  public static Set<String> neededBy(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Function<Expr, Optional<BigInteger>> largest) {
    Guards guards = new Guards(pool, program, colours, largest);
    program.bodies().forEach(guards::look);
    return guards.needed;
  }

  private void look(MethodRef method, List<Stmt> body) {
    IrWalk.lists(
        body,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            excuse(block, i);
          }
        });
    IrWalk.expressions(
        body,
        e -> {
          use(e, method);
          share(e);
        },
        this::share);
  }

  private Optional<MemberBinding.Guard> guard(Expr e) {
    if (e instanceof Expr.Call c) {
      return pool.methodBinding(c.method()).map(MemberBinding::guard);
    }
    return e instanceof Expr.Lambda l
        ? pool.methodBinding(l.implementation()).map(MemberBinding::guard)
        : Optional.empty();
  }

  private void use(Expr e, MethodRef method) {
    Optional<MemberBinding.Guard> guard = guard(e);
    if (guard.isPresent()
        && !excused.contains(e)
        && !(e instanceof Expr.Call c && isSmall(c.arguments(), guard.get().unlessAtMost()))
        && (!guard.get().inTasks() || isCalledInTasks(method))) {
      needed.addAll(guard.get().names());
    }
  }

  private boolean isSmall(List<Expr> arguments, long limit) {
    if (arguments.isEmpty()) {
      return false;
    }
    Expr last = arguments.get(arguments.size() - 1);
    while (last instanceof Expr.Convert c && isWidening(c)) {
      last = c.operand();
    }
    if (last instanceof Expr.Const c && c.value() instanceof Number n) {
      return n.doubleValue() <= limit;
    }
    return largest.apply(last).filter(n -> n.compareTo(BigInteger.valueOf(limit)) <= 0).isPresent();
  }

  private static boolean isWidening(Expr.Convert c) {
    return c.type() != Type.INT && c.operand().type() != Type.DOUBLE;
  }

  private boolean isCalledInTasks(MethodRef method) {
    if (calledInTasks == null) {
      Set<MethodRef> tasks =
          program.bodies().keySet().stream().filter(colours::isAsync).collect(Collectors.toSet());
      calledInTasks = CallGraph.reachable(pool, program, tasks);
    }
    return calledInTasks.contains(method);
  }

  /** Excuses the call of a statement that one of the methods follows which make it harmless. */
  private void excuse(List<? extends Stmt> block, int index) {
    Stmt s = block.get(index);
    Expr call = called(s);
    List<String> next = guard(call).map(MemberBinding.Guard::unlessFollowedBy).orElse(List.of());
    Local local = s instanceof Stmt.Assign a ? a.local() : receiver(s);
    if (local != null && isNextCalled(next, local, block, index + 1)) {
      excused.add(call);
    }
  }

  private boolean isNextCalled(
      List<String> names, Local receiver, List<? extends Stmt> block, int from) {
    for (int i = from; i < block.size(); i++) {
      if (block.get(i) instanceof Stmt.Try t && receiver.equals(t.resource())) {
        return isNextCalled(names, receiver, t.body(), 0);
      }
      if (!receiver.equals(receiver(block.get(i))) || runsProgram(called(block.get(i)))) {
        return false;
      }
      if (names.contains(((Expr.Call) called(block.get(i))).method().name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the arguments of a call run methods of the program, which may do anything. */
  private boolean runsProgram(Expr call) {
    boolean[] found = {false};
    for (Expr argument : ((Expr.Call) call).arguments()) {
      IrWalk.expressions(
          List.of(new Stmt.Eval(argument, 0)),
          e ->
              found[0] |=
                  e instanceof Expr.Call c && isOfTheProgram(c.method())
                      || e instanceof Expr.New n && isOfTheProgram(n.constructor()),
          s -> {});
    }
    return found[0];
  }

  private static Expr called(Stmt s) {
    Expr e = s instanceof Stmt.Eval v ? v.expr() : s instanceof Stmt.Assign a ? a.value() : null;
    return e instanceof Expr.Call ? e : null;
  }

  private static Local receiver(Stmt s) {
    return called(s) instanceof Expr.Call c && c.target() instanceof Expr.Read r ? r.local() : null;
  }

  private void share(Stmt s) {
    if (s instanceof Stmt.FieldWrite f) {
      stored(f.value());
    } else if (s instanceof Stmt.ArrayWrite a) {
      stored(a.value());
    }
  }

  /** Who captures an object, or leaves it with the library, may share it with another task. */
  private void share(Expr e) {
    if (e instanceof Expr.Lambda l) {
      l.captured().forEach(this::shared);
    } else if (e instanceof Expr.ArrayLiteral a) {
      a.elements().forEach(this::shared);
    } else if (e instanceof Expr.Call c && !isOfTheProgram(c.method())) {
      c.arguments().forEach(this::shared);
    } else if (e instanceof Expr.New n && !isOfTheProgram(n.constructor())) {
      n.arguments().forEach(this::shared);
    }
  }

  private void stored(Expr e) {
    binding(e).map(ClassBinding::guardsIfStored).ifPresent(needed::addAll);
    shared(e);
  }

  private void shared(Expr e) {
    binding(e).map(ClassBinding::guardsIfShared).ifPresent(needed::addAll);
  }

  private Optional<ClassBinding> binding(Expr e) {
    return e != null && e.type() instanceof Type.ClassType t
        ? pool.binding(t.internalName())
        : Optional.empty();
  }

  private boolean isOfTheProgram(MethodRef m) {
    return pool.isTranslated(m.owner());
  }
}
