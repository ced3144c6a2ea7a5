public class Visitors {
  interface Visitor {
    int number(Num n);

    int sum(Sum s);
  }

  abstract static class Node {
    abstract int accept(Visitor v);
  }

  static class Num extends Node {
    final int value;

    Num(int value) {
      this.value = value;
    }

    @Override
    int accept(Visitor v) {
      return v.number(this);
    }
  }

  static class Sum extends Node {
    final Node left;
    final Node right;

    Sum(Node left, Node right) {
      this.left = left;
      this.right = right;
    }

    @Override
    int accept(Visitor v) {
      return v.sum(this);
    }
  }

  /** How deep it goes. */
  static class Depth implements Visitor {
    @Override
    public int number(Num n) {
      return 1;
    }

    @Override
    public int sum(Sum s) {
      return Math.max(s.left.accept(this), s.right.accept(this));
    }
  }

  public static void main(String[] args) {
    Node sum = new Sum(new Num(1), new Sum(new Num(2), new Num(3)));
    System.out.println(sum.accept(new Depth()));
  }
}
