public class SwitchOnText {
  static int apply(String operator, int a, int b) {
    switch (operator) {
      case "plus":
        return a + b;
      case "minus":
        return a - b;
      case "times":
      case "mal":
        return a * b;
      default:
        throw new IllegalArgumentException(operator);
    }
  }

  static void steer(char key) {
    switch (key) {
      case 'l':
        System.out.println("left");
        break;
      case 'r':
        System.out.println("right");
        break;
      case ' ':
        System.out.println("stop");
    }
  }

  public static void main(String[] args) {
    System.out.println(apply("times", 3, 4));
    steer('r');
  }
}
