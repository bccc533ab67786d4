// SPDX-License-Identifier: GPL-3.0-or-later
#include "trydialog.h"

#include "bulletlist.h"
#include "button.h"
#include "label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TryDialog::TryDialog(const Theme &theme, bool shiftExit, QWidget *parent)
    : Dialog(theme, tr("What Quick exit does"), parent)
{
    setObjectName(u"tryDialog"_s);
    const auto heading = [&](const QString &text) { column()->addWidget(new Label(theme, text, TextRole::H3)); };
    heading(tr("How to leave"));
    QStringList ways;
    if (shiftExit)
        ways.append(tr("Press and release Shift three times within five seconds. Three small marks on the Quick exit button fill as you press."));
    ways.append(tr("Press Ctrl, Shift and Q together."));
    ways.append(tr("Press the Quick exit button in the corner of the window."));
    column()->addWidget(new BulletList(theme, u"check2"_s, ways));
    heading(tr("What happens"));
    column()->addWidget(new BulletList(theme, u"check2"_s,
        {tr("All windows of this app disappear at once, without a question."),
         tr("Then the app closes. Your progress is kept, except in a private session."),
         tr("The next start shows a plain page with the name “Reader”. Your lessons come back when you press “Open library”.")}));
    heading(tr("What it cannot hide"));
    column()->addWidget(new BulletList(theme, u"dash"_s,
        {tr("The app stays installed."), tr("Files that you saved stay where they are."),
         tr("Software that watches this computer sees it all the same.")}));
    addText(shiftExit ? tr("To try it, close this window and press Shift three times. The app will close.")
                      : tr("To try it, close this window and press Ctrl, Shift and Q together. The app will close."));
    Button *close = addButton(ButtonKind::Primary, tr("Close"), u"close"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    close->setFocus();
}
