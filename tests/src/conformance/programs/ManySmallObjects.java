import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;

/** Thousands of small things that live among much garbage, and then room for larger ones. */
public class ManySmallObjects {
  static class Node {
    final int key;
    Node left;
    Node right;

    Node(int key) {
      this.key = key;
    }
  }

  static Node insert(Node n, int key) {
    if (n == null) {
      return new Node(key);
    } else if (key < n.key) {
      n.left = insert(n.left, key);
    } else if (key > n.key) {
      n.right = insert(n.right, key);
    }
    return n;
  }

  static int height(Node n) {
    return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right));
  }

  public static void main(String[] args) {
    Random random = new Random(1);
    List<List<int[]>> edges = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      edges.add(new ArrayList<>());
    }
    for (int i = 0; i < 3000; i++) {
      int u = random.nextInt(600);
      int v = random.nextInt(600);
      edges.get(u).add(new int[] {v, i});
      edges.get(v).add(new int[] {u, i});
    }
    int[] degrees = new int[600];
    for (int i = 0; i < 600; i++) {
      degrees[i] = edges.get(i).size();
    }
    System.out.println(Arrays.stream(degrees).max().getAsInt());
    edges = null;
    Node root = null;
    for (int i = 0; i < 3000; i++) {
      root = insert(root, random.nextInt(1000000));
    }
    System.out.println(height(root));
    LinkedList<Integer> queue = new LinkedList<>();
    for (int i = 0; i < 6000; i++) {
      queue.addLast(i);
      if (i % 3 == 0) {
        queue.removeFirst();
      }
    }
    System.out.println(queue.size());
    long[] large = new long[10000];
    large[9999] = queue.getLast();
    System.out.println(large[9999]);
  }
}
