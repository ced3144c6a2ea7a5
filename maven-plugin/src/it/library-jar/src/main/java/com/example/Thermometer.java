package com.example;

import org.example.library.Median;

public class Thermometer {
  public static void main(String[] args) {
    System.out.println(Median.of(21, 99, 20) + " degrees");
  }
}
