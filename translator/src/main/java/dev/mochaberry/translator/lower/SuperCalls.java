package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lowers calls of exactly one method: private ones and those through {@code super}. */
final class SuperCalls {
  /** What Object declares: the Python method, and the helper for a native Python object. */
  static final Map<String, List<String>> OF_OBJECT =
      Map.of(
          "toString()", List.of("__str__", "text"),
          "equals(Ljava/lang/Object;)", List.of("__eq__", "equals"),
          "hashCode()", List.of("__hash__", "hash_code"));

  /** What Throwable's own methods are, of which one asks another. */
  private static final Map<String, String> OF_THROWABLE =
      Map.of(
          "getMessage()", "base_message",
          "getLocalizedMessage()", "message",
          "getCause()", "base_cause");

  private static final PyExpr THIS = new PyExpr.Placeholder("this");

  private static final PyExpr THIS_OBJECT = new PyExpr.Name("self");

  /** The methods by which Python's operations on a list get at its elements. */
  private static final Set<String> PIECES = Set.of("size()", "get(I)", "iterator()");

  /** Methods of lists that only ask for elements. */
  private static final Set<String> ASKING =
      Set.of(
          "size", "isEmpty", "contains", "indexOf", "lastIndexOf", "toArray", "stream", "forEach");

  /** What Python calls the methods that its indexes run. */
  private static final Map<String, String> INDEXING =
      Map.of("get", "__getitem__", "set", "__setitem__");

  private final Context context;
  private final Expressions expressions;
  private final Calls calls;

  SuperCalls(Context context, Expressions expressions, Calls calls) {
    this.context = context;
    this.expressions = expressions;
    this.calls = calls;
  }

  PyExpr special(Expr.Call c) {
    MethodRef m = c.method();
    List<PyExpr> arguments = expressions.characters().arguments(m, calls.given(c));
    PyExpr self = expressions.value(c.target());
    if (m.name().equals("<init>")) {
      return calls.constructions().constructorCall(m, self, arguments);
    }
    Optional<MethodModel> declared = context.pool.resolve(m);
    if (declared.isPresent() && context.pool.isTranslated(declared.get().ref().owner())) {
      MethodRef target = declared.get().ref();
      List<PyExpr> all = new ArrayList<>(List.of(self));
      all.addAll(arguments);
      return new PyExpr.Call(
          new PyExpr.Attribute(
              new PyExpr.Name(context.names.ofClass(target.owner())),
              context.names.ofMethod(target)),
          all,
          List.of());
    }
    return superOfLibrary(m, self, arguments, c);
  }

  private PyExpr superOfLibrary(MethodRef m, PyExpr self, List<PyExpr> arguments, Expr.Call c) {
    Optional<MemberBinding> bound = context.pool.methodBinding(m);
    if (bound.isEmpty()) {
      return calls.unsupported(m);
    }
    if (OF_THROWABLE.containsKey(m.signature())) {
      return context.call(OF_THROWABLE.get(m.signature()), self);
    }
    boolean library =
        !m.owner().equals("java/lang/Object")
            && !m.owner().equals("java/lang/Enum")
            && !m.owner().equals("java/lang/Record")
            && context.pool.binding(m.owner()).isPresent()
            && !context.pool.isSubtype(m.owner(), "java/lang/Throwable");
    if (library && isNative(m.owner()) && OF_OBJECT.containsKey(m.signature())) {
      PyExpr copy = elements(self);
      List<PyExpr> all = new ArrayList<>(List.of(copy));
      all.addAll(arguments);
      return context.call(OF_OBJECT.get(m.signature()).get(1), all.toArray(new PyExpr[0]));
    }
    if (library && OF_OBJECT.containsKey(m.signature())) {
      String name = OF_OBJECT.get(m.signature()).get(0);
      return new PyExpr.Call(context.attribute(objectAsSuper(self), name), arguments, List.of());
    }
    String helper =
        switch (m.signature()) {
          case "toString()" -> "default_text";
          case "equals(Ljava/lang/Object;)" -> null;
          case "hashCode()" -> "identity_hash";
          default -> "";
        };
    if (helper == null) {
      return new PyExpr.Compare(self, List.of("is"), arguments);
    } else if (helper.equals("identity_hash")) {
      return context.call("identity_hash", self);
    } else if (helper.equals("default_text")) {
      return context.pool.isSubtype(m.owner(), "java/lang/Throwable")
          ? context.call("throwable_text", self)
          : context.pool.isSubtype(m.owner(), "java/lang/Enum")
              ? context.attribute(self, "_name")
              : context.call("default_text", self);
    }
    if (m.signature().equals("clone()") && m.owner().equals("java/lang/Object")) {
      return new Clones(context, expressions).ofSuper(self);
    }
    boolean isNative = isNative(m.owner());
    if (isNative && INDEXING.containsKey(m.name()) && overridesIndexing()) {
      // The native list's own elements: an index would run the override again.
      PyExpr own = copy(self);
      return m.name().equals("get")
          ? context.call("at_list", own, arguments.get(0))
          : context.call(
              "set_native", own, objectAsSuper(self), arguments.get(0), arguments.get(1));
    }
    if (isNative && m.signature().equals("iterator()")) {
      return context.call("Iterator", self); // the object's own would be the override again
    }
    if (isNative && ASKING.contains(m.name()) && overridesPieces()) {
      return calls.template(
          bound.get().template(), elements(self), arguments, bound.get().imports());
    }
    if (!isNative && isMethodOfThis(bound.get().template())) {
      PyExpr.Call method = (PyExpr.Call) bound.get().template();
      if (lacks(m, ((PyExpr.Attribute) method.function()).name())) {
        return calls.unsupported(m);
      }
      return calls.template(
          bound.get().template(), objectAsSuper(self), arguments, bound.get().imports());
    }
    if (!isNative && isCallOfThis(bound.get().template())) {
      return new PyExpr.Call(
          context.attribute(objectAsSuper(self), "__call__"), arguments, List.of());
    }
    if (bound.get().attribute() != null) {
      // The base of a program's own class may have a method where the library's reads a field.
      boolean isOwn = context.pool.binding(m.owner()).filter(b -> b.base() != null).isPresent();
      return isOwn
          ? new PyExpr.Call(context.attribute(objectAsSuper(self), m.name()), arguments, List.of())
          : context.attribute(self, bound.get().attribute());
    }
    boolean constant = bound.get().template() instanceof PyExpr.Literal;
    if (bound.get().template() != null
        && (isNative || constant || bound.get().override() == null)) {
      return calls.library().bound(c, bound.get());
    }
    String name = bound.get().pythonName(m.name());
    if (lacks(m, name)) {
      return calls.unsupported(m);
    }
    PyExpr method = context.attribute(objectAsSuper(self), name);
    if (name.equals("__getitem__")) {
      return context.call("at_super", self, method, arguments.get(0));
    } else if (name.equals("__setitem__")) {
      PyExpr get = context.attribute(objectAsSuper(self), "__getitem__");
      return context.call("set_super", self, get, method, arguments.get(0), arguments.get(1));
    }
    return new PyExpr.Call(method, arguments, List.of());
  }

