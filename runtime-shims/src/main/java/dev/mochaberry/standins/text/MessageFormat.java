package dev.mochaberry.standins.text;

import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code java.text.MessageFormat} for texts, numbers and dates, in the root locale. */
public class MessageFormat extends Format {
  private String pattern;
  private Locale locale = Locale.getDefault(Locale.Category.FORMAT);

  /**
   * Those that the program has set, by their place in the pattern; null for the usual one. On the
   * board those of numbers are no {@code Format}.
   */
  private final Map<Integer, Object> own = new HashMap<>();

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

  public Locale getLocale() {
    return locale;
  }

  public void setLocale(Locale locale) {
    this.locale = locale;
  }

  /** The numbers of the arguments, by place in the pattern. */
  private List<Integer> numbers() {
    return new MessageReading(pattern, Map.of()).numbers();
  }

  public void setFormat(int place, Format format) {
    int places = numbers().size();
    if (place >= places) {
      throw new ArrayIndexOutOfBoundsException(place);
    }
    own.put(place, format);
  }

  public void setFormats(Format[] formats) {
    int places = Math.min(formats.length, numbers().size());
    for (int i = 0; i < places; i++) {
      own.put(i, formats[i]);
    }
  }

  public void setFormatByArgumentIndex(int argument, Format format) {
    List<Integer> numbers = numbers();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) == argument) {
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
    private final Map<Integer, Object> own;
    private boolean isPattern;
    private int i;

    /** How many arguments are behind. */
    private int place;

    /** Without arguments it only looks for faults. */
    Reader(String pattern, Object[] arguments) {
      this(pattern, arguments, Map.of());
    }

    Reader(String pattern, Object[] arguments, Map<Integer, Object> own) {
      this.pattern = pattern;
      this.arguments = arguments;
      this.own = own;
    }

    String read() {
      boolean quoted = false;
      while (i < pattern.length()) {
        char c = pattern.charAt(i++);
        if (c == '\'') {
          if (i < pattern.length() && pattern.charAt(i) == '\'') {
            out.append(isPattern ? "''" : "'");
            i++;
          } else {
            quoted = !quoted;
          }
        } else if (c == '{' && !quoted) {
          argument(upToBrace());
        } else if (isPattern && c == '{') {
          out.append("'{'");
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }

    private String upToBrace() {
      int start = i;
      int depth = 1;
      while (i < pattern.length()) {
        char c = pattern.charAt(i++);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return pattern.substring(start, i - 1);
        }
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
      String style = parts.length > 2 ? parts[2] : "";
      if (own.containsKey(place)) {
        putOwn(n, own.get(place));
      } else {
        put(n, kind, style);
      }
      place++;
    }

    /** What stands for an argument whose format the program has set. */
    void putOwn(int n, Object format) {
      if (format == null) {
        put(n, "", "");
      } else if (isPattern) {
        out.append('{').append(n).append(kindAndStyle(format)).append('}');
      } else if (arguments == null || n >= arguments.length || arguments[n] == null) {
        put(n, "", "");
      } else {
        String text = formatted(format, arguments[n]);
        boolean again = format instanceof ChoiceFormat && text.indexOf('{') >= 0;
        out.append(again ? MessageFormat.format(text, arguments) : text);
      }
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

    private static String formatted(Object format, Object argument) {
      if (format instanceof NumberFormat f) {
        return f.format(argument);
      }
      return format instanceof ChoiceFormat f
          ? f.format(argument)
          : ((Format) format).format(argument);
    }

    private static String kindAndStyle(Object format) {
      if (format instanceof ChoiceFormat c) {
        return ",choice," + c.toPattern();
      } else if (format instanceof DecimalFormat d) {
        return ",number" + named(d.toPattern());
      } else if (format instanceof SimpleDateFormat d) {
        return ",date," + d.toPattern();
      }
      return "";
    }

    private static boolean isOfTime(String kind) {
      return kind.equals("date") || kind.equals("time");
    }

    /** What stands for an argument. */
    void put(int n, String kind, String style) {
      if (isPattern) {
        out.append('{').append(n).append(kind.isEmpty() ? "" : "," + kind);
        out.append(
            kind.equals("choice") ? "," + new ChoiceFormat(style).toPattern() : shown(style));
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

    static NumberFormat formatOf(String style) {
      return switch (style.trim()) {
        case "" -> NumberFormat.getInstance();
        case "integer" -> NumberFormat.getIntegerInstance();
        case "percent" -> NumberFormat.getPercentInstance();
        case "currency" -> NumberFormat.getCurrencyInstance();
        default -> new DecimalFormat(style);
      };
    }
  }
}
