package com.example;

/** Rechnet Größen um. */
public final class Laenge {
  private Laenge() {}

  /** Von Füßen in Zentimeter, als Text. */
  public static String zentimeter(int fuesse) {
    return fuesse + " Füße sind " + fuesse * 3048 / 100 + " cm"; // ungefähr
  }
}
