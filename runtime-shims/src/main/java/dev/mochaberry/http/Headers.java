package dev.mochaberry.http;

/**
 * Header fields in the order in which they came; names are the same in any case (RFC 9110, 5.1).
 *
 * <p>They are kept as the text that is sent: to look one up is one search, and to send them none.
 */
public final class Headers {
  static final String CONNECTION = "\nconnection:";
  static final String CONTENT_LENGTH = "\ncontent-length:";
  static final String EXPECT = "\nexpect:";
  static final String TRANSFER_ENCODING = "\ntransfer-encoding:";

  private static final String[] NONE = {};

  /** The fields, each behind the end of the line before it. */
  private String text;

  /** The text in lower case; null when it is not known. */
  private String searched;

  /** No fields yet. */
  public Headers() {
    text = "";
  }

  /**
   * Fields that came in.
   *
   * @param text the fields, each behind the end of the line before it
   * @throws HttpException if one of them is no field
   */
  Headers(String text) throws HttpException {
    this.text = text;
    for (String line : lines()) {
      if (line.indexOf(':') <= 0) {
        throw new HttpException(400, "a header field without a name");
      }
    }
    if (text.indexOf(" :") >= 0 || text.indexOf("\t:") >= 0) {
      checkNames();
    }
    if (text.indexOf("\n ") >= 0 || text.indexOf("\n\t") >= 0) {
      throw new HttpException(400, "a folded header field"); // RFC 9112, 5.2
    }
  }

  /** Refuses spaces before a colon (RFC 9112, 5.1). */
  private void checkNames() throws HttpException {
    for (String line : lines()) {
      if (line.charAt(line.indexOf(':') - 1) <= ' ') {
        throw new HttpException(400, "a space behind the name of a header field");
      }
    }
  }

  /** The one field that says what a body is. */
  static Headers ofType(String type) {
    Headers headers = new Headers();
    headers.text = "\nContent-Type: " + type + "\r";
    return headers;
  }

  private String[] lines() {
    return text.isEmpty() ? NONE : text.substring(1).split("\n");
  }

  /**
   * The first value of a field.
   *
   * @param name the field's name
   * @return its value; null if there is none
   */
  public String get(String name) {
    return find("\n" + Wire.lower(name) + ":");
  }

  /**
   * The first value of a field whose name, in lower case, stands between a line end and a colon.
   */
  String find(String key) {
    if (searched == null) {
      searched = Wire.lower(text);
    }
    int start = searched.indexOf(key);
    if (start < 0) {
      return null;
    }
    start += key.length();
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).trim();
  }

  /**
   * Adds a field, also where one of the name is there.
   *
   * @param name the field's name
   * @param value its value
   * @throws IllegalArgumentException if one of them holds a line break
   */
  public void add(String name, String value) {
    if (hasLineBreak(name) || hasLineBreak(value)) {
      throw new IllegalArgumentException("a header field holds no line break");
    }
    text += "\n" + name + ": " + value + "\r";
    searched = null;
  }

  /**
   * Sets a field, and takes others of the name away.
   *
   * @param name the field's name
   * @param value its value
   * @throws IllegalArgumentException if one of them holds a line break
   */
  public void set(String name, String value) {
    if (get(name) != null) {
      String[] old = lines();
      String key = Wire.lower(name) + ":";
      text = "";
      for (String line : old) {
        if (!Wire.lower(line).startsWith(key)) {
          text += "\n" + line;
        }
      }
    }
    add(name, value);
  }

  /**
   * How many fields there are.
   *
   * @return 0 or more
   */
  public int size() {
    return lines().length;
  }

  /**
   * A field's name.
   *
   * @param index from 0
   * @return the name as it was written
   */
  public String name(int index) {
    String line = lines()[index];
    return line.substring(0, line.indexOf(':'));
  }

  /**
   * A field's value.
   *
   * @param index from 0
   * @return the value without spaces around it
   */
  public String value(int index) {
    String line = lines()[index];
    return line.substring(line.indexOf(':') + 1).trim();
  }

  /** Whether one of the comma-separated words of a field's value is this one, in lower case. */
  static boolean holds(String value, String word) {
    if (value != null) {
      for (String part : value.split(",")) {
        if (Wire.lower(part).trim().equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the fields of a request say that a body follows (RFC 9112, 6.3). */
  boolean announceBody() {
    return find(CONTENT_LENGTH) != null || find(TRANSFER_ENCODING) != null;
  }

  private static boolean hasLineBreak(String text) {
    return text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
  }

  /** The fields as they are sent: behind the return of the line before, up to their own last. */
  String sent() {
    return text;
  }
}
