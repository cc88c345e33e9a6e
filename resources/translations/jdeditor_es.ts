<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>jdeditor</name>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>%n lines</source>
      <translation>
        <numerusform>%n línea</numerusform>
        <numerusform>%n líneas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;About jdeditor</source>
      <translation>&amp;Acerca de jdeditor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Add a dictionary…</source>
      <translation>&amp;Añadir un diccionario…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Appearance</source>
      <translation>Aparie&amp;ncia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Blank to fill in</source>
      <translation>&amp;Hueco por rellenar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Bold</source>
      <translation>Ne&amp;grita</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Commands…</source>
      <translation>C&amp;omandos…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Employer profiles…</source>
      <translation>&amp;Perfiles de empresa…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Find…</source>
      <translation>&amp;Buscar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Folder of shared roles…</source>
      <translation>Carpe&amp;ta de puestos compartidos…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Go to section</source>
      <translation>&amp;Ir a la sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Insert</source>
      <translation>&amp;Insertar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Italic</source>
      <translation>Curs&amp;iva</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Link…</source>
      <translation>En&amp;lace…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Mark misspelled words</source>
      <translation>&amp;Marcar las palabras mal escritas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Next blank or finding</source>
      <translation>Hueco o aviso &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Pegar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Preview</source>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Previous blank or finding</source>
      <translation>Hueco o aviso &amp;anterior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Redo</source>
      <translation>Re&amp;hacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Redo {step}</source>
      <translation>Re&amp;hacer: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Role guide</source>
      <translation>G&amp;uía del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Section</source>
      <translation>&amp;Sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Show suggestions here</source>
      <translation>Mostrar sugerencias a&amp;quí</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Tools</source>
      <translation>&amp;Herramientas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Unfold all sections</source>
      <translation>&amp;Desplegar todas las secciones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Use the suggestion here</source>
      <translation>&amp;Usar la sugerencia aquí</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Where lines come from</source>
      <translation>Ori&amp;gen de las líneas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Words of your own…</source>
      <translation>&amp;Palabras propias…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>1 blank</source>
      <translation>1 hueco</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>1 blank is still on the page.</source>
      <translation>Queda 1 hueco en la página.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>1 minute to read</source>
      <translation>1 minuto de lectura</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>1 more stayed</source>
      <translation>1 más sigue igual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>1 place</source>
      <translation>1 lugar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>1 place to look at</source>
      <translation>1 lugar que mirar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>1 thing must be fixed before publishing.</source>
      <translation>Hay 1 punto que corregir antes de publicar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>1 word</source>
      <translation>1 palabra</translation>
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
      <translation>Un archivo .p12 o .pfx, de su departamento de informática o de un servicio de confianza.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>A Word file with {n} styles. Word files are written on it.</source>
      <translation>Un archivo de Word con {n} estilos. Los archivos de Word se escriben sobre él.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>A blank in brackets would be published as it is.</source>
      <translation>Un hueco entre corchetes se publicaría tal cual.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>A board with a limit refuses or cuts what is longer.</source>
      <translation>Un portal con un límite rechaza o corta lo que es más largo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>A day, or “open until filled”, tells people whether it is worth applying, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Un día, o «hasta cubrir la vacante», dice si vale la pena presentarse, y la ley de un lugar donde se puede hacer este trabajo lo pide en la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>A day, or “open until filled”, tells people whether it is worth applying.</source>
      <translation>Un día, o «hasta cubrir la vacante», dice si vale la pena presentarse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>A degree is demanded without “or equivalent experience”.</source>
      <translation>Se exige un título sin «o experiencia equivalente».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>A dictionary is two files of one name, .aff and .dic: put both into one folder.</source>
      <translation>Un diccionario son dos archivos con el mismo nombre, .aff y .dic: póngalos en una misma carpeta.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>A doubled word is easily overlooked by whoever wrote it.</source>
      <translation>Quien escribe una palabra doble rara vez la ve.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>A first draft to edit</source>
      <translation>Un borrador para editar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>A folder has this name: choose another name.</source>
      <translation>Una carpeta tiene este nombre: elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A gap says nothing about what a person can do.</source>
      <translation>Un periodo en blanco no dice nada de lo que una persona sabe hacer.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A language may be required as far as the job needs it; being born to it may not.</source>
      <translation>Un idioma se puede exigir en lo que el puesto lo necesite; haber nacido con él, no.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>A level and the years asked for tell readers the same thing; here they tell two.</source>
      <translation>El nivel y los años pedidos deberían decir lo mismo; aquí dicen dos cosas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>A line keeps its origin until it is edited. None of this is in any document for others.</source>
      <translation>Una línea conserva su origen hasta que se edita. Nada de esto figura en un documento para otros.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>A line that holds several things is skipped; two short ones are read.</source>
      <translation>Una línea con varias cosas se salta; dos cortas se leen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>A logo cannot be an SVG here: export it as a PNG, 1,000 pixels wide, and choose that.</source>
      <translation>Un logotipo no puede ser un SVG aquí: expórtelo como PNG, de 1000 píxeles de ancho, y elija ese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>A new style</source>
      <translation>Un estilo nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>A newer version of this program wrote the file: update the program to open it.</source>
      <translation>Una versión más nueva de este programa escribió el archivo: actualice el programa para abrirlo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>A newer version of this program wrote the profile: update the program to use it.</source>
      <translation>Una versión más nueva de este programa escribió el perfil: actualice el programa para usarlo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>A paragraph that fills the screen of a phone is skipped.</source>
      <translation>Un párrafo que llena la pantalla de un teléfono se salta.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A photo or a date of birth tells race, sex and age before anybody has read on.</source>
      <translation>Una foto o una fecha de nacimiento revela origen, sexo y edad antes de seguir leyendo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A plain word says the same and hurts nobody.</source>
      <translation>Una palabra sencilla dice lo mismo y no hiere a nadie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>A posting you saved before</source>
      <translation>Una oferta guardada</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>A public posting in Ontario may not require experience in Canada.</source>
      <translation>Una oferta pública en Ontario no puede exigir experiencia en Canadá.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>A range goes from the lower to the higher, above nothing.</source>
      <translation>Una banda va de lo menor a lo mayor, por encima de nada.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>A role, not a person</source>
      <translation>Una función, no una persona</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>A signature says who stands behind this copy, and stays valid when others sign later.</source>
      <translation>Una firma dice quién responde de esta copia, y sigue siendo válida cuando otros firman después.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>A sync program has left another copy of this file.</source>
      <translation>Un programa de sincronización ha dejado otra copia de este archivo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>A team or unit</source>
      <translation>Un equipo o unidad</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>A text that was copied from another posting may still have that job’s name.</source>
      <translation>Un texto copiado de otro anuncio puede llevar todavía el nombre de aquel puesto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A title for one sex can be read as a preference, which the law forbids in an advertisement.</source>
      <translation>Un título para un solo sexo puede leerse como una preferencia, que la ley prohíbe en un anuncio.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>A very wide range is often read as no range, and some laws ask for good faith.</source>
      <translation>Una banda muy ancha suele leerse como ninguna, y algunas leyes piden buena fe.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A word that says plainly what is meant does as well.</source>
      <translation>Basta una palabra que diga con claridad lo que se quiere decir.</translation>
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
      <translation>Presentación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>About jdeditor</source>
      <translation>Acerca de jdeditor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>About the employer</source>
      <translation>La empresa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>About the work environment</source>
      <translation>Sobre la modalidad</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Accommodation statement</source>
      <translation>Ajustes para personas con discapacidad</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Activity</source>
      <translation>Actividad</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a benefit</source>
      <translation>Añadir un beneficio</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a bullet</source>
      <translation>Añadir un punto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Add a dictionary</source>
      <translation>Añadir un diccionario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Add a dictionary…</source>
      <translation>Añadir un diccionario…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Add a physical demand</source>
      <translation>Añadir una exigencia física</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a qualification</source>
      <translation>Añadir un requisito</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a responsibility</source>
      <translation>Añadir una función</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>Add a reviewer</source>
      <translation>Añadir una revisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Add an approver</source>
      <translation>Añadir una aprobación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Add another location</source>
      <translation>Añadir otro lugar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>Add it to the posting, or drag it to its place in a list</source>
      <translation>Añadirlo a la oferta, o arrastrarlo a su sitio en una lista</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Add section</source>
      <translation>Añadir sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Add to dictionary</source>
      <translation>Añadir al diccionario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Add what the checks found, and what was set aside</source>
      <translation>Añadir lo que la revisión encontró y lo que se apartó</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>Add: {words}</source>
      <translation>Añadir: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Added</source>
      <translation>Añadido</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Added a dictionary: {languages}</source>
      <translation>Diccionario añadido: {languages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/view.py" />
      <source>Added words are underlined, removed words are struck out.</source>
      <translation>Las palabras añadidas están subrayadas; las quitadas, tachadas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Added “{words}” to {where}</source>
      <translation>«{words}» añadido a {where}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Administrative support</source>
      <translation>Personal administrativo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Age may be asked for only where it is a real requirement of the job.</source>
      <translation>Solo se puede preguntar la edad cuando el puesto la requiere de verdad.</translation>
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
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>All of {name}</source>
      <translation>{name}: todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>All {n}</source>
      <translation>Todas {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Also paid</source>
      <translation>Además</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>An advert may not prefer people by sex, age or nationality, unless the work requires it and the advert says why.</source>
      <translation>Un anuncio no puede preferir a nadie por sexo, edad o nacionalidad, salvo que el trabajo lo exija y el anuncio diga por qué.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference by race, color or national origin.</source>
      <translation>Un anuncio no puede mostrar preferencia por color u origen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference by sex unless sex is a real requirement of the job.</source>
      <translation>Un anuncio no puede mostrar preferencia por sexo, salvo que el puesto lo requiera de verdad.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference for people under 40.</source>
      <translation>Un anuncio no puede mostrar preferencia por menores de 40 años.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An employer has to pay for work; an internship without pay is lawful only where the intern is the one who gains by it.</source>
      <translation>El trabajo se paga; unas prácticas sin sueldo solo son lícitas cuando quien más gana con ellas es quien las hace.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>An employer with staff in Colorado states pay and benefits for remote jobs, whether or not people there may apply.</source>
      <translation>Quien tiene personal en Colorado indica el salario y los beneficios de los puestos a distancia, puedan o no presentarse desde allí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>An exported file</source>
      <translation>Un archivo exportado</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An upper limit on experience falls mostly on older applicants.</source>
      <translation>Un límite superior de experiencia afecta sobre todo a candidatos mayores.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Another list says nearly the same.</source>
      <translation>Otra lista dice casi lo mismo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Another program</source>
      <translation>Otro programa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Another program has this file open: close it there and try again.</source>
      <translation>Otro programa tiene abierto este archivo: ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Another role</source>
      <translation>Otro puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Answer by</source>
      <translation>Responder antes del</translation>
    </message>
    <message>
      <location filename="../../templates/boards/generic.toml" />
      <source>Any job board</source>
      <translation>Cualquier portal de empleo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>Applications would not arrive.</source>
      <translation>Las solicitudes no llegarían.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Approval</source>
      <translation>Aprobación</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/approval.toml" />
      <source>Approval copy</source>
      <translation>Copia para aprobación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Approved</source>
      <translation>Aprobado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Approvers</source>
      <translation>Aprobación de</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>As it is now</source>
      <translation>Como está ahora</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>As used last</source>
      <translation>El último usado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Back to the posting</source>
      <translation>Volver a la oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Back to the start</source>
      <translation>Volver al inicio</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Backend Engineer</source>
      <translation>Desarrollador/a back-end</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/greeting.py" />
      <source>Begin with a role and change what you like, or look at an example first.</source>
      <translation>Empiece con un puesto y cambie lo que quiera, o mire antes un ejemplo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Begin with what is done: “Plan”, “Check”, “Teach”.</source>
      <translation>Empiece por lo que se hace: «Plan», «Check», «Teach».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Benefit</source>
      <translation>Beneficio</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Benefits</source>
      <translation>Beneficios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Benefits are part of what a job pays, and the law of a place where this job can be done asks for them in the posting.</source>
      <translation>Los beneficios son parte de lo que paga un puesto, y la ley de un lugar donde se puede hacer este trabajo los pide en la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Benefits are part of what a job pays.</source>
      <translation>Los beneficios son parte de lo que paga un puesto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Beside the form</source>
      <translation>Junto al formulario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Blank</source>
      <translation>En blanco</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Both say the same.</source>
      <translation>Ambos dicen lo mismo.</translation>
    </message>
    <message>
      <location filename="../../templates/styles/brand.toml" />
      <source>Brand</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Brand color</source>
      <translation>Color de marca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>Bring back: {finding}</source>
      <translation>Recuperar: {finding}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>British Columbia</source>
      <translation>Columbia Británica</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Browse…</source>
      <translation>Examinar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Bullets</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>By the dictionary of the posting’s own language.</source>
      <translation>Según el diccionario del idioma de la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>C&amp;heck</source>
      <translation>R&amp;evisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>CO</source>
      <translation>Andalucía</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>California</source>
      <translation>California</translation>
    </message>
    <message>
      <location filename="../../templates/styles/classic.toml" />
      <source>Calm, with serifs and headings over the text. Public bodies, law, health, universities.</source>
      <translation>Sereno, con serifas y títulos sobre el texto. Sector público, derecho, salud, universidades.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <location filename="../../jdeditor/ui/printing.py" />
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>Capitals read as shouting, and some job boards hide such a post.</source>
      <translation>Las mayúsculas se leen como un grito, y algunos portales ocultan esos anuncios.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/career.toml" />
      <source>Career site</source>
      <translation>Web de empleo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Certificate file</source>
      <translation>Archivo de certificado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Certificate files</source>
      <translation>Archivos de certificado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Certificates</source>
      <translation>Certificados</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Change level…</source>
      <translation>Otro nivel…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Change the le&amp;vel…</source>
      <translation>Cambiar de &amp;nivel…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Change the level</source>
      <translation>Cambiar de nivel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Check</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Check {n}</source>
      <translation>Revisión {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Choose a PDF</source>
      <translation>Elegir un PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Choose a country</source>
      <translation>Elegir un país</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Choose a currency</source>
      <translation>Elegir una moneda</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Choose a file: {name}</source>
      <translation>Elegir un archivo: {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Choose a folder…</source>
      <translation>Elegir una carpeta…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Choose a role to read what a person in it does, knows and earns.</source>
      <translation>Elija un puesto para leer qué hace, qué sabe y qué gana quien lo ocupa.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Choose a style</source>
      <translation>Elegir un estilo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Choose another…</source>
      <translation>Elegir otra…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Choose from a calendar</source>
      <translation>Elegir en un calendario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Choose your certificate file</source>
      <translation>Elegir su archivo de certificado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Choose {name} from a calendar</source>
      <translation>{name}: elegir en un calendario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Chosen for this level; change anything</source>
      <translation>Elegido para este nivel; cambie lo que quiera</translation>
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
      <translation>Ciudad</translation>
    </message>
    <message>
      <location filename="../../templates/styles/classic.toml" />
      <source>Classic</source>
      <translation>Clásico</translation>
    </message>
    <message>
      <location filename="../../templates/styles/modern.toml" />
      <source>Clear and airy, with headings beside the text. Right for every reader.</source>
      <translation>Claro y aireado, con títulos junto al texto. Bueno para todos los lectores.</translation>
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
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Closed &amp;without saving…</source>
      <translation>Cerra&amp;das sin guardar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Closed without saving</source>
      <translation>Cerradas sin guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Closing date</source>
      <translation>Fecha límite</translation>
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
      <translation>Entra</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/palette.py" />
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Commands and their keys</source>
      <translation>Comandos y sus teclas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <location filename="../../templates/styles/compact.toml" />
      <source>Compact</source>
      <translation>Compacto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/dialog.py" />
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Compare with</source>
      <translation>Comparar con</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Compare {title}</source>
      <translation>Comparar {title}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>Confusable words</source>
      <translation>Palabras que se confunden</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Connecticut</source>
      <translation>Connecticut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Consider</source>
      <translation>A valorar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Constant</source>
      <translation>Siempre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Contract</source>
      <translation>Por cuenta propia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copied for {board}.</source>
      <translation>Copiado para {board}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Copy all</source>
      <translation>Copiar todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Copy for a &amp;job board…</source>
      <translation>Copiar para un portal de &amp;empleo…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy for a job board</source>
      <translation>Copiar para un portal de empleo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Copy for a job board…</source>
      <translation>Copiar para un portal de empleo…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy title</source>
      <translation>Copiar el título</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Could not export.</source>
      <translation>No se ha podido exportar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Could not save the role.</source>
      <translation>No se ha podido guardar el puesto modelo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <source>Could not save “{name}”.</source>
      <translation>No se ha podido guardar «{name}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>Could not switch the rule off.</source>
      <translation>No se ha podido desactivar la regla.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Craft workers</source>
      <translation>Oficios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Create posting</source>
      <translation>Crear oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/language.py" />
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Cu&amp;t</source>
      <translation>Cor&amp;tar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Current setting</source>
      <translation>Ajuste actual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Dark</source>
      <translation>Oscura</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Delaware</source>
      <translation>Delaware</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete the profile</source>
      <translation>Eliminar el perfil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete the profile “{name}”?</source>
      <translation>¿Eliminar el perfil «{name}»?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Denver</source>
      <translation>Sevilla</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Details copied</source>
      <translation>Detalles copiados</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Details of the fault</source>
      <translation>Detalles del fallo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Dictionaries and LibreOffice extensions ({patterns})</source>
      <translation>Diccionarios y extensiones de LibreOffice ({patterns})</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Dictionary: {language}</source>
      <translation>Diccionario: {language}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Direct reports</source>
      <translation>Personas a cargo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard recovered work</source>
      <translation>Descartar el trabajo recuperado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard what was recovered of “{name}”?</source>
      <translation>¿Descartar lo recuperado de «{name}»?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Discard {title}</source>
      <translation>Descartar {title}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Discard…</source>
      <translation>Descartar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Do you want to replace it?</source>
      <translation>¿Quiere sustituirlo?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Don’t save</source>
      <translation>No guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_grip.py" />
      <source>Drag to move, click for more</source>
      <translation>Arrastre para mover, haga clic para más</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Duplicate the bullet</source>
      <translation>Duplicar el punto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Duties</source>
      <translation>Funciones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Duty</source>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>E-mail for applications</source>
      <translation>Correo para presentarse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>EEO category</source>
      <translation>Categoría EEO</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Each further demand keeps people away who could do the job.</source>
      <translation>Cada exigencia más aleja a personas que podrían hacer el trabajo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Edit as bullets</source>
      <translation>Editar como puntos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Edit as text</source>
      <translation>Editar como texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Editing</source>
      <translation>Edición</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Edits without a field</source>
      <translation>Ediciones sin campo</translation>
    </message>
    <message>
      <location filename="../../templates/roles/childcare-worker.toml" />
      <location filename="../../templates/roles/elementary-teacher.toml" />
      <location filename="../../templates/roles/social-worker.toml" />
      <source>Education and care</source>
      <translation>Educación y cuidados</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Education and training</source>
      <translation>Estudios y formación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/pay_range.py" />
      <source>Elsewhere</source>
      <translation>En otros lugares</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Employer</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Employer profile</source>
      <translation>Perfil de empresa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Employer profile “{name}”</source>
      <translation>Perfil de empresa «{name}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Employer profiles</source>
      <translation>Perfiles de empresa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>Employer profiles…</source>
      <translation>Perfiles de empresa…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Employment</source>
      <translation>Contrato</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>Empty</source>
      <translation>Vacío</translation>
    </message>
    <message>
      <location filename="../../templates/roles/mechanical-engineer.toml" />
      <location filename="../../templates/roles/research-scientist.toml" />
      <source>Engineering and science</source>
      <translation>Ingeniería y ciencia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Entry</source>
      <translation>Inicial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Equal opportunity</source>
      <translation>Igualdad</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <source>Equal-opportunity duties by place</source>
      <translation>Deberes de igualdad de oportunidades por lugar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Equal-opportunity statement</source>
      <translation>Declaración de igualdad de oportunidades</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>Essential</source>
      <translation>Esencial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Essential duty</source>
      <translation>Función esencial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Executives and senior managers</source>
      <translation>Directivos superiores</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Exempt</source>
      <translation>Exempt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Experience by years</source>
      <translation>Experiencia en años</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export 1 file</source>
      <translation>Exportar 1 archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Export a&amp;gain</source>
      <translation>Exportar de nue&amp;vo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Export again</source>
      <translation>Exportar de nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export {n} files</source>
      <translation>Exportar {n} archivos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Exported</source>
      <translation>Exportada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Exported 1 file.</source>
      <translation>1 archivo exportado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Exported files (*.pdf *.docx *.html *.txt *.md *.jsonld)</source>
      <translation>Archivos exportados (*.pdf *.docx *.html *.txt *.md *.jsonld)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Exported {n} files.</source>
      <translation>{n} archivos exportados.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Exported: {formats}.</source>
      <translation>Exportado: {formats}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>F4</source>
      <translation>F4</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>FLSA status</source>
      <translation>Condición FLSA</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Facts</source>
      <translation>Datos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/families.py" />
      <source>Families of roles</source>
      <translation>Familias de puestos</translation>
    </message>
    <message>
      <location filename="../../templates/roles/greenhouse-worker.toml" />
      <source>Farming</source>
      <translation>Agricultura</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>Federal contractors have to name protected veterans and disability in words; letters are not enough.</source>
      <translation>Los contratistas federales deben nombrar con palabras a los veteranos protegidos y la discapacidad; las siglas no bastan.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Field to sign</source>
      <translation>Campo para firmar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>File name</source>
      <translation>Nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>File not found</source>
      <translation>No se encuentra el archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Files exported</source>
      <translation>Archivos exportados</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Fill in</source>
      <translation>Por rellenar</translation>
    </message>
    <message>
      <location filename="../../templates/roles/accountant.toml" />
      <location filename="../../templates/roles/financial-analyst.toml" />
      <source>Finance and business</source>
      <translation>Finanzas y empresa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/palette.py" />
      <source>Find a command, section, file, role or setting</source>
      <translation>Buscar un comando, sección, archivo, puesto o ajuste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find and replace</source>
      <translation>Buscar y reemplazar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find in all fields</source>
      <translation>Buscar en todos los campos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Find ne&amp;xt</source>
      <translation>Buscar sig&amp;uiente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Find previou&amp;s</source>
      <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Find the version of a file</source>
      <translation>Buscar la versión de un archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Find the version of a file…</source>
      <translation>Buscar la versión de un archivo…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Finish the list and go on</source>
      <translation>Terminar la lista y seguir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>First and mid-level managers</source>
      <translation>Mandos intermedios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fit &amp;page</source>
      <translation>&amp;Página completa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fit &amp;width</source>
      <translation>Anc&amp;ho de página</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Fix all {n}</source>
      <translation>Corregir los {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Fix all {n} of this kind</source>
      <translation>Corregir los {n} de este tipo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fold a&amp;ll sections</source>
      <translation>Plegar &amp;todas las secciones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Fold {name}</source>
      <translation>Plegar {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Folder of shared roles</source>
      <translation>Carpeta de puestos compartidos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>For</source>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/career.toml" />
      <source>For applicants: the facts, the sections and how to apply.</source>
      <translation>Para candidatos: los datos, las secciones y cómo presentarse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For approval and changes</source>
      <translation>Para aprobar y cambiar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For e-mail and forms</source>
      <translation>Para correo y formularios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>For pages and exports. An employer’s own comes first.</source>
      <translation>Para páginas y exportaciones. El de una empresa va primero.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/internal.toml" />
      <source>For the file and the person in the job: everything, with shares of time and physical demands.</source>
      <translation>Para el expediente y la persona del puesto: todo, con partes del tiempo y exigencias físicas.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/approval.toml" />
      <source>For the people who say yes: the posting, the inside facts and lines to sign.</source>
      <translation>Para quienes dan el visto bueno: la oferta, los datos internos y líneas para firmar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For your career site</source>
      <translation>Para su web de empleo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Form</source>
      <translation>Formulario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Formats</source>
      <translation>Formatos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Frequent</source>
      <translation>A menudo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>From a role</source>
      <translation>A partir de un puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>From role or profile {n}</source>
      <translation>De un puesto o perfil {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>From the next start on. A posting has its own language.</source>
      <translation>Desde el próximo inicio. Una oferta tiene su propio idioma.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>From the role “{role}”</source>
      <translation>Del puesto «{role}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Full-time</source>
      <translation>Tiempo completo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Give the employer’s name, then save.</source>
      <translation>Escriba el nombre de la empresa y después guarde.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Go to section 1 to 9</source>
      <translation>Ir a la sección 1 a 9</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Go to the field that made the words</source>
      <translation>Ir al campo del que salen las palabras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>Go to the first</source>
      <translation>Ir al primero</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Go to the section</source>
      <translation>Ir a la sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Goes out</source>
      <translation>Sale</translation>
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
      <translation>Guía</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Hawaii</source>
      <translation>Hawái</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Heading</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Heading in the document:</source>
      <translation>Título en el documento:</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Headings</source>
      <translation>Títulos</translation>
    </message>
    <message>
      <location filename="../../templates/roles/home-health-aide.toml" />
      <location filename="../../templates/roles/registered-nurse.toml" />
      <source>Health care</source>
      <translation>Salud</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>Here only</source>
      <translation>Solo aquí</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>Hidden</source>
      <translation>Oculto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Hidden from the document</source>
      <translation>Oculta en el documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Hidden: not in the document</source>
      <translation>Oculto: no está en el documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <location filename="../../jdeditor/ui/returned.py" />
      <location filename="../../jdeditor/ui/widgets/toast.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Hide details</source>
      <translation>Ocultar detalles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Hide from the document</source>
      <translation>Ocultar en el documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Hide the section or show it again</source>
      <translation>Ocultar la sección o mostrarla de nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Hide {name} from the document</source>
      <translation>Ocultar {name} en el documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>High contrast, dark</source>
      <translation>Contraste alto, oscura</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>High contrast, light</source>
      <translation>Contraste alto, clara</translation>
    </message>
    <message>
      <location filename="../../templates/roles/janitor.toml" />
      <location filename="../../templates/roles/line-cook.toml" />
      <source>Hospitality and cleaning</source>
      <translation>Hostelería y limpieza</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>How a first page begins</source>
      <translation>Cómo empieza una primera página</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>How closely the work is supervised, and whom the person supervises</source>
      <translation>Cuánto se supervisa el trabajo, y a quién supervisa la persona</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>How often</source>
      <translation>Frecuencia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>How to apply</source>
      <translation>Cómo presentarse</translation>
    </message>
    <message>
      <location filename="../../templates/roles/hr-generalist.toml" />
      <source>Human resources</source>
      <translation>Recursos humanos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Hybrid</source>
      <translation>Híbrido</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>If you do not save, they are gone.</source>
      <translation>Si no los guarda, se perderán.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Ignore until it is closed</source>
      <translation>Ignorar hasta que se cierre</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Illinois</source>
      <translation>Illinois</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Imported</source>
      <translation>Importada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In a list</source>
      <translation>En una lista</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>In a long list the duties that matter are hard to see.</source>
      <translation>En una lista larga cuesta ver las funciones que importan.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>In every posting</source>
      <translation>En todas las ofertas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>In every posting: switch this rule off</source>
      <translation>En todas las ofertas: desactivar esta regla</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In fields with a list or a calendar</source>
      <translation>En campos con lista o calendario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>In review</source>
      <translation>En revisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In text</source>
      <translation>En el texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In the outline</source>
      <translation>En el esquema</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In the pages</source>
      <translation>En las páginas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>In the posting: {words}</source>
      <translation>En la oferta: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>In the window only. Pages keep the font of their style.</source>
      <translation>Solo en la ventana. Las páginas conservan la fuente de su estilo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>In this posting</source>
      <translation>En esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>In “{folder}”:</source>
      <translation>En «{folder}»:</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Inclusive wording</source>
      <translation>Lenguaje inclusivo</translation>
    </message>
    <message>
      <location filename="../../templates/boards/indeed.toml" />
      <source>Indeed</source>
      <translation>Indeed</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Insert</source>
      <translation>Insertar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Inside facts</source>
      <translation>Datos internos</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/internal.toml" />
      <source>Internal job description</source>
      <translation>Descripción interna del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Internship</source>
      <translation>Prácticas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>It describes a type of person instead of a skill. The evidence on who stays away is mixed, so this is for you to weigh.</source>
      <translation>Describe un tipo de persona en lugar de una competencia. No está claro a quién aleja, así que júzguelo usted.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>It does not fit %n pages and stay readable. Shorten the text.</source>
      <translation>
        <numerusform>No cabe en %n página y sigue siendo legible. Acorte el texto.</numerusform>
        <numerusform>No cabe en %n páginas y sigue siendo legible. Acorte el texto.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>It does not fit one page and stay readable. Shorten the text.</source>
      <translation>No cabe en una página y sigue siendo legible. Acorte el texto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>It says when a person was born, not what they can do.</source>
      <translation>Dice cuándo nació una persona, no lo que sabe hacer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>It stays for 30 days under File, Closed without saving, and is gone then.</source>
      <translation>Se conserva 30 días en Archivo, Cerradas sin guardar, y después desaparece.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>It stays with the posting, for those who approve it.</source>
      <translation>Se queda con la oferta, para quienes la aprueban.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Italy</source>
      <translation>Italia</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Ithaca</source>
      <translation>Ithaca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Its postings stay as they are, without logo, color or letterhead.</source>
      <translation>Sus ofertas quedan como están, sin logotipo, color ni papel con membrete.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Its text can be opened as a posting of its own.</source>
      <translation>Su texto se puede abrir como una oferta aparte.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Jersey City</source>
      <translation>Jersey City</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Job board</source>
      <translation>Portal de empleo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Job boards match by the plain title; pay, place and urgency have fields of their own.</source>
      <translation>Los portales buscan por el título sencillo; salario, lugar y urgencia tienen campos propios.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Job brief</source>
      <translation>El puesto en breve</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Job code</source>
      <translation>Código del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Job descriptions and postings, written offline. Nothing leaves this computer.</source>
      <translation>Descripciones de puestos y ofertas, escritas sin conexión. Nada sale de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/file_names.py" />
      <source>Job posting</source>
      <translation>Oferta de empleo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Job title</source>
      <translation>Título del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Keep both</source>
      <translation>Conservar ambos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Keep mine</source>
      <translation>Quedarse con la mía</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Keep with this posting</source>
      <translation>Recordar en esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Laborers and helpers</source>
      <translation>Peones y ayudantes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Language of the posting</source>
      <translation>Idioma de la oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Language of the program</source>
      <translation>Idioma del programa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Laws on postings change several times a year.</source>
      <translation>Las leyes sobre anuncios cambian varias veces al año.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Lead</source>
      <translation>Líder</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Leave out what you do not know yet</source>
      <translation>Deje en blanco lo que aún no sepa</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Leaving out such words brought more applications in a large trial; say what the person has to do with the skill.</source>
      <translation>Sin esas palabras llegaron más solicitudes en un gran ensayo; diga qué hay que hacer con la competencia.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/paralegal.toml" />
      <location filename="../../templates/roles/security-guard.toml" />
      <source>Legal and safety</source>
      <translation>Derecho y seguridad</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <location filename="../../jdeditor/ui/settings.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>Letter (8.5 × 11 in)</source>
      <translation>Carta (8,5 × 11 in)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Letterhead</source>
      <translation>Membrete</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Letterhead for Word files</source>
      <translation>Membrete para archivos de Word</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Light</source>
      <translation>Clara</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Like the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Limits: {source}, as of {day}.</source>
      <translation>Límites: {source}, a {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Line under the title</source>
      <translation>Línea bajo el título</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/benefits.py" />
      <source>Line {line} has this {benefit} under another name.</source>
      <translation>La línea {line} tiene este beneficio ({benefit}) con otro nombre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Lines that begin alike are read faster.</source>
      <translation>Las líneas que empiezan igual se leen más deprisa.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Link for applications</source>
      <translation>Enlace para presentarse</translation>
    </message>
    <message>
      <location filename="../../templates/boards/linkedin.toml" />
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Link…</source>
      <translation>Enlace…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Lithuania</source>
      <translation>Lituania</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Load theirs</source>
      <translation>Cargar la otra</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Loaded the changed file.</source>
      <translation>Se ha cargado el archivo cambiado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Locations</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Logo in words</source>
      <translation>Logotipo en palabras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Look at an example</source>
      <translation>Ver un ejemplo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Looking for other words…</source>
      <translation>Buscando otras palabras…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Looks</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Looks the same everywhere</source>
      <translation>Igual en todas partes</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <source>Los Angeles</source>
      <translation>Los Angeles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>MMMM d</source>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/when.py" />
      <source>MMMM d, yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Made with Qt, ReportLab, PDFium and python-docx. Fonts: Inter, Source Sans 3, Source Serif 4 and IBM Plex Sans, under the SIL Open Font License. Icons: Lucide.</source>
      <translation>Hecho con Qt, ReportLab, PDFium y python-docx. Fuentes: Inter, Source Sans 3, Source Serif 4 e IBM Plex Sans, con la SIL Open Font License. Iconos: Lucide.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Maine</source>
      <translation>Maine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Make a copy</source>
      <translation>Hacer una copia</translation>
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
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Many states and cities forbid such a ban in a posting, and the EEOC wants each case looked at.</source>
      <translation>Muchos estados y ciudades prohíben esa exclusión en un anuncio, y la EEOC quiere que se mire cada caso.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Many states and cities forbid to ask for pay history.</source>
      <translation>Muchos estados y ciudades prohíben preguntar por el salario anterior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Many who can do the job have learned it otherwise, and the words cost nothing.</source>
      <translation>Muchos que saben hacer el trabajo lo aprendieron de otro modo, y las palabras no cuestan nada.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Mark misspelled words</source>
      <translation>Marcar las palabras mal escritas</translation>
    </message>
    <message>
      <location filename="../../templates/roles/graphic-designer.toml" />
      <source>Marketing and design</source>
      <translation>Marketing y diseño</translation>
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
      <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>Mended</source>
      <translation>Corregido</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Menus</source>
      <translation>Menús</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Mid-level</source>
      <translation>Medio</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Minnesota</source>
      <translation>Minnesota</translation>
    </message>
    <message>
      <location filename="../../templates/styles/modern.toml" />
      <source>Modern</source>
      <translation>Moderno</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Monday to Friday, 40 hours a week</source>
      <translation>De lunes a viernes, 40 horas a la semana</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>More for {name}</source>
      <translation>Más sobre {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>More for “{title}”</source>
      <translation>Más sobre «{title}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>More than {n} lines. Type more to see fewer.</source>
      <translation>Más de {n} líneas. Escriba más para ver menos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>More ways to export</source>
      <translation>Más formas de exportar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Most employers state it, and US federal contractors have to.</source>
      <translation>La mayoría de las empresas la hace, y los contratistas federales de EE. UU. están obligados.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Move the bullet up or down</source>
      <translation>Mover el punto arriba o abajo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Move the section up or down</source>
      <translation>Mover la sección arriba o abajo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>Moved to {place} of {all}</source>
      <translation>Movido al {place} de {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>Moved to {place} of {count}</source>
      <translation>Movido al {place} de {count}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Must fix</source>
      <translation>Por corregir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Name the function, such as moving about the store: several ways of doing it may be possible.</source>
      <translation>Nombre la tarea, como moverse por la tienda: quizá haya varias formas de hacerla.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Name the person first, and what they use or have.</source>
      <translation>Nombre primero a la persona, y después lo que usa o tiene.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Name the two or three things that matter, or say “such as” before them.</source>
      <translation>Nombre las dos o tres cosas que importan, o ponga «por ejemplo» delante.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name this version</source>
      <translation>Nombrar esta versión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name, such as “Sent to legal”</source>
      <translation>Nombre, por ejemplo «Enviada a jurídico»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Named</source>
      <translation>Con nombre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Name…</source>
      <translation>Nombrar…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Nevada</source>
      <translation>Nevada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>New &amp;blank posting</source>
      <translation>Oferta en &amp;blanco</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New Jersey</source>
      <translation>Nueva Jersey</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>New Jersey forbids it in a posting, and other places forbid to decide by it.</source>
      <translation>Nueva Jersey lo prohíbe en un anuncio, y otros lugares prohíben decidir por ello.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New York City</source>
      <translation>la ciudad de Nueva York</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>New York City and several states forbid to use a person’s credit history for most jobs.</source>
      <translation>Nueva York y varios estados prohíben usar el historial de crédito de una persona en la mayoría de los puestos.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New York State</source>
      <translation>el estado de Nueva York</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>New from a &amp;role…</source>
      <translation>Nueva a partir de un p&amp;uesto…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>New line in a text of many lines</source>
      <translation>Línea nueva en un texto de varias líneas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <location filename="../../jdeditor/ui/start/page.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/window.py" />
      <source>New posting</source>
      <translation>Oferta nueva</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>New posting from a role</source>
      <translation>Oferta nueva a partir de un puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>New posting from the role</source>
      <translation>Oferta nueva a partir del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New postings begin with this profile</source>
      <translation>Las ofertas nuevas empiezan con este perfil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>New postings can begin from it. Dates, numbers and approval are left out.

Name:</source>
      <translation>Las ofertas nuevas pueden partir de él. Las fechas, los números y la aprobación se omiten.

Nombre:</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New profile</source>
      <translation>Perfil nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>New section</source>
      <translation>Sección nueva</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Next &amp;column</source>
      <translation>Columna &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Next bullet</source>
      <translation>Punto siguiente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Next field, previous field</source>
      <translation>Campo siguiente, campo anterior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>No benefits are named.</source>
      <translation>No se nombra ningún beneficio.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No benefits found: wanted in {places}.</source>
      <translation>No se encuentran beneficios: se piden en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No bonus, commission or other pay found, in case there is any: wanted in {places}.</source>
      <translation>No se encuentra bono, comisión ni otra retribución, si la hay: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No closing date found: wanted in {places}.</source>
      <translation>No se encuentra fecha límite: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No description of the job found: wanted in {places}.</source>
      <translation>No se encuentra descripción del puesto: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>No dictionary for {language}</source>
      <translation>No hay diccionario de {language}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>No difference</source>
      <translation>Ninguna diferencia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>No font has these characters, so the PDF leaves them out; a Word file keeps them: {characters}</source>
      <translation>Ninguna fuente tiene estos caracteres, así que el PDF los omite; un archivo de Word los conserva: {characters}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>No font of the program has these characters. A Word file keeps them.</source>
      <translation>Ninguna fuente del programa tiene estos caracteres. Un archivo de Word los conserva.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>No other words found</source>
      <translation>No se han encontrado otras palabras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>No pay is named.</source>
      <translation>No se nombra ningún salario.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No pay range found: wanted in {places}.</source>
      <translation>No se encuentra banda salarial: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No pay range found; before the interview it has to be told: wanted in {places}.</source>
      <translation>No se encuentra banda salarial; hay que decirla antes de la entrevista: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>No role has this title, so no level is known for it.</source>
      <translation>Ningún puesto tiene este título, así que no se conoce su nivel.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/role_field.py" />
      <source>No role is called that.</source>
      <translation>Ningún puesto se llama así.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>No role is called that. Try another word for it, or start with a blank one.</source>
      <translation>Ningún puesto se llama así. Pruebe con otra palabra, o empiece en blanco.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>No role says that. Try fewer or other words.</source>
      <translation>Ningún puesto dice eso. Pruebe con menos palabras, o con otras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No way to apply found: wanted in {places}.</source>
      <translation>No se encuentra cómo presentarse: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word found on whether this is an existing vacancy: wanted in {places}.</source>
      <translation>Nada dice si la vacante ya existe: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word found that people with arrest or conviction records are considered: wanted in {places}.</source>
      <translation>Nada dice que se considere a personas con detenciones o condenas: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word on artificial intelligence found, in case it screens or selects people: wanted in {places}.</source>
      <translation>Nada sobre inteligencia artificial, por si filtra o elige a personas: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nobody can apply after the closing date.</source>
      <translation>Nadie puede presentarse después de la fecha límite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Nobody can have used it for so long; people in the field stop reading here.</source>
      <translation>Nadie puede llevar tanto tiempo usándolo; quien conoce el oficio deja de leer aquí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Nobody else vouches for this name: ask the person whether it was them.</source>
      <translation>Nadie más responde de este nombre: pregunte a la persona si fue ella.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Non-exempt</source>
      <translation>Non-exempt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>None</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>None</source>
      <comment>profile</comment>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>None of {name}</source>
      <translation>{name}: nada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>None: Word files have the looks of the chosen style.</source>
      <translation>Ninguno: los archivos de Word tienen el aspecto del estilo elegido.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>None: the employer’s name stands in its place.</source>
      <translation>Ninguno: en su lugar está el nombre de la empresa.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Not an essential duty</source>
      <translation>Función no esencial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not created yet</source>
      <translation>Aún sin crear</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Not exported: {formats}.</source>
      <translation>No exportado: {formats}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/known.py" />
      <source>Not found. Choose from the list.</source>
      <translation>No se encuentra. Elija de la lista.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Not in the PDF: {characters}</source>
      <translation>No en el PDF: {characters}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/dates.py" />
      <source>Not read as a day. Write it as {day}.</source>
      <translation>No se reconoce como día. Escríbalo así: {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/pay.py" />
      <source>Not read as pay. Write {figure} or 120k–150k.</source>
      <translation>No se reconoce como salario. Escriba {figure} o 120k–150k.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Not read here, so it was put into “{note}”.</source>
      <translation>Aquí no se entiende, así que ha pasado a «{note}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved, and no recovery copy. {problem}</source>
      <translation>Sin guardar y sin copia de recuperación. {problem}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved. Kept for recovery {time}</source>
      <translation>Sin guardar. Copia de recuperación: {time}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Not signed yet.</source>
      <translation>Sin firmar todavía.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on pay</source>
      <translation>Nota sobre el salario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on the closing date</source>
      <translation>Nota sobre la fecha límite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on the start</source>
      <translation>Nota sobre la incorporación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Nothing but further signatures was added since.</source>
      <translation>Desde entonces solo se han añadido más firmas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Nothing changes between “{now}” and “{new}” in this posting.</source>
      <translation>Nada cambia entre «{now}» y «{new}» en esta oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Nothing could be printed. Try another printer, or export a PDF.</source>
      <translation>No se pudo imprimir nada. Pruebe con otra impresora o exporte un PDF.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Nothing found</source>
      <translation>No se ha encontrado nada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command_search.py" />
      <source>Nothing found. Try other words.</source>
      <translation>No se ha encontrado nada. Pruebe con otras palabras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/walking.py" />
      <source>Nothing is left to look at.</source>
      <translation>No queda nada que mirar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>Nothing is marked here</source>
      <translation>Aquí no hay nada marcado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says how to apply.</source>
      <translation>Nada dice cómo presentarse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says until when people can apply.</source>
      <translation>Nada dice hasta cuándo es posible presentarse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says where to send an application.</source>
      <translation>Nada dice adónde enviar la candidatura.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says whether the job is full time or part time.</source>
      <translation>Nada dice si el puesto es de tiempo completo o parcial.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says whom to ask for an accommodation.</source>
      <translation>Nada dice a quién pedir un ajuste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Nothing to fix. Checked {n} rules. Your own reading still counts.</source>
      <translation>Nada que corregir. {n} reglas revisadas. Su propia lectura sigue contando.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Nothing to save yet</source>
      <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>Nothing was closed without saving in the last 30 days.</source>
      <translation>No se ha cerrado nada sin guardar en los últimos 30 días.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>Nada todavía</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Now: {words}</source>
      <translation>Ahora: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Occasional</source>
      <translation>A veces</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../templates/roles/administrative-assistant.toml" />
      <source>Office and administration</source>
      <translation>Oficina y administración</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>On</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>On site</source>
      <translation>Presencial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>On top of the size that the system asks for.</source>
      <translation>Además del tamaño que pide el sistema.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>One word a line.</source>
      <translation>Una palabra por línea.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>One word written in two ways looks put together from two texts.</source>
      <translation>Una palabra escrita de dos maneras parece salida de dos textos.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/summary.toml" />
      <source>One-page summary</source>
      <translation>Resumen de una página</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Only bold, italic or a link changed.</source>
      <translation>Solo ha cambiado la negrita, la cursiva o un enlace.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Only religious bodies may ask for a belief, and for some jobs only.</source>
      <translation>Solo las entidades religiosas pueden pedir una creencia, y solo para algunos puestos.</translation>
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
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Open a copy</source>
      <translation>Abrir una copia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Open a posting</source>
      <translation>Abrir una oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Open exported files when done</source>
      <translation>Abrir los archivos exportados al terminar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Open re&amp;cent</source>
      <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Open the list or the calendar</source>
      <translation>Abrir la lista o el calendario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>Open the recovered work</source>
      <translation>Abrir el trabajo recuperado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Open when done</source>
      <translation>Abrir al terminar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Open {title}</source>
      <translation>Abrir {title}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Opened</source>
      <translation>Abierta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. 1 line that was edited there is taken over.</source>
      <translation>Abierto desde «{name}». Se ha tomado 1 línea editada allí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. Nothing was edited there.</source>
      <translation>Abierto desde «{name}». No se editó nada allí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. {n} lines that were edited there are taken over.</source>
      <translation>Abierto desde «{name}». Se han tomado {n} líneas editadas allí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Openings</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Operatives</source>
      <translation>Operarios de máquinas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Order of the sections</source>
      <translation>Orden de las secciones</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Orientation and pronouns are not a matter of liking.</source>
      <translation>La orientación y los pronombres no son cuestión de gustos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Others share this profile. Make a copy to change it.</source>
      <translation>Otros comparten este perfil. Haga una copia para cambiarlo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Outline</source>
      <translation>Esquema</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Outline, check and guide</source>
      <translation>Esquema, revisión y guía</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>PDF files</source>
      <translation>Archivos PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Pages and files</source>
      <translation>Páginas y archivos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Pages f&amp;or</source>
      <translation>Para &amp;quién</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Pages for</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Pages of the preferences</source>
      <translation>Páginas de las preferencias</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/settings.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Parents of every kind take leave; one word covers them.</source>
      <translation>Padres de todo tipo toman permisos; una palabra los abarca.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Part-time</source>
      <translation>Tiempo parcial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>Parts of the file name</source>
      <translation>Partes del nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Password of the certificate file</source>
      <translation>Contraseña del archivo de certificado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <source>Pasted the first {count} of {all} lines</source>
      <translation>Pegadas las primeras {count} de {all} líneas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay</source>
      <translation>Salario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay from</source>
      <translation>Salario desde</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay grade</source>
      <translation>Nivel salarial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Pay grades, codes and remarks are for the approval copy, not for the public.</source>
      <translation>Niveles salariales, códigos y notas son para la copia para aprobación, no para el público.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Pay is what most readers look for first, and many places require it.</source>
      <translation>El salario es lo primero que se busca, y muchos lugares lo exigen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Pay is what most readers look for first, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>El salario es lo primero que se busca, y la ley de un lugar donde se puede hacer este trabajo lo pide en la oferta.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Pay is what most readers look for first; every employer calls it competitive.</source>
      <translation>El salario es lo primero que se busca; toda empresa lo llama competitivo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Pay law by place</source>
      <translation>Leyes salariales por lugar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay period</source>
      <translation>Periodo del salario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay to</source>
      <translation>Salario hasta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>People are warned of job offers from private mailboxes; one of the employer is trusted.</source>
      <translation>Se advierte de las ofertas que llegan de buzones particulares; en uno de la empresa se confía.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>People decide by this whether to apply, and job boards ask for it.</source>
      <translation>Por esto se decide si presentarse, y los portales lo piden.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>People decide by this whether to apply, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Por esto se decide si presentarse, y la ley de un lugar donde se puede hacer este trabajo lo pide en la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>People search for the plain name of the job; lists cut the rest.</source>
      <translation>Se busca el nombre sencillo del puesto; las listas cortan el resto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>People who know the product notice, and search finds the right spelling.</source>
      <translation>Quien conoce el producto lo nota, y la búsqueda encuentra la grafía correcta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>People with a disability need to know whom to ask for help with applying.</source>
      <translation>Las personas con discapacidad necesitan saber a quién pedir ayuda para presentarse.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>People with children, a disability or no car decide by the figure.</source>
      <translation>Quien tiene hijos, una discapacidad o no tiene coche decide por la cifra.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Per</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Per diem</source>
      <translation>Por días</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Physical demands</source>
      <translation>Exigencias físicas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Pick a color</source>
      <translation>Elegir un color</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Pick…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
      <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Pin to the top</source>
      <translation>Fijar arriba</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Plain language and empty phrases</source>
      <translation>Lenguaje claro y frases vacías</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Plain text</source>
      <translation>Solo texto</translation>
    </message>
    <message>
      <location filename="../../templates/boards/generic.toml" />
      <source>Plain text for a form with one field for the title and one for the text.</source>
      <translation>Solo texto, para un formulario con un campo para el título y otro para el texto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Poland</source>
      <translation>Polonia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Postal code</source>
      <translation>Código postal</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Postings (*{suffix})</source>
      <translation>Ofertas (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Postings and their Word files (*{suffix} *.docx)</source>
      <translation>Ofertas y sus archivos de Word (*{suffix} *.docx)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>Postings of 300 to 700 words are read most; the studies differ, so weigh it yourself.</source>
      <translation>Los anuncios de 300 a 700 palabras son los más leídos; los estudios no coinciden, así que valórelo usted.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/guide/results.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Preferred</source>
      <translation>Se valora</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Preferred qualifications</source>
      <translation>Requisitos que se valoran</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Prepared by</source>
      <translation>Preparado por</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Prepared on</source>
      <translation>Preparado el</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Preview as &amp;text</source>
      <translation>Vista previa co&amp;mo texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Preview as text</source>
      <translation>Vista previa como texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/page_view.py" />
      <source>Preview, page {page} of {pages}</source>
      <translation>Vista previa, página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Previous c&amp;olumn</source>
      <translation>Co&amp;lumna anterior</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Prince Edward Island</source>
      <translation>Isla del Príncipe Eduardo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Printing…</source>
      <translation>Imprimiendo…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>Product names and their capitals</source>
      <translation>Nombres de productos y sus mayúsculas</translation>
    </message>
    <message>
      <location filename="../../templates/roles/production-operator.toml" />
      <location filename="../../templates/roles/truck-driver.toml" />
      <location filename="../../templates/roles/warehouse-associate.toml" />
      <source>Production and logistics</source>
      <translation>Producción y logística</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Professionals</source>
      <translation>Profesionales</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Qualifications</source>
      <translation>Requisitos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Questions</source>
      <translation>Preguntas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>R&amp;eplace…</source>
      <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Read all</source>
      <translation>Leer todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/dates.py" />
      <source>Read as {day}. If you mean {other}, write the month as a word.</source>
      <translation>Leído como {day}. Si quiere decir {other}, escriba el mes con letras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Readers filter by full time, part time and the like.</source>
      <translation>Se filtra por tiempo completo, tiempo parcial y similares.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by the place of work; naming two makes them doubt both.</source>
      <translation>Se filtra por el lugar de trabajo; nombrar dos hace dudar de ambos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by this; saying both makes them doubt it.</source>
      <translation>Se filtra por esto; decir ambas cosas hace dudar de ello.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by this; saying both makes them doubt the rest.</source>
      <translation>Se filtra por esto; decir ambas cosas hace dudar del resto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>Readers stumble over it.</source>
      <translation>Al leer se tropieza con ello.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Readers take everything in this list for a demand.</source>
      <translation>Todo lo que está en esta lista se toma por una exigencia.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Readers take it for advertising, and some job boards refuse it.</source>
      <translation>Se toma por publicidad, y algunos portales lo rechazan.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Readers take the figure for the pay, and the law of a place where this job can be done asks for both ends in the posting.</source>
      <translation>La cifra se toma por el salario, y la ley de un lugar donde se puede hacer este trabajo pide ambos extremos en la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Readers take the figure for the pay; several laws want both ends.</source>
      <translation>La cifra se toma por el salario; varias leyes quieren ambos extremos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Reason, such as “Approved”</source>
      <translation>Motivo, por ejemplo «Aprobado»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Recent file in {folder}</source>
      <translation>Archivo reciente en {folder}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Recovered work: 1 document</source>
      <translation>Trabajo recuperado: 1 documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Recovered work: {n} documents</source>
      <translation>Trabajo recuperado: {n} documentos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Redo {step}</source>
      <translation>Rehacer: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Redone in {field}</source>
      <translation>Rehecho en {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Remote</source>
      <translation>Remoto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_row.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Remove an empty bullet</source>
      <translation>Quitar un punto vacío</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Remove from this list</source>
      <translation>Quitar de esta lista</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Remove number {number}</source>
      <translation>Quitar el número {number}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Remove the bullet</source>
      <translation>Quitar el punto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Remove the section</source>
      <translation>Quitar la sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/chips.py" />
      <source>Remove {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Remove: {name}</source>
      <translation>Quitar: {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>Removed</source>
      <translation>Quitado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Removed “{words}”</source>
      <translation>«{words}» quitado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace all</source>
      <translation>Reemplazar todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace files</source>
      <translation>Reemplazar archivos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace the file that is there?</source>
      <translation>¿Reemplazar el archivo que está ahí?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace the files that are there?</source>
      <translation>¿Reemplazar los archivos que están ahí?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace with</source>
      <translation>Reemplazar con</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace {count} chosen</source>
      <translation>Reemplazar los {count} elegidos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/finder.py" />
      <source>Replaced in 1 place</source>
      <translation>Reemplazado en 1 lugar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/finder.py" />
      <source>Replaced in {count} places</source>
      <translation>Reemplazado en {count} lugares</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace…</source>
      <translation>Reemplazar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Reports to</source>
      <translation>Depende de</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/guide/results.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Required</source>
      <translation>Se requiere</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Required qualifications</source>
      <translation>Requisitos necesarios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Requisition number</source>
      <translation>N.º de solicitud</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Responsibilities</source>
      <translation>Funciones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Restart now</source>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Restored</source>
      <translation>Restaurada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Review date</source>
      <translation>Próxima revisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Reviewers</source>
      <translation>Revisión de</translation>
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
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Role</source>
      <comment>to begin with</comment>
      <translation>Puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Role guide</source>
      <translation>Guía del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Role of the person who prepared it</source>
      <translation>Función de quien lo preparó</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Role “{name}”</source>
      <translation>Puesto «{name}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Roles</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Rooms, tools, hours at home and at the office</source>
      <translation>Espacios, herramientas, horas en casa y en la oficina</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rule {rule} is switched off: {reason}</source>
      <translation>La regla {rule} está desactivada: {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rules of your own are files in {folder}.</source>
      <translation>Las reglas propias son archivos en {folder}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Rules of {day}</source>
      <translation>A {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Rules…</source>
      <translation>Reglas…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>S&amp;tatus</source>
      <translation>&amp;Estado</translation>
    </message>
    <message>
      <location filename="../../templates/boards/seek.toml" />
      <source>SEEK</source>
      <translation>SEEK</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>SOC code</source>
      <translation>Código SOC</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Said twice, it reads as if nobody had looked at the list.</source>
      <translation>Dicho dos veces, parece que nadie ha mirado la lista.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/customer-support-representative.toml" />
      <location filename="../../templates/roles/retail-salesperson.toml" />
      <location filename="../../templates/roles/sales-representative.toml" />
      <source>Sales and service</source>
      <translation>Ventas y atención</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Sales workers</source>
      <translation>Personal de ventas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Save &amp;as…</source>
      <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Save as a &amp;role…</source>
      <translation>Guardar como &amp;puesto modelo…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Save as a role</source>
      <translation>Guardar como puesto modelo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Save as “… {number}”</source>
      <translation>Guardar como «… {number}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Save elsewhere…</source>
      <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Save it again</source>
      <translation>Guardar de nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Save role</source>
      <translation>Guardar puesto modelo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Save the changes to “{name}”?</source>
      <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Save the posting</source>
      <translation>Guardar la oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Save your posting now, to be safe.</source>
      <translation>Guarde su oferta ahora, por seguridad.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/versions/page.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Saved as the role “{name}”.</source>
      <translation>Guardado como el puesto modelo «{name}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Saved {time}</source>
      <translation>Guardado {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say how long people really work, and what they get for it.</source>
      <translation>Diga cuánto se trabaja de verdad, y qué se recibe por ello.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Say no more about this, for a reason</source>
      <translation>No avisar más de esto, con un motivo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say that it can be done with or without reasonable accommodation, or with a hoist or a cart; the law asks for the task, not for a body.</source>
      <translation>Diga que puede hacerse con o sin ajustes razonables, o con una grúa o un carro; la ley pregunta por la tarea, no por un cuerpo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say what is done and how it is measured; people of every temper can do it.</source>
      <translation>Diga qué se hace y cómo se mide; personas de todo temperamento pueden hacerlo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Say what it means here: what changes quickly, what was achieved, what is done together.</source>
      <translation>Diga qué significa aquí: qué cambia deprisa, qué se ha logrado, qué se hace en común.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say what makes the work demanding, such as several deadlines at once, and what the person does then.</source>
      <translation>Diga qué hace exigente el trabajo, como varios plazos a la vez, y qué hace entonces la persona.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say which way of working you mean, so that people can judge it themselves.</source>
      <translation>Diga qué forma de trabajar quiere decir, para que cada cual pueda juzgar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Schedule</source>
      <translation>Horario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Scroll</source>
      <translation>Desplazarse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Search all roles</source>
      <translation>Buscar en los puestos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Search roles</source>
      <translation>Buscar puestos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Search the lines of all roles</source>
      <translation>Buscar en las líneas de todos los puestos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Search the shortcuts</source>
      <translation>Buscar en los atajos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Search {n} roles</source>
      <translation>Buscar en {n} puestos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Sections of the posting</source>
      <translation>Secciones de la oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Select &amp;all</source>
      <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Send a résumé and a short letter</source>
      <translation>Envíe un currículum y una carta breve</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Senior</source>
      <translation>Sénior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Service workers</source>
      <translation>Personal de servicios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Set aside…</source>
      <translation>Apartar…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Set link</source>
      <translation>Poner enlace</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Setting</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Share of the working time, in percent</source>
      <translation>Parte del tiempo de trabajo, en porcentaje</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>Share of time</source>
      <translation>Parte del tiempo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Shared ones are in {folder}.</source>
      <translation>Las compartidas están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/offers.py" />
      <source>Shared roles</source>
      <translation>Puestos compartidos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Shared roles come from “{folder}”.</source>
      <translation>Los puestos compartidos vienen de «{folder}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Shares of the working time add up to 100%.</source>
      <translation>Las partes del tiempo de trabajo suman el 100 %.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/language.py" />
      <source>Shift</source>
      <translation>Mayús</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Short words are read faster, also by people whose first language is another.</source>
      <translation>Las palabras cortas se leen más deprisa, también por quien tiene otra lengua materna.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Show details</source>
      <translation>Mostrar detalles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Show in the document</source>
      <translation>Mostrar en el documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Show it in the form</source>
      <translation>Mostrarlo en el formulario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Show motion</source>
      <translation>Mostrar movimiento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Show this &amp;field in the preview</source>
      <translation>Mostrar este &amp;campo en la vista previa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Show {name} again</source>
      <translation>Mostrar {name} de nuevo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Show {n} more</source>
      <translation>Mostrar {n} más</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Shown in the document again</source>
      <translation>Visible de nuevo en el documento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Si&amp;gnatures of a PDF…</source>
      <translation>Fir&amp;mas de un PDF…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures of a PDF</source>
      <translation>Firmas de un PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures of “{name}”</source>
      <translation>Firmas de «{name}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures so far</source>
      <translation>Firmas hasta ahora</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Signed by {name}, {day}.</source>
      <translation>Firmado por {name}, {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signed by {name}.</source>
      <translation>Firmado por {name}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>Signing needs an addition to the program: install it with pip install "jdeditor[sign]", or sign in your PDF program.</source>
      <translation>Para firmar hace falta un complemento: instálelo con pip install "jdeditor[sign]", o firme en su programa de PDF.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Skill: {why}</source>
      <translation>Competencia: {why}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Skills</source>
      <translation>Competencias</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Slovakia</source>
      <translation>Eslovaquia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Small print</source>
      <translation>Letra pequeña</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Smaller headings</source>
      <translation>Títulos menores</translation>
    </message>
    <message>
      <location filename="../../templates/roles/backend-engineer.toml" />
      <location filename="../../templates/roles/data-analyst.toml" />
      <location filename="../../templates/roles/frontend-developer.toml" />
      <source>Software and data</source>
      <translation>Software y datos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Some edits of “{name}” fit in no field.</source>
      <translation>Algunas ediciones de «{name}» no encajan en ningún campo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Some lines end with a period and some do not; it looks put together from two texts.</source>
      <translation>Unas líneas acaban en punto y otras no; parece un texto hecho de dos.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Some people cannot have a license because of a disability; ask for it only where driving is part of the job.</source>
      <translation>Algunas personas no pueden tener carné por una discapacidad; pídalo solo si conducir es parte del puesto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Somebody of another sex may hold the office.</source>
      <translation>Alguien de otro sexo puede ocupar el cargo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Something old in a posting makes readers doubt the rest.</source>
      <translation>Algo antiguo en una oferta hace dudar del resto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Something went wrong</source>
      <translation>Algo ha salido mal</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Spe&amp;lling</source>
      <translation>Orto&amp;grafía</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Speaking to the reader, or of “they”, includes everyone and is shorter.</source>
      <translation>Dirigirse a quien lee, o escribir «they», incluye a todos y es más corto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Speaking to the reader, or of “they”, includes everyone.</source>
      <translation>Dirigirse a quien lee, o escribir «they», incluye a todos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Spelling and Check</source>
      <translation>Ortografía y revisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Spelling: Hunspell, with the word lists of SCOWL.</source>
      <translation>Ortografía: Hunspell, con las listas de palabras de SCOWL.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>St&amp;yle</source>
      <translation>Estil&amp;o</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Start date</source>
      <translation>Incorporación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Start from a role</source>
      <translation>Empezar con un puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Start with empty sections</source>
      <translation>Secciones vacías</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>State or region</source>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Statements</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Status: {status}</source>
      <translation>Estado: {status}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Stop tightening</source>
      <translation>Dejar de compactar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Stop using it</source>
      <translation>Dejar de usarla</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Style of: {text}</source>
      <translation>Estilo de: {text}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Style sheets are made for the browser; people in the field stop reading here.</source>
      <translation>Las hojas de estilo son para el navegador; quien sabe del tema deja de leer aquí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Styles</source>
      <translation>Estilos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Such as: {words}</source>
      <translation>Por ejemplo: {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Supervision</source>
      <translation>Supervisión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch off</source>
      <translation>Desactivar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch on</source>
      <translation>Activar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch on {rule}</source>
      <translation>Activar {rule}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switched off: {reason}</source>
      <translation>Desactivada: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Take %n changes</source>
      <translation>
        <numerusform>Tomar %n cambio</numerusform>
        <numerusform>Tomar %n cambios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Take over</source>
      <translation>Tomar el control</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Take over…</source>
      <translation>Tomar el control…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Take the file over</source>
      <translation>Tomar el control del archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Take the other copy</source>
      <translation>Tomar la otra copia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Technicians</source>
      <translation>Técnicos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Temporary</source>
      <translation>Temporal</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The PDF has no field to sign: export the posting as a copy for approval.</source>
      <translation>El PDF no tiene ningún campo para firmar: exporte la oferta como copia para aprobación.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The PDF is protected with a password: save it without one, then sign it.</source>
      <translation>El PDF está protegido con una contraseña: guárdelo sin ella y fírmelo después.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The Word file is damaged: open it in Word, save it anew, and choose it again.</source>
      <translation>El archivo de Word está dañado: ábralo en Word, guárdelo de nuevo y elíjalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>The addition {name} sets such scripts in a PDF.</source>
      <translation>El complemento {name} compone esas escrituras en un PDF.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/seek.toml" />
      <source>The advertisement details on SEEK.</source>
      <translation>Los detalles del anuncio en SEEK.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The certificate was valid from {first} to {last} only: ask for a new one.</source>
      <translation>El certificado solo fue válido del {first} al {last}: pida uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The changed file cannot be read.</source>
      <translation>No se puede leer el archivo cambiado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/findings.py" />
      <source>The checks found nothing. Your own reading still counts.</source>
      <translation>La revisión no ha encontrado nada. Su propia lectura sigue contando.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The closing date has passed.</source>
      <translation>La fecha límite ya ha pasado.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/google.toml" />
      <source>The description as Google shows it; the data for it is the JSON-LD export.</source>
      <translation>La descripción tal como la muestra Google; sus datos son la exportación JSON-LD.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>The dictionary could not be added.</source>
      <translation>No se ha podido añadir el diccionario.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>The dictionary is damaged: get it anew from where it came from.</source>
      <translation>El diccionario está dañado: consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The disk is full: free some space, or save on another disk.</source>
      <translation>El disco está lleno: libere espacio, o guarde en otro disco.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The disk reports a fault: save on another disk and make copies of your files.</source>
      <translation>El disco comunica un fallo: guarde en otro disco y haga copias de sus archivos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>The document as text</source>
      <translation>El documento como texto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>The document was changed after this signature.</source>
      <translation>El documento se cambió después de esta firma.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The duties to protected veterans and to people with disabilities still stand; have the statement looked at.</source>
      <translation>Los deberes con veteranos protegidos y personas con discapacidad siguen vigentes; haga revisar la declaración.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>The employer profile “{name}” cannot be used here.</source>
      <translation>El perfil de empresa «{name}» no se puede usar aquí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The ends of the pay are more than {most} a year apart: wanted in {places}.</source>
      <translation>Los extremos del salario distan más de {most} al año: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say hybrid, this says on site.</source>
      <translation>Los datos dicen híbrido, esto dice presencial.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say hybrid, this says remote.</source>
      <translation>Los datos dicen híbrido, esto dice remoto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say on site, this says hybrid.</source>
      <translation>Los datos dicen presencial, esto dice híbrido.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say on site, this says remote.</source>
      <translation>Los datos dicen presencial, esto dice remoto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say remote, this says hybrid.</source>
      <translation>Los datos dicen remoto, esto dice híbrido.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say remote, this says on site.</source>
      <translation>Los datos dicen remoto, esto dice presencial.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The field “{field}” is signed already: choose another, or export a new copy.</source>
      <translation>El campo «{field}» ya está firmado: elija otro, o exporte una copia nueva.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>The file cannot be read.</source>
      <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The file holds no private key: choose the .p12 or .pfx file of your certificate.</source>
      <translation>El archivo no contiene una clave privada: elija el archivo .p12 o .pfx de su certificado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file holds {field}, which this program does not know: update the program, or take it out in a text editor.</source>
      <translation>El archivo contiene {field}, que este programa no conoce: actualice el programa, o quítelo en un editor de texto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged at line {line}: open an older copy of it.</source>
      <translation>El archivo está dañado en la línea {line}: abra una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/posting_file.py" />
      <source>The file is damaged at {field}: open an older copy, or correct it in a text editor.</source>
      <translation>El archivo está dañado en {field}: abra una copia anterior, o corríjalo en un editor de texto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged, it holds the number {number}: open an older copy of it.</source>
      <translation>El archivo está dañado, contiene el número {number}: abra una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged, “{field}” stands twice in one place: open an older copy of it.</source>
      <translation>El archivo está dañado, «{field}» aparece dos veces en un mismo lugar: abra una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged: open an older copy of it.</source>
      <translation>El archivo está dañado: abra una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is empty: open an older copy of it, or begin a new posting.</source>
      <translation>El archivo está vacío: abra una copia anterior, o empiece una oferta nueva.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>The file is far too large for what it should be: choose another.</source>
      <translation>El archivo es demasiado grande para lo que debería ser: elija otro.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>The file is free now.</source>
      <translation>El archivo ya está libre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The file is larger than this disk takes: save on another disk.</source>
      <translation>El archivo es mayor de lo que admite este disco: guarde en otro disco.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The file is no longer where it was.</source>
      <translation>El archivo ya no está donde estaba.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is not in the encoding UTF-8: save it as UTF-8, or open an older copy of it.</source>
      <translation>El archivo no está codificado en UTF-8: guárdelo como UTF-8, o abra una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The file name is too long: choose a shorter one.</source>
      <translation>El nombre del archivo es demasiado largo: elija uno más corto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The file was moved. It is “{name}” in “{folder}” now.</source>
      <translation>El archivo se ha movido. Ahora es «{name}» en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>The folder cannot be remembered</source>
      <translation>No se puede recordar la carpeta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/documents.py" />
      <source>The folder of the versions cannot be made.</source>
      <translation>No se puede crear la carpeta de las versiones.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>The job</source>
      <translation>El puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The job is marked exempt and paid by the hour.</source>
      <translation>El puesto consta como exempt y se paga por horas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The job is marked exempt, and this speaks of overtime pay.</source>
      <translation>El puesto consta como exempt, y aquí se habla de pago de horas extra.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The job is marked exempt, but pay begins under {floor} a year ({places}).</source>
      <translation>El puesto consta como exempt, pero el salario empieza por debajo de {floor} al año ({places}).</translation>
    </message>
    <message>
      <location filename="../../templates/boards/greenhouse.toml" />
      <source>The job post in Greenhouse.</source>
      <translation>El anuncio en Greenhouse.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/workable.toml" />
      <source>The job title and the description in Workable.</source>
      <translation>El título y la descripción en Workable.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/indeed.toml" />
      <source>The job title and the description on Indeed, as plain text.</source>
      <translation>El título y la descripción en Indeed, solo texto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The job would begin before it is filled.</source>
      <translation>El puesto empezaría antes de cubrirse.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>The law asks whether a person can do the essential functions, with or without reasonable accommodation.</source>
      <translation>La ley pregunta si una persona puede cumplir las funciones esenciales, con o sin ajustes razonables.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of a place where this job can be done asks for it in the posting.</source>
      <translation>La ley de un lugar donde se puede hacer este trabajo lo pide en la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of a place where this job can be done wants the pay told before the interview, in the posting or otherwise.</source>
      <translation>La ley de un lugar donde se puede hacer este trabajo quiere que el salario se diga antes de la entrevista, en la oferta o de otro modo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of this place may ask for it; nobody has checked this rule against the law yet.</source>
      <translation>La ley de este lugar quizá lo pida; nadie ha cotejado aún esta regla con la ley.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead asks for {names}, which a posting does not have.</source>
      <translation>El membrete pide {names}, que una oferta no tiene.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has a password: take the password off in Word, and choose it again.</source>
      <translation>El membrete tiene contraseña: quítela en Word y elíjalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has no style called {names}: the program made it.</source>
      <translation>El membrete no tiene ningún estilo {names}: el programa lo ha creado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has no styles called {names}: the program made them.</source>
      <translation>El membrete no tiene los estilos {names}: el programa los ha creado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead is in the form “Strict Open XML”: save it in Word as an ordinary .docx, and choose that.</source>
      <translation>El membrete está en el formato «Strict Open XML»: guárdelo en Word como .docx normal, y elija ese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead is too large: take large pictures out of it, and choose it again.</source>
      <translation>El membrete es demasiado grande: quite las imágenes grandes y elíjalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s digital signature is left out: it holds for that file only.</source>
      <translation>La firma digital del membrete se omite: solo vale para ese archivo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s macros are left out.</source>
      <translation>Las macros del membrete se omiten.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s own text gives way to the posting. To keep it, put {{{{posting}}}} in it where the posting belongs.</source>
      <translation>El texto propio del membrete cede el lugar a la oferta. Para conservarlo, ponga en él {{{{posting}}}} donde va la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s protection against changes is left out.</source>
      <translation>La protección del membrete contra cambios se omite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/grammar.py" />
      <source>The lines begin in different ways: with {ways}.</source>
      <translation>Las líneas empiezan de modos distintos: con {ways}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>The lines that fit in a field are taken over. Look at the rest yourself.</source>
      <translation>Las líneas que encajan en un campo se han tomado. Mire usted lo demás.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The link would lead nowhere.</source>
      <translation>El enlace no llevaría a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>The list of switched-off rules cannot be kept</source>
      <translation>No se puede guardar la lista de reglas desactivadas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The mark {{{{posting}}}} counts only in the letterhead’s text, not around it.</source>
      <translation>La marca {{{{posting}}}} solo cuenta en el texto del membrete, no alrededor.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The network folder does not answer: check the connection and try again.</source>
      <translation>La carpeta de red no responde: compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>The page could not be drawn.</source>
      <translation>No se ha podido dibujar la página.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>The pages are tightened to %n.</source>
      <translation>
        <numerusform>El documento se ha compactado a %n página.</numerusform>
        <numerusform>El documento se ha compactado a %n páginas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>The pages are tightened to one.</source>
      <translation>El documento se ha compactado a una página.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/usajobs.toml" />
      <source>The parts of an announcement, each as plain text for a field of its own.</source>
      <translation>Las partes de un anuncio, cada una como texto para un campo propio.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The password does not open this certificate file, or the file is damaged.</source>
      <translation>La contraseña no abre este archivo de certificado, o el archivo está dañado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay has only one end; a fixed rate is the same at both.</source>
      <translation>El salario tiene un solo extremo; una cantidad fija es igual en ambos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The pay has only one end; a fixed rate is the same at both: wanted in {places}.</source>
      <translation>El salario tiene un solo extremo; una cantidad fija es igual en ambos: se pide en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay lacks its currency or its period.</source>
      <translation>Al salario le falta la moneda o el periodo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay range begins above where it ends.</source>
      <translation>La banda salarial empieza por encima de donde acaba.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay range begins at nothing.</source>
      <translation>La banda salarial empieza en nada.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is all white on white paper: choose the logo in its colours.</source>
      <translation>La imagen es toda blanca sobre papel blanco: elija el logotipo en sus colores.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is damaged: save it once more as a PNG, and choose that.</source>
      <translation>La imagen está dañada: guárdela otra vez como PNG, y elija ese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is too large: save it as a PNG, 1,000 pixels wide, and choose that.</source>
      <translation>La imagen es demasiado grande: guárdela como PNG, de 1000 píxeles de ancho, y elija ese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>The posting cannot be opened</source>
      <translation>No se puede abrir la oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <source>The posting has the profile “{name}” now.</source>
      <translation>La oferta tiene ahora el perfil «{name}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>The posting has {n} words.</source>
      <translation>El anuncio tiene {n} palabras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>The posting is whole; its pages have no logo and no brand color.</source>
      <translation>La oferta está completa; sus páginas no tienen logotipo ni color de marca.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The posting may name a license only where driving is a function and no other way of getting about would do.</source>
      <translation>La oferta solo puede nombrar un carné si conducir es una función y ninguna otra forma de moverse serviría.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>The profile is damaged at {place}: correct it in a text editor, or set it up anew.</source>
      <translation>El perfil está dañado en {place}: corríjalo en un editor de texto, o créelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>The profile names the file “{name}”, which is not there: choose it again.</source>
      <translation>El perfil nombra el archivo «{name}», que no está ahí: elíjalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>The program met a fault of its own and could not start.</source>
      <translation>El programa ha tenido un fallo propio y no ha podido arrancar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>The program met a fault of its own. You can go on working.</source>
      <translation>El programa ha tenido un fallo propio. Puede seguir trabajando.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/recovery.py" />
      <source>The recovery folder cannot be made.</source>
      <translation>No se puede crear la carpeta de recuperación.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>The regulation lists recent graduates and college students among the terms that deter older people.</source>
      <translation>La norma cuenta «recent graduates» y «college students» entre los términos que desaniman a los mayores.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>The role cannot be used</source>
      <translation>No se puede usar el puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>The role “{role}” words these lines differently at the level “{new}”. Choose what to take.</source>
      <translation>El puesto «{role}» dice estas líneas de otro modo en el nivel «{new}». Elija qué tomar.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The rule wants health care, retirement, paid days off and what is taxed named, not left open.</source>
      <translation>La norma quiere que se nombren salud, jubilación, días pagados y lo que tributa, sin dejarlo abierto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The rules on places are old: they are those of {day}.</source>
      <translation>Las reglas sobre lugares son antiguas: son las del {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/pay.py" />
      <source>The second figure is smaller than the first.</source>
      <translation>La segunda cifra es menor que la primera.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The shares of time add up to {total}%.</source>
      <translation>Las partes del tiempo suman el {total} %.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>The signature is broken: this is not what was signed.</source>
      <translation>La firma no es válida: esto no es lo que se firmó.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The start date has passed.</source>
      <translation>La incorporación ya ha pasado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The start date is not after the closing date.</source>
      <translation>La incorporación no es posterior a la fecha límite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The system refused ({reason}): try another folder.</source>
      <translation>El sistema lo ha rechazado ({reason}): pruebe con otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>The text as it is now</source>
      <translation>El texto como está ahora</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>The text as it will be copied</source>
      <translation>El texto tal como se copiará</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/posting_file.py" />
      <source>The text is far too long for a posting: take some of it out, then save.</source>
      <translation>El texto es demasiado largo para una oferta: quite una parte y guarde después.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>The text still has blanks to fill in; the first is {words}.</source>
      <translation>El texto aún tiene huecos por rellenar; el primero es {words}.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/linkedin.toml" />
      <source>The title and the description of a job on LinkedIn.</source>
      <translation>El título y la descripción de un puesto en LinkedIn.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title has {n} letters.</source>
      <translation>El título tiene {n} caracteres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title has {n} letters; {board} takes {limit}.</source>
      <translation>El título tiene {n} caracteres; {board} admite {limit}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title is all in capitals.</source>
      <translation>El título está todo en mayúsculas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The upper end of the pay is far above the lower.</source>
      <translation>El extremo superior del salario está muy por encima del inferior.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>The version before it</source>
      <translation>La versión anterior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>The word could not be kept.</source>
      <translation>No se ha podido recordar la palabra.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>The word exists, so a spelling check does not see it.</source>
      <translation>La palabra existe, así que la revisión ortográfica no la ve.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>The work is not discarded</source>
      <translation>El trabajo no se ha descartado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There are no responsibilities.</source>
      <translation>No hay funciones.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>There are {n} responsibilities.</source>
      <translation>Hay {n} funciones.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>There has been no sign of that program for a while. If it still runs, what is typed there cannot be saved to this file any more.</source>
      <translation>Hace un rato que ese programa no da señales. Si aún funciona, lo que se escriba allí ya no se podrá guardar en este archivo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_roles.py" />
      <source>There is a role of this name already: choose another name, or replace it.</source>
      <translation>Ya existe un puesto modelo con este nombre: elija otro nombre, o sustitúyalo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>There is a role “{name}” already.</source>
      <translation>Ya hay un puesto modelo «{name}».</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>There is a word as short that means everybody.</source>
      <translation>Hay una palabra igual de corta que abarca a todos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>There is no dictionary in this file: choose a .dic file or a LibreOffice extension.</source>
      <translation>No hay ningún diccionario en este archivo: elija un archivo .dic o una extensión de LibreOffice.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>There is no employer profile “{id}”: look in the list of profiles for its name.</source>
      <translation>No existe el perfil de empresa «{id}»: busque su nombre en la lista de perfiles.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no employer.</source>
      <translation>No hay empresa.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no equal-opportunity statement.</source>
      <translation>No hay declaración de igualdad de oportunidades.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>There is no field “{field}” to sign; there is {known}.</source>
      <translation>No hay ningún campo «{field}» para firmar; hay {known}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>There is no file to compare with: this is all that was recovered.</source>
      <translation>No hay archivo con que comparar: esto es todo lo que se recuperó.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no folder “{folder}”: choose another.</source>
      <translation>No existe la carpeta «{folder}»: elija otra.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no job title.</source>
      <translation>No hay título del puesto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no place of work.</source>
      <translation>No hay lugar de trabajo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>There is no printer. Export a PDF and print it where there is one.</source>
      <translation>No hay ninguna impresora. Exporte un PDF e imprímalo donde haya una.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no such file: it may have been moved or renamed.</source>
      <translation>No existe este archivo: quizá se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no such folder: choose another.</source>
      <translation>No existe esta carpeta: elija otra.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>There is nothing here with one suggestion; Ctrl+. shows what can be done.</source>
      <translation>Aquí no hay nada con una sola sugerencia; Ctrl+. muestra lo que se puede hacer.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>These are amounts, not things to count.</source>
      <translation>Son cantidades, no cosas que contar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>These facts appear in the approval copy and are never published.</source>
      <translation>Estos datos figuran en la copia para aprobación y nunca se publican.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>These places want both ends of the range, or one fixed rate.</source>
      <translation>Estos lugares quieren ambos extremos de la banda, o una cantidad fija.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/returning.py" />
      <source>This Word file does not come from this program: copy its text and paste it into a posting.</source>
      <translation>Este archivo de Word no procede de este programa: copie su texto y péguelo en una oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This disk can only be read: save on another disk.</source>
      <translation>Este disco solo se puede leer: guarde en otro disco.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This disk does not take such a file name: choose a simpler one.</source>
      <translation>Este disco no admite ese nombre de archivo: elija uno más sencillo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>This file holds no job posting: choose another file, or an older copy of this one.</source>
      <translation>Este archivo no contiene ninguna oferta de empleo: elija otro archivo o una copia anterior de este.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>This file is not a picture: choose a PNG or a JPEG.</source>
      <translation>Este archivo no es una imagen: elija un PNG o un JPEG.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>This file was changed by another program.</source>
      <translation>Otro programa ha cambiado este archivo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>This is a Word file of the old kind (.doc): save it in Word as .docx, and choose that.</source>
      <translation>Es un archivo de Word del tipo antiguo (.doc): guárdelo en Word como .docx, y elija ese.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>This is a file for printers: export the logo as a PNG, 1,000 pixels wide.</source>
      <translation>Es un archivo para imprentas: exporte el logotipo como PNG, de 1000 píxeles de ancho.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This is a folder: choose a file in it.</source>
      <translation>Es una carpeta: elija un archivo de ella.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>This is meant for whoever writes the posting, not for its readers.</source>
      <translation>Esto es para quien escribe la oferta, no para quien la lee.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>This is no PDF that can be signed: choose a copy for approval that you exported as PDF.</source>
      <translation>Este PDF no se puede firmar: elija una copia para aprobación que haya exportado como PDF.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>This is not a Word file: choose a .docx or a .dotx.</source>
      <translation>No es un archivo de Word: elija un .docx o un .dotx.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>This is not an address of the web.</source>
      <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>This is not an e-mail address.</source>
      <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>This is not an employer profile: set the profile up anew.</source>
      <translation>No es un perfil de empresa: cree el perfil de nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>This is not an ordinary file: choose another.</source>
      <translation>No es un archivo normal: elija otro.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/grammar.py" />
      <source>This line begins with {way}, most with {usual}.</source>
      <translation>Esta línea empieza con {way}, la mayoría con {usual}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>This line has {n} words.</source>
      <translation>Esta línea tiene {n} palabras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This link leads back to itself: choose the file itself.</source>
      <translation>Este enlace vuelve a sí mismo: elija el archivo mismo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_rules.py" />
      <source>This list of rules that are switched off cannot be read: mend it, or remove it.</source>
      <translation>No se puede leer esta lista de reglas desactivadas: corríjala, o elimínela.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>This name holds a character that no file name may have: choose another name.</source>
      <translation>Este nombre contiene un carácter que no se admite en nombres de archivo: elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>This paragraph has {n} words.</source>
      <translation>Este párrafo tiene {n} palabras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/pay_range.py" />
      <source>This posting</source>
      <translation>Esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>This posting is at the level “{now}”. Choose another one.</source>
      <translation>Esta oferta está en el nivel «{now}». Elija otro.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>This posting is read-only.</source>
      <translation>Esta oferta es de solo lectura.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>This profile is shared: make a copy of it to change it.</source>
      <translation>Este perfil es compartido: haga una copia para cambiarlo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>This says nearly the same as line {line}.</source>
      <translation>Esto dice casi lo mismo que la línea {line}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>This sentence has {n} words.</source>
      <translation>Esta frase tiene {n} palabras.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/versions.py" />
      <source>This version cannot be read any more: choose another.</source>
      <translation>Esta versión ya no se puede leer: elija otra.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit</source>
      <translation>Compactar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit %n pages</source>
      <translation>
        <numerusform>Compactar a %n página</numerusform>
        <numerusform>Compactar a %n páginas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit fewer pages</source>
      <translation>Compactar a menos páginas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit one page</source>
      <translation>Compactar a una página</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Title copied</source>
      <translation>Título copiado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/summary.toml" />
      <source>To hand out or to pin up: the facts, one paragraph, five duties, four musts, four benefits.</source>
      <translation>Para repartir o colgar: los datos, un párrafo, cinco funciones, cuatro requisitos, cuatro beneficios.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>Today {time}</source>
      <translation>Hoy {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Toledo</source>
      <translation>Toledo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Too many files are open: close some programs and try again.</source>
      <translation>Hay demasiados archivos abiertos: cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>Took {n} of {all} changes.</source>
      <translation>{n} de {all} cambios tomados.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/electrician.toml" />
      <location filename="../../templates/roles/maintenance-technician.toml" />
      <source>Trades and maintenance</source>
      <translation>Oficios y mantenimiento</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Travel</source>
      <translation>Viajes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <location filename="../../templates/styles/compact.toml" />
      <source>Two columns on one page. Notice boards, hand-outs, hiring many people at once.</source>
      <translation>Dos columnas en una página. Tablones, folletos, contratar a muchas personas a la vez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Two figures for one job make readers doubt both.</source>
      <translation>Dos cifras para un puesto hacen dudar de ambas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Two lines make one benefit look like two, and careful readers notice.</source>
      <translation>Dos líneas hacen que un beneficio parezca dos, y quien lee con atención lo nota.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Typed by you</source>
      <translation>Escrita por usted</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Typed by you {n}</source>
      <translation>Escritas por usted {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>US</source>
      <translation>ES</translation>
    </message>
    <message>
      <location filename="../../templates/boards/usajobs.toml" />
      <source>USAJOBS</source>
      <translation>USAJOBS</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Under this salary a job is seldom exempt from overtime pay, whatever its duties; teachers, lawyers and doctors are the known exceptions.</source>
      <translation>Por debajo de este salario un puesto rara vez está exento del pago de horas extra, sean cuales sean sus tareas; las excepciones conocidas son docentes, abogados y médicos.</translation>
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
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Undo {step}</source>
      <translation>Deshacer: {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Undone in {field}</source>
      <translation>Deshecho en {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Unfold {name}</source>
      <translation>Desplegar {name}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Unless a law or contract requires citizenship, everybody authorized to work has to be considered.</source>
      <translation>Salvo que una ley o un contrato exija la ciudadanía, hay que considerar a todo el que pueda trabajar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Unpin</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Unsaved changes</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Updating…</source>
      <translation>Actualizando…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Use for new pages</source>
      <translation>Usar en páginas nuevas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Use for this posting</source>
      <translation>Usar en esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Use the system font</source>
      <translation>Usar la fuente del sistema</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Use the usual heading</source>
      <translation>Usar el título habitual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Use “{words}”</source>
      <translation>Usar «{words}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual benefits</source>
      <translation>Beneficios habituales</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>Usual name</source>
      <translation>Nombre habitual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual paper</source>
      <translation>Papel habitual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual style</source>
      <translation>Estilo habitual</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Vermont</source>
      <translation>Vermont</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Vers&amp;ions…</source>
      <translation>Versio&amp;nes…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Versions of “{name}”</source>
      <translation>Versiones de «{name}»</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Virginia</source>
      <translation>Virginia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Volunteer</source>
      <translation>Voluntariado</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Washington</source>
      <translation>el estado de Washington</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Web page or e-mail address:</source>
      <translation>Página web o dirección de correo:</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Westchester County</source>
      <translation>condado de Westchester</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>What all your postings share</source>
      <translation>Lo común a sus ofertas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>What came back with “{name}”</source>
      <translation>Lo que ha vuelto con «{name}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/view.py" />
      <source>What is different</source>
      <translation>Qué es distinto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>What the file says otherwise than your text.</source>
      <translation>Lo que el archivo dice de otro modo que su texto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>What the job is for, and what the person will do in it</source>
      <translation>Para qué es el puesto, y qué hará en él la persona</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>What the job needs is a way of dressing, if anything; looks shut people out.</source>
      <translation>Lo que el puesto necesita es, si acaso, una forma de vestir; el aspecto excluye a personas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>What the law asks for</source>
      <translation>Lo que pide la ley</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>What the logo says, for those who cannot see it</source>
      <translation>Qué dice el logotipo, para quien no puede verlo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>What the other copy says otherwise than your text.</source>
      <translation>Lo que la otra copia dice de otro modo que su texto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>What the person does</source>
      <translation>Qué hace la persona</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>What the recovered work says otherwise than “{name}”.</source>
      <translation>Lo que el trabajo recuperado dice de otro modo que «{name}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>What to include</source>
      <translation>Qué incluir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>What to look for</source>
      <translation>En qué fijarse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>What to send</source>
      <translation>Qué enviar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>What you close without saving is kept for 30 days.</source>
      <translation>Lo que cierra sin guardar se conserva 30 días.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>What you do not save is kept for 30 days under File, Closed without saving.</source>
      <translation>Lo que no guarde se conserva 30 días en Archivo, Cerradas sin guardar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>What you wrote and the pay stay as they are.</source>
      <translation>Su propio texto y el salario se quedan como están.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>What your organization does, for whom, and what it is like to work there</source>
      <translation>Qué hace su organización, para quién, y cómo es trabajar en ella</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>When off, what opens or fades does so at once.</source>
      <translation>Si no, todo se abre o se desvanece de golpe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Where lines come from</source>
      <translation>Origen de las líneas</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Where somebody could afford to study tells little about the job.</source>
      <translation>Dónde pudo alguien pagarse los estudios dice poco del puesto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>Wherever it is found in this posting</source>
      <translation>Dondequiera que se encuentre en esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/greeting.py" />
      <source>Which job do you want to fill?</source>
      <translation>¿Qué puesto quiere cubrir?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>While working</source>
      <translation>Durante el trabajo</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Who has children, and who is married or pregnant, can be read as a preference by sex.</source>
      <translation>Hijos, matrimonio o embarazo pueden leerse como una preferencia por sexo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Who is exempt from overtime pay is paid a salary; computer work by the hour is the exception.</source>
      <translation>Quien no tiene derecho a horas extra cobra un sueldo; la informática por horas es la excepción.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Who is exempt gets no overtime pay; one of the two is wrong.</source>
      <translation>Quien es exempt no cobra horas extra; una de las dos cosas está mal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>Who reads on a phone has lost the beginning by the end; two sentences say it faster.</source>
      <translation>Quien lee en el teléfono ha perdido el principio al llegar al final; dos frases lo dicen antes.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Whole words</source>
      <translation>Palabras completas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Why is “{pack}” not for your organization?</source>
      <translation>¿Por qué «{pack}» no es para su organización?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Why the page could not be drawn</source>
      <translation>Por qué no se ha podido dibujar la página</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Windows does not take such a file name: leave out characters like : ? * | and ".</source>
      <translation>Windows no admite ese nombre de archivo: evite caracteres como : ? * | y ".</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Without a period and a currency, a figure says nothing.</source>
      <translation>Sin periodo ni moneda, una cifra no dice nada.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Without an address, a link or a number nobody knows where to send it.</source>
      <translation>Sin una dirección, un enlace o un número nadie sabe adónde enviarla.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Without it nobody can answer, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Sin ello nadie puede responder, y la ley de un lugar donde se puede hacer este trabajo lo pide en la oferta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Without it nobody can answer.</source>
      <translation>Sin ello nadie puede responder.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Word file on the letterhead</source>
      <translation>Archivo de Word con membrete</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
      <translation>Archivos de Word (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Word may place page breaks a little differently.</source>
      <translation>Word puede poner los saltos de página de modo algo distinto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Words added: {added}, removed: {removed}</source>
      <translation>Palabras añadidas: {added}, quitadas: {removed}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Words and dictionaries can be added while a posting is open.</source>
      <translation>Se pueden añadir palabras y diccionarios mientras hay una oferta abierta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Words of this posting</source>
      <translation>Palabras de esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Words of your own</source>
      <translation>Palabras propias</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Words of your own…</source>
      <translation>Palabras propias…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>Words the law of a place is about</source>
      <translation>Palabras de las que trata la ley de un lugar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Work environment</source>
      <translation>Modalidad</translation>
    </message>
    <message>
      <location filename="../../templates/boards/workable.toml" />
      <source>Workable</source>
      <translation>Workable</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Works offline. Nothing leaves this computer.</source>
      <translation>Funciona sin conexión. Nada sale de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Worth fixing</source>
      <translation>Mejorable</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Write a color like #1B4F8F, or pick one.</source>
      <translation>Escriba un color como #1B4F8F, o elija uno.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Writing</source>
      <translation>Escritura</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Years measure age more than skill; name what the person has to be able to do.</source>
      <translation>Los años miden la edad más que la competencia; nombre lo que la persona tiene que saber hacer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>You can change everything afterwards.</source>
      <translation>Después puede cambiarlo todo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You can read it.</source>
      <translation>Puede leerla.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You have this file open in another window, since {when}.</source>
      <translation>Tiene este archivo abierto en otra ventana ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You have this file open on {host}, since {when}.</source>
      <translation>Tiene este archivo abierto en {host} ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>You may not read this file: ask its owner for access.</source>
      <translation>No tiene permiso para leer este archivo: pida acceso a su propietario.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>You may not write here: save in another folder.</source>
      <translation>No tiene permiso para escribir aquí: guarde en otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You see it as it was when you opened it.</source>
      <translation>La ve como estaba cuando la abrió.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>You see the page of {time}.</source>
      <translation>Ve la página de las {time}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Your changes are kept until you choose.</source>
      <translation>Sus cambios se conservan hasta que elija.</translation>
    </message>
    <message>
      <location filename="../../templates/styles/brand.toml" />
      <source>Your color in a panel and large headings. Career sites and fairs.</source>
      <translation>Su color en un panel y títulos grandes. Webs de empleo y ferias.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>Your color is close to gray or black: headings stay in the color of the text.</source>
      <translation>Su color es casi gris o negro: los títulos se quedan en el color del texto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Your files and recovery copies are as they were.</source>
      <translation>Sus archivos y copias de recuperación están como estaban.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Your organization</source>
      <translation>Su organización</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/offers.py" />
      <source>Your roles</source>
      <translation>Sus puestos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Your share of the disk is used up: delete something, or save elsewhere.</source>
      <translation>Su parte del disco está agotada: borre algo, o guarde en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Your text is safe here.</source>
      <translation>Su texto está a salvo aquí.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <source>Your text is safe in the recovery copy.</source>
      <translation>Su texto está a salvo en la copia de recuperación.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Your text is safe: a recovery copy was kept just now.</source>
      <translation>Su texto está a salvo: acaba de conservarse una copia de recuperación.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>Your {name} is too light for text: headings and links use a darker one.</source>
      <translation>Su {name} es demasiado claro para texto: los títulos y enlaces usan uno más oscuro.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>&amp;Ampliar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>&amp;Reducir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Zoom in</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Zoom out</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>[to fill in]</source>
      <translation>[por rellenar]</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a day</source>
      <translation>al día</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a month</source>
      <translation>al mes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a thing</source>
      <translation>una cosa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a verb</source>
      <translation>un verbo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a verb in -s</source>
      <translation>un verbo en -s</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a week</source>
      <translation>a la semana</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a year</source>
      <translation>al año</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>a yearly bonus of up to 10%</source>
      <translation>un bono anual de hasta el 10 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>adding a section</source>
      <translation>adición de una sección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>adding from the guide</source>
      <translation>adición desde la guía</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>an -ing form</source>
      <translation>una forma en -ing</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>an hour</source>
      <translation>por hora</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>and {n} more places</source>
      <translation>y {n} lugares más</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>another profile</source>
      <translation>otro perfil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>another role</source>
      <translation>otro puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>benefits</source>
      <translation>beneficios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>brand color</source>
      <translation>color de marca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>bringing a finding back</source>
      <translation>recuperación de un aviso</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>brown</source>
      <translation>marrón</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>by experience</source>
      <translation>según experiencia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>change of status</source>
      <translation>cambio de estado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/binder.py" />
      <source>change of {field}</source>
      <translation>cambio de {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>changing the level</source>
      <translation>cambio de nivel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>changing the words of this posting</source>
      <translation>cambio de las palabras de esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>choosing</source>
      <translation>elección</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>closing date</source>
      <translation>fecha límite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>consider</source>
      <translation>a valorar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>description of the job</source>
      <translation>descripción del puesto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>duplicating {name}</source>
      <translation>duplicación de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <source>employer profile</source>
      <translation>perfil de empresa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>exported: {formats}</source>
      <translation>exportada: {formats}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>fair chance for people with a record</source>
      <translation>oportunidad justa para personas con antecedentes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>filled</source>
      <translation>relleno</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>found {things}</source>
      <translation>encontrado: {things}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>heading</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>health insurance</source>
      <translation>seguro médico</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>hidden</source>
      <translation>oculto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>hiding {name}</source>
      <translation>ocultación de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>how to apply</source>
      <translation>cómo presentarse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>item {n}</source>
      <translation>punto {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>keeping “{word}”</source>
      <translation>recuerdo de «{word}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>letterhead</source>
      <translation>membrete</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>life insurance</source>
      <translation>seguro de vida</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>loading the changed file</source>
      <translation>carga del archivo cambiado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>logo</source>
      <translation>logotipo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>logo in words</source>
      <translation>logotipo en palabras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>mending {field}</source>
      <translation>corrección de {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>mending {n} of a kind</source>
      <translation>corrección de {n} iguales</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>moving {name}</source>
      <translation>traslado de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>must fix</source>
      <translation>por corregir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>never published</source>
      <translation>nunca publicado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>never saved to a file</source>
      <translation>nunca guardada en un archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>not found {things}</source>
      <translation>no encontrado: {things}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>on “{words}”</source>
      <translation>sobre «{words}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>open until filled</source>
      <translation>hasta cubrir la vacante</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>or as soon as you can</source>
      <translation>o en cuanto pueda</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>orange</source>
      <translation>naranja</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>other pay</source>
      <translation>otras retribuciones</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>paid time off</source>
      <translation>vacaciones pagadas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>parental leave</source>
      <translation>permiso parental</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>pay range</source>
      <translation>banda salarial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>pink</source>
      <translation>rosa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>purple</source>
      <translation>morado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>remote work</source>
      <translation>trabajo a distancia</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>removing {name}</source>
      <translation>eliminación de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>renaming {name}</source>
      <translation>cambio de nombre de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>replacing “{words}”</source>
      <translation>reemplazo de «{words}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>restoring a version</source>
      <translation>restauración de una versión</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>retirement plan</source>
      <translation>plan de jubilación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>setting a finding aside</source>
      <translation>apartado de un aviso</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>showing {name}</source>
      <translation>aparición de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>style of the letterhead</source>
      <translation>estilo del membrete</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the District of Columbia</source>
      <translation>Washington DC</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the United Kingdom</source>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the United States</source>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the boards’ own pages, as in templates/boards</source>
      <translation>las páginas de los propios portales, como en templates/boards</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the dictionary</source>
      <translation>el diccionario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the makers’ own pages</source>
      <translation>las páginas de los fabricantes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>this posting</source>
      <translation>esta oferta</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>this profile</source>
      <translation>este perfil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>to fill in</source>
      <translation>por rellenar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>training</source>
      <translation>formación</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>tuition help</source>
      <translation>ayuda para estudios</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>turquoise</source>
      <translation>turquesa</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/binder.py" />
      <source>typing in {field}</source>
      <translation>escritura en {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>use of artificial intelligence</source>
      <translation>uso de inteligencia artificial</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>usual paper</source>
      <translation>papel habitual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>usual practice</source>
      <translation>práctica habitual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>usual practice; no law is cited</source>
      <translation>práctica habitual; no se cita ninguna ley</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>usual style</source>
      <translation>estilo habitual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>whether there is a vacancy</source>
      <translation>si hay una vacante</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>which had no file</source>
      <translation>que no tenía archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>worth fixing</source>
      <translation>mejorable</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>yellow</source>
      <translation>amarillo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>{blank} is still to be filled in.</source>
      <translation>{blank} sigue por rellenar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} asks for this, and it is empty: {field}.</source>
      <translation>{board} lo pide, y está vacío: {field}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} takes {limit} characters and there are {there}: the text is cut from “{words}…” on.</source>
      <translation>{board} admite {limit} caracteres y hay {there}: el texto se corta a partir de «{words}…».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} takes {limit} characters of the title: “{words}” is cut.</source>
      <translation>{board} admite {limit} caracteres del título: «{words}» se corta.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} wants at least {limit} characters; there are {there}.</source>
      <translation>{board} quiere al menos {limit} caracteres; hay {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>{chosen} of {all}</source>
      <translation>{chosen} de {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} blanks</source>
      <translation>{count} huecos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{count} items</source>
      <translation>{count} puntos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{count} places in 1 field</source>
      <translation>{count} lugares en 1 campo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{count} places in {fields} fields</source>
      <translation>{count} lugares en {fields} campos</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>{count} places to look at</source>
      <translation>{count} lugares que mirar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} to check</source>
      <translation>{count} por revisar</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} words</source>
      <translation>{count} palabras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} characters and there are {there}.</source>
      <translation>{field}: {board} admite {limit} caracteres y hay {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} characters of an entry, and “{words}…” has {there}.</source>
      <translation>{field}: {board} admite {limit} caracteres por punto, y «{words}…» tiene {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} entries and there are {there}.</source>
      <translation>{field}: {board} admite {limit} puntos y hay {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>{issuer} vouches for this name.</source>
      <translation>{issuer} responde de este nombre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>{list}, {number} of {of}</source>
      <translation>{list}, {number} de {of}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>{name} (read-only)</source>
      <translation>{name} (solo lectura)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{name} is hidden</source>
      <translation>{name}: oculto</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{name} is shown</source>
      <translation>{name}: visible</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{number} of {all}, {place}</source>
      <translation>{number} de {all}, {place}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>{n} blanks are still on the page.</source>
      <translation>Quedan {n} huecos en la página.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>{n} laws</source>
      <translation>{n} leyes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>{n} minutes to read</source>
      <translation>{n} minutos de lectura</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>{n} more stayed</source>
      <translation>{n} más siguen igual</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} of {all} lines end with a period, unlike the others.</source>
      <translation>{n} de {all} líneas acaban en punto, a diferencia de las demás.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} of {all} lines end without a period, unlike the others.</source>
      <translation>{n} de {all} líneas acaban sin punto, a diferencia de las demás.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>{n} rules</source>
      <translation>{n} reglas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} things are required.</source>
      <translation>Se requieren {n} cosas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>{n} things must be fixed before publishing.</source>
      <translation>Hay {n} puntos que corregir antes de publicar.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>{n} words</source>
      <translation>{n} palabras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>{n} words, kept: {when}</source>
      <translation>{n} palabras, conservadas: {when}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{places} and {n} more</source>
      <translation>{places} y {n} más</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place} (from {n} employees there)</source>
      <translation>{place} (desde {n} empleados allí)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place} (from {n} employees)</source>
      <translation>{place} (desde {n} empleados)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>{place}. Reason: {reason}</source>
      <translation>{place}. Motivo: {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place}: {law}</source>
      <translation>{place}: {law}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place}: {law}, since {day}</source>
      <translation>{place}: {law}, desde {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{reference}. Rules as of {day}</source>
      <translation>{reference}. Reglas a fecha de {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>{said}, never saved to a file</source>
      <translation>{said}, nunca guardado en un archivo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>{style} (proposed)</source>
      <translation>{style} (propuesto)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>{style}, tightened</source>
      <translation>{style}, compactado</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>{used} characters, no limit known</source>
      <translation>{used} caracteres, sin límite conocido</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>{used} of {all} used</source>
      <translation>{used} de {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>{used} of {limit} characters</source>
      <translation>{used} de {limit} caracteres</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>{who} has this file open on {host}, since {when}.</source>
      <translation>{who} tiene este archivo abierto en {host} ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>{who} has this file open, since {when}.</source>
      <translation>{who} tiene este archivo abierto ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>{wide} × {high} pixels</source>
      <translation>{wide} × {high} píxeles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>{years} years</source>
      <translation>{years} años</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“An” stands before a vowel that is heard, “a” before every other sound.</source>
      <translation>«An» va ante una vocal que se oye, «a» ante cualquier otro sonido.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“Five years of experience” or “five years’ experience”.</source>
      <translation>«Five years of experience» o «five years’ experience».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{before}” now reads “{now}”</source>
      <translation>«{before}» ahora dice «{now}»</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{before}” was taken out.</source>
      <translation>Se quitó «{before}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was exported {when} and says what this version says.</source>
      <translation>«{file}» se exportó ({when}) y dice lo que dice esta versión.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/showing.py" />
      <source>“{file}” was exported {when} from a posting that had no file.</source>
      <translation>«{file}» se exportó ({when}) desde una oferta que no tenía archivo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was exported {when} from another posting, {posting}.</source>
      <translation>«{file}» se exportó ({when}) desde otra oferta, {posting}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/showing.py" />
      <source>“{file}” was exported {when} from “{posting}”.</source>
      <translation>«{file}» se exportó ({when}) desde «{posting}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was not exported here, or was changed since.</source>
      <translation>«{file}» no se exportó aquí, o se cambió después.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{level}” in the title does not go with {years}.</source>
      <translation>«{level}» en el título no casa con {years}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>“{name}” came back with comments.</source>
      <translation>«{name}» ha vuelto con comentarios.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>“{name}” is not a color: write it like #1D4F91.</source>
      <translation>«{name}» no es un color: escríbalo como #1D4F91.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{now}” was added.</source>
      <translation>Se añadió «{now}».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/problems.py" />
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks about a person’s family.</source>
      <translation>«{words}» pregunta por la familia de una persona.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a background rather than a skill.</source>
      <translation>«{words}» pide un origen en lugar de una competencia.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a belief.</source>
      <translation>«{words}» pide una creencia.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a body part, not for a task.</source>
      <translation>«{words}» pide una parte del cuerpo, no una tarea.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a constitution rather than a skill.</source>
      <translation>«{words}» pide una constitución en lugar de una competencia.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for what should not decide.</source>
      <translation>«{words}» pide lo que no debería decidir.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for work without pay.</source>
      <translation>«{words}» pide trabajo sin sueldo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks what a person has earned.</source>
      <translation>«{words}» pregunta qué ha ganado una persona.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks where a person comes from.</source>
      <translation>«{words}» pregunta de dónde viene una persona.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” can be discrimination in the United Kingdom.</source>
      <translation>«{words}» puede ser discriminación en el Reino Unido.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” can be read as “like us”.</source>
      <translation>«{words}» puede leerse como «igual que nosotros».</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” cannot be told from good.</source>
      <translation>«{words}» no se distingue de bueno.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” describes a body, not a task.</source>
      <translation>«{words}» describe un cuerpo, no una tarea.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” describes a temper rather than the work.</source>
      <translation>«{words}» describe un temperamento en lugar del trabajo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” does not keep the law of Colorado away.</source>
      <translation>«{words}» no libra de la ley de Colorado.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” does not say how much.</source>
      <translation>«{words}» no dice cuánto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” does not say it in full.</source>
      <translation>«{words}» no lo dice completo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>“{words}” everywhere in this posting</source>
      <translation>«{words}» en toda esta oferta</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” has a history that some readers feel.</source>
      <translation>«{words}» tiene una historia que algunos lectores sienten.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” has a shorter word.</source>
      <translation>«{words}» tiene un sinónimo más corto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” has no plural in English here.</source>
      <translation>«{words}» no tiene plural aquí en inglés.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” has the wrong article.</source>
      <translation>«{words}» lleva el artículo equivocado.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” hides the verb.</source>
      <translation>«{words}» esconde el verbo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” hints at an age.</source>
      <translation>«{words}» insinúa una edad.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” hints at overwork.</source>
      <translation>«{words}» insinúa exceso de trabajo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is a private mailbox.</source>
      <translation>«{words}» es un buzón particular.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is a remark for those inside.</source>
      <translation>«{words}» es una nota interna.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is an inside fact.</source>
      <translation>«{words}» es un dato interno.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>“{words}” is an instruction.</source>
      <translation>«{words}» es una instrucción.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” is not a description of benefits in Colorado.</source>
      <translation>«{words}» no describe beneficios en Colorado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is not an address of the web.</source>
      <translation>«{words}» no es una dirección web.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is not an e-mail address.</source>
      <translation>«{words}» no es una dirección de correo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” is not how it is usually written.</source>
      <translation>«{words}» no suele escribirse así.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” is not part of the title.</source>
      <translation>«{words}» no es parte del título.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not the place of work in the facts.</source>
      <translation>«{words}» no es el lugar de trabajo de los datos.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>“{words}” is not the range of the pay field.</source>
      <translation>«{words}» no es la banda del campo de salario.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not the title of this job.</source>
      <translation>«{words}» no es el título de este puesto.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not what the employment type says.</source>
      <translation>«{words}» no es lo que dice el contrato.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is only an example.</source>
      <translation>«{words}» es solo un ejemplo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” is out of use, and some readers feel it.</source>
      <translation>«{words}» está en desuso, y algunos lectores lo sienten.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” is probably a slip.</source>
      <translation>«{words}» es probablemente un descuido.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>“{words}” is written otherwise by those who make it.</source>
      <translation>«{words}» lo escriben de otro modo quienes lo hacen.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>“{words}” is written “{earlier}” elsewhere.</source>
      <translation>«{words}» está escrito «{earlier}» en otro sitio.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” judges how people look.</source>
      <translation>«{words}» juzga el aspecto de las personas.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” keeps experienced people out.</source>
      <translation>«{words}» aleja a personas con experiencia.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” lacks an “of” or an apostrophe.</source>
      <translation>A «{words}» le falta un «of» o un apóstrofo.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” leads nowhere.</source>
      <translation>«{words}» no lleva a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” leaves one end of the pay open.</source>
      <translation>«{words}» deja abierto un extremo del salario.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” leaves open what is meant.</source>
      <translation>«{words}» deja abierto qué se quiere decir.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” leaves some people out and reads stiffly.</source>
      <translation>«{words}» deja fuera a algunas personas y se lee con rigidez.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” may be asked for in California only where driving is part of the job.</source>
      <translation>«{words}» solo se puede pedir en California si conducir es parte del puesto.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” may not be asked for in Ontario.</source>
      <translation>«{words}» no se puede pedir en Ontario.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names a group by age.</source>
      <translation>«{words}» nombra a un grupo por la edad.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names a person by what they lack.</source>
      <translation>«{words}» nombra a una persona por lo que le falta.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names no other way of moving the load.</source>
      <translation>«{words}» no nombra otra manera de mover la carga.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names one sex.</source>
      <translation>«{words}» nombra un solo sexo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names some parents only.</source>
      <translation>«{words}» nombra solo a algunos padres.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” prefers people by sex or orientation.</source>
      <translation>«{words}» prefiere a personas por sexo u orientación.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” prefers people by where they come from.</source>
      <translation>«{words}» prefiere a personas por su origen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” puts a thing where it does not belong.</source>
      <translation>«{words}» pone algo donde no corresponde.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” reads as if nobody had looked at this for years.</source>
      <translation>«{words}» parece que nadie lo haya mirado en años.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” refers to an order that was revoked in January 2025.</source>
      <translation>«{words}» remite a una orden revocada en enero de 2025.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” rules people out before their case is looked at.</source>
      <translation>«{words}» excluye a personas antes de mirar su caso.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” says little about the work.</source>
      <translation>«{words}» dice poco del trabajo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” says the word twice.</source>
      <translation>«{words}» dice la palabra dos veces.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” sets an age or names a group by it.</source>
      <translation>«{words}» fija una edad o nombra a un grupo por ella.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” shouts.</source>
      <translation>«{words}» grita.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people by their circumstances.</source>
      <translation>«{words}» excluye a personas por sus circunstancias.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who cared for somebody, were ill or were dismissed.</source>
      <translation>«{words}» excluye a quienes cuidaron de alguien, estuvieron enfermos o fueron despedidos.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who get about otherwise.</source>
      <translation>«{words}» excluye a quienes se mueven de otro modo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who have no job now.</source>
      <translation>«{words}» excluye a quienes no tienen empleo ahora.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who may work here.</source>
      <translation>«{words}» excluye a personas que pueden trabajar aquí.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” speaks of men only.</source>
      <translation>«{words}» habla solo de hombres.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” speaks of one sex.</source>
      <translation>«{words}» habla de un solo sexo.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” stands in for a figure.</source>
      <translation>«{words}» ocupa el lugar de una cifra.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” stands in most postings and says little.</source>
      <translation>«{words}» está en la mayoría de las ofertas y dice poco.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>“{words}” stands in the list of what is required.</source>
      <translation>«{words}» está en la lista de lo que se requiere.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” tells people of another belief that they are not meant.</source>
      <translation>«{words}» dice a quienes tienen otra creencia que no van con ellos.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” turns a disability or an illness into a figure of speech, or names people by it.</source>
      <translation>«{words}» hace de una discapacidad o enfermedad una figura, o nombra a personas por ella.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}”: it came out in {year}.</source>
      <translation>«{words}»: salió en {year}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>“{word}” is not in the dictionary</source>
      <translation>«{word}» no está en el diccionario</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>“{years}” of experience are required.</source>
      <translation>Se requieren «{years}» de experiencia.</translation>
    </message>
  </context>
</TS>
