package dev.mochaberry.translator.program.ranges;

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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which arrays of numbers may be the same one: variables, fields, parameters, results and rows that
 * one array may get to are one group, wherever in the program they are. What the numbers in the
 * arrays of a group may be is as much as one field could tell; of arrays that code writes which
 * nobody sees, nothing is known.
 *
 * <p>Arrays that are an {@code Object} somewhere, or in a collection, or come to a lambda, are all
 * one group for each type: they come back by casts, and the library does not change them there.
 */
final class ArrayGroups {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;
  private static final int ABSTRACT = 0x0400;

  /**
   * What of {@code java.util.Arrays} does not write new numbers into an array it is given, or, as
   * {@code fill}, just the one that its call says.
   */
  private static final Set<String> READERS =
      Set.of(
          "asList",
          "binarySearch",
          "compare",
          "compareUnsigned",
          "copyOf",
          "copyOfRange",
          "deepEquals",
          "deepHashCode",
          "deepToString",
          "equals",
          "fill",
          "hashCode",
          "mismatch",
          "parallelSort",
          "sort",
          "spliterator",
          "stream",
          "toString");

  /** What of {@code java.util.Arrays} does not mind a list of integers. */
  private static final Set<String> LISTS =
      Set.of("binarySearch", "equals", "fill", "hashCode", "sort", "stream", "toString");

  /** Classes that only read what arrays of numbers they are given. */
  private static final Set<String> READING_OWNERS =
      Set.of(
          "java/io/PrintStream",
          "java/lang/Character",
          "java/lang/StringBuffer",
          "java/lang/StringBuilder",
          "java/util/stream/IntStream",
          "java/util/stream/LongStream");

  private static final class Group {
    private Group parent;
    private Group rows;
    private boolean open;

    /** Whether anybody may ask for more than the elements. */
    private boolean whole;

    private FieldRef numbers;
    private FieldRef lengths;
  }

  private record Variable(Object method, Object which) {}

  private final ClassPool pool;
  private final MethodFamilies families;
  private final Map<Object, Group> places = new HashMap<>();
  private final Map<Expr, Group> made = new IdentityHashMap<>();
  private final Map<Type, Group> objects = new HashMap<>();
  private final Map<MethodRef, MethodRef> resolved = new HashMap<>();
  private final Map<Type, Boolean> tracked = new HashMap<>();

  /** The arrays that are read, written and made. */
  private final Map<Expr, Group> used = new IdentityHashMap<>();

  /** Arrays that come out of others, out of objects, or are made with rows: all of their depths. */
  private final Map<Expr, List<Group>> found = new IdentityHashMap<>();

  private boolean objectsOpen;
  private boolean allOpen;
  private int named;

  /** Calls of clone whose results are known to be the arrays that they are. */
  private final Set<Expr> copied = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The method that is looked at. */
  private MethodRef method;

  private ArrayGroups(ClassPool pool, MethodFamilies families) {
    this.pool = pool;
    this.families = families;
  }

  static ArrayGroups of(ClassPool pool, Reachable program, MethodFamilies families) {
    ArrayGroups groups = new ArrayGroups(pool, families);
    program
        .bodies()
        .forEach(
            (m, body) -> {
              groups.method = m;
              groups.enter();
              IrWalk.expressions(body, groups::visit, groups::visit);
            });
    if (groups.objectsOpen) {
      groups.objects.values().forEach(groups::open);
    }
    return groups;
  }

  /**
   * The integers in all arrays that the expression may be, as a field.
   *
   * @param array by identity: what is read, written or made; of an array with rows that is made,
   *     the numbers in those
   * @return null where nothing is known of them
   */
  FieldRef numbers(Expr array) {
    Group found = used.get(array);
    if (found == null || allOpen) {
      return null;
    }
    Group group = root(found);
    Type type = bottom(array.type());
    if (group.open || type == Type.DOUBLE) {
      return null;
    }
    if (group.numbers == null) {
      group.numbers = new FieldRef("[", "numbers" + named++, type);
    }
    return group.numbers;
  }

  /**
   * The lengths of all arrays that the expression may be, as a field.
   *
   * @param array by identity: what is made, comes out of another array, or is one by a cast
   * @param depth 0 for the arrays themselves, 1 for rows that are made with them, and so on
   * @return null where nothing is known of them
   */
  FieldRef lengths(Expr array, int depth) {
    List<Group> groups = found.get(array);
    return groups == null || groups.size() <= depth
        ? null
        : lengths(groups.get(depth), array.type());
  }

