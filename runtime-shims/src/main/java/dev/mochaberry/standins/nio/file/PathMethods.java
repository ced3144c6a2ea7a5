package dev.mochaberry.standins.nio.file;

import dev.mochaberry.annotations.Supplements;
import dev.mochaberry.standins.io.FileUris;
import java.net.URI;
import java.nio.file.Path;

/** What of {@code java.nio.file.Path} programs seldom ask for, and what Java 22 has paths do. */
@Supplements("java.nio.file.Path")
final class PathMethods {
  private PathMethods() {}

  static URI toUri(Path path) {
    return URI.create(FileUris.of(path.toFile(), "").toASCIIString());
  }

  static Path of(URI uri) {
    if (uri.getScheme() == null) {
      throw new IllegalArgumentException("Missing scheme");
    }
    return Path.of(FileUris.path(uri));
  }

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
