# Of two tasks that wait for one thing MicroPython loses one: the second is refused.
Queue = core.IOQueue
TAKEN = ("another task reads this stream", "", "another task writes to this stream")
enqueue = Queue._enqueue


def enqueue_one(self, s, kind):
    tasks = self.map.get(id(s))
    if tasks and tasks[kind]:
        flag = isinstance(s, asyncio.ThreadSafeFlag)
        raise RuntimeError("another task waits for this flag" if flag else TAKEN[kind])
    enqueue(self, s, kind)


Queue._enqueue = enqueue_one
