"""Runs briefs.py on a local cluster of two workers, undisturbed and with a worker killed midway: test.py SUNTO.

As many records must come out as went in, with the bytes that `sunto pipe` alone and `sunto batch` give.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import pyspark

HERE = pathlib.Path(__file__).resolve().parent
SUNTO = str(pathlib.Path(sys.argv[1]).resolve())
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
BROKEN = ["no record", '{"id": "empty", "text": ""}', '{"id": "half", "text": "\\ud800"}', '{"id": 3}']


def articles():
    """Numbered variants of the samples."""
    texts = [path.read_text("utf-8") for path in sorted(HERE.parent.glob("*.txt"))]
    for number in range(COUNT):
        yield number, texts[number % len(texts)] + f"\nIl numero di questo articolo è {number}.\n"


def executors(driver):
    """The processes in which a driver's executors run."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            arguments = (entry / "cmdline").read_bytes()
            environment = (entry / "environ").read_bytes()
        except (OSError, NotADirectoryError):
            continue
        if b"CoarseGrainedExecutorBackend" in arguments and f"SUNTO_TEST={driver}".encode() in environment:
            found.append(int(entry.name))
    return found


def run(folder, name, is_disturbed):
    """The bytes that the job writes."""
    out = folder / name
    environment = dict(
        os.environ, SPARK_HOME=str(pathlib.Path(pyspark.__file__).parent), PYSPARK_PYTHON=sys.executable,
        SPARK_LOCAL_DIRS=str(folder / "local"), SPARK_WORKER_DIR=str(folder / "work"), SUNTO_TEST=name,
        SPARK_LOCAL_IP="127.0.0.1")
    log = open(folder / f"{name}.log", "wb")
    job = subprocess.Popen(
        [str(pathlib.Path(pyspark.__file__).parent / "bin" / "spark-submit"), "--master", "local-cluster[2,1,1024]",
         str(HERE / "briefs.py"), str(folder / "records.jsonl"), str(out), f"{SUNTO} pipe --jobs 1"],
        env=environment, stdout=log, stderr=log)
    killed = None
    while job.poll() is None:
        time.sleep(0.05)
        if is_disturbed and killed is None and len(list(out.glob("_temporary/0/task_*"))) >= 3:
            killed = executors(name)[0]
            os.kill(killed, signal.SIGKILL)
            print(f"{name}: killed executor {killed} with {len(list(out.glob('_temporary/0/task_*')))} tasks done")
    assert job.returncode == 0, (folder / f"{name}.log").read_text("utf-8", "replace")[-3000:]
    assert killed is not None or not is_disturbed, "the job was done before a worker could be killed"
    assert (out / "_SUCCESS").exists()
    return b"".join(path.read_bytes() for path in sorted(out.glob("part-*")))


with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    (folder / "articles").mkdir()
    lines = list(BROKEN)
    for number, text in articles():
        lines.append(json.dumps({"id": number, "text": text}, ensure_ascii=False))
        if number % 100 == 0:
            (folder / "articles" / f"{number}.txt").write_text(text, "utf-8")
    (folder / "records.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    def pipe(*options):
        with open(folder / "records.jsonl", "rb") as records:
            return subprocess.run([SUNTO, "pipe", *options], stdin=records, stdout=subprocess.PIPE, check=True).stdout

    alone = pipe()
    subprocess.run([SUNTO, "batch", "articles", "-o", "briefs", "-q"], cwd=folder, check=True)
    assert len(alone.splitlines()) == len(lines)
    assert alone.count(b'"error": ') == len(BROKEN)
    compared = 0
    for record in map(json.loads, pipe("--format", "markdown").splitlines()):
        batch = folder / "briefs" / f"{record['id']}.md"
        if "brief" in record and batch.exists():
            assert record["brief"].encode() == batch.read_bytes(), record["id"]
            compared += 1
    assert compared == len(range(0, COUNT, 100))
    print(f"pipe and batch: {compared} briefs with the same bytes")

    # The broken records are the first: a record's error says its line, and Spark counts from the partition's start.
    for name, is_disturbed in [("undisturbed", False), ("disturbed", True)]:
        start = time.monotonic()
        assert run(folder, name, is_disturbed) == alone, name
        print(f"{name}: {len(lines)} records in, the same bytes out, {time.monotonic() - start:.0f} s")
