// java: 21
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Cases whose variables have one name, where the last is what the switch is about. */
public class PatternsOfOneName {
  record Token(String kind, String text) {}

  private final Deque<Token> tokens;

  PatternsOfOneName(List<Token> tokens) {
    this.tokens = new ArrayDeque<>(tokens);
  }

  String factor() {
    return switch (tokens.pop()) {
      case Token(var k, var t) when k.equals("number") -> t;
      case Token(var k, var t) when t.equals("(") -> {
        String inner = factor();
        tokens.pop();
        yield "[" + k + inner + "]";
      }
      case Token(String k, String t) when t.equals("-") -> "-" + factor() + k.length();
      case Token t -> "bad " + t;
    };
  }

  static Object next(Deque<Object> values) {
    Object first = values.pop();
    if (first instanceof String t && t.length() > 1) {
      return t;
    }
    return switch (values.pop()) {
      case String t when t.isEmpty() -> "empty";
      case Integer t when t > 5 -> t + 1;
      case Object t -> "other " + t;
    };
  }

  public static void main(String[] args) {
    Token open = new Token("op", "(");
    Token minus = new Token("op", "-");
    Token four = new Token("number", "4");
    Token close = new Token("op", ")");
    System.out.println(new PatternsOfOneName(List.of(open, minus, four, close)).factor());
    System.out.println(new PatternsOfOneName(List.of(minus, minus, close)).factor());
    for (Object value : List.of("", 9, 3, "abc", 2.5)) {
      System.out.println(next(new ArrayDeque<>(List.of("x", value))) + " " + next(new ArrayDeque<>(List.of("xy"))));
    }
  }
}
