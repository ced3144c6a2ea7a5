import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A bank: accounts of several kinds, a ledger, transfers that roll back, and many things that go
 * wrong.
 */
public class BankLedger {
  /** Money in cents. */
  static final class Money implements Comparable<Money> {
    static final Money ZERO = new Money(0);
    private final long cents;

    private Money(long cents) {
      this.cents = cents;
    }

    static Money of(String text) {
      int dot = text.indexOf('.');
      try {
        long whole = Long.parseLong(dot < 0 ? text : text.substring(0, dot));
        long part = dot < 0 ? 0 : Long.parseLong(text.substring(dot + 1));
        if (dot >= 0 && text.length() - dot != 3) {
          throw new IllegalArgumentException("two digits after the point: " + text);
        }
        return new Money(whole * 100 + (whole < 0 || text.startsWith("-") ? -part : part));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("not money: " + text, e);
      }
    }

    Money plus(Money o) {
      return new Money(Math.addExact(cents, o.cents));
    }

    Money minus(Money o) {
      return new Money(Math.subtractExact(cents, o.cents));
    }

    Money percent(double rate) {
      return new Money(Math.round(cents * rate / 100));
    }

    boolean isNegative() {
      return cents < 0;
    }

    @Override
    public int compareTo(Money o) {
      return Long.compare(cents, o.cents);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Money && ((Money) o).cents == cents;
    }

    @Override
    public int hashCode() {
      return Objects.hash(cents);
    }

    @Override
    public String toString() {
      return String.format(
          "%s%d.%02d", cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }
  }

  static class BankException extends Exception {
    private static final long serialVersionUID = 1;
    private final int code;

    BankException(int code, String message) {
      super(message);
      this.code = code;
    }

