import java.util.ArrayList;
import java.util.List;

/** Names that mean something to Python: keywords, builtins, dunder-like names, helpers. */
public class KeywordNames {
  static int print = 1;
  int len = 2;
  String str = "s";
  static int None = 3;
  static String lambda = "l";
  int self = 4;
  int __init__ = 5;
  int __class = 6;
  static int array = 7, sys = 8, range = 9, text = 10, at = 11, at_ = 12, put = 13;

  static int def(int in, int is, int not, int and, int or) {
    int pass = in + is;
    int del = not + and;
    int with = or;
    for (int from = 0; from < 2; from++) {
      pass += from;
    }
    return pass + del + with;
  }

  static String global(String nonlocal) {
    String async = nonlocal;
    String await = async + "!";
    return await;
  }

  int len() {
    return len;
  }

  static int range(int n) {
    return n * range;
  }

  int self(int self) {
    return self + this.self + __init__ + __class;
  }

  static class list {
    int append;

    list append(int x) {
      append += x;
      return this;
    }
  }

  static class dict extends list {
    int keys = 3;
  }

  static class Exception extends RuntimeException {
    Exception(String m) {
      super(m);
    }
  }

  static class object {
    public String toString() {
      return "object!";
    }
  }

  static class Iterator {
    int next() {
      return 5;
    }
  }

  static int id(int id) {
    return id;
  }

  static int type = id(3), isinstance = 4, super_ = 5, min = 6;

  static int max(int a, int b) {
    return Math.max(a, b) + min;
  }

  public static void main(String[] args) {
    System.out.println(print + None + lambda + range(2) + array + sys + text + at + at_ + put);
    System.out.println(def(1, 2, 3, 4, 5) + global("g"));
    KeywordNames k = new KeywordNames();
    System.out.println(k.len() + k.len + k.str + k.self(1));
    System.out.println(new list().append(3).append(4).append + new dict().keys);
    try {
      throw new Exception("mine");
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new object() + "" + new Iterator().next());
    System.out.println(type + isinstance + super_ + max(1, 2));
    List<Integer> map = new ArrayList<>();
    int int_ = 1, float_ = 2, bool = 3, chr = 4, ord = 5, sum = 6, abs = 7, hash = 8, iter = 9;
    map.add(int_ + float_ + bool + chr + ord + sum + abs + hash + iter);
    System.out.println(map);
    String True = "t", elif = "e", raise = "r", yield_ = "y", ex = "x", t = "tt", s = "ss", c = "cc";
    System.out.println(True + elif + raise + yield_ + ex + t + s + c);
    int len = args.length;
    int[] xs = new int[len + 1];
    System.out.println(len + xs.length);
  }
}
