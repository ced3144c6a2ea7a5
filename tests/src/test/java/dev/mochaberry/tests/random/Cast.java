package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * More classes of the generated programs, each for one side of the language: inner classes,
 * generics, overloads, iterators, recursion, functions that keep state. What they do varies; none
 * calls what the program's methods do, so calls end. And the expressions that use them.
 */
final class Cast {
  private final World world;
  private final Choice choice;

  Cast(World world) {
    this.world = world;
    this.choice = world.choice;
  }

  private static Piece line(String text) {
    return Piece.Line.of(text);
  }

  private static Piece nest(String head, String... lines) {
    List<Piece> body = new ArrayList<>();
    for (String text : lines) {
      body.add(line(text));
    }
    return Piece.Nest.of(head, body);
  }

  List<Piece> classes() {
    List<Piece> all = new ArrayList<>();
    all.add(outer());
    all.add(animal());
    all.add(
        nest(
            "static class Pair<A, B> {",
            "final A first; final B second;",
            "Pair(A first, B second) { this.first = first; this.second = second; }",
            "<C> Pair<A, C> with(C other) { return new Pair<>(first, other); }",
            "Pair<B, A> turned() { return new Pair<>(second, first); }",
            "@Override public boolean equals(Object o) { return o instanceof Pair<?, ?> p && Objects.equals(first, p.first) && Objects.equals(second, p.second); }",
            "@Override public int hashCode() { return Objects.hash(first, second); }",
            "@Override public String toString() { return \"<\" + first + \"|\" + second + \">\"; }"));
    all.add(tree());
    all.add(
        nest(
            "static class Span implements Iterable<Integer> {",
            "final int from; final int to; Span(int from, int to) { this.from = from; this.to = to; }",
            "@Override public Iterator<Integer> iterator() { return new Iterator<>() { int at = from; public boolean hasNext() { return at < to; } public Integer next() { if (at >= to) throw new NoSuchElementException(\"span\"); return at++; } }; }",
            "int total() { int n = "
                + choice.below(3)
                + "; for (int x : this) { if (x == "
                + choice.below(6)
                + ") "
                + choice.of("continue;", "break;", "n *= 2;")
                + " n += x; } return n; }"));
    all.add(
        nest(
            "enum Op implements IntBinaryOperator {",
            "PLUS(\"+\") { @Override public int applyAsInt(int a, int b) { return a + b; } },",
            "MINUS(\"-\") { @Override public int applyAsInt(int a, int b) { return a - b; } @Override boolean turns() { return true; } },",
            "TIMES(\"*\") { @Override public int applyAsInt(int a, int b) { return a * b; } },",
            "OVER(\"/\") { @Override public int applyAsInt(int a, int b) { return a / b; } };",
            "final String sign; Op(String sign) { this.sign = sign; }",
            "boolean turns() { return false; }",
            "static Op of(char c) { for (Op op : values()) { if (op.sign.charAt(0) == c) return op; } throw new IllegalArgumentException(\"op \" + c); }"));
    all.addAll(overloads());
    all.addAll(recursions());
    all.addAll(functions());
    all.add(
        nest(
            "interface Named {",
            "default String title() { return \"named\" + rank(); }",
            "int rank();"));
    all.add(
        nest(
            "interface Titled extends Named {",
            "@Override default String title() { return \"sir \" + Named.super.title(); }"));
    all.add(
        nest(
            "static class Knight implements Titled, Comparable<Knight> {",
            "final int rank; Knight(int rank) { this.rank = rank; }",
            "@Override public int rank() { return rank " + choice.of("", "* 3", "- 1") + "; }",
            "@Override public int compareTo(Knight other) { return Integer.compare(rank % 7, other.rank % 7); }",
            choice.of(
                "", "@Override public String title() { return \"k\" + Titled.super.title(); }"),
            "@Override public String toString() { return \"K\" + rank; }"));
    if (world.modern) {
      all.addAll(formulas());
    }
    return all;
  }

