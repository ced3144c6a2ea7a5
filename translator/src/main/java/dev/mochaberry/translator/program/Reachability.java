package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What of a program can run: from the roots through calls, constructed classes and their overrides
 * (rapid type analysis). Nothing else is emitted.
 */
public final class Reachability {
  private static final Type.ClassType ITERATOR = new Type.ClassType("java/util/Iterator");
  private static final int PRIVATE = 0x0002;
  private static final int STATIC = 0x0008;
  private static final int PUBLIC = 0x0001;
  private static final int PROTECTED = 0x0004;
  private static final int INTERFACE = 0x0200;
  private final ClassPool pool;
  private final Function<MethodModel, List<Stmt>> code;
  private final Map<MethodRef, List<Stmt>> bodies = new LinkedHashMap<>();
  private final Set<String> initialised = new HashSet<>();
  private final Set<String> classes = new LinkedHashSet<>();
  private final Set<String> instantiated = new LinkedHashSet<>();

  /** The types through which methods of a signature are called. */
  private final Map<String, Set<String>> called = new HashMap<>();

  /** Whether constants are asked for of an enum that may be any. */
  private boolean anyEnum;

  private boolean writesObjects;
  private boolean readsObjects;

  private final Set<FieldRef> fields = new LinkedHashSet<>();
  private final LibraryConstants constants = new LibraryConstants();
  private final Deque<MethodModel> work = new ArrayDeque<>();
  private final Set<MethodRef> seen = new HashSet<>();
  private final AskedRecords asked;
  private final SeldomShown seldomShown;

  private Reachability(ClassPool pool, Function<MethodModel, List<Stmt>> code) {
    this.pool = pool;
    this.code = code;
    this.asked = new AskedRecords(pool);
    this.seldomShown = new SeldomShown(pool);
  }

  /** Follows the program from its roots; {@code code} gives a method's structured statements. */
  public static Reachable from(
      List<MethodModel> roots, ClassPool pool, Function<MethodModel, List<Stmt>> code) {
    Reachability r = new Reachability(pool, code);
    roots.forEach(r::root);
    r.run();
    return new Reachable(r.bodies, r.classes, r.instantiated, r.fields);
  }

  private void root(MethodModel m) {
    if (m.ref().name().equals("<init>")) {
      construct(m.ref());
    } else {
      reach(m);
    }
  }

  private void run() {
    boolean grew = true;
    while (grew) {
      while (!work.isEmpty()) {
        MethodModel m = work.poll();
        List<Stmt> statements = m.hasCode() ? code.apply(m) : List.of();
        bodies.put(m.ref(), statements);
        seldomShown.note(m.ref(), statements);
        boolean ofJdk = pool.isTranslatedFromJdk(m.ref().owner());
        walk(
            ofJdk && m.ref().name().equals("<clinit>")
                ? constants.postpone(m.ref(), statements, fields)
                : statements);
      }
      grew = reachOverrides();
    }
    constants.dropUnread(bodies);
  }

  private void walk(List<Stmt> statements) {
    IrWalk.expressions(statements, this::visit, this::visit);
  }

  private boolean reachOverrides() {
    int before = seen.size();
    for (String c : List.copyOf(instantiated)) {
      if (readsObjects && pool.isSubtype(c, "java/io/Serializable")) {
        SerialHooks.constructorAt(pool, c)
            .flatMap(m -> pool.declared(m.owner(), m.name(), m.descriptor()))
            .ifPresent(this::reach);
      }
      Set<String> overridden = new HashSet<>();
      for (String s : classesFirst(c)) {
        List<MethodModel> methods = pool.find(s).orElseThrow().methods();
        for (MethodModel m : methods) {
          boolean virtual = (m.access() & STATIC) == 0 && !m.ref().name().startsWith("<");
          boolean runs = !m.hasCode() || !overridden.contains(m.ref().signature());
          boolean called = isCalled(c, m) || overridesLibrary(c, m) || isSerialHook(c, m);
          if (virtual && runs && called && !seldomShown.isNeverAsked(m.ref())) {
            reach(m);
          }
        }
        if (isClass(s)) {
          methods.stream()
              .filter(m -> m.hasCode() && (m.access() & (PUBLIC | PROTECTED)) != 0)
              .forEach(m -> overridden.add(m.ref().signature()));
        }
      }
    }
    return seen.size() > before;
  }

  /** The translated types whose methods an object has: a class's method hides any below it. */
  private List<String> classesFirst(String c) {
    List<String> types = new ArrayList<>(pool.memberTypes(c));
    types.removeIf(s -> !pool.isTranslated(s));
    types.sort(Comparator.comparing(s -> isClass(s) ? depth(s) : Integer.MAX_VALUE));
    return types;
  }

