"""Runs `vitrina inspect --json` over files and gives what it says of each."""
import json
import os
import subprocess
import sys


def find(places, endings):
    """Files with one of the endings, those of folders included, in a steady order."""
    for place in places:
        if os.path.isfile(place):
            yield place
        for folder, inner, files in os.walk(place):
            inner.sort()
            for name in sorted(files):
                if name.lower().endswith(endings) and not name.startswith(('~$', '.~lock')):
                    yield os.path.join(folder, name)


def inspect(program, files, batch=40, seconds=300):
    """Yields (file, reading); a reading of {'crash': …} where the program gave no line for a file."""
    files = list(files)
    for start in range(0, len(files), batch):
        part = files[start:start + batch]
        readings = _run(program, part, seconds)
        for file in part:
            reading = readings.get(file)
            if reading is None:
                # One file must not hide what happens to the others of its batch.
                reading = _run(program, [file], seconds).get(file, {'crash': 'no line of output'})
            yield file, reading


def _run(program, files, seconds):
    try:
        done = subprocess.run([program, 'inspect', '--json', '--', *files], capture_output=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return {files[0]: {'crash': f'more than {seconds} s'}} if len(files) == 1 else {}
    readings = {}
    for line in done.stdout.decode('utf-8', 'replace').splitlines():
        try:
            reading = json.loads(line)
        except ValueError as error:
            print(f'not JSON: {error}: {line[:80]}', file=sys.stderr)
            continue
        readings[reading['file']] = reading
    if done.returncode < 0 and len(files) == 1:
        readings[files[0]] = {'crash': f'signal {-done.returncode}'}
    return readings