  private Piece outer() {
    return nest(
        "static class Outer {",
        "private int base; private static int count;",
        "Outer(int base) { this.base = base; count++; }",
        "class Inner { int extra = base "
            + choice.of("+ 1", "* 2", "")
            + "; Inner(int e) { extra ^= e; }"
            + " int sum(int k) { return base += extra + k; }"
            + " class Deep { int base = 7; int all() { return Outer.this.base * extra + base + sum(1); } } }",
        "Inner make(int k) { return new Inner(k); }",
        "IntSupplier keep(int k) { int start = k + base; class Local implements IntSupplier { int calls; public int getAsInt() { return start + base + calls++; } } return new Local(); }",
        "Runnable change(int k) { return "
            + choice.of(
                "() -> base += k",
                "new Runnable() { int n = base; public void run() { base = n + k; n++; } }")
            + "; }",
        "int now() { return base; }");
  }

  private Piece animal() {
    return nest(
        "static abstract class Animal {",
        "static int born; final String kind; { born++; }",
        "Animal(String kind) { this.kind = kind; legs = legs(); }",
        "int legs = -1;",
        "abstract int legs();",
        "String sound() { return kind + legs; }",
        "int loud(int k) { return sound().length() * k + legs; }",
        "static Animal of(int k) { return switch (k & 3) { case 0 -> new Animal(\"cat\") { int lives = 9; @Override int legs() { return lives + 4; } @Override String sound() { return \"meow\" + lives; } };"
            + " case 1 -> new Animal(\"bird\") { @Override int legs() { return 2 + k; } };"
            + " default -> { Animal other = of(k - 1); yield new Animal(\"copy\") { @Override int legs() { return other.legs + 1; } @Override String sound() { return super.sound() + other.kind; } }; } }; }");
  }

  private Piece tree() {
    return nest(
        "static class Tree<K extends Comparable<K>, V> {",
        "private class Node { K key; V value; Node left, right; Node(K key, V value) { this.key = key; this.value = value; } }",
        "private Node root; int size;",
        "V put(K key, V value) { Node at = root, last = null; int c = 0; while (at != null) { last = at; c = key.compareTo(at.key); if (c == 0) { V old = at.value; at.value = value; return old; } at = c < 0 ? at.left : at.right; }"
            + " Node fresh = new Node(key, value); size++; if (last == null) root = fresh; else if (c < 0) last.left = fresh; else last.right = fresh; return null; }",
        "V get(K key) { for (Node at = root; at != null; ) { int c = key.compareTo(at.key); if (c == 0) return at.value; at = c < 0 ? at.left : at.right; } return null; }",
        "private int depth(Node n) { return n == null ? 0 : 1 + Math.max(depth(n.left), depth(n.right)); }",
        "int depth() { return depth(root); }",
        "void each(BiConsumer<? super K, ? super V> todo) { each(root, todo); }",
        "private void each(Node n, BiConsumer<? super K, ? super V> todo) { if (n == null) return; each(n.left, todo); todo.accept(n.key, n.value); each(n.right, todo); }",
        "static Tree<Integer, String> of(int... keys) { Tree<Integer, String> t = new Tree<>(); for (int k : keys) t.put(k, \"v\" + k); return t; }",
        "String line() { StringBuilder out = new StringBuilder(); each((k, v) -> out.append(k).append('=').append(v).append(' ')); return out.toString(); }");
  }

  private List<Piece> overloads() {
    List<Piece> all = new ArrayList<>();
    for (String parameter :
        List.of(
            "int",
            "long",
            "double",
            "char",
            "Integer",
            "Object",
            "String",
            "int...",
            "Object...")) {
      if (parameter.equals("Object") || choice.percent(70)) {
        all.add(
            line(
                "static String pick("
                    + parameter
                    + " x) { return \""
                    + parameter.replace("...", "s")
                    + choice.of("\"", ":\" + " + shown(parameter))
                    + "; }"));
      }
    }
    all.add(
        line(
            "static int sum(int first, int... rest) { int n = first; for (int r : rest) n = n * 3 + r; return n + rest.length; }"));
    return all;
  }

  private static String shown(String parameter) {
    return parameter.endsWith("...")
        ? "(x == null ? -1 : x.length)"
        : parameter.equals("char") ? "(x + 1)" : parameter.equals("Object") ? "(x == null)" : "x";
  }

