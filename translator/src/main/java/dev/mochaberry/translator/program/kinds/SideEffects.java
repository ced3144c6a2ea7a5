package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the methods of a program may change, with all that they call: fields, elements of arrays,
 * and the sizes of collections, told apart by where the collections come from.
 */
public final class SideEffects {
  /** What the library may call of the program where it is given objects. */
  private static final Set<String> CALLED_BY_LIBRARY =
      Set.of(
          "toString", "equals", "hashCode", "compareTo", "compare", "iterator", "next", "hasNext");

  private final ClassPool pool;
  private final ObjectFlow flow;
  private final Map<String, Effects> effects = new HashMap<>();
  private final Effects ofLambdas = new Effects();
  private final Effects ofCallbacks = new Effects();

  /** The changes of a method. */
  private static final class Effects {
    private final Set<String> fields = new HashSet<>();
    private final Set<FlowNode> resized = new HashSet<>();
    private boolean arrays;
    private boolean anyCollection;
    private boolean anything;

    boolean add(Effects e) {
      boolean more = fields.addAll(e.fields) | resized.addAll(e.resized);
      more |= e.arrays && !arrays || e.anyCollection && !anyCollection || e.anything && !anything;
      anything |= e.anything;
      arrays |= e.arrays;
      anyCollection |= e.anyCollection;
      return more;
    }
  }

  /** Looks through a whole program. */
  public SideEffects(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.flow = new ObjectFlow(pool, program);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<MethodRef, List<Stmt>> m : program.bodies().entrySet()) {
        Effects own = effects.computeIfAbsent(m.getKey().signature(), k -> new Effects());
        Effects found = new Effects();
        IrWalk.expressions(m.getValue(), e -> note(e, found), s -> note(s, found));
        changed |= own.add(found);
        if (m.getKey().name().startsWith("lambda$")) {
          changed |= ofLambdas.add(own);
        }
        if (CALLED_BY_LIBRARY.contains(m.getKey().name())) {
          changed |= ofCallbacks.add(own);
        }
      }
    }
  }

  private static void note(Stmt s, Effects e) {
    if (s instanceof Stmt.FieldWrite w) {
      e.fields.add(w.field().name());
    } else if (s instanceof Stmt.ArrayWrite w) {
      e.arrays |= w.value().type().isReference();
    }
  }

  private void note(Expr x, Effects e) {
    if (x instanceof Expr.Call c) {
      call(c, e);
    } else if (x instanceof Expr.New n) {
      e.add(of(n.constructor()));
      library(n.constructor(), e);
    } else if (x instanceof Expr.Lambda l) {
      e.add(of(l.implementation()));
      if (!pool.isTranslated(l.implementation().owner())
          && CollectionChanges.resizes(l.implementation())) {
        ofLambdas.anyCollection = true;
      }
      e.add(ofLambdas);
    } else if (x instanceof Expr.Concat) {
      e.add(ofCallbacks);
    }
  }

  private void call(Expr.Call c, Effects e) {
    MethodRef m = c.method();
    e.add(of(m));
    library(m, e);
    if (pool.singleAbstractMethod(m.owner())
        .filter(s -> s.signature().equals(m.signature()))
        .isPresent()) {
      e.add(ofLambdas);
    }
    boolean collection =
        pool.isSubtype(m.owner(), "java/util/Collection")
            || pool.isSubtype(m.owner(), "java/util/Iterator");
    if (collection && CollectionChanges.resizes(m) && c.target() != null) {
      FlowNode node =
          pool.isSubtype(m.owner(), "java/util/Iterator") ? null : flow.node(c.target());
      if (node == null) {
        e.anyCollection = true;
      } else {
        e.resized.add(node.group());
      }
    } else if (m.owner().equals("java/util/Collections")) {
      e.anyCollection |= m.name().equals("addAll");
    }
  }

  private void library(MethodRef m, Effects e) {
    // Where a task waits, others go on.
    e.anything |= isStranger(m);
    boolean objects = m.parameters().stream().anyMatch(Type::isReference);
    if (!pool.isTranslated(m.owner()) && objects) {
      e.add(ofCallbacks);
    }
  }

  /** Whether the method is neither the program's nor the JDK's. */
  private boolean isStranger(MethodRef m) {
    String owner = m.owner();
    return !pool.isTranslated(owner) && !owner.startsWith("java/") && !owner.startsWith("[");
  }

  private Effects of(MethodRef m) {
    return effects.getOrDefault(m.signature(), new Effects());
  }

  /**
   * Whether a call may change what a bound of a loop is made of.
   *
   * @param in the method that the loop is in
   * @param called null for what the library calls by itself, such as {@code toString}
   */
  public boolean mayDisturb(MethodRef in, MethodRef called, Expr bound) {
    Effects e = new Effects();
    e.add(called == null ? ofCallbacks : of(called));
    boolean function =
        called != null
            && pool.singleAbstractMethod(called.owner())
                .filter(s -> s.signature().equals(called.signature()))
                .isPresent();
    if (function) {
      e.add(ofLambdas);
    }
    boolean[] disturbs = {e.anything || called != null && isStranger(called)};
    IrWalk.expression(bound, x -> disturbs[0] |= disturbs(in, x, e));
    return disturbs[0];
  }

  private boolean disturbs(MethodRef in, Expr part, Effects e) {
    if (part instanceof Expr.FieldRead f) {
      return e.fields.contains(f.field().name());
    } else if (part instanceof Expr.ArrayRead) {
      return e.arrays;
    } else if (part instanceof Expr.Call c && c.method().name().equals("size")) {
      FlowNode list = flow.variable(in, c.target());
      boolean any = !e.resized.isEmpty() || e.anyCollection;
      return list == null
          ? any
          : e.anyCollection || e.resized.stream().anyMatch(r -> r.group() == list.group());
    }
    return false;
  }
}