    BankException(int code, String message, Throwable cause) {
      super(message, cause);
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  static class InsufficientFunds extends BankException {
    private static final long serialVersionUID = 1;
    final Money missing;

    InsufficientFunds(Account a, Money missing) {
      super(1, a.id() + " lacks " + missing);
      this.missing = missing;
    }
  }

  static class UnknownAccount extends BankException {
    private static final long serialVersionUID = 1;

    UnknownAccount(String id) {
      super(2, "no account " + id);
    }
  }

  static class FrozenAccount extends RuntimeException {
    private static final long serialVersionUID = 1;

    FrozenAccount(String id) {
      super("account " + id + " is frozen");
    }
  }

  enum Kind {
    DEPOSIT("+"),
    WITHDRAWAL("-"),
    INTEREST("%"),
    FEE("!");

    final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  record Entry(int number, String account, Kind kind, Money amount, String note) {
    Entry {
      if (amount.isNegative()) {
        throw new IllegalArgumentException("negative amount " + amount);
      }
    }

    Entry(int number, String account, Kind kind, Money amount) {
      this(number, account, kind, amount, "");
    }
  }

  abstract static class Account {
    private static int created;
    private final String id;
    private final String owner;
    protected Money balance = Money.ZERO;
    private boolean frozen;
    final int serial = ++created;

    protected Account(String id, String owner) {
      this.id = id;
      this.owner = owner;
    }

    final String id() {
      return id;
    }

    String owner() {
      return owner;
    }

    Money balance() {
      return balance;
    }

    void freeze(boolean on) {
      frozen = on;
    }

    protected abstract Money limit();

    Money fee(Money amount) {
      return Money.ZERO;
    }

    void deposit(Money amount) {
      checkOpen();
      balance = balance.plus(amount);
    }

    void withdraw(Money amount) throws InsufficientFunds {
      checkOpen();
      Money after = balance.minus(amount).minus(fee(amount));
      if (after.compareTo(limit()) < 0) {
        throw new InsufficientFunds(this, limit().minus(after));
      }
      balance = after;
    }

    private void checkOpen() {
      if (frozen) {
        throw new FrozenAccount(id);
      }
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + "[" + id + " " + owner + " " + balance + "]";
    }
  }

  static class Savings extends Account {
    private final double rate;

    Savings(String id, String owner, double rate) {
      super(id, owner);
      this.rate = rate;
    }

    @Override
    protected Money limit() {
      return Money.ZERO;
    }

    Money interest() {
      return balance.percent(rate);
    }
  }

  static class Checking extends Account {
    private Money overdraft;

    Checking(String id, String owner, Money overdraft) {
      super(id, owner);
      this.overdraft = overdraft;
    }

    @Override
    protected Money limit() {
      return Money.ZERO.minus(overdraft);
    }

    @Override
    Money fee(Money amount) {
      return amount.compareTo(Money.of("100")) > 0 ? amount.percent(0.5) : super.fee(amount);
    }
  }

  /** Undoes what was done when it is closed without having been committed. */
  static final class Transaction implements AutoCloseable {
    private final List<Runnable> undo = new ArrayList<>();
    private final String name;
    private boolean committed;

    Transaction(String name) {
      this.name = name;
      System.out.println("begin " + name);
    }

    void onRollback(Runnable action) {
      undo.add(action);
    }

    void commit() {
      committed = true;
    }

    @Override
    public void close() {
      if (!committed) {
        Collections.reverse(undo);
        undo.forEach(Runnable::run);
        System.out.println("rolled back " + name + " (" + undo.size() + " steps)");
      } else {
        System.out.println("committed " + name);
      }
    }
  }

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<Entry> ledger = new ArrayList<>();
  private final Map<Integer, Integer> failures = new TreeMap<>();

  <T extends Account> T open(T account) {
    if (accounts.putIfAbsent(account.id(), account) != null) {
      throw new IllegalStateException("account " + account.id() + " exists");
    }
    return account;
  }

  Account find(String id) throws UnknownAccount {
    Account a = accounts.get(id);
    if (a == null) {
      throw new UnknownAccount(id);
    }
    return a;
  }

  private void record(Account a, Kind kind, Money amount, String... notes) {
    int number = ledger.size() + 1;
    ledger.add(
        notes.length == 0
            ? new Entry(number, a.id(), kind, amount)
            : new Entry(number, a.id(), kind, amount, String.join("; ", notes)));
  }

  void deposit(String id, String amount) throws BankException {
    Account a = find(id);
    Money m = Money.of(amount);
    record(a, Kind.DEPOSIT, m);
    a.deposit(m);
  }

  void transfer(String from, String to, String amount) throws BankException {
    try (Transaction t = new Transaction(from + "->" + to + " " + amount)) {
      Account source = find(from);
      Money money = Money.of(amount);
      Money before = source.balance;
      int entries = ledger.size();
      t.onRollback(() -> source.balance = before);
      t.onRollback(
          () -> {
            while (ledger.size() > entries) {
              ledger.remove(ledger.size() - 1);
            }
          });
      record(source, Kind.WITHDRAWAL, money, "to " + to);
      source.withdraw(money);
      Money fee = source.fee(money);
      if (!fee.equals(Money.ZERO)) {
        record(source, Kind.FEE, fee, "transfer", "to " + to);
      }
      Account target = find(to);
      record(target, Kind.DEPOSIT, money, "from " + from);
      target.deposit(money);
      t.commit();
    } catch (FrozenAccount e) {
      throw new BankException(3, "transfer stopped", e);
    }
  }

  boolean attempt(String title, Action action) {
    try {
      action.run();
      return true;
    } catch (InsufficientFunds e) {
      System.out.println(title + ": short of money, " + e.missing + " missing");
      count(e);
    } catch (BankException e) {
      System.out.println(
          title + ": " + e.getMessage() + (e.getCause() == null ? "" : " because " + e.getCause()));
      count(e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      System.out.println(title + ": " + e);
      failures.merge(-1, 1, Integer::sum);
    } finally {
      System.out.println("-- " + title);
    }
    return false;
  }

  private void count(BankException e) {
    failures.merge(e.code(), 1, Integer::sum);
  }

  @FunctionalInterface
  interface Action {
    void run() throws BankException;
  }

  static <K, V> Map<K, List<V>> group(
      List<V> values, Function<? super V, ? extends K> key, Supplier<Map<K, List<V>>> maker) {
    Map<K, List<V>> result = maker.get();
    for (V v : values) {
      result.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v);
    }
    return result;
  }

  public static void main(String[] args) {
    BankLedger bank = new BankLedger();
    Savings ada = bank.open(new Savings("S1", "Ada", 2.5));
    Checking bob = bank.open(new Checking("C1", "Bob", Money.of("50.00")));
    bank.open(new Checking("C2", "Cy", Money.ZERO));
    bank.attempt(
        "pay in",
        () -> {
          bank.deposit("S1", "1000.00");
          bank.deposit("C1", "20.50");
        });
    bank.attempt("move", () -> bank.transfer("S1", "C1", "250.25"));
    bank.attempt("fee", () -> bank.transfer("C1", "C2", "200"));
    bank.attempt("short", () -> bank.transfer("C1", "C2", "500.00"));
    bank.attempt("nobody", () -> bank.transfer("S1", "X9", "1.00"));
    bank.attempt("bad money", () -> bank.deposit("C1", "12,50"));
    bank.attempt("odd money", () -> bank.deposit("C1", "12.5"));
    bob.freeze(true);
    bank.attempt("frozen", () -> bank.transfer("S1", "C1", "10.00"));
    bob.freeze(false);
    bank.attempt("overflow", () -> bank.deposit("S1", "92233720368547758.00"));
    try {
      bank.open(new Savings("C2", "Eve", 9));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Money interest = ada.interest();
    ada.deposit(interest);
    bank.record(ada, Kind.INTEREST, interest);
    for (Account a : bank.accounts.values()) {
      System.out.println(a + " #" + a.serial);
    }
    System.out.println("failures " + bank.failures);
    Map<String, List<Entry>> byAccount = group(bank.ledger, Entry::account, TreeMap::new);
    for (Map.Entry<String, List<Entry>> e : byAccount.entrySet()) {
      System.out.println(e.getKey());
      for (Entry x : e.getValue()) {
        System.out.printf("%4d %s %10s %s%n", x.number(), x.kind().sign, x.amount(), x.note());
      }
    }
    Map<Kind, List<Entry>> byKind = group(bank.ledger, Entry::kind, HashMap::new);
    List<Kind> kinds = new ArrayList<>(byKind.keySet());
    kinds.sort(
        Comparator.comparing((Kind k) -> byKind.get(k).size())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    System.out.println(kinds);
    System.out.println(bank.ledger.get(0));
    try {
      bank.record(ada, Kind.FEE, Money.of("-0.01"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
