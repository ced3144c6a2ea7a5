package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.LambdaMethods;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which arrays may be behind each array variable of a program, to find the stores that may fail
 * because the array is of a more special type than its variable (JLS 10.5).
 */
final class ArrayStores {
  /** A local of a method. */
  private record Variable(MethodRef method, Local local) {}

  /** What a method returns, by its signature: overrides together. */
  private record Result(String signature) {}

  /** Stands for arrays that the program has not made itself. */
  private static final Object ELSEWHERE = "elsewhere";

  private final ClassPool pool;
  private final Set<Expr> asked;
  private final boolean watched;
  private final Set<Type> created = new LinkedHashSet<>();
  private final Map<Object, Set<Object>> sources = new HashMap<>();
  private final Map<Object, Set<Type>> solved = new HashMap<>();
  private final Map<String, List<MethodModel>> bySignature = new HashMap<>();
  private final Map<Type, Set<Type>> mayFail = new HashMap<>();
  private final Map<Expr, Set<Type>> fills = new HashMap<>();
  private final Set<Object> open = new HashSet<>();
  private final Set<Expr> casts = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param asked the casts that the author asks of what the library gives
   * @param watched whether the program is out to catch failing stores: then what the library stores
   *     counts too where class files do not tell its type
   */
  ArrayStores(ClassPool pool, Reachable program, Set<Expr> asked, boolean watched) {
    this.pool = pool;
    this.asked = asked;
    this.watched = watched;
    for (MethodRef m : program.bodies().keySet()) {
      pool.declared(m.owner(), m.name(), m.descriptor())
          .filter(MethodModel::hasCode)
          .ifPresent(
              d -> bySignature.computeIfAbsent(m.signature(), k -> new ArrayList<>()).add(d));
    }
    program.bodies().values().forEach(this::create);
    program.bodies().forEach(this::gather);
    solve();
    program.bodies().forEach(this::check);
  }

  /** By the element type of the variable: the element types behind it where a store may fail. */
  Map<Type, Set<Type>> mayFail() {
    return mayFail;
  }

