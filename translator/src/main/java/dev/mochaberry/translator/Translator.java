package dev.mochaberry.translator;

import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MalformedClassException;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.diagnostics.SourceReporter;
import dev.mochaberry.translator.input.ClassStore;
import dev.mochaberry.translator.input.Compilations;
import dev.mochaberry.translator.input.InputReader;
import dev.mochaberry.translator.input.ProgramInput;
import dev.mochaberry.translator.input.ScratchFolder;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.program.AsyncDeclarations;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.JavaPlaces;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.python.LargeFunctions;
import dev.mochaberry.translator.python.PrintedModule;
import dev.mochaberry.translator.python.PyPrinter;
import dev.mochaberry.translator.python.SourceMap;
import dev.mochaberry.translator.source.ParsedFiles;
import dev.mochaberry.translator.source.SourcePlaces;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The one door of the translator: Java in, a Python program and what there is to say about it out.
 *
 * <p>A translator is a session as well. It keeps, within bounds, what the next translation need not
 * find out again: nothing that depends on more than the contents of files, so that a translation
 * never depends on those before it. It may be used by several threads.
 */
public final class Translator {

  /** Libraries do not change while a translator lives, and reading one takes its time. */
  private final Map<List<Path>, Library> libraries = new ConcurrentHashMap<>();

  private final Compilations compilations = new Compilations();
  private final ClassStore classes = new ClassStore();
  private final ParsedFiles parsedFiles = new ParsedFiles();
  private final StructuredCode structuredCode = new StructuredCode();
  private final ScratchFolder scratch;
  private final boolean parallel;

  /** Compiled classes are kept until this JVM ends, for somebody may run them. */
  public Translator() {
    this(Translator::scratchFolder);
  }

  /** Compiled classes go into folders of the caller's, who removes them. */
  public Translator(ScratchFolder scratch) {
    this(scratch, Runtime.getRuntime().availableProcessors() > 1);
  }

  /**
   * As above.
   *
   * @param parallel whether to use several threads, which changes nothing but the time
   */
  public Translator(ScratchFolder scratch, boolean parallel) {
    this.scratch = scratch;
    this.parallel = parallel;
  }

  /** Translates a program. Faults of the input come back as diagnostics, never as exceptions. */
  public Translation translate(TranslationRequest request) {
    return DeepStack.call(() -> read(request));
  }

  /**
   * Says what there is to say about classes that were just compiled.
   *
   * @return all of it, by file and line
   */
  public List<Diagnostic> check(CheckRequest request) {
    return DeepStack.call(() -> read(request));
  }

  private List<Diagnostic> read(CheckRequest request) {
    Diagnostics diagnostics = new Diagnostics(request.options().warnings());
    try (ProgramInput input =
        ProgramInput.compiled(
            request.classes(),
            request.sources(),
            request.around(),
            request.libraryPath(),
            classes)) {
      Reporter reporter = reporter(input, diagnostics);
      Library library = library(request.libraryPath(), input, reporter);
      if (!diagnostics.hasErrors()) {
        new CompilationCheck(input, request, library, diagnostics, reporter).run();
      }
    } catch (MalformedClassException e) {
      diagnostics.add(Diagnostic.of(Code.MB0102, e.getMessage(), e.help(), Optional.empty()));
    } catch (IOException | UncheckedIOException e) {
      diagnostics.add(unreadable(e));
    }
    return diagnostics.sorted();
  }

  /**
   * Says what declarations show, without any code: class files whose methods have none will do.
   *
   * @throws IOException if the library cannot be read
   */
  public void checkDeclarations(CheckRequest request, Reporter reporter) throws IOException {
    try (ProgramInput input =
        ProgramInput.compiled(
            request.classes(),
            request.sources(),
            request.around(),
            request.libraryPath(),
            classes)) {
      Library library = library(request.libraryPath(), input, reporter);
      ClassPool pool = new ClassPool(input::find, input::belongs, input::isOwn, library);
      input.classNames().stream()
          .filter(request.wanted())
          .forEach(c -> AsyncDeclarations.check(pool, pool.find(c).orElseThrow(), reporter));
    }
  }

  private static Diagnostic unreadable(Exception e) {
    return Diagnostic.of(Code.MB0108, "cannot read: " + e.getMessage(), "", Optional.empty());
  }

