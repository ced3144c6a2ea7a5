package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a {@code .map.json} file, which leads from lines of a Python file to lines of Java files:
 *
 * <pre>{@code
 * {"version":1,"file":"x.py","sources":["X.java"],"lines":[[pythonLine,sourceIndex,javaLine],…]}
 * }</pre>
 *
 * Lines count from 1, source indexes from 0. A Python line without an entry belongs to the nearest
 * entry above it.
 */
public final class SourceMap {

  /** One Python line and the Java line it came from. */
  public record Entry(int pythonLine, String javaFile, int javaLine) {}

  private SourceMap() {}

  /** The map's JSON text, with a line feed at its end. */
  public static String write(String pythonFile, List<Entry> entries) {
    Map<String, Integer> sources = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Integer known = sources.get(entry.javaFile());
      int index = known == null ? sources.size() : known;
      sources.putIfAbsent(entry.javaFile(), index);
      lines.add("[" + entry.pythonLine() + "," + index + "," + entry.javaLine() + "]");
    }
    StringJoiner names = new StringJoiner(",");
    sources.keySet().forEach(source -> names.add(json(source)));
    return "{\"version\":1,\"file\":"
        + json(pythonFile)
        + ",\"sources\":["
        + names
        + "],\"lines\":["
        + String.join(",", lines)
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
