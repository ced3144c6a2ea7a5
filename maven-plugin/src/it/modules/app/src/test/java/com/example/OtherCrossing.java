package com.example;

import org.example.library.Median;

/** A second main method, which must not make it unclear what the program is. */
public class OtherCrossing {
  public static void main(String[] args) {
    System.out.println(Median.of(1, 2, 3));
  }
}
