package dev.mochaberry.translator.input;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the program's Java files with the running JDK's compiler, with all debug information.
 */
final class SourceCompiler {
  /** More warnings than there will be. */
  private static final String MANY = "100000";

  private SourceCompiler() {}

  /**
   * Compiles files; what the compiler rejects becomes diagnostics.
   *
   * @param some those to compile
   * @param all the program's; the others are compiled already
   * @param around what tells whether the class path is another
   * @param before the class files of the others, by name with dots
   * @return nothing if the compiler rejects something
   */
  static Optional<Compilation> compile(
      List<SourceFile> some,
      List<SourceFile> all,
      List<Path> classPath,
      List<String> around,
      Map<String, byte[]> before,
      Diagnostics diagnostics) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      diagnostics.add(
          Diagnostic.of(
              Code.MB0107,
              "Java files cannot be compiled: this Java runtime has no compiler",
              "run Mochaberry with a JDK, or give it class files",
              Optional.empty()));
      return Optional.empty();
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8);
        CompiledFiles files = new CompiledFiles(standard, before)) {
      Map<Path, SourceFile> units = new LinkedHashMap<>();
      some.forEach(s -> units.put(Compilation.key(s), s));
      Map<Path, Boolean> asRead = new HashMap<>();
      List<JavaFileObject> objects = new ArrayList<>();
      for (JavaFileObject f :
          standard.getJavaFileObjectsFromPaths(some.stream().map(SourceFile::path).toList())) {
        Path path = CompiledFiles.path(f);
        objects.add(
            UncheckedUses.unsuppressed(
                f,
                text ->
                    asRead.merge(path, text.equals(units.get(path).text()), Boolean::logicalAnd)));
      }
      StringWriter rest = new StringWriter();
      boolean done =
          compiler.getTask(rest, files, found, options(all, classPath), null, objects).call();
      boolean errors = false;
      for (var d : found.getDiagnostics()) {
        if (d.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
          diagnostics.add(error(d, all));
          errors = true;
        }
      }
      if (!done && !errors) {
        String words = rest.toString().strip();
        diagnostics.add(
            Diagnostic.of(Code.MB0101, "the compiler failed: " + words, "", Optional.empty()));
      }
      Map<Path, Map<String, byte[]>> made = files.made();
      boolean repeatable =
          asRead.keySet().equals(units.keySet())
              && !asRead.containsValue(false)
              && units.keySet().containsAll(made.keySet());
      return done && !errors
          ? Optional.of(new Compilation(some, around, made, unchecked(found), repeatable))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> options(List<SourceFile> sources, List<Path> classPath) {
    Set<Path> roots = new LinkedHashSet<>();
    sources.forEach(s -> roots.add(s.root()));
    List<String> options =
        new ArrayList<>(List.of("-g", "-parameters", "-proc:none", "-Xmaxwarns"));
    options.addAll(List.of(MANY, "-Xlint:unchecked", "-implicit:class"));
    options.addAll(List.of("-encoding", "UTF-8"));
    options.addAll(List.of("-classpath", joined(classPath), "-sourcepath", joined(roots)));
    return options;
  }

  private static Set<Path> unchecked(DiagnosticCollector<JavaFileObject> found) {
    Set<Path> files = new LinkedHashSet<>();
    found.getDiagnostics().stream()
        .filter(UncheckedUses::mayPollute)
        .forEach(d -> files.add(CompiledFiles.path(d.getSource())));
    return files;
  }

  private static String joined(Iterable<Path> paths) {
    List<String> all = new ArrayList<>();
    paths.forEach(p -> all.add(p.toString()));
    return all.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static Diagnostic error(
      javax.tools.Diagnostic<? extends JavaFileObject> d, List<SourceFile> sources) {
    String[] words = d.getMessage(Locale.ENGLISH).strip().split("\\R", 2);
    List<String> details =
        words.length > 1
            ? simple(words[1])
                .lines()
                .map(l -> l.strip().replaceAll("\\s+", " "))
                .filter(l -> !l.isEmpty())
                .toList()
            : List.of();
    Optional<SourcePosition> position = Optional.empty();
    if (d.getSource() != null && d.getLineNumber() > 0) {
      position = Optional.of(position(d, name(d.getSource(), sources)));
    }
    String message = "the Java compiler says: " + simple(words[0]);
    String help = CompilerHints.help(d.getCode(), words[0], details, source(d, sources));
    return Diagnostic.of(Code.MB0101, message, help, position).with(details);
  }

  private static Optional<SourceFile> source(
      javax.tools.Diagnostic<? extends JavaFileObject> d, List<SourceFile> sources) {
    return d.getSource() == null
        ? Optional.empty()
        : sources.stream()
            .filter(s -> s.path().toString().equals(name(d.getSource(), sources)))
            .findFirst();
  }

  /** The compiler shows {@code String} for {@code java.lang.String} only to people. */
  private static String simple(String words) {
    return words.replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }

  /** The file as its user named it. */
  private static String name(JavaFileObject file, List<SourceFile> sources) {
    Path path = Path.of(file.toUri());
    return sources.stream()
        .map(SourceFile::path)
        .filter(p -> p.toAbsolutePath().normalize().equals(path.normalize()))
        .map(Path::toString)
        .findFirst()
        .orElse(path.toString());
  }

  /** From the character the compiler points at to the end of what it is about, in one line. */
  private static SourcePosition position(
      javax.tools.Diagnostic<? extends JavaFileObject> d, String file) {
    int line = (int) d.getLineNumber();
    String text = text(d.getSource());
    String shown = text.lines().skip(line - 1L).findFirst().orElse("");
    int at = (int) Math.max(0, Math.min(d.getPosition(), text.length()));
    int start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    int column = Math.min(at - start, shown.length()) + 1;
    // Of what begins before the point, like a call's receiver, the point is the better mark.
    int end = (int) Math.min(d.getEndPosition(), (long) start + shown.length());
    // Of a declaration, its head.
    int body = shown.indexOf('{', column - 1);
    end =
        body > column
            ? Math.min(end, start + shown.substring(0, body).stripTrailing().length())
            : end;
    int endColumn = Math.max(column + 1, end - start + 1);
    return new SourcePosition(file, line, column, line, endColumn, List.of(shown));
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      // The message stands without the line it is about.
      return "";
    }
  }
}
