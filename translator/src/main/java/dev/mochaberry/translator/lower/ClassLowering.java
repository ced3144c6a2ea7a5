package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lowers classes: their bases, what the helpers want to know of them, and their methods. */
final class ClassLowering {
  private static final int STATIC = 0x0008;
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;
  private static final int BRIDGE = 0x0040;

  private final Context context;
  private final Functions functions;
  private final Set<String> emitted = new HashSet<>();

  /** The interfaces that the program's lambdas are objects of. */
  private final Set<String> lambdas = new HashSet<>();

  /** Whether some cast may fail: its message names classes. */
  private boolean castsMayFail;

  ClassLowering(Context context) {
    this.context = context;
    this.functions = new Functions(context);
    ErasedCasts erased = new ErasedCasts(context);
    context
        .program
        .bodies()
        .forEach(
            (m, body) ->
                IrWalk.withLines(
                    body,
                    (e, line) -> {
                      castsMayFail |=
                          e instanceof Expr.Cast c
                              && c.type() instanceof Type.ClassType
                              && !c.proved()
                              && !erased.cannotFail(c, m.owner(), line);
                      if (e instanceof Expr.Lambda l) {
                        lambdas.add(l.sam().owner());
                      }
                    }));
  }

  /** Adds the class, behind those it extends. */
  void lower(String name, List<PyStmt> out, Set<String> done) {
    if (!done.add(name)) {
      return;
    }
    ClassModel model = context.pool.find(name).orElseThrow();
    for (String s : supers(model)) {
      if (context.pool.isTranslated(s)) {
        lower(s, out, done);
      }
    }
    if (isNeeded(model)) {
      List<PyStmt> type = new ArrayList<>(Commenting.comment(context.voice.typeRemark(name)));
      type.add(classDef(model));
      emitted.add(name);
      out.addAll(context.inFile(name, type));
    }
  }

  /** Whether the class has become one in Python. */
  boolean isEmitted(String name) {
    return emitted.contains(name);
  }

  private static List<String> supers(ClassModel model) {
    List<String> all = new ArrayList<>();
    if (model.superName() != null) {
      all.add(model.superName());
    }
    all.addAll(model.interfaces());
    return all;
  }

  /**
   * A class of which no object can exist and that nothing extends or tests needs no Python class.
   */
  private boolean isNeeded(ClassModel model) {
    String name = model.internalName();
    if (context.callables.isCallable(name)) {
      return false;
    }
    if (isInterface(name) && isOnlyDeclared(model)) {
      return isTested(name);
    }
    boolean used =
        context.program.instantiated().stream().anyMatch(i -> context.pool.isSubtype(i, name));
    return used || isTested(name);
  }

  private boolean isTested(String name) {
    return context.uses.tests(name) || context.arrays.tests(name);
  }

  /** Whether the interface has no code to inherit, and no lambda is an object of it. */
  private boolean isOnlyDeclared(ClassModel model) {
    boolean code =
        model.methods().stream()
            .anyMatch(
                m ->
                    (m.access() & (STATIC | ABSTRACT)) == 0
                        && context.program.bodies().containsKey(m.ref()));
    boolean made = lambdas.stream().anyMatch(l -> context.pool.isSubtype(l, model.internalName()));
    boolean inherits =
        model.interfaces().stream()
            .anyMatch(
                i -> !context.pool.isTranslated(i) || isNeeded(context.pool.find(i).orElseThrow()));
    return !code && !made && !inherits && !context.uses.asksForClassNames();
  }

  /**
   * Whether a superclass is unknown to us, and extends what is known: calls of the latter's methods
   * would find nothing in an object of the program's class.
   */
  private boolean inheritsUnseen(String name) {
    if (isInterface(name)
        || context.pool.isTranslated(name)
        || context.pool.binding(name).isPresent()) {
      return false;
    }
    String above = context.pool.find(name).map(ClassModel::superName).orElse(null);
    return above != null
        && !above.equals("java/lang/Object")
        && (context.pool.isTranslated(above)
            || context.pool.binding(above).isPresent()
            || inheritsUnseen(above));
  }

