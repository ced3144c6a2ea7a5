package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that are right, nearly right and wrong: parameters handed on with the arrays they belong
 * to, sums and halves of them, tests before and behind, rows of matrices, sizes that constructors
 * keep. What proofs of indexes and tests before loops make of them is seen by what fails, and how.
 */
final class IndexCorner extends Corner {
  private static final int DEEPEST = 3;

  private final List<String> methods = new ArrayList<>();
  private List<String> numbers = List.of();
  private List<String> variables = List.of();
  private List<String> arrays = List.of();
  private String matrix;
  private String fuel;
  private String depth;

  IndexCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    fuel = world.fresh("fuel");
    depth = world.fresh("depth");
    String fixed = world.fresh("fixed");
    String size = world.fresh("size");
    String type = world.fresh("Matrix");
    List<Piece> all = new ArrayList<>();
    all.add(line("static int " + fuel + ", " + depth + ", " + size + " = 3;"));
    all.add(line("static final int[] " + fixed + " = {4, 1, 3, 0, 2};"));
    all.add(matrixClass(type));
    int count = choice.between(2, 3);
    for (int i = 0; i < count; i++) {
      methods.add(world.fresh("m"));
    }
    for (String method : methods) {
      matrix = "g";
      variables = List.of("lo", "hi", "x", size);
      numbers = variables;
      arrays = List.of("a", "b", fixed);
      all.add(
          nest(
              "static int " + method + "(int[] a, int[] b, int[][] g, int lo, int hi) {",
              body("int r = 0, x = hi;")));
    }
    List<Piece> main = new ArrayList<>();
    main.add(line("StringBuilder out = new StringBuilder();"));
    for (int i = choice.between(3, 5); i > 0; i--) {
      main.add(attempt(call(type)));
    }
    main.add(line("return out.append(" + size + ").toString();"));
    all.add(method(name, main));
    return all;
  }

  /** Sizes beside the array that has them. */
  private Piece matrixClass(String type) {
    matrix = "cells";
    variables = List.of("lo", "hi", "x");
    numbers = List.of("lo", "hi", "x", "rows", "cols");
    arrays = List.of("line");
    return nest(
        "static class " + type + " {",
        List.of(
            line("final int rows, cols;"),
            line("final int[][] cells;"),
            line("int[] line;"),
            line(
                type
                    + "(int rows, int cols) { this.rows = rows; this.cols = cols; cells = new int[rows][cols]; line = new int[cols]; }"),
            nest("int own(int lo, int hi) {", body("int r = 0, x = hi;"))));
  }

  private List<Piece> body(String first) {
    List<Piece> body = new ArrayList<>();
    body.add(line(first));
    body.addAll(some(choice.between(3, 6), 0, false));
    body.add(line("return r;"));
    return body;
  }

  private Piece attempt(String call) {
    return attempt(
        List.of(
            line(fuel + " = 300; " + depth + " = 0;"),
            line("out.append(" + call + ").append(' ');")),
        "RuntimeException e",
        line("out.append(e.getMessage()).append(' ');"));
  }

  private String call(String type) {
    String lo = choice.of("0", "1", "-1", "p", "p - 1");
    String hi = choice.of("3", "5", "p + 2", "4", "2147483647", "6");
    if (choice.percent(30)) {
      return "new " + type + "(p, " + choice.between(1, 4) + ").own(" + lo + ", " + hi + ")";
    }
    String grid =
        choice.of(
            "new int[p + 1][3]",
            "new int[2][p]",
            "new int[][] {{1, 2, 0}, {3, 1, 2}}",
            choice.percent(30) ? "new int[][] {{1, 2}, {3}, {0, 1, 2}}" : "new int[3][4]");
    return choice.of(methods)
        + "("
        + array()
        + ", "
        + array()
        + ", "
        + grid
        + ", "
        + lo
        + ", "
        + hi
        + ")";
  }

  private String array() {
    return choice.of("new int[5]", "new int[p]", "new int[] {2, 0, 1, 3}", "new int[] {1, -1, p}");
  }

  private List<Piece> some(int count, int deep, boolean inLoop) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(statement(deep, inLoop));
    }
    return pieces;
  }

  private Piece statement(int deep, boolean inLoop) {
    int dice = choice.below(100);
    if (deep < DEEPEST && dice < 16) {
      return counted(deep);
    } else if (deep < DEEPEST && dice < 24) {
      return repeated(deep);
    } else if (deep < DEEPEST && dice < 40) {
      return nest("if (" + condition(0) + ") {", some(choice.between(1, 2), deep + 1, inLoop));
    } else if (dice < 54) {
      String v = choice.of(variables);
      return line(
          choice.of(
              v + " = " + number(0) + ";",
              v + "++;",
              v + "--;",
              v + " += " + number(2) + ";",
              v + " = " + index() + ";"));
    } else if (dice < 70) {
      return line(write());
    } else if (dice < 82) {
      return line("r += " + choice.of(arrays) + "[" + index() + "];");
    } else if (dice < 88) {
      String cell = matrix + "[" + index() + "][" + index() + "]";
      return line(choice.of("r += " + cell + ";", cell + "++;"));
    } else if (dice < 94 && !methods.isEmpty() && arrays.size() > 1) {
      return line(
          "if ("
              + depth
              + " < 3) { "
              + depth
              + "++; try { r += "
              + choice.of(methods)
              + "("
              + choice.of(arrays)
              + ", "
              + choice.of(arrays)
              + ", "
              + matrix
              + ", "
              + number(1)
              + ", "
              + number(1)
              + "); } finally { "
              + depth
              + "--; } }");
    } else if (inLoop) {
      return line("if (" + condition(1) + ") " + choice.of("break;", "continue;"));
    }
    return attemptInside(deep);
  }

  private Piece attemptInside(int deep) {
    return attempt(
        some(1, deep + 1, false),
        "ArrayIndexOutOfBoundsException e",
        line("r += e.getMessage().length();"));
  }

  private Piece stop() {
    return Piece.Line.kept("if (" + fuel + "-- < 0) return r;");
  }

  private Piece counted(int deep) {
    String i = world.fresh("i");
    String head =
        choice.percent(65)
            ? "for (int "
                + i
                + " = "
                + number(2)
                + "; "
                + i
                + choice.of(" < ", " < ", " <= ")
                + number(1)
                + "; "
                + i
                + choice.of("++", "++", " += 2")
                + ") {"
            : "for (int "
                + i
                + " = "
                + number(1)
                + "; "
                + i
                + choice.of(" > ", " >= ")
                + choice.of("0", "1", "-1")
                + "; "
                + i
                + "--) {";
    List<String> before = numbers;
    numbers = new ArrayList<>(before);
    numbers.add(i);
    numbers.add(i);
    List<Piece> body = new ArrayList<>();
    body.add(stop());
    body.addAll(some(choice.between(1, 3), deep + 1, true));
    numbers = before;
    return nest(head, body);
  }

  private Piece repeated(int deep) {
    String head = "while (" + condition(0) + ") {";
    List<Piece> body = new ArrayList<>();
    body.add(stop());
    body.addAll(some(choice.between(1, 3), deep + 1, true));
    body.add(line(choice.of(variables) + choice.of("++;", "--;", " += 2;")));
    return nest(head, body);
  }

  private String write() {
    String place = choice.of(arrays) + "[" + index() + "]";
    if (choice.percent(20)) {
      String a = choice.of(arrays);
      String t = world.fresh("t");
      String i = index();
      String j = index();
      return "int " + t + " = " + a + "[" + i + "]; " + a + "[" + i + "] = " + a + "[" + j + "]; "
          + a + "[" + j + "] = " + t + ";";
    }
    return place + choice.of(" = ", " += ", " -= ", " = ") + number(1) + ";";
  }

  private String index() {
    String n = choice.of(numbers);
    return choice.of(n, n, n, n + " + 1", n + " - 1", number(1));
  }

  private String number(int deep) {
    String n = choice.of(numbers);
    if (deep > 2 || choice.percent(35)) {
      return choice.of(n, n, n, choice.of("0", "1", "2", "-1", "4"));
    }
    return choice.oneOf(
        () -> n + choice.of(" + ", " - ") + choice.of("1", "1", "2"),
        () -> n + " + " + choice.of(numbers),
        () -> n + " - " + choice.of(numbers),
        () -> "2 * " + n + " + 1",
        () -> "(" + n + " + " + choice.of(numbers) + ") / 2",
        () -> choice.of(arrays) + ".length",
        () -> choice.of(arrays) + ".length - 1",
        () -> matrix + choice.of(".length", "[0].length"),
        () -> choice.of(arrays) + "[" + n + "]",
        () -> "Math." + choice.of("min", "max") + "(" + n + ", " + number(deep + 1) + ")");
  }

  private String condition(int deep) {
    if (deep < 2 && choice.percent(30)) {
      return condition(deep + 1) + choice.of(" && ", " && ", " || ") + condition(deep + 1);
    }
    return choice.oneOf(
        () -> choice.of(numbers) + " < " + choice.of(arrays) + ".length",
        () -> choice.of(numbers) + " < " + matrix + ".length",
        () -> choice.of(numbers) + " >= 0",
        () ->
            choice.of(arrays) + "[" + index() + "] " + choice.of("<", ">", "!=") + " " + number(2),
        () -> number(1) + " " + choice.of("<", "<=", ">", ">=", "==", "!=") + " " + number(1));
  }
}
