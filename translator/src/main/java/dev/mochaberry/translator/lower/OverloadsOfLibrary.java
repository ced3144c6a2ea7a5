package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Overloads of a library class that are one Python method with default values ({@code nextInt()},
 * {@code nextInt(int)}): a subclass that overrides some of them has one method that goes by the
 * number of arguments, and leaves the others to the library.
 */
final class OverloadsOfLibrary {
  private static final int STATIC = 0x0008;
  private static final int BRIDGE = 0x0040;
  private final Context context;

  OverloadsOfLibrary(Context context) {
    this.context = context;
  }

  /** What stands behind the method: the name by which the one for all finds it. */
  Optional<PyStmt> alias(ClassModel model, MethodRef m) {
    return shared(model, m)
        .map(
            name ->
                new PyStmt.Assign(
                    new PyExpr.Name(alias(name, m)),
                    new PyExpr.Name(context.names.ofMethod(m)),
                    0));
  }

  private static String alias(String name, MethodRef m) {
    return name + "_of_" + m.parameters().size();
  }

  /** The methods that go by the number of arguments, behind all others of the class. */
  List<PyStmt> of(ClassModel model) {
    Map<String, List<MethodRef>> own = new LinkedHashMap<>();
    for (MethodModel m : model.methods()) {
      boolean real = (m.access() & (STATIC | BRIDGE)) == 0;
      if (real && context.program.bodies().containsKey(m.ref())) {
        shared(model, m.ref())
            .ifPresent(n -> own.computeIfAbsent(n, k -> new ArrayList<>()).add(m.ref()));
      }
    }
    List<PyStmt> all = new ArrayList<>();
    String type = context.names.ofClass(model.internalName());
    own.forEach((name, methods) -> all.addAll(byCount(type, name, methods)));
    return all;
  }

  private static List<PyStmt> byCount(String type, String name, List<MethodRef> methods) {
    StringBuilder text = new StringBuilder("def " + name + "(self, *a):\n");
    for (MethodRef m : methods) {
      text.append("    if len(a) == ").append(m.parameters().size()).append(":\n");
      // The class's own, for a subclass that calls this one as its super's.
      text.append("        return ").append(type).append(".").append(alias(name, m));
      text.append("(self, *a)\n");
    }
    text.append("    return super().").append(name).append("(*a)");
    return List.of(new PyStmt.Blank(0), new PyStmt.Verbatim(text.toString(), 0));
  }

  /** The Python name that the library gives the method and another one with other arguments. */
  private Optional<String> shared(ClassModel model, MethodRef m) {
    if (m.name().startsWith("<") || context.pool.extendsPythonList(model.internalName())) {
      return Optional.empty();
    }
    // A bridge has the types that the library's method has, where generic ones are fixed.
    return model.methods().stream()
        .filter(o -> o.ref().equals(m) || (o.access() & BRIDGE) != 0 && isLike(o.ref(), m))
        .map(o -> o.ref().descriptor())
        .flatMap(
            d -> libraryTypes(model.internalName()).flatMap(s -> named(s, m.name(), d).stream()))
        .filter(name -> hasOther(model, m, name))
        .findFirst();
  }

  private static boolean isLike(MethodRef one, MethodRef other) {
    return one.name().equals(other.name()) && one.parameters().size() == other.parameters().size();
  }

  private boolean hasOther(ClassModel model, MethodRef m, String name) {
    return libraryTypes(model.internalName())
        .flatMap(s -> context.pool.find(s).stream())
        .flatMap(c -> c.methods().stream())
        .map(MethodModel::ref)
        .filter(o -> o.name().equals(m.name()) && o.parameters().size() != m.parameters().size())
        .anyMatch(o -> named(o.owner(), o.name(), o.descriptor()).filter(name::equals).isPresent());
  }

  /** The Python method of the member, if it is one and not an expression. */
  private Optional<String> named(String type, String name, String descriptor) {
    return context
        .pool
        .binding(type)
        .flatMap(b -> b.method(name, descriptor))
        .filter(b -> b.template() == null && b.override() == null && b.attribute() == null)
        .map((MemberBinding b) -> b.pythonName(name));
  }

  private Stream<String> libraryTypes(String name) {
    return context.pool.supertypes(name).stream()
        .filter(s -> !s.equals("java/lang/Object") && !context.pool.isTranslated(s));
  }
}
