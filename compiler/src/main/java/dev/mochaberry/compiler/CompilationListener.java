package dev.mochaberry.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.mochaberry.translator.CheckRequest;
import dev.mochaberry.translator.Translator;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import dev.mochaberry.translator.input.SourceFile;
import dev.mochaberry.translator.library.LibraryPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * Follows a compilation: remembers the trees while they are as they were written, and the classes
 * that are made; at the end it has them checked.
 */
final class CompilationListener implements TaskListener {
  private static final int SHOWN_FRAMES = 5;

  private final JavacTask task;
  private final PluginArguments arguments;
  private final Trees trees;

  /** By path, as the translator names them. */
  private final Map<String, SourceUnit> units = new LinkedHashMap<>();

  /** The sources of the classes that were made, by internal name. */
  private final Map<String, JavaFileObject> written = new LinkedHashMap<>();

  private final Set<String> expected = new HashSet<>();
  private boolean attributing;
  private boolean modular;

  CompilationListener(JavacTask task, PluginArguments arguments) {
    this.task = task;
    this.arguments = arguments;
    this.trees = Trees.instance(task);
  }

  @Override
  public void started(TaskEvent event) {
    attributing |= event.getKind() == TaskEvent.Kind.ANALYZE;
    if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
      CompilerServices.pluginChecks(task.getElements());
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> entered(event.getCompilationUnit());
      case ANALYZE -> unit(event.getCompilationUnit()).add(trees.getTree(event.getTypeElement()));
      case GENERATE -> generated(event.getTypeElement(), event.getSourceFile());
      case COMPILATION -> check();
      default -> {
        // Nothing that concerns the classes.
      }
    }
  }

  private void generated(TypeElement type, JavaFileObject source) {
    if (type.getSimpleName().contentEquals("module-info")) {
      modular = true;
    } else {
      ModuleElement module = task.getElements().getModuleOf(type);
      modular |= module != null && !module.isUnnamed(); // of a class compiled for a module alone
      written.put(internalName(type), source);
    }
  }

  /** Classes that the compiler comes across later need not be made ({@code -implicit:none}). */
  private void entered(CompilationUnitTree unit) {
    if (unit == null || attributing) {
      return;
    }
    String prefix =
        unit.getPackageName() == null
            ? ""
            : unit.getPackageName().toString().replace('.', '/') + '/';
    for (var declared : unit.getTypeDecls()) {
      if (declared instanceof ClassTree c) {
        expected.add(prefix + c.getSimpleName());
      }
    }
  }

  private SourceUnit unit(CompilationUnitTree tree) {
    String path = SourceUnit.path(tree);
    return units.computeIfAbsent(path, p -> new SourceUnit(tree, trees));
  }

  private String internalName(TypeElement type) {
    return task.getElements().getBinaryName(type).toString().replace('.', '/');
  }

  private void check() {
    if (written.isEmpty() || !written.keySet().containsAll(expected)) {
      return; // the compiler has said why
    }
    SourceUnit first = units.values().iterator().next();
    Optional<Filer> filer = CompilerServices.files(task.getElements());
    if (filer.isEmpty()) {
      first.complain(
          "[Mochaberry] cannot read the compiled classes, because annotation processing is off:"
              + " name Mochaberry's jars with -processorpath, and leave out -proc:none");
      return;
    }
    CompilerFiles files = new CompilerFiles(filer.get(), task.getElements(), modular);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    written.forEach(
        (name, source) -> files.written(name, source).ifPresent(b -> classes.put(name, b)));
    if (classes.size() < written.size()) {
      first.complain(
          "[Mochaberry] cannot read the compiled classes where the compiler has put them");
      return;
    }
    try {
      report(classes, files);
    } catch (RuntimeException e) {
      first.complain(
          "[Mochaberry] internal failure, please report it: "
              + e
              + Arrays.stream(e.getStackTrace())
                  .limit(SHOWN_FRAMES)
                  .map(frame -> "\n  at " + frame)
                  .collect(Collectors.joining()));
    }
  }

  private void report(Map<String, byte[]> classes, CompilerFiles files) {
    Set<String> onlyForTheJvm = JvmClasses.among(classes);
    CheckRequest request =
        new CheckRequest(
            classes,
            sources(),
            files,
            LibraryPath.of(getClass().getClassLoader()),
            c -> !arguments.excludes(c) && !onlyForTheJvm.contains(c),
            arguments.options());
    for (Diagnostic d : new Translator().check(request)) {
      SourceUnit unit = units.get(d.position().map(SourcePosition::file).orElse(""));
      if (unit != null) {
        unit.report(d);
      } else if (d.position().isEmpty()) {
        units.values().iterator().next().report(d);
      }
    }
  }

  private List<SourceFile> sources() {
    List<SourceFile> sources = new ArrayList<>();
    units.forEach((path, unit) -> sources.add(unit.source()));
    return sources;
  }
}
