import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arrays of objects are written as what they are, wherever they stand. */
public class WrittenArrays {
  static class Room implements Serializable {
    private static final long serialVersionUID = 1;
    Object[] things;
    Object last;
    Comparable<?>[][] rows;
    boolean[] flags = {true, false};

    Room(Object[] things, Object last) {
      this.things = things;
      this.last = last;
      this.rows = new Integer[][] {{1, 2}, null, {}};
    }
  }

  static Object again(Object o) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    long sum = 0;
    for (byte b : bytes.toByteArray()) {
      sum = sum * 31 + b;
    }
    System.out.println(bytes.size() + " " + sum);
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  public static void main(String[] args) throws Exception {
    Object[] mixed = {"a", 1, 2L, null};
    System.out.println(Arrays.toString((Object[]) again(mixed)));
    System.out.println(String.join("-", (String[]) again(new String[] {"x", "y"})));
    Room room = (Room) again(new Room(new String[] {"s"}, new Integer[] {4, 5}));
    System.out.println(room.things[0] + " " + ((Integer[]) room.last)[1] + room.flags[0]);
    System.out.println(room.rows[0][1] + " " + room.rows.length);
    List<Object> list = new ArrayList<>(List.of(new Object[] {"in"}, new boolean[] {true}));
    List<?> read = (List<?>) again(list);
    System.out.println(((Object[]) read.get(0))[0] + " " + ((boolean[]) read.get(1))[0]);
    System.out.println(((Object[][]) again(new Object[][] {{"deep"}, new String[] {"er"}}))[1][0]);
  }
}
