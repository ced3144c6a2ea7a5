/** What is printed may take statements to find out. */
public class PrintedChoices {
  static int next = 1;

  public static void main(String[] args) {
    int level = args.length;
    System.out.println(
        switch (level) {
          case 0 -> "none";
          case 1 -> {
            String name = "first of " + level;
            yield name;
          }
          default -> "many";
        });
    System.out.println("ticket " + next++ + ", then " + next++);
  }
}
