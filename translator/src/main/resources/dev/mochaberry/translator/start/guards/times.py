def sleep_ms(ms, sleep=core.sleep_ms):
    return sleep(check_time(ms))


def sleep(seconds, sleep=core.sleep_ms):
    return sleep(check_time(int(seconds * 1000)))


asyncio.sleep_ms = sleep_ms
asyncio.sleep = sleep
