package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.SerialHooks;
import dev.mochaberry.translator.python.PyStmt;
import dev.mochaberry.translator.tables.SerialVersions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What object streams must know of the program's classes: the table {@code SERIAL} of the helpers,
 * and what they must know of the JDK's.
 */
final class SerialForms {
  private static final int PUBLIC = 0x0001;
  private static final int PRIVATE = 0x0002;
  private static final int PROTECTED = 0x0004;
  private static final int STATIC = 0x0008;
  private static final int TRANSIENT = 0x0080;
  private static final int INTERFACE = 0x0200;
  private static final String THROWABLE = "java/lang/Throwable";
  private static final Set<String> BUILTIN = Set.of("BaseException", "Exception");
  private static final String SERIALIZABLE = "java/io/Serializable";
  private static final String EXTERNALIZABLE = "java/io/Externalizable";

  /** The hooks that each class of an object has for its own fields. */
  private static final Set<String> IS_CALLED = Set.of("w", "r");

  /** The helpers' classes of List.of and its kin, which streams write by another class. */
  private static final List<String> FIXED =
      List.of("FixedList", "FixedSet", "FixedMap", "ImmutableList");

  private final Context context;
  private final Predicate<String> isEmitted;
  private final Predicate<String> hasHelper;

  /**
   * @param isEmitted whether a translated class is one in Python
   * @param hasHelper whether the module has a helper of that name
   */
  SerialForms(Context context, Predicate<String> isEmitted, Predicate<String> hasHelper) {
    this.context = context;
    this.isEmitted = isEmitted;
    this.hasHelper = hasHelper;
  }

  /** The statements that fill the tables that the module has. */
  List<PyStmt> tables() {
    Map<String, String> forms = SerialVersions.forms();
    if (context.writesExceptions()) {
      forms.putAll(exceptions());
    }
    forms.values().removeIf(hasHelper.negate().and(p -> !BUILTIN.contains(p)));
    Map<String, String> singles = SerialVersions.singles();
    singles.values().removeIf(hasHelper.negate());
    Map<String, String> versions = SerialVersions.ofLibrary();
    singles.keySet().forEach(name -> versions.putAll(SerialVersions.ofForm(name)));
    forms.keySet().forEach(name -> versions.putAll(SerialVersions.ofForm(name)));
    if (context.writesExceptions()) {
      exceptions().keySet().stream()
          .filter(forms::containsKey)
          .forEach(name -> versions.putAll(SerialVersions.ofException(name)));
    }
    List<PyStmt> tables = new ArrayList<>();
    add("SERIAL", this::own, tables);
    add("LIBRARY_SERIAL", () -> quoted(versions), tables);
    add("LIBRARY_CLASSES", () -> quoted(collections()) + quoted(forms) + quoted(fixed()), tables);
    add("LIBRARY_SINGLES", () -> quoted(singles), tables);
    return tables;
  }

  private void add(String table, Supplier<String> lines, List<PyStmt> tables) {
    if (hasHelper.test(table)) {
      tables.add(new PyStmt.Verbatim(table + ".update({\n" + lines.get() + "})", 0));
    }
  }

  private static String quoted(Map<String, String> table) {
    StringBuilder lines = new StringBuilder();
    table.forEach((name, value) -> lines.append("    " + quoted(name) + ": " + value + ",\n"));
    return lines.toString();
  }

  /** The program's classes. */
  private String own() {
    StringBuilder lines = new StringBuilder();
    for (String c : context.program.classes()) {
      if (context.pool.isTranslated(c) && isEmitted.test(c) && !isInterface(c)) {
        lines.append("    " + context.names.ofClass(c) + ": " + entry(c) + ",\n");
      }
    }
    return lines.toString();
  }

