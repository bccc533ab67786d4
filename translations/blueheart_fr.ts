<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Blue Heart Desktop</source>
        <translation>À propos de Blue Heart Desktop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>An app for learning about trafficking in persons: what it is, how to notice it, and how to respond without putting anyone at risk. It works without the internet.</source>
        <translation>Une application pour apprendre ce qu’est la traite des personnes, comment la remarquer, et comment réagir sans mettre personne en danger. Elle fonctionne sans internet.</translation>
    </message>
    <message>
        <source>An independent project</source>
        <translation>Un projet indépendant</translation>
    </message>
    <message>
        <source>This app is inspired by the Blue Heart Campaign of the United Nations Office on Drugs and Crime (UNODC). It is not affiliated with the United Nations or UNODC, and they have not checked or endorsed it. The heart is the app’s own drawing, not the mark of the campaign.</source>
        <translation>Cette application s’inspire de la Campagne Cœur bleu de l’Office des Nations Unies contre la drogue et le crime (ONUDC). Elle n’est liée ni aux Nations Unies ni à l’ONUDC, qui ne l’ont ni vérifiée ni approuvée. Le cœur est un dessin propre à l’application, et non l’emblème de la campagne.</translation>
    </message>
    <message>
        <source>Not legal advice</source>
        <translation>Ceci n’est pas un conseil juridique</translation>
    </message>
    <message>
        <source>The lessons explain international law in plain words. What applies to you depends on the law of your country; ask a lawyer or a legal advice office.</source>
        <translation>Les leçons expliquent le droit international avec des mots simples. Ce qui s’applique à vous dépend de la loi de votre pays. Demandez conseil à un avocat, à une avocate ou à un service d’aide juridique.</translation>
    </message>
    <message>
        <source>Our promise on privacy</source>
        <translation>Notre promesse sur votre vie privée</translation>
    </message>
    <message>
        <source>No account, no name, no telemetry. The app sends nothing to anyone.</source>
        <translation>Ni compte, ni nom, ni pistage. L’application n’envoie rien à personne.</translation>
    </message>
    <message>
        <source>Your progress stays on this computer. You can see every file of it, and erase it, in Settings.</source>
        <translation>Votre progression reste sur cet ordinateur. Dans les Réglages, vous pouvez voir chacun de ses fichiers et l’effacer.</translation>
    </message>
    <message>
        <source>Get support and what you search for are never recorded.</source>
        <translation>La page «&#xa0;Trouver de l’aide&#xa0;» et vos recherches ne laissent jamais de trace dans l’application.</translation>
    </message>
    <message>
        <source>A link opens in the browser only after you have seen its full address and said yes.</source>
        <translation>Un lien ne s’ouvre dans le navigateur que si vous avez vu son adresse complète et dit oui.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Blue Heart Desktop</source>
        <translation>Blue Heart Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, by %2</source>
        <translation>Version %1, par %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open content packs</source>
        <translation>Ouvrir les packs de contenu</translation>
    </message>
    <message>
        <source>Content packs</source>
        <translation>Packs de contenu</translation>
    </message>
    <message>
        <source>See, install, update and remove lessons.</source>
        <translation>Voir, installer, mettre à jour et retirer des leçons.</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Licences et sources</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Whoever gives you the program has to offer you its source code as well.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou suivante (GPL-3.0-or-later). Qui vous donne le programme doit aussi vous proposer son code source.</translation>
    </message>
    <message>
        <source>The lessons</source>
        <translation>Les leçons</translation>
    </message>
    <message>
        <source>Creative Commons Attribution 4.0 (CC BY 4.0): share and change them, and name where they come from. Packs by others say their own licence. Each lesson lists its sources.</source>
        <translation>Creative Commons Attribution 4.0 (CC BY 4.0)&#xa0;: partagez-les, modifiez-les, et dites d’où elles viennent. Les packs d’autres auteurs indiquent leur propre licence. Chaque leçon cite ses sources.</translation>
    </message>
    <message>
        <source>The words of the treaty</source>
        <translation>Les mots du traité</translation>
    </message>
    <message>
        <source>Quoted word for word, and marked as such, from the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (2000).</source>
        <translation>Cités mot pour mot, et signalés comme tels, d’après le Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants (2000).</translation>
    </message>
    <message>
        <source>The Blue Heart Campaign</source>
        <translation>La Campagne Cœur bleu</translation>
    </message>
    <message>
        <source>The campaign of UNODC that inspired this app.</source>
        <translation>La campagne de l’ONUDC qui a inspiré cette application.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Avec le travail d’autres personnes</translation>
    </message>
    <message>
        <source>Thank you. Each part keeps its own licence.</source>
        <translation>Merci à elles. Chaque partie garde sa propre licence.</translation>
    </message>
    <message>
        <source>Qt %1: GNU Lesser General Public License, version 3</source>
        <translation>Qt %1&#xa0;: licence publique générale limitée GNU (LGPL), version 3</translation>
    </message>
    <message>
        <source>Bootstrap Icons: MIT licence</source>
        <translation>Bootstrap Icons&#xa0;: licence MIT</translation>
    </message>
    <message>
        <source>Noto fonts: SIL Open Font License 1.1</source>
        <translation>Polices Noto&#xa0;: licence SIL Open Font 1.1</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite&#xa0;: domaine public</translation>
    </message>
    <message>
        <source>libzip: BSD 3-clause licence</source>
        <translation>libzip&#xa0;: licence BSD à 3 clauses</translation>
    </message>
    <message>
        <source>md4c and libxml2: MIT licence</source>
        <translation>md4c et libxml2&#xa0;: licence MIT</translation>
    </message>
    <message>
        <source>tl::expected: CC0 1.0</source>
        <translation>tl::expected&#xa0;: CC0 1.0</translation>
    </message>
    <message>
        <source>Read more…</source>
        <translation>En savoir plus…</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>En savoir plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The browser needs the internet, and it may keep this address in its history. Other people who use this computer can see it there.</source>
        <translation>Le navigateur a besoin d’internet, et il peut garder cette adresse dans son historique. D’autres personnes qui utilisent cet ordinateur peuvent l’y voir.</translation>
    </message>
    <message>
        <source>This is neither a web address nor a mail address, so it cannot be opened from here.</source>
        <translation>Ce n’est ni une adresse web ni une adresse e-mail. On ne peut donc pas l’ouvrir d’ici.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>Your answer, correct</source>
        <translation>Votre réponse, correcte</translation>
    </message>
    <message>
        <source>Correct answer: %1</source>
        <translation>Réponse correcte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswers</name>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <extracomment>The letters before the choices of a question, in order, without spaces</extracomment>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZ</translation>
    </message>
    <message>
        <source>More than one answer can be right.</source>
        <translation>Plusieurs réponses peuvent être justes.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Correct answer</source>
        <translation>Réponse correcte</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your answer, correct</source>
        <translation>Votre réponse, correcte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: blueheart [OPTIONS] [FILE]        opens the window (FILE: a .bhpack to install)
       blueheart COMMAND [ARGUMENTS]     works without a display

Options:
  --profile DIR   folder for settings and progress (default: the data folder of the system)
  --private       private session: nothing is written, nothing of earlier sessions is shown
  --language L    language of the window for this run
  --help          this text; after a command: the usage of that command
  --version       the version

Commands:
</source>
        <translation>Usage&#xa0;: blueheart [OPTIONS] [FILE]        ouvre la fenêtre (FILE&#xa0;: un fichier .bhpack à installer)
        blueheart COMMAND [ARGUMENTS]     travaille sans écran

