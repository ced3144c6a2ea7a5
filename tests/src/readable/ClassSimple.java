/** A class with fields, a constructor and getters. */
public class ClassSimple {
  /** An account. */
  static class Account {
    private final String owner;
    private int balance;

    /**
     * Opens an account.
     *
     * @param owner whose it is
     * @param balance what is in it
     */
    Account(String owner, int balance) {
      this.owner = owner;
      this.balance = balance;
    }

    String getOwner() {
      return owner;
    }

    int getBalance() {
      return balance;
    }

    /**
     * Takes money out.
     *
     * @param amount how much
     * @return whether there was enough
     */
    boolean withdraw(int amount) {
      if (amount > balance) {
        return false;
      }
      balance -= amount;
      return true;
    }

    @Override
    public String toString() {
      return owner + ": " + balance;
    }
  }

  public static void main(String[] args) {
    Account account = new Account("Ann", 100);
    if (account.withdraw(30)) {
      System.out.println(account);
    }
    System.out.println(account.getOwner() + " has " + account.getBalance());
  }
}
