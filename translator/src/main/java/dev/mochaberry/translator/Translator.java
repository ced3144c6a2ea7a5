package dev.mochaberry.translator;

import static java.util.stream.Collectors.toSet;

import dev.mochaberry.translator.advice.Advisor;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MalformedClassException;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.bytecode.UnsupportedBytecodeException;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.diagnostics.SourceReporter;
import dev.mochaberry.translator.flow.LoopElse;
import dev.mochaberry.translator.flow.MultiLevelJumps;
import dev.mochaberry.translator.flow.Structurer;
import dev.mochaberry.translator.input.InputReader;
import dev.mochaberry.translator.input.ProgramInput;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.lower.ModuleLowering;
import dev.mochaberry.translator.lower.SourceVoice;
import dev.mochaberry.translator.program.Assertions;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.AsyncRules;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.DatesInFormats;
import dev.mochaberry.translator.program.EnumSwitches;
import dev.mochaberry.translator.program.Guards;
import dev.mochaberry.translator.program.InterfaceCalls;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.JavaPlaces;
import dev.mochaberry.translator.program.Names;
import dev.mochaberry.translator.program.Reachability;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.RecordAccessors;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.program.StreamedIterators;
import dev.mochaberry.translator.program.SupplementCalls;
import dev.mochaberry.translator.program.kinds.SideEffects;
import dev.mochaberry.translator.program.overloads.OverloadMerger;
import dev.mochaberry.translator.program.overloads.Overloads;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import dev.mochaberry.translator.python.LargeFunctions;
import dev.mochaberry.translator.python.PrintedModule;
import dev.mochaberry.translator.python.PyPrinter;
import dev.mochaberry.translator.python.SourceMap;
import dev.mochaberry.translator.recover.RecoverPasses;
import dev.mochaberry.translator.recover.WholeProgram;
import dev.mochaberry.translator.source.SourcePlaces;
import dev.mochaberry.translator.source.Sources;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The one door of the translator: Java in, a Python program and what there is to say about it out.
 */
public final class Translator {

  /** Libraries do not change while a translator lives, and reading one takes its time. */
  private final Map<List<Path>, Library> libraries = new ConcurrentHashMap<>();

  /** Translates a program. Faults of the input come back as diagnostics, never as exceptions. */
  public Translation translate(TranslationRequest request) {
    return DeepStack.call(() -> read(request));
  }

  private Translation read(TranslationRequest request) {
    Diagnostics diagnostics = new Diagnostics(request.options().warnings());
    try (ProgramInput input =
        InputReader.read(
            request.inputs(),
            request.classPath(),
            request.libraryPath(),
            request.sourcePath(),
            request.mainClass(),
            Translator::scratchFolder,
            diagnostics)) {
      return translate(request, input, diagnostics);
    } catch (MalformedClassException e) {
      diagnostics.add(Diagnostic.of(Code.MB0102, e.getMessage(), e.help(), Optional.empty()));
    } catch (IOException | UncheckedIOException e) {
      diagnostics.add(
          Diagnostic.of(Code.MB0108, "cannot read: " + e.getMessage(), "", Optional.empty()));
    }
    return new Translation(List.of(), diagnostics.sorted(), Optional.empty(), List.of());
  }

  /** Compiled classes are needed as long as somebody may run them: until this JVM ends. */
  private static Path scratchFolder() throws IOException {
    Path folder = Files.createTempDirectory("mochaberry-classes-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      // The JVM is ending, and the folder is the system's temporary one: it may stay.
      return;
    }
  }

