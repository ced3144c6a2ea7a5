package com.example;

import java.util.logging.Logger;

/** Writes down what happens. */
public class Journal {
  public static void note(String what) {
    Logger.getLogger("barrier").warning(what);
  }
}
