public class SwitchFallThrough {
  static String countdown(int from) {
    String text = "";
    switch (from) {
      case 3:
        text += "three ";
      case 2:
        text += "two ";
      case 1:
        text += "one ";
      default:
        text += "lift-off";
    }
    return text;
  }

  static int days(int month, boolean leap) {
    int days;
    switch (month) {
      case 2:
        days = leap ? 29 : 28;
        break;
      case 4:
      case 6:
      case 9:
      case 11:
        days = 30;
        break;
      default:
        days = 31;
    }
    return days;
  }

  static void level(int n) {
    switch (n) {
      case 2:
        System.out.println("careful");
      case 1:
        System.out.println("warm");
        break;
      case 0:
        System.out.println("cold");
        break;
      default:
        System.out.println("hot");
    }
  }

  public static void main(String[] args) {
    System.out.println(countdown(2));
    System.out.println(days(2, true));
    level(2);
  }
}
