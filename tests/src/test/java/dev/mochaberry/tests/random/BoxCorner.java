package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers near the ends of their types on their way through boxes: in maps, lists, arrays, generic
 * classes and functions, and arithmetic with boxes that are null.
 */
final class BoxCorner extends Corner {
  private String cell;

  BoxCorner(World world) {
    super(world);
  }

  private String number() {
    return choice.of(
        "Integer.MAX_VALUE",
        "Integer.MIN_VALUE",
        "0x7ffffff0",
        "(1 << 30)",
        "65536",
        "-1",
        "p",
        "1",
        "3",
        "in",
        "in");
  }

  private String box() {
    return choice.of(
        "xs[p % 3]",
        "xs[" + choice.below(4) + "]",
        "list.get(" + choice.below(3) + ")",
        "map.get(\"" + choice.of("a", "b", "c") + "\")",
        "map.getOrDefault(\"d\", " + number() + ")",
        "cell.value",
        "cell.get()",
        "supplied.get()",
        "twice.apply(" + number() + ")",
        "joined.apply(in, " + number() + ")",
        "Integer.valueOf(in)",
        "((Integer) any)");
  }

  private String operator() {
    return choice.of("+", "-", "*", "+", "-", "*", "^", "&", "|");
  }

  private String value() {
    return choice.oneOf(
        this::number,
        this::box,
        () -> "(" + box() + " " + operator() + " " + number() + ")",
        () -> "(" + number() + " " + operator() + " " + box() + ")",
        () -> "(" + box() + " " + operator() + " " + box() + ")",
        () -> "(" + number() + " " + choice.of("/", "%") + " " + box() + ")",
        () -> "(" + box() + " " + choice.of("/", "%", "<<", ">>", ">>>") + " 3)",
        () -> "(p > 1 ? " + box() + " : " + number() + ")",
        () -> choice.of("-", "~") + box());
  }

  private String statement() {
    return choice.oneOf(
        () -> "in = " + value() + ";",
        () -> "in " + operator() + "= " + value() + ";",
        () -> "lo = " + choice.of("", "2L * ", "wide + ") + value() + ";",
        () -> "wide " + operator() + "= " + choice.of("lo", "in", box()) + ";",
        () -> choice.of("wide++;", "--wide;", "wide = wide << 1 | 1;", "wide = -wide;"),
        () -> "xs[" + choice.below(4) + "] " + operator() + "= " + value() + ";",
        () -> choice.of("xs[p % 3]++;", "--xs[1];", "xs[2] = xs[0]++ + ++xs[0];"),
        () -> "xs[" + choice.below(4) + "] = " + choice.of("null", value()) + ";",
        () -> "list.set(" + choice.below(3) + ", " + value() + ");",
        () -> "list.replaceAll(q -> q " + operator() + " " + constant() + ");",
        () ->
            "map.merge(\""
                + choice.of("a", "b", "e")
                + "\", "
                + value()
                + ", "
                + choice.of("(q, w) -> q + w", "(q, w) -> q * w", "Integer::sum", "Math::max")
                + ");",
        () -> "map.put(\"" + choice.of("a", "b", "c") + "\", " + value() + ");",
        () -> "map.computeIfAbsent(\"" + choice.of("f", "g") + "\", q -> " + constant() + ");",
        () -> "map.compute(\"b\", (q, w) -> w == null ? " + constant() + " : w * 5 + 1);",
        () -> "map.replaceAll((q, w) -> w " + operator() + " " + constant() + ");",
        () -> "cell = cell.then(q -> q " + operator() + " " + constant() + ");",
        () -> "cell.value = " + value() + ";",
        () -> "any = " + choice.of(value(), "lo", "\"s\"", "null") + ";",
        () -> "for (int q : list) in += q;",
        () -> "for (Integer q : xs) lo += q;",
        () -> "for (int q : map.values()) in = in * 31 + q;",
        () -> "out += in + \" \" + lo + \";\";",
        () -> "out += " + box() + " + \",\";",
        () -> "out += (" + box() + " == " + number() + ") + \" \";",
        () -> "out += " + box() + ".equals(" + value() + ");",
        () -> "out += " + box() + ".compareTo(" + value() + ");",
        () -> "if (" + box() + " " + choice.of("<", ">=", "!=") + " " + value() + ") in++;",
        () -> "for (int q = 0; q < 33; q++) " + choice.of("in += in + 1;", "xs[0] += xs[0];"),
        () ->
            "for (int q = 0; q < 9; q++) "
                + choice.of("cell = cell.then(w -> w * 11);", "wide *= 99;"));
  }

  private String constant() {
    return choice.of("1", "7", "100000", "Integer.MAX_VALUE", "-3", "(1 << 29)");
  }

  @Override
  List<Piece> members(String name) {
    cell = world.fresh("Cell");
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            "static class "
                + cell
                + "<T> { T value; "
                + cell
                + "(T value) { this.value = value; } T get() { return value; } <R> "
                + cell
                + "<R> then(Function<? super T, ? extends R> f) { return new "
                + cell
                + "<>(f.apply(value)); } }"));
    List<Piece> body = new ArrayList<>();
    body.add(
        line(
            "int in = p; long lo = "
                + choice.of("0", "Long.MAX_VALUE - p", "1L << 40")
                + "; Long wide = "
                + choice.of("5L", "Long.MIN_VALUE", "(long) p")
                + "; String out = \"\"; Object any = "
                + choice.of("p", "null", "(Integer) 9")
                + ";"));
    body.add(line("Integer[] xs = {p, " + constant() + ", 1000, null};"));
    body.add(line("List<Integer> list = new ArrayList<>(List.of(1, p, " + constant() + "));"));
    body.add(line("Map<String, Integer> map = new HashMap<>(); map.put(\"a\", p);"));
    body.add(line(cell + "<Integer> cell = new " + cell + "<>(" + constant() + ");"));
    body.add(line("Supplier<Integer> supplied = () -> " + choice.of("p", constant()) + ";"));
    body.add(line("Function<Integer, Integer> twice = q -> q " + operator() + " q;"));
    body.add(
        line(
            "BinaryOperator<Integer> joined = "
                + choice.of("(q, w) -> q - w", "(q, w) -> q * w + 1", "Integer::sum", "Math::max")
                + ";"));
    for (int i = choice.between(8, 14); i > 0; i--) {
      body.add(choice.percent(70) ? guarded(statement()) : line(statement()));
    }
    body.add(
        line(
            "return out + in + \" \" + lo + \" \" + wide + Arrays.toString(xs) + list + new TreeMap<>(map) + cell.value + any;"));
    all.add(method(name, body));
    return all;
  }

  private static Piece guarded(String statement) {
    return attempt(
        List.of(line(statement)),
        "NullPointerException | ArithmeticException | ClassCastException e",
        line("out += e instanceof ArithmeticException ? \"/\" : \"?\";"));
  }
}
