import java.util.*;

/** A binary search tree with ranks, deletion and levels. */
public class OrderedSymbolTable<K extends Comparable<K>, V> {
  private class Node {
    private K key;
    private V val;
    private Node left, right;
    private int n;

    Node(K k, V v, int n) {
      key = k;
      val = v;
      this.n = n;
    }
  }

  private Node root;

  public int size() {
    return size(root);
  }

  private int size(Node x) {
    return x == null ? 0 : x.n;
  }

  public V get(K key) {
    Node x = root;
    while (x != null) {
      int c = key.compareTo(x.key);
      if (c == 0) return x.val;
      x = c < 0 ? x.left : x.right;
    }
    return null;
  }

  public void put(K key, V val) {
    root = put(root, key, val);
  }

  private Node put(Node x, K key, V val) {
    if (x == null) return new Node(key, val, 1);
    int cmp = key.compareTo(x.key);
    if (cmp < 0) x.left = put(x.left, key, val);
    else if (cmp > 0) x.right = put(x.right, key, val);
    else x.val = val;
    x.n = size(x.left) + size(x.right) + 1;
    return x;
  }

  private Node min(Node x) {
    return x.left == null ? x : min(x.left);
  }

  private Node deleteMin(Node x) {
    if (x.left == null) return x.right;
    x.left = deleteMin(x.left);
    x.n = size(x.left) + size(x.right) + 1;
    return x;
  }

  public void delete(K key) {
    root = delete(root, key);
  }

  private Node delete(Node x, K key) {
    if (x == null) return null;
    int cmp = key.compareTo(x.key);
    if (cmp < 0) x.left = delete(x.left, key);
    else if (cmp > 0) x.right = delete(x.right, key);
    else {
      if (x.right == null) return x.left;
      if (x.left == null) return x.right;
      Node t = x;
      x = min(t.right);
      x.right = deleteMin(t.right);
      x.left = t.left;
    }
    x.n = size(x.left) + size(x.right) + 1;
    return x;
  }

  public int rank(K key) {
    return rank(key, root);
  }

  private int rank(K key, Node x) {
    if (x == null) return 0;
    int c = key.compareTo(x.key);
    if (c < 0) return rank(key, x.left);
    else if (c > 0) return 1 + size(x.left) + rank(key, x.right);
    else return size(x.left);
  }

  public Iterable<K> keys() {
    Queue<K> q = new LinkedList<K>();
    inorder(root, q);
    return q;
  }

  private void inorder(Node x, Queue<K> q) {
    if (x == null) return;
    inorder(x.left, q);
    q.add(x.key);
    inorder(x.right, q);
  }

  public int height() {
    return height(root);
  }

  private int height(Node x) {
    return x == null ? -1 : 1 + Math.max(height(x.left), height(x.right));
  }

  public List<List<K>> levels() {
    List<List<K>> out = new ArrayList<>();
    Queue<Node> q = new ArrayDeque<>();
    if (root != null) q.add(root);
    while (!q.isEmpty()) {
      int s = q.size();
      List<K> level = new ArrayList<>();
      for (int i = 0; i < s; i++) {
        Node x = q.poll();
        level.add(x.key);
        if (x.left != null) q.add(x.left);
        if (x.right != null) q.add(x.right);
      }
      out.add(level);
    }
    return out;
  }

  public static void main(String[] args) {
    OrderedSymbolTable<String, Integer> st = new OrderedSymbolTable<>();
    String[] keys = "S E A R C H E X A M P L E".split(" ");
    for (int i = 0; i < keys.length; i++) st.put(keys[i], i);
    for (String s : st.keys()) System.out.print(s + ":" + st.get(s) + " ");
    System.out.println();
    System.out.println(st.size() + " " + st.height() + " " + st.rank("M") + " " + st.levels());
    st.delete("E");
    st.delete("S");
    st.delete("nope");
    System.out.println(st.levels() + " " + st.get("E"));
  }
}
