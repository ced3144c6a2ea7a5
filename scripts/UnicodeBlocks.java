import java.util.function.IntFunction;

/**
 * Writes the helpers' tables of blocks, directions and mirrored characters as the running JDK has
 * them: {@code java scripts/UnicodeBlocks.java > …/helpers/unicode_blocks_table.py}.
 */
class UnicodeBlocks {
  private static final int END = Character.MAX_CODE_POINT + 1;
  private static final int WIDTH = 140;

  public static void main(String[] args) {
    System.out.println("# Blocks, directions and mirrored characters of Unicode as the JDK has them.");
    System.out.println("# Made by scripts/UnicodeBlocks.java.");
    StringBuilder blocks = new StringBuilder();
    runs(
        c -> String.valueOf(Character.UnicodeBlock.of(c)),
        (count, block) -> blocks.append(count + " " + block.replace("null", "") + ";"));
    print("UNICODE_BLOCKS = UnicodeNames(", blocks, ";");
    StringBuilder directions = new StringBuilder();
    runs(
        c -> Integer.toString(Character.getDirectionality(c) + 1, 36),
        (count, direction) -> directions.append(count + "." + direction + " "));
    print("DIRECTIONS = UnicodeTypes(", directions, " ");
    StringBuilder mirrored = new StringBuilder();
    runs(
        c -> String.valueOf(Character.isMirrored(c)),
        (count, mirrors) -> mirrored.append(count + " "));
    print("MIRRORED = UnicodeRuns(", mirrored, " ");
  }

  private interface Run {
    void add(String count, String value);
  }

  /** Calls for each run of characters with the same value, its length in base 36. */
  private static void runs(IntFunction<String> value, Run run) {
    int start = 0;
    for (int c = 1; c <= END; c++) {
      if (c == END || !value.apply(c).equals(value.apply(start))) {
        run.add(Integer.toString(c - start, 36), value.apply(start));
        start = c;
      }
    }
  }

  private static void print(String head, StringBuilder text, String separator) {
    System.out.println("\n" + head);
    String all = text.substring(0, text.length() - 1);
    while (!all.isEmpty()) {
      int cut = all.length() <= WIDTH ? all.length() : all.lastIndexOf(separator, WIDTH) + 1;
      System.out.println("    \"" + all.substring(0, cut) + "\"");
      all = all.substring(cut);
    }
    System.out.println(")");
  }
}
