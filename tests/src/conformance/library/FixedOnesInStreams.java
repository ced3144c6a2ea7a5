import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collections that nobody may change, written to streams of objects and read again. */
public class FixedOnesInStreams {
  record Order(String id, List<String> items, Map<String, Integer> prices, Set<Integer> marks)
      implements Serializable {}

  static byte[] written(Object... all) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object o : all) {
        out.writeObject(o);
      }
    }
    return bytes.toByteArray();
  }

  static ObjectInputStream read(byte[] bytes) throws IOException {
    return new ObjectInputStream(new ByteArrayInputStream(bytes));
  }

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Object[] all = {
      List.of(),
      List.of("a"),
      List.of(1, 2, 3),
      Set.of("x"),
      Map.of(),
      Map.of("k", List.of(1.5)),
      Stream.of("p", null, "q").toList(),
      List.copyOf(new ArrayList<>(List.of('c', 'd'))),
    };
    for (Object o : all) {
      byte[] bytes = written(o, o);
      System.out.println(HexFormat.of().formatHex(bytes));
      try (ObjectInputStream in = read(bytes)) {
        Object first = in.readObject();
        System.out.println(first + " " + first.equals(o) + " " + (first == in.readObject()));
      }
    }
    Order order = new Order("7", List.of("tea", "milk"), Map.of("tea", 3), Set.of(9));
    List<List<String>> nested = new ArrayList<>(List.of(List.of(order.id)));
    try (ObjectInputStream in = read(written(order, nested, 5))) {
      Order again = (Order) in.readObject();
      System.out.println(again + " " + again.equals(order));
      System.out.println(in.readObject() + " " + in.readObject());
      again.items().add("more");
    } catch (UnsupportedOperationException e) {
      System.out.println("stays as it is");
    }
    try {
      written(List.of(1, 2).subList(0, 1));
    } catch (NotSerializableException e) {
      System.out.println(e.getMessage());
    }
    try {
      written(Map.entry("a", 1));
    } catch (NotSerializableException e) {
      System.out.println(e.getMessage());
    }
  }
}
