<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>jdeditor</name>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>%n lines</source>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;About jdeditor</source>
      <translation>À &amp;propos de jdeditor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Add a dictionary…</source>
      <translation>&amp;Ajouter un dictionnaire…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Appearance</source>
      <translation>Appare&amp;nce</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Blank to fill in</source>
      <translation>&amp;Blanc à remplir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Bold</source>
      <translation>&amp;Gras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Commands…</source>
      <translation>&amp;Commandes…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Employer profiles…</source>
      <translation>&amp;Profils d’employeur…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Find…</source>
      <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Folder of shared roles…</source>
      <translation>&amp;Dossier des métiers partagés…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Go to section</source>
      <translation>All&amp;er à la section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Insert</source>
      <translation>&amp;Insertion</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Italic</source>
      <translation>&amp;Italique</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Link…</source>
      <translation>&amp;Lien…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Mark misspelled words</source>
      <translation>&amp;Marquer les mots mal orthographiés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Next blank or finding</source>
      <translation>Blanc ou remarque &amp;suivants</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Paste</source>
      <translation>C&amp;oller</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Preview</source>
      <translation>&amp;Aperçu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Previous blank or finding</source>
      <translation>Blanc ou remarque p&amp;récédents</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Redo</source>
      <translation>Réta&amp;blir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Redo {step}</source>
      <translation>Réta&amp;blir : {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Role guide</source>
      <translation>&amp;Guide du métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Section</source>
      <translation>&amp;Section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Show suggestions here</source>
      <translation>&amp;Afficher les suggestions ici</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Tools</source>
      <translation>&amp;Outils</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Unfold all sections</source>
      <translation>Dépl&amp;ier toutes les sections</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Use the suggestion here</source>
      <translation>&amp;Utiliser la suggestion ici</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>&amp;Where lines come from</source>
      <translation>&amp;Origine des lignes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>&amp;Words of your own…</source>
      <translation>&amp;Vos propres mots…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>1 blank</source>
      <translation>1 blanc</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>1 blank is still on the page.</source>
      <translation>1 blanc est encore sur la page.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>1 minute to read</source>
      <translation>1 minute de lecture</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>1 more stayed</source>
      <translation>1 autre est resté</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>1 place</source>
      <translation>1 endroit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>1 place to look at</source>
      <translation>1 endroit à regarder</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>1 thing must be fixed before publishing.</source>
      <translation>1 point est à corriger avant de publier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <location filename="../../jdeditor/ui/status.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>1 word</source>
      <translation>1 mot</translation>
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
      <translation>Un fichier .p12 ou .pfx, de votre service informatique ou d’un service de confiance.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>A Word file with {n} styles. Word files are written on it.</source>
      <translation>Un fichier Word avec {n} styles. Les fichiers Word sont écrits dessus.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>A blank in brackets would be published as it is.</source>
      <translation>Un blanc entre crochets serait publié tel quel.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>A board with a limit refuses or cuts what is longer.</source>
      <translation>Un site qui a une limite refuse ou coupe ce qui est plus long.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>A day, or “open until filled”, tells people whether it is worth applying, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Un jour, ou « jusqu’à ce que le poste soit pourvu », dit s’il vaut la peine de postuler, et la loi d’un lieu où ce travail peut se faire le demande dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>A day, or “open until filled”, tells people whether it is worth applying.</source>
      <translation>Un jour, ou « jusqu’à ce que le poste soit pourvu », dit s’il vaut la peine de postuler.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>A degree is demanded without “or equivalent experience”.</source>
      <translation>Un diplôme est exigé sans « ou expérience équivalente ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>A dictionary is two files of one name, .aff and .dic: put both into one folder.</source>
      <translation>Un dictionnaire se compose de deux fichiers de même nom, .aff et .dic : mettez-les dans un même dossier.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>A doubled word is easily overlooked by whoever wrote it.</source>
      <translation>Qui a écrit un mot en double le remarque rarement.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>A first draft to edit</source>
      <translation>Un brouillon à modifier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>A folder has this name: choose another name.</source>
      <translation>Un dossier porte déjà ce nom : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A gap says nothing about what a person can do.</source>
      <translation>Une interruption ne dit rien de ce qu’une personne sait faire.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A language may be required as far as the job needs it; being born to it may not.</source>
      <translation>Une langue peut être exigée autant que le poste la demande ; être né avec, non.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>A level and the years asked for tell readers the same thing; here they tell two.</source>
      <translation>Le niveau et les années demandées devraient dire la même chose ; ici, ils en disent deux.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>A line keeps its origin until it is edited. None of this is in any document for others.</source>
      <translation>Une ligne garde son origine tant qu’elle n’est pas modifiée. Rien de cela ne figure dans un document pour d’autres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>A line that holds several things is skipped; two short ones are read.</source>
      <translation>Une ligne qui dit plusieurs choses est sautée ; deux courtes sont lues.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>A logo cannot be an SVG here: export it as a PNG, 1,000 pixels wide, and choose that.</source>
      <translation>Un logo ne peut pas être un SVG ici : exportez-le en PNG, large de 1 000 pixels, et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>A new style</source>
      <translation>Un nouveau style</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>A newer version of this program wrote the file: update the program to open it.</source>
      <translation>Une version plus récente de ce programme a écrit le fichier : mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>A newer version of this program wrote the profile: update the program to use it.</source>
      <translation>Une version plus récente de ce programme a écrit le profil : mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>A paragraph that fills the screen of a phone is skipped.</source>
      <translation>Un paragraphe qui remplit l’écran d’un téléphone n’est pas lu.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A photo or a date of birth tells race, sex and age before anybody has read on.</source>
      <translation>Une photo ou une date de naissance révèle l’origine, le sexe et l’âge avant toute lecture.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A plain word says the same and hurts nobody.</source>
      <translation>Un mot simple dit la même chose et ne blesse personne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>A posting you saved before</source>
      <translation>Une offre enregistrée</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>A public posting in Ontario may not require experience in Canada.</source>
      <translation>Une offre publique en Ontario ne peut pas exiger d’expérience au Canada.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>A range goes from the lower to the higher, above nothing.</source>
      <translation>Une fourchette va du plus bas au plus haut, au-dessus de zéro.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>A role, not a person</source>
      <translation>Une fonction, pas une personne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>A signature says who stands behind this copy, and stays valid when others sign later.</source>
      <translation>Une signature dit qui répond de cet exemplaire, et reste valable quand d’autres signent ensuite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>A sync program has left another copy of this file.</source>
      <translation>Un logiciel de synchronisation a laissé une autre copie de ce fichier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>A team or unit</source>
      <translation>Une équipe ou une unité</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>A text that was copied from another posting may still have that job’s name.</source>
      <translation>Un texte copié d’une autre annonce porte peut-être encore le nom de ce poste-là.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A title for one sex can be read as a preference, which the law forbids in an advertisement.</source>
      <translation>Un intitulé pour un seul sexe peut se lire comme une préférence, que la loi interdit dans une annonce.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>A very wide range is often read as no range, and some laws ask for good faith.</source>
      <translation>Une fourchette très large se lit souvent comme aucune, et certaines lois demandent la bonne foi.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>A word that says plainly what is meant does as well.</source>
      <translation>Un mot qui dit clairement ce qu’on veut dire suffit.</translation>
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
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>About jdeditor</source>
      <translation>À propos de jdeditor</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>About the employer</source>
      <translation>L’employeur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>About the work environment</source>
      <translation>À propos du mode de travail</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Accommodation statement</source>
      <translation>Aménagements pour personnes handicapées</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Activity</source>
      <translation>Activité</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a benefit</source>
      <translation>Ajouter un avantage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a bullet</source>
      <translation>Ajouter un point</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Add a dictionary</source>
      <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Add a dictionary…</source>
      <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Add a physical demand</source>
      <translation>Ajouter une exigence physique</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a qualification</source>
      <translation>Ajouter une exigence</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Add a responsibility</source>
      <translation>Ajouter une mission</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>Add a reviewer</source>
      <translation>Ajouter une relecture</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Add an approver</source>
      <translation>Ajouter une validation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Add another location</source>
      <translation>Ajouter un autre lieu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>Add it to the posting, or drag it to its place in a list</source>
      <translation>L’ajouter à l’offre, ou le glisser à sa place dans une liste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Add section</source>
      <translation>Ajouter une section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Add to dictionary</source>
      <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Add what the checks found, and what was set aside</source>
      <translation>Joindre ce que le contrôle a trouvé et ce qui a été écarté</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>Add: {words}</source>
      <translation>Ajouter : {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Added a dictionary: {languages}</source>
      <translation>Dictionnaire ajouté : {languages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/view.py" />
      <source>Added words are underlined, removed words are struck out.</source>
      <translation>Les mots ajoutés sont soulignés, les mots retirés sont barrés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Added “{words}” to {where}</source>
      <translation>« {words} » ajouté à {where}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Administrative support</source>
      <translation>Personnel administratif</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Age may be asked for only where it is a real requirement of the job.</source>
      <translation>L’âge ne peut être demandé que si le poste l’exige vraiment.</translation>
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
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>All of {name}</source>
      <translation>{name} : tout</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>All {n}</source>
      <translation>Toutes {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Also paid</source>
      <translation>En plus</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>An advert may not prefer people by sex, age or nationality, unless the work requires it and the advert says why.</source>
      <translation>Une annonce ne peut préférer personne selon le sexe, l’âge ou la nationalité, sauf si le travail l’exige et que l’annonce dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference by race, color or national origin.</source>
      <translation>Une annonce ne peut montrer de préférence selon la couleur ou l’origine.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference by sex unless sex is a real requirement of the job.</source>
      <translation>Une annonce ne peut montrer de préférence selon le sexe, sauf si le poste l’exige vraiment.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An advertisement may not show a preference for people under 40.</source>
      <translation>Une annonce ne peut montrer de préférence pour les moins de 40 ans.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An employer has to pay for work; an internship without pay is lawful only where the intern is the one who gains by it.</source>
      <translation>Le travail se paie ; un stage sans rémunération n’est licite que s’il profite d’abord à la personne en stage.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>An employer with staff in Colorado states pay and benefits for remote jobs, whether or not people there may apply.</source>
      <translation>Un employeur qui a du personnel au Colorado indique le salaire et les avantages des postes à distance, que l’on puisse ou non y postuler.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>An exported file</source>
      <translation>Un fichier exporté</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>An upper limit on experience falls mostly on older applicants.</source>
      <translation>Une limite supérieure d’expérience touche surtout les candidats plus âgés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Another list says nearly the same.</source>
      <translation>Une autre liste dit presque la même chose.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Another program</source>
      <translation>Un autre programme</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Another program has this file open: close it there and try again.</source>
      <translation>Un autre programme a ouvert ce fichier : fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Another role</source>
      <translation>Autre métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Answer by</source>
      <translation>Réponse avant le</translation>
    </message>
    <message>
      <location filename="../../templates/boards/generic.toml" />
      <source>Any job board</source>
      <translation>N’importe quel site d’emploi</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>Applications would not arrive.</source>
      <translation>Les candidatures n’arriveraient pas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Approval</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/approval.toml" />
      <source>Approval copy</source>
      <translation>Exemplaire de validation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Approved</source>
      <translation>Validé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Approvers</source>
      <translation>Validation par</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>As it is now</source>
      <translation>Telle qu’elle est</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>As used last</source>
      <translation>Le dernier utilisé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Back to the posting</source>
      <translation>Retour à l’offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Back to the start</source>
      <translation>Retour à l’accueil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Backend Engineer</source>
      <translation>Développeur back-end (F/H)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/greeting.py" />
      <source>Begin with a role and change what you like, or look at an example first.</source>
      <translation>Partez d’un métier et changez ce que vous voulez, ou regardez d’abord un exemple.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Begin with what is done: “Plan”, “Check”, “Teach”.</source>
      <translation>Commencez par ce qui est à faire : « Plan », « Check », « Teach ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Benefit</source>
      <translation>Avantage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Benefits</source>
      <translation>Avantages</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Benefits are part of what a job pays, and the law of a place where this job can be done asks for them in the posting.</source>
      <translation>Les avantages font partie de ce que le poste rapporte, et la loi d’un lieu où ce travail peut se faire les demande dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Benefits are part of what a job pays.</source>
      <translation>Les avantages font partie de ce que le poste rapporte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Beside the form</source>
      <translation>À côté du formulaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Blank</source>
      <translation>Vierge</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Both say the same.</source>
      <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
      <location filename="../../templates/styles/brand.toml" />
      <source>Brand</source>
      <translation>Marque</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Brand color</source>
      <translation>Couleur de marque</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>Bring back: {finding}</source>
      <translation>Rétablir : {finding}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>British Columbia</source>
      <translation>Colombie-Britannique</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Bullets</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>By the dictionary of the posting’s own language.</source>
      <translation>Selon le dictionnaire de la langue de l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>C&amp;heck</source>
      <translation>Cont&amp;rôle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>CO</source>
      <translation>Rhône</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>California</source>
      <translation>Californie</translation>
    </message>
    <message>
      <location filename="../../templates/styles/classic.toml" />
      <source>Calm, with serifs and headings over the text. Public bodies, law, health, universities.</source>
      <translation>Calme, avec empattements et titres au-dessus du texte. Secteur public, droit, santé, universités.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <location filename="../../jdeditor/ui/printing.py" />
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>Capitals read as shouting, and some job boards hide such a post.</source>
      <translation>Les capitales se lisent comme un cri, et certains sites cachent de telles annonces.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/career.toml" />
      <source>Career site</source>
      <translation>Site carrières</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Certificate file</source>
      <translation>Fichier de certificat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Certificate files</source>
      <translation>Fichiers de certificat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Certificates</source>
      <translation>Certificats</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Change level…</source>
      <translation>Autre niveau…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Change the le&amp;vel…</source>
      <translation>Changer de &amp;niveau…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Change the level</source>
      <translation>Changer de niveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Check</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Check {n}</source>
      <translation>Contrôle {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Choose a PDF</source>
      <translation>Choisir un PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Choose a country</source>
      <translation>Choisir un pays</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Choose a currency</source>
      <translation>Choisir une devise</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Choose a file: {name}</source>
      <translation>Choisir un fichier : {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Choose a role to read what a person in it does, knows and earns.</source>
      <translation>Choisissez un métier pour lire ce qu’on y fait, ce qu’on y sait et ce qu’on y gagne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Choose a style</source>
      <translation>Choisir un style</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Choose another…</source>
      <translation>En choisir un autre…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Choose from a calendar</source>
      <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Choose your certificate file</source>
      <translation>Choisir votre fichier de certificat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Choose {name} from a calendar</source>
      <translation>{name} : choisir dans un calendrier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Chosen for this level; change anything</source>
      <translation>Choisi pour ce niveau ; changez ce que vous voulez</translation>
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
      <translation>Ville</translation>
    </message>
    <message>
      <location filename="../../templates/styles/classic.toml" />
      <source>Classic</source>
      <translation>Classique</translation>
    </message>
    <message>
      <location filename="../../templates/styles/modern.toml" />
      <source>Clear and airy, with headings beside the text. Right for every reader.</source>
      <translation>Clair et aéré, avec les titres à côté du texte. Pour tous les lecteurs.</translation>
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
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Closed &amp;without saving…</source>
      <translation>Fermées s&amp;ans enregistrer…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Closed without saving</source>
      <translation>Fermées sans enregistrer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Closing date</source>
      <translation>Postuler avant le</translation>
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
      <translation>Entre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/palette.py" />
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Commands and their keys</source>
      <translation>Commandes et leurs touches</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <location filename="../../templates/styles/compact.toml" />
      <source>Compact</source>
      <translation>Compact</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/dialog.py" />
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Compare {title}</source>
      <translation>Comparer {title}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>Confusable words</source>
      <translation>Mots que l’on confond</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Connecticut</source>
      <translation>Connecticut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Consider</source>
      <translation>À envisager</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Constant</source>
      <translation>Toujours</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Contract</source>
      <translation>Indépendant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copied for {board}.</source>
      <translation>Copié pour {board}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Copy all</source>
      <translation>Tout copier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Copy for a &amp;job board…</source>
      <translation>&amp;Copier pour un site d’emploi…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy for a job board</source>
      <translation>Copier pour un site d’emploi</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Copy for a job board…</source>
      <translation>Copier pour un site d’emploi…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Copy title</source>
      <translation>Copier le titre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Could not export.</source>
      <translation>L’exportation a échoué.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Could not save the role.</source>
      <translation>Le métier n’a pas pu être enregistré.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <source>Could not save “{name}”.</source>
      <translation>« {name} » n’a pas pu être enregistré.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>Could not switch the rule off.</source>
      <translation>La règle n’a pas pu être désactivée.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Craft workers</source>
      <translation>Métiers qualifiés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Create posting</source>
      <translation>Créer l’offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/language.py" />
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Cu&amp;t</source>
      <translation>Co&amp;uper</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Current setting</source>
      <translation>Réglage actuel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Delaware</source>
      <translation>Delaware</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete the profile</source>
      <translation>Supprimer le profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Delete the profile “{name}”?</source>
      <translation>Supprimer le profil « {name} » ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Denver</source>
      <translation>Lyon</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Details copied</source>
      <translation>Détails copiés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Details of the fault</source>
      <translation>Détails de l’erreur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Dictionaries and LibreOffice extensions ({patterns})</source>
      <translation>Dictionnaires et extensions LibreOffice ({patterns})</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>Dictionary: {language}</source>
      <translation>Dictionnaire : {language}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Direct reports</source>
      <translation>Personnes encadrées</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard recovered work</source>
      <translation>Abandonner le travail récupéré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Discard what was recovered of “{name}”?</source>
      <translation>Abandonner ce qui a été récupéré de « {name} » ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Discard {title}</source>
      <translation>Abandonner {title}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Discard…</source>
      <translation>Abandonner…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Do you want to replace it?</source>
      <translation>Voulez-vous le remplacer ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Don’t save</source>
      <translation>Ne pas enregistrer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_grip.py" />
      <source>Drag to move, click for more</source>
      <translation>Glisser pour déplacer, cliquer pour plus</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Duplicate the bullet</source>
      <translation>Dupliquer le point</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Duties</source>
      <translation>Missions</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Duty</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>E-mail for applications</source>
      <translation>E-mail pour postuler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>EEO category</source>
      <translation>Catégorie EEO</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Each further demand keeps people away who could do the job.</source>
      <translation>Chaque exigence de plus éloigne des personnes qui sauraient faire le travail.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Edit as bullets</source>
      <translation>Modifier en points</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Edit as text</source>
      <translation>Modifier en texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Editing</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Edits without a field</source>
      <translation>Modifications sans champ</translation>
    </message>
    <message>
      <location filename="../../templates/roles/childcare-worker.toml" />
      <location filename="../../templates/roles/elementary-teacher.toml" />
      <location filename="../../templates/roles/social-worker.toml" />
      <source>Education and care</source>
      <translation>Éducation et petite enfance</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Education and training</source>
      <translation>Études et formation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/pay_range.py" />
      <source>Elsewhere</source>
      <translation>Ailleurs</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Employer</source>
      <translation>Employeur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Employer profile</source>
      <translation>Profil d’employeur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Employer profile “{name}”</source>
      <translation>Profil d’employeur « {name} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Employer profiles</source>
      <translation>Profils d’employeur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>Employer profiles…</source>
      <translation>Profils d’employeur…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Employment</source>
      <translation>Contrat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>Empty</source>
      <translation>Vide</translation>
    </message>
    <message>
      <location filename="../../templates/roles/mechanical-engineer.toml" />
      <location filename="../../templates/roles/research-scientist.toml" />
      <source>Engineering and science</source>
      <translation>Ingénierie et sciences</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Entry</source>
      <translation>Débutant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Equal opportunity</source>
      <translation>Égalité des chances</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <source>Equal-opportunity duties by place</source>
      <translation>Obligations d’égalité des chances par lieu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Equal-opportunity statement</source>
      <translation>Déclaration d’égalité des chances</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>Essential</source>
      <translation>Essentielle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Essential duty</source>
      <translation>Mission essentielle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Examples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Executives and senior managers</source>
      <translation>Cadres dirigeants et supérieurs</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Exempt</source>
      <translation>Exempt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Experience by years</source>
      <translation>Expérience en années</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export 1 file</source>
      <translation>Exporter 1 fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Export a&amp;gain</source>
      <translation>Exporter à no&amp;uveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Export again</source>
      <translation>Exporter à nouveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Export {n} files</source>
      <translation>Exporter {n} fichiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Exported</source>
      <translation>Exportée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Exported 1 file.</source>
      <translation>1 fichier exporté.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Exported files (*.pdf *.docx *.html *.txt *.md *.jsonld)</source>
      <translation>Fichiers exportés (*.pdf *.docx *.html *.txt *.md *.jsonld)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Exported {n} files.</source>
      <translation>{n} fichiers exportés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Exported: {formats}.</source>
      <translation>Exporté : {formats}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>F4</source>
      <translation>F4</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>FLSA status</source>
      <translation>Statut FLSA</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Facts</source>
      <translation>Informations</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/families.py" />
      <source>Families of roles</source>
      <translation>Familles de métiers</translation>
    </message>
    <message>
      <location filename="../../templates/roles/greenhouse-worker.toml" />
      <source>Farming</source>
      <translation>Agriculture</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>Federal contractors have to name protected veterans and disability in words; letters are not enough.</source>
      <translation>Les sous-traitants fédéraux doivent nommer en toutes lettres les anciens combattants protégés et le handicap ; les sigles ne suffisent pas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Field to sign</source>
      <translation>Champ à signer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>File name</source>
      <translation>Nom du fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>File not found</source>
      <translation>Fichier introuvable</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/foot.py" />
      <source>Files exported</source>
      <translation>Fichiers exportés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Fill in</source>
      <translation>À remplir</translation>
    </message>
    <message>
      <location filename="../../templates/roles/accountant.toml" />
      <location filename="../../templates/roles/financial-analyst.toml" />
      <source>Finance and business</source>
      <translation>Finance et gestion</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/palette.py" />
      <source>Find a command, section, file, role or setting</source>
      <translation>Chercher une commande, une section, un fichier, un métier ou un réglage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find and replace</source>
      <translation>Rechercher et remplacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Find in all fields</source>
      <translation>Rechercher dans tous les champs</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Find ne&amp;xt</source>
      <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Find previou&amp;s</source>
      <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Find the version of a file</source>
      <translation>Trouver la version d’un fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Find the version of a file…</source>
      <translation>Trouver la version d’un fichier…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Finish the list and go on</source>
      <translation>Finir la liste et continuer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>First and mid-level managers</source>
      <translation>Cadres intermédiaires et de proximité</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fit &amp;page</source>
      <translation>&amp;Page entière</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fit &amp;width</source>
      <translation>&amp;Largeur de page</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Fix all {n}</source>
      <translation>Corriger les {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Fix all {n} of this kind</source>
      <translation>Corriger les {n} de ce genre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Fold a&amp;ll sections</source>
      <translation>Replier to&amp;utes les sections</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Fold {name}</source>
      <translation>Replier {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/folder_field.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Folder of shared roles</source>
      <translation>Dossier des métiers partagés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>For</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/career.toml" />
      <source>For applicants: the facts, the sections and how to apply.</source>
      <translation>Pour les candidats : les informations, les sections et comment postuler.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For approval and changes</source>
      <translation>Pour valider et modifier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For e-mail and forms</source>
      <translation>Pour e-mails et formulaires</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>For pages and exports. An employer’s own comes first.</source>
      <translation>Pour les pages et les exports. Celui d’un employeur passe d’abord.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/internal.toml" />
      <source>For the file and the person in the job: everything, with shares of time and physical demands.</source>
      <translation>Pour le dossier et la personne en poste : tout, avec les parts du temps et les exigences physiques.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/approval.toml" />
      <source>For the people who say yes: the posting, the inside facts and lines to sign.</source>
      <translation>Pour ceux qui donnent leur accord : l’offre, les informations internes et des lignes pour signer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>For your career site</source>
      <translation>Pour votre site carrières</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Form</source>
      <translation>Formulaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Frequent</source>
      <translation>Souvent</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>From a role</source>
      <translation>À partir d’un métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>From role or profile {n}</source>
      <translation>D’un métier ou profil {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>From the next start on. A posting has its own language.</source>
      <translation>Au prochain démarrage. Une offre a sa propre langue.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>From the role “{role}”</source>
      <translation>Du métier « {role} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Full-time</source>
      <translation>Temps plein</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Give the employer’s name, then save.</source>
      <translation>Donnez le nom de l’employeur, puis enregistrez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Go to section 1 to 9</source>
      <translation>Aller à la section 1 à 9</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Go to the field that made the words</source>
      <translation>Aller au champ d’où viennent les mots</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>Go to the first</source>
      <translation>Aller au premier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Go to the section</source>
      <translation>Aller à la section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Goes out</source>
      <translation>Sort</translation>
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
      <translation>Guide</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Hawaii</source>
      <translation>Hawaï</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Heading in the document:</source>
      <translation>Titre dans le document :</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Headings</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../templates/roles/home-health-aide.toml" />
      <location filename="../../templates/roles/registered-nurse.toml" />
      <source>Health care</source>
      <translation>Santé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>Here only</source>
      <translation>Ici seulement</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Hidden from the document</source>
      <translation>Masquée dans le document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Hidden: not in the document</source>
      <translation>Masqué : pas dans le document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <location filename="../../jdeditor/ui/returned.py" />
      <location filename="../../jdeditor/ui/widgets/toast.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Hide details</source>
      <translation>Masquer les détails</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Hide from the document</source>
      <translation>Masquer dans le document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Hide the section or show it again</source>
      <translation>Masquer la section ou l’afficher à nouveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Hide {name} from the document</source>
      <translation>Masquer {name} dans le document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>High contrast, dark</source>
      <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>High contrast, light</source>
      <translation>Contraste élevé, clair</translation>
    </message>
    <message>
      <location filename="../../templates/roles/janitor.toml" />
      <location filename="../../templates/roles/line-cook.toml" />
      <source>Hospitality and cleaning</source>
      <translation>Hôtellerie et nettoyage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>How a first page begins</source>
      <translation>Comment commence une première page</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>How closely the work is supervised, and whom the person supervises</source>
      <translation>Comment le travail est encadré, et qui la personne encadre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>How often</source>
      <translation>Fréquence</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>How to apply</source>
      <translation>Comment postuler</translation>
    </message>
    <message>
      <location filename="../../templates/roles/hr-generalist.toml" />
      <source>Human resources</source>
      <translation>Ressources humaines</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Hybrid</source>
      <translation>Hybride</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>If you do not save, they are gone.</source>
      <translation>Si vous n’enregistrez pas, elles sont perdues.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Ignore until it is closed</source>
      <translation>Ignorer jusqu’à la fermeture</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Illinois</source>
      <translation>Illinois</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Imported</source>
      <translation>Importée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In a list</source>
      <translation>Dans une liste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>In a long list the duties that matter are hard to see.</source>
      <translation>Dans une longue liste, les missions importantes se voient mal.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>In every posting</source>
      <translation>Dans toutes les offres</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>In every posting: switch this rule off</source>
      <translation>Dans toutes les offres : désactiver cette règle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In fields with a list or a calendar</source>
      <translation>Dans les champs avec liste ou calendrier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>In review</source>
      <translation>En relecture</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In text</source>
      <translation>Dans le texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In the outline</source>
      <translation>Dans le plan</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>In the pages</source>
      <translation>Dans les pages</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <source>In the posting: {words}</source>
      <translation>Dans l’offre : {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>In the window only. Pages keep the font of their style.</source>
      <translation>Dans la fenêtre seulement. Les pages gardent la police de leur style.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>In this posting</source>
      <translation>Dans cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>In “{folder}”:</source>
      <translation>Dans « {folder} » :</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Inclusive wording</source>
      <translation>Langage inclusif</translation>
    </message>
    <message>
      <location filename="../../templates/boards/indeed.toml" />
      <source>Indeed</source>
      <translation>Indeed</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Insert</source>
      <translation>Insérer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Inside facts</source>
      <translation>Informations internes</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/internal.toml" />
      <source>Internal job description</source>
      <translation>Fiche de poste interne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Internship</source>
      <translation>Stage</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>It describes a type of person instead of a skill. The evidence on who stays away is mixed, so this is for you to weigh.</source>
      <translation>Cela décrit un type de personne plutôt qu’une compétence. Qui cela éloigne n’est pas établi avec certitude ; à vous de juger.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>It does not fit %n pages and stay readable. Shorten the text.</source>
      <translation>
        <numerusform>Cela ne tient pas sur %n page en restant lisible. Raccourcissez le texte.</numerusform>
        <numerusform>Cela ne tient pas sur %n pages en restant lisible. Raccourcissez le texte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>It does not fit one page and stay readable. Shorten the text.</source>
      <translation>Cela ne tient pas sur une page en restant lisible. Raccourcissez le texte.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>It says when a person was born, not what they can do.</source>
      <translation>Cela dit quand une personne est née, pas ce qu’elle sait faire.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>It stays for 30 days under File, Closed without saving, and is gone then.</source>
      <translation>Il reste 30 jours sous Fichier, Fermées sans enregistrer, puis disparaît.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>It stays with the posting, for those who approve it.</source>
      <translation>Elle reste avec l’offre, pour ceux qui la valident.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Italy</source>
      <translation>Italie</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Ithaca</source>
      <translation>Ithaca</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>Its postings stay as they are, without logo, color or letterhead.</source>
      <translation>Ses offres restent telles quelles, sans logo, couleur ni papier à en-tête.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Its text can be opened as a posting of its own.</source>
      <translation>Son texte peut être ouvert comme une offre à part.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Jersey City</source>
      <translation>Jersey City</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Job board</source>
      <translation>Site d’emploi</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Job boards match by the plain title; pay, place and urgency have fields of their own.</source>
      <translation>Les sites cherchent l’intitulé simple ; salaire, lieu et urgence ont leurs propres champs.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Job brief</source>
      <translation>Le poste en bref</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Job code</source>
      <translation>Code du poste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Job descriptions and postings, written offline. Nothing leaves this computer.</source>
      <translation>Fiches de poste et offres d’emploi, rédigées hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/file_names.py" />
      <source>Job posting</source>
      <translation>Offre d’emploi</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Job title</source>
      <translation>Intitulé du poste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Keep mine</source>
      <translation>Garder la mienne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Keep with this posting</source>
      <translation>Retenir pour cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Laborers and helpers</source>
      <translation>Manœuvres et aides</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Language of the posting</source>
      <translation>Langue de l’offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Language of the program</source>
      <translation>Langue du programme</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Laws on postings change several times a year.</source>
      <translation>Les lois sur les annonces changent plusieurs fois par an.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Lead</source>
      <translation>Référent</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Leave out what you do not know yet</source>
      <translation>Laissez vide ce que vous ne savez pas encore</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Leaving out such words brought more applications in a large trial; say what the person has to do with the skill.</source>
      <translation>Sans de tels mots, un grand essai a reçu plus de candidatures ; dites ce que la personne doit faire de la compétence.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/paralegal.toml" />
      <location filename="../../templates/roles/security-guard.toml" />
      <source>Legal and safety</source>
      <translation>Droit et sécurité</translation>
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
      <translation>Letter (8,5 × 11 po)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Letterhead</source>
      <translation>Papier à en-tête</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Letterhead for Word files</source>
      <translation>Papier à en-tête pour Word</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Like the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Limits: {source}, as of {day}.</source>
      <translation>Limites : {source}, au {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Line under the title</source>
      <translation>Ligne sous le titre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/benefits.py" />
      <source>Line {line} has this {benefit} under another name.</source>
      <translation>La ligne {line} a cet avantage ({benefit}) sous un autre nom.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Lines that begin alike are read faster.</source>
      <translation>Des lignes qui commencent pareil se lisent plus vite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Link for applications</source>
      <translation>Lien pour postuler</translation>
    </message>
    <message>
      <location filename="../../templates/boards/linkedin.toml" />
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Link…</source>
      <translation>Lien…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Lithuania</source>
      <translation>Lituanie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Load theirs</source>
      <translation>Charger l’autre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Loaded the changed file.</source>
      <translation>Le fichier modifié est chargé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Locations</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Logo in words</source>
      <translation>Logo en mots</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Look at an example</source>
      <translation>Regarder un exemple</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>Looking for other words…</source>
      <translation>Recherche d’autres mots…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Looks</source>
      <translation>Aspect</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Looks the same everywhere</source>
      <translation>Le même aspect partout</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-duties.toml" />
      <source>Los Angeles</source>
      <translation>Los Angeles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>MMMM d</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/when.py" />
      <source>MMMM d, yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Made with Qt, ReportLab, PDFium and python-docx. Fonts: Inter, Source Sans 3, Source Serif 4 and IBM Plex Sans, under the SIL Open Font License. Icons: Lucide.</source>
      <translation>Fait avec Qt, ReportLab, PDFium et python-docx. Polices : Inter, Source Sans 3, Source Serif 4 et IBM Plex Sans, sous SIL Open Font License. Icônes : Lucide.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Maine</source>
      <translation>Maine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Make a copy</source>
      <translation>Faire une copie</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Malta</source>
      <translation>Malte</translation>
    </message>
    <message>
      <location filename="../../templates/roles/marketing-manager.toml" />
      <location filename="../../templates/roles/operations-manager.toml" />
      <location filename="../../templates/roles/project-manager.toml" />
      <source>Management</source>
      <translation>Direction</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Many states and cities forbid such a ban in a posting, and the EEOC wants each case looked at.</source>
      <translation>Beaucoup d’États et de villes interdisent une telle exclusion dans une annonce, et l’EEOC veut que chaque cas soit examiné.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Many states and cities forbid to ask for pay history.</source>
      <translation>Beaucoup d’États et de villes interdisent de demander le salaire passé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Many who can do the job have learned it otherwise, and the words cost nothing.</source>
      <translation>Beaucoup de ceux qui sauraient faire le travail l’ont appris autrement, et ces mots ne coûtent rien.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Mark misspelled words</source>
      <translation>Marquer les mots mal orthographiés</translation>
    </message>
    <message>
      <location filename="../../templates/roles/graphic-designer.toml" />
      <source>Marketing and design</source>
      <translation>Marketing et design</translation>
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
      <translation>Respecter la casse</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>Mended</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Menus</source>
      <translation>Menus</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Mid-level</source>
      <translation>Confirmé</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Minnesota</source>
      <translation>Minnesota</translation>
    </message>
    <message>
      <location filename="../../templates/styles/modern.toml" />
      <source>Modern</source>
      <translation>Moderne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Monday to Friday, 40 hours a week</source>
      <translation>Du lundi au vendredi, 40 heures par semaine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>More for {name}</source>
      <translation>Plus pour {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>More for “{title}”</source>
      <translation>Plus pour « {title} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>More than {n} lines. Type more to see fewer.</source>
      <translation>Plus de {n} lignes. Écrivez davantage pour en voir moins.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>More ways to export</source>
      <translation>Autres façons d’exporter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Most employers state it, and US federal contractors have to.</source>
      <translation>La plupart des employeurs la donnent, et les sous-traitants fédéraux américains le doivent.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Move the bullet up or down</source>
      <translation>Déplacer le point vers le haut ou le bas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Move the section up or down</source>
      <translation>Déplacer la section vers le haut ou le bas</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_parts.py" />
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>Moved to {place} of {all}</source>
      <translation>Déplacé en {place} sur {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>Moved to {place} of {count}</source>
      <translation>Déplacé en {place} sur {count}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Must fix</source>
      <translation>À corriger</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Name the function, such as moving about the store: several ways of doing it may be possible.</source>
      <translation>Nommez la tâche, comme se déplacer dans le magasin : il y a peut-être plusieurs façons de la faire.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Name the person first, and what they use or have.</source>
      <translation>Nommez d’abord la personne, puis ce qu’elle utilise ou ce qu’elle a.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Name the two or three things that matter, or say “such as” before them.</source>
      <translation>Nommez les deux ou trois choses qui comptent, ou mettez « par exemple » devant.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name this version</source>
      <translation>Nommer cette version</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Name, such as “Sent to legal”</source>
      <translation>Nom, par exemple « Envoyé au juridique »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Named</source>
      <translation>Nommée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Name…</source>
      <translation>Nommer…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Nevada</source>
      <translation>Nevada</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>New &amp;blank posting</source>
      <translation>Nouvelle offre &amp;vierge</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New Jersey</source>
      <translation>New Jersey</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>New Jersey forbids it in a posting, and other places forbid to decide by it.</source>
      <translation>Le New Jersey l’interdit dans une annonce, et d’autres lieux interdisent d’en tenir compte.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New York City</source>
      <translation>ville de New York</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>New York City and several states forbid to use a person’s credit history for most jobs.</source>
      <translation>New York et plusieurs États interdisent, pour la plupart des postes, d’utiliser la solvabilité d’une personne.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>New York State</source>
      <translation>État de New York</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>New from a &amp;role…</source>
      <translation>Nouvelle à partir d’un &amp;métier…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>New line in a text of many lines</source>
      <translation>Nouvelle ligne dans un texte de plusieurs lignes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <location filename="../../jdeditor/ui/start/page.py" />
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/window.py" />
      <source>New posting</source>
      <translation>Nouvelle offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>New posting from a role</source>
      <translation>Nouvelle offre à partir d’un métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>New posting from the role</source>
      <translation>Nouvelle offre à partir du métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New postings begin with this profile</source>
      <translation>Les nouvelles offres commencent avec ce profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>New postings can begin from it. Dates, numbers and approval are left out.

Name:</source>
      <translation>De nouvelles offres peuvent en partir. Les dates, les numéros et la validation sont laissés de côté.

Nom :</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>New profile</source>
      <translation>Nouveau profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>New section</source>
      <translation>Nouvelle section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Next &amp;column</source>
      <translation>Colonne &amp;suivante</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Next bullet</source>
      <translation>Point suivant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Next field, previous field</source>
      <translation>Champ suivant, champ précédent</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>No benefits are named.</source>
      <translation>Aucun avantage n’est nommé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No benefits found: wanted in {places}.</source>
      <translation>Aucun avantage trouvé : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No bonus, commission or other pay found, in case there is any: wanted in {places}.</source>
      <translation>Ni prime, ni commission, ni autre rémunération trouvée, s’il y en a : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No closing date found: wanted in {places}.</source>
      <translation>Aucune date limite trouvée : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No description of the job found: wanted in {places}.</source>
      <translation>Aucune description du poste trouvée : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>No dictionary for {language}</source>
      <translation>Pas de dictionnaire pour {language}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>No difference</source>
      <translation>Aucune différence</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>No font has these characters, so the PDF leaves them out; a Word file keeps them: {characters}</source>
      <translation>Aucune police n’a ces caractères, le PDF les omet donc ; un fichier Word les garde : {characters}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>No font of the program has these characters. A Word file keeps them.</source>
      <translation>Aucune police du programme n’a ces caractères. Un fichier Word les garde.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>No other words found</source>
      <translation>Pas d’autres mots trouvés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>No pay is named.</source>
      <translation>Aucune rémunération n’est nommée.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No pay range found: wanted in {places}.</source>
      <translation>Aucune fourchette de salaire trouvée : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No pay range found; before the interview it has to be told: wanted in {places}.</source>
      <translation>Aucune fourchette de salaire trouvée ; elle est à donner avant l’entretien : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>No role has this title, so no level is known for it.</source>
      <translation>Aucun métier ne porte cet intitulé, aucun niveau n’est donc connu.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/role_field.py" />
      <source>No role is called that.</source>
      <translation>Aucun métier ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>No role is called that. Try another word for it, or start with a blank one.</source>
      <translation>Aucun métier ne porte ce nom. Essayez un autre mot, ou partez d’une offre vierge.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>No role says that. Try fewer or other words.</source>
      <translation>Aucun métier ne dit cela. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No way to apply found: wanted in {places}.</source>
      <translation>Aucune façon de postuler trouvée : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word found on whether this is an existing vacancy: wanted in {places}.</source>
      <translation>Rien ne dit si le poste est déjà vacant : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word found that people with arrest or conviction records are considered: wanted in {places}.</source>
      <translation>Rien ne dit que les personnes arrêtées ou condamnées sont prises en compte : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>No word on artificial intelligence found, in case it screens or selects people: wanted in {places}.</source>
      <translation>Rien sur l’intelligence artificielle, au cas où elle trie ou choisit des personnes : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nobody can apply after the closing date.</source>
      <translation>Personne ne peut postuler après la date limite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Nobody can have used it for so long; people in the field stop reading here.</source>
      <translation>Personne n’a pu s’en servir si longtemps ; les gens du métier arrêtent de lire ici.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Nobody else vouches for this name: ask the person whether it was them.</source>
      <translation>Personne d’autre ne garantit ce nom : demandez à la personne si c’était bien elle.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Non-exempt</source>
      <translation>Non-exempt</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>None</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>None</source>
      <comment>profile</comment>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>None of {name}</source>
      <translation>{name} : rien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>None: Word files have the looks of the chosen style.</source>
      <translation>Aucun : les fichiers Word ont l’aspect du style choisi.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>None: the employer’s name stands in its place.</source>
      <translation>Aucun : le nom de l’employeur est à sa place.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Not an essential duty</source>
      <translation>Mission non essentielle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not created yet</source>
      <translation>Pas encore créée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Not exported: {formats}.</source>
      <translation>Pas exporté : {formats}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/known.py" />
      <source>Not found. Choose from the list.</source>
      <translation>Introuvable. Choisissez dans la liste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Not in the PDF: {characters}</source>
      <translation>Pas dans le PDF : {characters}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/dates.py" />
      <source>Not read as a day. Write it as {day}.</source>
      <translation>Pas reconnu comme un jour. Écrivez-le ainsi : {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/pay.py" />
      <source>Not read as pay. Write {figure} or 120k–150k.</source>
      <translation>Pas reconnu comme rémunération. Écrivez {figure} ou 120k–150k.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/rows.py" />
      <source>Not read here, so it was put into “{note}”.</source>
      <translation>Illisible ici, donc placé dans « {note} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Not saved yet</source>
      <translation>Pas encore enregistrée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved, and no recovery copy. {problem}</source>
      <translation>Non enregistré, et sans copie de récupération. {problem}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Not saved. Kept for recovery {time}</source>
      <translation>Non enregistré. Copie de récupération : {time}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Not signed yet.</source>
      <translation>Pas encore signé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on pay</source>
      <translation>Remarque sur la rémunération</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on the closing date</source>
      <translation>Remarque sur la date limite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Note on the start</source>
      <translation>Remarque sur la prise de poste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Nothing but further signatures was added since.</source>
      <translation>Seules d’autres signatures ont été ajoutées depuis.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Nothing changes between “{now}” and “{new}” in this posting.</source>
      <translation>Rien ne change entre « {now} » et « {new} » dans cette offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Nothing could be printed. Try another printer, or export a PDF.</source>
      <translation>Rien n’a pu être imprimé. Essayez une autre imprimante ou exportez un PDF.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command_search.py" />
      <source>Nothing found. Try other words.</source>
      <translation>Rien trouvé. Essayez d’autres mots.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/walking.py" />
      <source>Nothing is left to look at.</source>
      <translation>Il n’y a plus rien à regarder.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>Nothing is marked here</source>
      <translation>Rien n’est marqué ici</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says how to apply.</source>
      <translation>Rien ne dit comment postuler.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says until when people can apply.</source>
      <translation>Rien ne dit jusqu’à quand on peut postuler.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says where to send an application.</source>
      <translation>Rien ne dit où envoyer une candidature.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says whether the job is full time or part time.</source>
      <translation>Rien ne dit si le poste est à temps plein ou partiel.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Nothing says whom to ask for an accommodation.</source>
      <translation>Rien ne dit à qui demander un aménagement.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Nothing to fix. Checked {n} rules. Your own reading still counts.</source>
      <translation>Rien à corriger. {n} règles contrôlées. Votre propre lecture compte toujours.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Nothing to save yet</source>
      <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>Nothing was closed without saving in the last 30 days.</source>
      <translation>Rien n’a été fermé sans enregistrer ces 30 derniers jours.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>Rien encore</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Now: {words}</source>
      <translation>Maintenant : {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Numbers</source>
      <translation>Numéros</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Occasional</source>
      <translation>Parfois</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Off</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../templates/roles/administrative-assistant.toml" />
      <source>Office and administration</source>
      <translation>Bureau et administration</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>On</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>On site</source>
      <translation>Sur site</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>On top of the size that the system asks for.</source>
      <translation>En plus de la taille que demande le système.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>One word a line.</source>
      <translation>Un mot par ligne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>One word written in two ways looks put together from two texts.</source>
      <translation>Un mot écrit de deux façons semble venir de deux textes.</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/summary.toml" />
      <source>One-page summary</source>
      <translation>Résumé d’une page</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Only bold, italic or a link changed.</source>
      <translation>Seul le gras, l’italique ou un lien a changé.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Only religious bodies may ask for a belief, and for some jobs only.</source>
      <translation>Seuls les organismes religieux peuvent demander une croyance, et pour certains postes seulement.</translation>
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
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Open a copy</source>
      <translation>Ouvrir une copie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Open a posting</source>
      <translation>Ouvrir une offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Open exported files when done</source>
      <translation>Ouvrir ensuite les fichiers exportés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Open re&amp;cent</source>
      <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Open the list or the calendar</source>
      <translation>Ouvrir la liste ou le calendrier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>Open the recovered work</source>
      <translation>Ouvrir le travail récupéré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Open when done</source>
      <translation>Ouvrir ensuite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Open {title}</source>
      <translation>Ouvrir {title}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Opened</source>
      <translation>Ouverte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. 1 line that was edited there is taken over.</source>
      <translation>Ouvert depuis « {name} ». 1 ligne modifiée là-bas est reprise.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. Nothing was edited there.</source>
      <translation>Ouvert depuis « {name} ». Rien n’y a été modifié.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Opened from “{name}”. {n} lines that were edited there are taken over.</source>
      <translation>Ouvert depuis « {name} ». {n} lignes modifiées là-bas sont reprises.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Openings</source>
      <translation>Postes à pourvoir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Operatives</source>
      <translation>Conducteurs de machines</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Order of the sections</source>
      <translation>Ordre des sections</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Orientation and pronouns are not a matter of liking.</source>
      <translation>L’orientation et les pronoms ne sont pas une affaire de goût.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Others share this profile. Make a copy to change it.</source>
      <translation>D’autres partagent ce profil. Faites-en une copie pour le modifier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Outline, check and guide</source>
      <translation>Plan, contrôle et guide</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>PDF files</source>
      <translation>Fichiers PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Pages and files</source>
      <translation>Pages et fichiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Pages f&amp;or</source>
      <translation>Pages pour &amp;qui</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Pages for</source>
      <translation>Pages pour</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Pages of the preferences</source>
      <translation>Pages des préférences</translation>
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
      <translation>Des parents de toute sorte prennent un congé ; un seul mot les désigne tous.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Part-time</source>
      <translation>Temps partiel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>Parts of the file name</source>
      <translation>Éléments du nom de fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Password of the certificate file</source>
      <translation>Mot de passe du fichier de certificat</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <source>Pasted the first {count} of {all} lines</source>
      <translation>Les {count} premières lignes sur {all} sont collées</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay</source>
      <translation>Rémunération</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay from</source>
      <translation>Rémunération de</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay grade</source>
      <translation>Échelon</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Pay grades, codes and remarks are for the approval copy, not for the public.</source>
      <translation>Échelons, codes et remarques sont pour l’exemplaire de validation, pas pour le public.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Pay is what most readers look for first, and many places require it.</source>
      <translation>La rémunération est ce qu’on cherche d’abord, et beaucoup de lieux l’exigent.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Pay is what most readers look for first, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>La rémunération est ce qu’on cherche d’abord, et la loi d’un lieu où ce travail peut se faire la demande dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Pay is what most readers look for first; every employer calls it competitive.</source>
      <translation>La rémunération est ce qu’on cherche d’abord ; tout employeur la dit compétitive.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Pay law by place</source>
      <translation>Lois sur le salaire par lieu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay period</source>
      <translation>Période de rémunération</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Pay to</source>
      <translation>Rémunération à</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>People are warned of job offers from private mailboxes; one of the employer is trusted.</source>
      <translation>On met en garde contre les offres venues de boîtes privées ; celle de l’employeur inspire confiance.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>People decide by this whether to apply, and job boards ask for it.</source>
      <translation>On en décide s’il faut postuler, et les sites d’emploi le demandent.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>People decide by this whether to apply, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>On en décide s’il faut postuler, et la loi d’un lieu où ce travail peut se faire le demande dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>People search for the plain name of the job; lists cut the rest.</source>
      <translation>On cherche l’intitulé simple du poste ; les listes coupent le reste.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>People who know the product notice, and search finds the right spelling.</source>
      <translation>Ceux qui connaissent le produit le remarquent, et la recherche trouve la bonne graphie.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>People with a disability need to know whom to ask for help with applying.</source>
      <translation>Les personnes handicapées doivent savoir à qui demander de l’aide pour postuler.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>People with children, a disability or no car decide by the figure.</source>
      <translation>Les personnes avec enfants, handicapées ou sans voiture décident d’après le chiffre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Per</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Per diem</source>
      <translation>À la journée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Physical demands</source>
      <translation>Exigences physiques</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Pick a color</source>
      <translation>Choisir une couleur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Pick…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
      <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Pin to the top</source>
      <translation>Épingler en haut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Places</source>
      <translation>Endroits</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Plain language and empty phrases</source>
      <translation>Langage clair et phrases creuses</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Plain text</source>
      <translation>Texte seul</translation>
    </message>
    <message>
      <location filename="../../templates/boards/generic.toml" />
      <source>Plain text for a form with one field for the title and one for the text.</source>
      <translation>Texte seul, pour un formulaire avec un champ pour le titre et un pour le texte.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Poland</source>
      <translation>Pologne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Postal code</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Postings (*{suffix})</source>
      <translation>Offres (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Postings and their Word files (*{suffix} *.docx)</source>
      <translation>Offres et leurs fichiers Word (*{suffix} *.docx)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>Postings of 300 to 700 words are read most; the studies differ, so weigh it yourself.</source>
      <translation>Les annonces de 300 à 700 mots sont les plus lues ; les études divergent, à vous de juger.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Pré&amp;férences…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/guide/results.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Preferred</source>
      <translation>Souhaité</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Preferred qualifications</source>
      <translation>Profil souhaité</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Prepared by</source>
      <translation>Préparé par</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Prepared on</source>
      <translation>Préparé le</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Preview as &amp;text</source>
      <translation>Aperçu en &amp;texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>Preview as text</source>
      <translation>Aperçu en texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/page_view.py" />
      <source>Preview, page {page} of {pages}</source>
      <translation>Aperçu, page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Previous c&amp;olumn</source>
      <translation>Colonne précé&amp;dente</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Prince Edward Island</source>
      <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>Printing…</source>
      <translation>Impression en cours…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>Product names and their capitals</source>
      <translation>Noms de produits et leurs majuscules</translation>
    </message>
    <message>
      <location filename="../../templates/roles/production-operator.toml" />
      <location filename="../../templates/roles/truck-driver.toml" />
      <location filename="../../templates/roles/warehouse-associate.toml" />
      <source>Production and logistics</source>
      <translation>Production et logistique</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Professionals</source>
      <translation>Professions intellectuelles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Qualifications</source>
      <translation>Profil recherché</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>R&amp;eplace…</source>
      <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Read all</source>
      <translation>Tout lire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/dates.py" />
      <source>Read as {day}. If you mean {other}, write the month as a word.</source>
      <translation>Lu comme {day}. Si vous voulez dire {other}, écrivez le mois en lettres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Readers filter by full time, part time and the like.</source>
      <translation>On filtre par temps plein, temps partiel et autres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by the place of work; naming two makes them doubt both.</source>
      <translation>On filtre par lieu de travail ; en nommer deux fait douter des deux.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by this; saying both makes them doubt it.</source>
      <translation>On filtre d’après cela ; dire les deux en fait douter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Readers filter by this; saying both makes them doubt the rest.</source>
      <translation>On filtre d’après cela ; dire les deux fait douter du reste.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>Readers stumble over it.</source>
      <translation>On bute dessus en lisant.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Readers take everything in this list for a demand.</source>
      <translation>On prend tout ce qui est dans cette liste pour une exigence.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Readers take it for advertising, and some job boards refuse it.</source>
      <translation>On le prend pour de la publicité, et certains sites le refusent.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Readers take the figure for the pay, and the law of a place where this job can be done asks for both ends in the posting.</source>
      <translation>On prend le chiffre pour le salaire, et la loi d’un lieu où ce travail peut se faire demande les deux bornes dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Readers take the figure for the pay; several laws want both ends.</source>
      <translation>On prend le chiffre pour le salaire ; plusieurs lois veulent les deux bornes.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Reason, such as “Approved”</source>
      <translation>Raison, par exemple « Validé »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Reason: {reason}</source>
      <translation>Raison : {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Recent file in {folder}</source>
      <translation>Fichier récent dans {folder}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Recovered work: 1 document</source>
      <translation>Travail récupéré : 1 document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>Recovered work: {n} documents</source>
      <translation>Travail récupéré : {n} documents</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Redo {step}</source>
      <translation>Rétablir : {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Redone in {field}</source>
      <translation>Rétabli dans {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Remote</source>
      <translation>Télétravail</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_keys.py" />
      <location filename="../../jdeditor/ui/widgets/bullet_row.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Remove an empty bullet</source>
      <translation>Retirer un point vide</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Remove from this list</source>
      <translation>Retirer de cette liste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>Remove number {number}</source>
      <translation>Retirer le numéro {number}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Remove the bullet</source>
      <translation>Retirer le point</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Remove the section</source>
      <translation>Retirer la section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/chips.py" />
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Remove: {name}</source>
      <translation>Retirer : {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>Removed</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Removed “{words}”</source>
      <translation>« {words} » retiré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace all</source>
      <translation>Tout remplacer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace files</source>
      <translation>Remplacer des fichiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace the file that is there?</source>
      <translation>Remplacer le fichier qui s’y trouve ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/replacing.py" />
      <source>Replace the files that are there?</source>
      <translation>Remplacer les fichiers qui s’y trouvent ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace with</source>
      <translation>Remplacer par</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace {count} chosen</source>
      <translation>Remplacer les {count} choisis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/finder.py" />
      <source>Replaced in 1 place</source>
      <translation>Remplacé à 1 endroit</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/finder.py" />
      <source>Replaced in {count} places</source>
      <translation>Remplacé à {count} endroits</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Replace…</source>
      <translation>Remplacer…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Reports to</source>
      <translation>Rattachement</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/guide/results.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Required</source>
      <translation>Exigé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Required qualifications</source>
      <translation>Profil exigé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Requisition number</source>
      <translation>N° de demande</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Responsibilities</source>
      <translation>Missions</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Restart now</source>
      <translation>Redémarrer maintenant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>Restored</source>
      <translation>Restaurée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Review date</source>
      <translation>Prochaine révision</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Reviewers</source>
      <translation>Relecture par</translation>
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
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>Role</source>
      <comment>to begin with</comment>
      <translation>Métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Role guide</source>
      <translation>Guide du métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Role of the person who prepared it</source>
      <translation>Fonction de la personne qui l’a préparé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Role “{name}”</source>
      <translation>Métier « {name} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Roles</source>
      <translation>Métiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Rooms, tools, hours at home and at the office</source>
      <translation>Locaux, outils, heures à domicile et au bureau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rule {rule} is switched off: {reason}</source>
      <translation>La règle {rule} est désactivée : {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Rules of your own are files in {folder}.</source>
      <translation>Vos propres règles sont des fichiers dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Rules of {day}</source>
      <translation>Au {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Rules…</source>
      <translation>Règles…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>S&amp;tatus</source>
      <translation>S&amp;tatut</translation>
    </message>
    <message>
      <location filename="../../templates/boards/seek.toml" />
      <source>SEEK</source>
      <translation>SEEK</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>SOC code</source>
      <translation>Code SOC</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Said twice, it reads as if nobody had looked at the list.</source>
      <translation>Dit deux fois, on croirait que personne n’a relu la liste.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/customer-support-representative.toml" />
      <location filename="../../templates/roles/retail-salesperson.toml" />
      <location filename="../../templates/roles/sales-representative.toml" />
      <source>Sales and service</source>
      <translation>Vente et service</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Sales workers</source>
      <translation>Personnel de vente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Save &amp;as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Save as a &amp;role…</source>
      <translation>Enregistrer comme mé&amp;tier…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Save as a role</source>
      <translation>Enregistrer comme métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Save as “… {number}”</source>
      <translation>Enregistrer comme « … {number} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Save elsewhere…</source>
      <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Save it again</source>
      <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Save role</source>
      <translation>Enregistrer le métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Save the changes to “{name}”?</source>
      <translation>Enregistrer les modifications de « {name} » ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Save the posting</source>
      <translation>Enregistrer l’offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Save your posting now, to be safe.</source>
      <translation>Enregistrez votre offre maintenant, par sécurité.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <location filename="../../jdeditor/ui/versions/page.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>Saved as the role “{name}”.</source>
      <translation>Enregistré comme métier « {name} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Saved {time}</source>
      <translation>Enregistré {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say how long people really work, and what they get for it.</source>
      <translation>Dites combien de temps on travaille vraiment, et ce qu’on reçoit pour cela.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Say no more about this, for a reason</source>
      <translation>Ne plus le signaler, avec une raison</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say that it can be done with or without reasonable accommodation, or with a hoist or a cart; the law asks for the task, not for a body.</source>
      <translation>Dites que cela se fait avec ou sans aménagement raisonnable, ou avec un lève-charge ou un chariot ; la loi demande la tâche, pas un corps.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say what is done and how it is measured; people of every temper can do it.</source>
      <translation>Dites ce qui est à faire et comment c’est mesuré ; tout tempérament peut le faire.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Say what it means here: what changes quickly, what was achieved, what is done together.</source>
      <translation>Dites ce que cela veut dire ici : ce qui change vite, ce qui a été atteint, ce qu’on fait ensemble.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say what makes the work demanding, such as several deadlines at once, and what the person does then.</source>
      <translation>Dites ce qui rend le travail exigeant, comme plusieurs échéances à la fois, et ce que la personne fait alors.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Say which way of working you mean, so that people can judge it themselves.</source>
      <translation>Dites quelle façon de travailler vous entendez, pour que chacun puisse juger.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Schedule</source>
      <translation>Horaires</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Scroll</source>
      <translation>Faire défiler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Search all roles</source>
      <translation>Chercher dans les métiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Search roles</source>
      <translation>Chercher un métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>Search the lines of all roles</source>
      <translation>Chercher dans les lignes de tous les métiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/keyboard_map.py" />
      <source>Search the shortcuts</source>
      <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Search {n} roles</source>
      <translation>Chercher parmi {n} métiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sidebar.py" />
      <source>Sections of the posting</source>
      <translation>Sections de l’offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Select &amp;all</source>
      <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_menu.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>Send a résumé and a short letter</source>
      <translation>Envoyez un CV et une courte lettre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Service workers</source>
      <translation>Personnel des services</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Set aside</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Set aside…</source>
      <translation>Écarter…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Set link</source>
      <translation>Placer le lien</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <source>Setting</source>
      <translation>Réglage</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/duty.py" />
      <source>Share of the working time, in percent</source>
      <translation>Part du temps de travail, en pour cent</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>Share of time</source>
      <translation>Part du temps</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Shared ones are in {folder}.</source>
      <translation>Celles qui sont partagées sont dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/offers.py" />
      <source>Shared roles</source>
      <translation>Métiers partagés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Shared roles come from “{folder}”.</source>
      <translation>Les métiers partagés viennent de « {folder} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>Shares of the working time add up to 100%.</source>
      <translation>Les parts du temps de travail font 100 % en tout.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/language.py" />
      <source>Shift</source>
      <translation>Maj</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Short words are read faster, also by people whose first language is another.</source>
      <translation>Les mots courts se lisent plus vite, surtout quand on a une autre langue maternelle.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Show details</source>
      <translation>Afficher les détails</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline_menu.py" />
      <source>Show in the document</source>
      <translation>Afficher dans le document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/line.py" />
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Show it in the form</source>
      <translation>Le montrer dans le formulaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Show motion</source>
      <translation>Montrer les mouvements</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Show this &amp;field in the preview</source>
      <translation>Montrer ce &amp;champ dans l’aperçu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Show {name} again</source>
      <translation>Afficher {name} à nouveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Show {n} more</source>
      <translation>En afficher {n} de plus</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Shown in the document again</source>
      <translation>Affichée à nouveau dans le document</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Si&amp;gnatures of a PDF…</source>
      <translation>Si&amp;gnatures d’un PDF…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Sign</source>
      <translation>Signer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures of a PDF</source>
      <translation>Signatures d’un PDF</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures of “{name}”</source>
      <translation>Signatures de « {name} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signatures so far</source>
      <translation>Signatures existantes</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>Signed by {name}, {day}.</source>
      <translation>Signé par {name}, {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing.py" />
      <source>Signed by {name}.</source>
      <translation>Signé par {name}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>Signing needs an addition to the program: install it with pip install "jdeditor[sign]", or sign in your PDF program.</source>
      <translation>Pour signer, il faut un complément : installez-le avec pip install "jdeditor[sign]", ou signez dans votre logiciel PDF.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/results.py" />
      <source>Skill: {why}</source>
      <translation>Compétence : {why}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Skills</source>
      <translation>Compétences</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Slovakia</source>
      <translation>Slovaquie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Small print</source>
      <translation>Petits caractères</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Smaller headings</source>
      <translation>Petits titres</translation>
    </message>
    <message>
      <location filename="../../templates/roles/backend-engineer.toml" />
      <location filename="../../templates/roles/data-analyst.toml" />
      <location filename="../../templates/roles/frontend-developer.toml" />
      <source>Software and data</source>
      <translation>Logiciel et données</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>Some edits of “{name}” fit in no field.</source>
      <translation>Certaines modifications de « {name} » n’ont pas de champ.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Some lines end with a period and some do not; it looks put together from two texts.</source>
      <translation>Certaines lignes finissent par un point, d’autres non ; on dirait deux textes assemblés.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Some people cannot have a license because of a disability; ask for it only where driving is part of the job.</source>
      <translation>Certaines personnes ne peuvent avoir de permis à cause d’un handicap ; ne le demandez que si conduire fait partie du poste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Somebody of another sex may hold the office.</source>
      <translation>Une personne d’un autre sexe peut occuper la fonction.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Something old in a posting makes readers doubt the rest.</source>
      <translation>Une chose ancienne dans une offre fait douter du reste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Something went wrong</source>
      <translation>Un problème est survenu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Spe&amp;lling</source>
      <translation>Orthograph&amp;e</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Speaking to the reader, or of “they”, includes everyone and is shorter.</source>
      <translation>S’adresser au lecteur, ou écrire « they », inclut chacun et c’est plus court.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Speaking to the reader, or of “they”, includes everyone.</source>
      <translation>S’adresser au lecteur, ou écrire « they », inclut chacun.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Spelling and Check</source>
      <translation>Orthographe et vérification</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/help_dialogs.py" />
      <source>Spelling: Hunspell, with the word lists of SCOWL.</source>
      <translation>Orthographe : Hunspell, avec les listes de mots de SCOWL.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>St&amp;yle</source>
      <translation>St&amp;yle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Start date</source>
      <translation>Prise de poste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Start from a role</source>
      <translation>Partir d’un métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>Start with empty sections</source>
      <translation>Sections vides</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <location filename="../../jdeditor/ui/panels/tables.py" />
      <source>State or region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Statements</source>
      <translation>Déclarations</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/names.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Status: {status}</source>
      <translation>Statut : {status}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Stop tightening</source>
      <translation>Ne plus resserrer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>Stop using it</source>
      <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/commands/command.py" />
      <location filename="../../jdeditor/ui/exporting/shape_row.py" />
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Style of: {text}</source>
      <translation>Style de : {text}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>Style sheets are made for the browser; people in the field stop reading here.</source>
      <translation>Les feuilles de style sont faites pour le navigateur ; les gens du métier cessent de lire ici.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Styles</source>
      <translation>Styles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <source>Such as: {words}</source>
      <translation>Par exemple : {words}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Supervision</source>
      <translation>Encadrement</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch off</source>
      <translation>Désactiver</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch on</source>
      <translation>Activer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switch on {rule}</source>
      <translation>Activer {rule}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Switched off: {reason}</source>
      <translation>Désactivée : {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>Take %n changes</source>
      <translation>
        <numerusform>Prendre %n modification</numerusform>
        <numerusform>Prendre %n modifications</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Take over</source>
      <translation>Prendre la main</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>Take over…</source>
      <translation>Prendre la main…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Take the file over</source>
      <translation>Prendre la main sur le fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Take the other copy</source>
      <translation>Prendre l’autre copie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Technicians</source>
      <translation>Techniciens</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Temporary</source>
      <translation>Temporaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The PDF has no field to sign: export the posting as a copy for approval.</source>
      <translation>Le PDF n’a pas de champ à signer : exportez l’offre comme exemplaire de validation.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The PDF is protected with a password: save it without one, then sign it.</source>
      <translation>Le PDF est protégé par un mot de passe : enregistrez-le sans mot de passe, puis signez-le.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The Word file is damaged: open it in Word, save it anew, and choose it again.</source>
      <translation>Le fichier Word est endommagé : ouvrez-le dans Word, enregistrez-le à nouveau et choisissez-le encore.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>The addition {name} sets such scripts in a PDF.</source>
      <translation>Le complément {name} compose ces écritures dans un PDF.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/seek.toml" />
      <source>The advertisement details on SEEK.</source>
      <translation>Le détail de l’annonce sur SEEK.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The certificate was valid from {first} to {last} only: ask for a new one.</source>
      <translation>Le certificat n’était valable que du {first} au {last} : demandez-en un nouveau.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The changed file cannot be read.</source>
      <translation>Le fichier modifié ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/findings.py" />
      <source>The checks found nothing. Your own reading still counts.</source>
      <translation>Le contrôle n’a rien trouvé. Votre propre lecture compte toujours.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The closing date has passed.</source>
      <translation>La date limite est passée.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/google.toml" />
      <source>The description as Google shows it; the data for it is the JSON-LD export.</source>
      <translation>La description telle que Google l’affiche ; ses données sont dans l’export JSON-LD.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/menu.py" />
      <source>The dictionary could not be added.</source>
      <translation>Le dictionnaire n’a pas pu être ajouté.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>The dictionary is damaged: get it anew from where it came from.</source>
      <translation>Le dictionnaire est endommagé : procurez-vous-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The disk is full: free some space, or save on another disk.</source>
      <translation>Le disque est plein : libérez de la place, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The disk reports a fault: save on another disk and make copies of your files.</source>
      <translation>Le disque signale une panne : enregistrez sur un autre disque et faites des copies de vos fichiers.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exports.py" />
      <source>The document as text</source>
      <translation>Le document en texte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>The document was changed after this signature.</source>
      <translation>Le document a été modifié après cette signature.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The duties to protected veterans and to people with disabilities still stand; have the statement looked at.</source>
      <translation>Les devoirs envers les anciens combattants protégés et les personnes handicapées demeurent ; faites relire la déclaration.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>The employer profile “{name}” cannot be used here.</source>
      <translation>Le profil d’employeur « {name} » ne peut pas être utilisé ici.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The ends of the pay are more than {most} a year apart: wanted in {places}.</source>
      <translation>Les bornes du salaire sont écartées de plus de {most} par an : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say hybrid, this says on site.</source>
      <translation>Les informations disent hybride, ceci dit sur site.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say hybrid, this says remote.</source>
      <translation>Les informations disent hybride, ceci dit télétravail.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say on site, this says hybrid.</source>
      <translation>Les informations disent sur site, ceci dit hybride.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say on site, this says remote.</source>
      <translation>Les informations disent sur site, ceci dit télétravail.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say remote, this says hybrid.</source>
      <translation>Les informations disent télétravail, ceci dit hybride.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The facts say remote, this says on site.</source>
      <translation>Les informations disent télétravail, ceci dit sur site.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The field “{field}” is signed already: choose another, or export a new copy.</source>
      <translation>Le champ « {field} » est déjà signé : choisissez-en un autre, ou exportez un nouvel exemplaire.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>The file cannot be read.</source>
      <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The file holds no private key: choose the .p12 or .pfx file of your certificate.</source>
      <translation>Le fichier ne contient pas de clé privée : choisissez le fichier .p12 ou .pfx de votre certificat.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file holds {field}, which this program does not know: update the program, or take it out in a text editor.</source>
      <translation>Le fichier contient {field}, que ce programme ne connaît pas : mettez le programme à jour, ou retirez-le dans un éditeur de texte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged at line {line}: open an older copy of it.</source>
      <translation>Le fichier est endommagé à la ligne {line} : ouvrez une copie plus ancienne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/posting_file.py" />
      <source>The file is damaged at {field}: open an older copy, or correct it in a text editor.</source>
      <translation>Le fichier est endommagé à {field} : ouvrez une copie plus ancienne, ou corrigez-le dans un éditeur de texte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged, it holds the number {number}: open an older copy of it.</source>
      <translation>Le fichier est endommagé, il contient le nombre {number} : ouvrez une copie plus ancienne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged, “{field}” stands twice in one place: open an older copy of it.</source>
      <translation>Le fichier est endommagé, « {field} » y figure deux fois au même endroit : ouvrez une copie plus ancienne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is damaged: open an older copy of it.</source>
      <translation>Le fichier est endommagé : ouvrez une copie plus ancienne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is empty: open an older copy of it, or begin a new posting.</source>
      <translation>Le fichier est vide : ouvrez une copie plus ancienne, ou commencez une nouvelle offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>The file is far too large for what it should be: choose another.</source>
      <translation>Le fichier est bien trop gros pour ce qu’il devrait être : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>The file is free now.</source>
      <translation>Le fichier est libre maintenant.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The file is larger than this disk takes: save on another disk.</source>
      <translation>Le fichier est plus gros que ce que ce disque accepte : enregistrez sur un autre disque.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The file is no longer where it was.</source>
      <translation>Le fichier n’est plus là où il était.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>The file is not in the encoding UTF-8: save it as UTF-8, or open an older copy of it.</source>
      <translation>Le fichier n’est pas codé en UTF-8 : enregistrez-le en UTF-8, ou ouvrez une copie plus ancienne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The file name is too long: choose a shorter one.</source>
      <translation>Le nom du fichier est trop long : choisissez-en un plus court.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>The file was moved. It is “{name}” in “{folder}” now.</source>
      <translation>Le fichier a été déplacé. C’est maintenant « {name} » dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/sharing_roles.py" />
      <source>The folder cannot be remembered</source>
      <translation>Le dossier ne peut pas être retenu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/documents.py" />
      <source>The folder of the versions cannot be made.</source>
      <translation>Le dossier des versions ne peut pas être créé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>The job</source>
      <translation>Le poste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The job is marked exempt and paid by the hour.</source>
      <translation>Le poste est classé exempt et payé à l’heure.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The job is marked exempt, and this speaks of overtime pay.</source>
      <translation>Le poste est classé exempt, et il est question ici d’heures supplémentaires payées.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The job is marked exempt, but pay begins under {floor} a year ({places}).</source>
      <translation>Le poste est classé exempt, mais le salaire commence sous {floor} par an ({places}).</translation>
    </message>
    <message>
      <location filename="../../templates/boards/greenhouse.toml" />
      <source>The job post in Greenhouse.</source>
      <translation>L’annonce dans Greenhouse.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/workable.toml" />
      <source>The job title and the description in Workable.</source>
      <translation>L’intitulé et la description dans Workable.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/indeed.toml" />
      <source>The job title and the description on Indeed, as plain text.</source>
      <translation>L’intitulé et la description sur Indeed, en texte seul.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The job would begin before it is filled.</source>
      <translation>Le poste commencerait avant d’être pourvu.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>The law asks whether a person can do the essential functions, with or without reasonable accommodation.</source>
      <translation>La loi demande si une personne peut remplir les missions essentielles, avec ou sans aménagement raisonnable.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of a place where this job can be done asks for it in the posting.</source>
      <translation>La loi d’un lieu où ce travail peut se faire le demande dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of a place where this job can be done wants the pay told before the interview, in the posting or otherwise.</source>
      <translation>La loi d’un lieu où ce travail peut se faire veut que le salaire soit donné avant l’entretien, dans l’annonce ou autrement.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The law of this place may ask for it; nobody has checked this rule against the law yet.</source>
      <translation>La loi de ce lieu le demande peut-être ; personne n’a encore vérifié cette règle.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead asks for {names}, which a posting does not have.</source>
      <translation>Le papier à en-tête demande {names}, qu’une offre n’a pas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has a password: take the password off in Word, and choose it again.</source>
      <translation>Le papier à en-tête a un mot de passe : retirez-le dans Word et choisissez le fichier à nouveau.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has no style called {names}: the program made it.</source>
      <translation>Le papier à en-tête n’a pas de style {names} : le programme l’a créé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead has no styles called {names}: the program made them.</source>
      <translation>Le papier à en-tête n’a pas de styles {names} : le programme les a créés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead is in the form “Strict Open XML”: save it in Word as an ordinary .docx, and choose that.</source>
      <translation>Le papier à en-tête est au format « Strict Open XML » : enregistrez-le dans Word en .docx ordinaire, et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead is too large: take large pictures out of it, and choose it again.</source>
      <translation>Le papier à en-tête est trop gros : retirez-en les grandes images et choisissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s digital signature is left out: it holds for that file only.</source>
      <translation>La signature numérique du papier à en-tête est omise : elle ne vaut que pour ce fichier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s macros are left out.</source>
      <translation>Les macros du papier à en-tête sont omises.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s own text gives way to the posting. To keep it, put {{{{posting}}}} in it where the posting belongs.</source>
      <translation>Le texte du papier à en-tête cède la place à l’offre. Pour le garder, mettez-y {{{{posting}}}} là où va l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The letterhead’s protection against changes is left out.</source>
      <translation>La protection du papier à en-tête contre les modifications est omise.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/grammar.py" />
      <source>The lines begin in different ways: with {ways}.</source>
      <translation>Les lignes commencent de façons différentes : par {ways}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>The lines that fit in a field are taken over. Look at the rest yourself.</source>
      <translation>Les lignes qui ont un champ sont reprises. Regardez le reste vous-même.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The link would lead nowhere.</source>
      <translation>Le lien ne mènerait nulle part.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>The list of switched-off rules cannot be kept</source>
      <translation>La liste des règles désactivées ne peut pas être gardée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>The mark {{{{posting}}}} counts only in the letterhead’s text, not around it.</source>
      <translation>La marque {{{{posting}}}} ne compte que dans le texte du papier à en-tête, pas autour.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The network folder does not answer: check the connection and try again.</source>
      <translation>Le dossier réseau ne répond pas : vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>The page could not be drawn.</source>
      <translation>La page n’a pas pu être dessinée.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>The pages are tightened to %n.</source>
      <translation>
        <numerusform>Le document est resserré sur %n page.</numerusform>
        <numerusform>Le document est resserré sur %n pages.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>The pages are tightened to one.</source>
      <translation>Le document est resserré sur une page.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/usajobs.toml" />
      <source>The parts of an announcement, each as plain text for a field of its own.</source>
      <translation>Les parties d’une annonce, chacune en texte seul pour un champ à part.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>The password does not open this certificate file, or the file is damaged.</source>
      <translation>Le mot de passe n’ouvre pas ce fichier de certificat, ou le fichier est endommagé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay has only one end; a fixed rate is the same at both.</source>
      <translation>Le salaire n’a qu’une borne ; un montant fixe est le même aux deux.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The pay has only one end; a fixed rate is the same at both: wanted in {places}.</source>
      <translation>Le salaire n’a qu’une borne ; un montant fixe est le même aux deux : exigé en {places}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay lacks its currency or its period.</source>
      <translation>Il manque au salaire sa devise ou sa période.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay range begins above where it ends.</source>
      <translation>La fourchette commence au-dessus de sa fin.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The pay range begins at nothing.</source>
      <translation>La fourchette commence à rien.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is all white on white paper: choose the logo in its colours.</source>
      <translation>L’image est toute blanche sur papier blanc : choisissez le logo dans ses couleurs.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is damaged: save it once more as a PNG, and choose that.</source>
      <translation>L’image est endommagée : enregistrez-la encore en PNG, et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>The picture is too large: save it as a PNG, 1,000 pixels wide, and choose that.</source>
      <translation>L’image est trop grande : enregistrez-la en PNG, large de 1 000 pixels, et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>The posting cannot be opened</source>
      <translation>L’offre ne peut pas être ouverte</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <source>The posting has the profile “{name}” now.</source>
      <translation>L’offre a maintenant le profil « {name} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>The posting has {n} words.</source>
      <translation>L’annonce a {n} mots.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/missing.py" />
      <source>The posting is whole; its pages have no logo and no brand color.</source>
      <translation>L’offre est complète ; ses pages n’ont ni logo ni couleur de marque.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The posting may name a license only where driving is a function and no other way of getting about would do.</source>
      <translation>L’offre ne peut nommer un permis que si conduire est une tâche et qu’aucun autre moyen n’irait.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>The profile is damaged at {place}: correct it in a text editor, or set it up anew.</source>
      <translation>Le profil est endommagé à {place} : corrigez-le dans un éditeur de texte, ou refaites-le.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>The profile names the file “{name}”, which is not there: choose it again.</source>
      <translation>Le profil nomme le fichier « {name} », qui n’existe pas : choisissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>The program met a fault of its own and could not start.</source>
      <translation>Le programme a rencontré une erreur interne et n’a pas pu démarrer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>The program met a fault of its own. You can go on working.</source>
      <translation>Le programme a rencontré une erreur interne. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/recovery.py" />
      <source>The recovery folder cannot be made.</source>
      <translation>Le dossier de récupération ne peut pas être créé.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>The regulation lists recent graduates and college students among the terms that deter older people.</source>
      <translation>Le règlement compte « recent graduates » et « college students » parmi les mots qui découragent les plus âgés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>The role cannot be used</source>
      <translation>Le métier ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>The role “{role}” words these lines differently at the level “{new}”. Choose what to take.</source>
      <translation>Le métier « {role} » formule ces lignes autrement au niveau « {new} ». Choisissez ce que vous prenez.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>The rule wants health care, retirement, paid days off and what is taxed named, not left open.</source>
      <translation>La règle veut que santé, retraite, jours payés et ce qui est imposable soient nommés, pas laissés ouverts.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>The rules on places are old: they are those of {day}.</source>
      <translation>Les règles sur les lieux sont anciennes : ce sont celles du {day}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/pay.py" />
      <source>The second figure is smaller than the first.</source>
      <translation>Le second montant est plus petit que le premier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>The shares of time add up to {total}%.</source>
      <translation>Les parts du temps font {total} % en tout.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>The signature is broken: this is not what was signed.</source>
      <translation>La signature n’est pas valable : ce n’est pas ce qui a été signé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The start date has passed.</source>
      <translation>La prise de poste est passée.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>The start date is not after the closing date.</source>
      <translation>La prise de poste n’est pas après la date limite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>The system refused ({reason}): try another folder.</source>
      <translation>Le système a refusé ({reason}) : essayez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>The text as it is now</source>
      <translation>Le texte tel qu’il est maintenant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>The text as it will be copied</source>
      <translation>Le texte tel qu’il sera copié</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/posting_file.py" />
      <source>The text is far too long for a posting: take some of it out, then save.</source>
      <translation>Le texte est bien trop long pour une annonce : retirez-en une partie, puis enregistrez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>The text still has blanks to fill in; the first is {words}.</source>
      <translation>Le texte a encore des blancs à remplir ; le premier est {words}.</translation>
    </message>
    <message>
      <location filename="../../templates/boards/linkedin.toml" />
      <source>The title and the description of a job on LinkedIn.</source>
      <translation>L’intitulé et la description d’un poste sur LinkedIn.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title has {n} letters.</source>
      <translation>L’intitulé a {n} caractères.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title has {n} letters; {board} takes {limit}.</source>
      <translation>L’intitulé a {n} caractères ; {board} en accepte {limit}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>The title is all in capitals.</source>
      <translation>L’intitulé est tout en capitales.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>The upper end of the pay is far above the lower.</source>
      <translation>La borne haute du salaire est loin au-dessus de la basse.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>The version before it</source>
      <translation>La version précédente</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>The word could not be kept.</source>
      <translation>Le mot n’a pas pu être retenu.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>The word exists, so a spelling check does not see it.</source>
      <translation>Le mot existe, la vérification de l’orthographe ne le voit donc pas.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>The work is not discarded</source>
      <translation>Le travail n’est pas abandonné</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There are no responsibilities.</source>
      <translation>Il n’y a pas de missions.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>There are {n} responsibilities.</source>
      <translation>Il y a {n} missions.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>There has been no sign of that program for a while. If it still runs, what is typed there cannot be saved to this file any more.</source>
      <translation>Ce programme n’a plus donné signe de vie depuis un moment. S’il tourne encore, ce qu’on y écrit ne pourra plus être enregistré dans ce fichier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_roles.py" />
      <source>There is a role of this name already: choose another name, or replace it.</source>
      <translation>Un métier de ce nom existe déjà : choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/saving_role.py" />
      <source>There is a role “{name}” already.</source>
      <translation>Il y a déjà un métier « {name} ».</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>There is a word as short that means everybody.</source>
      <translation>Il y a un mot aussi court qui désigne tout le monde.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_dictionaries.py" />
      <source>There is no dictionary in this file: choose a .dic file or a LibreOffice extension.</source>
      <translation>Ce fichier ne contient pas de dictionnaire : choisissez un fichier .dic ou une extension LibreOffice.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>There is no employer profile “{id}”: look in the list of profiles for its name.</source>
      <translation>Il n’y a pas de profil d’employeur « {id} » : cherchez son nom dans la liste des profils.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no employer.</source>
      <translation>Il n’y a pas d’employeur.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no equal-opportunity statement.</source>
      <translation>Il n’y a pas de déclaration d’égalité des chances.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>There is no field “{field}” to sign; there is {known}.</source>
      <translation>Il n’y a pas de champ « {field} » à signer ; il y a {known}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>There is no file to compare with: this is all that was recovered.</source>
      <translation>Il n’y a pas de fichier à comparer : c’est tout ce qui a été récupéré.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no folder “{folder}”: choose another.</source>
      <translation>Il n’y a pas de dossier « {folder} » : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no job title.</source>
      <translation>Il n’y a pas d’intitulé du poste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>There is no place of work.</source>
      <translation>Il n’y a pas de lieu de travail.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/printing.py" />
      <source>There is no printer. Export a PDF and print it where there is one.</source>
      <translation>Il n’y a pas d’imprimante. Exportez un PDF et imprimez-le là où il y en a une.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no such file: it may have been moved or renamed.</source>
      <translation>Ce fichier n’existe pas : il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>There is no such folder: choose another.</source>
      <translation>Ce dossier n’existe pas : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/acting.py" />
      <source>There is nothing here with one suggestion; Ctrl+. shows what can be done.</source>
      <translation>Il n’y a rien ici avec une seule suggestion ; Ctrl+. montre ce qui est possible.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>These are amounts, not things to count.</source>
      <translation>Ce sont des quantités, pas des choses à compter.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/inside.py" />
      <source>These facts appear in the approval copy and are never published.</source>
      <translation>Ces informations figurent dans l’exemplaire de validation et ne sont jamais publiées.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>These places want both ends of the range, or one fixed rate.</source>
      <translation>Ces lieux veulent les deux bornes de la fourchette, ou un montant fixe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/returning.py" />
      <source>This Word file does not come from this program: copy its text and paste it into a posting.</source>
      <translation>Ce fichier Word ne vient pas de ce programme : copiez son texte et collez-le dans une offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This disk can only be read: save on another disk.</source>
      <translation>Ce disque est en lecture seule : enregistrez sur un autre disque.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This disk does not take such a file name: choose a simpler one.</source>
      <translation>Ce disque n’accepte pas un tel nom de fichier : choisissez-en un plus simple.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/envelope.py" />
      <source>This file holds no job posting: choose another file, or an older copy of this one.</source>
      <translation>Ce n’est pas une offre d’emploi : choisissez un fichier dont le nom finit par .jobpost.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>This file is not a picture: choose a PNG or a JPEG.</source>
      <translation>Ce fichier n’est pas une image : choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>This file was changed by another program.</source>
      <translation>Un autre programme a modifié ce fichier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>This is a Word file of the old kind (.doc): save it in Word as .docx, and choose that.</source>
      <translation>C’est un fichier Word de l’ancien type (.doc) : enregistrez-le dans Word en .docx, et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/logo.py" />
      <source>This is a file for printers: export the logo as a PNG, 1,000 pixels wide.</source>
      <translation>C’est un fichier pour imprimeurs : exportez le logo en PNG, large de 1 000 pixels.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This is a folder: choose a file in it.</source>
      <translation>C’est un dossier : choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>This is meant for whoever writes the posting, not for its readers.</source>
      <translation>Ceci s’adresse à ceux qui écrivent l’offre, pas à ceux qui la lisent.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/approval/signing.py" />
      <source>This is no PDF that can be signed: choose a copy for approval that you exported as PDF.</source>
      <translation>Ce PDF ne peut pas être signé : choisissez un exemplaire de validation que vous avez exporté en PDF.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/docx/letterhead/problem.py" />
      <source>This is not a Word file: choose a .docx or a .dotx.</source>
      <translation>Ce n’est pas un fichier Word : choisissez un .docx ou un .dotx.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>This is not an address of the web.</source>
      <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>This is not an e-mail address.</source>
      <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profile_file.py" />
      <source>This is not an employer profile: set the profile up anew.</source>
      <translation>Ce n’est pas un profil d’employeur : refaites le profil.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>This is not an ordinary file: choose another.</source>
      <translation>Ce n’est pas un fichier ordinaire : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/grammar.py" />
      <source>This line begins with {way}, most with {usual}.</source>
      <translation>Cette ligne commence par {way}, la plupart par {usual}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>This line has {n} words.</source>
      <translation>Cette ligne a {n} mots.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>This link leads back to itself: choose the file itself.</source>
      <translation>Ce lien revient sur lui-même : choisissez le fichier lui-même.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/own_rules.py" />
      <source>This list of rules that are switched off cannot be read: mend it, or remove it.</source>
      <translation>Cette liste de règles désactivées ne peut pas être lue : corrigez-la, ou supprimez-la.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/atomic.py" />
      <source>This name holds a character that no file name may have: choose another name.</source>
      <translation>Ce nom contient un caractère interdit dans les noms de fichier : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>This paragraph has {n} words.</source>
      <translation>Ce paragraphe a {n} mots.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/pay_range.py" />
      <source>This posting</source>
      <translation>Cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>This posting is at the level “{now}”. Choose another one.</source>
      <translation>Cette offre est au niveau « {now} ». Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>This posting is read-only.</source>
      <translation>Cette offre est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/profiles.py" />
      <source>This profile is shared: make a copy of it to change it.</source>
      <translation>Ce profil est partagé : faites-en une copie pour le modifier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>This says nearly the same as line {line}.</source>
      <translation>Ceci dit presque la même chose que la ligne {line}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>This sentence has {n} words.</source>
      <translation>Cette phrase a {n} mots.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/versions.py" />
      <source>This version cannot be read any more: choose another.</source>
      <translation>Cette version n’est plus lisible : choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit</source>
      <translation>Resserrer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit %n pages</source>
      <translation>
        <numerusform>Resserrer sur %n page</numerusform>
        <numerusform>Resserrer sur %n pages</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit fewer pages</source>
      <translation>Resserrer sur moins de pages</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fitting.py" />
      <source>Tighten to fit one page</source>
      <translation>Resserrer sur une page</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>Title copied</source>
      <translation>Titre copié</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../../templates/layouts/summary.toml" />
      <source>To hand out or to pin up: the facts, one paragraph, five duties, four musts, four benefits.</source>
      <translation>À distribuer ou à afficher : les informations, un paragraphe, cinq missions, quatre exigences, quatre avantages.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>Today {time}</source>
      <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Toledo</source>
      <translation>Toledo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Too many files are open: close some programs and try again.</source>
      <translation>Trop de fichiers sont ouverts : fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>Took {n} of {all} changes.</source>
      <translation>{n} modifications prises sur {all}.</translation>
    </message>
    <message>
      <location filename="../../templates/roles/electrician.toml" />
      <location filename="../../templates/roles/maintenance-technician.toml" />
      <source>Trades and maintenance</source>
      <translation>Métiers manuels et maintenance</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Travel</source>
      <translation>Déplacements</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../templates/styles/compact.toml" />
      <source>Two columns on one page. Notice boards, hand-outs, hiring many people at once.</source>
      <translation>Deux colonnes sur une page. Tableaux d’affichage, tracts, recrutements en nombre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Two figures for one job make readers doubt both.</source>
      <translation>Deux chiffres pour un poste font douter des deux.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Two lines make one benefit look like two, and careful readers notice.</source>
      <translation>Deux lignes font passer un avantage pour deux, et les lecteurs attentifs le voient.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/words.py" />
      <source>Typed by you</source>
      <translation>Écrite par vous</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Typed by you {n}</source>
      <translation>Écrites par vous {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>US</source>
      <translation>FR</translation>
    </message>
    <message>
      <location filename="../../templates/boards/usajobs.toml" />
      <source>USAJOBS</source>
      <translation>USAJOBS</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Under this salary a job is seldom exempt from overtime pay, whatever its duties; teachers, lawyers and doctors are the known exceptions.</source>
      <translation>Sous ce salaire, un poste est rarement exempté du paiement des heures supplémentaires, quelles que soient ses tâches ; les exceptions connues sont l’enseignement, le droit et la médecine.</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>Undo {step}</source>
      <translation>Annuler : {step}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/workspace.py" />
      <source>Undone in {field}</source>
      <translation>Annulé dans {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/card.py" />
      <source>Unfold {name}</source>
      <translation>Déplier {name}</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Unless a law or contract requires citizenship, everybody authorized to work has to be considered.</source>
      <translation>Sauf loi ou contrat exigeant la citoyenneté, toute personne autorisée à travailler doit être considérée.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recent_list.py" />
      <source>Unpin</source>
      <translation>Détacher</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <location filename="../../jdeditor/ui/questions.py" />
      <source>Unsaved changes</source>
      <translation>Modifications non enregistrées</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Updating…</source>
      <translation>Mise à jour…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/roles_column.py" />
      <source>Use for new pages</source>
      <translation>Utiliser pour les nouvelles pages</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/dialog.py" />
      <source>Use for this posting</source>
      <translation>Utiliser pour cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>Use the system font</source>
      <translation>Utiliser la police du système</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>Use the usual heading</source>
      <translation>Utiliser le titre habituel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/item.py" />
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Use “{words}”</source>
      <translation>Utiliser « {words} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual benefits</source>
      <translation>Avantages habituels</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/name_field.py" />
      <source>Usual name</source>
      <translation>Nom habituel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual paper</source>
      <translation>Papier habituel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>Usual style</source>
      <translation>Style habituel</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Vermont</source>
      <translation>Vermont</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Vers&amp;ions…</source>
      <translation>Versio&amp;ns…</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>Versions of “{name}”</source>
      <translation>Versions de « {name} »</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Virginia</source>
      <translation>Virginie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Volunteer</source>
      <translation>Bénévolat</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Washington</source>
      <translation>État de Washington</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/address.py" />
      <source>Web page or e-mail address:</source>
      <translation>Page web ou adresse e-mail :</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>Westchester County</source>
      <translation>comté de Westchester</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/page.py" />
      <source>What all your postings share</source>
      <translation>Ce que partagent vos offres</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>What came back with “{name}”</source>
      <translation>Ce qui est revenu avec « {name} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/view.py" />
      <source>What is different</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>What the file says otherwise than your text.</source>
      <translation>Ce que le fichier dit autrement que votre texte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>What the job is for, and what the person will do in it</source>
      <translation>À quoi sert le poste, et ce que la personne y fera</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>What the job needs is a way of dressing, if anything; looks shut people out.</source>
      <translation>Le poste demande tout au plus une tenue ; l’apparence exclut des personnes.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>What the law asks for</source>
      <translation>Ce que la loi demande</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>What the logo says, for those who cannot see it</source>
      <translation>Ce que dit le logo, pour ceux qui ne peuvent pas le voir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>What the other copy says otherwise than your text.</source>
      <translation>Ce que l’autre copie dit autrement que votre texte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>What the person does</source>
      <translation>Ce que fait la personne</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/recovered_work.py" />
      <source>What the recovered work says otherwise than “{name}”.</source>
      <translation>Ce que le travail récupéré dit autrement que « {name} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>What to include</source>
      <translation>Que faut-il inclure</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>What to look for</source>
      <translation>Ce qu’il faut rechercher</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <source>What to send</source>
      <translation>Ce qu’il faut envoyer</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>What you close without saving is kept for 30 days.</source>
      <translation>Ce que vous fermez sans enregistrer est gardé 30 jours.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>What you do not save is kept for 30 days under File, Closed without saving.</source>
      <translation>Ce que vous n’enregistrez pas reste 30 jours sous Fichier, Fermées sans enregistrer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/dialog.py" />
      <source>What you wrote and the pay stay as they are.</source>
      <translation>Votre propre texte et la rémunération restent inchangés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/prose.py" />
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>What your organization does, for whom, and what it is like to work there</source>
      <translation>Ce que fait votre organisation, pour qui, et comment on y travaille</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/settings.py" />
      <source>When off, what opens or fades does so at once.</source>
      <translation>Sinon, tout s’ouvre et s’estompe d’un coup.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/tracing/dialog.py" />
      <source>Where lines come from</source>
      <translation>Origine des lignes</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Where somebody could afford to study tells little about the job.</source>
      <translation>L’endroit où quelqu’un a pu payer des études dit peu du poste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>Wherever it is found in this posting</source>
      <translation>Partout où cela se trouve dans cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/greeting.py" />
      <source>Which job do you want to fill?</source>
      <translation>Quel poste voulez-vous pourvoir ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>While working</source>
      <translation>En cours de travail</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>Who has children, and who is married or pregnant, can be read as a preference by sex.</source>
      <translation>Enfants, mariage ou grossesse peuvent se lire comme une préférence selon le sexe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Who is exempt from overtime pay is paid a salary; computer work by the hour is the exception.</source>
      <translation>Qui n’a pas droit aux heures supplémentaires reçoit un salaire ; l’informatique payée à l’heure est l’exception.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Who is exempt gets no overtime pay; one of the two is wrong.</source>
      <translation>Qui est exempt n’est pas payé en heures supplémentaires ; l’un des deux est faux.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>Who reads on a phone has lost the beginning by the end; two sentences say it faster.</source>
      <translation>Qui lit sur un téléphone a perdu le début à la fin ; deux phrases le disent plus vite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>Whole words</source>
      <translation>Mots entiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>Why is “{pack}” not for your organization?</source>
      <translation>Pourquoi « {pack} » ne convient-il pas à votre organisation ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>Why the page could not be drawn</source>
      <translation>Pourquoi la page n’a pas pu être dessinée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/marks.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Windows does not take such a file name: leave out characters like : ? * | and ".</source>
      <translation>Windows n’accepte pas un tel nom de fichier : évitez les caractères comme : ? * | et ".</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>Without a period and a currency, a figure says nothing.</source>
      <translation>Sans période ni devise, un chiffre ne dit rien.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Without an address, a link or a number nobody knows where to send it.</source>
      <translation>Sans adresse, lien ni numéro, personne ne sait où l’envoyer.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/law.py" />
      <source>Without it nobody can answer, and the law of a place where this job can be done asks for it in the posting.</source>
      <translation>Sans cela, personne ne peut répondre, et la loi d’un lieu où ce travail peut se faire le demande dans l’offre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>Without it nobody can answer.</source>
      <translation>Sans cela, personne ne peut répondre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/dialog.py" />
      <source>Word file on the letterhead</source>
      <translation>Fichier Word sur papier à en-tête</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
      <translation>Fichiers Word (*.docx *.dotx *.docm *.dotm)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/formats.py" />
      <source>Word may place page breaks a little differently.</source>
      <translation>Word place parfois les sauts de page un peu autrement.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>Words added: {added}, removed: {removed}</source>
      <translation>Mots ajoutés : {added}, retirés : {removed}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Words and dictionaries can be added while a posting is open.</source>
      <translation>On peut ajouter des mots et des dictionnaires pendant qu’une offre est ouverte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Words of this posting</source>
      <translation>Mots de cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/words_dialog.py" />
      <source>Words of your own</source>
      <translation>Vos propres mots</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Words of your own…</source>
      <translation>Vos propres mots…</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>Words the law of a place is about</source>
      <translation>Mots que vise la loi d’un lieu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>Work environment</source>
      <translation>Mode de travail</translation>
    </message>
    <message>
      <location filename="../../templates/boards/workable.toml" />
      <source>Workable</source>
      <translation>Workable</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Works offline. Nothing leaves this computer.</source>
      <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <source>Worth fixing</source>
      <translation>Conseillé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>Write a color like #1B4F8F, or pick one.</source>
      <translation>Écrivez une couleur comme #1B4F8F, ou choisissez-en une.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preferences.py" />
      <source>Writing</source>
      <translation>Rédaction</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>Years measure age more than skill; name what the person has to be able to do.</source>
      <translation>Les années mesurent l’âge plus que le savoir-faire ; nommez ce que la personne doit savoir faire.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/when.py" />
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>You can change everything afterwards.</source>
      <translation>Tout peut être modifié ensuite.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You can read it.</source>
      <translation>Vous pouvez la lire.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You have this file open in another window, since {when}.</source>
      <translation>Vous avez ouvert ce fichier dans une autre fenêtre ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You have this file open on {host}, since {when}.</source>
      <translation>Vous avez ouvert ce fichier sur {host} ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>You may not read this file: ask its owner for access.</source>
      <translation>Vous n’avez pas le droit de lire ce fichier : demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>You may not write here: save in another folder.</source>
      <translation>Vous n’avez pas le droit d’écrire ici : enregistrez dans un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>You see it as it was when you opened it.</source>
      <translation>Vous la voyez telle qu’elle était à l’ouverture.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/preview/failure.py" />
      <source>You see the page of {time}.</source>
      <translation>Vous voyez la page de {time}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Your changes are kept until you choose.</source>
      <translation>Vos modifications sont gardées jusqu’à votre choix.</translation>
    </message>
    <message>
      <location filename="../../templates/styles/brand.toml" />
      <source>Your color in a panel and large headings. Career sites and fairs.</source>
      <translation>Votre couleur dans un panneau et de grands titres. Sites carrières et salons.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>Your color is close to gray or black: headings stay in the color of the text.</source>
      <translation>Votre couleur est proche du gris ou du noir : les titres restent de la couleur du texte.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Your files and recovery copies are as they were.</source>
      <translation>Vos fichiers et copies de récupération sont inchangés.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>Your organization</source>
      <translation>Votre organisation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/offers.py" />
      <source>Your roles</source>
      <translation>Vos métiers</translation>
    </message>
    <message>
      <location filename="../../jdeditor/storage/problems.py" />
      <source>Your share of the disk is used up: delete something, or save elsewhere.</source>
      <translation>Votre part du disque est épuisée : supprimez quelque chose, ou enregistrez ailleurs.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>Your text is safe here.</source>
      <translation>Votre texte est en sécurité ici.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/bars.py" />
      <source>Your text is safe in the recovery copy.</source>
      <translation>Votre texte est en sécurité dans la copie de récupération.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/fault_dialog.py" />
      <source>Your text is safe: a recovery copy was kept just now.</source>
      <translation>Votre texte est en sécurité : une copie de récupération vient d’être gardée.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>Your {name} is too light for text: headings and links use a darker one.</source>
      <translation>Votre {name} est trop clair pour du texte : titres et liens en prennent un plus sombre.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Zoom in</source>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>Zoom out</source>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/actions.py" />
      <source>[to fill in]</source>
      <translation>[à remplir]</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a day</source>
      <translation>par jour</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a month</source>
      <translation>par mois</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a thing</source>
      <translation>une chose</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a verb</source>
      <translation>un verbe</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>a verb in -s</source>
      <translation>un verbe en -s</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a week</source>
      <translation>par semaine</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>a year</source>
      <translation>par an</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>a yearly bonus of up to 10%</source>
      <translation>une prime annuelle jusqu’à 10 %</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>adding a section</source>
      <translation>ajout d’une section</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>adding from the guide</source>
      <translation>ajout depuis le guide</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>an -ing form</source>
      <translation>une forme en -ing</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/names.py" />
      <source>an hour</source>
      <translation>par heure</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>and {n} more places</source>
      <translation>et {n} lieux de plus</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>another profile</source>
      <translation>autre profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>another role</source>
      <translation>autre métier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>benefits</source>
      <translation>avantages</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>blue</source>
      <translation>bleu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>brand color</source>
      <translation>couleur de marque</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>bringing a finding back</source>
      <translation>rétablissement d’une remarque</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>brown</source>
      <translation>brun</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>by experience</source>
      <translation>selon l’expérience</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form_column.py" />
      <source>change of status</source>
      <translation>changement de statut</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/binder.py" />
      <source>change of {field}</source>
      <translation>modification de {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/leveling/__init__.py" />
      <source>changing the level</source>
      <translation>changement de niveau</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>changing the words of this posting</source>
      <translation>changement des mots de cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/page.py" />
      <source>choosing</source>
      <translation>choix</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>closing date</source>
      <translation>date limite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>consider</source>
      <translation>à envisager</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>description of the job</source>
      <translation>description du poste</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>duplicating {name}</source>
      <translation>duplication de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/showing.py" />
      <source>employer profile</source>
      <translation>profil d’employeur</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>exported: {formats}</source>
      <translation>exportée : {formats}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>fair chance for people with a record</source>
      <translation>chance équitable pour les personnes ayant un casier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>filled</source>
      <translation>rempli</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>found {things}</source>
      <translation>trouvé : {things}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>heading</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>health insurance</source>
      <translation>assurance maladie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>hidden</source>
      <translation>masqué</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>hiding {name}</source>
      <translation>masquage de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>how to apply</source>
      <translation>comment postuler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/panel.py" />
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>item {n}</source>
      <translation>point {n}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>keeping “{word}”</source>
      <translation>mémorisation de « {word} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>letterhead</source>
      <translation>papier à en-tête</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>life insurance</source>
      <translation>assurance vie</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/elsewhere.py" />
      <source>loading the changed file</source>
      <translation>chargement du fichier modifié</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>logo</source>
      <translation>logo</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>logo in words</source>
      <translation>logo en mots</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>mending {field}</source>
      <translation>correction de {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>mending {n} of a kind</source>
      <translation>correction de {n} pareilles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>moving {name}</source>
      <translation>déplacement de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>must fix</source>
      <translation>à corriger</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>never published</source>
      <translation>jamais publié</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/given_up.py" />
      <source>never saved to a file</source>
      <translation>jamais enregistrée dans un fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>not found {things}</source>
      <translation>pas trouvé : {things}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>on “{words}”</source>
      <translation>sur « {words} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>open until filled</source>
      <translation>jusqu’à ce que le poste soit pourvu</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/panels/facts.py" />
      <source>or as soon as you can</source>
      <translation>ou dès que possible</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>orange</source>
      <translation>orange</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>other pay</source>
      <translation>autre rémunération</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>paid time off</source>
      <translation>congés payés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>parental leave</source>
      <translation>congé parental</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>pay range</source>
      <translation>fourchette de salaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>pink</source>
      <translation>rose</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>purple</source>
      <translation>violet</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>remote work</source>
      <translation>télétravail</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>removing {name}</source>
      <translation>retrait de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/section_menu.py" />
      <source>renaming {name}</source>
      <translation>changement de nom de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>replacing “{words}”</source>
      <translation>remplacement de « {words} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>restoring a version</source>
      <translation>restauration d’une version</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>retirement plan</source>
      <translation>retraite</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/checker.py" />
      <source>setting a finding aside</source>
      <translation>mise à l’écart d’une remarque</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>showing {name}</source>
      <translation>affichage de {name}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>style of the letterhead</source>
      <translation>style du papier à en-tête</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the District of Columbia</source>
      <translation>Washington (D.C.)</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the United Kingdom</source>
      <translation>Royaume-Uni</translation>
    </message>
    <message>
      <location filename="../../resources/rules/law-pay.toml" />
      <source>the United States</source>
      <translation>États-Unis</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the boards’ own pages, as in templates/boards</source>
      <translation>les pages des sites d’emploi eux-mêmes, comme dans templates/boards</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the dictionary</source>
      <translation>le dictionnaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>the makers’ own pages</source>
      <translation>les pages des fabricants</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/questions.py" />
      <source>this posting</source>
      <translation>cette offre</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/asking.py" />
      <source>this profile</source>
      <translation>ce profil</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>to fill in</source>
      <translation>à remplir</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>training</source>
      <translation>formation</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>tuition help</source>
      <translation>aide aux études</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>turquoise</source>
      <translation>turquoise</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/binder.py" />
      <source>typing in {field}</source>
      <translation>saisie dans {field}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>use of artificial intelligence</source>
      <translation>usage de l’intelligence artificielle</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>usual paper</source>
      <translation>papier habituel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>usual practice</source>
      <translation>usage courant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>usual practice; no law is cited</source>
      <translation>usage courant ; aucune loi n’est citée</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>usual style</source>
      <translation>style habituel</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/law_lines.py" />
      <source>whether there is a vacancy</source>
      <translation>existence d’un poste vacant</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>which had no file</source>
      <translation>qui n’avait pas de fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>worth fixing</source>
      <translation>conseillé</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/fields.py" />
      <source>yellow</source>
      <translation>jaune</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>{blank} is still to be filled in.</source>
      <translation>{blank} reste à remplir.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} asks for this, and it is empty: {field}.</source>
      <translation>{board} le demande, et c’est vide : {field}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} takes {limit} characters and there are {there}: the text is cut from “{words}…” on.</source>
      <translation>{board} accepte {limit} caractères et il y en a {there} : le texte est coupé à partir de « {words}… ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} takes {limit} characters of the title: “{words}” is cut.</source>
      <translation>{board} accepte {limit} caractères pour le titre : « {words} » est coupé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{board} wants at least {limit} characters; there are {there}.</source>
      <translation>{board} veut au moins {limit} caractères ; il y en a {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/generator/check_group.py" />
      <source>{chosen} of {all}</source>
      <translation>{chosen} sur {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} blanks</source>
      <translation>{count} blancs</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{count} items</source>
      <translation>{count} points</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{count} places in 1 field</source>
      <translation>{count} endroits dans 1 champ</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{count} places in {fields} fields</source>
      <translation>{count} endroits dans {fields} champs</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/text_marks.py" />
      <source>{count} places to look at</source>
      <translation>{count} endroits à regarder</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} to check</source>
      <translation>{count} à contrôler</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <location filename="../../jdeditor/ui/outline.py" />
      <source>{count} words</source>
      <translation>{count} mots</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/values.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} characters and there are {there}.</source>
      <translation>{field} : {board} accepte {limit} caractères et il y en a {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} characters of an entry, and “{words}…” has {there}.</source>
      <translation>{field} : {board} accepte {limit} caractères par point, et « {words}… » en a {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/words.py" />
      <source>{field}: {board} takes {limit} entries and there are {there}.</source>
      <translation>{field} : {board} accepte {limit} points et il y en a {there}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/signing_words.py" />
      <source>{issuer} vouches for this name.</source>
      <translation>{issuer} garantit ce nom.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/widgets/bullets.py" />
      <source>{list}, {number} of {of}</source>
      <translation>{list}, {number} sur {of}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/window.py" />
      <source>{name} (read-only)</source>
      <translation>{name} (lecture seule)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{name} is hidden</source>
      <translation>{name} : masqué</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/form.py" />
      <source>{name} is shown</source>
      <translation>{name} : affiché</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/find/panel.py" />
      <source>{number} of {all}, {place}</source>
      <translation>{number} sur {all}, {place}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>{n} blanks are still on the page.</source>
      <translation>{n} blancs sont encore sur la page.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>{n} laws</source>
      <translation>{n} lois</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <source>{n} minutes to read</source>
      <translation>{n} minutes de lecture</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/comparing/telling.py" />
      <source>{n} more stayed</source>
      <translation>{n} autres sont restés</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} of {all} lines end with a period, unlike the others.</source>
      <translation>{n} lignes sur {all} finissent par un point, contrairement aux autres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} of {all} lines end without a period, unlike the others.</source>
      <translation>{n} lignes sur {all} finissent sans point, contrairement aux autres.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/packs_dialog.py" />
      <source>{n} rules</source>
      <translation>{n} règles</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>{n} things are required.</source>
      <translation>{n} choses sont exigées.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/exporting/notices.py" />
      <source>{n} things must be fixed before publishing.</source>
      <translation>{n} points sont à corriger avant de publier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/status.py" />
      <location filename="../../jdeditor/ui/versions/words.py" />
      <source>{n} words</source>
      <translation>{n} mots</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>{n} words, kept: {when}</source>
      <translation>{n} mots, gardés : {when}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{places} and {n} more</source>
      <translation>{places} et {n} autres</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place} (from {n} employees there)</source>
      <translation>{place} (à partir de {n} salariés sur place)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place} (from {n} employees)</source>
      <translation>{place} (à partir de {n} salariés)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/away.py" />
      <source>{place}. Reason: {reason}</source>
      <translation>{place}. Raison : {reason}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place}: {law}</source>
      <translation>{place} : {law}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{place}: {law}, since {day}</source>
      <translation>{place} : {law}, depuis le {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/sentences.py" />
      <source>{reference}. Rules as of {day}</source>
      <translation>{reference}. Règles au {day}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/start/recovered.py" />
      <source>{said}, never saved to a file</source>
      <translation>{said}, jamais enregistré dans un fichier</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/letterhead.py" />
      <source>{style} (proposed)</source>
      <translation>{style} (proposé)</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/page_column.py" />
      <source>{style}, tightened</source>
      <translation>{style}, resserré</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>{used} characters, no limit known</source>
      <translation>{used} caractères, pas de limite connue</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/panel.py" />
      <source>{used} of {all} used</source>
      <translation>{used} sur {all}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/copying/dialog.py" />
      <source>{used} of {limit} characters</source>
      <translation>{used} caractères sur {limit}</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>{who} has this file open on {host}, since {when}.</source>
      <translation>{who} a ouvert ce fichier sur {host} ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/holding.py" />
      <source>{who} has this file open, since {when}.</source>
      <translation>{who} a ouvert ce fichier ({when}).</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/profile/form.py" />
      <source>{wide} × {high} pixels</source>
      <translation>{wide} × {high} pixels</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/guide/reading.py" />
      <source>{years} years</source>
      <translation>{years} ans</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“An” stands before a vowel that is heard, “a” before every other sound.</source>
      <translation>« An » se met devant une voyelle prononcée, « a » devant tout autre son.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“Five years of experience” or “five years’ experience”.</source>
      <translation>« Five years of experience » ou « five years’ experience ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{before}” now reads “{now}”</source>
      <translation>« {before} » devient « {now} »</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{before}” was taken out.</source>
      <translation>« {before} » a été retiré.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was exported {when} and says what this version says.</source>
      <translation>« {file} » a été exporté ({when}) et dit ce que dit cette version.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/showing.py" />
      <source>“{file}” was exported {when} from a posting that had no file.</source>
      <translation>« {file} » a été exporté ({when}) depuis une offre qui n’avait pas de fichier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was exported {when} from another posting, {posting}.</source>
      <translation>« {file} » a été exporté ({when}) depuis une autre offre, {posting}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/showing.py" />
      <source>“{file}” was exported {when} from “{posting}”.</source>
      <translation>« {file} » a été exporté ({when}) depuis « {posting} ».</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/versions/page.py" />
      <source>“{file}” was not exported here, or was changed since.</source>
      <translation>« {file} » n’a pas été exporté ici, ou a été modifié depuis.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{level}” in the title does not go with {years}.</source>
      <translation>« {level} » dans l’intitulé ne va pas avec {years}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned.py" />
      <source>“{name}” came back with comments.</source>
      <translation>« {name} » est revenu avec des commentaires.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/writers/colour.py" />
      <source>“{name}” is not a color: write it like #1D4F91.</source>
      <translation>« {name} » n’est pas une couleur : écrivez-la comme #1D4F91.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/returned_report.py" />
      <source>“{now}” was added.</source>
      <translation>« {now} » a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/problems.py" />
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks about a person’s family.</source>
      <translation>« {words} » s’enquiert de la famille d’une personne.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a background rather than a skill.</source>
      <translation>« {words} » demande une origine plutôt qu’une compétence.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a belief.</source>
      <translation>« {words} » demande une croyance.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a body part, not for a task.</source>
      <translation>« {words} » demande une partie du corps, pas une tâche.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for a constitution rather than a skill.</source>
      <translation>« {words} » demande une constitution plutôt qu’une compétence.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for what should not decide.</source>
      <translation>« {words} » demande ce qui ne devrait pas décider.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks for work without pay.</source>
      <translation>« {words} » demande du travail sans salaire.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks what a person has earned.</source>
      <translation>« {words} » demande ce qu’une personne a gagné.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” asks where a person comes from.</source>
      <translation>« {words} » demande d’où vient une personne.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” can be discrimination in the United Kingdom.</source>
      <translation>« {words} » peut être une discrimination au Royaume-Uni.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” can be read as “like us”.</source>
      <translation>« {words} » peut se lire comme « pareil à nous ».</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” cannot be told from good.</source>
      <translation>« {words} » ne se distingue pas de bon.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” describes a body, not a task.</source>
      <translation>« {words} » décrit un corps, pas une tâche.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” describes a temper rather than the work.</source>
      <translation>« {words} » décrit un tempérament plutôt que le travail.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” does not keep the law of Colorado away.</source>
      <translation>« {words} » n’écarte pas la loi du Colorado.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” does not say how much.</source>
      <translation>« {words} » ne dit pas combien.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” does not say it in full.</source>
      <translation>« {words} » ne le dit pas en entier.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/check/aside_dialog.py" />
      <source>“{words}” everywhere in this posting</source>
      <translation>« {words} » partout dans cette offre</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” has a history that some readers feel.</source>
      <translation>« {words} » a une histoire que certains lecteurs ressentent.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” has a shorter word.</source>
      <translation>« {words} » a un synonyme plus court.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” has no plural in English here.</source>
      <translation>« {words} » n’a pas de pluriel ici en anglais.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” has the wrong article.</source>
      <translation>« {words} » n’a pas le bon article.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” hides the verb.</source>
      <translation>« {words} » cache le verbe.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” hints at an age.</source>
      <translation>« {words} » suggère un âge.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” hints at overwork.</source>
      <translation>« {words} » suggère le surmenage.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is a private mailbox.</source>
      <translation>« {words} » est une boîte privée.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is a remark for those inside.</source>
      <translation>« {words} » est une remarque pour l’interne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is an inside fact.</source>
      <translation>« {words} » est une information interne.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/facts.py" />
      <source>“{words}” is an instruction.</source>
      <translation>« {words} » est une consigne.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” is not a description of benefits in Colorado.</source>
      <translation>« {words} » n’est pas une description des avantages au Colorado.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is not an address of the web.</source>
      <translation>« {words} » n’est pas une adresse web.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is not an e-mail address.</source>
      <translation>« {words} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” is not how it is usually written.</source>
      <translation>« {words} » ne s’écrit pas ainsi d’habitude.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” is not part of the title.</source>
      <translation>« {words} » ne fait pas partie de l’intitulé.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not the place of work in the facts.</source>
      <translation>« {words} » n’est pas le lieu de travail des informations.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/pay.py" />
      <source>“{words}” is not the range of the pay field.</source>
      <translation>« {words} » n’est pas la fourchette du champ de rémunération.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not the title of this job.</source>
      <translation>« {words} » n’est pas l’intitulé de ce poste.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}” is not what the employment type says.</source>
      <translation>« {words} » n’est pas ce que dit le contrat.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” is only an example.</source>
      <translation>« {words} » n’est qu’un exemple.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” is out of use, and some readers feel it.</source>
      <translation>« {words} » est hors d’usage, et certains lecteurs le ressentent.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” is probably a slip.</source>
      <translation>« {words} » est sans doute une étourderie.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-names-en.toml" />
      <source>“{words}” is written otherwise by those who make it.</source>
      <translation>« {words} » s’écrit autrement chez ceux qui le font.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/reading.py" />
      <source>“{words}” is written “{earlier}” elsewhere.</source>
      <translation>« {words} » est écrit « {earlier} » ailleurs.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” judges how people look.</source>
      <translation>« {words} » juge l’apparence des gens.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” keeps experienced people out.</source>
      <translation>« {words} » écarte les personnes expérimentées.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” lacks an “of” or an apostrophe.</source>
      <translation>Il manque à « {words} » un « of » ou une apostrophe.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/shape.py" />
      <source>“{words}” leads nowhere.</source>
      <translation>« {words} » ne mène nulle part.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” leaves one end of the pay open.</source>
      <translation>« {words} » laisse ouverte une borne du salaire.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” leaves open what is meant.</source>
      <translation>« {words} » laisse ouvert ce qu’on veut dire.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” leaves some people out and reads stiffly.</source>
      <translation>« {words} » oublie des personnes et se lit mal.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” may be asked for in California only where driving is part of the job.</source>
      <translation>« {words} » ne peut être demandé en Californie que si conduire fait partie du poste.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” may not be asked for in Ontario.</source>
      <translation>« {words} » ne peut pas être demandé en Ontario.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names a group by age.</source>
      <translation>« {words} » désigne un groupe par l’âge.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names a person by what they lack.</source>
      <translation>« {words} » désigne une personne par ce qui lui manque.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names no other way of moving the load.</source>
      <translation>« {words} » ne nomme pas d’autre façon de déplacer la charge.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names one sex.</source>
      <translation>« {words} » nomme un seul sexe.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” names some parents only.</source>
      <translation>« {words} » ne nomme que certains parents.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” prefers people by sex or orientation.</source>
      <translation>« {words} » préfère des personnes selon le sexe ou l’orientation.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” prefers people by where they come from.</source>
      <translation>« {words} » préfère des personnes selon leur origine.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” puts a thing where it does not belong.</source>
      <translation>« {words} » met une chose là où elle n’a pas sa place.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” reads as if nobody had looked at this for years.</source>
      <translation>« {words} » donne l’impression que personne n’a relu depuis des années.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-law-en.toml" />
      <source>“{words}” refers to an order that was revoked in January 2025.</source>
      <translation>« {words} » renvoie à un décret révoqué en janvier 2025.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” rules people out before their case is looked at.</source>
      <translation>« {words} » exclut des personnes avant l’examen de leur cas.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” says little about the work.</source>
      <translation>« {words} » dit peu du travail.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-slips-en.toml" />
      <source>“{words}” says the word twice.</source>
      <translation>« {words} » dit le mot deux fois.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” sets an age or names a group by it.</source>
      <translation>« {words} » fixe un âge ou désigne un groupe par l’âge.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” shouts.</source>
      <translation>« {words} » crie.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people by their circumstances.</source>
      <translation>« {words} » exclut des personnes selon leur situation.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who cared for somebody, were ill or were dismissed.</source>
      <translation>« {words} » exclut ceux qui ont soigné un proche, été malades ou licenciés.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who get about otherwise.</source>
      <translation>« {words} » exclut ceux qui se déplacent autrement.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who have no job now.</source>
      <translation>« {words} » exclut ceux qui n’ont pas d’emploi.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” shuts out people who may work here.</source>
      <translation>« {words} » exclut des personnes qui peuvent travailler ici.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” speaks of men only.</source>
      <translation>« {words} » ne parle que des hommes.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” speaks of one sex.</source>
      <translation>« {words} » parle d’un seul sexe.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” stands in for a figure.</source>
      <translation>« {words} » remplace un chiffre.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-plain-en.toml" />
      <source>“{words}” stands in most postings and says little.</source>
      <translation>« {words} » figure dans la plupart des offres et dit peu.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>“{words}” stands in the list of what is required.</source>
      <translation>« {words} » figure dans la liste de ce qui est exigé.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” tells people of another belief that they are not meant.</source>
      <translation>« {words} » dit aux personnes d’une autre croyance que l’annonce n’est pas pour elles.</translation>
    </message>
    <message>
      <location filename="../../resources/rules/words-inclusion-en.toml" />
      <source>“{words}” turns a disability or an illness into a figure of speech, or names people by it.</source>
      <translation>« {words} » fait d’un handicap ou d’une maladie une image, ou désigne des personnes ainsi.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/consistency.py" />
      <source>“{words}”: it came out in {year}.</source>
      <translation>« {words} » : cela est sorti en {year}.</translation>
    </message>
    <message>
      <location filename="../../jdeditor/ui/spelling/spelling.py" />
      <source>“{word}” is not in the dictionary</source>
      <translation>« {word} » n’est pas dans le dictionnaire</translation>
    </message>
    <message>
      <location filename="../../jdeditor/checks/lists.py" />
      <source>“{years}” of experience are required.</source>
      <translation>« {years} » d’expérience sont exigés.</translation>
    </message>
  </context>
</TS>
