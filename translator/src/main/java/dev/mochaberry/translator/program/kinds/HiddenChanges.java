package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.CallGraph;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Changes of a list that its length does not show to who goes through it: sorting, or adding in the
 * round that takes something out. Java's iterators see them by a count of changes ({@code
 * AbstractList.modCount}); a Python list has none, so those lists count that may be changed so
 * while something goes through them: by the loop itself, or by what it calls.
 */
public final class HiddenChanges {
  private static final Set<String> ADDS =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "addElement",
          "insertElementAt",
          "offer",
          "offerFirst",
          "offerLast",
          "push");
  private static final Set<String> TAKES =
      Set.of(
          "remove",
          "removeFirst",
          "removeLast",
          "removeIf",
          "removeAll",
          "retainAll",
          "removeElement",
          "removeElementAt",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "poll",
          "pollFirst",
          "pollLast",
          "pop",
          "clear");
  private static final Set<String> REORDERS = Set.of("sort", "replaceAll");

  private static final Set<String> ITERATORS =
      Set.of("iterator", "listIterator", "descendingIterator");

  private static final String DEQUE = "java/util/ArrayDeque";

  private final ClassPool pool;
  private final Reachable program;
  private final Optional<ObjectFlow> flow;
  private final Supplier<CallGraph> calls;

  /** Each change by the list it is done to. */
  private final Map<Expr, Object> additions = new IdentityHashMap<>();

  private final Map<Expr, Object> reorderings = new IdentityHashMap<>();
  private final Map<MethodRef, Changes> changes = new HashMap<>();
  private final Changes all = new Changes();
  private final Map<Object, Boolean> counting = new HashMap<>();
  private final Set<Expr> iterated = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Iterators of lists that methods give away. */
  private final Map<Expr, Object> given = new LinkedHashMap<>();

  private boolean turnsDeques;

  /** A list that only one method knows by its name. */
  private record Name(MethodRef method, Expr variable) {}

  /** What is done to which lists. */
  private static final class Changes {
    private final Set<Object> added = new HashSet<>();
    private final Set<Object> taken = new HashSet<>();
    private final Set<Object> reordered = new HashSet<>();

    void add(Changes others) {
      added.addAll(others.added);
      taken.addAll(others.taken);
      reordered.addAll(others.reordered);
    }

    boolean touch(Object list) {
      return added.contains(list) || taken.contains(list);
    }

    boolean hide(Object list) {
      return reordered.contains(list) || added.contains(list) && taken.contains(list);
    }
  }

  /**
   * Looks through a program.
   *
   * @param flow which lists may be one; without it only what a method does to a variable of its own
   *     is seen
   */
  public HiddenChanges(
      ClassPool pool, Reachable program, Optional<ObjectFlow> flow, Supplier<CallGraph> calls) {
    this.pool = pool;
    this.program = program;
    this.flow = flow;
    this.calls = calls;
    program
        .bodies()
        .forEach(
            (m, body) -> {
              Changes own = changes(m, body);
              changes.put(m, own);
              all.add(own);
            });
    program.bodies().forEach(this::look);
    if (!given.isEmpty()) {
      program.bodies().forEach(this::lookForOwn);
    }
  }

  /** Whether something is added here to the list, which who goes through it has to hear of. */
  public boolean isAddedTo(Expr list) {
    return counting.containsKey(additions.get(list));
  }

  /** Whether the list gets a new order here, which who goes through it has to hear of. */
  public boolean isReordered(Expr list) {
    return counting.containsKey(reorderings.get(list));
  }

  /** Whether there may be such changes. */
  boolean isEmpty() {
    return counting.isEmpty() && !turnsDeques;
  }

  /** Whether an {@code ArrayDeque} may be changed while something goes through it. */
  public boolean turnsDeques() {
    return turnsDeques;
  }

  /** Whether the call goes through a list, or makes what does, and has to hear of such changes. */
  public boolean isTold(Expr.Call call) {
    boolean goes = isIterator(call) || call.method().name().equals("forEach");
    return goes && call.target() != null && isIterated(call.target());
  }

  /** Whether the expression is a list of which who goes through it here has to hear of changes. */
  public boolean isIterated(Expr list) {
    return iterated.contains(list);
  }

  // ---- what is done to lists

  private Changes changes(MethodRef m, List<Stmt> body) {
    Changes found = new Changes();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c) {
            change(m, c, found);
          }
        },
        s -> {});
    return found;
  }

  private void change(MethodRef m, Expr.Call c, Changes found) {
    String name = c.method().name();
    boolean utility = c.method().owner().equals("java/util/Collections");
    Expr target = utility && !c.arguments().isEmpty() ? c.arguments().get(0) : c.target();
    if (target != null && TAKES.contains(name)) {
      target = whole(target);
    }
    Object list = target == null ? null : list(m, uncast(target));
    if (list == null) {
      return;
    }
    if (ADDS.contains(name)) {
      found.added.add(list);
      additions.put(uncast(target), list);
    } else if (REORDERS.contains(name)) {
      found.reordered.add(list);
      reorderings.put(uncast(target), list);
    } else if (TAKES.contains(name) && !utility) {
      found.taken.add(list);
    }
  }

  /** Who takes something out of a part of a list takes it out of the list. */
  private static Expr whole(Expr e) {
    return uncast(e) instanceof Expr.Call c && c.method().signature().equals("subList(II)")
        ? whole(c.target())
        : e;
  }

  private static Expr uncast(Expr e) {
    return e instanceof Expr.Cast c ? uncast(c.operand()) : e;
  }

  /** What stands for the list, and all that may be the same; or null. */
  private Object list(MethodRef m, Expr e) {
    if (!mayBeList(e)) {
      return null;
    }
    return flow.isPresent()
        ? flow.get().group(e).<Object>map(n -> n).orElse(null)
        : isVariable(e) ? new Name(m, e) : null;
  }

  /** A variable, or a field of {@code this} or of a class: equal expressions are one list. */
  private static boolean isVariable(Expr e) {
    return e instanceof Expr.Read
        || e instanceof Expr.FieldRead f
            && (f.target() == null
                || f.target() instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS);
  }

  private boolean mayBeList(Expr e) {
    return e.type() instanceof Type.ClassType c
        && !pool.isTranslated(c.internalName())
        && pool.isSubtype(c.internalName(), "java/util/Collection")
        && !pool.isSubtype(c.internalName(), "java/util/Set");
  }

  // ---- who goes through them

  private void look(MethodRef m, List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c
              && c.target() != null
              && c.method().name().equals("forEach")) {
            look(m, c.target(), List.of(new Stmt.Eval(c, 0)));
          }
        },
        s -> {
          if (s instanceof Stmt.ForEach f) {
            look(m, f.iterable(), f.body());
          } else if (s instanceof Stmt.While w) {
            List<Stmt> inside = new ArrayList<>(w.body());
            inside.add(new Stmt.Eval(w.test(), w.line()));
            iterators(m, body, inside);
          } else if (s instanceof Stmt.Loop l) {
            iterators(m, body, l.body());
          } else if (s instanceof Stmt.Return r && isIterator(r.value())) {
            Expr list = ((Expr.Call) r.value()).target();
            Object key = list(m, list);
            if (key != null && all.hide(key)) {
              given.put(list, key);
            }
          }
        });
    IrWalk.lists(
        body, part -> used(part, (iterator, meanwhile) -> look(m, iterator.target(), meanwhile)));
  }

  /** The iterators that a loop turns, and what they were made for. */
  private void iterators(MethodRef m, List<Stmt> method, List<Stmt> loop) {
    Set<Local> turned = new HashSet<>();
    IrWalk.expressions(
        loop,
        e -> {
          if (e instanceof Expr.Call c
              && c.method().name().equals("next")
              && c.target() instanceof Expr.Read r) {
            turned.add(r.local());
          }
        },
        s -> {});
    if (turned.isEmpty()) {
      return;
    }
    IrWalk.expressions(
        method,
        e -> {},
        s -> {
          if (s instanceof Stmt.Assign a && turned.contains(a.local()) && isIterator(a.value())) {
            look(m, ((Expr.Call) a.value()).target(), loop);
          }
        });
  }

  /** An iterator in a variable is used until the last statement that mentions it. */
  private static void used(List<? extends Stmt> part, BiConsumer<Expr.Call, List<Stmt>> look) {
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i) instanceof Stmt.Assign a && isIterator(a.value())) {
        int end = i + 1;
        for (int k = end; k < part.size(); k++) {
          end = mentions(part.get(k), a.local()) ? k + 1 : end;
        }
        look.accept((Expr.Call) a.value(), List.copyOf(part.subList(i + 1, end)));
      }
    }
  }

  private static boolean mentions(Stmt s, Local local) {
    boolean[] found = {false};
    IrWalk.expressions(
        List.of(s), e -> found[0] |= e instanceof Expr.Read r && r.local().equals(local), x -> {});
    return found[0];
  }

  /** Whether it makes an iterator of a collection. */
  static boolean isIterator(Expr e) {
    return e instanceof Expr.Call c && c.target() != null && ITERATORS.contains(c.method().name());
  }

  /** What is done while something goes through the list. */
  private void look(MethodRef m, Expr list, List<Stmt> meanwhile) {
    Object key = list(m, list);
    if (key != null && mayBeDeque(list, key) && all.touch(key)) {
      turnsDeques |= meanwhile(m, meanwhile, key).touch(key);
    }
    if (key != null && all.hide(key) && hides(m, meanwhile, key)) {
      iterated.add(list);
      counting.put(key, true);
    }
  }

  private boolean mayBeDeque(Expr list, Object key) {
    return key instanceof FlowNode n && !n.isUnknown()
        ? n.made().stream().anyMatch(made -> made.startsWith(DEQUE))
        : pool.isSubtype(DEQUE, ((Type.ClassType) list.type()).internalName())
            && !list.type().equals(Type.OBJECT);
  }

  private boolean hides(MethodRef m, List<Stmt> meanwhile, Object list) {
    return meanwhile(m, meanwhile, list).hide(list);
  }

  /** What is done by the statements, and by what they call where that may matter to the list. */
  private Changes meanwhile(MethodRef m, List<Stmt> meanwhile, Object list) {
    Changes found = changes(m, meanwhile);
    if (!found.hide(list) && flow.isPresent()) {
      for (MethodRef run : calls.get().runBy(m, meanwhile)) {
        Changes its = changes.get(run);
        if (its != null) {
          found.add(its);
        }
      }
    }
    return found;
  }

  /** Loops over the program's own objects, which may give iterators of their lists. */
  private void lookForOwn(MethodRef m, List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {},
        s -> {
          if (s instanceof Stmt.ForEach f && isOwn(f.iterable())) {
            lookForGiven(m, f.body());
          }
        });
    IrWalk.lists(
        body, part -> used(part, (iterator, meanwhile) -> lookForOwn(m, iterator, meanwhile)));
  }

  private void lookForOwn(MethodRef m, Expr.Call iterator, List<Stmt> meanwhile) {
    if (isOwn(iterator.target())) {
      lookForGiven(m, meanwhile);
    }
  }

  private void lookForGiven(MethodRef m, List<Stmt> meanwhile) {
    given.forEach(
        (list, key) -> {
          if (!iterated.contains(list) && hides(m, meanwhile, key)) {
            iterated.add(list);
            counting.put(key, true);
          }
        });
  }

  private boolean isOwn(Expr iterable) {
    return iterable.type() instanceof Type.ClassType c
        && (pool.isTranslated(c.internalName()) || c.internalName().equals("java/lang/Iterable"));
  }
}
