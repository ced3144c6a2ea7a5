import asyncio


async def getPage(host):
    """Downloads the start of a page."""
    stream = (await asyncio.open_connection(host, 80))[0]
    stream.write(b"GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n")
    await stream.drain()
    page = await stream.read(512)  # the first half kilobyte is enough
    stream.close()
    await stream.wait_closed()
    return page.decode()


async def main():
    results = await asyncio.gather(getPage("www.example.com"), getPage("www.example.com"))
    for page in results:
        print(page)


asyncio.run(main())
