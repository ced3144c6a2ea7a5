package dev.mochaberry.translator;

import dev.mochaberry.translator.program.JavaPlaces;
import dev.mochaberry.translator.python.LineMapping;
import dev.mochaberry.translator.python.SourceMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The source map's entries of lines. A Java line may become several of Python's: each has those of
 * its lambdas that are written there, where their numbers tell, and all of them else.
 */
final class LineEntries {

  /** The Python lines that share a Java line and the method that lambdas are named after. */
  private record Group(String file, int line, String prefix) {}

  private final List<LineMapping> lines;
  private final JavaPlaces places;

  /** The methods that have lines of their own. */
  private final Set<String> methods;

  LineEntries(List<LineMapping> lines, JavaPlaces places) {
    this.lines = lines;
    this.places = places;
    this.methods = lines.stream().map(LineMapping::method).collect(Collectors.toSet());
  }

  List<SourceMap.Entry> all() {
    Map<Group, Integer> counts = new HashMap<>();
    lines.forEach(l -> counts.merge(group(l), l.lambdas(), Integer::sum));
    Map<Group, Deque<String>> left = new HashMap<>();
    counts.forEach(
        (group, count) -> {
          Deque<String> written = written(group);
          if (written.size() == count) {
            left.put(group, written);
          }
        });
    List<SourceMap.Entry> all = new ArrayList<>();
    for (LineMapping l : lines) {
      List<String> lambdas = List.of();
      if (l.lambdas() > 0 && left.containsKey(group(l))) {
        lambdas = new ArrayList<>();
        for (int i = 0; i < l.lambdas(); i++) {
          lambdas.add(left.get(group(l)).remove());
        }
      } else if (l.lambdas() > 0) {
        lambdas = places.lambdas(new JavaPlaces.Line(l.javaFile(), l.javaLine()));
      }
      all.add(new SourceMap.Entry(l.pythonLine(), l.javaFile(), l.javaLine(), l.method(), lambdas));
    }
    return all;
  }

  private static Group group(LineMapping line) {
    return new Group(line.javaFile(), line.javaLine(), prefix(line.method()));
  }

  /** {@code X.main} and its lambdas are {@code X.lambda$main$}. */
  private static String prefix(String method) {
    String owner = method.substring(0, method.lastIndexOf('.') + 1);
    String name = method.substring(owner.length());
    if (name.startsWith("lambda$")) {
      return owner + name.substring(0, name.lastIndexOf('$') + 1);
    }
    String told = name.equals("<init>") ? "new" : name.equals("<clinit>") ? "static" : name;
    return owner + "lambda$" + told + "$";
  }

  /** The lambdas of a line that are Python's, not functions. */
  private Deque<String> written(Group group) {
    Deque<String> written = new ArrayDeque<>();
    for (String lambda : places.lambdas(new JavaPlaces.Line(group.file(), group.line()))) {
      boolean numbered = lambda.matches(".*lambda\\$\\d+"); // by Eclipse: after nothing
      if ((numbered || prefix(lambda).equals(group.prefix())) && !methods.contains(lambda)) {
        written.add(lambda);
      }
    }
    return written;
  }
}
