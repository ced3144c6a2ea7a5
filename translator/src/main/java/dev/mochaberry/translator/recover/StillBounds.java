package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the bound of a loop has the same value at every test, so that it may be computed once:
 * what it is made of must not change in the loop, nor in what the loop calls.
 */
final class StillBounds {
  private static final Set<String> LISTS =
      Set.of(
          "java/util/List",
          "java/util/ArrayList",
          "java/util/Collection",
          "java/util/LinkedList",
          "java/util/Deque",
          "java/util/ArrayDeque",
          "java/util/Queue");

  /** What is no list, and changes none. */
  private static final Set<String> OTHERS =
      Set.of(
          "java/util/Map",
          "java/util/HashMap",
          "java/util/LinkedHashMap",
          "java/util/TreeMap",
          "java/util/Set",
          "java/util/HashSet",
          "java/util/LinkedHashSet",
          "java/util/TreeSet",
          "java/util/Random",
          "java/util/Scanner");

  /** What sorted maps and sets call. */
  private static final MethodRef COMPARE =
      new MethodRef("java/util/Comparator", "compare", "(Ljava/lang/Object;Ljava/lang/Object;)I");

  private static final Set<String> ADDING =
      Set.of("add", "addLast", "addFirst", "push", "offer", "set");
  private static final Set<String> READING = Set.of("get", "size", "isEmpty", "peek");

  /** What arrays and texts are instances of, and texts themselves. */
  private static final Set<String> OF_ROWS =
      Set.of(
          "java/lang/Object",
          "java/lang/Cloneable",
          "java/io/Serializable",
          "java/lang/Comparable",
          "java/lang/CharSequence",
          "java/lang/String");

  private final WholeProgram program;

  /** Whether all that a local is ever assigned are collections made there. */
  private final Map<Local, Boolean> fresh = new HashMap<>();

  /** Whether a local is the largest or the smallest int and nothing else. */
  private final Map<Local, Boolean> extreme = new HashMap<>();

  StillBounds(WholeProgram program, List<Stmt> method) {
    this.program = program;
    new Rewriter() {
      @Override
      public Stmt.Simple simple(Stmt.Simple s) {
        if (s instanceof Stmt.Assign a) {
          boolean made =
              a.value() instanceof Expr.New n && n.constructor().owner().startsWith("java/util/");
          fresh.merge(a.local(), made, Boolean::logicalAnd);
          extreme.merge(a.local(), isExtreme(a.value()), Boolean::logicalAnd);
        }
        return super.simple(s);
      }
    }.block(method);
  }

  private static boolean isExtreme(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof Integer n
        && (n == Integer.MAX_VALUE || n == Integer.MIN_VALUE);
  }

  /** Whether no counter gets past the bound: {@code i <= Integer.MAX_VALUE} has no end. */
  boolean isExtremeVariable(Expr bound) {
    return bound instanceof Expr.Read r
        && (extreme.getOrDefault(r.local(), false)
            || r.local().kind() == Local.Kind.PARAMETER
                && program.disturbs().by(WholeProgram.EXTREME_ARGUMENT, bound));
  }

  boolean isStill(Expr bound, Stmt.While loop) {
    Mentions m = Mentions.in(loop.body());
    if (Effects.reads(bound).stream().anyMatch(m.writes::contains)) {
      return false;
    }
    Body body = new Body(bound);
    boolean still = isStill(bound, body);
    if (still && (body.matters || body.finals)) {
      body.block(loop.body());
    }
    return still && !body.assigns && !(body.matters && body.changes);
  }

  private boolean isStill(Expr e, Body body) {
    if (e instanceof Expr.Const || e instanceof Expr.Read) {
      return true;
    } else if (e instanceof Expr.ArrayLength l) {
      return isStill(l.array(), body);
    } else if (e instanceof Expr.Binary b) {
      boolean divides = b.op() == Operator.DIV || b.op() == Operator.REM;
      boolean fails = divides && !(b.right() instanceof Expr.Const c && !isZero(c));
      return !fails && isStill(b.left(), body) && isStill(b.right(), body);
    } else if (e instanceof Expr.FieldRead f) {
      if (program.assignedOnce().test(f.field())) {
        body.finals = true; // a constructor assigns it itself, no other code does
      } else {
        body.matters = true;
      }
      return f.target() == null || isStill(f.target(), body);
    } else if (e instanceof Expr.ArrayRead r
        && (r.type() instanceof Type.ArrayType || r.type().equals(Type.STRING))) {
      body.matters = true;
      return isStill(r.array(), body) && isStill(r.index(), body);
    } else if (e instanceof Expr.Call c) {
      return isMeasure(c, body);
    }
    return Effects.isPure(e);
  }

  private static boolean isZero(Expr.Const c) {
    return !(c.value() instanceof Number n) || n.doubleValue() == 0;
  }

  private boolean isMeasure(Expr.Call c, Body body) {
    String owner = c.method().owner();
    if (owner.equals("java/lang/Math")) {
      return c.arguments().stream().allMatch(a -> isStill(a, body));
    } else if (owner.equals("java/lang/String") && c.method().name().equals("length")) {
      return isStill(c.target(), body);
    }
    body.matters = true;
    return program.plainCollections()
        && LISTS.contains(owner)
        && c.method().name().equals("size")
        && isStillList(c.target(), body);
  }

