package dev.mochaberry.translator.source;

import java.util.Map;
import java.util.Optional;

/** The character references of HTML that Javadoc is written with. */
final class HtmlEntities {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("copy", "©"),
          Map.entry("deg", "°"),
          Map.entry("micro", "µ"),
          Map.entry("times", "×"),
          Map.entry("plusmn", "±"),
          Map.entry("middot", "·"),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("larr", "←"),
          Map.entry("rarr", "→"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("infin", "∞"));

  private HtmlEntities() {}

  /** The character that {@code &name;} stands for, empty where there is none. */
  static Optional<String> character(String name) {
    if (!name.startsWith("#")) {
      return Optional.ofNullable(NAMED.get(name));
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isDefined(c) && !Character.isISOControl(c) && !isSurrogate(c)
          ? Optional.of(Character.toString(c))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
