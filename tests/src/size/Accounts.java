// stdin: open ann 100\nopen bob 20\npay ann bob 30\npay bob ann 80\npay bob zoe 1\nopen x y\nlist\n
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Scanner;

/** Reads commands, keeps accounts, says what was wrong with them. */
public class Accounts {
  private static final Map<String, Long> BALANCES = new LinkedHashMap<>();

  private static void pay(String from, String to, long amount) {
    if (!BALANCES.containsKey(from) || !BALANCES.containsKey(to)) {
      throw new IllegalStateException("no such account");
    }
    if (BALANCES.get(from) < amount) {
      throw new IllegalArgumentException(from + " has only " + BALANCES.get(from));
    }
    BALANCES.merge(from, -amount, Long::sum);
    BALANCES.merge(to, amount, Long::sum);
  }

  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    while (in.hasNextLine()) {
      String[] words = in.nextLine().trim().split(" ");
      try {
        switch (words[0]) {
          case "open":
            BALANCES.put(words[1], Long.parseLong(words[2]));
            break;
          case "pay":
            pay(words[1], words[2], Long.parseLong(words[3]));
            break;
          default:
            BALANCES.forEach((name, sum) -> System.out.println(name + " " + sum));
        }
      } catch (IllegalStateException | IllegalArgumentException e) {
        System.out.println("fault: " + e.getMessage());
      }
    }
  }
}
