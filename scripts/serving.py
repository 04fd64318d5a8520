"""A `vitrina serve` for scripts that measure it."""
import http.client
import json
import re
import subprocess
import tempfile
import time


class Service:
    """A running service; ends with the block that it was made in."""

    def __init__(self, vitrina, shop, *options):
        self.log = tempfile.NamedTemporaryFile(mode="r", suffix=".log")
        self.started = time.perf_counter()
        command = [vitrina, "serve", "--shop", shop, *options]
        if "--port" not in options:
            command += ["--port", "0"]
        with open(self.log.name, "w") as out:
            self.process = subprocess.Popen(command, stderr=out, stdout=subprocess.DEVNULL)
        self.port = self._wait()

    def _wait(self):
        while self.process.poll() is None and time.perf_counter() - self.started < 120:
            with open(self.log.name) as log:
                port = re.search(r'"message":"listening".*"port":"(\d+)"|"port":"(\d+)".*"message":"listening"', log.read())
            if port:
                number = int(port.group(1) or port.group(2))
                try:
                    if self.ask(number, "GET", "/readyz")[0] == 200:
                        return number
                except OSError:
                    pass
            time.sleep(0.005)
        raise SystemExit("the service did not start:\n" + open(self.log.name).read())

    @staticmethod
    def ask(port, method, path, body=None, timeout=10):
        """Status and body of one request."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
        headers = {"Content-Type": "application/json"} if body is not None else {}
        data = json.dumps(body, ensure_ascii=False).encode() if body is not None else None
        connection.request(method, path, data, headers)
        answer = connection.getresponse()
        result = answer.status, answer.read()
        connection.close()
        return result

    def memory(self):
        """Resident megabytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)


class Load:
    """What wrk tells of one run."""

    SCRIPT = """
local bodies = {%s}
local next = 0
function init(args) next = math.random(#bodies) end
function request()
  next = next %% #bodies + 1
  return wrk.format("POST", "%s", {["Content-Type"] = "application/json"}, bodies[next])
end
%s
function done(summary, latency)
  io.write(string.format("RESULT {\\"requests\\":%%d,\\"seconds\\":%%f,\\"p50\\":%%f,\\"p99\\":%%f,\\"longest\\":%%f,\\"refused\\":%%d,\\"broken\\":%%d}\\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3,
    summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
"""

    @classmethod
    def run(cls, port, path, bodies, seconds, connections=32, more="", after=""):
        """Questions in turn over so many connections for so long; Lua in `more` and `after` may ask, look and wait otherwise."""
        quoted = ", ".join("[====[" + json.dumps(body, ensure_ascii=False) + "]====]" for body in bodies)
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
            script.write(cls.SCRIPT % (quoted, path, more) + after)
            script.flush()
            output = subprocess.run(
                ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", script.name, f"http://127.0.0.1:{port}{path}"],
                check=True, capture_output=True, text=True).stdout
        result = json.loads(output[output.index("RESULT ") + 7:].splitlines()[0])
        result["rate"] = result["requests"] / result["seconds"]
        result["output"] = output
        return result
