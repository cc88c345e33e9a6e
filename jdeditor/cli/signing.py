"""Signing a PDF, and saying what is signed in one."""

from __future__ import annotations

import getpass
import json
import os
import sys
from typing import TYPE_CHECKING

from jdeditor.cli import usage
from jdeditor.cli.console import remark
from jdeditor.cli.usage import UsageError

if TYPE_CHECKING:
    import argparse

    from jdeditor.approval.signatures import Signed

PASSWORD = "JDEDITOR_CERTIFICATE_PASSWORD"  # noqa: S105 - the name of a variable
"""The variable that a script puts the password in."""


def sign(arguments: argparse.Namespace) -> int:
    """Sign one field of a PDF, in place unless another file is named."""
    from jdeditor.approval import signing
    from jdeditor.storage import atomic

    path, target = arguments.file, arguments.target or arguments.file
    signing.check_available(path)
    data = atomic.read(path, signing.MOST)
    place = signing.named(arguments.field, signing.places(data, path), path)
    packed = atomic.read(arguments.certificate, signing.MOST)
    held = signing.certificate(arguments.certificate, packed, _password(arguments))
    atomic.write(target, signing.signed(data, path, place.name, held, arguments.reason))
    remark(f"{target}: {place.name} is signed by {held.owner}.")
    return usage.DONE


def signatures(arguments: argparse.Namespace) -> int:
    """Print who signed which field, and end with 1 where something was changed since."""
    from jdeditor.approval.signatures import State, signatures
    from jdeditor.approval.signing import MOST
    from jdeditor.storage import atomic

    found = signatures(atomic.read(arguments.file, MOST), arguments.file)
    if arguments.json:
        print(json.dumps([_row(one) for one in found], indent=2, ensure_ascii=False))
    else:
        print("\n".join(_sentence(one) for one in found))
    bad = any(one.state in (State.CHANGED, State.BROKEN) for one in found)
    return usage.SOME_FAILED if bad else usage.DONE


def _password(arguments: argparse.Namespace) -> str:
    """Return the password from a file, the environment or a prompt: it is never an argument."""
    from jdeditor.storage import atomic

    if arguments.password_file:
        return atomic.read(arguments.password_file, 10_000).decode("utf-8", "replace").strip("\r\n")
    if PASSWORD in os.environ:
        return os.environ[PASSWORD]
    if not sys.stdin.isatty():
        raise UsageError(f"Name a --password-file, or put the password in {PASSWORD}.")
    return getpass.getpass("Password of the certificate file: ")


def _row(one: Signed) -> dict[str, str]:
    return {
        "field": one.field,
        "for": one.words,
        "state": one.state.value,
        "signed_by": one.who,
        "issued_by": one.issuer,
        "at": one.day.isoformat() if one.day else "",
        "reason": one.reason,
    }


def _sentence(one: Signed) -> str:
    from jdeditor.approval.signatures import State

    if one.state is State.EMPTY:
        return f"{one.field} ({one.words}): not signed yet."
    said = {
        State.WHOLE: "Nothing but further signatures was added since.",
        State.CHANGED: "The document was CHANGED after that.",
        State.BROKEN: "The signature is BROKEN: these are not the bytes that were signed.",
    }[one.state]
    day = f" on {one.day:%Y-%m-%d %H:%M %Z}" if one.day else ""
    reason = f", “{one.reason}”" if one.reason else ""
    vouched = "only by the person" if one.issuer == one.who else f"by {one.issuer}"
    name = f"signed by {one.who}{day}{reason}"
    return f"{one.field} ({one.words}): {name}. The name is vouched for {vouched}. {said}"
