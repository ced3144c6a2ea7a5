public class IfElseChains {
  static String grade(int points) {
    if (points >= 90) {
      return "A";
    } else if (points >= 75) {
      return "B";
    } else if (points >= 60) {
      return "C";
    } else {
      return "F";
    }
  }

  static String state(int degrees) {
    String state;
    if (degrees <= 0) {
      state = "ice";
    } else if (degrees < 100) {
      state = "water";
    } else {
      state = "steam";
    }
    return state + " at " + degrees;
  }

  static void report(int level) {
    if (level > 2) {
      System.out.println("high");
    } else if (level == 2) {
      System.out.println("middle");
    }
    System.out.println("done");
  }

  public static void main(String[] args) {
    System.out.println(grade(80) + grade(20));
    System.out.println(state(-3) + state(200));
    report(1);
    report(3);
  }
}
