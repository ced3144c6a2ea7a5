package dev.mochaberry.standins.nio.file;

import dev.mochaberry.annotations.Supplements;
import java.nio.file.Path;

/** What Java 22 has paths do. */
@Supplements("java.nio.file.Path")
final class PathMethods {
  private PathMethods() {}

  static Path resolve(Path path, Path first, Path[] more) {
    Path found = path.resolve(first);
    for (Path p : more) {
      found = found.resolve(p);
    }
    return found;
  }

  static Path resolve(Path path, String first, String[] more) {
    Path found = path.resolve(first);
    for (String p : more) {
      found = found.resolve(p);
    }
    return found;
  }
}
