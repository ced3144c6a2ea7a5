package dev.mochaberry.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Header fields in the order in which they came; names are the same in any case (RFC 9110, 5.1).
 */
public final class Headers {
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /** No fields yet. */
  public Headers() {}

  /**
   * The first value of a field.
   *
   * @param name the field's name
   * @return its value; null if there is none
   */
  public String get(String name) {
    int i = indexOf(name);
    return i < 0 ? null : values.get(i);
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
    names.add(name);
    values.add(value);
  }

  /**
   * Sets a field, and takes others of the name away.
   *
   * @param name the field's name
   * @param value its value
   * @throws IllegalArgumentException if one of them holds a line break
   */
  public void set(String name, String value) {
    for (int i = indexOf(name); i >= 0; i = indexOf(name)) {
      names.remove(i);
      values.remove(i);
    }
    add(name, value);
  }

  /**
   * How many fields there are.
   *
   * @return 0 or more
   */
  public int size() {
    return names.size();
  }

  /**
   * A field's name.
   *
   * @param index from 0
   * @return the name as it was written
   */
  public String name(int index) {
    return names.get(index);
  }

  /**
   * A field's value.
   *
   * @param index from 0
   * @return the value without spaces around it
   */
  public String value(int index) {
    return values.get(index);
  }

  /** Whether the field is there and one of its comma-separated words is this one, in any case. */
  boolean has(String name, String word) {
    String value = get(name);
    if (value != null) {
      for (String part : value.split(",")) {
        if (part.trim().equalsIgnoreCase(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private int indexOf(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasLineBreak(String text) {
    return text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
  }

  /** Writes the fields and the empty line behind them. */
  void writeTo(StringBuilder out) {
    for (int i = 0; i < names.size(); i++) {
      out.append(names.get(i)).append(": ").append(values.get(i)).append("\r\n");
    }
    out.append("\r\n");
  }
}
