import java.util.ArrayList;
import java.util.List;

/** What is asked of lists of plain things. */
public class ListQueries {
  private final List<String> guests = new ArrayList<>();
  private final List<Integer> ages = new ArrayList<>();

  boolean invite(String name, int age) {
    if (guests.contains(name)) {
      return false;
    }
    guests.add(name);
    ages.add(age);
    return true;
  }

  void show() {
    for (int i = 0; i < guests.size(); i++) {
      System.out.println(guests.get(i) + " is " + ages.get(i));
    }
    System.out.println(ages);
    System.out.printf("%d guests, the first %d years old%n", guests.size(), ages.get(0));
  }

  public static void main(String[] args) {
    ListQueries party = new ListQueries();
    System.out.println(party.invite("Ann", 30) + " " + party.invite("Ann", 31));
    party.show();
  }
}