  /** The lengths of all arrays that a local of the method may be, as a field, or null. */
  FieldRef lengths(MethodRef method, Local local) {
    Group group = isTracked(local.type()) ? places.get(new Variable(method, local)) : null;
    return group == null ? null : lengths(group, local.type());
  }

  private FieldRef lengths(Group of, Type type) {
    Group group = root(of);
    if (group.open || allOpen) {
      return null;
    }
    if (group.lengths == null) {
      group.lengths = new FieldRef("[", "lengths" + named++, type);
    }
    return group.lengths;
  }

  /**
   * Whether the program asks arrays only for their elements and their lengths: none that may be the
   * array that is made here, by identity, or a row of it, is an object anywhere.
   */
  boolean areOnlyIndexed(Expr made) {
    Group found = used.get(made);
    if (found == null || allOpen) {
      return false;
    }
    Group group = root(found);
    return !group.open
        && !group.whole
        && objects.values().stream().noneMatch(g -> root(g) == group);
  }

  /** Whether it is an array of integers or doubles, or of such arrays. */
  private boolean isTracked(Type type) {
    return type instanceof Type.ArrayType && tracked.computeIfAbsent(type, ArrayGroups::hasNumbers);
  }

  private static boolean hasNumbers(Type type) {
    Type bottom = bottom(type);
    return bottom == Type.LONG
        || bottom == Type.DOUBLE
        || bottom.isIntLike() && bottom != Type.BOOLEAN;
  }

  private static Type bottom(Type type) {
    Type bottom = type;
    while (bottom instanceof Type.ArrayType t) {
      bottom = t.element();
    }
    return bottom;
  }

  private static Group root(Group group) {
    Group g = group;
    while (g.parent != null) {
      if (g.parent.parent != null) {
        g.parent = g.parent.parent;
      }
      g = g.parent;
    }
    return g;
  }

  private void unite(Group one, Group other) {
    Group a = root(one);
    Group b = root(other);
    if (a == b) {
      return;
    }
    if (a.open != b.open) {
      open(a);
      open(b);
    }
    b.parent = a;
    a.whole |= b.whole;
    if (a.rows == null) {
      a.rows = b.rows;
    } else if (b.rows != null) {
      unite(a.rows, b.rows);
    }
  }

  private void open(Group group) {
    Group g = root(group);
    if (!g.open) {
      g.open = true;
      if (g.rows != null) {
        open(g.rows);
      }
    }
  }

  private Group opened() {
    Group group = new Group();
    group.open = true;
    return group;
  }

  private Group rows(Group group) {
    Group g = root(group);
    if (g.rows == null) {
      g.rows = new Group();
      g.rows.open = g.open;
    }
    return g.rows;
  }

  /** The arrays of the type that are objects somewhere. */
  private Group objects(Type type) {
    Group group = objects.get(type);
    if (group == null) {
      group = new Group();
      objects.put(type, group);
      Type element = ((Type.ArrayType) type).element();
      if (element instanceof Type.ArrayType) {
        group.rows = objects(element);
      }
    }
    return group;
  }

  private Group place(Object key) {
    return places.computeIfAbsent(key, k -> new Group());
  }

  /** The arrays that an expression of a tracked type may be. */
  private Group of(Expr e) {
    if (e instanceof Expr.Read r) {
      return place(new Variable(method, r.local()));
    } else if (e instanceof Expr.AssignExpr a) {
      return place(new Variable(method, a.local()));
    } else if (e instanceof Expr.Conditional c) {
      Group group = made.computeIfAbsent(e, k -> new Group());
      flow(c.then(), c.type(), group);
      flow(c.otherwise(), c.type(), group);
      return group;
    } else if (e instanceof Expr.Cast c) {
      return cast(c);
    } else if (e instanceof Expr.ArrayRead a) {
      return isTracked(a.array().type()) ? rows(of(a.array())) : objects(e.type());
    } else if (e instanceof Expr.FieldRead f) {
      return field(f.field());
    } else if (e instanceof Expr.NewArray || e instanceof Expr.ArrayLiteral) {
      return made.computeIfAbsent(e, k -> new Group());
    } else if (e instanceof Expr.Call c) {
      return result(c);
    } else if (e instanceof Expr.Const) {
      return new Group(); // null
    }
    return opened();
  }

