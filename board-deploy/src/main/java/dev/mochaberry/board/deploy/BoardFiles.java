package dev.mochaberry.board.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What lies where on a board, and the code that is sent there. */
final class BoardFiles {
  /** The folder of all our versions; nothing else on a board is ours, but {@code main.py}. */
  static final String ROOT = "/mochaberry";

  private BoardFiles() {}

  /** The text of a file beside this class, without its comments: each byte goes over the link. */
  static String code(String name) {
    try (InputStream in = BoardFiles.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
          .reduce("", (all, line) -> all + line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
