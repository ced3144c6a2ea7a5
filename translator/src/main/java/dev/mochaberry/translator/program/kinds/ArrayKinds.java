package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a program can tell that an array of references or booleans is not just a list of its
 * elements: by a type test, its class, its identity where lists compare by content, a store that
 * fails, or what an object stream writes. Only then do such arrays carry their type.
 */
public final class ArrayKinds {
  /** What the author said of types. */
  public interface Author {
    /** Whether there may be a cast to a type of this simple name in a class, from a line on. */
    boolean mayCast(String internalName, int line, String simpleName);
  }

  /** Methods of the library that compare what they are given. */
  private static final Set<String> COMPARING =
      Set.of(
          "equals",
          "contains",
          "containsKey",
          "containsValue",
          "indexOf",
          "lastIndexOf",
          "put",
          "putIfAbsent",
          "get",
          "getOrDefault",
          "merge",
          "computeIfAbsent",
          "computeIfPresent",
          "remove",
          "hash",
          "hashCode");

  /** Methods of the library that make text of what they are given. */
  private static final Set<String> TEXTS = Set.of("print", "println", "valueOf", "append");

  /** Of arrays whose lengths are themselves in an array; more are rare. */
  private static final int MOST_DIMENSIONS = 3;

  private final ClassPool pool;
  private final Set<Type.ArrayType> created = new LinkedHashSet<>();
  private final Map<Type, Set<Type>> stores;
  private final Map<Expr, Set<Type>> fills;
  private final Set<Expr> casts;
  private final Set<Expr> asked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Author author;
  private String owner;
  private int line;
  private final Set<Type> literals = new LinkedHashSet<>();
  private boolean testsByClass;
  private boolean flowsToObject;
  private boolean numbersFlowToObject;
  private boolean testsLists;
  private boolean asksForClass;
  private boolean told;
  private boolean classesOfArrays;

  /** How many dimensions arrays may have that are made of a class which is known at run time. */
  private int dimensionsByClass;

  /**
   * Looks through a whole program.
   *
   * @param watchesStores whether the program is out to catch failing stores
   * @param bridged what bridges cast, if the program can see that fail
   */
  public ArrayKinds(
      ClassPool pool,
      Reachable program,
      Author author,
      boolean watchesStores,
      Optional<BridgeArguments> bridged) {
    this.pool = pool;
    this.author = author;
    program
        .bodies()
        .forEach(
            (m, body) -> {
              owner = m.owner();
              IrWalk.expressions(body, this::visit, s -> visit(s, m.result()));
              if (m.name().equals("main")) {
                m.parameters().forEach(this::create); // the arguments of the program
              }
            });
    literals.stream().filter(Type.ClassType.class::isInstance).forEach(this::createByClass);
    ArrayStores found = new ArrayStores(pool, program, asked, watchesStores);
    stores = found.mayFail();
    fills = found.fills();
    casts = found.failingCasts();
    if (testsByClass) {
      literals.forEach(t -> test(Type.OBJECT, t));
    }
    told |= flowsToObject && (testsLists || asksForClass);
    told |= bridged.filter(BridgeArguments::tellLists).isPresent();
    told |= !stores.isEmpty() || !fills.isEmpty() || !casts.isEmpty();
  }

  /** Whether arrays of references and booleans must carry their type. */
  public boolean told() {
    return told;
  }

  /** Whether getClass may be asked of an array. */
  public boolean classesOfArrays() {
    return classesOfArrays || asksForClass && (flowsToObject || numbersFlowToObject);
  }

  /** The element types behind arrays of this static element type to which a store may fail. */
  public Set<Type> behind(Type element) {
    return stores.getOrDefault(element, Set.of());
  }

  /** The element types of arrays that a call of the library may fill with what they do not take. */
  public Set<Type> filledBy(Expr.Call call) {
    return fills.getOrDefault(call, Set.of());
  }

  /** Whether a store may fail, with the name of the class that an array does not take. */
  public boolean storesMayFail() {
    return !stores.isEmpty() || !fills.isEmpty();
  }

  /** Whether a store into an array asks of what is stored whether it is of this class. */
  public boolean tests(String internalName) {
    Type element = new Type.ClassType(internalName);
    return stores.values().stream().anyMatch(s -> s.contains(element))
        || fills.values().stream().anyMatch(s -> s.contains(element));
  }

  /** Whether a cast that erasure put there may fail: an array of the program is of another type. */
  public boolean mayFail(Expr.Cast cast) {
    return casts.contains(cast);
  }

