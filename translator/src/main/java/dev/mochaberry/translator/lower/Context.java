package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.comparators.KnownProgram;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.Callables;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Implementors;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.LibraryUses;
import dev.mochaberry.translator.program.Names;
import dev.mochaberry.translator.program.PlainAccessors;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.StaticInit;
import dev.mochaberry.translator.program.kinds.ArrayKinds;
import dev.mochaberry.translator.program.kinds.BridgeArguments;
import dev.mochaberry.translator.program.kinds.CharacterTexts;
import dev.mochaberry.translator.program.kinds.CollectionChanges;
import dev.mochaberry.translator.program.kinds.HeardTexts;
import dev.mochaberry.translator.program.kinds.HiddenChanges;
import dev.mochaberry.translator.program.kinds.ObjectFlow;
import dev.mochaberry.translator.program.kinds.ObjectKinds;
import dev.mochaberry.translator.program.kinds.Origins;
import dev.mochaberry.translator.program.kinds.PlainCollections;
import dev.mochaberry.translator.program.kinds.PlainQueues;
import dev.mochaberry.translator.program.kinds.RareFeatures;
import dev.mochaberry.translator.program.kinds.ToldIdentity;
import dev.mochaberry.translator.program.kinds.WideText;
import dev.mochaberry.translator.program.nulls.FirstWrites;
import dev.mochaberry.translator.program.nulls.Nullness;
import dev.mochaberry.translator.program.overloads.Overloads;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What every part of lowering shares for one program, and what it gathers: helpers and imports in
 * use.
 */
final class Context {
  private final Analyses analyses;
  final ClassPool pool;
  final Overloads overloads;
  final Reachable program;
  final LibraryUses uses;
  final Callables callables;
  final Names names;
  final Library library;
  final AsyncColours colours;
  final StaticInit initialisation;
  final FirstWrites firstWrites;
  final PlainAccessors accessors;
  final Nullness nullness;
  final ValueRanges ranges;

  /** The module beside the program; what its parts raise is named as if they were modules. */
  private static final String GUARDS = "guards.";

  private final Set<String> guards;
  final ArrayKinds arrays;
  final Reporter reporter;
  final LighterChecks checks;
  final SourceVoice voice;
  final Implementors implementors;
  final Dispatchers dispatchers;
  final EnumTables enums;
  private ObjectKinds objectKinds;
  private LibraryKinds libraryKinds;
  private LibraryTests libraryTests;
  private SharedClasses shared;
  private FunctionKinds functionKinds;
  final Commenting commenting = new Commenting(this);
  final ConstantNames constants = new ConstantNames(this);

  /** Whether a module constant is declared by {@code const}. */
  boolean usesConst;

  final EnumLists enumLists = new EnumLists(this);
  final BridgeChecks bridges;
  final NullOrder nullOrder;
  private final Map<String, Boolean> libraryAlone = new HashMap<>();
  final Set<String> helpers = new TreeSet<>();
  final Set<String> imports = new TreeSet<>();

  /** The names looked up in objects of the library. */
  final Set<String> attributes = new TreeSet<>();

  /** The static types of what the program's checked casts are given. */
  final Set<Type> castFrom = new HashSet<>();

  private final Map<String, PyExpr> floatConstants = new TreeMap<>();

  Context(
      Analyses analyses,
      Names names,
      Library library,
      Reporter reporter,
      LighterChecks checks,
      SourceVoice voice,
      Set<String> guards) {
    this.analyses = analyses;
    this.pool = analyses.pool;
    this.overloads = analyses.overloads;
    this.program = analyses.program;
    this.uses = analyses.uses;
    this.callables = analyses.callables;
    this.names = names;
    this.library = library;
    this.colours = analyses.colours;
    this.initialisation = analyses.initialisation;
    this.reporter = reporter;
    this.checks = checks;
    this.voice = voice;
    this.ranges = analyses.ranges();
    this.accessors = analyses.accessors;
    this.guards = guards;
    this.implementors = analyses.implementors;
    this.dispatchers = new Dispatchers(this);
    this.enums = new EnumTables(this);
    this.firstWrites = analyses.firstWrites;
    this.nullness = analyses.nullness;
    this.bridges = new BridgeChecks(this);
    this.nullOrder = new NullOrder(this);
    this.arrays = analyses.arrays;
  }

