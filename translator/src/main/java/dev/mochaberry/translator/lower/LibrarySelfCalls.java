package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;

/**
 * Methods of a library class that are calls of another one on the same object, which the program
 * overrides: {@code PriorityQueue.add} is {@code offer}. The helper does the work in {@code add}
 * itself, so a class with its own {@code offer} gets an {@code add} that calls it.
 */
final class LibrarySelfCalls {
  private static final String OFFER = "offer";
  private final Context context;

  LibrarySelfCalls(Context context) {
    this.context = context;
  }

  List<PyStmt> of(ClassModel model) {
    if (!"java/util/PriorityQueue".equals(model.superName()) || reached(model, "add").isPresent()) {
      return List.of();
    }
    return reached(model, OFFER)
        .<List<PyStmt>>map(
            m -> {
              String name = context.names.ofMethod(m.ref());
              String add = "def add(self, x):\n    return self." + name + "(x)";
              return List.of(new PyStmt.Blank(0), new PyStmt.Verbatim(add, 0));
            })
        .orElse(List.of());
  }

  private Optional<MethodModel> reached(ClassModel model, String name) {
    return model.methods().stream()
        .filter(m -> m.ref().name().equals(name) && context.program.bodies().containsKey(m.ref()))
        .findFirst();
  }
}
