package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lists whose sizes are asked, kept and changed: by the code itself, by methods that have the same
 * list, by views and other names of it, while indexes come from sizes and counters. What proofs of
 * sizes make of them is seen by what fails, and how.
 */
final class ListSizeCorner extends Corner {
  private static final int DEEPEST = 3;

  private final List<String> methods = new ArrayList<>();
  private List<String> lists = List.of();
  private List<String> numbers = List.of();
  private String held;
  private String rows;
  private String fuel;

  ListSizeCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    held = world.fresh("held");
    rows = world.fresh("rows");
    fuel = world.fresh("fuel");
    String fresh = world.fresh("fresh");
    List<Piece> all = new ArrayList<>();
    all.add(line("static int " + fuel + ";"));
    all.add(line("static List<Integer> " + held + " = new ArrayList<>(List.of(4, 1, 3));"));
    all.add(
        line(
            "static final List<List<Integer>> "
                + rows
                + " = new ArrayList<>(List.of(new ArrayList<>(List.of(5, 2)), new LinkedList<>(List.of(1))));"));
    all.add(
        line(
            "static List<Integer> "
                + fresh
                + "(int n) { List<Integer> xs = new ArrayList<>(); for (int i = 0; i < n; i++) xs.add(i * 3 % 7); return xs; }"));
    for (int i = choice.between(2, 3); i > 0; i--) {
      String method = world.fresh("m");
      lists = new ArrayList<>(List.of("xs", "ys", "xs", held));
      numbers = new ArrayList<>(List.of("n", "n"));
      List<Piece> body = new ArrayList<>();
      body.add(line("int r = 0;"));
      body.add(stop());
      body.addAll(some(choice.between(3, 6), 0));
      body.add(line("return r;"));
      all.add(nest("static int " + method + "(List<Integer> xs, List<Integer> ys, int n) {", body));
      methods.add(method);
    }
    List<Piece> main = new ArrayList<>();
    main.add(line("StringBuilder out = new StringBuilder();"));
    main.add(line("List<Integer> one = " + fresh + "(p), two = " + fresh + "(4);"));
    for (int i = choice.between(3, 5); i > 0; i--) {
      String some = fresh + "(" + choice.between(0, 6) + ")";
      String call =
          choice.of(methods)
              + "("
              + choice.of("one", "two", some, held, rows + ".get(0)")
              + ", "
              + choice.of("one", "two", some)
              + ", "
              + choice.of("p", "-1", "2", "3")
              + ")";
      main.add(attempt(call));
      main.add(line("out.append(one).append(two).append(" + held + ").append(' ');"));
    }
    main.add(line("return out.length() < 900 ? out.toString() : \"much \" + out.length();"));
    all.add(method(name, main));
    return all;
  }

  private Piece attempt(String call) {
    return attempt(
        List.of(line(fuel + " = 200;"), line("out.append(" + call + ").append(' ');")),
        "RuntimeException e",
        line("out.append(e.getMessage()).append(' ');"));
  }

  private Piece stop() {
    return Piece.Line.kept("if (" + fuel + "-- < 0) return r;");
  }

  private List<Piece> some(int count, int deep) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(statement(deep));
    }
    return pieces;
  }

  private Piece statement(int deep) {
    String xs = choice.of(lists);
    int dice = choice.below(100);
    if (deep < DEEPEST && dice < 22) {
      return loop(deep);
    } else if (deep < DEEPEST && dice < 36) {
      return inside(() -> nest("if (" + condition() + ") {", some(choice.between(1, 3), deep + 1)));
    } else if (dice < 54) {
      return line(change(xs));
    } else if (dice < 66) {
      return line(xs + ".set(" + index(xs) + ", " + number() + ");");
    } else if (dice < 72) {
      String t = world.fresh("t");
      String i = index(xs);
      String j = index(xs);
      return line(
          choice.of(
              "Collections.swap(" + xs + ", " + i + ", " + j + ");",
              "int " + t + " = " + xs + ".get(" + i + "); " + xs + ".set(" + i + ", " + xs + ".get("
                  + j + ")); " + xs + ".set(" + j + ", " + t + ");"));
    } else if (deep == 0 && dice < 78) {
      String ys = world.fresh("ys");
      String other = choice.of(lists);
      lists.add(ys);
      return line(
          "List<Integer> "
              + ys
              + " = "
              + choice.of(
                  "new ArrayList<>(" + xs + ");",
                  xs + ";",
                  xs + ".size() > 2 ? " + xs + " : " + other + ";",
                  rows + ".get(" + choice.of("0", "1") + ");"));
    } else if (deep == 0 && dice < 84) {
      String k = world.fresh("k");
      numbers.add(k);
      return line(
          "int " + k + " = " + choice.of(xs + ".size();", xs + ".size() - 1;", number() + ";"));
    } else if (!methods.isEmpty() && dice < 89) {
      return line(
          "r += "
              + choice.of(methods)
              + "("
              + xs
              + ", "
              + choice.of(lists)
              + ", "
              + number()
              + ");");
    }
    return line("r = r * 7 % 1009 + " + number() + ";");
  }

  private String change(String xs) {
    String grows = "if (" + xs + ".size() < 12) ";
    String has = "if (" + condition() + ") ";
    return choice.of(
        grows + xs + ".add(" + number() + ");",
        grows + xs + ".add(" + number() + ");",
        has + xs + ".remove(" + index(xs) + ");",
        "if (!" + xs + ".isEmpty()) r += " + xs + ".remove(" + xs + ".size() - 1);",
        has + xs + ".clear();",
        "if (" + xs + ".size() > 3) " + xs + ".subList(0, 2).clear();",
        xs + ".removeIf(x -> x > 8);",
        held + " = " + xs + ";",
        rows + ".set(" + choice.of("0", "1") + ", " + xs + ");",
        grows + xs + ".addAll(" + rows + ".get(1));");
  }

  /** What is declared in a block is known there alone. */
  private Piece inside(Supplier<Piece> body) {
    List<String> before = numbers;
    numbers = new ArrayList<>(before);
    Piece made = body.get();
    numbers = before;
    return made;
  }

  private Piece loop(int deep) {
    return inside(
        () -> {
          String xs = choice.of(lists);
          String i = world.fresh("i");
          String end = choice.of(xs + ".size()", xs + ".size() - 1", xs + ".size() / 2", "n");
          String head =
              choice.of(
                  up(i, end),
                  up(i, end),
                  "for (int " + i + " = " + xs + ".size() - 1; " + i + " >= 0; " + i + "--) {",
                  "for (int " + i + " : " + xs + ") {",
                  "for (int " + i + " = 1; " + condition() + "; " + i + " = 2 * " + i + " + 1) {");
          numbers.add(i);
          numbers.add(i);
          List<Piece> body = new ArrayList<>();
          body.add(stop());
          body.addAll(some(choice.between(1, 3), deep + 1));
          return nest(head, body);
        });
  }

  private String up(String i, String end) {
    String from = choice.of("0", "1");
    return "for (int " + i + " = " + from + "; " + i + " < " + end + "; " + i + "++) {";
  }

  private String index(String xs) {
    String n = choice.of(numbers);
    return choice.of(
        n,
        n,
        n + " - 1",
        n + " + 1",
        n + " / 2",
        "0",
        xs + ".size() - 1",
        xs + ".size() - 1 - " + n,
        xs + ".size() / 2",
        "(" + n + " - 1) / 2");
  }

  private String number() {
    String xs = choice.of(lists);
    return choice.of(
        xs + ".get(" + index(xs) + ")",
        xs + ".get(" + index(xs) + ")",
        xs + ".size()",
        choice.of(numbers),
        choice.of("1", "2", "5"),
        xs + ".get(" + index(xs) + ") % 5");
  }

  private String condition() {
    String xs = choice.of(lists);
    String n = choice.of(numbers);
    return choice.of(
        n + " < " + xs + ".size()",
        "!" + xs + ".isEmpty()",
        xs + ".size() > " + choice.between(0, 4),
        n + " >= 0 && " + n + " < " + xs + ".size()",
        xs + ".get(" + index(xs) + ") > 2",
        xs + ".size() == " + choice.of(lists) + ".size()");
  }
}
