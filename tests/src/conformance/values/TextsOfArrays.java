import java.util.Arrays;

/** Arrays that are printed as they are: their type, not what they hold. */
public class TextsOfArrays {
  private static void show(String text) {
    System.out.println(text.substring(0, text.indexOf('@')));
  }

  private static String joined(boolean[] flags) {
    return "flags " + flags;
  }

  public static void main(String[] args) {
    int[][] grid = new int[3][1];
    String[] words = {"x", "y"};
    show(String.valueOf(grid));
    show("" + new double[2][2][2]);
    show("words: " + words);
    show(joined(new boolean[] {true}));
    show(new StringBuilder().append(new Integer[] {1}).toString());
    show(String.valueOf(grid[1]));
    String rows = Arrays.toString(grid);
    System.out.println(rows.startsWith("[[I@") + " " + rows.split(", ").length);
    System.out.println(Arrays.deepToString(grid) + Arrays.toString(words));
  }
}
