package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.program.Names;
import dev.mochaberry.translator.program.kinds.ObjectKinds;
import dev.mochaberry.translator.python.ClassTests;
import dev.mochaberry.translator.python.HelperLibrary;
import dev.mochaberry.translator.python.LocalNames;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyModule;
import dev.mochaberry.translator.python.PyNames;
import dev.mochaberry.translator.python.PyStmt;
import dev.mochaberry.translator.tables.CharsetTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Lowers a whole program to one Python module: imports, the helpers that classes need to be
 * defined, classes, functions, the other helpers, statics, the call of main.
 */
public final class ModuleLowering {
  private static final String JDK_PROPERTIES = "JDK_PROPERTIES";

  /** The oldest JDK that translates, whose properties the helpers know. */
  private static final int OLDEST_JDK = 17;

  private static final int CLASS_FILES_BEFORE = 44;

  private static final int STATIC = 0x0008;

  /** What stands above the helpers that follow the program's own classes and functions. */
  private static final String LIBRARY = "Java's library, as far as the program needs it.";

  private final Context context;
  private final EntryPoint entry;
  private final String mainClass;
  private final String asyncioModule;
  private final MainCall main;
  private final Functions functions;

  /** The helpers that the module has. */
  private final Set<String> emitted = new HashSet<>();

  /** The names of helpers that the program wanted for something of its own. */
  private final Set<String> avoided = new HashSet<>();

  /**
   * Prepares the lowering of a program; a library has no entry point.
   *
   * @param helperNames tells the names of helpers that the program may come to use, and must not
   *     give to anything of its own
   */
  public ModuleLowering(
      Analyses analyses,
      Library library,
      Reporter reporter,
      Optional<EntryPoint> entry,
      String asyncioModule,
      boolean fewerChecks,
      SourceVoice voice,
      Set<String> guards,
      Predicate<String> helperNames) {
    this.entry = entry.orElse(null);
    this.mainClass = entry.map(EntryPoint::mainClass).orElse(null);
    HelperLibrary helpers = library.helpers();
    Set<String> modules = helpers.importedModules();
    Names names =
        new Names(
            analyses.pool,
            analyses.program,
            analyses.callables,
            analyses.accessors,
            n ->
                PyNames.isReserved(n)
                    || isOfHelper(n, helperNames)
                    || modules.contains(n)
                    || analyses.moduleUses().uses(n)
                    || n.equals("asyncio")
                    || n.equals("self"),
            PyNames::isKeyword,
            helpers::attributesOf,
            helpers::askedAttributes);
    this.context =
        new Context(
            analyses, names, library, reporter, new LighterChecks(fewerChecks), voice, guards);
    this.asyncioModule = asyncioModule;
    this.main = entry.map(e -> new MainCall(context, e)).orElse(null);
    this.functions = new Functions(context);
  }

  /** Whether the name means a helper class, and there is none: no object is of it. */
  private boolean isUnusedHelper(String name) {
    return context.library.helpers().isClass(name)
        && !emitted.contains(name)
        && !context.names.isGlobal(name);
  }

  private boolean isOfHelper(String name, Predicate<String> helperNames) {
    boolean taken = helperNames.test(name);
    if (taken) {
      avoided.add(name);
    }
    return taken;
  }

  /** Whether something of the program would have got another name but for a helper. */
  public boolean avoidsHelpers() {
    return !avoided.isEmpty();
  }

  /** The names that the module's helpers define, once it is lowered. */
  public Set<String> helpersInUse() {
    return Set.copyOf(emitted);
  }

