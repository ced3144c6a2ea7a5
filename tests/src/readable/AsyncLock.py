import asyncio


async def add(n):
    global count
    async with lock:
        before = count
        await asyncio.sleep_ms(1)
        count = before + n
        if count > 0x3fffffff:
            count = i32(count)


async def both():
    await asyncio.gather(add(1), add(2))
    print(count)


count = 0
lock = asyncio.Lock()
asyncio.run(both())
