"""The real pages beside the form: rendered on one thread, painted on a desk, pointing back.

``Preview`` is the widget for the window. It joins a ``Renderer``, the one thread that may
call PDFium and the PDF writer, and a ``PageView``, which paints what the thread has drawn.
"""