  /** Whether no object of the program's own classes is one of the library's type. */
  boolean isOfLibraryAlone(String internalName) {
    return libraryAlone.computeIfAbsent(internalName, n -> program.isOfLibraryAlone(n, pool));
  }

  /** {@code target.name} of an object of the library, the name noted as used. */
  PyExpr attribute(PyExpr target, String name) {
    attributes.add(name);
    return new PyExpr.Attribute(target, name);
  }

  /** Whether the method is main with arguments that nobody reads, and nothing calls it again. */
  boolean needsNoArguments(MethodRef m) {
    if (!m.name().equals("main") || !m.descriptor().equals("([Ljava/lang/String;)V")) {
      return false;
    }
    boolean isStatic =
        pool.declared(m.owner(), m.name(), m.descriptor())
            .filter(x -> (x.access() & 0x0008) != 0)
            .isPresent();
    boolean overridden =
        program.bodies().keySet().stream()
            .anyMatch(x -> !x.equals(m) && x.signature().equals(m.signature()));
    boolean[] needed = {!isStatic && overridden};
    for (List<Stmt> body : program.bodies().values()) {
      IrWalk.expressions(
          body,
          e ->
              needed[0] |=
                  e instanceof Expr.Call c && c.method().equals(m)
                      || e instanceof Expr.Lambda l && l.implementation().equals(m),
          s -> {});
    }
    IrWalk.expressions(
        program.bodies().getOrDefault(m, List.of()),
        e -> needed[0] |= e instanceof Expr.Read r && r.local().kind() == Local.Kind.PARAMETER,
        s -> needed[0] |= s instanceof Stmt.Assign a && a.local().kind() == Local.Kind.PARAMETER);
    return !needed[0];
  }

  /** The constructors of a class that are in use. */
  List<MethodRef> constructors(String owner) {
    return analyses.constructors(owner);
  }

  /** A helper function or class of the library, noted as used. */
  PyExpr helper(String name) {
    helpers.add(name);
    return new PyExpr.Name(name);
  }

  /**
   * The name of a module constant with exactly this value, for those whose decimal text MicroPython
   * would read as a neighbour.
   */
  String floatConstant(double value, boolean single) {
    String text = single ? Float.toString((float) value) : Double.toString(value);
    String bits =
        single
            ? String.format("0x%X", Float.floatToRawIntBits((float) value) & 0xFFFFFFFFL)
            : String.format("0x%X", Double.doubleToRawLongBits(value));
    String name = FloatLiteral.name(text, single);
    floatConstants.computeIfAbsent(
        name, n -> call(single ? "float_from_bits" : "double_from_bits", new PyExpr.Literal(bits)));
    return name;
  }

  /** The constants that {@link #floatConstant} named, in the order of their names. */
  Map<String, PyExpr> floatConstants() {
    return Collections.unmodifiableMap(floatConstants);
  }

  /** What the program handles as mere objects. */
  ObjectKinds objectKinds() {
    if (objectKinds == null) {
      objectKinds = new ObjectKinds(pool, program, this::usesModule, textGuards(), boxesAreTexts());
    }
    return objectKinds;
  }

  /** Whether a cast that erasure made necessary may fail where it matters. */
  boolean watchesErasure() {
    return analyses.watchesErasure();
  }

  /** What calls give to bridges and lambdas. */
  BridgeArguments bridgeArguments() {
    return analyses.bridgeArguments();
  }

  /**
   * Whether an object of the static type may be of a class of the program's own that takes itself
   * for the equal of strings: no string is equal to it, and Python's {@code ==} would ask it.
   */
  boolean equalsStrings(Type type) {
    return type instanceof Type.ClassType t
        && !type.equals(Type.STRING)
        && program.instantiated().stream()
            .anyMatch(c -> pool.isSubtype(c, t.internalName()) && testsStrings(c));
  }

