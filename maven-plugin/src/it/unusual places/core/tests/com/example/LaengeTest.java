package com.example;

class LaengeTest extends Contract {
  @Override
  protected String convert(int feet) {
    return Laenge.zentimeter(feet);
  }
}
