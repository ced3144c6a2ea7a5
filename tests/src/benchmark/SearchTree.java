public class SearchTree {
  static class Node {
    int key;
    Node left, right;
    Node(int key) { this.key = key; }
  }
  private Node root;
  private int size;
  boolean add(int key) {
    if (root == null) { root = new Node(key); size++; return true; }
    Node n = root;
    while (true) {
      if (key == n.key) return false;
      if (key < n.key) {
        if (n.left == null) { n.left = new Node(key); size++; return true; }
        n = n.left;
      } else {
        if (n.right == null) { n.right = new Node(key); size++; return true; }
        n = n.right;
      }
    }
  }
  int height(Node n) { return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right)); }
  long sum(Node n) { return n == null ? 0 : sum(n.left) + n.key + sum(n.right); }
  public static void main(String[] args) {
    SearchTree t = new SearchTree();
    int x = 17;
    for (int i = 0; i < 300; i++) { x = (x * 73 + 41) % 1009; t.add(x); }
    System.out.println(t.size + " " + t.height(t.root) + " " + t.sum(t.root));
  }
}
