import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A class says how it is written, with what the board lacks too, but no program writes it. */
public class HooksWithoutStreams {
  static class Account implements Serializable {
    private static final long serialVersionUID = 1;
    private final String owner;
    private transient int balance;

    Account(String owner, int balance) {
      this.owner = owner;
      this.balance = balance;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      ObjectOutputStream.PutField fields = out.putFields();
      fields.put("owner", owner);
      out.writeFields();
      out.writeInt(balance);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField fields = in.readFields();
      System.out.println(fields.get("owner", null));
      balance = in.readInt();
    }

    private Object readResolve() {
      return new Account(owner, balance);
    }

    @Override
    public String toString() {
      return owner + ":" + balance;
    }
  }

  static class ByOwner implements Comparator<Account>, Serializable {
    private static final long serialVersionUID = 2;

    @Override
    public int compare(Account a, Account b) {
      return a.owner.compareTo(b.owner);
    }
  }

  public static void main(String[] args) {
    TreeSet<Account> all = new TreeSet<>(new ByOwner());
    all.addAll(List.of(new Account("Zoe", 3), new Account("Al", 7), new Account("Zoe", 4)));
    System.out.println(all + " " + (all.first() instanceof Serializable));
  }
}
