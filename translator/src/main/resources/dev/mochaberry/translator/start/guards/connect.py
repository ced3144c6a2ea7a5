# A connection that was refused shows at its first use only: it is used before anybody has it.
connect = asyncio.open_connection


async def open_connection(*place):
    streams = await connect(*place)
    try:
        streams[0].s.send(b"")
    except OSError:
        streams[0].s.close()
        raise
    return streams


asyncio.open_connection = open_connection