  /** Whether it is a cast that the author asks of what the library gives as an object. */
  public boolean isAsked(Expr.Cast cast) {
    return asked.contains(cast);
  }

  /** The descriptors of the program's arrays that are instances of an array type, sorted. */
  public Set<String> instancesOf(Type.ArrayType tested) {
    Set<String> result = new TreeSet<>();
    for (Type.ArrayType c : created) {
      if (pool.isSubtype(c, tested)) {
        result.add(c.descriptor());
      }
    }
    return result;
  }

  /** Whether Python has a list for the array. */
  public static boolean isList(Type t) {
    return t instanceof Type.ArrayType a
        && (a.element().isReference() || a.element() == Type.BOOLEAN);
  }

  private void create(Type t) {
    for (Type a = t; a instanceof Type.ArrayType x; a = x.element()) {
      created.add(x);
    }
  }

  /**
   * Of a class that the program has as an object arrays may be made ({@code Array.newInstance}).
   */
  private void createByClass(Type element) {
    Type made = element;
    for (int i = 0; i < dimensionsByClass; i++) {
      made = new Type.ArrayType(made);
    }
    create(made);
  }

  private void visit(Stmt s, Type result) {
    line = s.line() > 0 ? s.line() : line;
    if (s instanceof Stmt.Assign a) {
      flow(a.value(), a.local().type());
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      flow(r.value(), result);
    } else if (s instanceof Stmt.FieldWrite w) {
      flow(w.value(), w.field().type());
    } else if (s instanceof Stmt.ArrayWrite w && w.array().type() instanceof Type.ArrayType a) {
      flow(w.value(), a.element());
    } else if (s instanceof Stmt.ForEach f && f.iterable().type() instanceof Type.ArrayType a) {
      flow(a.element(), f.local().type());
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.NewArray n) {
      create(n.type());
    } else if (e instanceof Expr.ArrayLiteral a) {
      create(a.type());
      a.elements().forEach(x -> flow(x, a.type().element()));
    } else if (e instanceof Expr.InstanceOf i) {
      test(i.operand().type(), i.tested());
    } else if (e instanceof Expr.Cast c) {
      create(c.type());
      boolean result =
          c.operand() instanceof Expr.Call k
              && pool.methodBinding(k.method()).isPresent()
              && !ArrayCasts.isArrayOfObjects(k);
      boolean copy = c.operand() instanceof Expr.Call k && k.method().owner().startsWith("[");
      if (result && !copy && c.operand().type().equals(Type.OBJECT) && isAuthors(c)) {
        asked.add(c);
        told |= isList(c.type());
      }
      boolean toArray =
          c.type() instanceof Type.ArrayType a && new ArrayCasts(pool).isAuthors(c.operand(), a);
      if (!result && (toArray || c.operand().type().equals(Type.OBJECT))) {
        test(c.operand().type(), c.type());
      }
      flow(c.operand(), c.type());
    } else if (e instanceof Expr.Dynamic d && d.name().equals("typeSwitch")) {
      d.constants()
          .forEach(
              k -> {
                if (k instanceof Type t) {
                  test(Type.OBJECT, t);
                }
              });
    } else if (e instanceof Expr.Const k && k.value() instanceof Type t && t.isReference()) {
      classesOfArrays |= t instanceof Type.ArrayType;
      create(t); // copies of other arrays may be of the type
      literals.add(t);
    } else if (e instanceof Expr.Lambda l) {
      testsByClass |= isClassTest(l.implementation());
      lambda(l);
    } else if (e instanceof Expr.Concat c) {
      told |= c.parts().stream().anyMatch(p -> isList(p.type()));
    } else if (e instanceof Expr.New n) {
      arguments(n.constructor(), n.arguments());
    } else if (e instanceof Expr.Call c) {
      call(c);
    }
  }

  /** What is captured and what is given become the method's own, its result the interface's. */
  private void lambda(Expr.Lambda l) {
    MethodRef method = l.implementation();
    List<Type> values = new ArrayList<>();
    l.captured().forEach(c -> values.add(c.type()));
    values.addAll(new MethodRef("", "", l.instantiated()).parameters());
    int receivers = l.isStatic() || l.makesObject() ? 0 : 1;
    List<Type> own = method.parameters();
    for (int i = 0; i < own.size() && i + receivers < values.size(); i++) {
      flow(values.get(i + receivers), own.get(i));
    }
    flow(method.result(), l.sam().result());
  }

  private boolean isAuthors(Expr.Cast c) {
    Type element = c.type();
    while (element instanceof Type.ArrayType a) {
      element = a.element();
    }
    return c.type() instanceof Type.ArrayType
        && !c.proved()
        && author.mayCast(owner, line, spoken(element));
  }