  private Map<String, String> collections() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : SerialVersions.collections()) {
      context
          .pool
          .binding(name.replace('.', '/'))
          .map(b -> ownName(b).orElse(b.pythonName()))
          // Whose comparisons are heard is the other kind of tree.
          .map(p -> p.equals("TreeMap") && hasHelper.test("ShapedMap") ? "ShapedMap" : p)
          .filter(p -> hasHelper.test(p) || p.equals("list") && isList(name) || isOwnName(p))
          .ifPresent(p -> all.put(name, p));
    }
    return all;
  }

  /** The class that the objects of a Java class have where others share a Python class with it. */
  private Optional<String> ownName(ClassBinding b) {
    return Optional.ofNullable(context.shared().own().get(b.internalName()));
  }

  /** Whether Python's lists are written as objects of the class. */
  private static boolean isList(String name) {
    return name.equals("java.util.ArrayList");
  }

  private boolean isOwnName(String python) {
    return context.shared().own().containsValue(python);
  }

  private Map<String, String> fixed() {
    Map<String, String> all = new LinkedHashMap<>();
    FIXED.stream().filter(hasHelper).forEach(p -> all.put(p, p));
    return all;
  }

  /** The exceptions of the library: the helpers' classes by Java's names. */
  private Map<String, String> exceptions() {
    Map<String, String> all = new TreeMap<>();
    for (ClassBinding b : context.library.bindings()) {
      if (context.pool.isSubtype(b.internalName(), THROWABLE)) {
        all.put(b.internalName().replace('/', '.'), withRoom(b.pythonName()));
      }
    }
    return all;
  }

  /** The class of exceptions that get what was written of them after they were made. */
  private String withRoom(String python) {
    String own = python.equals("Exception") ? "JavaException" : "JavaThrowable";
    return BUILTIN.contains(python) && hasHelper.test(own) ? own : python;
  }

  private boolean isInterface(String c) {
    return (model(c).access() & INTERFACE) != 0;
  }

  private ClassModel model(String c) {
    return context.pool.find(c).orElseThrow();
  }

  private boolean isWritten(String c) {
    return context.pool.isSubtype(c, SERIALIZABLE) || context.pool.isTranslatedFromJdk(c);
  }

  /** The entry of one class. */
  private String entry(String c) {
    ClassModel model = model(c);
    String parent = model.superName();
    boolean isRecord = parent.equals("java/lang/Record");
    String kind =
        !isWritten(c)
            ? "N"
            : context.pool.isSubtype(c, "java/lang/Enum")
                ? "E"
                : isRecord ? "R" : context.pool.isSubtype(c, EXTERNALIZABLE) ? "X" : "S";
    long version = isRecord || kind.equals("E") || kind.equals("N") ? 0 : version(model);
    List<String> fields = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (!kind.equals("N") && !kind.equals("E")) {
      model.fields().stream()
          .filter(f -> (f.access() & STATIC) == 0)
          .sorted(order())
          .forEach(f -> field(c, f, fields, others));
    }
    String name =
        kind.equals("E") && parent.equals("java/lang/Enum") || !kind.equals("E")
            ? c
            : parent; // a constant with a body
    return "("
        + quoted(name.replace('/', '.'))
        + ", "
        + version
        + ", "
        + quoted(kind)
        + ", "
        + tuple(fields)
        + ", "
        + tuple(others)
        + ", "
        + parent(parent)
        + ", {"
        + String.join(", ", hooks(model))
        + "}, "
        + restored(c).orElse(kind.equals("S") && lacksConstructor(c) ? "False" : "None")
        + ")";
  }

  private static Comparator<ClassModel.FieldModel> order() {
    return Comparator.<ClassModel.FieldModel, Boolean>comparing(
            f -> !(f.type() instanceof Type.Primitive))
        .thenComparing(ClassModel.FieldModel::name);
  }

  private void field(String c, ClassModel.FieldModel f, List<String> fields, List<String> others) {
    FieldRef ref = new FieldRef(c, f.name(), f.type());
    boolean isThere = context.program.fields().contains(ref);
    String attribute = isThere ? quoted(context.names.ofField(ref)) : "None";
    boolean text = context.characters().isText(ref);
    if ((f.access() & TRANSIENT) != 0 && !writesItself(c)) {
      if (isThere) {
        others.add("(" + attribute + ", " + start(f.type(), text) + ")");
      }
      return;
    }
    String code = text ? "c" : f.type().descriptor();
    fields.add("(" + quoted(code) + ", " + quoted(f.name()) + ", " + attribute + ")");
  }

  /** Whether a class of the JDK writes by methods of its own what the fields do not tell. */
  private boolean writesItself(String c) {
    return context.pool.isTranslatedFromJdk(c)
        && model(c).methods().stream().anyMatch(m -> SerialHooks.of(m.ref()) != null);
  }

  private static String start(Type type, boolean text) {
    if (text) {
      return "\"\\0\"";
    } else if (type == Type.BOOLEAN) {
      return "False";
    } else if (type == Type.FLOAT || type == Type.DOUBLE) {
      return "0.0";
    }
    return type instanceof Type.Primitive ? "0" : "None";
  }

  private String parent(String parent) {
    if (!context.pool.isTranslated(parent)) {
      String name = parent.replace('/', '.');
      boolean known =
          SerialVersions.collections().contains(name)
              || SerialVersions.isExtended(name)
              || context.writesExceptions() && context.pool.isSubtype(parent, THROWABLE);
      return known ? quoted(name) : "None";
    }
    return context.pool.isSubtype(parent, SERIALIZABLE) && isEmitted.test(parent)
        ? context.names.ofClass(parent)
        : "None";
  }

  private List<String> hooks(ClassModel model) {
    Map<String, String> hooks = new LinkedHashMap<>();
    for (String c = model.internalName();
        c != null && context.pool.isTranslated(c);
        c = model(c).superName()) {
      for (MethodModel m : model(c).methods()) {
        String hook = SerialHooks.of(m.ref());
        if (hook != null
            && context.program.bodies().containsKey(m.ref())
            && (c.equals(model.internalName()) || isInherited(m, hook, model))) {
          String method = context.names.ofMethod(m.ref());
          hooks.putIfAbsent(
              hook,
              IS_CALLED.contains(hook) ? context.names.ofClass(c) + "." + method : quoted(method));
        }
      }
    }
    return hooks.entrySet().stream().map(e -> quoted(e.getKey()) + ": " + e.getValue()).toList();
  }

  /** Whether a method of a superclass takes part for the objects of a class too. */
  private static boolean isInherited(MethodModel m, String hook, ClassModel heir) {
    return !IS_CALLED.contains(hook)
        && (m.access() & PRIVATE) == 0
        && ((m.access() & (PUBLIC | PROTECTED)) != 0
            || packageOf(m.ref().owner()).equals(packageOf(heir.internalName())));
  }

  private static String packageOf(String c) {
    return c.substring(0, c.lastIndexOf('/') + 1);
  }

  /** What runs of a constructor when an object is read: that of the first class not written. */
  private Optional<String> restored(String c) {
    return SerialHooks.constructorAt(context.pool, c)
        .filter(context.program.bodies()::containsKey)
        .filter(m -> !Constructors.doesNothing(context, m))
        .map(
            m -> {
              String owner = context.names.ofClass(m.owner());
              String name = Constructors.name(context, m);
              // Without one of its own the class has the library's, which may be Python's.
              return name.equals("__init__") && Constructors.isSupers(context, m)
                  ? "getattr(" + owner + ", " + quoted(name) + ", None)"
                  : owner + "." + name;
            });
  }

  private boolean lacksConstructor(String c) {
    return SerialHooks.lacksConstructor(context.pool, c);
  }

  private long version(ClassModel model) {
    return model.fields().stream()
        .filter(f -> f.name().equals("serialVersionUID") && f.constantValue() instanceof Long)
        .map(f -> (Long) f.constantValue())
        .findFirst()
        .orElseGet(() -> SerialVersions.computed(shape(model)));
  }

  private static SerialVersions.Shape shape(ClassModel model) {
    List<SerialVersions.Member> fields = new ArrayList<>();
    model
        .fields()
        .forEach(
            f ->
                fields.add(new SerialVersions.Member(f.name(), f.type().descriptor(), f.access())));
    List<SerialVersions.Member> methods = new ArrayList<>();
    model
        .methods()
        .forEach(
            m ->
                methods.add(
                    new SerialVersions.Member(m.ref().name(), m.ref().descriptor(), m.access())));
    return new SerialVersions.Shape(
        model.internalName(), model.modifiers(), model.interfaces(), fields, methods);
  }

  private static String tuple(List<String> parts) {
    return parts.isEmpty() ? "()" : "(" + String.join(", ", parts) + ",)";
  }

  private static String quoted(String s) {
    return "\"" + s + "\"";
  }
}
