package com.example;

public class Counter {
  public static void main(String[] args) {
    System.out.println("counts to " + (40 + 1));
  }
}
