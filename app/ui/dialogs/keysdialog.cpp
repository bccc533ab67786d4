// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysdialog.h"

#include "button.h"
#include "label.h"
#include "scrollpage.h"
#include "theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    const std::pair<QString, QString> keys[] = {
        {tr("Shift three times"), tr("Quick exit: closes everything at once")},
        {tr("Ctrl+Shift+Q"), tr("Quick exit in one press")},
        {tr("Ctrl+K or /"), tr("Search everything")},
        {tr("Ctrl+F"), tr("Find on this page")},
        {tr("Alt+1, 2, 3, 5"), tr("Home, Lessons, Signs, Glossary")},
        {tr("Alt+9, Alt+0"), tr("Get support, Settings")},
        {tr("Alt+Left, Alt+Right"), tr("Back, forward")},
        {tr("Ctrl+Right, Ctrl+Left"), tr("Next lesson, previous lesson")},
        {tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("Larger text, smaller text, normal text")},
        {tr("A to D, or 1 to 9"), tr("Choose an answer; Enter confirms")},
        {tr("F6"), tr("Next part of the window")},
        {tr("Ctrl+P"), tr("Print")},
        {tr("F1 or ?"), tr("This list")},
    };
    auto *column = new QVBoxLayout(this);
    auto *page = new ScrollPage(theme, 640, this);
    page->column()->addWidget(new Label(theme, tr("Keys"), TextRole::H2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(24));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, meaning] : keys) {
        auto *left = new Label(theme, key, TextRole::Body);
        left->setFont(theme.font(15, true));
        grid->addWidget(left, row, 0);
        grid->addWidget(new Label(theme, meaning, TextRole::Supporting), row++, 1);
    }
    page->column()->addLayout(grid);
    page->finish();
    column->addWidget(page, 1);
    auto *close = new Button(theme, ButtonKind::Primary, tr("Close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    resize(qMin(theme.px(680), parent->width() - 40), qMin(theme.px(620), parent->height() - 40));
    close->setFocus();
}
