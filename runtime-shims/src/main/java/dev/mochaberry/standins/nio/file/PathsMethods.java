package dev.mochaberry.standins.nio.file;

import dev.mochaberry.annotations.Supplements;
import java.net.URI;
import java.nio.file.Path;

/** What of {@code java.nio.file.Paths} programs seldom ask for. */
@Supplements("java.nio.file.Paths")
final class PathsMethods {
  private PathsMethods() {}

  static Path get(URI uri) {
    return PathMethods.of(uri);
  }
}
