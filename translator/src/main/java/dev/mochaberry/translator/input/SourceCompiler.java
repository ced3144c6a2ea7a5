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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
   * Compiles into a folder; what the compiler rejects becomes diagnostics.
   *
   * @return whether the compiler warns of a use of types that it cannot check, see {@link
   *     UncheckedUses}
   */
  static boolean compile(
      List<SourceFile> sources, List<Path> classPath, Path into, Diagnostics diagnostics) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      diagnostics.add(
          Diagnostic.of(
              Code.MB0107,
              "Java files cannot be compiled: this Java runtime has no compiler",
              "run Mochaberry with a JDK, or give it class files",
              Optional.empty()));
      return false;
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    Set<Path> roots = new LinkedHashSet<>();
    sources.forEach(s -> roots.add(s.root()));
    List<String> options =
        new ArrayList<>(List.of("-g", "-parameters", "-proc:none", "-Xmaxwarns"));
    options.addAll(List.of(MANY, "-Xlint:unchecked", "-implicit:class"));
    options.addAll(List.of("-encoding", "UTF-8"));
    options.addAll(List.of("-d", into.toString(), "-classpath", joined(classPath)));
    options.addAll(List.of("-sourcepath", joined(roots)));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<JavaFileObject> units = new ArrayList<>();
      files
          .getJavaFileObjectsFromPaths(sources.stream().map(SourceFile::path).toList())
          .forEach(f -> units.add(UncheckedUses.unsuppressed(f)));
      StringWriter rest = new StringWriter();
      boolean done = compiler.getTask(rest, files, found, options, null, units).call();
      for (var d : found.getDiagnostics()) {
        if (d.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
          diagnostics.add(error(d, sources));
        }
      }
      if (!done && !diagnostics.hasErrors()) {
        String words = rest.toString().strip();
        diagnostics.add(
            Diagnostic.of(Code.MB0101, "the compiler failed: " + words, "", Optional.empty()));
      }
      return found.getDiagnostics().stream().anyMatch(UncheckedUses::mayPollute);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
