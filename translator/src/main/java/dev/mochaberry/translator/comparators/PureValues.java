package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.ir.Boxing;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.program.nulls.Nullness;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expressions that may be evaluated once where Java evaluates them many times: they give the same
 * each time, and nobody can tell, but for their {@link Faults}.
 */
public final class PureValues {
  /** How an expression may fail. */
  public enum Faults {
    /** It does not. */
    NONE,
    /** It may meet null, or lie outside of an array: nobody could tell where. */
    ANYWHERE,
    /** Whoever evaluates it goes another way then. */
    ALL
  }

  private static final Set<String> LOOKS_UP =
      Set.of(
          "get(Ljava/lang/Object;)",
          "getOrDefault(Ljava/lang/Object;Ljava/lang/Object;)",
          "size()");
  private static final Map<String, Set<String>> LIBRARY =
      Map.of(
          "java/lang/String",
          Set.of("length()", "isEmpty()", "toLowerCase()", "toUpperCase()", "trim()", "strip()"),
          "java/lang/Integer",
          Set.of("intValue()", "longValue()", "doubleValue()"),
          "java/lang/Long",
          Set.of("longValue()"),
          "java/lang/Double",
          Set.of("doubleValue()"),
          "java/lang/Character",
          Set.of("charValue()"),
          "java/lang/Boolean",
          Set.of("booleanValue()"),
          "java/util/Map$Entry",
          Set.of("getKey()", "getValue()"),
          "java/util/List",
          Set.of("size()", "isEmpty()"),
          "java/util/Collection",
          Set.of("size()", "isEmpty()"));

  /** Those that are there to fail on some values, and those that look something up. */
  private static final Map<String, Set<String>> FAILING =
      Map.of(
          "java/lang/String",
          Set.of("charAt(I)", "substring(I)", "substring(II)", "indexOf(I)"),
          "java/util/List",
          Set.of("get(I)"),
          "java/util/ArrayList",
          Set.of("get(I)", "size()"),
          "java/util/Map",
          LOOKS_UP,
          "java/util/HashMap",
          LOOKS_UP);

  private static final Set<String> OF_NUMBERS = Set.of("abs", "min", "max");
  private static final int DEEPEST = 4;

  private final KnownProgram world;
  private final MethodRef method;
  private final Nullness.Function nullness;
  private final Set<Local> known;
  private final Set<Local> there;
  private final Faults faults;
  private final int depth;

  /**
   * Looks at expressions of one comparison.
   *
   * @param objects the variables of what is compared
   * @param there the variables that are not null
   * @param faults how they may fail
   */
  public PureValues(
      KnownProgram world, SortKey.Code code, Set<Local> objects, Set<Local> there, Faults faults) {
    this(world, code.method(), code.statements(), known(code, objects), there, faults, 0);
  }

  private PureValues(
      KnownProgram world,
      MethodRef method,
      List<Stmt> body,
      Set<Local> known,
      Set<Local> there,
      Faults faults,
      int depth) {
    this.world = world;
    this.method = method;
    this.nullness = world.nullness().in(method, body);
    this.known = known;
    this.there = there;
    this.faults = faults;
    this.depth = depth;
  }

  private static Set<Local> known(SortKey.Code code, Set<Local> objects) {
    Set<Local> known = new HashSet<>(code.captured().keySet());
    known.addAll(objects);
    return known;
  }

  /** Whether the expression gives no null. */
  public boolean isNotNull(Expr e) {
    return e instanceof Expr.Read r && there.contains(r.local()) || nullness.isNotNull(e);
  }

