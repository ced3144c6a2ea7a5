public class OwnHashMap {
  static class Entry { final String key; int value; Entry next; Entry(String key, int value, Entry next) { this.key = key; this.value = value; this.next = next; } }
  private final Entry[] table = new Entry[32];
  private int hash(String s) {
    int h = 0;
    for (int i = 0; i < s.length(); i++) h = (h * 31 + s.charAt(i)) % 1000;
    return h % table.length;
  }
  void put(String key, int value) {
    int h = hash(key);
    for (Entry e = table[h]; e != null; e = e.next) if (e.key.equals(key)) { e.value = value; return; }
    table[h] = new Entry(key, value, table[h]);
  }
  int get(String key, int otherwise) {
    for (Entry e = table[hash(key)]; e != null; e = e.next) if (e.key.equals(key)) return e.value;
    return otherwise;
  }
  public static void main(String[] args) {
    OwnHashMap m = new OwnHashMap();
    int sum = 0;
    for (int i = 0; i < 200; i++) {
      String k = "key" + i % 40;
      m.put(k, m.get(k, 0) + i);
      sum += m.get("key" + i % 50, -1);
    }
    System.out.println(sum);
  }
}
