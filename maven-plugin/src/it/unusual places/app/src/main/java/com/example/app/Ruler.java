package com.example.app;

import com.example.Laenge;
import com.example.build.Buildable;

/** A ruler of so many feet. */
@Buildable
public record Ruler(int feet) {
  String text() {
    return Laenge.zentimeter(feet);
  }

  public static void main(String[] args) {
    System.out.println(new RulerBuilder().foot().foot().build().text());
  }
}
