package dev.mochaberry.translator.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The explanation of a code, in Markdown: why it is said, a wrong and a right example. What stands
 * in {@code <!-- -->} is for the tests of the examples.
 */
public record Page(Code code, String markdown) {

  static Page of(Code code) {
    String name = "pages/" + code + ".md";
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new Page(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as people read it, with its title. */
  public String text() {
    String visible = markdown.replaceAll("(?s)<!--.*?-->\n?", "").strip();
    return "# " + code + ": " + code.title() + "\n\n" + visible + "\n";
  }
}
