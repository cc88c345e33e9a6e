"""The panels of the form: one function a section, saying which fields stand in which rows."""
