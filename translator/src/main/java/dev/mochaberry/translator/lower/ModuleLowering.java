package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.Callables;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Names;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.StaticInit;
import dev.mochaberry.translator.program.ValueRanges;
import dev.mochaberry.translator.python.HelperLibrary;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyModule;
import dev.mochaberry.translator.python.PyNames;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers a whole program to one Python module: imports, helpers, classes, functions, statics, the
 * call of main.
 */
public final class ModuleLowering {
  private static final PyExpr SELF = new PyExpr.Name("self");
  private static final int STATIC = 0x0008;
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;
  private static final int BRIDGE = 0x0040;

  private final Context context;
  private final EntryPoint entry;
  private final String mainClass;
  private final String asyncioModule;
  private final SourceVoice voice;

  /** Prepares the lowering of a program; a library has no entry point. */
  public ModuleLowering(
      ClassPool pool,
      Reachable program,
      Library library,
      Reporter reporter,
      Optional<EntryPoint> entry,
      String asyncioModule,
      boolean fewerChecks,
      SourceVoice voice,
      ValueRanges ranges) {
    this.entry = entry.orElse(null);
    this.mainClass = entry.map(EntryPoint::mainClass).orElse(null);
    HelperLibrary helpers = library.helpers();
    Callables callables = new Callables(pool, program);
    Names names =
        new Names(
            pool,
            program,
            callables,
            n ->
                PyNames.isReserved(n)
                    || helpers.find(n).isPresent()
                    || helpers.importedModules().contains(n)
                    || n.equals("asyncio"),
            PyNames::isKeyword,
            helpers::attributesOf);
    this.context =
        new Context(
            pool,
            program,
            callables,
            names,
            library,
            new AsyncColours(pool, program),
            new StaticInit(pool, program, mainClass),
            reporter,
            new LighterChecks(fewerChecks),
            voice,
            ranges);
    this.asyncioModule = asyncioModule;
    this.voice = voice;
  }

