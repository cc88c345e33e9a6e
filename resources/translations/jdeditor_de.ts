<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>jdeditor</name>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>%n lines</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;About jdeditor</source>
      <translation>&amp;Über jdeditor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Add a dictionary…</source>
      <translation>&amp;Wörterbuch hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Appearance</source>
      <translation>&amp;Darstellung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Blank to fill in</source>
      <translation>&amp;Lücke zum Ausfüllen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Bold</source>
      <translation>&amp;Fett</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Commands…</source>
      <translation>B&amp;efehle…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Employer profiles…</source>
      <translation>&amp;Arbeitgeberprofile…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Find…</source>
      <translation>&amp;Suchen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Folder of shared roles…</source>
      <translation>&amp;Ordner gemeinsamer Rollen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Go to section</source>
      <translation>&amp;Zu Abschnitt gehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Insert</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Italic</source>
      <translation>Kurs&amp;iv</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Link…</source>
      <translation>&amp;Link…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Mark misspelled words</source>
      <translation>&amp;Falsch geschriebene Wörter markieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Next blank or finding</source>
      <translation>&amp;Nächste Lücke oder nächster Hinweis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Preview</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Previous blank or finding</source>
      <translation>&amp;Vorherige Lücke oder vorheriger Hinweis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Redo {step}</source>
      <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Role guide</source>
      <translation>&amp;Leitfaden zur Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Section</source>
      <translation>&amp;Abschnitt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Show suggestions here</source>
      <translation>Vorschläge hier an&amp;zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Tools</source>
      <translation>E&amp;xtras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Unfold all sections</source>
      <translation>&amp;Alle Abschnitte ausklappen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Use the suggestion here</source>
      <translation>Vorschlag hier &amp;übernehmen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Where lines come from</source>
      <translation>&amp;Herkunft der Zeilen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Words of your own…</source>
      <translation>&amp;Eigene Wörter…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>1 blank</source>
      <translation>1 Lücke</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>1 blank is still on the page.</source>
      <translation>1 Lücke ist noch auf der Seite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>1 minute to read</source>
      <translation>1 Minute Lesezeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>1 more stayed</source>
      <translation>1 weiterer blieb gleich</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>1 place</source>
      <translation>1 Stelle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>1 place to look at</source>
      <translation>1 Stelle zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>1 thing must be fixed before publishing.</source>
      <translation>1 Punkt muss vor der Veröffentlichung behoben werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>1 word</source>
      <translation>1 Wort</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>100%</source>
      <translation>100 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>110%</source>
      <translation>110 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>125%</source>
      <translation>125 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>150%</source>
      <translation>150 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>175%</source>
      <translation>175 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>200%</source>
      <translation>200 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>90%</source>
      <translation>90 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>A .p12 or .pfx file, from your IT department or a trust service.</source>
      <translation>Eine .p12- oder .pfx-Datei, von Ihrer IT-Abteilung oder einem Vertrauensdienst.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>A Word file with {n} styles. Word files are written on it.</source>
      <translation>Eine Word-Datei mit {n} Formatvorlagen. Word-Dateien werden darauf geschrieben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>A blank in brackets would be published as it is.</source>
      <translation>Eine Lücke in Klammern würde so veröffentlicht, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>A board with a limit refuses or cuts what is longer.</source>
      <translation>Eine Jobbörse mit einer Grenze lehnt ab oder kürzt, was länger ist.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>A day, or “open until filled”, tells people whether it is worth applying, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Ein Tag oder „offen, bis besetzt“ sagt, ob sich eine Bewerbung lohnt, und das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt ihn in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>A day, or “open until filled”, tells people whether it is worth applying.</source>
      <translation>Ein Tag oder „offen, bis besetzt“ sagt, ob sich eine Bewerbung lohnt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>A degree is demanded without “or equivalent experience”.</source>
      <translation>Ein Abschluss wird verlangt, ohne „oder gleichwertige Erfahrung“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>A dictionary is two files of one name, .aff and .dic: put both into one folder.</source>
      <translation>Ein Wörterbuch besteht aus zwei Dateien gleichen Namens, .aff und .dic: Legen Sie beide in einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>A doubled word is easily overlooked by whoever wrote it.</source>
      <translation>Ein doppeltes Wort übersieht leicht, wer es geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>A first draft to edit</source>
      <translation>Ein Entwurf zum Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>A folder has this name: choose another name.</source>
      <translation>Ein Ordner heißt schon so: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A gap says nothing about what a person can do.</source>
      <translation>Eine Lücke im Lebenslauf sagt nichts darüber, was jemand kann.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A language may be required as far as the job needs it; being born to it may not.</source>
      <translation>Eine Sprache darf verlangt werden, soweit die Arbeit sie braucht; als Muttersprache darf sie es nicht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>A level and the years asked for tell readers the same thing; here they tell two.</source>
      <translation>Die Stufe und die verlangten Jahre sagen sonst dasselbe; hier sagen sie Verschiedenes.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>A line keeps its origin until it is edited. None of this is in any document for others.</source>
      <translation>Eine Zeile behält ihre Herkunft, bis sie bearbeitet wird. Nichts davon steht in einem Dokument für andere.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>A line that holds several things is skipped; two short ones are read.</source>
      <translation>Eine Zeile mit mehreren Dingen wird übersprungen; zwei kurze werden gelesen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>A logo cannot be an SVG here: export it as a PNG, 1,000 pixels wide, and choose that.</source>
      <translation>Ein Logo kann hier kein SVG sein: Exportieren Sie es als PNG, 1.000 Pixel breit, und wählen Sie dieses.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>A new style</source>
      <translation>Eine neue Formatvorlage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>A newer version of this program wrote the file: update the program to open it.</source>
      <translation>Eine neuere Version dieses Programms hat die Datei geschrieben: Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>A newer version of this program wrote the profile: update the program to use it.</source>
      <translation>Eine neuere Version dieses Programms hat das Profil geschrieben: Aktualisieren Sie das Programm, um es zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>A paragraph that fills the screen of a phone is skipped.</source>
      <translation>Ein Absatz, der den Bildschirm eines Telefons füllt, wird übersprungen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A photo or a date of birth tells race, sex and age before anybody has read on.</source>
      <translation>Ein Foto oder ein Geburtsdatum verrät Herkunft, Geschlecht und Alter, bevor jemand weiterliest.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A plain word says the same and hurts nobody.</source>
      <translation>Ein einfaches Wort sagt dasselbe und verletzt niemanden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>A posting you saved before</source>
      <translation>Eine gespeicherte Datei</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>A public posting in Ontario may not require experience in Canada.</source>
      <translation>Eine öffentliche Ausschreibung in Ontario darf keine Erfahrung in Kanada verlangen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>A range goes from the lower to the higher, above nothing.</source>
      <translation>Eine Spanne geht vom niedrigeren zum höheren Betrag, über null.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>A role, not a person</source>
      <translation>Eine Funktion, keine Person</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>A signature says who stands behind this copy, and stays valid when others sign later.</source>
      <translation>Eine Signatur sagt, wer hinter diesem Exemplar steht, und bleibt gültig, wenn andere später signieren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>A sync program has left another copy of this file.</source>
      <translation>Ein Synchronisierungsprogramm hat eine zweite Kopie dieser Datei hinterlassen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>A team or unit</source>
      <translation>Ein Team oder Bereich</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>A text that was copied from another posting may still have that job’s name.</source>
      <translation>Ein Text, der aus einer anderen Anzeige kopiert ist, nennt vielleicht noch die Stelle von dort.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A title for one sex can be read as a preference, which the law forbids in an advertisement.</source>
      <translation>Eine Bezeichnung für ein Geschlecht kann als Vorliebe gelesen werden, die das Gesetz in Anzeigen verbietet.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>A very wide range is often read as no range, and some laws ask for good faith.</source>
      <translation>Eine sehr breite Spanne wird oft als keine gelesen, und manche Gesetze verlangen guten Glauben.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A word that says plainly what is meant does as well.</source>
      <translation>Ein Wort, das klar sagt, was gemeint ist, genügt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <location filename="../../jdeditor/ui/settings.py" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>A4 (210 × 297 mm)</source>
      <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>About</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>About jdeditor</source>
      <translation>Über jdeditor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>About the employer</source>
      <translation>Über den Arbeitgeber</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>About the work environment</source>
      <translation>Zur Arbeitsform</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Accommodation statement</source>
      <translation>Hinweis für Menschen mit Behinderung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Activity</source>
      <translation>Tätigkeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a benefit</source>
      <translation>Leistung hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a bullet</source>
      <translation>Punkt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Add a dictionary</source>
      <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Add a dictionary…</source>
      <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Add a physical demand</source>
      <translation>Körperliche Anforderung hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a qualification</source>
      <translation>Voraussetzung hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a responsibility</source>
      <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>Add a reviewer</source>
      <translation>Prüfende Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Add an approver</source>
      <translation>Freigebende Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Add another location</source>
      <translation>Weiteren Arbeitsort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>Add it to the posting, or drag it to its place in a list</source>
      <translation>In die Ausschreibung übernehmen oder an ihren Platz in einer Liste ziehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Add section</source>
      <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Add to dictionary</source>
      <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Add what the checks found, and what was set aside</source>
      <translation>Anhängen, was die Prüfung fand und was zurückgestellt wurde</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>Add: {words}</source>
      <translation>Übernehmen: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Added</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Added a dictionary: {languages}</source>
      <translation>Wörterbuch hinzugefügt: {languages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/view.py" />
      <source>Added words are underlined, removed words are struck out.</source>
      <translation>Hinzugefügte Wörter sind unterstrichen, entfernte durchgestrichen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Added “{words}” to {where}</source>
      <translation>„{words}“ hinzugefügt: {where}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Administrative support</source>
      <translation>Bürokräfte</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Age may be asked for only where it is a real requirement of the job.</source>
      <translation>Nach dem Alter darf nur fragen, wer es für die Arbeit wirklich braucht.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Alaska</source>
      <translation>Alaska</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <location filename="../../jdeditor/ui/start/families.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>All of {name}</source>
      <translation>{name}: alle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>All {n}</source>
      <translation>Alle {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Also paid</source>
      <translation>Dazu kommen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>An advert may not prefer people by sex, age or nationality, unless the work requires it and the advert says why.</source>
      <translation>Eine Anzeige darf niemanden nach Geschlecht, Alter oder Staatsangehörigkeit vorziehen, es sei denn, die Arbeit verlangt es und die Anzeige sagt, warum.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference by race, color or national origin.</source>
      <translation>Eine Anzeige darf keine Vorliebe nach Hautfarbe oder Herkunft zeigen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference by sex unless sex is a real requirement of the job.</source>
      <translation>Eine Anzeige darf keine Vorliebe nach Geschlecht zeigen, wenn die Arbeit es nicht wirklich verlangt.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference for people under 40.</source>
      <translation>Eine Anzeige darf keine Vorliebe für Menschen unter 40 zeigen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An employer has to pay for work; an internship without pay is lawful only where the intern is the one who gains by it.</source>
      <translation>Arbeit muss bezahlt werden; ein Praktikum ohne Lohn ist nur zulässig, wenn vor allem die Praktikantin oder der Praktikant davon hat.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>An employer with staff in Colorado states pay and benefits for remote jobs, whether or not people there may apply.</source>
      <translation>Wer in Colorado Beschäftigte hat, nennt bei Stellen im Homeoffice Vergütung und Leistungen, ob man sich dort bewerben darf oder nicht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>An exported file</source>
      <translation>Eine exportierte Datei</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An upper limit on experience falls mostly on older applicants.</source>
      <translation>Eine Obergrenze für Erfahrung trifft vor allem ältere Bewerbende.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Another list says nearly the same.</source>
      <translation>Eine andere Liste sagt fast dasselbe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Another program</source>
      <translation>Ein anderes Programm</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Another program has this file open: close it there and try again.</source>
      <translation>Ein anderes Programm hat diese Datei geöffnet: Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Another role</source>
      <translation>Andere Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Answer by</source>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <location filename="../../templates/boards/generic.toml" />
      <source>Any job board</source>
      <translation>Beliebige Jobbörse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>Applications would not arrive.</source>
      <translation>Bewerbungen kämen nicht an.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/approval.toml" />
      <source>Approval copy</source>
      <translation>Freigabeexemplar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Approvers</source>
      <translation>Freigabe durch</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>As it is now</source>
      <translation>Wie es jetzt ist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>As used last</source>
      <translation>Wie zuletzt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Back to the posting</source>
      <translation>Zurück zur Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Back to the start</source>
      <translation>Zurück zur Startseite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Backend Engineer</source>
      <translation>Backend-Entwickler (m/w/d)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/greeting.py" />
      <source>Begin with a role and change what you like, or look at an example first.</source>
      <translation>Beginnen Sie mit einer Rolle und ändern Sie, was Sie möchten, oder sehen Sie sich zuerst ein Beispiel an.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Begin with what is done: “Plan”, “Check”, “Teach”.</source>
      <translation>Beginnen Sie mit dem, was zu tun ist: „Plan“, „Check“, „Teach“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Benefit</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Benefits</source>
      <translation>Leistungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Benefits are part of what a job pays, and the law of a place where this job can be done asks for them in the posting.</source>
      <translation>Leistungen gehören zu dem, was eine Stelle zahlt, und das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt sie in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Benefits are part of what a job pays.</source>
      <translation>Leistungen gehören zu dem, was eine Stelle zahlt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Beside the form</source>
      <translation>Neben dem Formular</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Blank</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Bold</source>
      <translation>Fett</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Both say the same.</source>
      <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
      <location filename="../../templates/styles/brand.toml" />
      <source>Brand</source>
      <translation>Marke</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Brand color</source>
      <translation>Hausfarbe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>Bring back: {finding}</source>
      <translation>Zurückholen: {finding}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>British Columbia</source>
      <translation>British Columbia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Bullets</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>By the dictionary of the posting’s own language.</source>
      <translation>Nach dem Wörterbuch der Sprache, die die Ausschreibung hat.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>C&amp;heck</source>
      <translation>&amp;Prüfung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>CO</source>
      <translation>NW</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>California</source>
      <translation>Kalifornien</translation>
    </message>
    <message>
      <location filename="../../templates/styles/classic.toml" />
      <source>Calm, with serifs and headings over the text. Public bodies, law, health, universities.</source>
      <translation>Ruhig, mit Serifen und Überschriften über dem Text. Behörden, Recht, Gesundheit, Hochschulen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <location filename="../../jdeditor/ui/printing.py" />
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>Capitals read as shouting, and some job boards hide such a post.</source>
      <translation>Großbuchstaben wirken wie Schreien, und manche Jobbörsen verbergen solche Anzeigen.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/career.toml" />
      <source>Career site</source>
      <translation>Karriereseite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Certificate file</source>
      <translation>Zertifikatsdatei</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Certificate files</source>
      <translation>Zertifikatsdateien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Certificates</source>
      <translation>Zertifikate</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Change level…</source>
      <translation>Stufe ändern…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Change the le&amp;vel…</source>
      <translation>Stufe än&amp;dern…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Change the level</source>
      <translation>Stufe ändern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Check {n}</source>
      <translation>Prüfung {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Choose a PDF</source>
      <translation>PDF-Datei wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Choose a country</source>
      <translation>Land wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Choose a currency</source>
      <translation>Währung wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Choose a file: {name}</source>
      <translation>Datei wählen: {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Choose a role to read what a person in it does, knows and earns.</source>
      <translation>Wählen Sie eine Rolle, um zu lesen, was eine Person darin tut, weiß und verdient.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Choose a style</source>
      <translation>Stil wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Choose another…</source>
      <translation>Anderen wählen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Choose from a calendar</source>
      <translation>In einem Kalender wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Choose your certificate file</source>
      <translation>Ihre Zertifikatsdatei wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Choose {name} from a calendar</source>
      <translation>{name} in einem Kalender wählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Chosen for this level; change anything</source>
      <translation>Für diese Stufe gewählt; ändern Sie, was Sie möchten</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Cincinnati</source>
      <translation>Cincinnati</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../templates/styles/classic.toml" />
      <source>Classic</source>
      <translation>Klassisch</translation>
    </message>
    <message>
      <location filename="../../templates/styles/modern.toml" />
      <source>Clear and airy, with headings beside the text. Right for every reader.</source>
      <translation>Klar und luftig, mit Überschriften neben dem Text. Richtig für alle Lesenden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Cleveland</source>
      <translation>Cleveland</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <location filename="../../jdeditor/ui/comparing/dialog.py" />
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/returned_report.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Closed &amp;without saving…</source>
      <translation>Ohne Speichern gesc&amp;hlossen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Closed without saving</source>
      <translation>Ohne Speichern geschlossen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Closing date</source>
      <translation>Bewerben bis</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Colorado</source>
      <translation>Colorado</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Columbus</source>
      <translation>Columbus</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Comes in</source>
      <translation>Kommt hinzu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/palette.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="../../templates/styles/compact.toml" />
      <source>Compact</source>
      <translation>Kompakt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/dialog.py" />
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Compare {title}</source>
      <translation>{title} vergleichen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>Confusable words</source>
      <translation>Verwechselbare Wörter</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Connecticut</source>
      <translation>Connecticut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Consider</source>
      <translation>Überlegen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Constant</source>
      <translation>Ständig</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Contract</source>
      <translation>Freie Mitarbeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copied for {board}.</source>
      <translation>Für {board} kopiert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Copy all</source>
      <translation>Alles kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Copy for a &amp;job board…</source>
      <translation>Für eine &amp;Jobbörse kopieren…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy for a job board</source>
      <translation>Für eine Jobbörse kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Copy for a job board…</source>
      <translation>Für eine Jobbörse kopieren…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy title</source>
      <translation>Titel kopieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Could not export.</source>
      <translation>Der Export ist nicht gelungen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Could not save the role.</source>
      <translation>Die Rolle konnte nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <source>Could not save “{name}”.</source>
      <translation>„{name}“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>Could not switch the rule off.</source>
      <translation>Die Regel konnte nicht abgeschaltet werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Craft workers</source>
      <translation>Handwerkskräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Create posting</source>
      <translation>Ausschreibung erstellen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/language.py" />
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Cu&amp;t</source>
      <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Current setting</source>
      <translation>Aktuelle Einstellung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Delaware</source>
      <translation>Delaware</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete the profile</source>
      <translation>Profil löschen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete the profile “{name}”?</source>
      <translation>Das Profil „{name}“ löschen?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Denver</source>
      <translation>Köln</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Details copied</source>
      <translation>Einzelheiten kopiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Details of the fault</source>
      <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Dictionaries and LibreOffice extensions ({patterns})</source>
      <translation>Wörterbücher und LibreOffice-Erweiterungen ({patterns})</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Dictionary: {language}</source>
      <translation>Wörterbuch: {language}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Direct reports</source>
      <translation>Unterstellte Personen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard recovered work</source>
      <translation>Wiederhergestelltes verwerfen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard what was recovered of “{name}”?</source>
      <translation>Verwerfen, was von „{name}“ wiederhergestellt wurde?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Discard {title}</source>
      <translation>{title} verwerfen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Discard…</source>
      <translation>Verwerfen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Do you want to replace it?</source>
      <translation>Möchten Sie sie ersetzen?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Don’t save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_grip.py" />
      <source>Drag to move, click for more</source>
      <translation>Ziehen zum Verschieben, Klicken für mehr</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Duplicate the bullet</source>
      <translation>Punkt duplizieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Duties</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Duty</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>E-mail for applications</source>
      <translation>E-Mail für Bewerbungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>EEO category</source>
      <translation>EEO-Kategorie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Each further demand keeps people away who could do the job.</source>
      <translation>Jede weitere Forderung hält Menschen fern, die es könnten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Edit as bullets</source>
      <translation>Als Punkte bearbeiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Edit as text</source>
      <translation>Als Text bearbeiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Editing</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Edits without a field</source>
      <translation>Bearbeitungen ohne Feld</translation>
    </message>
    <message>
      <location filename="../../templates/roles/childcare-worker.toml" />
      <location filename="../../templates/roles/elementary-teacher.toml" />
      <location filename="../../templates/roles/social-worker.toml" />
      <source>Education and care</source>
      <translation>Bildung und Betreuung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Education and training</source>
      <translation>Bildung und Ausbildung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/pay_range.py" />
      <source>Elsewhere</source>
      <translation>Anderswo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Employer</source>
      <translation>Arbeitgeber</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Employer profile</source>
      <translation>Arbeitgeberprofil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Employer profile “{name}”</source>
      <translation>Arbeitgeberprofil „{name}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Employer profiles</source>
      <translation>Arbeitgeberprofile</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>Employer profiles…</source>
      <translation>Arbeitgeberprofile…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Employment</source>
      <translation>Beschäftigung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../templates/roles/mechanical-engineer.toml" />
      <location filename="../../templates/roles/research-scientist.toml" />
      <source>Engineering and science</source>
      <translation>Technik und Wissenschaft</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Entry</source>
      <translation>Einstieg</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Equal opportunity</source>
      <translation>Chancengleichheit</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <source>Equal-opportunity duties by place</source>
      <translation>Pflichten zur Chancengleichheit nach Ort</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Equal-opportunity statement</source>
      <translation>Erklärung zur Chancengleichheit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>Essential</source>
      <translation>Wesentlich</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Essential duty</source>
      <translation>Wesentliche Aufgabe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Executives and senior managers</source>
      <translation>Oberste und obere Führungskräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Exempt</source>
      <translation>Exempt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Experience by years</source>
      <translation>Erfahrung in Jahren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export 1 file</source>
      <translation>1 Datei exportieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Export a&amp;gain</source>
      <translation>Erneu&amp;t exportieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Export again</source>
      <translation>Erneut exportieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export {n} files</source>
      <translation>{n} Dateien exportieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Exported 1 file.</source>
      <translation>1 Datei exportiert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Exported files (*.pdf *.docx *.html *.txt *.md *.jsonld)</source>
      <translation>Exportierte Dateien (*.pdf *.docx *.html *.txt *.md *.jsonld)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Exported {n} files.</source>
      <translation>{n} Dateien exportiert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Exported: {formats}.</source>
      <translation>Exportiert: {formats}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>F4</source>
      <translation>F4</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>FLSA status</source>
      <translation>FLSA-Status</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/families.py" />
      <source>Families of roles</source>
      <translation>Rollenfamilien</translation>
    </message>
    <message>
      <location filename="../../templates/roles/greenhouse-worker.toml" />
      <source>Farming</source>
      <translation>Landwirtschaft</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>Federal contractors have to name protected veterans and disability in words; letters are not enough.</source>
      <translation>Wer für den Bund arbeitet, muss geschützte Veteranen und Behinderung in Worten nennen; Abkürzungen genügen nicht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Field to sign</source>
      <translation>Feld zum Signieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>File name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>File not found</source>
      <translation>Datei nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Files exported</source>
      <translation>Dateien exportiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Fill in</source>
      <translation>Ausfüllen</translation>
    </message>
    <message>
      <location filename="../../templates/roles/accountant.toml" />
      <location filename="../../templates/roles/financial-analyst.toml" />
      <source>Finance and business</source>
      <translation>Finanzen und Wirtschaft</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/palette.py" />
      <source>Find a command, section, file, role or setting</source>
      <translation>Befehl, Abschnitt, Datei, Rolle oder Einstellung suchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find and replace</source>
      <translation>Suchen und ersetzen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find in all fields</source>
      <translation>In allen Feldern suchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Find ne&amp;xt</source>
      <translation>Nächste F&amp;undstelle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Find previou&amp;s</source>
      <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Find the version of a file</source>
      <translation>Fassung einer Datei finden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Find the version of a file…</source>
      <translation>Fassung einer Datei finden…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Finish the list and go on</source>
      <translation>Liste beenden und weiter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>First and mid-level managers</source>
      <translation>Mittlere und untere Führungskräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fit &amp;page</source>
      <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fit &amp;width</source>
      <translation>Seitenb&amp;reite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Fix all {n}</source>
      <translation>Alle {n} beheben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Fix all {n} of this kind</source>
      <translation>Alle {n} dieser Art beheben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fold a&amp;ll sections</source>
      <translation>Alle Abschnitte &amp;einklappen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Fold {name}</source>
      <translation>{name} einklappen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Folder of shared roles</source>
      <translation>Ordner gemeinsamer Rollen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>For</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/career.toml" />
      <source>For applicants: the facts, the sections and how to apply.</source>
      <translation>Für Bewerbende: die Angaben, die Abschnitte und der Weg der Bewerbung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For approval and changes</source>
      <translation>Für Freigabe und Änderungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For e-mail and forms</source>
      <translation>Für E-Mail und Formulare</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>For pages and exports. An employer’s own comes first.</source>
      <translation>Für Seiten und Exporte. Das Papier eines Arbeitgebers geht vor.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/internal.toml" />
      <source>For the file and the person in the job: everything, with shares of time and physical demands.</source>
      <translation>Für die Akte und die Person auf der Stelle: alles, mit Zeitanteilen und körperlichen Anforderungen.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/approval.toml" />
      <source>For the people who say yes: the posting, the inside facts and lines to sign.</source>
      <translation>Für alle, die zustimmen müssen: die Ausschreibung, die internen Angaben und Zeilen zum Unterschreiben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For your career site</source>
      <translation>Für Ihre Karriereseite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Formats</source>
      <translation>Formate</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Frequent</source>
      <translation>Häufig</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>From a role</source>
      <translation>Aus einer Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>From role or profile {n}</source>
      <translation>Aus Rolle oder Profil {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>From the next start on. A posting has its own language.</source>
      <translation>Ab dem nächsten Start. Eine Ausschreibung hat ihre eigene Sprache.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>From the role “{role}”</source>
      <translation>Aus der Rolle „{role}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Full-time</source>
      <translation>Vollzeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Give the employer’s name, then save.</source>
      <translation>Geben Sie den Namen des Arbeitgebers ein und speichern Sie dann.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Go to section 1 to 9</source>
      <translation>Zu Abschnitt 1 bis 9 gehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Go to the field that made the words</source>
      <translation>Zum Feld gehen, aus dem die Wörter stammen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>Go to the first</source>
      <translation>Zur ersten gehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Go to the section</source>
      <translation>Zum Abschnitt gehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Goes out</source>
      <translation>Fällt weg</translation>
    </message>
    <message>
      <location filename="../../templates/boards/google.toml" />
      <source>Google for Jobs</source>
      <translation>Google for Jobs</translation>
    </message>
    <message>
      <location filename="../../templates/boards/greenhouse.toml" />
      <source>Greenhouse</source>
      <translation>Greenhouse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Guide</source>
      <translation>Leitfaden</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Hawaii</source>
      <translation>Hawaii</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Heading in the document:</source>
      <translation>Überschrift im Dokument:</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Headings</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <location filename="../../templates/roles/home-health-aide.toml" />
      <location filename="../../templates/roles/registered-nurse.toml" />
      <source>Health care</source>
      <translation>Gesundheit und Pflege</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>Here only</source>
      <translation>Nur hier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>Hidden</source>
      <translation>Ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Hidden from the document</source>
      <translation>Im Dokument ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Hidden: not in the document</source>
      <translation>Ausgeblendet: nicht im Dokument</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <location filename="../../jdeditor/ui/returned.py" />
      <location filename="../../jdeditor/ui/widgets/toast.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Hide details</source>
      <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Hide from the document</source>
      <translation>Im Dokument ausblenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Hide the section or show it again</source>
      <translation>Abschnitt aus- oder wieder einblenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Hide {name} from the document</source>
      <translation>{name} im Dokument ausblenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>High contrast, dark</source>
      <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>High contrast, light</source>
      <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
      <location filename="../../templates/roles/janitor.toml" />
      <location filename="../../templates/roles/line-cook.toml" />
      <source>Hospitality and cleaning</source>
      <translation>Gastgewerbe und Reinigung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>How a first page begins</source>
      <translation>So beginnt eine erste Seite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>How closely the work is supervised, and whom the person supervises</source>
      <translation>Wie eng die Arbeit angeleitet wird und wen die Person führt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>How to apply</source>
      <translation>Bewerbung</translation>
    </message>
    <message>
      <location filename="../../templates/roles/hr-generalist.toml" />
      <source>Human resources</source>
      <translation>Personalwesen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Hybrid</source>
      <translation>Hybrid</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>If you do not save, they are gone.</source>
      <translation>Wenn Sie nicht speichern, sind sie verloren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Ignore until it is closed</source>
      <translation>Bis zum Schließen ignorieren</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Illinois</source>
      <translation>Illinois</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In a list</source>
      <translation>In einer Liste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>In a long list the duties that matter are hard to see.</source>
      <translation>In einer langen Liste sind die wichtigen Aufgaben schwer zu sehen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>In every posting</source>
      <translation>In jeder Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>In every posting: switch this rule off</source>
      <translation>In jeder Ausschreibung: diese Regel abschalten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In fields with a list or a calendar</source>
      <translation>In Feldern mit Liste oder Kalender</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>In review</source>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In text</source>
      <translation>Im Text</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In the outline</source>
      <translation>Im Aufbau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In the pages</source>
      <translation>In den Seiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>In the posting: {words}</source>
      <translation>In der Ausschreibung: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>In the window only. Pages keep the font of their style.</source>
      <translation>Nur im Fenster. Seiten behalten die Schrift ihres Stils.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>In this posting</source>
      <translation>In dieser Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>In use</source>
      <translation>In Verwendung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>In “{folder}”:</source>
      <translation>In „{folder}“:</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Inclusive wording</source>
      <translation>Einbeziehende Sprache</translation>
    </message>
    <message>
      <location filename="../../templates/boards/indeed.toml" />
      <source>Indeed</source>
      <translation>Indeed</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Insert</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Inside facts</source>
      <translation>Interne Angaben</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/internal.toml" />
      <source>Internal job description</source>
      <translation>Interne Stellenbeschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Internship</source>
      <translation>Praktikum</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>It describes a type of person instead of a skill. The evidence on who stays away is mixed, so this is for you to weigh.</source>
      <translation>Es beschreibt einen Menschentyp statt einer Fähigkeit. Wen das fernhält, ist nicht eindeutig belegt; wägen Sie selbst ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>It does not fit %n pages and stay readable. Shorten the text.</source>
      <translation>
        <numerusform>Es passt nicht lesbar auf %n Seite. Kürzen Sie den Text.</numerusform>
        <numerusform>Es passt nicht lesbar auf %n Seiten. Kürzen Sie den Text.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>It does not fit one page and stay readable. Shorten the text.</source>
      <translation>Es passt nicht lesbar auf eine Seite. Kürzen Sie den Text.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>It says when a person was born, not what they can do.</source>
      <translation>Es sagt, wann jemand geboren ist, nicht, was jemand kann.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>It stays for 30 days under File, Closed without saving, and is gone then.</source>
      <translation>Es bleibt 30 Tage unter Datei, Ohne Speichern geschlossen, und ist dann weg.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>It stays with the posting, for those who approve it.</source>
      <translation>Sie bleibt bei der Ausschreibung, für alle, die sie freigeben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Italic</source>
      <translation>Kursiv</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Italy</source>
      <translation>Italien</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Ithaca</source>
      <translation>Ithaca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Its postings stay as they are, without logo, color or letterhead.</source>
      <translation>Seine Ausschreibungen bleiben, wie sie sind, ohne Logo, Farbe und Briefkopf.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Its text can be opened as a posting of its own.</source>
      <translation>Ihr Text lässt sich als eigene Ausschreibung öffnen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Jersey City</source>
      <translation>Jersey City</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Job board</source>
      <translation>Jobbörse</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Job boards match by the plain title; pay, place and urgency have fields of their own.</source>
      <translation>Jobbörsen suchen nach der schlichten Bezeichnung; Gehalt, Ort und Eile haben eigene Felder.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Job brief</source>
      <translation>Die Stelle in Kürze</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Job code</source>
      <translation>Stellenschlüssel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Job descriptions and postings, written offline. Nothing leaves this computer.</source>
      <translation>Stellenbeschreibungen und Ausschreibungen, ohne Internet geschrieben. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/file_names.py" />
      <source>Job posting</source>
      <translation>Stellenausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Job title</source>
      <translation>Stellenbezeichnung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Keep mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Keep with this posting</source>
      <translation>Bei dieser Ausschreibung merken</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Laborers and helpers</source>
      <translation>Hilfskräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Language of the posting</source>
      <translation>Sprache der Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Language of the program</source>
      <translation>Sprache des Programms</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Laws on postings change several times a year.</source>
      <translation>Gesetze zu Stellenanzeigen ändern sich mehrmals im Jahr.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Leave out what you do not know yet</source>
      <translation>Lassen Sie weg, was Sie noch nicht wissen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Leaving out such words brought more applications in a large trial; say what the person has to do with the skill.</source>
      <translation>Ohne solche Wörter kamen in einem großen Versuch mehr Bewerbungen; sagen Sie, was mit der Fähigkeit zu tun ist.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/paralegal.toml" />
      <location filename="../../templates/roles/security-guard.toml" />
      <source>Legal and safety</source>
      <translation>Recht und Sicherheit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <location filename="../../jdeditor/ui/settings.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>Letter (8.5 × 11 in)</source>
      <translation>Letter (8,5 × 11 in)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Letterhead</source>
      <translation>Briefkopf</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Letterhead for Word files</source>
      <translation>Briefkopf für Word-Dateien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Limits: {source}, as of {day}.</source>
      <translation>Grenzen: {source}, Stand {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Line under the title</source>
      <translation>Zeile unter dem Titel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/benefits.py" />
      <source>Line {line} has this {benefit} under another name.</source>
      <translation>Zeile {line} nennt diese Leistung ({benefit}) unter anderem Namen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Lines that begin alike are read faster.</source>
      <translation>Zeilen, die gleich beginnen, liest man schneller.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Link for applications</source>
      <translation>Link für Bewerbungen</translation>
    </message>
    <message>
      <location filename="../../templates/boards/linkedin.toml" />
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Link…</source>
      <translation>Link…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Lithuania</source>
      <translation>Litauen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Load theirs</source>
      <translation>Andere laden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Loaded the changed file.</source>
      <translation>Die geänderte Datei ist geladen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Locations</source>
      <translation>Arbeitsorte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Logo in words</source>
      <translation>Logo in Worten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Look at an example</source>
      <translation>Beispiel ansehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Looking for other words…</source>
      <translation>Suche nach anderen Wörtern…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Looks</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Looks the same everywhere</source>
      <translation>Sieht überall gleich aus</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <source>Los Angeles</source>
      <translation>Los Angeles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>MMMM d</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/when.py" />
      <source>MMMM d, yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Made with Qt, ReportLab, PDFium and python-docx. Fonts: Inter, Source Sans 3, Source Serif 4 and IBM Plex Sans, under the SIL Open Font License. Icons: Lucide.</source>
      <translation>Erstellt mit Qt, ReportLab, PDFium und python-docx. Schriften: Inter, Source Sans 3, Source Serif 4 und IBM Plex Sans, unter der SIL Open Font License. Symbole: Lucide.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Maine</source>
      <translation>Maine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Make a copy</source>
      <translation>Kopie machen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Malta</source>
      <translation>Malta</translation>
    </message>
    <message>
      <location filename="../../templates/roles/marketing-manager.toml" />
      <location filename="../../templates/roles/operations-manager.toml" />
      <location filename="../../templates/roles/project-manager.toml" />
      <source>Management</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Many states and cities forbid such a ban in a posting, and the EEOC wants each case looked at.</source>
      <translation>Viele Staaten und Städte verbieten einen solchen Ausschluss in Anzeigen, und die EEOC will jeden Fall geprüft sehen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Many states and cities forbid to ask for pay history.</source>
      <translation>Viele Staaten und Städte verbieten, nach früherem Gehalt zu fragen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Many who can do the job have learned it otherwise, and the words cost nothing.</source>
      <translation>Viele, die es können, haben es anders gelernt, und die Worte kosten nichts.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Mark misspelled words</source>
      <translation>Falsch geschriebene Wörter markieren</translation>
    </message>
    <message>
      <location filename="../../templates/roles/graphic-designer.toml" />
      <source>Marketing and design</source>
      <translation>Marketing und Gestaltung</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Maryland</source>
      <translation>Maryland</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Massachusetts</source>
      <translation>Massachusetts</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Match case</source>
      <translation>Groß/klein beachten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>Mended</source>
      <translation>Behoben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Menus</source>
      <translation>Menüs</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Mid-level</source>
      <translation>Erfahren</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Minnesota</source>
      <translation>Minnesota</translation>
    </message>
    <message>
      <location filename="../../templates/styles/modern.toml" />
      <source>Modern</source>
      <translation>Modern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Monday to Friday, 40 hours a week</source>
      <translation>Montag bis Freitag, 40 Stunden pro Woche</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>More for {name}</source>
      <translation>Mehr zu {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>More for “{title}”</source>
      <translation>Mehr zu „{title}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>More than {n} lines. Type more to see fewer.</source>
      <translation>Mehr als {n} Zeilen. Schreiben Sie mehr, um weniger zu sehen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>More ways to export</source>
      <translation>Weitere Wege zu exportieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Most employers state it, and US federal contractors have to.</source>
      <translation>Die meisten Arbeitgeber sagen es, und wer für den US-Bund arbeitet, muss es.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Move the bullet up or down</source>
      <translation>Punkt nach oben oder unten verschieben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Move the section up or down</source>
      <translation>Abschnitt nach oben oder unten verschieben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>Moved to {place} of {all}</source>
      <translation>Verschoben auf {place} von {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>Moved to {place} of {count}</source>
      <translation>Verschoben auf {place} von {count}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Must fix</source>
      <translation>Zwingend</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Name the function, such as moving about the store: several ways of doing it may be possible.</source>
      <translation>Nennen Sie die Tätigkeit, etwa sich im Laden zu bewegen: Vielleicht geht sie auf mehrere Arten.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Name the person first, and what they use or have.</source>
      <translation>Nennen Sie zuerst die Person und dann, was sie benutzt oder hat.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Name the two or three things that matter, or say “such as” before them.</source>
      <translation>Nennen Sie die zwei oder drei Dinge, auf die es ankommt, oder setzen Sie „zum Beispiel“ davor.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name this version</source>
      <translation>Diese Fassung benennen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name, such as “Sent to legal”</source>
      <translation>Name, zum Beispiel „An Recht gesandt“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Named</source>
      <translation>Benannt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Name…</source>
      <translation>Benennen…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Nevada</source>
      <translation>Nevada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>New &amp;blank posting</source>
      <translation>Neue &amp;leere Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New Jersey</source>
      <translation>New Jersey</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>New Jersey forbids it in a posting, and other places forbid to decide by it.</source>
      <translation>New Jersey verbietet es in Anzeigen, und andere Orte verbieten, danach zu entscheiden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New York City</source>
      <translation>New York City</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>New York City and several states forbid to use a person’s credit history for most jobs.</source>
      <translation>New York City und mehrere Staaten verbieten bei den meisten Stellen, die Bonität einer Person zu nutzen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New York State</source>
      <translation>New York (Bundesstaat)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>New from a &amp;role…</source>
      <translation>Neu aus einer &amp;Rolle…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>New line in a text of many lines</source>
      <translation>Neue Zeile in einem mehrzeiligen Text</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <location filename="../../jdeditor/ui/start/page.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/window.py" />
      <source>New posting</source>
      <translation>Neue Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>New posting from a role</source>
      <translation>Neue Ausschreibung aus einer Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>New posting from the role</source>
      <translation>Neue Ausschreibung aus der Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New postings begin with this profile</source>
      <translation>Neue Ausschreibungen beginnen mit diesem Profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>New postings can begin from it. Dates, numbers and approval are left out.

Name:</source>
      <translation>Neue Ausschreibungen können damit beginnen. Daten, Nummern und Freigabe bleiben weg.

Name:</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New profile</source>
      <translation>Neues Profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>New section</source>
      <translation>Neuer Abschnitt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Next &amp;column</source>
      <translation>&amp;Nächste Spalte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Next bullet</source>
      <translation>Nächster Punkt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Next field, previous field</source>
      <translation>Nächstes Feld, vorheriges Feld</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>No benefits are named.</source>
      <translation>Es sind keine Leistungen genannt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No benefits found: wanted in {places}.</source>
      <translation>Keine Leistungen gefunden: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No bonus, commission or other pay found, in case there is any: wanted in {places}.</source>
      <translation>Kein Bonus, keine Provision oder andere Vergütung gefunden, falls es sie gibt: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No closing date found: wanted in {places}.</source>
      <translation>Keine Bewerbungsfrist gefunden: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No description of the job found: wanted in {places}.</source>
      <translation>Keine Beschreibung der Stelle gefunden: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>No dictionary for {language}</source>
      <translation>Kein Wörterbuch für {language}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>No difference</source>
      <translation>Kein Unterschied</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>No font has these characters, so the PDF leaves them out; a Word file keeps them: {characters}</source>
      <translation>Keine Schrift hat diese Zeichen, daher fehlen sie in der PDF-Datei; eine Word-Datei behält sie: {characters}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>No font of the program has these characters. A Word file keeps them.</source>
      <translation>Keine Schrift des Programms hat diese Zeichen. Eine Word-Datei behält sie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>No other words found</source>
      <translation>Keine anderen Wörter gefunden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>No pay is named.</source>
      <translation>Es ist keine Vergütung genannt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No pay range found: wanted in {places}.</source>
      <translation>Keine Gehaltsspanne gefunden: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No pay range found; before the interview it has to be told: wanted in {places}.</source>
      <translation>Keine Gehaltsspanne gefunden; vor dem Gespräch muss sie genannt werden: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>No role has this title, so no level is known for it.</source>
      <translation>Keine Rolle trägt diese Bezeichnung, daher ist keine Stufe bekannt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/role_field.py" />
      <source>No role is called that.</source>
      <translation>Keine Rolle heißt so.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>No role is called that. Try another word for it, or start with a blank one.</source>
      <translation>Keine Rolle heißt so. Versuchen Sie ein anderes Wort dafür oder beginnen Sie mit einer leeren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>No role says that. Try fewer or other words.</source>
      <translation>Keine Rolle sagt das. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No way to apply found: wanted in {places}.</source>
      <translation>Kein Weg der Bewerbung gefunden: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word found on whether this is an existing vacancy: wanted in {places}.</source>
      <translation>Kein Wort gefunden, ob die Stelle schon frei ist: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word found that people with arrest or conviction records are considered: wanted in {places}.</source>
      <translation>Kein Wort gefunden, dass Menschen mit Festnahmen oder Vorstrafen in Betracht kommen: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word on artificial intelligence found, in case it screens or selects people: wanted in {places}.</source>
      <translation>Kein Wort zu künstlicher Intelligenz gefunden, falls sie Menschen prüft oder auswählt: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nobody can apply after the closing date.</source>
      <translation>Nach der Frist kann sich niemand mehr bewerben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Nobody can have used it for so long; people in the field stop reading here.</source>
      <translation>So lange kann es niemand verwendet haben; wer vom Fach ist, liest hier nicht weiter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Nobody else vouches for this name: ask the person whether it was them.</source>
      <translation>Niemand sonst bürgt für diesen Namen: Fragen Sie die Person, ob sie es war.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Non-exempt</source>
      <translation>Non-exempt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>None</source>
      <comment>profile</comment>
      <translation>Keines</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>None of {name}</source>
      <translation>{name}: keine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>None: Word files have the looks of the chosen style.</source>
      <translation>Keiner: Word-Dateien sehen aus wie der gewählte Stil.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>None: the employer’s name stands in its place.</source>
      <translation>Keines: An seiner Stelle steht der Name des Arbeitgebers.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Not an essential duty</source>
      <translation>Keine wesentliche Aufgabe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not created yet</source>
      <translation>Noch nicht angelegt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Not exported: {formats}.</source>
      <translation>Nicht exportiert: {formats}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/known.py" />
      <source>Not found. Choose from the list.</source>
      <translation>Nicht gefunden. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Not in the PDF: {characters}</source>
      <translation>Nicht in der PDF-Datei: {characters}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/dates.py" />
      <source>Not read as a day. Write it as {day}.</source>
      <translation>Nicht als Tag erkannt. Schreiben Sie {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/pay.py" />
      <source>Not read as pay. Write {figure} or 120k–150k.</source>
      <translation>Nicht als Vergütung erkannt. Schreiben Sie {figure} oder 120k–150k.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Not read here, so it was put into “{note}”.</source>
      <translation>Hier nicht lesbar, daher in „{note}“ übernommen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved, and no recovery copy. {problem}</source>
      <translation>Nicht gespeichert, und keine Wiederherstellungskopie. {problem}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved. Kept for recovery {time}</source>
      <translation>Nicht gespeichert. Zur Wiederherstellung gesichert {time}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Not signed yet.</source>
      <translation>Noch nicht signiert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Note</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on pay</source>
      <translation>Anmerkung zur Vergütung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on the closing date</source>
      <translation>Anmerkung zur Frist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on the start</source>
      <translation>Anmerkung zum Beginn</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Nothing but further signatures was added since.</source>
      <translation>Seitdem kamen nur weitere Signaturen hinzu.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Nothing changes between “{now}” and “{new}” in this posting.</source>
      <translation>Zwischen „{now}“ und „{new}“ ändert sich in dieser Ausschreibung nichts.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Nothing could be printed. Try another printer, or export a PDF.</source>
      <translation>Es konnte nichts gedruckt werden. Versuchen Sie einen anderen Drucker, oder exportieren Sie eine PDF-Datei.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command_search.py" />
      <source>Nothing found. Try other words.</source>
      <translation>Nichts gefunden. Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/walking.py" />
      <source>Nothing is left to look at.</source>
      <translation>Es gibt nichts mehr anzusehen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>Nothing is marked here</source>
      <translation>Hier ist nichts markiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says how to apply.</source>
      <translation>Nichts sagt, wie man sich bewirbt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says until when people can apply.</source>
      <translation>Nichts sagt, bis wann man sich bewerben kann.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says where to send an application.</source>
      <translation>Nichts sagt, wohin eine Bewerbung geht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says whether the job is full time or part time.</source>
      <translation>Nichts sagt, ob die Stelle Vollzeit oder Teilzeit ist.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says whom to ask for an accommodation.</source>
      <translation>Nichts sagt, an wen man sich wegen einer Behinderung wendet.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Nothing to fix. Checked {n} rules. Your own reading still counts.</source>
      <translation>Nichts zu beheben. {n} Regeln geprüft. Ihr eigenes Lesen zählt trotzdem.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Nothing to save yet</source>
      <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>Nothing was closed without saving in the last 30 days.</source>
      <translation>In den letzten 30 Tagen wurde nichts ohne Speichern geschlossen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Now: {words}</source>
      <translation>Jetzt: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Numbers</source>
      <translation>Nummern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Occasional</source>
      <translation>Gelegentlich</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../templates/roles/administrative-assistant.toml" />
      <source>Office and administration</source>
      <translation>Büro und Verwaltung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>On site</source>
      <translation>Vor Ort</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>On top of the size that the system asks for.</source>
      <translation>Zusätzlich zur Größe, die das System verlangt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>One word a line.</source>
      <translation>Ein Wort pro Zeile.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>One word written in two ways looks put together from two texts.</source>
      <translation>Ein Wort in zwei Schreibweisen sieht aus wie aus zwei Texten zusammengesetzt.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/summary.toml" />
      <source>One-page summary</source>
      <translation>Kurzfassung auf einer Seite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Only bold, italic or a link changed.</source>
      <translation>Nur Fett, Kursiv oder ein Link wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Only religious bodies may ask for a belief, and for some jobs only.</source>
      <translation>Nur religiöse Einrichtungen dürfen nach dem Glauben fragen, und nur für manche Stellen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Ontario</source>
      <translation>Ontario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Open a copy</source>
      <translation>Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Open a posting</source>
      <translation>Ausschreibung öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Open exported files when done</source>
      <translation>Exportierte Dateien danach öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Open re&amp;cent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Open the list or the calendar</source>
      <translation>Liste oder Kalender öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>Open the recovered work</source>
      <translation>Wiederhergestelltes öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Open when done</source>
      <translation>Danach öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Open {title}</source>
      <translation>{title} öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. 1 line that was edited there is taken over.</source>
      <translation>Aus „{name}“ geöffnet. 1 dort bearbeitete Zeile ist übernommen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. Nothing was edited there.</source>
      <translation>Aus „{name}“ geöffnet. Dort wurde nichts bearbeitet.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. {n} lines that were edited there are taken over.</source>
      <translation>Aus „{name}“ geöffnet. {n} dort bearbeitete Zeilen sind übernommen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Openings</source>
      <translation>Offene Stellen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Operatives</source>
      <translation>Maschinen- und Anlagenkräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Order of the sections</source>
      <translation>Reihenfolge der Abschnitte</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Orientation and pronouns are not a matter of liking.</source>
      <translation>Orientierung und Pronomen sind keine Frage der Vorliebe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Other</source>
      <translation>Sonstige</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Others share this profile. Make a copy to change it.</source>
      <translation>Andere nutzen dieses Profil mit. Machen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Outline</source>
      <translation>Aufbau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Outline, check and guide</source>
      <translation>Aufbau, Prüfung und Leitfaden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>PDF files</source>
      <translation>PDF-Dateien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Pages and files</source>
      <translation>Seiten und Dateien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Pages f&amp;or</source>
      <translation>Seiten f&amp;ür</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Pages for</source>
      <translation>Seiten für</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Pages of the preferences</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/settings.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Parents of every kind take leave; one word covers them.</source>
      <translation>Eltern jeder Art nehmen Elternzeit; ein Wort umfasst sie alle.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Part-time</source>
      <translation>Teilzeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>Parts of the file name</source>
      <translation>Teile des Dateinamens</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Password of the certificate file</source>
      <translation>Passwort der Zertifikatsdatei</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <source>Pasted the first {count} of {all} lines</source>
      <translation>Die ersten {count} von {all} Zeilen eingefügt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay</source>
      <translation>Vergütung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay from</source>
      <translation>Vergütung ab</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay grade</source>
      <translation>Entgeltgruppe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Pay grades, codes and remarks are for the approval copy, not for the public.</source>
      <translation>Entgeltgruppen, Schlüssel und Bemerkungen gehören ins Freigabeexemplar, nicht in die Öffentlichkeit.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Pay is what most readers look for first, and many places require it.</source>
      <translation>Nach der Vergütung sehen die meisten zuerst, und vielerorts ist sie Pflicht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Pay is what most readers look for first, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Nach der Vergütung sehen die meisten zuerst, und das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt sie in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Pay is what most readers look for first; every employer calls it competitive.</source>
      <translation>Nach der Vergütung sehen die meisten zuerst; wettbewerbsfähig nennt sie jeder.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Pay law by place</source>
      <translation>Gehaltsgesetze nach Ort</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay period</source>
      <translation>Zeitraum der Vergütung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay to</source>
      <translation>Vergütung bis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>People are warned of job offers from private mailboxes; one of the employer is trusted.</source>
      <translation>Vor Stellenangeboten aus privaten Postfächern wird gewarnt; einem des Arbeitgebers vertraut man.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>People decide by this whether to apply, and job boards ask for it.</source>
      <translation>Danach entscheiden Menschen, ob sie sich bewerben, und Jobbörsen verlangen es.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>People decide by this whether to apply, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Danach entscheiden Menschen, ob sie sich bewerben, und das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt es in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>People search for the plain name of the job; lists cut the rest.</source>
      <translation>Gesucht wird nach der schlichten Bezeichnung der Stelle; Listen schneiden den Rest ab.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>People who know the product notice, and search finds the right spelling.</source>
      <translation>Wer das Produkt kennt, merkt es, und die Suche findet die richtige Schreibweise.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>People with a disability need to know whom to ask for help with applying.</source>
      <translation>Menschen mit Behinderung müssen wissen, wen sie bei der Bewerbung um Hilfe bitten.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>People with children, a disability or no car decide by the figure.</source>
      <translation>Menschen mit Kindern, mit Behinderung oder ohne Auto entscheiden nach der Zahl.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Per</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Per diem</source>
      <translation>Tageweise</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Physical demands</source>
      <translation>Körperliche Anforderungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Pick a color</source>
      <translation>Farbe auswählen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Pick…</source>
      <translation>Auswählen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
      <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Pin to the top</source>
      <translation>Oben anheften</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Places</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Plain language and empty phrases</source>
      <translation>Klare Sprache und leere Floskeln</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Plain text</source>
      <translation>Nur Text</translation>
    </message>
    <message>
      <location filename="../../templates/boards/generic.toml" />
      <source>Plain text for a form with one field for the title and one for the text.</source>
      <translation>Nur Text, für ein Formular mit einem Feld für den Titel und einem für den Text.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Poland</source>
      <translation>Polen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Postal code</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Postings (*{suffix})</source>
      <translation>Ausschreibungen (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Postings and their Word files (*{suffix} *.docx)</source>
      <translation>Ausschreibungen und ihre Word-Dateien (*{suffix} *.docx)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>Postings of 300 to 700 words are read most; the studies differ, so weigh it yourself.</source>
      <translation>Am meisten gelesen werden Anzeigen mit 300 bis 700 Wörtern; die Studien sind uneins, also wägen Sie selbst ab.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/guide/results.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Preferred</source>
      <translation>Von Vorteil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Preferred qualifications</source>
      <translation>Vorteilhafte Voraussetzungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Prepared by</source>
      <translation>Erstellt von</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Prepared on</source>
      <translation>Erstellt am</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Preview as &amp;text</source>
      <translation>Vorschau als &amp;Text</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Preview as text</source>
      <translation>Vorschau als Text</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/page_view.py" />
      <source>Preview, page {page} of {pages}</source>
      <translation>Vorschau, Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Previous c&amp;olumn</source>
      <translation>V&amp;orherige Spalte</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Prince Edward Island</source>
      <translation>Prince Edward Island</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Printing…</source>
      <translation>Wird gedruckt…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>Product names and their capitals</source>
      <translation>Produktnamen und ihre Großbuchstaben</translation>
    </message>
    <message>
      <location filename="../../templates/roles/production-operator.toml" />
      <location filename="../../templates/roles/truck-driver.toml" />
      <location filename="../../templates/roles/warehouse-associate.toml" />
      <source>Production and logistics</source>
      <translation>Produktion und Logistik</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Professionals</source>
      <translation>Akademische Fachkräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Qualifications</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>R&amp;eplace…</source>
      <translation>Ersetze&amp;n…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Read all</source>
      <translation>Alles lesen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/dates.py" />
      <source>Read as {day}. If you mean {other}, write the month as a word.</source>
      <translation>Als {day} gelesen. Meinen Sie {other}, schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Readers filter by full time, part time and the like.</source>
      <translation>Gefiltert wird nach Vollzeit, Teilzeit und dergleichen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by the place of work; naming two makes them doubt both.</source>
      <translation>Gesucht wird nach dem Arbeitsort; zwei zu nennen weckt Zweifel an beiden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by this; saying both makes them doubt it.</source>
      <translation>Danach wird gefiltert; wer beides sagt, weckt Zweifel daran.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by this; saying both makes them doubt the rest.</source>
      <translation>Danach wird gefiltert; wer beides sagt, weckt Zweifel am Rest.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>Readers stumble over it.</source>
      <translation>Man stolpert beim Lesen darüber.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Readers take everything in this list for a demand.</source>
      <translation>Alles in dieser Liste wird als Forderung gelesen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Readers take it for advertising, and some job boards refuse it.</source>
      <translation>Es wird für Werbung gehalten, und manche Jobbörsen lehnen es ab.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Readers take the figure for the pay, and the law of a place where this job can be done asks for both ends in the posting.</source>
      <translation>Die Zahl wird für das Gehalt gehalten, und das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt beide Enden in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Readers take the figure for the pay; several laws want both ends.</source>
      <translation>Die Zahl wird für das Gehalt gehalten; mehrere Gesetze verlangen beide Enden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Reason</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Reason, such as “Approved”</source>
      <translation>Grund, zum Beispiel „Freigegeben“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Reason: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Recent file in {folder}</source>
      <translation>Zuletzt verwendet, in {folder}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Recovered work: 1 document</source>
      <translation>Wiederhergestellt: 1 Dokument</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Recovered work: {n} documents</source>
      <translation>Wiederhergestellt: {n} Dokumente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Redo {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Redone in {field}</source>
      <translation>Wiederholt in {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Remote</source>
      <translation>Remote</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_row.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Remove an empty bullet</source>
      <translation>Leeren Punkt entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Remove from this list</source>
      <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Remove number {number}</source>
      <translation>Nummer {number} entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Remove the bullet</source>
      <translation>Punkt entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Remove the section</source>
      <translation>Abschnitt entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/chips.py" />
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Remove: {name}</source>
      <translation>Entfernen: {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Removed “{words}”</source>
      <translation>„{words}“ entfernt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace all</source>
      <translation>Alle ersetzen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace files</source>
      <translation>Dateien ersetzen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace the file that is there?</source>
      <translation>Die vorhandene Datei ersetzen?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace the files that are there?</source>
      <translation>Die vorhandenen Dateien ersetzen?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace with</source>
      <translation>Ersetzen durch</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace {count} chosen</source>
      <translation>{count} gewählte ersetzen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/finder.py" />
      <source>Replaced in 1 place</source>
      <translation>An 1 Stelle ersetzt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/finder.py" />
      <source>Replaced in {count} places</source>
      <translation>An {count} Stellen ersetzt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace…</source>
      <translation>Ersetzen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Reports to</source>
      <translation>Berichtet an</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/guide/results.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Required</source>
      <translation>Notwendig</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Required qualifications</source>
      <translation>Notwendige Voraussetzungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Requisition number</source>
      <translation>Anforderung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Responsibilities</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Restart now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Restored</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Review date</source>
      <translation>Nächste Prüfung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Reviewers</source>
      <translation>Prüfung durch</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Rhode Island</source>
      <translation>Rhode Island</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Role</source>
      <comment>to begin with</comment>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Role guide</source>
      <translation>Leitfaden zur Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Role of the person who prepared it</source>
      <translation>Funktion der Person, die es erstellt hat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Role “{name}”</source>
      <translation>Rolle „{name}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Rooms, tools, hours at home and at the office</source>
      <translation>Räume, Werkzeuge, Stunden zu Hause und im Büro</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rule {rule} is switched off: {reason}</source>
      <translation>Regel {rule} ist abgeschaltet: {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rules of your own are files in {folder}.</source>
      <translation>Eigene Regeln sind Dateien in {folder}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Rules of {day}</source>
      <translation>Stand {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Rules…</source>
      <translation>Regeln…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>S&amp;tatus</source>
      <translation>S&amp;tatus</translation>
    </message>
    <message>
      <location filename="../../templates/boards/seek.toml" />
      <source>SEEK</source>
      <translation>SEEK</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>SOC code</source>
      <translation>SOC-Code</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Said twice, it reads as if nobody had looked at the list.</source>
      <translation>Zweimal gesagt wirkt es, als hätte niemand die Liste angesehen.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/customer-support-representative.toml" />
      <location filename="../../templates/roles/retail-salesperson.toml" />
      <location filename="../../templates/roles/sales-representative.toml" />
      <source>Sales and service</source>
      <translation>Verkauf und Service</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Sales workers</source>
      <translation>Verkaufskräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Save &amp;as…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Save as a &amp;role…</source>
      <translation>Als R&amp;olle speichern…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Save as a role</source>
      <translation>Als Rolle speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Save as “… {number}”</source>
      <translation>Als „… {number}“ speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Save elsewhere…</source>
      <translation>Anderswo speichern…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Save it again</source>
      <translation>Erneut speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Save role</source>
      <translation>Rolle speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Save the changes to “{name}”?</source>
      <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Save the posting</source>
      <translation>Ausschreibung speichern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Save your posting now, to be safe.</source>
      <translation>Speichern Sie Ihre Ausschreibung jetzt zur Sicherheit.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/versions/page.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Saved as the role “{name}”.</source>
      <translation>Als Rolle „{name}“ gespeichert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Saved {time}</source>
      <translation>Gespeichert {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say how long people really work, and what they get for it.</source>
      <translation>Sagen Sie, wie lange wirklich gearbeitet wird und was es dafür gibt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Say no more about this, for a reason</source>
      <translation>Dazu nichts mehr melden, mit Begründung</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say that it can be done with or without reasonable accommodation, or with a hoist or a cart; the law asks for the task, not for a body.</source>
      <translation>Sagen Sie, dass es mit oder ohne angemessene Vorkehrung geht, oder mit Hebehilfe oder Wagen; das Gesetz fragt nach der Aufgabe, nicht nach einem Körper.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say what is done and how it is measured; people of every temper can do it.</source>
      <translation>Sagen Sie, was zu tun ist und woran es gemessen wird; das kann jedes Temperament.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Say what it means here: what changes quickly, what was achieved, what is done together.</source>
      <translation>Sagen Sie, was es hier heißt: was sich schnell ändert, was erreicht wurde, was gemeinsam getan wird.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say what makes the work demanding, such as several deadlines at once, and what the person does then.</source>
      <translation>Sagen Sie, was die Arbeit anspruchsvoll macht, etwa mehrere Fristen zugleich, und was die Person dann tut.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say which way of working you mean, so that people can judge it themselves.</source>
      <translation>Sagen Sie, welche Arbeitsweise Sie meinen, damit andere selbst urteilen können.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Schedule</source>
      <translation>Arbeitszeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Scroll</source>
      <translation>Blättern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Search all roles</source>
      <translation>Alle Rollen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Search roles</source>
      <translation>Rollen suchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Search the lines of all roles</source>
      <translation>Die Zeilen aller Rollen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Search the shortcuts</source>
      <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Search {n} roles</source>
      <translation>{n} Rollen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Section</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Sections of the posting</source>
      <translation>Abschnitte der Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Select &amp;all</source>
      <translation>Alles &amp;markieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Select all</source>
      <translation>Alles markieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Send a résumé and a short letter</source>
      <translation>Senden Sie Lebenslauf und ein kurzes Anschreiben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Service workers</source>
      <translation>Dienstleistungskräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Set aside</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Set aside…</source>
      <translation>Zurückstellen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Set link</source>
      <translation>Link setzen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Share of the working time, in percent</source>
      <translation>Anteil an der Arbeitszeit, in Prozent</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>Share of time</source>
      <translation>Zeitanteil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Shared ones are in {folder}.</source>
      <translation>Gemeinsame sind in {folder}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/offers.py" />
      <source>Shared roles</source>
      <translation>Gemeinsame Rollen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Shared roles come from “{folder}”.</source>
      <translation>Gemeinsame Rollen kommen aus „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Shares of the working time add up to 100%.</source>
      <translation>Die Anteile an der Arbeitszeit ergeben zusammen 100 %.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/language.py" />
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Short words are read faster, also by people whose first language is another.</source>
      <translation>Kurze Wörter liest man schneller, auch wenn man eine andere Muttersprache hat.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Show details</source>
      <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Show in the document</source>
      <translation>Im Dokument zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Show it in the form</source>
      <translation>Im Formular zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Show motion</source>
      <translation>Bewegung zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Show this &amp;field in the preview</source>
      <translation>Dieses &amp;Feld in der Vorschau zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Show {name} again</source>
      <translation>{name} wieder zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Show {n} more</source>
      <translation>{n} weitere zeigen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Shown in the document again</source>
      <translation>Im Dokument wieder gezeigt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Si&amp;gnatures of a PDF…</source>
      <translation>S&amp;ignaturen einer PDF-Datei…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Sign</source>
      <translation>Signieren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures of a PDF</source>
      <translation>Signaturen einer PDF-Datei</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures of “{name}”</source>
      <translation>Signaturen von „{name}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures so far</source>
      <translation>Bisherige Signaturen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Signed by {name}, {day}.</source>
      <translation>Signiert von {name}, {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signed by {name}.</source>
      <translation>Signiert von {name}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>Signing needs an addition to the program: install it with pip install "jdeditor[sign]", or sign in your PDF program.</source>
      <translation>Zum Signieren fehlt ein Zusatz: Installieren Sie ihn mit pip install "jdeditor[sign]" oder signieren Sie in Ihrem PDF-Programm.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Skill: {why}</source>
      <translation>Fähigkeit: {why}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Skills</source>
      <translation>Fähigkeiten</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Slovakia</source>
      <translation>Slowakei</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Small print</source>
      <translation>Kleingedrucktes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Smaller headings</source>
      <translation>Kleinere Überschriften</translation>
    </message>
    <message>
      <location filename="../../templates/roles/backend-engineer.toml" />
      <location filename="../../templates/roles/data-analyst.toml" />
      <location filename="../../templates/roles/frontend-developer.toml" />
      <source>Software and data</source>
      <translation>Software und Daten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Some edits of “{name}” fit in no field.</source>
      <translation>Einige Bearbeitungen in „{name}“ passen in kein Feld.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Some lines end with a period and some do not; it looks put together from two texts.</source>
      <translation>Manche Zeilen enden mit einem Punkt, manche nicht; das wirkt aus zwei Texten zusammengesetzt.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Some people cannot have a license because of a disability; ask for it only where driving is part of the job.</source>
      <translation>Manche können wegen einer Behinderung keinen Führerschein haben; verlangen Sie ihn nur, wo Fahren zur Arbeit gehört.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Somebody of another sex may hold the office.</source>
      <translation>Das Amt kann auch jemand anderen Geschlechts haben.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Something old in a posting makes readers doubt the rest.</source>
      <translation>Veraltetes in einer Ausschreibung weckt Zweifel am Rest.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Source: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Spe&amp;lling</source>
      <translation>Re&amp;chtschreibung</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Speaking to the reader, or of “they”, includes everyone and is shorter.</source>
      <translation>Wer die Lesenden anspricht oder „they“ schreibt, schließt alle ein und ist kürzer.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Speaking to the reader, or of “they”, includes everyone.</source>
      <translation>Wer die Lesenden anspricht oder „they“ schreibt, schließt alle ein.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Spelling and Check</source>
      <translation>Rechtschreibung und Prüfung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Spelling: Hunspell, with the word lists of SCOWL.</source>
      <translation>Rechtschreibung: Hunspell mit den Wortlisten von SCOWL.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>St&amp;yle</source>
      <translation>St&amp;il</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Start date</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Start from a role</source>
      <translation>Mit einer Rolle beginnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Start with empty sections</source>
      <translation>Leere Abschnitte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>State or region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Statements</source>
      <translation>Erklärungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Status: {status}</source>
      <translation>Status: {status}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Stop tightening</source>
      <translation>Nicht mehr straffen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Stop using it</source>
      <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Style of: {text}</source>
      <translation>Formatvorlage für: {text}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Style sheets are made for the browser; people in the field stop reading here.</source>
      <translation>Stylesheets sind für den Browser gemacht; wer vom Fach ist, liest hier nicht weiter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Styles</source>
      <translation>Stile</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Such as: {words}</source>
      <translation>Zum Beispiel: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Supervision</source>
      <translation>Führung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch off</source>
      <translation>Abschalten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch on {rule}</source>
      <translation>{rule} einschalten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switched off: {reason}</source>
      <translation>Abgeschaltet: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Take %n changes</source>
      <translation>
        <numerusform>%n Änderung übernehmen</numerusform>
        <numerusform>%n Änderungen übernehmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Take over…</source>
      <translation>Übernehmen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Take the file over</source>
      <translation>Datei übernehmen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Take the other copy</source>
      <translation>Die andere Kopie nehmen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Technicians</source>
      <translation>Technische Fachkräfte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Temporary</source>
      <translation>Befristet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The PDF has no field to sign: export the posting as a copy for approval.</source>
      <translation>Die PDF-Datei hat kein Feld zum Signieren: Exportieren Sie die Ausschreibung als Freigabeexemplar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The PDF is protected with a password: save it without one, then sign it.</source>
      <translation>Die PDF-Datei ist mit einem Passwort geschützt: Speichern Sie sie ohne Passwort und signieren Sie dann.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The Word file is damaged: open it in Word, save it anew, and choose it again.</source>
      <translation>Die Word-Datei ist beschädigt: Öffnen Sie sie in Word, speichern Sie sie neu und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>The addition {name} sets such scripts in a PDF.</source>
      <translation>Der Zusatz {name} setzt solche Schriften in einer PDF-Datei.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/seek.toml" />
      <source>The advertisement details on SEEK.</source>
      <translation>Die Einzelheiten der Anzeige auf SEEK.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The certificate was valid from {first} to {last} only: ask for a new one.</source>
      <translation>Das Zertifikat galt nur von {first} bis {last}: Lassen Sie sich ein neues geben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The changed file cannot be read.</source>
      <translation>Die geänderte Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/findings.py" />
      <source>The checks found nothing. Your own reading still counts.</source>
      <translation>Die Prüfung hat nichts gefunden. Ihr eigenes Lesen zählt trotzdem.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The closing date has passed.</source>
      <translation>Die Bewerbungsfrist ist vorbei.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/google.toml" />
      <source>The description as Google shows it; the data for it is the JSON-LD export.</source>
      <translation>Die Beschreibung, wie Google sie zeigt; die Daten dazu liefert der JSON-LD-Export.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>The dictionary could not be added.</source>
      <translation>Das Wörterbuch konnte nicht hinzugefügt werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>The dictionary is damaged: get it anew from where it came from.</source>
      <translation>Das Wörterbuch ist beschädigt: Holen Sie es neu von dort, woher es kam.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The disk is full: free some space, or save on another disk.</source>
      <translation>Der Datenträger ist voll: Schaffen Sie Platz oder speichern Sie auf einem anderen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The disk reports a fault: save on another disk and make copies of your files.</source>
      <translation>Der Datenträger meldet einen Fehler: Speichern Sie auf einem anderen und sichern Sie Ihre Dateien.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>The document as text</source>
      <translation>Das Dokument als Text</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>The document was changed after this signature.</source>
      <translation>Das Dokument wurde nach dieser Signatur geändert.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The duties to protected veterans and to people with disabilities still stand; have the statement looked at.</source>
      <translation>Die Pflichten gegenüber geschützten Veteranen und Menschen mit Behinderung gelten weiter; lassen Sie die Erklärung prüfen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>The employer profile “{name}” cannot be used here.</source>
      <translation>Das Arbeitgeberprofil „{name}“ kann hier nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The ends of the pay are more than {most} a year apart: wanted in {places}.</source>
      <translation>Die Enden der Vergütung liegen mehr als {most} im Jahr auseinander: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say hybrid, this says on site.</source>
      <translation>Die Angaben sagen hybrid, hier steht vor Ort.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say hybrid, this says remote.</source>
      <translation>Die Angaben sagen hybrid, hier steht remote.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say on site, this says hybrid.</source>
      <translation>Die Angaben sagen vor Ort, hier steht hybrid.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say on site, this says remote.</source>
      <translation>Die Angaben sagen vor Ort, hier steht remote.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say remote, this says hybrid.</source>
      <translation>Die Angaben sagen remote, hier steht hybrid.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say remote, this says on site.</source>
      <translation>Die Angaben sagen remote, hier steht vor Ort.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The field “{field}” is signed already: choose another, or export a new copy.</source>
      <translation>Das Feld „{field}“ ist schon signiert: Wählen Sie ein anderes oder exportieren Sie ein neues Exemplar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>The file cannot be read.</source>
      <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The file holds no private key: choose the .p12 or .pfx file of your certificate.</source>
      <translation>Die Datei enthält keinen privaten Schlüssel: Wählen Sie die .p12- oder .pfx-Datei Ihres Zertifikats.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file holds {field}, which this program does not know: update the program, or take it out in a text editor.</source>
      <translation>Die Datei enthält {field}, was dieses Programm nicht kennt: Aktualisieren Sie das Programm oder entfernen Sie es in einem Texteditor.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged at line {line}: open an older copy of it.</source>
      <translation>Die Datei ist in Zeile {line} beschädigt: Öffnen Sie eine ältere Kopie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/posting_file.py" />
      <source>The file is damaged at {field}: open an older copy, or correct it in a text editor.</source>
      <translation>Die Datei ist bei {field} beschädigt: Öffnen Sie eine ältere Kopie oder berichtigen Sie sie in einem Texteditor.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged, it holds the number {number}: open an older copy of it.</source>
      <translation>Die Datei ist beschädigt, sie enthält die Zahl {number}: Öffnen Sie eine ältere Kopie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged, “{field}” stands twice in one place: open an older copy of it.</source>
      <translation>Die Datei ist beschädigt, „{field}“ steht zweimal an einer Stelle: Öffnen Sie eine ältere Kopie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged: open an older copy of it.</source>
      <translation>Die Datei ist beschädigt: Öffnen Sie eine ältere Kopie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is empty: open an older copy of it, or begin a new posting.</source>
      <translation>Die Datei ist leer: Öffnen Sie eine ältere Kopie oder beginnen Sie eine neue Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>The file is far too large for what it should be: choose another.</source>
      <translation>Die Datei ist viel zu groß für das, was sie sein soll: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>The file is free now.</source>
      <translation>Die Datei ist jetzt frei.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The file is larger than this disk takes: save on another disk.</source>
      <translation>Die Datei ist größer, als dieser Datenträger erlaubt: Speichern Sie auf einem anderen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The file is no longer where it was.</source>
      <translation>Die Datei ist nicht mehr, wo sie war.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is not in the encoding UTF-8: save it as UTF-8, or open an older copy of it.</source>
      <translation>Die Datei ist nicht in UTF-8 kodiert: Speichern Sie sie als UTF-8 oder öffnen Sie eine ältere Kopie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The file name is too long: choose a shorter one.</source>
      <translation>Der Dateiname ist zu lang: Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The file was moved. It is “{name}” in “{folder}” now.</source>
      <translation>Die Datei wurde verschoben. Sie heißt jetzt „{name}“ in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>The folder cannot be remembered</source>
      <translation>Der Ordner kann nicht gemerkt werden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/documents.py" />
      <source>The folder of the versions cannot be made.</source>
      <translation>Der Ordner für die Fassungen lässt sich nicht anlegen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>The job</source>
      <translation>Die Stelle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The job is marked exempt and paid by the hour.</source>
      <translation>Die Stelle ist als exempt eingestuft und wird nach Stunden bezahlt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The job is marked exempt, and this speaks of overtime pay.</source>
      <translation>Die Stelle ist als exempt eingestuft, und hier ist von bezahlten Überstunden die Rede.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The job is marked exempt, but pay begins under {floor} a year ({places}).</source>
      <translation>Die Stelle ist als exempt eingestuft, aber die Vergütung beginnt unter {floor} im Jahr ({places}).</translation>
    </message>
    <message>
      <location filename="../../templates/boards/greenhouse.toml" />
      <source>The job post in Greenhouse.</source>
      <translation>Die Stellenanzeige in Greenhouse.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/workable.toml" />
      <source>The job title and the description in Workable.</source>
      <translation>Stellenbezeichnung und Beschreibung in Workable.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/indeed.toml" />
      <source>The job title and the description on Indeed, as plain text.</source>
      <translation>Stellenbezeichnung und Beschreibung auf Indeed, nur Text.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The job would begin before it is filled.</source>
      <translation>Die Stelle würde beginnen, bevor sie besetzt ist.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>The law asks whether a person can do the essential functions, with or without reasonable accommodation.</source>
      <translation>Das Gesetz fragt, ob jemand die wesentlichen Aufgaben erfüllen kann, mit oder ohne angemessene Vorkehrungen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of a place where this job can be done asks for it in the posting.</source>
      <translation>Das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt es in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of a place where this job can be done wants the pay told before the interview, in the posting or otherwise.</source>
      <translation>Das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt die Vergütung vor dem Gespräch, in der Ausschreibung oder anders.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of this place may ask for it; nobody has checked this rule against the law yet.</source>
      <translation>Das Gesetz dieses Ortes verlangt es vielleicht; noch hat niemand diese Regel am Gesetz geprüft.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead asks for {names}, which a posting does not have.</source>
      <translation>Der Briefkopf verlangt {names}, was eine Ausschreibung nicht hat.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has a password: take the password off in Word, and choose it again.</source>
      <translation>Der Briefkopf hat ein Passwort: Entfernen Sie es in Word und wählen Sie ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has no style called {names}: the program made it.</source>
      <translation>Der Briefkopf hat keine Formatvorlage {names}: Das Programm hat sie angelegt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has no styles called {names}: the program made them.</source>
      <translation>Der Briefkopf hat keine Formatvorlagen {names}: Das Programm hat sie angelegt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead is in the form “Strict Open XML”: save it in Word as an ordinary .docx, and choose that.</source>
      <translation>Der Briefkopf hat das Format „Strict Open XML“: Speichern Sie ihn in Word als gewöhnliche .docx und wählen Sie diese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead is too large: take large pictures out of it, and choose it again.</source>
      <translation>Der Briefkopf ist zu groß: Nehmen Sie große Bilder heraus und wählen Sie ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s digital signature is left out: it holds for that file only.</source>
      <translation>Die digitale Signatur des Briefkopfs bleibt weg: Sie gilt nur für jene Datei.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s macros are left out.</source>
      <translation>Die Makros des Briefkopfs bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s own text gives way to the posting. To keep it, put {{{{posting}}}} in it where the posting belongs.</source>
      <translation>Der eigene Text des Briefkopfs weicht der Ausschreibung. Soll er bleiben, setzen Sie {{{{posting}}}} an die Stelle der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s protection against changes is left out.</source>
      <translation>Der Änderungsschutz des Briefkopfs bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/grammar.py" />
      <source>The lines begin in different ways: with {ways}.</source>
      <translation>Die Zeilen beginnen verschieden: mit {ways}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>The lines that fit in a field are taken over. Look at the rest yourself.</source>
      <translation>Die Zeilen, die in ein Feld passen, sind übernommen. Sehen Sie sich den Rest selbst an.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The link would lead nowhere.</source>
      <translation>Der Link führte nirgendwohin.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>The list of switched-off rules cannot be kept</source>
      <translation>Die Liste abgeschalteter Regeln kann nicht gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The mark {{{{posting}}}} counts only in the letterhead’s text, not around it.</source>
      <translation>Die Marke {{{{posting}}}} gilt nur im Text des Briefkopfs, nicht darum herum.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The network folder does not answer: check the connection and try again.</source>
      <translation>Der Netzwerkordner antwortet nicht: Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>The page could not be drawn.</source>
      <translation>Die Seite konnte nicht gezeichnet werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>The pages are tightened to %n.</source>
      <translation>
        <numerusform>Das Dokument ist auf %n Seite gestrafft.</numerusform>
        <numerusform>Das Dokument ist auf %n Seiten gestrafft.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>The pages are tightened to one.</source>
      <translation>Das Dokument ist auf eine Seite gestrafft.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/usajobs.toml" />
      <source>The parts of an announcement, each as plain text for a field of its own.</source>
      <translation>Die Teile einer Ausschreibung, jeder als Text für ein eigenes Feld.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The password does not open this certificate file, or the file is damaged.</source>
      <translation>Das Passwort öffnet diese Zertifikatsdatei nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay has only one end; a fixed rate is the same at both.</source>
      <translation>Die Vergütung hat nur ein Ende; ein fester Betrag ist an beiden gleich.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The pay has only one end; a fixed rate is the same at both: wanted in {places}.</source>
      <translation>Die Vergütung hat nur ein Ende; ein fester Betrag ist an beiden gleich: verlangt in {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay lacks its currency or its period.</source>
      <translation>Der Vergütung fehlt die Währung oder der Zeitraum.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay range begins above where it ends.</source>
      <translation>Die Spanne der Vergütung beginnt über ihrem Ende.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay range begins at nothing.</source>
      <translation>Die Spanne der Vergütung beginnt bei nichts.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is all white on white paper: choose the logo in its colours.</source>
      <translation>Das Bild ist ganz weiß auf weißem Papier: Wählen Sie das Logo in seinen Farben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is damaged: save it once more as a PNG, and choose that.</source>
      <translation>Das Bild ist beschädigt: Speichern Sie es noch einmal als PNG und wählen Sie dieses.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is too large: save it as a PNG, 1,000 pixels wide, and choose that.</source>
      <translation>Das Bild ist zu groß: Speichern Sie es als PNG, 1.000 Pixel breit, und wählen Sie dieses.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>The posting cannot be opened</source>
      <translation>Die Ausschreibung lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <source>The posting has the profile “{name}” now.</source>
      <translation>Die Ausschreibung hat jetzt das Profil „{name}“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>The posting has {n} words.</source>
      <translation>Die Anzeige hat {n} Wörter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>The posting is whole; its pages have no logo and no brand color.</source>
      <translation>Die Ausschreibung ist vollständig; ihre Seiten haben kein Logo und keine Hausfarbe.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The posting may name a license only where driving is a function and no other way of getting about would do.</source>
      <translation>Die Ausschreibung darf einen Führerschein nur nennen, wo Fahren zur Arbeit gehört und kein anderer Weg ginge.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>The profile is damaged at {place}: correct it in a text editor, or set it up anew.</source>
      <translation>Das Profil ist bei {place} beschädigt: Berichtigen Sie es in einem Texteditor oder legen Sie es neu an.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>The profile names the file “{name}”, which is not there: choose it again.</source>
      <translation>Das Profil nennt die Datei „{name}“, die es nicht gibt: Wählen Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>The program met a fault of its own and could not start.</source>
      <translation>Im Programm selbst ist ein Fehler aufgetreten, es konnte nicht starten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>The program met a fault of its own. You can go on working.</source>
      <translation>Im Programm selbst ist ein Fehler aufgetreten. Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/recovery.py" />
      <source>The recovery folder cannot be made.</source>
      <translation>Der Ordner für die Wiederherstellung lässt sich nicht anlegen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>The regulation lists recent graduates and college students among the terms that deter older people.</source>
      <translation>Die Vorschrift zählt „recent graduates“ und „college students“ zu den Wörtern, die Ältere abschrecken.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>The role cannot be used</source>
      <translation>Die Rolle kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>The role “{role}” words these lines differently at the level “{new}”. Choose what to take.</source>
      <translation>Die Rolle „{role}“ hat für diese Zeilen auf der Stufe „{new}“ andere Worte. Wählen Sie, was Sie übernehmen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The rule wants health care, retirement, paid days off and what is taxed named, not left open.</source>
      <translation>Die Regel verlangt, dass Krankenversicherung, Altersvorsorge, bezahlte freie Tage und zu Versteuerndes genannt werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The rules on places are old: they are those of {day}.</source>
      <translation>Die Regeln zu Orten sind alt: Es sind die vom {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/pay.py" />
      <source>The second figure is smaller than the first.</source>
      <translation>Der zweite Betrag ist kleiner als der erste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The shares of time add up to {total}%.</source>
      <translation>Die Zeitanteile ergeben zusammen {total} %.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>The signature is broken: this is not what was signed.</source>
      <translation>Die Signatur ist ungültig: Das ist nicht, was signiert wurde.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The start date has passed.</source>
      <translation>Der Beginn ist vorbei.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The start date is not after the closing date.</source>
      <translation>Der Beginn liegt nicht nach der Bewerbungsfrist.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The system refused ({reason}): try another folder.</source>
      <translation>Das System hat abgelehnt ({reason}): Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>The text as it is now</source>
      <translation>Der Text, wie er jetzt ist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>The text as it will be copied</source>
      <translation>Der Text, wie er kopiert wird</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/posting_file.py" />
      <source>The text is far too long for a posting: take some of it out, then save.</source>
      <translation>Der Text ist für eine Ausschreibung viel zu lang: Nehmen Sie etwas davon heraus, und speichern Sie dann.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>The text still has blanks to fill in; the first is {words}.</source>
      <translation>Im Text sind noch Lücken zum Ausfüllen; die erste ist {words}.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/linkedin.toml" />
      <source>The title and the description of a job on LinkedIn.</source>
      <translation>Titel und Beschreibung einer Stelle auf LinkedIn.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title has {n} letters.</source>
      <translation>Die Bezeichnung hat {n} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title has {n} letters; {board} takes {limit}.</source>
      <translation>Die Bezeichnung hat {n} Zeichen; {board} nimmt {limit}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title is all in capitals.</source>
      <translation>Die Bezeichnung steht ganz in Großbuchstaben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The upper end of the pay is far above the lower.</source>
      <translation>Das obere Ende der Vergütung liegt weit über dem unteren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>The version before it</source>
      <translation>Die Fassung davor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>The word could not be kept.</source>
      <translation>Das Wort konnte nicht gemerkt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>The word exists, so a spelling check does not see it.</source>
      <translation>Das Wort gibt es, daher sieht die Rechtschreibprüfung es nicht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>The work is not discarded</source>
      <translation>Das Wiederhergestellte ist nicht verworfen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There are no responsibilities.</source>
      <translation>Es gibt keine Aufgaben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>There are {n} responsibilities.</source>
      <translation>Es sind {n} Aufgaben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>There has been no sign of that program for a while. If it still runs, what is typed there cannot be saved to this file any more.</source>
      <translation>Von jenem Programm gab es seit einer Weile kein Zeichen. Läuft es noch, kann das dort Geschriebene nicht mehr in diese Datei gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_roles.py" />
      <source>There is a role of this name already: choose another name, or replace it.</source>
      <translation>Eine Rolle dieses Namens gibt es schon: Wählen Sie einen anderen Namen oder ersetzen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>There is a role “{name}” already.</source>
      <translation>Es gibt schon eine Rolle „{name}“.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>There is a word as short that means everybody.</source>
      <translation>Es gibt ein ebenso kurzes Wort, das alle meint.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>There is no dictionary in this file: choose a .dic file or a LibreOffice extension.</source>
      <translation>In dieser Datei ist kein Wörterbuch: Wählen Sie eine .dic-Datei oder eine LibreOffice-Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>There is no employer profile “{id}”: look in the list of profiles for its name.</source>
      <translation>Es gibt kein Arbeitgeberprofil „{id}“: Suchen Sie seinen Namen in der Liste der Profile.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no employer.</source>
      <translation>Es gibt keinen Arbeitgeber.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no equal-opportunity statement.</source>
      <translation>Es gibt keine Erklärung zur Chancengleichheit.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>There is no field “{field}” to sign; there is {known}.</source>
      <translation>Es gibt kein Feld „{field}“ zum Signieren; vorhanden: {known}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>There is no file to compare with: this is all that was recovered.</source>
      <translation>Es gibt keine Datei zum Vergleichen: Dies ist alles, was wiederhergestellt wurde.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no folder “{folder}”: choose another.</source>
      <translation>Es gibt keinen Ordner „{folder}“: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no job title.</source>
      <translation>Es gibt keine Stellenbezeichnung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no place of work.</source>
      <translation>Es gibt keinen Arbeitsort.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>There is no printer. Export a PDF and print it where there is one.</source>
      <translation>Es gibt keinen Drucker. Exportieren Sie eine PDF-Datei und drucken Sie sie dort, wo es einen gibt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no such file: it may have been moved or renamed.</source>
      <translation>Diese Datei gibt es nicht: Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no such folder: choose another.</source>
      <translation>Diesen Ordner gibt es nicht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>There is nothing here with one suggestion; Ctrl+. shows what can be done.</source>
      <translation>Hier gibt es nichts mit nur einem Vorschlag; Strg+. zeigt, was möglich ist.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>These are amounts, not things to count.</source>
      <translation>Das sind Mengen, nichts zum Zählen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>These facts appear in the approval copy and are never published.</source>
      <translation>Diese Angaben stehen im Freigabeexemplar und werden nie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>These places want both ends of the range, or one fixed rate.</source>
      <translation>Diese Orte verlangen beide Enden der Spanne oder einen festen Betrag.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/returning.py" />
      <source>This Word file does not come from this program: copy its text and paste it into a posting.</source>
      <translation>Diese Word-Datei stammt nicht aus diesem Programm: Kopieren Sie ihren Text und fügen Sie ihn in eine Ausschreibung ein.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This disk can only be read: save on another disk.</source>
      <translation>Von diesem Datenträger kann nur gelesen werden: Speichern Sie auf einem anderen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This disk does not take such a file name: choose a simpler one.</source>
      <translation>Dieser Datenträger nimmt einen solchen Dateinamen nicht an: Wählen Sie einen einfacheren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>This file holds no job posting: choose another file, or an older copy of this one.</source>
      <translation>Diese Datei enthält keine Stellenausschreibung: Wählen Sie eine andere Datei oder eine ältere Kopie von dieser.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>This file is not a picture: choose a PNG or a JPEG.</source>
      <translation>Diese Datei ist kein Bild: Wählen Sie ein PNG oder ein JPEG.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>This file was changed by another program.</source>
      <translation>Ein anderes Programm hat diese Datei geändert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>This is a Word file of the old kind (.doc): save it in Word as .docx, and choose that.</source>
      <translation>Das ist eine Word-Datei der alten Art (.doc): Speichern Sie sie in Word als .docx und wählen Sie diese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>This is a file for printers: export the logo as a PNG, 1,000 pixels wide.</source>
      <translation>Das ist eine Datei für Druckereien: Exportieren Sie das Logo als PNG, 1.000 Pixel breit.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This is a folder: choose a file in it.</source>
      <translation>Das ist ein Ordner: Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>This is meant for whoever writes the posting, not for its readers.</source>
      <translation>Das ist für die gedacht, die die Ausschreibung schreiben, nicht für die, die sie lesen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>This is no PDF that can be signed: choose a copy for approval that you exported as PDF.</source>
      <translation>Diese PDF-Datei lässt sich nicht signieren: Wählen Sie ein Freigabeexemplar, das Sie als PDF exportiert haben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>This is not a Word file: choose a .docx or a .dotx.</source>
      <translation>Das ist keine Word-Datei: Wählen Sie eine .docx oder .dotx.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>This is not an address of the web.</source>
      <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>This is not an e-mail address.</source>
      <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>This is not an employer profile: set the profile up anew.</source>
      <translation>Das ist kein Arbeitgeberprofil: Legen Sie das Profil neu an.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>This is not an ordinary file: choose another.</source>
      <translation>Das ist keine gewöhnliche Datei: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/grammar.py" />
      <source>This line begins with {way}, most with {usual}.</source>
      <translation>Diese Zeile beginnt mit {way}, die meisten mit {usual}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>This line has {n} words.</source>
      <translation>Diese Zeile hat {n} Wörter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This link leads back to itself: choose the file itself.</source>
      <translation>Diese Verknüpfung führt zu sich selbst zurück: Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_rules.py" />
      <source>This list of rules that are switched off cannot be read: mend it, or remove it.</source>
      <translation>Diese Liste abgeschalteter Regeln lässt sich nicht lesen: Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>This name holds a character that no file name may have: choose another name.</source>
      <translation>Dieser Name enthält ein Zeichen, das in Dateinamen nicht erlaubt ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>This paragraph has {n} words.</source>
      <translation>Dieser Absatz hat {n} Wörter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/pay_range.py" />
      <source>This posting</source>
      <translation>Diese Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>This posting is at the level “{now}”. Choose another one.</source>
      <translation>Diese Ausschreibung ist auf der Stufe „{now}“. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>This posting is read-only.</source>
      <translation>Diese Ausschreibung ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>This profile is shared: make a copy of it to change it.</source>
      <translation>Dieses Profil wird gemeinsam genutzt: Machen Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>This says nearly the same as line {line}.</source>
      <translation>Das sagt fast dasselbe wie Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>This sentence has {n} words.</source>
      <translation>Dieser Satz hat {n} Wörter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/versions.py" />
      <source>This version cannot be read any more: choose another.</source>
      <translation>Diese Fassung lässt sich nicht mehr lesen: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit</source>
      <translation>Passend straffen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit %n pages</source>
      <translation>
        <numerusform>Auf %n Seite straffen</numerusform>
        <numerusform>Auf %n Seiten straffen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit fewer pages</source>
      <translation>Auf weniger Seiten straffen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit one page</source>
      <translation>Auf eine Seite straffen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Title copied</source>
      <translation>Titel kopiert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/summary.toml" />
      <source>To hand out or to pin up: the facts, one paragraph, five duties, four musts, four benefits.</source>
      <translation>Zum Verteilen oder Aushängen: die Angaben, ein Absatz, fünf Aufgaben, vier Voraussetzungen, vier Leistungen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>Today {time}</source>
      <translation>Heute {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Toledo</source>
      <translation>Toledo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Too many files are open: close some programs and try again.</source>
      <translation>Zu viele Dateien sind geöffnet: Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>Took {n} of {all} changes.</source>
      <translation>{n} von {all} Änderungen übernommen.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/electrician.toml" />
      <location filename="../../templates/roles/maintenance-technician.toml" />
      <source>Trades and maintenance</source>
      <translation>Handwerk und Instandhaltung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Travel</source>
      <translation>Reisen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../templates/styles/compact.toml" />
      <source>Two columns on one page. Notice boards, hand-outs, hiring many people at once.</source>
      <translation>Zwei Spalten auf einer Seite. Aushänge, Handzettel, viele Einstellungen auf einmal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Two figures for one job make readers doubt both.</source>
      <translation>Zwei Zahlen für eine Stelle wecken Zweifel an beiden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Two lines make one benefit look like two, and careful readers notice.</source>
      <translation>Zwei Zeilen lassen eine Leistung wie zwei aussehen, und Aufmerksame merken es.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Typed by you</source>
      <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Typed by you {n}</source>
      <translation>Von Ihnen geschrieben {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>US</source>
      <translation>DE</translation>
    </message>
    <message>
      <location filename="../../templates/boards/usajobs.toml" />
      <source>USAJOBS</source>
      <translation>USAJOBS</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Under this salary a job is seldom exempt from overtime pay, whatever its duties; teachers, lawyers and doctors are the known exceptions.</source>
      <translation>Unter diesem Gehalt ist eine Stelle selten von bezahlten Überstunden ausgenommen, was auch ihre Aufgaben sind; bekannte Ausnahmen sind Lehr-, Anwalts- und Arztberufe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/find/finder.py" />
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <location filename="../../jdeditor/ui/widgets/toast.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Undo {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Undone in {field}</source>
      <translation>Rückgängig gemacht in {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Unfold {name}</source>
      <translation>{name} ausklappen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Unless a law or contract requires citizenship, everybody authorized to work has to be considered.</source>
      <translation>Verlangt nicht ein Gesetz oder Vertrag die Staatsbürgerschaft, kommen alle in Betracht, die arbeiten dürfen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Unsaved changes</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Updating…</source>
      <translation>Wird aktualisiert…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Use for new pages</source>
      <translation>Für neue Seiten verwenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Use for this posting</source>
      <translation>Für diese Ausschreibung verwenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Use the system font</source>
      <translation>Schrift des Systems verwenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Use the usual heading</source>
      <translation>Übliche Überschrift verwenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Use “{words}”</source>
      <translation>„{words}“ verwenden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual benefits</source>
      <translation>Übliche Leistungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>Usual name</source>
      <translation>Üblicher Name</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual paper</source>
      <translation>Übliches Papier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual style</source>
      <translation>Üblicher Stil</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Vermont</source>
      <translation>Vermont</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Vers&amp;ions…</source>
      <translation>Fassun&amp;gen…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Versions of “{name}”</source>
      <translation>Fassungen von „{name}“</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Virginia</source>
      <translation>Virginia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Volunteer</source>
      <translation>Ehrenamt</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Washington</source>
      <translation>Washington (Bundesstaat)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Web page or e-mail address:</source>
      <translation>Webseite oder E-Mail-Adresse:</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Westchester County</source>
      <translation>Westchester County</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>What all your postings share</source>
      <translation>Was alle Ausschreibungen teilen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>What came back with “{name}”</source>
      <translation>Was mit „{name}“ zurückkam</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/view.py" />
      <source>What is different</source>
      <translation>Was anders ist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>What the file says otherwise than your text.</source>
      <translation>Was die Datei anders sagt als Ihr Text.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>What the job is for, and what the person will do in it</source>
      <translation>Wozu es die Stelle gibt und was die Person darin tut</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>What the job needs is a way of dressing, if anything; looks shut people out.</source>
      <translation>Was die Arbeit braucht, ist höchstens eine Kleidung; Aussehen schließt Menschen aus.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>What the law asks for</source>
      <translation>Was das Gesetz verlangt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>What the logo says, for those who cannot see it</source>
      <translation>Was das Logo sagt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>What the other copy says otherwise than your text.</source>
      <translation>Was die andere Kopie anders sagt als Ihr Text.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>What the person does</source>
      <translation>Was die Person tut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>What the recovered work says otherwise than “{name}”.</source>
      <translation>Was das Wiederhergestellte anders sagt als „{name}“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>What to include</source>
      <translation>Was hinein soll</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>What to look for</source>
      <translation>Worauf es ankommt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>What to send</source>
      <translation>Was zu senden ist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>What you close without saving is kept for 30 days.</source>
      <translation>Was Sie ohne Speichern schließen, bleibt 30 Tage erhalten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>What you do not save is kept for 30 days under File, Closed without saving.</source>
      <translation>Was Sie nicht speichern, bleibt 30 Tage unter Datei, Ohne Speichern geschlossen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>What you wrote and the pay stay as they are.</source>
      <translation>Ihr eigener Text und die Vergütung bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>What your organization does, for whom, and what it is like to work there</source>
      <translation>Was Ihre Organisation tut, für wen, und wie es sich dort arbeitet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>When off, what opens or fades does so at once.</source>
      <translation>Ist dies aus, öffnet und verblasst alles sofort.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Where lines come from</source>
      <translation>Herkunft der Zeilen</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Where somebody could afford to study tells little about the job.</source>
      <translation>Wo sich jemand ein Studium leisten konnte, sagt wenig über die Arbeit.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>Wherever it is found in this posting</source>
      <translation>Überall in dieser Ausschreibung, wo es gefunden wird</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/greeting.py" />
      <source>Which job do you want to fill?</source>
      <translation>Welche Stelle möchten Sie besetzen?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>While working</source>
      <translation>Beim Arbeiten</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Who has children, and who is married or pregnant, can be read as a preference by sex.</source>
      <translation>Wer Kinder hat, verheiratet oder schwanger ist, kann als Vorliebe nach Geschlecht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Who is exempt from overtime pay is paid a salary; computer work by the hour is the exception.</source>
      <translation>Wer keinen Überstundenanspruch hat, bezieht ein Gehalt; Computerarbeit nach Stunden ist die Ausnahme.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Who is exempt gets no overtime pay; one of the two is wrong.</source>
      <translation>Wer exempt ist, bekommt keine Überstunden bezahlt; eines von beiden stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>Who reads on a phone has lost the beginning by the end; two sentences say it faster.</source>
      <translation>Wer am Telefon liest, hat am Ende den Anfang vergessen; zwei Sätze sagen es schneller.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Whole words</source>
      <translation>Ganze Wörter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Why is “{pack}” not for your organization?</source>
      <translation>Warum passt „{pack}“ nicht zu Ihrer Organisation?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Why the page could not be drawn</source>
      <translation>Warum die Seite nicht gezeichnet werden konnte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Windows does not take such a file name: leave out characters like : ? * | and ".</source>
      <translation>Windows nimmt einen solchen Dateinamen nicht an: Lassen Sie Zeichen wie : ? * | und " weg.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Without a period and a currency, a figure says nothing.</source>
      <translation>Ohne Zeitraum und Währung sagt eine Zahl nichts.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Without an address, a link or a number nobody knows where to send it.</source>
      <translation>Ohne Adresse, Link oder Nummer weiß niemand, wohin damit.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Without it nobody can answer, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Ohne das kann niemand antworten, und das Gesetz eines Ortes, an dem diese Arbeit getan werden kann, verlangt es in der Ausschreibung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Without it nobody can answer.</source>
      <translation>Ohne das kann niemand antworten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Word file on the letterhead</source>
      <translation>Word-Datei auf dem Briefkopf</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
      <translation>Word-Dateien (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Word may place page breaks a little differently.</source>
      <translation>Word setzt Seitenumbrüche vielleicht etwas anders.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Words added: {added}, removed: {removed}</source>
      <translation>Wörter hinzugefügt: {added}, entfernt: {removed}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Words and dictionaries can be added while a posting is open.</source>
      <translation>Wörter und Wörterbücher lassen sich hinzufügen, während eine Ausschreibung offen ist.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Words of this posting</source>
      <translation>Wörter dieser Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Words of your own</source>
      <translation>Eigene Wörter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Words of your own…</source>
      <translation>Eigene Wörter…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>Words the law of a place is about</source>
      <translation>Wörter, um die es im Gesetz eines Ortes geht</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Work environment</source>
      <translation>Arbeitsform</translation>
    </message>
    <message>
      <location filename="../../templates/boards/workable.toml" />
      <source>Workable</source>
      <translation>Workable</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Works offline. Nothing leaves this computer.</source>
      <translation>Arbeitet offline. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Worth fixing</source>
      <translation>Ratsam</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Write a color like #1B4F8F, or pick one.</source>
      <translation>Schreiben Sie eine Farbe wie #1B4F8F oder wählen Sie eine aus.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Years measure age more than skill; name what the person has to be able to do.</source>
      <translation>Jahre messen das Alter mehr als das Können; nennen Sie, was die Person können muss.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>You can change everything afterwards.</source>
      <translation>Alles lässt sich danach noch ändern.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You can read it.</source>
      <translation>Sie können sie lesen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You have this file open in another window, since {when}.</source>
      <translation>Sie haben diese Datei in einem anderen Fenster geöffnet ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You have this file open on {host}, since {when}.</source>
      <translation>Sie haben diese Datei auf {host} geöffnet ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>You may not read this file: ask its owner for access.</source>
      <translation>Sie dürfen diese Datei nicht lesen: Bitten Sie ihren Eigentümer um Zugriff.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>You may not write here: save in another folder.</source>
      <translation>Sie dürfen hier nicht schreiben: Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You see it as it was when you opened it.</source>
      <translation>Sie sehen sie, wie sie beim Öffnen war.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>You see the page of {time}.</source>
      <translation>Sie sehen die Seite von {time}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Your changes are kept until you choose.</source>
      <translation>Ihre Änderungen bleiben erhalten, bis Sie wählen.</translation>
    </message>
    <message>
      <location filename="../../templates/styles/brand.toml" />
      <source>Your color in a panel and large headings. Career sites and fairs.</source>
      <translation>Ihre Farbe in einer Fläche und große Überschriften. Karriereseiten und Messen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>Your color is close to gray or black: headings stay in the color of the text.</source>
      <translation>Ihre Farbe ist fast grau oder schwarz: Überschriften bleiben in der Farbe des Textes.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Your files and recovery copies are as they were.</source>
      <translation>Ihre Dateien und Wiederherstellungskopien sind, wie sie waren.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Your organization</source>
      <translation>Ihre Organisation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/offers.py" />
      <source>Your roles</source>
      <translation>Ihre Rollen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Your share of the disk is used up: delete something, or save elsewhere.</source>
      <translation>Ihr Anteil am Speicherplatz ist verbraucht: Löschen Sie etwas oder speichern Sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Your text is safe here.</source>
      <translation>Ihr Text ist hier sicher.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <source>Your text is safe in the recovery copy.</source>
      <translation>Ihr Text ist in der Wiederherstellungskopie sicher.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Your text is safe: a recovery copy was kept just now.</source>
      <translation>Ihr Text ist sicher: Eben wurde eine Wiederherstellungskopie gesichert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>Your {name} is too light for text: headings and links use a darker one.</source>
      <translation>Ihr {name} ist zu hell für Text: Überschriften und Links nehmen ein dunkleres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>[to fill in]</source>
      <translation>[ausfüllen]</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a day</source>
      <translation>pro Tag</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a month</source>
      <translation>pro Monat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a thing</source>
      <translation>einer Sache</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a verb</source>
      <translation>einem Verb</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a verb in -s</source>
      <translation>einem Verb auf -s</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a week</source>
      <translation>pro Woche</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a year</source>
      <translation>pro Jahr</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>a yearly bonus of up to 10%</source>
      <translation>ein jährlicher Bonus von bis zu 10 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>adding a section</source>
      <translation>Hinzufügen eines Abschnitts</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>adding from the guide</source>
      <translation>Übernehmen aus dem Leitfaden</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>an -ing form</source>
      <translation>einer Form auf -ing</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>an hour</source>
      <translation>pro Stunde</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>and {n} more places</source>
      <translation>und {n} weitere Orte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>another profile</source>
      <translation>anderes Profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>another role</source>
      <translation>andere Rolle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>benefits</source>
      <translation>Leistungen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>brand color</source>
      <translation>Hausfarbe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>bringing a finding back</source>
      <translation>Zurückholen eines Hinweises</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>by experience</source>
      <translation>nach Erfahrung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>change of status</source>
      <translation>Änderung des Status</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/binder.py" />
      <source>change of {field}</source>
      <translation>Änderung von {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>changing the level</source>
      <translation>Änderung der Stufe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>changing the words of this posting</source>
      <translation>Änderung der Wörter dieser Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>choosing</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>closing date</source>
      <translation>Bewerbungsfrist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>consider</source>
      <translation>überlegen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>description of the job</source>
      <translation>Beschreibung der Stelle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>duplicating {name}</source>
      <translation>Duplizieren von {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <source>employer profile</source>
      <translation>Arbeitgeberprofil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>exported: {formats}</source>
      <translation>exportiert: {formats}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>fair chance for people with a record</source>
      <translation>faire Chance für Vorbestrafte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>filled</source>
      <translation>ausgefüllt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>found {things}</source>
      <translation>gefunden: {things}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>health insurance</source>
      <translation>Krankenversicherung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>hidden</source>
      <translation>ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>hiding {name}</source>
      <translation>Ausblenden von {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>how to apply</source>
      <translation>Weg der Bewerbung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>item {n}</source>
      <translation>Punkt {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>keeping “{word}”</source>
      <translation>Merken von „{word}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>letterhead</source>
      <translation>Briefkopf</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>life insurance</source>
      <translation>Lebensversicherung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>loading the changed file</source>
      <translation>Laden der geänderten Datei</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>logo in words</source>
      <translation>Logo in Worten</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>mending {field}</source>
      <translation>Behebung in {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>mending {n} of a kind</source>
      <translation>Behebung von {n} gleichen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>moving {name}</source>
      <translation>Verschieben von {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>must fix</source>
      <translation>zwingend</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>never published</source>
      <translation>nie veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>never saved to a file</source>
      <translation>nie in eine Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>not found {things}</source>
      <translation>nicht gefunden: {things}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>on “{words}”</source>
      <translation>zu „{words}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>open until filled</source>
      <translation>offen, bis besetzt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>or as soon as you can</source>
      <translation>oder so bald wie möglich</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>other pay</source>
      <translation>weitere Vergütung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>paid time off</source>
      <translation>bezahlter Urlaub</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>parental leave</source>
      <translation>Elternzeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>pay range</source>
      <translation>Gehaltsspanne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>purple</source>
      <translation>Violett</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>remote work</source>
      <translation>Arbeit von zu Hause</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>removing {name}</source>
      <translation>Entfernen von {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>renaming {name}</source>
      <translation>Umbenennen von {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>replacing “{words}”</source>
      <translation>Ersetzen von „{words}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>restoring a version</source>
      <translation>Wiederherstellen einer Fassung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>retirement plan</source>
      <translation>Altersvorsorge</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>setting a finding aside</source>
      <translation>Zurückstellen eines Hinweises</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>showing {name}</source>
      <translation>Einblenden von {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>style of the letterhead</source>
      <translation>Formatvorlage des Briefkopfs</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the District of Columbia</source>
      <translation>Washington DC</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the United Kingdom</source>
      <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the United States</source>
      <translation>USA</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the boards’ own pages, as in templates/boards</source>
      <translation>die Seiten der Jobbörsen selbst, wie in templates/boards</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the dictionary</source>
      <translation>das Wörterbuch</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the makers’ own pages</source>
      <translation>die Seiten der Hersteller</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>this posting</source>
      <translation>dieser Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>this profile</source>
      <translation>diesem Profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>to fill in</source>
      <translation>auszufüllen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>training</source>
      <translation>Weiterbildung</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>tuition help</source>
      <translation>Hilfe bei Studiengebühren</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>turquoise</source>
      <translation>Türkis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/binder.py" />
      <source>typing in {field}</source>
      <translation>Eingabe in {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>use of artificial intelligence</source>
      <translation>Einsatz künstlicher Intelligenz</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>usual paper</source>
      <translation>übliches Papier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>usual practice</source>
      <translation>übliche Praxis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>usual practice; no law is cited</source>
      <translation>übliche Praxis; kein Gesetz wird angeführt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>usual style</source>
      <translation>üblicher Stil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>whether there is a vacancy</source>
      <translation>ob eine Stelle frei ist</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>which had no file</source>
      <translation>die keine Datei hatte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>worth fixing</source>
      <translation>ratsam</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>{blank} is still to be filled in.</source>
      <translation>{blank} ist noch auszufüllen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} asks for this, and it is empty: {field}.</source>
      <translation>{board} verlangt diese Angabe, und sie ist leer: {field}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} takes {limit} characters and there are {there}: the text is cut from “{words}…” on.</source>
      <translation>{board} nimmt {limit} Zeichen, es sind {there}: Der Text wird ab „{words}…“ abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} takes {limit} characters of the title: “{words}” is cut.</source>
      <translation>{board} nimmt {limit} Zeichen des Titels: „{words}“ wird abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} wants at least {limit} characters; there are {there}.</source>
      <translation>{board} verlangt mindestens {limit} Zeichen; es sind {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>{chosen} of {all}</source>
      <translation>{chosen} von {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} blanks</source>
      <translation>{count} Lücken</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{count} items</source>
      <translation>{count} Punkte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{count} places in 1 field</source>
      <translation>{count} Stellen in 1 Feld</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{count} places in {fields} fields</source>
      <translation>{count} Stellen in {fields} Feldern</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>{count} places to look at</source>
      <translation>{count} Stellen zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} to check</source>
      <translation>{count} zu prüfen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} characters and there are {there}.</source>
      <translation>{field}: {board} nimmt {limit} Zeichen, es sind {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} characters of an entry, and “{words}…” has {there}.</source>
      <translation>{field}: {board} nimmt {limit} Zeichen je Eintrag, und „{words}…“ hat {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} entries and there are {there}.</source>
      <translation>{field}: {board} nimmt {limit} Einträge, es sind {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>{issuer} vouches for this name.</source>
      <translation>{issuer} bürgt für diesen Namen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>{list}, {number} of {of}</source>
      <translation>{list}, {number} von {of}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>{name} (read-only)</source>
      <translation>{name} (schreibgeschützt)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{name} is hidden</source>
      <translation>{name}: ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{name} is shown</source>
      <translation>{name}: eingeblendet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{number} of {all}, {place}</source>
      <translation>{number} von {all}, {place}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>{n} blanks are still on the page.</source>
      <translation>{n} Lücken sind noch auf der Seite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>{n} laws</source>
      <translation>{n} Gesetze</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>{n} minutes to read</source>
      <translation>{n} Minuten Lesezeit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>{n} more stayed</source>
      <translation>{n} weitere blieben gleich</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} of {all} lines end with a period, unlike the others.</source>
      <translation>{n} von {all} Zeilen enden mit einem Punkt, anders als die übrigen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} of {all} lines end without a period, unlike the others.</source>
      <translation>{n} von {all} Zeilen enden ohne Punkt, anders als die übrigen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>{n} rules</source>
      <translation>{n} Regeln</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} things are required.</source>
      <translation>{n} Dinge werden verlangt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>{n} things must be fixed before publishing.</source>
      <translation>{n} Punkte müssen vor der Veröffentlichung behoben werden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>{n} words</source>
      <translation>{n} Wörter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>{n} words, kept: {when}</source>
      <translation>{n} Wörter, gesichert: {when}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{places} and {n} more</source>
      <translation>{places} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place} (from {n} employees there)</source>
      <translation>{place} (ab {n} Beschäftigten dort)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place} (from {n} employees)</source>
      <translation>{place} (ab {n} Beschäftigten)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>{place}. Reason: {reason}</source>
      <translation>{place}. Begründung: {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place}: {law}</source>
      <translation>{place}: {law}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place}: {law}, since {day}</source>
      <translation>{place}: {law}, seit {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{reference}. Rules as of {day}</source>
      <translation>{reference}. Regeln vom {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>{said}, never saved to a file</source>
      <translation>{said}, nie in eine Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>{style} (proposed)</source>
      <translation>{style} (Vorschlag)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>{style}, tightened</source>
      <translation>{style}, gestrafft</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>{used} characters, no limit known</source>
      <translation>{used} Zeichen, keine Grenze bekannt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>{used} of {all} used</source>
      <translation>{used} von {all} verwendet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>{used} of {limit} characters</source>
      <translation>{used} von {limit} Zeichen</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>{who} has this file open on {host}, since {when}.</source>
      <translation>{who} hat diese Datei auf {host} geöffnet ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>{who} has this file open, since {when}.</source>
      <translation>{who} hat diese Datei geöffnet ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>{wide} × {high} pixels</source>
      <translation>{wide} × {high} Pixel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>{years} years</source>
      <translation>{years} Jahre</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“An” stands before a vowel that is heard, “a” before every other sound.</source>
      <translation>„An“ steht vor einem gehörten Vokal, „a“ vor jedem anderen Laut.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“Five years of experience” or “five years’ experience”.</source>
      <translation>„Five years of experience“ oder „five years’ experience“.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{before}” now reads “{now}”</source>
      <translation>Aus „{before}“ wurde „{now}“</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{before}” was taken out.</source>
      <translation>„{before}“ wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was exported {when} and says what this version says.</source>
      <translation>„{file}“ wurde exportiert ({when}) und sagt, was diese Fassung sagt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/showing.py" />
      <source>“{file}” was exported {when} from a posting that had no file.</source>
      <translation>„{file}“ wurde aus einer Ausschreibung exportiert, die keine Datei hatte ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was exported {when} from another posting, {posting}.</source>
      <translation>„{file}“ wurde aus einer anderen Ausschreibung exportiert ({when}): {posting}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/showing.py" />
      <source>“{file}” was exported {when} from “{posting}”.</source>
      <translation>„{file}“ wurde aus „{posting}“ exportiert ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was not exported here, or was changed since.</source>
      <translation>„{file}“ wurde nicht hier exportiert oder seitdem geändert.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{level}” in the title does not go with {years}.</source>
      <translation>„{level}“ in der Bezeichnung passt nicht zu {years}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>“{name}” came back with comments.</source>
      <translation>„{name}“ kam mit Kommentaren zurück.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>“{name}” is not a color: write it like #1D4F91.</source>
      <translation>„{name}“ ist keine Farbe: Schreiben Sie sie wie #1D4F91.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{now}” was added.</source>
      <translation>„{now}“ wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/problems.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks about a person’s family.</source>
      <translation>„{words}“ fragt nach der Familie einer Person.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a background rather than a skill.</source>
      <translation>„{words}“ verlangt eine Herkunft statt einer Fähigkeit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a belief.</source>
      <translation>„{words}“ verlangt einen Glauben.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a body part, not for a task.</source>
      <translation>„{words}“ verlangt einen Körperteil, keine Tätigkeit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a constitution rather than a skill.</source>
      <translation>„{words}“ verlangt eine Verfassung statt einer Fähigkeit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for what should not decide.</source>
      <translation>„{words}“ verlangt, was nicht entscheiden sollte.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for work without pay.</source>
      <translation>„{words}“ verlangt Arbeit ohne Lohn.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks what a person has earned.</source>
      <translation>„{words}“ fragt, was eine Person verdient hat.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks where a person comes from.</source>
      <translation>„{words}“ fragt, woher eine Person kommt.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” can be discrimination in the United Kingdom.</source>
      <translation>„{words}“ kann im Vereinigten Königreich Diskriminierung sein.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” can be read as “like us”.</source>
      <translation>„{words}“ kann als „wie wir“ gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” cannot be told from good.</source>
      <translation>„{words}“ lässt sich von gut nicht unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” describes a body, not a task.</source>
      <translation>„{words}“ beschreibt einen Körper, keine Tätigkeit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” describes a temper rather than the work.</source>
      <translation>„{words}“ beschreibt ein Temperament statt der Arbeit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” does not keep the law of Colorado away.</source>
      <translation>„{words}“ hält das Gesetz von Colorado nicht fern.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” does not say how much.</source>
      <translation>„{words}“ sagt nicht, wie viel.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” does not say it in full.</source>
      <translation>„{words}“ sagt es nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>“{words}” everywhere in this posting</source>
      <translation>„{words}“ überall in dieser Ausschreibung</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” has a history that some readers feel.</source>
      <translation>„{words}“ hat eine Geschichte, die manche spüren.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” has a shorter word.</source>
      <translation>Für „{words}“ gibt es ein kürzeres Wort.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” has no plural in English here.</source>
      <translation>„{words}“ hat hier im Englischen keine Mehrzahl.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” has the wrong article.</source>
      <translation>„{words}“ hat den falschen Artikel.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” hides the verb.</source>
      <translation>„{words}“ versteckt das Verb.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” hints at an age.</source>
      <translation>„{words}“ deutet ein Alter an.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” hints at overwork.</source>
      <translation>„{words}“ deutet Überarbeitung an.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is a private mailbox.</source>
      <translation>„{words}“ ist ein privates Postfach.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is a remark for those inside.</source>
      <translation>„{words}“ ist eine Bemerkung für Interne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is an inside fact.</source>
      <translation>„{words}“ ist eine interne Angabe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>“{words}” is an instruction.</source>
      <translation>„{words}“ ist eine Anweisung.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” is not a description of benefits in Colorado.</source>
      <translation>„{words}“ beschreibt in Colorado keine Leistungen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is not an address of the web.</source>
      <translation>„{words}“ ist keine Webadresse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is not an e-mail address.</source>
      <translation>„{words}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” is not how it is usually written.</source>
      <translation>„{words}“ wird sonst anders geschrieben.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” is not part of the title.</source>
      <translation>„{words}“ gehört nicht zur Bezeichnung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not the place of work in the facts.</source>
      <translation>„{words}“ ist nicht der Arbeitsort der Angaben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>“{words}” is not the range of the pay field.</source>
      <translation>„{words}“ ist nicht die Spanne im Feld der Vergütung.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not the title of this job.</source>
      <translation>„{words}“ ist nicht der Titel dieser Stelle.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not what the employment type says.</source>
      <translation>„{words}“ ist nicht, was die Beschäftigung sagt.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is only an example.</source>
      <translation>„{words}“ ist nur ein Beispiel.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” is out of use, and some readers feel it.</source>
      <translation>„{words}“ ist veraltet, und manche spüren es.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” is probably a slip.</source>
      <translation>„{words}“ ist wohl ein Versehen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>“{words}” is written otherwise by those who make it.</source>
      <translation>„{words}“ wird vom Hersteller anders geschrieben.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>“{words}” is written “{earlier}” elsewhere.</source>
      <translation>„{words}“ ist anderswo „{earlier}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” judges how people look.</source>
      <translation>„{words}“ urteilt darüber, wie Menschen aussehen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” keeps experienced people out.</source>
      <translation>„{words}“ hält Erfahrene fern.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” lacks an “of” or an apostrophe.</source>
      <translation>„{words}“ fehlt ein „of“ oder ein Apostroph.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” leads nowhere.</source>
      <translation>„{words}“ führt nirgendwohin.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” leaves one end of the pay open.</source>
      <translation>„{words}“ lässt ein Ende der Vergütung offen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” leaves open what is meant.</source>
      <translation>„{words}“ lässt offen, was gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” leaves some people out and reads stiffly.</source>
      <translation>„{words}“ lässt manche aus und liest sich steif.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” may be asked for in California only where driving is part of the job.</source>
      <translation>„{words}“ darf in Kalifornien nur verlangt werden, wo Fahren zur Arbeit gehört.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” may not be asked for in Ontario.</source>
      <translation>„{words}“ darf in Ontario nicht verlangt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names a group by age.</source>
      <translation>„{words}“ benennt eine Gruppe nach dem Alter.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names a person by what they lack.</source>
      <translation>„{words}“ benennt eine Person nach dem, was ihr fehlt.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names no other way of moving the load.</source>
      <translation>„{words}“ nennt keine andere Art, die Last zu bewegen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names one sex.</source>
      <translation>„{words}“ nennt ein Geschlecht.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names some parents only.</source>
      <translation>„{words}“ nennt nur manche Eltern.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” prefers people by sex or orientation.</source>
      <translation>„{words}“ zieht Menschen nach Geschlecht oder Orientierung vor.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” prefers people by where they come from.</source>
      <translation>„{words}“ zieht Menschen nach ihrer Herkunft vor.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” puts a thing where it does not belong.</source>
      <translation>„{words}“ setzt etwas dahin, wo es nicht hingehört.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” reads as if nobody had looked at this for years.</source>
      <translation>„{words}“ wirkt, als hätte das seit Jahren niemand angesehen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” refers to an order that was revoked in January 2025.</source>
      <translation>„{words}“ bezieht sich auf eine Anordnung, die im Januar 2025 aufgehoben wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” rules people out before their case is looked at.</source>
      <translation>„{words}“ schließt Menschen aus, bevor ihr Fall geprüft ist.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” says little about the work.</source>
      <translation>„{words}“ sagt wenig über die Arbeit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” says the word twice.</source>
      <translation>„{words}“ sagt das Wort zweimal.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” sets an age or names a group by it.</source>
      <translation>„{words}“ setzt ein Alter oder benennt eine Gruppe danach.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” shouts.</source>
      <translation>„{words}“ schreit.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people by their circumstances.</source>
      <translation>„{words}“ schließt Menschen nach ihren Umständen aus.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who cared for somebody, were ill or were dismissed.</source>
      <translation>„{words}“ schließt Menschen aus, die jemanden gepflegt haben, krank waren oder entlassen wurden.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who get about otherwise.</source>
      <translation>„{words}“ schließt Menschen aus, die anders unterwegs sind.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who have no job now.</source>
      <translation>„{words}“ schließt Menschen aus, die gerade keine Stelle haben.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who may work here.</source>
      <translation>„{words}“ schließt Menschen aus, die hier arbeiten dürfen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” speaks of men only.</source>
      <translation>„{words}“ spricht nur von Männern.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” speaks of one sex.</source>
      <translation>„{words}“ spricht von einem Geschlecht.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” stands in for a figure.</source>
      <translation>„{words}“ steht statt einer Zahl.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” stands in most postings and says little.</source>
      <translation>„{words}“ steht in den meisten Ausschreibungen und sagt wenig.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>“{words}” stands in the list of what is required.</source>
      <translation>„{words}“ steht in der Liste dessen, was notwendig ist.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” tells people of another belief that they are not meant.</source>
      <translation>„{words}“ sagt Menschen anderen Glaubens, dass sie nicht gemeint sind.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” turns a disability or an illness into a figure of speech, or names people by it.</source>
      <translation>„{words}“ macht aus einer Behinderung oder Krankheit eine Redensart oder benennt Menschen danach.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}”: it came out in {year}.</source>
      <translation>„{words}“: Erschienen ist es {year}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>“{word}” is not in the dictionary</source>
      <translation>„{word}“ steht nicht im Wörterbuch</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>“{years}” of experience are required.</source>
      <translation>„{years}“ Erfahrung werden verlangt.</translation>
    </message>
  </context>
</TS>
