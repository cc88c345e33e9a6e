"""The style sheet: shapes of the widgets that Qt draws; colors come from the palette too.

Fonts are never set here, as a font of a style sheet wins over every later ``setFont``.
"""

from __future__ import annotations

from string import Template

from jdeditor.ui.theme import pictures
from jdeditor.ui.theme.scale import Scale
from jdeditor.ui.theme.tokens import RADIUS, RADIUS_SMALL, SCROLL_BAR, Colors

_SHEET = Template("""
QToolTip { color: $on_toast; background: $toast; border: 0; padding: ${s4}px ${s8}px; }
QLabel { background: transparent; }

QMenuBar { background: $chrome; padding: ${s2}px ${s8}px; border: 0; }
QMenuBar::item { padding: ${s4}px ${s8}px; border-radius: ${small}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $press; }
QMenu { background: $card; border: 1px solid $edge; padding: ${s4}px; }
QMenu::item { padding: ${s4}px ${s16}px ${s4}px ${s8}px; min-height: ${line_ui}px;
              border-radius: ${small}px; color: $text; }
QMenu::icon { padding-left: ${s8}px; }
QMenu::item:selected { background: $tint; color: $text; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px ${s8}px; }
QMenu::indicator { width: ${i16}px; height: ${i16}px; padding-left: ${s8}px; }
QMenu::indicator:checked { image: url($check); }
QMenu::right-arrow { image: url($right); width: ${i14}px; height: ${i14}px;
                     padding-right: ${s4}px; }

QPushButton { background: $card; border: 1px solid $edge; border-radius: ${radius}px;
              padding: 0 ${s12}px; min-height: ${inner}px; min-width: ${i56}px; }
QPushButton:hover { background: $hover_card; }
QPushButton:pressed { background: $press; }
QPushButton:disabled { color: $off; border-color: $line; }
QPushButton:default { background: $accent_fill; border-color: $accent_fill; color: $on_accent; }
QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton:default:pressed { background: $accent_press; }
QPushButton:default:disabled { background: $press; border-color: $press; color: $off; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QPushButton:focus, QInputDialog QPushButton:focus { border: 2px solid $accent; }
QMessageBox QPushButton:default:focus, QInputDialog QPushButton:default:focus {
    border: 2px solid $text; }
QInputDialog QLineEdit:focus { border: 2px solid $accent; }

QPushButton[kind], QToolButton, QCheckBox, QRadioButton { outline: 0; }
QPushButton[kind="primary"] { background: $accent_fill; border-color: $accent_fill;
    color: $on_accent; padding: 0 ${s16}px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; }
QPushButton[kind="primary"]:disabled { background: $press; border-color: $press; color: $off; }
QPushButton[side="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[side="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 0;
    border-left-color: $accent_split; min-width: ${i28}px; max-width: ${i28}px; }
QPushButton[side="right"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
    padding: 0 ${s8}px; min-width: 0; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $press; }
QPushButton[kind="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="small"] { min-height: ${small_inner}px; padding: 0 ${s8}px; min-width: 0; }
QPushButton[kind="link"] { background: transparent; border: 0; color: $accent; padding: 0 ${s4}px;
    min-height: ${target}px; min-width: 0; }
QPushButton[kind="link"][flush="true"] { padding-left: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $off; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent;
    padding: 0 ${s4}px; min-height: ${segment}px; min-width: 0; color: $text2; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { background: $seg_fill; border-color: $seg; color: $text; }
QToolButton { background: transparent; border: 0; border-radius: ${radius}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $press; }
QToolButton:disabled { background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
QLabel[tone="2"] { color: $text2; }
QLabel[tone="3"] { color: $text3; }
QLabel[tone="off"] { color: $off; }

QComboBox { background: $field; border: 1px solid $edge; border-radius: ${radius}px;
            padding: 0 ${s4}px 0 ${s9}px; min-height: ${inner}px; }
QComboBox:hover { border-color: $text3; }
QComboBox:disabled { background: $card; border-color: $line; color: $off; }
QComboBox::drop-down { border: 0; width: ${i24}px; }
QComboBox::down-arrow { image: url($choose); width: ${i14}px; height: ${i14}px; }
ChoiceList,
QComboBox QAbstractItemView { background: $card; border: 1px solid $edge; outline: 0;
    padding: ${s4}px; selection-background-color: $tint; selection-color: $text; }
ChoiceList::item,
QComboBox QAbstractItemView::item { min-height: ${line_menu}px; padding: 0 ${s4}px;
    border-radius: ${small}px; color: $text; }
ChoiceList::item:selected,
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }

QCheckBox, QRadioButton { spacing: ${s10}px; min-height: ${target}px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $off; }
QCheckBox::indicator, QRadioButton::indicator { width: ${i18}px; height: ${i18}px; }
QCheckBox::indicator:unchecked { image: url($box_off); }
QCheckBox::indicator:unchecked:hover { image: url($box_hover); }
QCheckBox::indicator:checked { image: url($box_on); }
QCheckBox::indicator:indeterminate { image: url($box_some); }
QCheckBox::indicator:disabled { image: url($box_disabled); }
QRadioButton::indicator:unchecked { image: url($dot_off); }
QRadioButton::indicator:unchecked:hover { image: url($dot_hover); }
QRadioButton::indicator:checked { image: url($dot_on); }

QLineEdit, QAbstractSpinBox { background: $field; border: 1px solid $edge;
    border-radius: ${radius}px; padding: 0 ${s9}px; min-height: ${inner}px; }
QLineEdit:hover { border-color: $text3; }
QLineEdit:disabled { background: $card; border-color: $line; color: $off; }

#qt_calendar_navigationbar { background: $card; }
QCalendarWidget QToolButton { color: $text; padding: ${s4}px ${s8}px; min-height: ${line_ui}px; }
QCalendarWidget QSpinBox { min-height: ${line_ui}px; padding: 0 ${s4}px; }
QCalendarWidget QTableView { background: $card; selection-background-color: $accent_fill;
    selection-color: $on_accent; outline: 0; }

QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar::handle:vertical { background: $scroll; min-height: 40px; border-radius: 3px;
                              margin: 4px; }
QScrollBar::handle:vertical:hover { background: $text3; margin: 4px 3px; border-radius: 4px; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle:horizontal { background: $scroll; min-width: 40px; border-radius: 3px;
                                margin: 4px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: $chrome; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: $rule; }
QProgressBar { background: $press; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent_fill; border-radius: 3px; }
""")


def style_sheet(colors: Colors, scale: Scale) -> str:
    """The style sheet of a look at a size."""
    return _SHEET.substitute(_colors(colors), **_measures(scale), **pictures.paths(colors))


def _colors(colors: Colors) -> dict[str, str]:
    return {name: getattr(colors, name) for name in Colors._fields}


def _measures(scale: Scale) -> dict[str, int]:
    spaces = {f"s{size}": scale.space(size) for size in (2, 4, 8, 9, 10, 12, 16)}
    targets = {f"i{size}": scale.icon(size) for size in (14, 16, 18, 24, 28, 56)}
    return {
        **spaces,
        **targets,
        "radius": RADIUS,
        "small": RADIUS_SMALL,
        "line_ui": scale.px(20),
        "line_menu": scale.control(8),
        "target": max(24, scale.px(20)),
        "inner": scale.control() - 2,
        "small_inner": scale.control(4) - 2,
        "segment": scale.control() - 6,
        "bar": SCROLL_BAR,
    }
