package dev.mochaberry.standins.text;

import java.text.FieldPosition;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code java.text.ChoiceFormat}: the text of the last limit that a number reaches. */
public class ChoiceFormat extends Format {
  private double[] limits;
  private String[] texts;

  public ChoiceFormat(String pattern) {
    applyPattern(pattern);
  }

  public ChoiceFormat(double[] limits, String[] formats) {
    setChoices(limits, formats);
  }

  public void setChoices(double[] limits, String[] formats) {
    if (limits.length != formats.length) {
      throw new IllegalArgumentException("Array and limit arrays must be of the same length.");
    }
    this.limits = limits.clone();
    this.texts = formats.clone();
  }

  public double[] getLimits() {
    return limits.clone();
  }

  public Object[] getFormats() {
    return texts.clone();
  }

  /** Parts by bars: a limit, {@code #} (or {@code <}: beyond it), and the text. */
  public void applyPattern(String pattern) {
    List<Double> found = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    StringBuilder[] segments = {new StringBuilder(), new StringBuilder()};
    int part = 0;
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        boolean isDouble = i + 1 < pattern.length() && pattern.charAt(i + 1) == c;
        if (isDouble) {
          segments[part].append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted) {
        segments[part].append(c);
      } else if (part == 0 && (c == '<' || c == '#' || c == '\u2264')) {
        double limit = limit(segments[0].toString(), c == '<');
        if (!found.isEmpty() && limit <= found.get(found.size() - 1)) {
          throw new IllegalArgumentException(
              "Incorrect order of intervals, must be in ascending order");
        }
        found.add(limit);
        segments[0].setLength(0);
        part = 1;
      } else if (part == 1 && c == '|') {
        shown.add(segments[1].toString());
        segments[1].setLength(0);
        part = 0;
      } else {
        segments[part].append(c);
      }
    }
    if (part == 1) {
      shown.add(segments[1].toString());
    }
    limits = new double[found.size()];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = found.get(i);
    }
    texts = shown.toArray(new String[0]);
  }

  /** The parts by bars, a limit that is no whole number as one that must be passed. */
  public String toPattern() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < limits.length; i++) {
      out.append(i > 0 ? "|" : "").append(shown(limits[i]));
      boolean isQuoted = texts[i].matches("(?s).*[<#\u2264|].*");
      String quote = isQuoted ? "'" : "";
      out.append(quote).append(texts[i].replace("'", "''")).append(quote);
    }
    return out.toString();
  }

  private static String shown(double limit) {
    double below = Math.nextDown(limit);
    if (Math.abs(Math.IEEEremainder(limit, 1)) < Math.abs(Math.IEEEremainder(below, 1))) {
      return limit + "#";
    }
    String infinite = limit > 0 ? "\u221E" : "-\u221E";
    return (Double.isInfinite(limit) ? infinite : String.valueOf(below)) + "<";
  }

  /** The limit whose text begins the given one; of several the longest. */
  public Number parse(String text) throws ParseException {
    ParsePosition position = new ParsePosition(0);
    Number found = parse(text, position);
    if (position.getIndex() == 0) {
      throw new ParseException("Unparseable number: \"" + text + "\"", position.getErrorIndex());
    }
    return found;
  }

  public Number parse(String text, ParsePosition position) {
    int start = position.getIndex();
    int length = 0;
    double best = Double.NaN;
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].length() > length && text.startsWith(texts[i], start)) {
        length = texts[i].length();
        best = limits[i];
      }
    }
    position.setIndex(start + length);
    if (length == 0) {
      position.setErrorIndex(start);
    }
    return best;
  }

  private static double limit(String text, boolean isBeyond) {
    String trimmed = text.trim();
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException("Each interval must contain a number before a format");
    }
    double value =
        trimmed.equals("\u221E")
            ? Double.POSITIVE_INFINITY
            : trimmed.equals("-\u221E") ? Double.NEGATIVE_INFINITY : Double.parseDouble(trimmed);
    boolean isFinite = Double.isFinite(value);
    return isBeyond && isFinite ? Math.nextUp(value) : value;
  }

  public String format(double number) {
    int i = 0;
    while (i < limits.length && number >= limits[i]) {
      i++;
    }
    return texts[Math.max(i - 1, 0)];
  }

  public String format(long number) {
    return format((double) number);
  }

  @Override
  public StringBuffer format(Object number, StringBuffer out, FieldPosition position) {
    if (number instanceof Number) {
      return out.append(format(((Number) number).doubleValue()));
    }
    throw new IllegalArgumentException("Cannot format given Object as a Number");
  }

  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    return out.append(format(number));
  }

  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return out.append(format(number));
  }

  @Override
  public Object parseObject(String text, ParsePosition position) {
    return parse(text, position);
  }

  public static double nextDouble(double d) {
    return Math.nextUp(d);
  }

  public static double previousDouble(double d) {
    return Math.nextDown(d);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof ChoiceFormat
        && Arrays.equals(limits, ((ChoiceFormat) o).limits)
        && Arrays.equals(texts, ((ChoiceFormat) o).texts);
  }

  @Override
  public int hashCode() {
    return limits.length ^ (texts.length > 0 ? texts[texts.length - 1].hashCode() : 0);
  }
}
