import java.util.*;

/** A JSON parser into maps, lists and boxes. */
public class JsonReader {
  private final String s;
  private int i;

  JsonReader(String s) {
    this.s = s;
  }

  static Object parse(String s) {
    JsonReader p = new JsonReader(s);
    Object v = p.value();
    p.ws();
    if (p.i < s.length()) throw p.error("trailing");
    return v;
  }

  private RuntimeException error(String m) {
    return new RuntimeException(m + " at " + i);
  }

  private void ws() {
    while (i < s.length() && " \t\n\r".indexOf(s.charAt(i)) >= 0) i++;
  }

  private Object value() {
    ws();
    if (i >= s.length()) throw error("end");
    char c = s.charAt(i);
    switch (c) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return string();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", false);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Object word(String w, Object v) {
    if (s.startsWith(w, i)) {
      i += w.length();
      return v;
    }
    throw error("bad word");
  }

  private Object number() {
    int st = i;
    if (s.charAt(i) == '-') i++;
    while (i < s.length() && Character.isDigit(s.charAt(i))) i++;
    boolean d = false;
    if (i < s.length() && s.charAt(i) == '.') {
      d = true;
      i++;
      while (i < s.length() && Character.isDigit(s.charAt(i))) i++;
    }
    if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
      d = true;
      i++;
      if ("+-".indexOf(s.charAt(i)) >= 0) i++;
      while (i < s.length() && Character.isDigit(s.charAt(i))) i++;
    }
    if (st == i) throw error("unexpected '" + s.charAt(i) + "'");
    String t = s.substring(st, i);
    return d ? (Object) Double.valueOf(t) : (Object) Long.valueOf(t);
  }

  private String string() {
    StringBuilder b = new StringBuilder();
    for (i++; s.charAt(i) != '"'; i++) {
      char c = s.charAt(i);
      if (c == '\\') {
        c = s.charAt(++i);
        switch (c) {
          case 'n':
            b.append('\n');
            break;
          case 't':
            b.append('\t');
            break;
          case 'u':
            b.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16));
            i += 4;
            break;
          default:
            b.append(c);
        }
      } else b.append(c);
    }
    i++;
    return b.toString();
  }

  private List<Object> array() {
    List<Object> l = new ArrayList<>();
    i++;
    ws();
    if (s.charAt(i) == ']') {
      i++;
      return l;
    }
    while (true) {
      l.add(value());
      ws();
      char c = s.charAt(i++);
      if (c == ']') return l;
      if (c != ',') {
        i--;
        throw error("expected , or ]");
      }
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> m = new LinkedHashMap<>();
    i++;
    ws();
    if (s.charAt(i) == '}') {
      i++;
      return m;
    }
    for (; ; ) {
      ws();
      if (s.charAt(i) != '"') throw error("expected key");
      String k = string();
      ws();
      if (s.charAt(i++) != ':') throw error("expected :");
      m.put(k, value());
      ws();
      char c = s.charAt(i++);
      if (c == '}') return m;
      if (c != ',') throw error("expected , or }");
    }
  }

  @SuppressWarnings("unchecked")
  static String show(Object o) {
    if (o == null) return "null";
    if (o instanceof String) return '"' + ((String) o).replace("\n", "\\n") + '"';
    if (o instanceof List) {
      StringBuilder b = new StringBuilder("[");
      for (Object x : (List<Object>) o) {
        if (b.length() > 1) b.append(",");
        b.append(show(x));
      }
      return b + "]";
    }
    if (o instanceof Map) {
      StringJoiner j = new StringJoiner(",", "{", "}");
      for (Map.Entry<String, Object> e : ((Map<String, Object>) o).entrySet())
        j.add(show(e.getKey()) + ":" + show(e.getValue()));
      return j.toString();
    }
    return o.toString();
  }

  public static void main(String[] args) {
    Object o =
        parse(
            "{\"name\": \"Pico \\u0057\", \"pins\": [1, 2, -3, 4.5, 1e3, 2.5E-2], \"on\": true,"
                + " \"off\": false, \"none\": null, \"nested\": {\"a\": [], \"b\": {}, \"c\":"
                + " [[1],[2,[3]]]}, \"t\\tq\": \"line\\n"
                + "next \\\"q\\\"\"}");
    System.out.println(show(o));
    Map<?, ?> m = (Map<?, ?>) o;
    System.out.println(
        m.keySet()
            + " "
            + ((List<?>) m.get("pins")).size()
            + " "
            + (m.get("on") == Boolean.TRUE)
            + " "
            + m.get("none"));
    Object first = ((List<?>) m.get("pins")).get(0);
    System.out.println(first instanceof Long);
    System.out.println(((Number) ((List<?>) m.get("pins")).get(4)).intValue());
    for (String bad : new String[] {"", "[1 2]", "{a:1}", "nul", "[1,]", "1 2", "{\"a\" 1}"})
      try {
        System.out.println(show(parse(bad)));
      } catch (RuntimeException e) {
        System.out.println(bad + " -> " + e.getMessage());
      }
  }
}
