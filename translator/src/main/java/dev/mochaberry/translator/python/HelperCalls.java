package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * With which arguments the functions, classes and methods of a piece of code are called: a
 * parameter that nobody passes has its default value, and one that is always passed one constant is
 * that. Methods go by their names, with a point in front; a name that is used in any other way may
 * be called in {@link HelperArguments#ANY} way.
 */
final class HelperCalls {
  /** Stands for the class that a class inherits its constructor from. */
  static final String SUPER = "super()";

  /** Stands for the class of the object whose method makes another of its kind. */
  static final String OWN_KIND = "type(self)()";

  private HelperCalls() {}

  /** The calls in the tokens. */
  static Map<String, HelperArguments> of(List<PyToken> tokens) {
    Map<String, HelperArguments> found = new HashMap<>();
    Set<Integer> tested = tested(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      boolean ofObject = i > 0 && tokens.get(i - 1).is(".");
      boolean defined = i > 0 && (tokens.get(i - 1).is("def") || tokens.get(i - 1).is("class"));
      if (token.kind() == PyToken.Kind.STRING) {
        Set<String> names = new HashSet<>();
        HelperNames.attributes(List.of(token), names);
        names.forEach(name -> found.put("." + name, HelperArguments.ANY));
      } else if (token.kind() == PyToken.Kind.NAME
          && !PyNames.isKeyword(token.text())
          && !defined
          && !tested.contains(i)) {
        boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
        HelperArguments passed = call ? arguments(tokens, i + 1) : HelperArguments.ANY;
        if (ofObject && token.is("__init__")) {
          boolean named = tokens.get(i - 2).kind() == PyToken.Kind.NAME;
          String constructed = named ? tokens.get(i - 2).text() : SUPER;
          found.merge(constructed, named ? passed.withoutFirst() : passed, HelperArguments::or);
          continue;
        }
        if (token.is("type") && isOwnKind(tokens, i)) {
          found.merge(OWN_KIND, arguments(tokens, i + 4), HelperArguments::or);
        }
        boolean owner = !ofObject && i + 1 < tokens.size() && tokens.get(i + 1).is(".");
        if (ofObject && call && tokens.get(i + 2).is("self")) {
          // Perhaps the method of a class, called with its object.
          found.merge("." + token.text(), passed.withoutFirst(), HelperArguments::or);
        }
        if (!owner) {
          found.merge(ofObject ? "." + token.text() : token.text(), passed, HelperArguments::or);
        }
      }
    }
    return found;
  }

  /** By which name a function is called in these maps; empty if Python itself calls it. */
  static String called(String function, boolean ofClass, String owner) {
    if (!ofClass || function.equals("__init__")) {
      return ofClass ? owner : function;
    }
    return function.startsWith("__") ? "" : "." + function;
  }

  /** Whether {@code type(self)(} stands there. */
  private static boolean isOwnKind(List<PyToken> tokens, int i) {
    return i + 4 < tokens.size()
        && tokens.get(i + 1).is("(")
        && tokens.get(i + 2).is("self")
        && tokens.get(i + 3).is(")")
        && tokens.get(i + 4).is("(");
  }

  private static HelperArguments arguments(List<PyToken> tokens, int open) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = open; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      boolean operator = token.kind() == PyToken.Kind.OPERATOR;
      if (operator && "([{".contains(token.text())) {
        depth++;
      } else if (operator && ")]}".contains(token.text())) {
        depth--;
        if (depth == 0) {
          if (start < i) {
            arguments.add(constant(tokens.subList(start, i)));
          }
          return HelperArguments.of(arguments);
        }
      } else if (depth == 1 && operator && (token.is("=") || token.text().startsWith("*"))) {
        if (token.is("=") || i == start) {
          return HelperArguments.ANY;
        }
      } else if (depth == 1 && token.is(",")) {
        arguments.add(constant(tokens.subList(start, i)));
        start = i + 1;
      }
    }
    return HelperArguments.ANY;
  }

  /**
   * A constant as it is written, or an attribute with a point in front; {@link
   * HelperArguments#OTHER} for anything else.
   */
  static String constant(List<PyToken> value) {
    PyToken only = value.get(0);
    boolean attribute = value.size() > 1 && value.size() % 2 == 1;
    for (int i = 0; i < value.size(); i++) {
      PyToken token = value.get(i);
      attribute &= i % 2 == 0 ? token.kind() == PyToken.Kind.NAME : token.is(".");
    }
    if (attribute) {
      return "." + value.get(value.size() - 1).text();
    }
    boolean known =
        value.size() == 1
            && (only.kind() == PyToken.Kind.NUMBER
                || only.kind() == PyToken.Kind.STRING && "\"'".indexOf(only.text().charAt(0)) >= 0
                || HelperNames.isConstant(only));
    return known ? only.text() : HelperArguments.OTHER;
  }

  /** Where names stand that something is only tested for. */
  static Set<Integer> tested(List<PyToken> tokens) {
    Set<Integer> found = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      boolean is = tokens.get(i - 1).is("is");
      boolean isNot = i > 1 && tokens.get(i - 1).is("not") && tokens.get(i - 2).is("is");
      if (is || isNot) {
        found.add(i);
      } else if (tokens.get(i).is("(") && tokens.get(i - 1).is("isinstance")) {
        int depth = 1;
        boolean second = false;
        for (int k = i + 1; k < tokens.size() && depth > 0; k++) {
          PyToken token = tokens.get(k);
          if (token.kind() == PyToken.Kind.OPERATOR) {
            depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
            second |= depth == 1 && token.is(",");
          } else if (second) {
            found.add(k);
          }
        }
      }
    }
    return found;
  }
}
