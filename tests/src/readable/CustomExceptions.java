public class CustomExceptions {
  /** Anything about accounts. */
  static class AccountException extends Exception {
    AccountException(String message) {
      super(message);
    }
  }

  static class NotEnough extends AccountException {
    private final int missing;

    NotEnough(int missing) {
      super("not enough money");
      this.missing = missing;
    }

    int getMissing() {
      return missing;
    }
  }

  static class Closed extends RuntimeException {}

  private int balance = 10;
  private boolean open = true;

  void take(int amount) throws AccountException {
    if (!open) {
      throw new Closed();
    }
    if (amount <= 0) {
      throw new AccountException("nothing to take");
    }
    if (amount > balance) {
      throw new NotEnough(amount - balance);
    }
    balance -= amount;
  }

  void attempt(int amount) {
    try {
      take(amount);
      System.out.println("took it");
    } catch (NotEnough e) {
      System.out.println(e.getMissing());
    } catch (AccountException e) {
      System.out.println("refused");
    } finally {
      System.out.println("next");
    }
  }

  public static void main(String[] args) {
    CustomExceptions account = new CustomExceptions();
    account.attempt(5);
    account.attempt(50);
    account.attempt(0);
    account.open = false;
    try {
      account.attempt(1);
    } catch (Closed e) {
      System.out.println("closed");
    }
  }
}