  /** Zero for the class itself, and more for its superclasses. */
  private int depth(String name) {
    int below = 0;
    for (String c = name; c != null; c = pool.find(c).map(ClassModel::superName).orElse(null)) {
      below--;
    }
    return below;
  }

  private boolean isClass(String name) {
    return (pool.find(name).orElseThrow().access() & INTERFACE) == 0;
  }

  /** Somebody calls a method of that signature of objects of the type. */
  private void called(String signature, String type) {
    called.computeIfAbsent(signature, s -> new HashSet<>()).add(type);
  }

  private boolean isCalled(String instantiated, MethodModel m) {
    return called.getOrDefault(m.ref().signature(), Set.of()).stream()
        .anyMatch(type -> pool.isSubtype(instantiated, type));
  }

  /** Whether streams of objects, which the program has, call the method. */
  private boolean isSerialHook(String c, MethodModel m) {
    String hook = SerialHooks.of(m.ref());
    return hook != null
        && (SerialHooks.isOfWriting(hook) ? writesObjects : readsObjects)
        && pool.isSubtype(c, "java/io/Serializable")
        && !pool.isTranslatedFromJdk(m.ref().owner());
  }

  /**
   * Whether the library's helpers may call the method as an override of one of theirs. Of the JDK's
   * own classes only what a declaration names is.
   */
  private boolean overridesLibrary(String internalName, MethodModel m) {
    if (pool.isTranslatedFromJdk(m.ref().owner())) {
      return pool.supertypes(internalName).stream()
          .anyMatch(s -> pool.binding(s).filter(b -> asksFor(b, m)).isPresent());
    }
    return pool.supertypes(internalName).stream()
            .filter(s -> !pool.isTranslated(s))
            .flatMap(s -> pool.find(s).stream())
            .flatMap(s -> s.methods().stream())
            .filter(o -> (o.access() & PRIVATE) == 0)
            .anyMatch(o -> o.ref().signature().equals(m.ref().signature()))
        && (!isGiven(m) || asked.mayAsk(internalName, m.ref().name()));
  }

  /** Whether the helpers call the method: the declaration says so, or objects are functions. */
  private boolean asksFor(ClassBinding b, MethodModel m) {
    return b.method(m.ref().name(), m.ref().descriptor())
            .filter(bound -> bound.override() != null)
            .isPresent()
        || b.callable()
            && pool.find(b.internalName()).stream()
                .flatMap(c -> c.methods().stream())
                .anyMatch(o -> !o.hasCode() && o.ref().signature().equals(m.ref().signature()));
  }

  /** Whether the compiler wrote the method of a record. */
  private boolean isGiven(MethodModel m) {
    return m.hasCode()
        && Set.of("toString", "hashCode", "equals").contains(m.ref().name())
        && "java/lang/Record".equals(pool.find(m.ref().owner()).orElseThrow().superName())
        && AskedRecords.givenMethod(code.apply(m)).isPresent();
  }

  private void reach(MethodModel m) {
    if (seen.add(m.ref())) {
      boolean initialises = (m.access() & STATIC) != 0 || m.ref().name().equals("<init>");
      if (initialises) {
        initialise(m.ref().owner());
      } else {
        touch(m.ref().owner());
      }
      work.add(m);
    }
  }

  private void touch(String internalName) {
    if (!pool.isTranslated(internalName) || !classes.add(internalName)) {
      return;
    }
    ClassModel model = pool.find(internalName).orElseThrow();
    if (model.superName() != null) {
      touch(model.superName());
    }
    model.interfaces().forEach(this::touch);
    if (anyEnum) {
      reachConstants(internalName);
    }
  }

  private void reachConstants(String type) {
    EnumConstants.values(type, pool).ifPresent(m -> call(m, Expr.CallKind.STATIC));
  }

  /** Its static initialiser can run (JLS 12.4.1): not because something is tested for the class. */
  private void initialise(String internalName) {
    touch(internalName);
    if (!pool.isTranslated(internalName) || !initialised.add(internalName)) {
      return;
    }
    ClassModel model = pool.find(internalName).orElseThrow();
    for (MethodModel m : model.methods()) {
      if (m.ref().name().equals("<clinit>")) {
        reach(m);
      }
    }
    if (model.superName() != null) {
      initialise(model.superName());
    }
    model.interfaces().forEach(this::initialise);
  }

