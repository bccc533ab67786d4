// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressrow.h"

#include "button.h"
#include "callout.h"
#include "filechoice.h"
#include "flowlayout.h"
#include "learnerrecord.h"
#include "theme.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestFile = 32 * 1024 * 1024; // many times what one person can answer in a life
}

ProgressRow::ProgressRow(const Theme &theme, LearnerRecord &record, QWidget *parent)
    : Row(theme, tr("My progress"),
          tr("Take it to another computer as a file. The file shows what you read and answered: keep it where only you can see it."), parent)
    , m_theme(theme)
    , m_record(record)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(theme.px(8), buttons);
    auto *save = new Button(theme, ButtonKind::Secondary, tr("Export…"), u"download"_s);
    save->setObjectName(u"exportProgress"_s);
    save->setAccessibleName(tr("Export my progress…"));
    auto *load = new Button(theme, ButtonKind::Secondary, tr("Import…"), u"upload"_s);
    load->setObjectName(u"importProgress"_s);
    load->setAccessibleName(tr("Import my progress…"));
    connect(save, &QAbstractButton::clicked, this, &ProgressRow::exportProgress);
    connect(load, &QAbstractButton::clicked, this, &ProgressRow::importProgress);
    flow->addWidget(save);
    flow->addWidget(load);
    setControl(buttons);
}

void ProgressRow::exportProgress()
{
    const QString name = tr("Progress %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u".json"_s;
    QFileDialog *chooser = FileChoice::toSave(tr("Export my progress"), tr("Progress (*.json)"), u"json"_s, name, this);
    chooser->setObjectName(u"exportDialog"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ProgressRow::saveTo);
    chooser->open();
}

void ProgressRow::importProgress()
{
    QFileDialog *chooser = FileChoice::toOpen(tr("Import my progress"), tr("Progress (*.json)"), this);
    chooser->setObjectName(u"importDialog"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ProgressRow::readFrom);
    chooser->open();
}

void ProgressRow::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = m_record.toJson();
    // Unbuffered: commit() does not notice when the rest of a buffer finds no room.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(json) != json.size() || !file.commit()) {
        fail(tr("Your progress could not be exported to “%1”: %2. Nothing was lost; choose another folder and try again.")
                 .arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    fail(QString());
    Q_EMIT said(tr("Your progress was exported."));
}

void ProgressRow::readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(tr("“%1” could not be read: %2. Your progress is as it was.").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    if (file.size() > LargestFile) {
        fail(tr("“%1” is too large to be a progress file. Your progress is as it was.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    const Result<LearnerRecord::Imported> imported = m_record.fromJson(file.readAll());
    if (!imported.has_value()) {
        fail(tr("“%1” was not imported. %2").arg(QDir::toNativeSeparators(path), imported.error().text));
        return;
    }
    fail(QString());
    const QString lessons = tr("%n lesson(s)", nullptr, imported->lessons);
    const QString rounds = tr("%n quiz round(s)", nullptr, imported->rounds);
    Q_EMIT said(tr("Imported: %1, %2.").arg(lessons, rounds));
}

// At the place of the failure; an empty text takes the old one away.
void ProgressRow::fail(const QString &text)
{
    delete m_problem;
    m_problem = nullptr;
    if (text.isEmpty())
        return;
    m_problem = new Callout(m_theme, u"error"_s, tr("That did not work"), text);
    m_problem->setObjectName(u"problem"_s);
    words()->addWidget(m_problem);
}