  private Translation translate(
      TranslationRequest request, ProgramInput input, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return failed(input, diagnostics);
    }
    Reporter reporter = new SourceReporter(diagnostics, new SourcePlaces(c -> source(input, c)));
    Library library = libraries.computeIfAbsent(request.libraryPath(), Library::load).copy();
    input.classFiles().forEach(library::add);
    ClassPool pool = new ClassPool(input::find, input::belongs, library);
    Optional<String> mainClass = input.mainClass();
    Optional<EntryPoint> entry =
        mainClass.flatMap(c -> EntryPoint.of(pool.find(c).orElseThrow(), pool::find));
    List<MethodModel> roots = Roots.of(pool, input, entry);
    if (roots.isEmpty()) {
      Roots.reportNone(input, diagnostics);
      return failed(input, diagnostics);
    }
    boolean plain = hasPlainCollections(pool, request, input);
    Reachable found =
        Reachability.from(
            roots,
            pool,
            m ->
                structured(
                    m, request.options(), pool, known(pool, plain, (c, b) -> true), reporter));
    Reachable reached =
        request.options().plain() || entry.isEmpty()
            ? found
            : knowingAll(found, request.options(), pool, plain, reporter);
    AsyncColours colours = new AsyncColours(pool, reached);
    AsyncRules.check(
        pool, reached, colours, roots.stream().map(MethodModel::ref).toList(), reporter);
    Roots.reportNatives(pool, reached, reporter);
    if (diagnostics.has(Code.MB0201)) {
      return failed(input, diagnostics); // there is code that nothing below can look at
    }
    Options options = request.options();
    boolean follows = !options.plain() && options.optimization() > 0 && entry.isPresent();
    Overloads overloads = overloads(options, pool, reached, colours, roots, entry.isPresent());
    Reachable program = overloads.program();
    ValueRanges ranges = follows ? ValueRanges.of(pool, program) : ValueRanges.none(pool);
    Advisor.advise(
        pool, program, colours, ranges, machine(options), input.classNames()::contains, reporter);
    Set<String> guards =
        Guards.neededBy(pool, program, colours, e -> ranges.range(e).map(Interval::high));
    boolean unchecked = input.usesTypesUnchecked();
    SourceVoice voice = voice(input, options);
    Function<Predicate<String>, ModuleLowering> lowerings =
        helperNames ->
            new ModuleLowering(
                pool,
                overloads,
                library,
                reporter,
                entry,
                options.asyncioModule(),
                options.checks() == Checks.FEWER,
                voice,
                ranges,
                guards,
                unchecked,
                helperNames);
    Lowered lowered = Lowered.of(lowerings, library.helpers());
    if (diagnostics.hasErrors()) {
      return failed(input, diagnostics);
    }
    PrintedModule printed = PyPrinter.print(LargeFunctions.apply(lowered.module()));
    String module = moduleName(mainClass.orElseGet(() -> input.classNames().iterator().next()));
    List<OutputFile> files = new ArrayList<>();
    files.add(file(module + ".py", printed.text()));
    files.addAll(Starter.loadedBy(printed.text()));
    if (mainClass.isPresent()) {
      files.addAll(Starter.files(module, pool, program, guards, options.asyncioModule()));
    }
    JavaPlaces places = new JavaPlaces(pool, program, c -> input.sourceOf(c).isEmpty());
    files.add(
        file(
            module + ".map.json",
            SourceMap.write(
                module + ".py",
                entries(printed, places),
                nulls(places),
                lowered.exceptionNames())));
    return new Translation(files, diagnostics.sorted(), dotted(mainClass), input.compiledClasses());
  }

  private static Overloads overloads(
      Options options,
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      List<MethodModel> roots,
      boolean closed) {
    Set<MethodRef> called = roots.stream().map(MethodModel::ref).collect(toSet());
    return options.plain()
        ? Overloads.untouched(program)
        : OverloadMerger.merge(pool, program, colours, called, closed);
  }

  private static Advisor.Machine machine(Options options) {
    Target target = options.target();
    boolean board = target == Target.PICO;
    return new Advisor.Machine(board, board || target == Target.PORTABLE, board);
  }

  private static List<SourceMap.Entry> entries(PrintedModule printed, JavaPlaces places) {
    return printed.lines().stream()
        .map(
            l ->
                new SourceMap.Entry(
                    l.pythonLine(),
                    l.javaFile(),
                    l.javaLine(),
                    l.method(),
                    l.lambda()
                        ? places.lambdas(new JavaPlaces.Line(l.javaFile(), l.javaLine()))
                        : List.of()))
        .toList();
  }

  private static List<SourceMap.NullPlace> nulls(JavaPlaces places) {
    return places.nulls().stream()
        .map(
            n ->
                new SourceMap.NullPlace(
                    n.line().file(), n.line().number(), n.member(), n.message()))
        .toList();
  }

  private static Optional<String> dotted(Optional<String> internalName) {
    return internalName.map(n -> n.replace('/', '.'));
  }

  private static Optional<SourcePlaces.File> source(ProgramInput input, String className) {
    return input.sourceOf(className).map(s -> new SourcePlaces.File(s.path().toString(), s.text()));
  }

  private static SourceVoice voice(ProgramInput input, Options options) {
    if (options.plain()) {
      return SourceVoice.SILENT;
    }
    return Sources.parse(
        input.sources().stream()
            .map(
                f ->
                    new dev.mochaberry.translator.source.SourceFile(
                        f.path().getFileName().toString(), f.text()))
            .toList());
  }

  private static Translation failed(ProgramInput input, Diagnostics diagnostics) {
    List<Diagnostic> all = diagnostics.sorted();
    return new Translation(List.of(), all, dotted(input.mainClass()), input.compiledClasses());
  }

  static OutputFile file(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the program has no collection classes of its own. */
  private static boolean hasPlainCollections(
      ClassPool pool, TranslationRequest request, ProgramInput input) {
    return request.libraryPath().containsAll(request.classPath())
        && input.classNames().stream().noneMatch(c -> pool.isSubtype(c, "java/util/Collection"));
  }

  private static WholeProgram known(
      ClassPool pool, boolean plainCollections, WholeProgram.Disturbance disturbs) {
    return new WholeProgram(pool::isFinal, plainCollections, disturbs);
  }

  /** Loops whose bounds may hang on what they call are looked at again once all is known. */
  private static Reachable knowingAll(
      Reachable program, Options options, ClassPool pool, boolean plain, Reporter reporter) {
    Map<MethodRef, List<Stmt>> bodies = new LinkedHashMap<>(program.bodies());
    SideEffects effects = null;
    for (Map.Entry<MethodRef, List<Stmt>> m : bodies.entrySet()) {
      boolean[] loops = {false};
      IrWalk.expressions(m.getValue(), e -> {}, s -> loops[0] |= s instanceof Stmt.While);
      Optional<MethodModel> model =
          pool.declared(m.getKey().owner(), m.getKey().name(), m.getKey().descriptor())
              .filter(MethodModel::hasCode);
      if (loops[0] && model.isPresent()) {
        SideEffects all = effects == null ? new SideEffects(pool, program) : effects;
        effects = all;
        WholeProgram.Disturbance disturbs =
            (called, bound) -> all.mayDisturb(m.getKey(), called, bound);
        m.setValue(structured(model.get(), options, pool, known(pool, plain, disturbs), reporter));
      }
    }
    return new Reachable(bodies, program.classes(), program.instantiated(), program.fields());
  }

  private static List<Stmt> structured(
      MethodModel method,
      Options options,
      ClassPool pool,
      WholeProgram program,
      Reporter reporter) {
    List<Stmt> statements;
    try {
      Body asked =
          new EnumSwitches(pool)
              .apply(method.ref(), new Assertions(options.assertions()).apply(method.body()));
      Body body =
          options.plain() ? asked : RecoverPasses.apply(new RecordAccessors(pool).apply(asked));
      statements =
          options.plain() ? Structurer.structure(body) : Structurer.structureAsWritten(body);
    } catch (UnsupportedBytecodeException e) {
      reporter.report(
          Code.MB0201,
          e.getMessage() + " cannot be translated",
          "no compiler of Java writes it today",
          "compile it from Java with a current javac",
          new Place(
              method.ref().owner(), Spelling.of(method.ref()), e.line(), Place.Construct.LINE, ""));
      return List.of();
    }
    if (!options.plain()) {
      statements = LoopElse.apply(Structurer.simplify(RecoverPasses.apply(statements, program)));
    }
    return asTheLibraryHasIt(MultiLevelJumps.apply(statements), method, pool);
  }

  /** Calls of the library in the form in which it declares, or has in Java, what they do. */
  private static List<Stmt> asTheLibraryHasIt(
      List<Stmt> statements, MethodModel method, ClassPool pool) {
    List<Stmt> dated = new DatesInFormats().apply(statements);
    List<Stmt> streamed = new StreamedIterators(pool).apply(dated);
    boolean ofJdk = pool.isTranslatedFromJdk(method.ref().owner());
    List<Stmt> through = ofJdk ? streamed : new InterfaceCalls(pool).apply(streamed);
    return new SupplementCalls(pool).apply(through);
  }

  /** {@code PageFetcher} is page_fetcher: MicroPython's file systems like lower case. */
  private static String moduleName(String mainClass) {
    String simple = Names.simpleName(mainClass);
    String snake = simple.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    String name = Names.identifier(snake);
    return Starter.NAMES.contains(name) || dev.mochaberry.translator.python.PyNames.isReserved(name)
        ? name + "_program"
        : name;
  }
}