  /** Whether the expression may be evaluated once. */
  public boolean isPure(Expr e) {
    if (e instanceof Expr.Read r) {
      return known.contains(r.local()) || r.local().kind() == Local.Kind.THIS;
    } else if (e instanceof Expr.FieldRead f) {
      return world.pool().isTranslated(f.field().owner())
          && (f.target() == null ? f.field().owner().equals(method.owner()) : isThere(f.target()));
    } else if (e instanceof Expr.ArrayLength a) {
      return isThere(a.array());
    } else if (e instanceof Expr.ArrayRead a) {
      return isPure(a.array())
          && isPure(a.index())
          && (faults == Faults.ALL || faults == Faults.ANYWHERE && a.index() instanceof Expr.Const);
    } else if (e instanceof Expr.Binary b) {
      return (faults == Faults.ALL || isTotal(b)) && isPure(b.left()) && isPure(b.right());
    } else if (e instanceof Expr.Negate n) {
      return isPure(n.operand());
    } else if (e instanceof Expr.Convert c) {
      return isPure(c.operand());
    } else if (e instanceof Expr.Cast c) {
      // Erasure's cast of what the library gives.
      return c.operand() instanceof Expr.Call call
          && !world.pool().isTranslated(call.method().owner())
          && isPure(call);
    } else if (e instanceof Expr.Call c) {
      return c.arguments().stream().allMatch(this::isPure)
          && (c.target() == null ? isPureFunction(c) : isThere(c.target()) && isPureMethod(c));
    }
    return e instanceof Expr.Const;
  }

  private static boolean isTotal(Expr.Binary b) {
    boolean divides = b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM;
    boolean integer = b.type().isIntLike() || b.type() == Type.LONG;
    return !divides
        || !integer
        || b.right() instanceof Expr.Const k && ((java.lang.Number) k.value()).longValue() != 0;
  }

  private boolean isThere(Expr e) {
    return isPure(e) && (faults != Faults.NONE || isNotNull(e));
  }

  private static boolean isPureFunction(Expr.Call c) {
    return CallShapes.unboxed(c) != c
        || c.method().owner().equals("java/lang/Math") && OF_NUMBERS.contains(c.method().name());
  }

  private boolean isPureMethod(Expr.Call c) {
    String owner = c.method().owner();
    String signature = c.method().signature();
    if (!world.pool().isTranslated(owner)) {
      boolean looks = FAILING.getOrDefault(owner, Set.of()).contains(signature);
      return (LIBRARY.getOrDefault(owner, Set.of()).contains(signature)
              || faults == Faults.ALL && looks && mayLookUp(c))
          && world.isOfLibraryAlone(owner);
    }
    return depth < DEEPEST
        && c.kind() == Expr.CallKind.VIRTUAL
        && !world.callables().isCallable(owner)
        && world.pool().isTranslated(world.sole().declared(c.method()).owner())
        && world.program().bodies().entrySet().stream()
            .filter(m -> m.getKey().signature().equals(signature))
            .allMatch(m -> isPureBody(m.getKey(), m.getValue()));
  }

  /** Whether a map changes nothing by that, and runs none of the program's code. */
  private boolean mayLookUp(Expr.Call c) {
    if (!c.method().owner().endsWith("Map") || c.arguments().isEmpty()) {
      return true;
    }
    Type key = c.arguments().get(0).type();
    boolean plain =
        key instanceof Type.ClassType k && (key.equals(Type.STRING) || Boxing.primitive(k) != null);
    boolean[] special = {false};
    world
        .program()
        .bodies()
        .values()
        .forEach(body -> IrWalk.expressions(body, e -> special[0] |= isSpecial(e), s -> {}));
    return plain && !special[0];
  }

  /** A map in the order of access, or of a comparator. */
  private static boolean isSpecial(Expr e) {
    return e instanceof Expr.New n
        && (n.constructor().owner().equals("java/util/LinkedHashMap") && n.arguments().size() == 3
            || n.constructor().owner().startsWith("java/util/")
                && n.constructor().descriptor().startsWith("(Ljava/util/Comparator;)"));
  }

  private boolean isPureBody(MethodRef m, List<Stmt> body) {
    return body.isEmpty()
        || body.size() == 1
            && body.get(0) instanceof Stmt.Return r
            && r.value() != null
            && new PureValues(world, m, body, Set.of(), Set.of(), faults, depth + 1)
                .isPure(r.value());
  }
}
