package dev.mochaberry.tooling;

import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.library.LibraryPath;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The API, its mirrors and helpers, and the annotations: found where this program's own are. */
public final class RuntimeLibrary {
  private RuntimeLibrary() {}

  /** Jars or folders that programs are compiled against and that say how Java maps to Python. */
  public static List<Path> classPath() {
    return LibraryPath.of(RuntimeLibrary.class.getClassLoader());
  }

  /** What a translated program needs on a JVM: its classes, the API, and what else it uses. */
  public static List<Path> classPathOf(Translation translation, List<Path> classPath) {
    return Stream.of(translation.compiledClasses(), classPath(), classPath)
        .flatMap(List::stream)
        .toList();
  }
}
