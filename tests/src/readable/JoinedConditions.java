public class JoinedConditions {
  static boolean isLeapYear(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static String fare(int age, boolean student, boolean local) {
    if (age < 6 || (age < 18 && student)) {
      return "free";
    }
    if (student && !local) {
      return "reduced";
    }
    if (!student && !local && age < 65) {
      return "full";
    }
    if (!(student && local)) {
      return "senior";
    }
    return "half";
  }

  static int nested(int a, int b) {
    if (a > 0) {
      if (b > 0) {
        return a * b;
      }
    }
    return 0;
  }

  public static void main(String[] args) {
    System.out.println(isLeapYear(1900));
    System.out.println(fare(30, false, false));
    System.out.println(nested(3, 4));
  }
}
