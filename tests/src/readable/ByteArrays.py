"""What a stream gives is an array of signed bytes only where the program looks inside."""

import array
import asyncio


async def count(stream):
    all_ = await stream.read()
    return len(all_)


async def sum_(stream):
    all_ = array.array("b", await stream.read(64))
    sum_ = 0
    for b in all_:
        sum_ += b
        if sum_ + 0x20000000 >> 30:
            sum_ = i32(sum_)
    return sum_


async def echo(stream):
    line = await stream.readline()
    stream.write(line)
    print(line.decode())


async def session():
    stream = (await asyncio.open_connection("192.168.4.1", 7))[0]
    await echo(stream)
    print("%d %d" % (await sum_(stream), await count(stream)))


asyncio.run(session())
