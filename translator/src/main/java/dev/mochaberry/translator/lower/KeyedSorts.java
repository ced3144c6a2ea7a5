package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.comparators.CodePlace;
import dev.mochaberry.translator.comparators.ComparatorKeys;
import dev.mochaberry.translator.comparators.PureValues;
import dev.mochaberry.translator.comparators.SortKey;
import dev.mochaberry.translator.ir.Boxing;
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

  private static final String STREAM = "java/util/stream/Stream";

  private final Context context;
  private final Expressions expressions;

  KeyedSorts(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** A call that sorts by a comparator. */
  Optional<PyExpr> sort(Expr.Call c) {
    MethodRef m = c.method();
    List<Expr> all = new ArrayList<>(c.arguments());
    if (c.target() != null) {
      all.add(0, c.target());
    }
    boolean whole =
        all.size() == 2 && m.descriptor().contains(COMPARATOR)
            || all.size() == 1 && all.get(0).type().isReference();
    if (!m.name().startsWith("sort") || !whole || context.flow().isEmpty()) {
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
                          context.attribute(expressions.value(all.get(0)), k.function()),
                          k.arguments(),
                          List.of()));
      default -> Optional.empty();
    };
  }

  private Optional<PyExpr> sorted(List<Expr> all, String owner) {
    if (all.size() == 2
        && ComparatorKeys.isReverse(all.get(1))
        && (owner == null || context.isOfLibraryAlone(owner))
        && comparators().natural(all.get(0), all.get(1)).isEmpty()) {
      return Optional.of(context.call("sort_down", expressions.value(all.get(0))));
    }
    return keyed(all, owner)
        .map(
            k -> {
              List<PyExpr> arguments = new ArrayList<>(List.of(expressions.value(all.get(0))));
              arguments.addAll(k.arguments());
              return new PyExpr.Call(context.helper(k.function()), arguments, List.of());
            });
  }

  /** What sorts, and what it is given beside the objects. */
  private record Keyed(String function, List<PyExpr> arguments) {}

  /**
   * The key function, and {@code True} if what is greater comes first. Behind the comparator where
   * that has a name, or has to say what follows if a key fails or two are far apart.
   */
  private Optional<Keyed> keyed(List<Expr> all, String owner) {
    if (owner != null && !context.isOfLibraryAlone(owner) || context.mayBePolluted()) {
      return Optional.empty();
    }
    Expr comparator = all.size() == 2 ? all.get(1) : new Expr.Const(null, Type.NULL);
    ComparatorKeys comparators = comparators();
    List<SortKey> keys = comparators.of(comparator);
    if (keys.isEmpty()) {
      keys = comparators.natural(all.get(0), comparator);
    }
    boolean streamed = STREAM.equals(owner);
    if (!streamed && keys.stream().anyMatch(k -> looksInto(k, all.get(0)))) {
      return Optional.empty();
    }
    return keyed(comparator, keys, areThere(all.get(0), owner), streamed);
  }

  /** Whether the key may be found in what is being sorted, which is in no order meanwhile. */
  private boolean looksInto(SortKey k, Expr sorted) {
    boolean[] found = {false};
    IrWalk.expression(
        k.value(),
        e -> {
          Expr container =
              e instanceof Expr.ArrayRead a
                      && a.array().type() instanceof Type.ArrayType t
                      && t.element().isReference()
                  ? a.array()
                  : e instanceof Expr.Call c
                          && c.target() != null
                          && context.pool.isSubtype(c.method().owner(), "java/util/Collection")
                      ? c.target()
                      : null;
          found[0] |=
              container != null
                  && !mentions(container, k.element())
                  && !context.flow().filter(f -> f.areApart(container, sorted)).isPresent();
        });
    return found[0];
  }

  private static boolean mentions(Expr e, Local local) {
    boolean[] found = {false};
    IrWalk.expression(e, x -> found[0] |= x instanceof Expr.Read r && r.local().equals(local));
    return found[0];
  }

  private Optional<Keyed> keyed(
      Expr comparator, List<SortKey> keys, boolean there, boolean streamed) {
    Set<Boolean> fixed = new HashSet<>();
    Set<Boolean> open = new HashSet<>();
    for (SortKey k : keys) {
      if (!isNegated(type(k))) {
        (isOrdered(type(k)) ? fixed : open).add(k.down());
      }
    }
    if (keys.isEmpty() || fixed.size() > 1 || !arePure(keys)) {
      return Optional.empty();
    }
    if (!streamed && keys.size() == 1 && isNatural(keys.get(0))) {
      return Optional.of(new Keyed(keys.get(0).down() ? "sort_down" : "sort_list", List.of()));
    }
    boolean alone =
        !ComparatorKeys.isVariable(comparator)
            && (there || !context.nullOrder.goesOn())
            && areSafe(keys, there);
    List<PyExpr> result = new ArrayList<>();
    if (!alone) {
      result.add(expressions.value(comparator));
    }
    boolean down = fixed.isEmpty() ? open.equals(Set.of(true)) : fixed.contains(true);
    String name = expressions.scope.fresh(name(keys.get(0)));
    List<PyExpr> values =
        keys.stream()
            .map(k -> value(k, name, down))
            .map(v -> alone ? v : UncheckedKeys.value(v))
            .toList();
    result.add(
        new PyExpr.Lambda(
            List.of(new PyExpr.PyParam(name)),
            values.size() == 1 ? values.get(0) : new PyExpr.TupleExpr(values)));
    if (down) {
      result.add(new PyExpr.Literal("True"));
    }
    return Optional.of(new Keyed(alone ? "sort_by" : "sort_fast", result));
  }

  /** Whether strings or numbers are compared with each other. */
  private static boolean isNatural(SortKey k) {
    return reads(k) && !k.subtracted() && (type(k).equals(Type.STRING) || type(k) == Type.INT);
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

  /** Whether evaluating the keys does nothing but fail. */
  private boolean arePure(List<SortKey> keys) {
    return keys.stream()
        .allMatch(
            k ->
                isComparable(type(k))
                    && k.code().captured().values().stream().allMatch(this::isFixed)
                    && values(k, PureValues.Faults.ALL).isPure(k.value()));
  }

  /**
   * Whether the keys do not fail where Java's comparisons would not. The first one is evaluated for
   * each element in Java too, if there are two: if it fails and nothing goes on, it is all the same
   * at which element. The others are evaluated for some only.
   */
  private boolean areSafe(List<SortKey> keys, boolean there) {
    boolean first = true;
    for (SortKey k : keys) {
      boolean mayFail = first && !context.nullOrder.tellsFaults();
      PureValues values = values(k, mayFail ? PureValues.Faults.ANYWHERE : PureValues.Faults.NONE);
      boolean safe =
          mayFail
              || !k.value().type().isReference()
              || values.isNotNull(k.value()) && (there || !reads(k));
      if (k.subtracted()
          || !isOrdered(type(k))
          || !values.isPure(k.value())
          || !safe
          || first && !there && !takesApart(k)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private PureValues values(SortKey k, PureValues.Faults faults) {
    Set<Local> there = new HashSet<>(k.code().captured().keySet());
    there.removeIf(l -> !expressions.scope.isNotNull(k.code().captured().get(l)));
    there.add(k.element());
    return new PureValues(context.known(), k.code(), Set.of(k.element()), there, faults);
  }

  private ComparatorKeys comparators() {
    Scope scope = expressions.scope;
    return new ComparatorKeys(
        context.known(), new CodePlace(scope.method, scope.statements, scope::isStable));
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

  /** Whether values of the type may be such, for all that is known of it. */
  private boolean isComparable(Type t) {
    return isOrdered(t)
        || t instanceof Type.ClassType c && !context.pool.isTranslated(c.internalName());
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
    PyExpr value = k.subtracted() ? context.call("near", inner.value(plain)) : inner.value(plain);
    if (type == Type.DOUBLE || type == Type.FLOAT) {
      return context.call("ordered", value);
    } else if (type.equals(Type.STRING)) {
      return scope.isNotNull(plain) || reads(k) && context.nullness.elementsAreNoNulls()
          ? value
          : context.call("non_null", value);
    }
    if (!isOrdered(type)) {
      value = context.call("plain", value);
    }
    return k.down() == down ? value : new PyExpr.Unary(type == Type.BOOLEAN ? "not" : "-", value);
  }
}
