package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the text that is expected; {@code -Dgolden.update=true} writes it anew. */
record GoldenFile(Path path) {

  /** The file beside another, with another extension. */
  static GoldenFile beside(Path file, String extension) {
    String name = file.getFileName().toString();
    return new GoldenFile(
        file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension));
  }

  void check(String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(path, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(path));
  }
}
