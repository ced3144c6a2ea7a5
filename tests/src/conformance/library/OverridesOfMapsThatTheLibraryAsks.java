import java.util.*;

/** What the library's own methods see of maps and sets that override methods, and what they do not. */
public class OverridesOfMapsThatTheLibraryAsks {
    static class Upper extends HashMap<String, Integer> {
        @Override public Set<Map.Entry<String, Integer>> entrySet() {
            Map<String, Integer> shown = new TreeMap<>();
            for (Map.Entry<String, Integer> e : super.entrySet()) shown.put(e.getKey().toUpperCase(), e.getValue());
            return shown.entrySet();
        }
    }

    static class Kept extends HashMap<String, Integer> {
        int removes, asked;
        @Override public Integer remove(Object key) { removes++; return super.remove(key); }
        @Override public boolean containsKey(Object key) { asked++; return super.containsKey(key); }
        @Override public String toString() { return "Kept" + super.toString(); }
    }

    static class Told extends LinkedHashMap<String, Integer> {
        @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> e) {
            System.out.println("eldest " + e);
            return super.removeEldestEntry(e) || size() > 2;
        }
    }

    static class Slow extends Hashtable<String, Integer> {
        int puts;
        @Override public synchronized Integer put(String key, Integer value) { puts++; return super.put(key, value); }
    }

    static class Settings extends Properties {
        @Override public String getProperty(String key) {
            String value = super.getProperty(key);
            return value == null ? null : value.replace("${home}", "/home");
        }
        @Override public synchronized Object setProperty(String key, String value) { return super.setProperty("app." + key, value); }
    }

    static class Forgets extends HashSet<String> {
        int removes;
        @Override public boolean remove(Object o) { removes++; return super.remove(o); }
    }

    public static void main(String[] args) {
        Upper upper = new Upper();
        upper.put("b", 2);
        upper.put("a", 1);
        System.out.println(upper + " " + new TreeMap<>(upper) + " " + new HashMap<>(upper) + " " + upper.get("a") + upper.keySet());
        System.out.println(upper.equals(Map.of("A", 1, "B", 2)) + " " + Map.of("a", 1, "b", 2).equals(upper) + " " + upper.hashCode());
        Map<String, Integer> all = new LinkedHashMap<>();
        all.putAll(upper);
        System.out.println(all);

        Kept kept = new Kept();
        for (String s : "a b c d e".split(" ")) kept.put(s, s.charAt(0) - 'a');
        kept.keySet().removeIf(k -> k.equals("a"));
        kept.values().removeIf(x -> x == 1);
        kept.entrySet().removeIf(e -> e.getValue() == 2);
        kept.replaceAll((k, x) -> x + 1);
        System.out.println(kept + " " + kept.removes + kept.asked + " " + Collections.unmodifiableMap(kept));
        Iterator<String> keys = kept.keySet().iterator();
        keys.next();
        keys.remove();
        System.out.println(kept.keySet().contains("e") + " " + kept.entrySet().contains(Map.entry("e", 5)) + kept.removes + kept.asked + kept.remove("e") + kept.removes);

        Told told = new Told();
        for (String s : "x y z".split(" ")) told.put(s, s.length());
        System.out.println(told);

        Slow slow = new Slow();
        slow.putAll(Map.of("a", 1, "b", 2));
        System.out.println(slow.puts + " " + slow.size());

        Settings settings = new Settings();
        settings.setProperty("dir", "${home}/x");
        settings.put("raw", "1");
        System.out.println(settings.getProperty("app.dir") + " " + settings.getProperty("app.dir", "none") + " " + settings.getProperty("no", "none") + " " + settings.get("raw"));

        Forgets forgets = new Forgets();
        Collections.addAll(forgets, "a", "b", "c", "d");
        System.out.println(forgets.removeAll(List.of("a", "x")) + " " + forgets.removes + " " + forgets.removeAll(List.of("a", "b", "c", "e", "f")) + " " + forgets.removes + forgets);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(names, "ann", "Bob", "Carl");
        System.out.println(names.removeAll(List.of("ANN")) + " " + names + names.removeAll(List.of("BOB", "carl", "x")) + names);
        Set<String> shown = new LinkedHashSet<>(List.of("q", "r")) {
            @Override public String toString() { return "set"; }
        };
        System.out.println(Collections.unmodifiableSet(shown) + " " + Collections.unmodifiableCollection(shown).size());
    }
}
