package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts a helper file, or a program, into units. */
final class HelperFile {

  private HelperFile() {}

  static List<HelperLibrary.Unit> units(NamedText file) {
    List<LogicalLine> lines;
    try {
      lines = LogicalLine.of(file.text().replace("\r\n", "\n"));
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(file.name() + ": " + broken.getMessage(), broken);
    }
    return units(file.name(), lines);
  }

  static List<HelperLibrary.Unit> units(String file, List<LogicalLine> lines) {
    List<HelperLibrary.Unit> units = new ArrayList<>();
    List<LogicalLine> current = new ArrayList<>();
    for (LogicalLine line : lines) {
      boolean begins = line.indent() == 0 && !line.continuesStatement() && !afterDecorator(current);
      if (begins && !current.isEmpty()) {
        addUnits(file, current, units);
        current.clear();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      addUnits(file, current, units);
    }
    return units;
  }

  private static boolean afterDecorator(List<LogicalLine> lines) {
    return !lines.isEmpty() && lines.get(lines.size() - 1).startsWith("@");
  }

  private static void addUnits(
      String file, List<LogicalLine> lines, List<HelperLibrary.Unit> units) {
    LogicalLine first = lines.get(0);
    if (first.isDocstring()) {
      return;
    }
    if (first.startsWith("import") || first.startsWith("from")) {
      addImports(file, first, units);
      return;
    }
    List<LogicalLine> code = withoutDocstrings(lines);
    List<HelperPart> parts = new ArrayList<>();
    if (isClass(code)) {
      List<List<LogicalLine>> members = members(code);
      Set<String> own = new LinkedHashSet<>();
      members.subList(1, members.size()).forEach(m -> own.addAll(HelperNames.defines(m)));
      for (List<LogicalLine> member : members) {
        parts.add(
            member == members.get(0) ? HelperPart.of(member) : HelperPart.member(member, own));
      }
    } else {
      parts.add(HelperPart.of(code));
    }
    units.add(HelperLibrary.Unit.of(file, "", HelperNames.defines(code), parts));
  }

  private static boolean isClass(List<LogicalLine> lines) {
    return lines.stream().anyMatch(line -> line.indent() == 0 && line.startsWith("class"));
  }

  /** The header of a class, then its methods and plain lines one by one. */
  private static List<List<LogicalLine>> members(List<LogicalLine> lines) {
    List<List<LogicalLine>> members = new ArrayList<>();
    int inside = Integer.MAX_VALUE;
    for (LogicalLine line : lines) {
      if (line.indent() > 0 && inside == Integer.MAX_VALUE) {
        inside = line.indent();
      }
      List<LogicalLine> last = members.isEmpty() ? null : members.get(members.size() - 1);
      boolean begins =
          line.indent() == inside && !line.continuesStatement() && !afterDecorator(last);
      if (last == null || begins) {
        members.add(new ArrayList<>(List.of(line)));
      } else {
        last.add(line);
      }
    }
    return members;
  }

  private static void addImports(String file, LogicalLine line, List<HelperLibrary.Unit> units) {
    String text = line.text().replaceAll("[\\s()]+", " ").strip();
    boolean from = text.startsWith("from ");
    int names = from ? text.indexOf(" import ") + " import ".length() : "import ".length();
    String module = from ? text.substring("from ".length(), text.indexOf(" import ")) : "";
    for (String clause : text.substring(names).split(",")) {
      String name = clause.strip();
      if (name.isEmpty()) {
        continue;
      }
      int as = name.indexOf(" as ");
      String bound = as < 0 ? name : name.substring(as + " as ".length());
      String loaded = from ? module : as < 0 ? name : name.substring(0, as);
      units.add(
          HelperLibrary.Unit.of(
              file,
              loaded,
              Set.of(from || as >= 0 ? bound : bound.split("\\.")[0]),
              List.of(HelperPart.ofText(text.substring(0, names) + name))));
    }
  }

  private static List<LogicalLine> withoutDocstrings(List<LogicalLine> lines) {
    List<LogicalLine> code = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LogicalLine line = lines.get(i);
      if (!line.isDocstring()) {
        code.add(line);
        continue;
      }
      boolean opensBlock = i > 0 && lines.get(i - 1).indent() < line.indent();
      boolean endsBlock = i + 1 == lines.size() || lines.get(i + 1).indent() < line.indent();
      if (opensBlock && endsBlock) {
        PyToken pass = new PyToken(PyToken.Kind.NAME, "pass", 0, 4);
        code.add(new LogicalLine(line.indent(), List.of(pass), "pass"));
      }
    }
    return code;
  }
}
