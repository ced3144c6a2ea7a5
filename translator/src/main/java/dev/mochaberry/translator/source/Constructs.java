package dev.mochaberry.translator.source;

import dev.mochaberry.translator.diagnostics.Place.Construct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the piece of a file that is about a name: a call with its arguments, a creation, a name.
 */
final class Constructs {
  /** So many lines below the one of the bytecode may a name stand: chains of calls are long. */
  private static final int LINES_BELOW = 3;

  /** The words that stand before calls, not before names of methods that are declared. */
  private static final Set<String> BEFORE_CALLS =
      Set.of("new", "return", "else", "do", "yield", "case", "throw", "assert", "instanceof");

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  private final JavaText file;

  Constructs(JavaText file) {
    this.file = file;
  }

  /** The piece at or a little below the line; empty if the name is not there. */
  Optional<Span> find(int line, Construct construct, String name) {
    if (construct == Construct.LINE || name.isEmpty()) {
      return Optional.empty();
    }
    if (construct == Construct.DECLARATION) {
      return declaration(line, name).map(i -> span(i, construct));
    } else if (construct == Construct.TYPE) {
      return type(name).map(i -> span(i, construct));
    } else if (construct == Construct.HANDLER) {
      return handler(line, name);
    }
    List<Integer> uses = new ArrayList<>();
    for (int l = line; l <= line + LINES_BELOW; l++) {
      file.tokensOn(l).stream().filter(i -> file.is(i, name)).forEach(uses::add);
    }
    List<Integer> here = uses.stream().filter(i -> file.line(start(i)) == line).toList();
    return here.stream()
        .filter(i -> fits(i, construct))
        .findFirst()
        .or(() -> here.stream().findFirst())
        .or(() -> uses.stream().filter(i -> fits(i, construct)).findFirst())
        .map(i -> span(i, construct));
  }

  private boolean fits(int i, Construct construct) {
    return switch (construct) {
      case CALL -> file.is(i + 1, "(") && !isMade(i) && !isType(i - 1);
      case CREATION -> isMade(i);
      case REFERENCE -> file.is(i - 1, ":") && file.is(i - 2, ":");
      case NAME, DECLARATION, TYPE, HANDLER, LINE -> true;
    };
  }

  /**
   * The declaration of a method whose code begins at the line: the last one above. A method without
   * code has no line, and is the first one; so is what is no method.
   */
  private Optional<Integer> declaration(int line, String name) {
    Integer found = null;
    for (int i = 1; i < file.tokens().size(); i++) {
      if (line > 0 && file.line(start(i)) > line) {
        break;
      }
      if (file.is(i, name) && isMethodDeclared(i)) {
        found = line > 0 || found == null ? Integer.valueOf(i) : found;
      }
    }
    return Optional.ofNullable(found).or(() -> line > 0 ? Optional.empty() : first(name));
  }

  /** A method, or a constructor, which has no type. */
  private boolean isMethodDeclared(int i) {
    if (!file.is(i + 1, "(")) {
      return false;
    }
    int behind = closing(i + 1) + 1;
    boolean body = file.is(behind, "{") || file.is(behind, "throws");
    return isType(i - 1) || body && !isMade(i) && !file.is(i - 1, ".");
  }

  private Optional<Integer> type(String name) {
    for (int i = 1; i < file.tokens().size(); i++) {
      if (file.is(i, name) && TYPES.contains(file.text(file.tokens().get(i - 1)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The declaration of a field. */
  private Optional<Integer> first(String name) {
    for (int i = 1; i < file.tokens().size(); i++) {
      if (file.is(i, name) && isType(i - 1)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The last {@code catch (… Type …)} that begins at or above the line. */
  private Optional<Span> handler(int line, String type) {
    Span found = null;
    for (int i = 0; i < file.tokens().size() && file.line(start(i)) <= line; i++) {
      if (file.is(i, "catch") && file.is(i + 1, "(")) {
        int end = closing(i + 1);
        boolean named = false;
        for (int k = i; k < end; k++) {
          named |= file.is(k, type);
        }
        int last = file.tokens().get(end).end();
        found = named ? new Span(start(i), last, file.line(start(i)), file.line(last - 1)) : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether the token can be the end of a result type. */
  private boolean isType(int i) {
    if (i < 0) {
      return false;
    }
    boolean word = file.tokens().get(i).kind() == Token.Kind.WORD;
    return word && !BEFORE_CALLS.contains(file.text(file.tokens().get(i)))
        || file.is(i, ">") && !file.is(i - 1, "-")
        || file.is(i, "]");
  }

  private boolean isMade(int i) {
    return file.is(firstOfName(i) - 1, "new");
  }

  /** Of a qualified name the first token. */
  private int firstOfName(int i) {
    int first = i;
    while (file.is(first - 1, ".") && first >= 2) {
      first -= 2;
    }
    return first;
  }

  private Span span(int i, Construct construct) {
    int from = construct == Construct.CREATION && isMade(i) ? firstOfName(i) - 1 : i;
    int last = i;
    boolean listed = construct == Construct.CALL || construct == Construct.CREATION;
    if (listed) {
      int open = afterTypeArguments(i + 1);
      last = file.is(open, "(") ? closing(open) : i;
    }
    int end = file.tokens().get(last).end();
    return new Span(start(from), end, file.line(start(from)), file.line(end - 1));
  }

  private int afterTypeArguments(int i) {
    if (!file.is(i, "<")) {
      return i;
    }
    int depth = 0;
    for (int k = i; k < file.tokens().size(); k++) {
      depth += file.is(k, "<") ? 1 : file.is(k, ">") ? -1 : 0;
      if (depth == 0) {
        return k + 1;
      }
    }
    return i;
  }

  /** The parenthesis that closes one; the last token where none does. */
  private int closing(int open) {
    int depth = 0;
    for (int k = open; k < file.tokens().size(); k++) {
      depth += file.is(k, "(") ? 1 : file.is(k, ")") ? -1 : 0;
      if (depth == 0) {
        return k;
      }
    }
    return open;
  }

  private int start(int i) {
    return file.tokens().get(i).start();
  }
}
