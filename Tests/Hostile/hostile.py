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
    "half surrogate pairs": (lambda: b"\xff\xfe" + b"\x00\xd8" * MILLION, "txt", ALL),
    "joined emoji": (lambda: "\U0001F468\u200d".encode() * 500_000, "txt", ALL),
    "directions and no text": (lambda: "\u202e\u2066a".encode() * 300_000, "txt", ALL),
    "soft hyphens": (lambda: "ca\u00adsa ".encode() * 500_000, "txt", ALL),
    "a number of ten million digits": (lambda: b"7" * 10 * MILLION, "txt", ALL),
    "a million groups of digits": (lambda: b"1" + b".000" * MILLION, "txt", ALL),
    "an address of 4 MB": (lambda: b"http://a.it/" + b"a/" * 2 * MILLION, "txt", ALL),
    "quotations without an end": (lambda: "«a ".encode() * 500_000, "txt", ALL),
    "brackets without an end": (lambda: b"(il mare " * 300_000, "txt", ALL),
    "half a million words, each another": (lambda: b" ".join(word(i) for i in range(500_000)), "txt", ALL),
    "half a million names, each another": (lambda: b" ".join(word(i).capitalize() for i in range(500_000)), "txt", ALL),
    "separators of lines and of paragraphs": (
        lambda: "Il mare.\u2028\u2029\u0085\r".encode() * 100_000, "txt", ["segment", "summarize", "brief"]),
    "formatting that is never closed": (
        lambda: b"<b><i><u><a href=x>" * 100_000 + b"testo", "html", ["segment", "brief"]),
    "tables in tables": (lambda: b"<table><tr><td>a" * 200_000, "html", ["segment", "brief"]),
    "a comment of 60 MB": (lambda: b"<p>Il mare.</p><!--" + b"-x" * 30 * MILLION, "html", ["segment", "brief"]),
    "an attribute of 50 MB": (lambda: b"<p title='" + b"x" * 50 * MILLION + b"'>Il mare.</p>", "html", ["segment", "brief"]),
    "links without an end": (lambda: b"[a](b" * 300_000, "md", ["segment", "brief"]),
    "a million headings": (lambda: b"# a\n" * MILLION, "md", ["segment", "brief"]),
    "backticks": (lambda: b"".join(b"`" * (i % 1000 + 1) + b" " for i in range(3000)), "md", ["segment", "brief"]),
}

CONCEPT = (
    '<conceptEntry><langSec xml:lang="it"><termSec><term>termine {0}</term></termSec></langSec>'
    '<langSec xml:lang="en"><termSec><term>term {0}</term></termSec></langSec></conceptEntry>')
GLOSSARIES = {
    # name: (text, extension, exit code)
    "a row of 60 MB": (lambda: b"a\t" + b"b" * 60 * MILLION, "tsv", 0),
    "a term of ten million words": (lambda: b"a " * 10 * MILLION + b"\tb", "tsv", 0),
    "a quotation of 50 MB that is never closed": (lambda: b'a,"' + b"b" * 50 * MILLION, "csv", 65),
    "twenty million commas": (lambda: b"," * 20 * MILLION, "csv", 0),
    "a million terms": (lambda: b"".join(b"termine %d\tterm %d\n" % (i, i) for i in range(MILLION)), "tsv", 0),
    "a TBX file of 200,000 concepts": (
        lambda: ("<tbx>" + "".join(CONCEPT.format(i) for i in range(200_000)) + "</tbx>").encode(), "tbx", 0),
    "a TBX term of 100 MB": (lambda: ("<tbx>" + CONCEPT.format("a" * 50 * MILLION) + "</tbx>").encode(), "tbx", 0),
    "a million TBX elements, nested": (lambda: b"<tbx>" + b"<term>" * MILLION, "tbx", 65),
    "a TBX element of 100,000 attributes": (
        lambda: b"<tbx " + b" ".join(b"a%d='1'" % i for i in range(100_000)) + b"/>", "tbx", 0),
    "TBX billion laughs": (
        lambda: ("<!DOCTYPE tbx [<!ENTITY a0 \"ah\">" + "".join(
            f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)) + "]><tbx><term>&a11;</term></tbx>").encode(),
        "tbx", 65),
    "TBX of other entities": (
        lambda: b'<!DOCTYPE tbx SYSTEM "http://127.0.0.1:9/a" [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]><tbx/>', "tbx", 65),
}
RECORDS = {
    "nested lists": lambda: b"[" * 10 * MILLION,
    "half a million members": lambda: b"{" + b",".join(b'"a%d":1' % i for i in range(500_000)) + b',"text":"Il mare."}',
    "an identifier of two million items": lambda: b'{"id":[' + b"1," * 2 * MILLION + b'1],"text":"Il mare."}',
    "a number of ten million digits": lambda: b'{"id":' + b"9" * 10 * MILLION + b',"text":"Il mare."}',
    "eight million escapes": lambda: b'{"text":"' + b"\\u0041" * 8 * MILLION + b'"}',
    "a text of zeros": lambda: b'{"text":"' + b"\\u0000" * MILLION + b'"}',
    "300,000 empty lines": lambda: b"\n" * 299_999,
}


def word(number):
    """A word of eight letters, another one for every number."""
    number = number * 48271 % 2147483647
    letters = b""
    for _ in range(8):
        number, letter = divmod(number, 21)
        letters += b"abcdefghilmnopqrstuvz"[letter:letter + 1]
    return letters


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))


def run(arguments, folder, **options):
    start = time.monotonic()
    done = subprocess.run([SUNTO, *arguments], cwd=folder, stderr=subprocess.PIPE, preexec_fn=limit, **options)
    result = done.returncode, done.stderr.decode("utf-8", "replace"), time.monotonic() - start
    return result if done.stdout is None else (*result, done.stdout)


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

    for name, (make, extension, expected) in GLOSSARIES.items():
        path = folder / f"g.{extension}"
        path.write_bytes(make())
        code, errors, seconds = run(
            ["translate", "--glossary", path.name], folder, stdout=subprocess.DEVNULL, input=b"Il termine 7.\n")
        isFine = code == expected and errors.count("\n") == (expected != 0) and len(errors) < 2000
        isFine = isFine and "root:" not in errors
        print(f"{'ok' if isFine else 'FAILED'}  glossary   {seconds:6.1f} s  {name}: exit code {code} {errors.strip()[:80]}")
        failures += not isFine
        path.unlink()

    for name, make in RECORDS.items():
        lines = make() + b"\n"
        code, errors, seconds, output = run(["pipe"], folder, stdout=subprocess.PIPE, input=lines)
        isFine = code == 0 and not errors and output.count(b"\n") == lines.count(b"\n")
        print(f"{'ok' if isFine else 'FAILED'}  pipe       {seconds:6.1f} s  {name}: exit code {code} {output[:60]}")
        failures += not isFine

    # A line without end costs no memory: it is passed over and given an error.
    writer = subprocess.Popen(["head", "-c", "1500000000", "/dev/zero"], stdout=subprocess.PIPE)
    record = subprocess.run([SUNTO, "pipe", "--max-size", "16M"], stdin=writer.stdout, stdout=subprocess.PIPE, preexec_fn=limit)
    isFine = record.returncode == 0 and b"too long: 1500000000 bytes" in record.stdout
    print(f"{'ok' if isFine else 'FAILED'}  pipe  a record of 1.5 GB: {record.stdout[:90]}")
    failures += not isFine
sys.exit(1 if failures else 0)
