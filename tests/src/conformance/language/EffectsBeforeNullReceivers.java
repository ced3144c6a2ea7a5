import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;

/** What arguments do is done before a null receiver fails, of objects of the library too. */
public class EffectsBeforeNullReceivers {
  static int zero = 0;
  static List<String> field;
  static String text;
  static Map<String, List<String>> map = new HashMap<>();
  static Map<String, String> names = new HashMap<>();
  static int n;

  static String act(String s) {
    System.out.println("act " + s);
    n++;
    return s;
  }

  static int act(int s) {
    System.out.println("act " + s);
    n++;
    return s;
  }

  static void p(Runnable r) {
    try {
      r.run();
      System.out.println("ok");
    } catch (NullPointerException e) {
      System.out.println("npe");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  static void add(List<String> l) {
    l.add(act("x"));
  }

  static void add(StringBuilder l) {
    l.append(act("x"));
  }

  static int idx(String l) {
    return l.indexOf(act("x"));
  }

  static List<String> pick(int k) {
    return k > 0 ? new ArrayList<>() : null;
  }

  public static void main(String[] args) {
    p(() -> add((List<String>) null));
    p(() -> add((StringBuilder) null));
    p(() -> idx(null));
    p(() -> field.add(act("f")));
    p(() -> map.get("q").add(act("f")));
    p(() -> map.get("q").remove(act("f")));
    p(() -> map.get("q").remove(act(3)));
    p(() -> map.get("q").get(act(3)));
    p(() -> map.get("q").set(act(3), act("v")));
    p(() -> map.get("q").addAll(List.of(act("v"))));
    p(() -> names.get("q").concat(act("f")));
    p(() -> names.get("q").substring(act(1)));
    p(() -> names.get("q").charAt(act(1)));
    p(() -> names.get("q").equals(act("f")));
    p(() -> names.get("q").compareTo(act("f")));
    p(() -> names.get("q").replace(act("f"), act("g")));
    p(() -> names.get("q").startsWith(act("f")));
    p(() -> text.contains(act("f")));
    p(() -> pick(act(0)).add(act("p")));
    p(() -> pick(0).contains(act("p")));
    p(
        () -> {
          Map<String, Integer> m = n > 0 ? null : new TreeMap<>();
          m.put(act("k"), act(3));
        });
    p(
        () -> {
          Map<String, Integer> m = n > 0 ? null : new TreeMap<>();
          m.get(act("k"));
        });
    p(
        () -> {
          Map<String, Integer> m = n > 0 ? null : new HashMap<>();
          m.merge(act("k"), act(3), Integer::sum);
        });
    p(
        () -> {
          Set<String> m = n > 0 ? null : new HashSet<>();
          if (m.add(act("k"))) System.out.println("added");
        });
    p(
        () -> {
          Deque<String> m = n > 0 ? null : new ArrayDeque<>();
          m.push(act("k"));
        });
    p(
        () -> {
          PriorityQueue<String> m = n > 0 ? null : new PriorityQueue<>();
          m.offer(act("k"));
        });
    p(
        () -> {
          Integer m = n > 0 ? null : 3;
          m.compareTo(act(4));
        });
    p(
        () -> {
          Optional<Integer> m = n > 0 ? null : Optional.of(3);
          m.orElse(act(4));
        });
    System.out.println(n);
    Plain.go();
  }
}

class Plain {
  static int n;

  static int act(int s) {
    System.out.println("act " + s);
    n++;
    return s;
  }

  static int three(int n) {
    if (n > 5) return 3;
    return 4;
  }

  static void go() {
    EffectsBeforeNullReceivers.p(
        () -> {
          Deque<Integer> m = n > 0 ? null : new ArrayDeque<>();
          m.push(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Deque<Integer> m = n > 0 ? null : new ArrayDeque<>();
          m.addLast(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Stack<Integer> m = n > 0 ? null : new Stack<>();
          m.push(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          PriorityQueue<Integer> m = n > 0 ? null : new PriorityQueue<>();
          m.add(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Map<Integer, Integer> m = n > 0 ? null : new HashMap<>();
          m.put(act(1), act(2));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Map<Integer, Integer> m = n > 0 ? null : new HashMap<>();
          System.out.println(m.getOrDefault(act(1), act(2)));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Set<Integer> m = n > 0 ? null : new HashSet<>();
          m.add(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Set<Integer> m = n > 0 ? null : new HashSet<>();
          m.remove(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Map<Integer, Integer> m = n > 0 ? null : new HashMap<>();
          m.merge(act(1), act(2), Integer::sum);
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Map<Integer, List<Integer>> m = n > 0 ? null : new HashMap<>();
          m.computeIfAbsent(act(1), k -> new ArrayList<>()).add(act(2));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          int[] m = n > 0 ? null : new int[3];
          m[act(1)] = act(2);
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          List<Integer> m = n > 0 ? null : new ArrayList<>();
          m.set(act(1), act(2));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          List<Integer> m = n > 0 ? null : new ArrayList<>();
          m.add(act(1), act(2));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          StringBuilder m = n > 0 ? null : new StringBuilder();
          m.append(act(1)).append(act(2));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          StringBuilder m = n > 0 ? null : new StringBuilder();
          m.insert(act(1), act(2));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          BitSet m = n > 0 ? null : new BitSet();
          m.set(act(1));
        });
    EffectsBeforeNullReceivers.p(
        () -> {
          Iterator<Integer> m = n > 0 ? null : new ArrayList<Integer>().iterator();
          act(m.next());
        });
    System.out.println(n);
  }
}
