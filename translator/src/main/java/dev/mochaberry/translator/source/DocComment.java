package dev.mochaberry.translator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a Javadoc comment into a Python docstring: the description, then a line for every tag. */
final class DocComment {
  private static final Pattern BLOCK_TAG =
      Pattern.compile("@([a-zA-Z]+)(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern FIRST_WORD = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);

  private DocComment() {}

  /** The docstring, empty where the comment says nothing. */
  static Optional<String> docstring(List<String> lines, boolean markdown) {
    List<String> blocks = blocks(lines);
    String description = text(blocks.get(0), markdown);
    List<String> tags = new ArrayList<>();
    for (String block : blocks.subList(1, blocks.size())) {
      blockTag(block, markdown).ifPresent(tags::add);
    }
    String separator = description.isEmpty() || tags.isEmpty() ? "" : "\n\n";
    String docstring = (description + separator + String.join("\n", tags)).strip();
    return docstring.isEmpty() ? Optional.empty() : Optional.of(docstring);
  }

  private static String text(String block, boolean markdown) {
    return markdown ? block.strip() : DocText.plain(block);
  }

  /** The description and the block tags; an at-sign inside an inline tag starts none. */
  private static List<String> blocks(List<String> lines) {
    List<StringBuilder> blocks = new ArrayList<>(List.of(new StringBuilder()));
    int depth = 0;
    for (String line : lines) {
      String start = line.stripLeading();
      if (depth == 0 && start.length() > 1 && BLOCK_TAG.matcher(start).matches()) {
        blocks.add(new StringBuilder());
      }
      blocks.get(blocks.size() - 1).append(line).append('\n');
      depth = depthAfter(line, depth);
    }
    return blocks.stream().map(StringBuilder::toString).toList();
  }

  private static int depthAfter(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("{@", i) || depth > 0 && line.charAt(i) == '{') {
        depth++;
      } else if (depth > 0 && line.charAt(i) == '}') {
        depth--;
      }
    }
    return depth;
  }

  /** A block tag as a line of the docstring; Python has no use for some of them. */
  private static Optional<String> blockTag(String block, boolean markdown) {
    Matcher tag = BLOCK_TAG.matcher(block.strip());
    if (!tag.matches()) {
      return Optional.empty();
    }
    String content = tag.group(2) == null ? "" : tag.group(2);
    Matcher word = FIRST_WORD.matcher(content);
    String first = word.matches() ? word.group(1) : "";
    String rest = word.matches() ? text(word.group(2), markdown) : "";
    String all = text(content, markdown);
    String line =
        switch (tag.group(1)) {
          case "param" -> first.startsWith("<") ? "" : labelled(first, rest);
          case "return" -> all.isEmpty() ? "" : "Returns " + all;
          case "throws", "exception" -> first.isEmpty() ? "" : raises(first, rest);
          case "deprecated" -> all.isEmpty() ? "Deprecated" : "Deprecated: " + all;
          case "see" -> seeAlso(content, all);
          case "apiNote", "implNote", "implSpec" -> all;
          default -> "";
        };
    // A line that goes on is set in, so that it does not look like another tag.
    return line.isEmpty() ? Optional.empty() : Optional.of(line.replaceAll("\n(?=.)", "\n    "));
  }

  private static String labelled(String label, String text) {
    return text.isEmpty() ? "" : label + ": " + text;
  }

  private static String raises(String type, String text) {
    return text.isEmpty() ? "Raises " + type : labelled("Raises " + type, text);
  }

  private static String seeAlso(String content, String plain) {
    boolean reference = !content.isEmpty() && "\"<".indexOf(content.charAt(0)) < 0;
    String shown = reference ? InlineTag.reference(content.strip()) : plain;
    return shown.isEmpty() ? "" : "See " + shown;
  }
}
