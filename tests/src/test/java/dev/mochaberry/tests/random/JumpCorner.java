package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Jumps out of everything into everything: labelled loops, switches that fall through, try
 * statements whose finally blocks jump themselves, resources that fail. Every jump is under a
 * condition, so that all code can be reached, as javac wants it.
 */
final class JumpCorner extends Corner {
  private static final int MOST_AROUND = 2;

  private final List<String> loops = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private final List<String> counters = new ArrayList<>(List.of("p"));
  private String resource;

  /**
   * How many finally blocks are around: javac copies each for every way out, copies within copies,
   * and what three make of one another does not fit on a board.
   */
  private int around;

  JumpCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    resource = world.fresh("Res");
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            "record "
                + resource
                + "(String id, int fails, StringBuilder log) implements AutoCloseable { "
                + resource
                + " { log.append('(').append(id); if (fails == 1) throw new Oops(8); }"
                + " @Override public void close() throws Bad { log.append(id).append(')'); if (fails == 2) throw new Bad(6); } }"));
    List<Piece> body = new ArrayList<>();
    body.add(line("StringBuilder log = new StringBuilder();"));
    body.add(line("int x = p;"));
    body.addAll(some(choice.between(2, 4), 3));
    body.add(line("return log.toString() + x;"));
    all.add(Piece.Nest.of("static String " + name + "(int p) throws Exception {", body));
    return all;
  }

  private List<Piece> some(int count, int depth) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(statement(depth));
    }
    return pieces;
  }

  private Piece statement(int depth) {
    if (depth > 0) {
      switch (choice.below(12)) {
        case 0, 1, 2 -> {
          return loop(depth - 1);
        }
        case 3, 4, 5 -> {
          return attempt(depth - 1);
        }
        case 6 -> {
          return cases(depth - 1);
        }
        case 7 -> {
          return nest("if (" + condition() + ") {", some(2, depth - 1));
        }
        case 8 -> {
          return block(depth - 1);
        }
        default -> {}
      }
    }
    return simple();
  }

  private String counter() {
    return choice.of(counters);
  }

  private String condition() {
    return choice.oneOf(
        () -> "(" + counter() + " + " + counter() + ") % 3 == " + choice.below(3),
        () -> counter() + " == " + choice.below(3),
        () -> counter() + " > " + choice.below(2),
        () -> "log.length() % 4 == " + choice.below(4),
        () -> "(x & " + choice.of(1, 2, 4) + ") " + choice.of("== 0", "!= 0"),
        () -> "x > " + choice.between(0, 9) + " || " + counter() + " == 1");
  }

  private String letter() {
    return "'" + (char) ('a' + choice.below(26)) + "'";
  }

  private Piece simple() {
    return switch (choice.below(8)) {
      case 0, 1 -> line("log.append(" + choice.of(letter(), counter()) + ");");
      case 2 -> line("x = x * 3 + " + counter() + " & 1023;");
      case 3 -> line("x " + choice.of("+=", "^=", "-=") + " " + counter() + ";");
      case 4 -> line("if (" + condition() + ") " + thrown());
      default -> line("if (" + condition() + ") " + jump());
    };
  }

  private String thrown() {
    return choice.of(
        "throw new Oops(x);",
        "throw new IllegalStateException(\"s\" + x);",
        "throw new Bad(x);",
        "x /= p - 1;",
        "throw new Worse(log.toString());");
  }

  private String jump() {
    List<String> ways = new ArrayList<>();
    ways.add("return log.append(\"R\").toString();");
    ways.add("return \"r\" + x++;");
    for (String loop : loops) {
      ways.add("break " + loop + ";");
      ways.add("continue " + loop + ";");
      ways.add("{ log.append('!'); continue " + loop + "; }");
    }
    for (String block : blocks) {
      ways.add("break " + block + ";");
      ways.add("break " + block + ";");
    }
    if (!loops.isEmpty() && choice.percent(30)) {
      return "continue;";
    }
    return choice.of(ways);
  }

  private Piece loop(int depth) {
    String label = world.fresh("l");
    String i = world.fresh("i");
    loops.add(label);
    counters.add(i);
    List<Piece> body = new ArrayList<>();
    int times = choice.between(2, 3);
    int shape = choice.below(4);
    if (shape == 1) {
      body.add(Piece.Line.kept("if (++" + i + " > " + times + ") break;"));
    }
    body.addAll(some(choice.between(1, 3), depth));
    counters.remove(i);
    loops.remove(label);
    String head =
        switch (shape) {
          case 0 -> "for (int " + i + " = 0; " + i + " < " + times + "; " + i + "++) {";
          case 1 -> "{ int " + i + " = 0; " + label + ": while (true) {";
          case 2 -> "{ int " + i + " = 0; " + label + ": do {";
          default -> "for (int " + i + " : new int[] {0, 2, 1}) {";
        };
    return shape == 1
        ? new Piece.Nest(List.of(new Piece.Part(head, body)), "} }")
        : shape == 2
            ? new Piece.Nest(
                List.of(new Piece.Part(head, body)), "} while (++" + i + " < " + times + "); }")
            : nest(label + ": " + head, body);
  }

  private Piece block(int depth) {
    String label = world.fresh("b");
    blocks.add(label);
    List<Piece> body = some(choice.between(2, 3), depth);
    blocks.remove(label);
    return nest(label + ": {", body);
  }

  private Piece attempt(int depth) {
    List<Piece.Part> parts = new ArrayList<>();
    boolean resources = around < MOST_AROUND && choice.percent(30);
    int catches = choice.below(resources ? 2 : 3);
    boolean ends = around < MOST_AROUND && (choice.percent(60) || !resources && catches == 0);
    if (!ends && !resources) {
      catches = Math.max(catches, 1);
    }
    around += ends || resources ? 1 : 0;
    String head = "try {";
    if (resources) {
      String r = world.fresh("r");
      head = "try (" + opened(r) + (choice.percent(30) ? "; " + opened(r + "b") : "") + ") {";
    }
    List<Piece> tried = new ArrayList<>(some(choice.between(1, 2), depth));
    tried.add(line("if (" + condition() + ") " + thrown()));
    parts.add(new Piece.Part(head, tried));
    String type = choice.of("Oops", "ArithmeticException", "Oops | ArithmeticException", "Worse");
    if (catches > 1 || catches == 1 && choice.percent(50)) {
      String e = world.fresh("e");
      List<Piece> caught = new ArrayList<>(some(1, depth));
      caught.add(line("log.append(" + e + ".getMessage());"));
      parts.add(new Piece.Part("} catch (" + type + " " + e + ") {", caught));
    }
    if (catches > 0) {
      String e = world.fresh("e");
      List<Piece> caught = new ArrayList<>(some(1, depth));
      caught.add(
          line(
              "log.append("
                  + e
                  + ".getClass() == Bad.class ? \"B\" : \"E\").append("
                  + e
                  + ".getSuppressed().length);"));
      String all = choice.of("Exception", "Throwable");
      parts.add(new Piece.Part("} catch (" + all + " " + e + ") {", caught));
    }
    if (ends) {
      parts.add(new Piece.Part("} finally {", some(choice.between(1, 2), Math.min(depth, 1))));
    }
    around -= ends || resources ? 1 : 0;
    return new Piece.Nest(parts, "}");
  }

  private String opened(String name) {
    return resource
        + " "
        + name
        + " = "
        + choice.of("", "p > 2 ? null : ")
        + "new "
        + resource
        + "(\""
        + name
        + "\", "
        + choice.of("0", "p", "x % 3", "0")
        + ", log)";
  }

  private Piece cases(int depth) {
    List<Piece.Part> parts = new ArrayList<>();
    String selector = choice.of("x & 3", counter(), "log.length() % 5");
    parts.add(new Piece.Part("switch (" + selector + ") {", List.of()));
    List<Integer> labels = new ArrayList<>(List.of(0, 1, 2, 3, 7));
    for (int n = choice.between(1, 3); n > 0; n--) {
      int label = labels.remove(choice.below(labels.size()));
      parts.add(caseOf("case " + label + ":", depth));
    }
    if (choice.percent(60)) {
      parts.add(choice.below(parts.size()) + 1, caseOf("default:", depth));
    }
    return new Piece.Nest(parts, "}");
  }

  private Piece.Part caseOf(String label, int depth) {
    List<Piece> body = new ArrayList<>(some(choice.between(1, 2), depth));
    if (choice.percent(60)) {
      body.add(line("break;"));
    }
    return new Piece.Part(label, body);
  }
}
