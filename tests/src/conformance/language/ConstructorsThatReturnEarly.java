import java.util.ArrayList;
import java.util.List;

/** A return in a constructor, or in one of several, leaves a whole object behind (JLS 8.8.7). */
public class ConstructorsThatReturnEarly {
  static class Account {
    final String owner;
    int balance;
    List<String> notes = new ArrayList<>();

    Account(String owner) {
      this(owner, 0);
      if (owner.isEmpty()) {
        return;
      }
      notes.add("named " + owner);
    }

    Account(String owner, int balance) {
      this.owner = owner;
      if (balance <= 0) {
        notes.add("empty");
        return;
      }
      for (int i = 1; ; i *= 10) {
        if (i > balance) {
          return;
        }
        this.balance = i;
      }
    }

    Account(Account other) {
      owner = other.owner;
      try {
        if (other.balance == 0) return;
        balance = other.balance * 2;
      } finally {
        notes.add("copied");
      }
    }

    @Override
    public String toString() {
      return owner + balance + notes;
    }
  }

  static class Single {
    int v;

    Single(int n) {
      if (n < 0) return;
      v = n;
      Runnable r =
          () -> {
            if (n == 5) return;
            v++;
          };
      r.run();
    }
  }

  static class Saving extends Account {
    double rate;

    Saving(String owner) {
      super(owner, 500);
      if (balance > 50) return;
      rate = 1;
    }

    Saving() {
      super("none");
      rate = 2;
    }
  }

  public static void main(String[] args) {
    System.out.println(new Account("ann") + " " + new Account("") + " " + new Account("bob", 5000));
    System.out.println(new Account(new Account("c", 70)) + " " + new Account(new Account("d")));
    System.out.println(new Single(-1).v + " " + new Single(5).v + " " + new Single(6).v);
    System.out.println(new Saving("e") + " " + new Saving("e").rate + " " + new Saving().rate);
  }
}
