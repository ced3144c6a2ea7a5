package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * With how many arguments at most the functions, classes and methods of a piece of code are called:
 * a parameter that nobody passes has its default value. Methods go by their names, with a point in
 * front; a name that is used in any other way may get {@link #ANY} number of arguments.
 */
final class HelperCalls {
  static final int ANY = Integer.MAX_VALUE;

  /** Stands for the class that a class inherits its constructor from. */
  static final String SUPER = "super()";

  private HelperCalls() {}

  /** The calls in the tokens. */
  static Map<String, Integer> of(List<PyToken> tokens) {
    Map<String, Integer> found = new HashMap<>();
    Set<Integer> tested = tested(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      boolean ofObject = i > 0 && tokens.get(i - 1).is(".");
      boolean defined = i > 0 && (tokens.get(i - 1).is("def") || tokens.get(i - 1).is("class"));
      if (token.kind() == PyToken.Kind.STRING) {
        Set<String> names = new HashSet<>();
        HelperNames.attributes(List.of(token), names);
        names.forEach(name -> found.put("." + name, ANY));
      } else if (token.kind() == PyToken.Kind.NAME
          && !PyNames.isKeyword(token.text())
          && !defined
          && !tested.contains(i)) {
        boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
        int count = call ? arguments(tokens, i + 1) : ANY;
        if (ofObject && token.is("__init__")) {
          boolean named = tokens.get(i - 2).kind() == PyToken.Kind.NAME;
          String constructed = named ? tokens.get(i - 2).text() : SUPER;
          found.merge(constructed, named && count != ANY ? count - 1 : count, Math::max);
          continue;
        }
        boolean owner = !ofObject && i + 1 < tokens.size() && tokens.get(i + 1).is(".");
        if (!owner) {
          found.merge(ofObject ? "." + token.text() : token.text(), count, Math::max);
        }
      }
    }
    return found;
  }

  private static int arguments(List<PyToken> tokens, int open) {
    int depth = 0;
    int count = 0;
    boolean empty = true;
    for (int i = open; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      boolean operator = token.kind() == PyToken.Kind.OPERATOR;
      if (operator && "([{".contains(token.text())) {
        depth++;
        empty &= depth == 1;
      } else if (operator && ")]}".contains(token.text())) {
        depth--;
        if (depth == 0) {
          return empty ? 0 : count + 1;
        }
      } else if (depth == 1 && operator && (token.is("=") || token.text().startsWith("*"))) {
        boolean first = tokens.get(i - 1).is("(") || tokens.get(i - 1).is(",");
        if (token.is("=") || first) {
          return ANY;
        }
      } else if (depth == 1 && token.is(",")) {
        count++;
      } else {
        empty = false;
      }
    }
    return ANY;
  }

  /** Where names stand that something is only tested for. */
  private static Set<Integer> tested(List<PyToken> tokens) {
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
