# The server of HelloServer.java on Microdot, which the benchmark fetches.
import sys

from microdot import Microdot

app = Microdot()


@app.get("/")
async def index(request):
    return "Hello, world!"


@app.get("/hello/<name>")
async def hello(request, name):
    return "Hello, " + name + "!"


@app.post("/echo")
async def echo(request):
    return request.body


app.run(host="127.0.0.1", port=int(sys.argv[1]))
