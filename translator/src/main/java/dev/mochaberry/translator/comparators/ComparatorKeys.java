package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.MethodReferences;
import dev.mochaberry.translator.program.kinds.CallShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a comparator compares: the keys of which the first that differ decide. Empty where it does
 * something else, or where that is not seen.
 */
public final class ComparatorKeys {
  private static final String ENTRY = "java/util/Map$Entry";
  private static final String COMPARATOR = "java/util/Comparator";

  private final KnownProgram world;
  private final CodePlace place;

  /** Those that were looked up, none of which holds itself. */
  private final Set<Expr> variables = new HashSet<>();

  /** Looks at comparators that are given at one place. */
  public ComparatorKeys(KnownProgram world, CodePlace place) {
    this.world = world;
    this.place = place;
  }

  /** The keys of a comparator, in order. */
  public List<SortKey> of(Expr comparator) {
    if (comparator instanceof Expr.Lambda l) {
      return l.sam().owner().equals(COMPARATOR) ? ofFunction(l) : List.of();
    } else if (comparator instanceof Expr.Cast c) {
      return of(c.operand());
    } else if (comparator instanceof Expr.New n) {
      return ofObject(n);
    } else if (isVariable(comparator)) {
      return variables.add(comparator)
          ? held(comparator).map(this::of).orElse(List.of())
          : List.of();
    }
    return comparator instanceof Expr.Call c ? ofCall(c) : List.of();
  }

  /** Whether the comparator has a name. */
  public static boolean isVariable(Expr comparator) {
    return comparator instanceof Expr.Read
        || comparator instanceof Expr.FieldRead f && f.target() == null;
  }

  /** What a variable always holds when it is read. */
  private Optional<Expr> held(Expr variable) {
    List<Expr> given = new ArrayList<>();
    if (variable instanceof Expr.Read r) {
      boolean local = r.local().kind() != Local.Kind.PARAMETER && place.isStable().test(r.local());
      if (local) {
        IrWalk.expressions(
            place.statements(),
            e -> {},
            s -> {
              if (s instanceof Stmt.Assign a && a.local().equals(r.local())) {
                given.add(a.value());
              }
            });
      }
    } else {
      FieldRef f = world.pool().declared(((Expr.FieldRead) variable).field());
      if (world.pool().isTranslated(f.owner()) && world.firstWrites().isWrittenFirst(f)) {
        world
            .program()
            .bodies()
            .values()
            .forEach(
                body ->
                    IrWalk.expressions(
                        body,
                        e -> {},
                        s -> {
                          if (s instanceof Stmt.FieldWrite w
                              && world.pool().declared(w.field()).equals(f)) {
                            given.add(w.value());
                          }
                        }));
      }
    }
    return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
  }

  private List<SortKey> ofCall(Expr.Call c) {
    MethodRef m = c.method();
    List<Expr> arguments = c.arguments();
    if (m.owner().equals("java/util/Collections")
        && m.signature().equals("reverseOrder(Ljava/util/Comparator;)")) {
      return reversed(of(arguments.get(0)));
    } else if (m.owner().equals(ENTRY) && m.name().startsWith("comparingBy")) {
      return ofEntry(m.name().replace("comparingBy", "get"), arguments);
    } else if (!m.owner().equals(COMPARATOR)) {
      return List.of();
    }
    return switch (m.name()) {
      case "comparing", "comparingInt", "comparingLong", "comparingDouble" -> extracted(arguments);
      case "reversed" -> reversed(of(c.target()));
      case "thenComparing" -> {
        List<SortKey> first = of(c.target());
        boolean compares = m.parameters().get(0).equals(new Type.ClassType(COMPARATOR));
        yield joined(first, compares ? next(first, arguments.get(0)) : extracted(arguments));
      }
      case "thenComparingInt", "thenComparingLong", "thenComparingDouble" ->
          joined(of(c.target()), extracted(arguments));
      default -> List.of();
    };
  }

  /** Entries of a map, in the order of their keys or values. */
  private List<SortKey> ofEntry(String getter, List<Expr> arguments) {
    Optional<Boolean> down = arguments.isEmpty() ? Optional.of(false) : natural(arguments.get(0));
    Local element = new Local(-1, new Type.ClassType(ENTRY), "e", Local.Kind.PARAMETER);
    Expr value =
        new Expr.Call(
            Expr.CallKind.VIRTUAL,
            new Expr.Read(element),
            new MethodRef(ENTRY, getter, "()Ljava/lang/Object;"),
            List.of());
    return down.map(d -> List.of(new SortKey(value, element, here(), d, false))).orElse(List.of());
  }

  private SortKey.Code here() {
    return new SortKey.Code(place.method(), List.of(), Map.of());
  }

