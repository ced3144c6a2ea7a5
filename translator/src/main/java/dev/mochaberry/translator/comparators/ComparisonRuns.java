package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Boxing;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.SoleMethods;
import dev.mochaberry.translator.program.ranges.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the code of a comparison with nothing known of its two objects, until it compares the same
 * expression of both: a key. Then it runs again for either outcome, which must decide, and for
 * equal keys, where the next one is found, until the result is zero. So every way of writing a
 * comparison by keys is understood, and any other is not.
 */
final class ComparisonRuns {
  private static final Local ELEMENT = new Local(-1000, Type.OBJECT, "x", Local.Kind.PARAMETER);
  private static final int BOTH = 3;
  private static final int MOST_KEYS = 8;
  private static final int DEEPEST = 6;

  private final KnownProgram world;
  private final SortKey.Code home;
  private final Local first;
  private final Local second;
  private final SoleMethods sole;
  private final Getters getters;
  private final Map<Expr, Integer> assumed = new HashMap<>();

  /** Keys of which one is subtracted from the other, with a result that may overflow. */
  private final Set<Expr> subtracted = new HashSet<>();

  /** What variables are given, whether it is compared or not. */
  private final Set<Expr> bystanders = new LinkedHashSet<>();

  ComparisonRuns(KnownProgram world, SortKey.Code home, Local first, Local second) {
    this.world = world;
    this.home = home;
    this.first = first;
    this.second = second;
    this.sole = world.sole();
    this.getters = new Getters(sole);
  }

  /** A comparison whose outcome is not assumed yet. */
  private static final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Expr key;
    private final transient Expr form;

