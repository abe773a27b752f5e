"""Asks the oracle from Python; needs Python 3.8, a Java runtime and the jar, nothing else.

    with Oracle("--programme", "programme.json") as oracle:
        answer = oracle.ask("round", programme="nowhere", submissions=[...])

From a shell, `python3 examples/oracle.py requests.json` asks what a file holds: one request, or a list of them.
"""
import decimal, json, subprocess, sys, threading

JAR = "examples/target/sovereign-parity-oracle.jar"


class Refused(Exception):
    """What was wrong with a request: `answer` has its code, where it stands, and a message."""

    def __init__(self, answer):
        super().__init__("{code} at {at}: {message}".format(**answer))
        self.answer = answer


class Oracle:
    """A running oracle; `options` are those of its command line."""

    def __init__(self, *options, jar=JAR):
        archive = "-XX:SharedArchiveFile=" + jar[:-len("jar")] + "jsa"  # starts faster, if it is there
        self._process = subprocess.Popen(["java", "-Xlog:disable", archive, "-jar", jar, *options],
                                         encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, op, **keys):
        """The answer to one request; raises Refused. Numbers may be str, int, Decimal, Fraction."""
        answer = next(self.ask_all([{"op": op, **keys}]))
        if answer["status"] == "refused":
            raise Refused(answer)
        return answer

    def ask_all(self, requests):
        """The answers to many requests, in their order, read while the requests are written."""
        lines = [json.dumps({"id": str(i), **one}, default=str) for i, one in enumerate(requests)]
        threading.Thread(target=self._write, args=(lines,), daemon=True).start()
        for _ in lines:
            line = self._process.stdout.readline()
            if not line:
                raise EOFError("The oracle ended; what was wrong stands on standard error")
            yield json.loads(line, parse_float=decimal.Decimal)

    def _write(self, lines):
        self._process.stdin.writelines(line + "\n" for line in lines)
        self._process.stdin.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.communicate()


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file, Oracle() as oracle:
        asked = json.load(file, parse_float=decimal.Decimal)
        for one in oracle.ask_all(asked if isinstance(asked, list) else [asked]):
            print(json.dumps(one, indent=1, ensure_ascii=False, default=str))