  /**
   * The keys of the natural order of what a collection, stream or array holds.
   *
   * @param comparator the natural order, or that turned round; null stands for the first
   */
  public List<SortKey> natural(Expr sorted, Expr comparator) {
    boolean usual = comparator == null || comparator instanceof Expr.Const k && k.value() == null;
    Optional<Boolean> down = usual ? Optional.of(false) : natural(comparator);
    Optional<Type> held =
        sorted.type() instanceof Type.ArrayType t
            ? Optional.of(t.element())
            : world.flow().flatMap(f -> f.elements(sorted));
    if (down.isEmpty()
        || !(held.orElse(null) instanceof Type.ClassType type)
        || !world.pool().isTranslated(type.internalName())) {
      return List.of();
    }
    List<SortKey> keys = ofNatural(type);
    return down.get() ? reversed(keys) : keys;
  }

  private List<SortKey> ofNatural(Type.ClassType type) {
    Local element = new Local(-1, type, "x", Local.Kind.PARAMETER);
    return comparison(type)
        .map(
            m ->
                compared(
                    new Expr.Read(element), element, m, new SortKey.Code(m, List.of(), Map.of())))
        .orElse(List.of());
  }

  /** The program's own way of comparing objects of a class. */
  private Optional<MethodRef> comparison(Type type) {
    if (!(type instanceof Type.ClassType c)
        || !world.pool().isTranslated(c.internalName())
        || !world.pool().isSubtype(c.internalName(), "java/lang/Comparable")) {
      return Optional.empty();
    }
    List<MethodRef> compares =
        world.pool().supertypes(c.internalName()).stream()
            .filter(world.pool()::isTranslated)
            .flatMap(s -> world.pool().find(s).stream())
            .flatMap(m -> m.methods().stream())
            .filter(m -> !m.isBridge() && m.hasCode())
            .map(MethodModel::ref)
            .filter(m -> m.name().equals("compareTo") && m.result() == Type.INT)
            .filter(m -> m.parameters().size() == 1)
            .toList();
    return compares.size() == 1 ? Optional.of(compares.get(0)) : Optional.empty();
  }

