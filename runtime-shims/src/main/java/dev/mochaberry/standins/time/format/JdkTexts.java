package dev.mochaberry.standins.time.format;

/** How formatters of the JDK show that they are made of one another. */
final class JdkTexts {
  private static final String ANY_CASE = "ParseCaseSensitive(false)";
  private static final String DATE =
      "Value(Year,4,10,EXCEEDS_PAD)'-'Value(MonthOfYear,2)'-'Value(DayOfMonth,2)";
  private static final String TIME =
      "Value(HourOfDay,2)':'Value(MinuteOfHour,2)"
          + "[':'Value(SecondOfMinute,2)[Fraction(NanoOfSecond,0,9,DecimalPoint)]]";
  private static final String BOTH = "(" + DATE + ")'T'(" + TIME + ")";

  private JdkTexts() {}

  /** The text of a formatter of the JDK whose parts are so. */
  static String of(String parts) {
    if (parts.equals(DATE) || parts.equals(TIME)) {
      return parts;
    }
    String all = ANY_CASE + parts.replace(DATE, "(" + DATE + ")").replace(TIME, "(" + TIME + ")");
    int zone = all.indexOf("['['");
    if (!all.contains(BOTH) || all.endsWith(BOTH)) {
      return all;
    }
    String both = "(" + ANY_CASE + BOTH + ")";
    String rest = all.substring(ANY_CASE.length() + BOTH.length());
    if (rest.startsWith("[")) {
      return both + rest;
    }
    String offset = zone < 0 ? rest : rest.substring(0, rest.indexOf("['['"));
    String withOffset = ANY_CASE + both + offset;
    return zone < 0 ? withOffset : "(" + withOffset + ")" + rest.substring(offset.length());
  }
}
