package dev.mochaberry.translator.input;

import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.Warnings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The last compilations of some programs. When the same files are compiled again, the compiler gets
 * those that changed; and all of them only where others can see the change, where something is
 * wrong, or where the class path is another. The class files are those that compiling all would
 * give.
 */
public final class Compilations {
  private static final int MOST = 4;

  private final Map<List<Path>, Compilation> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Path>, Compilation> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Compiles into a folder; what the compiler rejects becomes diagnostics.
   *
   * @return whether the compiler warns of a use of types that it cannot check, see {@link
   *     UncheckedUses}
   */
  boolean compile(
      List<SourceFile> sources, List<Path> classPath, Path into, Diagnostics diagnostics)
      throws IOException {
    List<Path> key = sources.stream().map(Compilation::key).toList();
    List<String> around = stamps(classPath);
    Optional<Compilation> done = before(key).flatMap(b -> again(b, sources, around, classPath));
    if (done.isEmpty()) {
      done = SourceCompiler.compile(sources, sources, classPath, around, Map.of(), diagnostics);
    }
    if (done.isEmpty()) {
      return false;
    }
    synchronized (last) {
      last.put(key, done.get());
    }
    write(done.get(), into);
    return !done.get().unchecked().isEmpty();
  }

  private Optional<Compilation> before(List<Path> key) {
    synchronized (last) {
      return Optional.ofNullable(last.get(key));
    }
  }

  private static Optional<Compilation> again(
      Compilation before, List<SourceFile> sources, List<String> around, List<Path> classPath) {
    if (!before.isOf(sources, around)) {
      return Optional.empty();
    }
    List<SourceFile> changed = before.changed(sources);
    if (changed.isEmpty()) {
      return Optional.of(before);
    }
    if (changed.size() == sources.size()) {
      return Optional.empty();
    }
    try {
      // What is wrong is said when all are compiled, in the compiler's own order.
      return SourceCompiler.compile(
              changed,
              sources,
              classPath,
              around,
              before.without(changed),
              new Diagnostics(Warnings.GIVEN))
          .filter(before::looksLike)
          .map(part -> before.with(part, sources));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // class files too new to be looked into
    }
  }

  private static void write(Compilation done, Path into) throws IOException {
    for (Map<String, byte[]> classes : done.classes().values()) {
      for (var c : classes.entrySet()) {
        Path file = into.resolve(c.getKey().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, c.getValue());
      }
    }
  }

  /** What changes when a class path does: of all its files the size and the time of change. */
  private static List<String> stamps(List<Path> classPath) {
    List<String> stamps = new ArrayList<>();
    for (Path entry : classPath) {
      stamps.add(entry.toString());
      if (Files.exists(entry)) {
        try (Stream<Path> files = Files.walk(entry)) {
          for (Path file : files.toList()) {
            BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
            String changed = a.size() + " " + a.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            stamps.add(file + " " + (a.isDirectory() ? "" : changed));
          }
        } catch (IOException | UncheckedIOException e) {
          stamps.add(entry + " cannot be read at " + System.nanoTime()); // another each time
        }
      }
    }
    return stamps;
  }
}
