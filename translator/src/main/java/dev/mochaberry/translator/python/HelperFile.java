package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts one helper file into units. */
final class HelperFile {

  private static final Pattern FIELD_OF_FSTRING = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  private HelperFile() {}

  static List<HelperLibrary.Unit> units(NamedText file) {
    List<LogicalLine> lines;
    try {
      lines = LogicalLine.of(file.text().replace("\r\n", "\n"));
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(file.name() + ": " + broken.getMessage(), broken);
    }
    List<HelperLibrary.Unit> units = new ArrayList<>();
    List<LogicalLine> current = new ArrayList<>();
    for (LogicalLine line : lines) {
      boolean begins = line.indent() == 0 && !line.continuesStatement() && !afterDecorator(current);
      if (begins && !current.isEmpty()) {
        addUnits(file.name(), current, units);
        current.clear();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      addUnits(file.name(), current, units);
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
      for (List<LogicalLine> member : members) {
        parts.add(part(member, member != members.get(0)));
      }
    } else {
      parts.add(part(code, false));
    }
    units.add(HelperLibrary.Unit.of(file, "", defines(code), parts));
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

  private static HelperPart part(List<LogicalLine> code, boolean ofClass) {
    Set<String> mentions = new LinkedHashSet<>();
    Set<String> needsFirst = new LinkedHashSet<>();
    mentions(code, mentions, needsFirst);
    Set<String> attributes = new LinkedHashSet<>();
    code.forEach(line -> attributes(line.tokens(), attributes));
    if (ofClass) {
      attributes.addAll(needsFirst); // a line of a class sees the class's other members
    } else if (code.get(0).isFunction()) {
      mentions.removeAll(locals(code));
    }
    Set<String> members = ofClass ? defines(code) : Set.of();
    return new HelperPart(text(code), members, mentions, attributes, needsFirst);
  }

  /** The names of attributes, written out or in a string as for {@code getattr}. */
  static void attributes(List<PyToken> tokens, Set<String> found) {
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.STRING && isFString(token.text())) {
        IDENTIFIER.matcher(token.text()).results().forEach(match -> found.add(match.group()));
      } else if (token.kind() == PyToken.Kind.STRING) {
        String content = token.text().replaceAll("^[a-zA-Z]*['\"]+|['\"]+$", "");
        if (IDENTIFIER.matcher(content).matches()) {
          found.add(content);
        }
      } else if (i > 0 && tokens.get(i - 1).is(".") && isIdentifier(token)) {
        found.add(token.text());
      }
    }
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
              List.of(
                  new HelperPart(
                      text.substring(0, names) + name, Set.of(), Set.of(), Set.of(), Set.of()))));
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

  private static String text(List<LogicalLine> lines) {
    StringBuilder out = new StringBuilder();
    for (LogicalLine line : lines) {
      out.append(out.isEmpty() ? "" : "\n").append(" ".repeat(line.indent())).append(line.text());
    }
    return out.toString();
  }

  private static Set<String> defines(List<LogicalLine> lines) {
    Set<String> names = new LinkedHashSet<>();
    int inDefinition = Integer.MAX_VALUE;
    for (LogicalLine line : lines) {
      if (line.indent() > inDefinition) {
        continue;
      }
      inDefinition = Integer.MAX_VALUE;
      List<PyToken> tokens = line.tokens();
      if (line.isFunction() || line.startsWith("class")) {
        inDefinition = line.indent();
        names.add(tokens.get(line.startsWith("async") ? 2 : 1).text());
      } else if (line.startsWith("import") || line.startsWith("from")) {
        tokens.stream().skip(1).filter(HelperFile::isIdentifier).forEach(t -> names.add(t.text()));
      } else {
        names.addAll(assigned(tokens));
      }
    }
    return names;
  }

  /** The names a simple statement binds: {@code a = b = …}, {@code a, b = …}, {@code for a in}. */
  private static Set<String> assigned(List<PyToken> tokens) {
    Set<String> names = new LinkedHashSet<>();
    if (tokens.get(0).is("for")) {
      for (int i = 1; i < tokens.size() && !tokens.get(i).is("in"); i++) {
        if (isIdentifier(tokens.get(i))) {
          names.add(tokens.get(i).text());
        }
      }
      return names;
    }
    int last = -1;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.OPERATOR) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
      }
      if (depth == 0 && token.is("=")) {
        last = i;
      }
    }
    for (int i = 0; i < last; i++) {
      PyToken next = tokens.get(i + 1);
      boolean whole = next.is("=") || next.is(",") || next.is(")");
      boolean ofObject = i > 0 && tokens.get(i - 1).is(".");
      if (isIdentifier(tokens.get(i)) && whole && !ofObject) {
        names.add(tokens.get(i).text());
      }
    }
    return names;
  }

  private static void mentions(
      List<LogicalLine> lines, Set<String> mentions, Set<String> needsFirst) {
    int inFunction = Integer.MAX_VALUE;
    for (LogicalLine line : lines) {
      Set<String> found = mentioned(line.tokens());
      mentions.addAll(found);
      if (line.indent() <= inFunction) {
        needsFirst.addAll(found);
        inFunction = line.isFunction() ? line.indent() : Integer.MAX_VALUE;
      }
    }
  }

  private static Set<String> mentioned(List<PyToken> tokens) {
    Set<String> names = new LinkedHashSet<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.OPERATOR) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
      } else if (token.kind() == PyToken.Kind.STRING && isFString(token.text())) {
        Matcher field = FIELD_OF_FSTRING.matcher(token.text());
        while (field.find()) {
          IDENTIFIER.matcher(field.group(1)).results().forEach(match -> names.add(match.group()));
        }
      } else if (isIdentifier(token)) {
        boolean attribute = i > 0 && tokens.get(i - 1).is(".");
        boolean keyword = depth > 0 && i + 1 < tokens.size() && tokens.get(i + 1).is("=");
        if (!attribute && !keyword) {
          names.add(token.text());
        }
      }
    }
    return names;
  }

  /**
   * The function's parameters, and the variables it assigns unless functions nest in it, whose
   * variables would be taken for its own.
   */
  private static Set<String> locals(List<LogicalLine> lines) {
    Set<String> locals = new LinkedHashSet<>();
    Set<String> globals = new LinkedHashSet<>();
    boolean nested = false;
    for (LogicalLine line : lines) {
      if (line.isFunction() && line.indent() == 0) {
        locals.addAll(parameters(line.tokens()));
      } else if (line.startsWith("global")) {
        line.tokens().forEach(token -> globals.add(token.text()));
      } else if (line.indent() > 0) {
        nested |= line.isFunction() || line.startsWith("class");
      }
    }
    if (!nested) {
      lines.stream()
          .filter(line -> line.indent() > 0)
          .forEach(line -> locals.addAll(assigned(line.tokens())));
    }
    locals.removeAll(globals);
    return locals;
  }

  private static Set<String> parameters(List<PyToken> tokens) {
    Set<String> names = new LinkedHashSet<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.OPERATOR) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
      } else if (depth == 1 && isIdentifier(token)) {
        PyToken before = tokens.get(i - 1);
        if (before.is("(") || before.is(",") || before.is("*") || before.is("**")) {
          names.add(token.text());
        }
      }
    }
    return names;
  }

  private static boolean isIdentifier(PyToken token) {
    return token.kind() == PyToken.Kind.NAME && !PyNames.isKeyword(token.text());
  }

  private static boolean isFString(String literal) {
    return literal.charAt(0) == 'f' || literal.charAt(0) == 'F';
  }
}
