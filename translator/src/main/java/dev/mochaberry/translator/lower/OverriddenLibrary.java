package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a program's subclass of a library class inherits from where the program overrides methods:
 * in the JDK, methods of a class are often calls of others on the same object ({@code
 * PriorityQueue.add} is {@code offer}), and an override sees them. The helper for everybody does
 * the work itself; {@link ClassBinding#base} names the one that calls.
 */
final class OverriddenLibrary {
  private static final int INTERFACE = 0x0200;
  private static final String MAP = "java/util/Map";

  private final Context context;

  OverriddenLibrary(Context context) {
    this.context = context;
  }

  /** The helper class to inherit from instead of the library class's own. */
  Optional<String> base(String library) {
    boolean own = context.pool.isTranslated(library);
    boolean asInterface =
        context.pool.find(library).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
    if (own || asInterface) {
      return Optional.empty();
    }
    return context
        .pool
        .binding(library)
        .filter(b -> b.base() != null)
        .filter(
            b ->
                b.passesThrough()
                    || context.program.bodies().keySet().stream().anyMatch(m -> is(m, library)))
        .map(ClassBinding::base);
  }

  /**
   * What goes by an iterator that the program overrides: the text of a list, of which Python's own
   * loops know nothing; of all others whatever goes through their elements.
   */
  List<PyStmt> byIterator(ClassModel model) {
    String name = model.internalName();
    MethodRef iterator = new MethodRef(name, "iterator", "()Ljava/util/Iterator;");
    Set<MethodRef> reached = context.program.bodies().keySet();
    if (!reached.contains(iterator)) {
      return entriesOf(name);
    }
    String all = "iterate(self." + context.names.ofMethod(iterator) + "())";
    if (context.pool.extendsPythonList(name)) {
      boolean own = reached.contains(new MethodRef(name, "toString", "()Ljava/lang/String;"));
      return own ? List.of() : method("__str__", "text_of(list(" + all + "))");
    }
    return extendsCollection(name) ? method("__iter__", all) : List.of();
  }

  /** The entries of a map of the library's that has another set of them to show. */
  private List<PyStmt> entriesOf(String name) {
    MethodRef entries = new MethodRef(name, "entrySet", "()Ljava/util/Set;");
    boolean own =
        context.program.bodies().containsKey(entries)
            && !context.pool.isSubtype(name, "java/util/Properties")
            && context.pool.supertypes(name).stream()
                .anyMatch(
                    s ->
                        !context.pool.isTranslated(s)
                            && context.pool.isSubtype(s, MAP)
                            && !s.equals(MAP));
    return own
        ? method(
            "own_items",
            "((e.key, e.value) for e in self." + context.names.ofMethod(entries) + "())")
        : List.of();
  }

  private List<PyStmt> method(String name, String result) {
    if (result.startsWith("text_of")) {
      context.helper("text_of");
    }
    context.helper("iterate");
    String method = "def " + name + "(self):\n    return " + result;
    return List.of(new PyStmt.Blank(0), new PyStmt.Verbatim(method, 0));
  }

  /** Whether the class has its elements from a helper class, which goes through them itself. */
  private boolean extendsCollection(String name) {
    return context.pool.supertypes(name).stream()
        .anyMatch(
            s ->
                !context.pool.isTranslated(s)
                    && context.pool.isSubtype(s, "java/util/Collection")
                    && context.pool.find(s).filter(c -> (c.access() & INTERFACE) == 0).isPresent());
  }

  private boolean is(MethodRef m, String library) {
    return !m.name().equals("<init>")
        && context.pool.isTranslated(m.owner())
        && context.pool.isSubtype(m.owner(), library)
        && declares(context.pool.supertypes(library), m);
  }

  private boolean declares(Set<String> types, MethodRef m) {
    return types.stream()
        .flatMap(t -> context.pool.find(t).stream())
        .flatMap(c -> c.methods().stream())
        .anyMatch(
            d ->
                d.ref().name().equals(m.name())
                    && d.ref().parameters().size() == m.parameters().size());
  }
}
