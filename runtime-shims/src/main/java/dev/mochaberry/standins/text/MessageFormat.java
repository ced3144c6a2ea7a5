package dev.mochaberry.standins.text;

import dev.mochaberry.standins.util.Date;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code java.text.MessageFormat} for texts, numbers and dates, in the root locale. */
public class MessageFormat extends Format {
  private String pattern;

  private Locale locale = Locale.getDefault(Locale.Category.FORMAT);

  /** The formats that the program has set, by their place; null for one that is not there. */
  private final Map<Integer, Format> own = new HashMap<>();

  public MessageFormat(String pattern) {
    applyPattern(pattern);
  }

  public MessageFormat(String pattern, Locale locale) {
    this(pattern);
    this.locale = locale;
  }

  public void applyPattern(String pattern) {
    this.pattern = pattern;
    own.clear();
    new Reader(pattern, null).read();
  }

  /** The numbers of the arguments, in the order of the pattern. */
  private List<Integer> numbers() {
    Reader reader = new Reader(pattern, null);
    reader.read();
    return reader.numbers;
  }

  /** The formats in the order of the pattern; null where an argument is shown by what it is. */
  public Format[] getFormats() {
    FormatsReader reader = new FormatsReader(pattern, own);
    reader.read();
    Format[] result = new Format[reader.formats.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = (Format) reader.formats.get(i);
    }
    return result;
  }

  /** The formats by the numbers of the arguments; of several of one number the last. */
  public Format[] getFormatsByArgumentIndex() {
    Format[] inOrder = getFormats();
    List<Integer> numbers = numbers();
    int count = 0;
    for (int n : numbers) {
      count = Math.max(count, n + 1);
    }
    Format[] result = new Format[count];
    for (int i = 0; i < inOrder.length; i++) {
      result[numbers.get(i)] = inOrder[i];
    }
    return result;
  }

  public void setFormat(int place, Format format) {
    int count = numbers().size();
    if (place >= count) {
      throw new ArrayIndexOutOfBoundsException(place);
    }
    own.put(place, format);
  }

  public void setFormats(Format[] formats) {
    int count = Math.min(formats.length, numbers().size());
    for (int i = 0; i < count; i++) {
      own.put(i, formats[i]);
    }
  }

