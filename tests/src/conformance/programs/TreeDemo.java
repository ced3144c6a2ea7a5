import java.util.function.Consumer;

/** A binary search tree: insertion, removal, traversals, height. */
public class TreeDemo {
  static class Tree<K extends Comparable<K>, V> {
    private class Node {
      final K key;
      V value;
      Node left;
      Node right;

      Node(K key, V value) {
        this.key = key;
        this.value = value;
        size++;
      }
    }

    private Node root;
    private int size;

    V put(K key, V value) {
      if (root == null) {
        root = new Node(key, value);
        return null;
      }
      Node n = root;
      while (true) {
        int c = key.compareTo(n.key);
        if (c == 0) {
          V old = n.value;
          n.value = value;
          return old;
        } else if (c < 0) {
          if (n.left == null) {
            n.left = new Node(key, value);
            return null;
          }
          n = n.left;
        } else {
          if (n.right == null) {
            n.right = new Node(key, value);
            return null;
          }
          n = n.right;
        }
      }
    }

    V get(K key) {
      Node n = root;
      while (n != null) {
        int c = key.compareTo(n.key);
        if (c == 0) {
          return n.value;
        }
        n = c < 0 ? n.left : n.right;
      }
      return null;
    }

    int height() {
      return height(root);
    }

    private int height(Node n) {
      return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right));
    }

    void each(Consumer<? super K> action) {
      each(root, action);
    }

    private void each(Node n, Consumer<? super K> action) {
      if (n != null) {
        each(n.left, action);
        action.accept(n.key);
        each(n.right, action);
      }
    }

    void remove(K key) {
      root = remove(root, key);
    }

    private Node remove(Node n, K key) {
      if (n == null) {
        return null;
      }
      int c = key.compareTo(n.key);
      if (c < 0) {
        n.left = remove(n.left, key);
      } else if (c > 0) {
        n.right = remove(n.right, key);
      } else if (n.left == null || n.right == null) {
        size--;
        return n.left == null ? n.right : n.left;
      } else {
        Node least = n.right;
        while (least.left != null) {
          least = least.left;
        }
        Node copy = new Node(least.key, least.value);
        copy.left = n.left;
        copy.right = remove(n.right, least.key);
        size--;
        return copy;
      }
      return n;
    }
  }

  public static void main(String[] args) {
    Tree<String, Integer> tree = new Tree<>();
    String text = "many small trees make one forest and many forests make one world";
    for (String w : text.split(" ")) {
      Integer before = tree.get(w);
      tree.put(w, before == null ? 1 : before + 1);
    }
    StringBuilder out = new StringBuilder();
    tree.each(k -> out.append(k).append('=').append(tree.get(k)).append(' '));
    System.out.println(out + "size " + tree.size + " height " + tree.height());
    tree.remove("many");
    tree.remove("world");
    tree.remove("absent");
    out.setLength(0);
    tree.each(out::append);
    System.out.println(out + " " + tree.size + " " + tree.get("many") + tree.get("one"));
    Tree<Integer, String> numbers = new Tree<>();
    int seed = 7;
    for (int i = 0; i < 50; i++) {
      seed = seed * 75 % 65537;
      numbers.put(seed % 100, "n" + i);
    }
    int[] sum = {0, 0};
    numbers.each(
        k -> {
          sum[0] += k;
          sum[1] ^= k;
        });
    System.out.println(numbers.size + " " + numbers.height() + " " + sum[0] + " " + sum[1]);
    System.out.println(numbers.put(seed % 100, "new") + numbers.get(seed % 100));
  }
}
