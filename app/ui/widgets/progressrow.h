// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row.h"

class LearnerRecord;

// Takes the person's progress out into a file and back in. What fails is told in the row itself.
class ProgressRow final : public Row
{
    Q_OBJECT
public:
    ProgressRow(const Theme &theme, LearnerRecord &record, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);

private:
    void exportProgress();
    void importProgress();
    void saveTo(const QString &path);
    void readFrom(const QString &path);
    void fail(const QString &text);

    const Theme &m_theme;
    LearnerRecord &m_record;
    QWidget *m_problem = nullptr;
};