  private boolean testsStrings(String c) {
    boolean[] found = {false};
    pool.declared(c, "equals", "(Ljava/lang/Object;)Z")
        .map(m -> program.bodies().get(m.ref()))
        .ifPresent(
            body ->
                IrWalk.expressions(
                    body,
                    e ->
                        found[0] |=
                            e instanceof Expr.InstanceOf i && i.tested().equals(Type.STRING),
                    s -> {}));
    return found[0];
  }

  /** Whether a variable of the program may hold what its type does not allow (JLS 4.12.2). */
  boolean mayBePolluted() {
    return analyses.unchecked;
  }

  /** Which functions carry the name of their interface. */
  FunctionKinds functionKinds() {
    if (functionKinds == null) {
      functionKinds = new FunctionKinds(this);
    }
    return functionKinds;
  }

  /** The Java classes of the library that share a Python class. */
  SharedClasses shared() {
    if (shared == null) {
      shared = new SharedClasses(this);
    }
    return shared;
  }

  LibraryTests libraryTests() {
    if (libraryTests == null) {
      libraryTests = new LibraryTests(this);
    }
    return libraryTests;
  }

  /** What the library's Python classes are in Java. */
  LibraryKinds libraryKinds() {
    if (libraryKinds == null) {
      libraryKinds = new LibraryKinds(this);
    }
    return libraryKinds;
  }

  /** A call of a helper. */
  PyExpr call(String helper, PyExpr... arguments) {
    return checks
        .instead(helper, List.of(arguments))
        .orElseGet(() -> new PyExpr.Call(helper(helper), List.of(arguments), List.of()));
  }

  /** The number within a long, or within an int for all smaller types. */
  PyExpr wrapped(PyExpr number, Type type) {
    return call(type == Type.LONG ? "i64" : "i32", number);
  }

  /** The call that runs a class's static initialiser if it has not run yet. */
  PyExpr initialiserCall(String internalName) {
    return new PyExpr.Call(
        new PyExpr.Name(names.ofInitialiser(internalName)), List.of(), List.of());
  }

  /** A Java method as the JVM names it in a stack trace. */
  static String origin(MethodRef m) {
    return m.owner().replace('/', '.') + "." + m.name();
  }

  /** The statements as those of the Java file that a class comes from. */
  List<PyStmt> inFile(String owner, List<PyStmt> body) {
    return inFile(owner, "", body);
  }

  /** The statements of a method that stand in the module itself. */
  List<PyStmt> inFile(MethodRef method, List<PyStmt> body) {
    return inFile(method.owner(), origin(method), body);
  }

  private List<PyStmt> inFile(String owner, String origin, List<PyStmt> body) {
    if (body.isEmpty()) {
      return List.of();
    }
    Optional<ClassModel> model = pool.find(owner);
    String file = model.map(ClassModel::sourcePath).orElse(null);
    int line =
        model.stream()
            .flatMap(c -> c.methods().stream())
            .mapToInt(MethodModel::firstLine)
            .filter(l -> l > 0)
            .min()
            .orElseGet(() -> voice.typeLine(owner).orElseGet(() -> lineAround(owner)));
    return List.of(new PyStmt.InFile(file == null ? owner : file, origin, body, line));
  }

  /**
   * The line of a type without code that has no source: that of the class around, or of the file.
   */
  private int lineAround(String owner) {
    int end = owner.lastIndexOf('$');
    return end <= 0
        ? 1
        : pool.find(owner.substring(0, end)).stream()
            .flatMap(c -> c.methods().stream())
            .mapToInt(MethodModel::firstLine)
            .filter(l -> l > 0)
            .min()
            .orElse(1);
  }

