package com.example;

/** The lights of a crossing. */
public enum Traffic {
  RED,
  GREEN,
  YELLOW;

  /** The light after this one. */
  public Traffic next() {
    return values()[(ordinal() + 1) % values().length]; // round and round
  }
}
