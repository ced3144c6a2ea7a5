package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.CallGraph;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Whether a program may change a map while something goes through one. Few do, and it matters where
 * there are maps whose iterators go on then: those of enums, and concurrent ones.
 */
public final class ChangedWalks {
  /** Maps whose iterators go on, and what makes such. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "java/util/(EnumMap|Properties|concurrent/ConcurrentHashMap).*|.*Concurrent.*");

  private static final Set<String> CHANGE_MAPS =
      Set.of(
          "put",
          "putAll",
          "putIfAbsent",
          "remove",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "clear",
          "setProperty");

  private static final Set<String> CHANGE_VIEWS =
      Set.of("remove", "removeAll", "removeIf", "retainAll", "clear");

  private static final Set<String> VIEWS = Set.of("java/util/Set", "java/util/Collection");

  /** Sets that are maps. */
  private static final Set<String> KEY_SETS = Set.of("newKeySet", "newSetFromMap");

  private final ClassPool pool;
  private final Map<MethodRef, List<Stmt>> bodies;
  private final AsyncColours colours;
  private final Supplier<CallGraph> calls;
  private final Set<MethodRef> changing = new HashSet<>();
  private boolean goingOn;
  private boolean keySets;

  private ChangedWalks(
      ClassPool pool, Reachable program, AsyncColours colours, Supplier<CallGraph> calls) {
    this.pool = pool;
    this.bodies = program.bodies();
    this.colours = colours;
    this.calls = calls;
  }

  /** Whether there may be one in the program, over a map whose iterators go on. */
  public static boolean areIn(
      ClassPool pool, Reachable program, AsyncColours colours, Supplier<CallGraph> calls) {
    return new ChangedWalks(pool, program, colours, calls).areThere();
  }

  private boolean areThere() {
    bodies.values().forEach(b -> IrWalk.expressions(b, this::note, s -> {}));
    if (!goingOn) {
      return false;
    }
    bodies.forEach(
        (m, body) -> {
          if (changes(body)) {
            changing.add(m);
          }
        });
    return bodies.entrySet().stream().anyMatch(m -> isChangedIn(m.getKey(), m.getValue()));
  }

  private void note(Expr e) {
    MethodRef m =
        e instanceof Expr.Call c
            ? c.method()
            : e instanceof Expr.New n
                ? n.constructor()
                : e instanceof Expr.Lambda l ? l.implementation() : null;
    if (m != null) {
      keySets |= KEY_SETS.contains(m.name());
      goingOn |=
          GOING_ON.matcher(m.owner()).matches()
              || GOING_ON.matcher(m.name()).matches()
              || m.name().equals("getProperties");
    }
  }

  private boolean changes(List<Stmt> part) {
    boolean[] found = {false};
    IrWalk.expressions(part, e -> found[0] |= e instanceof Expr.Call c && changes(c), s -> {});
    return found[0];
  }

  private boolean changes(Expr.Call c) {
    String owner = c.method().owner();
    String name = c.method().name();
    return CHANGE_MAPS.contains(name) && pool.isSubtype(owner, "java/util/Map")
        || VIEWS.contains(owner)
            && (CHANGE_VIEWS.contains(name) || keySets && name.startsWith("add"));
  }

  /** Whether something in the method goes through what may be a map's, and may change a map. */
  private boolean isChangedIn(MethodRef m, List<Stmt> body) {
    boolean[] found = {false};
    IrWalk.expressions(
        body,
        e -> found[0] |= e instanceof Expr.Call c && (isIterator(c) || isGivenChange(c)),
        s ->
            found[0] |=
                s instanceof Stmt.ForEach f
                    && mayBeOfMap(f.iterable().type())
                    && (changes(f.body())
                        || colours.waits(f.body()) && !changing.isEmpty()
                        || calls.get().mayRun(m, f.body(), changing)));
    return found[0];
  }

  private boolean mayBeOfMap(Type type) {
    return type instanceof Type.ClassType c && !pool.isSubtype(c.internalName(), "java/util/List");
  }

  /** Iterators that the program turns itself are not followed. */
  private boolean isIterator(Expr.Call c) {
    return c.method().name().matches("iterator|spliterator|keys|elements|asIterator")
        && c.method().parameters().isEmpty()
        && c.target() != null
        && mayBeOfMap(c.target().type());
  }

  /** A function that the library calls for one element after the other. */
  private boolean isGivenChange(Expr.Call c) {
    return (c.method().owner().startsWith("java/util/stream/")
            || c.method().name().matches("forEach|replaceAll|removeIf"))
        && c.arguments().stream()
            .anyMatch(a -> !(a instanceof Expr.Lambda l) ? isFunction(a) : isChanging(l));
  }

  private boolean isFunction(Expr e) {
    return !changing.isEmpty()
        && e.type() instanceof Type.ClassType c
        && pool.singleAbstractMethod(c.internalName()).isPresent();
  }

  private boolean isChanging(Expr.Lambda l) {
    MethodRef m = l.implementation();
    List<Stmt> body = bodies.get(m);
    return body == null
        ? CHANGE_MAPS.contains(m.name())
        : changing.contains(m) || calls.get().mayRun(m, body, changing);
  }
}
