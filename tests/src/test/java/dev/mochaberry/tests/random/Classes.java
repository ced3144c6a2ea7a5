package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/** The program's classes: a fixed cast, with bodies of the day. */
final class Classes {
  private final World world;
  private final Choice choice;
  private final Scope statics;

  Classes(World world, Scope statics) {
    this.world = world;
    this.choice = world.choice;
    this.statics = statics;
  }

  List<Piece> all() {
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            "static class Oops extends RuntimeException { final int code; Oops(int code) { super(\"oops \" + code); this.code = code; } }"));
    all.add(
        line(
            "static class Worse extends IllegalStateException { Worse(String s) { super(s); } @Override public String getMessage() { return \"worse \" + super.getMessage(); } }"));
    all.add(
        line("static class Bad extends Exception { Bad(int code) { super(\"bad \" + code); } }"));
    all.add(door());
    all.add(
        Piece.Nest.of(
            "interface Shape {",
            List.of(
                line("int area(int k);"),
                line(
                    "default int twice(int k) { return area(k) * 2 + "
                        + choice.below(5)
                        + "; }"))));
    all.add(
        Piece.Nest.of(
            "static class Tools {", List.of(line("static int half(int k) { return k / 2; }"))));
    all.add(base());
    all.add(derived("Left", "Base"));
    all.add(derived("Right", "Base"));
    all.add(derived("Far", choice.of("Left", "Right")));
    all.add(color());
    all.add(point());
    all.add(
        line(
            "static class Cell<T> { T value; Cell<T> next; Cell(T value, Cell<T> next) { this.value = value; this.next = next; }"
                + " int total() { int n = 0; int steps = 0; for (Cell<T> c = this; c != null && steps++ < 9; c = c.next) { n = n * 3 + (c.value == null ? 1 : c.value.hashCode()); } return n; } }"));
    all.add(lazy("Lazy", "9"));
    all.add(lazy("Lazier", choice.of("Lazy.value + 1", "7", "Lazy.get(2)")));
    return all;
  }

  private static Piece line(String text) {
    return Piece.Line.of(text);
  }

  private Piece door() {
    String closing = choice.of("", " if (n % 3 == 0) throw new Oops(n);");
    return line(
        "static class Door implements AutoCloseable { final int n; Door(int n) { this.n = n; System.out.println(\"open \" + n); }"
            + " @Override public void close() { System.out.println(\"close \" + n);"
            + closing
            + " } }");
  }

  /** A method of an object: sees its fields, and calls no method of the program. */
  private Piece method(String head, Kind result, int statements, Scope fields) {
    Scope scope = fields.inner();
    scope.add("k", Kind.INT, true);
    int repeats = world.repeats;
    world.repeats = 40; // it may be called anywhere
    world.objectsMayCall = false;
    List<Piece> body = new ArrayList<>();
    Statements inside = new Statements(world, scope, result);
    if (statements == 0) {
      body.add(line("return " + new Expressions(world, scope).integer(2) + ";"));
    } else {
      body.addAll(inside.body(statements));
    }
    world.repeats = repeats;
    world.objectsMayCall = true;
    return Piece.Nest.of(head, body);
  }

  private Scope fields(String own) {
    Scope scope = statics.inner();
    scope.field("this.f", Kind.INT);
    scope.field("this.g", Kind.LONG);
    if (own != null) {
      scope.field("this.own", Kind.INT);
      scope.field("this.name", Kind.STRING);
    }
    return scope;
  }

  private Piece base() {
    List<Piece> body = new ArrayList<>();
    body.add(line("static int made;"));
    body.add(line("int f = " + choice.of("5", "made + 1", "probe(0, 4)") + ";"));
    body.add(line("long g;"));
    body.add(line("{ g = f + " + choice.of("1", "1L << 40") + "; }"));
    body.add(
        line(
            "Base(int f) { made++; this.f = f; "
                + choice.of("g += tweak(f);", "", "this.f += area(1);")
                + " }"));
    body.add(line("Base() { this(" + choice.below(9) + "); }"));
    body.add(line("public int area(int k) { return k + f; }"));
    Scope scope = statics.inner();
    scope.field("this.f", Kind.INT);
    scope.field("this.g", Kind.LONG);
    body.add(method("int tweak(int k) {", Kind.INT, 0, scope));
    body.add(line("void change(int k) { f = k; g ^= k; }"));
    body.add(line("String name() { return \"base\" + f; }"));
    body.add(line("@Override public String toString() { return name() + \"/\" + g; }"));
    return Piece.Nest.of("static " + "class Base implements Shape {", body);
  }

  private Piece derived(String name, String parent) {
    List<Piece> body = new ArrayList<>();
    boolean first = parent.equals("Base");
    if (first) {
      body.add(line("int own = " + choice.of("3", "f * 2", "made") + ";"));
      body.add(line("String name = " + choice.of("\"n\"", "\"o\" + f", "null") + ";"));
      body.add(
          line(name + "(int k) { super(" + choice.of("k", "k + 1", "k & 7") + "); own += k; }"));
    } else {
      body.add(
          line(
              name
                  + "(int k) { super(k * 2); "
                  + choice.of("own--;", "name = \"far\";", "")
                  + " }"));
    }
    Scope scope = fields(name);
    if (choice.percent(75)) {
      body.add(method("@Override public int area(int k) {", Kind.INT, choice.below(3), scope));
    }
    if (choice.percent(60)) {
      body.add(
          choice.percent(40)
              ? line(
                  "@Override int tweak(int k) { return super.tweak(k) "
                      + choice.of("+ 1", "* 2", "- own")
                      + "; }")
              : method("@Override int tweak(int k) {", Kind.INT, choice.below(2), scope));
    }
    if (choice.percent(40)) {
      body.add(line("@Override public int twice(int k) { return super.twice(k) + own; }"));
    }
    if (choice.percent(50)) {
      body.add(
          line(
              "@Override String name() { return "
                  + choice.of("\"" + name + "\" + own", "super.name() + name", "name")
                  + "; }"));
    }
    return Piece.Nest.of("static class " + name + " extends " + parent + " {", body);
  }

  private Piece color() {
    List<Piece> body = new ArrayList<>();
    String special =
        choice.of(
            "",
            " { @Override int score(int k) { return k - weight; } @Override public String toString() { return \"green!\"; } }");
    body.add(
        line(
            "RED("
                + choice.below(9)
                + "), GREEN("
                + choice.of("-3", "4")
                + ")"
                + special
                + ", BLUE(7);"));
    body.add(line("final int weight;"));
    body.add(line("Color(int weight) { this.weight = weight; }"));
    body.add(line("int score(int k) { return k * weight + ordinal(); }"));
    return Piece.Nest.of("enum Color {", body);
  }

  private Piece point() {
    String check =
        choice.of(
            "",
            "Point { if (x == "
                + choice.between(0, 9)
                + ") throw new IllegalArgumentException(\"x=\" + x); }",
            "Point { y &= 0xffff; }");
    return Piece.Nest.of(
        "record Point(int x, int y) {", List.of(line(check), line("int sum() { return x + y; }")));
  }

  private Piece lazy(String name, String value) {
    String failing = choice.percent(5) ? " if (value > 0) throw new Oops(value);" : "";
    return line(
        "static class "
            + name
            + " { static int value = probe(0, "
            + value
            + "); static { System.out.println(\""
            + name
            + " starts\"); sTotal += 3;"
            + failing
            + " } static int get(int k) { return value += k; } }");
  }
}