  private void create(List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.NewArray n) {
            created.add(((Type.ArrayType) n.type()).element());
          } else if (e instanceof Expr.ArrayLiteral a) {
            created.add(a.type().element());
          } else if (e instanceof Expr.Call c && isCopyAs(c)) {
            created.add(copiedAs(c).element());
          }
        },
        s -> {});
  }

  private void gather(MethodRef m, List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c) {
            arguments(m, c.method(), c.arguments());
          } else if (e instanceof Expr.New n) {
            arguments(m, n.constructor(), n.arguments());
          } else if (e instanceof Expr.AssignExpr a) {
            flow(m, a.value(), new Variable(m, a.local()));
          } else if (e instanceof Expr.Lambda l) {
            captured(m, l);
            handed(l);
            given(l);
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            flow(m, a.value(), new Variable(m, a.local()));
          } else if (s instanceof Stmt.FieldWrite w) {
            flow(m, w.value(), pool.declared(w.field()));
          } else if (s instanceof Stmt.Return r && r.value() != null) {
            flow(m, r.value(), new Result(m.signature()));
          } else if (s instanceof Stmt.ForEach f && ArrayKinds.isList(f.local().type())) {
            any(new Variable(m, f.local()), f.local().type());
          }
        });
  }

  private void arguments(MethodRef caller, MethodRef called, List<Expr> arguments) {
    for (MethodModel d : bySignature.getOrDefault(called.signature(), List.of())) {
      List<Local> parameters = d.body().parameters();
      int first = parameters.size() - arguments.size();
      for (int i = 0; i < arguments.size() && first >= 0; i++) {
        flow(caller, arguments.get(i), new Variable(d.ref(), parameters.get(first + i)));
      }
    }
  }

  private void captured(MethodRef m, Expr.Lambda l) {
    MethodRef f = l.implementation();
    List<Local> parameters =
        pool.declared(f.owner(), f.name(), f.descriptor())
            .filter(MethodModel::hasCode)
            .map(d -> d.body().parameters())
            .orElse(List.of());
    for (int i = 0; i < Math.min(parameters.size(), l.captured().size()); i++) {
      flow(m, l.captured().get(i), new Variable(f, parameters.get(i)));
    }
  }

  /** What a function is called with comes from whoever has it. */
  private void handed(Expr.Lambda l) {
    MethodRef f = l.implementation();
    pool
        .declared(f.owner(), f.name(), f.descriptor())
        .filter(MethodModel::hasCode)
        .map(d -> d.body().parameters())
        .orElse(List.of())
        .stream()
        .skip(l.captured().size())
        .forEach(p -> any(new Variable(f, p), p.type()));
  }

  /** A call of a lambda's method may give what the function gives. */
  private void given(Expr.Lambda l) {
    Type result = l.sam().result();
    String its = l.implementation().signature();
    Set<Object> from =
        bySignature.containsKey(its) && !l.makesObject()
            ? Set.of(new Result(its))
            : ArrayKinds.isList(result) ? anyBehind(result) : Set.of();
    for (String signature : LambdaMethods.signatures(pool, l)) {
      sources.computeIfAbsent(new Result(signature), k -> set()).addAll(from);
    }
  }

  /** Of a variable nothing is known but its type. */
  private void any(Variable v, Type type) {
    sources.computeIfAbsent(v, k -> set()).addAll(anyBehind(type));
  }

  private static Set<Object> set() {
    return new LinkedHashSet<>();
  }

  private void flow(MethodRef m, Expr value, Object target) {
    if (ArrayKinds.isList(value.type())) {
      sources.computeIfAbsent(target, k -> set()).addAll(origins(m, value));
    }
  }

  /** Where an array comes from: nodes, or the element types of arrays made there. */
  private Set<Object> origins(MethodRef m, Expr e) {
    if (e instanceof Expr.Read r) {
      return Set.of(new Variable(m, r.local()));
    } else if (e instanceof Expr.FieldRead f) {
      return Set.of(pool.declared(f.field()));
    } else if (e instanceof Expr.Cast c && isTold(c)) {
      return madeBehind(c.type());
    } else if (e instanceof Expr.Cast c) {
      return ArrayKinds.isList(c.operand().type()) ? origins(m, c.operand()) : anyBehind(c.type());
    } else if (e instanceof Expr.Call c && isCopy(c)) {
      return origins(m, c.target() != null ? c.target() : c.arguments().get(0));
    } else if (e instanceof Expr.Call c && isCopyAs(c)) {
      return Set.of(copiedAs(c).element());
    } else if (ArrayCasts.isArrayOfObjects(e) && isOfLibrary((Expr.Call) e)) {
      return Set.of(Type.OBJECT);
    } else if (e instanceof Expr.Call c && bySignature.containsKey(c.method().signature())) {
      return Set.of(new Result(c.method().signature()));
    } else if (e instanceof Expr.AssignExpr a) {
      return origins(m, a.value());
    } else if (e instanceof Expr.Conditional c) {
      Set<Object> both = new LinkedHashSet<>(origins(m, c.then()));
      both.addAll(origins(m, c.otherwise()));
      return both;
    } else if (e instanceof Expr.ArrayRead a) {
      return anyBehind(a.type());
    } else if (e instanceof Expr.Const) {
      return Set.of();
    }
    boolean made = e instanceof Expr.NewArray || e instanceof Expr.ArrayLiteral;
    return !(e.type() instanceof Type.ArrayType a)
        ? Set.of()
        : made ? Set.of(a.element()) : Set.of(a.element(), ELSEWHERE);
  }

  /** Whether no method of the program may be what is called. */
  private boolean isOfLibrary(Expr.Call c) {
    return pool.methodBinding(c.method()).isPresent()
        && !bySignature.containsKey(c.method().signature());
  }

  /** Whether what the call gives is of the type of the array that it copies. */
  private static boolean isCopy(Expr.Call c) {
    boolean cloned = c.target() != null && c.target().type() instanceof Type.ArrayType;
    return cloned && c.method().name().equals("clone")
        || c.method().owner().equals("java/util/Arrays")
            && c.method().name().startsWith("copyOf")
            && !c.method().descriptor().contains("Class;");
  }

  /** Whether the cast is asked for at run time: what passes is an array that knows its type. */
  private boolean isTold(Expr.Cast c) {
    return !c.proved()
        && c.type() instanceof Type.ArrayType a
        && new ArrayCasts(pool).isAuthors(c.operand(), a)
        && (asked.contains(c)
            || !(c.operand() instanceof Expr.Call k && pool.methodBinding(k.method()).isPresent()));
  }

  private Set<Object> anyBehind(Type array) {
    Set<Object> all = madeBehind(array);
    all.add(ELSEWHERE);
    return all;
  }

  private Set<Object> madeBehind(Type array) {
    Set<Object> all = set();
    if (array instanceof Type.ArrayType a) {
      created.stream().filter(c -> pool.isSubtype(c, a.element())).forEach(all::add);
    }
    return all;
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var e : sources.entrySet()) {
        Set<Type> types = solved.computeIfAbsent(e.getKey(), k -> new LinkedHashSet<>());
        for (Object o : e.getValue()) {
          changed |=
              o instanceof Type t
                  ? types.add(t)
                  : types.addAll(List.copyOf(solved.getOrDefault(o, Set.of())));
          changed |= isOpen(o) && open.add(e.getKey());
        }
      }
    }
  }

  /** Whether arrays that the program has not made itself may be there. */
  private boolean isOpen(Object o) {
    return !(o instanceof Type) && (o == ELSEWHERE || open.contains(o) || !sources.containsKey(o));
  }

  /** The casts that erasure put there, and that an array of the program's own may fail. */
  Set<Expr> failingCasts() {
    return casts;
  }

  private void checkCast(MethodRef m, Expr.Cast c) {
    boolean erased =
        c.type() instanceof Type.ArrayType
            && ArrayKinds.isList(c.operand().type())
            && (c.operand() instanceof Expr.FieldRead || c.operand() instanceof Expr.Call);
    if (!erased || origins(m, c.operand()).stream().anyMatch(this::isOpen)) {
      return;
    }
    Type wanted = elementOf(c);
    if (behind(m, c.operand()).stream().anyMatch(t -> !pool.isSubtype(t, wanted))) {
      casts.add(c);
    }
  }

  /** The element types behind the array that a call of the library fills, where that may fail. */
  Map<Expr, Set<Type>> fills() {
    return fills;
  }

  private void checkFill(MethodRef m, Expr.Call c) {
    boolean computed =
        c.method().owner().equals("java/util/Arrays")
            && c.method().name().matches("setAll|parallelSetAll")
            && c.method().descriptor().startsWith("([Ljava/lang/Object;");
    if (computed || watched && isHanded(c)) {
      checkHanded(m, c);
      return;
    }
    if (isCopyAs(c)) {
      fill(c, elementOf(c.arguments().get(0)), Set.of(copiedAs(c).element()));
      return;
    }
    boolean fill =
        c.method().owner().equals("java/util/Arrays")
            && c.method().name().equals("fill")
            && c.method().descriptor().startsWith("([Ljava/lang/Object;");
    boolean copy =
        c.method().owner().equals("java/lang/System") && c.method().name().equals("arraycopy");
    if (!fill && !copy) {
      return;
    }
    Expr target = c.arguments().get(fill ? 0 : 2);
    Expr value = c.arguments().get(fill ? c.arguments().size() - 1 : 0);
    Type given = fill ? value.type() : elementOf(value);
    if (copy && target.type().equals(Type.OBJECT)) {
      fill(c, given.isReference() ? given : Type.OBJECT, created);
      return;
    }
    if (!given.isReference() || !ArrayKinds.isList(target.type())) {
      return;
    }
    fill(c, given, behind(m, target));
  }

  /** Whether an array is copied as one of another type, which the program names. */
  private static boolean isCopyAs(Expr.Call c) {
    return c.method().owner().equals("java/util/Arrays")
        && c.method().name().startsWith("copyOf")
        && c.arguments().get(c.arguments().size() - 1) instanceof Expr.Const k
        && k.value() instanceof Type.ArrayType;
  }

  private static Type.ArrayType copiedAs(Expr.Call c) {
    return (Type.ArrayType) ((Expr.Const) c.arguments().get(c.arguments().size() - 1)).value();
  }

  private void fill(Expr.Call c, Type given, Set<Type> behind) {
    for (Type t : behind) {
      if (t.isReference() && !pool.isSubtype(given, t)) {
        fills.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(t);
      }
    }
  }

  /** Whether an array is given to a collection or stream, or seen as one. */
  private boolean isHanded(Expr.Call c) {
    return c.method().name().equals("toArray")
            && c.arguments().size() == 1
            && pool.methodBinding(c.method()).isPresent()
        || c.method().owner().equals("java/util/Arrays") && c.method().name().equals("asList");
  }

  private void checkHanded(MethodRef m, Expr.Call c) {
    Expr target = c.arguments().get(0);
    Type given = Type.OBJECT;
    if (c.arguments().size() > 1 && c.arguments().get(1) instanceof Expr.Lambda l) {
      given = new MethodRef("", "", l.instantiated()).result();
    } else if (c.method().name().equals("asList")) {
      given = elementOf(target);
    }
    if (target instanceof Expr.Lambda made) {
      Type result = made.implementation().result();
      fill(c, given, result instanceof Type.ArrayType a ? Set.of(a.element()) : Set.of());
    } else if (ArrayKinds.isList(target.type())) {
      fill(c, given, behind(m, target));
    }
  }

  private Set<Type> behind(MethodRef m, Expr array) {
    Set<Type> all = new LinkedHashSet<>();
    for (Object o : origins(m, array)) {
      all.addAll(o instanceof Type t ? Set.of(t) : solved.getOrDefault(o, Set.of()));
    }
    return all;
  }

  private void check(MethodRef m, List<Stmt> body) {
    Set<Local> moved = moved(body);
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c) {
            checkFill(m, c);
          } else if (e instanceof Expr.Cast c) {
            checkCast(m, c);
          }
        },
        s -> {
          if (s instanceof Stmt.ArrayWrite w
              && elementOf(w.array()).isReference()
              && w.value().type().isReference()
              && !(watched
                  ? isOfSameArray(m, w.value(), w.array())
                  : isOfArrays(w.value(), moved))) {
            for (Type t : behind(m, w.array())) {
              if (t.isReference() && !pool.isSubtype(w.value().type(), t)) {
                mayFail.computeIfAbsent(elementOf(w.array()), k -> new LinkedHashSet<>()).add(t);
              }
            }
          }
        });
  }

  /** The element type of an array; without debug information its variable may say nothing of it. */
  private static Type elementOf(Expr array) {
    return array.type() instanceof Type.ArrayType a ? a.element() : Type.OBJECT;
  }

  /** Elements that are only moved about: what sorting and swapping do. */
  private static boolean isOfArrays(Expr value, Set<Local> moved) {
    return value instanceof Expr.ArrayRead
        || value instanceof Expr.Read r && moved.contains(r.local())
        || value instanceof Expr.Cast c && isOfArrays(c.operand(), moved)
        || value instanceof Expr.Const k && k.value() == null;
  }

  /** Whether it is an element of the array it goes to, or null. */
  private boolean isOfSameArray(MethodRef m, Expr value, Expr array) {
    return value instanceof Expr.ArrayRead r && origins(m, r.array()).equals(origins(m, array))
        || value instanceof Expr.Cast c && isOfSameArray(m, c.operand(), array)
        || value instanceof Expr.Const k && k.value() == null;
  }

  private static Set<Local> moved(List<Stmt> body) {
    Map<Local, Boolean> read = new HashMap<>();
    IrWalk.expressions(
        body,
        e -> {},
        s -> {
          if (s instanceof Stmt.Assign a) {
            Expr value = a.value() instanceof Expr.Cast c ? c.operand() : a.value();
            read.merge(a.local(), value instanceof Expr.ArrayRead, Boolean::logicalAnd);
          }
        });
    Set<Local> moved = new HashSet<>();
    read.forEach(
        (local, always) -> {
          if (always && local.kind() != Local.Kind.PARAMETER) {
            moved.add(local);
          }
        });
    return moved;
  }
}
