import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON parser and printer. */
public class JsonDemo {
  static class JsonException extends RuntimeException {
    final int position;

    JsonException(String message, int position) {
      super(message + " at " + position);
      this.position = position;
    }
  }

  /** Recursive descent over the text. */
  static class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Object parse() {
      Object value = value();
      skip();
      if (at < text.length()) {
        throw new JsonException("trailing '" + text.charAt(at) + "'", at);
      }
      return value;
    }

    private void skip() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private char peek() {
      skip();
      if (at >= text.length()) {
        throw new JsonException("unexpected end", at);
      }
      return text.charAt(at);
    }

    private void expect(char c) {
      if (peek() != c) {
        throw new JsonException("expected '" + c + "' but found '" + text.charAt(at) + "'", at);
      }
      at++;
    }

    private Object value() {
      char c = peek();
      switch (c) {
        case '{':
          return object();
        case '[':
          return array();
        case '"':
          return string();
        case 't':
          return word("true", true);
        case 'f':
          return word("false", false);
        case 'n':
          return word("null", null);
        default:
          if (c == '-' || Character.isDigit(c)) {
            return number();
          }
          throw new JsonException("unexpected '" + c + "'", at);
      }
    }

    private Object word(String word, Object value) {
      if (!text.startsWith(word, at)) {
        throw new JsonException("expected " + word, at);
      }
      at += word.length();
      return value;
    }

    private Object number() {
      int start = at;
      boolean real = false;
      if (text.charAt(at) == '-') {
        at++;
      }
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '.' || c == 'e' || c == 'E') {
          real = true;
        } else if (!Character.isDigit(c) && !(real && (c == '-' || c == '+'))) {
          break;
        }
        at++;
      }
      String digits = text.substring(start, at);
      try {
        if (real) {
          return Double.parseDouble(digits);
        }
        return Long.parseLong(digits);
      } catch (NumberFormatException e) {
        throw new JsonException("bad number " + digits, start);
      }
    }

    private String string() {
      expect('"');
      StringBuilder s = new StringBuilder();
      while (true) {
        if (at >= text.length()) {
          throw new JsonException("unterminated string", at);
        }
        char c = text.charAt(at++);
        if (c == '"') {
          return s.toString();
        }
        if (c != '\\') {
          s.append(c);
          continue;
        }
        char escape = text.charAt(at++);
        switch (escape) {
          case 'n' -> s.append('\n');
          case 't' -> s.append('\t');
          case '"', '\\', '/' -> s.append(escape);
          case 'u' -> {
            s.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
            at += 4;
          }
          default -> throw new JsonException("bad escape " + escape, at - 1);
        }
      }
    }

    private List<Object> array() {
      List<Object> list = new ArrayList<>();
      expect('[');
      if (peek() == ']') {
        at++;
        return list;
      }
      do {
        list.add(value());
      } while (more(']'));
      return list;
    }

    private Map<String, Object> object() {
      Map<String, Object> map = new LinkedHashMap<>();
      expect('{');
      if (peek() == '}') {
        at++;
        return map;
      }
      do {
        skip();
        String key = string();
        expect(':');
        map.put(key, value());
      } while (more('}'));
      return map;
    }

    private boolean more(char end) {
      char c = peek();
      at++;
      if (c == ',') {
        return true;
      }
      if (c == end) {
        return false;
      }
      throw new JsonException("expected ',' or '" + end + "'", at - 1);
    }
  }

  /** Prints with or without indentation. */
  static class Printer {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    Printer(boolean pretty) {
      this.pretty = pretty;
    }

    String print(Object value) {
      value(value, 0);
      return out.toString();
    }

    private void line(int depth) {
      if (pretty) {
        out.append('\n').append("  ".repeat(depth));
      }
    }

    private void value(Object v, int depth) {
      if (v instanceof String s) {
        string(s);
      } else if (v instanceof List<?> list) {
        out.append('[');
        boolean first = true;
        for (Object o : list) {
          out.append(first ? "" : ",");
          first = false;
          line(depth + 1);
          value(o, depth + 1);
        }
        if (!first) {
          line(depth);
        }
        out.append(']');
      } else if (v instanceof Map<?, ?> map) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> e : map.entrySet()) {
          out.append(first ? "" : ",");
          first = false;
          line(depth + 1);
          string((String) e.getKey());
          out.append(pretty ? ": " : ":");
          value(e.getValue(), depth + 1);
        }
        if (!first) {
          line(depth);
        }
        out.append('}');
      } else {
        out.append(v);
      }
    }

    private void string(String s) {
      out.append('"');
      for (char c : s.toCharArray()) {
        switch (c) {
          case '"':
          case '\\':
            out.append('\\').append(c);
            break;
          case '\n':
            out.append("\\n");
            break;
          default:
            if (c < ' ' || c > '~') {
              String hex = Integer.toHexString(c);
              out.append("\\u").append("0000".substring(hex.length())).append(hex);
            } else {
              out.append(c);
            }
        }
      }
      out.append('"');
    }
  }

  static long sum(Object v) {
    long total = 0;
    if (v instanceof Long n) {
      total = n;
    } else if (v instanceof List<?> list) {
      for (Object o : list) {
        total += sum(o);
      }
    } else if (v instanceof Map<?, ?> map) {
      for (Object o : map.values()) {
        total += sum(o);
      }
    }
    return total;
  }

  public static void main(String[] args) {
    String text =
        "{ \"name\": \"Pico \\\"W\\\"\", \"pins\": [0, 1, -2, 30000000000], \"on\": true,\n"
            + " \"temp\": 21.5, \"none\": null, \"nested\": {\"a\": [], \"b\": {}, \"c\":"
            + " [[1],[2,[3]]]}, \"text\": \"tab\\t line\\n"
            + " \\u00e9\" }";
    Object value = new Parser(text).parse();
    String compact = new Printer(false).print(value);
    System.out.println(compact);
    System.out.println(new Printer(true).print(value));
    System.out.println(new Parser(compact).parse().equals(value));
    System.out.println(sum(value));
    String[] bad = {
      "", "[1,", "{\"a\" 1}", "[1 2]", "tru", "\"open", "{}x", "[-]", "{1:2}", "\"\\q\"", "@"
    };
    for (String s : bad) {
      try {
        System.out.println(new Parser(s).parse());
      } catch (JsonException e) {
        System.out.println(e.getMessage() + " (" + e.position + ")");
      }
    }
  }
}
