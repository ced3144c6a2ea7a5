package com.example;

import java.util.prefs.Preferences;

/** Writes down what happens. */
public class Journal {
  public static void note(String what) {
    Preferences.userRoot().put("barrier", what);
  }
}
