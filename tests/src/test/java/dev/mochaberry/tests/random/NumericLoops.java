package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Loops over numbers as textbooks have them, and over the ends of the types: what proofs about
 * ranges, bounds and wraps are made of.
 */
final class NumericLoops {
  private final World world;
  private final Choice choice;
  private final Expressions expressions;
  private final List<String> names = new ArrayList<>();
  private String array;
  private int loops;

  NumericLoops(World world, Expressions expressions) {
    this.world = world;
    this.choice = world.choice;
    this.expressions = expressions;
  }

  private static Piece line(String text) {
    return Piece.Line.of(text);
  }

  /** Some variables, an array, and loops that work on them. */
  Piece piece(int depth) {
    Scope before = expressions.scope;
    expressions.scope = before.inner();
    List<Piece> all = new ArrayList<>();
    array = world.fresh("xs");
    int length = choice.of(1, 4, 8, 10, 16);
    all.add(
        line(
            "int[] "
                + array
                + " = new int["
                + choice.of("" + length, "(" + expressions.integer(1) + " & 7) + 1")
                + "];"));
    expressions.scope.add(array, Kind.INTS, false);
    for (int i = choice.between(2, 4); i > 0; i--) {
      all.add(variable());
    }
    int repeats = world.repeats;
    for (int i = choice.between(1, 2); i > 0; i--) {
      all.add(loop(depth));
    }
    world.repeats = repeats;
    StringBuilder sum = new StringBuilder("sTotal = sTotal * 31");
    for (String name : names) {
      sum.append(" + (int) ").append(name);
    }
    all.add(line(sum + ";"));
    all.add(line("for (int q : " + array + ") { sTotal = sTotal * 7 + q; }"));
    expressions.scope = before;
    return Piece.Nest.of("{", all);
  }

  private Piece variable() {
    Kind kind = choice.percent(65) ? Kind.INT : choice.of(Kind.INTEGERS);
    String name = world.fresh("n");
    String value =
        choice.percent(60) && kind != Kind.CHAR
            ? choice.of("0", "1", "-1", "10", "100", "-7", "127")
            : "(" + kind.text() + ") (" + expressions.integer(1) + ")";
    names.add(name);
    expressions.scope.add(name, kind, true);
    return line(kind.text() + " " + name + " = " + value + ";");
  }

  private String any() {
    return choice.of(names);
  }

  private String small() {
    return choice.of(
        "0", "1", "2", "3", "5", "10", "-1", any(), array + ".length", array + ".length - 1");
  }

  private Piece loop(int depth) {
    int times = choice.between(2, 8);
    if (!world.canSpend(times * 8)) {
      return update();
    }
    world.repeats *= times;
    String i = world.fresh("i");
    String fuel = world.fresh("fuel");
    Piece stop = Piece.Line.kept("if (" + fuel + "-- <= 0) break;");
    String a = any();
    String head =
        switch (choice.below(13)) {
          case 0 ->
              "while (" + a + " " + choice.of("<", "<=", "!=", ">", ">=") + " " + small() + ") {";
          case 1 -> "while (" + a + " > 0 && " + any() + " < " + small() + ") {";
          case 2 ->
              "for (int "
                  + i
                  + " = "
                  + small0()
                  + "; "
                  + i
                  + " < "
                  + array
                  + ".length; "
                  + i
                  + "++) {";
          case 3 -> "for (int " + i + " = " + array + ".length - 1; " + i + " >= 0; " + i + "--) {";
          case 4 ->
              "for (int "
                  + i
                  + " = 0, j"
                  + i
                  + " = "
                  + array
                  + ".length - 1; "
                  + i
                  + " < j"
                  + i
                  + "; "
                  + i
                  + "++, j"
                  + i
                  + "--) {";
          case 5 ->
              "for (int "
                  + i
                  + " = Integer.MAX_VALUE - "
                  + choice.below(4)
                  + "; "
                  + i
                  + " > 0; "
                  + i
                  + "++) {";
          case 6 ->
              "for (byte "
                  + i
                  + " = "
                  + choice.of("120", "-128", "0")
                  + "; "
                  + i
                  + choice.of(" >= 0; ", " < 127; ", " != 3; ")
                  + i
                  + choice.of("++", " += 3", "--")
                  + ") {";
          case 7 -> "for (char " + i + " = 'a'; " + i + " <= 'e'; " + i + "++) {";
          case 8 -> "for (long " + i + " = Long.MAX_VALUE - 3; " + i + " > 0; " + i + "++) {";
          case 9 ->
              "for (int "
                  + i
                  + " = 1; "
                  + i
                  + " < "
                  + choice.of("1000", "Integer.MAX_VALUE / 2", array + ".length")
                  + "; "
                  + i
                  + " *= 2) {";
          case 10 ->
              "for (int "
                  + i
                  + " = "
                  + "(int) "
                  + any()
                  + choice.of(" & 15", " % 10", " >>> 28")
                  + "; "
                  + i
                  + " > 0; "
                  + i
                  + choice.of(" /= 2", " >>= 1", " -= 3", "--")
                  + ") {";
          case 11 -> "for (short " + i + " = 32760; " + i + " > 0; " + i + "++) {";
          default ->
              "for (int "
                  + i
                  + " = "
                  + small0()
                  + "; "
                  + i
                  + choice.of(" < ", " <= ")
                  + small()
                  + "; "
                  + i
                  + choice.of("++", " += 2")
                  + ") {";
        };
    Scope before = expressions.scope;
    expressions.scope = before.inner();
    loops++;
    List<Piece> body = new ArrayList<>();
    body.add(stop);
    String index = head.startsWith("for (int") ? i : null;
    if (index != null) {
      expressions.scope.counter(i);
    }
    for (int k = choice.between(1, 4); k > 0; k--) {
      body.add(depth > 0 && choice.percent(20) ? loop(depth - 1) : step(index));
    }
    expressions.scope = before;
    loops--;
    return new Piece.Nest(
        List.of(
            new Piece.Part("{ int " + fuel + " = " + times + ";", List.of()),
            new Piece.Part(head, body)),
        "} }");
  }

