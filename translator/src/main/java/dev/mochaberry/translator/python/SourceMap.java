package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes a {@code .map.json} file, which leads from lines of a Python file to lines of Java files:
 *
 * <pre>{@code
 * {"version":1,"file":"x.py","sources":["a/X.java"],"methods":["X.main"],
 * "lines":[[pythonLine,source,javaLine,method,lambda…],…],
 * "nulls":[[source,javaLine,"member","message",method],…],
 * "exceptions":{"Bad":"X$Bad",…},"rethrows":[pythonLine,…]}
 * }</pre>
 *
 * Sources have the folders of their packages. Lines count from 1, indexes of sources and methods
 * from 0. A Python line without an entry belongs to the nearest entry above it. A source of -1
 * begins what is not the program's own: helpers, or the call of main. A method of -1 is none that
 * Java knows; a Java line of 0 is unknown. The lambdas are the methods of those that begin in the
 * line, outer ones first. The nulls are the places where a line may meet null, in order, with what
 * the JVM says then, and with the method where the line has such places of several. The exceptions
 * are the program's own, by the names of their Python classes. The rethrows, if there are any, are
 * the Python lines that throw what a variable holds: MicroPython's traceback has the frame once
 * more where that was caught in it.
 */
public final class SourceMap {

  /**
   * One Python line and the Java line it came from.
   *
   * @param javaFile empty where what follows is not the program's own
   * @param javaLine 0 where unknown
   * @param method the Java class and method, {@code X.main}; empty where there is none
   * @param lambdas the methods of the lambdas in the line, outer ones first
   */
  public record Entry(
      int pythonLine, String javaFile, int javaLine, String method, List<String> lambdas) {}

  /**
   * A place in a Java line that may meet null.
   *
   * @param member the field or method used there
   * @param message the message of the exception
   * @param method the Java class and method
   */
  public record NullPlace(
      String javaFile, int javaLine, String member, String message, String method) {

    private String line() {
      return javaFile + ":" + javaLine;
    }
  }

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
  public static String write(
      String pythonFile,
      List<Entry> entries,
      List<NullPlace> nulls,
      List<Integer> rethrows,
      Map<String, String> exceptions) {
    Index sources = new Index();
    Index methods = new Index();
    StringJoiner lines = new StringJoiner(",");
    for (Entry e : entries) {
      StringJoiner line = new StringJoiner(",", "[", "]");
      line.add(String.valueOf(e.pythonLine()));
      line.add(String.valueOf(e.javaFile().isEmpty() ? -1 : sources.of(e.javaFile())));
      line.add(String.valueOf(e.javaLine()));
      line.add(String.valueOf(e.method().isEmpty() ? -1 : methods.of(e.method())));
      e.lambdas().forEach(l -> line.add(String.valueOf(methods.of(l))));
      lines.add(line.toString());
    }
    Map<String, Set<String>> methodsOfLines = new HashMap<>();
    nulls.forEach(
        n -> methodsOfLines.computeIfAbsent(n.line(), k -> new HashSet<>()).add(n.method()));
    StringJoiner places = new StringJoiner(",");
    for (NullPlace n : nulls) {
      boolean several = methodsOfLines.get(n.line()).size() > 1;
      places.add(
          "["
              + sources.of(n.javaFile())
              + ","
              + n.javaLine()
              + ","
              + json(n.member())
              + ","
              + json(n.message())
              + (several ? "," + methods.of(n.method()) : "")
              + "]");
    }
    StringJoiner names = new StringJoiner(",", "{", "}");
    exceptions.forEach((python, java) -> names.add(json(python) + ":" + json(java)));
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
        + "],\"exceptions\":"
        + names
        + (rethrows.isEmpty() ? "" : ",\"rethrows\":" + rethrows.toString().replace(" ", ""))
        + "}\n";
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