  /** The keys by which a method of what is found of an element compares it with another's. */
  private List<SortKey> compared(Expr value, Local element, MethodRef compare, SortKey.Code code) {
    Local other = new Local(element.id() - 1000, element.type(), "y", Local.Kind.PARAMETER);
    Expr ofOther =
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            boolean its = e instanceof Expr.Read r && r.local().equals(element);
            return its ? new Expr.Read(other) : operands(e);
          }
        }.expr(value);
    Expr call = new Expr.Call(Expr.CallKind.VIRTUAL, value, compare, List.of(ofOther));
    List<Stmt> body = List.of(new Stmt.Return(call, 0));
    SortKey.Code home = new SortKey.Code(code.method(), body, code.captured());
    return new ComparisonRuns(world, home, element, other).keys();
  }

  /** Whether the comparator is the natural order turned round. */
  public static boolean isReverse(Expr comparator) {
    return natural(comparator).orElse(false);
  }

  private static List<SortKey> joined(List<SortKey> first, List<SortKey> second) {
    List<SortKey> all = new ArrayList<>(first);
    all.addAll(second);
    return first.isEmpty() || second.isEmpty() ? List.of() : all;
  }

  private static List<SortKey> reversed(List<SortKey> keys) {
    return keys.stream().map(SortKey::reversed).toList();
  }

  /** The order behind another one of the same objects, which may be their natural order. */
  private List<SortKey> next(List<SortKey> first, Expr comparator) {
    Optional<Boolean> natural = natural(comparator);
    if (natural.isEmpty() || first.isEmpty()) {
      return of(comparator);
    }
    SortKey before = first.get(0);
    Expr itself = new Expr.Read(before.element());
    return List.of(new SortKey(itself, before.element(), before.code(), natural.get(), false));
  }

  /** Whether the comparator is the natural order turned round; empty if it is neither. */
  private static Optional<Boolean> natural(Expr comparator) {
    return comparator instanceof Expr.Call c
            && (c.method().owner().equals(COMPARATOR)
                || c.method().owner().equals("java/util/Collections"))
            && c.method().signature().matches("(natural|reverse)Order\\(\\)")
        ? Optional.of(c.method().name().equals("reverseOrder"))
        : Optional.empty();
  }

  /** {@code comparing(key)} or {@code comparing(key, order)}. */
  private List<SortKey> extracted(List<Expr> arguments) {
    boolean down = false;
    if (arguments.size() == 2) {
      Optional<Boolean> natural = natural(arguments.get(1));
      if (natural.isEmpty()) {
        return List.of();
      }
      down = natural.get();
    }
    if (!(arguments.get(0) instanceof Expr.Lambda l)) {
      return List.of();
    }
    List<Local> parameters = new ArrayList<>();
    List<Stmt> body = code(l, parameters);
    boolean returns = body.size() == 1 && body.get(0) instanceof Stmt.Return r && r.value() != null;
    if (!returns || parameters.size() != l.captured().size() + 1) {
      return List.of();
    }
    Expr value = CallShapes.unboxed(((Stmt.Return) body.get(0)).value());
    Local element = parameters.get(parameters.size() - 1);
    Expr direct = new Getters(world.sole()).expr(value);
    SortKey.Code home = home(l, body, parameters);
    Optional<MethodRef> compare = comparison(direct.type());
    if (compare.isPresent()) {
      List<SortKey> keys = compared(direct, element, compare.get(), home);
      return down ? reversed(keys) : keys;
    }
    return List.of(new SortKey(direct, element, home, down, false));
  }

  /** What a lambda or a method reference does; its parameters are added to the list. */
  private List<Stmt> code(Expr.Lambda l, List<Local> parameters) {
    MethodRef m = l.implementation();
    List<Stmt> body = world.program().bodies().get(m);
    if (m.name().startsWith("lambda$") && body != null) {
      parameters.addAll(
          world
              .pool()
              .declared(m.owner(), m.name(), m.descriptor())
              .orElseThrow()
              .body()
              .parameters());
      return body;
    }
    return MethodReferences.code(l, world.pool(), parameters, box -> false, 0);
  }

  private SortKey.Code home(Expr.Lambda l, List<Stmt> body, List<Local> parameters) {
    Map<Local, Expr> captured = new HashMap<>();
    for (int i = 0; i < l.captured().size(); i++) {
      captured.put(parameters.get(i), l.captured().get(i));
    }
    MethodRef m = l.implementation();
    boolean lambda = m.name().startsWith("lambda$") && world.program().bodies().containsKey(m);
    return new SortKey.Code(lambda ? m : place.method(), body, captured);
  }

  private List<SortKey> ofFunction(Expr.Lambda l) {
    List<Local> parameters = new ArrayList<>();
    List<Stmt> body = code(l, parameters);
    int n = parameters.size();
    if (n != l.captured().size() + 2) {
      return List.of();
    }
    SortKey.Code home = home(l, body, parameters);
    return new ComparisonRuns(world, home, parameters.get(n - 2), parameters.get(n - 1)).keys();
  }

  /** An object of a class that only compares. */
  private List<SortKey> ofObject(Expr.New n) {
    String owner = n.constructor().owner();
    List<MethodRef> compares =
        world.program().bodies().keySet().stream()
            .filter(m -> m.owner().equals(owner) && m.name().equals("compare"))
            .filter(m -> !m.descriptor().equals("(Ljava/lang/Object;Ljava/lang/Object;)I"))
            .filter(m -> m.parameters().size() == 2)
            .toList();
    boolean plain =
        n.arguments().isEmpty()
            && world.pool().isTranslated(owner)
            && world.pool().find(owner).filter(c -> isPlain(owner, c.superName())).isPresent()
            && doesNothing(world.program().bodies().get(n.constructor()));
    if (!plain || compares.size() != 1) {
      return List.of();
    }
    MethodRef m = compares.get(0);
    List<Local> parameters =
        world.pool().declared(owner, m.name(), m.descriptor()).orElseThrow().body().parameters();
    int last = parameters.size() - 1;
    SortKey.Code home = new SortKey.Code(m, world.program().bodies().get(m), Map.of());
    return new ComparisonRuns(world, home, parameters.get(last - 1), parameters.get(last)).keys();
  }

  /** Whether the class compares and does nothing else, such as to turn itself round. */
  private boolean isPlain(String owner, String superName) {
    return "java/lang/Object".equals(superName)
        && world.pool().isSubtype(owner, COMPARATOR)
        && world.pool().supertypes(owner).stream()
            .noneMatch(s -> !s.equals(owner) && world.pool().isTranslated(s))
        && world.pool().find(owner).stream()
            .flatMap(c -> c.methods().stream())
            .map(m -> m.ref().name())
            .allMatch(n -> n.equals("compare") || n.equals("<init>"));
  }

  private static boolean doesNothing(List<Stmt> constructor) {
    return constructor != null
        && constructor.stream()
            .allMatch(
                s ->
                    s instanceof Stmt.Return
                        || s instanceof Stmt.Eval e
                            && e.expr() instanceof Expr.Call c
                            && c.kind() == Expr.CallKind.SPECIAL
                            && c.method().owner().equals("java/lang/Object"));
  }
}
