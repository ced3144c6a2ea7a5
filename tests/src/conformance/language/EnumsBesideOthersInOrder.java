import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Enum constants sorted together with objects that are none. */
public class EnumsBesideOthersInOrder {
  enum Color {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green";
      }
    }
  }

  static String added(Object... all) {
    Set<Object> sorted = new TreeSet<>();
    try {
      sorted.addAll(Arrays.asList(all));
      return sorted.toString();
    } catch (ClassCastException e) {
      return sorted + " " + e.getMessage().substring(0, e.getMessage().indexOf(" ("));
    }
  }

  public static void main(String[] args) {
    System.out.println(added(Color.GREEN, Color.RED, Color.GREEN));
    System.out.println(added("text", Color.RED));
    System.out.println(added(Color.RED, "text"));
    System.out.println(added(3, Color.GREEN));
    System.out.println(added(Color.GREEN, 3));
    System.out.println(added(DayOfWeek.MONDAY, 'c'));
  }
}
