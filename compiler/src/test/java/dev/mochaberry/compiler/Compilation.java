package dev.mochaberry.compiler;

import dev.mochaberry.translator.library.LibraryPath;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** What a compiler says about files in a folder; class files go to the folder {@code out}. */
final class Compilation {
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<String> classPath = new ArrayList<>();
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private boolean names = true;

  /** What was said. */
  record Result(boolean succeeded, List<Message> messages, String rest) {
    List<String> texts() {
      return messages.stream().map(Message::text).toList();
    }

    /** First lines only. */
    List<String> heads() {
      return messages.stream().map(Message::head).toList();
    }
  }

  /** One message of the compiler. */
  record Message(String file, long line, long column, Diagnostic.Kind kind, String text) {
    String head() {
      return file + ":" + line + ": " + text.lines().findFirst().orElse("");
    }
  }

  Compilation(Path folder) {
    this.folder = folder;
  }

  Compilation with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Compilation on(Path entry) {
    classPath.add(entry.toString());
    return this;
  }

  Compilation plugin(String... arguments) {
    return with(
        ("-Xplugin:Mochaberry " + String.join(" ", arguments)).strip(), "-processorpath", ours());
  }

  Compilation processor() {
    return with("-processorpath", ours());
  }

  Compilation byEcj() {
    compiler = new EclipseCompiler();
    return with("-17", "-warn:none");
  }

  /** Class files go where the compiler puts them when nothing is said. */
  Compilation withoutOutputFolder() {
    names = false;
    return this;
  }

  /** The plugin with all it uses: what this test runs with. */
  static String ours() {
    return System.getProperty("java.class.path");
  }

  Path out() {
    return folder.resolve("out");
  }

  Compilation write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  Result compile(String... files) throws IOException {
    Files.createDirectories(out());
    List<String> all = new ArrayList<>(options);
    List<String> path = new ArrayList<>(classPath);
    LibraryPath.of(Compilation.class.getClassLoader()).forEach(p -> path.add(p.toString()));
    all.addAll(List.of("-classpath", String.join(File.pathSeparator, path)));
    if (names) {
      all.addAll(List.of("-d", out().toString()));
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter rest = new StringWriter();
    try (var manager =
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<Path> sources = new ArrayList<>();
      for (String file : files) {
        sources.add(folder.resolve(file));
      }
      boolean done =
          compiler
              .getTask(rest, manager, said, all, null, manager.getJavaFileObjectsFromPaths(sources))
              .call();
      return new Result(
          done,
          said.getDiagnostics().stream().map(Compilation::message).collect(Collectors.toList()),
          rest.toString());
    }
  }

  private static Message message(Diagnostic<? extends JavaFileObject> d) {
    String file =
        d.getSource() == null ? "" : Path.of(d.getSource().toUri()).getFileName().toString();
    String text = d.getMessage(Locale.ENGLISH);
    return new Message(file, d.getLineNumber(), d.getColumnNumber(), d.getKind(), text);
  }
}