  /** Whether a default method has no counterpart in the Python classes above the program's. */
  private boolean lacks(MethodRef m, String name) {
    boolean isDefault =
        context.pool.resolve(m).filter(x -> context.pool.isInterface(x.ref().owner())).isPresent();
    return isDefault
        && context.libraryKinds().librarySupers(expressions.scope.method.owner()).stream()
            .noneMatch(base -> context.library.helpers().attributesOf(base).contains(name));
  }

  /** Whether the template is {@code {this}.method(…)}, and no argument is the object again. */
  private static boolean isMethodOfThis(PyExpr template) {
    return template instanceof PyExpr.Call c
        && c.function() instanceof PyExpr.Attribute a
        && THIS.equals(a.target())
        && c.args().stream().noneMatch(x -> Templates.any(x, THIS::equals));
  }

  /** Whether the template calls the object: {@code {this}({0})}. */
  private static boolean isCallOfThis(PyExpr template) {
    return template instanceof PyExpr.Call c && THIS.equals(c.function());
  }

  /**
   * {@code super()}; in full of the object that an accessor for inner classes is given, or that an
   * optimizer of class files has in a variable of its own.
   */
  private PyExpr objectAsSuper(PyExpr self) {
    String own = context.names.ofClass(expressions.scope.method.owner());
    return self.equals(THIS_OBJECT)
        ? Expressions.call("super")
        : Expressions.call("super", new PyExpr.Name(own), self);
  }

  /**
   * The elements as the native list has them: Python's own ways to them run the overrides of size,
   * get and iterator, which Java's class does without.
   */
  private PyExpr elements(PyExpr self) {
    return overridesPieces() ? copy(self) : Expressions.call("list", self);
  }

  /** The elements of a native list, whatever the class overrides. */
  private PyExpr copy(PyExpr self) {
    return new PyExpr.Call(context.attribute(objectAsSuper(self), "copy"), List.of(), List.of());
  }

  private boolean overridesPieces() {
    String own = expressions.scope.method.owner();
    return context.program.bodies().keySet().stream()
        .anyMatch(m -> PIECES.contains(m.signature()) && context.pool.isSubtype(own, m.owner()));
  }

  /** Whether Python's index runs a method of the class. */
  private boolean overridesIndexing() {
    String own = expressions.scope.method.owner();
    return context.program.bodies().keySet().stream()
        .filter(m -> context.pool.isSubtype(own, m.owner()))
        .anyMatch(m -> context.names.ofMethod(m).equals(INDEXING.get(m.name())));
  }

  /** Whether Python's own class stands for the Java class, as {@code list} for ArrayList. */
  private boolean isNative(String internalName) {
    return context.pool.binding(internalName).filter(ClassBinding::isPythonList).isPresent();
  }
}
