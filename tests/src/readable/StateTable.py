class StateTable:
    """A table by the constants of an enum."""

    def __init__(self):
        self.next = {}
        self.visits = {}
        self.next[IDLE] = BUSY
        self.next[BUSY] = DONE

    def step(self, state):
        self.visits[state] = i32(self.visits.get(state, 0) + 1)
        return self.next.get(state, IDLE)


class State(Enum):
    pass


def main():
    table = StateTable()
    state = IDLE
    for i in range(4):
        state = table.step(state)
        print(state)
    print(number_text(table.visits.get(IDLE)))


IDLE = State("IDLE", 0)
BUSY = State("BUSY", 1)
DONE = State("DONE", 2)
State_VALUES = [IDLE, BUSY, DONE]
main()
