package dev.mochaberry.tests.random;

import java.util.Optional;
import java.util.StringJoiner;

/** Expressions that make objects, arrays and collections, or ask them something. */
final class ObjectExpressions {
  private final Expressions expressions;
  private final Choice choice;

  ObjectExpressions(Expressions expressions) {
    this.expressions = expressions;
    this.choice = expressions.world.choice;
  }

  String of(Kind kind, int depth) {
    Optional<String> known = expressions.scope.any(kind, choice);
    if (known.isPresent() && choice.percent(depth > 0 ? 60 : 85)) {
      return known.get();
    }
    int d = Math.max(0, depth - 1);
    return switch (kind) {
      case BOXED ->
          choice.percent(4) ? "(Integer) null" : "Integer.valueOf(" + expressions.integer(d) + ")";
      case OBJECT -> object(d);
      case INTS, LONGS, SHORTS, BYTES, CHARS, DOUBLES, STRINGS -> array(kind, d);
      case GRID ->
          choice.percent(50)
              ? "new int[" + choice.between(1, 4) + "][" + choice.between(0, 4) + "]"
              : "new int[][] {"
                  + elements(Kind.INTS, 2, d)
                  + ", {"
                  + elements(Kind.INT, 3, d)
                  + "}}";
      case LIST ->
          choice.percent(3)
              ? "(List<Integer>) null"
              : "new ArrayList<>(List.of("
                  + choice.between(0, 9)
                  + ", "
                  + choice.between(-9, 99)
                  + "))";
      case WORDS -> "new ArrayList<String>()";
      case MAP ->
          choice.of(
              "new HashMap<String, Integer>()",
              "new LinkedHashMap<String, Integer>()",
              "new TreeMap<String, Integer>()");
      case TREE -> "new TreeMap<Integer, String>()";
      case DEQUE -> "new ArrayDeque<Integer>()";
      case SET ->
          choice.of(
              "new HashSet<Integer>()", "new TreeSet<Integer>()", "new LinkedHashSet<Integer>()");
      case BUILDER -> "new StringBuilder(" + choice.of("", "\"sb\"", expressions.text(0)) + ")";
      case BASE ->
          !expressions.world.objectsMayCall
              ? "(Base) null"
              : choice.percent(5) ? "(Base) null" : instance(d);
      case SHAPE ->
          !expressions.world.objectsMayCall
              ? "(Shape) null"
              : choice.of(instance(d), instance(d), "((Shape) q -> q + " + choice.below(9) + ")");
      case COLOR ->
          choice.percent(4)
              ? "(Color) null"
              : choice.of(
                  "Color.RED",
                  "Color.GREEN",
                  "Color.BLUE",
                  "Color.values()[" + expressions.index(d) + "]");
      case POINT -> "new Point(" + expressions.integer(d) + ", " + expressions.integer(d) + ")";
      case CELL ->
          choice.percent(8)
              ? "(Cell<Integer>) null"
              : "new Cell<Integer>((int) "
                  + expressions.integer(d)
                  + ", "
                  + expressions.scope.any(Kind.CELL, choice).orElse("null")
                  + ")";
      case FUNCTION -> function(d);
      default -> throw new IllegalStateException("not an object: " + kind);
    };
  }

  private String instance(int depth) {
    return "new " + choice.of("Left", "Right", "Far") + "(" + expressions.integer(depth) + ")";
  }

  private String object(int depth) {
    Kind kind =
        !expressions.world.objectsMayCall
            ? Kind.BOXED
            : choice.of(
                Kind.BOXED,
                Kind.STRING,
                Kind.BASE,
                Kind.POINT,
                Kind.COLOR,
                Kind.LONG,
                Kind.CHAR,
                Kind.INTS,
                Kind.BOOLEAN);
    return "(Object) (" + expressions.of(kind, depth) + ")";
  }

  private String array(Kind kind, int depth) {
    if (choice.percent(2)) {
      return "(" + kind.text() + ") null";
    }
    Kind element = kind.element();
    if (choice.percent(50)) {
      int size = depth > 0 && choice.percent(6) ? choice.of(-1, 0) : choice.between(1, 5);
      return "new " + element.text() + "[" + size + "]";
    }
    return "new " + kind.text() + " {" + elements(element, choice.between(1, 5), depth) + "}";
  }

  private String elements(Kind kind, int count, int depth) {
    StringJoiner all = new StringJoiner(", ");
    for (int i = 0; i < count; i++) {
      all.add(expressions.of(kind, Math.min(depth, 1)));
    }
    return all.toString();
  }

  private String function(int depth) {
    Expressions inside = new Expressions(expressions.world, expressions.scope.capturing());
    String parameter = expressions.world.fresh("k");
    inside.scope.add(parameter, Kind.INT, false);
    int repeats = expressions.world.repeats;
    expressions.world.repeats = 100;
    String lambda =
        choice.percent(25)
            ? choice.of("Math::abs", "Integer::bitCount", "Tools::half")
            : parameter + " -> " + inside.integer(depth);
    expressions.world.repeats = repeats;
    return "((IntUnaryOperator) " + lambda + ")";
  }

  private String some(Kind kind, int depth) {
    return expressions.scope.any(kind, choice).orElseGet(() -> "(" + of(kind, depth) + ")");
  }

