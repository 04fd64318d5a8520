"""Runs LibreOffice without a window."""
import os
import shutil
import subprocess
import tempfile


def convert(files, target, out):
    """Converts files in one run; `target` is an ending with an optional filter, `docx:Office Open XML Text` for example."""
    if not files:
        return
    if not shutil.which('soffice'):
        raise SystemExit('soffice is missing: install LibreOffice (libreoffice-writer, libreoffice-calc), or pass --without-office')
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        # A run that hangs on one file must not cost the others; forty files take about a minute.
        for start in range(0, len(files), 40):
            subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{profile}', '--convert-to', target, '--outdir', out, *files[start:start + 40]],
                           check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
