import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Faults of arguments and states as the library tells them: each has a message. */
public class MessagesOfTheLibrary {
  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " went well");
    } catch (IllegalArgumentException e) {
      System.out.println(what + ": argument " + e.getMessage() + " " + e.getMessage().length());
    } catch (IllegalStateException e) {
      System.out.println(what + ": state " + e.getMessage());
    } catch (ClassCastException e) {
      System.out.println(what + ": cast " + e.getMessage().startsWith("class "));
    } catch (ArithmeticException e) {
      System.out.println(what + ": arithmetic " + e.getMessage());
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println(what + ": text " + !e.getMessage().isEmpty());
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(what + ": array " + e.getMessage());
    } catch (NegativeArraySizeException e) {
      System.out.println(what + ": size " + e.getMessage());
    } catch (ArrayStoreException e) {
      System.out.println(what + ": store " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    int zero = args.length;
    Object text = "text";
    int[] two = new int[2];
    Object[] texts = new String[1];
    run("parse", () -> Integer.parseInt("1x"));
    run("parse null", () -> Integer.parseInt(null));
    run("capacity", () -> new ArrayList<Integer>(zero - 1));
    run("divide", () -> System.out.println(1 / zero));
    run("remainder", () -> System.out.println(1L % zero));
    run("exact", () -> Math.addExact(Integer.MAX_VALUE, 1 + zero));
    run("cast", () -> System.out.println((Integer) text));
    run("char", () -> "abc".charAt(3 + zero));
    run("substring", () -> "abc".substring(2, 1 + zero));
    run("array", () -> System.out.println(two[zero + 2]));
    run("negative", () -> System.out.println(new int[zero - 3].length));
    run("store", () -> texts[zero] = 1);
    run("sublist", () -> List.of(1, 2, 3).subList(2, 1 + zero));
    run("range", () -> new TreeMap<>(Map.of(1, 2)).subMap(3, 1));
    run("repeat", () -> "ab".repeat(zero - 1));
    run("duplicates", () -> Arrays.asList(1, 1).stream().collect(Collectors.toMap(x -> x, x -> 2)));
    run("limit", () -> Arrays.asList(1, 1).stream().limit(zero - 2));
    run("format", () -> String.format("%d", "text"));
    run("own", () -> { throw new IllegalStateException("own " + zero); });
  }
}
