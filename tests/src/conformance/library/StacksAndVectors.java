import java.util.*;

/** The oldest collections. */
public class StacksAndVectors {
  public static void main(String[] args) {
    Stack<Character> st = new Stack<>();
    for (char c : "abc".toCharArray()) st.push(c);
    System.out.println(st + " " + st.peek() + st.pop() + st.search('a') + st.search('z') + st.empty() + st.get(0) + st.size() + st.isEmpty() + st.firstElement() + st.contains('b') + st.push('d'));
    st.add('q');
    st.add(0, 'w');
    for (char c : st) System.out.print(c);
    System.out.println();
    Vector<Integer> v = new Vector<>(List.of(1, 2, 3));
    v.addElement(4);
    v.insertElementAt(0, 0);
    v.removeElement(2);
    v.setElementAt(30, 2);
    System.out.println(v + " " + v.elementAt(1) + v.firstElement() + v.lastElement() + v.indexOf(4));
    Enumeration<Integer> en = v.elements();
    while (en.hasMoreElements()) System.out.print(en.nextElement() + " ");
    v.setSize(2);
    System.out.println(v);
    v.removeAllElements();
    System.out.println(v.isEmpty());
    Hashtable<String, Integer> h = new Hashtable<>();
    for (String s : "one two three four five six seven eight nine ten eleven twelve thirteen".split(" ")) h.put(s, s.length());
    System.out.println(h);
    Enumeration<String> keys = h.keys();
    System.out.println(keys.nextElement());
    h.remove("six");
    System.out.println(h.size() + " " + h.get("ten") + h.containsKey("six") + h.contains(3) + h.keySet());
    try { h.put(null, 1); } catch (NullPointerException e) { System.out.println("no null"); }
    Properties p = new Properties();
    p.setProperty("k", "v");
    System.out.println(p.getProperty("k") + p.getProperty("z", "def") + p.getProperty("q") + p + p.stringPropertyNames());
  }
}
