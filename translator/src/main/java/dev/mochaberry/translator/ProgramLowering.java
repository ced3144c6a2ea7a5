package dev.mochaberry.translator;

import static java.util.stream.Collectors.toSet;

import dev.mochaberry.translator.advice.Advisor;
import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.bytecode.UnsupportedBytecodeException;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.flow.LoopElse;
import dev.mochaberry.translator.flow.MultiLevelJumps;
import dev.mochaberry.translator.flow.Structurer;
import dev.mochaberry.translator.input.ProgramInput;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.lower.Analyses;
import dev.mochaberry.translator.lower.ModuleLowering;
import dev.mochaberry.translator.lower.SourceVoice;
import dev.mochaberry.translator.program.Assertions;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.AsyncRules;
import dev.mochaberry.translator.program.CallGraph;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.ConsoleReaders;
import dev.mochaberry.translator.program.DatesInFormats;
import dev.mochaberry.translator.program.EnumSwitches;
import dev.mochaberry.translator.program.FixedZones;
import dev.mochaberry.translator.program.Guards;
import dev.mochaberry.translator.program.InitialisedByNew;
import dev.mochaberry.translator.program.InterfaceCalls;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.JdkSecrets;
import dev.mochaberry.translator.program.Reachability;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.RecordAccessors;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.program.StandardStreams;
import dev.mochaberry.translator.program.StreamedIterators;
import dev.mochaberry.translator.program.SupplementCalls;
import dev.mochaberry.translator.program.ThreadUses;
import dev.mochaberry.translator.program.kinds.CollectionChanges;
import dev.mochaberry.translator.program.kinds.GivenExtremes;
import dev.mochaberry.translator.program.kinds.ObjectFlow;
import dev.mochaberry.translator.program.kinds.SideEffects;
import dev.mochaberry.translator.program.overloads.OverloadMerger;
import dev.mochaberry.translator.program.overloads.Overloads;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.program.ranges.ListSizes;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import dev.mochaberry.translator.recover.RecoverPasses;
import dev.mochaberry.translator.recover.WholeProgram;
import dev.mochaberry.translator.source.ParsedFiles;
import dev.mochaberry.translator.source.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The road of a program from its class files to its Python tree. On the way everything is said that
 * there is to say about it.
 */
final class ProgramLowering {
  private final ProgramInput input;
  private final ClassPool pool;
  private final Library library;
  private final Options options;
  private final Diagnostics diagnostics;
  private final Reporter reporter;
  private final ParsedFiles parsedFiles;
  private final StructuredCode structuredCode;
  private final boolean parallel;

  /** Whether the program has no collection classes of its own. */
  private final boolean plainCollections;

  /** Whether the program has formats that show dates. */
  private final boolean datedFormats;

  private final ThreadUses threadUses;

  /** Whether the program sets System.out and its kin. */
  private final boolean setsStreams;

  /**
   * @param library the declarations, with those of the program itself
   * @param closed whether nothing but the inputs and the API is on the class path
   * @param parsedFiles the Java files that were parsed before
   * @param structuredCode the methods that were structured before
   * @param parallel whether to use several threads
   */
  ProgramLowering(
      ProgramInput input,
      ClassPool pool,
      Library library,
      Options options,
      boolean closed,
      Diagnostics diagnostics,
      Reporter reporter,
      ParsedFiles parsedFiles,
      StructuredCode structuredCode,
      boolean parallel) {
    this.input = input;
    this.pool = pool;
    this.library = library;
    this.options = options;
    this.diagnostics = diagnostics;
    this.reporter = reporter;
    this.parsedFiles = parsedFiles;
    this.structuredCode = structuredCode;
    this.parallel = parallel;
    this.plainCollections =
        closed
            && input.classNames().stream()
                .noneMatch(c -> pool.isSubtype(c, "java/util/Collection"));
    List<ClassModel> classes =
        input.classNames().stream().flatMap(c -> pool.find(c).stream()).toList();
    this.datedFormats = classes.stream().anyMatch(DatesInFormats::areAskedForIn);
    this.threadUses = ThreadUses.in(classes, input.mainClass());
    this.setsStreams = classes.stream().anyMatch(StandardStreams::areSetBy);
  }

