package dev.mochaberry.standins.text;

/**
 * An argument of a {@link MessageFormat} that knows how it is formatted there. Dates do, so that
 * messages of programs without dates bring no formats of dates.
 */
public interface MessageArgument {
  /**
   * The argument's text.
   *
   * @param kind {@code date}, {@code time}, or empty where the pattern has only a number
   * @param style a named style, a pattern, or empty
   */
  String inMessage(String kind, String style);
}
