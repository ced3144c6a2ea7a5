package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program of a hundred classes, for measuring tools: each class counts, makes texts, keeps a list
 * and a map, implements an interface, and asks the class before it.
 */
final class HundredClasses {
  /** The class with {@code main}. */
  static final String MAIN = "Start";

  private static final int COUNT = 100;

  private HundredClasses() {}

  /** Writes the sources into an empty folder. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("Part.java"), "interface Part { int ask(int depth); }\n");
    StringBuilder main = new StringBuilder("public class Start {\n");
    main.append("  public static void main(String[] args) {\n    int sum = 0;\n");
    for (int i = 0; i < COUNT; i++) {
      write(folder, i, 7);
      main.append("    sum += new Part" + i + "(" + i + ").ask(3);\n");
    }
    main.append("    System.out.println(sum);\n  }\n}\n");
    Files.writeString(folder.resolve("Start.java"), main);
  }

  /**
   * Writes one of the classes, changed or not.
   *
   * @param number which, from 0
   * @param factor a constant in it
   */
  static void write(Path folder, int number, int factor) throws IOException {
    String before = "new Part" + Math.max(0, number - 1) + "(values.size())";
    Files.writeString(
        folder.resolve("Part" + number + ".java"),
        """
        import java.util.ArrayList;
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;

        /** Part %1$d of the program. */
        class Part%1$d implements Part {
          private final List<Integer> values = new ArrayList<>();
          private final Map<String, Integer> counts = new HashMap<>();
          private int total;

          Part%1$d(int size) {
            for (int i = 0; i < size %% 5 + 3; i++) {
              values.add(i * %2$d);
            }
          }

          /** Counts what the text is made of. */
          private void count(String text) {
            for (String word : text.split(" ")) {
              counts.merge(word, 1, Integer::sum);
            }
          }

          private String describe() {
            StringBuilder out = new StringBuilder("part %1$d:");
            for (int value : values) {
              out.append(' ').append(value %% %2$d == 0 ? "even" : "odd");
            }
            return out.toString();
          }

          private int mix(int[] numbers) {
            int hash = 17;
            for (int i = 0; i < numbers.length; i++) {
              hash = 31 * hash + (numbers[i] ^ (hash >>> 3));
            }
            return hash;
          }

          @Override
          public int ask(int depth) {
            count(describe());
            total += mix(new int[] {depth, values.size(), counts.size()});
            if (depth == 0) {
              return total;
            }
            Part next = %3$s;
            try {
              return total %% 1000 + next.ask(depth - 1);
            } catch (ArithmeticException e) {
              return -1;
            }
          }
        }
        """
            .formatted(number, factor, before));
  }
}
