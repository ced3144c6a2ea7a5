package dev.mochaberry.tests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The enum, the record and the sealed type of a program that its author works at. A fourth file
 * uses all three and is never edited: what javac writes into it of theirs must change with them.
 */
final class EditedTypes {
  private static final int FEWEST = 2;
  private static final String USES =
      """
      import java.util.*;

      class Uses {
        static int all() {
          int result = 0;
          EnumMap<Shade, Integer> depths = new EnumMap<>(Shade.class);
          for (Shade shade : Shade.values()) {
            depths.put(shade, shade.depth());
            switch (shade) {
              case S0 -> result += 1;
              case S1 -> result += 20;
              default -> result += depths.get(shade);
            }
          }
          result += Point.of(2).sum() + Point.of(3).toString().length();
          result += new HashSet<>(List.of(Point.of(1), Point.of(2))).size();
          for (Figure figure : Figure.some()) {
            result += figure.area();
            if (figure instanceof Figure.F0 first) {
              result += first.side();
            }
          }
          return result;
        }
      }
      """;

  private int constants = FEWEST;
  private int constantsWithBodies;
  private int components = FEWEST;
  private boolean checked;
  private int figures = FEWEST;
  private int factor = 1;

  /** Makes an edit; what it was. */
  String change(Random random) {
    boolean more = random.nextBoolean();
    switch (random.nextInt(6)) {
      case 0 -> constants = more ? constants + 1 : Math.max(FEWEST, constants - 1);
      case 1 -> constantsWithBodies = (constantsWithBodies + 1) % FEWEST;
      case 2 -> components = more ? components + 1 : Math.max(1, components - 1);
      case 3 -> checked = !checked;
      case 4 -> figures = more ? figures + 1 : Math.max(FEWEST, figures - 1);
      default -> factor++;
    }
    return "%d constants, %d with bodies, %d components%s, %d figures times %d"
        .formatted(
            constants, constantsWithBodies, components, checked ? " checked" : "", figures, factor);
  }

  /** The classes, with their texts. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Uses", USES);
    files.put("Shade", shade());
    files.put("Point", point());
    files.put("Figure", figure());
    return files;
  }

  private static String each(int count, String separator, IntFunction<String> f) {
    return IntStream.range(0, count).mapToObj(f).collect(Collectors.joining(separator));
  }

  private String shade() {
    return "/** How dark it is. */\nenum Shade {\n  "
        + each(
            constants,
            ", ",
            i -> "S" + i + (i < constantsWithBodies ? " { int depth() { return 10; } }" : ""))
        + ";\n\n  int depth() { return ordinal(); }\n}\n";
  }

  private String point() {
    return "record Point("
        + each(components, ", ", i -> "int a" + i)
        + ") {\n"
        + (checked
            ? "  Point { if (a0 < 0) throw new IllegalArgumentException(\"a0 \" + a0); }\n"
            : "")
        + "  static Point of(int x) { return new Point("
        + each(components, ", ", i -> "x + " + i)
        + "); }\n  int sum() { return "
        + each(components, " + ", i -> "a" + i)
        + "; }\n}\n";
  }

  private String figure() {
    return "import java.util.List;\n\nsealed interface Figure {\n  int area();\n\n"
        + each(
            figures,
            "\n",
            i ->
                "  record F%d(int side) implements Figure { public int area() { return side * %d; } }"
                    .formatted(i, factor + i))
        + "\n\n  static List<Figure> some() { return List.of("
        + each(figures, ", ", i -> "new F" + i + "(" + i + ")")
        + "); }\n}\n";
  }
}
