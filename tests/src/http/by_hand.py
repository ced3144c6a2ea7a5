# The server of HelloServer.java as a MicroPython programmer would write it on asyncio alone.
import asyncio, sys

async def serve(reader, writer):
    try:
        while True:
            line = await reader.readline()
            if not line:
                break
            method, path, version = line.decode().split()
            headers = {}
            while True:
                line = await reader.readline()
                if line == b"\r\n" or not line:
                    break
                name, value = line.decode().split(":", 1)
                headers[name.lower()] = value.strip()
            length = int(headers.get("content-length", 0))
            body = await reader.readexactly(length) if length else b""
            status = "200 OK"
            if method == "GET" and path == "/":
                text = b"Hello, world!"
            elif method == "GET" and path.startswith("/hello/"):
                text = ("Hello, " + path[7:] + "!").encode()
            elif method == "POST" and path == "/echo":
                text = body
            else:
                status, text = "404 Not Found", b"nothing is here"
            close = headers.get("connection") == "close"
            writer.write(("HTTP/1.1 %s\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: %d\r\nConnection: %s\r\n\r\n" % (status, len(text), "close" if close else "keep-alive")).encode() + text)
            await writer.drain()
            if close:
                break
    finally:
        writer.close()
        await writer.wait_closed()

async def main():
    await asyncio.start_server(serve, "127.0.0.1", int(sys.argv[1]))
    await asyncio.sleep_ms(100000)

asyncio.run(main())