  private Group cast(Expr.Cast c) {
    if (c.operand().type().equals(c.type())) {
      return of(c.operand());
    }
    return isClone(c) ? of(((Expr.Call) c.operand()).target()) : objects(c.type());
  }

  /** Whether it is the clone of an array, as what it is. */
  private static boolean isClone(Expr.Cast c) {
    return c.operand() instanceof Expr.Call call
        && call.target() != null
        && call.method().signature().equals("clone()")
        && call.target().type().equals(c.type());
  }

  private Group field(FieldRef field) {
    FieldRef declared = pool.declared(field);
    Group group = place(declared);
    if (isOutside(declared.owner())) {
      open(group);
    } else if (isRecord(declared.owner())) {
      root(group).whole = true; // its own toString shows it
    }
    return group;
  }

  private boolean isRecord(String owner) {
    return pool.find(owner).filter(c -> "java/lang/Record".equals(c.superName())).isPresent();
  }

  /** Whether code that nobody sees may use the class's members. */
  private boolean isOutside(String owner) {
    return !pool.isTranslated(owner)
        || pool.isTranslatedFromJdk(owner)
        || pool.isOfClassPath(owner);
  }

  private Group result(Expr.Call c) {
    MethodRef m = resolve(c.method());
    if (isSeen(m)) {
      return result(m, c.type());
    }
    boolean copies =
        c.method().owner().equals("java/util/Arrays")
            && c.method().name().startsWith("copyOf")
            && c.arguments().get(0).type().equals(c.type());
    return copies ? of(c.arguments().get(0)) : opened();
  }

  private MethodRef resolve(MethodRef m) {
    return resolved.computeIfAbsent(m, k -> pool.resolve(k).map(found -> found.ref()).orElse(k));
  }

  /** Whether the method's code is what is seen of it, and that alone. */
  private boolean isSeen(MethodRef m) {
    if (isOutside(m.owner()) || pool.methodBinding(m).isPresent()) {
      return false;
    }
    return pool.resolve(m)
        .filter(found -> found.hasCode() || (found.access() & ABSTRACT) != 0)
        .isPresent();
  }

  /** Methods that may override each other are one. */
  private Object family(MethodRef m) {
    boolean alone =
        m.name().equals("<init>")
            || pool.resolve(m).filter(r -> (r.access() & (STATIC | PRIVATE)) != 0).isPresent();
    return alone ? m : m.signature();
  }

  private Group parameter(MethodRef m, int index) {
    return place(new Variable(family(m), index));
  }

  private Group result(MethodRef m, Type type) {
    return place(new Variable(family(m), type));
  }

  /** The value gets to a place of the type, to that group if it is a tracked one. */
  private void flow(Expr value, Type type, Group group) {
    if (value instanceof Expr.Conditional c) {
      flow(c.then(), type, group);
      flow(c.otherwise(), type, group);
      return;
    }
    boolean from = isTracked(value.type());
    boolean to = isTracked(type);
    if (from && to && value.type().equals(type)) {
      unite(group, of(value));
      return;
    }
    if (from && value.type().isReference()) {
      unite(objects(value.type()), of(value));
    }
    if (to && !isNull(value)) {
      unite(objects(type), group);
    }
  }

  private static boolean isNull(Expr e) {
    return e instanceof Expr.Const c && c.value() == null;
  }

  private void flowAway(Expr value) {
    flow(value, Type.OBJECT, null);
  }

  /** The method's own parameters are what calls give it. */
  private void enter() {
    List<Local> locals =
        pool.resolve(method)
            .filter(m -> m.hasCode())
            .map(m -> m.body().parameters())
            .orElse(List.of());
    List<Type> types = method.parameters();
    boolean outside = !isSeen(method);
    int index = 0;
    for (Local p : locals) {
      if (p.kind() == Local.Kind.THIS) {
        continue;
      }
      if (isTracked(p.type()) || isTracked(types.get(index))) {
        Group local = place(new Variable(method, p));
        Group given = parameter(method, index);
        unite(local, given);
        if (outside || !p.type().equals(types.get(index)) || isCalledUnseen()) {
          open(local);
        }
      }
      index++;
    }
    if (isTracked(method.result()) && (outside || isCalledUnseen())) {
      open(result(method, method.result()));
    }
  }

