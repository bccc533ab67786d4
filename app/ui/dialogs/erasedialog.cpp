// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasedialog.h"

#include "bulletlist.h"
#include "button.h"
#include "card.h"
#include "folders.h"
#include "isolated.h"
#include "label.h"
#include "row.h"
#include "theme.h"
#include "tickbox.h"
#include "traces.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EraseDialog::EraseDialog(const Theme &theme, const Folders &folders, QWidget *parent)
    : Dialog(theme, tr("Erase what this computer remembers of you?"), parent)
{
    setObjectName(u"eraseDialog"_s);
    const std::vector<Traces::Trace> traces = Traces::list(folders);
    addText(traces.empty() ? tr("This computer remembers nothing of you at the moment.")
                           : tr("The app deletes everything in this list and then closes."));
    if (!traces.empty()) {
        auto *card = new Card(theme);
        RowList rows(theme, card);
        for (const Traces::Trace &trace : traces) {
            auto *row = new Row(theme, trace.what, QString());
            auto *where = new Label(theme, wrappingPath(trace.path), TextRole::Caption);
            row->words()->addWidget(where);
            row->words()->addWidget(new Label(theme, tr("Size: %1").arg(QLocale().formattedDataSize(trace.bytes)), TextRole::Caption));
            rows.add(row);
        }
        column()->addWidget(card);
    }
    column()->addWidget(new Label(theme, tr("What erasing cannot reach"), TextRole::H3));
    column()->addWidget(new BulletList(theme, u"dash"_s, Traces::beyondReach()));
    auto *understood = new TickBox(theme, tr("I understand that this cannot be undone"), u"understood"_s);
    understood->setVisible(!traces.empty());
    footer()->addWidget(understood);

    Button *cancel = addCancel();
    Button *erase = addButton(ButtonKind::Primary, tr("Erase and close"), u"erase"_s);
    erase->setEnabled(false);
    connect(understood->box(), &QCheckBox::toggled, erase, &QWidget::setEnabled);
    connect(erase, &QAbstractButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}
