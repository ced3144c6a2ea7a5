package com.example;

public class Crossing {
  public static void main(String[] args) {
    Traffic light = Traffic.RED;
    for (int i = 0; i < 4; i++) {
      System.out.println(light);
      light = light.next();
    }
  }
}