  /** Whether the program may use a Python module by what it calls of the library. */
  boolean usesModule(String module) {
    if (module.startsWith(GUARDS)) {
      return guards.contains(module.substring(GUARDS.length()));
    }
    return analyses.moduleUses().uses(module);
  }

  /** What guards of helpers for text and for arrays mean. */
  Map<String, Boolean> textGuards() {
    Map<String, Boolean> guards = new TreeMap<>(rareFeatures().guards());
    guards.put("CATEGORIES", text().asksForCategories());
    guards.put("MIXED", mayBePolluted());
    guards.put("HEARD_ORDERS", hearsOrders());
    guards.put("CHANGED_WALKS", analyses.changesWalkedMaps());
    guards.put("DIGESTS", text().namesLongDigests());
    guards.put("TABLED_CHARSETS", !text().tabledCharsets().isEmpty());
    guards.put("WIDEST_CHARSETS", text().namesWidestCharsets());
    guards.put("SURROGATES", hasSurrogates());
    guards.put("TYPED_ARRAYS", arrays.told());
    guards.put("WRITTEN_OBJECTS", uses.writesObjects());
    if (!uses.writesObjects()) {
      guards.put("WRITTEN_EXCEPTIONS", false);
    }
    guards.put("WRITTEN_LAMBDAS", uses.writesLambdas());
    guards.put("LANGUAGES", analyses.namesLocales());
    guards.put("ZONES", !analyses.namedZones().isEmpty());
    guards.put("UNICODE", text().isBeyondLatin() || analyses.makesAnyCharacter());
    return guards;
  }

  /** Whether exceptions may be among the objects that streams write. */
  boolean writesExceptions() {
    return uses.writesObjects() && objectKinds().mayWriteExceptions();
  }

  /** Whether the program's loops call the method. */
  boolean isCalledInLoops(MethodRef method) {
    return analyses.calledInLoops().contains(method);
  }

  /** Whether it can be told which elements are compared, and how often. */
  boolean hearsOrders() {
    return analyses.hearsOrders();
  }

  /** What of the library few programs ask for, and whether this one does. */
  RareFeatures rareFeatures() {
    return analyses.rareFeatures();
  }

  /** Where strings and boxes come from. */
  Origins origins() {
    return analyses.origins();
  }

  /** Which callers say whether what they pass is one object; nobody does in a library. */
  Optional<ToldIdentity> toldIdentity() {
    return analyses.toldIdentity();
  }

  /** Where the library's objects are made, and what is done to them; empty for a library. */
  Optional<ObjectFlow> flow() {
    return analyses.flow();
  }

  /** What those ask who look at comparators. */
  KnownProgram known() {
    return new KnownProgram(pool, program, callables, firstWrites, nullness, ranges, flow());
  }

  /** Which collections are Python's own; empty for a library. */
  Optional<PlainCollections> plainCollections() {
    return analyses.plainCollections();
  }

  /** Which queues are Python's lists; empty for a library. */
  Optional<PlainQueues> plainQueues() {
    return analyses.plainQueues();
  }

  /** Which characters are texts of one: none where a pair of them may be one. */
  CharacterTexts characters() {
    return analyses.characters();
  }

  /** Whether boxes of characters are texts of one as well. */
  boolean boxesAreTexts() {
    return analyses.boxesAreTexts();
  }

  /** Whether the program may have text with surrogates, in which each is a character. */
  boolean hasSurrogates() {
    return analyses.hasSurrogates();
  }

  /** How far the program's text goes beyond ASCII. */
  WideText text() {
    return analyses.text();
  }

  /** Changes of lists that their lengths do not show to who goes through them. */
  HiddenChanges hiddenChanges() {
    return analyses.hiddenChanges();
  }

  /** Whose texts do more than to be made. */
  HeardTexts heardTexts() {
    return analyses.heardTexts();
  }

  /** What loops may change of what they go through. */
  CollectionChanges changes() {
    return analyses.changes();
  }

  /** Whether calling the method awaits. */
  boolean isAsync(MethodRef method) {
    return colours.isAsync(method);
  }
}