  private void visit(Stmt statement) {
    if (statement instanceof Stmt.FieldWrite w) {
      field(w.field());
    } else if (statement instanceof Stmt.ForEach f
        && f.iterable().type() instanceof Type.ClassType c) {
      call(
          new MethodRef(c.internalName(), "iterator", "()Ljava/util/Iterator;"),
          Expr.CallKind.VIRTUAL);
      called("iterator()", "java/lang/Iterable");
      called("hasNext()", ITERATOR.internalName());
      called("next()", ITERATOR.internalName());
    } else if (statement instanceof Stmt.Switch w) {
      w.cases().stream()
          .flatMap(a -> a.keys().stream())
          .filter(FieldRef.class::isInstance)
          .forEach(k -> field((FieldRef) k));
    } else if (statement instanceof Stmt.Try t) {
      t.catches().forEach(c -> c.types().forEach(x -> touch(x.internalName())));
    }
  }

  private void visit(Expr e) {
    asked.note(e);
    if (e instanceof Expr.Call c) {
      call(c.method(), c.kind());
      if (c.method().parameters().contains(ITERATOR)
          && pool.methodBinding(c.method()).isPresent()) {
        called("hasNext()", ITERATOR.internalName());
        called("next()", ITERATOR.internalName());
      }
      pool.methodBinding(c.method())
          .filter(EnumConstants::areWanted)
          .flatMap(b -> EnumConstants.of(c, pool))
          .ifPresent(values -> call(values, Expr.CallKind.STATIC));
      if (!anyEnum && EnumConstants.ofAny(c, pool)) {
        anyEnum = true;
        List.copyOf(classes).forEach(this::reachConstants);
      }
      if (c.method().owner().equals("java/lang/Enum")
          && c.method().name().equals("valueOf")
          && c.arguments().get(0) instanceof Expr.Const k
          && k.value() instanceof Type.ClassType t) {
        String name = t.internalName();
        call(new MethodRef(name, "values", "()[L" + name + ";"), Expr.CallKind.STATIC);
      }
    } else if (e instanceof Expr.New n) {
      construct(n.constructor());
    } else if (e instanceof Expr.Lambda l) {
      if (l.makesObject()) {
        construct(l.implementation());
      } else {
        call(l.implementation(), l.isStatic() ? Expr.CallKind.STATIC : Expr.CallKind.VIRTUAL);
      }
      instantiateLambda(l);
    } else if (e instanceof Expr.FieldRead f) {
      field(f.field());
    } else if (e instanceof Expr.Cast c) {
      touchType(c.type());
    } else if (e instanceof Expr.InstanceOf i) {
      touchType(i.tested());
    } else if (e instanceof Expr.Const c && c.value() instanceof Type t) {
      touchType(t);
    } else if (e instanceof Expr.Dynamic d) {
      for (Object constant : d.constants()) {
        if (constant instanceof Type t) {
          touchType(t);
        } else if (constant instanceof FieldRef f) {
          field(f);
        }
      }
    }
  }

  private void instantiateLambda(Expr.Lambda l) {
    instantiateInterface(l.sam().owner());
    l.markers().forEach(m -> instantiateInterface(m.internalName()));
  }

  private void instantiateInterface(String name) {
    touch(name);
    if (pool.isTranslated(name)) {
      instantiated.add(name);
    }
  }

  private void touchType(Type type) {
    if (type instanceof Type.ClassType c) {
      touch(c.internalName());
    } else if (type instanceof Type.ArrayType a) {
      touchType(a.element());
    }
  }

  private void call(MethodRef ref, Expr.CallKind kind) {
    if (kind == Expr.CallKind.VIRTUAL) {
      called(ref.signature(), ref.owner());
    }
    pool.resolve(ref).filter(m -> pool.isTranslated(m.ref().owner())).ifPresent(this::reach);
    touch(ref.owner());
  }

  private void construct(MethodRef constructor) {
    writesObjects |= pool.isSubtype(constructor.owner(), "java/io/ObjectOutputStream");
    readsObjects |= pool.isSubtype(constructor.owner(), "java/io/ObjectInputStream");
    touch(constructor.owner());
    if (pool.isTranslated(constructor.owner())) {
      instantiated.add(constructor.owner());
      pool.declared(constructor.owner(), constructor.name(), constructor.descriptor())
          .ifPresent(this::reach);
    }
  }

  private void field(FieldRef ref) {
    String owner = pool.fieldOwner(ref.owner(), ref.name(), ref.type());
    initialise(owner);
    FieldRef field = new FieldRef(owner, ref.name(), ref.type());
    if (fields.add(field)) {
      walk(constants.writesOf(field));
    }
  }
}
