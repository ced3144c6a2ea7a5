# A wait that is too long for the board's clock is refused before anything has begun.
LONGEST = 0x1FFFFFFF


def check_time(ms):
    if ms > LONGEST:
        raise ValueError("cannot wait %d ms: MicroPython's longest is %d ms" % (ms, LONGEST))
    return ms


def sleep_ms(ms, sleep=core.sleep_ms):
    return sleep(check_time(ms))


def sleep(seconds, sleep=core.sleep_ms):
    return sleep(check_time(int(seconds * 1000)))


async def wait_for_ms(function, ms, wait=asyncio.wait_for_ms):
    check_time(ms)
    return await wait(function, ms)


async def wait_for(function, seconds, wait=asyncio.wait_for):
    check_time(int(seconds * 1000))
    return await wait(function, seconds)


asyncio.sleep_ms = sleep_ms
asyncio.sleep = sleep
asyncio.wait_for_ms = wait_for_ms
asyncio.wait_for = wait_for
