package dev.mochaberry.standins.util.logging;

import java.text.MessageFormat;

/** {@code java.util.logging.Formatter}. */
public abstract class Formatter {
  protected Formatter() {}

  public abstract String format(LogRecord record);

  public String getHead(Handler handler) {
    return "";
  }

  public String getTail(Handler handler) {
    return "";
  }

  /** The message with its parameters, if it asks for any as {@code {0}} does. */
  public String formatMessage(LogRecord record) {
    String text = record.getMessage();
    Object[] parameters = record.getParameters();
    if (text == null || parameters == null || parameters.length == 0 || !asks(text)) {
      return text;
    }
    try {
      return MessageFormat.format(text, parameters);
    } catch (RuntimeException e) {
      return text;
    }
  }

  private static boolean asks(String text) {
    for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
      if (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
