import java.io.*;
import java.util.*;

/** Classes that write and read their fields by name. */
public class FieldsByName {
  static class Account implements Serializable {
    private static final long serialVersionUID = 1;
    private long cents;
    private String owner;
    private boolean open;
    private char mark;
    private double rate;
    private int[] codes;
    private transient String shown;

    Account(long cents, String owner) {
      this.cents = cents;
      this.owner = owner;
      open = true;
      mark = 'm';
      rate = 1.5;
      codes = new int[] {1, 2};
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      ObjectOutputStream.PutField fields = out.putFields();
      fields.put("cents", cents + 1);
      fields.put("owner", owner.toUpperCase());
      fields.put("open", open);
      fields.put("mark", mark);
      fields.put("codes", codes);
      out.writeFields();
      out.writeInt(7);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField fields = in.readFields();
      cents = fields.get("cents", 0L);
      owner = (String) fields.get("owner", "nobody");
      open = fields.get("open", false);
      mark = fields.get("mark", '?');
      rate = fields.get("rate", 9.5);
      codes = (int[]) fields.get("codes", null);
      shown = owner + in.readInt() + fields.defaulted("cents");
      try {
        fields.get("nothing", 1);
      } catch (IllegalArgumentException e) {
        System.out.println("no such field");
      }
    }
  }

  static class Early implements Serializable {
    int n = 3;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.writeFields();
    }
  }

  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Account(41, "ann"));
      out.writeObject(List.of(new Account(1, "bob")));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Account a = (Account) in.readObject();
      System.out.println(a.cents + a.owner + a.open + a.mark + a.rate + Arrays.toString(a.codes) + a.shown);
      System.out.println(((Account) ((List<?>) in.readObject()).get(0)).owner);
    }
    ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream());
    try {
      out.writeObject(new Early());
    } catch (NotActiveException e) {
      System.out.println(e.getMessage());
    }
    try {
      out.putFields();
    } catch (NotActiveException e) {
      System.out.println(e.getMessage());
    }
  }
}
