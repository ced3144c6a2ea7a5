package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.CallGraph;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Whether a loop may change the length of the list it goes through: by itself, through the methods
 * and lambdas it calls, or while it waits, when other tasks run. A fact of the whole program.
 */
public final class CollectionChanges {
  private static final Set<String> RESIZES =
      Set.of(
          "add",
          "remove",
          "clear",
          "addAll",
          "removeAll",
          "retainAll",
          "removeIf",
          "addFirst",
          "addLast",
          "addElement",
          "push",
          "pop",
          "poll",
          "pollFirst",
          "pollLast",
          "offer",
          "offerFirst",
          "offerLast",
          "removeFirst",
          "removeLast",
          "setSize",
          "removeElement",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "removeElementAt",
          "insertElementAt",
          "removeAllElements",
          "drainTo");

  private static final Set<String> MAP_CHANGES =
      Set.of(
          "put",
          "putAll",
          "putIfAbsent",
          "putFirst",
          "putLast",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "replace",
          "replaceAll",
          "setValue",
          "remove",
          "clear");

  private final ClassPool pool;
  private final Reachable program;
  private final AsyncColours colours;
  private final Optional<ObjectFlow> flow;
  private final Supplier<CallGraph> calls;
  private final Changing collections;
  private final Changing maps;

