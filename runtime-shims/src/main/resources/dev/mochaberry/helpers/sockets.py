# dev.mochaberry.socket: sockets that never block, over MicroPython's own.
import select
import socket


def open_socket():
    s = socket.socket()
    s.setblocking(False)
    return s


def bind_socket(s, host, port):
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(socket.getaddrinfo(host, port)[0][-1])


def accept_socket(s):
    try:
        accepted = s.accept()[0]
    except OSError as e:
        if e.errno != 11:  # EAGAIN
            raise
        return None
    accepted.setblocking(False)
    return accepted


def connect_socket(s, host, port):
    address = socket.getaddrinfo(host, port)[0][-1]
    try:
        s.connect(address)
    except OSError as e:
        # EINPROGRESS; or ECONNREFUSED, which the first use of the socket reports.
        if e.errno not in (115, 111):
            raise


def part_of(data, offset, length):
    if offset < 0 or length < 0 or offset + length > len(data):
        raise IndexOutOfBoundsException()
    return memoryview(data)[offset : offset + length]


def receive(s, target):
    n = s.readinto(target)
    if n:
        return n
    return 0 if n is None or not len(target) else -1


def transmit(s, data):
    return s.write(data) or 0


class Poller:
    def __init__(self):
        self.poller, self.order, self.registered = select.poll(), {}, 0

    def register(self, s, events):
        self.poller.register(s, events)
        if id(s) not in self.order:
            self.order[id(s)] = self.registered
            self.registered += 1

    def unregister(self, s):
        self.poller.unregister(s)
        del self.order[id(s)]

    def place(self, ready):
        return self.order[id(ready[0])]

    def poll(self, milliseconds):
        ready = self.poller.poll(milliseconds)
        if len(ready) > 1:
            ready.sort(key=self.place)
        return ready
