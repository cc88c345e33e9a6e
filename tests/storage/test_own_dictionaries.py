"""Words and dictionaries that the user adds."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from jdeditor.spelling.dictionaries import dictionaries, dictionary_for
from jdeditor.spelling.speller import speller
from jdeditor.storage import own_dictionaries, own_words
from jdeditor.storage.problems import FileProblem

AFF = "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwqxz\nSFX S Y 1\nSFX S 0 er .\n".encode("latin-1")
DIC = "3\nBüro/S\nStelle\nÄpfel\n".encode("latin-1")


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))


def test_a_pair_of_files_is_taken_over_in_utf_8_and_used(tmp_path: Path) -> None:
    (tmp_path / "de_DE_frami.aff").write_bytes(AFF)
    (tmp_path / "de_DE_frami.dic").write_bytes(DIC)
    assert own_dictionaries.add(tmp_path / "de_DE_frami.dic") == ("de-DE",)
    found = dictionary_for("de", dictionaries(own_dictionaries.folder()))
    assert found
    assert found.path.parent == own_dictionaries.folder()
    german = speller(found.path, "de")
    assert german.knows("büroer".title())
    assert german.knows("Äpfel")
    assert not german.knows("stele")


def test_a_libreoffice_extension_brings_all_its_dictionaries(tmp_path: Path) -> None:
    packed = tmp_path / "german.oxt"
    with zipfile.ZipFile(packed, "w") as made:
        for country in ("DE", "AT"):
            made.writestr(f"de_{country}/de_{country}.aff", AFF)
            made.writestr(f"de_{country}/de_{country}.dic", DIC)
        made.writestr("hyph_de/hyph_de.dic", "ISO8859-1")
        made.writestr("META-INF/manifest.xml", "<manifest/>")
    assert set(own_dictionaries.add(packed)) == {"de-AT", "de-DE"}


@pytest.mark.parametrize(
    ("name", "data", "advice"),
    [
        ("lonely.dic", DIC, "two files of one name"),
        ("broken.oxt", b"no zip at all", "damaged"),
        ("gone.oxt", None, "gone.oxt"),
    ],
)
def test_what_is_no_dictionary_is_refused_in_words(
    tmp_path: Path, name: str, data: bytes | None, advice: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(FileProblem, match=advice):
        own_dictionaries.add(tmp_path / name)


def test_a_damaged_extension_is_refused_in_words(tmp_path: Path) -> None:
    packed = tmp_path / "damaged.oxt"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xx.aff", "SET UTF-8\n" * 200)
        made.writestr("xx.dic", "".join(f"{n}\n" for n in range(2000)))
        start = made.getinfo("xx.dic").header_offset + 60
    data = packed.read_bytes()
    packed.write_bytes(data[:start] + b"\xff" * 100 + data[start + 100 :])
    with pytest.raises(FileProblem, match="damaged"):
        own_dictionaries.add(packed)


def test_an_extension_without_dictionaries_is_refused_in_words(tmp_path: Path) -> None:
    packed = tmp_path / "other.oxt"
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("icon.png", b"")
    with pytest.raises(FileProblem, match="no dictionary in this file"):
        own_dictionaries.add(packed)


def test_words_are_kept_in_order_and_once() -> None:
    assert own_words.words() == ()
    own_words.keep(("Zebra", "apple", "Zebra"))
    assert own_words.words() == ("apple", "Zebra")