  /**
   * Finds the methods of the program that change collections.
   *
   * @param flow which collections may be one; without it, those in variables of one method
   */
  public CollectionChanges(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Optional<ObjectFlow> flow,
      Supplier<CallGraph> calls) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
    this.flow = flow;
    this.calls = calls;
    this.collections = changing(this::changesCollection);
    this.maps = changing(this::changesMap);
  }

  private Changing changing(Predicate<MethodRef> changes) {
    return flow.isPresent() ? new Followed(changes, flow.get()) : new Named(changes);
  }

  private boolean changesCollection(MethodRef m) {
    return resizes(m)
            && (pool.isSubtype(m.owner(), "java/util/Collection")
                || pool.isSubtype(m.owner(), "java/util/Iterator")
                || m.owner().equals("java/util/Collections"))
        || m.owner().equals("java/util/stream/Collectors") && m.name().equals("toCollection");
  }

  /**
   * Whether a method of a collection, or of its iterator, may change how many elements there are.
   */
  public static boolean resizes(MethodRef m) {
    return RESIZES.contains(m.name());
  }

  private boolean changesMap(MethodRef m) {
    boolean part =
        pool.isSubtype(m.owner(), "java/util/Map")
            || pool.isSubtype(m.owner(), "java/util/Map$Entry");
    return part && MAP_CHANGES.contains(m.name());
  }

  /**
   * Whether the loop may change what it goes through.
   *
   * @param iterated the collection
   * @param method the method the loop stands in, and its statements
   */
  public boolean mayChange(Expr iterated, List<Stmt> loop, MethodRef method, List<Stmt> body) {
    return collections.change(iterated, loop, method, body)
        || colours.waits(loop) && collections.changeMeanwhile(iterated, body);
  }

  /** Whether the loop may change a value in the map it goes through. */
  public boolean mayChangeMap(Expr iterated, List<Stmt> loop, MethodRef method, List<Stmt> body) {
    return maps.change(iterated, loop, method, body);
  }

  /** Who changes something of a kind. */
  private interface Changing {
    /**
     * Whether the statements may change the one, or what they call.
     *
     * @param body the statements of the method
     */
    boolean change(Expr one, List<Stmt> part, MethodRef method, List<Stmt> body);

    /** Whether other tasks may have the one, and change it. */
    boolean changeMeanwhile(Expr one, List<Stmt> body);
  }

  /** Where objects are followed: all that may run, and what of it may be the one. */
  private final class Followed implements Changing {
    private final Predicate<MethodRef> changes;
    private final ObjectFlow objects;

    /** What methods change themselves: also those of the library that references run. */
    private final Map<MethodRef, List<Expr>> changed = new HashMap<>();

    private final Map<Expr, Set<MethodRef>> changing = new IdentityHashMap<>();

    Followed(Predicate<MethodRef> changes, ObjectFlow objects) {
      this.changes = changes;
      this.objects = objects;
      program
          .bodies()
          .forEach(
              (m, body) -> {
                note(m, changedBy(body, m));
                IrWalk.expressions(body, this::refer, s -> {});
              });
    }

    private void refer(Expr e) {
      if (e instanceof Expr.Lambda l && changes.test(l.implementation())) {
        MethodRef run =
            pool.resolve(l.implementation()).map(MethodModel::ref).orElse(l.implementation());
        note(run, List.of(changedBy(l)));
      }
    }

    private void note(MethodRef method, List<Expr> all) {
      if (!all.isEmpty()) {
        changed.computeIfAbsent(method, k -> new ArrayList<>()).addAll(all);
      }
    }

    @Override
    public boolean change(Expr one, List<Stmt> part, MethodRef method, List<Stmt> body) {
      Apart apart = new Apart(one, body);
      return changedBy(part, method).stream().anyMatch(x -> !apart.isApart(x) && mayBeOne(one, x))
          || calls.get().mayRun(method, part, changing(one));
    }

    @Override
    public boolean changeMeanwhile(Expr one, List<Stmt> body) {
      return !changing(one).isEmpty();
    }

    private boolean mayBeOne(Expr one, Expr other) {
      return !objects.isMade(one) || !objects.isMade(other) || !objects.areApart(one, other);
    }

    /** The methods that may change the one themselves. */
    private Set<MethodRef> changing(Expr one) {
      return changing.computeIfAbsent(
          one,
          k -> {
            Set<MethodRef> found = new HashSet<>();
            changed.forEach(
                (m, all) -> {
                  if (all.stream().anyMatch(x -> mayBeOne(one, x))) {
                    found.add(m);
                  }
                });
            return found;
          });
    }

    /** What a part of a method changes, but not what it calls. */
    private List<Expr> changedBy(List<Stmt> part, MethodRef method) {
      List<Expr> found = new ArrayList<>();
      IrWalk.expressions(
          part,
          e -> {
            if (e instanceof Expr.Call c && changes.test(c.method())) {
              found.addAll(iterated(changed(c), method));
            } else if (e instanceof Expr.Lambda l && changes.test(l.implementation())) {
              found.add(changedBy(l));
            }
          },
          s -> {});
      return found;
    }

    /** What an iterator in a variable may go through; what it is not, is meant itself. */
    private List<Expr> iterated(Expr changed, MethodRef method) {
      if (!(changed instanceof Expr.Read r)
          || !(r.type() instanceof Type.ClassType c)
          || !pool.isSubtype(c.internalName(), "java/util/Iterator")) {
        return List.of(changed);
      }
      List<Expr> found = new ArrayList<>();
      IrWalk.expressions(
          program.bodies().get(method),
          e -> {},
          s -> {
            if (s instanceof Stmt.Assign a && a.local().equals(r.local())) {
              boolean made = HiddenChanges.isIterator(a.value());
              found.add(made ? ((Expr.Call) a.value()).target() : a.value());
            }
          });
      return r.local().kind() == Local.Kind.PARAMETER || found.isEmpty() ? List.of(r) : found;
    }

    /** What a reference changes: what it is bound to, or anything. */
    private static Expr changedBy(Expr.Lambda l) {
      return l.captured().isEmpty() ? l : l.captured().get(0);
    }
  }

  /** Where they are not: by the signatures of methods, and the variables of one. */
  private final class Named implements Changing {
    private final Predicate<MethodRef> changes;
    private final Set<String> methods = new HashSet<>();
    private boolean byLambdas;

    Named(Predicate<MethodRef> changes) {
      this.changes = changes;
      program.bodies().values().forEach(body -> IrWalk.expressions(body, this::refer, s -> {}));
      boolean grew = true;
      while (grew) {
        grew = false;
        for (Map.Entry<MethodRef, List<Stmt>> m : program.bodies().entrySet()) {
          if (!methods.contains(m.getKey().signature()) && changes(m.getValue(), null)) {
            methods.add(m.getKey().signature());
            byLambdas |= m.getKey().name().startsWith("lambda$");
            grew = true;
          }
        }
      }
    }

    private void refer(Expr e) {
      byLambdas |= e instanceof Expr.Lambda l && changes.test(l.implementation());
    }

    @Override
    public boolean change(Expr one, List<Stmt> part, MethodRef method, List<Stmt> body) {
      return changes(part, new Apart(one, body));
    }

    /** Whether something has the one by the same field, or captured. */
    @Override
    public boolean changeMeanwhile(Expr one, List<Stmt> body) {
      boolean[] found = {false};
      if (one instanceof Expr.FieldRead f) {
        for (List<Stmt> other : program.bodies().values()) {
          IrWalk.expressions(
              other,
              e ->
                  found[0] |=
                      e instanceof Expr.Call c
                          && changes.test(c.method())
                          && c.target() instanceof Expr.FieldRead changed
                          && changed.field().equals(f.field()),
              s -> {});
        }
      } else if (one instanceof Expr.Read r) {
        IrWalk.expressions(
            body,
            e ->
                found[0] |=
                    e instanceof Expr.Lambda l
                        && l.captured().contains(r)
                        && methods.contains(l.implementation().signature()),
            s -> {});
      }
      return found[0];
    }

    /**
     * @param apart what the statements may change all the same, or null
     */
    private boolean changes(List<Stmt> body, Apart apart) {
      boolean[] found = {false};
      IrWalk.expressions(body, e -> found[0] |= changes(e, apart), s -> {});
      return found[0];
    }

    private boolean changes(Expr e, Apart apart) {
      if (e instanceof Expr.Lambda l) {
        return methods.contains(l.implementation().signature()) || changes.test(l.implementation());
      } else if (e instanceof Expr.New n) {
        return methods.contains(n.constructor().signature()) && isOwn(n.constructor().owner());
      } else if (!(e instanceof Expr.Call c)) {
        return false;
      }
      MethodRef m = ((Expr.Call) e).method();
      if (changes.test(m)) {
        return apart == null || !apart.isApart(changed((Expr.Call) e));
      }
      boolean function =
          byLambdas
              && pool.singleAbstractMethod(m.owner())
                  .filter(s -> s.signature().equals(m.signature()))
                  .isPresent();
      return function || isOwn(m.owner()) && methods.contains(m.signature());
    }
  }

  private boolean isOwn(String internalName) {
    return pool.isTranslated(internalName);
  }

  /**
   * What a call changes: of the utilities' what they are given, of others what they are called on.
   */
  private static Expr changed(Expr.Call c) {
    boolean given = c.target() == null || c.method().name().equals("drainTo");
    return given ? c.arguments().get(0) : c.target();
  }

  /**
   * Tells what cannot be the collection of a loop: made in the same method, and another variable.
   */
  private static final class Apart {
    private final Expr iterated;
    private final List<Stmt> method;

    Apart(Expr iterated, List<Stmt> method) {
      this.iterated = iterated;
      this.method = method;
    }

    boolean isApart(Expr changed) {
      if (!(changed instanceof Expr.Read c) || !isOnlyMadeHere(c.local())) {
        return false;
      }
      return iterated instanceof Expr.Read i
          && !i.local().equals(c.local())
          && (i.local().kind() == Local.Kind.PARAMETER && isNeverAssigned(i.local())
              || isOnlyMadeHere(i.local()));
    }

    private boolean isNeverAssigned(Local local) {
      boolean[] assigned = {false};
      IrWalk.expressions(
          method,
          e -> assigned[0] |= e instanceof Expr.AssignExpr a && a.local().equals(local),
          s -> assigned[0] |= s instanceof Stmt.Assign a && a.local().equals(local));
      return !assigned[0];
    }

    private boolean isOnlyMadeHere(Local local) {
      boolean[] other = {local.kind() == Local.Kind.PARAMETER};
      boolean[] made = {false};
      IrWalk.expressions(
          method,
          e -> other[0] |= e instanceof Expr.AssignExpr a && a.local().equals(local),
          s -> {
            if (s instanceof Stmt.Assign a && a.local().equals(local)) {
              made[0] |= a.value() instanceof Expr.New;
              other[0] |= !(a.value() instanceof Expr.New);
            } else if (s instanceof Stmt.ForEach f && f.local().equals(local)) {
              other[0] = true;
            }
          });
      return made[0] && !other[0];
    }
  }
}