  /** What can run, as structured statements. */
  Reachable reach(List<MethodModel> roots, Optional<EntryPoint> entry) {
    WholeProgram.Disturbance unknown =
        (called, bound) -> called != WholeProgram.EXTREME_ARGUMENT || entry.isPresent();
    Reachable found = Reachability.from(roots, pool, m -> structured(m, unknown));
    return options.plain() || entry.isEmpty() ? found : knowingAll(found);
  }

  /**
   * The Python of what can run.
   *
   * @return nothing if the program has errors
   */
  Optional<LoweredProgram> lower(
      Reachable reached, List<MethodModel> roots, Optional<EntryPoint> entry) {
    AsyncColours colours = new AsyncColours(pool, reached);
    AsyncRules.check(
        pool, reached, colours, roots.stream().map(MethodModel::ref).toList(), reporter);
    Roots.reportNatives(pool, reached, reporter);
    if (diagnostics.has(Code.MB0201)) {
      return Optional.empty(); // there is code that nothing below can look at
    }
    boolean follows = !options.plain() && options.optimization() > 0 && entry.isPresent();
    Overloads overloads = overloads(reached, colours, roots, entry.isPresent());
    Reachable program = overloads.program();
    SourceVoice voice = voice(program);
    Aside<ValueRanges> following =
        Aside.of(
            parallel && follows,
            () -> follows ? ValueRanges.of(pool, program, sizes(program)) : ValueRanges.none(pool));
    AtomicReference<ValueRanges> followed = new AtomicReference<>();
    Analyses analyses =
        new Analyses(
            pool,
            overloads,
            followed::get,
            voice,
            entry.map(EntryPoint::mainClass).orElse(null),
            input.usesTypesUnchecked(),
            !input.compiledClasses().isEmpty());
    if (parallel && follows) {
      analyses.lookAhead();
    }
    ValueRanges ranges = following.get();
    followed.set(ranges);
    Aside<Boolean> deep =
        Aside.of(parallel, () -> entry.isPresent() && CallGraph.isDeep(pool, program));
    Advisor.advise(pool, program, colours, ranges, machine(), input::isOwn, reporter);
    Set<String> guards =
        Guards.neededBy(pool, program, colours, e -> ranges.range(e).map(Interval::high));
    Function<Predicate<String>, ModuleLowering> lowerings =
        helperNames ->
            new ModuleLowering(
                analyses,
                library,
                reporter,
                entry,
                options.asyncioModule(),
                options.checks() == Checks.FEWER,
                voice,
                guards,
                helperNames);
    Lowered lowered = Lowered.of(lowerings, library.helpers());
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new LoweredProgram(lowered, pool, program, guards, deep.get()));
  }

  /** Made when it is asked for: on the thread of the ranges, which shares nothing. */
  private ListSizes sizes(Reachable program) {
    return new ListSizes() {
      private CollectionChanges changes;

      @Override
      public boolean mayChange(Expr list, List<Stmt> part, MethodRef method, List<Stmt> body) {
        if (changes == null) {
          CallGraph calls = CallGraph.of(pool, program);
          changes =
              new CollectionChanges(
                  pool,
                  program,
                  new AsyncColours(pool, program),
                  Optional.of(new ObjectFlow(pool, program)),
                  () -> calls);
        }
        return changes.mayChange(list, part, method, body);
      }
    };
  }

  private Overloads overloads(
      Reachable program, AsyncColours colours, List<MethodModel> roots, boolean closed) {
    Set<MethodRef> called = roots.stream().map(MethodModel::ref).collect(toSet());
    return options.plain()
        ? Overloads.untouched(program)
        : OverloadMerger.merge(pool, program, colours, called, closed);
  }

  private Advisor.Machine machine() {
    Target target = options.target();
    boolean board = target == Target.PICO;
    return new Advisor.Machine(board, board || target == Target.PORTABLE, board);
  }

  /** Loops whose bounds may hang on what they call are looked at again once all is known. */
  private Reachable knowingAll(Reachable program) {
    Map<MethodRef, List<Stmt>> bodies = new LinkedHashMap<>(program.bodies());
    SideEffects effects = null;
    GivenExtremes extremes = new GivenExtremes(pool, program);
    for (Map.Entry<MethodRef, List<Stmt>> m : bodies.entrySet()) {
      boolean[] loops = {false};
      IrWalk.expressions(m.getValue(), e -> {}, s -> loops[0] |= s instanceof Stmt.While);
      Optional<MethodModel> model =
          pool.declared(m.getKey().owner(), m.getKey().name(), m.getKey().descriptor())
              .filter(MethodModel::hasCode);
      if (loops[0] && model.isPresent()) {
        SideEffects all = effects == null ? new SideEffects(pool, program) : effects;
        effects = all;
        List<Local> parameters = GivenExtremes.parameters(model);
        WholeProgram.Disturbance disturbs =
            (called, bound) ->
                called == WholeProgram.EXTREME_ARGUMENT
                    ? extremes.has(m.getKey(), parameters.indexOf(((Expr.Read) bound).local()))
                    : all.mayDisturb(m.getKey(), called, bound);
        m.setValue(structured(model.get(), disturbs));
      }
    }
    return new Reachable(bodies, program.classes(), program.instantiated(), program.fields());
  }

  private List<Stmt> structured(MethodModel method, WholeProgram.Disturbance disturbs) {
    StructuredCode.Conditions conditions =
        new StructuredCode.Conditions(
            library.helpers(),
            options.plain(),
            options.assertions(),
            plainCollections,
            datedFormats,
            setsStreams,
            threadUses);
    try {
      return structuredCode.of(
          method, conditions, pool, disturbs, answers -> structure(method, answers));
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
  }

  private List<Stmt> structure(MethodModel method, WholeProgram.Disturbance disturbs) {
    Body noticed = new InitialisedByNew(pool).apply(method.ref(), method.body());
    Body asked =
        new EnumSwitches(pool)
            .apply(method.ref(), new Assertions(options.assertions()).apply(noticed));
    Body body =
        options.plain() ? asked : RecoverPasses.apply(new RecordAccessors(pool).apply(asked));
    List<Stmt> statements =
        options.plain() ? Structurer.structure(body) : Structurer.structureAsWritten(body);
    if (!options.plain()) {
      WholeProgram known = new WholeProgram(pool::isFinal, plainCollections, disturbs);
      statements = setsStreams ? statements : StandardStreams.readLate(statements);
      statements = LoopElse.apply(Structurer.simplify(RecoverPasses.apply(statements, known)));
    }
    return asTheLibraryHasIt(MultiLevelJumps.apply(statements), method);
  }

  /** Calls of the library in the form in which it declares, or has in Java, what they do. */
  private List<Stmt> asTheLibraryHasIt(List<Stmt> statements, MethodModel method) {
    boolean ofJdk = pool.isTranslatedFromJdk(method.ref().owner());
    List<Stmt> dated =
        new DatesInFormats(datedFormats && !ofJdk)
            .apply(new FixedZones().apply(new ConsoleReaders().apply(statements)));
    List<Stmt> threaded = ofJdk ? dated : threadUses.apply(dated, method);
    List<Stmt> streamed = new StreamedIterators(pool).apply(threaded);
    List<Stmt> through =
        ofJdk ? JdkSecrets.without(streamed) : new InterfaceCalls(pool).apply(streamed);
    return new SupplementCalls(pool).apply(through);
  }

  /** What the author said; the files of what can run are parsed beside other work. */
  private SourceVoice voice(Reachable program) {
    if (options.plain()) {
      return SourceVoice.SILENT;
    }
    Sources sources = sources();
    if (parallel) {
      Set<String> classes = Set.copyOf(program.classes());
      DeepStack.start(
          () -> {
            sources.prepare(classes);
            return true;
          });
    }
    return sources;
  }

  private Sources sources() {
    return Sources.parse(
        input.sources().stream()
            .map(
                f ->
                    new dev.mochaberry.translator.source.SourceFile(
                        f.path().getFileName().toString(), f.text()))
            .toList(),
        parsedFiles);
  }
}
