// java: 25
import java.util.*;
import java.util.regex.*;
public class TableSizesAndNamedGroups {
  public static void main(String[] args) {
    Map<String, Integer> m = HashMap.newHashMap(100); m.put("b", 1); m.put("a", 2); System.out.println(m); Set<Integer> s = HashSet.newHashSet(50); s.add(70); s.add(3); System.out.println(s); System.out.println(LinkedHashMap.newLinkedHashMap(3).isEmpty() + "" + LinkedHashSet.newLinkedHashSet(2)); try { HashMap.newHashMap(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Matcher x = Pattern.compile("(?<k>\\w+)=(?<v>\\w+)").matcher("a=b"); x.matches(); System.out.println(new TreeMap<>(x.namedGroups()) + " " + new TreeMap<>(x.pattern().namedGroups()) + x.toMatchResult().group("v") + x.toMatchResult().start("v") + x.hasMatch() + x.results().map(r -> r.group("k") + r.end("k") + r.hasMatch()).toList());
  }
}