  private Translation read(TranslationRequest request) {
    Diagnostics diagnostics = new Diagnostics(request.options().warnings());
    boolean first = !libraries.containsKey(request.libraryPath());
    Aside<Library> library = Aside.of(parallel && first, () -> declared(request.libraryPath()));
    try (ProgramInput input =
        InputReader.read(
            request.inputs(),
            request.classPath(),
            request.own(),
            request.libraryPath(),
            request.sourcePath(),
            request.mainClass(),
            scratch,
            compilations,
            classes,
            diagnostics)) {
      return translate(request, input, library, diagnostics);
    } catch (MalformedClassException e) {
      diagnostics.add(Diagnostic.of(Code.MB0102, e.getMessage(), e.help(), Optional.empty()));
    } catch (IOException | UncheckedIOException e) {
      diagnostics.add(unreadable(e));
    }
    return new Translation(List.of(), diagnostics.sorted(), Optional.empty(), List.of());
  }

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
      TranslationRequest request,
      ProgramInput input,
      Aside<Library> declared,
      Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return failed(input, diagnostics);
    }
    Reporter reporter = reporter(input, diagnostics);
    Library library = declared.get().copy();
    Bindings.addTo(library, input.classFiles(), reporter);
    if (diagnostics.hasErrors()) {
      return failed(input, diagnostics);
    }
    ClassPool pool = new ClassPool(input::find, input::belongs, input::isOwn, library);
    Optional<String> mainClass = input.mainClass();
    Optional<EntryPoint> entry =
        mainClass.flatMap(c -> EntryPoint.of(pool.find(c).orElseThrow(), pool::find));
    List<MethodModel> roots = Roots.of(pool, input, entry);
    if (roots.isEmpty()) {
      Roots.reportNone(input, diagnostics);
      return failed(input, diagnostics);
    }
    ProgramLowering lowering =
        new ProgramLowering(
            input,
            pool,
            library,
            request.options(),
            request.libraryPath().containsAll(request.classPath()),
            diagnostics,
            reporter,
            parsedFiles,
            structuredCode,
            parallel);
    return lowering
        .lower(lowering.reach(roots, entry), roots, entry)
        .map(p -> print(p, request.options(), input, diagnostics))
        .orElseGet(() -> failed(input, diagnostics));
  }

  /** The declarations of the library and of the program. */
  private Library library(List<Path> libraryPath, ProgramInput input, Reporter reporter) {
    Library library = declared(libraryPath).copy();
    Bindings.addTo(library, input.classFiles(), reporter);
    return library;
  }

  private Library declared(List<Path> libraryPath) {
    return libraries.computeIfAbsent(libraryPath, Library::load);
  }

  private static Reporter reporter(ProgramInput input, Diagnostics diagnostics) {
    return new SourceReporter(diagnostics, new SourcePlaces(c -> source(input, c)));
  }

  private static Optional<SourcePlaces.File> source(ProgramInput input, String className) {
    return input.sourceOf(className).map(s -> new SourcePlaces.File(s.path().toString(), s.text()));
  }

  private static Translation print(
      LoweredProgram lowered, Options options, ProgramInput input, Diagnostics diagnostics) {
    ClassPool pool = lowered.pool();
    Reachable program = lowered.program();
    Optional<String> mainClass = input.mainClass();
    PrintedModule printed = PyPrinter.print(LargeFunctions.apply(lowered.lowered().module()));
    String module = moduleName(mainClass.orElseGet(() -> input.classNames().iterator().next()));
    List<OutputFile> files = new ArrayList<>();
    files.add(file(module + ".py", printed.text()));
    files.addAll(Starter.loadedBy(printed.text()));
    files.addAll(Starter.tables(printed.text(), lowered));
    if (mainClass.isPresent()) {
      boolean large = Starter.isForPieces(printed.text());
      files.addAll(Starter.files(module, large, program, lowered, options.asyncioModule()));
    }
    JavaPlaces places = new JavaPlaces(pool, program, input::mayNameLocals);
    files.add(
        file(
            module + ".map.json",
            SourceMap.write(
                module + ".py",
                new LineEntries(printed.lines(), places).all(),
                nulls(places),
                printed.rethrows(),
                lowered.lowered().exceptionNames())));
    return new Translation(files, diagnostics.sorted(), dotted(mainClass), input.compiledClasses());
  }

  private static List<SourceMap.NullPlace> nulls(JavaPlaces places) {
    return places.nulls().stream()
        .map(
            n ->
                new SourceMap.NullPlace(
                    n.line().file(), n.line().number(), n.member(), n.message(), n.method()))
        .toList();
  }

  private static Optional<String> dotted(Optional<String> internalName) {
    return internalName.map(n -> n.replace('/', '.'));
  }

  private static Translation failed(ProgramInput input, Diagnostics diagnostics) {
    List<Diagnostic> all = diagnostics.sorted();
    return new Translation(List.of(), all, dotted(input.mainClass()), input.compiledClasses());
  }

  static OutputFile file(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code PageFetcher} is page_fetcher: MicroPython's file systems like lower case. */
  private static String moduleName(String mainClass) {
    String simple = NameForms.simpleName(mainClass);
    String snake = simple.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    String name = NameForms.identifier(snake);
    return Starter.NAMES.contains(name)
            || dev.mochaberry.translator.python.PyNames.isReserved(name)
            || dev.mochaberry.translator.python.PyNames.isModule(name)
        ? name + "_program"
        : name;
  }
}
