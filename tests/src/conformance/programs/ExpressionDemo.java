import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A tokenizer, a recursive-descent parser and an evaluator for expressions. */
public class ExpressionDemo {
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    END
  }

  record Token(Kind kind, String text, int position) {
    boolean is(String s) {
      return kind == Kind.SIGN && text.equals(s);
    }
  }

  static class SyntaxError extends Exception {
    SyntaxError(String message, int position) {
      super(message + " (column " + (position + 1) + ")");
    }
  }

  static List<Token> tokenize(String source) throws SyntaxError {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      int start = i;
      if (c == ' ') {
        i++;
      } else if (c >= '0' && c <= '9' || c == '.') {
        while (i < source.length()
            && (Character.isDigit(source.charAt(i)) || source.charAt(i) == '.')) {
          i++;
        }
        tokens.add(new Token(Kind.NUMBER, source.substring(start, i), start));
      } else if (Character.isLetter(c)) {
        do {
          i++;
        } while (i < source.length() && Character.isLetterOrDigit(source.charAt(i)));
        tokens.add(new Token(Kind.NAME, source.substring(start, i), start));
      } else if ("+-*/%^(),=?:<>".indexOf(c) >= 0) {
        tokens.add(new Token(Kind.SIGN, String.valueOf(c), i++));
      } else {
        throw new SyntaxError("strange character '" + c + "'", i);
      }
    }
    tokens.add(new Token(Kind.END, "end", i));
    return tokens;
  }

  interface Node {
    double value(Map<String, Double> variables);
  }

  record Constant(double number) implements Node {
    @Override
    public double value(Map<String, Double> variables) {
      return number;
    }
  }

  record Variable(String name) implements Node {
    @Override
    public double value(Map<String, Double> variables) {
      Double v = variables.get(name);
      if (v == null) {
        throw new IllegalStateException("unknown " + name);
      }
      return v;
    }
  }

  record Binary(String sign, Node left, Node right) implements Node {
    @Override
    public double value(Map<String, Double> variables) {
      double a = left.value(variables);
      double b = right.value(variables);
      return switch (sign) {
        case "+" -> a + b;
        case "-" -> a - b;
        case "*" -> a * b;
        case "%" -> a % b;
        case "<" -> a < b ? 1 : 0;
        case ">" -> a > b ? 1 : 0;
        case "/" -> {
          if (b == 0) {
            throw new ArithmeticException("division by zero");
          }
          yield a / b;
        }
        case "^" -> {
          double result = 1;
          for (int i = 0; i < (int) b; i++) {
            result *= a;
          }
          yield result;
        }
        default -> throw new AssertionError(sign);
      };
    }
  }

  static class Parser {
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = new HashMap<>();
    private static final Map<String, DoubleBinaryOperator> FUNCTIONS2 = new HashMap<>();

    static {
      FUNCTIONS.put("abs", Math::abs);
      FUNCTIONS.put("sqrt", Math::sqrt);
      FUNCTIONS.put("half", x -> x / 2);
      FUNCTIONS2.put("max", Math::max);
      FUNCTIONS2.put("hyp", (a, b) -> Math.sqrt(a * a + b * b));
    }

    private final List<Token> tokens;
    private int at;

    Parser(List<Token> tokens) {
      this.tokens = tokens;
    }

    private Token peek() {
      return tokens.get(at);
    }

    private boolean accept(String sign) {
      if (peek().is(sign)) {
        at++;
        return true;
      }
      return false;
    }

    private void expect(String sign) throws SyntaxError {
      if (!accept(sign)) {
        throw new SyntaxError("expected " + sign + ", not " + peek().text(), peek().position());
      }
    }

    Node parse() throws SyntaxError {
      Node node = choice();
      if (peek().kind() != Kind.END) {
        throw new SyntaxError("unexpected " + peek().text(), peek().position());
      }
      return node;
    }

    private Node choice() throws SyntaxError {
      Node test = comparison();
      if (!accept("?")) {
        return test;
      }
      Node yes = choice();
      expect(":");
      Node no = choice();
      return v -> test.value(v) != 0 ? yes.value(v) : no.value(v);
    }

    private Node comparison() throws SyntaxError {
      Node left = sum();
      while (peek().is("<") || peek().is(">")) {
        left = new Binary(tokens.get(at++).text(), left, sum());
      }
      return left;
    }

    private Node sum() throws SyntaxError {
      Node left = product();
      while (peek().is("+") || peek().is("-")) {
        left = new Binary(tokens.get(at++).text(), left, product());
      }
      return left;
    }

    private Node product() throws SyntaxError {
      Node left = power();
      while (peek().is("*") || peek().is("/") || peek().is("%")) {
        left = new Binary(tokens.get(at++).text(), left, power());
      }
      return left;
    }

    private Node power() throws SyntaxError {
      Node base = unary();
      return accept("^") ? new Binary("^", base, power()) : base;
    }

    private Node unary() throws SyntaxError {
      if (accept("-")) {
        Node inner = unary();
        return v -> -inner.value(v);
      }
      return primary();
    }

    private Node primary() throws SyntaxError {
      Token t = tokens.get(at++);
      if (t.kind() == Kind.NUMBER) {
        return new Constant(Double.parseDouble(t.text()));
      }
      if (t.is("(")) {
        Node inner = choice();
        expect(")");
        return inner;
      }
      if (t.kind() != Kind.NAME) {
        throw new SyntaxError("unexpected " + t.text(), t.position());
      }
      if (!accept("(")) {
        return new Variable(t.text());
      }
      Node first = choice();
      if (accept(",")) {
        Node second = choice();
        expect(")");
        DoubleBinaryOperator f = FUNCTIONS2.get(t.text());
        if (f == null) {
          throw new SyntaxError("no function " + t.text() + "/2", t.position());
        }
        return v -> f.applyAsDouble(first.value(v), second.value(v));
      }
      expect(")");
      DoubleUnaryOperator f = FUNCTIONS.get(t.text());
      if (f == null) {
        throw new SyntaxError("no function " + t.text(), t.position());
      }
      return v -> f.applyAsDouble(first.value(v));
    }
  }

  static String run(String line, Map<String, Double> variables) {
    try {
      List<Token> tokens = tokenize(line);
      if (tokens.size() > 2 && tokens.get(0).kind() == Kind.NAME && tokens.get(1).is("=")) {
        Node node = new Parser(tokens.subList(2, tokens.size())).parse();
        variables.put(tokens.get(0).text(), node.value(variables));
        return tokens.get(0).text() + " is " + variables.get(tokens.get(0).text());
      }
      return "" + new Parser(tokens).parse().value(variables);
    } catch (SyntaxError e) {
      return "syntax: " + e.getMessage();
    } catch (ArithmeticException | IllegalStateException e) {
      return "error: " + e.getMessage();
    }
  }

  public static void main(String[] args) {
    Map<String, Double> variables = new HashMap<>();
    variables.put("pi", 3.25);
    String[] lines = {
      "1 + 2 * 3",
      "(1 + 2) * 3",
      "2 ^ 3 ^ 2",
      "-2 ^ 2",
      "10 - 4 - 3",
      "100 / 8 / 2",
      "17 % 5 * 2",
      "x = 5",
      "y = x * x - 1",
      "hyp(3, 4) + sqrt(16)",
      "max(x, y) / half(4)",
      "abs(-7.5)",
      "x > y ? 100 : x < 6 ? 200 : 300",
      "1 / 0",
      "z + 1",
      "2 +",
      "(1",
      "3 $ 4",
      "1 2",
      "foo(1)",
      "max(1)",
      "x = ",
      "pi * 2",
      "max(1, 2",
      "--5",
      ".5 + .25"
    };
    for (String line : lines) {
      System.out.println(line + " -> " + run(line, variables));
    }
    try {
      System.out.println(tokenize("a1+2"));
      System.out.println(new Parser(tokenize("1+x")).parse());
    } catch (SyntaxError e) {
      System.out.println("never");
    }
  }
}