  public void setFormatByArgumentIndex(int number, Format format) {
    List<Integer> numbers = numbers();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) == number) {
        own.put(i, format);
      }
    }
  }

  public void setFormatsByArgumentIndex(Format[] formats) {
    List<Integer> numbers = numbers();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) < formats.length) {
        own.put(i, formats[numbers.get(i)]);
      }
    }
  }

  public Locale getLocale() {
    return locale;
  }

  public void setLocale(Locale locale) {
    this.locale = locale;
  }

  /** The pattern with each argument in its shortest form and quotes around braces only. */
  public String toPattern() {
    Reader reader = new Reader(pattern, null, own);
    reader.isPattern = true;
    return reader.read();
  }

  /** The message with the arguments; a single argument that is an array has them all. */
  @Override
  public final StringBuffer format(Object arguments, StringBuffer out, FieldPosition position) {
    return out.append(new Reader(pattern, (Object[]) arguments, own).read());
  }

  public final StringBuffer format(Object[] arguments, StringBuffer out, FieldPosition position) {
    return out.append(new Reader(pattern, arguments, own).read());
  }

  /** The arguments that a message was made of; null for those that are not in the pattern. */
  public Object[] parse(String text) throws ParseException {
    ParsePosition position = new ParsePosition(0);
    Object[] found = parse(text, position);
    if (position.getIndex() == 0) {
      throw new ParseException("MessageFormat parse error!", position.getErrorIndex());
    }
    return found;
  }

  public Object[] parse(String text, ParsePosition position) {
    return text == null ? new Object[0] : new MessageReading(pattern, own).read(text, position);
  }

  @Override
  public Object parseObject(String text, ParsePosition position) {
    return parse(text, position);
  }

  public static String format(String pattern, Object... arguments) {
    return new Reader(pattern, arguments).read();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof MessageFormat m && toPattern().equals(m.toPattern());
  }

  @Override
  public int hashCode() {
    return toPattern().hashCode();
  }

  /** Goes through a pattern once. */
  static class Reader {
    final StringBuilder out = new StringBuilder();
    private final String pattern;
    private final Object[] arguments;
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<Integer, Format> own;
    private boolean isPattern;
    private int i;

    /** Without arguments it only looks for faults. */
    Reader(String pattern, Object[] arguments) {
      this(pattern, arguments, Map.of());
    }

    Reader(String pattern, Object[] arguments, Map<Integer, Format> own) {
      this.pattern = pattern;
      this.arguments = arguments;
      this.own = own;
    }

    String read() {
      boolean quoted = false;
      boolean bracesQuoted = false;
      while (i < pattern.length()) {
        char c = pattern.charAt(i++);
        boolean literal = true;
        if (c == '\'') {
          literal = i < pattern.length() && pattern.charAt(i) == '\'';
          i += literal ? 1 : 0;
          quoted ^= !literal;
        }
        boolean isArgument = c == '{' && !quoted;
        if (isPattern && (isArgument || literal && c != '\'' && bracesQuoted != (c == '{'))) {
          out.append(bracesQuoted || !isArgument ? "'" : "");
          bracesQuoted = !isArgument && !bracesQuoted;
        }
        if (isArgument) {
          String inside = upToBrace();
          if (inside == null) {
            break;
          }
          argument(inside);
        } else if (literal) {
          out.append(c).append(isPattern && c == '\'' ? "'" : "");
        }
      }
      return out.append(bracesQuoted ? "'" : "").toString();
    }

    /** What an argument says, or null where one of the braces inside is not closed. */
    private String upToBrace() {
      int start = i;
      int depth = 1;
      boolean quoted = false;
      while (i < pattern.length()) {
        char c = pattern.charAt(i++);
        quoted ^= c == '\'';
        depth += quoted ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return pattern.substring(start, i - 1);
        }
      }
      if (depth > 1) {
        return null;
      }
      throw new IllegalArgumentException("Unmatched braces in the pattern.");
    }

    private void argument(String inside) {
      String[] parts = inside.split(",", 3);
      int n;
      try {
        n = Integer.parseInt(parts[0]);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("can't parse argument number: " + parts[0], e);
      }
      if (n < 0) {
        throw new IllegalArgumentException("negative argument number: " + parts[0]);
      }
      String kind = parts.length > 1 ? parts[1].trim() : "";
      if (!kind.isEmpty() && !isOfTime(kind) && !kind.equals("number") && !kind.equals("choice")) {
        throw new IllegalArgumentException("unknown format type: " + parts[1]);
      }
      int place = numbers.size();
      numbers.add(n);
      if (own.containsKey(place)) {
        putOwn(n, own.get(place));
      } else {
        put(n, kind, parts.length > 2 ? parts[2] : "");
      }
    }

    /** What stands for an argument whose format the program has set. */
    void putOwn(int n, Format format) {
      boolean isThere = arguments != null && n < arguments.length && arguments[n] != null;
      if (isPattern && format != null) {
        out.append('{').append(n).append(kindAndStyle(format)).append('}');
      } else if (format == null || !isThere) {
        put(n, "", "");
      } else {
        String shown = format.format(arguments[n]);
        boolean again = format instanceof ChoiceFormat && shown.indexOf('{') >= 0;
        out.append(again ? MessageFormat.format(shown, arguments) : shown);
      }
    }

    private static String kindAndStyle(Format format) {
      if (format instanceof ChoiceFormat c) {
        return ",choice," + c.toPattern();
      } else if (format instanceof SimpleDateFormat d) {
        return ",date," + d.toPattern();
      }
      return (Object) format instanceof DecimalFormat d ? ",number" + named(d.toPattern()) : "";
    }

    private static String named(String pattern) {
      return switch (pattern) {
        case "#,##0.###" -> "";
        case "#,##0" -> ",integer";
        case "#,##0%" -> ",percent";
        case "\u00A4#,##0.00" -> ",currency";
        default -> "," + pattern;
      };
    }

    private static boolean isOfTime(String kind) {
      return kind.equals("date") || kind.equals("time");
    }

    /** What stands for an argument. */
    void put(int n, String kind, String style) {
      if (isPattern) {
        out.append('{').append(n).append(kind.isEmpty() ? "" : "," + kind);
        out.append(
            kind.equals("choice")
                ? "," + new ChoiceFormat(style).toPattern()
                : kind.equals("number") ? named(formatOf(style).toPattern()) : shown(style));
        out.append('}');
      } else if (arguments == null || n >= arguments.length) {
        out.append('{').append(n).append('}');
      } else if (arguments[n] == null) {
        out.append("null");
      } else if (arguments[n] instanceof MessageArgument a) {
        out.append(a.inMessage(kind, style));
      } else if (isOfTime(kind)) {
        throw new IllegalArgumentException("Cannot format given Object as a Date");
      } else if (kind.equals("choice")) {
        String chosen = new ChoiceFormat(style).format(arguments[n]);
        out.append(chosen.indexOf('{') < 0 ? chosen : MessageFormat.format(chosen, arguments));
      } else if (!kind.isEmpty()) {
        out.append(formatOf(style).format(arguments[n]));
      } else if (arguments[n] instanceof Number) {
        out.append(NumberFormat.getInstance().format(arguments[n]));
      } else {
        out.append(arguments[n].toString());
      }
    }

    /** A style by name as it is written without blanks; the usual one is left out. */
    private static String shown(String style) {
      String name = style.trim().toLowerCase(Locale.ROOT);
      return switch (name) {
        case "", "medium" -> "";
        case "integer", "percent", "currency", "short", "long", "full" -> "," + name;
        default -> "," + style;
      };
    }

    static DecimalFormat formatOf(String style) {
      return switch (style.trim()) {
        case "" -> (DecimalFormat) NumberFormat.getInstance();
        case "integer" -> (DecimalFormat) NumberFormat.getIntegerInstance();
        case "percent" -> (DecimalFormat) NumberFormat.getPercentInstance();
        case "currency" -> (DecimalFormat) NumberFormat.getCurrencyInstance();
        default -> new DecimalFormat(style);
      };
    }
  }

  /** Reads the formats of a pattern; apart, for it brings those of dates. */
  private static final class FormatsReader extends Reader {
    private final List<Object> formats = new ArrayList<>();

    FormatsReader(String pattern, Map<Integer, Format> own) {
      super(pattern, null, own);
    }

    @Override
    void putOwn(int n, Format format) {
      formats.add(format);
    }

    @Override
    void put(int n, String kind, String style) {
      if (kind.equals("choice")) {
        formats.add(new ChoiceFormat(style));
      } else if (kind.equals("number")) {
        formats.add(formatOf(style));
      } else {
        formats.add(kind.isEmpty() ? null : Date.formatOf(kind, style));
      }
    }
  }
}
