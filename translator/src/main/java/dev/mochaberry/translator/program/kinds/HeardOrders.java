package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a program can tell which elements of a sorted map are compared, and how often: where a
 * comparison writes a field or an element of an array, or prints, or adds to what is there without
 * it, or calls what does.
 */
public final class HeardOrders {
  private static final int DEEPEST = 4;

  /** What changes objects of the library. */
  private static final Set<String> CHANGING =
      Set.of(
          "accept",
          "add",
          "addAndGet",
          "addFirst",
          "addLast",
          "append",
          "compute",
          "delete",
          "getAndAdd",
          "getAndIncrement",
          "increment",
          "incrementAndGet",
          "insert",
          "merge",
          "offer",
          "pop",
          "poll",
          "push",
          "put",
          "remove",
          "run",
          "set",
          "setLength",
          "write");

  private final ClassPool pool;
  private final Reachable program;
  private final Set<MethodRef> comparisons = new HashSet<>();

  private HeardOrders(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
  }

  /** Looks through a whole program. */
  public static boolean in(ClassPool pool, Reachable program) {
    return new HeardOrders(pool, program).areHeard();
  }

  private boolean areHeard() {
    boolean usesTrees =
        program.bodies().values().stream().anyMatch(HeardOrders::mentionsSortedCollection);
    if (!usesTrees) {
      return false;
    }
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (isComparison(m)) {
                comparisons.add(m);
              }
              IrWalk.expressions(body, this::note, s -> {});
            });
    return comparisons.stream().anyMatch(m -> isHeard(m, DEEPEST));
  }

  private static boolean mentionsSortedCollection(List<Stmt> body) {
    boolean[] found = {false};
    IrWalk.expressions(
        body,
        e ->
            found[0] |=
                e instanceof Expr.New n && isSorted(n.constructor())
                    || e instanceof Expr.Lambda l && isSorted(l.implementation()),
        s -> {});
    return found[0];
  }

  private static boolean isSorted(MethodRef constructor) {
    return constructor.owner().equals("java/util/TreeMap")
        || constructor.owner().equals("java/util/TreeSet");
  }

  private boolean isComparison(MethodRef m) {
    return m.name().equals("compareTo") && pool.isSubtype(m.owner(), "java/lang/Comparable")
        || m.name().equals("compare") && pool.isSubtype(m.owner(), "java/util/Comparator");
  }

  private void note(Expr e) {
    if (e instanceof Expr.Lambda l
        && l.type() instanceof Type.ClassType c
        && c.internalName().equals("java/util/Comparator")) {
      comparisons.add(l.implementation());
    }
  }

  private boolean isHeard(MethodRef m, int depth) {
    List<Stmt> body = program.bodies().get(m);
    if (body == null || depth == 0) {
      return false;
    }
    boolean[] heard = {false};
    IrWalk.expressions(
        body,
        e ->
            heard[0] |=
                e instanceof Expr.Call c
                    && (c.method().owner().equals("java/io/PrintStream")
                        || changesWhatStays(c)
                        || isHeard(c.method(), depth - 1)),
        s -> heard[0] |= s instanceof Stmt.FieldWrite || s instanceof Stmt.ArrayWrite);
    return heard[0];
  }

  /** Whether it changes an object that is there before the comparison and after it. */
  private static boolean changesWhatStays(Expr.Call c) {
    boolean stays =
        c.target() instanceof Expr.FieldRead
            || c.target() instanceof Expr.Read r && r.local().kind() == Local.Kind.PARAMETER;
    return stays && c.method().owner().startsWith("java/") && CHANGING.contains(c.method().name());
  }
}
