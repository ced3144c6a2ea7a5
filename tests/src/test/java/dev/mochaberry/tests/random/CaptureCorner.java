package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Code that is handed about with what is around it: lambdas, local and anonymous classes, inner
 * classes of inner ones, interfaces with defaults, generic nested classes with iterators of their
 * own.
 */
final class CaptureCorner extends Corner {
  private String step;
  private String chain;
  private String outer;

  CaptureCorner(World world) {
    super(world);
  }

  private String operator() {
    return choice.of("+", "-", "*", "^", "|", "+", "-", "*");
  }

  private String number() {
    return choice.of(
        "p", "n", "box[0]", "box[p % 2]", "3", "-7", "1 << 20", "k", "o.x", "0x7fffffff");
  }

  private String function() {
    return choice.oneOf(
        () -> "q -> q " + operator() + " " + number(),
        () -> "q -> (q " + operator() + " k) " + operator() + " box[0]++",
        () -> "q -> { box[1] " + choice.of("+=", "-=", "^=") + " q; return box[1]; }",
        () -> step + ".of(" + number() + ")",
        () ->
            "new "
                + step
                + "() { int at = "
                + number()
                + "; public int f(int q) { return at++ "
                + operator()
                + " q; } }",
        () ->
            "new "
                + step
                + "() { public int f(int q) { return q < 2 ? k : this.g(q / 2) + 1; } public int g(int q) { return "
                + step
                + ".super.g(q) "
                + operator()
                + " n; } }",
        () -> "o.new In(" + number() + ")",
        () -> "o.new In(" + number() + ").new Deep()::f",
        () -> "new Local(" + number() + ")",
        () -> "f.then(q -> q - k)",
        () -> "o::up",
        () -> "Math::abs");
  }

  private String statement() {
    return choice.oneOf(
        () -> "f = " + function() + ";",
        () -> "n = f.f(" + number() + ");",
        () -> "n " + choice.of("+=", "-=", "^=") + " f.g(" + number() + ");",
        () -> "fs.add(" + function() + ");",
        () -> "for (" + step + " q : fs) n = q.f(n) " + operator() + " 1;",
        () ->
            "for (int i = 0; i < 3; i++) { int at = i; fs.add(q -> q + at "
                + operator()
                + " "
                + choice.of("k", "at", "p")
                + "); }",
        () -> "out += n + \" \" + box[0] + box[1] + o.x + \";\";",
        () -> "o.x " + choice.of("+=", "*=", "-=") + " " + choice.of("n", "p", "7") + ";",
        () -> "o = new " + outer + "(n & 15);",
        () -> "chain.add(n);",
        () -> "for (int q : chain) n = n * 3 + q;",
        () ->
            "n += chain.fold(" + choice.of("0", "1", "n") + ", (q, w) -> q " + operator() + " w);",
        () -> "chain = chain.map(q -> q " + operator() + " k);",
        () ->
            "for (Iterator<Integer> q = chain.iterator(); q.hasNext(); ) if (q.next() % 2 == 0) q.remove();",
        () -> "out += chain.map(q -> \"<\" + q + \">\").fold(\"\", (q, w) -> q + w);",
        () -> "new Local(n).add();",
        () -> "Runnable r" + world.probe() + " = () -> box[0] += k; box[1]++;");
  }

  @Override
  List<Piece> members(String name) {
    step = world.fresh("Step");
    chain = world.fresh("Chain");
    outer = world.fresh("Outer");
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            "interface "
                + step
                + " { int f(int x); default int g(int x) { return f(x) "
                + operator()
                + " f(x + 1); } default "
                + step
                + " then("
                + step
                + " o) { return x -> o.f(f(x)); } static "
                + step
                + " of(int k) { return x -> x "
                + operator()
                + " k; } }"));
    all.add(
        line(
            "static class "
                + chain
                + "<T> implements Iterable<T> { private class Link { T t; Link next; Link(T t) { this.t = t; size++; } } Link head, tail; int size; void add(T t) { Link l = new Link(t); if (head == null) head = l; else tail.next = l; tail = l; }"
                + " public Iterator<T> iterator() { return new Iterator<T>() { Link at = head, last, before; public boolean hasNext() { return at != null; } public T next() { if (at == null) throw new NoSuchElementException(); before = last == null ? before : last; last = at; at = at.next; return last.t; }"
                + " public void remove() { if (last == null) throw new IllegalStateException(); if (before == null) head = at; else before.next = at; if (at == null) tail = before; size--; last = null; } }; }"
                + " <R> R fold(R r, BiFunction<R, ? super T, R> f) { for (T t : this) r = f.apply(r, t); return r; } <R> "
                + chain
                + "<R> map(Function<? super T, ? extends R> f) { "
                + chain
                + "<R> c = new "
                + chain
                + "<>(); forEach(t -> c.add(f.apply(t))); return c; } }"));
    all.add(
        line(
            "static class "
                + outer
                + " { int x; "
                + outer
                + "(int x) { this.x = x; } int up(int q) { return x++ + q; } class In implements "
                + step
                + " { int y = x; In(int y) { this.y "
                + choice.of("+=", "^=", "=")
                + " y; } public int f(int q) { x += q; return "
                + outer
                + ".this.x "
                + operator()
                + " this.y; } class Deep { int x = y + 1; int f(int q) { return x + y + "
                + outer
                + ".this.x++ "
                + operator()
                + " q; } } } }"));
    List<Piece> body = new ArrayList<>();
    body.add(line("int n = p; String out = \"\"; int[] box = {p, 1}; final int k = p * 3 + 1;"));
    body.add(
        line(
            outer
                + " o1 = new "
                + outer
                + "(p); "
                + chain
                + "<Integer> chain = new "
                + chain
                + "<>(); for (int i = 0; i < 4; i++) chain.add(i * k);"));
    body.add(
        line(
            "class Local implements "
                + step
                + " { final int z; Local(int z) { this.z = z + k; } public int f(int q) { box[0]--; return z "
                + operator()
                + " q; } void add() { box[1] += z; new Object() { void go() { box[0] ^= z; } }.go(); } }"));
    body.add(line(step + " f = q -> q + k; List<" + step + "> fs = new ArrayList<>();"));
    for (int i = choice.between(7, 13); i > 0; i--) {
      body.add(line(effectivelyFinal(statement())));
    }
    body.add(
        line(
            "return out + n + Arrays.toString(box) + o1.x + chain.size + chain.fold(\"\", (q, w) -> q + w + \",\");"));
    all.add(method(name, body));
    return all;
  }

  /** What a lambda captures is never assigned again: it gets copies of what is. */
  private String effectivelyFinal(String statement) {
    String n = world.fresh("n");
    String f = world.fresh("f");
    if (statement.startsWith("o = ")) {
      return statement.replace("o = ", "o1 = ");
    }
    String used =
        statement
            .replaceAll("\\bn\\b(?! (\\+|-|\\*|\\^|\\|)?=)", n)
            .replaceAll("(?<![.\\w])f\\.(?=then)", f + ".")
            .replaceAll("\\bo(?=\\.|::)", "o" + n);
    String copies = "final int " + n + " = n; final " + outer + " o" + n + " = o1; ";
    if (used.contains(f)) {
      copies += "final " + step + " " + f + " = f; ";
    }
    return used.startsWith("Runnable") ? statement : "{ " + copies + used + " }";
  }
}