  private boolean isStillList(Expr list, Body body) {
    if (list instanceof Expr.Cast cast && cast.operand() instanceof Expr.Call c) {
      body.nested = true;
      return LISTS.contains(c.method().owner())
          && c.method().signature().equals("get(I)")
          && isStillList(c.target(), body)
          && isStill(c.arguments().get(0), body);
    }
    return list instanceof Expr.Read
        || list instanceof Expr.FieldRead f
            && program.assignedOnce().test(f.field())
            && (f.target() == null
                || f.target() instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS);
  }

  /** Looks for what may change something that the bound is made of. */
  private final class Body extends Rewriter {
    private final Expr bound;
    private boolean matters;
    private boolean finals;
    private boolean assigns;
    private boolean changes;

    /** Whether it is the size of a list in a list, which other variables may mean too. */
    private boolean nested;

    Body(Expr bound) {
      this.bound = bound;
    }

    @Override
    public Stmt.Simple simple(Stmt.Simple s) {
      if (s instanceof Stmt.FieldWrite w) {
        assigns |= mentions(w);
      } else if (s instanceof Stmt.ArrayWrite w) {
        changes |= !(w.array().type() instanceof Type.ArrayType a) || mayBeRow(a.element());
      }
      return super.simple(s);
    }

    /** Whether what is put into an array may be an array or a text, as bounds are made of. */
    private boolean mayBeRow(Type element) {
      return element.isReference()
          && !(element instanceof Type.ClassType c && !OF_ROWS.contains(c.internalName()));
    }

    private boolean mentions(Stmt.FieldWrite w) {
      boolean[] found = {false};
      new Rewriter() {
        @Override
        public Expr expr(Expr e) {
          found[0] |= e instanceof Expr.FieldRead f && f.field().name().equals(w.field().name());
          return operands(e);
        }
      }.expr(bound);
      return found[0];
    }

    @Override
    public Expr expr(Expr e) {
      if (e instanceof Expr.Call c) {
        changes |= !isQuiet(c);
      } else if (e instanceof Expr.New n && !n.constructor().owner().startsWith("java/")) {
        changes |= nested || program.disturbs().by(n.constructor(), bound);
      } else if (e instanceof Expr.New n) {
        changes |= !n.arguments().stream().allMatch(a -> isPlain(a.type()));
      } else if (e instanceof Expr.Concat c) {
        changes |=
            !c.parts().stream().allMatch(p -> isPlain(p.type()))
                && (nested || program.disturbs().by(null, bound));
      } else if (e instanceof Expr.Dynamic) {
        changes = true;
      }
      return operands(e);
    }

    /** Whether the call runs nothing of the program, and changes no collection but new ones. */
    private boolean isQuiet(Expr.Call c) {
      String owner = c.method().owner();
      if (!owner.startsWith("java/") && !owner.startsWith("[")) {
        return !nested && !program.disturbs().by(c.method(), bound);
      }
      boolean plain =
          c.arguments().stream().allMatch(a -> isPlain(a.type()))
              || (owner.equals("java/io/PrintStream")
                      || owner.equals("java/lang/StringBuilder")
                      || owner.equals("java/lang/String"))
                  && c.arguments().stream().noneMatch(a -> a instanceof Expr.Lambda)
                  && !nested
                  && !program.disturbs().by(null, bound);
      if (LISTS.contains(owner) && program.plainCollections()) {
        String name = c.method().name();
        boolean adds = ADDING.contains(name) && !nested && isOther(c.target());
        boolean replaces = name.equals("set") && !nested;
        return adds || replaces || READING.contains(name) && plain;
      } else if (OTHERS.contains(owner) && program.plainCollections()) {
        return plain && !nested && !program.disturbs().by(COMPARE, bound);
      } else if (owner.equals("java/util/Collections")) {
        return c.method().name().matches("swap|reverse") && !nested && program.plainCollections();
      } else if (owner.startsWith("java/util/") && program.plainCollections()) {
        return plain && !nested && c.target() != null && isOther(c.target());
      }
      boolean text =
          owner.equals("java/lang/String")
              || owner.equals("java/lang/StringBuilder")
              || owner.equals("java/lang/Math")
              || owner.equals("java/io/PrintStream")
              || Type.BOXES.contains(owner);
      return plain && text;
    }

    /** Whether it is a collection made in this method, and not the one that is measured. */
    private boolean isOther(Expr target) {
      return target instanceof Expr.Read r
          && fresh.getOrDefault(r.local(), false)
          && !Effects.reads(bound).contains(r.local())
          && Effects.reads(bound).stream()
              .allMatch(l -> fresh.getOrDefault(l, l.kind() == Local.Kind.PARAMETER));
    }
  }

  /** Whether a value of the type has no methods of the program. */
  private static boolean isPlain(Type t) {
    return !t.isReference()
        || t.equals(Type.STRING)
        || t.equals(Type.NULL)
        || t instanceof Type.ArrayType a && !a.element().isReference()
        || t instanceof Type.ClassType c && Type.BOXES.contains(c.internalName());
  }
}
