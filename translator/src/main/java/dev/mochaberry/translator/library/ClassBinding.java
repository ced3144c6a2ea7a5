package dev.mochaberry.translator.library;

import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyTemplate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** How a class maps to Python: what its declaration says. Members are read when first asked for. */
public final class ClassBinding {
  private final String internalName;
  private final String declaredSuperclass;
  private final Annotations annotations;
  private final Map<String, MethodNode> methods = new HashMap<>();
  private final Map<String, FieldNode> fields = new HashMap<>();
  private final Map<String, Optional<MemberBinding>> known = new ConcurrentHashMap<>();
  private final String pythonName;
  private final List<String> catches;
  private final String catchesWhere;
  private PyExpr test;

  /**
   * @param internalName the class that is mapped; another than the declaration's own for a mirror
   */
  ClassBinding(String internalName, ClassNode declaration) {
    this.internalName = internalName;
    this.declaredSuperclass = declaration.superName;
    this.annotations =
        new Annotations(declaration.visibleAnnotations, declaration.invisibleAnnotations);
    String name = annotations.text("PythonClass", "name");
    this.pythonName =
        name != null
            ? name
            : internalName.substring(
                Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
    this.catches = List.copyOf(annotations.texts("Catches", "value"));
    String module = annotations.text("Catches", "where");
    this.catchesWhere = module == null ? "" : module;
    boolean mirror = annotations.has("Mirror");
    for (MethodNode m : declaration.methods) {
      // A mirror cannot redeclare Object's final methods: getClass_ stands for getClass.
      String member =
          mirror && m.name.endsWith("_") ? m.name.substring(0, m.name.length() - 1) : m.name;
      methods.put(member + parametersOfJdk(m), m);
    }
    declaration.fields.forEach(f -> fields.put(f.name, f));
  }

  /** Whether the class's declaration, or a member's, says anything about Python. */
  static boolean bind(ClassNode c) {
    return new Annotations(c.visibleAnnotations, c.invisibleAnnotations).bind()
        || c.methods.stream()
            .anyMatch(m -> new Annotations(m.visibleAnnotations, m.invisibleAnnotations).bind())
        || c.fields.stream()
            .anyMatch(f -> new Annotations(f.visibleAnnotations, f.invisibleAnnotations).bind());
  }

  /** The internal names of the mirrored classes; none if it is no mirror. */
  static List<String> mirrored(ClassNode c) {
    return new Annotations(c.visibleAnnotations, c.invisibleAnnotations)
        .texts("Mirror", "value").stream().map(n -> n.replace('.', '/')).toList();
  }

  /** The superclass of the declaration itself, a mirror perhaps. */
  String declaredSuperclass() {
    return declaredSuperclass;
  }

  /** Takes the methods that another declares and this one does not. */
  void inherit(ClassBinding other) {
    other.methods.forEach(methods::putIfAbsent);
  }

  private static String parametersOfJdk(MethodNode m) {
    Type[] types = Type.getArgumentTypes(m.desc);
    List<AnnotationNode>[] parameters = m.invisibleParameterAnnotations;
    for (int i = 0; parameters != null && i < parameters.length; i++) {
      String name = new Annotations(parameters[i], null).text("TypedAs", "value");
      types[i] = name == null ? types[i] : Type.getObjectType(name.replace('.', '/'));
    }
    return parameters(Type.getMethodDescriptor(Type.VOID_TYPE, types));
  }

  private static String parameters(String descriptor) {
    return descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  /** The class that is mapped. */
  public String internalName() {
    return internalName;
  }

  /** The Python class's name; by default the Java class's simple name. */
  public String pythonName() {
    return pythonName;
  }

  /** The module it is imported from; null for builtins and helpers. */
  public String module() {
    return annotations.text("PythonClass", "module");
  }

  /** The template of an instanceof test, or null. */
  public PyExpr test() {
    String template = annotations.text("PythonClass", "test");
    if (test == null && template != null) {
      test = PyTemplate.parse(template);
    }
    return test;
  }

  /**
   * Whether Python's own list stands for the class: its code cannot call what a subclass overrides.
   */
  public boolean isPythonList() {
    return pythonName().equals("list") || pythonName().equals("CopyOnWriteList");
  }

  /** The guards that a program needs whose tasks share an object of the class. */
  public List<String> guardsIfShared() {
    return annotations.texts("GuardedIfShared", "value");
  }

  /** The guards that a program needs which stores an object of the class. */
  public List<String> guardsIfStored() {
    return annotations.texts("GuardedIfShared", "stored");
  }

  /** Of an interface: the helper class that its translated implementors inherit from, or null. */
  public String base() {
    return annotations.text("PythonClass", "base");
  }

  /** Modules that templates of the class name. */
  public List<String> imports() {
    return annotations.texts("PythonImport", "value");
  }

  /** Whether the class has no objects of its own: its constructor gives what it is given. */
  public boolean passesThrough() {
    return methods.values().stream()
        .filter(m -> m.name.equals("<init>"))
        .map(m -> new Annotations(m.visibleAnnotations, m.invisibleAnnotations))
        .anyMatch(a -> "{0}".equals(a.text("PythonExpression", "value")));
  }

  /** Whether instances are Python callables. */
  public boolean callable() {
    return annotations.has("PythonCallable");
  }

  /** Python exceptions that count as this one. */
  public List<String> catches() {
    return catches;
  }

  /** The Python module that raises {@link #catches}; empty for any. */
  public String catchesWhere() {
    return catchesWhere;
  }

  /** Whether only some of {@link #catches} count as this one. */
  public boolean catchesSome() {
    return annotations.is("Catches", "some");
  }

  /** Why it cannot be used, or null. */
  public Unsupported unsupported() {
    return annotations.unsupported();
  }

  /** Whether all methods are without side effects. */
  public boolean sideEffectFree() {
    return annotations.has("SideEffectFree");
  }

  /** The methods and constructors that can be used, each as {@code name(parameter types)}. */
  public List<String> supportedMethods() {
    return methods.entrySet().stream()
        .filter(m -> binding(m.getValue()).unsupported() == null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A method, by name and parameter types. */
  public Optional<MemberBinding> method(String name, String descriptor) {
    String key = name + parameters(descriptor);
    return known.computeIfAbsent(key, k -> Optional.ofNullable(methods.get(k)).map(this::binding));
  }

  /** A constructor, by parameter types. */
  public Optional<MemberBinding> constructor(String descriptor) {
    return method("<init>", descriptor);
  }

  /** A field. */
  public Optional<MemberBinding> field(String name) {
    return known.computeIfAbsent(
        name,
        k ->
            Optional.ofNullable(fields.get(k))
                .map(
                    f ->
                        binding(
                            new Annotations(f.visibleAnnotations, f.invisibleAnnotations),
                            Set.of(),
                            Set.of(),
                            Map.of(),
                            Set.of())));
  }

  private MemberBinding binding(MethodNode m) {
    return binding(
        new Annotations(m.visibleAnnotations, m.invisibleAnnotations),
        parametersWith(m, "AsCoroutine"),
        parametersWith(m, "RawBytes"),
        extraArguments(m),
        parametersWith(m, "NonNull"));
  }

  private static Map<Integer, Integer> extraArguments(MethodNode m) {
    Map<Integer, Integer> result = new HashMap<>();
    List<AnnotationNode>[] parameters = m.invisibleParameterAnnotations;
    for (int i = 0; parameters != null && i < parameters.length; i++) {
      for (AnnotationNode a : new Annotations(parameters[i], null).repeated("ExtraArguments")) {
        result.put(i, (Integer) Annotations.element(a, "value"));
      }
    }
    return result;
  }

  private static Set<Integer> parametersWith(MethodNode m, String annotation) {
    Set<Integer> result = new HashSet<>();
    addParametersWith(m.visibleParameterAnnotations, annotation, result);
    addParametersWith(m.invisibleParameterAnnotations, annotation, result);
    return result;
  }

  private static void addParametersWith(
      List<AnnotationNode>[] parameters, String annotation, Set<Integer> result) {
    for (int i = 0; parameters != null && i < parameters.length; i++) {
      if (new Annotations(parameters[i], null).has(annotation)) {
        result.add(i);
      }
    }
  }

  private MemberBinding binding(
      Annotations a,
      Set<Integer> coroutineParameters,
      Set<Integer> rawBytesParameters,
      Map<Integer, Integer> extraArguments,
      Set<Integer> nonNullParameters) {
    String template = a.text("PythonExpression", "value");
    String loop = a.text("PythonLoop", "value");
    return new MemberBinding(
        template == null ? null : parsed(template),
        loop == null ? null : parsed(loop),
        a.has("PythonIdiom") ? idiom(a) : null,
        a.text("PythonMethod", "value"),
        a.text("PythonAttribute", "value"),
        a.text("PythonOverride", "value"),
        a.holds("PythonOverride", "reached"),
        template != null && template.contains("{values}"),
        byField(a, "OnReceiver"),
        byField(a, "OnArgument"),
        a.texts("PythonImport", "value"),
        a.has("MayReturnNull"),
        a.has("SideEffectFree") || sideEffectFree(),
        a.has("Async"),
        a.has("Async") && !a.has("NoCoroutine"),
        coroutineParameters,
        a.has("RawBytes"),
        rawBytesParameters,
        extraArguments,
        nonNullParameters,
        a.has("Guarded") ? guard(a) : null,
        a.unsupported());
  }

  private MemberBinding.Idiom idiom(Annotations a) {
    String expression = a.text("PythonIdiom", "value");
    String statement = a.text("PythonIdiom", "statement");
    int assigns = statement == null ? -1 : statement.indexOf(" = ");
    return new MemberBinding.Idiom(
        expression == null ? null : parsed(expression),
        statement == null
            ? null
            : new MemberBinding.Statement(
                assigns < 0 ? null : parsed(statement.substring(0, assigns)),
                parsed(assigns < 0 ? statement : statement.substring(assigns + 3))),
        a.text("PythonIdiom", "unless"),
        a.number("PythonIdiom", "least", 0));
  }

  private static MemberBinding.Guard guard(Annotations a) {
    return new MemberBinding.Guard(
        a.texts("Guarded", "value"),
        a.texts("Guarded", "unlessFollowedBy"),
        a.number("Guarded", "unlessAtMost", Long.MIN_VALUE),
        a.is("Guarded", "inTasks"));
  }

  private Map<String, PyExpr> byField(Annotations a, String annotation) {
    Map<String, PyExpr> templates = new HashMap<>();
    for (AnnotationNode r : a.repeated(annotation)) {
      templates.put(
          (String) Annotations.element(r, "field"),
          parsed((String) Annotations.element(r, "value")));
    }
    return templates;
  }

  private PyExpr parsed(String template) {
    try {
      return PyTemplate.parse(template);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "binding of " + internalName.replace('/', '.') + ": " + e.getMessage(), e);
    }
  }
}
