package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions of a wanted type. */
final class Expressions {
  private static final List<String> INTS =
      List.of(
          "0",
          "1",
          "-1",
          "2",
          "3",
          "5",
          "7",
          "10",
          "31",
          "32",
          "33",
          "63",
          "64",
          "100",
          "127",
          "128",
          "-128",
          "-129",
          "255",
          "256",
          "1000",
          "0xffff",
          "32767",
          "-32768",
          "65536",
          "0x7fff_ffff",
          "0x8000_0000",
          "1 << 29",
          "1 << 30",
          "-(1 << 30)",
          "Integer.MAX_VALUE",
          "Integer.MIN_VALUE",
          "0xCAFE",
          "'a' + 0",
          "-7",
          "-10",
          "46341",
          "0x55555555");
  private static final List<String> LONGS =
      List.of(
          "0L",
          "1L",
          "-1L",
          "10L",
          "31L",
          "255L",
          "0xffff_ffffL",
          "-4294967296L",
          "1L << 31",
          "1L << 62",
          "Long.MAX_VALUE",
          "Long.MIN_VALUE",
          "3037000500L",
          "-7L",
          "123456789012345L",
          "0x5DEECE66DL",
          "6364136223846793005L");
  private static final List<String> WORDS =
      List.of(
          "\"\"",
          "\"a\"",
          "\"Ab\"",
          "\"zebra\"",
          "\"null\"",
          "\"x y\"",
          "\"%d\"",
          "\"caf\\u00e9\"",
          "\"-12\"",
          "\"tab\\tq\\\"\"");

  final World world;
  Scope scope;
  private final Choice choice;
  private final ObjectExpressions objects;
  private final LibraryExpressions library;
  private final Cast cast;

  Expressions(World world, Scope scope) {
    this.world = world;
    this.choice = world.choice;
    this.scope = scope;
    this.objects = new ObjectExpressions(this);
    this.library = new LibraryExpressions(this);
    this.cast = new Cast(world);
  }

  String of(Kind kind, int depth) {
    return switch (kind) {
      case INT -> integer(depth);
      case LONG -> longInteger(depth);
      case SHORT, BYTE, CHAR -> small(kind, depth);
      case BOOLEAN -> condition(depth);
      case FLOAT, DOUBLE -> floating(kind, depth);
      case STRING -> text(depth);
      default -> objects.of(kind, depth);
    };
  }

  /** Any integer type, as numeric promotion takes it. */
  private String promoted(int depth) {
    return choice.percent(25) ? of(choice.of(Kind.SMALL), depth) : integer(depth);
  }

  private String variable(Kind kind, String otherwise) {
    return scope.any(kind, choice).orElse(otherwise);
  }

  private String intLiteral() {
    if (choice.percent(12)) {
      return "(" + choice.anyInt() + ")";
    }
    return choice.percent(50) ? "" + choice.between(0, 12) : "(" + choice.of(INTS) + ")";
  }

  private String longLiteral() {
    return choice.percent(15) ? "(" + choice.anyLong() + "L)" : "(" + choice.of(LONGS) + ")";
  }

  String integer(int depth) {
    if (depth <= 0) {
      return choice.percent(60) ? variable(Kind.INT, intLiteral()) : intLiteral();
    }
    int d = depth - 1;
    return switch (choice.below(34)) {
      case 0, 1, 2, 3 -> infix(promoted(d), choice.of("+", "-", "*"), promoted(d));
      case 4 -> infix(promoted(d), choice.of("/", "%"), divisor(promoted(d), d));
      case 5 -> infix(promoted(d), choice.of("&", "|", "^"), promoted(d));
      case 6, 7 -> infix(promoted(d), choice.of("<<", ">>", ">>>"), shiftCount(d));
      case 8 -> "(" + choice.of("- ", "~") + promoted(d) + ")";
      case 9 -> "(int) (" + of(choice.of(Kind.LONG, Kind.LONG, Kind.DOUBLE, Kind.CHAR), d) + ")";
      case 10 -> ternary(Kind.INT, d);
      case 11 -> element(Kind.INTS, d).orElseGet(() -> integer(d));
      case 12 -> sideEffect(Kind.INT, d);
      case 13 -> call(Kind.INT, d);
      case 14 -> probe(d);
      case 15 -> switchValue(Kind.INT, d);
      case 16 ->
          "Math."
              + choice.of("max", "min", "floorMod", "floorDiv")
              + "("
              + integer(d)
              + ", "
              + choice.of(integer(d), "3")
              + ")";
      case 17 ->
          choice.of(
                  "Math.abs",
                  "Integer.bitCount",
                  "Integer.reverse",
                  "Integer.signum",
                  "Integer.numberOfTrailingZeros",
                  "Integer.highestOneBit")
              + "("
              + integer(d)
              + ")";
      case 18 ->
          text(d) + choice.of(".length()", ".indexOf(\"a\")", ".hashCode()", ".compareTo(\"b\")");
      case 19 -> "((" + integer(d) + ") " + choice.of("+", "^", "-") + " sTotal)";
      case 20 ->
          choice.percent(50)
              ? "Integer.compare(" + integer(d) + ", " + integer(d) + ")"
              : "Long.compare(" + longInteger(d) + ", " + longInteger(d) + ")";
      case 21, 22, 23, 24 -> library.integer(d);
      case 25, 26, 27, 28 -> cast.integer(this, d);
      default -> objects.integer(d);
    };
  }

