package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/** Switches over patterns with guards, records in records, and what falls to the default. */
final class PatternCorner extends Corner {

  PatternCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    String wrap = world.fresh("Wrap");
    String pt = world.fresh("Pt");
    String shape = world.fresh("Sh");
    List<Piece> all = new ArrayList<>();
    all.add(line("record " + wrap + "<T>(T it, int n) {}"));
    all.add(line("record " + pt + "(int x, Object y) {}"));
    all.add(
        line(
            "sealed interface "
                + shape
                + " permits "
                + shape
                + "A, "
                + shape
                + "B, "
                + shape
                + "C {}"));
    all.add(line("record " + shape + "A(double r) implements " + shape + " {}"));
    all.add(
        line("record " + shape + "B(" + shape + " in, String tag) implements " + shape + " {}"));
    all.add(line("enum " + shape + "C implements " + shape + " { UP, DOWN }"));
    List<Piece> cases = new ArrayList<>();
    cases.add(
        line(
            choice.of(
                "case null -> \"nil\";", "case null -> { if (p > 2) yield \"N\"; yield \"n\"; }")));
    List<String> guarded =
        List.of(
            "case Integer i when i > p -> \"I\" + (i - p);",
            "case Integer i when i % 2 == 0 && p > 0 -> { int k = i; while (k > 9) k /= 2; yield \"e\" + k; }",
            "case String s when s.isEmpty() -> \"empty\";",
            "case String s when s.length() > p -> s.substring(p);",
            "case Character c when Character.isLetter(c) -> \"L\" + c;",
            "case " + pt + "(int x, Integer y) when x == y -> \"diag\";",
            "case " + pt + "(int x, String s) -> \"ps\" + x + s;",
            "case " + pt + "(var x, " + pt + "(var a, var b)) when a > x -> \"pp\" + b;",
            "case " + wrap + "<?>(String s, int n) -> s + n;",
            "case "
                + wrap
                + "<?>("
                + wrap
                + "<?>(var q, int m), int n) when m != n -> \"ww\" + q + m;",
            "case " + shape + "B(" + shape + "A(double r), var t) -> t + r;",
            "case " + shape + "C c when c == " + shape + "C.UP -> \"up\";",
            "case int[] xs when xs.length > 1 -> \"xs\" + xs[1];");
    List<String> plain =
        List.of(
            "case Integer i -> \"i\" + i;",
            "case Long l -> \"l\" + l;",
            "case String s -> \"s\" + s;",
            "case Character c -> { sTotal++; yield \"c\" + (int) c; }",
            "case " + pt + " q -> \"pt\" + q.x();",
            "case " + wrap + "<?> w -> \"w\" + w.n();",
            "case " + shape + "A(var r) -> r > 1 ? \"big\" : \"small\";",
            "case " + shape + " s -> \"sh\" + s;",
            "case int[] xs -> \"ints\" + xs.length;",
            "case List<?> xs -> \"list\" + xs.size();");
    for (String c : guarded) {
      if (choice.percent(50)) {
        cases.add(line(c));
      }
    }
    for (String c : plain) {
      if (choice.percent(50)) {
        cases.add(line(c));
      }
    }
    cases.add(line("default -> \"d\";"));
    List<Piece> body = new ArrayList<>();
    body.add(
        line(
            "Object[] all = {p, 7, 12, \"\", \"abc\", 'z', '1', 3L, null, 2.5, new "
                + pt
                + "(1, 1), new "
                + pt
                + "(p, \"t\"), new "
                + pt
                + "(0, new "
                + pt
                + "(2, 'q')), new "
                + wrap
                + "<>(\"w\", p), new "
                + wrap
                + "<>(new "
                + wrap
                + "<>(null, 1), 2), new "
                + shape
                + "A(p), new "
                + shape
                + "B(new "
                + shape
                + "A(2), \"tag\"), new "
                + shape
                + "B("
                + shape
                + "C.UP, \"u\"), "
                + shape
                + "C.UP, "
                + shape
                + "C.DOWN, new int[] {4, p}, List.of(1)};"));
    body.add(line("StringBuilder log = new StringBuilder();"));
    List<Piece> each = new ArrayList<>();
    if (choice.percent(60)) {
      each.add(new Piece.Nest(List.of(new Piece.Part("String s0 = switch (o) {", cases)), "};"));
      each.add(line("log.append(s0).append(' ');"));
    } else {
      List<Piece> statements = new ArrayList<>();
      for (Piece c : cases) {
        String text = ((Piece.Line) c).text();
        int arrow = text.indexOf("->");
        String value = text.substring(arrow + 2).strip();
        boolean block = value.startsWith("{");
        statements.add(
            line(
                block
                    ? text.replace("yield ", "log.append(")
                        .replaceAll("log\\.append\\(([^;]*);", "log.append($1);")
                    : text.substring(0, arrow)
                        + "-> log.append("
                        + value.replaceAll(";$", "")
                        + ");"));
      }
      each.add(new Piece.Nest(List.of(new Piece.Part("switch (o) {", statements)), "}"));
    }
    each.add(
        line(
            choice.of(
                "if (o instanceof "
                    + pt
                    + "(int x, "
                    + pt
                    + "(int y, var z)) && y > x) log.append(z);",
                "if (!(o instanceof String s)) { log.append('-'); continue; } log.append(s.length());",
                "if (o instanceof Integer i && i > p || o instanceof Long) log.append('#');",
                "log.append(o instanceof "
                    + shape
                    + " h ? switch (h) { case "
                    + shape
                    + "A a -> 1; case "
                    + shape
                    + "B b -> 2; case "
                    + shape
                    + "C c -> 3; } : 0);")));
    body.add(nest("for (Object o : all) {", each));
    body.add(line("return log.toString();"));
    all.add(method(name, body));
    return all;
  }
}
