package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the strings and boxes of a program come from, followed through variables, parameters,
 * results and fields. In Python equal strings and equal small integers may be one object wherever
 * they come from; in Java {@code ==} tells a literal from what {@code new}, a concatenation or a
 * conversion made (JLS 3.10.5, 5.1.7, 15.18.1), and programs about just that difference are common.
 */
public final class Origins {
  /** A constant or interned text; texts that are equal are one object. */
  private record Text(String value) {}

  /** Some interned string, nobody knows which. */
  private static final Object INTERNED = "interned";

  private static final Object UNKNOWN = "unknown";
  private static final int MANY = 200;
  private static final Type IDENTITY_MAP = new Type.ClassType("java/util/IdentityHashMap");

  /** An expression that makes an object each time it is evaluated. */
  private static final class Site {
    private final boolean boxes;
    private final boolean value;
    private final int number;

    Site(Expr e, int number) {
      this.value = isValue(e);
      this.number = number;
      boxes = e instanceof Expr.Call c && !c.method().result().equals(Type.STRING);
    }
  }

  private record Value(MethodRef method, Expr expr) {}

  private record Variable(MethodRef method, Local local) {}

  private record Parameter(String family, int index) {}

  private final ClassPool pool;
  private final boolean closed;
  private final MethodFamilies families;
  private final Map<MethodRef, List<Stmt>> bodies;
  private final Map<Variable, List<Value>> assigned = new HashMap<>();
  private final Map<Parameter, List<Value>> passed = new HashMap<>();
  private final Map<Variable, Value> captured = new HashMap<>();
  private final Map<FieldRef, List<Value>> written = new HashMap<>();
  private final Map<String, List<Value>> returned = new HashMap<>();
  private final Map<MethodRef, List<Local>> parameters = new HashMap<>();

  /** By the family of a functional interface's method, what lambdas of it run. */
  private final Map<String, Set<MethodRef>> lambdas = new HashMap<>();

  private final Set<Object> loose = new HashSet<>();
  private final Set<Type> arraysWritten = new HashSet<>();
  private final Map<Expr, Site> sites = new IdentityHashMap<>();

  /**
   * Reads the program.
   *
   * @param closed whether all calls are seen: there is a main method
   */
  public Origins(ClassPool pool, Reachable program, boolean closed) {
    this.pool = pool;
    this.closed = closed;
    this.families = new MethodFamilies(pool, program);
    this.bodies = program.bodies();
    bodies.forEach((m, body) -> read(m, body));
  }

  // ---- what the program says

  private void read(MethodRef m, List<Stmt> body) {
    pool.declared(m.owner(), m.name(), m.descriptor())
        .filter(MethodModel::hasCode)
        .ifPresent(d -> parameters.put(m, d.body().parameters()));
    IrWalk.expressions(body, e -> read(m, e), s -> read(m, s));
  }

  private void read(MethodRef m, Stmt s) {
    if (s instanceof Stmt.Assign a && a.local() != null) {
      add(assigned, new Variable(m, a.local()), m, a.value());
    } else if (s instanceof Stmt.ForEach f) {
      loose.add(new Variable(m, f.local()));
    } else if (s instanceof Stmt.FieldWrite w) {
      add(written, pool.declared(w.field()), m, w.value());
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      add(returned, families.of(m), m, r.value());
    } else if (s instanceof Stmt.ArrayWrite w) {
      arraysWritten.add(w.array().type());
    }
  }

  private void read(MethodRef m, Expr e) {
    if (e instanceof Expr.AssignExpr a) {
      add(assigned, new Variable(m, a.local()), m, a.value());
    } else if (e instanceof Expr.New n) {
      pass(m, n.constructor(), n.arguments());
    } else if (e instanceof Expr.Call c) {
      pass(m, c.method(), c.arguments());
    } else if (e instanceof Expr.Lambda l) {
      readLambda(m, l);
    }
  }

  private void readLambda(MethodRef m, Expr.Lambda l) {
    MethodRef f = l.implementation();
    List<Local> all =
        pool.declared(f.owner(), f.name(), f.descriptor())
            .filter(MethodModel::hasCode)
            .map(d -> d.body().parameters())
            .orElse(List.of());
    boolean own = f.name().startsWith("lambda$");
    for (int i = 0; i < all.size(); i++) {
      if (own && i < l.captured().size()) {
        captured.put(new Variable(f, all.get(i)), new Value(m, l.captured().get(i)));
      }
    }
    if (!own) {
      loose.add(families.of(f));
    }
    lambdas.computeIfAbsent(families.of(l.sam()), k -> new HashSet<>()).add(f);
  }

