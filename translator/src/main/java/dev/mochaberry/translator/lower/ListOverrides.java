package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program's subclass of a library class that is Python's own list overrides: the helpers
 * find it under names of their own, where the JDK's other classes ask the list by its methods
 * ({@code Collections.swap} calls {@code set}). Python's own ways to the elements stay those of the
 * library's class, which goes without.
 */
final class ListOverrides {
  private static final int BRIDGE = 0x0040;
  private static final int STATIC = 0x0008;

  private static final String VECTOR = "java/util/Vector";

  /** The names by which helpers ask for overrides, in the order of the output. */
  private static final Map<String, String> ASKED = new LinkedHashMap<>();

  static {
    ASKED.put("add(Ljava/lang/Object;)", "own_add");
    ASKED.put("get(I)", "own_get");
    ASKED.put("set(ILjava/lang/Object;)", "own_set");
    ASKED.put("add(ILjava/lang/Object;)", "own_insert");
    ASKED.put("remove(I)", "own_cut");
    ASKED.put("size()", "own_size");
    ASKED.put("contains(Ljava/lang/Object;)", "own_contains");
    ASKED.put("indexOf(Ljava/lang/Object;)", "own_index");
    ASKED.put("lastIndexOf(Ljava/lang/Object;)", "own_last");
    ASKED.put("iterator()", "iterator");
    ASKED.put("equals(Ljava/lang/Object;)", "own_equals");
    ASKED.put("hashCode()", "own_hash");
    ASKED.put("peek()", "own_peek");
    ASKED.put("elementAt(I)", "own_at");
    ASKED.put("addElement(Ljava/lang/Object;)", "own_append");
    ASKED.put("removeElementAt(I)", "own_cut_at");
  }

  private final Context context;

  ListOverrides(Context context) {
    this.context = context;
  }

  /** The lines of the class that say so; none where it overrides nothing that is asked for. */
  List<PyStmt> of(ClassModel model) {
    List<PyStmt> names = new ArrayList<>();
    if (!context.pool.extendsPythonList(model.internalName())) {
      return names;
    }
    ASKED.forEach(
        (signature, name) ->
            overriding(model, signature)
                .filter(m -> !context.names.ofMethod(m).equals(name))
                .ifPresent(
                    m -> names.add(assign(name, new PyExpr.Name(context.names.ofMethod(m))))));
    if (!names.isEmpty()) {
      names.add(0, new PyStmt.Blank(0));
      names.add(assign("overrides_list", new PyExpr.Literal("True")));
    }
    return names;
  }

  private static PyStmt assign(String name, PyExpr value) {
    return new PyStmt.Assign(new PyExpr.Name(name), value, 0);
  }

  /** The method of the class that runs where the library calls the signature. */
  private Optional<MethodRef> overriding(ClassModel model, String signature) {
    if (signature.startsWith("indexOf") && context.pool.isSubtype(model.internalName(), VECTOR)) {
      return Optional.empty(); // its contains asks indexOf(Object, int)
    }
    boolean declared =
        model.methods().stream()
            .anyMatch(m -> (m.access() & STATIC) == 0 && m.ref().signature().equals(signature));
    return declared
        ? model.methods().stream()
            .filter(m -> (m.access() & (STATIC | BRIDGE)) == 0 && fits(m, signature))
            .map(MethodModel::ref)
            .filter(context.program.bodies()::containsKey)
            .findFirst()
        : Optional.empty();
  }

  /** Whether it is the signature, or what a bridge of this signature calls. */
  private static boolean fits(MethodModel m, String signature) {
    MethodRef erased = new MethodRef(m.ref().owner(), m.ref().name(), erased(m.ref()));
    return m.ref().signature().equals(signature) || erased.signature().equals(signature);
  }

  private static String erased(MethodRef m) {
    StringBuilder all = new StringBuilder("(");
    for (Type t : m.parameters()) {
      all.append(t instanceof Type.ClassType ? "Ljava/lang/Object;" : t.descriptor());
    }
    return all.append(")V").toString();
  }
}
