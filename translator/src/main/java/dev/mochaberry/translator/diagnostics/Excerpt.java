package dev.mochaberry.translator.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * The source lines of a place with carets below, as they look in a terminal: tabs are spaces, wide
 * characters take two columns, and of a long line there is the part around the carets.
 */
final class Excerpt {
  /** Wider lines are cut. */
  private static final int WIDTH = 100;

  /** What is left of the carets in a line that is cut. */
  private static final int BEFORE = 30;

  private static final int MOST_LINES = 4;
  private static final int TAB = 4;
  private static final String CUT = "…";

  private Excerpt() {}

  static List<String> lines(SourcePosition p) {
    List<String> out = new ArrayList<>();
    if (p.text().stream().allMatch(String::isBlank)) {
      return out;
    }
    int gutter = String.valueOf(p.endLine()).length();
    int count = p.text().size();
    for (int i = 0; i < count; i++) {
      if (count > MOST_LINES && i == MOST_LINES - 1 && i < count - 1) {
        out.add("  " + " ".repeat(gutter) + " | " + CUT);
        i = count - 1; // the last line closes what the first one opens
      }
      String line = p.text().get(i);
      int indent = line.length() - line.stripLeading().length();
      int from = i == 0 && p.column() > 0 ? p.column() - 1 : indent;
      int to = i == count - 1 && p.endColumn() > 0 ? p.endColumn() - 1 : line.length();
      String number = String.valueOf(p.line() + i);
      String left = "  " + " ".repeat(gutter - number.length()) + number + " | ";
      String[] shown = shown(line.stripTrailing(), from, to);
      out.add(left + shown[0]);
      out.add("  " + " ".repeat(gutter) + " | " + shown[1]);
    }
    return out;
  }

  /** A line and the carets under a part of it. */
  private static String[] shown(String line, int from, int to) {
    StringBuilder text = new StringBuilder();
    int start = -1;
    int end = -1;
    int width = 0;
    List<int[]> columns = new ArrayList<>(); // of each character: its place in the text, its column
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      start = start < 0 && i >= from ? width : start;
      end = end < 0 && i >= to ? width : end;
      columns.add(new int[] {text.length(), width});
      if (c == '\t') {
        int spaces = TAB - width % TAB;
        text.append(" ".repeat(spaces));
        width += spaces;
      } else {
        text.appendCodePoint(Character.isISOControl(c) ? '?' : c);
        width += CharacterWidth.of(c);
      }
      i += Character.charCount(c);
    }
    start = start < 0 ? width : start;
    end = Math.max(start + 1, end < 0 ? width : end);
    columns.add(new int[] {text.length(), width});
    return width <= WIDTH
        ? new String[] {text.toString(), carets(start, end)}
        : cut(text.toString(), columns, start, end);
  }

  private static String[] cut(String text, List<int[]> columns, int start, int end) {
    int total = columns.get(columns.size() - 1)[1];
    int left = start + BEFORE <= WIDTH && end <= WIDTH ? 0 : Math.max(0, start - BEFORE);
    int right = Math.min(total, left + WIDTH);
    int[] first = columns.stream().filter(c -> c[1] >= left).findFirst().orElseThrow();
    int[] last = first;
    for (int[] c : columns) {
      last = c[1] <= right ? c : last;
    }
    String before = left > 0 ? CUT : "";
    int shift = before.length() - first[1];
    String shown = before + text.substring(first[0], last[0]) + (last[1] < total ? CUT : "");
    return new String[] {shown, carets(start + shift, Math.min(end, last[1]) + shift)};
  }

  private static String carets(int start, int end) {
    return " ".repeat(start) + "^".repeat(Math.max(1, end - start));
  }
}
