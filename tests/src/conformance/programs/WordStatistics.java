import java.util.*;

/** Word counts, sorting by comparators, justified text. */
public class WordStatistics {
  static final String TEXT =
      "It was the best of times, it was the worst of times, it was the age of wisdom, it was the"
          + " age of foolishness, it was the epoch of belief, it was the epoch of incredulity...";

  static List<String> wrap(String t, int w) {
    List<String> out = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : t.split(" ")) {
      if (line.length() + word.length() + (line.length() > 0 ? 1 : 0) > w) {
        out.add(line.toString());
        line = new StringBuilder();
      }
      if (line.length() > 0) line.append(' ');
      line.append(word);
    }
    if (line.length() > 0) out.add(line.toString());
    return out;
  }

  static String justify(List<String> words, int w) {
    int len = 0;
    for (String s : words) len += s.length();
    if (words.size() == 1) return words.get(0);
    int gaps = words.size() - 1, sp = w - len;
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      b.append(words.get(i));
      if (i < gaps) {
        int n = sp / gaps + (i < sp % gaps ? 1 : 0);
        for (int k = 0; k < n; k++) b.append(' ');
      }
    }
    return b.toString();
  }

  public static void main(String[] args) {
    Map<String, Integer> m = new HashMap<>();
    for (String w : TEXT.toLowerCase().split("[^a-z]+")) {
      Integer n = m.get(w);
      m.put(w, n == null ? 1 : n + 1);
    }
    System.out.println(m);
    List<Map.Entry<String, Integer>> es = new ArrayList<>(m.entrySet());
    Collections.sort(
        es,
        new Comparator<Map.Entry<String, Integer>>() {
          @Override
          public int compare(Map.Entry<String, Integer> a, Map.Entry<String, Integer> b) {
            int c = b.getValue().compareTo(a.getValue());
            return c != 0 ? c : a.getKey().compareTo(b.getKey());
          }
        });
    for (int i = 0; i < 4; i++)
      System.out.println(es.get(i).getKey() + "\t" + es.get(i).getValue());
    for (String l : wrap(TEXT, 32))
      System.out.println(justify(Arrays.asList(l.split(" ")), 32) + "|");
    SortedMap<Integer, Set<String>> byLen = new TreeMap<>();
    for (String w : m.keySet()) byLen.computeIfAbsent(w.length(), k -> new TreeSet<>()).add(w);
    System.out.println(
        byLen + " " + byLen.firstKey() + " " + byLen.lastKey() + " " + byLen.headMap(4).size());
    int[] freq = new int[26];
    for (char c : TEXT.toUpperCase().toCharArray()) if (c >= 'A' && c <= 'Z') freq[c - 'A']++;
    for (int i = 0; i < 26; i++)
      if (freq[i] > 8) {
        System.out.print((char) ('A' + i));
        for (int k = 0; k < freq[i]; k++) System.out.print('=');
        System.out.println();
      }
    StringTokenizer st = new StringTokenizer("a b  c");
    int n = 0;
    while (st.hasMoreTokens()) {
      System.out.print(st.nextToken() + (st.hasMoreTokens() ? "," : "\n"));
      n++;
    }
    System.out.println(n);
  }
}
