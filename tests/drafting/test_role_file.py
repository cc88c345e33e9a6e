"""A role whose file is wrong is answered with what is wrong and in which line."""

from __future__ import annotations

import pytest

from jdeditor.drafting.role_file import RoleFileError, decoded
from jdeditor.drafting.roles import Role

WHOLE = '''title = "Cook"
family = "Kitchen"

[posting]
brief = """
level = "this is only text"
"""

[[responsibilities]]
text = "Cook."

[[responsibilities]]
text = "Clean."
levels = ["senior"]

[[guide.skills]]
name = "Knife work"
why = "It matters."
'''


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('"Cook"\n', '"Cook\n', ", at line 1 "),
        ('["senior"]', '["chief"]', "'chief', at line 14"),
        ('text = "Clean."', "text = 5", "`str`, got `int`, at line 13"),
        ('text = "Clean."\n', "", "missing required field `text`, at line 12"),
        ('why = "', 'because = "', "`because`, at line 18"),
        ("[posting]", "[post]", "`post`, at line 4"),
        ('"Kitchen"', "7", "got `int`, at line 2"),
        ('title = "Cook"', "", "missing required field `title`"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(right: str, wrong: str, said: str) -> None:
    assert decoded(WHOLE, Role).title == "Cook"
    assert right in WHOLE
    with pytest.raises(RoleFileError) as caught:
        decoded(WHOLE.replace(right, wrong), Role)
    assert said in str(caught.value)