Options&#xa0;:
  --profile DIR   dossier des réglages et de la progression (par défaut&#xa0;: le dossier de données du système)
  --private       session privée&#xa0;: rien n’est écrit, rien des sessions précédentes n’est montré
  --language L    langue de la fenêtre pour cette fois
  --help          ce texte&#x202f;; après une commande&#xa0;: l’usage de cette commande
  --version       la version

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>  blueheart tour --out DIR [--size 1366x768] [--theme light|dark|contrast] [--language L] [--scale 100..200] [--direction rtl]
      Writes a picture of every page and state, and an index.html, without a display.

Exit status: 0 done, 2 wrong usage or no display, 3 bad input (one line on standard error), 1 anything else.
</source>
        <translation>  blueheart tour --out DIR [--size 1366x768] [--theme light|dark|contrast] [--language L] [--scale 100..200] [--direction rtl]
      Écrit une image de chaque page et de chaque état, et un index.html, sans écran.

Code de sortie&#xa0;: 0 c’est fait, 2 mauvais usage ou pas d’écran, 3 entrée incorrecte (une ligne sur la sortie d’erreur), 1 tout autre cas.
</translation>
    </message>
    <message>
        <source>There is no command “%1”; see blueheart --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#x202f;; voir blueheart --help.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>SQLite on this computer has no full-text search; install a SQLite with FTS5.</source>
        <translation>Sur cet ordinateur, SQLite ne sait pas chercher dans les textes&#x202f;; installez une version de SQLite avec FTS5.</translation>
    </message>
    <message>
        <source>The file “%1” with your progress is damaged. Move it to another folder and start again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;», qui contient votre progression, est endommagé. Mettez-le dans un autre dossier et relancez le programme.</translation>
    </message>
    <message>
        <source>The file “%1” with your progress is damaged. Replace it with the copy “%2” and start again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;», qui contient votre progression, est endommagé. Remplacez-le par la copie «&#xa0;%2&#xa0;» et relancez le programme.</translation>
    </message>
    <message>
        <source>Another program holds the file “%1”; close it and try again.</source>
        <translation>Un autre programme utilise le fichier «&#xa0;%1&#xa0;»&#x202f;; fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to; choose another profile or change its permissions.</source>
        <translation>On ne peut pas écrire dans le dossier de «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre profil ou changez les droits du dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made; check the permissions or choose another profile.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé&#x202f;; vérifiez les droits d’accès ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Another program holds the file with your progress; close it and try again.</source>
        <translation>Un autre programme utilise le fichier de votre progression&#x202f;; fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The file with your progress is damaged; move it to another folder and start again.</source>
        <translation>Le fichier de votre progression est endommagé&#x202f;; mettez-le dans un autre dossier et relancez le programme.</translation>
    </message>
    <message>
        <source>Your progress could not be saved because the disk is full; free some space.</source>
        <translation>Votre progression n’a pas pu être enregistrée car le disque est plein&#x202f;; libérez de la place.</translation>
    </message>
    <message>
        <source>Your progress could not be read or saved; check that you may write to the folder of your profile.</source>
        <translation>Votre progression n’a pas pu être lue ou enregistrée&#x202f;; vérifiez que vous avez le droit d’écrire dans le dossier de votre profil.</translation>
    </message>
</context>
<context>
    <name>DefinitionCommand</name>
    <message>
        <source>There is no option “%1”; see blueheart definition --help.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas&#x202f;; voir blueheart definition --help.</translation>
    </message>
    <message>
        <source>“%1” stands before any option; see blueheart definition --help.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve avant toute option&#x202f;; voir blueheart definition --help.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of --%2; the kinds are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de --%2&#x202f;; les genres sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 doit être l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The form is: blueheart definition judge --age … --act … --means … --purpose … --consent …</source>
        <translation>La forme est&#xa0;: blueheart definition judge --age … --act … --means … --purpose … --consent …</translation>
    </message>
    <message>
        <source>Says which elements of Article 3 the facts of a text meet, and why; several kinds are separated by commas.</source>
        <translation>Dit quels éléments de l’article 3 sont réunis par les faits d’un texte, et pourquoi&#x202f;; plusieurs genres sont séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open. Press to close.</source>
        <translation>Ouvert. Appuyez pour fermer.</translation>
    </message>
    <message>
        <source>Closed. Press to read.</source>
        <translation>Fermé. Appuyez pour lire.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase what this computer remembers of you?</source>
        <translation>Effacer ce que cet ordinateur garde de vous&#x202f;?</translation>
    </message>
    <message>
        <source>This computer remembers nothing of you at the moment.</source>
        <translation>En ce moment, cet ordinateur ne garde rien de vous.</translation>
    </message>
    <message>
        <source>The app deletes everything in this list and then closes.</source>
        <translation>L’application supprime tout ce qui est dans cette liste, puis se ferme.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>What erasing cannot reach</source>
        <translation>Ce que l’effacement n’atteint pas</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Je comprends qu’on ne pourra pas revenir en arrière</translation>
    </message>
    <message>
        <source>Erase and close</source>
        <translation>Effacer et fermer</translation>
    </message>
</context>
<context>
    <name>ErasedWindow</name>
    <message>
        <source>Everything this program had saved on this computer is deleted.</source>
        <translation>Tout ce que ce programme avait enregistré sur cet ordinateur est supprimé.</translation>
    </message>
    <message>
        <source>Most of what this program had saved is deleted. This could not be deleted:</source>
        <translation>Presque tout ce que ce programme avait enregistré est supprimé. Ceci n’a pas pu être supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>What it cannot delete:</source>
        <translation>Ce qu’il ne peut pas supprimer&#xa0;:</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Partly erased</source>
        <translation>Effacé en partie</translation>
    </message>
</context>
<context>
    <name>EssayAnswer</name>
    <message>
        <source>Your notes. Nobody grades them.</source>
        <translation>Vos notes. Personne ne les juge.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>FacilitatorPage</name>
    <message>
        <source>For facilitators</source>
        <translation>Pour l’animation</translation>
    </message>
    <message>
        <source>There are no notes for this module</source>
        <translation>Il n’y a pas de notes pour ce module</translation>
    </message>
    <message>
        <source>Facilitator notes: %1</source>
        <translation>Notes d’animation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Facilitator notes</source>
        <translation>Notes d’animation</translation>
    </message>
    <message>
        <source>These notes are not yet available in your language.</source>
        <translation>Ces notes n’existent pas encore dans votre langue.</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Your progress could not be opened</source>
        <translation>Votre progression n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Nothing was changed. You can still read everything in a private session: start the program with --private.</source>
        <translation>Rien n’a été modifié. Vous pouvez toujours tout lire dans une session privée&#xa0;: lancez le programme avec --private.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas dans cette page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Step 1 of 2. No account, no name, no internet is needed.</source>
        <translation>Étape 1 sur 2. Pas besoin de compte, de nom ni d’internet.</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>You can change this at any time. No account is needed.</source>
        <translation>Vous pouvez changer d’avis à tout moment. Pas besoin de compte.</translation>
    </message>
    <message>
        <source>Other people use this computer</source>
        <translation>D’autres personnes utilisent cet ordinateur</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Je veux apprendre</translation>
    </message>
    <message>
        <source>Short lessons at your own pace, on this computer.</source>
        <translation>Des leçons courtes, à votre rythme, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>Commencer à apprendre</translation>
    </message>
    <message>
        <source>I run workshops</source>
        <translation>J’anime des ateliers</translation>
    </message>
    <message>
        <source>The same lessons, with notes for facilitators.</source>
        <translation>Les mêmes leçons, avec des notes d’animation.</translation>
    </message>
    <message>
        <source>Set up for workshops</source>
        <translation>Préparer des ateliers</translation>
    </message>
    <message>
        <source>Do other people use this computer?</source>
        <translation>D’autres personnes utilisent-elles cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>If so, every session starts private: nothing you do is saved. Press Shift three times to leave at any moment.</source>
        <translation>Si oui, chaque session commence en privé&#xa0;: rien de ce que vous faites n’est enregistré. Appuyez trois fois sur Maj pour sortir à tout moment.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Étape 2 sur 2</translation>
    </message>
</context>
<context>
    <name>GiftParser</name>
    <message>
        <source>The file holds more than %1 questions or %2 answers; split it into several.</source>
        <translation>Le fichier contient plus de %1 questions ou de %2 réponses&#x202f;; partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>No question could be read. Line %1: %2</source>
        <translation>Aucune question n’a pu être lue. Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB; split it into several.</source>
        <translation>Le fichier dépasse 4 Mo&#x202f;; partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text; save it as a plain text file in UTF-8.</source>
        <translation>Le fichier n’est pas un texte UTF-8&#x202f;; enregistrez-le comme texte simple en UTF-8.</translation>
    </message>
    <message>
        <source>The name of this question has no end; close it with a second “::”.</source>
        <translation>Le nom de cette question n’a pas de fin&#x202f;; fermez-le par un second «&#xa0;::&#xa0;».</translation>
    </message>
    <message>
        <source>This question has no text; write what is asked before the answers.</source>
        <translation>Cette question n’a pas de texte&#x202f;; écrivez ce qui est demandé avant les réponses.</translation>
    </message>
    <message>
        <source>A “}” stands here without the “{” that opens the answers; write “\}” if it is text.</source>
        <translation>Il y a ici «&#xa0;}&#xa0;» sans le «&#xa0;{&#xa0;» qui ouvre les réponses&#x202f;; écrivez «&#xa0;\}&#xa0;» si c’est du texte.</translation>
    </message>
    <message>
        <source>The answers that begin here have no end; close them with “}” before the next blank line.</source>
        <translation>Les réponses qui commencent ici n’ont pas de fin&#x202f;; fermez-les par «&#xa0;}&#xa0;» avant la prochaine ligne vide.</translation>
    </message>
    <message>
        <source>A question has one pair of braces, and this one more; write “\{” and “\}” for braces in the text, and put a blank line between two questions.</source>
        <translation>Une question a une seule paire d’accolades, et celle-ci en a plus&#x202f;; écrivez «&#xa0;\{&#xa0;» et «&#xa0;\}&#xa0;» pour des accolades dans le texte, et mettez une ligne vide entre deux questions.</translation>
    </message>
    <message>
        <source>This question has more than %1 answers; leave out some.</source>
        <translation>Cette question a plus de %1 réponses&#x202f;; enlevez-en.</translation>
    </message>
    <message>
        <source>The weight of this answer lies outside -100 to 100 per cent; write a number between them.</source>
        <translation>Le poids de cette réponse n’est pas entre -100 et 100&#xa0;%&#x202f;; écrivez un nombre entre ces deux valeurs.</translation>
    </message>
    <message>
        <source>An answer here has no text; write it before its feedback.</source>
        <translation>Ici, une réponse n’a pas de texte&#x202f;; écrivez-le avant son commentaire.</translation>
    </message>
    <message>
        <source>A multiple choice question needs at least two answers; begin each with “=” or “~”.</source>
        <translation>Une question à choix multiple demande au moins deux réponses&#x202f;; commencez chacune par «&#xa0;=&#xa0;» ou «&#xa0;~&#xa0;».</translation>
    </message>
    <message>
        <source>This question has no answer; write one after “=”, or leave the braces empty for an essay.</source>
        <translation>Cette question n’a pas de réponse&#x202f;; écrivez-en une après «&#xa0;=&#xa0;», ou laissez les accolades vides pour une réponse libre.</translation>
    </message>
    <message>
        <source>This pair has no “-&gt;” between its two halves; put it there.</source>
        <translation>Cette paire n’a pas de «&#xa0;-&gt;&#xa0;» entre ses deux moitiés&#x202f;; ajoutez-le.</translation>
    </message>
    <message>
        <source>This pair has nothing after “-&gt;”; write there what matches.</source>
        <translation>Cette paire n’a rien après «&#xa0;-&gt;&#xa0;»&#x202f;; écrivez-y ce qui va avec.</translation>
    </message>
    <message>
        <source>A matching question needs at least two pairs like “=one -&gt; its partner”.</source>
        <translation>Une question d’association demande au moins deux paires comme «&#xa0;=un -&gt; ce qui va avec&#xa0;».</translation>
    </message>
    <message>
        <source>This numerical question has no number; write one after “#”.</source>
        <translation>Cette question numérique n’a pas de nombre&#x202f;; écrivez-en un après «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like 3.5, 3.5:0.1 or 3.4..3.6, with a decimal point.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#x202f;; écrivez-le comme 3.5, 3.5:0.1 ou 3.4..3.6, avec un point décimal.</translation>
    </message>
    <message>
        <source>The range “%1” is empty; write the smaller number first, and no tolerance below 0.</source>
        <translation>L’intervalle «&#xa0;%1&#xa0;» est vide&#x202f;; écrivez d’abord le plus petit nombre, et pas de tolérance au-dessous de 0.</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
    <message>
        <source>%1 (to be confirmed by a native speaker)</source>
        <translation>%1 (à confirmer par une personne dont c’est la langue)</translation>
    </message>
    <message>
        <source>This is a plain meaning for learning, not a legal definition.</source>
        <translation>C’est un sens simple, pour apprendre. Ce n’est pas une définition juridique.</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>D’après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, also: %2</source>
        <translation>%1, aussi&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HelplineCard</name>
    <message>
        <source>Run by %1</source>
        <translation>Tenue par %1</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Numéro de téléphone %1</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy number %1</source>
        <translation>Copier le numéro %1</translation>
    </message>
    <message>
        <source>Not known to us</source>
        <translation>Nous ne le savons pas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Depuis l’étranger</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion en ligne</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Confirmed by a call on %1.</source>
        <translation>Confirmé par un appel le %1.</translation>
    </message>
    <message>
        <source>As listed on a page of %1. We have not called this number.</source>
        <translation>Trouvé sur une page du %1. Nous n’avons pas appelé ce numéro.</translation>
    </message>
    <message>
        <source>As listed on a page without a date. We have not called this number.</source>
        <translation>Trouvé sur une page sans date. Nous n’avons pas appelé ce numéro.</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Autorité publique</translation>
    </message>
    <message>
        <source>Government and NGO</source>
        <translation>Autorité publique et ONG</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>The police answer this line. What you say may be treated as a report.</source>
        <translation>C’est la police qui répond. Ce que vous dites peut être traité comme un signalement.</translation>
    </message>
    <message>
        <source>A public authority runs this line. Before you give names, ask what it passes on and to whom.</source>
        <translation>Une autorité publique tient cette ligne. Avant de donner des noms, demandez ce qu’elle transmet, et à qui.</translation>
    </message>
    <message>
        <source>A public authority and an organisation share these lines. Ask who is listening before you give names.</source>
        <translation>Une autorité publique et une association se partagent ces lignes. Demandez qui écoute avant de donner des noms.</translation>
    </message>
    <message>
        <source>An organisation runs this line, not the police. Before you give names, ask what stays between you and them.</source>
        <translation>Une association tient cette ligne, pas la police. Avant de donner des noms, demandez ce qui restera entre vous et elle.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Start anywhere. Everything here works without a connection.</source>
        <translation>Commencez où vous voulez. Ici, tout fonctionne sans connexion.</translation>
    </message>
    <message>
        <source>Everything here works without a connection.</source>
        <translation>Ici, tout fonctionne sans connexion.</translation>
    </message>
    <message>
        <source>See the signs</source>
        <translation>Voir les signes</translation>
    </message>
    <message>
        <source>Browse signs by group, with what each one can and cannot tell you.</source>
        <translation>Parcourez les signes par groupe, avec ce que chacun peut dire ou non.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Plain meanings, and the word in six languages.</source>
        <translation>Un sens simple, et le mot en six langues.</translation>
    </message>
    <message>
        <source>Open the glossary</source>
        <translation>Ouvrir le glossaire</translation>
    </message>
    <message>
        <source>Get support</source>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <source>For you or for someone you are worried about.</source>
        <translation>Pour vous, ou pour quelqu’un qui vous inquiète.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>For your workshop</source>
        <translation>Pour votre atelier</translation>
    </message>
    <message>
        <source>Every module has notes for facilitators: aim, timings, what to ask, how to keep it safe.</source>
        <translation>Chaque module a des notes d’animation&#xa0;: le but, les durées, les questions à poser, et comment protéger le groupe.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>No lessons are installed</source>
        <translation>Aucune leçon n’est installée</translation>
    </message>
    <message>
        <source>The lessons that come with the program could not be found. Install a content pack to go on.</source>
        <translation>Les leçons fournies avec le programme sont introuvables. Installez un pack de contenu pour continuer.</translation>
    </message>
    <message>
        <source>Open content packs</source>
        <translation>Ouvrir les packs de contenu</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Commencez ici</translation>
    </message>
    <message>
        <source>Start first lesson</source>
        <translation>Commencer la première leçon</translation>
    </message>
    <message>
        <source>Continue learning</source>
        <translation>Continuez à apprendre</translation>
    </message>
    <message>
        <source>Continue lesson</source>
        <translation>Continuer la leçon</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Ouvrir la leçon</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1, lesson %2 of %3, about %n minute(s)</source>
        <translation>
            <numerusform>%1, leçon %2 sur %3, environ %n minute</numerusform>
            <numerusform>%1, leçon %2 sur %3, environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>act</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>means</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>but</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>A sign is a reason to ask carefully. It is never proof.</source>
        <translation>Un signe est une raison de demander avec prudence. Ce n’est jamais une preuve.</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Filtrer par mot</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>It mostly speaks of the act: what was done to bring the person there.</source>
        <translation>Il parle surtout de l’acte&#xa0;: ce qu’on a fait pour amener la personne là.</translation>
    </message>
    <message>
        <source>It mostly speaks of the means: how the person may be kept under control. For a child no means is needed.</source>
        <translation>Il parle surtout du moyen&#xa0;: comment on contrôle peut-être la personne. Pour un enfant, aucun moyen n’est exigé.</translation>
    </message>
    <message>
        <source>It mostly speaks of the purpose: how the person may be exploited.</source>
        <translation>Il parle surtout du but&#xa0;: comment la personne est peut-être exploitée.</translation>
    </message>
    <message>
        <source>What it may point to</source>
        <translation>Ce qu’il peut indiquer</translation>
    </message>
    <message>
        <source>This grouping is our own teaching aid.</source>
        <translation>Ce classement est notre propre outil pour apprendre.</translation>
    </message>
    <message>
        <source>Before you draw a conclusion</source>
        <translation>Avant de conclure</translation>
    </message>
    <message>
        <source>Ask yourself what else could explain it. One sign alone says little, and a person can be exploited without any sign that you can see.</source>
        <translation>Demandez-vous ce qui pourrait l’expliquer autrement. Un seul signe dit peu de chose. Et une personne peut être exploitée sans aucun signe visible.</translation>
    </message>
    <message>
        <source>Not yet confirmed against its source.</source>
        <translation>Pas encore vérifié dans sa source.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation>Maj trois fois</translation>
    </message>
    <message>
        <source>Quick exit: closes everything at once</source>
        <translation>Sortie rapide&#xa0;: ferme tout d’un coup</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Maj+Q</translation>
    </message>
    <message>
        <source>Quick exit in one press</source>
        <translation>Sortie rapide en une fois</translation>
    </message>
    <message>
        <source>Ctrl+K or /</source>
        <translation>Ctrl+K ou /</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Alt+1, 2, 3, 5</source>
        <translation>Alt+1, 2, 3, 5</translation>
    </message>
    <message>
        <source>Home, Lessons, Signs, Glossary</source>
        <translation>Accueil, Leçons, Signes, Glossaire</translation>
    </message>
    <message>
        <source>Alt+9, Alt+0</source>
        <translation>Alt+9, Alt+0</translation>
    </message>
    <message>
        <source>Get support, Settings</source>
        <translation>Trouver de l’aide, Réglages</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>En arrière, en avant</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <translation>Ctrl+Droite, Ctrl+Gauche</translation>
    </message>
    <message>
        <source>Next lesson, previous lesson</source>
        <translation>Leçon suivante, leçon précédente</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Moins, Ctrl+0</translation>
    </message>
    <message>
        <source>Larger text, smaller text, normal text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>A to D, or 1 to 9</source>
        <translation>A à D, ou 1 à 9</translation>
    </message>
    <message>
        <source>Choose an answer; Enter confirms</source>
        <translation>Choisir une réponse&#x202f;; Entrée valide</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 ou ?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Take them in any order. Stop and come back whenever you like.</source>
        <translation>Suivez-les dans n’importe quel ordre. Arrêtez-vous et revenez quand vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s) read</source>
        <translation>
            <numerusform>%1 sur %n leçon lue</numerusform>
            <numerusform>%1 sur %n leçons lues</numerusform>
        </translation>
    </message>
    <message>
        <source>A content pack could not be read</source>
        <translation>Un pack de contenu n’a pas pu être lu</translation>
    </message>
    <message>
        <source>No lessons are installed</source>
        <translation>Aucune leçon n’est installée</translation>
    </message>
    <message>
        <source>Open the content packs to install one from a file.</source>
        <translation>Ouvrez les packs de contenu pour en installer un à partir d’un fichier.</translation>
    </message>
    <message>
        <source>Open content packs</source>
        <translation>Ouvrir les packs de contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1, %2, %3 percent, %4, %5</source>
        <translation>Module %1, %2, %3 pour cent, %4, %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>This lesson could not be opened</source>
        <translation>Cette leçon n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Your progress is safe. The other lessons are not affected.</source>
        <translation>Votre progression est intacte. Les autres leçons ne sont pas touchées.</translation>
    </message>
    <message numerus="yes">
        <source>Lesson %1 of %2, %n minute(s)</source>
        <translation>
            <numerusform>Leçon %1 sur %2, %n minute</numerusform>
            <numerusform>Leçon %1 sur %2, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson is not yet available in your language. It is shown in %1.</source>
        <translation>Cette leçon n’existe pas encore dans votre langue. Elle s’affiche dans celle-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Previous lesson: %1</source>
        <translation>Leçon précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Leçon %1 sur %2</translation>
    </message>
    <message>
        <source>Check your understanding</source>
        <translation>Vérifiez ce que vous avez compris</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>In this module</source>
        <translation>Dans ce module</translation>
    </message>
    <message>
        <source>%1, read</source>
        <translation>%1, déjà lue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Mots de cette page</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find on this page…</source>
        <translation>Chercher dans cette page…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>%1, %2, version %3, %4</source>
        <translation>%1, %2, version %3, %4</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation>Le PDF est enregistré.</translation>
    </message>