  /** The module. */
  public PyModule lower() {
    List<PyStmt> classes = new ArrayList<>();
    List<PyStmt> statics = new ArrayList<>();
    Set<String> done = new HashSet<>();
    ClassLowering classLowering = new ClassLowering(context);
    for (String c : context.program.classes()) {
      classLowering.lower(c, classes, done);
    }
    for (String c : context.program.classes()) {
      statics.addAll(context.inFile(c, staticMethods(c)));
    }
    List<PyStmt> fields = new StaticFields(context, mainClass).lower();
    List<PyStmt> start = main == null ? List.of() : main.lower();
    List<PyStmt> program = new ArrayList<>();
    List<PyStmt> constants = context.constants.definitions();
    context
        .floatConstants()
        .forEach((n, bits) -> program.add(new PyStmt.Assign(new PyExpr.Name(n), bits, 0)));
    program.addAll(constants);
    program.addAll(classes);
    program.addAll(context.dispatchers.functions());
    program.addAll(context.enums.functions(classLowering::isEmitted));
    program.addAll(statics);
    program.addAll(fields);
    program.addAll(start);
    withoutUnusedLists(program);
    List<PyStmt> definitions = new ArrayList<>(context.shared().definitions());
    List<PyStmt> all = new ArrayList<>(definitions);
    all.addAll(program);
    List<HelperLibrary.Unit> helpers = helpers(new PyModule(all));
    int behindDefinitions = firstCode(program);
    definitions.addAll(ClassTests.in(program.subList(0, behindDefinitions), this::isUnusedHelper));
    Set<HelperLibrary.Unit> first =
        context.hasSurrogates()
            ? Set.copyOf(helpers)
            : HelperLibrary.before(new PyModule(definitions), helpers);
    List<PyStmt> body = new ArrayList<>(head(classLowering));
    body.addAll(imports());
    body.addAll(statements(helpers, first::contains));
    if (context.hasSurrogates()) {
      // All the module prints, its helpers too, goes through the one place that joins pairs.
      body.add(new PyStmt.Assign(new PyExpr.Name("print"), new PyExpr.Name("print_units"), 0));
    }
    body.addAll(definitions);
    List<PyStmt> behind = statements(helpers, u -> !first.contains(u));
    if (!definitions.isEmpty() && !behind.isEmpty()) {
      body.add(new PyStmt.Comment(LIBRARY, 0));
      body.add(new PyStmt.Blank(0));
    }
    body.addAll(behind);
    body.addAll(new HiddenNames(context).table(emitted::contains));
    if (emitted.contains(JDK_PROPERTIES)) {
      body.addAll(jdkProperties(Runtime.version().feature()));
    }
    body.addAll(new SerialForms(context, classLowering::isEmitted, emitted::contains).tables());
    body.addAll(charsets(emitted::contains));
    new ClassFacts(context, classLowering::isEmitted, emitted::contains)
        .table()
        .ifPresent(body::add);
    body.addAll(
        ClassTests.in(program.subList(behindDefinitions, program.size()), this::isUnusedHelper));
    return new PyModule(body);
  }

  /** What the helpers must know of the charsets that the program names. */
  private List<PyStmt> charsets(Predicate<String> hasHelper) {
    Set<String> named = context.text().tabledCharsets();
    List<PyStmt> tables = new ArrayList<>();
    if (hasHelper.test("CHARSETS")) {
      CharsetTables.aliases(named).forEach((c, a) -> tables.add(entry("CHARSETS", c, a)));
    }
    if (hasHelper.test("CHARSET_TABLES")) {
      named.forEach(c -> tables.add(entry("CHARSET_TABLES", c, CharsetTables.characters(c))));
    }
    return tables;
  }

  private static PyStmt entry(String table, String key, String value) {
    PyExpr place = new PyExpr.Index(new PyExpr.Name(table), new PyExpr.Str(key));
    return new PyStmt.Assign(place, new PyExpr.Str(value), 0);
  }

