import java.util.*;
public class BankFaults {
  static class InsufficientFundsException extends Exception { private final double shortfall; InsufficientFundsException(String message, double s) { super(message); shortfall = s; } double getShortfall() { return shortfall; } }
  static class AccountNotFoundException extends RuntimeException { AccountNotFoundException(String id) { super("Account not found: " + id); } }
  static abstract class Account { protected final String id; protected double balance; Account(String id, double b) { if (b < 0) throw new IllegalArgumentException("Initial balance cannot be negative: " + b); this.id = id; balance = b; } void withdraw(double amt) throws InsufficientFundsException { if (amt <= 0) throw new IllegalArgumentException("Bad amount " + amt); if (amt > balance) throw new InsufficientFundsException("Need " + (amt - balance) + " more", amt - balance); balance -= amt; } abstract String describe(); }
  static class Savings extends Account { Savings(String id, double b) { super(id, b); } String describe() { return String.format("Savings[%s, %.2f]", id, balance); } }
  private final Map<String, Account> accounts = new TreeMap<>();
  Account find(String id) { Account a = accounts.get(id); if (a == null) throw new AccountNotFoundException(id); return a; }
  void transfer(String f, String t, double amt) throws InsufficientFundsException { Account from = find(f); Account to = find(t); try { from.withdraw(amt); to.balance += amt; System.out.println("ok " + f + "->" + t); } catch (InsufficientFundsException e) { System.out.println("audit: " + e.getMessage()); throw e; } finally { System.out.println("attempt " + f + "->" + t); } }
  public static void main(String[] args) {
    BankFaults b = new BankFaults(); b.accounts.put("A", new Savings("A", 100)); b.accounts.put("B", new Savings("B", 50.5));
    Object[][] ts = {{"A", "B", 30.0}, {"B", "A", 500.0}, {"A", "Z", 1.0}, {"A", "B", -5.0}};
    for (Object[] t : ts) { try { b.transfer((String) t[0], (String) t[1], (Double) t[2]); } catch (InsufficientFundsException e) { System.out.println("short by " + e.getShortfall() + " " + e); } catch (AccountNotFoundException | IllegalArgumentException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); } }
    try { new Savings("C", -1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    for (Account a : b.accounts.values()) System.out.println(a.describe());
    throw new IllegalStateException("Final failure", new RuntimeException("cause"));
  }
}