</context>
<context>
    <name>LessonPaper</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>LessonSearch</name>
    <message>
        <source>The search index was not made because the lessons changed meanwhile.</source>
        <translation>L’index de recherche n’a pas été créé car les leçons ont changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Blue Heart</source>
        <translation>Blue Heart</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>Get support</source>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <source>Alt+9</source>
        <translation>Alt+9</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MatchAnswers</name>
    <message>
        <source>Partner of: %1</source>
        <translation>À associer à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The file “%1” was made by a newer version of this program; install that version, or use another profile.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» vient d’une version plus récente de ce programme&#x202f;; installez cette version, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>A part of the program is missing; install it again.</source>
        <translation>Il manque une partie du programme&#x202f;; installez-le de nouveau.</translation>
    </message>
    <message>
        <source>Your progress could not be brought to the form this version needs; nothing was changed. Free some disk space and try again, or use the earlier version of the program.</source>
        <translation>Votre progression n’a pas pu être mise au format de cette version&#x202f;; rien n’a été modifié. Libérez de la place sur le disque et réessayez, ou utilisez l’ancienne version du programme.</translation>
    </message>
    <message>
        <source>Your progress could not be copied before changing its form; free some space on the disk of “%1”.</source>
        <translation>Votre progression n’a pas pu être copiée avant le changement de format&#x202f;; libérez de la place sur le disque de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written; check that you may write to that folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit&#x202f;; vérifiez que vous avez le droit d’écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>This module is no longer installed</source>
        <translation>Ce module n’est plus installé</translation>
    </message>
    <message>
        <source>Its content pack was removed. Your progress in it is kept.</source>
        <translation>Son pack de contenu a été retiré. Votre progression dans ce module est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Module, %n minute(s)</source>
        <translation>
            <numerusform>Module, %n minute</numerusform>
            <numerusform>Module, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>After this module you can</source>
        <translation>Après ce module, vous saurez</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Avant de lire</translation>
    </message>
    <message>
        <source>Some examples describe people being exploited. There is no graphic detail. You can stop at any time.</source>
        <translation>Certains exemples parlent de personnes exploitées. Il n’y a pas de détail choquant. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Part of this module could not be read</source>
        <translation>Une partie de ce module n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Check your understanding</source>
        <translation>Vérifiez ce que vous avez compris</translation>
    </message>
    <message>
        <source>Facilitator notes</source>
        <translation>Notes d’animation</translation>
    </message>
    <message numerus="yes">
        <source>Last time you answered %1 of %n question(s) as the lessons explain them.</source>
        <translation>
            <numerusform>La dernière fois, vous avez répondu comme les leçons %1 fois sur %n.</numerusform>
            <numerusform>La dernière fois, vous avez répondu comme les leçons %1 fois sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson %1, %2, read</source>
        <translation>Leçon %1, %2, déjà lue</translation>
    </message>
    <message>
        <source>Lesson %1, %2</source>
        <translation>Leçon %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Choose a book from your library to start reading.</source>
        <translation>Choisissez un livre de votre bibliothèque pour commencer à lire.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Version %1, by %2</source>
        <translation>Version %1, par %2</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Came with the app</source>
        <translation>Fourni avec l’application</translation>
    </message>
    <message>
        <source>Installed by you</source>
        <translation>Installé par vous</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs Blue Heart Desktop %1 or newer</source>
        <translation>Demande Blue Heart Desktop %1 ou plus récent</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>PackCheck</name>
    <message>
        <source>The reference “%1” leads nowhere: %2 has no such id. Correct it or add the entry.</source>
        <translation>Le renvoi «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;: %2 n’a pas cet identifiant. Corrigez-le ou ajoutez l’entrée.</translation>
    </message>
    <message>
        <source>The file is absent, and “%1” refers to it (“%2”). Add the file or take the references out.</source>
        <translation>Le fichier est absent, et «&#xa0;%1&#xa0;» y renvoie («&#xa0;%2&#xa0;»). Ajoutez le fichier ou enlevez les renvois.</translation>
    </message>
    <message>
        <source>The reference “%1” leads nowhere: write lesson:module/lesson with ids from pack.json.</source>
        <translation>Le renvoi «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;: écrivez lesson:module/leçon avec des identifiants de pack.json.</translation>
    </message>
    <message>
        <source>The reference “%1” leads nowhere: the pages are %2.</source>
        <translation>Le renvoi «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;: les pages sont %2.</translation>
    </message>
    <message>
        <source>The address “%1” stands in the text. Put it into sources.json and refer to it with source:id.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» est dans le texte. Mettez-la dans sources.json et renvoyez-y par source:id.</translation>
    </message>
    <message>
        <source>The reference “%1” leads nowhere. Start it with glossary:, indicator:, source:, lesson: or page:.</source>
        <translation>Le renvoi «&#xa0;%1&#xa0;» ne mène nulle part. Commencez-le par glossary:, indicator:, source:, lesson: ou page:.</translation>
    </message>
    <message>
        <source>This kind of call-out is unknown. Use LAW, PRACTICE, CHILD, NOTE, CARE or KEY.</source>
        <translation>Ce type d’encadré est inconnu. Utilisez LAW, PRACTICE, CHILD, NOTE, CARE ou KEY.</translation>
    </message>
    <message>
        <source>“%1” is a sensational or hurtful word. Say it in plain words about what happened.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot blessant ou qui cherche l’effet. Dites simplement ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The picture “%1” has no text alternative. Write between [ and ] what it shows.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas de texte de remplacement. Écrivez entre [ et ] ce qu’elle montre.</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the pack. Add the file or correct the path.</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;» dans le pack. Ajoutez le fichier ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it again in that encoding.</source>
        <translation>Le texte n’est pas en UTF-8. Enregistrez-le de nouveau dans ce codage.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MB. Divide it.</source>
        <translation>Le texte dépasse 1 Mo. Partagez-le.</translation>
    </message>
    <message>
        <source>The lesson does not start with its title. Write “# Title” on the first line.</source>
        <translation>La leçon ne commence pas par son titre. Écrivez «&#xa0;# Titre&#xa0;» sur la première ligne.</translation>
    </message>
    <message>
        <source>The title “%1” differs from “%2” in pack.json. Make them equal.</source>
        <translation>Le titre «&#xa0;%1&#xa0;» diffère de «&#xa0;%2&#xa0;» dans pack.json. Mettez le même partout.</translation>
    </message>
    <message>
        <source>The lesson names no source. Add one after a statement, such as ([UNODC, 2024](source:id)).</source>
        <translation>La leçon ne cite aucune source. Ajoutez-en une après une affirmation, comme ([ONUDC, 2024](source:id)).</translation>
    </message>
    <message>
        <source>The lesson has %1 words. Shorten or divide it: at most %2.</source>
        <translation>La leçon a %1 mots. Raccourcissez-la ou partagez-la&#xa0;: %2 mots au plus.</translation>
    </message>
    <message>
        <source>An answer of this question has no feedback. Add it after # to every answer.</source>
        <translation>Une réponse de cette question n’a pas de commentaire. Ajoutez-en un après # à chaque réponse.</translation>
    </message>
    <message>
        <source>This question has no feedback. Add it after #### at its end.</source>
        <translation>Cette question n’a pas de commentaire. Ajoutez-en un après #### à la fin.</translation>
    </message>
    <message>
        <source>The file is absent; there is one at “%1”. Pack what is in that folder, not the folder.</source>
        <translation>Le fichier est absent&#x202f;; il y en a un dans «&#xa0;%1&#xa0;». Mettez en pack le contenu de ce dossier, et non le dossier.</translation>
    </message>
    <message>
        <source>The file is absent. Every pack needs it at its top: it names the pack and its modules.</source>
        <translation>Le fichier est absent. Chaque pack en a besoin à sa racine&#xa0;: il nomme le pack et ses modules.</translation>
    </message>
    <message>
        <source>The pack needs version %1 of the program, and this is %2. Update the program.</source>
        <translation>Le pack demande la version %1 du programme, et celle-ci est la %2. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The module “%1” is named here, but there is no %2. Add the file or take the module out.</source>
        <translation>Le module «&#xa0;%1&#xa0;» est nommé ici, mais il n’y a pas de %2. Ajoutez le fichier ou enlevez le module.</translation>
    </message>
    <message>
        <source>The id “%1” differs from the name of the folder, “%2”. Make them equal.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» diffère du nom du dossier, «&#xa0;%2&#xa0;». Mettez le même partout.</translation>
    </message>
    <message>
        <source>The module takes %1 minutes here and %2 in pack.json. Make them equal.</source>
        <translation>Le module dure %1 minutes ici et %2 dans pack.json. Mettez la même durée partout.</translation>
    </message>
    <message>
        <source>The module “%1” has no quiz. Add quiz.gift beside its lessons.</source>
        <translation>Le module «&#xa0;%1&#xa0;» n’a pas de questions. Ajoutez quiz.gift à côté de ses leçons.</translation>
    </message>
    <message>
        <source>The module “%1” has no lessons. Name them here.</source>
        <translation>Le module «&#xa0;%1&#xa0;» n’a pas de leçons. Nommez-les ici.</translation>
    </message>
    <message>
        <source>The lesson “%1” is named here, but there is no such file in %2. Add %1.md or take it out.</source>
        <translation>La leçon «&#xa0;%1&#xa0;» est nommée ici, mais ce fichier n’existe pas dans %2. Ajoutez %1.md ou enlevez la leçon.</translation>
    </message>
    <message>
        <source>The lesson is missing in the language “%1” of the pack. Translate it or take the language out.</source>
        <translation>La leçon manque dans la langue «&#xa0;%1&#xa0;» du pack. Traduisez-la ou enlevez la langue.</translation>
    </message>
    <message>
        <source>The module “%1” is not named in pack.json. Add it there or remove its folder.</source>
        <translation>Le module «&#xa0;%1&#xa0;» n’est pas nommé dans pack.json. Ajoutez-le ou supprimez son dossier.</translation>
    </message>
    <message>
        <source>The language “%1” is not named in “locales” of pack.json. Add it there or remove the folder.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’est pas nommée dans «&#xa0;locales&#xa0;» de pack.json. Ajoutez-la ou supprimez le dossier.</translation>
    </message>
    <message>
        <source>The lesson is not named in pack.json. Add it to the module “%1” there or remove the file.</source>
        <translation>La leçon n’est pas nommée dans pack.json. Ajoutez-la au module «&#xa0;%1&#xa0;» ou supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pack “%1” is good: nothing was found.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» est bon&#xa0;: aucun défaut trouvé.</translation>
    </message>
    <message>
        <source>The pack “%1” was checked; errors: %2, warnings: %3.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» a été vérifié&#x202f;; erreurs&#xa0;: %2, avertissements&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Installed: %1 %2</source>
        <translation>Installé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks, installs, lists and removes content packs (folders or .bhpack files).</source>
        <translation>Vérifie, installe, liste et retire des packs de contenu (dossiers ou fichiers .bhpack).</translation>
    </message>
