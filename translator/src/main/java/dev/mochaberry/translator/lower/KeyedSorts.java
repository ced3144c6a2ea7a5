package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code list.sort(Comparator.comparing(Student::getGrade))} -> {@code sort_by(list, lambda s:
 * s.grade)}: where a comparator compares keys, Python sorts by them, which are evaluated once. Only
 * where nobody can tell: the keys are pure, and so is what they are found by.
 */
final class KeyedSorts {
  private static final String COMPARATOR = "Ljava/util/Comparator;)";

  private final Context context;
  private final Expressions expressions;

  KeyedSorts(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** A call that sorts by a comparator. */
  Optional<PyExpr> sort(Expr.Call c) {
    MethodRef m = c.method();
    if (!m.descriptor().contains(COMPARATOR) || context.flow().isEmpty()) {
      return Optional.empty();
    }
    List<Expr> all = new ArrayList<>(c.arguments());
    if (c.target() != null) {
      all.add(0, c.target());
    }
    if (all.size() != 2) {
      return Optional.empty();
    }
    return switch (m.owner() + "." + m.name()) {
      case "java/util/List.sort", "java/util/ArrayList.sort", "java/util/LinkedList.sort" ->
          sorted(all, m.owner());
      case "java/util/Collections.sort" -> sorted(all, "java/util/List");
      case "java/util/Arrays.sort" -> sorted(all, null);
      case "java/util/stream/Stream.sorted" ->
          keyed(all, m.owner())
              .map(
                  k ->
                      new PyExpr.Call(
                          context.attribute(expressions.value(all.get(0)), "sort_by"),
                          k,
                          List.of()));
      default -> Optional.empty();
    };
  }

  private Optional<PyExpr> sorted(List<Expr> all, String owner) {
    return keyed(all, owner)
        .map(
            k -> {
              List<PyExpr> arguments = new ArrayList<>(List.of(expressions.value(all.get(0))));
              arguments.addAll(k);
              return new PyExpr.Call(context.helper("sort_by"), arguments, List.of());
            });
  }

  /** The key function, and {@code True} if what is greater comes first. */
  private Optional<List<PyExpr>> keyed(List<Expr> all, String owner) {
    if (owner != null && !context.isOfLibraryAlone(owner) || context.mayBePolluted()) {
      return Optional.empty();
    }
    List<SortKey> keys = new ComparatorKeys(context, expressions).of(all.get(1));
    boolean there = areThere(all.get(0), owner);
    if (keys.isEmpty() || !there && context.nullOrder.goesOn() || !arePure(keys, there)) {
      return Optional.empty();
    }
    Set<Boolean> directions = new HashSet<>();
    keys.stream().filter(k -> !isNegated(type(k))).forEach(k -> directions.add(k.down()));
    if (directions.size() > 1) {
      return Optional.empty();
    }
    boolean down = directions.contains(true);
    String name = expressions.scope.fresh(name(keys.get(0)));
    List<PyExpr> values = new ArrayList<>();
    for (SortKey k : keys) {
      values.add(value(k, name, down));
    }
    List<PyExpr> result = new ArrayList<>();
    result.add(
        new PyExpr.Lambda(
            List.of(new PyExpr.PyParam(name)),
            values.size() == 1 ? values.get(0) : new PyExpr.TupleExpr(values)));
    if (down) {
      result.add(new PyExpr.Literal("True"));
    }
    return Optional.of(result);
  }

  /** Whether no element is null. */
  private boolean areThere(Expr sorted, String owner) {
    return owner == null
        ? sorted.type() instanceof Type.ArrayType t
            && expressions.scope.isNotNull(
                new Expr.ArrayRead(sorted, new Expr.Const(0, Type.INT), t.element()))
        : context.nullness.elementsAreNoNulls();
  }

  private static String name(SortKey k) {
    String own = k.element().name();
    boolean itself = own == null || own.equals("this") || k.element().kind() == Local.Kind.THIS;
    return itself ? "x" : NameForms.identifier(NameForms.spoken(own));
  }

  /**
   * The first key is evaluated for each element in Java too, if there are two: if it fails and
   * nothing goes on, it is all the same at which element. The others are evaluated for some only.
   */
  private boolean arePure(List<SortKey> keys, boolean there) {
    boolean first = true;
    boolean mayFail = !context.nullOrder.tellsFaults();
    for (SortKey k : keys) {
      Set<Local> known = new HashSet<>(k.code().captured().keySet());
      if (!k.code().captured().values().stream().allMatch(this::isFixed)) {
        return false;
      }
      known.removeIf(l -> !expressions.scope.isNotNull(k.code().captured().get(l)));
      known.add(k.element());
      PureValues values =
          new PureValues(
              context, k.code().method(), k.code().statements(), known, first && mayFail);
      boolean safe =
          first && mayFail
              || !k.value().type().isReference()
              || values.isNotNull(k.value()) && (there || !reads(k));
      if (!isOrdered(type(k)) || !values.isPure(k.value()) || !safe) {
        return false;
      }
      if (first && !there && !takesApart(k)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /** Whether the key is the element itself. */
  private static boolean reads(SortKey k) {
    return k.value() instanceof Expr.Read;
  }

  /** Whether the key cannot be evaluated for null. */
  private static boolean takesApart(SortKey k) {
    boolean[] found = {false};
    IrWalk.expression(
        k.value(),
        e ->
            found[0] |=
                e instanceof Expr.FieldRead f && isElement(f.target(), k)
                    || e instanceof Expr.Call c && isElement(c.target(), k)
                    || e instanceof Expr.ArrayRead a && isElement(a.array(), k));
    return found[0] || reads(k);
  }

  private static boolean isElement(Expr e, SortKey k) {
    return e instanceof Expr.Read r && r.local().equals(k.element());
  }

  /** Whether a closure may read the captured value when it is called. */
  private boolean isFixed(Expr captured) {
    return captured instanceof Expr.Const
        || captured instanceof Expr.Read r
            && (expressions.scope.isStable(r.local()) || r.local().kind() == Local.Kind.THIS);
  }

  private static Type type(SortKey k) {
    Type t = k.value().type();
    Type primitive = t instanceof Type.ClassType c ? Boxing.primitive(c) : null;
    return primitive == null ? t : primitive;
  }

  /** Whether Python orders the values, or their stand-ins, as Java does. */
  private boolean isOrdered(Type t) {
    return t instanceof Type.Primitive || t.equals(Type.STRING) || isEnum(t);
  }

  private boolean isEnum(Type t) {
    return t instanceof Type.ClassType c
        && context.pool.isTranslated(c.internalName())
        && context.pool.isSubtype(c.internalName(), "java/lang/Enum");
  }

  /** Whether the opposite order is that of the negated values. */
  private boolean isNegated(Type t) {
    return t instanceof Type.Primitive && t != Type.FLOAT && t != Type.DOUBLE || isEnum(t);
  }

  private PyExpr value(SortKey k, String name, boolean down) {
    Scope scope = new Scope(context, k.code().method(), expressions.scope, k.code().statements());
    scope.line = expressions.scope.line;
    scope.bind(k.element(), new PyExpr.Name(name));
    k.code()
        .captured()
        .forEach(
            (local, value) ->
                scope.bind(
                    local,
                    expressions
                        .characters()
                        .kept(context.characters().isText(k.code().method(), local), value)));
    Expressions inner = new Expressions(context, scope);
    Type type = type(k);
    Expr plain = type instanceof Type.Primitive ? Boxing.adapt(k.value(), type) : k.value();
    if (isEnum(type)) {
      MethodRef ordinal = new MethodRef("java/lang/Enum", "ordinal", "()I");
      plain = new Expr.Call(Expr.CallKind.VIRTUAL, plain, ordinal, List.of());
    }
    PyExpr value = inner.value(plain);
    if (type == Type.DOUBLE || type == Type.FLOAT) {
      return context.call("ordered", value);
    } else if (type.equals(Type.STRING)) {
      return scope.isNotNull(plain) || reads(k) && context.nullness.elementsAreNoNulls()
          ? value
          : context.call("non_null", value);
    }
    return k.down() == down ? value : new PyExpr.Unary(type == Type.BOOLEAN ? "not" : "-", value);
  }
}