  private static String spoken(Type t) {
    return t instanceof Type.ClassType c
        ? NameForms.simpleName(c.internalName())
        : ((Type.Primitive) t).name().toLowerCase(Locale.ROOT);
  }

  private void test(Type from, Type tested) {
    if (isList(tested)) {
      told |= !from.equals(tested);
    } else if (tested instanceof Type.ClassType c
        && !tested.equals(Type.OBJECT)
        && !(from instanceof Type.ClassType f
            && pool.isSubtype(f.internalName(), "java/util/Collection"))
        && pool.isSubtype("java/util/ArrayList", c.internalName())) {
      testsLists = true;
    }
  }

  private void call(Expr.Call c) {
    MethodRef m = c.method();
    create(m.result());
    m.parameters().forEach(this::create);
    if (m.owner().equals("java/lang/reflect/Array") && m.name().equals("newInstance")) {
      boolean several = m.parameters().get(1) instanceof Type.ArrayType;
      dimensionsByClass = Math.max(dimensionsByClass, several ? MOST_DIMENSIONS : 1);
    }
    arguments(m, c.arguments());
    boolean library = pool.methodBinding(m).isPresent();
    testsByClass |= isClassTest(m);
    // What is written says of which class it is, in the fields of objects too.
    told |= m.owner().equals("java/io/ObjectOutputStream") && m.name().equals("writeObject");
    told |=
        m.signature().equals("toString()") && c.target() != null && showsList(c.target().type());
    told |= asksForText(m) && c.arguments().stream().anyMatch(a -> isList(a.type()));
    if (m.name().equals("getClass") && c.target() != null) {
      boolean array = c.target().type() instanceof Type.ArrayType;
      classesOfArrays |= array;
      told |= isList(c.target().type());
      asksForClass |= c.target().type().equals(Type.OBJECT);
    } else if (library && comparing(m)) {
      told |= compared(c).stream().anyMatch(a -> isList(a.type()));
    }
  }

  /** Whether the library's method makes text of the object that it is given. */
  private static boolean asksForText(MethodRef m) {
    boolean owner =
        m.owner().equals("java/io/PrintStream")
            || m.owner().equals("java/lang/String")
            || m.owner().equals("java/lang/StringBuilder")
            || m.owner().equals("java/lang/StringBuffer");
    return owner && TEXTS.contains(m.name()) && m.parameters().equals(List.of(Type.OBJECT));
  }

  /**
   * Whether the text of such a value, which is asked for itself, has the name of an array's type.
   */
  private boolean showsList(Type t) {
    return isList(t)
        || t instanceof Type.ClassType c
            && pool.isTranslated(c.internalName())
            && pool.find(c.internalName())
                .filter(m -> "java/lang/Record".equals(m.superName()))
                .filter(m -> m.fields().stream().anyMatch(f -> isList(f.type())))
                .isPresent();
  }

  /** What is compared: of the arguments that Objects.hash takes in an array, they and not it. */
  private static List<Expr> compared(Expr.Call c) {
    boolean several = c.method().owner().equals("java/util/Objects") && c.arguments().size() == 1;
    return several && c.arguments().get(0) instanceof Expr.ArrayLiteral a
        ? a.elements()
        : c.arguments();
  }

  private static boolean isClassTest(MethodRef m) {
    return m.owner().equals("java/lang/Class")
        && (m.name().equals("isInstance") || m.name().equals("cast"));
  }

  private boolean comparing(MethodRef m) {
    boolean set = m.name().equals("add") && pool.isSubtype(m.owner(), "java/util/Set");
    boolean arrays = m.owner().equals("java/util/Arrays");
    return !arrays && (set || COMPARING.contains(m.name()));
  }

  private void arguments(MethodRef m, List<Expr> arguments) {
    boolean prints = m.owner().equals("java/io/PrintStream");
    for (int i = 0; i < arguments.size() && !prints; i++) {
      flow(arguments.get(i), m.parameters().get(i));
    }
  }

  /** A value of one type becomes one of another. */
  private void flow(Expr value, Type to) {
    flow(value.type(), to);
  }

  /** The rows of an array are objects where the array is one of objects. */
  private void flow(Type from, Type to) {
    if (from instanceof Type.ArrayType a && to instanceof Type.ArrayType b) {
      flow(a.element(), b.element());
    } else if (from instanceof Type.ArrayType && to instanceof Type.ClassType) {
      flowsToObject |= isList(from);
      numbersFlowToObject |= !isList(from);
    }
  }
}
