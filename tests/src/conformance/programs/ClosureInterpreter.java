// java: 21
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.StringJoiner;

/** A tiny language: tokens, a recursive descent parser, an evaluator with closures, lists and tail-less recursion. */
public class ClosureInterpreter {
  sealed interface Token {
    record Number(double value) implements Token {}

    record Word(String text) implements Token {}

    record Text(String value) implements Token {}

    record Symbol(String text) implements Token {}

    enum Mark implements Token {
      END
    }
  }

  static final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1;
    final int position;

    SyntaxError(String message, int position) {
      super(message + " at " + position);
      this.position = position;
    }
  }

  static final class ScriptError extends RuntimeException {
    private static final long serialVersionUID = 1;

    ScriptError(String format, Object... arguments) {
      super(String.format(format, arguments));
    }
  }

  static final class Lexer implements Iterator<Token> {
    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "=>", "&&", "||");
    private final String source;
    private int at;
    private boolean ended;

    Lexer(String source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public Token next() {
      if (ended) {
        throw new NoSuchElementException();
      }
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
        at++;
      }
      if (at == source.length()) {
        ended = true;
        return Token.Mark.END;
      }
      int start = at;
      char c = source.charAt(at);
      if (Character.isDigit(c)) {
        while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
          at++;
        }
        return new Token.Number(Double.parseDouble(source.substring(start, at)));
      } else if (Character.isLetter(c) || c == '_') {
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_')) {
          at++;
        }
        return new Token.Word(source.substring(start, at));
      } else if (c == '"') {
        int end = source.indexOf('"', at + 1);
        if (end < 0) {
          throw new SyntaxError("unclosed text", at);
        }
        at = end + 1;
        return new Token.Text(source.substring(start + 1, end));
      }
      String pair = source.substring(at, Math.min(at + 2, source.length()));
      String symbol = PAIRS.contains(pair) ? pair : String.valueOf(c);
      if ("+-*/%<>=!(){}[],;&|.".indexOf(c) < 0) {
        throw new SyntaxError("unexpected '" + c + "'", at);
      }
      at += symbol.length();
      return new Token.Symbol(symbol);
    }
  }

  sealed interface Node permits Literal, Name, Unary, Binary, Call, Function, ListOf, IfElse, Let, Block, Assign, While {}

  record Literal(Object value) implements Node {}

  record Name(String name) implements Node {}

  record Unary(char op, Node operand) implements Node {}

  record Binary(String op, Node left, Node right) implements Node {}

  record Call(Node function, List<Node> arguments) implements Node {}

  record Function(List<String> parameters, Node body) implements Node {}

  record ListOf(List<Node> items) implements Node {}

  record IfElse(Node condition, Node then, Node otherwise) implements Node {}

  record Let(String name, Node value) implements Node {}

  record Assign(String name, Node value) implements Node {}

  record Block(List<Node> nodes) implements Node {}

  record While(Node condition, Node body) implements Node {}

  static final class Parser {
    private static final Map<String, Integer> PRECEDENCE = new HashMap<>();

    static {
      String[][] levels = {{"||"}, {"&&"}, {"==", "!="}, {"<", ">", "<=", ">="}, {"+", "-"}, {"*", "/", "%"}};
      for (int i = 0; i < levels.length; i++) {
        for (String op : levels[i]) {
          PRECEDENCE.put(op, i + 1);
        }
      }
    }

    private final Lexer lexer;
    private Token token;

    Parser(String source) {
      lexer = new Lexer(source);
      token = lexer.next();
    }

    private boolean is(String text) {
      return switch (token) {
        case Token.Symbol(var s) -> s.equals(text);
        case Token.Word(var w) -> w.equals(text);
        default -> false;
      };
    }

    private boolean accept(String text) {
      if (is(text)) {
        token = lexer.next();
        return true;
      }
      return false;
    }

    private void expect(String text) {
      if (!accept(text)) {
        throw new SyntaxError("expected " + text + " but found " + token, lexer.at);
      }
    }

    private String word() {
      if (token instanceof Token.Word(String text)) {
        token = lexer.next();
        return text;
      }
      throw new SyntaxError("expected a name", lexer.at);
    }

    Node program() {
      List<Node> nodes = new ArrayList<>();
      while (token != Token.Mark.END) {
        nodes.add(statement());
        while (accept(";")) {}
      }
      return new Block(nodes);
    }

    private Node block() {
      expect("{");
      List<Node> nodes = new ArrayList<>();
      while (!accept("}")) {
        nodes.add(statement());
        while (accept(";")) {}
      }
      return new Block(nodes);
    }

    private Node statement() {
      if (accept("let")) {
        String name = word();
        expect("=");
        return new Let(name, expression());
      } else if (accept("while")) {
        Node condition = expression();
        return new While(condition, block());
      }
      Node e = expression();
      if (e instanceof Name(var name) && accept("=")) {
        return new Assign(name, expression());
      }
      return e;
    }

    private Node expression() {
      return binary(1);
    }

    private Node binary(int level) {
      Node left = unary();
      while (token instanceof Token.Symbol(String op) && PRECEDENCE.getOrDefault(op, 0) >= level) {
        token = lexer.next();
        left = new Binary(op, left, binary(PRECEDENCE.get(op) + 1));
      }
      return left;
    }

    private Node unary() {
      if (accept("-")) {
        return new Unary('-', unary());
      } else if (accept("!")) {
        return new Unary('!', unary());
      }
      Node n = primary();
      while (accept("(")) {
        n = new Call(n, list(")"));
      }
      return n;
    }

    private List<Node> list(String end) {
      List<Node> items = new ArrayList<>();
      while (!accept(end)) {
        items.add(expression());
        if (!is(end)) {
          expect(",");
        }
      }
      return items;
    }

    private Node primary() {
      if (accept("(")) {
        Node n = expression();
        expect(")");
        return n;
      } else if (accept("[")) {
        return new ListOf(list("]"));
      } else if (is("{")) {
        return block();
      } else if (accept("fn")) {
        List<String> names = new ArrayList<>();
        while (token instanceof Token.Word) {
          names.add(word());
        }
        expect("=>");
        return new Function(List.copyOf(names), expression());
      } else if (accept("if")) {
        Node condition = expression();
        Node then = block();
        return new IfElse(condition, then, accept("else") ? (is("if") ? primary() : block()) : new Literal(null));
      }
      Token t = token;
      Node result =
          switch (t) {
            case Token.Number(double d) -> new Literal(d);
            case Token.Text(var s) -> new Literal(s);
            case Token.Word(var w) when w.equals("true") || w.equals("false") -> new Literal(w.equals("true"));
            case Token.Word(var w) when w.equals("nil") -> new Literal(null);
            case Token.Word(var w) -> new Name(w);
            case Token.Symbol s -> throw new SyntaxError("unexpected " + s.text(), lexer.at);
            case Token.Mark m -> throw new SyntaxError("unexpected " + m, lexer.at);
          };
      token = lexer.next();
      return result;
    }
  }

  static final class Scope {
    private final Scope outer;
    private final Map<String, Object> values = new HashMap<>();

    Scope(Scope outer) {
      this.outer = outer;
    }

    Object get(String name) {
      for (Scope s = this; s != null; s = s.outer) {
        if (s.values.containsKey(name)) {
          return s.values.get(name);
        }
      }
      throw new ScriptError("unknown name %s", name);
    }

    void set(String name, Object value) {
      Scope s = this;
      while (!s.values.containsKey(name)) {
        s = s.outer;
        if (s == null) {
          throw new ScriptError("cannot assign %s", name);
        }
      }
      s.values.put(name, value);
    }

    void define(String name, Object value) {
      values.put(name, value);
    }
  }

  @FunctionalInterface
  interface Callable {
    Object call(List<Object> arguments);
  }

  static final class Evaluator {
    private final StringBuilder output = new StringBuilder();
    private final Scope globals = new Scope(null);
    private int steps;

    Evaluator() {
      globals.define("print", (Callable) a -> {
        StringJoiner j = new StringJoiner(" ");
        for (Object o : a) {
          j.add(show(o));
        }
        output.append(j).append('\n');
        return null;
      });
      globals.define("len", (Callable) a -> (double) (a.get(0) instanceof List<?> l ? l.size() : ((String) a.get(0)).length()));
      globals.define("get", (Callable) a -> ((List<?>) a.get(0)).get(((Double) a.get(1)).intValue()));
      globals.define("push", (Callable) a -> {
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) a.get(0);
        list.add(a.get(1));
        return list;
      });
    }

    static String show(Object o) {
      return switch (o) {
        case null -> "nil";
        case Double d when d == Math.rint(d) && Math.abs(d) < 1e15 -> String.valueOf(d.longValue());
        case Double d -> d.toString();
        case List<?> l -> {
          StringJoiner j = new StringJoiner(", ", "[", "]");
          l.forEach(x -> j.add(show(x)));
          yield j.toString();
        }
        case Callable c -> "<fn>";
        default -> o.toString();
      };
    }

    static boolean truth(Object o) {
      return !(o == null || o instanceof Boolean b && !b);
    }

    Object evaluate(Node node, Scope scope) {
      steps++;
      return switch (node) {
        case Literal(var v) -> v;
        case Name(var n) -> scope.get(n);
        case Unary(char op, Node x) when op == '!' -> !truth(evaluate(x, scope));
        case Unary u -> -number(evaluate(u.operand(), scope));
        case Binary(var op, var l, var r) when op.equals("&&") -> truth(evaluate(l, scope)) ? evaluate(r, scope) : false;
        case Binary(var op, var l, var r) when op.equals("||") -> {
          Object left = evaluate(l, scope);
          yield truth(left) ? left : evaluate(r, scope);
        }
        case Binary(var op, var l, var r) -> binary(op, evaluate(l, scope), evaluate(r, scope));
        case Call(var f, var arguments) -> call(evaluate(f, scope), evaluateAll(arguments, scope));
        case Function(var parameters, var body) -> (Callable) arguments -> {
          if (arguments.size() != parameters.size()) {
            throw new ScriptError("%d arguments for %s", arguments.size(), parameters);
          }
          Scope inner = new Scope(scope);
          for (int i = 0; i < parameters.size(); i++) {
            inner.define(parameters.get(i), arguments.get(i));
          }
          return evaluate(body, inner);
        };
        case ListOf(var items) -> evaluateAll(items, scope);
        case IfElse(var c, var t, var e) -> evaluate(truth(evaluate(c, scope)) ? t : e, scope);
        case Let(var n, var v) -> {
          Object value = evaluate(v, scope);
          scope.define(n, value);
          yield value;
        }
        case Assign(var n, var v) -> {
          Object value = evaluate(v, scope);
          scope.set(n, value);
          yield value;
        }
        case Block(var nodes) -> {
          Scope inner = new Scope(scope);
          Object last = null;
          for (Node n : nodes) {
            last = evaluate(n, inner);
          }
          yield last;
        }
        case While w -> {
          Object last = null;
          while (truth(evaluate(w.condition(), scope))) {
            last = evaluate(w.body(), scope);
          }
          yield last;
        }
      };
    }

    private List<Object> evaluateAll(List<Node> nodes, Scope scope) {
      List<Object> result = new ArrayList<>();
      for (Node n : nodes) {
        result.add(evaluate(n, scope));
      }
      return result;
    }

    private Object call(Object f, List<Object> arguments) {
      if (f instanceof Callable c) {
        return c.call(arguments);
      }
      throw new ScriptError("%s is not a function", show(f));
    }

    private static double number(Object o) {
      if (o instanceof Double d) {
        return d;
      }
      throw new ScriptError("%s is not a number", show(o));
    }

    private static Object binary(String op, Object l, Object r) {
      switch (op) {
        case "==":
          return l == null ? r == null : l.equals(r);
        case "!=":
          return l == null ? r != null : !l.equals(r);
        case "+":
          if (l instanceof String || r instanceof String) {
            return show(l) + show(r);
          }
          break;
        default:
      }
      double a = number(l);
      double b = number(r);
      return switch (op) {
        case "+" -> a + b;
        case "-" -> a - b;
        case "*" -> a * b;
        case "/" -> a / b;
        case "%" -> a % b;
        case "<" -> a < b;
        case ">" -> a > b;
        case "<=" -> a <= b;
        case ">=" -> a >= b;
        default -> throw new ScriptError("no operator %s", op);
      };
    }
  }

  static void run(String title, String source) {
    Evaluator e = new Evaluator();
    String result;
    try {
      result = Evaluator.show(e.evaluate(new Parser(source).program(), e.globals));
    } catch (SyntaxError x) {
      result = "syntax error: " + x.getMessage() + " (" + x.position + " of " + source.length() + ")";
    } catch (ScriptError x) {
      result = "script error: " + x.getMessage();
    } catch (ClassCastException | IndexOutOfBoundsException x) {
      result = "internal: " + x.getClass().getSimpleName();
    }
    System.out.print(e.output);
    System.out.println(title + " -> " + result + " in " + e.steps + " steps");
  }

  public static void main(String[] args) {
    run("arithmetic", "1 + 2 * 3 - 4 / (5 - 3) % 3");
    run("logic", "let a = nil; print(a == nil, a || 7, 1 < 2 && 2 < 1, !a)");
    run("factorial", "let fact = fn n => if n < 2 { 1 } else { n * fact(n - 1) }; fact(7)");
    run("counter", """
        let counter = fn => { let n = 0; fn => { n = n + 1; n } };
        let a = counter(); let b = counter();
        a(); a();
        print("a", a(), "b", b());
        a() * 10 + b()""");
    run("map and fold", """
        let map = fn f xs => { let out = []; let i = 0;
          while i < len(xs) { push(out, f(get(xs, i))); i = i + 1 }; out };
        let fold = fn f z xs => { let i = 0; while i < len(xs) { z = f(z, get(xs, i)); i = i + 1 }; z };
        let squares = map(fn x => x * x, [1, 2, 3.5, -4]);
        print(squares, len("four"));
        fold(fn a b => a + b, 0, squares)""");
    run("compose", "let compose = fn f g => fn x => f(g(x)); let inc = fn x => x + 1; compose(inc, compose(inc, inc))(39)");
    run("texts", "\"1 + 1 = \" + (1 + 1) + nil + [true, \"x\", fn => 1]");
    run("else if", "let sign = fn x => if x < 0 { \"neg\" } else if x == 0 { \"zero\" } else { \"pos\" }; [sign(-2), sign(0), sign(9)]");
    run("divide", "[1 / 0, -1 / 0, 0 / 0, 7 % 2.5, 1 / 3]");
    for (String bad : List.of("1 +", "let = 3", "(1", "\"abc", "x + 1", "3(4)", "(fn a b => a)(1)", "1 - \"a\"", "y = 2", "get([1], 3)", "len(5)", "1 ? 2")) {
      run(bad, bad);
    }
  }
}
