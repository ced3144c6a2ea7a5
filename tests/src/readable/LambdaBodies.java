import java.util.List;
import java.util.Scanner;

/** Statements in lambdas, where class files name javac's own variables too. */
public class LambdaBodies {
  enum Side {
    LEFT,
    RIGHT
  }

  record Point(int x) {}

  public static void main(String[] args) {
    int[] numbers = {1, 2, 3};
    List<String> words = List.of("p", "q");
    Object shape = args.length > 3 ? "none" : new Point(4);
    Side side = Side.RIGHT;
    String command = args.length > 3 ? "stop" : "go";
    Runnable run =
        () -> {
          int total = 0;
          for (int x : numbers) {
            total += x;
          }
          for (String w : words) {
            total += w.length();
          }
          switch (command) {
            case "go":
              System.out.println("going");
              break;
            case "stop":
              System.out.println("stopped");
              break;
            default:
              System.out.println("what?");
          }
          int turn =
              switch (side) {
                case LEFT -> 1;
                default -> 2;
              };
          String answer =
              switch (command) {
                case "go", "run" -> "yes";
                default -> "no";
              };
          try (Scanner in = new Scanner("5 6")) {
            total += in.nextInt();
          }
          synchronized (words) {
            total++;
          }
          if (shape instanceof Point p && p.x() > 1) {
            System.out.println(p.x());
          }
          System.out.println(total + answer + turn);
        };
    run.run();
  }
}
