package com.example;

/** A gate that says what it does. */
public class Gate {
  public static String open(int cars) {
    Journal.note("open for " + cars);
    return "open";
  }
}
