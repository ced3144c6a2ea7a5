package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which names a piece of helper code defines, mentions, and looks up or sets in objects. */
final class HelperNames {

  private static final Pattern FIELD_OF_FSTRING = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern AROUND_STRING = Pattern.compile("^[a-zA-Z]*['\"]+|['\"]+$");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

  private HelperNames() {}

  /** The names of attributes, written out or in a string as for {@code getattr}. */
  static void attributes(List<PyToken> tokens, Set<String> found) {
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.STRING && isFString(token.text())) {
        IDENTIFIER.matcher(token.text()).results().forEach(match -> found.add(match.group()));
      } else if (token.kind() == PyToken.Kind.STRING) {
        String content = AROUND_STRING.matcher(token.text()).replaceAll("");
        if (IDENTIFIER.matcher(content).matches()) {
          found.add(content);
        }
      } else if (i > 0 && tokens.get(i - 1).is(".") && isIdentifier(token)) {
        found.add(token.text());
      }
    }
  }

  /**
   * The attributes the code gives to objects, assigned or by name as {@code setattr} does, each
   * with the constants that are assigned to it ({@code None}, {@code True}, {@code False}); an
   * empty text stands for any other value.
   *
   * @param ofClass whether names that the code binds are attributes too
   */
  static Map<String, Set<String>> given(List<LogicalLine> lines, boolean ofClass) {
    Map<String, Set<String>> given = new HashMap<>();
    int outside = lines.get(0).indent();
    for (LogicalLine line : lines) {
      if (line.tokens().stream().anyMatch(t -> t.is("setattr"))) {
        Set<String> names = new LinkedHashSet<>();
        attributes(line.tokens(), names);
        names.forEach(name -> give(given, name, ""));
      }
      boolean member = ofClass && line.indent() == outside;
      if (member && line.isFunction()) {
        give(given, line.tokens().get(line.startsWith("async") ? 2 : 1).text(), "");
      }
      assignments(line.tokens(), member, given);
    }
    return given;
  }

  private static void give(Map<String, Set<String>> given, String name, String constant) {
    given.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(constant);
  }

  private static void assignments(
      List<PyToken> tokens, boolean member, Map<String, Set<String>> given) {
    List<List<PyToken>> sides = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean augmented = false;
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.OPERATOR) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
        boolean assigns = token.text().endsWith("=") && !token.text().matches("[=!<>]=");
        if (depth == 0 && assigns) {
          augmented |= !token.is("=");
          sides.add(tokens.subList(start, i));
          start = i + 1;
        }
      }
    }
    List<List<PyToken>> values = items(tokens.subList(start, tokens.size()));
    for (List<PyToken> side : sides) {
      List<List<PyToken>> targets = items(side);
      for (int i = 0; i < targets.size(); i++) {
        List<PyToken> target = targets.get(i);
        int last = target.size() - 1;
        boolean ofObject = last > 0 && target.get(last - 1).is(".");
        if (ofObject || member && last == 0) {
          boolean plain = !augmented && values.size() == targets.size();
          give(given, target.get(last).text(), plain ? constant(values.get(i)) : "");
        }
      }
    }
  }

  private static List<List<PyToken>> items(List<PyToken> tokens) {
    List<List<PyToken>> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      if (token.kind() == PyToken.Kind.OPERATOR) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
        if (depth == 0 && token.is(",")) {
          items.add(tokens.subList(start, i));
          start = i + 1;
        }
      }
    }
    items.add(tokens.subList(start, tokens.size()));
    return items;
  }

  private static String constant(List<PyToken> value) {
    return value.size() == 1 && isConstant(value.get(0)) ? value.get(0).text() : "";
  }

  /** Whether this is {@code None}, {@code True} or {@code False}. */
  static boolean isConstant(PyToken token) {
    return token.kind() == PyToken.Kind.NAME && CONSTANTS.contains(token.text());
  }

  static Set<String> defines(List<LogicalLine> lines) {
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
        tokens.stream().skip(1).filter(HelperNames::isIdentifier).forEach(t -> names.add(t.text()));
      } else {
        names.addAll(bound(tokens));
      }
    }
    return names;
  }

  /** The names that the lines assign, functions inside them too. */
  static Set<String> assigned(List<LogicalLine> lines) {
    Set<String> names = new LinkedHashSet<>();
    for (LogicalLine line : lines) {
      names.addAll(bound(line.tokens()));
      List<PyToken> tokens = line.tokens();
      if (tokens.size() > 1 && tokens.get(1).text().matches("([-+*/%&|^]|//|<<|>>|\\*\\*)=")) {
        names.add(tokens.get(0).text());
      }
      if (line.isFunction()) {
        names.addAll(parameters(tokens));
      }
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).is(":=")) {
          names.add(tokens.get(i - 1).text());
        } else if (tokens.get(i - 1).is("as")) {
          names.add(tokens.get(i).text());
        }
      }
    }
    return names;
  }

  /** The names a simple statement binds: {@code a = b = …}, {@code a, b = …}, {@code for a in}. */
  private static Set<String> bound(List<PyToken> tokens) {
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

  static void mentions(List<LogicalLine> lines, Set<String> mentions, Set<String> needsFirst) {
    int inFunction = Integer.MAX_VALUE;
    for (LogicalLine line : lines) {
      Set<String> found = mentioned(line.tokens());
      if (line.isFunction()) {
        found.remove(line.tokens().get(line.startsWith("async") ? 2 : 1).text());
        found.removeAll(parameters(line.tokens()));
      }
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
  static Set<String> locals(List<LogicalLine> lines) {
    Set<String> locals = new LinkedHashSet<>();
    Set<String> globals = new LinkedHashSet<>();
    boolean nested = false;
    int outside = lines.get(0).indent();
    for (LogicalLine line : lines) {
      if (line.isFunction() && line.indent() == outside) {
        locals.addAll(parameters(line.tokens()));
      } else if (line.startsWith("global")) {
        line.tokens().forEach(token -> globals.add(token.text()));
      } else if (line.indent() > outside) {
        nested |= line.isFunction() || line.startsWith("class");
      }
    }
    if (!nested) {
      lines.stream()
          .filter(line -> line.indent() > outside)
          .forEach(line -> locals.addAll(bound(line.tokens())));
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
