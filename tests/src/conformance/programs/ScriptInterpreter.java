import java.util.*;

/** A script language whose syntax tree is made of lambdas. */
public class ScriptInterpreter {
  enum T {
    NUM,
    ID,
    OP,
    END
  }

  static class Tok {
    final T t;
    final String s;

    Tok(T t, String s) {
      this.t = t;
      this.s = s;
    }
  }

  static class Return extends RuntimeException {
    final int v;

    Return(int v) {
      super(null, null, false, false);
      this.v = v;
    }
  }

  interface Stmt {
    void run(Map<String, Integer> env);
  }

  interface Ex {
    int eval(Map<String, Integer> env);
  }

  static class Fn {
    List<String> ps = new ArrayList<>();
    Stmt body;
  }

  final List<Tok> toks = new ArrayList<>();
  int p;
  final Map<String, Fn> fns = new HashMap<>();
  final StringBuilder out = new StringBuilder();
  int depth;

  ScriptInterpreter(String src) {
    int i = 0;
    while (i < src.length()) {
      char c = src.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int st = i;
      if (Character.isDigit(c)) {
        while (i < src.length() && Character.isDigit(src.charAt(i))) i++;
        toks.add(new Tok(T.NUM, src.substring(st, i)));
      } else if (Character.isJavaIdentifierStart(c)) {
        while (i < src.length() && Character.isJavaIdentifierPart(src.charAt(i))) i++;
        toks.add(new Tok(T.ID, src.substring(st, i)));
      } else {
        i++;
        if (i < src.length() && "=<>!&|".indexOf(c) >= 0 && "=&|".indexOf(src.charAt(i)) >= 0) i++;
        toks.add(new Tok(T.OP, src.substring(st, i)));
      }
    }
    toks.add(new Tok(T.END, ""));
  }

  Tok peek() {
    return toks.get(p);
  }

  boolean at(String s) {
    return peek().s.equals(s);
  }

  boolean eat(String s) {
    if (!at(s)) return false;
    p++;
    return true;
  }

  void need(String s) {
    if (!eat(s)) throw new IllegalStateException("expected '" + s + "' got '" + peek().s + "'");
  }

  String id() {
    if (peek().t != T.ID) throw new IllegalStateException("name expected, got " + peek().t);
    return toks.get(p++).s;
  }

  Stmt program() {
    List<Stmt> ss = new ArrayList<>();
    while (peek().t != T.END) ss.add(stmt());
    return env -> ss.forEach(s -> s.run(env));
  }

  Stmt block() {
    need("{");
    List<Stmt> ss = new ArrayList<>();
    while (!eat("}")) ss.add(stmt());
    return env -> {
      for (Stmt s : ss) s.run(env);
    };
  }

  Stmt stmt() {
    if (eat("print")) {
      Ex e = expr();
      need(";");
      return env -> out.append(e.eval(env)).append(' ');
    }
    if (eat("while")) {
      Ex c = expr();
      Stmt b = block();
      return env -> {
        int guard = 0;
        while (c.eval(env) != 0) {
          if (++guard > 1000) throw new IllegalStateException("endless");
          b.run(env);
        }
      };
    }
    if (eat("if")) {
      Ex c = expr();
      Stmt a = block(), b = eat("else") ? (at("if") ? stmt() : block()) : env -> {};
      return env -> (c.eval(env) != 0 ? a : b).run(env);
    }
    if (eat("return")) {
      Ex e = expr();
      need(";");
      return env -> {
        throw new Return(e.eval(env));
      };
    }
    if (eat("def")) {
      Fn f = new Fn();
      String n = id();
      need("(");
      while (!eat(")")) {
        f.ps.add(id());
        eat(",");
      }
      fns.put(n, f);
      f.body = block();
      return env -> {};
    }
    String n = id();
    if (at("=")) {
      p++;
      Ex e = expr();
      need(";");
      return env -> env.put(n, e.eval(env));
    }
    p--;
    Ex e = expr();
    need(";");
    return e::eval;
  }