  /** The module. */
  public PyModule lower() {
    List<PyStmt> classes = new ArrayList<>();
    List<PyStmt> functions = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String c : context.program.classes()) {
      lowerClass(c, classes, done);
    }
    for (String c : context.program.classes()) {
      functions.addAll(context.inFile(c, staticMethods(c)));
    }
    List<PyStmt> statics = new StaticFields(context, mainClass).lower();
    List<PyStmt> start = start();
    List<PyStmt> program = new ArrayList<>();
    context
        .floatConstants()
        .forEach((n, bits) -> program.add(new PyStmt.Assign(new PyExpr.Name(n), bits, 0)));
    program.addAll(classes);
    program.addAll(context.dispatchers.functions());
    program.addAll(functions);
    program.addAll(statics);
    program.addAll(start);
    List<PyStmt> body = new ArrayList<>(prologue(new PyModule(program)));
    body.addAll(program);
    return new PyModule(body);
  }

  private List<PyStmt> prologue(PyModule program) {
    List<PyStmt> result = new ArrayList<>();
    List<HelperLibrary.Unit> units =
        context.library.helpers().closure(context.helpers, HelperLibrary.attributes(program));
    Set<String> imported = new LinkedHashSet<>();
    for (String module : context.imports) {
      imported.add(module);
    }
    for (String module : imported) {
      result.add(
          module.equals("asyncio") && !asyncioModule.equals("asyncio")
              ? new PyStmt.Import(asyncioModule, "asyncio", 0)
              : new PyStmt.Import(module, null, 0));
    }
    for (HelperLibrary.Unit u : units) {
      boolean again =
          u.text().startsWith("import ") && imported.contains(u.text().substring(7).strip());
      if (!again) {
        result.add(new PyStmt.Verbatim(u.text(), 0));
      }
    }
    return result;
  }

  private void lowerClass(String name, List<PyStmt> out, Set<String> done) {
    if (!done.add(name)) {
      return;
    }
    ClassModel model = context.pool.find(name).orElseThrow();
    for (String s : supers(model)) {
      if (context.pool.isTranslated(s)) {
        lowerClass(s, out, done);
      }
    }
    if (isNeeded(model)) {
      out.addAll(context.inFile(name, List.of(classDef(model))));
    }
  }

  private static List<String> supers(ClassModel model) {
    List<String> all = new ArrayList<>();
    if (model.superName() != null) {
      all.add(model.superName());
    }
    all.addAll(model.interfaces());
    return all;
  }

  /**
   * A class of which no object can exist and that nothing extends or tests needs no Python class.
   */
  private boolean isNeeded(ClassModel model) {
    String name = model.internalName();
    if (context.callables.isCallable(name)) {
      return false;
    }
    boolean used =
        context.program.instantiated().stream().anyMatch(i -> context.pool.isSubtype(i, name));
    return used || context.program.bodies().values().stream().anyMatch(b -> tests(b, name));
  }

  private static boolean tests(List<Stmt> body, String name) {
    boolean[] found = {false};
    Type type = new Type.ClassType(name);
    IrWalk.expressions(
        body,
        e ->
            found[0] |=
                e instanceof Expr.InstanceOf i && i.tested().equals(type)
                    || e instanceof Expr.Cast c && c.type().equals(type)
                    || e instanceof Expr.Const k && type.equals(k.value()),
        s ->
            found[0] |=
                s instanceof Stmt.Try t
                    && t.catches().stream().anyMatch(c -> c.types().contains(type)));
    return found[0];
  }

  private PyStmt classDef(ClassModel model) {
    String name = model.internalName();
    Scope scope = new Scope(context, new MethodRef(name, "<class>", "()V"), null, List.of());
    Expressions expressions = new Expressions(context, scope);
    List<PyExpr> bases = new ArrayList<>();
    for (String s : supers(model)) {
      boolean emitted =
          context.pool.isTranslated(s)
              ? isNeeded(context.pool.find(s).orElseThrow())
              : context.pool.binding(s).isPresent()
                  && !s.equals("java/lang/Object")
                  && !s.equals("java/lang/Record")
                  && (!isInterface(s) || isTestedMarker(s));
      if (emitted) {
        bases.add(expressions.className(s));
      }
    }
    helperBases(model).forEach(b -> bases.add(context.helper(b)));
    List<PyStmt> body = new ArrayList<>();
    boolean renamed =
        !name.equals(context.names.ofClass(name))
            || context.pool.isTranslated(String.valueOf(model.superName()));
    if (context.pool.isSubtype(name, "java/lang/Throwable")
        || context.asksForClassNames() && renamed) {
      body.add(
          new PyStmt.Assign(
              new PyExpr.Name("java_name"), new PyExpr.Str(name.replace('/', '.')), 0));
    }
    String kind =
        isInterface(name)
            ? "interface"
            : model.superName().equals("java/lang/Record") ? "record" : "";
    if (!kind.isEmpty() && context.asksForClassKinds()) {
      body.add(new PyStmt.Assign(new PyExpr.Name("java_kind"), new PyExpr.Str(kind), 0));
    }
    if (context.pool.isSubtype(name, "java/lang/Throwable")
        && context
            .program
            .bodies()
            .containsKey(new MethodRef(name, "toString", "()Ljava/lang/String;"))) {
      body.add(new PyStmt.Assign(new PyExpr.Name("overrides_text"), new PyExpr.Literal("True"), 0));
    }
    if (!Constructors.isSingle(context, name)) {
      body.add(function("__init__", List.of("self"), List.of(new PyStmt.Pass(0)), null, false, 0));
    }
    for (MethodModel m : model.methods()) {
      boolean instance = (m.access() & STATIC) == 0;
      boolean real = (m.access() & (ABSTRACT | BRIDGE)) == 0;
      boolean lambda = m.ref().name().startsWith("lambda$");
      if (instance && real && !lambda && context.program.bodies().containsKey(m.ref())) {
        body.add(method(m));
      }
    }
    new CallMethods(context).of(model).ifPresent(body::add);
    body.addAll(inheritedDefaults(model));
    if (body.isEmpty()) {
      body.add(new PyStmt.Pass(0));
    }
    return new PyStmt.ClassDef(
        context.names.ofClass(name), bases, body, voice.typeDoc(name).orElse(null), 0);
  }

  /**
   * A library interface without methods matters to the classes only where something asks for it.
   */
  private boolean isTestedMarker(String name) {
    return context.pool.find(name).filter(c -> c.methods().isEmpty()).isPresent()
        && context.library.helpers().find(context.pool.binding(name).get().pythonName()).isPresent()
        && context.program.bodies().values().stream().anyMatch(b -> tests(b, name));
  }

  /**
   * The helper classes that make the class usable by the Python helpers: those of the library
   * interfaces that no superclass implements, the nearest of each kind.
   */
  private List<String> helperBases(ClassModel model) {
    List<String> found = new ArrayList<>();
    for (String s : context.pool.supertypes(model.internalName())) {
      boolean inherited =
          supers(model).stream()
              .anyMatch(
                  t ->
                      context.pool.isSubtype(t, s)
                          && (context.pool.isTranslated(t) || !isInterface(t)));
      boolean covered = found.stream().anyMatch(f -> context.pool.isSubtype(f, s));
      if (helperBase(s) != null && !inherited && !covered) {
        found.add(s);
      }
    }
    return found.stream().map(this::helperBase).toList();
  }

  private String helperBase(String internalName) {
    return context.pool.binding(internalName).map(ClassBinding::base).orElse(null);
  }

  private boolean isInterface(String name) {
    return context.pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  /**
   * Where Python's depth-first lookup would find another method than Java's rules, an alias says
   * which.
   */
  private List<PyStmt> inheritedDefaults(ClassModel model) {
    List<PyStmt> result = new ArrayList<>();
    if ((model.access() & INTERFACE) != 0 || model.interfaces().isEmpty()) {
      return result;
    }
    Set<String> own = new HashSet<>();
    model.methods().forEach(m -> own.add(m.ref().signature()));
    for (String s : context.pool.supertypes(model.internalName())) {
      if (!context.pool.isTranslated(s) || !isInterface(s)) {
        continue;
      }
      for (MethodModel m : context.pool.find(s).orElseThrow().methods()) {
        boolean isDefault = (m.access() & (STATIC | ABSTRACT)) == 0;
        if (isDefault
            && context.program.bodies().containsKey(m.ref())
            && own.add(m.ref().signature())) {
          mostSpecific(model.internalName(), m).ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private Optional<PyStmt> mostSpecific(String name, MethodModel found) {
    List<MethodRef> candidates = new ArrayList<>();
    for (String s : context.pool.supertypes(name)) {
      if (context.pool.isTranslated(s)) {
        context
            .pool
            .declared(s, found.ref().name(), found.ref().descriptor())
            .filter(m -> (m.access() & (STATIC | ABSTRACT)) == 0)
            .ifPresent(m -> candidates.add(m.ref()));
      }
    }
    boolean classWins = candidates.stream().anyMatch(c -> !isInterface(c.owner()));
    if (classWins || candidates.size() < 2) {
      return Optional.empty();
    }
    MethodRef best = candidates.get(0);
    for (MethodRef c : candidates) {
      if (context.pool.isSubtype(c.owner(), best.owner())) {
        best = c;
      }
    }
    String python = context.names.ofMethod(best);
    return Optional.of(
        new PyStmt.Assign(
            new PyExpr.Name(python),
            new PyExpr.Attribute(new PyExpr.Name(context.names.ofClass(best.owner())), python),
            0));
  }

  private PyStmt method(MethodModel m) {
    List<Stmt> statements = context.program.bodies().get(m.ref());
    Scope scope = new Scope(context, m.ref(), null, statements);
    List<String> params = new ArrayList<>();
    for (Local p : m.body().parameters()) {
      params.add(scope.declare(p));
    }
    boolean constructor = m.ref().name().equals("<init>");
    List<PyStmt> body = new Statements(context, scope).body(statements);
    String name =
        constructor ? Constructors.name(context, m.ref()) : context.names.ofMethod(m.ref());
    if (constructor) {
      body = withFields(m, body);
      if (!name.equals("__init__")) {
        body = new ArrayList<>(body);
        body.add(new PyStmt.Return(new PyExpr.Name("self"), 0));
      }
    }
    return function(
        name,
        params,
        voice.comments(m.ref().owner(), body),
        voice.methodDoc(m).orElse(null),
        context.isAsync(m.ref()),
        m.firstLine());
  }

  /** Java gives every field its default before the constructor runs. */
  private List<PyStmt> withFields(MethodModel m, List<PyStmt> body) {
    ClassModel model = context.pool.find(m.ref().owner()).orElseThrow();
    List<PyStmt> result = new ArrayList<>();
    boolean delegates =
        context.program.bodies().get(m.ref()).stream()
            .anyMatch(
                s ->
                    s instanceof Stmt.Eval e
                        && e.expr() instanceof Expr.Call c
                        && c.method().name().equals("<init>")
                        && c.target() instanceof Expr.Read r
                        && r.local().kind() == Local.Kind.THIS
                        && c.method().owner().equals(m.ref().owner()));
    if (delegates) {
      return body;
    }
    for (var f : model.fields()) {
      FieldRef ref = new FieldRef(m.ref().owner(), f.name(), f.type());
      if ((f.access() & STATIC) != 0 || !context.program.fields().contains(ref)) {
        continue;
      }
      PyExpr target = new PyExpr.Attribute(new PyExpr.Name("self"), context.names.ofField(ref));
      if (!isSetFirst(target, body)) {
        result.add(new PyStmt.Assign(target, StaticFields.defaultValue(f.type()), 0));
      }
    }
    result.addAll(body);
    return result;
  }

  /**
   * Whether the body starts with assignments, this field's among them, that nobody can watch: what
   * they call does not get the object.
   */
  private static boolean isSetFirst(PyExpr target, List<PyStmt> body) {
    for (PyStmt s : body) {
      if (!(s instanceof PyStmt.Assign a)
          || Templates.any(a.value(), e -> e instanceof PyExpr.Call)
              && Templates.any(a.value(), SELF::equals)
          || Templates.any(a.value(), target::equals)) {
        return s instanceof PyStmt.Assign a2
            && a2.target().equals(target)
            && !Templates.any(a2.value(), SELF::equals);
      }
      if (a.target().equals(target)) {
        return true;
      }
    }
    return false;
  }

  static PyStmt function(
      String name, List<String> params, List<PyStmt> body, String doc, boolean async, int line) {
    List<PyExpr.PyParam> list = new ArrayList<>();
    params.forEach(p -> list.add(new PyExpr.PyParam(p, null)));
    return new PyStmt.FunctionDef(name, list, body, List.of(), doc, async, line);
  }

  private List<PyStmt> staticMethods(String name) {
    List<PyStmt> result = new ArrayList<>();
    for (MethodModel m : context.pool.find(name).orElseThrow().methods()) {
      boolean isStatic = (m.access() & STATIC) != 0;
      boolean special =
          m.ref().name().equals("<clinit>")
              || m.ref().name().startsWith("lambda$")
              || isMain(m.ref()) && inlineMain(m);
      if (isStatic && !special && context.program.bodies().containsKey(m.ref())) {
        result.add(staticMethod(m));
      }
    }
    return result;
  }

  private boolean isMain(MethodRef m) {
    return entry != null && m.equals(entry.method().ref());
  }

  private PyStmt staticMethod(MethodModel m) {
    List<Stmt> statements = context.program.bodies().get(m.ref());
    Scope scope = new Scope(context, m.ref(), null, statements);
    List<String> params = new ArrayList<>();
    for (Local p : m.body().parameters()) {
      params.add(scope.declare(p));
    }
    List<PyStmt> body = new ArrayList<>(new Statements(context, scope).body(statements));
    Optional<String> first = context.initialisation.trigger(m.ref().owner());
    if (first.isPresent()) {
      int at = !body.isEmpty() && body.get(0) instanceof PyStmt.Global ? 1 : 0;
      body.add(at, new PyStmt.Expression(context.initialiserCall(first.get()), 0));
    }
    return function(
        context.names.ofMethod(m.ref()),
        params,
        voice.comments(m.ref().owner(), body),
        voice.methodDoc(m).orElse(null),
        context.isAsync(m.ref()),
        m.firstLine());
  }

  private List<PyStmt> start() {
    if (entry == null) {
      return List.of();
    }
    MethodRef ref = entry.method().ref();
    if (inlineMain(entry.method())) {
      List<Stmt> statements = context.program.bodies().get(ref);
      Scope scope = new Scope(context, ref, null, statements);
      List<PyStmt> body = new Statements(context, scope).body(statements);
      return context.inFile(ref.owner(), voice.comments(ref.owner(), body));
    }
    List<PyExpr> arguments = new ArrayList<>();
    if (entry.takesArguments()) {
      context.imports.add("sys");
      PyExpr given =
          new PyExpr.Index(
              new PyExpr.Attribute(new PyExpr.Name("sys"), "argv"),
              new PyExpr.Slice(new PyExpr.Literal("1"), null, null));
      Scope scope = new Scope(context, ref, null, List.of());
      arguments.add(
          new Expressions(context, scope).arrays().typed(new Type.ArrayType(Type.STRING), given));
    }
    PyExpr main = new PyExpr.Name(context.names.ofMethod(ref));
    if (entry.constructor().isPresent()) {
      Scope scope = new Scope(context, ref, null, List.of());
      Expr made = new Expr.New(entry.constructor().get().ref(), List.of());
      main =
          new PyExpr.Attribute(
              new Expressions(context, scope).value(made), context.names.ofMethod(ref));
    }
    return List.of(new PyStmt.Expression(new PyExpr.Call(main, arguments, List.of()), 0));
  }

  /** A main of a few plain calls, without variables, stands at the end of the module as it is. */
  private boolean inlineMain(MethodModel main) {
    List<Stmt> body = context.program.bodies().get(main.ref());
    boolean[] plain = {body.size() <= 6 && entry.constructor().isEmpty()};
    for (Stmt s : body) {
      plain[0] &= s instanceof Stmt.Eval || s instanceof Stmt.Return;
    }
    boolean[] called = {false};
    IrWalk.expressions(body, e -> plain[0] &= !(e instanceof Expr.Read), s -> {});
    context
        .program
        .bodies()
        .values()
        .forEach(
            b ->
                IrWalk.expressions(
                    b,
                    e -> called[0] |= e instanceof Expr.Call c && c.method().equals(main.ref()),
                    s -> {}));
    return plain[0] && !called[0];
  }
}