  /** Whether the library may call the method: its classes declare it, too. */
  private boolean isCalledUnseen() {
    if (families.isCalledFromOutside(method)) {
      return true;
    }
    return pool.supertypes(method.owner()).stream()
        .filter(this::isOutside)
        .anyMatch(c -> pool.declared(c, method.name(), method.descriptor()).isPresent());
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.Assign a) {
      assign(a.local(), a.value());
    } else if (s instanceof Stmt.FieldWrite w) {
      Type type = w.field().type();
      flow(w.value(), type, isTracked(type) ? field(w.field()) : null);
    } else if (s instanceof Stmt.ArrayWrite w) {
      write(w);
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      Type type = method.result();
      flow(r.value(), type, isTracked(type) ? result(method, type) : null);
    } else if (s instanceof Stmt.ForEach f) {
      Type type = f.local().type();
      if (isTracked(f.iterable().type())) {
        Group array = of(f.iterable());
        used.put(f.iterable(), array);
        if (isTracked(type)) {
          unite(place(new Variable(method, f.local())), rows(array));
        } else if (type.isReference()) {
          Type row = ((Type.ArrayType) f.iterable().type()).element();
          unite(objects(row), rows(array));
        }
      } else if (isTracked(type)) {
        unite(place(new Variable(method, f.local())), objects(type));
      }
    }
  }

  private void assign(Local local, Expr value) {
    Type type = local.type();
    flow(value, type, isTracked(type) ? place(new Variable(method, local)) : null);
  }

  private void write(Stmt.ArrayWrite w) {
    Type type = w.array().type();
    if (isTracked(type)) {
      Group array = of(w.array());
      used.put(w.array(), array);
      if (w.value().type().isReference()) {
        flow(w.value(), ((Type.ArrayType) type).element(), rows(array));
      }
    } else if (w.value().type().isReference()) {
      flowAway(w.value());
    } else if (!(type instanceof Type.ArrayType) && !isNull(w.array())) {
      allOpen = true;
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.AssignExpr a) {
      assign(a.local(), a.value());
    } else if (e instanceof Expr.ArrayRead a) {
      if (!e.type().isReference() && isTracked(a.array().type())) {
        used.put(a.array(), of(a.array()));
      } else if (isTracked(e.type())) {
        found.put(e, List.of(of(e)));
      }
    } else if (e instanceof Expr.NewArray n) {
      if (isTracked(n.type())) {
        make(n);
      }
    } else if (e instanceof Expr.ArrayLiteral a) {
      literal(a);
    } else if (e instanceof Expr.Cast c) {
      if (isTracked(c.type())) {
        found.put(c, List.of(of(c)));
      }
      if (isTracked(c.type()) && isClone(c)) {
        copied.add(c.operand());
      } else if (!c.operand().type().equals(c.type())) {
        flow(c.operand(), c.type(), isTracked(c.type()) ? objects(c.type()) : null);
      }
    } else if (e instanceof Expr.New n) {
      call(n.constructor(), n.arguments());
    } else if (e instanceof Expr.Call c) {
      call(c);
    } else if (e instanceof Expr.Lambda l) {
      lambda(l);
    } else if (e instanceof Expr.Dynamic d) {
      d.arguments().forEach(this::flowAway);
    } else if (e instanceof Expr.Concat c) {
      c.parts().forEach(this::flowAway);
    }
  }

  private void make(Expr.NewArray n) {
    Group group = of(n);
    Type type = n.type();
    List<Group> depths = new ArrayList<>();
    for (int i = 0; i < n.sizes().size(); i++) {
      type = ((Type.ArrayType) type).element();
      if (i > 0) {
        group = rows(group);
      }
      depths.add(group);
    }
    found.put(n, depths);
    if (!type.isReference()) {
      used.put(n, group);
    }
  }

  private void literal(Expr.ArrayLiteral a) {
    Type element = a.type().element();
    if (isTracked(a.type())) {
      found.put(a, List.of(of(a)));
    }
    if (!isTracked(a.type())) {
      a.elements().stream().filter(x -> x.type().isReference()).forEach(this::flowAway);
    } else if (element.isReference()) {
      Group rows = rows(of(a));
      a.elements().forEach(x -> flow(x, element, rows));
    } else {
      used.put(a, of(a));
    }
  }

  private void call(Expr.Call c) {
    MethodRef m = c.method();
    boolean copies = m.owner().equals("java/util/Arrays") && m.name().startsWith("copyOf");
    if (m.owner().equals("java/lang/System") && m.name().equals("arraycopy")) {
      Expr from = c.arguments().get(0);
      Expr to = c.arguments().get(2);
      Group all = isTracked(to.type()) ? of(to) : null;
      flow(from, to.type(), all);
      if (all != null) {
        root(all).whole = true;
      }
      return;
    } else if (m.owner().equals("java/util/Arrays") && m.name().equals("fill")) {
      Expr array = c.arguments().get(0);
      if (isTracked(array.type())) {
        used.put(array, of(array));
      }
    } else if (copies && isTracked(c.type())) {
      used.put(c, of(c));
      found.put(c, List.of(of(c)));
    }
    if (c.target() != null && !copied.contains(c)) {
      flowAway(c.target());
    }
    call(m, c.arguments());
  }

  private void call(MethodRef named, List<Expr> arguments) {
    MethodRef m = resolve(named);
    List<Type> types = named.parameters();
    boolean seen = isSeen(m);
    if (!seen && !isHarmless(named.owner())) {
      objectsOpen |= arguments.stream().anyMatch(a -> mayHoldArrays(a.type()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      Type type = types.get(i);
      Expr given = arguments.get(i);
      if (seen) {
        flow(given, type, isTracked(type) ? parameter(m, i) : null);
      } else if (isTracked(type)) {
        Group all = new Group();
        flow(given, type, all);
        if (!onlyReads(named)) {
          open(all);
        } else if (!mayBeGivenList(named, type)) {
          root(all).whole = true;
        }
      } else {
        flowAway(given);
      }
    }
  }

  /** Whether the library's method takes a list for an array of numbers of the type. */
  private static boolean mayBeGivenList(MethodRef m, Type type) {
    return m.owner().equals("java/util/Arrays")
        && (bottom(type) == Type.DOUBLE ? m.name().equals("fill") : LISTS.contains(m.name()));
  }

  /** Whether nobody writes numbers into arrays that are given as objects but where it is seen. */
  private boolean isHarmless(String owner) {
    return pool.isTranslated(owner)
        || owner.startsWith("[")
        || owner.startsWith("java/")
            && !owner.startsWith("java/lang/reflect/")
            && !owner.startsWith("java/lang/invoke/");
  }

  private static boolean mayHoldArrays(Type type) {
    return type.isReference() && !type.equals(Type.STRING);
  }

  private static boolean onlyReads(MethodRef m) {
    return m.owner().equals("java/util/Arrays") && READERS.contains(m.name())
        || READING_OWNERS.contains(m.owner())
        || m.owner().equals("java/lang/String") && m.name().matches("<init>|valueOf|copyValueOf");
  }

  /** Whoever calls a lambda has its arguments from objects, and makes its result one. */
  private void lambda(Expr.Lambda l) {
    MethodRef m = resolve(l.implementation());
    List<Type> types = m.parameters();
    boolean seen = isSeen(m);
    boolean receiver = !l.isStatic() && !l.makesObject();
    int first = receiver ? 1 : 0;
    for (int i = 0; i < l.captured().size(); i++) {
      Expr given = l.captured().get(i);
      if (seen && i >= first) {
        Type type = types.get(i - first);
        flow(given, type, isTracked(type) ? parameter(m, i - first) : null);
      } else {
        flowAway(given);
      }
    }
    int fixed = Math.max(0, l.captured().size() - first);
    for (int i = 0; i < types.size(); i++) {
      if (!isTracked(types.get(i))) {
        continue;
      }
      boolean reads = onlyReads(l.implementation()) && !m.name().equals("fill");
      if (!seen && !reads) {
        open(objects(types.get(i)));
      } else if (seen && i >= fixed) {
        unite(objects(types.get(i)), parameter(m, i));
      }
    }
    if (!seen && !isHarmless(l.implementation().owner())) {
      objectsOpen = true;
    }
    resultOf(m, seen);
    called(l.sam());
  }

  private void resultOf(MethodRef m, boolean seen) {
    if (isTracked(m.result())) {
      if (seen) {
        unite(objects(m.result()), result(m, m.result()));
      } else {
        open(objects(m.result()));
      }
    }
  }

  /** What calls the method of a functional interface runs lambdas. */
  private void called(MethodRef sam) {
    MethodRef m = resolve(sam);
    List<Type> types = m.parameters();
    boolean seen = isSeen(m);
    for (int i = 0; i < types.size(); i++) {
      if (isTracked(types.get(i))) {
        if (seen) {
          unite(objects(types.get(i)), parameter(m, i));
        } else {
          open(objects(types.get(i)));
        }
      }
    }
    resultOf(m, seen);
  }
}
