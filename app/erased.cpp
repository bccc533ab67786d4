// SPDX-License-Identifier: GPL-3.0-or-later
#include "erased.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static void build(QWidget *window, const QString &title, const QString &text)
{
    window->setWindowTitle(QObject::tr("Blue Heart"));
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    bold.setPixelSize(24);
    heading->setFont(bold);
    heading->setWordWrap(true);
    auto *body = new QLabel(text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QPushButton(QObject::tr("Close"));
    close->setDefault(true);
    close->setAccessibleDescription(title + QStringLiteral(". ") + text); // it has the focus; the rest would go unheard
    column->addWidget(heading);
    column->addWidget(body);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    window->resize(640, 360);
    QObject::connect(close, &QPushButton::clicked, window, [] { QCoreApplication::exit(0); });
    window->setAttribute(Qt::WA_QuitOnClose);
    QApplication::setQuitOnLastWindowClosed(true);
    close->setFocus();
}

ErasedWindow::ErasedWindow(const Traces::Erased &erased)
{
    QString text = erased.kept.empty() ? tr("Everything this program had saved on this computer is deleted.")
                                       : tr("Most of what this program had saved is deleted. This could not be deleted:");
    for (const Error &kept : erased.kept)
        text += QStringLiteral("\n\n") + kept.text;
    text += QStringLiteral("\n\n") + tr("What it cannot delete:");
    const QStringList beyond = Traces::beyondReach();
    for (const QString &line : beyond)
        text += QStringLiteral("\n• ") + line;
    build(this, erased.kept.empty() ? tr("Erased") : tr("Partly erased"), text);
}

FaultWindow::FaultWindow(const QString &text)
{
    build(this, tr("Your progress could not be opened"),
          text + QStringLiteral("\n\n") + tr("Nothing was changed. You can still read everything in a private session: start the program with --private."));
}