</context>
<context>
    <name>PackDecode</name>
    <message>
        <source>The id “%1” stands here a second time; every id must be its own.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est ici pour la deuxième fois&#x202f;; chaque identifiant doit être unique.</translation>
    </message>
    <message>
        <source>“%1” is no version; write up to three numbers such as 1.2.0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version&#x202f;; écrivez jusqu’à trois nombres, comme 1.2.0.</translation>
    </message>
    <message>
        <source>“%1” is no language code; write one such as en or fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue&#x202f;; écrivez-en un comme en ou fr.</translation>
    </message>
    <message>
        <source>The list “locales” is empty; name each language of the pack.</source>
        <translation>La liste «&#xa0;locales&#xa0;» est vide&#x202f;; nommez chaque langue du pack.</translation>
    </message>
    <message>
        <source>There are more than %1 lessons. Divide the module.</source>
        <translation>Il y a plus de %1 leçons. Partagez le module.</translation>
    </message>
    <message>
        <source>There are more than %1 modules. Divide the pack.</source>
        <translation>Il y a plus de %1 modules. Partagez le pack.</translation>
    </message>
    <message>
        <source>The address of a source must start with https:// or http://.</source>
        <translation>L’adresse d’une source doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>“%1” is no country code; write its two capital letters, such as FR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de pays&#x202f;; écrivez ses deux lettres majuscules, comme FR.</translation>
    </message>
    <message>
        <source>There is no group “%1” in “groups”; add it or name another.</source>
        <translation>Il n’y a pas de groupe «&#xa0;%1&#xa0;» dans «&#xa0;groups&#xa0;»&#x202f;; ajoutez-le ou nommez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>The path “%1” is not allowed in a pack: %2. Rename it.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» n’est pas permis dans un pack&#xa0;: %2. Renommez-le.</translation>
    </message>
    <message>
        <source>“%1” is a link or a device. Put the file itself into the pack.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien ou un périphérique. Mettez le fichier lui-même dans le pack.</translation>
    </message>
    <message>
        <source>The folder “%1” is too big for a pack. Make its pictures smaller.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est trop gros pour un pack. Réduisez ses images.</translation>
    </message>
    <message>
        <source>The folder “%1” holds too many files for a pack.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» contient trop de fichiers pour un pack.</translation>
    </message>
    <message>
        <source>Another file has the name “%1” too, but for capital letters. Rename one.</source>
        <translation>Un autre fichier porte aussi le nom «&#xa0;%1&#xa0;», aux majuscules près. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the pack “%2”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» dans le pack «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “%1” is too big for a pack.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop gros pour un pack.</translation>
    </message>
