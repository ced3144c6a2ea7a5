import java.util.ArrayList;
import java.util.List;

/** A hand-written lexer and evaluator: character switches, nested loops with continue, look-ahead, state. */
public class CharSwitchLexer {
  enum Kind {
    NUM,
    NAME,
    OP,
    STR,
    END
  }

  record Token(Kind kind, String text) {
    boolean is(String t) {
      return kind == Kind.OP && text.equals(t);
    }
  }

  static List<Token> lex(String s) {
    List<Token> out = new ArrayList<>();
    int i = 0;
    scan:
    while (i < s.length()) {
      char c = s.charAt(i);
      switch (c) {
        case ' ':
        case '\t':
        case '\n':
          i++;
          continue scan;
        case '"': {
          StringBuilder b = new StringBuilder();
          i++;
          while (s.charAt(i) != '"') {
            if (s.charAt(i) == '\\') {
              i++;
              b.append(switch (s.charAt(i)) {
                case 'n' -> '\n';
                case 't' -> '\t';
                default -> s.charAt(i);
              });
            } else {
              b.append(s.charAt(i));
            }
            i++;
          }
          i++;
          out.add(new Token(Kind.STR, b.toString()));
          continue;
        }
        case '#':
          while (i < s.length() && s.charAt(i) != '\n') {
            i++;
          }
          continue;
        case '<', '>', '=', '!':
          if (i + 1 < s.length() && s.charAt(i + 1) == '=') {
            out.add(new Token(Kind.OP, s.substring(i, i + 2)));
            i += 2;
            break;
          }
        case '+':
        case '-':
        case '*':
        case '/':
        case '(':
        case ')':
          out.add(new Token(Kind.OP, String.valueOf(c)));
          i++;
          break;
        default:
          int from = i;
          if (c >= '0' && c <= '9') {
            while (i < s.length() && (Character.isDigit(s.charAt(i)) || s.charAt(i) == '.')) i++;
            out.add(new Token(Kind.NUM, s.substring(from, i)));
          } else if (Character.isLetter(c) || c == '_') {
            do {
              i++;
            } while (i < s.length() && Character.isLetterOrDigit(s.charAt(i)));
            out.add(new Token(Kind.NAME, s.substring(from, i)));
          } else {
            throw new IllegalArgumentException("unexpected '" + c + "' at " + i);
          }
      }
    }
    out.add(new Token(Kind.END, ""));
    return out;
  }

  private final List<Token> tokens;
  private int at;

  CharSwitchLexer(String s) {
    tokens = lex(s);
  }

  Token peek() {
    return tokens.get(at);
  }

  boolean accept(String op) {
    if (peek().is(op)) {
      at++;
      return true;
    }
    return false;
  }

  double expr() {
    double v = term();
    for (; ; ) {
      if (accept("+")) v += term();
      else if (accept("-")) v -= term();
      else return v;
    }
  }

  double term() {
    double v = factor();
    while (peek().is("*") || peek().is("/")) {
      v = accept("*") ? v * factor() : at++ >= 0 ? v / factor() : 0;
    }
    return v;
  }

  double factor() {
    if (accept("-")) return -factor();
    if (accept("(")) {
      double v = expr();
      if (!accept(")")) throw new IllegalStateException("expected ) but " + peek());
      return v;
    }
    Token t = tokens.get(at++);
    return switch (t.kind()) {
      case NUM -> Double.parseDouble(t.text());
      case NAME -> t.text().length();
      case STR -> t.text().isEmpty() ? 0 : t.text().charAt(0);
      case OP, END -> throw new IllegalStateException("unexpected " + t);
    };
  }

  public static void main(String[] args) {
    for (Token t : lex("x1 <= 3.5+\"a\\n\\\"b\" # note\n != (y_) < =")) {
      System.out.print(t.kind() + ":" + t.text().replace("\n", "\\n") + " ");
    }
    System.out.println();
    for (String s : new String[] {"1+2*3", "(1+2)*-3/4", "abc * \"A\" - -1", "2*(3", "*", "1 $ 2", ""}) {
      try {
        System.out.println(s + " = " + new CharSwitchLexer(s).expr());
      } catch (IllegalStateException | IllegalArgumentException e) {
        System.out.println(s + " ! " + e.getMessage());
      }
    }
  }
}