  static final List<List<String>> LEVELS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<", ">", "<=", ">="),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  Ex expr() {
    return level(0);
  }

  Ex level(int k) {
    if (k == LEVELS.size()) return unary();
    Ex l = level(k + 1);
    while (LEVELS.get(k).contains(peek().s)) {
      String op = toks.get(p++).s;
      Ex a = l, b = level(k + 1);
      l =
          switch (op) {
            case "||" -> env -> a.eval(env) != 0 || b.eval(env) != 0 ? 1 : 0;
            case "&&" -> env -> a.eval(env) != 0 && b.eval(env) != 0 ? 1 : 0;
            case "==" -> env -> a.eval(env) == b.eval(env) ? 1 : 0;
            case "!=" -> env -> a.eval(env) != b.eval(env) ? 1 : 0;
            case "<" -> env -> a.eval(env) < b.eval(env) ? 1 : 0;
            case ">" -> env -> a.eval(env) > b.eval(env) ? 1 : 0;
            case "<=" -> env -> a.eval(env) <= b.eval(env) ? 1 : 0;
            case ">=" -> env -> a.eval(env) >= b.eval(env) ? 1 : 0;
            case "+" -> env -> a.eval(env) + b.eval(env);
            case "-" -> env -> a.eval(env) - b.eval(env);
            case "*" -> env -> a.eval(env) * b.eval(env);
            case "/" -> env -> a.eval(env) / b.eval(env);
            default -> env -> a.eval(env) % b.eval(env);
          };
    }
    return l;
  }

  Ex unary() {
    if (eat("-")) {
      Ex e = unary();
      return env -> -e.eval(env);
    }
    if (eat("!")) {
      Ex e = unary();
      return env -> e.eval(env) == 0 ? 1 : 0;
    }
    if (eat("(")) {
      Ex e = expr();
      need(")");
      return e;
    }
    if (peek().t == T.NUM) {
      int v = Integer.parseInt(toks.get(p++).s);
      return env -> v;
    }
    String n = id();
    if (eat("(")) {
      List<Ex> as = new ArrayList<>();
      while (!eat(")")) {
        as.add(expr());
        eat(",");
      }
      return env -> call(n, as, env);
    }
    return env -> {
      Integer v = env.get(n);
      if (v == null) throw new NoSuchElementException("undefined " + n);
      return v;
    };
  }

  int call(String n, List<Ex> as, Map<String, Integer> env) {
    Fn f = fns.get(n);
    if (f == null) throw new NoSuchElementException("no function " + n);
    Map<String, Integer> local = new HashMap<>();
    for (int i = 0; i < as.size(); i++) local.put(f.ps.get(i), as.get(i).eval(env));
    try {
      if (++depth > 40) throw new IllegalStateException("too deep");
      f.body.run(local);
      return 0;
    } catch (Return r) {
      return r.v;
    } finally {
      depth--;
    }
  }

  static void go(String src) {
    ScriptInterpreter i = new ScriptInterpreter(src);
    try {
      i.program().run(new TreeMap<>());
    } catch (IllegalStateException
        | NoSuchElementException
        | ArithmeticException
        | IndexOutOfBoundsException e) {
      i.out.append("! ").append(e.getMessage());
    }
    System.out.println(i.out.toString().trim());
  }

  public static void main(String[] a) {
    go(
        "x = 10; while x > 0 { if x % 3 == 0 { print x; } else if x == 5 { print -x; } x = x - 1;"
            + " }");
    go(
        "def fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); } print fib(12); print"
            + " fib(1) == 1 && !0;");
    go(
        "def gcd(a, b) { while b != 0 { t = a % b; a = b; b = t; } return a; } print gcd(48, 36);"
            + " print gcd(17, 5) || y;");
    go("print 1 / 0;");
    go("print y;");
    go("x = ;");
    go("while 1 { x = 1; }");
    go("def f(n) { return f(n + 1); } f(0);");
    go("g(1);");
    go("print (1 + 2) * -3 - 4 % 3 <= 2 * 2;");
    go("if 1 { print 1;");
  }
}
