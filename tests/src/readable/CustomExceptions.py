class CustomExceptions:
    def __init__(self):
        self.balance = 10
        self.open = True

    def take(self, amount):
        if not self.open:
            raise Closed()
        if amount <= 0:
            raise AccountException("nothing to take")
        if amount > self.balance:
            raise NotEnough(amount - self.balance)
        self.balance -= amount

    def attempt(self, amount):
        try:
            self.take(amount)
            print("took it")
        except NotEnough as e:
            print(e.getMissing())
        except AccountException:
            print("refused")
        finally:
            print("next")


class Closed(RuntimeException):
    java_name = "CustomExceptions$Closed"


class AccountException(Exception):
    """Anything about accounts."""

    java_name = "CustomExceptions$AccountException"


class NotEnough(AccountException):
    java_name = "CustomExceptions$NotEnough"

    def __init__(self, missing):
        super().__init__("not enough money")
        self.missing = missing

    def getMissing(self):
        return self.missing


def main():
    account = CustomExceptions()
    account.attempt(5)
    account.attempt(50)
    account.attempt(0)
    account.open = False
    try:
        account.attempt(1)
    except Closed:
        print("closed")


main()
