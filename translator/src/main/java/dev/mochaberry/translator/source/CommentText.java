package dev.mochaberry.translator.source;

import java.util.ArrayList;
import java.util.List;

/** What stands inside a comment. */
final class CommentText {

  private CommentText() {}

  /** Whether a comment is Javadoc, in the old form or in Markdown (JEP 467). */
  static boolean isJavadoc(String comment) {
    return comment.startsWith("/**") && comment.length() > 4 || isMarkdown(comment);
  }

  /** Whether a comment is a line of Javadoc in Markdown. */
  static boolean isMarkdown(String comment) {
    return comment.startsWith("///") && !comment.startsWith("////");
  }

  /**
   * The lines of a comment, without its marks, the stars at the side and empty lines around. What
   * is indented inside the comment stays so.
   */
  static List<String> lines(String comment) {
    if (comment.startsWith("//")) {
      String text = comment.substring(isMarkdown(comment) ? 3 : 2);
      return List.of(clean(withoutSpace(text)));
    }
    String inner = comment.substring(isJavadoc(comment) ? 3 : 2);
    inner = inner.endsWith("*/") ? inner.substring(0, inner.length() - 2) : inner;
    List<String> lines = new ArrayList<>(inner.lines().toList());
    if (lines.isEmpty()) {
      return lines;
    }
    List<String> rest = withoutStars(lines.subList(1, lines.size()));
    List<String> result = new ArrayList<>();
    result.add(clean(lines.get(0).stripLeading()));
    rest.forEach(line -> result.add(clean(line)));
    return withoutEmptyEnds(result);
  }

  private static List<String> withoutStars(List<String> lines) {
    boolean stars = lines.stream().allMatch(l -> l.isBlank() || l.stripLeading().startsWith("*"));
    if (stars) {
      return lines.stream()
          .map(l -> l.isBlank() ? "" : withoutSpace(l.stripLeading().substring(1)))
          .toList();
    }
    return withoutIndent(lines);
  }

  /** The lines moved to the left as far as all of them can go. */
  static List<String> withoutIndent(List<String> lines) {
    int indent =
        lines.stream().filter(l -> !l.isBlank()).mapToInt(CommentText::indent).min().orElse(0);
    return lines.stream().map(l -> l.isBlank() ? "" : l.substring(indent)).toList();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The lines without the empty ones at both ends. */
  static List<String> withoutEmptyEnds(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }

  private static String withoutSpace(String line) {
    return line.startsWith(" ") ? line.substring(1) : line;
  }

  /** Control characters would end a line of Python, or its file, in the middle. */
  static String clean(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.chars().forEach(c -> out.append(Character.isISOControl(c) && c != '\t' ? ' ' : (char) c));
    return out.toString().stripTrailing();
  }
}
