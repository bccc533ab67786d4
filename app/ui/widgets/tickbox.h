// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class Theme;

// A check box whose text wraps.
class TickBox final : public QWidget
{
    Q_OBJECT
public:
    TickBox(const Theme &theme, const QString &text, const QString &objectName, QWidget *parent = nullptr);
    [[nodiscard]] QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
};
