package dev.mochaberry.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where things are.
 *
 * @param programs the folder with the programs
 * @param output the folder for everything the suite makes
 * @param libraryPath the Java API, its mirrors and the Python helpers, and the annotations
 */
record SuiteFolders(Path programs, Path output, List<Path> libraryPath) {

  private static final List<String> MARKS =
      List.of("dev/mochaberry/helpers", "dev/mochaberry/asyncio", "dev/mochaberry/annotations");

  /** The modules whose classes the translator reads, and what Maven calls them. */
  private static final List<Map.Entry<String, String>> LIBRARY =
      List.of(
          Map.entry("runtime-shims", "mochaberry-api"),
          Map.entry("annotations", "mochaberry-annotations"));

  /** The folders as seen from the module's or the repository's folder, or any folder below. */
  static SuiteFolders find(String outputName) {
    Path module = module();
    return new SuiteFolders(
        module.resolve("src/conformance"),
        module.resolve("target").resolve(outputName),
        libraryPath(module));
  }

  /** The folder for what one program makes; emptied by {@link #clear}. */
  Path output(ConformanceProgram program) {
    return output.resolve(program.name());
  }

  /** The folder for what is said and made of one program's class files. */
  Path output(ConformanceProgram program, Compilation compilation) {
    return output(program).resolve(compilation.folder());
  }

  /** Where the reference compiles the program to. */
  Path classes(ConformanceProgram program, Compilation compilation) {
    return output(program, compilation).resolve("classes");
  }

  /** The file that holds the program's standard input, on the JVM and elsewhere. */
  Path stdin(ConformanceProgram program) {
    return output(program).resolve("stdin.txt");
  }

  /** The same with the programs of another folder. */
  SuiteFolders with(Path otherPrograms, Path otherOutput) {
    return new SuiteFolders(otherPrograms, otherOutput, libraryPath);
  }

  /** Empties the folder of a program, so that nothing from an earlier run passes for new. */
  void clear(ConformanceProgram program) {
    Path folder = output(program);
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path module() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      for (Path candidate : List.of(at, at.resolve("tests"))) {
        if (Files.isDirectory(candidate.resolve("src/conformance"))) {
          return candidate;
        }
      }
    }
    throw new IllegalStateException("no folder src/conformance here or above");
  }

  private static List<Path> libraryPath(Path module) {
    List<Path> found = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (isLibrary(path)) {
        found.add(path);
      }
    }
    for (Map.Entry<String, String> library : LIBRARY) {
      Path classes = module.resolveSibling(library.getKey()).resolve("target/classes");
      boolean isThere =
          found.stream()
              .map(Path::toString)
              .anyMatch(p -> p.contains(library.getKey()) || p.contains(library.getValue()));
      if (!isThere && isLibrary(classes)) {
        found.add(classes);
      }
    }
    return found;
  }

  private static boolean isLibrary(Path path) {
    String file = path.getFileName() == null ? "" : path.getFileName().toString();
    if (Files.isDirectory(path)) {
      return MARKS.stream().anyMatch(mark -> Files.exists(path.resolve(mark)));
    }
    return Files.exists(path) && file.matches("mochaberry-(api|annotations)-.*\\.jar");
  }
}
