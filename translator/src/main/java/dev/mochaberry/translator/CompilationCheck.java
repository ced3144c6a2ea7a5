package dev.mochaberry.translator;

import static java.util.stream.Collectors.toSet;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.input.ProgramInput;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.source.ParsedFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks all that was compiled: first the program, if there is just one, as its translation would;
 * then every method that it does not reach, for somebody may call it tomorrow.
 */
final class CompilationCheck {
  private static final int SYNTHETIC = 0x1000;

  private final ProgramInput input;
  private final CheckRequest request;
  private final Library library;
  private final ClassPool pool;
  private final Diagnostics diagnostics;
  private final Reporter reporter;

  CompilationCheck(
      ProgramInput input,
      CheckRequest request,
      Library library,
      Diagnostics diagnostics,
      Reporter reporter) {
    this.input = input;
    this.request = request;
    this.library = library;
    this.pool = new ClassPool(input::find, input::belongs, input::isOwn, library);
    this.diagnostics = diagnostics;
    this.reporter = reporter;
  }

  /** Reports what there is. */
  void run() {
    Set<String> checked = program().map(CompilationCheck::places).orElse(Set.of());
    List<MethodModel> others = new ArrayList<>();
    for (String name : input.classNames()) {
      ClassModel model = pool.find(name).orElseThrow();
      boolean wanted = pool.isTranslated(name) && request.wanted().test(name);
      model.methods().stream()
          .filter(m -> wanted && (m.access() & SYNTHETIC) == 0)
          .filter(m -> !checked.contains(place(name, Spelling.of(m.ref()))))
          .forEach(others::add);
    }
    if (!others.isEmpty()) {
      check(others, Optional.empty(), new Others(checked));
    }
  }

  private Optional<Reachable> program() {
    Optional<EntryPoint> entry =
        input
            .mainClass()
            .filter(request.wanted())
            .flatMap(c -> EntryPoint.of(pool.find(c).orElseThrow(), pool::find));
    return entry.map(
        e ->
            check(
                Stream.concat(Stream.of(e.method()), e.constructor().stream()).toList(),
                entry,
                reporter));
  }

  private Reachable check(List<MethodModel> roots, Optional<EntryPoint> entry, Reporter to) {
    ProgramLowering lowering =
        new ProgramLowering(
            input,
            pool,
            library,
            request.options(),
            false,
            diagnostics,
            to,
            new ParsedFiles(),
            new StructuredCode(),
            false);
    Reachable reached = lowering.reach(roots, entry);
    lowering.lower(reached, roots, entry);
    return reached;
  }

  private static Set<String> places(Reachable reached) {
    return reached.bodies().keySet().stream()
        .map(m -> place(m.owner(), Spelling.of(m)))
        .collect(toSet());
  }

  private static String place(String className, String method) {
    return className + ' ' + method;
  }

  /** Reports what has not been looked at before. */
  private final class Others implements Reporter {
    private final Set<String> checked;

    Others(Set<String> checked) {
      this.checked = checked;
    }

    @Override
    public void report(
        Code code, String message, String why, String help, List<String> notes, Place place) {
      if (!checked.contains(place(place.className(), place.method()))) {
        reporter.report(code, message, why, help, notes, place);
      }
    }
  }
}