  private List<Piece> recursions() {
    return List.of(
        line(
            "static int down(int n, int k) { if (n <= 0) return k; "
                + choice.of(
                    "int below = down(n - 1, k * 3 + n); return below ^ n;",
                    "return down(n - 2, k) + down(n - 1, k + 1);",
                    "try { return down(n - 1, k - n) + 1; } finally { sTotal += n; }",
                    "for (int i = 0; i < 2; i++) { k += down(n - 2, i); } return k;")
                + " }"),
        line("static boolean even(int n) { return n == 0 || odd(n - 1); }"),
        line("static boolean odd(int n) { return n != 0 && even(n - 1); }"),
        line(
            "static long power(long b, int e) { if (e == 0) return 1; long half = power(b, e / 2); return e % 2 == 0 ? half * half : half * half * b; }"),
        line(
            "static String spell(String s, int n) { return n <= 0 || s.isEmpty() ? s : spell(s.substring(1) + s.charAt(0), n - 1); }"));
  }

  private List<Piece> functions() {
    return List.of(
        line("static IntSupplier counter(int from) { int[] n = {from}; return () -> n[0]++; }"),
        line(
            "static IntUnaryOperator doubled(IntUnaryOperator f) { return x -> f.applyAsInt(f.applyAsInt(x)); }"),
        line(
            "static <T extends Comparable<T>> T largest(List<T> xs) { T best = null; for (T x : xs) { if (best == null || x.compareTo(best) > 0) best = x; } return best; }"),
        line(
            "static <A, B> List<B> mapped(List<A> xs, Function<? super A, ? extends B> f) { List<B> out = new ArrayList<>(); for (A x : xs) out.add(f.apply(x)); return out; }"),
        line(
            "static Function<Integer, Function<Integer, Integer>> curried(int c) { return a -> b -> a * b + c; }"));
  }

  private List<Piece> formulas() {
    return List.of(
        line("sealed interface Formula permits Num, Sum, Product, Minus {}"),
        line("record Num(int value) implements Formula {}"),
        line("record Sum(Formula left, Formula right) implements Formula {}"),
        line("record Product(Formula left, Formula right) implements Formula {}"),
        line("record Minus(Formula inner) implements Formula {}"),
        line(
            "static int worth(Formula f) { return switch (f) { case Num(int v) when v > 100 -> v / 2; case Num n -> n.value(); case Sum(Num(var a), Num(var b)) -> a + b; case Sum(var l, var r) -> worth(l) + worth(r); case Product(Formula l, Num(int b)) when b == 0 -> 0; case Product(var l, var r) -> worth(l) * worth(r); case Minus(Minus(var inner)) -> worth(inner); case Minus m -> -worth(m.inner()); }; }"),
        line(
            "static String kind(Object o) { return switch (o) { case null -> \"null\"; case Integer i when i > 9 -> \"big\" + i; case Integer i -> \"int\" + i; case Long l -> \"long\" + l; case String s when s.length() > 2 -> \"text \" + s.length(); case String s -> s; case Color c when c == Color.RED -> \"red\"; case Color c -> \"color\" + c.ordinal(); case int[] xs -> \"ints\" + xs.length; case Point(int x, int y) when x == y -> \"diagonal\"; case Point(var x, var y) -> \"point\" + (x - y); default -> \"other\"; }; }"));
  }