  /** Often something that is not zero. */
  private String divisor(String any, int depth) {
    return choice.percent(65)
        ? choice.of("3", "7", "10", "(-1)", "(" + any + " | 1)", "2", "(-16)")
        : any;
  }

  private String shiftCount(int depth) {
    return choice.percent(60)
        ? "" + choice.of(1, 3, 5, 8, 16, 29, 31, 32, 33, -1)
        : promoted(depth);
  }

  private static String infix(String left, String op, String right) {
    return "(" + left + " " + op + " " + right + ")";
  }

  String longInteger(int depth) {
    if (depth <= 0) {
      return choice.percent(60) ? variable(Kind.LONG, longLiteral()) : longLiteral();
    }
    int d = depth - 1;
    return switch (choice.below(17)) {
      case 14, 15, 16 -> library.longInteger(d);
      case 0, 1, 2 -> infix(longInteger(d), choice.of("+", "-", "*"), longOrInt(d));
      case 3 -> infix(longOrInt(d), choice.of("/", "%"), divisor(longInteger(d), d));
      case 4 -> infix(longInteger(d), choice.of("&", "|", "^"), longInteger(d));
      case 5, 6 -> infix(longInteger(d), choice.of("<<", ">>", ">>>"), shiftCount(d));
      case 7 -> "(" + choice.of("- ", "~") + longInteger(d) + ")";
      case 8 -> "(long) (" + of(choice.of(Kind.INT, Kind.INT, Kind.DOUBLE), d) + ")";
      case 9 -> ternary(Kind.LONG, d);
      case 10 -> element(Kind.LONGS, d).orElseGet(() -> longInteger(d));
      case 11 -> sideEffect(Kind.LONG, d);
      case 12 -> call(Kind.LONG, d);
      default -> "(long) " + integer(d);
    };
  }

  private String longOrInt(int depth) {
    return choice.percent(60) ? longInteger(depth) : "(long) " + integer(depth);
  }

  String small(Kind kind, int depth) {
    if (depth <= 0) {
      return variable(kind, "(" + kind.text() + ") " + intLiteral());
    }
    Kind array = kind == Kind.BYTE ? Kind.BYTES : kind == Kind.CHAR ? Kind.CHARS : Kind.SHORTS;
    int d = depth - 1;
    return switch (choice.below(8)) {
      case 0 -> element(array, d).orElseGet(() -> small(kind, d));
      case 1 -> sideEffect(kind, d);
      case 2 -> kind == Kind.CHAR ? text(d) + ".charAt(" + index(d) + ")" : small(kind, d);
      case 3, 4 -> small(kind, 0);
      case 5 -> "(" + kind.text() + ") (" + longInteger(d) + ")";
      default -> "(" + kind.text() + ") (" + integer(d) + ")";
    };
  }

  /** Mostly in range of the short arrays and strings there are. */
  String index(int depth) {
    return switch (choice.below(8)) {
      case 0, 1 -> "" + choice.below(4);
      case 2 -> integer(depth);
      case 3 -> choice.of("-1", "9", "4");
      default -> "(" + integer(depth) + " & " + choice.of(1, 3) + ")";
    };
  }

  Optional<String> element(Kind array, int depth) {
    Optional<String> name = scope.any(array, choice);
    if (array == Kind.INTS && (name.isEmpty() || choice.percent(25))) {
      Optional<String> grid = scope.any(Kind.GRID, choice);
      if (grid.isPresent()) {
        return Optional.of(grid.get() + "[" + index(depth) + "][" + index(depth) + "]");
      }
    }
    return name.map(n -> n + "[" + index(depth) + "]");
  }

