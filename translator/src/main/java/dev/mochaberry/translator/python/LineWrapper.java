package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks statements that are longer than a line, where black would: what the last brackets hold
 * goes on a line of its own, or its parts one per line; a condition without brackets gets some.
 */
final class LineWrapper {
  /** As black is often told, and as fits beside another file on a screen. */
  static final int WIDTH = 100;

  private static final int STEP = 4;
  private static final List<String> LOGICAL = List.of(" and ", " or ", " if ", " else ");
  private static final List<String> ARITHMETIC = List.of(" + ", " - ", " * ", " % ");

  private LineWrapper() {}

  /**
   * The lines of a statement, each with its further indentation.
   *
   * @param indent of its first line
   */
  static List<String> wrap(String statement, int indent) {
    return wrap(statement, indent, true);
  }

  private static List<String> wrap(String statement, int indent, boolean whole) {
    if (indent + statement.length() <= WIDTH) {
      return List.of(statement);
    }
    int close = lastBracket(statement);
    int open = close < 0 ? -1 : opening(statement, close);
    int keyword = whole ? afterKeyword(statement) : valueOfPart(statement);
    String value = keyword < 0 ? "" : statement.substring(keyword);
    boolean joined = keyword >= 0 && splits(withoutEnd(value), LOGICAL).size() > 1;
    if (joined) {
      String end = value.substring(withoutEnd(value).length());
      return around(statement.substring(0, keyword) + "(", withoutEnd(value), ")" + end, indent);
    }
    if (open <= 0 || close == open + 1) {
      return List.of(statement);
    }
    return around(
        statement.substring(0, open + 1),
        statement.substring(open + 1, close),
        statement.substring(close),
        indent);
  }

  private static String withoutEnd(String value) {
    return value.endsWith(":") || value.endsWith(",")
        ? value.substring(0, value.length() - 1)
        : value;
  }

  private static List<String> around(String head, String inside, String tail, int indent) {
    List<String> result = new ArrayList<>();
    result.add(head);
    int inner = indent + STEP;
    if (inner + inside.length() <= WIDTH) {
      result.add(" ".repeat(STEP) + inside);
    } else {
      for (String part : parts(inside)) {
        wrap(part, inner, false).forEach(l -> result.add(" ".repeat(STEP) + l));
      }
    }
    result.add(tail);
    return result;
  }

  /** What goes on lines of its own: arguments with their commas, or operands. */
  private static List<String> parts(String inside) {
    List<String> arguments = splits(inside, List.of(", "));
    if (arguments.size() > 1) {
      List<String> result = new ArrayList<>();
      boolean spread = arguments.stream().anyMatch(a -> a.startsWith("*"));
      for (int i = 0; i < arguments.size(); i++) {
        boolean last = i == arguments.size() - 1;
        result.add(
            arguments.get(i) + (last && spread || arguments.get(i).endsWith(",") ? "" : ","));
      }
      return result;
    }
    for (List<String> operators :
        List.of(List.of(" if ", " else "), List.of(" or "), List.of(" and "), ARITHMETIC)) {
      List<String> operands = splits(inside, operators);
      if (operands.size() > 1) {
        return operands;
      }
    }
    return List.of(inside);
  }

  /** Where the value of a statement starts that has a keyword before it, or -1. */
  private static int afterKeyword(String statement) {
    for (String keyword : List.of("return ", "if ", "elif ", "while ")) {
      if (statement.startsWith(keyword)) {
        return keyword.length();
      }
    }
    return assignment(statement);
  }

  /** Where the value of an assignment starts, also of one such as {@code +=}; or -1. */
  private static int assignment(String statement) {
    Scan scan = new Scan(statement);
    while (scan.next()) {
      int at = scan.at;
      if (scan.depth == 0 && !scan.inText && statement.charAt(at) == ' ') {
        int equals = at + 1;
        while (equals < statement.length()
            && "+-*/%&|^<>@".indexOf(statement.charAt(equals)) >= 0) {
          equals++;
        }
        if (statement.startsWith("= ", equals)) {
          return isComparison(statement.substring(at + 1, equals)) ? -1 : equals + 2;
        }
      }
    }
    return -1;
  }

  private static boolean isComparison(String operator) {
    return operator.equals("<") || operator.equals(">");
  }

  /** Where a choice in an argument or operand starts that takes parentheses of its own; or -1. */
  private static int valueOfPart(String part) {
    boolean other = part.startsWith("*") || part.startsWith("lambda") || part.contains(": ");
    if (other || splits(part, List.of(" if ", " else ")).size() < 3) {
      return -1;
    }
    int name = 0;
    while (name < part.length() && Character.isJavaIdentifierPart(part.charAt(name))) {
      name++;
    }
    boolean keyword = name > 0 && part.startsWith("=", name) && !part.startsWith("==", name);
    return keyword ? name + 1 : 0;
  }

  /** The text cut before each operator outside of brackets; behind it, where it is a comma. */
  private static List<String> splits(String text, List<String> operators) {
    List<String> result = new ArrayList<>();
    int start = 0;
    Scan scan = new Scan(text);
    while (scan.next()) {
      if (scan.depth == 0 && !scan.inParameters && !scan.inText) {
        int at = scan.at;
        boolean found = operators.stream().anyMatch(o -> text.startsWith(o, at));
        if (found && at > start) {
          boolean comma = text.charAt(at) == ',';
          result.add(text.substring(start, at).strip());
          start = comma ? at + 2 : at + 1;
        }
      }
    }
    result.add(text.substring(start).strip());
    return result;
  }

  /** The last bracket that closes, outside of all others. */
  private static int lastBracket(String text) {
    int found = -1;
    Scan scan = new Scan(text);
    while (scan.next()) {
      if (scan.depth == 0 && isClosing(text.charAt(scan.at)) && !scan.inText) {
        found = scan.at;
      }
    }
    return found;
  }

  private static int opening(String text, int close) {
    int found = -1;
    Scan scan = new Scan(text);
    while (scan.next() && scan.at < close) {
      char c = text.charAt(scan.at);
      if (scan.depth == 1 && !scan.inText && (c == '(' || c == '[' || c == '{')) {
        found = scan.at;
      }
    }
    return found;
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  /** Goes through a line, and knows about brackets, texts and lambdas. */
  private static final class Scan {
    private final String text;
    private int at = -1;

    /** How many brackets are open behind the character. */
    private int depth;

    private boolean inText;
    private char quote;

    /** Between {@code lambda} and its colon. */
    private boolean inParameters;

    private int lambdaDepth;

    Scan(String text) {
      this.text = text;
    }

    boolean next() {
      boolean escaped = inText && at >= 0 && text.charAt(at) == '\\' && !isEscaped(at);
      at++;
      if (at >= text.length()) {
        return false;
      }
      char c = text.charAt(at);
      if (inText && quote == 0) {
        inText = false; // the closing quote was the last one
      }
      if (inText) {
        if (c == quote && !escaped) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        inText = true;
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (isClosing(c)) {
        depth--;
      } else if (startsWord("lambda")) {
        inParameters = true;
        lambdaDepth = depth;
      } else if (c == ':' && inParameters && depth == lambdaDepth) {
        inParameters = false;
      }
      return true;
    }

    private boolean isEscaped(int index) {
      int backslashes = 0;
      for (int i = index - 1; i >= 0 && text.charAt(i) == '\\'; i--) {
        backslashes++;
      }
      return backslashes % 2 == 1;
    }

    private boolean startsWord(String word) {
      return text.startsWith(word, at)
          && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)));
    }
  }
}