  /** An int that they give. */
  String integer(Expressions e, int d) {
    String a = e.integer(d);
    return switch (choice.below(world.modern ? 19 : 16)) {
      case 0 -> "new Outer(" + a + ").new Inner(" + e.integer(d) + ").sum(2)";
      case 1 -> "new Outer(" + a + ").make(3).new Deep().all()";
      case 2 -> "new Outer(" + a + ").keep(" + e.integer(d) + ").getAsInt()";
      case 3 -> "Animal.of(" + a + choice.of(" & 7).loud(2)", " & 7).legs", " & 7).legs()");
      case 4 -> "new Span(" + choice.below(3) + ", (" + a + " & 7)).total()";
      case 5 ->
          "Op."
              + choice.of(
                  "PLUS", "MINUS", "TIMES", "OVER", "of('-')", "values()[" + e.index(d) + "]")
              + ".applyAsInt("
              + a
              + ", "
              + e.integer(d)
              + ")";
      case 6 -> "down((" + a + " & 7), " + e.integer(d) + ")";
      case 7 ->
          "sum(" + a + choice.of(")", ", 1)", ", " + e.integer(d) + ", 3)", ", new int[] {4, 5})");
      case 8 ->
          "doubled("
              + choice.of("q -> q * 3", "Math::abs", "q -> 7 - q")
              + ").applyAsInt("
              + a
              + ")";
      case 9 -> "(int) curried(" + choice.below(9) + ").apply(" + a + ").apply(3)";
      case 10 -> "(int) largest(List.of((int) (" + a + "), (int) (" + e.integer(d) + "), 4))";
      case 11 ->
          "new Pair<>("
              + a
              + ", "
              + e.text(0)
              + ")"
              + choice.of(
                  ".hashCode()", ".turned().with(2L).second.intValue()", ".first.hashCode()");
      case 12 -> "Tree.of(" + a + ", 5, " + e.integer(d) + ", 3)" + choice.of(".size", ".depth()");
      case 13 -> "new Knight(" + a + ").compareTo(new Knight(4))";
      case 14 -> "(int) power(" + a + ", " + choice.below(9) + ")";
      case 15 -> "counter(" + a + ").getAsInt()";
      case 16 -> "worth(new Sum(new Num(" + a + "), new Num(" + e.integer(0) + ")))";
      case 17 ->
          "worth(new Product(new Minus("
              + choice.of("new Minus(new Num(3))", "new Num(" + a + ")")
              + "), new Num("
              + choice.of("0", "7", "101")
              + ")))";
      default ->
          "worth(new Minus(new Sum(new Num(" + a + "), new Product(new Num(2), new Num(3)))))";
    };
  }

  /** A string that they give. */
  String text(Expressions e, int d) {
    return switch (choice.below(world.modern ? 9 : 8)) {
      case 0 ->
          "pick("
              + e.of(
                  choice.of(
                      Kind.INT,
                      Kind.LONG,
                      Kind.CHAR,
                      Kind.BYTE,
                      Kind.SHORT,
                      Kind.BOXED,
                      Kind.STRING,
                      Kind.BOOLEAN,
                      Kind.INTS,
                      Kind.COLOR),
                  d)
              + ")";
      case 1 -> "pick(" + choice.of("'x' + 1", "(Object) 5", "\"\" + 1") + ")";
      case 2 -> "Animal.of(" + e.integer(d) + " & 3).sound()";
      case 3 -> "cut(Tree.of(" + e.integer(d) + ", " + e.integer(d) + ", 7).line())";
      case 4 ->
          "cut(new Pair<>("
              + e.of(choice.of(Kind.BOXED, Kind.STRING, Kind.COLOR), d)
              + ", "
              + e.integer(d)
              + ")"
              + choice.of("", ".turned()", ".with('c')")
              + ".toString())";
      case 5 -> "new Knight(" + e.integer(d) + ").title()";
      case 6 -> "spell(" + e.text(d) + ", " + choice.below(5) + ")";
      case 7 ->
          "cut(mapped(List.of(3, 1, 2), q -> "
              + choice.of("q * 2", "\"n\" + q", "q > 1", "new Knight(q)")
              + ").toString())";
      default ->
          "kind("
              + e.of(
                  choice.of(
                      Kind.OBJECT, Kind.BOXED, Kind.STRING, Kind.COLOR, Kind.POINT, Kind.LONG),
                  d)
              + ")";
    };
  }

  /** A boolean that they give. */
  String condition(Expressions e, int d) {
    return switch (choice.below(4)) {
      case 0 -> choice.of("even", "odd") + "(" + e.integer(d) + " & 15)";
      case 1 -> "new Pair<>(" + e.integer(d) + ", 1).equals(new Pair<>(" + e.integer(d) + ", 1))";
      case 2 -> "Op.values()[" + e.integer(d) + " & 3].turns()";
      default -> "(Tree.of(1, 2, " + e.integer(d) + ").get(" + e.integer(d) + ") == null)";
    };
  }
}
