package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Hierarchies: interfaces with defaults in diamonds, bounded generics with bridges, classes inside
 * methods that capture, overloads with varargs, fields that hide others.
 */
final class TypeCorner extends Corner {

  TypeCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    List<Piece> all = new ArrayList<>();
    List<Piece> body = new ArrayList<>();
    body.add(line("StringBuilder log = new StringBuilder();"));
    for (int i = choice.between(1, 3); i > 0; i--) {
      switch (choice.below(5)) {
        case 0 -> diamond(all, body);
        case 1 -> generics(all, body);
        case 2 -> captures(body);
        case 3 -> overloads(all, body);
        default -> hiding(all, body);
      }
    }
    body.add(line("return log.toString();"));
    all.add(method(name, body));
    return all;
  }

  private void diamond(List<Piece> all, List<Piece> body) {
    String top = world.fresh("Top");
    String left = world.fresh("Lf");
    String right = world.fresh("Rt");
    String end = world.fresh("End");
    boolean leftOwn = choice.percent(70);
    boolean rightOwn = choice.percent(40);
    all.add(
        line(
            "interface "
                + top
                + " { default String who() { return \"top\" + own(); } private String own() { return \"!\"; } static String stat() { return \"st\"; } default int k() { return who().length(); } }"));
    all.add(
        line(
            "interface "
                + left
                + " extends "
                + top
                + " { "
                + (leftOwn
                    ? "@Override default String who() { return \"left\" + "
                        + top
                        + ".super.who(); } "
                    : "")
                + "}"));
    all.add(
        line(
            "interface "
                + right
                + " extends "
                + top
                + " { "
                + (rightOwn ? "@Override default String who() { return \"right\"; } " : "")
                + choice.of("", "@Override default int k() { return 7; } ")
                + "}"));
    boolean must = leftOwn && rightOwn;
    String base = choice.percent(40) ? world.fresh("Bs") : null;
    if (base != null) {
      all.add(
          line(
              "static abstract class "
                  + base
                  + " implements "
                  + choice.of(top, left)
                  + " { "
                  + choice.of("", "@Override public String who() { return \"base\"; } ")
                  + " int k2() { return k() * 2; } }"));
      must = true; // its own may be inherited, and any is allowed
    }
    all.add(
        line(
            "static class "
                + end
                + (base == null ? "" : " extends " + base)
                + " implements "
                + left
                + ", "
                + right
                + " { "
                + (must || choice.percent(30)
                    ? "@Override public String who() { return \"end\" + "
                        + (base != null
                            ? ""
                            : (leftOwn == rightOwn
                                    ? choice.of(left, right)
                                    : leftOwn ? left : right)
                                + ".")
                        + "super.who(); } "
                    : "")
                + "}"));
    body.add(
        line(
            top
                + " d"
                + end
                + " = "
                + choice.of(
                    "new " + end + "()",
                    "p > 1 ? new " + end + "() : new " + right + "() {}",
                    "p == 0 ? new "
                        + left
                        + "() { @Override public int k() { return 1; } } : new "
                        + end
                        + "()")
                + ";"));
    body.add(
        line(
            "log.append(d"
                + end
                + ".who()).append(d"
                + end
                + ".k()).append("
                + top
                + ".stat()).append(d"
                + end
                + " instanceof "
                + right
                + ");"));
  }

  private void generics(List<Piece> all, List<Piece> body) {
    String box = world.fresh("Bx");
    String sub = world.fresh("Sub");
    all.add(
        line(
            "static abstract class "
                + box
                + "<T extends Comparable<T>> implements Comparable<"
                + box
                + "<T>> { T it; "
                + box
                + "(T it) { this.it = it; } abstract T next(T x); @Override public int compareTo("
                + box
                + "<T> o) { return it.compareTo(o.it); } T step() { return it = next(it); } <U extends T> T pick(U x, boolean q) { return q ? x : it; } @SafeVarargs final T most(T... xs) { T b = it; for (T x : xs) if (x.compareTo(b) > 0) b = x; return b; } }"));
    all.add(
        line(
            "static class "
                + sub
                + " extends "
                + box
                + "<Integer> { "
                + sub
                + "(int k) { super(k); } @Override Integer next(Integer x) { return "
                + choice.of("x + 1", "x * 2 - 1", "x == 2 ? null : x + 3")
                + "; } }"));
    all.add(
        line(
            "static <N extends Number> double total"
                + sub
                + "(Collection<? extends N> xs) { double t = 0; for (N n : xs) t += n.intValue(); return t; }"));
    all.add(
        line(
            "static <T extends Comparable<? super T>> T low"
                + sub
                + "(List<? extends T> xs) { T b = xs.get(0); for (T x : xs) if (x.compareTo(b) < 0) b = x; return b; }"));
    body.add(line(sub + " g" + sub + " = new " + sub + "(p);"));
    body.add(
        line(
            "log.append(g"
                + sub
                + ".step()).append(g"
                + sub
                + ".most(1, p * 3, 2)).append(g"
                + sub
                + ".pick(5, p > 1)).append(g"
                + sub
                + ".compareTo(new "
                + sub
                + "(2)));"));
    body.add(
        line(
            box
                + "<String> h"
                + sub
                + " = new "
                + box
                + "<>(\"m\") { @Override String next(String x) { return x + p; } };"));
    body.add(
        line(
            "log.append(h"
                + sub
                + ".step()).append(h"
                + sub
                + ".most(\"k\", \"z\".repeat(p))).append(total"
                + sub
                + "(List.of(1, 2L, (short) 3)));".replace("(short) 3", "(short) 3, 2.5")));
    body.add(
        line(
            "log.append(low"
                + sub
                + "(List.of(3, p, 2))).append(low"
                + sub
                + "(List.of(\"q\", \"c\"))).append(Collections.max(List.of(g"
                + sub
                + ", new "
                + sub
                + "(1))).it);"));
    if (choice.percent(50)) {
      body.add(
          line(
              "@SuppressWarnings(\"unchecked\") "
                  + box
                  + "<String> raw"
                  + sub
                  + " = ("
                  + box
                  + "<String>) (Object) g"
                  + sub
                  + "; try { String s"
                  + sub
                  + " = raw"
                  + sub
                  + ".it; log.append(s"
                  + sub
                  + "); } catch (ClassCastException e) { log.append(\"CCE\"); }"));
    }
  }

  private void captures(List<Piece> body) {
    String c = world.fresh("Loc");
    String v = world.fresh("w");
    body.add(line("int[] " + v + " = {p, 10}; int start" + v + " = p * 5;"));
    body.add(
        line(
            "class "
                + c
                + " { int n = start"
                + v
                + choice.of("", " + 1")
                + "; int up(int k) { n += k; "
                + v
                + "[0] += n; class Deep { int all() { return n + start"
                + v
                + " + k + "
                + v
                + "[1]; } } return new Deep().all(); } "
                + c
                + " copy() { "
                + c
                + " o = new "
                + c
                + "(); o.n = n; return o; } }"));
    body.add(
        line(
            c
                + " o"
                + c
                + " = new "
                + c
                + "(); for (int i = 0; i < 2; i++) { int j = i; IntSupplier f = () -> o"
                + c
                + ".up(j) + start"
                + v
                + "; log.append(f.getAsInt()).append(','); }"));
    body.add(line("log.append(o" + c + ".copy().n).append(" + v + "[0]);"));
    body.add(
        line(
            choice.of(
                "record Loc"
                    + v
                    + "(int a, String b) { Loc"
                    + v
                    + " { if (a < 0) throw new IllegalArgumentException(\"neg\"); b = b + a; } Loc"
                    + v
                    + "(int a) { this(a, \"d\"); } static Loc"
                    + v
                    + " of(int q) { return new Loc"
                    + v
                    + "(q - 1); } int twice() { return a * 2; } } log.append(new Loc"
                    + v
                    + "(p)).append(Loc"
                    + v
                    + ".of(p).twice()).append(new Loc"
                    + v
                    + "(1, \"x\").equals(new Loc"
                    + v
                    + "(1, \"x\")));",
                "enum En"
                    + v
                    + " { ONE(1), TWO(2) { @Override int w() { return 20; } }; final int k; En"
                    + v
                    + "(int k) { this.k = k; } int w() { return k; } } for (En"
                    + v
                    + " e : En"
                    + v
                    + ".values()) log.append(e).append(e.w()).append(e.compareTo(En"
                    + v
                    + ".TWO)); EnumMap<En"
                    + v
                    + ", Integer> m"
                    + v
                    + " = new EnumMap<>(En"
                    + v
                    + ".class); m"
                    + v
                    + ".put(En"
                    + v
                    + ".TWO, p); m"
                    + v
                    + ".merge(En"
                    + v
                    + ".TWO, 5, Integer::sum); log.append(m"
                    + v
                    + ");",
                "interface Fn"
                    + v
                    + " { int go(int q); default Fn"
                    + v
                    + " then(Fn"
                    + v
                    + " g) { return q -> g.go(go(q)); } } Fn"
                    + v
                    + " f"
                    + v
                    + " = q -> q + start"
                    + v
                    + "; log.append(f"
                    + v
                    + ".then(q -> q * 2).then(f"
                    + v
                    + ").go(1));",
                "Object lock"
                    + v
                    + " = new Object() { int hits; @Override public String toString() { return \"h\" + ++hits + start"
                    + v
                    + "; } }; log.append(lock"
                    + v
                    + ").append(lock"
                    + v
                    + ");",
                "Iterator<Integer> it"
                    + v
                    + " = new Iterator<>() { int n = p; public boolean hasNext() { return n > 0; } public Integer next() { return n--; } }; while (it"
                    + v
                    + ".hasNext()) log.append(it"
                    + v
                    + ".next());")));
  }

  private void overloads(List<Piece> all, List<Piece> body) {
    String f = world.fresh("ov");
    List<String> kinds =
        new ArrayList<>(
            List.of(
                "int",
                "long",
                "double",
                "Integer",
                "Object",
                "CharSequence",
                "String",
                "char",
                "int...",
                "Number",
                "short",
                "Object...",
                "Long",
                "List<?>",
                "int[]..."));
    all.add(line("static String " + f + "(Object x) { return \"O\"; }"));
    kinds.remove("Object");
    for (String kind : kinds) {
      boolean clash = kind.equals("int[]...");
      if (!clash && choice.percent(50)) {
        all.add(
            line(
                "static String "
                    + f
                    + "("
                    + kind
                    + " x) { return \""
                    + kind.charAt(0)
                    + kind.length()
                    + "\"; }"));
      }
    }
    for (String argument :
        List.of(
            "1",
            "'c'",
            "(short) 2",
            "(byte) 3",
            "1L",
            "1f",
            "2.0",
            "Integer.valueOf(p)",
            "(Object) \"s\"",
            "\"s\"",
            "new StringBuilder()",
            "List.of()",
            "Long.valueOf(4)",
            "p > 1 ? 1 : 2L",
            "'a' + 1",
            "(Number) p")) {
      if (choice.percent(60)) {
        body.add(line("log.append(" + f + "(" + argument + "));"));
      }
    }
  }

  private void hiding(List<Piece> all, List<Piece> body) {
    String a = world.fresh("Ha");
    String b = world.fresh("Hb");
    all.add(
        line(
            "static class "
                + a
                + " { int x = 1; static String s() { return \"as\"; } String v() { return \"av\" + x + s(); } int get() { return x; } "
                + a
                + " self() { x += 1; return this; } private String pri() { return \"ap\"; } String callPri() { return pri(); } Object any(Object o) { return \"ao\"; } }"));
    all.add(
        line(
            "static class "
                + b
                + " extends "
                + a
                + " { "
                + choice.of("int x = 2; ", "long x = 2; ", "")
                + choice.of("static String s() { return \"bs\"; } ", "")
                + choice.of(
                    "@Override String v() { return \"bv\" + x + super.v() + super.x; } ", "")
                + "@Override "
                + b
                + " self() { super.self(); x += 10; return this; } String pri() { return \"bp\"; } "
                + choice.of(
                    "Object any(String o) { return \"bs\"; } ",
                    "@Override String any(Object o) { return \"bo\" + super.any(o); } ")
                + "}"));
    body.add(line(a + " h" + a + " = p % 2 == 0 ? new " + b + "() : new " + a + "();"));
    body.add(
        line(
            "log.append(h"
                + a
                + ".x).append(h"
                + a
                + ".v()).append(h"
                + a
                + ".self().x).append(h"
                + a
                + ".get()).append(h"
                + a
                + ".callPri()).append(h"
                + a
                + ".any(\"q\"));"));
    body.add(
        line(
            "if (h"
                + a
                + " instanceof "
                + b
                + " k"
                + b
                + ") log.append(k"
                + b
                + ".x).append((("
                + a
                + ") k"
                + b
                + ").x).append(k"
                + b
                + ".self().v()).append("
                + b
                + ".s()).append(k"
                + b
                + ".any(\"q\"));"));
  }
}
