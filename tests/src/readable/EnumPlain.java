/** The days of a week. */
public class EnumPlain {
  enum Day {
    MONDAY,
    TUESDAY,
    SUNDAY;

    boolean isFree() {
      return this == SUNDAY;
    }
  }

  public static void main(String[] args) {
    for (Day day : Day.values()) {
      System.out.println(day + " " + day.ordinal() + " " + day.isFree());
    }
    System.out.println(Day.valueOf("MONDAY").name());
    System.out.println(Day.values().length);
  }
}
