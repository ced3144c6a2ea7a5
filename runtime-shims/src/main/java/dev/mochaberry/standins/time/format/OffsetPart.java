package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The offset from UTC in any of the forms that {@code appendOffset} knows. */
final class OffsetPart extends FormatPart {
  private static final String[] FORMS = {
    "", "mm", ":mm", "MM", ":MM", "MMss", ":MM:ss", "MMSS", ":MM:SS", "mmss", ":mm:ss"
  };

  private static final int LAST_FORM = 9; // or 10, with colons: minutes and seconds as they are

  private final int form;
  private final boolean padded;
  private final boolean colon;
  private final String none;

  /** Whether it is read as lenient formatters do, whatever the formatter is. */
  private final boolean lenient;

  private int end;

  OffsetPart(String pattern, String none) {
    this(pattern, none, false);
  }

  /**
   * @param none what stands for no offset
   * @throws IllegalArgumentException if there is no such pattern
   */
  OffsetPart(String pattern, String none, boolean lenient) {
    this.lenient = lenient;
    this.padded = pattern.startsWith("+HH");
    this.none = none;
    int found = -1;
    for (int i = 0; i < FORMS.length; i++) {
      found = pattern.equals((padded ? "+HH" : "+H") + FORMS[i]) ? i : found;
    }
    if (found < 0) {
      throw new IllegalArgumentException("Invalid zone offset pattern: " + pattern);
    }
    this.form = found;
    this.colon = FORMS[found].startsWith(":");
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int total = t.get(ChronoField.OFFSET_SECONDS);
    int hours = Math.abs(total / 3600 % 100);
    int minutes = Math.abs(total / 60 % 60);
    int seconds = Math.abs(total % 60);
    int start = out.length();
    int shown = hours;
    out.append(total < 0 ? "-" : "+").append(padded && hours < 10 ? "0" : "").append(hours);
    if (form >= 3 && form <= 8 || form >= 9 && seconds > 0 || form >= 1 && minutes > 0) {
      two(out, minutes);
      shown += minutes;
      if (form == 7 || form == 8 || form >= 5 && seconds > 0) {
        two(out, seconds);
        shown += seconds;
      }
    }
    if (total == 0 || shown == 0) {
      out.setLength(start);
      out.append(none);
    }
  }

  private void two(StringBuilder out, int value) {
    out.append(colon ? ":" : "").append(value < 10 ? "0" : "").append(value);
  }

  @Override
  int parse(Parsed into, String text, int index) {
    if (!none.isEmpty() && into.startsWith(text, none, index)) {
      return into.put(ChronoField.OFFSET_SECONDS, 0) ? index + none.length() : ~index;
    }
    char sign = index < text.length() ? text.charAt(index) : ' ';
    if (sign == '+' || sign == '-') {
      end = index + 1;
      int seconds = seconds(text, into.isLenient() || lenient);
      if (seconds >= 0) {
        int offset = sign == '-' ? -seconds : seconds;
        return into.put(ChronoField.OFFSET_SECONDS, offset) ? end : ~index;
      }
    }
    return none.isEmpty() && into.put(ChronoField.OFFSET_SECONDS, 0) ? index : ~index;
  }

  private int seconds(String text, boolean lenient) {
    if (!lenient) {
      return padded || colon || form == 0 ? parts(text, form, colon) : run(text, form);
    }
    boolean colons =
        colon || form == 0 && (isColon(text, end + 2) || !padded && isColon(text, end + 1));
    return padded || colons ? parts(text, LAST_FORM, colons) : run(text, LAST_FORM);
  }

  private static boolean isColon(String text, int index) {
    return index < text.length() && text.charAt(index) == ':';
  }

  /** Hours, minutes and seconds, each of two digits but where hours may have one; or -1. */
  private int parts(String text, int form, boolean colon) {
    int hours;
    if (padded) {
      hours = pair(text, false);
    } else {
      int digits = Math.min(digits(text), 2);
      hours = digits == 0 ? -1 : Integer.parseInt(text.substring(end, end + digits));
      end += digits;
    }
    if (hours < 0) {
      return -1;
    }
    int minutes = form == 0 ? -1 : pair(text, colon);
    if (minutes < 0 && form >= 3 && form <= 8) {
      return -1;
    }
    int seconds = minutes < 0 || form < 5 ? -1 : pair(text, colon);
    if (seconds < 0 && (form == 7 || form == 8)) {
      return -1;
    }
    return total(hours, Math.max(minutes, 0), Math.max(seconds, 0));
  }

  /** A run of digits, the first of which may be an hour alone; or -1. */
  private int run(String text, int form) {
    int least = form == 3 || form == 5 ? 3 : form == 7 ? 5 : 1;
    int most = form == 1 || form == 3 ? 4 : 6;
    int digits = Math.min(digits(text), most);
    if (digits < least) {
      return -1;
    }
    int first = digits == 1 || digits % 2 == 1 ? 1 : 2;
    int hours = Integer.parseInt(text.substring(end, end + first));
    end += first;
    int minutes = digits > 2 ? pair(text, false) : 0;
    int seconds = digits > 4 ? pair(text, false) : 0;
    return minutes < 0 || seconds < 0 ? -1 : total(hours, minutes, seconds);
  }

  private int digits(String text) {
    int i = end;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - end;
  }

  private int pair(String text, boolean behindColon) {
    int start = end;
    if (behindColon) {
      if (start >= text.length() || text.charAt(start) != ':') {
        return -1;
      }
      end++;
    }
    if (digits(text) < 2 || text.charAt(end) > '5') {
      end = start;
      return -1;
    }
    end += 2;
    return Integer.parseInt(text.substring(end - 2, end));
  }

  private static int total(int hours, int minutes, int seconds) {
    if (hours > 23 || minutes > 59 || seconds > 59) {
      throw new DateTimeException("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]");
    }
    return hours * 3600 + minutes * 60 + seconds;
  }

  @Override
  String described() {
    String shown =
        "Offset(" + (padded ? "+HH" : "+H") + FORMS[form] + ",'" + none.replace("'", "''") + "')";
    return lenient ? "ParseStrict(false)" + shown + "ParseStrict(true)" : shown;
  }
}
