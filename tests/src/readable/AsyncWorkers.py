import asyncio


class AsyncWorkers:
    """Workers that wait for a signal."""

    def __init__(self):
        self.done = 0
        self.ready = asyncio.Event()

    async def worker(self, number):
        await self.ready.wait()  # nobody starts early
        await asyncio.sleep_ms(number * 10)
        self.done = number
        print("worker %d" % number)

    async def run(self):
        first = asyncio.create_task(self.worker(1))
        second = asyncio.create_task(self.worker(2))

        self.ready.set()
        await first
        try:
            async def job():
                return await second

            await asyncio.wait_for_ms(job(), 500)
        except (TimeoutException, asyncio.TimeoutError):
            print("too slow")


def main():
    workers = AsyncWorkers()
    asyncio.run(workers.run())


main()
