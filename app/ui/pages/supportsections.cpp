// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportsections.h"

#include "bulletlist.h"
#include "label.h"
#include "theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SupportSections)
};

class Writer final
{
public:
    Writer(const Theme &theme, QVBoxLayout *column)
        : m_theme(theme)
        , m_column(column)
    {
    }

    void heading(const QString &text)
    {
        m_column->addSpacing(m_theme.px(4));
        m_column->addWidget(new Label(m_theme, text, TextRole::H3));
    }
    void paragraph(const QString &text) { m_column->addWidget(new Label(m_theme, text, TextRole::Body)); }
    void list(const QString &icon, const QStringList &items) { m_column->addWidget(new BulletList(m_theme, icon, items)); }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace

namespace SupportSections {

void addWorried(const Theme &theme, QVBoxLayout *column)
{
    Writer write(theme, column);
    write.paragraph(Text::tr("You do not have to be certain, and you do not have to solve it alone. "
                             "A sign is a reason to ask carefully. It is never proof."));
    write.heading(Text::tr("Is someone in danger at this moment?"));
    write.paragraph(Text::tr("Get to a safe place first. Then call the emergency number where you are. "
                             "Say where you are and what you see."));
    write.heading(Text::tr("What helps"));
    write.list(u"check2"_s,
               {Text::tr("Think of your own safety and of theirs. Behave as you did before."),
                Text::tr("From a safe place, note calmly what you saw and heard, where and when. Write facts, not guesses. "
                         "Keep the note where nobody else finds it."),
                Text::tr("Call a helpline or the police, ask what to do, and follow their advice."),
                Text::tr("If it is an adult and you can speak safely and alone, ask what they want. "
                         "Ask before you report for them."),
                Text::tr("If they tell you something, listen and believe them. Do not press for details."),
                Text::tr("If a child may be concerned, tell child protection services or the police. In some countries the "
                         "law says that you must; a helpline can tell you.")});
    write.heading(Text::tr("What can do harm"));
    write.list(u"x-lg"_s,
               {Text::tr("Do not confront the person you suspect, and do not show that you suspect anything."),
                Text::tr("Do not try to free anyone yourself, and do not offer money to let someone go."),
                Text::tr("Do not follow, film, search or ask around. That work belongs to the police."),
                Text::tr("Do not post about it on social media."),
                Text::tr("Do not promise to keep a secret, and do not promise how it will end. "
                         "A helpline may have to act when there is danger or a child is concerned."),
                Text::tr("Do not call immigration control in place of people who are trained for this.")});
}

void addTrace(const Theme &theme, bool shiftExit, QVBoxLayout *column)
{
    Writer write(theme, column);
    write.heading(Text::tr("What this app does"));
    write.list(u"check2"_s,
               {Text::tr("This page keeps nothing: not that you opened it, not the country, not the numbers you copied."),
                shiftExit ? Text::tr("Quick exit: press Shift three times within five seconds, or Ctrl, Shift and Q together, or the "
                                     "button in the corner. Everything disappears at once, and the next start shows a plain page.")
                          : Text::tr("Quick exit: press Ctrl, Shift and Q together, or the button in the corner. Everything disappears "
                                     "at once, and the next start shows a plain page. Shift three times is switched off in Settings."),
                Text::tr("A private session saves nothing at all: no progress, no searches, no settings. "
                         "Start it in Settings, before you read. It ends when the app closes."),
                Text::tr("In Settings you can erase what the app has saved before, and see each file.")});
    write.heading(Text::tr("What it cannot hide"));
    write.list(u"dash"_s,
               {Text::tr("The app is installed, and others can see that it is."),
                Text::tr("Files that you saved, exported or printed stay where you put them."),
                Text::tr("Pages that you opened in a browser stay in its history."),
                Text::tr("A number that you copied can be pasted until something else is copied."),
                Text::tr("Calls can show in the list of the phone and on its bill."),
                Text::tr("Some computers are watched. Software can record the screen and every key, and nothing in this app stops it.")});
    write.heading(Text::tr("If you think that you are watched"));
    write.paragraph(Text::tr("Trust that feeling. If you can, use a device that nobody checks: at a library, or of a person you "
                             "trust. Do not search for the software and do not delete a lot at once. A sudden change may be noticed."));
}

void addNotListed(const Theme &theme, QVBoxLayout *column)
{
    Writer write(theme, column);
    write.paragraph(Text::tr("If someone is in danger, call the emergency number of the place where you are. "
                             "If you do not know it, ask somebody you trust, before you need it."));
    write.paragraph(Text::tr("These may help, or know who does:"));
    write.list(u"check2"_s,
               {Text::tr("a doctor, a nurse or a social worker"),
                Text::tr("an organisation for women, for children, for workers or for migrants, or a trade union"),
                Text::tr("a legal advice office"),
                Text::tr("an office of the International Organization for Migration, or of the United Nations refugee agency if you "
                         "fled your country"),
                Text::tr("the embassy or consulate of your own country, if you are not afraid of its authorities")});
    write.paragraph(Text::tr("Helplines of other countries are made for people there. They may still know whom to ask."));
}

} // namespace SupportSections
