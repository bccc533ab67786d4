// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressdialog.h"

#include "button.h"
#include "theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddressDialog::AddressDialog(const Theme &theme, const QUrl &address, QWidget *parent)
    : Dialog(theme, tr("Open this address in the browser?"), parent)
{
    const QString whole = address.toString(QUrl::FullyEncoded); // in full and in ASCII: look-alike letters show
    const QString scheme = address.scheme();
    const bool opens = scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
    auto *shown = new QPlainTextEdit(whole);
    shown->setObjectName(u"address"_s);
    shown->setAccessibleName(tr("Address"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setWordWrapMode(QTextOption::WrapAnywhere);
    shown->setLayoutDirection(Qt::LeftToRight);
    const int lines = 1 + shown->fontMetrics().horizontalAdvance(whole) / theme.px(480); // a longer one scrolls
    shown->setFixedHeight(shown->fontMetrics().lineSpacing() * qMin(lines, 5) + theme.px(26));
    column()->addWidget(shown);
    addText(opens ? tr("The browser needs the internet, and it may keep this address in its history. "
                       "Other people who use this computer can see it there.")
                  : tr("This is neither a web address nor a mail address, so it cannot be opened from here."));

    if (opens) {
        Button *open = addButton(ButtonKind::Primary, scheme == "mailto"_L1 ? tr("Open in mail program") : tr("Open in browser"),
                                 u"openAddress"_s);
        connect(open, &QAbstractButton::clicked, this, [this, address] {
            QDesktopServices::openUrl(address);
            accept();
        });
    }
    Button *copy = addButton(ButtonKind::Secondary, tr("Copy"), u"copyAddress"_s);
    connect(copy, &QAbstractButton::clicked, this, [this, whole] {
        QGuiApplication::clipboard()->setText(whole);
        accept();
    });
    addCancel()->setFocus();
}
