package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Changes of a list that its length does not show to the loop that goes through it: sorting, or
 * adding in the round that takes something out. Java's iterators see them by a count of changes
 * ({@code AbstractList.modCount}); a Python list has none, so only these loops count, and only what
 * they do themselves to the variable or field they go through.
 */
public final class HiddenChanges {
  private static final Set<String> ADDS =
      Set.of("add", "addAll", "addFirst", "addLast", "addElement", "insertElementAt", "push");
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
          "pop",
          "clear");
  private static final Set<String> REORDERS = Set.of("sort", "replaceAll");

  private final ClassPool pool;
  private final List<Stmt> method;
  private final Set<Expr> added = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> reordered = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> iterated = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks through the loops of a method. */
  public HiddenChanges(ClassPool pool, List<Stmt> method) {
    this.pool = pool;
    this.method = method;
    IrWalk.expressions(method, e -> {}, this::look);
  }

  /** Whether something is added here to the list, which a loop has to hear of. */
  public boolean isAddedTo(Expr list) {
    return added.contains(list);
  }

  /** Whether the list gets a new order here, which a loop has to hear of. */
  public boolean isReordered(Expr list) {
    return reordered.contains(list);
  }

  /** Whether the call makes an iterator that has to hear of such changes. */
  public boolean isTold(Expr.Call call) {
    return call.method().name().equals("iterator") && isIterated(call.target());
  }

  /** Whether the expression is a list whose iterator here has to hear of such changes. */
  public boolean isIterated(Expr list) {
    return iterated.contains(list);
  }

  private void look(Stmt s) {
    if (s instanceof Stmt.ForEach f) {
      look(f.iterable(), f.body());
    } else if (s instanceof Stmt.While w) {
      List<Stmt> inside = new ArrayList<>(w.body());
      inside.add(new Stmt.Eval(w.test(), w.line()));
      iterators(inside);
    } else if (s instanceof Stmt.Loop l) {
      iterators(l.body());
    }
  }

  /** The iterators that a loop turns, and what they were made for. */
  private void iterators(List<Stmt> loop) {
    Set<Local> turned = new HashSet<>();
    IrWalk.expressions(
        loop,
        e -> {
          if (e instanceof Expr.Call c
              && c.method().name().equals("next")
              && c.method().owner().equals("java/util/Iterator")
              && c.target() instanceof Expr.Read r) {
            turned.add(r.local());
          }
        },
        s -> {});
    if (turned.isEmpty()) {
      return;
    }
    List<Expr> lists = new ArrayList<>();
    IrWalk.expressions(
        method,
        e -> {},
        s -> {
          if (s instanceof Stmt.Assign a
              && turned.contains(a.local())
              && a.value() instanceof Expr.Call c
              && c.method().name().equals("iterator")
              && c.method().parameters().isEmpty()) {
            lists.add(c.target());
          }
        });
    lists.forEach(l -> look(l, loop));
  }

  private void look(Expr list, List<Stmt> loop) {
    if (!isVariable(list) || !mayBeList(list)) {
      return;
    }
    List<Expr> adding = new ArrayList<>();
    List<Expr> reordering = new ArrayList<>();
    boolean[] taken = {false};
    IrWalk.expressions(
        loop,
        e -> {
          if (e instanceof Expr.Call c) {
            String name = c.method().name();
            boolean utility = c.method().owner().equals("java/util/Collections");
            Expr target = utility && !c.arguments().isEmpty() ? c.arguments().get(0) : c.target();
            if (target == null || !uncast(target).equals(list)) {
              return;
            }
            taken[0] |= TAKES.contains(name) && !utility;
            if (ADDS.contains(name)) {
              adding.add(uncast(target));
            } else if (REORDERS.contains(name)) {
              reordering.add(uncast(target));
            }
          }
        },
        s -> {});
    if (!reordering.isEmpty() || !adding.isEmpty() && taken[0]) {
      added.addAll(adding);
      reordered.addAll(reordering);
      iterated.add(list);
    }
  }

  private static Expr uncast(Expr e) {
    return e instanceof Expr.Cast c ? uncast(c.operand()) : e;
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
}