  private String small0() {
    return choice.of("0", "0", "1", "2", "-1", "(int) " + any() + " & 3");
  }

  private Piece step(String i) {
    if (i != null && choice.percent(40)) {
      return line(
          choice.of(
              array + "[" + i + "] = " + value() + ";",
              array + "[" + i + "] += " + any0() + ";",
              "if ("
                  + i
                  + " + 1 < "
                  + array
                  + ".length) "
                  + array
                  + "["
                  + i
                  + "] = "
                  + array
                  + "["
                  + i
                  + " + 1] - 1;",
              "if ("
                  + i
                  + " > 0 && "
                  + i
                  + " <= "
                  + array
                  + ".length) "
                  + array
                  + "["
                  + i
                  + " - 1] ^= "
                  + i
                  + ";",
              any() + " += " + i + choice.of("", " * " + i, " - 3") + ";",
              "sTotal += " + array + "[" + i + "];"));
    }
    return update();
  }

  private String any0() {
    return choice.of(any(), any() + " & 7", "1", array + ".length");
  }

  private String value() {
    return choice.of(
        "(int) " + any(),
        any() + " > " + small() + " ? 1 : -1",
        expressions.integer(2),
        "(int) (" + any() + " * 3)");
  }

  /** How a turn may end early; outside of loops nothing does. */
  private String leave(String otherwise) {
    return loops == 0 ? otherwise : choice.of("break;", "continue;", otherwise);
  }

  private Piece update() {
    String a = any();
    String b = any();
    return line(
        switch (choice.below(17)) {
          case 0 -> a + choice.of(" += ", " -= ") + choice.of("1", "3", b, "100") + ";";
          case 1 ->
              a + choice.of(" *= ", " ^= ", " |= ", " &= ") + choice.of("3", "31", b, "0xff") + ";";
          case 2 -> a + choice.of(" /= 2;", " >>= 1;", " >>>= 3;", " %= 10;", " <<= 1;");
          case 3 -> a + choice.of("++;", "--;");
          case 4 ->
              "if ("
                  + a
                  + " >= 0 && "
                  + a
                  + " < "
                  + array
                  + ".length) "
                  + array
                  + "[(int) "
                  + a
                  + "] += 1;";
          case 5 -> array + "[(int) " + a + " & " + array + ".length - 1]++;";
          case 6 -> array + "[Math.floorMod((int) " + a + ", " + array + ".length)] -= 2;";
          case 7 ->
              "if ("
                  + a
                  + " "
                  + choice.of("<", ">", "==", "!=")
                  + " "
                  + small()
                  + ") "
                  + leave(b + "++;");
          case 8 ->
              a
                  + " = ("
                  + "(int) ("
                  + b
                  + " * 31 + "
                  + any()
                  + ")) == 0 ? "
                  + typed(a, "1")
                  + " : "
                  + typed(a, b)
                  + ";";
          case 9 -> "if (" + a + " < 0) " + a + " = " + typed(a, "-" + a) + ";";
          case 10 ->
              "sTotal += "
                  + array
                  + "[(int) "
                  + a
                  + " % "
                  + array
                  + ".length"
                  + choice.of("];", " & 3];");
          case 11 -> a + " = " + typed(a, b + " - " + any()) + ";";
          case 12 ->
              a
                  + " = "
                  + typed(
                      a,
                      "Math."
                          + choice.of("min", "max")
                          + "((int) "
                          + b
                          + ", "
                          + choice.of("100", "(int) " + any())
                          + ")")
                  + ";";
          case 13 -> "sTotal = sTotal * 31 + (int) " + a + ";";
          case 14 -> a + " = " + typed(a, "(" + b + " & 0xffff) * 1103515245 + 12345") + ";";
          case 15 -> a + " = " + typed(a, b + " * " + any()) + ";";
          default -> a + " = " + typed(a, expressions.integer(2)) + ";";
        });
  }

  /** The value as the variable takes it. */
  private String typed(String variable, String value) {
    for (Kind kind : Kind.INTEGERS) {
      if (expressions.scope.all(kind).stream().anyMatch(v -> v.name().equals(variable))) {
        return "(" + kind.text() + ") (" + value + ")";
      }
    }
    throw new IllegalStateException(variable);
  }
}