  private PyStmt classDef(ClassModel model) {
    String name = model.internalName();
    Scope scope = new Scope(context, new MethodRef(name, "<class>", "()V"), null, List.of());
    Expressions expressions = new Expressions(context, scope);
    List<PyExpr> bases = new ArrayList<>();
    for (String s : supers(model)) {
      boolean emitted =
          context.pool.isTranslated(s)
              ? isNeeded(context.pool.find(s).orElseThrow())
              : context.pool.binding(s).filter(x -> x.unsupported() == null).isPresent()
                  && !s.equals("java/lang/Object")
                  && !s.equals("java/lang/Record")
                  && (!isInterface(s) || isTestedMarker(s));
      if (emitted) {
        bases.add(
            new OverriddenLibrary(context)
                .base(s)
                .map(context::helper)
                .orElseGet(() -> expressions.classNames().className(s)));
      } else if (inheritsUnseen(s)) {
        expressions.classNames().unsupportedClass(s);
      }
    }
    for (String base : helperBases(model)) {
      if (base.equals("OwnSet") && context.pool.extendsPythonList(name)) {
        // A list that is a set: what sets do goes before what Python's lists do.
        bases.add(0, context.helper("OwnListSet"));
      } else {
        bases.add(context.helper(base));
      }
    }
    List<PyStmt> body = new ArrayList<>();
    boolean renamed =
        !name.equals(context.names.ofClass(name))
            || context.pool.isTranslated(String.valueOf(model.superName()));
    boolean named =
        context.uses.asksForClassNames()
            || castsMayFail
            || context.uses.refusesClone(name)
            || context.arrays.storesMayFail()
            || !isInterface(name)
                && !"java/lang/Record".equals(model.superName())
                && (context.objectKinds().showsNameOf(name)
                    || context.uses.asksForText(name) && context.objectKinds().mayBeShown(name));
    if (context.pool.isSubtype(name, "java/lang/Throwable") || named && renamed) {
      body.add(
          new PyStmt.Assign(
              new PyExpr.Name("java_name"), new PyExpr.Str(name.replace('/', '.')), 0));
    }
    String kind =
        isInterface(name)
            ? "interface"
            : model.superName().equals("java/lang/Record") ? "record" : "";
    if (!kind.isEmpty() && context.uses.asksForClassKinds()) {
      body.add(new PyStmt.Assign(new PyExpr.Name("java_kind"), new PyExpr.Str(kind), 0));
    }
    if (context.pool.isSubtype(name, "java/lang/Throwable")
        && context
            .program
            .bodies()
            .containsKey(new MethodRef(name, "toString", "()Ljava/lang/String;"))) {
      body.add(new PyStmt.Assign(new PyExpr.Name("overrides_text"), new PyExpr.Literal("True"), 0));
    }
    if (context.pool.isSubtype(name, "java/lang/Throwable") && refusesTrace(name)) {
      body.add(new PyStmt.Assign(new PyExpr.Name("untraced"), new PyExpr.Literal("True"), 0));
    }
    boolean forwards = Constructors.allForward(context, name);
    if (!Constructors.isSingle(context, name) && !forwards) {
      body.add(
          Functions.function(
              "__init__",
              List.of("self"),
              List.of(new PyStmt.Pass(0)),
              null,
              false,
              new MethodRef(name, "<init>", "()V")));
    }
    OverloadsOfLibrary overloads = new OverloadsOfLibrary(context);
    for (MethodModel m : model.methods()) {
      boolean instance = (m.access() & STATIC) == 0;
      boolean real = m.hasCode() && (m.access() & BRIDGE) == 0;
      boolean lambda = m.ref().name().startsWith("lambda$");
      boolean constructor = m.ref().name().equals("<init>");
      boolean needed =
          context.accessors.field(m.ref()).isEmpty()
              && !onlyForwards(m)
              && !(forwards && constructor);
      if (instance && real && !lambda && needed && context.program.bodies().containsKey(m.ref())) {
        PyStmt function = functions.method(m);
        if (!constructor || !Constructors.isInherited(function)) {
          body.addAll(context.commenting.method(m, function));
        }
        overloads.alias(model, m.ref()).ifPresent(body::add);
        for (String other : context.names.otherNames(m.ref())) {
          PyExpr same = new PyExpr.Name(context.names.ofMethod(m.ref()));
          body.add(new PyStmt.Assign(new PyExpr.Name(other), same, 0));
        }
      }
    }
    body.addAll(new InheritedFromLibrary(context).of(name));
    body.addAll(new OverriddenLibrary(context).byIterator(model));
    body.addAll(new ListOverrides(context).of(model));
    body.addAll(overloads.of(model));
    new CallMethods(context).of(model).ifPresent(body::add);
    body.addAll(new InheritedDefaults(context).of(model));
    if (body.isEmpty()) {
      body.add(new PyStmt.Pass(0));
    }
    return new PyStmt.ClassDef(
        context.names.ofClass(name), bases, body, context.voice.typeDoc(name).orElse(null), 0);
  }

