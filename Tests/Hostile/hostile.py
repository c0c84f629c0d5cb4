"""Inputs that mean harm, large ones among them: hostile.py SUNTO [GIGABYTES].

Every command must end by itself with an exit code of its own and no crash, within the memory given, and neither fetch
anything nor write outside its output. Small ones are in HostileInputTests.swift.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

SUNTO = str(pathlib.Path(sys.argv[1]).resolve())
LIMIT = int(float(sys.argv[2] if len(sys.argv) > 2 else 4) * (1 << 30))
ALL = ["segment", "summarize", "translate", "brief"]
MILLION = 1_000_000
WORDS = "il governo che non si sa se la casa della città di Roma sia stata venduta a chi dice di averla vista e poi".split()

INPUTS = {
    # name: (text, extension, commands)
    "a word of 100 MB": (lambda: b"a" * 100 * MILLION, "txt", ["segment", "translate", "brief"]),
    "a word of 100 MB with accents": (lambda: "è".encode() * 50 * MILLION, "txt", ["segment", "brief"]),
    "a sentence of a million words": (
        lambda: " ".join(WORDS[i % len(WORDS)] for i in range(MILLION)).encode(), "txt", ALL),
    "a million nouns": (lambda: b"casa " * MILLION, "txt", ALL),
    "a million commas": (lambda: b"," * MILLION, "txt", ALL),
    "a million questions": (lambda: b"? " * MILLION, "txt", ALL),
    "a million lines": (lambda: b"casa\n" * MILLION, "txt", ["segment", "summarize", "brief"]),
    "combining marks only": (lambda: "\u0301".encode() * MILLION, "txt", ALL),
    "letters under a thousand marks": (lambda: ("e" + "\u0301\u0323\u0327" * 300 + " ").encode() * 500, "txt", ALL),
    "right to left and mixed scripts": (lambda: "שלום العالم il mare \u202eabc\u202c 日本語 и мир. ".encode() * 5000, "txt", ALL),
    "deep elements": (lambda: b"<div>" * MILLION + b"testo" + b"</div>" * MILLION, "html", ["segment", "brief"]),
    "deep lists": (lambda: b"<ul><li>" * 300_000 + b"testo", "html", ["segment", "brief"]),
    "a million attributes": (lambda: b"<p " + b" ".join(b"a%d=1" % i for i in range(100_000)) + b">Il mare.", "html", ["brief"]),
    "billion laughs": (
        lambda: ("<!DOCTYPE html [<!ENTITY a0 \"ah\">" + "".join(
            f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)) + "]><html><body><p>&a11;</p>").encode(),
        "html", ["segment", "brief"]),
    "deep quotations": (lambda: b"> " * MILLION + b"testo", "md", ["segment", "brief"]),
    "brackets": (lambda: b"[" * MILLION, "md", ["segment", "brief"]),
    "emphasis": (lambda: b"*a **b " * 300_000, "md", ["segment", "brief"]),
    "backticks": (lambda: b"".join(b"`" * (i % 1000 + 1) + b" " for i in range(3000)), "md", ["segment", "brief"]),
}


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))


def run(arguments, folder, **options):
    start = time.monotonic()
    done = subprocess.run([SUNTO, *arguments], cwd=folder, stderr=subprocess.PIPE, preexec_fn=limit, **options)
    return done.returncode, done.stderr.decode("utf-8", "replace"), time.monotonic() - start


failures = 0
with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    for name, (make, extension, commands) in INPUTS.items():
        path = folder / f"in.{extension}"
        path.write_bytes(make())
        for command in commands:
            code, errors, seconds = run([command, path.name, "-o", "out"], folder, stdout=subprocess.DEVNULL)
            isFine = code in (0, 65) and errors.count("\n") <= 2
            isFine = isFine and sorted(os.listdir(folder)) in ([path.name], sorted([path.name, "out"]))
            print(f"{'ok' if isFine else 'FAILED'}  {command:9}  {seconds:6.1f} s  {name}: exit code {code} {errors.strip()[:80]}")
            failures += not isFine
            (folder / "out").unlink(missing_ok=True)
        path.unlink()

    # A line without end costs no memory: it is passed over and given an error.
    writer = subprocess.Popen(["head", "-c", "1500000000", "/dev/zero"], stdout=subprocess.PIPE)
    record = subprocess.run([SUNTO, "pipe", "--max-size", "16M"], stdin=writer.stdout, stdout=subprocess.PIPE, preexec_fn=limit)
    isFine = record.returncode == 0 and b"too long: 1500000000 bytes" in record.stdout
    print(f"{'ok' if isFine else 'FAILED'}  pipe  a record of 1.5 GB: {record.stdout[:90]}")
    failures += not isFine
sys.exit(1 if failures else 0)
