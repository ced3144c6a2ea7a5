package com.example;

public class Greeting {
  public static void main(String[] args) {
    assert args.length > 0 : "nobody to greet";
    for (String name : args) {
      System.out.println("Good morning, " + name + "!");
    }
  }
}
