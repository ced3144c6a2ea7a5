package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Java classes that share a Python class, as Stack and ArrayList share {@code list}: a program that
 * can tell them apart, by a type test or by asking for an object's class, makes objects of a
 * subclass of its own for each but the one that the Python class is named after.
 */
final class SharedClasses {
  private static final String MEASURED = "MeasuredVector";

  private final Context context;
  private final ClassPool pool;
  private final Set<String> made = new TreeSet<>();
  private final Set<String> tested = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  /** The Python class by Java class. */
  private final Map<String, String> own = new TreeMap<>();

  SharedClasses(Context context) {
    this.context = context;
    this.pool = context.pool;
    for (List<Stmt> body : context.program.bodies().values()) {
      IrWalk.expressions(body, this::visit, s -> {});
    }
    context.program.classes().stream()
        .flatMap(c -> pool.find(c).map(ClassModel::superName).stream())
        .forEach(made::add);
  }

  private void visit(Expr e) {
    if (e instanceof Expr.New n) {
      made.add(n.constructor().owner());
    } else if (e instanceof Expr.Lambda l && l.makesObject()) {
      made.add(l.implementation().owner());
    } else if (e instanceof Expr.InstanceOf i) {
      test(i.tested());
    } else if (e instanceof Expr.Cast c && c.operand().type().equals(Type.OBJECT)) {
      test(c.type());
    } else if (e instanceof Expr.Const k && k.value() instanceof Type t) {
      test(t);
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().stream().filter(Type.class::isInstance).forEach(t -> test((Type) t));
    } else if (e instanceof Expr.Call c
        && c.method().name().equals("getClass")
        && c.target() != null
        && c.target().type() instanceof Type.ClassType t) {
      asked.add(t.internalName());
    }
  }

  private void test(Type t) {
    if (t instanceof Type.ClassType c) {
      tested.add(c.internalName());
    }
  }

  /** The classes of which the program itself makes objects. */
  Set<String> made() {
    return made;
  }

  /**
   * Keeps of the Java classes that share a Python class those that its objects may have; the others
   * get Python classes of their own.
   *
   * @param namesake the one the Python class is named after
   * @param sharers all of them
   * @return the kept ones
   */
  Set<String> keep(String namesake, Set<String> sharers) {
    Set<String> kept = new TreeSet<>(sharers);
    kept.retainAll(made);
    boolean others = kept.size() > 1 || !kept.isEmpty() && !kept.contains(namesake);
    if (!others || kept.stream().noneMatch(k -> !k.equals(namesake) && isTold(k, namesake))) {
      return kept.isEmpty() ? Set.of(namesake) : kept;
    }
    for (String k : kept) {
      if (!k.equals(namesake)) {
        own.put(k, context.names.fresh(NameForms.simpleName(k)));
      }
    }
    return Set.of(namesake);
  }

  private boolean isTold(String one, String other) {
    return tested.stream().anyMatch(t -> pool.isSubtype(one, t) != pool.isSubtype(other, t))
        || asked.stream().anyMatch(t -> pool.isSubtype(one, t));
  }

  /** The Python classes of the program's own, by the Java class of the library they stand for. */
  Map<String, String> own() {
    return own;
  }

  /** The object as one of the class's own, if it has one. */
  PyExpr made(String internalName, String python, PyExpr object) {
    String name = own.get(internalName);
    if (name == null) {
      return object;
    }
    boolean direct =
        object instanceof PyExpr.Call c && c.function().equals(new PyExpr.Name(python));
    if (direct) {
      PyExpr.Call c = (PyExpr.Call) object;
      return new PyExpr.Call(new PyExpr.Name(name), c.args(), c.keywords());
    } else if (python.equals("list")) {
      boolean empty = object.equals(new PyExpr.ListExpr(List.of()));
      return new PyExpr.Call(new PyExpr.Name(name), empty ? List.of() : List.of(object), List.of());
    }
    return object;
  }

  /** Whether objects of the class keep how many elements they have room for. */
  boolean isMeasured(String internalName) {
    return context.uses.measuresVectors()
        && (internalName.equals("java/util/Vector") || internalName.equals("java/util/Stack"));
  }

  /** The Python class of such objects. */
  PyExpr measured(String internalName) {
    context.libraryKinds();
    String name = own.get(internalName);
    return name == null ? context.helper(MEASURED) : new PyExpr.Name(name);
  }

  /** The definitions of the classes. */
  List<PyStmt> definitions() {
    List<PyStmt> all = new ArrayList<>();
    own.forEach(
        (java, name) -> {
          String python =
              isMeasured(java) && context.helper(MEASURED) instanceof PyExpr.Name n
                  ? n.id()
                  : context.pool.binding(java).orElseThrow().pythonName();
          String body =
              context.uses.asksForClassNames()
                  ? "java_name = \"" + java.replace('/', '.') + "\""
                  : "pass";
          all.add(new PyStmt.Verbatim("class " + name + "(" + python + "):\n    " + body, 0));
        });
    return all;
  }
}
