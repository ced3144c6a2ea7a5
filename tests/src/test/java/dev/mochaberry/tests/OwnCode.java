package dev.mochaberry.tests;

import dev.mochaberry.translator.python.HelperLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a module that came from the program: without the helpers that it uses, and without
 * the imports that only they use.
 */
final class OwnCode {
  private static final Pattern DEFINED =
      Pattern.compile("(?:async def|def|class) (\\w+).*|(\\w+)(?:, \\w+)* = .*");
  private static final Pattern IMPORT = Pattern.compile("import (\\w+)");

  /** Comments and a docstring before everything else. */
  private static final Pattern HEAD =
      Pattern.compile("\\A(?:#.*\n)*\n?(?:\"\"\"(?s:.*?)\"\"\"\n)?");

  /** An entry of the source map: the first line it is about, and its file; -1 for helpers. */
  private static final Pattern ENTRY = Pattern.compile("\\[(\\d+),(-?\\d+),");

  /** What the translator writes above the helpers that follow the program's definitions. */
  private static final String ABOVE_HELPERS = "# Java's library, as far as the program needs it.";

  private final HelperLibrary helpers;
  private final TreeMap<Integer, Boolean> withoutJava = new TreeMap<>();

  /**
   * Prepares for one module.
   *
   * @param map its source map: a function of the program may have the name of a helper it does not
   *     use, but has lines of Java
   */
  OwnCode(HelperLibrary helpers, String map) {
    this.helpers = helpers;
    Matcher m = ENTRY.matcher(map.substring(map.indexOf("\"lines\"")));
    while (m.find()) {
      withoutJava.put(Integer.parseInt(m.group(1)), m.group(2).equals("-1"));
    }
  }

  String of(String module) {
    Matcher head = HEAD.matcher(module);
    String said = head.find() ? head.group().strip() : "";
    int end = said.isEmpty() ? 0 : head.end();
    int before = (int) module.substring(0, end).lines().count();
    String rest = code(module.substring(end), before);
    boolean defines = rest.matches("(?s)(def |async |class |@).*");
    return said.isEmpty() ? rest : said + (defines ? "\n\n\n" : "\n\n") + rest;
  }

  private String code(String module, int before) {
    List<String> definitions = new ArrayList<>();
    List<String> imports = new ArrayList<>();
    int line = before + 1;
    for (String statement : topLevel(module)) {
      Matcher imported = IMPORT.matcher(statement.strip());
      if (imported.matches()) {
        imports.add(imported.group(1));
      } else if (!statement.strip().equals(ABOVE_HELPERS) && !isHelper(statement, line)) {
        definitions.add(statement);
      }
      line += (int) statement.lines().count();
    }
    String own = String.join("", definitions).strip() + "\n";
    List<String> used = imports.stream().filter(i -> own.contains(i + ".")).toList();
    String head = String.join("", used.stream().map(i -> "import " + i + "\n").toList());
    return head.isEmpty() ? own : head + "\n\n" + own;
  }

  /** The statements of the first column, with what is indented under them and their decorators. */
  private static List<String> topLevel(String module) {
    List<String> result = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean decorated = false;
    for (String line : module.split("(?<=\n)")) {
      boolean starts = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
      boolean closes = line.startsWith(")") || line.startsWith("]") || line.startsWith("}");
      if (starts && !closes && !decorated && !current.isEmpty()) {
        result.add(current.toString());
        current.setLength(0);
      }
      decorated = line.startsWith("@");
      current.append(line);
    }
    result.add(current.toString());
    return result;
  }

  private boolean isHelper(String statement, int firstLine) {
    int lines = (int) statement.strip().lines().count();
    if (withoutJava.subMap(firstLine, firstLine + lines).containsValue(false)) {
      return false;
    }
    for (String line : statement.split("\n")) {
      Matcher m = DEFINED.matcher(line);
      if (m.matches()) {
        String name = m.group(1) == null ? m.group(2) : m.group(1);
        return helpers.find(name).isPresent();
      }
      if (!line.startsWith("@") && !line.startsWith("#")) {
        return false;
      }
    }
    return false;
  }
}
