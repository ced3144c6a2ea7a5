package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyStmt;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The Java names of the library's rarer classes, among them those that no program can name, such as
 * views and unmodifiable lists: given to the Python classes where the program may show them,
 * because it prints an object's class or because a cast of such an object may fail.
 */
final class HiddenNames {
  /** Those whose names the helper type_name knows, or asks for elsewhere. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "ArrayDeque",
          "Enum",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "Optional",
          "PriorityQueue",
          "Random",
          "Stack",
          "TreeMap",
          "TreeSet");

  private static final String TABLE = "HIDDEN_NAMES";
  private static final int NO_OBJECTS = 0x0600; // interfaces and abstract classes

  private final Context context;

  /** Java's names by those of the Python classes. */
  private final Map<String, String> names = new TreeMap<>();

  private final Set<Type> shown = new HashSet<>();

  HiddenNames(Context context) {
    this.context = context;
    shown.addAll(context.castFrom);
    if (context.uses.showsClasses()) {
      context.program.bodies().values().forEach(b -> IrWalk.expressions(b, this::visit, s -> {}));
    }
    if (!shown.isEmpty()) {
      nameAll();
    }
  }

  private void nameAll() {
    for (ClassBinding b : context.library.bindings()) {
      String java = b.internalName();
      // Several streams and readers are one in Python, of which none is another's namesake.
      boolean named =
          java.startsWith("java/util/") && !WELL_KNOWN.contains(b.pythonName())
              || java.startsWith("java/io/") && simple(java).equals(b.pythonName());
      boolean concrete =
          named && context.pool.find(java).filter(c -> (c.access() & NO_OBJECTS) == 0).isPresent();
      if (concrete) {
        names.merge(b.pythonName(), java, (a, z) -> simple(a).equals(b.pythonName()) ? a : z);
      }
    }
    context.library.hiddenClasses().forEach((python, java) -> names.put(python, java.get(0)));
  }

  private static String simple(String java) {
    return java.substring(java.lastIndexOf('/') + 1);
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Call c && c.method().name().equals("getClass") && c.target() != null) {
      shown.add(c.target().type());
    }
  }

  /** Whether the program may show any. */
  boolean areShown() {
    return names.values().stream().anyMatch(this::isShown);
  }

  /**
   * The statement that fills the helpers' table of names, if there is one.
   *
   * @param isEmitted whether the module has the helper of a name
   */
  List<PyStmt> table(Predicate<String> isEmitted) {
    StringBuilder table = new StringBuilder();
    if (isEmitted.test(TABLE)) {
      names.forEach(
          (python, java) -> {
            if (isEmitted.test(python) && isShown(java)) {
              String name = java.replace('/', '.');
              table.append("    ").append(python).append(": \"").append(name).append("\",\n");
            }
          });
    }
    return table.isEmpty()
        ? List.of()
        : List.of(new PyStmt.Verbatim(TABLE + ".update({\n" + table + "})", 0));
  }

  private boolean isShown(String java) {
    return shown.stream()
        .anyMatch(
            t -> t instanceof Type.ClassType c && context.pool.isSubtype(java, c.internalName()));
  }
}