  private void pass(MethodRef m, MethodRef called, List<Expr> arguments) {
    MethodRef target = pool.resolve(called).map(MethodModel::ref).orElse(called);
    for (int i = 0; i < arguments.size(); i++) {
      add(passed, new Parameter(families.of(target), i), m, arguments.get(i));
    }
  }

  private static <K> void add(Map<K, List<Value>> map, K key, MethodRef m, Expr value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(new Value(m, value));
  }

  // ---- what can be asked

  /** Whether two values of a method are surely not one object, unless both are null. */
  public boolean areApart(MethodRef method, Expr a, Expr b) {
    if (isFresh(a, 0) || isFresh(b, 0)) {
      return true;
    }
    Set<Object> first = new Search().of(method, a);
    Set<Object> second = new Search().of(method, b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.stream().noneMatch(x -> second.stream().anyMatch(y -> mayBeOne(x, y)));
  }

  /** Whether a value may be a box of the cache: not one that {@code new} made, nor a string. */
  public boolean mayBeCached(MethodRef method, Expr e) {
    return new Search()
        .of(method, e).stream().anyMatch(o -> o == UNKNOWN || o instanceof Site s && s.boxes);
  }

  /** A place that makes a string or box each time it is passed, for one that comes from there. */
  public sealed interface Maker {
    /** The very expression: the object is in no one else's hands. */
    record Here() implements Maker {}

    /** The only expression that the value comes from, by a number of its own. */
    record There(int number) implements Maker {}
  }

  /** Which one expression makes the string or box that a value is, if just one does. */
  public Optional<Maker> maker(MethodRef method, Expr e) {
    if (isFresh(e, 0)) {
      return isValue(e) ? Optional.of(new Maker.Here()) : Optional.empty();
    }
    Set<Object> found = new Search().of(method, e);
    return found.size() == 1 && found.iterator().next() instanceof Site s && s.value
        ? Optional.of(new Maker.There(s.number))
        : Optional.empty();
  }

  /** What the program gives the variable or field that a method reads. */
  private List<Value> given(MethodRef method, Expr read) {
    return read instanceof Expr.Read r
        ? assigned.getOrDefault(new Variable(method, r.local()), List.of())
        : read instanceof Expr.FieldRead f
            ? written.getOrDefault(pool.declared(f.field()), List.of())
            : List.of();
  }

  /** Whether the value is surely a map, or the set of a map's keys, that compares by identity. */
  public boolean isIdentityMap(MethodRef method, Expr e) {
    return isIdentityMap(method, e, 0);
  }

  private boolean isIdentityMap(MethodRef method, Expr e, int depth) {
    if (e.type().equals(IDENTITY_MAP)) {
      return true;
    } else if (e instanceof Expr.Cast c) {
      return isIdentityMap(method, c.operand(), depth);
    } else if (e instanceof Expr.Call c && c.method().name().equals("newSetFromMap")) {
      return isIdentityMap(method, c.arguments().get(0), depth);
    } else if (e instanceof Expr.Call c && c.method().name().equals("keySet")) {
      return c.target() != null && isIdentityMap(method, c.target(), depth);
    }
    List<Value> values = given(method, e);
    Value captive = e instanceof Expr.Read r ? captured.get(new Variable(method, r.local())) : null;
    if (captive != null) {
      return isIdentityMap(captive.method(), captive.expr(), depth + 1);
    }
    return depth < MANY
        && !values.isEmpty()
        && values.stream().allMatch(v -> isIdentityMap(v.method(), v.expr(), depth + 1));
  }

  private static boolean mayBeOne(Object a, Object b) {
    return a.equals(b)
        || a == UNKNOWN
        || b == UNKNOWN
        || a == INTERNED && b instanceof Text
        || b == INTERNED && a instanceof Text;
  }

  /**
   * Whether two values are read from one place, one right after the other or through variables that
   * only pass them on: then equal values are one object.
   */
  public boolean areOne(MethodRef method, Expr a, Expr b) {
    Expr source = source(method, a, 0);
    return !makes(source) && source.equals(source(method, b, 0));
  }

  /** Whether evaluating the expression makes an object that nothing else has, or boxes a value. */
  private boolean isFresh(Expr e, int depth) {
    if (e instanceof Expr.Cast c) {
      return isFresh(c.operand(), depth);
    } else if (e instanceof Expr.Conditional c) {
      return areFresh(List.of(c.then(), c.otherwise()), depth);
    } else if (e instanceof Expr.Call c && pool.methodBinding(c.method()).isEmpty()) {
      List<Expr> results = results(c);
      return c.kind() != Expr.CallKind.SPECIAL && depth < MANY && areFresh(results, depth + 1);
    } else if (e instanceof Expr.Call c) {
      boolean built = c.method().owner().startsWith("java/lang/StringBu");
      return built && c.method().name().equals("toString")
          || Type.BOXES.contains(c.method().owner())
              && isBoxing(c.method())
              && !ofBoolean(c.method());
    }
    return e instanceof Expr.New || e instanceof Expr.Concat;
  }

  /** Whether each that is not null is fresh. */
  private boolean areFresh(List<Expr> all, int depth) {
    List<Expr> objects = all.stream().filter(x -> !isNull(x)).toList();
    return !objects.isEmpty() && objects.stream().allMatch(x -> isFresh(x, depth));
  }

  private static boolean isNull(Expr e) {
    return e instanceof Expr.Const c && c.value() == null;
  }

  /** What a call of the program's may return, but for what it gets by calling itself. */
  private List<Expr> results(Expr.Call c) {
    String family = families.of(c.method());
    List<Value> all = new ArrayList<>(returned.getOrDefault(family, List.of()));
    for (MethodRef f : lambdas.getOrDefault(family, Set.of())) {
      List<Value> its = returned.getOrDefault(families.of(f), List.of());
      if (its.isEmpty()) {
        return List.of(); // the library knows
      }
      all.addAll(its);
    }
    return all.stream()
        .map(Value::expr)
        .flatMap(
            x ->
                x instanceof Expr.Conditional k ? Stream.of(k.then(), k.otherwise()) : Stream.of(x))
        .filter(
            x ->
                !(x instanceof Expr.Call again
                    && pool.methodBinding(again.method()).isEmpty()
                    && families.of(again.method()).equals(family)))
        .toList();
  }

  /** Whether each evaluation gives another object, but for boxes of the cache. */
  private boolean makes(Expr e) {
    boolean library = e instanceof Expr.Call c && pool.methodBinding(c.method()).isPresent();
    return e instanceof Expr.New
        || e instanceof Expr.Concat
        || !library && e instanceof Expr.Call && isFresh(e, 0)
        || library
            && !isLookup((Expr.Call) e)
            && (isBoxing(((Expr.Call) e).method()) || e.type().equals(Type.STRING));
  }

  /** Whether both are what a collection or its like was asked for. */
  public boolean areLookedUp(Expr a, Expr b) {
    return isLookedUp(a) && isLookedUp(b);
  }

  private boolean isLookedUp(Expr e) {
    return e instanceof Expr.Cast c
        ? isLookedUp(c.operand())
        : e instanceof Expr.Call k && isLookup(k);
  }

  /** The expression a value was first read with. */
  private Expr source(MethodRef method, Expr e, int depth) {
    Expr plain = e instanceof Expr.Cast c ? source(method, c.operand(), depth) : e;
    if (plain instanceof Expr.Read r && depth < MANY) {
      List<Value> values = assigned.getOrDefault(new Variable(method, r.local()), List.of());
      boolean one = values.size() == 1 && isVariable(r.local());
      return one && passesOn(values.get(0).expr())
          ? source(method, values.get(0).expr(), depth + 1)
          : plain;
    } else if (plain instanceof Expr.Call c && depth < MANY) {
      Expr argument = givesBack(c);
      return argument == null ? plain : source(method, argument, depth + 1);
    }
    return plain;
  }

  private static boolean isVariable(Local local) {
    return local.kind() == Local.Kind.VARIABLE || local.kind() == Local.Kind.TEMPORARY;
  }

  private boolean passesOn(Expr e) {
    return e instanceof Expr.Read
        || e instanceof Expr.FieldRead
        || e instanceof Expr.ArrayRead
        || e instanceof Expr.Cast c && passesOn(c.operand())
        || e instanceof Expr.Call c && (isLookup(c) || givesBack(c) != null);
  }

  private boolean isLookup(Expr.Call c) {
    return c.method().name().startsWith("get") && pool.methodBinding(c.method()).isPresent();
  }

  /** The argument that a static method of the program does nothing with but to return it. */
  private Expr givesBack(Expr.Call c) {
    List<Value> results = returned.getOrDefault(families.of(c.method()), List.of());
    if (c.kind() != Expr.CallKind.STATIC
        || results.size() != 1
        || !(results.get(0).expr() instanceof Expr.Read r)) {
      return null;
    }
    int at = parameters.getOrDefault(results.get(0).method(), List.of()).indexOf(r.local());
    boolean kept = !assigned.containsKey(new Variable(results.get(0).method(), r.local()));
    return at >= 0 && kept ? c.arguments().get(at) : null;
  }

  /** One question: all that a value may come from. */
  private final class Search {
    private final Set<Object> found = new HashSet<>();
    private final Set<Object> seen = new HashSet<>();
    private final Set<Expr> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    Set<Object> of(MethodRef m, Expr e) {
      collect(m, e, e);
      return found.size() > MANY ? Set.of(UNKNOWN) : found;
    }

    /** A value that is computed where the expression {@code at} is. */
    private void collect(MethodRef m, Expr e, Expr at) {
      if (e instanceof Expr.Const c) {
        if (c.value() != null) {
          found.add(c.value() instanceof String s ? new Text(s) : UNKNOWN);
        }
      } else if (e instanceof Expr.Read r) {
        collect(m, r.local(), at);
      } else if (e instanceof Expr.AssignExpr a) {
        collect(m, a.value(), at);
      } else if (e instanceof Expr.Conditional c) {
        collect(m, c.then(), at);
        collect(m, c.otherwise(), at);
      } else if (e instanceof Expr.Cast c) {
        collect(m, c.operand(), at);
      } else if (e instanceof Expr.FieldRead f) {
        collect(pool.declared(f.field()));
      } else if (e instanceof Expr.ArrayRead a) {
        collect(m, a);
      } else if (e instanceof Expr.New || e instanceof Expr.Concat) {
        site(e);
      } else if (e instanceof Expr.Call c) {
        collect(m, c, at);
      } else {
        found.add(UNKNOWN);
      }
    }

    private void site(Expr e) {
      found.add(sites.computeIfAbsent(e, x -> new Site(x, sites.size() + 1)));
    }

    private void collect(Value v) {
      collect(v.method(), v.expr(), v.expr());
    }

    private void all(List<Value> values) {
      values.forEach(this::collect);
    }

    private void collect(MethodRef m, Local local, Expr at) {
      Optional<Expr> last = LastAssignment.before(bodies.getOrDefault(m, List.of()), local, at);
      if (last.isPresent()) {
        if (followed.add(last.get())) {
          collect(m, last.get(), last.get());
        }
        return;
      }
      Variable v = new Variable(m, local);
      if (!seen.add(v)) {
        return;
      }
      List<Value> values = assigned.getOrDefault(v, List.of());
      all(values);
      if (loose.contains(v)) {
        found.add(UNKNOWN);
      } else if (captured.containsKey(v)) {
        collect(captured.get(v));
      } else if (local.kind() == Local.Kind.PARAMETER) {
        parameter(m, local);
      } else if (values.isEmpty()) {
        found.add(UNKNOWN);
      }
    }

    private void parameter(MethodRef m, Local local) {
      List<Local> all = new ArrayList<>(parameters.getOrDefault(m, List.of()));
      all.removeIf(p -> p.kind() == Local.Kind.THIS);
      String family = families.of(m);
      List<Value> values =
          passed.getOrDefault(new Parameter(family, all.indexOf(local)), List.of());
      boolean known =
          closed
              && !values.isEmpty()
              && !loose.contains(family)
              && !families.isCalledFromOutside(m)
              && !m.name().startsWith("lambda$");
      if (known) {
        all(values);
      } else {
        found.add(UNKNOWN);
      }
    }

    private void collect(FieldRef f) {
      if (!seen.add(f)) {
        return;
      }
      Object constant = pool.find(f.owner()).flatMap(c -> constant(c, f)).orElse(null);
      List<Value> values = written.getOrDefault(f, List.of());
      all(values);
      if (constant instanceof String s) {
        found.add(new Text(s));
      } else if (!closed || values.isEmpty() || !pool.isTranslated(f.owner())) {
        found.add(UNKNOWN);
      }
    }

    private Optional<Object> constant(ClassModel c, FieldRef f) {
      return c.fields().stream()
          .filter(x -> x.name().equals(f.name()) && x.constantValue() != null)
          .map(ClassModel.FieldModel::constantValue)
          .findFirst();
    }

    /** An element of an array that is only ever what its one initialiser says. */
    private void collect(MethodRef m, Expr.ArrayRead a) {
      Expr array = a.array();
      List<Value> values = given(m, array);
      boolean literal =
          closed
              && values.size() == 1
              && values.get(0).expr() instanceof Expr.ArrayLiteral
              && arraysWritten.stream().noneMatch(t -> t.isReference() && !isNumeric(t));
      if (!literal || !(a.index() instanceof Expr.Const k) || !(k.value() instanceof Integer i)) {
        found.add(UNKNOWN);
        return;
      }
      List<Expr> elements = ((Expr.ArrayLiteral) values.get(0).expr()).elements();
      if (i >= 0 && i < elements.size()) {
        collect(new Value(values.get(0).method(), elements.get(i)));
      }
    }

    private void collect(MethodRef m, Expr.Call c, Expr at) {
      MethodRef called = c.method();
      if (pool.methodBinding(called).isEmpty()) {
        result(called);
      } else if (Type.BOXES.contains(called.owner()) && isBoxing(called)) {
        site(c);
      } else if (called.owner().equals("java/lang/String") && called.name().equals("intern")) {
        found.add(INTERNED);
      } else if (called.result().equals(Type.STRING)) {
        text(m, c, at);
      } else {
        found.add(UNKNOWN);
      }
    }

    private void result(MethodRef called) {
      String family = families.of(pool.resolve(called).map(MethodModel::ref).orElse(called));
      List<Value> values = returned.getOrDefault(family, List.of());
      if (values.isEmpty() || families.isInheritedFromLibrary(called)) {
        found.add(UNKNOWN);
      } else if (seen.add(family)) {
        all(values);
      }
    }

    /** A string that a method of the library gives: a new one, or what it was given itself. */
    private void text(MethodRef m, Expr.Call c, Expr at) {
      MethodRef called = c.method();
      boolean ofObject = called.descriptor().startsWith("(Ljava/lang/Object;)");
      if (called.owner().startsWith("java/lang/StringBu") && called.name().equals("toString")) {
        site(c);
      } else if (called.owner().equals("java/lang/String") && c.target() != null) {
        if (!called.name().equals("toString")) {
          site(c);
        }
        if (!cutsOff(c)) {
          collect(m, c.target(), at);
        }
      } else if (called.owner().equals("java/lang/String") && !ofObject && !ofBoolean(called)) {
        site(c);
      } else if (Type.BOXES.contains(called.owner()) && !ofBoolean(called)) {
        site(c);
      } else if (ofObject && c.arguments().get(0).type().equals(Type.STRING)) {
        collect(m, c.arguments().get(0), at);
      } else {
        found.add(UNKNOWN);
      }
    }
  }

  /** Whether it is a text without its first characters, and so surely not the text itself. */
  private static boolean cutsOff(Expr.Call c) {
    return c.method().name().equals("substring")
        && c.arguments().get(0) instanceof Expr.Const k
        && k.value() instanceof Integer n
        && n > 0;
  }

  private static boolean ofBoolean(MethodRef m) {
    return m.owner().endsWith("Boolean") || m.descriptor().startsWith("(Z)");
  }

  /** Whether it is a string or a box, of which Python tells no equal ones apart. */
  private static boolean isValue(Expr e) {
    Type made = e.type();
    return made instanceof Type.ClassType c
        && (made.equals(Type.STRING) || Type.BOXES.contains(c.internalName()));
  }

  private static boolean isNumeric(Type array) {
    return array instanceof Type.ArrayType a
        && (a.element() instanceof Type.Primitive || isNumeric(a.element()));
  }

  private static boolean isBoxing(MethodRef m) {
    return m.name().equals("valueOf") && !m.result().equals(Type.STRING);
  }
}
