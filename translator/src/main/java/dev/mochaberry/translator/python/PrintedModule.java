package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A module's text and where its lines came from, ordered by Python line.
 *
 * @param text ends with a line feed unless it is empty
 */
public record PrintedModule(String text, List<LineMapping> lines) {
  private static final Pattern RETHROW = Pattern.compile("raise [a-z_]\\w*( +#.*)?");

  public PrintedModule {
    lines = List.copyOf(lines);
  }

  /** The program's own lines, from 1, that throw what a variable holds. */
  public List<Integer> rethrows() {
    TreeMap<Integer, String> files = new TreeMap<>();
    lines.forEach(line -> files.put(line.pythonLine(), line.javaFile()));
    List<Integer> found = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (RETHROW.matcher(line.strip()).matches()
          && files.floorEntry(number) != null
          && !files.floorEntry(number).getValue().isEmpty()) {
        found.add(number);
      }
    }
    return found;
  }
}
