package com.example;

public class Counter {
  public static void main(String[] args) {
    System.out.println(args[0] + " " + (40 + 1));
  }
}
