public class BinaryTrees {
  private final BinaryTrees left;
  private final BinaryTrees right;

  BinaryTrees(BinaryTrees left, BinaryTrees right) {
    this.left = left;
    this.right = right;
  }

  static BinaryTrees make(int depth) {
    return depth == 0 ? new BinaryTrees(null, null) : new BinaryTrees(make(depth - 1), make(depth - 1));
  }

  int check() {
    return left == null ? 1 : 1 + left.check() + right.check();
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 60; i++) {
      sum += make(9).check();
    }
    System.out.println(sum);
  }
}
