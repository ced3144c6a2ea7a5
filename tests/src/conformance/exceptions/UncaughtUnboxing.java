import java.util.*;
public class UncaughtUnboxing { public static void main(String[] args) { Map<String, Integer> m = new HashMap<>(); m.put("a", 1); int v = m.get("a"); System.out.println(v); int w = m.get("b"); System.out.println(w); } }
