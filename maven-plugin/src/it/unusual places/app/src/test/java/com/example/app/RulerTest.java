package com.example.app;

import com.example.Contract;

class RulerTest extends Contract {
  @Override
  protected String convert(int feet) {
    return new Ruler(feet).text();
  }
}
