package dev.mochaberry.translator.python;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a {@code .map.json} file, which leads from lines of a Python file to lines of Java files:
 *
 * <pre>{@code
 * {"version":1,"file":"x.py","sources":["X.java"],"methods":["X.main"],
 * "lines":[[pythonLine,source,javaLine,method],…],
 * "nulls":[[source,javaLine,"member","message"],…]}
 * }</pre>
 *
 * Lines count from 1, indexes of sources and methods from 0; a method of -1 is unknown. A Python
 * line without an entry belongs to the nearest entry above it. The nulls are the places where a
 * line may meet null, in order, with what the JVM says then.
 */
public final class SourceMap {

  /**
   * One Python line and the Java line it came from.
   *
   * @param method the Java class and method, {@code X.main}; empty where unknown
   */
  public record Entry(int pythonLine, String javaFile, int javaLine, String method) {}

  /**
   * A place in a Java line that may meet null.
   *
   * @param member the field or method used there
   * @param message the message of the exception
   */
  public record NullPlace(String javaFile, int javaLine, String member, String message) {}

  /** Numbers names in order of their first use. */
  private static final class Index {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int of(String name) {
      Integer known = numbers.get(name);
      if (known == null) {
        known = numbers.size();
        numbers.put(name, known);
      }
      return known;
    }

    String json() {
      StringJoiner names = new StringJoiner(",", "[", "]");
      numbers.keySet().forEach(n -> names.add(SourceMap.json(n)));
      return names.toString();
    }
  }

  private SourceMap() {}

  /** The map's JSON text, with a line feed at its end. */
  public static String write(String pythonFile, List<Entry> entries, List<NullPlace> nulls) {
    Index sources = new Index();
    Index methods = new Index();
    StringJoiner lines = new StringJoiner(",");
    for (Entry e : entries) {
      int method = e.method().isEmpty() ? -1 : methods.of(e.method());
      lines.add(
          "["
              + e.pythonLine()
              + ","
              + sources.of(e.javaFile())
              + ","
              + e.javaLine()
              + ","
              + method
              + "]");
    }
    StringJoiner places = new StringJoiner(",");
    for (NullPlace n : nulls) {
      places.add(
          "["
              + sources.of(n.javaFile())
              + ","
              + n.javaLine()
              + ","
              + json(n.member())
              + ","
              + json(n.message())
              + "]");
    }
    return "{\"version\":1,\"file\":"
        + json(pythonFile)
        + ",\"sources\":"
        + sources.json()
        + ",\"methods\":"
        + methods.json()
        + ",\"lines\":["
        + lines
        + "],\"nulls\":["
        + places
        + "]}\n";
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
