package dev.mochaberry.tooling;

import dev.mochaberry.translator.library.LibraryPath;
import java.nio.file.Path;
import java.util.List;

/** The API, its mirrors and helpers, and the annotations: found where this program's own are. */
public final class RuntimeLibrary {
  private RuntimeLibrary() {}

  /** Jars or folders that programs are compiled against and that say how Java maps to Python. */
  public static List<Path> classPath() {
    return LibraryPath.of(RuntimeLibrary.class.getClassLoader());
  }
}