  /** The index of the first statement that is neither a class nor a function. */
  private static int firstCode(List<PyStmt> program) {
    for (int i = program.size(); i > 0; i--) {
      if (isDefinition(program.get(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isDefinition(PyStmt s) {
    return s instanceof PyStmt.ClassDef
        || s instanceof PyStmt.FunctionDef
        || s instanceof PyStmt.InFile f && f.body().stream().anyMatch(ModuleLowering::isDefinition)
        || s instanceof PyStmt.Commented c && isDefinition(c.statement());
  }

  /**
   * The Java names of the exceptions that the module has classes of, by the names of those. What is
   * {@code java.lang.X} in Java and {@code X} in Python is left out.
   */
  public Map<String, String> exceptionNames() {
    Map<String, String> found = new TreeMap<>();
    for (ClassBinding b : context.library.bindings()) {
      boolean same = b.internalName().equals("java/lang/" + b.pythonName());
      if (!same
          && emitted.contains(b.pythonName())
          && context.pool.isSubtype(b.internalName(), "java/lang/Throwable")) {
        found.put(b.pythonName(), b.internalName().replace('/', '.'));
      }
    }
    for (String c : context.program.classes()) {
      if (context.pool.isSubtype(c, "java/lang/Throwable")) {
        found.put(context.names.ofClass(c), c.replace('/', '.'));
      }
    }
    return found;
  }

  /** The names of the program's own members by which nothing of the library is looked up. */
  private Set<String> onlyOwnNames() {
    Set<String> own = new HashSet<>();
    context.program.bodies().keySet().forEach(m -> own.add(context.names.ofMethod(m)));
    context.program.fields().forEach(f -> own.add(context.names.ofField(f)));
    own.removeAll(context.attributes);
    own.removeAll(context.pool.sharedNames());
    return own;
  }

  /**
   * What is said at the head of the main class's file, and of the class if it has none of its own.
   */
  private List<PyStmt> head(ClassLowering classes) {
    if (mainClass == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(context.voice.header(mainClass));
    boolean own = classes.isEmitted(mainClass);
    if (!own) {
      lines.addAll(context.voice.typeRemark(mainClass));
    }
    List<PyStmt> result = new ArrayList<>(Commenting.comment(lines));
    if (!lines.isEmpty()) {
      result.add(new PyStmt.Blank(0));
    }
    Optional<String> doc = own ? Optional.empty() : context.voice.typeDoc(mainClass);
    doc.ifPresent(d -> result.add(new PyStmt.Docstring(d, 0)));
    return result;
  }

  /** An enum's {@code values()} is often written out where it is called. */
  private void withoutUnusedLists(List<PyStmt> program) {
    Set<String> read = LocalNames.read(program);
    for (MethodRef m : context.program.bodies().keySet()) {
      String name = context.names.ofMethod(m);
      if (context.enumLists.isValues(m) && entry != null && !read.contains(name)) {
        program.removeIf(
            s ->
                s instanceof PyStmt.InFile f
                    && f.body().size() == 1
                    && f.body().get(0) instanceof PyStmt.FunctionDef d
                    && d.name().equals(name));
        program.replaceAll(s -> s instanceof PyStmt.InFile f ? without(f, name) : s);
      }
    }
  }

  private static PyStmt without(PyStmt.InFile f, String function) {
    List<PyStmt> rest =
        f.body().stream()
            .filter(s -> !(s instanceof PyStmt.FunctionDef d && d.name().equals(function)))
            .toList();
    return new PyStmt.InFile(f.javaFile(), f.origin(), rest, f.line());
  }

  /** The helpers that the program needs, without imports that it has anyway. */
  private List<HelperLibrary.Unit> helpers(PyModule program) {
    if (context.hasSurrogates()) {
      context.helper("print_units");
    }
    Map<String, Boolean> guards =
        main == null
            ? ObjectKinds.unknown(context.textGuards())
            : new HashMap<>(context.objectKinds().guards());
    guards.put("CLASS_NAMES", new HiddenNames(context).areShown());
    List<HelperLibrary.Unit> units =
        context.library.helpers().closure(context.helpers, program, onlyOwnNames(), guards);
    units.forEach(u -> emitted.addAll(u.defines()));
    return units.stream()
        .filter(u -> context.imports.stream().noneMatch(m -> u.text().equals("import " + m)))
        .toList();
  }

  private static List<PyStmt> statements(
      List<HelperLibrary.Unit> units, Predicate<HelperLibrary.Unit> wanted) {
    return units.stream().filter(wanted).map(HelperLibrary.Unit::statement).toList();
  }

  private List<PyStmt> imports() {
    List<PyStmt> result = new ArrayList<>();
    for (String module : context.imports) {
      result.add(
          module.equals("asyncio") && !asyncioModule.equals("asyncio")
              ? new PyStmt.Import(asyncioModule, "asyncio", 0)
              : new PyStmt.Import(module, null, 0));
    }
    if (context.usesConst) {
      result.add(new PyStmt.ImportFrom("micropython", List.of("const"), 0));
    }
    return result;
  }

  private List<PyStmt> staticMethods(String name) {
    List<PyStmt> result = new ArrayList<>();
    for (MethodModel m : context.pool.find(name).orElseThrow().methods()) {
      boolean isStatic = (m.access() & STATIC) != 0;
      boolean special =
          m.ref().name().equals("<clinit>")
              || m.ref().name().startsWith("lambda$")
              || context.enumLists.isListOfConstants(m.ref())
              || isMain(m.ref()) && main.isInline();
      if (isStatic && m.hasCode() && !special && context.program.bodies().containsKey(m.ref())) {
        result.addAll(context.commenting.method(m, functions.staticMethod(m)));
      }
    }
    return result;
  }

  private boolean isMain(MethodRef m) {
    return entry != null && m.equals(entry.method().ref());
  }

  /** What {@code System.getProperty} says of a translating JDK that is not the oldest. */
  private static List<PyStmt> jdkProperties(int jdk) {
    String text =
        """
        %s.update({
            "java.version": "%2$d",
            "java.specification.version": "%2$d",
            "java.class.version": "%3$d.0",
        })\
        """
            .formatted(JDK_PROPERTIES, jdk, CLASS_FILES_BEFORE + jdk);
    return jdk == OLDEST_JDK ? List.of() : List.of(new PyStmt.Verbatim(text, 0));
  }
}
