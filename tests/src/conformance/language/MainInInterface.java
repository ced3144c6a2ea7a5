/** An interface may hold the main method. */
public interface MainInInterface {
  int ANSWER = 42;

  static void main(String[] args) {
    MainInInterface m = () -> "lambda";
    System.out.println(m.name() + ANSWER + help());
  }

  private static String help() {
    return "!";
  }

  String name();
}
