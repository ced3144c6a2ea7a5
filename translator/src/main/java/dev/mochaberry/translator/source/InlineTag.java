package dev.mochaberry.translator.source;

import java.util.Optional;

/**
 * An inline tag of Javadoc, <code>{&#64;name content}</code>.
 *
 * @param end offset behind its closing brace
 */
record InlineTag(String name, String content, int end) {

  /** Reads the tag that starts at the offset; braces inside it are balanced. */
  static Optional<InlineTag> at(String text, int start) {
    int name = start + 2;
    if (!text.startsWith("{@", start) || name >= text.length()) {
      return Optional.empty();
    }
    int depth = 1;
    for (int i = name; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        int nameEnd = name;
        while (Character.isLetterOrDigit(text.charAt(nameEnd))) {
          nameEnd++;
        }
        return Optional.of(
            new InlineTag(text.substring(name, nameEnd), text.substring(nameEnd, i), i + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the content is taken as it is: no HTML, no tags. */
  boolean isVerbatim() {
    return name.equals("code") || name.equals("literal") || name.equals("snippet");
  }

  /** What the reader sees of it; for a tag with text inside, that text as Javadoc. */
  String shown() {
    return switch (name) {
      case "code", "literal" -> content.startsWith(" ") ? content.substring(1) : content;
      case "snippet" -> content.substring(content.indexOf(':') + 1);
      case "link", "linkplain", "value" -> reference(content.strip());
      case "return" -> "Returns " + content.strip() + ".";
      case "inheritDoc", "docRoot" -> "";
      default -> content.strip();
    };
  }

  /** {@code A#b label} is its label, {@code A#b} without one is A.b. */
  static String reference(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      if (depth <= 0 && Character.isWhitespace(c)) {
        return content.substring(i).strip();
      }
    }
    return content.startsWith("#") ? content.substring(1) : content.replace('#', '.');
  }
}
