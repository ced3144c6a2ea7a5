package dev.mochaberry.translator.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A program's source map ({@code .map.json}), as it is read. */
public final class ProgramMap {

  /**
   * Where a Python line comes from.
   *
   * @param javaFile the file with the folders of its package
   * @param javaLine counted from 1; 0 where unknown
   * @param method the Java class and method; empty for code in none
   * @param lambdas the methods of the lambdas that begin in the line, outer ones first
   */
  public record Origin(String javaFile, int javaLine, String method, List<String> lambdas) {

    /** The file's name as stack traces have it, without folders. */
    public String fileName() {
      return javaFile.substring(javaFile.lastIndexOf('/') + 1);
    }
  }

  /**
   * A place of a Java line that may meet null: the member used, and the JVM's message.
   *
   * @param method the class and method; empty where the line has such places of no other
   */
  record NullPlace(String javaFile, int javaLine, String member, String message, String method) {}

  private static final Origin NONE = new Origin("", 0, "", List.of());

  private final String module;
  private final TreeMap<Integer, Origin> lines = new TreeMap<>();
  private final List<NullPlace> nulls = new ArrayList<>();
  private final Map<String, String> exceptions = new HashMap<>();
  private final Set<Integer> rethrows = new HashSet<>();

  private ProgramMap(String module) {
    this.module = module;
  }

  /**
   * Reads the text of a map.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ProgramMap parse(String json) {
    try {
      Map<?, ?> root = (Map<?, ?>) JsonReader.read(json);
      ProgramMap map = new ProgramMap(withoutExtension((String) root.get("file")));
      map.read(root);
      return map;
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a source map of version 1", e);
    }
  }

  private void read(Map<?, ?> root) {
    List<?> sources = (List<?>) root.get("sources");
    List<?> methods = (List<?>) root.get("methods");
    for (Object o : (List<?>) root.get("lines")) {
      List<?> line = (List<?>) o;
      int source = integer(line.get(1));
      List<String> lambdas = new ArrayList<>();
      line.subList(4, line.size()).forEach(l -> lambdas.add((String) methods.get(integer(l))));
      int method = integer(line.get(3));
      lines.put(
          integer(line.get(0)),
          source < 0
              ? NONE
              : new Origin(
                  (String) sources.get(source),
                  integer(line.get(2)),
                  method < 0 ? "" : (String) methods.get(method),
                  lambdas));
    }
    for (Object o : (List<?>) root.get("nulls")) {
      List<?> place = (List<?>) o;
      nulls.add(
          new NullPlace(
              (String) sources.get(integer(place.get(0))),
              integer(place.get(1)),
              (String) place.get(2),
              (String) place.get(3),
              place.size() > 4 ? (String) methods.get(integer(place.get(4))) : ""));
    }
    if (root.get("rethrows") instanceof List<?> found) {
      found.forEach(line -> rethrows.add(integer(line)));
    }
    ((Map<?, ?>) root.get("exceptions"))
        .forEach((python, java) -> exceptions.put((String) python, (String) java));
  }

  private static int integer(Object number) {
    return ((Double) number).intValue();
  }

  static String withoutExtension(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.replaceAll("\\.m?py$", "");
  }

  /** Whether a line of the module throws what a variable holds. */
  boolean rethrows(int pythonLine) {
    return rethrows.contains(pythonLine);
  }

  /** The name of the Python module. */
  public String module() {
    return module;
  }

  /** Whether a file that a traceback names is the program's module, also a compiled one. */
  boolean isOf(String file) {
    return withoutExtension(file).equals(module);
  }

  /**
   * Where a line of the module comes from; empty for what is not the program's own.
   *
   * @param pythonLine counted from 1
   */
  public Optional<Origin> origin(int pythonLine) {
    Map.Entry<Integer, Origin> above = lines.floorEntry(pythonLine);
    return Optional.ofNullable(above).map(Map.Entry::getValue).filter(o -> o != NONE);
  }

  /**
   * What may be null in a Java line, in order: of several methods, in that which ran.
   *
   * @param function the function of the Python frame
   */
  List<NullPlace> nulls(Origin origin, String function) {
    List<NullPlace> all =
        nulls.stream()
            .filter(
                n -> n.javaFile().equals(origin.javaFile()) && n.javaLine() == origin.javaLine())
            .toList();
    List<String> ran = function.equals("<lambda>") ? origin.lambdas() : List.of(origin.method());
    List<NullPlace> own =
        all.stream().filter(n -> n.method().isEmpty() || ran.contains(n.method())).toList();
    return own.isEmpty() ? all : own;
  }

  /** The Java name of an exception, where it is not that of {@code java.lang}. */
  Optional<String> exception(String pythonClass) {
    return Optional.ofNullable(exceptions.get(pythonClass));
  }
}
