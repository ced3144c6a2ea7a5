// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import java.util.List;

/** Transfers between accounts under locks, taken in order so that nobody waits for ever. */
public class BookBankTransfers {
  static class Account {
    final int id;
    final Lock lock = new Lock();
    int balance;

    Account(int id, int balance) {
      this.id = id;
      this.balance = balance;
    }
  }

  static class Overdrawn extends Exception {
    Overdrawn(int id) {
      super("account " + id + " is empty");
    }
  }

  @Async
  static void transfer(Account from, Account to, int amount) throws Overdrawn {
    Account first = from.id < to.id ? from : to;
    Account second = first == from ? to : from;
    first.lock.acquire();
    try (first.lock) {
      second.lock.acquire();
      try (second.lock) {
        int available = from.balance;
        EventLoop.sleepMs(5);
        if (available < amount) {
          throw new Overdrawn(from.id);
        }
        from.balance = available - amount;
        to.balance += amount;
      }
    }
  }

  @Async
  static void program() {
    Account a = new Account(1, 100);
    Account b = new Account(2, 100);
    List<Object> results = EventLoop.gatherWithExceptions(
        () -> { transfer(a, b, 70); return "ok"; },
        () -> { transfer(b, a, 120); return "ok"; },
        () -> { transfer(a, b, 200); return "ok"; },
        () -> { transfer(b, a, 10); return "ok"; });
    for (Object r : results) {
      System.out.println(r instanceof Overdrawn o ? o.getMessage() : r);
    }
    System.out.println(a.balance + b.balance + " " + a.lock.locked() + " " + b.lock.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
