package dev.mochaberry.board.deploy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a program asks of the firmware that runs it: modules, and the names it uses of each. What
 * stands in a {@code try} or beside a {@code hasattr} is not asked for: there the program may have
 * another way.
 *
 * @param modules names by module, both in order
 */
public record FirmwareNeeds(Map<String, Set<String>> modules) {
  private static final Pattern IMPORT = Pattern.compile("import (\\w+)(?: as (\\w+))?");
  private static final Pattern FROM = Pattern.compile("from (\\w+) import (.+)");
  private static final Pattern WORD = Pattern.compile("\\w+");

  /** A name before a dot and one behind it, the first of its chain. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<![\\w.@])([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)");

  /** Nothing: any MicroPython will do. */
  public static final FirmwareNeeds NONE = new FirmwareNeeds(Map.of());

  /**
   * Those of a program in Python.
   *
   * @param sources its modules by file name; others' modules are what it needs
   */
  public static FirmwareNeeds of(Map<String, byte[]> sources) {
    Set<String> own =
        sources.keySet().stream()
            .map(file -> file.replaceAll("\\.py$", ""))
            .collect(Collectors.toSet());
    Map<String, Set<String>> all = new TreeMap<>();
    for (byte[] source : sources.values()) {
      String code = PythonText.code(new String(source, StandardCharsets.UTF_8));
      new Reader(own, all).read(code);
    }
    return new FirmwareNeeds(all);
  }

  /** As a dictionary in Python. */
  String literal() {
    return modules.entrySet().stream()
        .map(
            e ->
                "'"
                    + e.getKey()
                    + "': ("
                    + e.getValue().stream().map(n -> "'" + n + "', ").collect(Collectors.joining())
                    + ")")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Reads one module, line by line. */
  private static final class Reader {
    private final Set<String> own;
    private final Map<String, Set<String>> all;
    private final Map<String, String> imported = new TreeMap<>();

    /** The indentations of the try statements that the line is in. */
    private final Deque<Integer> tries = new ArrayDeque<>();

    private Set<String> rebound = Set.of();

    Reader(Set<String> own, Map<String, Set<String>> all) {
      this.own = own;
      this.all = all;
    }

    void read(String code) {
      rebound = rebound(code);
      for (String line : code.split("\n")) {
        String words = line.strip();
        int indentation = line.indexOf(words);
        if (words.isEmpty()) {
          continue;
        }
        while (!tries.isEmpty() && indentation <= tries.peek()) {
          tries.pop();
        }
        if (tries.isEmpty()) {
          need(words);
        }
        if (words.equals("try:")) {
          tries.push(indentation);
        }
      }
    }

    private void need(String words) {
      Matcher whole = IMPORT.matcher(words);
      Matcher parts = FROM.matcher(words);
      if (whole.matches()) {
        if (module(whole.group(1))) {
          imported.put(whole.group(2) == null ? whole.group(1) : whole.group(2), whole.group(1));
        }
      } else if (parts.matches()) {
        if (module(parts.group(1))) {
          for (String part : parts.group(2).split(",")) {
            Matcher name = WORD.matcher(part);
            if (name.find()) {
              all.get(parts.group(1)).add(name.group());
            }
          }
        }
      } else if (!words.contains("hasattr(")) {
        Matcher uses = ATTRIBUTE.matcher(words);
        while (uses.find()) {
          String module = imported.get(uses.group(1));
          if (module != null && !rebound.contains(uses.group(1))) {
            all.get(module).add(uses.group(2));
          }
        }
      }
    }

    private boolean module(String name) {
      if (own.contains(name)) {
        return false;
      }
      all.computeIfAbsent(name, n -> new TreeSet<>());
      return true;
    }

    /** Names that the module gives other values somewhere: there they are no module. */
    private static Set<String> rebound(String code) {
      Set<String> names = new HashSet<>();
      Matcher assigned =
          Pattern.compile("(?m)(?:^\\s*|for |as |, |\\()(\\w+)(?= = | in |,|\\)|:)").matcher(code);
      while (assigned.find()) {
        names.add(assigned.group(1));
      }
      return names;
    }
  }
}