</context>
<context>
    <name>PackInstall</name>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The pack “%1” has errors and was not installed. The first one: %2</source>
        <translation>Le pack «&#xa0;%1&#xa0;» a des erreurs et n’a pas été installé. Voici la première&#xa0;: %2</translation>
    </message>
    <message>
        <source>The pack could not be written to “%1”. Check the free space and that you may write there.</source>
        <translation>Le pack n’a pas pu être écrit dans «&#xa0;%1&#xa0;». Vérifiez la place libre et votre droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>PackJson</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is larger than 2 MB. Shorten it.</source>
        <translation>Le fichier dépasse 2 Mo. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1. Correct it near this line.</source>
        <translation>Ce JSON n’est pas valide&#xa0;: %1. Corrigez-le près de cette ligne.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object, between { and }.</source>
        <translation>Le fichier doit contenir un seul objet JSON, entre { et }.</translation>
    </message>
    <message>
        <source>The field “format” must be the number %1.</source>
        <translation>Le champ «&#xa0;format&#xa0;» doit être le nombre %1.</translation>
    </message>
    <message>
        <source>The file has format %1, and this program knows formats up to %2. Update the program.</source>
        <translation>Le fichier a le format %1, et ce programme connaît les formats jusqu’à %2. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The field “%1” must be %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>The field “%1” is missing; it must be %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque&#x202f;; il doit être %2.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>The field “%1” is empty; write its text.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est vide&#x202f;; écrivez son texte.</translation>
    </message>
    <message>
        <source>The field “%1” is no safe id: use up to 64 lower-case letters, digits and hyphens.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’est pas un identifiant sûr&#xa0;: utilisez au plus 64 lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>The field “%1” must be one of these words: %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>The field “%1” must be a date such as 2026-11-23.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être une date comme 2026-11-23.</translation>
    </message>
    <message>
        <source>an object with a text for each language, such as {&quot;en&quot;: &quot;…&quot;}</source>
        <translation>un objet avec un texte pour chaque langue, comme {&quot;en&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>The field “%1” has no text in any language.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’a de texte dans aucune langue.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>an object with a list of texts for each language</source>
        <translation>un objet avec une liste de textes pour chaque langue</translation>
    </message>
</context>
<context>
    <name>PackPreviewDialog</name>
    <message>
        <source>“%1” cannot be installed</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être installé</translation>
    </message>
    <message>
        <source>Version %1, by %2</source>
        <translation>Version %1, par %2</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This pack has %n error(s) and cannot be installed</source>
        <translation>
            <numerusform>Ce pack a %n erreur et ne peut pas être installé</numerusform>
            <numerusform>Ce pack a %n erreurs et ne peut pas être installé</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Send this list to the people who made the pack.</source>
        <translation>Rien n’a été modifié. Envoyez cette liste aux personnes qui ont fait le pack.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) for the authors</source>
        <translation>
            <numerusform>%n remarque pour les auteurs</numerusform>
            <numerusform>%n remarques pour les auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Update from %1 to %2</source>
        <translation>Mettre à jour de %1 à %2</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Installer de nouveau</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Version %1 is installed, which is newer. Lessons may disappear or change.</source>
        <translation>La version %1, plus récente, est installée. Des leçons peuvent disparaître ou changer.</translation>
    </message>
    <message>
        <source>Replace it with the older version</source>
        <translation>La remplacer par la version plus ancienne</translation>
    </message>
</context>
<context>
    <name>PackReader</name>
    <message>
        <source>The pack has no file “%1” in the module “%2” in any language.</source>
        <translation>Le pack n’a de fichier «&#xa0;%1&#xa0;» dans le module «&#xa0;%2&#xa0;» en aucune langue.</translation>
    </message>
    <message>
        <source>%1: The text is not UTF-8. Save it again in that encoding.</source>
        <translation>%1&#xa0;: Le texte n’est pas en UTF-8. Enregistrez-le de nouveau dans ce codage.</translation>
    </message>
</context>
<context>
    <name>PackShelf</name>
    <message>
        <source>The pack “%1” cannot be read. %2</source>
        <translation>Le pack «&#xa0;%1&#xa0;» est illisible. %2</translation>
    </message>
    <message>
        <source>The pack “%1” needs version %2 of the program. Update the program.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» demande la version %2 du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>There is no pack “%1” here. Install it first.</source>
        <translation>Il n’y a pas de pack «&#xa0;%1&#xa0;» ici. Installez-le d’abord.</translation>
    </message>
    <message>
        <source>A private session installs nothing. Start the program without --private.</source>
        <translation>Une session privée n’installe rien. Lancez le programme sans --private.</translation>
    </message>
    <message>
        <source>The program brings version %1 of the pack “%2”, which is newer than %3. Nothing was changed.</source>
        <translation>Le programme contient la version %1 du pack «&#xa0;%2&#xa0;», plus récente que la %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Version %1 of the pack “%2” is installed, which is newer than %3. Nothing was changed; remove it first to go back.</source>
        <translation>La version %1 du pack «&#xa0;%2&#xa0;» est installée&#x202f;; elle est plus récente que la %3. Rien n’a été modifié&#x202f;; retirez-la d’abord pour revenir en arrière.</translation>
    </message>
    <message>
        <source>A private session removes nothing. Start the program without --private.</source>
        <translation>Une session privée ne retire rien. Lancez le programme sans --private.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be removed. Check that you may write to its folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être supprimé. Vérifiez que vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The pack “%1” came with the program and cannot be removed.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» est fourni avec le programme et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>There is no pack “%1” here. “blueheart pack list” shows the ids.</source>
        <translation>Il n’y a pas de pack «&#xa0;%1&#xa0;» ici. «&#xa0;blueheart pack list&#xa0;» affiche les identifiants.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Content packs</source>
        <translation>Packs de contenu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>A pack holds lessons, quizzes and helplines in one .bhpack file. You see what is in it before it is installed.</source>
        <translation>Un pack réunit des leçons, des questions et des lignes d’assistance dans un fichier .bhpack. Vous voyez ce qu’il contient avant de l’installer.</translation>
    </message>
    <message>
        <source>A private session installs and removes nothing</source>
        <translation>Une session privée n’installe et ne retire rien</translation>
    </message>
    <message>
        <source>An installed pack is a file on this computer. Close the app and open it without a private session to change packs.</source>
        <translation>Un pack installé est un fichier sur cet ordinateur. Pour changer les packs, fermez l’application et ouvrez-la sans session privée.</translation>
    </message>
    <message>
        <source>Drop a .bhpack file or the folder of a pack here, or choose a file.</source>
        <translation>Déposez ici un fichier .bhpack ou le dossier d’un pack, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>A pack could not be read</source>
        <translation>Un pack n’a pas pu être lu</translation>
    </message>
    <message>
        <source>There is no pack. Choose Install to add one.</source>
        <translation>Il n’y a pas de pack. Choisissez «&#xa0;Installer&#xa0;» pour en ajouter un.</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Installer un pack</translation>
    </message>
    <message>
        <source>Content packs (*.bhpack)</source>
        <translation>Packs de contenu (*.bhpack)</translation>
    </message>
    <message>
        <source>Nothing was installed</source>
        <translation>Rien n’a été installé</translation>
    </message>
    <message>
        <source>This is a private session, which keeps nothing on this computer. Close the app, open it without a private session and open the file again.</source>
        <translation>Une session privée ne garde rien sur cet ordinateur. Fermez l’application, ouvrez-la sans session privée et ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Vérification de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” was not installed</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été installé</translation>
    </message>
    <message>
        <source>“%1”, version %2, is installed.</source>
        <translation>«&#xa0;%1&#xa0;», version %2, est installé.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its file is deleted from this computer. Your progress stays, and you can install the pack again from its file. If a version of it came with the app, that version shows again.</source>
        <translation>Son fichier sera supprimé de cet ordinateur. Votre progression reste, et vous pourrez réinstaller le pack à partir de son fichier. Si l’application en contient une version, c’est elle qui reviendra.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retiré</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Drop it to see what is in it.</source>
        <translation>Déposez-le pour voir ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Taille de l’aperçu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room left in %1. Free some, or choose another folder.</source>
        <translation>Il n’y a plus de place dans %1. Libérez-en, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You may not write in %1. Choose another folder.</source>
        <translation>Vous ne pouvez pas écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The PDF could not be written in %1 (%2). Choose another folder or name.</source>
        <translation>Le PDF n’a pas pu être écrit dans %1 (%2). Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Le PDF n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
</context>
<context>
    <name>ProgressCommand</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exported to: %1</source>
        <translation>Exporté vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>Imported: lessons %1, quiz rounds %2</source>
        <translation>Importé&#xa0;: leçons %1, séries de questions %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lessons done</source>
        <translation>%1&#xa0;: leçons terminées %2 sur %3</translation>
    </message>
    <message>
        <source>    last quiz: %1 of %2 right</source>
        <translation>    dernières questions&#xa0;: %1 sur %2 justes</translation>
    </message>
    <message>
        <source>Questions answered: %1</source>
        <translation>Réponses données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write one of: %1</source>
        <translation>Écrivez l’une de ces commandes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A private session has no progress; leave out --private.</source>
        <translation>Une session privée n’a pas de progression&#x202f;; enlevez --private.</translation>
    </message>
    <message>
        <source>Takes your progress to another computer or brings it from there, or shows it.</source>
        <translation>Porte votre progression vers un autre ordinateur, l’en ramène, ou l’affiche.</translation>
    </message>
