"""The real pages beside the form: rendered on one thread, painted on a desk, pointing back.

``Preview`` is the widget for the window. It joins a ``Renderer``, the one thread that asks the
press for pages and for pictures of them, and a ``PageView``, which paints those pictures.
"""
