package dev.mochaberry.translator.lower;

import java.util.Map;

/**
 * The helpers for characters that few programs have. In a program without surrogates a code point
 * is one character of text, and Python's own function or the helper for {@code char}s does.
 */
final class TextOfCodePoints {
  private static final Map<String, String> OF_SINGLE_CHARACTERS =
      Map.of(
          "code_point", // of a builder
          "char",
          "code_point_in",
          "at",
          "code_point_text",
          "chr",
          "stream_of_code_points",
          "stream_of_chars",
          "string_of_code_points",
          "string_from_chars");

  private TextOfCodePoints() {}

  /** The name that a name in a template means for the program. */
  static String name(String name, Context context) {
    if (name.equals("is_alphabetic") && !context.text().isBeyondLatin()) {
      return "is_letter";
    }
    return context.hasSurrogates() ? name : OF_SINGLE_CHARACTERS.getOrDefault(name, name);
  }
}