    Undecided(Expr key, Expr form) {
      super(null, null, false, false);
      this.key = key;
      this.form = form;
    }
  }

  /** Code that does more than to compare. */
  private static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unclear() {
      super(null, null, false, false);
    }
  }

  /** The keys in order; empty if the code does not compare by keys alone. */
  List<SortKey> keys() {
    List<SortKey> keys = new ArrayList<>();
    try {
      while (keys.size() < MOST_KEYS) {
        Undecided next = next();
        if (next == null) {
          return bystanders.stream().allMatch(b -> isHarmless(b, keys)) ? keys : List.of();
        }
        int less = outcome(next.form, -1);
        int more = outcome(next.form, 1);
        if (less * more >= 0) {
          return List.of();
        }
        assumed.put(next.form, 0);
        keys.add(new SortKey(next.key, first, home, less > 0, subtracted.contains(next.form)));
      }
    } catch (Unclear e) {
      return List.of();
    }
    return List.of();
  }

  /** Whether nobody can tell that it is evaluated; what a key reads of it is another matter. */
  private boolean isHarmless(Expr e, List<SortKey> keys) {
    boolean[] compared = {false};
    Expr form = form(e);
    keys.forEach(k -> IrWalk.expression(form(k.value()), x -> compared[0] |= x.equals(form)));
    return compared[0]
        || new PureValues(
                world, home, Set.of(first, second), Set.of(first, second), PureValues.Faults.NONE)
            .isPure(e);
  }

  /** The next key that is asked for, or null if the objects are equal. */
  private Undecided next() {
    try {
      if (run() != 0) {
        throw new Unclear();
      }
      return null;
    } catch (Undecided e) {
      return e;
    }
  }

  private int outcome(Expr form, int order) {
    assumed.put(form, order);
    try {
      return run();
    } catch (Undecided e) {
      throw new Unclear();
    } finally {
      assumed.remove(form);
    }
  }

  private int run() {
    return new Frame(Map.of(), 0).result(home.statements());
  }

  /** One run of one method. */
  private final class Frame {
    private final Map<Local, Expr> values;
    private final Map<Local, Integer> signs = new HashMap<>();
    private final int depth;

    Frame(Map<Local, Expr> values, int depth) {
      this.values = new HashMap<>(values);
      this.depth = depth;
      if (depth > DEEPEST) {
        throw new Unclear();
      }
    }

    int result(List<Stmt> body) {
      Optional<Integer> sign = run(body);
      return sign.orElseThrow(Unclear::new);
    }

    /** The sign of what is returned; empty if nothing is. */
    private Optional<Integer> run(List<Stmt> body) {
      for (Stmt s : body) {
        if (s instanceof Stmt.Return r && r.value() != null) {
          return Optional.of(sign(r.value()));
        } else if (s instanceof Stmt.If i) {
          Optional<Integer> result = run(holds(i.test()) ? i.then() : i.otherwise());
          if (result.isPresent()) {
            return result;
          }
        } else if (s instanceof Stmt.Assign a) {
          assign(a.local(), a.value());
        } else {
          throw new Unclear();
        }
      }
      return Optional.empty();
    }

    /** A variable holds a comparison's result, or something of one object. */
    private void assign(Local local, Expr value) {
      values.remove(local);
      signs.remove(local);
      Expr own = own(value);
      boolean one = own != null && !(own instanceof Expr.Const) && sides(own) != BOTH;
      if (one) {
        bystanders.add(own);
        values.put(local, own);
      } else {
        signs.put(local, sign(value));
      }
    }

    private int sign(Expr e) {
      if (e instanceof Expr.Const k && k.value() instanceof Integer n) {
        return Integer.signum(n);
      } else if (e instanceof Expr.Read r && signs.containsKey(r.local())) {
        return signs.get(r.local());
      } else if (e instanceof Expr.Conditional c) {
        return sign(holds(c.test()) ? c.then() : c.otherwise());
      } else if (e instanceof Expr.Negate n && isBounded(n.operand())) {
        return -sign(n.operand());
      } else if (e instanceof Expr.Binary b
          && b.op() == Expr.Operator.SUB
          && b.type() == Type.INT) {
        return difference(b);
      } else if (e instanceof Expr.Convert n
          && n.type() == Type.INT
          && n.operand() instanceof Expr.Binary b
          && b.op() == Expr.Operator.SUB
          && b.type() == Type.LONG) {
        return difference(b);
      } else if (e instanceof Expr.ThreeWay t && t.left().type() == Type.LONG) {
        return order(t.left(), t.right());
      } else if (e instanceof Expr.AssignExpr a) {
        assign(a.local(), a.value());
        return sign(new Expr.Read(a.local()));
      } else if (e instanceof Expr.Call c) {
        return sign(c);
      }
      throw new Unclear();
    }

    private int difference(Expr.Binary b) {
      Expr left = own(b.left());
      if (left != null && !isExact(b)) {
        subtracted.add(form(left));
      }
      return order(b.left(), b.right());
    }

    /** Whether the value is surely another one than the smallest int, which has no negation. */
    private boolean isBounded(Expr e) {
      return e instanceof Expr.Call c
          && (Type.BOXES.contains(c.method().owner())
              || c.method().owner().equals("java/lang/String"));
    }

    private boolean isExact(Expr.Binary b) {
      Interval left = range(b.left());
      Interval right = range(b.right());
      return b.type() == Type.INT
          && (world.ranges().exact(b).filter(r -> r.isIn(Interval.INT)).isPresent()
              || left.minus(right).isIn(Interval.INT));
    }

    private Interval range(Expr e) {
      return world.ranges().range(e).orElse(Interval.of(e.type()));
    }

    private int sign(Expr.Call c) {
      MethodRef m = c.method();
      if (c.target() == null) {
        boolean compares = Type.BOXES.contains(m.owner()) && m.name().equals("compare");
        return compares
            ? order(c.arguments().get(0), c.arguments().get(1))
            : inside(c, m, c.arguments());
      } else if (m.name().equals("compareTo") && c.arguments().size() == 1 && isKey(m.owner())) {
        return order(c.target(), c.arguments().get(0));
      }
      List<Expr> all = new ArrayList<>(List.of(c.target()));
      all.addAll(c.arguments());
      return inside(c, m, all);
    }

    private boolean isKey(String owner) {
      return owner.equals("java/lang/String")
          || Type.BOXES.contains(owner)
          || owner.equals("java/lang/Enum")
          || owner.equals("java/lang/Comparable")
          || world.pool().isTranslated(owner) && world.pool().isSubtype(owner, "java/lang/Enum");
    }

    /** The comparison that the program's own method makes. */
    private int inside(Expr.Call c, MethodRef m, List<Expr> given) {
      MethodModel model = world.pool().resolve(m).orElseThrow(Unclear::new);
      boolean fixed =
          c.kind() == Expr.CallKind.STATIC
              ? model.ref().owner().equals(home.method().owner())
              : c.kind() == Expr.CallKind.VIRTUAL && sole.isOnly(m);
      List<Stmt> body = sole.code(m);
      if (!fixed || body.isEmpty() || !world.pool().isTranslated(model.ref().owner())) {
        throw new Unclear();
      }
      List<Local> parameters = model.body().parameters();
      if (parameters.size() != given.size()) {
        throw new Unclear();
      }
      Map<Local, Expr> passed = new HashMap<>();
      for (int i = 0; i < given.size(); i++) {
        Expr own = own(given.get(i));
        if (own == null) {
          throw new Unclear();
        }
        passed.put(parameters.get(i), own);
      }
      return new Frame(passed, depth + 1).result(body);
    }

    private boolean holds(Expr e) {
      if (e instanceof Expr.Not n) {
        return !holds(n.operand());
      } else if (e instanceof Expr.ShortCircuit s) {
        return holds(s.left()) == s.and() ? holds(s.right()) : !s.and();
      } else if (e instanceof Expr.Compare c) {
        return holds(c);
      } else if (e instanceof Expr.Call c
          && c.target() != null
          && c.method().signature().equals("equals(Ljava/lang/Object;)")
          && (c.target().type().equals(Type.STRING)
              || c.target().type() instanceof Type.ClassType t
                  && Type.BOXES.contains(t.internalName()))) {
        return order(c.target(), c.arguments().get(0)) == 0;
      }
      throw new Unclear();
    }

    private boolean holds(Expr.Compare c) {
      boolean zero = c.right() instanceof Expr.Const k && Integer.valueOf(0).equals(k.value());
      int sign;
      Expr own = own(c.left());
      if (zero && (own == null || sides(own) == BOTH)) {
        sign = sign(c.left());
      } else if (isInteger(c.left().type()) && isInteger(c.right().type())) {
        sign = order(c.left(), c.right());
      } else {
        throw new Unclear();
      }
      return switch (c.relation()) {
        case EQ -> sign == 0;
        case NE -> sign != 0;
        case LT -> sign < 0;
        case LE -> sign <= 0;
        case GT -> sign > 0;
        case GE -> sign >= 0;
      };
    }

    private boolean isInteger(Type t) {
      return t.isIntLike() || t == Type.LONG;
    }

    /** The assumed order of a key of both objects. */
    private int order(Expr left, Expr right) {
      Expr l = own(left);
      Expr r = own(right);
      if (l == null || r == null) {
        throw new Unclear();
      }
      boolean turned = sides(l) == 2 && sides(r) == 1;
      if (!turned && !(sides(l) == 1 && sides(r) == 2)) {
        throw new Unclear();
      }
      Expr form = form(l);
      if (!form.equals(form(r))) {
        throw new Unclear();
      }
      Integer sign = assumed.get(form);
      if (sign == null) {
        Expr key = turned ? r : l;
        Expr other = turned ? l : r;
        boolean told = other instanceof Expr.Cast && !(key instanceof Expr.Cast);
        throw new Undecided(told ? new Expr.Cast(key, other.type()) : key, form);
      }
      return turned ? -sign : sign;
    }

    /** The expression in terms of the two objects alone; null if it is not one. */
    private Expr own(Expr e) {
      boolean[] clear = {true};
      Expr result =
          new Rewriter() {
            @Override
            public Expr expr(Expr x) {
              if (x instanceof Expr.Read r) {
                Expr value = values.get(r.local());
                boolean kept =
                    depth == 0
                        && (r.local().equals(first)
                            || r.local().equals(second)
                            || home.captured().containsKey(r.local()));
                clear[0] &= value != null || kept;
                return value != null ? value : x;
              }
              clear[0] &= !(x instanceof Expr.AssignExpr || x instanceof Expr.Lambda);
              Expr inside = operands(x);
              return inside.equals(x) ? x : inside;
            }
          }.expr(e);
      return clear[0] ? getters.expr(result) : null;
    }
  }

  /** 1 if the first object occurs, 2 if the second does, 3 for both. */
  private int sides(Expr e) {
    int[] sides = {0};
    IrWalk.expression(
        e,
        x -> {
          if (x instanceof Expr.Read r) {
            sides[0] |= r.local().equals(first) ? 1 : r.local().equals(second) ? 2 : 0;
          }
        });
    return sides[0];
  }

  private static boolean isUnboxing(Expr e) {
    return e instanceof Expr.Call c
        && c.target() != null
        && Type.BOXES.contains(c.method().owner())
        && Boxing.primitive(new Type.ClassType(c.method().owner())) == c.type();
  }

  /** The expression as one of any object. */
  private Expr form(Expr e) {
    return new Rewriter() {
      @Override
      public Expr expr(Expr x) {
        boolean object =
            x instanceof Expr.Read r && (r.local().equals(first) || r.local().equals(second));
        // Erasure's cast of what the library gives is there or not, as javac needed it.
        if (x instanceof Expr.Cast c && c.operand() instanceof Expr.Call) {
          return expr(c.operand());
        } else if (isUnboxing(x)) {
          return expr(((Expr.Call) x).target());
        }
        return object ? new Expr.Read(ELEMENT) : operands(x);
      }
    }.expr(e);
  }
}
