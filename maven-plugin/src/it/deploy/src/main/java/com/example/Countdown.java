package com.example;

public class Countdown {
  public static void main(String[] args) {
    for (int i = 3; i >= 0; i--) {
      System.out.println(6 / i);
    }
  }
}