  /** Increments and assignments as values. */
  String sideEffect(Kind kind, int depth) {
    Optional<String> target = target(kind, depth);
    if (target.isEmpty()) {
      return of(kind, 0);
    }
    String t = target.get();
    return switch (choice.below(5)) {
      case 0 -> t + "++";
      case 1 -> "--" + t;
      case 2 -> "(" + t + " = " + of(kind, depth) + ")";
      default -> "(" + t + " " + compound(kind, depth) + ")";
    };
  }

  /** A place of this kind that may be assigned. */
  Optional<String> target(Kind kind, int depth) {
    for (Kind array : Kind.ARRAYS) {
      if (array.element() == kind && choice.percent(40)) {
        Optional<String> e = element(array, depth);
        if (e.isPresent()) {
          return e;
        }
      }
    }
    return scope.assignable(kind, choice);
  }

  /** {@code op= value} for a number. */
  String compound(Kind kind, int depth) {
    if (kind == Kind.FLOAT || kind == Kind.DOUBLE) {
      return choice.of("+=", "-=") + " " + (world.wildDoubles ? floating(kind, depth) : "0.25f");
    }
    Kind other = choice.percent(70) ? Kind.INT : choice.of(Kind.INTEGERS);
    return switch (choice.below(5)) {
      case 0 -> choice.of("/=", "%=") + " " + divisor(of(other, depth), depth);
      case 1 -> choice.of("<<=", ">>=", ">>>=") + " " + shiftCount(depth);
      case 2 -> choice.of("&=", "|=", "^=") + " " + of(other, depth);
      default -> choice.of("+=", "-=", "*=") + " " + of(other, depth);
    };
  }

  private String ternary(Kind kind, int depth) {
    return "(" + condition(depth) + " ? " + of(kind, depth) + " : " + of(kind, depth) + ")";
  }

  private String switchValue(Kind kind, int depth) {
    String selector = "(" + integer(depth) + " & 3)";
    return "(switch ("
        + selector
        + ") { case 0 -> "
        + of(kind, 0)
        + "; case 1, 2 -> "
        + choice.of(of(kind, depth) + ";", "{ sTotal += 3; yield 0 + " + of(kind, depth) + "; }")
        + " default -> "
        + of(kind, depth)
        + "; })";
  }

  private String probe(int depth) {
    return world.repeats > 12
        ? integer(depth)
        : "probe(" + world.probe() + ", " + integer(depth) + ")";
  }

  /** A call of a method that is already there: no recursion. */
  String call(Kind kind, int depth) {
    List<World.Method> fitting =
        world.methods.stream().filter(m -> m.result() == kind && world.canSpend(m.cost())).toList();
    if (fitting.isEmpty()) {
      return of(kind, depth);
    }
    World.Method m = choice.of(fitting);
    world.spend(m.cost());
    return m.name() + "(" + arguments(m.parameters(), depth) + ")";
  }

  String arguments(List<Kind> parameters, int depth) {
    List<String> all = new ArrayList<>();
    for (Kind k : parameters) {
      all.add(of(k, depth));
    }
    return String.join(", ", all);
  }

  String condition(int depth) {
    if (depth <= 0) {
      return choice.percent(40)
          ? variable(Kind.BOOLEAN, "true")
          : infix(integer(0), choice.of("<", ">", "==", "!="), integer(0));
    }
    int d = depth - 1;
    return switch (choice.below(17)) {
      case 14, 15 -> library.condition(d);
      case 16 -> cast.condition(this, d);
      case 0, 1, 2, 3 ->
          infix(promoted(d), choice.of("<", "<=", ">", ">=", "==", "!="), promoted(d));
      case 4 -> infix(longInteger(d), choice.of("<", "<=", ">", ">=", "==", "!="), longOrInt(d));
      case 5 ->
          infix(
              floating(Kind.DOUBLE, d),
              choice.of("<", ">=", ">", "==", "!="),
              floating(Kind.DOUBLE, d));
      case 6, 7 -> infix(condition(d), choice.of("&&", "||"), condition(d));
      case 8 -> infix(condition(d), choice.of("&", "|", "^", "==", "!="), condition(d));
      case 9 -> "!" + "(" + condition(d) + ")";
      case 10 -> call(Kind.BOOLEAN, d);
      case 11 ->
          scope
              .assignable(Kind.BOOLEAN, choice)
              .map(v -> "(" + v + " " + choice.of("=", "&=", "|=", "^=") + " " + condition(d) + ")")
              .orElse("(sTotal > 0)");
      case 12 ->
          text(d)
              + choice.of(".isEmpty()", ".equals(\"a\")", ".contains(\"b\")", ".startsWith(\"z\")");
      default -> objects.condition(d);
    };
  }

