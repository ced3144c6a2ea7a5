import java.util.*;

/** A red-black tree with parent links, and the check of its rules. */
public class RedBlackTree {
  private static final boolean RED = true, BLACK = false;

  static class Node {
    int key;
    Node left, right, parent;
    boolean color = RED;

    Node(int key) {
      this.key = key;
    }
  }

  Node root;

  void rotateLeft(Node x) {
    Node y = x.right;
    x.right = y.left;
    if (y.left != null) y.left.parent = x;
    y.parent = x.parent;
    if (x.parent == null) root = y;
    else if (x == x.parent.left) x.parent.left = y;
    else x.parent.right = y;
    y.left = x;
    x.parent = y;
  }

  void rotateRight(Node x) {
    Node y = x.left;
    x.left = y.right;
    if (y.right != null) y.right.parent = x;
    y.parent = x.parent;
    if (x.parent == null) root = y;
    else if (x == x.parent.right) x.parent.right = y;
    else x.parent.left = y;
    y.right = x;
    x.parent = y;
  }

  void insert(int key) {
    Node z = new Node(key), y = null, x = root;
    while (x != null) {
      y = x;
      if (key == x.key) return;
      x = key < x.key ? x.left : x.right;
    }
    z.parent = y;
    if (y == null) root = z;
    else if (key < y.key) y.left = z;
    else y.right = z;
    while (z != root && z.parent.color == RED) {
      Node g = z.parent.parent;
      if (z.parent == g.left) {
        Node u = g.right;
        if (u != null && u.color == RED) {
          z.parent.color = BLACK;
          u.color = BLACK;
          g.color = RED;
          z = g;
        } else {
          if (z == z.parent.right) {
            z = z.parent;
            rotateLeft(z);
          }
          z.parent.color = BLACK;
          g.color = RED;
          rotateRight(g);
        }
      } else {
        Node u = g.left;
        if (u != null && u.color == RED) {
          z.parent.color = BLACK;
          u.color = BLACK;
          g.color = RED;
          z = g;
        } else {
          if (z == z.parent.left) {
            z = z.parent;
            rotateRight(z);
          }
          z.parent.color = BLACK;
          g.color = RED;
          rotateLeft(g);
        }
      }
    }
    root.color = BLACK;
  }

  int check(Node n) {
    if (n == null) return 1;
    if (n.color == RED
        && ((n.left != null && n.left.color == RED) || (n.right != null && n.right.color == RED)))
      throw new IllegalStateException("red-red at " + n.key);
    int l = check(n.left), r = check(n.right);
    if (l != r) throw new IllegalStateException("black height at " + n.key);
    return l + (n.color == BLACK ? 1 : 0);
  }

  void show(Node n, int d) {
    if (n == null) return;
    show(n.right, d + 1);
    for (int i = 0; i < d; i++) System.out.print("    ");
    System.out.println(n.key + (n.color ? "R" : "B"));
    show(n.left, d + 1);
  }

  public static void main(String[] args) {
    RedBlackTree t = new RedBlackTree();
    for (int k : new int[] {41, 38, 31, 12, 19, 8, 41}) t.insert(k);
    t.show(t.root, 0);
    Random r = new Random(7);
    for (int i = 0; i < 200; i++) t.insert(r.nextInt(1000));
    System.out.println("black height " + t.check(t.root) + " root " + t.root.key);
    t.root.left.color = RED;
    t.root.color = RED;
    try {
      t.check(t.root);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
