import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Variables that get a builder from a caller, a list, an array or a test, and perhaps a new one. */
public class BuildersThatVariablesGet {
  static boolean flag;

  static String grown(StringBuilder sb, boolean fresh) {
    if (fresh) {
      sb = new StringBuilder();
    }
    sb.append("q");
    return sb.toString();
  }

  public static void main(String[] args) {
    List<StringBuilder> list =
        new ArrayList<>(List.of(new StringBuilder("a"), new StringBuilder("b")));
    for (StringBuilder sb : list) {
      if (flag) {
        sb = new StringBuilder("n");
      }
      sb.append("y");
      System.out.println(sb.toString());
      flag = !flag;
    }
    System.out.println(list);
    StringBuilder[] array = {new StringBuilder("c"), new StringBuilder("d")};
    for (StringBuilder sb : array) {
      if (flag) {
        sb = new StringBuilder("m");
      }
      sb.append('z');
      System.out.println(sb.toString());
      flag = !flag;
    }
    System.out.println(Arrays.toString(array));
    StringBuilder p = new StringBuilder("p");
    System.out.println(grown(p, false) + grown(p, true) + p);
    Object o = p;
    if (o instanceof StringBuilder sb) {
      if (flag) {
        sb = new StringBuilder("k");
      }
      sb.append("!");
      System.out.println(sb.toString() + p);
    }
  }
}
