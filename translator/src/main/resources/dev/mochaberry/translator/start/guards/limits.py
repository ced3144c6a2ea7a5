async def wait_for_ms(function, ms, wait=asyncio.wait_for_ms):
    check_time(ms)
    return await wait(function, ms)


async def wait_for(function, seconds, wait=asyncio.wait_for):
    check_time(int(seconds * 1000))
    return await wait(function, seconds)


asyncio.wait_for_ms = wait_for_ms
asyncio.wait_for = wait_for
