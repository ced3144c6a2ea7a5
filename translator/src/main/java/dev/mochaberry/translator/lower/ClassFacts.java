package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyNames;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The superclasses and interfaces of the classes that a program may hold, for programs that ask for
 * them: a table from the class files, by Python class or, of what has none, by Java name.
 */
final class ClassFacts {
  private static final Set<String> QUESTIONS =
      Set.of(
          "getSuperclass",
          "getDeclaringClass",
          "getEnclosingClass",
          "getInterfaces",
          "isAnnotation",
          "isAssignableFrom",
          "getComponentType",
          "componentType");

  private final Context context;
  private final Predicate<String> isEmitted;
  private final Predicate<String> hasHelper;
  private final ClassNames names;
  private final Set<String> held = new TreeSet<>();
  private boolean asked;

  /**
   * @param isEmitted whether a translated class is one in Python
   * @param hasHelper whether the module has a helper class
   */
  ClassFacts(Context context, Predicate<String> isEmitted, Predicate<String> hasHelper) {
    this.context = context;
    this.isEmitted = isEmitted;
    this.hasHelper = hasHelper;
    Scope scope = new Scope(context, new MethodRef("", "<facts>", "()V"), null, List.of());
    this.names = new Expressions(context, scope).classNames();
    for (List<Stmt> body : context.program.bodies().values()) {
      IrWalk.expressions(body, this::visit, s -> {});
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Call c && c.method().owner().equals("java/lang/Class")) {
      asked |= QUESTIONS.contains(c.method().name());
    } else if (e instanceof Expr.Const k && k.value() instanceof Type t) {
      hold(t);
    } else if (e instanceof Expr.NewArray || e instanceof Expr.ArrayLiteral) {
      hold(e.type());
    } else if (e instanceof Expr.New n) {
      held.add(n.constructor().owner());
    }
  }

  private void hold(Type type) {
    Type t = type;
    while (t instanceof Type.ArrayType a) {
      t = a.element();
    }
    if (t instanceof Type.ClassType c) {
      held.add(c.internalName());
    }
  }

  /** The table; none for programs that do not ask, nor have helpers that do. */
  Optional<PyStmt> table() {
    if (!asked && !hasHelper.test("class_facts") && !hasHelper.test("class_by_name")) {
      return Optional.empty();
    }
    held.addAll(context.program.classes());
    for (Type t : context.objectKinds().behind(Type.OBJECT)) {
      if (t instanceof Type.ClassType c) {
        held.add(c.internalName());
      }
    }
    holdThrown();
    Set<String> all = new TreeSet<>();
    held.forEach(h -> all.addAll(context.pool.supertypes(h)));
    all.remove("java/lang/Object");
    List<PyExpr.Entry> entries = new ArrayList<>();
    for (String c : all) {
      Optional<ClassModel> model = context.pool.find(c);
      if (model.isPresent()) {
        List<PyExpr> interfaces = model.get().interfaces().stream().map(this::key).toList();
        PyExpr parent = isInterface(model.get()) ? Expressions.NONE : key(model.get().superName());
        entries.add(
            new PyExpr.Entry(
                key(c), new PyExpr.TupleExpr(List.of(parent, new PyExpr.TupleExpr(interfaces)))));
      }
    }
    return Optional.of(
        new PyStmt.Assign(new PyExpr.Name("CLASS_FACTS"), new PyExpr.DictExpr(entries), 0));
  }

  /** Faults of the library, which a program catches by the name of another class. */
  private void holdThrown() {
    for (ClassBinding b : context.library.bindings()) {
      if (hasHelper.test(b.pythonName())
          && context.pool.isSubtype(b.internalName(), "java/lang/Throwable")) {
        held.add(b.internalName());
      }
    }
  }

  private static boolean isInterface(ClassModel model) {
    return (model.access() & 0x0200) != 0;
  }

  private PyExpr key(String c) {
    if (c.equals("java/lang/Object")) {
      return new PyExpr.Name("object");
    }
    PyExpr byName = new PyExpr.Str(c.replace('/', '.'));
    if (context.pool.isTranslated(c)) {
      return isEmitted.test(c) ? new PyExpr.Name(context.names.ofClass(c)) : byName;
    }
    boolean known =
        context
            .pool
            .binding(c)
            .filter(b -> b.unsupported() == null && b.module() == null)
            .isPresent();
    if (!known || names.isSeveral(c)) {
      return byName;
    }
    String own = context.shared().own().get(c);
    String python = own != null ? own : context.pool.binding(c).orElseThrow().pythonName();
    boolean there = own != null || PyNames.isBuiltin(python);
    return (there || hasHelper.test(python)) && isFirst(c, python)
        ? new PyExpr.Name(python)
        : byName;
  }

  /** Whether the Python class is this class and not one that shares it. */
  private boolean isFirst(String c, String python) {
    return context.shared().own().containsKey(c)
        || context.libraryKinds().of(python).isEmpty()
        || context.libraryKinds().of(python).contains(c)
        || c.startsWith("java/lang/Enum");
  }
}