  /** An int that an object gives. */
  String integer(int d) {
    int way = choice.below(17);
    boolean calls = way == 3 || way == 4 || way == 7 || way == 11 || way == 16;
    if (calls && !expressions.world.objectsMayCall) {
      return expressions.integer(d);
    }
    return switch (way) {
      case 0 -> unboxed(some(Kind.LIST, d) + ".get(" + expressions.index(d) + ")");
      case 1 ->
          some(choice.of(Kind.LIST, Kind.MAP, Kind.DEQUE, Kind.SET, Kind.TREE, Kind.WORDS), d)
              + ".size()";
      case 2 ->
          unboxed(
              some(Kind.MAP, d)
                  + ".getOrDefault("
                  + expressions.text(d)
                  + ", "
                  + expressions.integer(d)
                  + ")");
      case 3 ->
          some(Kind.BASE, d)
              + choice.of(
                  ".f",
                  ".area(" + expressions.integer(d) + ")",
                  ".tweak(" + expressions.integer(d) + ")",
                  ".twice(3)");
      case 4 -> some(Kind.SHAPE, d) + choice.of(".area(", ".twice(") + expressions.integer(d) + ")";
      case 5 -> some(Kind.POINT, d) + choice.of(".x()", ".y()", ".sum()", ".hashCode()");
      case 6 ->
          some(Kind.COLOR, d)
              + choice.of(".ordinal()", ".weight", ".score(" + expressions.integer(d) + ")");
      case 7 -> some(Kind.FUNCTION, d) + ".applyAsInt(" + expressions.integer(d) + ")";
      case 8 -> pattern(d);
      case 9 ->
          some(choice.of(Kind.INTS, Kind.BYTES, Kind.CHARS, Kind.GRID, Kind.STRINGS), d)
              + ".length";
      case 10 -> some(Kind.BUILDER, d) + ".length()";
      case 11 ->
          expressions
              .scope
              .any(Kind.BASE, choice)
              .map(b -> b + choice.of(".f++", ".f += 5"))
              .map(e -> "(" + e + ")")
              .orElse("Base.made");
      case 12 -> unboxed(some(Kind.CELL, d) + choice.of(".value", ".next.value", ".total()"));
      case 13 ->
          choice.of("Lazy", "Lazier") + choice.of(".value", ".get(" + expressions.integer(d) + ")");
      case 14 -> "(int) " + some(Kind.BOXED, d);
      case 15 ->
          "Integer.parseInt("
              + choice.of(expressions.text(d), "\"\" + " + expressions.integer(d))
              + ")";
      default -> "((" + choice.of("Left", "Right") + ") (Base) " + some(Kind.BASE, d) + ").own";
    };
  }

  private String unboxed(String boxed) {
    return choice.of("(int) " + boxed, "(" + boxed + " + 0)");
  }

  private String pattern(int d) {
    String name = expressions.world.fresh("p");
    String value = some(Kind.OBJECT, d);
    return choice.of(
        "("
            + value
            + " instanceof Integer "
            + name
            + " ? "
            + name
            + " + 1 : "
            + expressions.integer(d)
            + ")",
        "("
            + value
            + " instanceof String "
            + name
            + " && "
            + name
            + ".length() > 1 ? "
            + name
            + ".length() : -1)",
        "(" + value + " instanceof Point " + name + " ? " + name + ".x() : 7)",
        "("
            + value
            + " instanceof Base "
            + name
            + " ? "
            + name
            + ".f : "
            + expressions.integer(d)
            + ")");
  }

  String condition(int d) {
    return switch (choice.below(8)) {
      case 0 ->
          "("
              + some(Kind.OBJECT, d)
              + " instanceof "
              + choice.of(
                  "Integer",
                  "String",
                  "Base",
                  "Left",
                  "Shape",
                  "Color",
                  "int[]",
                  "Long",
                  "Character")
              + ")";
      case 1 ->
          "("
              + some(choice.of(Kind.BASE, Kind.CELL, Kind.BOXED, Kind.COLOR, Kind.LIST), d)
              + choice.of(" == ", " != ")
              + "null)";
      case 2 -> some(Kind.SET, d) + ".contains(" + expressions.integer(d) + ")";
      case 3 -> some(Kind.MAP, d) + ".containsKey(" + expressions.text(d) + ")";
      case 4 ->
          some(Kind.POINT, d) + ".equals(" + some(choice.of(Kind.POINT, Kind.OBJECT), d) + ")";
      case 5 ->
          some(Kind.BOXED, d) + ".equals(" + some(choice.of(Kind.BOXED, Kind.OBJECT), d) + ")";
      case 6 -> "(" + some(Kind.COLOR, d) + " == Color.GREEN)";
      default -> some(choice.of(Kind.LIST, Kind.DEQUE, Kind.MAP), d) + ".isEmpty()";
    };
  }

  String text(int d) {
    return switch (choice.below(9)) {
      case 0 -> some(Kind.COLOR, d) + choice.of(".name()", ".toString()");
      case 1 -> "cut(" + some(Kind.BUILDER, d) + ".toString())";
      case 2 ->
          "cut(\"\" + " + some(choice.of(Kind.LIST, Kind.DEQUE, Kind.TREE, Kind.WORDS), d) + ")";
      case 3 ->
          expressions.world.objectsMayCall
              ? some(Kind.BASE, d) + choice.of(".toString()", ".name()")
              : "\"none\"";
      case 4 ->
          "cut(String.valueOf(" + some(choice.of(Kind.BOXED, Kind.POINT, Kind.COLOR), d) + "))";
      case 5 -> "cut(\"\" + " + some(choice.of(Kind.MAP, Kind.SET), d) + ")";
      case 6 -> some(Kind.TREE, d) + ".getOrDefault(" + expressions.integer(d) + ", \"none\")";
      case 7 -> "String.join(\"-\", " + some(Kind.WORDS, d) + ")";
      default ->
          "cut(Arrays.toString(" + some(choice.of(Kind.INTS, Kind.BYTES, Kind.SHORTS), d) + "))";
    };
  }
}
