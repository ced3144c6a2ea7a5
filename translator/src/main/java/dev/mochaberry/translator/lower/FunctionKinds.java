package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tests whether an object is of a functional interface. A lambda is a plain function, which all
 * such tests take for theirs; where functions of several interfaces may come to one test, those
 * that do carry the name of their interface.
 */
final class FunctionKinds {
  private static final Type CLASS = new Type.ClassType("java/lang/Class");

  private final Context context;

  /** Whether functions are made of references to constructors. */
  private boolean constructors;

  /** The functional interfaces whose lambdas carry their name. */
  private final Set<String> named = new TreeSet<>();

  /** The program's interfaces whose lambdas are objects. */
  private final Set<String> ofObjects = new TreeSet<>();

  /** What lambdas of several functional interfaces are of (intersection casts, JLS 15.16). */
  private final Set<List<String>> intersections = new LinkedHashSet<>();

  FunctionKinds(Context context) {
    this.context = context;
    ErasedCasts erased = new ErasedCasts(context);
    context
        .program
        .bodies()
        .values()
        .forEach(body -> IrWalk.expressions(body, this::note, s -> {}));
    context
        .program
        .bodies()
        .forEach(
            (m, body) ->
                IrWalk.withLines(
                    body,
                    (e, line) -> {
                      if (!(e instanceof Expr.Cast c) || !erased.cannotFail(c, m.owner(), line)) {
                        visit(e);
                      }
                    }));
  }

