import java.util.*;
import java.util.function.*;

/** Arrays that become objects as rows of others, and as results of functions. */
public class RowsAsObjects {
  static Object first(Object[] all) {
    return all[0];
  }

  @SafeVarargs
  static <T> T last(T... all) {
    return all[all.length - 1];
  }

  static String[] make() {
    return new String[2];
  }

  public static void main(String[] args) {
    String[][] rows = {{"X"}, {"Y"}};
    List<?> list = Arrays.asList((Object[]) rows);
    System.out.println(list.size() + " " + list.get(0).getClass().getName());
    System.out.println(first(rows).getClass().getSimpleName());
    Integer[][] two = {{1}, {2}};
    Object o = last(two);
    System.out.println(o.getClass());
    Supplier<Object> made = RowsAsObjects::make;
    System.out.println(made.get().getClass().getName());
    IntFunction<Object> ofSize = String[][][]::new;
    System.out.println(ofSize.apply(3).getClass());
  }
}
