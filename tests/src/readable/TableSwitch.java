public class TableSwitch {
  static String weekday(int day) {
    return switch (day) {
      case 1 -> "Monday";
      case 2 -> "Tuesday";
      case 3 -> "Wednesday";
      case 4 -> "Thursday";
      case 5 -> "Friday";
      default -> "weekend";
    };
  }

  static int roman(char digit) {
    switch (digit) {
      case 'I':
        return 1;
      case 'V':
        return 5;
      case 'X':
        return 10;
      case 'L':
        return 50;
      case 'C':
        return 100;
      default:
        throw new IllegalArgumentException("no digit");
    }
  }

  public static void main(String[] args) {
    System.out.println(weekday(3));
    System.out.println(roman('X'));
  }
}