  private void note(Expr e) {
    constructors |= e instanceof Expr.Lambda l && l.makesObject();
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Lambda l) {
      if (interfaces(l).size() > 1) {
        intersections.add(interfaces(l));
      }
      if (!context.callables.isCallable(l.sam().owner())) {
        ofObjects.add(l.sam().owner());
      }
    } else if (e instanceof Expr.InstanceOf i) {
      test(i.tested(), i.operand().type());
    } else if (e instanceof Expr.Cast c) {
      test(c.type(), c.operand().type());
    } else if (e instanceof Expr.Const k && k.value() instanceof Type t) {
      test(t, Type.OBJECT);
    } else if (e instanceof Expr.Dynamic d && d.name().equals("typeSwitch")) {
      for (Object c : d.constants()) {
        if (c instanceof Type t) {
          test(t, d.arguments().get(0).type());
        }
      }
    }
  }

  private void test(Type tested, Type from) {
    if (tested instanceof Type.ClassType t
        && context.callables.isCallable(t.internalName())
        && !from.equals(tested)
        && !isOneKind(t.internalName(), from)) {
      named.addAll(functions(from));
    }
  }

  /** The functional interfaces of functions that may be behind a static type. */
  private Set<String> functions(Type from) {
    Set<String> found = new LinkedHashSet<>();
    for (Type t : context.objectKinds().behind(from)) {
      if (t instanceof Type.ClassType c && context.callables.isCallable(c.internalName())) {
        found.add(c.internalName());
      }
    }
    return found;
  }

  /** Whether all functions behind the static type are of the interface, and nothing looks alike. */
  private boolean isOneKind(String tested, Type from) {
    return functions(from).stream().allMatch(f -> context.pool.isSubtype(f, tested))
        && !(constructors && mayBeClass(from));
  }

  /** Whether a class object may be behind the static type: a reference to a constructor is one. */
  private boolean mayBeClass(Type from) {
    return context.objectKinds().behind(from).contains(CLASS);
  }

  /** The functional interfaces that a lambda is of. */
  private List<String> interfaces(Expr.Lambda l) {
    List<String> found = new ArrayList<>(List.of(l.sam().owner()));
    for (Type.ClassType m : l.markers()) {
      if (context.callables.isCallable(m.internalName()) && !found.contains(m.internalName())) {
        found.add(m.internalName());
      }
    }
    return found;
  }

  /**
   * The function, with the names of its interfaces where a program asks for them.
   *
   * @param classes what it is an instance of beside, as Python's classes
   */
  PyExpr named(Expr.Lambda l, PyExpr function, List<PyExpr> classes) {
    if (named.contains(l.sam().owner())) {
      PyExpr name = nameOf(interfaces(l));
      return classes.isEmpty()
          ? context.call("named_function", function, name)
          : context.call("marked_named_function", function, name, new PyExpr.TupleExpr(classes));
    }
    return classes.isEmpty()
        ? function
        : context.call("marked_function", function, new PyExpr.TupleExpr(classes));
  }

  private static PyExpr nameOf(List<String> interfaces) {
    return new PyExpr.Str(String.join("&", interfaces).replace('/', '.'));
  }

  /** {@code x instanceof T}. */
  PyExpr test(PyExpr x, String tested, Type from, ClassNames names) {
    Set<String> functions = functions(from);
    List<PyExpr> classes = new ArrayList<>();
    List<PyExpr> others = new ArrayList<>();
    List<PyExpr> heirs = new ArrayList<>(); // of the others, and of the interface all the same
    Set<String> all = new TreeSet<>(context.program.instantiated());
    all.removeIf(c -> !isClass(c));
    all.addAll(ofObjects);
    for (String c : all) {
      if (!context.callables.callMethods(c).isEmpty()) {
        boolean fits = context.pool.isSubtype(c, tested);
        (fits ? classes : others).add(names.className(c));
        if (fits
            && all.stream().anyMatch(o -> isCalled(o, tested) && context.pool.isSubtype(c, o))) {
          heirs.add(names.className(c));
        }
      }
    }
    boolean own = from instanceof Type.ClassType c && context.pool.isTranslated(c.internalName());
    if (functions.isEmpty() && (own || !classes.isEmpty())) {
      return isOne(x, classes); // of no class at all, if no class fits
    }
    PyExpr test;
    if (isOneKind(tested, from)) {
      test = Expressions.call("callable", x);
      if (from.equals(Type.OBJECT)) {
        if (mayBeClass(from)) {
          others.add(new PyExpr.Name("type"));
        }
        helpers(tested, true, false).forEach(others::add);
        heirs.addAll(helpers(tested, false, true));
        return with(
            x,
            others.isEmpty()
                ? test
                : new PyExpr.BoolOp(
                    "and", List.of(test, new PyExpr.Unary("not", isOne(x, others)))),
            heirs);
      }
      return test;
    }
    List<PyExpr> kinds = new ArrayList<>();
    for (String f : new TreeSet<>(functions)) {
      if (context.pool.isSubtype(f, tested)) {
        kinds.add(nameOf(List.of(f)));
      }
    }
    for (List<String> several : intersections) {
      if (several.stream().anyMatch(f -> context.pool.isSubtype(f, tested))) {
        kinds.add(nameOf(several));
      }
    }
    test = context.call("is_function_of", x, new PyExpr.TupleExpr(kinds));
    if (!others.isEmpty()) {
      test = new PyExpr.BoolOp("and", List.of(test, new PyExpr.Unary("not", isOne(x, others))));
    }
    classes.addAll(helpers(tested, true, true));
    classes.addAll(helpers(tested, false, true));
    return with(x, test, classes);
  }

  /** Whether objects of the class or interface can be called, and not as the tested interface's. */
  private boolean isCalled(String c, String tested) {
    return !context.pool.isSubtype(c, tested) && !context.callables.callMethods(c).isEmpty();
  }

  private static PyExpr with(PyExpr x, PyExpr test, List<PyExpr> classes) {
    return classes.isEmpty() ? test : new PyExpr.BoolOp("or", List.of(test, isOne(x, classes)));
  }

  /** The library's classes that are of the interface, or are not, and can be called, or not. */
  private List<PyExpr> helpers(String tested, boolean callable, boolean are) {
    List<PyExpr> found = new ArrayList<>();
    LibraryKinds kinds = context.libraryKinds();
    for (String python : kinds.classes()) {
      boolean called = context.library.helpers().attributesOf(python).contains("__call__");
      boolean is = kinds.of(python).stream().anyMatch(j -> context.pool.isSubtype(j, tested));
      boolean isHelper = context.library.helpers().isClass(python) && !kinds.of(python).isEmpty();
      if (isHelper && called == callable && is == are) {
        found.add(new PyExpr.Name(python));
      }
    }
    return found;
  }

  private boolean isClass(String c) {
    return context.pool.find(c).map(ClassModel::access).filter(a -> (a & 0x0200) == 0).isPresent();
  }

  private static PyExpr isOne(PyExpr x, List<PyExpr> classes) {
    PyExpr type = classes.size() == 1 ? classes.get(0) : new PyExpr.TupleExpr(classes);
    return Expressions.call("isinstance", x, type);
  }
}