  /** Whether it is an enum's only constructor, and does what Python does without it. */
  private boolean onlyForwards(MethodModel m) {
    List<Stmt> body = context.program.bodies().get(m.ref());
    if (body == null || !m.ref().name().equals("<init>") || !isEnum(m.ref().owner())) {
      return false;
    }
    List<Stmt> done = body.stream().filter(s -> !(s instanceof Stmt.Return)).toList();
    boolean plain =
        done.size() == 1
            && done.get(0) instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.method().name().equals("<init>")
            && !c.method().owner().equals(m.ref().owner())
            && Constructors.isSingle(context, c.method().owner())
            && c.arguments()
                .equals(m.body().parameters().stream().skip(1).map(Expr.Read::new).toList());
    boolean noFields =
        context.program.fields().stream()
            .filter(f -> f.owner().equals(m.ref().owner()))
            .allMatch(f -> isStatic(f));
    return plain && noFields && Constructors.isSingle(context, m.ref().owner());
  }

  private boolean isEnum(String name) {
    return context.pool.isSubtype(name, "java/lang/Enum");
  }

  private boolean isStatic(FieldRef f) {
    return context.pool.find(f.owner()).orElseThrow().fields().stream()
        .filter(x -> x.name().equals(f.name()) && x.type().equals(f.type()))
        .allMatch(x -> (x.access() & STATIC) != 0);
  }

  /**
   * A library interface without methods matters to the classes only where something asks for it.
   */
  private boolean isTestedMarker(String name) {
    return context.pool.find(name).filter(c -> c.methods().isEmpty()).isPresent()
        && context.library.helpers().find(context.pool.binding(name).get().pythonName()).isPresent()
        && context.uses.tests(name);
  }

  /**
   * The helper classes that make the class usable by the Python helpers: those of the library
   * interfaces that no superclass implements, the nearest of each kind.
   */
  private List<String> helperBases(ClassModel model) {
    List<String> found = new ArrayList<>();
    for (String s : context.pool.supertypes(model.internalName())) {
      boolean inherited =
          supers(model).stream()
              .anyMatch(
                  t ->
                      context.pool.isSubtype(t, s)
                          && (context.pool.isTranslated(t) || !isInterface(t)));
      boolean covered = found.stream().anyMatch(f -> context.pool.isSubtype(f, s));
      if (helperBase(s) != null && !inherited && !covered) {
        found.add(s);
      }
    }
    return found.stream().map(this::helperBase).toList();
  }

  private String helperBase(String internalName) {
    return context.pool.binding(internalName).map(ClassBinding::base).orElse(null);
  }

  private boolean isInterface(String name) {
    return context.pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  /** Whether an exception overrides what takes its stack trace, and does not call that. */
  private boolean refusesTrace(String name) {
    String descriptor = "()Ljava/lang/Throwable;";
    List<Stmt> its =
        context.program.bodies().get(new MethodRef(name, "fillInStackTrace", descriptor));
    boolean[] calls = {its == null};
    if (its != null) {
      IrWalk.expressions(
          its,
          e -> calls[0] |= e instanceof Expr.Call c && c.method().name().equals("fillInStackTrace"),
          s -> {});
    }
    return !calls[0];
  }
}
