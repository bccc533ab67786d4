// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class Theme;

// A few choices side by side (they wrap where there is no room), exactly one of them chosen.
class Segmented final : public QWidget
{
    Q_OBJECT
public:
    Segmented(const Theme &theme, const QString &accessibleName, const QStringList &choices, int chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};
