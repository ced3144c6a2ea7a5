PUSH, ADD, MUL, SUB, DUP, JNZ, SWAP, POP, HALT = range(9)


def run(code):
    stack = [0] * 64
    sp = 0
    pc = 0
    while True:
        op = code[pc]
        pc += 1
        if op == 0:
            stack[sp] = code[pc]
            sp += 1
            pc += 1
        elif op == 1:
            sp -= 1
            stack[sp - 1] += stack[sp]
        elif op == 2:
            sp -= 1
            stack[sp - 1] *= stack[sp]
        elif op == 3:
            sp -= 1
            stack[sp - 1] -= stack[sp]
        elif op == 4:
            stack[sp] = stack[sp - 1]
            sp += 1
        elif op == 6:
            stack[sp - 1], stack[sp - 2] = stack[sp - 2], stack[sp - 1]
        elif op == 5:
            if stack[sp - 1] != 0:
                pc = code[pc]
            else:
                pc += 1
        elif op == 7:
            sp -= 1
        elif op == 8:
            return stack[sp - 1]
        else:
            raise ValueError("bad op %d" % op)


def main():
    code = (PUSH, 0, PUSH, 1000, SWAP, PUSH, 3, ADD, SWAP, PUSH, 1, SUB, JNZ, 4, POP, HALT)
    print(run(code))


main()
