"""A class with fields, a constructor and getters."""


class Account:
    """An account."""

    def __init__(self, owner, balance):
        """Opens an account.

        owner: whose it is
        balance: what is in it
        """
        self.owner = owner
        self.balance = balance

    def getOwner(self):
        return self.owner

    def getBalance(self):
        return self.balance

    def withdraw(self, amount):
        """Takes money out.

        amount: how much
        Returns whether there was enough
        """
        if amount > self.balance:
            return False
        self.balance -= amount
        return True

    def __str__(self):
        return "%s: %d" % (self.owner, self.balance)


def main():
    account = Account("Ann", 100)
    if account.withdraw(30):
        print(account)
    print("%s has %d" % (account.getOwner(), account.getBalance()))


main()
