"""The same things without a window."""

try:
    from jdeditor.cli.main import main
except KeyboardInterrupt:  # nothing has begun that could be said to have stopped
    raise SystemExit(130) from None

__all__ = ["main"]
