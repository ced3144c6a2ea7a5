package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements: what a method's body is made of. */
final class Statements {
  private static final int OFTEN = 60;

  private final World world;
  private final Choice choice;
  private final Expressions expressions;
  private final Kind result;
  private final List<String> loops = new ArrayList<>();

  /** What may be jumped to at all: inside a lambda or switch expression nothing. */
  Statements(World world, Scope scope, Kind result) {
    this.world = world;
    this.choice = world.choice;
    this.expressions = new Expressions(world, scope);
    this.result = result;
  }

  /** A body that ends by returning, where the method has a result. */
  List<Piece> body(int statements) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      pieces.add(declaration());
    }
    pieces.addAll(some(statements, choice.between(1, 3)));
    if (result != null) {
      pieces.add(line("return " + expressions.of(result, 2) + ";"));
    }
    return pieces;
  }

  private static Piece line(String text) {
    return Piece.Line.of(text);
  }

  private List<Piece> some(int count, int depth) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(statement(depth));
    }
    return pieces;
  }

  /** A block with a scope of its own. */
  private List<Piece> block(int depth) {
    Scope before = expressions.scope;
    expressions.scope = before.inner();
    List<Piece> pieces = some(choice.between(1, 3), depth);
    expressions.scope = before;
    return pieces;
  }

  /** A statement after which its variables are forgotten. */
  private List<Piece> one() {
    Scope before = expressions.scope;
    expressions.scope = before.inner();
    Piece piece = simple();
    expressions.scope = before;
    return List.of(piece);
  }

  private Piece statement(int depth) {
    world.spend(1);
    if (depth > 0) {
      switch (choice.below(22)) {
        case 0, 1 -> {
          return branch(depth - 1);
        }
        case 2, 3, 4 -> {
          return loop(depth - 1);
        }
        case 5, 6 -> {
          return attempt(depth - 1);
        }
        case 7 -> {
          return choice.percent(50) ? oldSwitch(depth - 1) : newSwitch(depth - 1);
        }
        case 8 -> {
          return labelled(depth - 1);
        }
        case 9 -> {
          return forEach(depth - 1);
        }
        case 12, 13 -> {
          return new CollectionStatements(world, expressions).piece();
        }
        case 10, 11 -> {
          return new NumericLoops(world, expressions).piece(depth - 1);
        }
        default -> {}
      }
    }
    return simple();
  }

  private Piece simple() {
    return switch (choice.below(19)) {
      case 0, 1, 2 -> declaration();
      case 3, 4, 5, 6 -> assignment();
      case 7 -> line("sTotal = sTotal * 31 + " + expressions.integer(2) + ";");
      case 8 -> jump();
      case 9, 10 -> print();
      case 11, 12 -> use();
      case 13 -> raise();
      case 14 -> increment();
      case 15 -> lateAssignment();
      default -> assignment();
    };
  }

  private Piece increment() {
    Kind kind = choice.of(Kind.INTEGERS);
    return expressions
        .target(kind, 1)
        .map(
            t ->
                line(
                    choice.of(
                        t + "++;", "--" + t + ";", t + " " + expressions.compound(kind, 2) + ";")))
        .orElseGet(this::print);
  }

  Piece declaration() {
    Kind kind = choice.percent(55) ? choice.of(Kind.NUMBERS) : choice.of(Kind.values());
    String value = expressions.of(kind, choice.between(0, 3));
    boolean fixed = choice.percent(35);
    String name = world.fresh("v");
    boolean inferred = choice.percent(8) && kind == Kind.POINT;
    expressions.scope.add(name, kind, !fixed);
    return line(
        (fixed ? "final " : "")
            + (inferred ? "var" : kind.text())
            + " "
            + name
            + " = "
            + value
            + ";");
  }

  /** A variable that both branches give its first value. */
  private Piece lateAssignment() {
    Kind kind = choice.of(Kind.INT, Kind.LONG, Kind.STRING, Kind.BOOLEAN);
    String name = world.fresh("v");
    String text =
        kind.text()
            + " "
            + name
            + "; if ("
            + expressions.condition(1)
            + ") { "
            + name
            + " = "
            + expressions.of(kind, 2)
            + "; } else { "
            + name
            + " = "
            + expressions.of(kind, 1)
            + "; }";
    expressions.scope.add(name, kind, true);
    return line(text);
  }

  private Piece assignment() {
    Kind kind = choice.percent(OFTEN) ? choice.of(Kind.NUMBERS) : choice.of(Kind.values());
    if (kind == Kind.CELL) {
      kind = Kind.INT;
    }
    Optional<String> target =
        Kind.NUMBERS.contains(kind)
            ? expressions.target(kind, 2)
            : expressions.scope.assignable(kind, choice);
    if (target.isEmpty()) {
      return use();
    }
    if (Kind.INTEGERS.contains(kind) && choice.percent(40)) {
      return line(target.get() + " " + expressions.compound(kind, 2) + ";");
    }
    if (kind == Kind.INT && choice.percent(10)) {
      Optional<String> second = expressions.scope.assignable(Kind.INT, choice);
      if (second.isPresent()) {
        return line(target.get() + " = " + second.get() + " = " + expressions.integer(2) + ";");
      }
    }
    return line(target.get() + " = " + expressions.of(kind, 3) + ";");
  }

  private Piece print() {
    if (world.repeats > 12) {
      return line("sTotal += " + expressions.integer(2) + ";");
    }
    String tag = "\"" + world.probe() + ": \" + ";
    return line(
        "System.out.println("
            + tag
            + expressions.part(2)
            + choice.of("", " + \" \" + " + expressions.part(1))
            + ");");
  }

  private Piece jump() {
    if (loops.isEmpty() || choice.percent(25)) {
      String back = result == null ? "return;" : "return " + expressions.of(result, 1) + ";";
      return line(
          "if ("
              + expressions.condition(2)
              + ") "
              + choice.of(back, "{ sTotal ^= 5; " + back + " }"));
    }
    String label = choice.of(loops);
    boolean block = label.startsWith("block");
    String kind = block ? "break " : choice.of("break ", "continue ");
    return line("if (" + expressions.condition(2) + ") " + kind + label + ";");
  }

  private Piece raise() {
    String thrown =
        choice.of(
            "new Oops(" + expressions.integer(1) + ")",
            "new IllegalStateException(" + expressions.text(1) + ")",
            "new ArithmeticException(\"mine\")",
            "new Worse(" + expressions.text(1) + ")",
            "new IllegalArgumentException(\"why\", new Oops(3))");
    return line("if (" + expressions.condition(2) + ") throw " + thrown + ";");
  }

  /** A statement that changes an object. */
  private Piece use() {
    String e = expressions.integer(2);
    Kind kind =
        choice.of(
            Kind.LIST,
            Kind.WORDS,
            Kind.MAP,
            Kind.TREE,
            Kind.DEQUE,
            Kind.SET,
            Kind.BUILDER,
            Kind.BASE,
            Kind.CELL,
            Kind.STRINGS);
    Optional<String> known = expressions.scope.any(kind, choice);
    if (known.isEmpty()) {
      return declaration();
    }
    String o = known.get();
    String text = expressions.text(1);
    return line(
        switch (kind) {
              case LIST ->
                  o
                      + choice.of(
                          ".add(" + e + ")",
                          ".set(" + expressions.index(1) + ", " + e + ")",
                          ".remove(" + expressions.index(1) + ")",
                          ".remove(Integer.valueOf(" + e + "))",
                          ".add(0, " + e + ")",
                          ".add(" + e + ")",
                          ".sort(null)",
                          ".removeIf(q -> q % 3 == 0)",
                          ".addAll(List.of(1, 2))");
              case WORDS ->
                  o
                      + choice.of(
                          ".add(" + text + ")",
                          ".add(" + text + ")",
                          ".remove(" + text + ")",
                          ".add(" + text + ")");
              case MAP ->
                  o
                      + choice.of(
                          ".put(" + text + ", " + e + ")",
                          ".put(" + text + ", " + e + ")",
                          ".remove(" + text + ")",
                          ".merge(" + text + ", 1, Integer::sum)",
                          ".putIfAbsent(" + text + ", " + e + ")",
                          ".computeIfAbsent(" + text + ", q -> q.length())");
              case TREE ->
                  o
                      + choice.of(
                          ".put(" + e + ", " + text + ")",
                          ".put(" + e + ", " + text + ")",
                          ".remove(" + e + ")",
                          ".pollFirstEntry()");
              case DEQUE ->
                  o
                      + choice.of(
                          ".push(" + e + ")",
                          ".addLast(" + e + ")",
                          ".pop()",
                          ".pollFirst()",
                          ".pollLast()",
                          ".offer(" + e + ")");
              case SET -> o + choice.of(".add(" + e + ")", ".remove(" + e + ")", ".add(" + e + ")");
              case BUILDER ->
                  choice.of(
                      o + ".append(" + expressions.part(1) + ")",
                      o + ".append(" + e + ").append('c')",
                      o + ".insert(0, " + text + ")",
                      o + ".reverse()",
                      o + ".setLength(3)",
                      o + ".deleteCharAt(" + expressions.index(1) + ")");
              case BASE ->
                  o
                      + choice.of(
                          ".f = " + e,
                          ".f += " + e,
                          ".g -= " + e,
                          ".change(" + e + ")",
                          ".g = " + expressions.longInteger(2));
              case CELL ->
                  o + choice.of(".value = " + e, ".next = new Cell<Integer>(" + e + ", null)");
              default -> o + "[" + expressions.index(1) + "] = " + text;
            }
            + ";");
  }

  private Piece branch(int depth) {
    List<Piece.Part> parts = new ArrayList<>();
    parts.add(new Piece.Part("if (" + expressions.condition(2) + ") {", block(depth)));
    if (choice.percent(30)) {
      parts.add(new Piece.Part("} else if (" + expressions.condition(2) + ") {", block(depth)));
    }
    if (choice.percent(50)) {
      parts.add(new Piece.Part("} else {", block(depth)));
    }
    return new Piece.Nest(parts, "}");
  }

  private Piece loop(int depth) {
    int times = choice.between(1, 6);
    if (!world.canSpend(times * 10)) {
      return branch(depth);
    }
    String i = world.fresh("i");
    String label = choice.percent(30) ? world.fresh("loop") : "";
    String prefix = label.isEmpty() ? "" : label + ": ";
    Scope before = expressions.scope;
    expressions.scope = before.inner();
    int repeats = world.repeats;
    world.repeats *= times;
    String target = label;
    if (!label.isEmpty()) {
      loops.add(label);
    }
    Piece piece =
        switch (choice.below(6)) {
          case 0 -> {
            expressions.scope.counter(i);
            yield Piece.Nest.of(
                prefix + "for (int " + i + " = " + times + "; " + i + " > 0; " + i + "--) {",
                inLoop(depth));
          }
          case 1 -> {
            String condition = choice.percent(40) ? " && " + expressions.condition(1) : "";
            expressions.scope.counter(i);
            yield Piece.Nest.of(
                prefix + "for (int " + i + " = 0; " + i + "++ < " + times + condition + "; ) {",
                inLoop(depth));
          }
          case 2 -> {
            expressions.scope.counter(i);
            List<Piece> body = new ArrayList<>();
            body.add(Piece.Line.kept("if (" + i + "++ >= " + times + ") break;"));
            body.addAll(inLoop(depth));
            yield new Piece.Nest(
                List.of(
                    new Piece.Part(
                        "{ int "
                            + i
                            + " = 0; "
                            + prefix
                            + choice.of("while (true) {", "for (;;) {"),
                        body)),
                "} }");
          }
          case 3 -> {
            expressions.scope.counter(i);
            List<Piece> body = inLoop(depth);
            yield new Piece.Nest(
                List.of(new Piece.Part("{ int " + i + " = 0; " + prefix + "do {", body)),
                "} while (++"
                    + i
                    + " < "
                    + times
                    + choice.of("", " && " + expressions.condition(1))
                    + "); }");
          }
          default -> {
            String start = choice.of("0", "0", "1", "-2", "(" + expressions.integer(1) + " & 3)");
            String step = choice.of("++", "++", " += 2");
            expressions.scope.counter(i);
            String bound =
                start.startsWith("(") || start.equals("-2") ? "" + (times - 2) : "" + times;
            yield Piece.Nest.of(
                prefix
                    + "for (int "
                    + i
                    + " = "
                    + start
                    + "; "
                    + i
                    + choice.of(" < ", " <= ", " < ")
                    + bound
                    + "; "
                    + i
                    + step
                    + ") {",
                inLoop(depth));
          }
        };
    loops.remove(target);
    world.repeats = repeats;
    expressions.scope = before;
    return piece;
  }

  private List<Piece> inLoop(int depth) {
    List<Piece> body = new ArrayList<>(block(depth));
    if (choice.percent(25)) {
      body.add(
          line(
              "if ("
                  + expressions.condition(1)
                  + ") "
                  + choice.of("break;", "continue;", "{ sTotal++; break; }")));
      if (choice.percent(70)) {
        body.addAll(one());
      }
    }
    return body;
  }

  private Piece forEach(int depth) {
    Kind kind =
        choice.of(
            Kind.INTS,
            Kind.LIST,
            Kind.BYTES,
            Kind.CHARS,
            Kind.STRINGS,
            Kind.SET,
            Kind.DEQUE,
            Kind.MAP,
            Kind.LONGS,
            Kind.TREE);
    Optional<String> known = expressions.scope.any(kind, choice);
    if (known.isEmpty() || !world.canSpend(60)) {
      return branch(depth);
    }
    String name = world.fresh("x");
    String head =
        switch (kind) {
          case LIST, SET, DEQUE -> "for (" + "int " + name + " : " + known.get() + ") {";
          case MAP ->
              "for (Map.Entry<String, Integer> " + name + " : " + known.get() + ".entrySet()) {";
          case TREE -> "for (int " + name + " : " + known.get() + ".keySet()) {";
          default -> "for (" + kind.element().text() + " " + name + " : " + known.get() + ") {";
        };
    Scope before = expressions.scope;
    expressions.scope = before.inner();
    if (kind != Kind.MAP) {
      expressions.scope.add(
          name,
          Kind.ARRAYS.contains(kind) || kind == Kind.STRINGS ? kind.element() : Kind.INT,
          false);
    }
    int repeats = world.repeats;
    world.repeats *= 5;
    List<Piece> body = new ArrayList<>();
    if (kind == Kind.MAP) {
      body.add(
          line("sTotal = sTotal * 7 + " + name + ".getValue() + " + name + ".getKey().length();"));
    }
    body.addAll(inLoop(depth));
    world.repeats = repeats;
    expressions.scope = before;
    return Piece.Nest.of(head, body);
  }

  private Piece labelled(int depth) {
    String label = world.fresh("block");
    loops.add(label);
    List<Piece> body = new ArrayList<>(block(depth));
    body.add(line("if (" + expressions.condition(1) + ") break " + label + ";"));
    body.addAll(one());
    loops.remove(label);
    return Piece.Nest.of(label + ": {", body);
  }

  private Piece oldSwitch(int depth) {
    int style = choice.below(3);
    String selector =
        style == 0
            ? expressions.integer(2) + " & 7"
            : style == 1 ? expressions.text(1) : expressions.of(Kind.COLOR, 1);
    List<String> keys =
        style == 0
            ? List.of("0", "1", "2", "5", "7")
            : style == 1
                ? List.of("\"a\"", "\"Ab\"", "\"BB\"", "\"Aa\"", "\"\"")
                : List.of("RED", "GREEN", "BLUE");
    List<Piece.Part> parts = new ArrayList<>();
    parts.add(new Piece.Part("switch (" + selector + ") {", List.of()));
    int defaultAt = choice.below(keys.size() + 2);
    for (int k = 0; k < keys.size(); k++) {
      if (k == defaultAt) {
        parts.add(new Piece.Part("default:", cased(depth)));
      }
      if (choice.percent(70)) {
        parts.add(
            new Piece.Part(
                "case " + keys.get(k) + ":", choice.percent(20) ? List.of() : cased(depth)));
      }
    }
    if (defaultAt == keys.size()) {
      parts.add(new Piece.Part("default:", cased(depth)));
    }
    return new Piece.Nest(parts, "}");
  }

  private List<Piece> cased(int depth) {
    List<Piece> inner = new ArrayList<>();
    inner.add(Piece.Nest.of("{", block(depth)));
    if (choice.percent(65)) {
      inner.add(line("break;"));
    }
    return inner;
  }

  private Piece newSwitch(int depth) {
    boolean strings = choice.percent(50);
    List<String> keys =
        strings ? List.of("\"a\"", "\"b\", \"zebra\"", "\"null\"") : List.of("RED", "GREEN, BLUE");
    List<Piece.Part> parts = new ArrayList<>();
    parts.add(
        new Piece.Part(
            "switch (" + (strings ? expressions.text(1) : expressions.of(Kind.COLOR, 1)) + ") {",
            List.of()));
    for (String key : keys) {
      parts.add(new Piece.Part("case " + key + " -> {", block(depth)));
      parts.add(new Piece.Part("}", List.of()));
    }
    parts.add(new Piece.Part("default -> {", block(depth)));
    return new Piece.Nest(parts, "} }");
  }

  private Piece attempt(int depth) {
    List<Piece.Part> parts = new ArrayList<>();
    List<Piece> body = new ArrayList<>(block(depth));
    boolean checked = choice.percent(25);
    if (checked) {
      body.add(
          line(
              "if ("
                  + expressions.condition(1)
                  + ") throw new Bad("
                  + expressions.integer(1)
                  + ");"));
      body.addAll(one());
    }
    boolean resource = choice.percent(15);
    String r = world.fresh("r");
    parts.add(
        new Piece.Part(
            resource
                ? "try (Door " + r + " = new Door(" + expressions.integer(1) + ")) {"
                : "try {",
            body));
    boolean closing = choice.percent(40);
    int catches = closing ? choice.below(3) : choice.between(1, 3);
    List<String> types =
        List.of(
            "ArithmeticException",
            "ArrayIndexOutOfBoundsException",
            "Oops",
            "NullPointerException",
            "ClassCastException | NegativeArraySizeException",
            "IndexOutOfBoundsException",
            "IllegalStateException",
            "RuntimeException");
    int at = 0;
    if (checked) {
      String e = world.fresh("e");
      parts.add(new Piece.Part("} catch (Bad " + e + ") {", caught(depth, e, true)));
    }
    for (int i = 0; i < catches && at < types.size(); i++) {
      at = Math.min(types.size() - 1, at + choice.below(4));
      String e = world.fresh("e");
      parts.add(
          new Piece.Part("} catch (" + types.get(at) + " " + e + ") {", caught(depth, e, false)));
      at++;
    }
    if (closing) {
      parts.add(new Piece.Part("} finally {", block(depth)));
    }
    return new Piece.Nest(parts, "}");
  }

  private List<Piece> caught(int depth, String e, boolean checked) {
    List<Piece> body = new ArrayList<>();
    if (world.repeats <= 30) {
      body.add(line("System.out.println(\"caught " + e + " \" + says(" + e + "));"));
    }
    body.addAll(block(depth));
    if (!checked && choice.percent(15)) {
      body.add(line("if (" + expressions.condition(1) + ") throw " + e + ";"));
    }
    return body;
  }
}
