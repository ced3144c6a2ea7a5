package dev.mochaberry.translator.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text of Javadoc, with its inline tags and HTML, into plain text. The author's line
 * breaks stay; a paragraph stands after an empty line, a list item after a dash.
 */
final class DocText {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(\\s[^<>]*)?/?>");
  private static final Pattern ENTITY = Pattern.compile("&(#?[0-9a-zA-Z]+);");
  private static final Pattern END_OF_PRE = Pattern.compile("</pre\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "table", "dl", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
  private static final Set<String> LINES = Set.of("ul", "ol", "br", "dt", "dd", "tr", "caption");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "img", "kbd", "mark", "q",
          "s", "samp", "small", "span", "strong", "sub", "sup", "tbody", "td", "tfoot", "th",
          "thead", "tt", "u", "var", "wbr", "strike", "del", "ins", "center");

  private final StringBuilder out = new StringBuilder();
  private int breaks;
  private String indent = "";

  private DocText() {}

  /** The plain text of Javadoc in HTML. */
  static String plain(String doc) {
    DocText text = new DocText();
    text.html(doc);
    return text.out.toString().strip();
  }

  private void html(String doc) {
    int at = 0;
    while (at < doc.length()) {
      char c = doc.charAt(at);
      Optional<InlineTag> inline = c == '{' ? InlineTag.at(doc, at) : Optional.empty();
      Matcher tag = TAG.matcher(doc).region(at, doc.length());
      Matcher entity = ENTITY.matcher(doc).region(at, doc.length());
      if (inline.isPresent()) {
        inlineTag(inline.get());
        at = inline.get().end();
      } else if (c == '<' && doc.startsWith("<!--", at) && doc.indexOf("-->", at) > 0) {
        at = doc.indexOf("-->", at) + 3;
      } else if (c == '<' && tag.lookingAt()) {
        at = htmlTag(doc, tag);
      } else if (c == '&' && entity.lookingAt()) {
        write(HtmlEntities.character(entity.group(1)).orElse(entity.group()));
        at = entity.end();
      } else if (c == '\n') {
        lineBreak(doc, at);
        at++;
      } else {
        write(String.valueOf(c));
        at++;
      }
    }
  }

  /** An empty line in the comment is one in the text, too. */
  private void lineBreak(String doc, int at) {
    int next = at + 1;
    while (next < doc.length() && doc.charAt(next) == ' ') {
      next++;
    }
    boolean empty = next < doc.length() && doc.charAt(next) == '\n';
    breakLines(empty ? 2 : 1);
  }

  private void inlineTag(InlineTag tag) {
    if (tag.name().equals("snippet")) {
      block(tag.shown());
    } else if (tag.isVerbatim()) {
      tag.shown().lines().forEach(this::verbatimLine);
    } else if (!tag.shown().isEmpty()) {
      html(tag.shown());
    }
  }

  private void verbatimLine(String line) {
    if (out.length() > 0 && !line.equals(line.stripLeading()) && breaks == 0) {
      write(" ");
    }
    write(line.strip());
  }

  /** Takes a tag; what is no tag of HTML, such as {@code List<String>}, is text. */
  private int htmlTag(String doc, Matcher tag) {
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    boolean closing = tag.group().startsWith("</");
    if (name.equals("pre") && !closing) {
      Matcher end = END_OF_PRE.matcher(doc);
      boolean ends = end.find(tag.end());
      block(unescaped(doc.substring(tag.end(), ends ? end.start() : doc.length())));
      return ends ? end.end() : doc.length();
    } else if (name.equals("li")) {
      breakLines(1);
      indent = "";
      if (!closing) {
        write("- ");
        indent = "  ";
      }
    } else if (PARAGRAPHS.contains(name)) {
      breakLines(2);
    } else if (LINES.contains(name)) {
      breakLines(1);
    } else if (name.equals("td") || name.equals("th")) {
      write(" ");
    } else if (!INLINE.contains(name) && !name.equals("pre")) {
      write(tag.group());
    }
    return tag.end();
  }

  /** The content of {@code <pre>}: its tags and character references, with all its spaces. */
  private static String unescaped(String pre) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < pre.length()) {
      Optional<InlineTag> inline = InlineTag.at(pre, at);
      Matcher tag = TAG.matcher(pre).region(at, pre.length());
      Matcher entity = ENTITY.matcher(pre).region(at, pre.length());
      if (inline.isPresent()) {
        plain.append(inline.get().shown());
        at = inline.get().end();
      } else if (tag.lookingAt() && INLINE.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
        at = tag.end();
      } else if (entity.lookingAt()) {
        plain.append(HtmlEntities.character(entity.group(1)).orElse(entity.group()));
        at = entity.end();
      } else {
        plain.append(pre.charAt(at++));
      }
    }
    return plain.toString();
  }

  /** Lines that keep their spaces. */
  private void block(String text) {
    List<String> lines = CommentText.withoutEmptyEnds(text.lines().toList());
    breakLines(2);
    for (String line : CommentText.withoutIndent(lines)) {
      if (line.isBlank()) {
        breakLines(2);
      } else {
        flushBreaks();
        out.append("    ").append(line);
        breakLines(1);
      }
    }
    breakLines(2);
  }

  private void breakLines(int count) {
    breaks = Math.max(breaks, count);
  }

  private void flushBreaks() {
    trimEnd();
    if (out.length() > 0) {
      out.append("\n".repeat(breaks));
    }
    breaks = 0;
  }

  private void trimEnd() {
    while (out.length() > 0 && breaks > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private void write(String text) {
    boolean startsLine = breaks > 0 || out.length() == 0;
    boolean afterSpace = !startsLine && out.charAt(out.length() - 1) == ' ';
    if (text.isEmpty() || text.isBlank() && (startsLine || afterSpace)) {
      return;
    }
    if (breaks > 0) {
      boolean paragraph = breaks > 1;
      flushBreaks();
      out.append(paragraph || text.equals("- ") ? "" : indent);
    }
    out.append(text);
  }
}