</context>
<context>
    <name>ProgressFile</name>
    <message>
        <source>The progress file is damaged at “%1”; export it once more on the other computer.</source>
        <translation>Le fichier de progression est endommagé à «&#xa0;%1&#xa0;»&#x202f;; exportez-le encore une fois sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>The file is too large to be a progress file; choose a file made by “export”.</source>
        <translation>Le fichier est trop gros pour être un fichier de progression&#x202f;; choisissez un fichier créé par «&#xa0;export&#xa0;».</translation>
    </message>
    <message>
        <source>The file is no progress file; choose a file made by “export”.</source>
        <translation>Ce n’est pas un fichier de progression&#x202f;; choisissez un fichier créé par «&#xa0;export&#xa0;».</translation>
    </message>
    <message>
        <source>The progress file was made by a newer version of this program; install that version.</source>
        <translation>Le fichier de progression vient d’une version plus récente de ce programme&#x202f;; installez cette version.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>My progress</source>
        <translation>Ma progression</translation>
    </message>
    <message>
        <source>Take it to another computer as a file. The file shows what you read and answered: keep it where only you can see it.</source>
        <translation>Emportez-la dans un fichier vers un autre ordinateur. Le fichier montre ce que vous avez lu et répondu&#xa0;: gardez-le là où personne d’autre ne peut le voir.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export my progress…</source>
        <translation>Exporter ma progression…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import my progress…</source>
        <translation>Importer ma progression…</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Progression %1</translation>
    </message>
    <message>
        <source>Export my progress</source>
        <translation>Exporter ma progression</translation>
    </message>
    <message>
        <source>Progress (*.json)</source>
        <translation>Progression (*.json)</translation>
    </message>
    <message>
        <source>Import my progress</source>
        <translation>Importer ma progression</translation>
    </message>
    <message>
        <source>Your progress could not be exported to “%1”: %2. Nothing was lost; choose another folder and try again.</source>
        <translation>Votre progression n’a pas pu être exportée dans «&#xa0;%1&#xa0;»&#xa0;: %2. Rien n’est perdu&#x202f;; choisissez un autre dossier et réessayez.</translation>
    </message>
    <message>
        <source>Your progress was exported.</source>
        <translation>Votre progression est exportée.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Your progress is as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2. Votre progression n’a pas changé.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a progress file. Your progress is as it was.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour être un fichier de progression. Votre progression n’a pas changé.</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz round(s)</source>
        <translation>
            <numerusform>%n série de questions</numerusform>
            <numerusform>%n séries de questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Blue Heart</source>
        <translation>Blue Heart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Blue Heart, private session</source>
        <translation>Blue Heart, session privée</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>QuestionFeedback</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Notes to compare with yours</source>
        <translation>Des notes à comparer avec les vôtres</translation>
    </message>
    <message>
        <source>Yes. Here is why</source>
        <translation>Oui. Voici pourquoi</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>Partly right. Here is why</source>
        <translation>Juste en partie. Voici pourquoi</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Juste en partie</translation>
    </message>
    <message>
        <source>Not quite. Here is why</source>
        <translation>Pas tout à fait. Voici pourquoi</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
    <message>
        <source>There are no notes for this question. Talk about your answer with others, or read the lesson again.</source>
        <translation>Il n’y a pas de notes pour cette question. Parlez de votre réponse avec d’autres, ou relisez la leçon.</translation>
    </message>
    <message>
        <source>The correct answer is marked above.</source>
        <translation>La réponse correcte est indiquée ci-dessus.</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, give or take %2</source>
        <translation>%1, à %2 près</translation>
    </message>
    <message>
        <source>(missing word)</source>
        <extracomment>Read aloud where a word is missing in a sentence</extracomment>
        <translation>(mot manquant)</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>QuizCommand</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be converted. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être converti. %2</translation>
    </message>
    <message>
        <source>Write: blueheart %1</source>
        <translation>Écrivez&#xa0;: blueheart %1</translation>
    </message>
    <message>
        <source>Quizzes in the format “%1” cannot be read yet; that comes in a later version. Use gift.</source>
        <translation>Les questions au format «&#xa0;%1&#xa0;» ne peuvent pas encore être lues&#x202f;; ce sera pour une prochaine version. Utilisez gift.</translation>
    </message>
    <message>
        <source>There is no quiz format “%1”; the formats are gift, moodle-xml and qti.</source>
        <translation>Il n’y a pas de format de questions «&#xa0;%1&#xa0;»&#x202f;; les formats sont gift, moodle-xml et qti.</translation>
    </message>
    <message>
        <source>Quizzes cannot be written as “%1”; the only format is json.</source>
        <translation>Les questions ne peuvent pas être écrites en «&#xa0;%1&#xa0;»&#x202f;; le seul format est json.</translation>
    </message>
    <message>
        <source>Reads a quiz and prints it in another format.</source>
        <translation>Lit des questions et les affiche dans un autre format.</translation>
    </message>