  String floating(Kind kind, int depth) {
    boolean single = kind == Kind.FLOAT;
    String suffix = single ? "f" : "";
    if (depth <= 0) {
      String literal = choice.of("0.0", "0.5", "1.25", "-2.75", "100.0", "3.0") + suffix;
      if (world.wildDoubles && choice.percent(40)) {
        literal =
            single
                ? choice.of(
                    "Float.NaN", "Float.MAX_VALUE", "-0.0f", "1e-3f", "Float.POSITIVE_INFINITY")
                : choice.of(
                    "Double.NaN",
                    "1e300",
                    "-0.0",
                    "0.1",
                    "Double.MIN_VALUE",
                    "Double.NEGATIVE_INFINITY",
                    "1e-7");
      }
      return variable(kind, "(" + literal + ")");
    }
    int d = depth - 1;
    String cast = "(" + kind.text() + ") ";
    if (!world.wildDoubles) {
      String atom = floating(kind, 0);
      return switch (choice.below(4)) {
        case 0 -> cast + "(" + integer(d) + " & 1023)";
        case 1 -> "snap(" + infix(atom, choice.of("+", "-", "*"), floating(kind, 0)) + ")";
        case 2 -> "(" + condition(d) + " ? " + atom + " : " + floating(kind, 0) + ")";
        default -> atom;
      };
    }
    return switch (choice.below(9)) {
      case 0, 1, 2 ->
          infix(floating(kind, d), choice.of("+", "-", "*", "/", "%"), floating(kind, d));
      case 3 -> cast + "(" + integer(d) + ")";
      case 4 -> cast + "(" + longInteger(d) + ")";
      case 5 -> cast + floating(single ? Kind.DOUBLE : Kind.FLOAT, d);
      case 6 -> "(-" + floating(kind, d) + ")";
      case 7 -> choice.of("Math.abs(", "Math.max(0, ", "Math.min(1, ") + floating(kind, d) + ")";
      default -> call(kind, d);
    };
  }

  /** Strings stay short, and hold only characters that print. */
  String text(int depth) {
    if (depth <= 0) {
      return variable(Kind.STRING, choice.of(WORDS));
    }
    int d = depth - 1;
    return switch (choice.below(20)) {
      case 14, 15, 16 -> library.text(d);
      case 17, 18, 19 -> cast.text(this, d);
      case 0, 1, 2 -> "cut(" + part(d) + " + " + text(d) + choice.of("", " + " + part(d)) + ")";
      case 3 -> "cut(" + text(d) + " + " + part(d) + ")";
      case 4 ->
          text(d)
              + choice.of(
                  ".toUpperCase()",
                  ".trim()",
                  ".replace('a', 'o')",
                  ".toLowerCase()",
                  ".concat(\"!\")");
      case 5 -> text(d) + ".substring(" + index(d) + choice.of("", ", 2", ", 3") + ")";
      case 6 ->
          choice.of(
                  "Integer.toString(",
                  "String.valueOf(",
                  "Integer.toHexString(",
                  "Integer.toBinaryString(")
              + integer(d)
              + ")";
      case 7 -> "(" + condition(d) + " ? " + text(d) + " : " + choice.of(text(d), text(0)) + ")";
      case 8 -> element(Kind.STRINGS, d).orElseGet(() -> text(d));
      case 9 -> call(Kind.STRING, d);
      case 10 -> "String.valueOf(" + choice.of(longInteger(d), condition(d), readableChar(d)) + ")";
      case 11, 12 -> objects.text(d);
      default -> choice.of(WORDS);
    };
  }

  private String readableChar(int depth) {
    return "(char) (97 + (" + integer(depth) + " & 15))";
  }

  /** What may stand in a string concatenation. */
  String part(int depth) {
    Kind kind =
        choice.of(
            Kind.INT,
            Kind.INT,
            Kind.LONG,
            Kind.BYTE,
            Kind.SHORT,
            Kind.BOOLEAN,
            Kind.DOUBLE,
            Kind.STRING,
            Kind.CHAR,
            Kind.BOXED,
            Kind.COLOR,
            Kind.POINT);
    if (kind == Kind.CHAR) {
      return "(" + readableChar(depth) + ")";
    }
    return "(" + of(kind, depth) + ")";
  }
}
