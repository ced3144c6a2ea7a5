package com.example.shop;

import java.util.*;

interface Discount {
  double apply(double p);

  Discount NONE = p -> p;

  static Discount percent(double x) {
    return p -> p * (100 - x) / 100;
  }

  default Discount then(Discount o) {
    return p -> o.apply(apply(p));
  }
}

final class Money {
  final long cents;

  Money(double d) {
    cents = Math.round(d * 100);
  }

  public String toString() {
    return (cents < 0 ? "-" : "")
        + "$"
        + Math.abs(cents) / 100
        + "."
        + (Math.abs(cents) % 100 < 10 ? "0" : "")
        + Math.abs(cents) % 100;
  }
}

class Cart {
  private final Map<String, double[]> lines = new LinkedHashMap<>();

  Cart add(String n, int q, double p) {
    double[] l = lines.computeIfAbsent(n, k -> new double[2]);
    l[0] += q;
    l[1] = p;
    return this;
  }

  Money total(Discount d) {
    double t = 0;
    for (double[] l : lines.values()) t += l[0] * l[1];
    return new Money(d.apply(t));
  }

  void print() {
    lines.forEach(
        (k, v) -> System.out.printf("%-8s %3.0f x %6.2f = %8.2f%n", k, v[0], v[1], v[0] * v[1]));
  }
}

public class PackagedShop {
  enum Level {
    BRONZE,
    SILVER {
      Discount d() {
        return Discount.percent(5);
      }
    },
    GOLD {
      Discount d() {
        return Discount.percent(10).then(p -> p - 1);
      }
    };

    Discount d() {
      return Discount.NONE;
    }
  }

  public static void main(String[] args) {
    Cart c = new Cart().add("tea", 2, 4.25).add("cup", 1, 9.99).add("tea", 1, 4.5);
    c.print();
    for (Level l : Level.values()) System.out.println(l + " pays " + c.total(l.d()));
    System.out.println(
        new Money(-3.005)
            + " "
            + new Money(0.1 + 0.2)
            + " "
            + Level.class.getName()
            + " "
            + new Cart().getClass().getSimpleName());
  }
}