</context>
<context>
    <name>QuizHead</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>Continue sans réponse</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>The questions could not be opened</source>
        <translation>Les questions n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>This module has no questions yet</source>
        <translation>Ce module n’a pas encore de questions</translation>
    </message>
    <message>
        <source>You can go on with its lessons.</source>
        <translation>Vous pouvez continuer avec ses leçons.</translation>
    </message>
    <message>
        <source>The questions could not be read</source>
        <translation>Les questions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Check your understanding</source>
        <translation>Vérifiez ce que vous avez compris</translation>
    </message>
    <message>
        <source>Read this part again</source>
        <translation>Relire cette partie</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Afficher les notes</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Vérifier la réponse</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back to the module</source>
        <translation>Revenir au module</translation>
    </message>
    <message>
        <source>The lessons and your progress are safe. Under Packs you can install this pack again.</source>
        <translation>Les leçons et votre progression sont intactes. Dans «&#xa0;Packs de contenu&#xa0;», vous pouvez réinstaller ce pack.</translation>
    </message>
    <message>
        <source>See the packs</source>
        <translation>Voir les packs</translation>
    </message>
    <message>
        <source>See summary</source>
        <translation>Voir le bilan</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Try the missed ones again</source>
        <translation>Reprendre les questions manquées</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Revenir aux leçons</translation>
    </message>
    <message>
        <source>These questions are not yet available in your language. They are shown in %1.</source>
        <translation>Ces questions n’existent pas encore dans votre langue. Elles s’affichent dans celle-ci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>QuizSummary</name>
    <message>
        <source>You have reached the end</source>
        <translation>Vous êtes au bout</translation>
    </message>
    <message>
        <source>Start again with all questions</source>
        <translation>Recommencer avec toutes les questions</translation>
    </message>
    <message>
        <source>You skipped the questions this time. They are here whenever you want to try them.</source>
        <translation>Vous avez passé les questions cette fois. Elles vous attendent ici quand vous voudrez.</translation>
    </message>
    <message>
        <source>You have worked through all the questions.</source>
        <translation>Vous avez vu toutes les questions.</translation>
    </message>
    <message>
        <source>You answered every question as the lessons explain it.</source>
        <translation>Vous avez répondu à toutes les questions comme les leçons l’expliquent.</translation>
    </message>
    <message>
        <source>None of the answers matched the lessons yet. Read them again, then try once more.</source>
        <translation>Aucune réponse ne correspond encore aux leçons. Relisez-les, puis essayez encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of %Ln questions as the lessons explain them.</source>
        <translation>
            <numerusform>Vous avez répondu comme les leçons %1 fois sur %Ln.</numerusform>
            <numerusform>Vous avez répondu comme les leçons %1 fois sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %Ln questions.</source>
        <translation>
            <numerusform>Vous avez passé %Ln question.</numerusform>
            <numerusform>Vous avez passé %Ln questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth reading again</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <translation>Relire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Looked at on %1</source>
        <translation>Consulté le %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>D’après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Meaning of a word</source>
        <translation>Sens d’un mot</translation>
    </message>
    <message>
        <source>A sign</source>
        <translation>Un signe</translation>
    </message>
    <message>
        <source>A sign is a reason to look closer. It is never proof.</source>
        <translation>Un signe est une raison de regarder de plus près. Ce n’est jamais une preuve.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Afficher l’adresse</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>No entry matches. Clear the filter, or search everything with Ctrl+K.</source>
        <translation>Aucune entrée ne correspond. Videz le filtre, ou cherchez partout avec Ctrl+K.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafePath</name>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it starts at the root of the disk</source>
        <translation>il commence à la racine du disque</translation>
    </message>
    <message>
        <source>it holds a backslash or a colon</source>
        <translation>il contient une barre oblique inverse ou un deux-points</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>il contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>it leads out of the folder</source>
        <translation>il mène hors du dossier</translation>
    </message>
    <message>
        <source>one of its folders has no name</source>
        <translation>l’un de ses dossiers n’a pas de nom</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>There is nothing to search for; write: blueheart %1</source>
        <translation>Il n’y a rien à chercher&#x202f;; écrivez&#xa0;: blueheart %1</translation>
    </message>
    <message>
        <source>The limit “%1” is not a number from 1 to %2.</source>
        <translation>La limite «&#xa0;%1&#xa0;» n’est pas un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>Searches lessons, glossary and signs, and prints what fits best first.</source>
        <translation>Cherche dans les leçons, le glossaire et les signes, et affiche d’abord ce qui convient le mieux.</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search lessons, words and signs</source>
        <translation>Chercher dans les leçons, les mots et les signes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Up and Down to move, Enter to open, Esc to close. Searches are not kept.</source>
        <translation>Haut, Bas&#xa0;: choisir. Entrée&#xa0;: ouvrir. Échap&#xa0;: fermer. Aucune recherche n’est gardée.</translation>
    </message>
    <message>
        <source>The index is being made. This takes a few seconds, once.</source>
        <translation>L’index se prépare. Cela prend quelques secondes, une seule fois.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Rien trouvé. Essayez avec moins de mots, ou des mots plus courts.</translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Privacy and safety</source>
        <translation>Vie privée et sécurité</translation>
    </message>
    <message>
        <source>This session is private</source>
        <translation>Cette session est privée</translation>
    </message>
    <message>
        <source>Nothing you do is saved: no progress, no searches, no settings. It stays so until the app closes.</source>
        <translation>Rien de ce que vous faites n’est enregistré&#xa0;: ni progression, ni recherches, ni réglages. Cela dure jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>Nothing you do is saved: no progress, no searches, no settings. It ends when the app closes.</source>
        <translation>Rien de ce que vous faites n’est enregistré&#xa0;: ni progression, ni recherches, ni réglages. Elle prend fin quand l’application se ferme.</translation>
    </message>
    <message>
        <source>Start a private session</source>
        <translation>Commencer une session privée</translation>
    </message>
    <message>
        <source>Other people use this computer</source>
        <translation>D’autres personnes utilisent cet ordinateur</translation>
    </message>
    <message>
        <source>Every session starts private.</source>
        <translation>Chaque session commence en privé.</translation>
    </message>
    <message>
        <source>Press Shift three times within five seconds to close at once. The next start opens on a plain page.</source>
        <translation>Appuyez trois fois sur Maj en cinq secondes pour tout fermer d’un coup. La prochaine fois, une page neutre s’ouvre.</translation>
    </message>
    <message>
        <source>Quick exit with Shift three times</source>
        <translation>Sortie rapide avec Maj trois fois</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try Quick exit</source>
        <translation>Essayer la sortie rapide</translation>
    </message>
    <message>
        <source>What this computer remembers of you</source>
        <translation>Ce que cet ordinateur garde de vous</translation>
    </message>
    <message>
        <source>This private session saves nothing. To erase what was saved earlier, close the app, open it without a private session and come back here.</source>
        <translation>Cette session privée n’enregistre rien. Pour effacer ce qui a été enregistré avant, fermez l’application, ouvrez-la sans session privée et revenez ici.</translation>
    </message>
    <message>
        <source>Progress, answers, settings and packs you installed. You see the whole list before anything is erased.</source>
        <translation>Progression, réponses, réglages et packs que vous avez installés. Vous voyez toute la liste avant d’effacer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase what this computer remembers of me…</source>
        <translation>Effacer ce que cet ordinateur garde de moi…</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>Langue et lecture</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes at once. Lessons that are not translated appear in English.</source>
        <translation>Change tout de suite. Les leçons non traduites s’affichent en anglais.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with it, icons too.</source>
        <translation>Tout grandit avec le texte, les icônes aussi.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Nothing moves by itself. When off, this follows your system.</source>
        <translation>Rien ne bouge tout seul. Sans ce choix, l’application suit votre système.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>A to D answer a question, / searches, ? shows all keys.</source>
        <translation>A à D répondent à une question, / lance une recherche, ? affiche toutes les touches.</translation>
    </message>
    <message>
        <source>Digits 0 to 9</source>
        <translation>Chiffres de 0 à 9</translation>
    </message>
    <message>
        <source>Also in languages that have digits of their own.</source>
        <translation>Même dans les langues qui ont leurs propres chiffres.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Content packs</source>
        <translation>Packs de contenu</translation>
    </message>
    <message>
        <source>See, install, update and remove lessons.</source>
        <translation>Voir, installer, mettre à jour et retirer des leçons.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open content packs</source>
        <translation>Ouvrir les packs de contenu</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>I run workshops</source>
        <translation>J’anime des ateliers</translation>
    </message>
    <message>
        <source>Show the notes for facilitators with each module.</source>
        <translation>Afficher les notes d’animation avec chaque module.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Blue Heart Desktop</source>
        <translation>À propos de Blue Heart Desktop</translation>
    </message>
    <message>
        <source>Who makes it, licences, sources and our promise on privacy.</source>
        <translation>Qui la fait, les licences, les sources et notre promesse sur votre vie privée.</translation>
    </message>
    <message>
        <source>Open About</source>
        <translation>Ouvrir «&#xa0;À propos&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 fait</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Get support</source>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <source>You are not to blame for what has happened. You can read this page without a connection, and nothing you do here is recorded.</source>
        <translation>Ce qui s’est passé n’est pas votre faute. Vous pouvez lire cette page sans connexion, et rien de ce que vous faites ici n’est enregistré.</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Je m’inquiète pour quelqu’un</translation>
    </message>
    <message>
        <source>How to listen, what not to promise, and who to ask.</source>
        <translation>Comment écouter, ce qu’il ne faut pas promettre, et à qui s’adresser.</translation>
    </message>
    <message>
        <source>Open the lessons</source>
        <translation>Ouvrir les leçons</translation>
    </message>
    <message>
        <source>Leave no trace on this computer</source>
        <translation>Ne pas laisser de traces sur cet ordinateur</translation>
    </message>
    <message>
        <source>Quick exit, private session and what they cannot hide.</source>
        <translation>Sortie rapide, session privée, et ce qu’elles ne peuvent pas cacher.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>If you are in danger right now</source>
        <translation>Si vous êtes en danger maintenant</translation>
    </message>
    <message>
        <source>If it is safe to call, use the emergency number where you are. If you can, move to a place with other people first.</source>
        <translation>Si vous pouvez appeler sans danger, composez le numéro d’urgence du lieu où vous êtes. Si possible, allez d’abord dans un endroit où il y a du monde.</translation>
    </message>
    <message>
        <source>People who can help</source>
        <translation>Des personnes qui peuvent aider</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>My country is not in this list</source>
        <translation>Mon pays n’est pas dans cette liste</translation>
    </message>
    <message>
        <source>Find a helpline</source>
        <translation>Trouver une ligne d’assistance</translation>
    </message>
    <message>
        <source>Choose the country you are in. The list is part of the app. Your choice is forgotten when the app closes.</source>
        <translation>Choisissez le pays où vous êtes. La liste fait partie de l’application. Votre choix est oublié quand l’application se ferme.</translation>
    </message>
    <message>
        <source>Emergency number (%1): %2</source>
        <translation>Numéro d’urgence (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>We know no helpline for your country that we could check.</source>
        <translation>Nous ne connaissons pas, pour votre pays, de ligne d’assistance que nous avons pu vérifier.</translation>
    </message>
    <message>
        <source>%1: we know no helpline that we could check.</source>
        <translation>%1&#xa0;: nous ne connaissons pas de ligne d’assistance que nous avons pu vérifier.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, look it up on a device that nobody checks. You can hang up at any time.</source>
        <translation>Les numéros changent. Si personne ne répond, cherchez le numéro sur un appareil que personne ne surveille. Vous pouvez raccrocher à tout moment.</translation>
    </message>
    <message>
        <source>%1: we could not check an emergency number. Find it out before you need it.</source>
        <translation>%1&#xa0;: nous n’avons pas pu vérifier de numéro d’urgence. Cherchez-le avant d’en avoir besoin.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SupportSections</name>
    <message>
        <source>You do not have to be certain, and you do not have to solve it alone. A sign is a reason to ask carefully. It is never proof.</source>
        <translation>Vous n’avez pas besoin de certitude, et vous n’avez pas à tout régler sans aide. Un signe est une raison de demander avec prudence. Ce n’est jamais une preuve.</translation>
    </message>
    <message>
        <source>Is someone in danger at this moment?</source>
        <translation>Quelqu’un est-il en danger en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Get to a safe place first. Then call the emergency number where you are. Say where you are and what you see.</source>
        <translation>Mettez-vous d’abord à l’abri. Puis appelez le numéro d’urgence du lieu où vous êtes. Dites où vous êtes et ce que vous voyez.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Think of your own safety and of theirs. Behave as you did before.</source>
        <translation>Pensez à votre sécurité et à celle de la personne. Gardez le même comportement qu’avant.</translation>
    </message>
    <message>
        <source>From a safe place, note calmly what you saw and heard, where and when. Write facts, not guesses. Keep the note where nobody else finds it.</source>
        <translation>Dans un endroit sûr, notez calmement ce que vous avez vu et entendu, où et quand. Écrivez des faits, pas des suppositions. Gardez cette note là où personne d’autre ne la trouvera.</translation>
    </message>
    <message>
        <source>Call a helpline or the police, ask what to do, and follow their advice.</source>
        <translation>Appelez une ligne d’assistance ou la police, demandez quoi faire, et suivez les conseils donnés.</translation>
    </message>
    <message>
        <source>If it is an adult and you can speak safely and alone, ask what they want. Ask before you report for them.</source>
        <translation>Si c’est une personne adulte et que vous pouvez lui parler sans danger et sans témoin, demandez-lui ce qu’elle veut. Demandez-lui son accord avant de signaler pour elle.</translation>
    </message>
    <message>
        <source>If they tell you something, listen and believe them. Do not press for details.</source>
        <translation>Si la personne vous parle, écoutez-la et croyez-la. N’insistez pas pour avoir des détails.</translation>
    </message>
    <message>
        <source>If a child may be concerned, tell child protection services or the police. In some countries the law says that you must; a helpline can tell you.</source>
        <translation>Si un enfant est peut-être concerné, prévenez la protection de l’enfance ou la police. Dans certains pays, la loi vous y oblige&#x202f;; une ligne d’assistance peut vous le dire.</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Ce qui peut nuire</translation>
    </message>
    <message>
        <source>Do not confront the person you suspect, and do not show that you suspect anything.</source>
        <translation>N’affrontez pas la personne que vous soupçonnez, et ne montrez pas vos soupçons.</translation>
    </message>
    <message>
        <source>Do not try to free anyone yourself, and do not offer money to let someone go.</source>
        <translation>N’essayez pas de libérer quelqu’un vous-même, et n’offrez pas d’argent pour qu’on laisse partir quelqu’un.</translation>
    </message>
    <message>
        <source>Do not follow, film, search or ask around. That work belongs to the police.</source>
        <translation>Ne suivez pas, ne filmez pas, ne fouillez pas et n’enquêtez pas autour de vous. C’est le travail de la police.</translation>
    </message>
    <message>
        <source>Do not post about it on social media.</source>
        <translation>N’en parlez pas sur les réseaux sociaux.</translation>
    </message>
    <message>
        <source>Do not promise to keep a secret, and do not promise how it will end. A helpline may have to act when there is danger or a child is concerned.</source>
        <translation>Ne promettez pas de garder un secret, ni que tout finira bien. Une ligne d’assistance peut devoir agir s’il y a un danger ou si un enfant est concerné.</translation>
    </message>
    <message>
        <source>Do not call immigration control in place of people who are trained for this.</source>
        <translation>N’appelez pas les services d’immigration à la place de personnes formées pour cela.</translation>
    </message>
    <message>
        <source>What this app does</source>
        <translation>Ce que fait cette application</translation>
    </message>
    <message>
        <source>This page keeps nothing: not that you opened it, not the country, not the numbers you copied.</source>
        <translation>Cette page ne garde rien&#xa0;: ni votre visite, ni le pays, ni les numéros que vous avez copiés.</translation>
    </message>
    <message>
        <source>Quick exit: press Shift three times within five seconds, or Ctrl, Shift and Q together, or the button in the corner. Everything disappears at once, and the next start shows a plain page.</source>
        <translation>Sortie rapide&#xa0;: appuyez trois fois sur Maj en cinq secondes, ou sur Ctrl, Maj et Q ensemble, ou sur le bouton dans le coin. Tout disparaît d’un coup, et la prochaine fois une page neutre s’affiche.</translation>
    </message>
    <message>
        <source>Quick exit: press Ctrl, Shift and Q together, or the button in the corner. Everything disappears at once, and the next start shows a plain page. Shift three times is switched off in Settings.</source>
        <translation>Sortie rapide&#xa0;: appuyez sur Ctrl, Maj et Q ensemble, ou sur le bouton dans le coin. Tout disparaît d’un coup, et la prochaine fois une page neutre s’affiche. «&#xa0;Maj trois fois&#xa0;» est désactivé dans les Réglages.</translation>
    </message>
    <message>
        <source>A private session saves nothing at all: no progress, no searches, no settings. Start it in Settings, before you read. It ends when the app closes.</source>
        <translation>Une session privée n’enregistre rien du tout&#xa0;: ni progression, ni recherches, ni réglages. Commencez-la dans les Réglages, avant de lire. Elle prend fin quand l’application se ferme.</translation>
    </message>
    <message>
        <source>In Settings you can erase what the app has saved before, and see each file.</source>
        <translation>Dans les Réglages, vous pouvez effacer ce que l’application a enregistré avant, et voir chaque fichier.</translation>
    </message>
    <message>
        <source>What it cannot hide</source>
        <translation>Ce qu’elle ne peut pas cacher</translation>
    </message>
    <message>
        <source>The app is installed, and others can see that it is.</source>
        <translation>L’application est installée, et d’autres peuvent le voir.</translation>
    </message>
    <message>
        <source>Files that you saved, exported or printed stay where you put them.</source>
        <translation>Les fichiers que vous avez enregistrés, exportés ou imprimés restent là où vous les avez mis.</translation>
    </message>
    <message>
        <source>Pages that you opened in a browser stay in its history.</source>
        <translation>Les pages que vous avez ouvertes dans un navigateur restent dans son historique.</translation>
    </message>
    <message>
        <source>A number that you copied can be pasted until something else is copied.</source>
        <translation>Un numéro que vous avez copié peut être collé tant que rien d’autre n’est copié.</translation>
    </message>
    <message>
        <source>Calls can show in the list of the phone and on its bill.</source>
        <translation>Les appels peuvent apparaître dans la liste du téléphone et sur sa facture.</translation>
    </message>
    <message>
        <source>Some computers are watched. Software can record the screen and every key, and nothing in this app stops it.</source>
        <translation>Certains ordinateurs sont surveillés. Un logiciel peut enregistrer l’écran et chaque touche, et rien dans cette application ne l’empêche.</translation>
    </message>
    <message>
        <source>If you think that you are watched</source>
        <translation>Si vous pensez qu’on vous surveille</translation>
    </message>
    <message>
        <source>Trust that feeling. If you can, use a device that nobody checks: at a library, or of a person you trust. Do not search for the software and do not delete a lot at once. A sudden change may be noticed.</source>
        <translation>Faites confiance à cette impression. Si vous le pouvez, utilisez un appareil que personne ne surveille&#xa0;: dans une bibliothèque, ou celui d’une personne de confiance. Ne cherchez pas le logiciel et ne supprimez pas beaucoup de choses d’un coup. Un changement soudain peut se remarquer.</translation>
    </message>
    <message>
        <source>If someone is in danger, call the emergency number of the place where you are. If you do not know it, ask somebody you trust, before you need it.</source>
        <translation>Si quelqu’un est en danger, appelez le numéro d’urgence du lieu où vous êtes. Si vous ne le connaissez pas, demandez-le à une personne de confiance, avant d’en avoir besoin.</translation>
    </message>
    <message>
        <source>These may help, or know who does:</source>
        <translation>Ces personnes et ces services peuvent aider, ou savoir qui le peut&#xa0;:</translation>
    </message>
    <message>
        <source>a doctor, a nurse or a social worker</source>
        <translation>un médecin, une infirmière, un infirmier ou un service social</translation>
    </message>
    <message>
        <source>an organisation for women, for children, for workers or for migrants, or a trade union</source>
        <translation>une association pour les femmes, les enfants, les travailleurs ou les migrants, ou un syndicat</translation>
    </message>
    <message>
        <source>a legal advice office</source>
        <translation>un service d’aide juridique</translation>
    </message>
    <message>
        <source>an office of the International Organization for Migration, or of the United Nations refugee agency if you fled your country</source>
        <translation>un bureau de l’Organisation internationale pour les migrations, ou de l’Agence des Nations Unies pour les réfugiés si vous avez fui votre pays</translation>
    </message>
    <message>
        <source>the embassy or consulate of your own country, if you are not afraid of its authorities</source>
        <translation>l’ambassade ou le consulat de votre pays, si vous n’avez pas peur de ses autorités</translation>
    </message>
    <message>
        <source>Helplines of other countries are made for people there. They may still know whom to ask.</source>
        <translation>Les lignes d’assistance d’autres pays sont faites pour les personnes qui s’y trouvent. Elles savent peut-être quand même à qui s’adresser.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Private session</source>
        <translation>Session privée</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Sortie rapide</translation>
    </message>
    <message>
        <source>Closes everything at once. Also: press Shift three times, or Ctrl+Shift+Q.</source>
        <translation>Ferme tout d’un coup. Ou bien&#xa0;: appuyez trois fois sur Maj, ou sur Ctrl+Maj+Q.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Chercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Blue Heart</source>
        <translation>Blue Heart</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>L’image %1 n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>tour needs --out DIR; see blueheart tour --help.</source>
        <translation>tour a besoin de --out DIR&#x202f;; voir blueheart tour --help.</translation>
    </message>
    <message>
        <source>--size must be like 1366x768, from 640x480 to 8000x8000.</source>
        <translation>--size doit être comme 1366x768, de 640x480 à 8000x8000.</translation>
    </message>
    <message>
        <source>--theme must be light, dark or contrast.</source>
        <translation>--theme doit être light, dark ou contrast.</translation>
    </message>
    <message>
        <source>--scale must be a number from 100 to 200.</source>
        <translation>--scale doit être un nombre de 100 à 200.</translation>
    </message>
    <message>
        <source>--language must be one of: %1.</source>
        <translation>--language doit être l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--direction must be rtl or ltr.</source>
        <translation>--direction doit être rtl ou ltr.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>Lessons read, answers and progress, and the search index over the lessons</source>
        <translation>Leçons lues, réponses et progression, et l’index de recherche des leçons</translation>
    </message>
    <message>
        <source>A copy of your progress, made before the program changed its form</source>
        <translation>Une copie de votre progression, faite avant un changement de format</translation>
    </message>
    <message>
        <source>Your settings, such as language, theme and text size</source>
        <translation>Vos réglages, comme la langue, le thème et la taille du texte</translation>
    </message>
    <message>
        <source>A file by which a second start finds the open window</source>
        <translation>Un fichier qui permet à un second lancement de retrouver la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Packs you installed</source>
        <translation>Les packs que vous avez installés</translation>
    </message>
    <message>
        <source>“%1” could not be deleted; close other programs that use it and delete it by hand.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#x202f;; fermez les autres programmes qui l’utilisent et supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The program itself stays installed; remove it the way it was installed.</source>
        <translation>Le programme lui-même reste installé&#x202f;; désinstallez-le comme il a été installé.</translation>
    </message>
    <message>
        <source>Files you saved, printed or exported yourself stay where you put them.</source>
        <translation>Les fichiers que vous avez vous-même enregistrés, imprimés ou exportés restent là où vous les avez mis.</translation>
    </message>
    <message>
        <source>Your system and other programs may keep lists of their own, such as recent files and started programs.</source>
        <translation>Votre système et d’autres programmes peuvent garder leurs propres listes, comme les fichiers récents et les programmes lancés.</translation>
    </message>
    <message>
        <source>Backups and synchronised folders may hold copies of the deleted files.</source>
        <translation>Des sauvegardes et des dossiers synchronisés peuvent contenir des copies des fichiers supprimés.</translation>
    </message>
    <message>
        <source>Somebody with the right tools may recover deleted files from the disk unless the disk is encrypted.</source>
        <translation>Avec les bons outils, quelqu’un peut retrouver sur le disque des fichiers supprimés, sauf si le disque est chiffré.</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>What Quick exit does</source>
        <translation>Ce que fait la sortie rapide</translation>
    </message>
    <message>
        <source>How to leave</source>
        <translation>Comment sortir</translation>
    </message>
    <message>
        <source>Press and release Shift three times within five seconds. Three small marks on the Quick exit button fill as you press.</source>
        <translation>Appuyez et relâchez Maj trois fois en cinq secondes. Trois petites marques sur le bouton «&#xa0;Sortie rapide&#xa0;» se remplissent à mesure.</translation>
    </message>
    <message>
        <source>Press Ctrl, Shift and Q together.</source>
        <translation>Appuyez sur Ctrl, Maj et Q ensemble.</translation>
    </message>
    <message>
        <source>Press the Quick exit button in the corner of the window.</source>
        <translation>Appuyez sur le bouton «&#xa0;Sortie rapide&#xa0;» dans le coin de la fenêtre.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>All windows of this app disappear at once, without a question.</source>
        <translation>Toutes les fenêtres de cette application disparaissent d’un coup, sans question.</translation>
    </message>
    <message>
        <source>Then the app closes. Your progress is kept, except in a private session.</source>
        <translation>Puis l’application se ferme. Votre progression est gardée, sauf dans une session privée.</translation>
    </message>
    <message>
        <source>The next start shows a plain page with the name “Reader”. Your lessons come back when you press “Open library”.</source>
        <translation>La prochaine fois s’affiche une page neutre, sous le nom «&#xa0;Lecteur&#xa0;». Vos leçons reviennent quand vous appuyez sur «&#xa0;Ouvrir la bibliothèque&#xa0;».</translation>
    </message>
    <message>
        <source>What it cannot hide</source>
        <translation>Ce qu’elle ne peut pas cacher</translation>
    </message>
    <message>
        <source>The app stays installed.</source>
        <translation>L’application reste installée.</translation>
    </message>
    <message>
        <source>Files that you saved stay where they are.</source>
        <translation>Les fichiers que vous avez enregistrés restent où ils sont.</translation>
    </message>
    <message>
        <source>Software that watches this computer sees it all the same.</source>
        <translation>Un logiciel qui surveille cet ordinateur voit tout quand même.</translation>
    </message>
    <message>
        <source>To try it, close this window and press Shift three times. The app will close.</source>
        <translation>Pour essayer, fermez cette fenêtre et appuyez trois fois sur Maj. L’application se fermera.</translation>
    </message>
    <message>
        <source>To try it, close this window and press Ctrl, Shift and Q together. The app will close.</source>
        <translation>Pour essayer, fermez cette fenêtre et appuyez sur Ctrl, Maj et Q ensemble. L’application se fermera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Your answer, as a number</source>
        <translation>Votre réponse, en chiffres</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file “%1” was refused: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>one of its entries cannot be read</source>
        <translation>l’un de ses éléments est illisible</translation>
    </message>
    <message>
        <source>the name of an entry is not UTF-8</source>
        <translation>le nom d’un élément n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the path “%1” is not allowed, %2</source>
        <translation>le chemin «&#xa0;%1&#xa0;» n’est pas permis, %2</translation>
    </message>
    <message>
        <source>“%1” is a link or a device, not a file</source>
        <translation>«&#xa0;%1&#xa0;» est un lien ou un périphérique, et non un fichier</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>«&#xa0;%1&#xa0;» est chiffré</translation>
    </message>
    <message>
        <source>“%1” is packed in an unknown way; use plain zip (deflate)</source>
        <translation>«&#xa0;%1&#xa0;» est compressé d’une façon inconnue&#x202f;; utilisez le zip simple (deflate)</translation>
    </message>
    <message>
        <source>“%1” is too big when unpacked</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros une fois décompressé</translation>
    </message>
    <message>
        <source>“%1” grows too much when unpacked</source>
        <translation>«&#xa0;%1&#xa0;» grossit trop à la décompression</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>il est trop gros</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>il contient trop de fichiers</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Get it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is no zip archive, or it is damaged. Get it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas une archive zip, ou il est endommagé. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>it is too big when unpacked</source>
        <translation>il est trop gros une fois décompressé</translation>
    </message>
    <message>
        <source>two files in it have the name “%1”, or names that differ in case only</source>
        <translation>deux de ses fichiers portent le nom «&#xa0;%1&#xa0;», aux majuscules près</translation>
    </message>
    <message>
        <source>There is no file “%1” in “%2”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” in “%2” is damaged. Get the archive again.</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» est endommagé. Récupérez de nouveau l’archive.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The files could not be packed into an archive.</source>
        <translation>Les fichiers n’ont pas pu être réunis dans une archive.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>There is no option “%1”; see blueheart --help.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;»&#x202f;; voir blueheart --help.</translation>
    </message>
    <message>
        <source>There is no display. The commands work without one; see blueheart --help, or try blueheart tour --out DIR.</source>
        <translation>Il n’y a pas d’écran. Les commandes fonctionnent sans écran&#x202f;; voir blueheart --help, ou essayez blueheart tour --out DIR.</translation>
    </message>
</context>
</TS>
